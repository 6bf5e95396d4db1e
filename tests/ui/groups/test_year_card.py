"""The courses of a year on the list's page: the report, its table, every partner's report with a way to stop."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.system.clock import FixedClock
from hyvinvointi_desktop.ui.groups.year_card import YearCard
from hyvinvointi_desktop.ui.jobs import Jobs
from tests.support import courses as c
from tests.support.desks import open_desk
from tests.ui.helpers import assert_accessible


class Bench:
    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self.jobs, self.qtbot = desk, Jobs(), qtbot
        self.shown: list[tuple[str, str, bytes]] = []
        self.saved: list[tuple[str, bytes]] = []
        self.card = YearCard(desk, self.jobs, self._view, self._save)
        qtbot.addWidget(self.card)

    def _view(self, _: QWidget, heading: str, name: str, content: bytes) -> None:
        self.shown.append((heading, name, content))

    def _save(self, _: QWidget, files: Sequence[tuple[str, bytes]]) -> Path:
        self.saved += files
        return Path("kansio")

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: not self.jobs.busy)
        self.qtbot.wait(1)


@pytest.fixture
def bench(tmp_path: Path, qtbot: QtBot) -> Iterator[Bench]:
    desk = open_desk(tmp_path / "p", FixedClock(datetime(2027, 1, 21, 11, tzinfo=UTC)), real=True)
    made = Bench(desk, qtbot)
    yield made
    made.jobs.close()
    desk.close()


def test_the_report_of_the_year_is_shown(bench: Bench) -> None:
    c.with_course(bench.desk, 6)
    bench.desk.mark_all_present(c.sessions(bench.desk)[0])
    bench.card.see.click()
    bench.rest()
    ((heading, name, content),) = bench.shown
    assert (heading, name, content[:5]) == ("Vuoden 2027 kurssit", "kurssit-2027.pdf", b"%PDF-")


def test_the_table_is_saved_in_both_forms(bench: Bench) -> None:
    c.with_course(bench.desk, 1)
    bench.card.table.click()
    bench.rest()
    assert [name for name, _ in bench.saved] == ["kurssit-2027.xlsx", "kurssit-2027.csv"]


def test_every_partner_gets_a_report_and_it_is_told_how_far_it_is(bench: Bench) -> None:
    c.with_course(bench.desk, 2)
    bench.desk.mark_all_present(c.sessions(bench.desk)[0])
    steps: list[tuple[int, int]] = []
    bench.card.stepped.connect(lambda made, of: steps.append((made, of)))
    bench.card.partners.click()
    assert not bench.card.progress.isHidden()
    bench.rest()
    assert steps == [(1, 2), (2, 2)]
    assert [content[:5] for _, content in bench.saved] == [b"%PDF-", b"%PDF-"]
    assert bench.card.progress.isHidden()
    assert bench.card.partners.isEnabled()


def test_stopped_writes_nothing(bench: Bench) -> None:
    c.with_course(bench.desk, 2)
    bench.desk.mark_all_present(c.sessions(bench.desk)[0])
    bench.card.partners.click()
    bench.card.halt.click()
    bench.rest()
    assert bench.saved == []
    assert bench.card.notice.words.text() == "Keskeytetty. Yhtään tiedostoa ei kirjoitettu."


def test_a_year_without_partners_is_told(bench: Bench) -> None:
    bench.card.partners.click()
    bench.rest()
    assert bench.card.notice.words.text() == "Yhdelläkään sen vuoden kurssilla ei ole kumppaneita."
    assert bench.saved == []


def test_every_control_has_a_name(bench: Bench) -> None:
    assert_accessible(bench.card)
