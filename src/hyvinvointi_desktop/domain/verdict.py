"""What the coordinator's own count says of a claim that came, line by line (issue 6 "Hyväksyntä", threat T11)."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from hyvinvointi_desktop.domain.claim_lines import WHOLE, adjustment_key, expense_key, hours_key, trip_key
from hyvinvointi_desktop.domain.claims import Adjustment, Claim, HoursLine, TripLine
from hyvinvointi_desktop.domain.findings import Finding, FindingCode
from hyvinvointi_desktop.domain.ids import SessionId

_DAY_MINUTES = 24 * 60


class Weight(StrEnum):
    """How much a reason weighs. A claim with one that differs waits for a person's words on that line; one to look at
    is left out where all clean claims are approved at once; what is good to know stops nothing."""

    DIFFERS = "differs"
    LOOK = "look"
    NOTE = "note"


class Why(StrEnum):
    """Why a line is as it is. The first ten are the findings of the count itself."""

    RATE_MISSING = "rate_missing"
    MISSING_ROUTE = "missing_route"
    OUTSIDE_PERIOD = "outside_period"
    OVERLAP = "overlap"
    CAP_REACHED = "cap_reached"
    LATE_ENTRY = "late_entry"
    ODD_KM = "odd_km"
    LONG_DAY = "long_day"
    PERIOD_ENDING = "period_ending"
    YEARLY_LIMIT = "yearly_limit"
    MINUTES_DIFFER = "minutes_differ"
    KM_DIFFER = "km_differ"
    RATE_DIFFERS = "rate_differs"
    AMOUNT_DIFFERS = "amount_differs"
    NO_FACTS = "no_facts"
    """The session that the line is of never came, so nothing can be counted."""
    NOT_COUNTED = "not_counted"
    """The session came, and by the rules it gives no such line."""
    NOT_CLAIMED = "not_claimed"
    """The session came and would give a line; the worker claims none."""
    CLAIMED_BEFORE = "claimed_before"
    """Another claim that stands has the same line."""
    IDENTICAL = "identical"
    OTHER_WORKER = "other_worker"
    """Another worker was with the same client at the same time."""
    DAY_OVER_24 = "day_over_24"
    COURSE_RATE = "course_rate"
    """A course pays its leader another rate than its payer."""
    RECEIPT_MISSING = "receipt_missing"
    ADJUSTS_UNKNOWN = "adjusts_unknown"
    """It adjusts a claim that is not here, or is not paid."""
    PAYER_UNKNOWN = "payer_unknown"
    REGIME_DIFFERS = "regime_differs"
    SETTINGS_DIFFER = "settings_differ"
    PAPER_DIFFERS = "paper_differs"
    """The signed paper that came along does not say what the signed figures say, or is not whole (T15, T17)."""
    PAPER = "paper"
    """Signed by hand: the scanned paper is to be looked at."""

    @property
    def weight(self) -> Weight:
        """How much it weighs."""
        return _WEIGHTS.get(self, Weight.DIFFERS)


_WEIGHTS = {
    Why.CAP_REACHED: Weight.NOTE,
    Why.PERIOD_ENDING: Weight.NOTE,
    Why.OUTSIDE_PERIOD: Weight.LOOK,
    Why.OVERLAP: Weight.LOOK,
    Why.LATE_ENTRY: Weight.LOOK,
    Why.ODD_KM: Weight.LOOK,
    Why.LONG_DAY: Weight.LOOK,
    Why.YEARLY_LIMIT: Weight.LOOK,
    Why.NOT_CLAIMED: Weight.LOOK,
    Why.IDENTICAL: Weight.LOOK,
    Why.OTHER_WORKER: Weight.LOOK,
    Why.COURSE_RATE: Weight.LOOK,
    Why.RECEIPT_MISSING: Weight.LOOK,
    Why.SETTINGS_DIFFER: Weight.LOOK,
    Why.PAPER: Weight.LOOK,
}


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason, with what its sentence needs: minutes left out, a limit, the two rates or regimes, the worker's own
    words, the other claim. ``client`` is a code."""

    why: Why
    on: date | None = None
    minutes: int | None = None
    limit_minutes: int | None = None
    theirs: str = ""
    ours: str = ""
    explanation: str = ""
    client: str = ""

    @property
    def weight(self) -> Weight:
        """How much it weighs."""
        return self.why.weight


class LineKind(StrEnum):
    """What a line is of."""

    HOURS = "hours"
    TRIP = "trip"
    EXPENSE = "expense"
    ADJUSTMENT = "adjustment"


@dataclass(frozen=True, slots=True)
class Worth:
    """What a line is worth."""

    minutes: int = 0
    km_tenths: int = 0
    cents: int = 0


@dataclass(frozen=True, slots=True)
class LineVerdict:
    """One line: the worker's sum beside ours (None where one side has no such line), and the reasons."""

    line: str
    kind: LineKind
    on: date
    theirs: Worth | None
    ours: Worth | None
    reasons: tuple[Reason, ...] = ()

    @property
    def weight(self) -> Weight | None:
        """The heaviest of its reasons; None for a clean line."""
        return heaviest(self.reasons)


@dataclass(frozen=True, slots=True)
class Verdict:
    """A claim beside our own count of it."""

    lines: tuple[LineVerdict, ...]
    whole: tuple[Reason, ...]
    theirs_cents: int
    ours_cents: int

    @property
    def difference_cents(self) -> int:
        """The worker's sum less ours."""
        return self.theirs_cents - self.ours_cents

    @property
    def weight(self) -> Weight | None:
        """The heaviest reason of all; None or NOTE is a clean claim."""
        return heaviest([*self.whole, *(r for line in self.lines for r in line.reasons)])

    @property
    def is_clean(self) -> bool:
        """Whether it may be approved together with others, unseen."""
        return self.weight in (None, Weight.NOTE) and self.difference_cents == 0

    @property
    def open_lines(self) -> tuple[str, ...]:
        """Lines that our count does not agree with; ``WHOLE`` where that is about the claim itself."""
        found = [line.line for line in self.lines if line.weight is Weight.DIFFERS]
        return (*([WHOLE] if heaviest(self.whole) is Weight.DIFFERS else []), *found)


def heaviest(reasons: Iterable[Reason]) -> Weight | None:
    """The weightiest of them."""
    weights = {r.weight for r in reasons}
    return next((w for w in Weight if w in weights), None)


@dataclass(frozen=True, slots=True)
class Around:
    """What else is known beside the two counts.

    ``sessions`` came in bundles; ``claimed`` are lines of the worker's other claims that stand; ``accompanied`` are
    sessions during which another worker was with the same client; ``adjustments`` what we count paid claims to owe,
    None where none of theirs can be counted; ``adjustable`` the paid claims that are here.
    """

    sessions: Container[SessionId] = ()
    claimed: Container[str] = ()
    accompanied: Container[SessionId] = ()
    adjustments: Mapping[tuple[str, str], Adjustment] | None = None
    adjustable: Container[str] = ()
    whole: tuple[Reason, ...] = ()


def key_of(line: HoursLine) -> str:
    """The key of an hours line in every claim."""
    return hours_key(line.session, line.on.isoformat())


def judge(theirs: Claim, ours: Claim, around: Around) -> Verdict:
    """Sets the claim beside our own count of the same month, line by line."""
    lines = [
        *_hours(theirs, ours, around),
        *_trips(theirs, ours, around),
        *_expenses(theirs, ours, around),
        *(_adjustment(a, around) for a in theirs.adjustments),
    ]
    lines += _unclaimed(theirs, ours, around)
    by_line = {line.line: line for line in lines}
    whole = list(around.whole)
    for finding, about in _findings(theirs, ours):
        reason = _reason(finding, dict((*ours.codes, *theirs.codes)))
        line = next((by_line[key] for key in about if key in by_line), None)
        if line is None:
            whole += [reason] if not about else []
        else:
            by_line[line.line] = replace(line, reasons=(*line.reasons, reason))
    whole += _over_a_day(theirs)
    done = sorted(by_line.values(), key=lambda x: (x.on, list(LineKind).index(x.kind), x.line))
    counted = sum(x.ours.cents for x in done if x.ours is not None and x.theirs is not None)
    return Verdict(tuple(done), tuple(whole), theirs.totals.total_cents, counted)


def _hours(theirs: Claim, ours: Claim, around: Around) -> Iterator[LineVerdict]:
    counted = {key_of(h): h for h in ours.hours}
    same = _repeated((h.on, h.begins, h.ends, h.clients) for h in theirs.hours if h.clients)
    usual = {h.rate for h in ours.hours if not h.course}
    for told in theirs.hours:
        key, found = key_of(told), counted.get(key_of(told))
        reasons = []
        if told.session not in around.sessions:
            reasons.append(Reason(Why.NO_FACTS))
        elif found is None:
            reasons += [Reason(Why.NOT_COUNTED)] if told.amount_cents or told.payable_minutes else []
        else:
            reasons += _hours_differ(told, found)
        if told.course and told.rate is not None and usual and told.rate not in usual:
            reasons.append(Reason(Why.COURSE_RATE, theirs=str(told.rate)))
        if told.session in around.accompanied:
            reasons.append(Reason(Why.OTHER_WORKER))
        if told.clients and (told.on, told.begins, told.ends, told.clients) in same:
            reasons.append(Reason(Why.IDENTICAL))
        reasons += _before(key, around)
        mine = None if found is None else Worth(found.payable_minutes, 0, found.amount_cents)
        yield LineVerdict(
            key, LineKind.HOURS, told.on, Worth(told.payable_minutes, 0, told.amount_cents), mine, tuple(reasons)
        )


def _hours_differ(told: HoursLine, found: HoursLine) -> Iterator[Reason]:
    if told.rate != found.rate and (told.payable_minutes or found.payable_minutes):
        yield Reason(Why.RATE_DIFFERS, theirs=str(told.rate or ""), ours=str(found.rate or ""))
    if told.payable_minutes != found.payable_minutes:
        yield Reason(Why.MINUTES_DIFFER, minutes=told.payable_minutes - found.payable_minutes)
    elif told.rate == found.rate and told.amount_cents != found.amount_cents:
        yield Reason(Why.AMOUNT_DIFFERS)


def _trips(theirs: Claim, ours: Claim, around: Around) -> Iterator[LineVerdict]:
    counted = {t.trip: t for t in ours.trips}
    same = _repeated((t.on, t.begins, t.route, t.km_tenths, t.vehicle) for t in theirs.trips)
    for told in theirs.trips:
        key, found = trip_key(told.trip), counted.get(told.trip)
        reasons = []
        if told.session is not None and told.session not in around.sessions:
            reasons.append(Reason(Why.NO_FACTS))
        elif found is None:
            reasons.append(Reason(Why.NOT_COUNTED))
        else:
            reasons += _trip_differs(told, found)
        if (told.on, told.begins, told.route, told.km_tenths, told.vehicle) in same:
            reasons.append(Reason(Why.IDENTICAL))
        reasons += _before(key, around)
        mine = None if found is None else Worth(0, found.km_tenths, found.amount_cents)
        yield LineVerdict(
            key, LineKind.TRIP, told.on, Worth(0, told.km_tenths, told.amount_cents), mine, tuple(reasons)
        )


def _trip_differs(told: TripLine, found: TripLine) -> Iterator[Reason]:
    if told.rate != found.rate:
        yield Reason(Why.RATE_DIFFERS, theirs=str(told.rate), ours=str(found.rate))
    if told.km_tenths != found.km_tenths or told.vehicle is not found.vehicle:
        yield Reason(Why.KM_DIFFER)
    elif told.rate == found.rate and told.amount_cents != found.amount_cents:
        yield Reason(Why.AMOUNT_DIFFERS)


def _expenses(theirs: Claim, ours: Claim, around: Around) -> Iterator[LineVerdict]:
    counted = {e.expense: e for e in ours.expenses}
    for told in theirs.expenses:
        key, found = expense_key(told.expense), counted.get(told.expense)
        reasons = []
        if told.session is not None and told.session not in around.sessions:
            reasons.append(Reason(Why.NO_FACTS))
        elif found is None:
            reasons.append(Reason(Why.NOT_COUNTED))
        elif found.amount_cents != told.amount_cents:
            reasons.append(Reason(Why.AMOUNT_DIFFERS))
        if not told.has_receipt:
            reasons.append(Reason(Why.RECEIPT_MISSING))
        reasons += _before(key, around)
        mine = None if found is None else Worth(cents=found.amount_cents)
        yield LineVerdict(key, LineKind.EXPENSE, told.on, Worth(cents=told.amount_cents), mine, tuple(reasons))


def _adjustment(told: Adjustment, around: Around) -> LineVerdict:
    """What a paid month is worth now by the sender, beside what it is by us."""
    key = adjustment_key(told.claim, told.line)
    worth = Worth(told.minutes, told.km_tenths, told.amount_cents)
    if told.claim not in around.adjustable or around.adjustments is None:
        return LineVerdict(key, LineKind.ADJUSTMENT, told.on, worth, None, (Reason(Why.ADJUSTS_UNKNOWN),))
    found = around.adjustments.get((told.claim, told.line))
    mine = Worth() if found is None else Worth(found.minutes, found.km_tenths, found.amount_cents)
    reasons = () if mine == worth else (Reason(Why.AMOUNT_DIFFERS),)
    return LineVerdict(key, LineKind.ADJUSTMENT, told.on, worth, mine, reasons)


def _unclaimed(theirs: Claim, ours: Claim, around: Around) -> Iterator[LineVerdict]:
    told = {key_of(h) for h in theirs.hours} | {trip_key(t.trip) for t in theirs.trips}
    why = (Reason(Why.NOT_CLAIMED),)
    for hours in ours.hours:
        key = key_of(hours)
        if key not in told and key not in around.claimed and hours.amount_cents:
            worth = Worth(hours.payable_minutes, 0, hours.amount_cents)
            yield LineVerdict(key, LineKind.HOURS, hours.on, None, worth, why)
    for trip in ours.trips:
        key = trip_key(trip.trip)
        if key not in told and key not in around.claimed and trip.amount_cents:
            worth = Worth(0, trip.km_tenths, trip.amount_cents)
            yield LineVerdict(key, LineKind.TRIP, trip.on, None, worth, why)


def _before(key: str, around: Around) -> list[Reason]:
    return [Reason(Why.CLAIMED_BEFORE)] if key in around.claimed else []


def _repeated(rows: Iterable[object]) -> set[object]:
    seen: set[object] = set()
    twice: set[object] = set()
    for row in rows:
        (twice if row in seen else seen).add(row)
    return twice


def _over_a_day(theirs: Claim) -> Iterator[Reason]:
    by_day: dict[date, int] = {}
    for hours in theirs.hours:
        by_day[hours.on] = by_day.get(hours.on, 0) + hours.payable_minutes
    for on, minutes in sorted(by_day.items()):
        if minutes > _DAY_MINUTES:
            yield Reason(Why.DAY_OVER_24, on=on, minutes=minutes)


def _findings(theirs: Claim, ours: Claim) -> Iterator[tuple[Finding, Sequence[str]]]:
    """The findings of both counts, each once, with the worker's words; and the lines that each may stand on."""
    told = {(f.code, f.session, f.trip, f.on): f for f in theirs.findings if f.client is None}
    found = {(f.code, f.session, f.trip, f.on): f for f in ours.findings if f.client is None}
    for key in sorted({*told, *found}, key=str):
        finding = found.get(key) or told[key]
        if key in told:
            finding = replace(finding, explanation=told[key].explanation or finding.explanation)
        yield finding, _about(finding)
    for finding in theirs.findings:
        if finding.client is not None and finding.code is FindingCode.PERIOD_ENDING:
            yield finding, ()


def _about(finding: Finding) -> Sequence[str]:
    if finding.trip is not None:
        return (trip_key(finding.trip),)
    if finding.session is not None:
        return (hours_key(finding.session, finding.on.isoformat()),)
    return ()


def _reason(finding: Finding, codes: Mapping[object, str]) -> Reason:
    return Reason(
        Why(finding.code.value), finding.on, finding.minutes, finding.limit_minutes,
        explanation=finding.explanation, client=codes.get(finding.client, "") if finding.client else "",
    )  # fmt: skip
