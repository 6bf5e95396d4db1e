"""What of a worker's records may leave for the coordinator, as plain values (PROTOCOL.md 2.3).

Facts only: no name, no address, no text that a person wrote, no kilometre's street. A place is its locality, and that
only where others know it already; a claim is its sealed document word for word. The shapes are those of
``resources/schemas/hvl-records-1.json``.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from hyvinvointi_desktop.domain.agreements import Agreement, governing
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.claims import SealedClaim
from hyvinvointi_desktop.domain.courses import GROUP_SESSION, Course, GroupSession
from hyvinvointi_desktop.domain.days import Month, local_day
from hyvinvointi_desktop.domain.distance import km_text
from hyvinvointi_desktop.domain.exchange import CaseId, RecordType
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.measures import Assessment, Measure
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.places import locality, route_localities
from hyvinvointi_desktop.domain.rehabilitation import Period
from hyvinvointi_desktop.domain.scoring import score
from hyvinvointi_desktop.domain.services import ServiceTime
from hyvinvointi_desktop.domain.sessions import Expense, Session, Status, Trip

OTHER_BARRIER = "other"
"""Stands for a barrier in the organisation's or the worker's own words."""
FACTS_OF = frozenset({Status.HELD, Status.NO_SHOW, Status.CANCELLED})
"""Sessions that became something; a plan is nobody else's."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One record as it leaves: its kind, its id and its plain body."""

    type: RecordType
    id: str
    body: Mapping[str, Any]

    @property
    def key(self) -> tuple[str, str]:
        """Kind and id."""
        return self.type.value, self.id


@dataclass(frozen=True, slots=True)
class Known:
    """What a body is written against: agreements and courses for whom and by whom a session is, the codes that are
    nobody's own words, localities that are known anyway, and the cases of clients that the coordinator gave."""

    agreements: tuple[Agreement, ...] = ()
    courses: tuple[Course, ...] = ()
    barriers: frozenset[str] = frozenset()
    localities: frozenset[str] = frozenset()
    cases: Mapping[ClientId, CaseId] | None = None


def claim_fact(claim: SealedClaim) -> Fact:
    """The sealed document as it was signed, as text.

    Raises:
        ValueError: it is no text (a damaged import); it can only be given as its own file.
    """
    return Fact(RecordType.CLAIM, claim.id, {"document": claim.document.decode("utf-8")})


def session_fact(session: Session, known: Known) -> Fact:
    """When, with whom, what kind, what came of it and how it was travelled; nothing that was written."""
    on = local_day(session.starts_at)
    programme, payer = _of_whom(session, on, known)
    place = locality(session.place)
    body: dict[str, Any] = {
        "clients": list(session.clients),
        "course": session.course,
        "starts_at": _minute_text(session.starts_at),
        "ends_at": _minute_text(session.ends_at),
        "kind": session.kind,
        "status": session.status.value,
        "entered_on": _day(session.entered_on),
        "programme": programme,
        "payer": payer,
        "place": place if place.casefold() in known.localities else "",
        "barriers": sorted({b if b in known.barriers else OTHER_BARRIER for b in session.barriers}),
        "trips": [_trip(t) for t in session.trips],
        "expenses": [_expense(e) for e in session.expenses],
    }
    return Fact(RecordType.SESSION, session.id, body)


def agreement_fact(agreement: Agreement) -> Fact:
    """Whose, of which programme, over which days and how it came about; not its text."""
    a = agreement
    return Fact(RecordType.AGREEMENT, a.id, {
        "client": a.client,
        "programme": a.programme,
        "programme_version": a.programme_version,
        "payer": a.payer,
        "first_day": a.first_day.isoformat(),
        "last_day": a.last_day.isoformat(),
        "ended_on": _day(a.ended_on),
        "origin": a.origin.value,
        "version": a.version,
        "replaces": a.replaces,
    })  # fmt: skip


def service_fact(period: Period, days: Iterable[ServiceTime]) -> Fact:
    """Whose, of which programme, and the days on which it is what work stands on: those of its decisions, and before
    the first of them those from its opening on. No number, ground, allowance or ticket; None is "until further
    notice"."""
    return Fact(RecordType.SERVICE, period.id, {
        "client": period.client,
        "programme": period.programme,
        "programme_version": period.programme_version,
        "days": [{"first_day": _day(d.first_day), "last_day": _last_day(d.last_day)} for d in days],
    })  # fmt: skip


def client_fact(client: Client, case: CaseId | None) -> Fact:
    """Code, case, state and area."""
    return Fact(RecordType.CLIENT, client.id, {
        "code": client.code,
        "case": case,
        "state": "active" if client.archived_on is None else "archived",
        "municipality": client.municipality,
        "village": client.village,
    })  # fmt: skip


def assessment_fact(assessment: Assessment, measure: Measure | None) -> Fact:
    """The total of a measure, as decimal text; no single answer, so none of a measure without a total.

    Also of a measure whose score is for groups alone: a mean over many people is counted of it, and nobody is shown.
    """
    total = None if measure is None else score(measure, assessment.answers)
    return Fact(RecordType.ASSESSMENT, assessment.id, {
        "client": assessment.client,
        "measure": assessment.measure,
        "version": assessment.version,
        "on": assessment.taken_on.isoformat(),
        "mode": assessment.mode.value,
        "point": None if assessment.point is None else assessment.point.value,
        "scores": {} if total is None else {"total": str(total)},
    })  # fmt: skip


def course_fact(course: Course, meetings: Iterable[tuple[Session, GroupSession]], people: int) -> Fact:
    """A course with its sessions so far and heads by mark; nobody's name. ``people`` are those enrolled."""
    place = locality(course.place)
    held = [_meeting(s, g) for s, g in meetings if s.status in FACTS_OF and s.kind == GROUP_SESSION]
    return Fact(RecordType.COURSE, course.id, {
        "title": course.name,
        "programme": course.programme,
        "programme_version": course.programme_version,
        "place": place,
        "first_day": course.plan.first_day.isoformat(),
        "planned_sessions": course.plan.sessions,
        "ended_on": _day(course.ended_on),
        "people": people,
        "sessions": held,
    })  # fmt: skip


def note_fact(session: Session, reason: str) -> Fact:
    """The text of one session, ticked by hand, with the reason why it has to go."""
    return Fact(RecordType.NOTE, session.id, {"session": session.id, "text": session.note, "reason": reason})


def hours_request_fact(request_id: str, client: ClientId, month: Month, minutes: int, words: str) -> Fact:
    """Extra hours asked for: ``minutes`` is what the month's limit should be raised by."""
    body = {"client": client, "month": str(month), "minutes": minutes, "words": words}
    return Fact(RecordType.HOURS_REQUEST, request_id, body)


def reply_fact(case: CaseId, *, taken: bool, client: ClientId | None, words: str) -> Fact:
    """The answer to an assignment: taken on (as which client), or not mine to do, with why."""
    body = {"case": case, "answer": "taken" if taken else "not_mine", "client": client, "words": words}
    return Fact(RecordType.ASSIGNMENT_REPLY, case, body)


def handover_fact(handover: str, course: Course, log: str) -> Fact:
    """A whole group for another leader: ``log`` is an open log of this course and its people alone, as text."""
    return Fact(RecordType.COURSE_HANDOVER, handover, {"course": course.id, "title": course.name, "log": log})


def known_localities(clients: Iterable[Client], sessions: Iterable[Session], municipality: str) -> frozenset[str]:
    """Localities that a claim or a client's area shows anyway, without regard to capitals."""
    found: Collection[str] = {municipality}
    found = {*found, *(c.municipality for c in clients), *(c.village for c in clients)}
    found |= {p for s in sessions for t in s.trips for p in route_localities(t.from_place, t.via, t.to_place)}
    return frozenset(name.casefold() for name in found if name)


def _of_whom(session: Session, on: date, known: Known) -> tuple[str | None, str | None]:
    if session.course is not None:
        course = next((c for c in known.courses if c.id == session.course), None)
        return (None, None) if course is None else (course.programme, course.pay.payer)
    found = (governing(known.agreements, client, on) for client in session.clients)
    agreement = next((a for a in found if a is not None), None)
    return (None, None) if agreement is None else (agreement.programme, agreement.payer)


def _trip(trip: Trip) -> dict[str, Any]:
    """Its purpose is in the claim, where it is a claim's."""
    return {
        "id": trip.id,
        "on": trip.on.isoformat(),
        "vehicle": trip.vehicle.value,
        "route": list(route_localities(trip.from_place, trip.via, trip.to_place)),
        "km": km_text(trip.km_tenths),
        "legs": [{"km": km_text(leg.km_tenths), "passengers": leg.passengers} for leg in trip.legs],
        "trailer_km": km_text(trip.trailer_km_tenths),
        "supplements": [{"kind": s.kind.value, "km": km_text(s.km_tenths)} for s in trip.supplements],
        "payer": trip.payer,
    }


def _expense(expense: Expense) -> dict[str, Any]:
    return {
        "id": expense.id, "on": expense.on.isoformat(), "kind": expense.kind, "amount_cents": expense.amount_cents,
        "receipt": expense.receipt is not None,
    }  # fmt: skip


def _meeting(session: Session, group: GroupSession) -> dict[str, Any]:
    marks = [mark for _, mark in group.marks]
    return {
        "id": session.id,
        "on": local_day(session.starts_at).isoformat(),
        "minutes": int((session.ends_at - session.starts_at).total_seconds() // 60),
        "status": session.status.value,
        "marks": {mark.value: marks.count(mark) for mark in Attendance},
        "walk_ins": group.walk_ins,
        "head_count": group.head_count,
    }


def _minute_text(at: datetime) -> str:
    return at.isoformat(timespec="minutes")


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _last_day(day: date) -> str | None:
    return None if day == date.max else day.isoformat()
