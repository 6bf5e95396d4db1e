"""A desk for every test of the use cases, and a clock that a test may move."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support.desks import NOW, open_desk


@pytest.fixture
def clock() -> FixedClock:
    """2 November 2026, ten in the morning."""
    return FixedClock(NOW)


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    """A desk with two clients and no work; its papers are quick."""
    made = open_desk(tmp_path / "profile", clock)
    yield made
    made.close()


@pytest.fixture
def real_desk(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    """The same with papers printed and signed as the program does."""
    made = open_desk(tmp_path / "profile", clock, real=True)
    yield made
    made.close()
