"""Breaks a connection off that takes too long, or whose work the person has stopped. It reads and writes nothing.

A client waits for each single piece only so long; a server that sends one byte now and then would hold it for ever.
"""

import contextlib
import socket
import threading
from types import TracebackType
from typing import Any, Self

from hyvinvointi_desktop.sync.pace import Pace

_LOOK_S = 0.1
_SLOWEST = 4096
"""Bytes a second on the average, once the patience is used up: a mobile telephone in a forest is faster."""


class Line:
    """The newest connection of a client, as the client's own trace tells of it."""

    def __init__(self) -> None:
        self._stream: Any = None

    def traced(self, event: str, info: dict[str, Any]) -> None:
        """Called by the client at each step of a request."""
        if event in ("connection.connect_tcp.complete", "connection.start_tls.complete"):
            self._stream = info.get("return_value")

    def cut(self) -> None:
        """Ends whatever waits on it."""
        stream = self._stream
        found = None if stream is None else stream.get_extra_info("socket")
        if found is not None:
            with contextlib.suppress(OSError, ValueError):
                found.shutdown(socket.SHUT_RDWR)


class Watch:
    """Watches one request, from ``with`` to its end. ``moved`` is counted up by who sends and receives."""

    def __init__(self, line: Line, pace: Pace) -> None:
        self._line = line
        self._pace = pace
        self._begun = pace.running()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, name="watch of a request", daemon=True)
        self.moved = 0
        self.too_slow = False

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        self._thread.join()

    def check(self) -> bool:
        """Whether it is too slow by now."""
        self.too_slow = self.too_slow or (
            self._pace.running() - self._begun > self._pace.patience_s + self.moved / _SLOWEST
        )
        return self.too_slow

    def _look(self) -> None:
        while not self._over.wait(_LOOK_S):
            if self._pace.stopped() or self.check():
                self._line.cut()
