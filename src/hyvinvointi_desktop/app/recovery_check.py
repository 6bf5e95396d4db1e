"""Whether the recovery key is known to be readable on its paper: typed back once, and asked for again every year."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hyvinvointi_desktop.app.desk import Desk

CONFIRMED = "recovery_confirmed"
"""``0``: made, never typed back. ``1``: typed back at least once. Missing: the profile was made in another way."""
CHECKED_ON = "recovery_checked_on"
"""The day it was last typed from the paper."""
EVERY = timedelta(days=365)


def check_due(desk: Desk) -> bool:
    """Whether it is time to look for the paper. A key never typed back is asked for at every opening instead."""
    if desk.practice or desk.preference(CONFIRMED) != "1":
        return False
    kept = desk.preference(CHECKED_ON)
    return kept is None or desk.clock.today() - date.fromisoformat(kept) >= EVERY


def typed_back(desk: Desk) -> None:
    """The key was typed from the paper today."""
    desk.save_preference(CONFIRMED, "1")
    desk.save_preference(CHECKED_ON, desk.clock.today().isoformat())


def not_typed_back(desk: Desk) -> None:
    """There is a new key that nobody has typed back: the next opening of the window asks for it."""
    desk.save_preference(CONFIRMED, "0")
