"""The outside helpers of a desk, handed to it in one piece. It calls none of them."""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic_ns

from hyvinvointi_desktop.app.age_port import Age
from hyvinvointi_desktop.app.calendar_port import CalendarWriter
from hyvinvointi_desktop.app.exchange_port import Envelopes
from hyvinvointi_desktop.app.place_port import Places
from hyvinvointi_desktop.app.ports import Clock, Definitions, Printer, Sealer, TableWriter
from hyvinvointi_desktop.app.read_referral import ReferralFiles
from hyvinvointi_desktop.app.space_certs_port import SpaceCertificates
from hyvinvointi_desktop.app.take_in import LogFiles


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """The outside helpers of a desk. ``printer`` and ``sealer`` are made on first use: their libraries load slowly.

    ``running_ns`` is a clock that never goes back; it tells durations, not times. ``machine`` is a mark of this machine
    and of where the profile lies: it tells a copy from the profile that was copied."""

    clock: Clock
    definitions: Definitions
    printer: Callable[[], Printer]
    sealer: Callable[[], Sealer]
    log_files: Callable[[], LogFiles]
    hetu_is_valid: Callable[[str], bool]
    iban_is_valid: Callable[[str], bool]
    change_passphrase: Callable[[str, str], None]
    tables: Callable[[], TableWriter]
    calendar: Callable[[], CalendarWriter]
    certificates: Callable[[], SpaceCertificates]
    age: Callable[[], Age]
    referral_files: Callable[[], ReferralFiles]
    envelopes: Callable[[], Envelopes]
    places: Callable[[], Places]
    running_ns: Callable[[], int] = monotonic_ns
    invitation_text: Callable[[bytes], str] = lambda content: content.decode("utf-8", "replace")
    """What a file with an invitation says: text, a picture of its code, or the printed paper."""
    machine: Callable[[], str] = str
