"""The career profile: ten years, 300 clients, 20 000 sessions; and the program's own ways through it."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.practice_size import Size
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import SessionId, TripId
from hyvinvointi_desktop.domain.sessions import Session, Status
from hyvinvointi_desktop.system.clock import FixedClock
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.today.page import TodayPage
from tests.benchmarks.clock import times
from tests.support.desks import quick_gate
from tests.support.vaults import PASSPHRASE

NOW = datetime(2026, 11, 21, 8, tzinfo=UTC)
LAST_MONTH = Month(2026, 10)
T = TypeVar("T")


class _AtOnce(Jobs):
    """Jobs without a thread: what a page asks for is there when it returns."""

    def run(
        self, work: Callable[[], T], *, owner: QObject, ok: Callable[[T], Any], failed: Callable[[Exception], Any]
    ) -> None:
        """Does the work here, while ``owner`` surely lives."""
        del owner
        try:
            result = work()
        except Exception as error:
            failed(error)
        else:
            ok(result)


class Career:
    """One career profile, with papers printed and signed as the program does."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        self._app = QApplication.instance() or QApplication([])
        self._gate = quick_gate(folder, FixedClock(NOW), real=True)
        self._gate.make_practice(Size.CAREER, 1, PASSPHRASE)
        self._key = self._gate.unlock_key(PASSPHRASE)

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        """The open profile."""
        desk = self._gate.open(self._key)
        try:
            yield desk
        finally:
            desk.close()

    def unlocked_to_today(self) -> None:
        """From the key at hand to the painted first page."""
        with self.desk() as desk:
            jobs = _AtOnce()
            page = TodayPage(desk, jobs)
            page.resize(1100, 700)
            page.show()
            page.grab()
            page.close()
            jobs.close()

    def opened_and_counted(self) -> None:
        """A floor: the same profile opened and one figure read."""
        with self.desk() as desk, desk._store.reading() as records:
            records.has_sessions()

    def logging(self, count: int) -> list[float]:
        """Seconds of logging so many new sessions one by one."""
        with self.desk() as desk:
            model = next(s for s in desk.sessions_between(LAST_MONTH.first_day, LAST_MONTH.last_day) if s.trips)
            fresh = iter([_like(model, n) for n in range(count)])
            return times(lambda: desk.log_sessions([next(fresh)]), count)


@contextmanager
def usual_month(folder: Path) -> Iterator[Desk]:
    """A practice profile of the small size: a month of some twenty visits."""
    gate = quick_gate(folder, FixedClock(NOW), real=True)
    gate.make_practice(Size.SMALL, 1, PASSPHRASE)
    desk = gate.unlock(PASSPHRASE)
    try:
        yield desk
    finally:
        desk.close()


def _like(model: Session, number: int) -> Session:
    ends = model.ends_at + timedelta(days=25)
    trip = replace(model.trips[0], id=TripId(f"new-{number}-t"), on=ends.date())
    return replace(
        model, id=SessionId(f"new-{number}"), starts_at=model.starts_at + timedelta(days=25), ends_at=ends,
        status=Status.HELD, trips=(trip,), marks=(), tasks=(), expenses=(),
    )  # fmt: skip
