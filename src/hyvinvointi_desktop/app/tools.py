"""The outside helpers of a desk, handed to it in one piece. It calls none of them."""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic_ns

from hyvinvointi_desktop.app.calendar_port import CalendarWriter
from hyvinvointi_desktop.app.ports import Clock, Definitions, Printer, Sealer, TableWriter
from hyvinvointi_desktop.app.take_in import LogFiles


@dataclass(frozen=True, slots=True)
class Tools:
    """The outside helpers of a desk. ``printer`` and ``sealer`` are made on first use: their libraries load slowly.

    ``running_ns`` is a clock that never goes back; it tells durations, not times."""

    clock: Clock
    definitions: Definitions
    printer: Callable[[], Printer]
    sealer: Callable[[], Sealer]
    log_files: Callable[[], LogFiles]
    hetu_is_valid: Callable[[str], bool]
    change_passphrase: Callable[[str, str], None]
    tables: Callable[[], TableWriter]
    calendar: Callable[[], CalendarWriter]
    running_ns: Callable[[], int] = monotonic_ns
