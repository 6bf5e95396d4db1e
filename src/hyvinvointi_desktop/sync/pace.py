"""The clock, the waiting and the person's wish to stop, as a place needs them; a test hands in its own."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from hyvinvointi_desktop.app.place_port import PlaceFault, PlaceFaultKind, never

TRIES = 5
ABANDONED_S = 24 * 3600
SETTLED_S = 5.0
"""A file that is younger is looked at twice before it is believed to be whole (PROTOCOL.md 2.4)."""
_FIRST_WAIT_S = 0.25


@dataclass(frozen=True, slots=True)
class Pace:
    """``now`` in seconds since 1970, ``wait`` takes seconds, ``stopped`` is asked between files and between tries.

    ``running`` is a clock in seconds that never goes back; it tells durations. ``patience_s`` is how long a server may
    take for a sign of life, and for a whole request that moves next to nothing."""

    now: Callable[[], float] = time.time
    wait: Callable[[float], None] = time.sleep
    stopped: Callable[[], bool] = never
    running: Callable[[], float] = time.monotonic
    patience_s: float = 60.0

    def go_on(self) -> None:
        """Raises PlaceFault STOPPED when the person has stopped it."""
        if self.stopped():
            raise PlaceFault(PlaceFaultKind.STOPPED)

    def back_off(self, tried: int) -> None:
        """Waits before the next try: 1/4, 1/2, 1, 2 seconds after the first, second … one."""
        self.rest(_FIRST_WAIT_S * 2 ** (tried - 1))

    def rest(self, seconds: float) -> None:
        """Waits in short steps, so that stopping does not take long."""
        left = seconds
        while left > 0:
            self.go_on()
            step = min(left, 0.5)
            self.wait(step)
            left -= step
        self.go_on()
