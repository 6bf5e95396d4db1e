"""The places of the coordinator's incoming post. What stands there is invented and is written nowhere."""

from datetime import datetime, timedelta

from hyvinvointi_desktop.app.look_inbox import BundleRow, Gap, InboxScreen, RefusedRow, SenderRow
from hyvinvointi_desktop.app.post_port import PostPlace
from hyvinvointi_desktop.domain.exchange import (
    BundleId,
    BundleKind,
    BundleState,
    DeviceId,
    IngestFault,
    RecordFault,
    WorkerId,
)
from hyvinvointi_desktop.domain.ingestion import ClockFlag
from hyvinvointi_desktop.domain.log_chain import NO_LOG, LogFault, LogFinding, LogStanding
from hyvinvointi_desktop.ui.gallery.walker import Walker
from hyvinvointi_desktop.ui.inbox.page import InboxPage

_NAMES = ("Aino Esimerkki", "Eero Keksitty", "Liisa Mallikas", "Onni Harjoitus")
_STATES: tuple[tuple[int, int, BundleState, IngestFault | None, tuple[int, ...]], ...] = (
    (0, 3, BundleState.RECEIVED, None, ()),
    (1, 16, BundleState.WAITING, None, (15,)),
    (1, 14, BundleState.RECEIVED, None, ()),
    (2, 9, BundleState.FORKED, None, ()),
    (2, 9, BundleState.FROZEN, None, ()),
    (3, 4, BundleState.RETURNED, None, ()),
    (0, 2, BundleState.QUARANTINED, IngestFault.HELD, ()),
)


def example(now: datetime) -> InboxScreen:
    """An invented page with everything that can stand on it."""
    devices = [DeviceId(f"example{n}") for n in range(4)]
    gap = Gap(devices[1], 1, (15,), None)
    silent = ((0, None), (1, None), (2, None), (3, 14))
    logs = {
        0: LogStanding(4000, 4711, False, (LogFinding(LogFault.BROKEN, 1, 3902),)),
        3: LogStanding(120, 800, False, (LogFinding(LogFault.MISSING, 1, 121),)),
    }
    senders = tuple(
        SenderRow(
            devices[n], WorkerId(f"worker{n}"), _NAMES[n], now - timedelta(days=days or 1), days,
            (gap,) if n == 1 else (), n == 2, logs.get(n, NO_LOG),
        )
        for n, days in silent
    )  # fmt: skip
    bundles = tuple(
        BundleRow(
            BundleId(f"example{n}"), _NAMES[who], "2026-10", BundleKind.REPORT, number, 1,
            now - timedelta(hours=3 * n), 14, 9750, state, fault, (ClockFlag.AHEAD,) if n == 2 else (), missing,
            (RecordFault.TWO_VERSIONS,) if state is BundleState.RETURNED else (),
            state in (BundleState.FORKED, BundleState.FROZEN), fault is IngestFault.HELD,
        )
        for n, (who, number, state, fault, missing) in enumerate(_STATES)
    )  # fmt: skip
    refused = (
        RefusedRow("d/k2/b-1-00000007-3f9a01bc (ristiriita).hvl", now - timedelta(hours=1), IngestFault.SEAL),
        RefusedRow("b-1-00000002-77aa01bc.hvl", now - timedelta(days=2), IngestFault.NOT_FOR_ME),
    )
    place = PostPlace("example", "Lähetit (jaettu kansio)", "/jaettu/lahetit")
    return InboxScreen(senders, bundles, refused, (place,), 2)


def _open(at: Walker) -> InboxPage:
    at.window.show_page("inbox")
    at.rest()
    return at.page("inbox", InboxPage)


def _inbox(at: Walker) -> None:
    page = _open(at)
    page.show_screen(example(at.desk.clock.now()))
    page.table.choose(page.table.model_of_rows.rows()[3])


def _under_way(at: Walker) -> None:
    page = _open(at)
    page.show_screen(example(at.desk.clock.now()))
    page.collect.show_under_way(412, 1000)


def _empty(at: Walker) -> None:
    page = _open(at)
    page.show_screen(InboxScreen((), (), (), (), 0))


INBOX_PLACES = {
    "inbox-nowhere": lambda at: at.window.show_page("inbox"),
    "inbox-empty": _empty,
    "inbox": _inbox,
    "inbox-under-way": _under_way,
}
