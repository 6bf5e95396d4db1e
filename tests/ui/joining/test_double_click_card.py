"""The card of double click: how it stands, telling the computer and taking it back, and a computer that will not."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.double_click_port import DoubleClick
from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.joining.double_click_card import DoubleClickCard
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.pictures import settle
from hyvinvointi_desktop.ui.text_faults import fault
from tests.support.double_click import KnownState
from tests.ui.helpers import assert_accessible


class Bench:
    """The card in sight, over a computer in memory."""

    def __init__(self, qtbot: QtBot) -> None:
        self.jobs, self.computer = Jobs(), KnownState()
        self.card = DoubleClickCard(self.jobs, self.computer)
        qtbot.addWidget(self.card)
        self.card.show()

    def read(self, state: DoubleClick) -> tuple[bool, bool]:
        """Which of the two buttons are offered."""
        self.computer.now = state
        self.card.read()
        settle(self.jobs)
        return self.card.use.isVisible(), self.card.leave.isVisible()


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(qtbot)
    yield made
    made.jobs.close()


@pytest.mark.parametrize(
    ("state", "offered"),
    [
        (DoubleClick.OFF, (True, False)),
        (DoubleClick.ON, (False, True)),
        (DoubleClick.STALE, (True, True)),
        (DoubleClick.OTHER, (True, True)),
        (DoubleClick.NO_TOOLS, (False, False)),
        (DoubleClick.NO_WAY, (False, False)),
    ],
)
def test_each_state_is_told_and_offers_what_can_be_done(
    bench: Bench, state: DoubleClick, offered: tuple[bool, bool]
) -> None:
    asking = bench.card.state.text()
    assert bench.read(state) == offered
    assert bench.card.state.text() not in ("", asking)
    assert_accessible(bench.card)


def test_it_is_told_and_taken_back_by_keys(bench: Bench) -> None:
    bench.read(DoubleClick.OFF)
    bench.card.use.setFocus()
    bench.card.use.click()
    settle(bench.jobs)
    assert bench.computer.now is DoubleClick.ON
    assert bench.card.message.text() == tr("The computer knows now. Try it: double click a sealed file.")
    bench.card.leave.click()
    settle(bench.jobs)
    assert (bench.computer.now, bench.card.message.text()) == (DoubleClick.OFF, tr("It is taken back."))


def test_a_computer_that_does_not_follow_is_not_called_told(bench: Bench) -> None:
    bench.read(DoubleClick.OTHER)
    bench.computer.after = DoubleClick.OTHER
    bench.card.use.click()
    settle(bench.jobs)
    assert bench.card.message.text() == ""
    assert bench.card.use.isVisible()


def test_a_full_disk_is_said_and_the_button_comes_back(bench: Bench) -> None:
    bench.read(DoubleClick.OFF)
    bench.computer.fails = Surroundings(SurroundingsKind.DISK_FULL)
    bench.card.use.click()
    settle(bench.jobs)
    assert bench.card.message.text() == fault(bench.computer.fails)
    assert bench.card.use.isEnabled()
