"""What became of what came in, in words, and why something waits."""

from hyvinvointi_desktop.app.collect import Collected
from hyvinvointi_desktop.app.look_inbox import BundleRow, SenderRow
from hyvinvointi_desktop.app.refusals import Refusal
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.domain.exchange import BundleKind, BundleState, IngestFault
from hyvinvointi_desktop.domain.ingestion import ClockFlag
from hyvinvointi_desktop.domain.log_chain import LogFault, LogFinding
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.place_words import left_out


def events() -> dict[str, str]:
    """What the log calls them."""
    return {
        Event.INBOX_SEEN: tr("Incoming post viewed"),
        Event.COLLECTED: tr("Incoming post collected"),
        Event.BUNDLE_LET_IN: tr("Post let in from a computer whose right has ended"),
        Event.VERSION_KEPT: tr("The version that counts chosen of two"),
        Event.ASKED_AGAIN: tr("Missing post asked for again"),
        Event.REGISTRY_MOVED: tr("Coordinator's records moved to a server"),
        Event.REGISTRY_BROUGHT_BACK: tr("Coordinator's records taken back from a server"),
    }


def refusals() -> dict[Refusal, str]:
    """Why a decision was not possible. Nothing was changed."""
    return {
        Refusal.OTHER_VERSION_TAKEN: tr(
            "The other version was taken in already and cannot be exchanged. Ask the worker for a correction."
        ),
        Refusal.NOTHING_IS_MISSING: tr("Nothing is missing."),
        Refusal.SERVER_NOT_EMPTY: tr("The server holds a coordinator's records already."),
        Refusal.SERVER_EMPTY: tr("The server holds no coordinator's records yet."),
        Refusal.SERVER_OF_OTHERS: tr("The records on the server belong to another space."),
        Refusal.SERVER_NOT_THE_SAME: tr(
            "What was read back is not what was written. The records stay where they were."
        ),
        Refusal.REGISTRY_IS_HERE: tr("The records are in this profile already."),
    }


def why(fault: IngestFault) -> str:
    """Why something waits to be checked."""
    return {
        IngestFault.SEAL: tr("it does not open here: it is half there, damaged or meant for somebody else"),
        IngestFault.CONTAINER: tr("the file is not whole"),
        IngestFault.DIGEST: tr("the content was changed"),
        IngestFault.SIGNATURE: tr("the sender could not be proved"),
        IngestFault.HEADER: tr("what it says does not fit its sender"),
        IngestFault.NOT_FOR_ME: tr("it is meant for another coordinator"),
        IngestFault.UPGRADE: tr("it was made with a newer program: update this program"),
        IngestFault.REVOKED: tr("it was made on a computer whose right has ended"),
        IngestFault.HELD: tr("the right of the computer has ended: let it in together with the worker"),
        IngestFault.SET_ASIDE: tr("the other version was chosen"),
        IngestFault.NOT_YET_VALID: tr("the sender's clock is wrong"),
        IngestFault.EXPIRED: tr("the computer's right to send had run out"),
        IngestFault.EPOCH: tr("it belongs to an old numbering of the computer"),
        IngestFault.REPLAY: tr("it was sent in somebody else's name"),
        IngestFault.RECORDS: tr("its records cannot be read"),
        IngestFault.TOTALS: tr("its sums do not agree"),
        IngestFault.PDF: tr("the paper differs from the records"),
        IngestFault.TOO_LARGE: tr("the file is too large"),
        IngestFault.PRACTICE: tr("it is practice material"),
    }[fault]


def state(row: BundleRow) -> str:
    """What became of a bundle."""
    if row.state is BundleState.QUARANTINED:
        return tr("waiting to be checked: {why}").format(why=why(row.fault or IngestFault.HEADER))
    if row.state is BundleState.WAITING and row.missing:
        return tr("in line: no. {numbers} is missing").format(numbers=formats.numbers(row.missing))
    if row.state is BundleState.RETURNED:
        return tr_n("returned: %n piece could not be taken", len(row.faults))
    words = _plain_state(row.state)
    odd = clock(row.clock_flags)
    return f"{words} ({odd})" if odd else words


def _plain_state(of: BundleState) -> str:
    return {
        BundleState.RECEIVED: tr("received"),
        BundleState.WAITING: tr("in line: waiting for an earlier one"),
        BundleState.DUPLICATE: tr("a duplicate"),
        BundleState.FORKED: tr("two different versions: choose the one that counts"),
        BundleState.FROZEN: tr("waiting for the choice between two versions"),
    }.get(of, "")


def mark(row: BundleRow) -> tuple[str, str] | None:
    """A picture beside the words."""
    return {
        BundleState.RECEIVED: ("check-circle", "good"),
        BundleState.WAITING: ("hourglass", "warn"),
        BundleState.RETURNED: ("arrow-left", "warn"),
        BundleState.QUARANTINED: ("warning", "warn"),
        BundleState.FORKED: ("warning-circle", "bad"),
        BundleState.FROZEN: ("snowflake", "warn"),
    }.get(row.state)


def clock(flags: tuple[ClockFlag, ...]) -> str:
    """That the sender's clock is odd; empty when it is not."""
    return tr("the computer's clock is wrong") if flags else ""


def kind(of: BundleKind) -> str:
    """What was sent."""
    return {
        BundleKind.REPORT: tr("month"),
        BundleKind.CORRECTION: tr("correction"),
        BundleKind.ATTENDANCE: tr("facts"),
        BundleKind.AUDIT: tr("log entries"),
        BundleKind.RENEW: tr("renewal"),
        BundleKind.RESTORE_NOTICE: tr("restored from a backup"),
    }[of]


def silent(row: SenderRow) -> str:
    """How long nothing came; empty when something did lately."""
    return "" if row.silent_for is None else tr_n("No post for over %n days", row.silent_for)


def log_fault(finding: LogFinding) -> str:
    """What is wrong with the log of a laptop, with the number of the entry."""
    return {
        LogFault.BROKEN: tr("the log does not hold at entry {number}"),
        LogFault.SHORTER: tr("the log has become shorter: entry {number}"),
        LogFault.GAP: tr("a stretch of the log is missing from entry {number} on"),
        LogFault.MISSING: tr("the log has not come from entry {number} on"),
    }[finding.fault].format(number=finding.entry)


def log_advice(fault: LogFault) -> str:
    """What to do about it."""
    return {
        LogFault.BROKEN: tr("An entry was changed or taken out. Ask the worker what has happened, and write it down."),
        LogFault.SHORTER: tr("There were more entries before. Ask the worker what has happened, and write it down."),
        LogFault.GAP: tr("What came around it is kept. Ask the worker what has happened, and write it down."),
        LogFault.MISSING: tr("It leaves once a month with the other post. Ask the worker to send it."),
    }[fault]


def log_mark(fault: LogFault) -> tuple[str, str]:
    """A picture beside it."""
    bad = fault in {LogFault.BROKEN, LogFault.SHORTER}
    return ("warning-circle", "bad") if bad else ("clock", "warn")


def last(row: SenderRow) -> str:
    """When something came last."""
    if row.last_received_at is None:
        return tr("Nothing has come yet")
    return tr("Last post {when}").format(when=formats.instant_text(row.last_received_at))


def collected(done: Collected) -> str:
    """What came of a collecting."""
    parts = []
    arrived = done.states.get(BundleState.RECEIVED, 0)
    if arrived:
        parts.append(tr_n("%n received.", arrived))
    others = sum(count for state, count in done.states.items() if state is not BundleState.RECEIVED)
    if others:
        parts.append(tr_n("%n waits or was returned: see below.", others))
    if done.refused:
        parts.append(tr_n("%n file could not be taken in: see below.", len(done.refused)))
    if done.unread:
        parts.append(tr_n("%n file could not be read now; it is tried the next time.", done.unread))
    not_yet = left_out(done.left_out)
    if not_yet:
        parts.append(not_yet)
    if not parts:
        parts.append(tr("Nothing new."))
    if done.laid.published:
        parts.append(tr_n("%n answer sent to workers.", done.laid.published))
    if done.stopped:
        parts.append(tr("Stopped; the next time goes on from here."))
    return " ".join(parts)
