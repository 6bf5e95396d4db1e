"""Työntekijät and the joining of a laptop as two people use them: every file goes through what the pages save."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app import change_root
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind
from hyvinvointi_desktop.app.membership_port import Side
from hyvinvointi_desktop.app.registry_server_port import ServerAddress
from hyvinvointi_desktop.domain.trust import EndReason
from hyvinvointi_desktop.system.clock import FixedClock
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.joining.doors import Doors
from hyvinvointi_desktop.ui.joining.section import JoinSection
from hyvinvointi_desktop.ui.keys.key_tools import KeyTools
from hyvinvointi_desktop.ui.kit.dialogs import CalmDialog
from hyvinvointi_desktop.ui.kit.words import Language
from hyvinvointi_desktop.ui.pictures import settle
from hyvinvointi_desktop.ui.workers.page import WorkersPage
from tests.support.desks import NOW
from tests.support.postgres import server
from tests.support.spaces import QuickLocks, coordinator_desk, join, worker_desk
from tests.ui.helpers import assert_accessible

RECOVERY = "ABCD-EFGH-JKLM-NPQR-STUV-WXYZ-2345-6789"


class Folder:
    """Where everything is saved, and what is chosen next."""

    def __init__(self, at: Path) -> None:
        self.at, self.next, self.goes_back = at, "", False
        self.headings: list[str] = []

    def doors(self) -> Doors:
        return Doors(
            write=bootstrap.write_whole,
            choose=lambda _parent, _heading, _filters: self.at / self.next if self.next else None,
            target=self.target,
        )

    def target(self, _parent: QWidget, name: str, heading: str) -> Path | None:
        self.headings.append(heading)
        return None if self.goes_back else self.at / name

    def names(self) -> set[str]:
        return {path.name for path in self.at.iterdir()}


class Two:
    """Both people's pages, over real profiles."""

    def __init__(self, tmp_path: Path, qtbot: QtBot) -> None:
        (tmp_path / "files").mkdir()
        self.files, self.jobs, self.clock = Folder(tmp_path / "files"), Jobs(), FixedClock(NOW)
        self.coordinator = coordinator_desk(tmp_path / "c", self.clock)
        self.coordinator._tools = replace(self.coordinator._tools, age=QuickLocks)
        self.worker = worker_desk(tmp_path / "w", self.clock)
        keys = KeyTools(
            keys=None,  # type: ignore[arg-type]
            save_sheet=lambda _key, _language: None,
            is_recovery_key=lambda typed: typed == RECOVERY,
            rotate=lambda _new: None,
            suggest=str,
            judge=lambda _text: None,
            language=lambda: Language.FI,
        )
        self.page = WorkersPage(self.coordinator, self.jobs, self.files.doors())
        self.section = JoinSection(self.worker, self.jobs, self.files.doors(), keys)
        for widget in (self.page, self.section):
            qtbot.addWidget(widget)
            widget.resize(1000, 700)
            widget.show()
        self.section.refresh()
        self.rest()

    def rest(self) -> None:
        settle(self.jobs)

    def press(self, button: QPushButton) -> None:
        assert button.isVisible()
        assert button.isEnabled()
        button.click()
        self.rest()

    def choose(self, name: str, button: QPushButton) -> None:
        """Presses a button that asks for a file."""
        self.files.next = name
        self.press(button)

    def answer(self, act: str) -> None:
        """Presses the act of the question that is open."""
        dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, CalmDialog) and w.isVisible()]
        buttons = [b for dialog in dialogs for b in dialog.findChildren(QPushButton)]
        found = [b for b in buttons if b.text() == act]
        assert found, [b.text() for b in buttons]
        found[-1].click()
        self.rest()

    def unfold(self, content: QWidget) -> None:
        """Opens what is further down."""
        next(fold for fold in self.page.folds if fold.content is content).open()

    def found(self) -> None:
        self.page.found.name.setText("Esimerkkikunnan hyvinvointi")
        self.press(self.page.found.found)

    def joined(self) -> None:
        """Everything at once, below the pages."""
        self.coordinator.make_space("Esimerkkikunnan hyvinvointi")
        join(self.coordinator, self.worker)
        self.page.refresh()
        self.section.refresh()
        self.rest()


@pytest.fixture
def two(tmp_path: Path, qtbot: QtBot) -> Iterator[Two]:
    made = Two(tmp_path, qtbot)
    yield made
    made.jobs.close()
    made.coordinator.close()
    made.worker.close()


def _texts(widget: QWidget) -> str:
    from PySide6.QtWidgets import QLabel

    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_enter_in_a_field_founds_one_space(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    card, made = two.page.found, list[str]()
    monkeypatch.setattr(two.coordinator, "make_space", lambda name, _hint: made.append(name))
    card.name.setText("Esimerkkikunnan hyvinvointi")
    QTest.keyClick(card.name, Qt.Key.Key_Return)
    QTest.keyClick(card.hint, Qt.Key.Key_Return)
    two.rest()
    assert made == ["Esimerkkikunnan hyvinvointi"]


def test_from_founding_to_joined(two: Two) -> None:
    two.found()
    page, section = two.page, two.section
    assert page.root.isVisible()
    page.invite.name.setText("Maija Keksitty")
    two.press(page.invite.as_file)
    assert two.files.names() == {"kutsu-Maija-Keksitty.txt"}
    assert "kutsuttu" in _texts(page.workers)

    two.choose("kutsu-Maija-Keksitty.txt", section.invitation.from_file)
    two.answer("Tee pyyntö")
    assert section.focusWidget() is section.waiting.save
    digits = section.waiting.digits.text()
    assert len(digits.split()) == 6
    two.press(section.waiting.save)

    two.choose("pyynto.hvlq", page.admit.take)
    assert "Maija Keksitty" in page.admit.who.text()
    assert not page.admit.admit.isEnabled()
    page.admit.digits.setText("1" * 30)
    two.press(page.admit.admit)
    assert "eivät ole samat" in page.admit.notice.text()
    page.admit.digits.setText(digits.replace(" ", ""))
    two.press(page.admit.admit)
    assert "vastaus-Maija-Keksitty.hvla" in two.files.names()
    assert "mukana" in _texts(page.workers)

    section.waiting.same.setChecked(True)
    two.choose("vastaus-Maija-Keksitty.hvla", section.waiting.take)
    assert section.place.isVisible()
    assert section.place.state.text() == "voimassa"
    assert section.focusWidget() is section.place.take
    assert two.worker.own_device().recipients
    assert_accessible(page)
    assert_accessible(section)
    said = (_texts(section) + _texts(page)).lower()
    assert not any(word in said for word in ("varmen", "certif", "epoch", "epookk", "karanteen", "haarau"))


def test_without_the_tick_the_place_waits_for_the_numbers(two: Two) -> None:
    two.coordinator.make_space("Kunta")
    asked = two.worker.ask_to_join(two.coordinator.invite_worker("Maija").invitation.text())
    (two.files.at / "a.hvla").write_bytes(two.coordinator.admit(asked.request, asked.digits).answer)
    two.section.refresh()
    two.rest()
    two.choose("a.hvla", two.section.waiting.take)
    place = two.section.place
    assert (place.state.text(), place.digits.text()) == ("vahvistamatta", asked.digits)
    two.press(place.confirm)
    assert place.state.text() == "voimassa"


def test_what_is_no_invitation_is_said(two: Two) -> None:
    (two.files.at / "x.txt").write_text("Hei vain", encoding="utf-8")
    two.choose("x.txt", two.section.invitation.from_file)
    assert "ei ole kutsu" in two.section.message.text()
    two.section.invitation.fold.open()
    two.section.invitation.text.setPlainText("hvl:join?v=1&rikki")
    two.press(two.section.invitation.use_text)
    assert "ei ole kutsu" in two.section.message.text()
    two.choose("missing", two.section.invitation.from_file)
    assert two.section.message.text()
    two.choose("", two.section.invitation.from_file)


def test_an_invitation_that_was_not_saved_does_not_lie_open(two: Two) -> None:
    two.found()
    two.files.goes_back = True
    two.page.invite.name.setText("Maija Keksitty")
    two.press(two.page.invite.on_paper)
    screen = two.coordinator.space_screen()
    assert screen is not None
    assert screen.workers[0].invitations == ()
    two.page.invite.name.setText("Veikko Paperinen")
    two.press(two.page.invite.without)
    assert "ei konetta" in _texts(two.page.workers)
    two.press(two.page.invite.on_paper)
    assert "nimi" in two.page.invite.notice.text().lower()


def test_a_request_is_taken_back(two: Two) -> None:
    two.coordinator.make_space("Kunta")
    two.worker.ask_to_join(two.coordinator.invite_worker("Maija").invitation.text())
    two.section.refresh()
    two.rest()
    two.press(two.section.waiting.give_up)
    two.answer("Peru pyyntö")
    assert two.section.invitation.isVisible()
    assert two.worker.membership() is None


def test_the_main_key_leaves_when_both_copies_open(two: Two) -> None:
    two.found()
    root = two.page.root
    root.first.line.setText("kuusi kivistä sanaa")
    root.again.line.setText("kuusi kivista sanaa")
    two.press(root.away)
    assert root.again.row.problem() == "Ne eivät ole samat."
    root.again.line.setText("kuusi kivistä sanaa")
    two.press(root.away)
    assert {"paaavain-1.age", "paaavain-2.age"} <= two.files.names()
    assert not root.isVisible()
    assert "poistunut tältä koneelta" in two.page.notice.text()
    assert two.files.headings == ["Tallenna ensimmäiselle tikulle", "Tallenna toiselle tikulle"]
    two.unfold(two.page.main_key)
    two.page.issuing.passphrase.line.setText("kuusi kivistä sanaa")
    two.choose("paaavain-2.age", two.page.issuing.fetch)
    assert "tällä koneella" in two.page.issuing.notice.text()


def test_the_main_key_is_changed_with_and_without_a_stick(two: Two) -> None:
    two.joined()
    card = two.page.change_root
    two.unfold(two.page.main_key)
    assert not card.passphrase.isVisible()
    assert not card.begun.isVisible()
    first = two.coordinator.own_coordinator().root_pem
    two.press(card.change)
    two.answer("Takaisin")
    assert two.coordinator.own_coordinator().root_pem == first
    two.press(card.change)
    two.answer("Vaihda")
    assert two.coordinator.own_coordinator().root_pem.endswith(first)
    assert two.page.notice.text() == "Pääavain on vaihdettu. Vie nyt uusi kahdelle muistitikulle."
    assert two.page.focusWidget() is two.page.root.first.line
    for row in (two.page.root.first, two.page.root.again):
        row.line.setText("kuusi kivistä sanaa")
    two.press(two.page.root.away)
    assert card.passphrase.isVisible()
    assert_accessible(two.page)
    second = two.coordinator.own_coordinator().root_pem
    two.press(card.change)
    two.answer("Vaihda")  # no file is chosen: nothing happens
    assert two.coordinator.own_coordinator().root_pem == second
    two.files.next = "paaavain-1.age"
    two.press(card.change)
    two.answer("Vaihda")
    assert "Pääavain ei avautunut." in card.notice.text()
    card.passphrase.line.setText("kuusi kivistä sanaa")
    two.press(card.change)
    two.answer("Vaihda")
    assert two.coordinator.own_coordinator().root_pem.endswith(second)
    assert card.passphrase.text() == ""
    assert not card.notice.isVisible()


def test_a_change_that_was_broken_off_is_told_and_goes_on(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    two.joined()

    def away(*_: object) -> None:
        raise Surroundings(SurroundingsKind.SERVER)

    card = two.page.change_root
    two.unfold(two.page.main_key)
    with monkeypatch.context() as broken:
        broken.setattr(change_root, "_write", away)
        two.press(card.change)
        two.answer("Vaihda")
    assert card.begun.isVisible()
    assert card.notice.isVisible()
    two.press(card.change)
    two.answer("Vaihda")
    assert not card.begun.isVisible()
    assert two.coordinator.own_coordinator().root_pem.count(b"BEGIN") == 2


def test_a_right_ends_at_the_number_that_is_typed(two: Two) -> None:
    two.joined()
    card = two.page.cards[0]
    link = next(b for b in card.findChildren(QPushButton) if b.text() == "Päätä oikeus…")
    two.press(link)
    form = card.end_form
    assert form is not None
    form.after.setValue(17)
    form.reason.set_value(EndReason.STOLEN)
    two.press(form.go)
    assert "Päätetty numeron 17 jälkeen: varastettu" in _texts(two.page.workers)
    kept = two.coordinator.newest_trust_list()
    assert kept is not None
    (two.files.at / "uutta.hvlt").write_bytes(kept.content)
    two.choose("uutta.hvlt", two.section.place.take)
    assert two.section.place.state.text() == "oikeus päätetty"


def test_more_time_is_given_to_all_who_need_it(two: Two) -> None:
    two.joined()
    two.clock.instant = NOW + timedelta(days=700)
    two.page.refresh()
    two.section.refresh()
    two.rest()
    assert two.section.place.renew.isVisible()
    two.press(two.section.place.renew)
    assert "jatkopyynto.hvlq" in two.files.names()
    two.choose("jatkopyynto.hvlq", two.page.admit.take)
    assert not two.page.admit.digits_row.isVisible()
    two.page.admit.show_nobody()
    two.press(two.page.renew_all)
    assert not two.page.due.isVisible()


def test_a_recovery_key_is_sealed_kept_and_opened_by_two(two: Two) -> None:
    two.joined()
    two.unfold(two.page.envelope)
    envelope = two.page.envelope
    two.press(envelope.make)
    two.answer("Tee se ja tallenna paperi")
    paper = (two.files.at / "kirjekuoren-avain.pdf").read_text().split()[-1]
    kept = two.coordinator.newest_trust_list()
    assert kept is not None
    two.worker.take_trust_list(kept.content)
    two.section.refresh()
    two.rest()
    place = two.section.place
    place.envelope.secret.line.setText("väärä")
    two.press(place.envelope.seal)
    assert place.envelope.secret.row.problem() == "Tämä ei ole näiden tietojen palautusavain."
    place.envelope.secret.line.setText(RECOVERY)
    two.press(place.envelope.seal)
    two.choose("suljettu-palautusavain.hvle", envelope.hold)
    envelope.fold.open()
    opening = envelope.opening
    opening.paper.line.setText(paper)
    two.press(opening.go)
    assert "toisen läsnä olevan" in envelope.notice.text()
    opening.paper.line.setText(paper)
    opening.witness.setText("Toinen Keksitty")
    opening.reason.setText("Katosi muutossa")
    two.press(opening.go)
    assert opening.shown.text() == RECOVERY
    two.press(opening.hide_key)
    assert opening.shown.text() == ""
    assert_accessible(two.page)


def test_a_second_coordinator_follows_an_invitation(two: Two, tmp_path: Path, qtbot: QtBot) -> None:
    two.joined()
    two.unfold(two.page.coordinators)
    two.page.coordinators.name.setText("Toinen Keksitty")
    two.press(two.page.coordinators.invite)
    assert "kutsu-Toinen-Keksitty.pdf" in two.files.names()
    second: Desk = coordinator_desk(tmp_path / "second", two.clock, "Toinen Keksitty")
    page = WorkersPage(second, two.jobs, two.files.doors())
    qtbot.addWidget(page)
    page.show()
    two.rest()
    page.found.fold.open()
    invited = two.coordinator.invite_coordinator("Toinen Keksitty").invitation
    asked = second.ask_to_join(invited.text())
    answer = two.coordinator.admit(asked.request, asked.digits).answer
    (two.files.at / "c.hvla").write_bytes(answer)
    page.found.join.refresh()
    two.rest()
    page.found.join.waiting.same.setChecked(True)
    two.choose("c.hvla", page.found.join.waiting.take)
    page.refresh()
    two.rest()
    assert second.own_coordinator().space == two.coordinator.own_coordinator().space
    assert not page.doors.isVisible()
    assert second.membership(Side.COORDINATOR) is not None
    second.close()


# -- where the records lie ----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def postgres() -> Iterator[ServerAddress]:
    """A real server, started once."""
    with server() as address:
        yield address


def test_the_records_go_to_a_server_and_come_back(two: Two, postgres: ServerAddress) -> None:
    two.joined()
    card = two.page.registry
    two.unfold(card)
    assert card.state.text() == "Tiedot ovat tässä profiilissa, salattuina."
    assert not card.back.isVisible()
    card.port.setText("paljon")
    two.press(card.move_there)
    assert "Portti on luku 1–65535." in _texts(card)
    assert _texts(card).count("Kirjoita tämä ensin.") == 2  # the address and the user name
    card.host.setText(postgres.host)
    card.port.setText(str(postgres.port))
    card.database.setText(postgres.database)
    card.user.setText("nobody")
    two.press(card.move_there)
    two.answer("Siirrä")
    assert "ei vastaa tai ei päästä sisään" in _texts(card)
    assert card.host.text() == postgres.host
    card.user.setText(postgres.user)
    two.press(card.use)
    assert "Palvelimella ei ole vielä koordinaattorin tietoja." in _texts(card)
    two.press(card.move_there)
    two.answer("Siirrä")
    assert two.coordinator.registry_server() == postgres
    assert f"Tiedot ovat palvelimella {postgres.host}" in card.state.text()
    assert not card.move_there.isVisible()
    assert_accessible(two.page)
    two.press(card.back)
    two.answer("Ota takaisin")
    assert two.coordinator.registry_server() is None
    assert "verrattu ja samat" in _texts(card)
    assert card.secret.text() == ""
    assert "Maija Keksitty" in _texts(two.page.workers)
