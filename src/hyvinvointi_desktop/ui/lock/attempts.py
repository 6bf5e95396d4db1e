"""Counts wrong passphrases for as long as the program runs, whatever window asks. It never destroys anything."""

import math
import time
from collections.abc import Callable

LONGEST_WAIT = 60


class Attempts:
    """1, 2, 4 … 60 seconds after each wrong one; the right one begins anew."""

    def __init__(self, seconds: Callable[[], float] = time.monotonic) -> None:
        self.wrong = 0
        self._seconds = seconds
        self._until = 0.0

    def failed(self) -> int:
        """One more; the seconds to wait."""
        self.wrong += 1
        wait = min(LONGEST_WAIT, 1 << min(self.wrong - 1, 10))
        self._until = self._seconds() + wait
        return wait

    def waiting(self) -> int:
        """The seconds still to wait."""
        return 0 if not self.wrong else max(0, math.ceil(self._until - self._seconds()))

    def opened(self) -> None:
        """The right one."""
        self.wrong, self._until = 0, 0.0
