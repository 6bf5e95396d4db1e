"""The small practice log for tests that need a lived-in profile."""

from datetime import UTC, date, datetime
from pathlib import Path

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.courses import Holidays
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.practice_course import practice_course
from hyvinvointi_desktop.app.practice_data import practice_log
from hyvinvointi_desktop.app.practice_size import Size
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support.desks import QuickSealer, desk_on
from tests.support.made_once import MadeOnce
from tests.support.vaults import PASSPHRASE, QUICK, quick_vault

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


def small_practice_log(today: date) -> OpenLog:
    """The same for the same day."""
    return practice_log(Size.SMALL, 1, today, bootstrap.definitions().km_rates())


def take_in_practice(desk: Desk) -> None:
    """The small practice log and the practice course, as of the desk's own day."""
    today = desk.clock.today()
    desk.take_in_log(small_practice_log(today))
    desk.take_in_log(practice_course(desk.me().worker, 1, today, Holidays(desk.definitions)))


def _make(folder: Path) -> None:
    store, _ = quick_vault(folder).create_profile(PASSPHRASE, QUICK)
    with store.unit_of_work() as uow:
        uow.records.put_signing_material(QuickSealer().make_material("Maija", NOW))
        uow.commit()
    desk = desk_on(store, FixedClock(NOW))
    take_in_practice(desk)
    desk.close()


_PRACTICE = MadeOnce(_make)


def practice_profile(folder: Path) -> Path:
    """A closed profile with the small practice log as of ``NOW``, nothing sealed, and what it takes to sign."""
    return _PRACTICE.copy(folder)


def practice_desk(folder: Path) -> Desk:
    """A desk on such a profile."""
    return desk_on(quick_vault(practice_profile(folder)).unlock(PASSPHRASE), FixedClock(NOW))
