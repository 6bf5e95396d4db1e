"""What the page of claims says. It reads nothing."""

from hyvinvointi_desktop.app.look_approval import ApprovalRow, LineToApprove
from hyvinvointi_desktop.domain.approval import ApprovalState, ClaimDecision, DecisionKind
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.pay import PayKind
from hyvinvointi_desktop.domain.programmes import Regime, Vehicle
from hyvinvointi_desktop.domain.verdict import LineKind, Reason, Verdict, Weight, Why, Worth
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.words import tr, tr_n

DOT = " · "
MARKS = {
    Weight.DIFFERS: ("warning-circle", "bad"),
    Weight.LOOK: ("warning", "warn"),
    Weight.NOTE: ("info", "accent"),
}
"""The icon and colour beside a remark's words."""


def month(value: Month) -> str:
    """``Lokakuu 2026``."""
    return formats.capital(formats.month_text(value))


def state(value: ApprovalState) -> tuple[str, str]:
    """Where a claim stands, as a word and the kind of its chip."""
    return {
        ApprovalState.WAITING: (tr("waiting for a decision"), "plain"),
        ApprovalState.WAITING_SECOND: (tr("waiting for a second person"), "warn"),
        ApprovalState.APPROVED: (tr("approved"), "good"),
        ApprovalState.RETURNED: (tr("to be completed"), "warn"),
        ApprovalState.PAID: (tr("paid"), "good"),
        ApprovalState.REPLACED: (tr("replaced by a later one"), "plain"),
    }[value]


def state_mark(value: ApprovalState) -> tuple[str, str]:
    """The icon and colour beside that word in a table."""
    return {
        ApprovalState.WAITING: ("hourglass", "accent"),
        ApprovalState.WAITING_SECOND: ("users", "warn"),
        ApprovalState.APPROVED: ("check-circle", "good"),
        ApprovalState.RETURNED: ("arrow-counter-clockwise", "warn"),
        ApprovalState.PAID: ("check-circle", "good"),
        ApprovalState.REPLACED: ("info", "accent"),
    }[value]


def verdict(found: Verdict) -> tuple[str, str]:
    """What our own count says of a whole claim, as a word and the kind of its chip."""
    if found.difference_cents > 0:
        return tr("{sum} more than our count").format(sum=formats.money(found.difference_cents)), "bad"
    if found.difference_cents < 0:
        return tr("{sum} less than our count").format(sum=formats.money(-found.difference_cents)), "bad"
    if found.weight is Weight.DIFFERS:
        return tr("something does not fit"), "bad"
    if found.weight is Weight.LOOK:
        many = sum(r.weight is Weight.LOOK for x in found.lines for r in x.reasons)
        many += sum(r.weight is Weight.LOOK for r in found.whole)
        return tr_n("%n things to look at", many), "warn"
    return tr("our count agrees"), "good"


def verdict_mark(found: Verdict) -> tuple[str, str]:
    """The icon and colour beside that word in a table."""
    return {"bad": MARKS[Weight.DIFFERS], "warn": MARKS[Weight.LOOK], "good": ("check-circle", "good")}[
        verdict(found)[1]
    ]


def reason(found: Reason) -> str:
    """Why a line is as it is."""
    minutes = formats.minutes(found.minutes or 0)
    limit = formats.minutes(found.limit_minutes) if found.limit_minutes else ""
    theirs, ours = found.theirs, found.ours
    if found.why is Why.REGIME_DIFFERS:
        theirs, ours = text.regime(Regime(theirs)), text.regime(Regime(ours))
    if found.why in (Why.RATE_DIFFERS, Why.COURSE_RATE):
        theirs, ours = (r.replace(".", ",") for r in (theirs, ours))
    said = _REASONS()[found.why].format(minutes=minutes, limit=limit, theirs=theirs, ours=ours, client=found.client)
    if found.why in (Why.LONG_DAY, Why.DAY_OVER_24) and found.on is not None:
        said = f"{formats.date_text(found.on)}: {said}"
    return " ".join(said.split())


def where_to_mend(why: Why) -> str:
    """Where what differs in the whole claim can be put right here; nothing where that is not on this computer."""
    if why in (Why.PAYER_UNKNOWN, Why.REGIME_DIFFERS):
        return tr("Mend it in Settings, Payers, if it is wrong here. If the claim is right, say so with a reason.")
    if why is Why.SETTINGS_DIFFER:
        return tr("Send your rules on the page Workers, or say with a reason that the claim is right.")
    return ""


def _REASONS() -> dict[Why, str]:
    return {
        Why.RATE_MISSING: tr("There is no rate for that day."),
        Why.MISSING_ROUTE: tr("The trip lacks a place it began or ended at."),
        Why.OUTSIDE_PERIOD: tr("No agreement in force: {minutes} are not paid."),
        Why.OVERLAP: tr("Overlaps another meeting: {minutes}."),
        Why.CAP_REACHED: tr("The month's limit {limit} was reached: {minutes} left out."),
        Why.LATE_ENTRY: tr("Entered more than two weeks later."),
        Why.ODD_KM: tr("The kilometres differ from earlier ones of the route."),
        Why.LONG_DAY: tr("A long day: {minutes}."),
        Why.PERIOD_ENDING: tr("The support period of client {client} ends soon."),
        Why.YEARLY_LIMIT: tr("A volunteer's yearly limit was passed."),
        Why.MINUTES_DIFFER: tr("The time is not the one that the rules give: difference {minutes}."),
        Why.KM_DIFFER: tr("Kilometres or vehicle are not those of the meeting's facts."),
        Why.RATE_DIFFERS: tr("The claim has the rate {theirs}, ours is {ours}."),
        Why.AMOUNT_DIFFERS: tr("The sum is not the one we count."),
        Why.NO_FACTS: tr("The meeting's facts have not come, so nothing can be counted."),
        Why.NOT_COUNTED: tr("By the rules this is not paid."),
        Why.NOT_CLAIMED: tr("The meeting has come, and it is not claimed."),
        Why.CLAIMED_BEFORE: tr("Another claim has the same line."),
        Why.IDENTICAL: tr("Exactly the same line is there twice."),
        Why.OTHER_WORKER: tr("Another worker was with the same client at the same time."),
        Why.DAY_OVER_24: tr("{minutes} are claimed for one day."),
        Why.COURSE_RATE: tr("The course's own hourly rate is {theirs}."),
        Why.RECEIPT_MISSING: tr("There is no receipt."),
        Why.ADJUSTS_UNKNOWN: tr("It adjusts a claim that is not here or not paid."),
        Why.PAYER_UNKNOWN: tr("The payer {theirs} is not known here."),
        Why.REGIME_DIFFERS: tr("The claim says {theirs}, we have {ours}."),
        Why.SETTINGS_DIFFER: tr("The worker's rules of counting are not ours."),
        Why.PAPER_DIFFERS: tr("The signed paper does not say the same as the claim, or it could not be looked at."),
        Why.PAPER: tr("Signed on paper: look at the scanned paper."),
    }


def money(worth: Worth | None) -> str:
    """What a side claims or counts; a dash where it has no such line."""
    return "–" if worth is None else formats.money(worth.cents)


def what(line: LineToApprove) -> str:
    """What a line is of."""
    worth = line.verdict.theirs or line.verdict.ours or Worth()
    times = f"{line.begins}–{line.ends}" if line.begins else ""
    match line.verdict.kind:
        case LineKind.HOURS:
            said = (text.kind(line.kind) if line.kind else tr("Hours"), ", ".join(line.clients), line.words, times,
                    formats.minutes(worth.minutes))  # fmt: skip
        case LineKind.TRIP:
            vehicle = text.vehicle(Vehicle(line.kind)) if line.kind else tr("Trip")
            said = (vehicle, "–".join(line.places), line.words, "", formats.km(worth.km_tenths))
        case LineKind.EXPENSE:
            said = (text.expense(line.kind), "", "", "", "")
        case LineKind.ADJUSTMENT:
            said = (tr("Adjustment of a paid month"), month(Month.from_text(line.words)) if line.words else "",
                    "", "", "")  # fmt: skip
    return formats.capital(DOT.join(filter(None, said)))


def remark(line: LineToApprove) -> str:
    """The reasons of a line in one."""
    return " ".join(reason(r) for r in line.verdict.reasons)


def mark(line: LineToApprove) -> tuple[str, str] | None:
    """The icon and colour of the heaviest."""
    weight = line.verdict.weight
    return None if weight is None else MARKS[weight]


def decision(made: ClaimDecision) -> str:
    """One decision in the row of them."""
    said = {
        DecisionKind.LINE_ACCEPTED: tr("line accepted"),
        DecisionKind.APPROVED: tr("approved"),
        DecisionKind.CONFIRMED: tr("approved as the second person"),
        DecisionKind.RETURNED: tr("sent back to be completed"),
        DecisionKind.PAID: tr("paid"),
    }[made.kind]
    if made.paid_on is not None:
        said = tr("paid on {day}").format(day=formats.date_text(made.paid_on))
    words = [made.words, *(r.words for r in made.lines)]
    return DOT.join(filter(None, (formats.instant_text(made.at), said, made.by.name, *words)))


def pay_kind(kind: PayKind) -> str:
    """What a sum of the payroll is for."""
    return {
        PayKind.HOURS: tr("Hours"),
        PayKind.KM: tr("Mileage allowance"),
        PayKind.EXPENSES: tr("Costs against receipts"),
        PayKind.ADJUSTMENTS: tr("Adjustments"),
    }[kind]


def row_name(row: ApprovalRow) -> str:
    """``Maija Keksitty, lokakuu 2026``."""
    return f"{row.claim.worker_name}, {formats.month_text(row.claim.month)}"
