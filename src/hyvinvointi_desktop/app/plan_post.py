"""What would leave now: one bundle a signed month, and one for months whose facts changed since (PROTOCOL.md 2.3, 2.7).

Nothing is sealed here. What this shows is what ``seal_post`` seals.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from hyvinvointi_desktop.app.exchange_changes import CHANGED, Author, Key, Sent, changes, is_other, sent_of
from hyvinvointi_desktop.app.exchange_records import (
    FACTS_OF,
    Fact,
    Known,
    agreement_fact,
    assessment_fact,
    claim_fact,
    client_fact,
    course_fact,
    known_localities,
    note_fact,
    service_fact,
    session_fact,
)
from hyvinvointi_desktop.app.log_pieces import log_months
from hyvinvointi_desktop.app.measures import Measures, all_measures
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.app.programmes import all_programmes
from hyvinvointi_desktop.app.sent_back import look_back
from hyvinvointi_desktop.domain.claims import ClaimState, SealedClaim
from hyvinvointi_desktop.domain.courses import Course, EnrolmentState
from hyvinvointi_desktop.domain.days import HELSINKI, Month
from hyvinvointi_desktop.domain.exchange import BundleKind, CaseId, RecordRevision, RecordType, Totals
from hyvinvointi_desktop.domain.exchange_totals import totals_of
from hyvinvointi_desktop.domain.ids import ClientId, CourseId, SessionId
from hyvinvointi_desktop.domain.measures import Assessment
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.services import service_times
from hyvinvointi_desktop.domain.sessions import Session, Status

OTHER = "other"
"""The key of what belongs to no month: answers, requests, corrections of what was sent earlier."""


MOST_YEARS = 1


@dataclass(frozen=True, slots=True)
class Planned:
    """One bundle that would leave. ``key`` names it for ticking: the claim's id, the month, or ``OTHER``."""

    key: str
    kind: BundleKind
    month: Month
    claim: SealedClaim | None
    changes: tuple[RecordRevision, ...]
    totals: Totals
    waiting: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class PostPlan:
    """All that would leave, the oldest month first; and months that wait for their claim to be signed."""

    bundles: tuple[Planned, ...] = ()
    unsigned: tuple[Month, ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the person chose: the keys of bundles (None: all), texts of sessions that go along, by the reason why, and
    the reason of corrections."""

    keys: frozenset[str] | None = None
    notes: Mapping[SessionId, str] = field(default_factory=dict)
    reason: str = CHANGED

    def takes(self, key: str) -> bool:
        """Whether that bundle is to leave."""
        return self.keys is None or key in self.keys


EVERYTHING = Wanted()


@dataclass(frozen=True, slots=True)
class _Gathered:
    """What the plan reads, once. ``months`` are the sessions by the month they begin in."""

    known: Known
    months: Mapping[Month, tuple[Session, ...]]
    clients: Mapping[ClientId, Client]
    assessments: tuple[Assessment, ...]
    measures: Measures
    claims: tuple[SealedClaim, ...]
    cases: Mapping[ClientId, CaseId]
    services: tuple[tuple[ClientId, Fact], ...]


def plan_post(
    records: Records, definitions: Definitions, author: Author, since: Month, wanted: Wanted = EVERYTHING
) -> PostPlan:
    """What would leave of the full months from ``since`` on, and of signed months.

    A month whose work somebody pays waits for its claim, so that hours and facts arrive together. What waits besides
    the diary, and what changed of earlier facts, leaves with the first bundle, or in one of its own.
    """
    now = author.at
    today = now.astimezone(HELSINKI).date()
    got = _gather(records, definitions, max(since, _oldest(today)), today)
    back = look_back(records, now)
    sent, held = dict(back.sent), back.held
    waiting = (*records.waiting_facts(), *records.left_facts(back.anew))
    extra = [f for f in (*waiting, *_known_before(records, got, sent, waiting)) if is_other(f, sent)]
    extra = [f for f in extra if f.key not in held]
    gone = frozenset(records.gone_since_sent()) - held
    bundles: list[Planned] = []
    unsigned: list[Month] = []
    late: list[Fact] = []
    fresh = [c for c in got.claims if (RecordType.CLAIM.value, c.id) not in sent]
    for month in sorted({*got.months, *(c.month for c in fresh)}):
        mine = [c for c in fresh if c.month == month]
        facts = [f for f in _facts_of(month, got, wanted) if f.key not in held]
        if not mine:
            running = month >= Month.of(today)
            waits = not any(c.month == month for c in got.claims) and _is_paid_work(facts)
            if running or waits:
                unsigned += [] if running else [month]
                late += [f for f in facts if f.type is RecordType.SESSION and f.key in sent]
                continue
        each: list[SealedClaim | None] = [*mine] if mine else [None]
        for claim in each:
            key = claim.id if claim else str(month)
            if not wanted.takes(key):
                continue
            papers = [claim_fact(claim)] if claim else []
            kind = _kind(claim, facts, sent)
            made = changes([*facts, *papers, *extra], sent, author, wanted.reason, gone=gone)
            if made:
                bundles.append(Planned(key, kind, month, claim, made, totals_of(made), tuple(waiting)))
                sent |= {s.key: s for s in map(sent_of, made)}
                extra, waiting, gone = [], (), frozenset()
    made = changes([*extra, *late], sent, author, wanted.reason, gone=gone)
    if made and wanted.takes(OTHER):
        bundles.append(_of_no_month(made, today, tuple(waiting)))
    bundles += (b for b in _log(records, author, since) if wanted.takes(b.key))
    return PostPlan(tuple(bundles), tuple(unsigned))


def _log(records: Records, author: Author, since: Month) -> Iterator[Planned]:
    """The log of each month that has ended, in bundles of their own behind all others."""
    for number, (month, made) in enumerate(log_months(records, author, since, records.sent_records())):
        yield Planned(f"log-{month}-{number}", BundleKind.AUDIT, month, None, made, totals_of(made))


def _of_no_month(made: tuple[RecordRevision, ...], today: date, waiting: tuple[Fact, ...]) -> Planned:
    corrects = any(r.rev > 1 for r in made)
    kind = BundleKind.CORRECTION if corrects else BundleKind.ATTENDANCE
    return Planned(OTHER, kind, Month.of(today), None, made, totals_of(made), waiting)


def _kind(claim: SealedClaim | None, facts: Iterable[Fact], sent: Mapping[Key, Sent]) -> BundleKind:
    if claim is not None:
        return BundleKind.CORRECTION if claim.amends else BundleKind.REPORT
    before = any(f.key in sent for f in facts if f.type is RecordType.SESSION)
    return BundleKind.CORRECTION if before else BundleKind.ATTENDANCE


def _oldest(today: date) -> Month:
    """Months before it leave nothing more: they were paid and counted long ago."""
    return Month(today.year - MOST_YEARS, today.month)


def _gather(records: Records, definitions: Definitions, since: Month, today: date) -> _Gathered:
    sessions = [s for s in records.sessions_between(since.first_day, today) if s.status in FACTS_OF]
    months: dict[Month, list[Session]] = {}
    for session in sessions:
        month = Month.of(session.starts_at.astimezone(HELSINKI).date())
        if month >= since:
            months.setdefault(month, []).append(session)
    clients = {c.id: c for c in records.clients()}
    cases = {row.client: row.case for row in records.post_cases() if row.client is not None}
    codes = {barrier for p in all_programmes(records, definitions).versions if not p.own for barrier in p.barriers}
    known = Known(
        agreements=records.all_agreements(),
        courses=records.courses(),
        barriers=frozenset(codes),
        localities=known_localities(clients.values(), sessions, records.worker().municipality),
        cases=cases,
    )
    claims = tuple(
        c for c in records.sealed_claims() if c.month >= since and c.state is not ClaimState.REPLACED
    )  # fmt: skip
    return _Gathered(
        known, {m: tuple(s) for m, s in months.items()}, clients,
        tuple(a for a in records.all_assessments() if a.taken_on >= since.first_day),
        all_measures(definitions, records), claims, cases, tuple(_services(records)),
    )  # fmt: skip


def _facts_of(month: Month, got: _Gathered, wanted: Wanted) -> list[Fact]:
    """The month's sessions and fillings, with the clients, agreements and services they are of."""
    sessions = got.months.get(month, ())
    taken = [a for a in got.assessments if a.taken_on in month]
    who = {c for s in sessions for c in s.clients} | {a.client for a in taken}
    notes = [s for s in sessions if s.id in wanted.notes and s.note]
    return [
        *(session_fact(s, got.known) for s in sessions),
        *(note_fact(s, wanted.notes[s.id]) for s in notes),
        *(assessment_fact(a, got.measures.measure_of(a)) for a in taken),
        *_people(who, got),
    ]


def _is_paid_work(facts: Iterable[Fact]) -> bool:
    """Whether a claim is due of these sessions; who leads a course that pays elsewhere never makes one."""
    paid = (f for f in facts if f.type is RecordType.SESSION and f.body["payer"] is not None)
    return any(f.body["status"] != Status.CANCELLED.value for f in paid)


def _people(who: Iterable[ClientId], got: _Gathered) -> Iterator[Fact]:
    wanted = set(who)
    for client in got.clients.values():
        if client.id in wanted:
            yield client_fact(client, got.cases.get(client.id))
    for agreement in got.known.agreements:
        if agreement.client in wanted:
            yield agreement_fact(agreement)
    yield from (fact for client, fact in got.services if client in wanted)


def _services(records: Records) -> Iterator[tuple[ClientId, Fact]]:
    """Services by decision with whose they are."""
    decisions = records.all_decisions()
    for period in records.all_periods():
        yield period.client, service_fact(period, service_times([period], decisions))


def _known_before(
    records: Records, got: _Gathered, sent: Mapping[Key, Sent], waiting: Iterable[Fact]
) -> list[Fact]:
    """Facts that were sent earlier, as they are now, whom extra hours are asked for, and courses: those that did not
    change leave no revision."""
    people = {ClientId(key[1]) for key in sent if key[0] == RecordType.CLIENT.value}
    people |= {ClientId(str(f.body["client"])) for f in waiting if f.type is RecordType.HOURS_REQUEST}
    found = [*_people(people, got), *_courses(records, got)]
    found += [
        assessment_fact(a, got.measures.measure_of(a))
        for a in got.assessments
        if (RecordType.ASSESSMENT.value, a.id) in sent
    ]
    return found


def _courses(records: Records, got: _Gathered) -> Iterator[Fact]:
    """Courses with a session that took place since the first month that leaves."""
    active: set[CourseId] = {s.course for ss in got.months.values() for s in ss if s.course is not None}
    for course in got.known.courses:
        if course.id in active:
            yield _course(records, course)


def _course(records: Records, course: Course) -> Fact:
    people = sum(e.state in {EnrolmentState.ENROLLED, EnrolmentState.LEFT} for e in records.enrolments_of(course.id))
    return course_fact(course, [(m.session, m.group) for m in records.meetings_of(course.id)], people)


def sessions_with_notes(records: Records, months: Sequence[Month], today: date) -> tuple[Session, ...]:
    """Sessions of these months whose text could go along if somebody needs it, by their start."""
    if not months:
        return ()
    found = records.sessions_between(min(months).first_day, today)
    return tuple(
        s for s in found
        if s.note and s.status in FACTS_OF and Month.of(s.starts_at.astimezone(HELSINKI).date()) in set(months)
    )  # fmt: skip
