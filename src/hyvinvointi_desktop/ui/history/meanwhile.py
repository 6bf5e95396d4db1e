"""Notices that the record under an open form has changed: an undo, a restored version. It shows nothing itself."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject

from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.ui.jobs import Jobs

T = TypeVar("T")


class Meanwhile(QObject, Generic[T]):
    """Holds what a form was filled from. When the store has something else, ``told`` gets it, or None when it is gone.

    It lives as long as its owner, the form.
    """

    def __init__(self, owner: QObject, jobs: Jobs, areas: frozenset[Area], told: Callable[[T | None], object]) -> None:
        super().__init__(owner)
        self._jobs, self._areas, self._told = jobs, areas, told
        self._read: Callable[[], T | None] | None = None
        self._base: T | None = None
        jobs.changed.connect(self._changed)

    def hold(self, base: T, read: Callable[[], T | None]) -> None:
        """The form now shows ``base``; ``read`` gives what the store has, off the window's thread."""
        self._base, self._read = base, read

    def let_go(self) -> None:
        """The form was saved or left."""
        self._base = self._read = None

    def _changed(self, areas: frozenset[Area]) -> None:
        if self._read is not None and areas & self._areas:
            read = self._read
            self._jobs.run(read, owner=self, ok=lambda now: self._compare(read, now), failed=lambda _: None)

    def _compare(self, read: Callable[[], T | None], now: T | None) -> None:
        if read is self._read and now != self._base:
            self._base = now
            self._told(now)
