"""Programs made worse on purpose: what the same recorder and the same cuts must find fault with."""

import os
from collections.abc import Callable
from dataclasses import dataclass

from hyvinvointi_desktop.store import engine

LEAST_SHARE = 0.30
"""Of a control's states that must be found bad, else the instrument does not see."""


@dataclass(frozen=True, slots=True)
class Control:
    """A workload played by a worse program. ``spoil`` changes this process for good."""

    name: str
    workload: str
    spoil: Callable[[], None]


def set_pragma(name: str, value: str) -> None:
    """Another setting of the store's connections, in this process."""
    others = tuple(s for s in engine._SETTINGS if not s.startswith(f"{name} "))
    engine._SETTINGS = (*others, f"{name} = {value}")  # type: ignore[assignment]


def _wal_normal() -> None:
    set_pragma("synchronous", "NORMAL")


def _delete_off() -> None:
    set_pragma("synchronous", "OFF")
    set_pragma("journal_mode", "DELETE")  # after the program's own word, so this one holds


def _no_fsync() -> None:
    os.fsync = lambda fd: None  # noqa: ARG005


CONTROLS = {
    one.name: one
    for one in (
        Control("WAL with synchronous=NORMAL", "sessions", _wal_normal),
        Control("DELETE with synchronous=OFF", "sessions", _delete_off),
        Control("files saved without fsync", "export", _no_fsync),
    )
}
