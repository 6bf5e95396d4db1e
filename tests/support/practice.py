"""The small practice log for tests that need a lived-in profile."""

from datetime import date

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.courses import Holidays
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.practice_course import practice_course
from hyvinvointi_desktop.app.practice_data import practice_log
from hyvinvointi_desktop.app.practice_size import Size
from hyvinvointi_desktop.domain.log import OpenLog


def small_practice_log(today: date) -> OpenLog:
    """The same for the same day."""
    return practice_log(Size.SMALL, 1, today, bootstrap.definitions().km_rates())


def take_in_practice(desk: Desk) -> None:
    """The small practice log and the practice course, as of the desk's own day."""
    today = desk.clock.today()
    desk.take_in_log(small_practice_log(today))
    desk.take_in_log(practice_course(desk.me().worker, 1, today, Holidays(desk.definitions)))
