"""The words of the post. A worker is told what happened and whom to call, never how it is made safe."""

from hyvinvointi_desktop.app.look_post import BundleRow, LeavingKind, LeavingRow
from hyvinvointi_desktop.app.post_port import CaseState
from hyvinvointi_desktop.app.refusals import Refusal
from hyvinvointi_desktop.app.sent_back import Resend
from hyvinvointi_desktop.app.take_rules import RuleFault, RuleKind
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import BundleKind, IngestFault, MessageKind, RecordType
from hyvinvointi_desktop.domain.post import CopyFound, PostState, Standing
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.words import tr, tr_n


def refusals() -> dict[Refusal, str]:
    """Why a use case of the post said no."""
    return {
        Refusal.POST_IS_COPY: tr(
            "This looks like a profile that was put back from a backup or copied. Nothing new is sent before you "
            "press Go on after the restore."
        ),
        Refusal.POST_IS_NO_COPY: tr("The profile is the one that was used last. You can go on as usual."),
        Refusal.POST_NOTHING: tr("There is nothing new to send."),
        Refusal.POST_NO_PLACE: tr("Choose a folder, or write the address that your coordinator gave you."),
        Refusal.POST_NOT_OURS: tr(
            "This file cannot be taken in: it is not whole, or it is meant for another machine. Ask your coordinator "
            "to send it again."
        ),
        Refusal.CASE_NOT_OFFERED: tr("This client is not offered to you any more."),
        Refusal.HOURS_MISSING: tr("Write how many more hours you need, for example 2 h."),
        Refusal.RULES_EMPTY: tr(
            "There are no rules of your own to send. Make a rate, a programme, a questionnaire or a text in Settings "
            "first."
        ),
    }


def state_words(standing: Standing) -> str:
    """How far something has come."""
    words = {
        PostState.IN_OUTBOX: tr("in the outgoing mail"),
        PostState.TAKEN_OUT: tr("sent, awaiting receipt"),
        PostState.UNANSWERED_7: tr("no receipt for a week"),
        PostState.UNANSWERED_14: tr("no receipt for two weeks, call the coordinator"),
        PostState.UNANSWERED_30: tr("no receipt for a month, call the coordinator"),
        PostState.ACKNOWLEDGED: tr("has reached the coordinator"),
        PostState.RETURNED: tr("received, to be completed"),
        PostState.IN_LINE: tr("received, waiting for an earlier one"),
        PostState.TO_CHECK: tr("waiting to be checked, call the coordinator"),
        PostState.TWO_VERSIONS: tr("two different versions, call the coordinator"),
    }[standing.state]
    if standing.state is PostState.IN_LINE and standing.missing:
        return tr("received; number {numbers} is missing").format(numbers=formats.numbers(standing.missing))
    return words


def resend_words(resend: Resend) -> str:
    """What becomes of what came back of it because something earlier was missing there."""
    return {
        Resend.SENT: tr("received; a part of it has been sent again"),
        Resend.LEAVES: tr("received; a part of it leaves again with the next mail"),
        Resend.WAITS: tr("received; a part of it leaves again once an earlier one has arrived"),
        Resend.STUCK: tr("a part of it came back twice, call the coordinator"),
        Resend.DIFFERS: tr("the coordinator has a part of it in another version, call the coordinator"),
    }[resend]


def row_words(row: BundleRow) -> str:
    """How far something sent has come, and what becomes of what came back."""
    return resend_words(row.resend) if row.resend else state_words(row.standing)


def row_mark(row: BundleRow) -> tuple[str, str]:
    """Icon and colour beside the words of what was sent."""
    if row.resend in {Resend.STUCK, Resend.DIFFERS}:
        return "warning-circle-fill", "bad"
    return state_mark(PostState.ACKNOWLEDGED if row.resend is Resend.SENT else row.standing.state)


def state_mark(state: PostState) -> tuple[str, str]:
    """Icon and colour beside the words."""
    if state is PostState.ACKNOWLEDGED:
        return "check-circle-fill", "good"
    if state in {PostState.TO_CHECK, PostState.TWO_VERSIONS, PostState.UNANSWERED_30}:
        return "warning-circle-fill", "bad"
    if state in {PostState.RETURNED, PostState.UNANSWERED_7, PostState.UNANSWERED_14, PostState.IN_LINE}:
        return "warning", "warn"
    return ("tray", "muted") if state is PostState.IN_OUTBOX else ("hourglass", "muted")


def fault_words(fault: IngestFault | None) -> str:
    """Why the coordinator's program did not take something in; what to do is the same: call."""
    if fault is None:
        return ""
    return {
        IngestFault.TOTALS: tr("The sums counted there are others than those counted here."),
        IngestFault.REVOKED: tr("Nothing is taken from this machine any more."),
        IngestFault.EXPIRED: tr("The permission of this machine has run out."),
        IngestFault.NOT_YET_VALID: tr("The clock of this machine may be wrong."),
        IngestFault.UPGRADE: tr("The coordinator's program is older than yours."),
        IngestFault.PRACTICE: tr("It was practice."),
        IngestFault.TOO_LARGE: tr("It is too large."),
        IngestFault.PDF: tr("The paper in it did not pass."),
    }.get(fault, tr("The file did not arrive whole."))


def copy_words(found: CopyFound) -> str:
    """What tells that this profile may be a copy."""
    return {
        CopyFound.MARK_AHEAD: tr("More has been sent from this machine than this profile remembers."),
        CopyFound.RECEIPT_AHEAD: tr("The coordinator has received more than this profile remembers."),
        CopyFound.FILES_AHEAD: tr("In the place lies something from this machine that this profile does not know."),
        CopyFound.OTHER_MACHINE: tr("The profile was last used on another machine or in another folder."),
    }[found]


def record_words(kind: str) -> str:
    """What leaves, in the plural."""
    return {
        RecordType.CLAIM: tr("hours and trips"),
        RecordType.SESSION: tr("visits without their texts"),
        RecordType.AGREEMENT: tr("agreements without their texts"),
        RecordType.SERVICE: tr("days of services by decision"),
        RecordType.CLIENT: tr("clients by code, no names"),
        RecordType.ASSESSMENT: tr("results of questionnaires"),
        RecordType.COURSE: tr("groups in numbers"),
        RecordType.NOTE: tr("notes that you ticked"),
        RecordType.HOURS_REQUEST: tr("requests for extra hours"),
        RecordType.ASSIGNMENT_REPLY: tr("answers to the coordinator"),
        RecordType.COURSE_HANDOVER: tr("groups handed over"),
        RecordType.AUDIT: tr("the log of what was done in the program"),
    }[RecordType(kind)]


def kind_words(kind: LeavingKind) -> str:
    """``käynnit ilman tekstejä 12, muuttuneita 1``; of the log only what it is."""
    if kind.type == RecordType.AUDIT:
        return tr("Who did or saw what and when, by ids. No names, no texts.")
    parts = [f"{record_words(kind.type)} {kind.new}" if kind.new else record_words(kind.type)]
    if kind.changed:
        parts.append(tr("changed {count}").format(count=kind.changed))
    if kind.withdrawn:
        parts.append(tr("taken back {count}").format(count=kind.withdrawn))
    return ", ".join(parts)


def bundle_title(kind: BundleKind, period: str) -> str:
    """What a bundle is, with its month."""
    month = formats.capital(formats.month_text(Month.from_text(period))) if period else ""
    of = {
        BundleKind.REPORT: tr("hours and trips"),
        BundleKind.CORRECTION: tr("correction"),
        BundleKind.ATTENDANCE: tr("visits and groups"),
        BundleKind.AUDIT: tr("the log of what was done in the program"),
        BundleKind.RENEW: tr("permission renewed"),
        BundleKind.RESTORE_NOTICE: tr("notice of a restore"),
    }[kind]
    return f"{month}: {of}" if month else of


def leaving_under(row: LeavingRow) -> str:
    """The figures of what would leave."""
    totals = row.totals
    if row.kind is BundleKind.AUDIT:
        return tr_n("%n entries", row.entries)
    parts = [tr_n("%n visits", totals.visits)]
    if row.claim:
        parts += [formats.minutes(totals.minutes), formats.km(totals.km_tenths), formats.money(totals.cents)]
    return " · ".join(parts)


def message_words(kind: MessageKind, case: CaseState | None = None) -> str:
    """What came; an offered client by what was answered."""
    answered = {CaseState.TAKEN: tr("You took a client on"), CaseState.NOT_MINE: tr("You gave a client back")}
    if kind is MessageKind.ASSIGNMENT and case in answered:
        return answered[case]
    return {
        MessageKind.RECEIPT: tr("A receipt"),
        MessageKind.ASSIGNMENT: tr("A new client is offered to you"),
        MessageKind.TAKEN_BACK: tr("The coordinator took a client back"),
        MessageKind.RULES: tr("New rules from the organisation"),
        MessageKind.DECISION: tr("Decision about a month"),
        MessageKind.GRANT: tr("Answer about extra hours"),
        MessageKind.COURSE: tr("A group is handed to you"),
        MessageKind.ASK_AGAIN: tr("Something was asked for again"),
    }[kind]


def message_icon(kind: MessageKind) -> str:
    """The icon of what came."""
    return {
        MessageKind.ASSIGNMENT: "user-plus", MessageKind.TAKEN_BACK: "user-minus", MessageKind.RULES: "clipboard-text",
        MessageKind.DECISION: "receipt", MessageKind.GRANT: "clock", MessageKind.COURSE: "users-three",
    }.get(kind, "envelope-simple")  # fmt: skip


def rule_kind(kind: RuleKind | None) -> str:
    """What a file of rules is."""
    return {
        RuleKind.PROGRAMME: tr("programme"),
        RuleKind.MEASURE: tr("questionnaire"),
        RuleKind.FORM: tr("feedback form"),
        RuleKind.RATES: tr("kilometre rates"),
        RuleKind.HOURS: tr("hourly rates"),
        RuleKind.TEXT: tr("agreement text"),
        None: tr("something this program does not know"),
    }[kind]


def rule_fault(fault: RuleFault) -> str:
    """Why a file of rules cannot be taken."""
    return {
        RuleFault.CHANGED: tr("changed on the way"),
        RuleFault.UNKNOWN: tr("for a newer program"),
        RuleFault.UNREADABLE: tr("cannot be read"),
    }[fault]
