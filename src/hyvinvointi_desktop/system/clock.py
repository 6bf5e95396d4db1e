"""The time, from the machine or from a test. It refuses to be moved by an environment variable."""

import time
from dataclasses import dataclass
from datetime import UTC, date, datetime

from hyvinvointi_desktop.domain.days import local_day


def seconds_running() -> float:
    """Seconds of a clock that nobody can put back and that runs on while the machine sleeps."""
    # Linux and macOS have each a clock of another name for this; on Windows the usual one runs on.
    clock = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))
    return time.monotonic() if clock is None else time.clock_gettime(clock)


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """The present day in Helsinki."""
        return local_day(self.now())


@dataclass(slots=True)
class FixedClock:
    """A clock that stands where it is put: for tests and the sample. ``instant`` must be aware and may be moved."""

    instant: datetime

    def now(self) -> datetime:
        """The instant it was put to, in UTC."""
        return self.instant.astimezone(UTC)

    def today(self) -> date:
        """The Helsinki day of that instant."""
        return local_day(self.instant)
