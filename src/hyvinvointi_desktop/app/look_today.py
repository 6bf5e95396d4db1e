"""Reading what Tänään shows: meetings, what waits, and the running month."""

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta

from hyvinvointi_desktop.app.claim_reading import document_of
from hyvinvointi_desktop.app.count_claim import count_claim
from hyvinvointi_desktop.app.follow_post import decisions_of
from hyvinvointi_desktop.app.look_care_today import care_today
from hyvinvointi_desktop.app.look_courses_today import courses_today
from hyvinvointi_desktop.app.owed import adjusting_months
from hyvinvointi_desktop.app.ports import Definitions, Records, TaskGlance
from hyvinvointi_desktop.app.screens import (
    ClaimDue,
    ClaimMonthRow,
    ClaimScreen,
    MeetingRow,
    MonthSoFar,
    OpenTask,
    PeriodEnding,
    TodayScreen,
)
from hyvinvointi_desktop.domain.claims import ClaimState, SealedClaim
from hyvinvointi_desktop.domain.courses import Course
from hyvinvointi_desktop.domain.days import Month, local_day
from hyvinvointi_desktop.domain.ids import ClientId, CourseId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.post import Standing, standing_of
from hyvinvointi_desktop.domain.sessions import Session, Status

_DAYS_AHEAD = 7
_MONTHS_BACK = 6
_ENDING_WITHIN = 30


def meeting_row(
    session: Session, people: Mapping[ClientId, Client], courses: Mapping[CourseId, Course] | None = None
) -> MeetingRow:
    """A session as a line with names; of a course's session the course's name."""
    known = [people[c] for c in session.clients if c in people]
    course = courses.get(session.course) if courses and session.course is not None else None
    return MeetingRow(
        session=session.id,
        starts_at=session.starts_at,
        ends_at=session.ends_at,
        kind=session.kind,
        place=session.place,
        clients=session.clients,
        names=tuple(c.name for c in known) if course is None else (course.name,),
        phone=next((c.phone for c in known if c.phone), ""),
        reminded_on=session.reminded_on,
        course=session.course,
    )


def today_screen(
    records: Records, definitions: Definitions, now: datetime, today: date, language: str = "fi"
) -> TodayScreen:
    """Everything of the first page in one reading."""
    people = {c.id: c for c in records.clients()}
    courses = {c.id: c for c in records.courses()}
    sessions = records.sessions_between(today, today + timedelta(days=_DAYS_AHEAD))
    planned = [s for s in sessions if s.status is Status.PLANNED]
    coming = [s for s in planned if local_day(s.starts_at) >= today and s.ends_at >= now]
    tomorrow = today + timedelta(days=1)
    remind = [s for s in coming if local_day(s.starts_at) == tomorrow and s.reminded_on is None and s.clients]
    over = [s for s in records.planned_before(now) if s.course is None]  # a course's are asked for with its marks
    return TodayScreen(
        today=today,
        meetings=tuple(meeting_row(s, people, courses) for s in coming),
        without_outcome=tuple(meeting_row(s, people) for s in over),
        to_remind=tuple(meeting_row(s, people) for s in remind),
        claims_due=_claims_due(records, definitions, today),
        periods_ending=_periods_ending(records, people, today),
        tasks=_tasks(records.open_tasks(), people),
        month=_month_so_far(records, definitions, Month.of(today)),
        courses=courses_today(records, definitions, now, today),
        care=care_today(records, definitions, people, today, language),
    )


def _claims_due(records: Records, definitions: Definitions, today: date) -> tuple[ClaimDue, ...]:
    """Past months with something to claim and no sealed claim, the newest six at most."""
    closed = {(c.month, c.payer) for c in records.claim_glances() if c.state is not ClaimState.REPLACED}
    past = [m for m in records.worked_months() if m < Month.of(today)][-_MONTHS_BACK:]
    adjusting = adjusting_months(records)
    due = []
    for month in sorted({*past, *(m for m, _ in adjusting if m < Month.of(today))}):
        for payer in records.payers():
            if (month, payer.id) not in closed and (month in past or (month, payer.id) in adjusting):
                claim = count_claim(records, definitions, month, payer.id, practice=False).claim
                if claim.totals.total_cents or claim.hours or claim.adjustments:
                    due.append(ClaimDue(month, payer.id, payer.name, claim.totals.total_cents, claim.findings))
    return tuple(due)


def _periods_ending(records: Records, people: Mapping[ClientId, Client], today: date) -> tuple[PeriodEnding, ...]:
    """Clients whose begun agreement ends within 30 days; one that was ended early is no news."""
    agreements = records.all_agreements()
    replaced = {a.replaces for a in agreements if a.first_day <= today}
    last: dict[ClientId, date] = {}
    for agreement in agreements:
        begun = agreement.first_day <= today + timedelta(days=1)
        if begun and agreement.ended_on is None and agreement.id not in replaced:
            last[agreement.client] = max(agreement.last_day, last.get(agreement.client, date.min))
    soon = today + timedelta(days=_ENDING_WITHIN)
    found = [
        PeriodEnding(client, people[client].name, day)
        for client, day in last.items()
        if today <= day <= soon and client in people and people[client].archived_on is None
    ]
    return tuple(sorted(found, key=lambda p: (p.last_day, p.name)))


def _tasks(tasks: Iterable[TaskGlance], people: Mapping[ClientId, Client]) -> tuple[OpenTask, ...]:
    """Open tasks with names, the one due first on top."""
    names: dict[ClientId | None, str] = {client: person.name for client, person in people.items()}
    found = [OpenTask(t.session, t.words, t.who, names.get(t.client, ""), t.due_on) for t in tasks]
    return tuple(sorted(found, key=lambda t: (t.due_on or date.max, t.words)))


def _month_so_far(records: Records, definitions: Definitions, month: Month) -> MonthSoFar:
    claims = [count_claim(records, definitions, month, p.id, practice=False).claim for p in records.payers()]
    lines = [line for claim in claims for line in claim.hours]
    return MonthSoFar(
        month=month,
        payable_minutes=sum(c.totals.payable_minutes for c in claims),
        km_tenths=sum(c.totals.km_tenths for c in claims),
        total_cents=sum(c.totals.total_cents for c in claims),
        clients=len({c for line in lines for c in line.clients}),
        sessions=len({line.session for line in lines if line.clients}),
    )


def claim_months(records: Records, definitions: Definitions, today: date) -> tuple[ClaimMonthRow, ...]:
    """Every payer's months, newest first: sealed ones with their sums, open ones of the last year as they stand."""
    names = {p.id: p.name for p in records.payers()}
    rows = []
    closed = set()
    for sealed in records.sealed_claims():
        if sealed.state is not ClaimState.REPLACED:
            closed.add((sealed.month, sealed.payer))
            total = _sealed_total(sealed.document)
            rows.append(
                ClaimMonthRow(
                    sealed.month,
                    sealed.payer,
                    names.get(sealed.payer, sealed.payer),
                    sealed.state,
                    total,
                    sealed.id,
                    sealed.number,
                )
            )
    worked = [m for m in records.worked_months() if m <= Month.of(today)]
    adjusting = {(m, p) for m, p in adjusting_months(records) if m <= Month.of(today)}
    listed = {*worked[-12:], Month.of(today)}
    for month in sorted(listed | {m for m, _ in adjusting}):
        for payer_id, name in names.items():
            if (month, payer_id) not in closed and (month in listed or (month, payer_id) in adjusting):
                claim = count_claim(records, definitions, month, payer_id, practice=False).claim
                if claim.hours or claim.trips or claim.expenses or claim.adjustments or month == Month.of(today):
                    total = claim.totals.total_cents
                    rows.append(ClaimMonthRow(month, payer_id, name, ClaimState.DRAFT, total, None, None))
    return tuple(sorted(rows, key=lambda r: (r.month, r.payer_name), reverse=True))


def _sealed_total(document: bytes) -> int:
    return int(json.loads(document)["totals"]["total_cents"])


def claim_screen(
    records: Records, definitions: Definitions, month: Month, payer_id: str | None, now: datetime, *, practice: bool
) -> ClaimScreen:
    """One payer's month for the page. Raises NoSuchPayer as counting does."""
    counted = count_claim(records, definitions, month, payer_id, practice=practice)
    people = {c.id: c for c in records.clients()}
    courses = {c.id: c for c in records.courses()}
    history = [c for c in records.sealed_claims() if c.month == month and c.payer == counted.payer.id]
    return ClaimScreen(
        claim=counted.claim,
        payer=counted.payer,
        sealed=counted.sealed,
        sealed_document=document_of(counted.sealed) if counted.sealed else None,
        changed=counted.changed_since,
        planned_open=tuple(meeting_row(s, people, courses) for s in counted.planned_open),
        empty_days=counted.empty_days,
        history=tuple(history),
        sessions=records.sessions_between(month.first_day, month.last_day),
        trips=records.trips_between(month.first_day, month.last_day),
        names=tuple((c.id, c.name) for c in people.values()),
        courses=counted.courses,
        elsewhere=counted.elsewhere,
        decision=decisions_of(records).get(counted.sealed.id) if counted.sealed else None,
        post=_post_of(counted.sealed, records, now),
    )


def _post_of(sealed: SealedClaim | None, records: Records, now: datetime) -> Standing | None:
    """How far the sealed claim has come by post."""
    item = records.outgoing_of_claim(sealed.id) if sealed else None
    return None if item is None else standing_of(item, now)
