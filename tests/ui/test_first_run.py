"""The first start by keys alone; nothing is finished before the recovery key is typed back."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind
from hyvinvointi_desktop.app.passphrases import Weakness, judge, suggest
from hyvinvointi_desktop.domain.people import Role
from hyvinvointi_desktop.domain.programmes import Regime
from hyvinvointi_desktop.ui import first_run_key, first_run_steps
from hyvinvointi_desktop.ui.first_run import FirstRun, FirstRunAnswers, FirstRunTools
from hyvinvointi_desktop.ui.kit.words import Language
from tests.ui.conftest import _translations
from tests.ui.helpers import assert_accessible, choose_by_keys, press, type_text

KEY = "QQQQ PZRY 9X8G F2TV DW0S 3JN5 4KHC E6MU"
WORDS = "kuusi pirteä lumi kahvi saapas niitty"


S = TypeVar("S")


class Maker:
    """What the window calls."""

    def __init__(self) -> None:
        self.made: list[FirstRunAnswers] = []
        self.sheets: list[tuple[str, Language]] = []
        self.languages: list[Language] = []
        self.fault: Exception | None = None

    def create(self, answers: FirstRunAnswers) -> str:
        if self.fault is not None:
            raise self.fault
        self.made.append(answers)
        return KEY

    def save_sheet(self, key: str, language: Language) -> str | None:
        self.sheets.append((key, language))
        return "/koti/palautusavain.pdf"


@pytest.fixture
def maker() -> Maker:
    return Maker()


@pytest.fixture
def run(qtbot: QtBot, maker: Maker) -> FirstRun:
    tools = FirstRunTools(
        maker.languages.append, maker.create, maker.save_sheet, lambda: WORDS, judge, lambda: date(2026, 11, 21)
    )
    window = FirstRun(tools)
    qtbot.addWidget(window, before_close_func=lambda w: w.close())
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def step(run: FirstRun, kind: type[S]) -> S:
    assert isinstance(run.step, kind)
    return run.step


def to_the_key(qtbot: QtBot, run: FirstRun) -> None:
    """Answers everything up to the recovery key."""
    run.next.click()
    step(run, first_run_steps.PersonStep).name.setText("Liisa  Lähetti ")
    run.next.click()
    step(run, first_run_steps.PayerStep).skip.click()
    step(run, first_run_steps.PassphraseStep).choice.written.setChecked(True)
    run.next.click()
    qtbot.waitUntil(lambda: isinstance(run.step, first_run_key.KeyStep))


def test_a_novice_gets_through_with_the_keyboard(qtbot: QtBot, run: FirstRun, maker: Maker) -> None:
    choose_by_keys(run.next)
    person = step(run, first_run_steps.PersonStep)
    type_text(person.name, "Liisa Lähetti")
    press(Qt.Key.Key_Return, person.name)
    payer = step(run, first_run_steps.PayerStep)
    type_text(payer.payer, "Sodankylän kunta")
    choose_by_keys(payer.regimes[Regime.EMPLOYMENT])
    press(Qt.Key.Key_Tab)
    type_text(payer.rate, "13,5")
    choose_by_keys(run.next)
    choose_by_keys(step(run, first_run_steps.PassphraseStep).choice.written)
    choose_by_keys(run.next)
    qtbot.waitUntil(lambda: isinstance(run.step, first_run_key.KeyStep))
    choose_by_keys(step(run, first_run_key.KeyStep).save)
    qtbot.waitUntil(lambda: bool(maker.sheets))
    choose_by_keys(run.next)
    check = step(run, first_run_key.TypeBackStep)
    for n in check.asked:
        type_text(check.fields[n], KEY.split()[n].lower())
    choose_by_keys(run.next)
    with qtbot.waitSignal(run.finished) as told:
        choose_by_keys(run.next)
    answers = told.args[0]
    assert answers == maker.made[0]
    assert answers == FirstRunAnswers(
        Language.FI,
        "Liisa Lähetti",
        (Role.LINK_WORKER,),
        "Sodankylän kunta",
        Regime.EMPLOYMENT,
        Decimal("13.5"),
        date(2026, 1, 1),
        WORDS,
    )
    assert maker.sheets == [(KEY, Language.FI)]


def test_the_passphrase_is_not_in_the_answers_repr(qtbot: QtBot, run: FirstRun, maker: Maker) -> None:
    to_the_key(qtbot, run)
    assert WORDS not in repr(maker.made[0])
    assert WORDS not in repr(run.draft)


def test_it_does_not_end_before_the_key_is_typed_back(qtbot: QtBot, run: FirstRun) -> None:
    to_the_key(qtbot, run)
    run.next.click()
    check = step(run, first_run_key.TypeBackStep)
    assert len(check.asked) == 2
    run.next.click()
    assert run.step is check
    for field in check.fields.values():
        field.setText("AAAA")
    run.next.click()
    assert run.step is check
    assert all("Paperissa lukee muuta" in row.problem() for row in check.rows.values())
    run.back.click()
    assert step(run, first_run_key.KeyStep).shown.text() == KEY


def test_the_key_step_offers_no_way_back_to_the_passphrase(qtbot: QtBot, run: FirstRun) -> None:
    to_the_key(qtbot, run)
    assert not run.back.isVisible()


def test_no_regime_is_chosen_for_the_person(run: FirstRun) -> None:
    run.next.click()
    step(run, first_run_steps.PersonStep).name.setText("Liisa")
    run.next.click()
    payer = step(run, first_run_steps.PayerStep)
    assert not any(r.isChecked() for r in payer.regimes.values())
    payer.payer.setText("Kunta")
    run.next.click()
    assert run.step is payer
    assert "En tiedä vielä" in payer.message.text()
    payer.regimes[Regime.VOLUNTEER].setChecked(True)
    assert payer.rate_row.isHidden()
    run.next.click()
    assert run.draft.answers(date(2026, 11, 21)).hourly_rate == Decimal(0)


def test_skipping_the_payer_leaves_it_open(qtbot: QtBot, run: FirstRun, maker: Maker) -> None:
    to_the_key(qtbot, run)
    assert (maker.made[0].payer_name, maker.made[0].regime, maker.made[0].hourly_rate) == ("", None, None)
    assert maker.made[0].name == "Liisa Lähetti"


def test_a_name_and_a_role_are_asked_for(run: FirstRun) -> None:
    run.next.click()
    person = step(run, first_run_steps.PersonStep)
    run.next.click()
    assert person.row.problem() == "Kirjoita nimesi."
    person.name.setText("Liisa")
    for tick in person.roles.values():
        tick.setChecked(False)
    run.next.click()
    assert person.message.text() == "Valitse ainakin yksi."


def test_going_back_finds_what_was_answered(run: FirstRun) -> None:
    run.next.click()
    step(run, first_run_steps.PersonStep).name.setText("Liisa")
    run.back.click()
    run.next.click()
    assert step(run, first_run_steps.PersonStep).name.text() == "Liisa"


def test_a_full_disk_is_said_and_nothing_is_lost(qtbot: QtBot, run: FirstRun, maker: Maker) -> None:
    maker.fault = Surroundings(SurroundingsKind.DISK_FULL)
    run.next.click()
    step(run, first_run_steps.PersonStep).name.setText("Liisa")
    run.next.click()
    step(run, first_run_steps.PayerStep).skip.click()
    step(run, first_run_steps.PassphraseStep).choice.written.setChecked(True)
    run.next.click()
    qtbot.waitUntil(lambda: isinstance(run.step, first_run_steps.PassphraseStep))
    assert "Levy on täynnä" in run.step.message.text()
    assert run.draft.name == "Liisa"


def test_an_own_passphrase_is_judged_and_typed_twice(run: FirstRun) -> None:
    run.next.click()
    step(run, first_run_steps.PersonStep).name.setText("Liisa")
    run.next.click()
    step(run, first_run_steps.PayerStep).skip.click()
    choice = step(run, first_run_steps.PassphraseStep).choice
    choice.use_own.setChecked(True)
    choice.own.line.setText("lyhyt")
    run.next.click()
    assert choice.own.row.problem() == "Vielä vähän pidempi: vähintään 15 merkkiä."
    choice.own.line.setText("mummon punainen polkupyörä")
    choice.again.line.setText("mummon punainen polkupyöra")
    run.next.click()
    assert choice.own.row.problem() == ""
    assert choice.again.row.problem() == "Nämä kaksi eivät ole vielä samat."
    choice.again.line.setText("mummon punainen polkupyörä")
    assert choice.again.row.problem() == ""
    assert choice.passphrase() == "mummon punainen polkupyörä"


def test_the_language_is_in_force_at_once(qapp: QApplication, qtbot: QtBot) -> None:
    maker = Maker()
    use: Callable[[Language], None] = _translations(qapp).use
    tools = FirstRunTools(use, maker.create, maker.save_sheet, lambda: WORDS, judge, lambda: date(2026, 11, 21))
    window = FirstRun(tools)
    qtbot.addWidget(window, before_close_func=lambda w: w.close())
    assert window.next.text() == "Seuraava"
    step(window, first_run_steps.LanguageStep).choices[Language.SV].click()
    assert (window.next.text(), window.step.heading) == ("Nästa", "Välkommen")
    assert window.draft.language is Language.SV


def test_practising_is_one_press(qtbot: QtBot, run: FirstRun) -> None:
    with qtbot.waitSignal(run.practice_wanted) as told:
        choose_by_keys(step(run, first_run_steps.LanguageStep).practise)
    assert told.args == [Language.FI]


def test_every_control_of_every_step_has_a_name(qtbot: QtBot, run: FirstRun) -> None:
    for at in range(len(run._order)):
        run.recovery_key = KEY
        run.show_step(at)
        assert_accessible(run)


def test_a_passphrase_is_judged_by_what_is_left_of_it() -> None:
    blocklist = ("salasana", "hyvinvointi", "123456789012345")
    assert judge("lyhyt", blocklist) is Weakness.TOO_SHORT
    assert judge("salasana salasana salasana", blocklist) is Weakness.TOO_EASY
    assert judge("123456789012345", blocklist) is Weakness.TOO_EASY
    assert judge("aaaaaaaaaaaaaaaaaaaa", blocklist) is Weakness.TOO_EASY
    assert judge("abcabcabcabcabcabc", blocklist) is Weakness.TOO_EASY
    assert judge("mummon punainen polkupyörä", blocklist) is None
    assert judge("x" * 1025, blocklist) is Weakness.TOO_LONG


@given(st.text(max_size=1100))
def test_judging_never_falls(passphrase: str) -> None:
    judge(passphrase, ("salasana",))


def test_six_words_are_offered_and_they_are_good() -> None:
    words = ["aallokko", "kahvila", "saapas", "niitty", "pirteä", "lumikko", "kuusikko"]
    drawn = suggest(words)
    assert len(drawn.split()) == 6
    assert judge(drawn) is None


def test_a_coordinator_is_told_what_a_coordinator_does(qtbot: QtBot, run: FirstRun) -> None:
    run.draft.roles = {Role.COORDINATOR}
    run.show_step(2)
    assert step(run, first_run_steps.PayerStep).skip.text() == "Minulle ei makseta tämän ohjelman kautta"
    run.show_step(7)
    said = " ".join(w.text() for w in run.step.findChildren(QLabel))
    assert "Perusta ensin tila" in said
    assert "asiakas" not in said
