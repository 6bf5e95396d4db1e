"""Uudet lähetteet as a coordinator uses it: taking in, screening, naming, the first visit, what goes elsewhere."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.domain.exchange import CaseId
from hyvinvointi_desktop.domain.referrals import CaseState, Outcome, ReferralConsent, ReferredPerson, Screen
from hyvinvointi_desktop.system.clock import FixedClock
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.labels import Words
from hyvinvointi_desktop.ui.lock import copies
from hyvinvointi_desktop.ui.pictures import settle
from hyvinvointi_desktop.ui.referrals.page import ReferralsPage
from hyvinvointi_desktop.ui.referrals.step_forms import AskForm, EndForm, NotSuitableForm, Step, VisitForm
from tests.support.desks import NOW
from tests.support.referrals import AINO, CASE, coordinator, referral
from tests.ui.helpers import assert_accessible, no_sideways_scrolling, put_in_front, type_text

OTHER = CaseId("bbbbbbbbbbbbbbbb")


class Shown:
    """The page, what it gave to be shown, and the jobs to wait for."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.jobs = desk, Jobs()
        self.pdfs: list[tuple[str, bytes]] = []
        self.agreements: list[str] = []
        self.page = ReferralsPage(
            desk, self.jobs, lambda _page, _heading, name, content: self.pdfs.append((name, content)), lambda *_: None
        )
        self.page.agreement_wanted.connect(self.agreements.append)

    def rest(self) -> None:
        settle(self.jobs)

    def said(self) -> str:
        words = (w.text() for w in self.page.findChildren(Words) if w.isVisibleTo(self.page))
        return " | ".join(words).replace("\u00a0", " ")

    def press(self, words: str) -> None:
        """The button of these words that is in sight."""
        (button,) = [
            b for b in self.page.findChildren(QAbstractButton)
            if b.text().replace("&", "") == words and b.isVisibleTo(self.page) and b.isEnabled()
        ]  # fmt: skip
        button.click()
        self.rest()

    def state(self, case: CaseId = CASE) -> CaseState:
        return self.desk.referral_screen(case).row.stands.state

    def answer(self, words: str) -> str:
        """Presses a button of the dialog in front; what it said comes back."""
        (dialog,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
        said = " ".join(w.text() for w in dialog.findChildren(Words))
        next(b for b in dialog.findChildren(QAbstractButton) if b.text().replace("&", "") == words).click()
        self.rest()
        return said


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[Shown]:
    desk = coordinator(tmp_path / "p", FixedClock(NOW))
    made = Shown(desk)
    put_in_front(qtbot, made.page)
    made.rest()
    yield made
    settle(made.jobs)
    made.jobs.close()
    desk.close()


@pytest.fixture
def with_one(shown: Shown) -> Shown:
    shown.desk.save_referral(referral())
    shown.page.open_case(CASE)
    shown.rest()
    return shown


def test_a_referral_is_typed_in_and_opened(shown: Shown) -> None:
    page, form = shown.page, shown.page.form
    assert "Yhtään lähetettä ei odota." in shown.said()
    shown.press("Uusi lähete")
    form.save.click()
    assert form.name_row.problem() == "Kirjoita nimi."
    type_text(form.line["name"], "Helvi Hangasvaara")
    type_text(form.line["born"], "48")
    form.save.click()
    assert form.born_row.problem() == "Kirjoita vuosi neljällä numerolla, esimerkiksi 1950."
    form.line["born"].setText("1948")
    type_text(form.line["phone"], "040 555 0101")
    type_text(form.line["interests"], "ulkoilu, kirjasto ,")
    form.reasons.buttons["loneliness"].click()
    form.given_on.setText("eilen")
    assert_accessible(page)
    form.save.click()
    shown.rest()
    assert page.currentWidget() is page.card
    kept = shown.desk.referral_list().to_decide[0].referral
    assert (kept.person.name, kept.person.birth_year, kept.interests) == (
        "Helvi Hangasvaara", 1948, ("ulkoilu", "kirjasto"),
    )  # fmt: skip
    assert (kept.reasons, kept.consent.given_on) == (("loneliness",), date(2026, 11, 1))
    assert "Puuttuu: lähetteen tekijä ja hänen yhteystietonsa, kylä tai kunta." in shown.said()
    assert shown.desk.drafts(Form.REFERRAL) == ()


def test_a_small_form_says_what_is_missing_and_opens_without_it(with_one: Shown) -> None:
    card = with_one.page.card
    form, visit = card.forms[Step.ASK], card.forms[Step.VISIT]
    assert isinstance(form, AskForm)
    assert isinstance(visit, VisitForm)
    card.open_step(Step.ASK)
    with_one.rest()
    form.press()
    assert form.words_row.problem() == "Kirjoita, mitä kysyit."
    assert form.words.hasFocus()
    form.leave()
    card.open_step(Step.ASK)
    with_one.rest()
    assert form.words_row.problem() == ""
    card.open_step(Step.VISIT)
    with_one.rest()
    visit.day.setText("joskus")
    visit.press()
    assert visit.day_row.problem() == visit.day.problem() != ""
    visit.day.setText("")
    visit.press()
    assert visit.day_row.problem() == "Kirjoita päivä, esimerkiksi 20.11."


def test_a_pasted_text_fills_what_is_empty_and_leaves_what_was_typed(shown: Shown) -> None:
    form = shown.page.form
    shown.page.new_referral()
    shown.rest()
    form.reading.open()
    type_text(form.line["name"], "Helvi H.")
    form.pasted.setPlainText("Asiakas: Helvi Hangasvaara\nHetu: 050348-900X\nPuhelin: 040 555 0101\nEste: raha\nOutoa")
    shown.press("Lue teksti lomakkeelle")
    assert (form.line["name"].text(), form.line["phone"].text(), form.line["born"].text()) == (
        "Helvi H.", "040 555 0101", "1948",
    )  # fmt: skip
    assert (form.barriers.values(), form.other.toPlainText(), form.pasted.toPlainText()) == (("money",), "Outoa", "")
    assert "Henkilötunnusta ei otettu talteen" in form.read_notice.text()
    form.pasted.setPlainText("Mitä kuuluu?")
    shown.press("Lue teksti lomakkeelle")
    assert form.read_notice.text() == "Tästä ei löytynyt lähetettä. Kirjoita tiedot lomakkeelle."
    assert form.pasted.toPlainText() == "Mitä kuuluu?"


def test_a_file_is_read_and_what_is_none_is_told(shown: Shown, tmp_path: Path) -> None:
    form = shown.page.form
    shown.page.new_referral()
    shown.rest()
    form.reading.open()
    (tmp_path / "a.json").write_text('{"asiakas": {"nimi": "Helvi", "kylä": "Vuotso"}}', encoding="utf-8")
    form.choose = lambda *_: tmp_path / "a.json"
    shown.press("Valitse tiedosto (teksti, JSON, PDF)")
    assert (form.line["name"].text(), form.line["area"].text()) == ("Helvi", "Vuotso")
    (tmp_path / "b.pdf").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    form.choose = lambda *_: tmp_path / "b.pdf"
    shown.press("Valitse tiedosto (teksti, JSON, PDF)")
    assert "kuva" in form.read_notice.text()


def test_not_suitable_needs_a_reason_and_words(with_one: Shown) -> None:
    with_one.press("Ei sovi nyt")
    form = with_one.page.card.forms[Step.NOT_SUITABLE]
    assert isinstance(form, NotSuitableForm)
    form.save.click()
    assert form.because_row.problem() == "Valitse ainakin yksi."
    assert form.words_row.problem() == "Kirjoita, mitä sitten tapahtuu ja kenelle on kerrottu."
    form.because.buttons[Screen.ACUTE_CRISIS.value].click()
    type_text(form.words, "Kriisipäivystys, soitettu Tepolle")
    form.save.click()
    with_one.rest()
    assert with_one.state() is CaseState.NOT_SUITABLE
    assert "Kriisipäivystys, soitettu Tepolle" in with_one.said()
    with_one.press("Sopii sittenkin")
    assert with_one.state() is CaseState.WAITING_FOR_WORKER


def test_a_worker_is_named_after_saying_what_goes_to_whom(with_one: Shown) -> None:
    with_one.press("Sopii: etsitään hyvinvointilähetti")
    said = with_one.said()
    assert "0 asiakasta nyt, tilaa 3 · puhuu samaa kieltä · tuntee alueen · yhteistä: ulkoilu" in said
    assert said.index("Aino Kulkija") < said.index("Birgit Keksitty")
    assert "Lisää ensin suostumuksen päivä" not in said  # the referral came to this step while its card was open
    assert no_sideways_scrolling(with_one.page.card)
    naming = with_one.page.card.naming
    type_text(naming.greeting, "Helvi odottaa")
    aino = next(b for b in naming.findChildren(QAbstractButton) if b.accessibleName() == "Nimeä Aino Kulkija")
    aino.click()
    asked = with_one.answer("Nimeä tämä hyvinvointilähetti")
    assert "Helvi Hangasvaara" in asked
    assert with_one.state() is CaseState.NAMED
    with with_one.desk._store.registry.reading() as records:
        (message,) = records.waiting_messages(AINO)
    assert message.content["words"] == "Helvi odottaa"
    assert "Aino Kulkija on nimetty. Vastausta ei ole vielä tullut." in with_one.said()
    assert with_one.desk.drafts(Form.REFERRAL_GREETING) == ()
    with_one.press("Vastasi puhelimessa: ei voi")
    assert with_one.state() is CaseState.GIVEN_BACK
    assert "Aino Kulkija palautti tämän sinulle." in with_one.said()


def test_without_consent_nobody_can_be_named(shown: Shown) -> None:
    shown.desk.save_referral(referral(consent=ReferralConsent()))
    shown.desk.find_suitable(CASE)
    shown.page.open_case(CASE)
    shown.rest()
    naming = shown.page.card.naming
    assert not any(b.isEnabled() for b in naming.findChildren(QAbstractButton) if "Nimeä" in b.accessibleName())
    assert "Lisää ensin suostumuksen päivä" in shown.said()
    shown.desk.save_referral(referral())
    shown.page.card._read()
    shown.rest()
    assert "Lisää ensin suostumuksen päivä" not in shown.said()
    assert any(b.isEnabled() for b in naming.findChildren(QAbstractButton) if "Nimeä" in b.accessibleName())


def test_the_first_visit_and_the_end(with_one: Shown) -> None:
    with_one.press("Sopii: etsitään hyvinvointilähetti")
    with_one.press("Allekirjoita sopimus ensitapaamisessa")
    (client,) = with_one.agreements
    assert next(c for c in with_one.desk.clients() if c.id == client).name == "Helvi Hangasvaara"
    with_one.press("Ensitapaaminen on pidetty")
    visit = with_one.page.card.forms[Step.VISIT]
    assert isinstance(visit, VisitForm)
    visit.day.setText("1.11.2026")
    visit.save.click()
    with_one.rest()
    assert "Ensitapaaminen pidettiin 1.11.2026." in with_one.said().replace("su ", "")
    with_one.press("Päätä lähete")
    end = with_one.page.card.forms[Step.END]
    assert isinstance(end, EndForm)
    end.outcome.setCurrentIndex(end.outcome.findData(Outcome.MOVED_ON.value))
    end.save.click()
    with_one.rest()
    assert with_one.desk.referral_screen(CASE).row.stands.outcome is Outcome.MOVED_ON
    with_one.press("Poista henkilötiedot")
    with_one.answer("Poista lopullisesti")
    assert with_one.page.currentWidget() is with_one.page.list
    assert with_one.desk.referral_list().rows == ()


def test_what_goes_elsewhere_is_marked(with_one: Shown) -> None:
    with_one.press("Kopioi teksti Virtua varten")
    assert QApplication.clipboard().text().startswith("HYVINVOINTILÄHETE")
    copies.clear_own()
    with_one.press("Merkitse: viety Virtuun")
    assert "viety Virtuun 2.11.2026" in with_one.said()
    with_one.desk.save_referral(replace(referral(), wishes="Uutta"))
    with_one.page.open_case(CASE)
    with_one.rest()
    assert "muuttunut viemisen jälkeen" in with_one.said()
    with_one.press("Allekirjoitettu viesti (PDF)")
    assert [name for name, _ in with_one.pdfs] == ["viesti-lahetteen-tekijalle.pdf"]
    with_one.press("Merkitse: kerrottu")
    assert "kerrottu 2.11.2026" in with_one.said()


def test_the_list_groups_by_whose_turn_it_is(shown: Shown) -> None:
    shown.desk.save_referral(referral())
    shown.desk.save_referral(referral(OTHER, person=ReferredPerson("Pekka Poissa")))
    shown.desk.end_case(OTHER, Outcome.DECLINED)
    shown.page.list.reload()
    shown.rest()
    (row,) = shown.page.list.to_decide.rows()
    assert row.referral.person.name == "Helvi Hangasvaara"
    assert shown.page.list.closed.button.text() == "Päättyneet lähetteet (1)"
    shown.page.list.to_decide.opened.emit(row)
    shown.rest()
    assert shown.page.currentWidget() is shown.page.card


def test_what_is_noted_of_a_worker_is_changed_and_one_comes_back(with_one: Shown) -> None:
    with_one.press("Sopii: etsitään hyvinvointilähetti")
    page = with_one.page
    note = next(
        b for b in page.card.naming.findChildren(QAbstractButton)
        if b.accessibleName() == "Mitä on merkitty: Aino Kulkija"
    )  # fmt: skip
    note.click()
    with_one.rest()
    assert page.currentWidget() is page.notes
    form = page.notes.form
    form.room.setText("monta")
    form.save.click()
    assert form.room_row.problem() == "Kirjoita luku tai jätä tyhjäksi."
    form.room.setText("1")
    form.away.setText("lomalla")
    form.save.click()
    with_one.rest()
    facts = with_one.desk.naming_facts()[0]
    assert (facts.room_for, facts.away_words) == (1, "lomalla")
    with_one.press("Takaisin")
    assert page.currentWidget() is page.card
    assert "nyt poissa: lomalla" in with_one.said()


def test_a_draft_leads_back_to_its_form(with_one: Shown) -> None:
    page = with_one.page
    page.card.open_step(Step.ASK)
    with_one.rest()
    type_text(page.card.forms[Step.ASK].words, "Kysy osoite")  # type: ignore[attr-defined]  # of that form
    page.card.forms[Step.ASK].draft.leave()
    with_one.rest()
    (draft,) = with_one.desk.drafts(Form.REFERRAL_STEP)
    page.show_list()
    page.go_on(draft)
    with_one.rest()
    assert page.card.forms[Step.ASK].isVisible()
    assert page.card.forms[Step.ASK].words.toPlainText() == "Kysy osoite"  # type: ignore[attr-defined]
    page.new_referral()
    with_one.rest()
    type_text(page.form.line["name"], "Kesken")
    page.form.draft.leave()
    with_one.rest()
    (draft,) = with_one.desk.drafts(Form.REFERRAL)
    page.show_list()
    page.go_on(draft)
    with_one.rest()
    assert page.form.line["name"].text() == "Kesken"
