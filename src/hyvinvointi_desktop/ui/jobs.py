"""Work off the window's thread: one writer, answers on the window's thread tied to a living owner.

It knows no use case; it passes on which areas changed.
"""

import itertools
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind

T = TypeVar("T")


@dataclass(slots=True)
class _Job:
    """One piece of work with all that hangs on it. It is let go of on the window's thread alone."""

    work: Callable[[], Any]
    owner: QObject
    ok: Callable[[Any], Any]
    failed: Callable[[Exception], Any]
    result: Any = None
    error: Exception | None = None

    def do(self) -> None:
        try:
            self.result = self.work()
        except Exception as error:
            self.error = error

    def answer(self) -> None:
        if isValid(self.owner):  # the page may have been closed meanwhile
            if self.error is None:
                self.ok(self.result)
            else:
                self.failed(self.error)

    def areas(self) -> frozenset[Any]:
        found = self.result if isinstance(self.result, frozenset) else getattr(self.result, "changed", None)
        return found if isinstance(found, frozenset) else frozenset()


def _is_damage(error: Exception | None) -> bool:
    return isinstance(error, Surroundings) and error.what is SurroundingsKind.DAMAGED


class Jobs(QObject):
    """``changed`` carries a frozenset of areas after every write that says so in its ``changed``.

    Only a number crosses the threads: the last reference to a page must never be dropped by the writer, because Qt
    does not bear a widget that ends on another thread.
    """

    changed = Signal(object)
    busy_changed = Signal(bool)
    damaged = Signal()
    """Somebody's work met a damaged store."""
    _done = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="writer")
        self._open = True
        self._jobs: dict[int, _Job] = {}
        self._numbers = itertools.count()
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        *,
        owner: QObject,
        ok: Callable[[T], Any],
        failed: Callable[[Exception], Any],
    ) -> None:
        """Does ``work`` on the writer thread; ``ok`` or ``failed`` comes back here while ``owner`` lives.

        A result that is a frozenset of areas, or has one in ``changed``, is broadcast even when its owner is gone:
        what was written was written.
        """
        if not self._open:
            return
        number = next(self._numbers)
        self._jobs[number] = _Job(work, owner, ok, failed)
        if len(self._jobs) == 1:
            self.busy_changed.emit(True)
        self._writer.submit(self._do, number)

    @property
    def busy(self) -> bool:
        """Whether something is being read or written."""
        return bool(self._jobs)

    def tell(self, areas: frozenset[Any]) -> None:
        """Broadcasts areas that changed in another way (an import, a restore)."""
        if areas:
            self.changed.emit(areas)

    def _do(self, number: int) -> None:
        self._jobs[number].do()
        self._done.emit(number)

    @Slot(int)
    def _deliver(self, number: int) -> None:
        if not self._open:
            return
        job = self._jobs[number]
        try:
            job.answer()
        finally:  # only now: an answer that begins another job leaves no rest between the two
            if self._open and _is_damage(job.error):
                self.damaged.emit()
            if self._open:
                self._finish(number, job)

    def _finish(self, number: int, job: _Job) -> None:
        try:
            self.tell(job.areas())
        finally:
            job.error = None  # its traceback leads back to the job
            self._jobs.pop(number, None)
            if self._open and not self._jobs:
                self.busy_changed.emit(False)

    def close(self) -> None:
        """Finishes what was begun and answers nobody any more."""
        self._open = False
        self._writer.shutdown(wait=True)
        self._jobs.clear()
