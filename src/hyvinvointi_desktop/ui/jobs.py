"""Work off the window's thread: one writer, answers on the window's thread tied to a living owner.

It knows no use case; it passes on which areas changed.
"""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Jobs(QObject):
    """``changed`` carries a frozenset of areas after every write that says so in its ``changed``."""

    changed = Signal(object)
    busy_changed = Signal(bool)
    _answered = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="writer")
        self._open = True
        self._waiting = 0
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

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

        def task() -> None:
            try:
                result = work()
            except Exception as error:
                self._answered.emit(owner, lambda error=error: failed(error))
            else:
                self._answered.emit(owner, lambda: ok(result))
                areas = result if isinstance(result, frozenset) else getattr(result, "changed", None)
                if isinstance(areas, frozenset) and areas:
                    self._answered.emit(self, lambda: self.changed.emit(areas))

        self._waiting += 1
        if self._waiting == 1:
            self.busy_changed.emit(True)
        self._writer.submit(task).add_done_callback(lambda _: self._answered.emit(self, self._one_less))

    @property
    def busy(self) -> bool:
        """Whether something is being read or written."""
        return self._waiting > 0

    def tell(self, areas: frozenset[Any]) -> None:
        """Broadcasts areas that changed in another way (an import, a restore)."""
        if areas:
            self.changed.emit(areas)

    def _one_less(self) -> None:
        self._waiting -= 1
        if self._waiting == 0:
            self.busy_changed.emit(False)

    @Slot(object, object)
    def _deliver(self, owner: QObject, reply: Callable[[], Any]) -> None:
        if self._open and isValid(owner):  # the page may have been closed meanwhile
            reply()

    def close(self) -> None:
        """Finishes what was begun and answers nobody any more."""
        self._open = False
        self._writer.shutdown(wait=True)
