"""The papers of a course in the window: each opens, tables are saved, a sheet is marked back by typing."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.paper_values import PaperKind
from hyvinvointi_desktop.system.clock import FixedClock
from hyvinvointi_desktop.ui.groups.papers_card import PapersCard
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.accessible_names import name_of
from hyvinvointi_desktop.ui.kit.choices import OneOf
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.tokens import Scheme
from hyvinvointi_desktop.ui.kit.widgets import Button
from tests.support import courses as c
from tests.support.desks import NOW
from tests.support.whole_course import course_desk
from tests.ui.helpers import assert_accessible, no_sideways_scrolling, type_text


class Doors:
    """Stands for the frame: what was to be seen and saved."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, str, bytes]] = []
        self.saved: list[tuple[str, bytes]] = []

    def view(self, _parent: QWidget, heading: str, name: str, content: bytes) -> None:
        self.seen.append((heading, name, content))

    def save(self, _parent: QWidget, files: Sequence[tuple[str, bytes]]) -> Path | None:
        self.saved += files
        return Path("/kansio")


@pytest.fixture
def doors() -> Doors:
    return Doors()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """The whole course, quick papers."""
    made = course_desk(tmp_path / "profile", FixedClock(NOW))
    yield made
    made.close()


@pytest.fixture
def card(desk: Desk, doors: Doors, qtbot: QtBot) -> Iterator[PapersCard]:
    """The card with the course, shown."""
    jobs = Jobs()
    made = PapersCard(desk, jobs, doors.view, doors.save)
    qtbot.addWidget(made)
    made.resize(800, 1400)
    made.show_course(desk.course_screen(c.COURSE))
    made.show()
    jobs.changed.connect(lambda _: made.show_course(desk.course_screen(c.COURSE)))
    qtbot.waitUntil(lambda: not jobs.busy)
    yield made
    qtbot.waitUntil(lambda: not jobs.busy)
    jobs.close()


def press(button: Button) -> None:
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


@pytest.mark.parametrize(
    ("kind", "heading", "name"),
    [
        (PaperKind.SIGN_IN, "Osallistujalista", "Osallistujalista-Hyvinvointitreenit-25.pdf"),
        (PaperKind.INSURANCE, "Lista tapaturmavakuutusta varten", "Lista-tapaturmavakuutusta-varten-"),
        (PaperKind.DIARY, "Kurssipäiväkirja", "Kurssipäiväkirja-Hyvinvointitreenit-25.pdf"),
        (PaperKind.PARTNER, "Raportti yhteistyökumppanille", "Raportti-"),
        (PaperKind.CERTIFICATE, "Todistus osallistumisesta", "Todistus-osallistumisesta-"),
        (PaperKind.MONEY, "Toimintaraha", "Toimintaraha-"),
        (PaperKind.TRAVEL, "Matkakulut", "Matkakulut-"),
        (PaperKind.AGREEMENT, "Yhteistoimintasopimus", "Yhteistoimintasopimus-"),
    ],
)
def test_every_paper_opens_by_its_button(
    card: PapersCard, doors: Doors, qtbot: QtBot, kind: PaperKind, heading: str, name: str
) -> None:
    press(card.lines[kind].see)
    qtbot.waitUntil(lambda: bool(doors.seen))
    assert doors.seen[0][0] == f"{heading}, Hyvinvointitreenit 25+"
    assert doors.seen[0][1].startswith(name)


def test_the_choices_go_with_the_paper(card: PapersCard, doors: Doors, qtbot: QtBot) -> None:
    assert card.sessions.currentText() == "12. kerta, to\u00a01.4.2027"  # today
    assert [card.partners.itemText(n) for n in range(3)][1] == "Keksitty opisto"
    card.partners.setCurrentIndex(1)
    card.people.setCurrentIndex(2)
    press(card.lines[PaperKind.PARTNER].see)
    press(card.lines[PaperKind.CERTIFICATE].see)
    qtbot.waitUntil(lambda: len(doors.seen) == 2)
    assert b"partner='Keksitty opisto'" in doors.seen[0][2]
    assert b"name='Eero Esimerkki'" in doors.seen[1][2]


def test_tables_are_saved_in_both_forms(card: PapersCard, doors: Doors, qtbot: QtBot) -> None:
    press(card.lines[PaperKind.SIGN_IN].tables[0])
    qtbot.waitUntil(lambda: bool(doors.saved))
    assert [name for name, _ in doors.saved] == [
        "Läsnäolot-Hyvinvointitreenit-25.xlsx", "Läsnäolot-Hyvinvointitreenit-25.csv",
    ]  # fmt: skip
    assert "Tallennettu" in card.notice.text()


def test_a_diary_that_names_somebody_asks_to_be_looked_at(
    card: PapersCard, desk: Desk, doors: Doors, qtbot: QtBot
) -> None:
    first = desk.course_screen(c.COURSE).meetings[0].session
    desk.save_themes(c.COURSE, {first: "Pirkon synttärit"})
    press(card.lines[PaperKind.DIARY].see)
    qtbot.waitUntil(lambda: bool(doors.seen))
    assert "Pirkko Puuhaelmä" in card.notice.text()


def choose(card: PapersCard, number: int) -> None:
    """The session of that place in the list."""
    card.numbers.sessions.setCurrentIndex(number)


def test_numbers_typed_mark_the_sheet(card: PapersCard, desk: Desk, qtbot: QtBot) -> None:
    numbers = card.numbers
    assert numbers.sessions.currentText() == "12. kerta, to\u00a01.4.2027"
    type_text(numbers.numbers, "1 3 5-7")
    rest: OneOf[str] = numbers.rest
    rest.buttons["absent"].click()
    QTest.keyClick(numbers.numbers, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(numbers.notice.text()))
    assert numbers.notice.text() == "Merkitty: läsnä 5, poissa 6."
    assert numbers.numbers.text() == ""
    last = desk.course_screen(c.COURSE).meetings[-1]
    assert sum(mark == "present" for _, mark in last.meeting.group.marks) == 5


def test_a_number_that_is_not_on_the_sheet_is_told_and_stays_typed(card: PapersCard, qtbot: QtBot) -> None:
    type_text(card.numbers.numbers, "1 4 99")
    card.numbers.mark()
    qtbot.waitUntil(lambda: bool(card.numbers.row.problem()))
    assert card.numbers.row.problem() == (
        "Tämän kerran listalla ei ole numeroa 4, 99. Mitään ei merkitty. Jos rivillä on uusi tulija, lisää hänet ensin "
        "kurssille."
    )
    assert card.numbers.numbers.text() == "1 4 99"


def test_what_is_typed_is_kept_for_its_session(card: PapersCard, desk: Desk, qtbot: QtBot) -> None:
    type_text(card.numbers.numbers, "1 2")
    choose(card, 0)
    qtbot.waitUntil(lambda: len(desk.drafts(Form.ROW_NUMBERS)) == 1)
    assert card.numbers.numbers.text() == ""
    choose(card, 11)
    qtbot.waitUntil(lambda: card.numbers.numbers.text() == "1 2")
    card.numbers.mark()
    qtbot.waitUntil(lambda: not desk.drafts(Form.ROW_NUMBERS))


def test_a_course_without_names_offers_no_list_of_names(
    desk: Desk, doors: Doors, qtbot: QtBot
) -> None:
    desk.save_course(c.course(id="k2", names=False, partners=()))
    jobs = Jobs()
    made = PapersCard(desk, jobs, doors.view, doors.save)
    qtbot.addWidget(made)
    made.show_course(desk.course_screen(c.course(id="k2").id))
    made.show()
    assert not made.lines[PaperKind.INSURANCE].isVisible()
    assert not made.numbers.isVisible()
    assert made.lines[PaperKind.DIARY].isVisible()
    assert not made.lines[PaperKind.PARTNER].see.isEnabled()
    jobs.close()


def test_every_control_has_a_name_of_its_own(card: PapersCard) -> None:
    names = [name_of(b) for b in card.findChildren(Button) if b.isVisible()]
    assert all(names)
    assert len(names) == len(set(names))
    assert_accessible(card)
    assert name_of(card.partners) == "Mille kumppanille"
    assert name_of(card.numbers.numbers) == "Niiden numerot, jotka kirjoittivat nimensä"


def test_it_fits_where_the_text_is_twice_as_large(card: PapersCard, qapp: QApplication) -> None:
    try:
        theme().apply(qapp, Scheme.LIGHT, 200)
        card.resize(560, 1400)
        assert no_sideways_scrolling(card)
    finally:
        theme().apply(qapp, Scheme.LIGHT, 100)
