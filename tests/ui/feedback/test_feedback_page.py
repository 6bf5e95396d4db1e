"""Palaute as it is used: typed in by keys alone, turned to the person, summed up, own forms changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind
from hyvinvointi_desktop.app.feedback import Given
from hyvinvointi_desktop.domain.feedback_forms import FormAnswer
from hyvinvointi_desktop.domain.ids import FormAnswerId, FormId
from hyvinvointi_desktop.system.clock import FixedClock
from hyvinvointi_desktop.ui.feedback.entry_form import EntryForm, NumberedOne, NumberedSeveral
from hyvinvointi_desktop.ui.feedback.page import ASK, OWN, TOGETHER, FeedbackPage
from hyvinvointi_desktop.ui.feedback.turned import BEFORE, GIVEN, READY, TurnedForm
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.labels import Words
from hyvinvointi_desktop.ui.kit.picture import PicturePane
from hyvinvointi_desktop.ui.pictures import settle
from tests.support.desks import NOW, open_desk
from tests.ui.helpers import assert_accessible, put_in_front, type_text

MIDDLE, END = FormId("asiakas_vali"), FormId("asiakas_loppu")


class Shown:
    """The page, what it gave to be shown or saved, and the jobs to wait for."""

    def __init__(self, desk: Desk, clock: FixedClock) -> None:
        self.desk, self.clock, self.jobs = desk, clock, Jobs()
        self.pdfs: list[tuple[str, bytes]] = []
        self.files: list[tuple[str, bytes]] = []
        self.locked = 0
        self.page = FeedbackPage(
            desk,
            self.jobs,
            lambda _page, _heading, name, content: self.pdfs.append((name, content)),
            lambda _page, files: self.files.extend(files) or Path("/tmp"),  # type: ignore[func-returns-value]
        )
        self.page.hand_over.connect(self._lock)

    def _lock(self) -> None:
        self.locked += 1

    def rest(self) -> None:
        settle(self.jobs)

    def answers(self) -> tuple[FormAnswer, ...]:
        with self.desk._store.reading() as records:
            return records.all_form_answers()

    def typing(self) -> EntryForm:
        self.page.forms.type_in(MIDDLE)
        self.rest()
        entry = self.page.forms.entry
        assert entry is not None
        return entry

    def turned(self) -> TurnedForm:
        form = self.desk.all_forms().newest(MIDDLE)
        assert form is not None
        self.page.forms.turn(form)
        self.rest()
        turned = self.page.forms.turned
        assert turned is not None
        return turned


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[Shown]:
    clock = FixedClock(NOW)
    desk = open_desk(tmp_path / "p", clock)
    made = Shown(desk, clock)
    put_in_front(qtbot, made.page)
    made.rest()
    yield made
    settle(made.jobs)
    made.jobs.close()
    desk.close()


def keys(text: str) -> None:
    """Typed to whatever has the focus."""
    for letter in text:
        QApplication.processEvents()
        at = QApplication.focusWidget()
        assert at is not None
        QTest.keyClick(at, Qt.Key.Key_Return if letter == "\n" else Qt.Key(ord(letter)))
    QApplication.processEvents()


# -- typing in ----------------------------------------------------------------------------------------------------


def test_a_paper_is_typed_in_by_keys_alone(shown: Shown) -> None:
    entry = shown.typing()
    scale = entry.answers["heard"]
    assert isinstance(scale, NumberedOne)
    next(iter(scale.buttons.values())).setFocus()
    keys("4\n2")  # heard 4, right_things left out, pace: the second
    box = entry.answers["change"]
    assert QApplication.focusWidget() is box
    type_text(box, "Lisää ulkoilua")
    QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    shown.rest()
    (kept,) = shown.answers()
    assert (dict(kept.scales), dict(kept.chosen), dict(kept.words)) == (
        {"heard": 4}, {"pace": ("right",)}, {"change": "Lisää ulkoilua"},
    )  # fmt: skip
    assert entry.said.text() == "1 vastaus kirjattu nyt"
    assert scale.value() is None
    assert shown.desk.drafts(Form.FORM_ANSWER) == ()


def test_the_last_one_is_taken_back_once(shown: Shown) -> None:
    entry = shown.typing()
    scale = entry.answers["heard"]
    assert isinstance(scale, NumberedOne)
    for step in ("3", "5"):
        scale.set_value(step)
        entry.save.click()
        shown.rest()
    assert len(shown.answers()) == 2
    entry.back.click()
    shown.rest()
    assert [dict(a.scales) for a in shown.answers()] == [{"heard": 3}]
    assert not entry.back.isVisible()
    assert entry.said.text() == "Viimeisin vastaus on otettu takaisin."


def test_an_empty_answer_is_not_saved_and_a_digit_off_the_scale_does_nothing(shown: Shown) -> None:
    entry = shown.typing()
    scale = entry.answers["heard"]
    assert isinstance(scale, NumberedOne)
    next(iter(scale.buttons.values())).setFocus()
    keys("9")
    assert scale.value() is None
    entry.save.click()
    shown.rest()
    assert entry.notice.text() == "Vastaa ainakin yhteen kysymykseen tai sulje lomake."
    assert shown.answers() == ()


def test_several_are_put_on_and_off_by_their_numbers(shown: Shown) -> None:
    shown.page.forms.type_in(END)
    shown.rest()
    entry = shown.page.forms.entry
    assert entry is not None
    part = entry.answers["helped"]
    assert isinstance(part, NumberedSeveral)
    next(iter(part.buttons.values())).setFocus()
    keys("131")
    assert part.values() == ("outdoors",)


def test_what_is_typed_is_a_draft_without_a_client_until_it_is_saved(shown: Shown) -> None:
    entry = shown.typing()
    scale = entry.answers["heard"]
    assert isinstance(scale, NumberedOne)
    scale.buttons["2"].click()
    entry.draft.leave()
    shown.rest()
    (draft,) = shown.desk.drafts(Form.FORM_ANSWER)
    assert (draft.client, draft.record) == (None, "asiakas_vali|new")
    shown.page.go_on(draft)
    shown.rest()
    assert (shown.page.tabs.current(), scale.value()) == (ASK, "2")


# -- turned to the person -----------------------------------------------------------------------------------------


def test_one_question_at_a_time_and_then_it_is_gone(shown: Shown) -> None:
    turned = shown.turned()
    assert turned.at == BEFORE
    assert turned.isModal()
    keys("\n")
    assert (turned.at, [b.text() for b in turned.buttons]) == (0, ["1", "2", "3", "4", "5"])
    keys("5")
    assert turned.at == 1
    keys("\n")  # left out
    keys("2")
    assert turned.at == 3
    assert turned.box is not None
    type_text(turned.box, "Kiitos")
    turned.show_question(4)
    assert turned.at == READY
    assert shown.answers() == ()
    keys("\n")
    shown.rest()
    (kept,) = shown.answers()
    assert (dict(kept.scales), dict(kept.chosen), dict(kept.words)) == (
        {"heard": 5}, {"pace": ("right",)}, {"change": "Kiitos"},
    )  # fmt: skip
    assert turned.at == GIVEN
    assert not turned.held.any()
    said = " ".join(words.text() for words in turned.findChildren(Words))
    assert "Kiitos!" in said
    assert "eivät enää näy täällä" in said
    keys("\n")
    shown.rest()
    assert shown.locked == 1
    assert shown.page.forms.turned is None


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Backspace])
def test_no_key_leads_to_the_workers_pages(shown: Shown, key: Qt.Key) -> None:
    turned = shown.turned()
    turned.show_question(1)
    for _ in range(4):
        QTest.keyClick(turned, key)
    assert turned.isVisible()
    assert turned.at in (BEFORE, READY)


def test_closing_it_by_the_system_locks_too(shown: Shown) -> None:
    turned = shown.turned()
    turned.held.scales["heard"] = 4
    turned.close()
    shown.rest()
    assert (shown.locked, shown.answers()) == (1, ())


def test_a_lock_that_closes_it_keeps_nothing(shown: Shown) -> None:
    turned = shown.turned()
    turned.held.scales["heard"] = 4
    QDialog.done(turned, 0)
    shown.rest()
    assert shown.answers() == ()
    assert all(shown.desk.drafts(form) == () for form in Form)


def test_answers_can_be_left_ungiven(shown: Shown) -> None:
    turned = shown.turned()
    turned.held.scales["heard"] = 4
    turned.show_ready()
    turned._leave()
    shown.rest()
    assert (turned.at, turned.held.any(), shown.answers()) == (GIVEN, False, ())


def test_it_speaks_the_language_that_is_chosen(shown: Shown) -> None:
    turned = shown.turned()
    turned._speak("sv")
    turned.show_question(0)
    said = [words.text() for words in turned.findChildren(Words)]
    assert "Jag har blivit lyssnad på." in said
    assert "Fråga 1 av 4" in said
    assert_accessible(turned)


def test_answers_that_could_not_be_kept_can_be_tried_again(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    turned = shown.turned()
    turned.held.scales["heard"] = 4

    def full(_: Given) -> None:
        raise Surroundings(SurroundingsKind.DISK_FULL)

    with monkeypatch.context() as broken:
        broken.setattr(shown.desk, "save_answer", full)
        turned._send()
        shown.rest()
    assert turned.at == READY
    assert dict(turned.held.scales) == {"heard": 4}
    turned._send()
    shown.rest()
    assert len(shown.answers()) == 1


# -- together -----------------------------------------------------------------------------------------------------


def give(shown: Shown, *steps: int) -> None:
    for n, step in enumerate(steps):
        words = {"change": "sana"} if n < 4 else {}
        given = Given(FormAnswerId(shown.desk.new_id()), MIDDLE, 1, None, {"heard": step}, {"pace": ("right",)}, words)
        shown.desk.save_answer(given)


def see(shown: Shown) -> str:
    shown.page.tabs.open(TOGETHER)
    shown.page.together._read_forms()
    shown.rest()
    return " | ".join(w.text() for w in shown.page.together.findChildren(Words) if w.isVisibleTo(shown.page))


def test_nothing_is_shown_of_the_present_month_and_all_of_it_after(shown: Shown) -> None:
    give(shown, 5, 4, 4, 3, 4)
    said = see(shown)
    assert "Mitään ei vielä näytetä" in said
    assert "5 vastausta odottaa" in said
    assert not shown.page.together.paper.isEnabled()
    shown.clock.instant = NOW.replace(month=12)
    said = see(shown)
    assert "5 vastausta · marraskuu 2026" in said
    assert "Tähän vastasi alle 5, joten mitään ei näytetä." in said  # four wrote words
    (pane,) = shown.page.together.findChildren(PicturePane)
    assert pane.view is not None
    assert pane.view.accessibleName().endswith("Keskiarvo 4, vastauksia 5. 1 0, 2 0, 3 1, 4 3, 5 1.")
    assert_accessible(shown.page)


def test_a_year_stands_beside_the_one_before(shown: Shown) -> None:
    for year, steps in ((2025, (3, 3, 3, 3, 3)), (2026, (4, 4, 4, 4, 4))):
        shown.clock.instant = NOW.replace(year=year)
        give(shown, *steps)
    shown.clock.instant = NOW.replace(month=12)
    see(shown)
    together = shown.page.together
    together.year.setCurrentIndex(together.year.findData(2026))
    shown.rest()
    assert "keskiarvo nousi 1,0 edellisestä vuodesta" in see(shown)
    together.paper.click()
    together.tables.click()
    shown.rest()
    assert [name for name, _ in shown.pdfs] == ["palaute-asiakas_vali.pdf"]
    assert [name for name, _ in shown.files] == ["palaute-asiakas_vali.csv", "palaute-asiakas_vali.xlsx"]


def test_the_empty_form_is_printed(shown: Shown) -> None:
    form = shown.desk.all_forms().newest(END)
    assert form is not None
    shown.page.forms._paper(form)
    shown.rest()
    assert [name for name, _ in shown.pdfs] == ["asiakas_loppu-1.pdf"]


# -- own forms ----------------------------------------------------------------------------------------------------


def test_words_are_changed_a_question_goes_and_one_comes(shown: Shown) -> None:
    shown.page.tabs.open(OWN)
    shown.page.own.open_form(MIDDLE)
    shown.rest()
    card = shown.page.own.card
    assert card is not None
    card._paths["title.fi"].setText("Miten menee?")
    card._paths["questions[0].high_words.sv"].setText("jämt")
    card._asked[1].setChecked(False)
    card.new_text.setText("Mitä tehtiin?")
    card.new_kind.setCurrentIndex(2)
    card.new_options.setPlainText("kahvi\nkävely\n")
    card.save.click()
    shown.rest()
    made = shown.desk.all_forms().newest(MIDDLE)
    assert made is not None
    assert (made.version, made.title["fi"], made.own) == (2, "Miten menee?", True)
    assert [q.id for q in made.questions] == ["heard", "pace", "change", "oma_1"]
    assert made.questions[0].high_words["sv"] == "jämt"
    assert made.questions[-1].option("v2", "fi") == "kävely"
    assert shown.page.own.notice.text() == "Otettu käyttöön: Miten menee?, versio 2."
    assert shown.desk.drafts(Form.FEEDBACK_FORM) == ()


def test_a_hole_in_the_file_is_told_with_its_line_and_nothing_is_lost(shown: Shown) -> None:
    shown.page.own.open_form(MIDDLE)
    shown.rest()
    card = shown.page.own.card
    assert card is not None
    card.tabs.open(1)
    card.text.setPlainText(card.text.toPlainText().replace('kind = "one_of"', 'kind = "stars"'))
    card.save_wanted.emit(card.text.toPlainText())
    shown.rest()
    assert card.notice.text().startswith("Rivi 40, questions[2].kind:")
    assert card.text.textCursor().selectedText() == 'kind = "stars"'
    assert 'kind = "stars"' in card.text.toPlainText()
    newest = shown.desk.all_forms().newest(MIDDLE)
    assert newest is not None
    assert newest.version == 1


def test_a_shipped_form_is_copied_under_a_name_of_its_own(shown: Shown) -> None:
    form = shown.desk.all_forms().newest(MIDDLE)
    assert form is not None
    shown.page.own._copy(form)
    shown.rest()
    made = shown.desk.all_forms().newest(FormId("palaute_tukijakson_keskella_oma"))
    assert made is not None
    assert (made.version, made.title["fi"]) == (1, "Palaute tukijakson keskellä (oma)")
    assert shown.page.own.card is not None


def test_a_file_is_taken_in_or_refused(shown: Shown, tmp_path: Path) -> None:
    file = shown.desk.form_file(MIDDLE)
    assert file is not None
    path = tmp_path / "oma.toml"
    shown.page.own._choose = lambda *_: path
    for content, said in (
        (file.content.replace("version = 1", "version = 2").encode(), "Otettu käyttöön:"),
        (file.content.replace("version = 1", "version = 2").encode(), "Palaute tukijakson keskellä, versio 2, oli jo"),
        (file.content.replace("smallest_shown = 5", "smallest_shown = 1").encode(), "Rivi 7, smallest_shown:"),
        (b"\xff\xfe", "Tiedostoa ei voi lukea tekstinä."),
    ):
        path.write_bytes(content)
        shown.page.own.take.click()
        shown.rest()
        assert said in shown.page.own.notice.text()
