"""How a month's claim comes about, in the order of RULES.md section 3. Pure: the same records give the same claim.

Minutes of sessions are counted in ``counting_hours.py``, money of trips in ``counting_trips.py``; here they become the
claim of one payer and month, with its findings.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hyvinvointi_desktop.domain.claims import Adjustment, Claim, CourseRate, ExpenseLine, HoursLine
from hyvinvointi_desktop.domain.counting_hours import DayPart, Worked, clock_text, took_place, work_through
from hyvinvointi_desktop.domain.counting_trips import count_trips, passed_days, payer_of_session
from hyvinvointi_desktop.domain.courses import Course
from hyvinvointi_desktop.domain.days import Month, local_day, months_between
from hyvinvointi_desktop.domain.findings import Finding, FindingCode
from hyvinvointi_desktop.domain.ids import ClientId, CourseId, PayerId
from hyvinvointi_desktop.domain.material import ClaimMaterial, RouteDrive, Standing
from hyvinvointi_desktop.domain.money import Cents, round_to_cents
from hyvinvointi_desktop.domain.places import RouteKey, route_key
from hyvinvointi_desktop.domain.programmes import Payer, Programme, Regime
from hyvinvointi_desktop.domain.sessions import Session, Status, Trip

__all__ = [
    "ClaimMaterial", "RouteDrive", "UnknownPayer", "count_month", "counting_part", "drives_of", "months_of", "window",
]

_ORDER = {code: n for n, code in enumerate(FindingCode)}


class UnknownPayer(ValueError):
    """The profile has no payer with that id."""


def window(material_payer: Payer, month: Month) -> tuple[date, date]:
    """First and last day whose records the count of a month reads.

    The calendar year where a rule counts over it (two-tier rates, a volunteer's yearly limit), else the month; and
    one month more at both ends, for a trip may belong to a session of a neighbouring month, whose own cap says
    whether it is paid (``km_beyond_cap`` false).
    """
    first = last = month
    if material_payer.threshold_km_tenths is not None or material_payer.regime is Regime.VOLUNTEER:
        first, last = Month(month.year, 1), Month(month.year, 12)
    return first.previous().first_day, last.next().last_day


def months_of(session: Session) -> set[Month]:
    """Months the session touches or has a trip or an expense in."""
    touched = months_between(local_day(session.starts_at), local_day(session.ends_at))
    return {*touched, *(Month.of(t.on) for t in session.trips), *(Month.of(e.on) for e in session.expenses)}


def counting_part(session: Session) -> Session | None:
    """What of a session a claim may depend on; None for one that counts nowhere."""
    if not took_place(session):
        return None
    plain = replace(session, place="", note="", entered_on=None, marks=(), barriers=(), tasks=())
    return replace(plain, plan=None, reminded_on=None)


def drives_of(sessions: Iterable[Session], trips: Iterable[Trip]) -> tuple[RouteDrive, ...]:
    """Every drive that may be compared with: trips of held and no-show sessions and those that stand alone."""
    counted = [t for s in sessions if s.status in (Status.HELD, Status.NO_SHOW) for t in s.trips]
    return tuple(RouteDrive(t.id, t.on, t.from_place, t.to_place, t.km_tenths, t.via) for t in (*counted, *trips))


def count_month(
    material: ClaimMaterial, month: Month, payer_id: PayerId, adjustments: Sequence[Adjustment] = ()
) -> Claim:
    """The claim of one payer and month as it stands.

    Raises:
        UnknownPayer: the material has no payer of that id.
    """
    payer = next((p for p in material.payers if p.id == payer_id), None)
    if payer is None:
        raise UnknownPayer(payer_id)
    standing = Standing(material)
    worked = work_through(material, standing)
    hours, findings = _hours(worked, standing, month, payer)
    trip_lines, trip_findings = count_trips(material, standing, worked, month, payer)
    expenses = tuple(_expenses(standing, worked, month, payer))
    findings += trip_findings
    findings += _late_entries(standing, worked, {h.session for h in hours} | {t.session for t in trip_lines})
    findings += _odd_km(material, standing.usual_on(month.first_day), {t.trip for t in trip_lines}, month)
    findings += _long_days(standing.usual_on(month.first_day), worked, {h.on for h in hours}, month)
    findings += _period_endings(standing, month, payer_id)
    return Claim(
        month=month,
        payer=payer.id,
        payer_name=payer.name,
        regime=payer.regime,
        worker=material.worker.name,
        hours=hours,
        trips=trip_lines,
        expenses=expenses,
        adjustments=tuple(adjustments),
        findings=_in_order(_explained(findings, material)),
        codes=material.codes,
        course_rates=_course_rates(worked, standing, hours),
    )


def _explained(findings: Iterable[Finding], material: ClaimMaterial) -> Iterator[Finding]:
    words = {(e.code, e.about, e.on): e.words for e in material.explanations}
    for finding in findings:
        said = words.get((finding.code, finding.about, finding.on), "")
        yield finding.explained(said) if said else finding


def _in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda f: (f.on, _ORDER[f.code], f.about)))


def _hours(
    worked: Sequence[Worked], standing: Standing, month: Month, payer: Payer
) -> tuple[tuple[HoursLine, ...], list[Finding]]:
    lines: list[HoursLine] = []
    findings: list[Finding] = []
    for work in worked:
        course = _course_paid_by(payer, work.session.course, standing)
        for part in work.parts:
            mine = tuple(c for c in work.session.clients if standing.payer_on(c, part.on) == payer.id)
            if part.on in month and (mine or course):
                findings += _part_findings(work, part, mine)
                line = _hours_line(work, part, mine, payer, course)
                lines += [line] if part.has_line else []
                if line.rate is None and line.payable_minutes:
                    findings.append(Finding(FindingCode.RATE_MISSING, part.on, session=work.session.id))
    return tuple(lines), findings


def _course_paid_by(payer: Payer, course_id: CourseId | None, standing: Standing) -> Course | None:
    """The course, when its leader's hours are in this payer's claims."""
    if course_id is None or standing.payer_of_course(course_id) != payer.id:
        return None
    return standing.course(course_id)


def _course_rates(
    worked: Iterable[Worked], standing: Standing, hours: Iterable[HoursLine]
) -> tuple[CourseRate, ...]:
    claimed = {h.session for h in hours if not h.clients}
    ids = {w.session.course for w in worked if w.session.course is not None and w.session.id in claimed}
    courses = [c for c in (standing.course(course_id) for course_id in sorted(ids)) if c is not None]
    return tuple(CourseRate(c.id, c.name, c.pay.hourly_rate) for c in courses if c.pay.hourly_rate is not None)


def _hours_line(
    work: Worked, part: DayPart, mine: Sequence[ClientId], payer: Payer, course: Course | None
) -> HoursLine:
    """The line of these clients' shares, or of a course: all its minutes, at its own rate where it has one."""
    payable = part.rounded if course else sum(share.paid for share in part.shares if share.client in mine)
    own = course.pay.hourly_rate if course else None
    rate = own if own is not None else payer.hourly_rate_on(part.on)
    if rate is None and payer.regime is Regime.VOLUNTEER:
        rate = Decimal("0.00")  # RULES.md 3.13
    amount = round_to_cents(payable * rate / Decimal(60)) if rate is not None else Cents(0)
    return HoursLine(
        session=work.session.id,
        clients=tuple(mine),
        on=part.on,
        begins=clock_text(part.starts, part.on),
        ends=clock_text(part.ends, part.on),
        kind=work.session.kind,
        minutes=part.minutes,
        raw_minutes=part.raw,
        rounded_minutes=part.rounded,
        payable_minutes=payable,
        rate=rate,
        amount_cents=amount,
        course=course.name if course else "",
    )


def _part_findings(work: Worked, part: DayPart, mine: Sequence[ClientId]) -> Iterator[Finding]:
    session = work.session.id
    shares = [s for s in part.shares if s.client in mine]
    if any(not s.in_force for s in shares):
        lost = sum(s.minutes for s in shares if not s.in_force)
        yield Finding(FindingCode.OUTSIDE_PERIOD, part.on, session=session, minutes=lost)
    if part.covered and (any(s.in_force for s in shares) or work.session.course is not None):
        yield Finding(FindingCode.OVERLAP, part.on, session=session, minutes=part.covered)
    left_out = sum(s.over_cap for s in shares)
    if left_out:
        limits = {s.cap for s in shares if s.over_cap}
        limit = limits.pop() if len(limits) == 1 else None  # two clients with different limits: none to name
        yield Finding(FindingCode.CAP_REACHED, part.on, session=session, minutes=left_out, limit_minutes=limit)


def _expenses(
    standing: Standing, worked: Sequence[Worked], month: Month, payer: Payer
) -> Iterator[ExpenseLine]:
    """Expenses of sessions with a client in force (or of a course), of the kinds the programme pays, in the month of
    their own date."""
    found = []
    for work in worked:
        paid_kinds = standing.programme_of(work.session).paid_expenses
        if passed_days(work) and payer_of_session(work, standing) == payer.id:
            found += [
                ExpenseLine(e.id, work.session.id, e.on, e.kind, e.amount_cents, e.receipt is not None)
                for e in work.session.expenses
                if e.on in month and e.kind in paid_kinds
            ]
    yield from sorted(found, key=lambda e: (e.on, e.expense))


def _late_entries(standing: Standing, worked: Sequence[Worked], claimed: set[object]) -> list[Finding]:
    findings = []
    for work in worked:
        session = work.session
        if session.id not in claimed or session.entered_on is None:
            continue
        last = work.parts[-1].on
        if (session.entered_on - last).days > standing.programme_of(session).late_entry_days:
            findings.append(Finding(FindingCode.LATE_ENTRY, last, session=session.id))
    return findings


def _odd_km(material: ClaimMaterial, rule: Programme, claimed: set[object], month: Month) -> list[Finding]:
    """Trips over the allowed deviation from the median of the same route's earlier trips (RULES.md 3.10)."""
    drives = material.route_drives or drives_of(material.sessions, material.trips)
    by_route: dict[RouteKey, list[RouteDrive]] = {}
    for drive in sorted(drives, key=lambda d: (d.on, d.trip)):
        key = route_key(drive.from_place, drive.via, drive.to_place)
        if key is not None:
            by_route.setdefault(key, []).append(drive)
    findings = []
    for drives_of_route in by_route.values():
        for n, drive in enumerate(drives_of_route):
            if n < rule.odd_km_min_trips or drive.on not in month or drive.trip not in claimed:
                continue
            twice = twice_median([d.km_tenths for d in drives_of_route[:n]])
            if abs(2 * drive.km_tenths - twice) * 100 > rule.odd_km_percent * twice:
                findings.append(Finding(FindingCode.ODD_KM, drive.on, trip=drive.trip))
    return findings


def twice_median(values: Sequence[int]) -> int:
    """Two times the median, so that the mean of the middle two stays a whole number."""
    ordered = sorted(values)
    middle = len(ordered) // 2
    return 2 * ordered[middle] if len(ordered) % 2 else ordered[middle - 1] + ordered[middle]


def _long_days(
    rule: Programme, worked: Sequence[Worked], claimed_days: set[date], month: Month
) -> list[Finding]:
    by_day: dict[date, list[tuple[int, int]]] = {}
    for work in worked:
        if work.session.status is Status.HELD:
            for part in work.parts:
                by_day.setdefault(part.on, []).append((part.starts, part.ends))
    findings = []
    for day, stretches in by_day.items():
        if day in month and day in claimed_days:
            minutes = union_minutes(stretches)
            if minutes > rule.long_day_minutes:
                findings.append(Finding(FindingCode.LONG_DAY, day, minutes=minutes))
    return findings


def union_minutes(stretches: Iterable[tuple[int, int]]) -> int:
    """Minutes covered by at least one of the stretches."""
    total, reached = 0, None
    for start, end in sorted(stretches):
        begin = start if reached is None else max(start, reached)
        if end > begin:
            total += end - begin
            reached = end
    return total


def _period_endings(standing: Standing, month: Month, payer: PayerId) -> list[Finding]:
    ending: dict[ClientId, date] = {}
    for agreement in standing.living_agreements():
        rule = standing.programme_under(agreement, month.first_day)
        until = month.last_day + timedelta(days=rule.period_ending_days)
        if agreement.payer == payer and month.last_day < agreement.last_day <= until and agreement.ended_on is None:
            ending[agreement.client] = max(agreement.last_day, ending.get(agreement.client, agreement.last_day))
    return [Finding(FindingCode.PERIOD_ENDING, day, client=client) for client, day in ending.items()]
