"""Kohtaamispaikka as a person uses it: taps by finger and key, the way back, details, forms, the year."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind
from hyvinvointi_desktop.domain.drop_in import DropIn
from hyvinvointi_desktop.domain.people import Role, Worker
from hyvinvointi_desktop.system.clock import FixedClock
from hyvinvointi_desktop.ui.drop_in.page import DAY, THEME_DAYS, TRAININGS, YEAR, DropInPage
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.dialogs import CalmDialog
from hyvinvointi_desktop.ui.pictures import settle
from tests.support import factories as f
from tests.support.desks import NOW, open_desk
from tests.ui.helpers import assert_accessible, put_in_front, type_text

TODAY = date(2026, 11, 2)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = open_desk(tmp_path / "p", FixedClock(NOW))
    made.save_worker(Worker("Maija Keksitty", (Role.GROUP_LEADER,)))
    yield made
    made.close()


class Shown:
    """The page, what it gave to be shown or saved, and the jobs to wait for."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.jobs = desk, Jobs()
        self.pdfs: list[tuple[str, bytes]] = []
        self.files: list[tuple[str, bytes]] = []
        self.page = DropInPage(
            desk,
            self.jobs,
            lambda _page, _heading, name, content: self.pdfs.append((name, content)),
            lambda _page, files: self.files.extend(files) or Path("/tmp"),  # type: ignore[func-returns-value]
        )

    def rest(self) -> None:
        settle(self.jobs)

    def today(self) -> tuple[DropIn, ...]:
        return self.desk.drop_ins_between(TODAY, TODAY)

    def numbers(self) -> dict[str, str]:
        return {kind: tile.number.text() for kind, tile in self.page.count.tiles.items() if tile.number.text() != "0"}


@pytest.fixture
def shown(qtbot: QtBot, desk: Desk) -> Iterator[Shown]:
    made = Shown(desk)
    put_in_front(qtbot, made.page)
    made.rest()
    yield made
    settle(made.jobs)
    made.jobs.close()


def test_a_tap_counts_at_once_and_says_so(shown: Shown) -> None:
    count = shown.page.count
    count.tiles["advice"].click()
    assert (count.said.text(), shown.numbers()) == ("Laskettu: Neuvonta ja ohjaus", {"advice": "1"})  # before the store
    assert count.undo.isVisibleTo(count)
    shown.rest()
    assert [c.kind for c in shown.today()] == ["advice"]
    assert count.tiles["advice"].accessibleName() == "Neuvonta ja ohjaus, laskettu 1"
    assert count.today_line.text() == "Tänään: laskettu 1 – Neuvonta ja ohjaus 1"


def test_many_taps_all_count_and_none_twice(shown: Shown) -> None:
    for n in range(30):
        list(shown.page.count.tiles.values())[n % 3].click()
    assert shown.numbers() == {"visit": "10", "advice": "10", "talk": "10"}
    shown.rest()
    assert shown.numbers() == {"visit": "10", "advice": "10", "talk": "10"}
    assert len(shown.today()) == 30


def test_the_last_tap_is_taken_back_with_one_press(shown: Shown) -> None:
    count = shown.page.count
    count.tiles["visit"].click()
    count.tiles["talk"].click()
    count.undo.click()
    shown.rest()
    assert ([c.kind for c in shown.today()], shown.numbers()) == (["visit"], {"visit": "1"})
    assert count.said.text() == "Kumottu. Luvut ovat niin kuin ennen."
    assert not count.undo.isVisibleTo(count)


def test_undo_elsewhere_is_seen_here(shown: Shown) -> None:
    count = shown.page.count
    count.tiles["visit"].click()
    shown.rest()
    shown.jobs.run(shown.desk.step_back, owner=shown.page, ok=lambda _: None, failed=lambda _: None)
    shown.rest()
    assert shown.numbers() == {}
    assert count.said.text() == "Kumottu. Luvut ovat niin kuin ennen."
    assert count.details.about.text() == "Seuraavan kävijän tarkennus"


def test_details_before_a_tap_go_with_it_and_details_after_it_are_added(shown: Shown) -> None:
    count = shown.page.count
    count.details.topics.buttons["money"].click()
    count.details.age.buttons["65_79"].click()
    count.tiles["advice"].click()
    count.details.minutes.buttons[15].click()
    count.details.topics.buttons["mind"].click()
    count.tiles["visit"].click()  # the next one: nothing of the last goes with it
    shown.rest()
    told = {c.kind: (set(c.topics), c.age_band, c.minutes) for c in shown.today()}
    assert told == {"advice": ({"money", "mind"}, "65_79", 15), "visit": (set(), "", None)}
    assert count.details.about.text() == "Viimeksi lasketun tarkennus: Käynti"
    count.details.next.click()
    count.details.topics.buttons["work"].click()
    shown.rest()
    assert all("work" not in c.topics for c in shown.today())
    count.tiles["talk"].click()
    shown.rest()
    assert [c.topics for c in shown.today() if c.kind == "talk"] == [("work",)]


def test_keys_1_to_9_count_but_not_while_typing(shown: Shown, qtbot: QtBot) -> None:
    qtbot.waitUntil(shown.page.isActiveWindow)
    count = shown.page.count
    count.tiles["visit"].setFocus()
    QTest.keyClick(count.tiles["visit"], Qt.Key.Key_2)
    QTest.keyClick(count.tiles["visit"], Qt.Key.Key_9)  # there are seven kinds
    assert shown.numbers() == {"advice": "1"}
    QTest.keyClick(count.tiles["visit"], Qt.Key.Key_Return)
    assert shown.numbers() == {"visit": "1", "advice": "1"}
    count.place.setFocus()
    type_text(count.place, "Talo 2")
    QTest.keyClick(count.place, Qt.Key.Key_3)
    assert count.place.text() == "Talo 23"
    shown.rest()
    assert len(shown.today()) == 2


def test_the_place_is_remembered_and_each_place_has_its_numbers(shown: Shown, qtbot: QtBot) -> None:
    count = shown.page.count
    for place, kind in (("Kirjasto", "visit"), ("Talo", "talk")):
        count.place.clear()
        type_text(count.place, place)
        count.place.editingFinished.emit()
        count.tiles[kind].click()
        shown.rest()
    assert shown.numbers() == {"talk": "1"}
    assert count.today_line.text().startswith("Tänään, Talo: laskettu 1")
    again = Shown(shown.desk)
    qtbot.addWidget(again.page)
    again.rest()
    assert again.page.count.place.text() == "Talo"
    again.jobs.close()


def test_another_day_can_be_counted_and_a_day_too_far_is_refused(shown: Shown) -> None:
    count = shown.page.count
    count.day.set_value(TODAY)
    count.day.setText("1.11.2026")
    count.day.settle()
    count.tiles["visit"].click()
    shown.rest()
    assert [c.on for c in shown.desk.drop_ins_between(date(2026, 11, 1), TODAY)] == [date(2026, 11, 1)]
    assert count.today_line.text().startswith("Su\xa01.11.2026")
    count.day.setText("10.11.2026")
    count.day.settle()
    count.tiles["visit"].click()
    shown.rest()
    assert count.said.text() == "Ei laskettu. Päivä on yli viikon päässä. Tarkista se."
    assert shown.numbers() == {}
    assert not count.undo.isVisibleTo(count)


def test_a_tap_that_the_store_cannot_keep_is_not_shown_as_counted(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: DropIn) -> None:
        raise Surroundings(SurroundingsKind.DISK_FULL)

    monkeypatch.setattr(shown.desk, "count_drop_in", full)
    shown.page.count.tiles["visit"].click()
    shown.rest()
    assert shown.page.count.said.text().startswith("Ei laskettu.")
    assert shown.numbers() == {}


def test_the_buttons_do_not_move_when_something_is_said_and_are_large(shown: Shown) -> None:
    count = shown.page.count
    before = {kind: tile.mapTo(count, tile.rect().topLeft()) for kind, tile in count.tiles.items()}
    assert all(tile.height() >= 64 for tile in count.tiles.values())
    count.tiles["self_care"].click()
    shown.rest()
    assert {kind: tile.mapTo(count, tile.rect().topLeft()) for kind, tile in count.tiles.items()} == before


def test_a_day_from_paper_is_typed_and_saved_as_one_act(shown: Shown) -> None:
    shown.page.tabs.open(DAY)
    day = shown.page.day
    day.place.setText("Kirjasto")
    day.place.editingFinished.emit()
    shown.rest()
    for kind, number in (("visit", "12"), ("advice", "3")):
        day.numbers[kind].setText(number)
    day.save.click()
    shown.rest()
    assert len([c for c in shown.today() if c.place == "Kirjasto"]) == 15
    assert "Tallennettu" in day.notice.text()
    newest = shown.desk.standing().newest
    assert newest is not None
    assert newest.act.many == 15
    day.numbers["visit"].setText("kaksi")
    day.save.click()
    shown.rest()
    assert len(shown.today()) == 15


def test_a_themed_day_is_added_changed_and_deleted(shown: Shown, qtbot: QtBot) -> None:
    shown.page.tabs.open(THEME_DAYS)
    view = shown.page.theme_days
    view.save.click()
    assert view.theme_row.problem() == "Kirjoita, mistä päivässä on kyse."
    type_text(view.theme, "Unipäivä")
    type_text(view.people, "-3")
    view.save.click()
    assert view.people_row.problem()
    view.people.setText("31")
    view.save.click()
    shown.rest()
    saved = shown.desk.theme_days(2026)
    assert [(d.theme, d.visitors, d.on) for d in saved] == [("Unipäivä", 31, TODAY)]
    assert view.theme.text() == ""
    view.edit(saved[0])
    shown.rest()
    view.people.setText("32")
    view.save.click()
    shown.rest()
    assert shown.desk.theme_days(2026)[0].visitors == 32
    view._ask(shown.desk.theme_days(2026)[0])
    qtbot.waitUntil(lambda: bool(view.findChildren(CalmDialog)))
    view.findChildren(CalmDialog)[0].accept()
    view._delete(shown.desk.theme_days(2026)[0])
    shown.rest()
    assert shown.desk.theme_days(2026) == ()


def test_a_training_needs_participants(shown: Shown) -> None:
    shown.page.tabs.open(TRAININGS)
    view = shown.page.trainings
    view.length.setText("3 h")
    view.people.setText("0")
    view.save.click()
    shown.rest()
    assert view.people_row.problem() == "Koulutuksessa on vähintään yksi osallistuja."
    view.people.setText("14")
    view.kind.setCurrentIndex(view.kind.findData("workshop"))
    view.save.click()
    shown.rest()
    assert [(t.kind, t.participants, t.minutes) for t in shown.desk.trainings(2026)] == [("workshop", 14, 180)]


def test_the_year_has_its_picture_its_table_and_its_papers(shown: Shown) -> None:
    for n in range(3):
        shown.desk.count_drop_in(f.drop_in(f"d{n}", on=date(2026, 3, 5 + n)))
    shown.desk.count_drop_in(f.drop_in("care", on=TODAY, kind="self_care"))
    shown.page.tabs.open(YEAR)
    view = shown.page.year
    view.show_year(2026)
    shown.rest()
    assert view.sums.text().startswith("3 kohtaamista · 1 käynti omahoitopisteellä")
    assert "maaliskuu 3" in view.picture.accessibleName()
    rows = view.months.rows()
    told = [(r.number, r.total, r.self_care) for r in rows if r.total or r.self_care]
    assert told == [(3, 3, 0), (11, 0, 1), (0, 3, 1)]
    view.paper.click()
    view.tables.click()
    shown.rest()
    assert [name for name, _ in shown.pdfs] == ["kohtaamispaikka-2026.pdf"]
    assert [name for name, _ in shown.files] == ["kohtaamispaikka-2026.csv", "kohtaamispaikka-2026.xlsx"]
    view.before.click()
    shown.rest()
    assert (view.title.text(), view.sums.text().split(" · ")[0]) == ("2025", "0 kohtaamista")


def test_every_control_has_a_name(shown: Shown) -> None:
    for index in range(5):
        shown.page.tabs.open(index)
        shown.rest()
        assert_accessible(shown.page)
