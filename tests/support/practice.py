"""The small practice log for tests that need a lived-in profile."""

from datetime import date

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.practice_data import practice_log
from hyvinvointi_desktop.app.practice_size import Size
from hyvinvointi_desktop.domain.log import OpenLog


def small_practice_log(today: date) -> OpenLog:
    """The same for the same day."""
    return practice_log(Size.SMALL, 1, today, bootstrap.definitions().km_rates())
