"""The client's form: nothing typed is lost, what is missing is said beside its field, a likely double is shown."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.ui.clients.client_card import ClientCardPage
from hyvinvointi_desktop.ui.clients.client_form import ClientForm
from hyvinvointi_desktop.ui.clients.page import ClientsPage
from tests.ui.clients.conftest import Settle
from tests.ui.clients.fake_desk import AINO, ClientsDesk, current
from tests.ui.helpers import assert_accessible, choose_by_keys, press, type_text


def saved_new(desk: ClientsDesk) -> list[ClientId]:
    return [c for c in desk.people if not c.startswith("c-")]


def test_a_new_client_by_keys(form: ClientForm, page: ClientsPage, settle: Settle, desk: ClientsDesk) -> None:
    assert form.fields.line["code"].text() == "A-23"
    assert form.fields.line["name"].hasFocus()
    type_text(form.fields.line["name"], "Väinö Ä.")
    choose_by_keys(form.save)
    settle()
    (new,) = saved_new(desk)
    assert desk.people[new].name == "Väinö Ä."
    assert current(page, ClientCardPage).client_id == new
    assert desk.drafts(Form.CLIENT) == ()


def test_a_missing_name_is_said_and_everything_stays(form: ClientForm, settle: Settle, desk: ClientsDesk) -> None:
    type_text(form.fields.line["phone"], "040 111 2222")
    form.save.click()
    settle()
    assert form.fields.name_row.problem() == "Kirjoita asiakkaan nimi."
    assert form.fields.line["phone"].text() == "040 111 2222"
    assert not saved_new(desk)


def test_a_taken_code_names_whose_it_is(form: ClientForm, settle: Settle) -> None:
    type_text(form.fields.line["name"], "Uusi Ihminen")
    form.fields.line["code"].setText("A-21")
    form.save.click()
    settle()
    assert "Eero T." in form.fields.code_row.problem()
    assert form.save.isEnabled()


def test_a_bad_identity_code_is_shown_to_be_mended(form: ClientForm, settle: Settle) -> None:
    type_text(form.fields.line["name"], "Uusi Ihminen")
    press(Qt.Key.Key_Space, form.fields.hetu.offer)
    type_text(form.fields.hetu.field, "010594-9990")
    form.save.click()
    settle()
    assert form.fields.hetu.row.problem()
    assert form.fields.hetu.field.text() == "010594-9990"


def test_the_identity_code_is_masked_until_asked_for(page: ClientsPage, settle: Settle, desk: ClientsDesk) -> None:
    page.edit_client(desk.people[AINO])
    settle()
    hetu = current(page, ClientForm).fields.hetu
    assert hetu.field.text() == "010594-••••"
    assert hetu.value() == "010594-999X"
    hetu.look.click()
    assert hetu.field.text() == "010594-999X"


def test_a_likely_double_is_warned_of_and_can_still_be_saved(
    form: ClientForm, settle: Settle, desk: ClientsDesk
) -> None:
    type_text(form.fields.line["name"], "Aino K")
    form.save.click()
    settle()
    assert not saved_new(desk)
    assert not form.doubles.isHidden()
    assert form.notice.action.text() == "Tallenna silti uutena"
    form.notice.action.click()
    settle()
    assert len(saved_new(desk)) == 1


def test_a_double_is_found_while_typing(form: ClientForm, qtbot: QtBot, page: ClientsPage, settle: Settle) -> None:
    type_text(form.fields.line["phone"], "040 555 0117")
    qtbot.waitUntil(lambda: not form.doubles.isHidden())
    form.open_other.emit(AINO)
    settle()
    assert current(page, ClientCardPage).client_id == AINO


def test_a_full_disk_keeps_the_form_and_a_retry_is_the_same_client(
    form: ClientForm, settle: Settle, desk: ClientsDesk
) -> None:
    type_text(form.fields.line["name"], "Uusi Ihminen")
    wanted = form._id
    desk.fail_next = Surroundings(SurroundingsKind.DISK_FULL)
    form.save.click()
    settle()
    assert "Levy on täynnä" in form.notice.text()
    assert form.fields.line["name"].text() == "Uusi Ihminen"
    form.save.click()
    settle()
    assert saved_new(desk) == [wanted]


def test_what_was_typed_comes_back(form: ClientForm, page: ClientsPage, settle: Settle, desk: ClientsDesk) -> None:
    type_text(form.fields.line["name"], "Kesken Jäänyt")
    wanted = form._id
    form.left.connect(lambda: None)
    form._leave()
    settle()
    page.new_client()
    settle()
    again = current(page, ClientForm)
    assert again.fields.line["name"].text() == "Kesken Jäänyt"
    assert again._id == wanted
    assert again.notice.text()


def test_consents_are_added_and_withdrawn(form: ClientForm, settle: Settle, desk: ClientsDesk) -> None:
    type_text(form.fields.line["name"], "Uusi Ihminen")
    form.fields.consents._add()
    form.fields.consents._withdraw(0)
    form.save.click()
    settle()
    (new,) = saved_new(desk)
    (consent,) = desk.people[new].consents
    assert consent.purpose == "record_keeping"
    assert consent.withdrawn_on == desk.clock.today()


def test_archive_and_back(page: ClientsPage, settle: Settle, desk: ClientsDesk) -> None:
    page.edit_client(desk.people[AINO])
    settle()
    current(page, ClientForm)._archive()
    settle()
    assert desk.people[AINO].archived_on == desk.clock.today()
    card = current(page, ClientCardPage)
    assert not card.log.isEnabled()
    card.notice.action.click()
    settle()
    assert desk.people[AINO].archived_on is None
    assert card.log.isEnabled()


def test_every_control_of_the_form_has_a_name(form: ClientForm) -> None:
    assert_accessible(form)
