"""Rows of sessions with all that hangs on them, plans, claims and attachments ↔ domain values. It runs no statement."""

from collections.abc import Iterable, Iterator
from datetime import date, time
from typing import Any

from hyvinvointi_desktop.domain.claims import ClaimState, SealedClaim
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.findings import Explanation, FindingCode
from hyvinvointi_desktop.domain.goals import GoalMark, Mark
from hyvinvointi_desktop.domain.ids import SessionId
from hyvinvointi_desktop.domain.places import route_key
from hyvinvointi_desktop.domain.programmes import Vehicle
from hyvinvointi_desktop.domain.sessions import Attachment, Expense, Session, Status, Task, Trip, WeeklyPlan
from hyvinvointi_desktop.store import values as v

Values = dict[str, Any]

# A year's window makes thousands of these: a dictionary is several times quicker than calling the enum.
_STATUS = {s.value: s for s in Status}
_VEHICLE = {x.value: x for x in Vehicle}
_MARK = {m.value: m for m in Mark}


def session_row(session: Session) -> Values:
    """A session without what hangs on it."""
    s = session
    return {
        "id": s.id, "starts_at": v.utc_text(s.starts_at), "starts_offset": v.offset_minutes(s.starts_at),
        "ends_at": v.utc_text(s.ends_at), "ends_offset": v.offset_minutes(s.ends_at), "kind": s.kind,
        "status": s.status.value, "place": s.place, "note": s.note, "entered_on": v.day_text(s.entered_on),
        "barriers": v.list_text(s.barriers), "plan_id": s.plan, "reminded_on": v.day_text(s.reminded_on),
    }


def session_client_rows(session: Session) -> Iterator[Values]:
    """Whom the session is with, in order."""
    for n, client in enumerate(session.clients):
        yield {"session_id": session.id, "position": n, "client_id": client}


def session_trip_rows(session: Session) -> Iterator[Values]:
    """The session's trips, in order."""
    for n, trip in enumerate(session.trips):
        yield trip_row(trip, session.id, n)


def trip_row(trip: Trip, session: SessionId | None = None, position: int = 0) -> Values:
    """A trip, standing alone unless a session is named."""
    t = trip
    return {
        "id": t.id, "session_id": session, "position": position, "driven_on": v.day_text(t.on),
        "vehicle": t.vehicle.value, "from_place": t.from_place, "to_place": t.to_place,
        "route": v.route_text(route_key(t.from_place, t.via, t.to_place)), "km_tenths": t.km_tenths,
        "purpose": t.purpose, "via": v.list_text(t.via), "legs": v.legs_text(t.legs),
        "trailer_km_tenths": t.trailer_km_tenths, "supplements": v.supplements_text(t.supplements),
        "payer_id": t.payer,
    }


def trip_of(row: Any) -> Trip:
    """A trip of its row."""
    return Trip(
        row.id, date.fromisoformat(row.driven_on), _VEHICLE[row.vehicle], row.from_place, row.to_place, row.km_tenths,
        row.purpose, v.strings_of(row.via), v.legs_of(row.legs), row.trailer_km_tenths,
        v.supplements_of(row.supplements), row.payer_id,
    )


def expense_rows(session: Session) -> Iterator[Values]:
    """The session's expenses, in order."""
    for n, e in enumerate(session.expenses):
        yield {
            "id": e.id, "session_id": session.id, "position": n, "spent_on": v.day_text(e.on), "kind": e.kind,
            "amount_cents": e.amount_cents, "description": e.description, "receipt": e.receipt,
        }


def expense_of(row: Any) -> Expense:
    """An expense of its row."""
    spent_on = date.fromisoformat(row.spent_on)
    return Expense(row.id, spent_on, row.kind, row.amount_cents, row.description, row.receipt)


def mark_rows(session: Session) -> Iterator[Values]:
    """The session's marks, in order."""
    for n, m in enumerate(session.marks):
        yield {"session_id": session.id, "position": n, "goal_id": m.goal, "mark": m.mark.value}


def mark_of(row: Any) -> GoalMark:
    """A mark of its row."""
    return GoalMark(row.goal_id, _MARK[row.mark])


def task_rows(session: Session) -> Iterator[Values]:
    """The session's tasks, in order."""
    for n, t in enumerate(session.tasks):
        yield {
            "id": t.id, "session_id": session.id, "position": n, "words": t.words, "who": t.who,
            "due_on": v.day_text(t.due_on), "done_on": v.day_text(t.done_on),
        }


def task_of(row: Any) -> Task:
    """A task of its row."""
    return Task(row.id, row.words, row.who, v.day_of(row.due_on), v.day_of(row.done_on))


def session_of(
    row: Any, course: Any, clients: list[Any], trips: list[Trip], expenses: list[Expense], marks: list[GoalMark],
    tasks: list[Task],
) -> Session:  # fmt: skip
    """A session with all that hangs on it, each in order; ``course`` is whose session it is, or None."""
    return Session(
        row.id, tuple(clients), v.instant_of(row.starts_at, row.starts_offset),
        v.instant_of(row.ends_at, row.ends_offset), row.kind, _STATUS[row.status], row.place, row.note,
        v.day_of(row.entered_on), tuple(marks), v.strings_of(row.barriers), tuple(trips), tuple(expenses),
        tuple(tasks), row.plan_id, v.day_of(row.reminded_on), course,
    )


def plan_row(plan: WeeklyPlan) -> Values:
    """A repeating plan without its clients."""
    p = plan
    return {
        "id": p.id, "weekday": p.weekday, "starts": v.clock_text(p.starts), "ends": v.clock_text(p.ends),
        "kind": p.kind, "first_day": v.day_text(p.first_day), "last_day": v.day_text(p.last_day),
        "every_weeks": p.every_weeks, "place": p.place,
    }


def plan_client_rows(plan: WeeklyPlan) -> Iterator[Values]:
    """Whom the plan is with, in order."""
    for n, client in enumerate(plan.clients):
        yield {"plan_id": plan.id, "position": n, "client_id": client}


def plan_of(row: Any, clients: Iterable[Any]) -> WeeklyPlan:
    """A plan with its clients in order."""
    return WeeklyPlan(
        row.id, tuple(c.client_id for c in clients), row.weekday, time.fromisoformat(row.starts),
        time.fromisoformat(row.ends), row.kind, date.fromisoformat(row.first_day), date.fromisoformat(row.last_day),
        row.every_weeks, row.place,
    )


def attachment_row(attachment: Attachment) -> Values:
    """A kept picture or file."""
    a = attachment
    return {"id": a.id, "media_type": a.media_type, "name": a.name, "content": a.content}


def attachment_of(row: Any) -> Attachment:
    """A kept picture or file of its row."""
    return Attachment(row.id, row.media_type, row.name, row.content)


def explanation_row(explanation: Explanation) -> Values:
    """The worker's words for one finding."""
    e = explanation
    return {"code": e.code.value, "about": e.about, "about_on": v.day_text(e.on), "words": e.words}


def explanation_of(row: Any) -> Explanation:
    """An explanation of its row."""
    return Explanation(FindingCode(row.code), row.about, date.fromisoformat(row.about_on), row.words)


def claim_row(claim: SealedClaim) -> Values:
    """A sealed claim without its state."""
    return {
        "id": claim.id, "number": claim.number, "month": str(claim.month), "payer_id": claim.payer,
        "sealed_at": v.utc_text(claim.sealed_at), "sealed_offset": v.offset_minutes(claim.sealed_at),
        "document": claim.document, "pdf": claim.pdf, "container": claim.container, "amends": claim.amends,
    }


def first_state_row(claim: SealedClaim) -> Values:
    """The state a claim comes in with: sealed just now, or where an imported one stands."""
    return {
        "claim_id": claim.id, "state": claim.state.value, "since_at": v.utc_text(claim.sealed_at),
        "since_offset": v.offset_minutes(claim.sealed_at),
    }


def claim_of(row: Any) -> SealedClaim:
    """A sealed claim of its row, which carries its present state too."""
    return SealedClaim(
        row.id, row.number, Month.from_text(row.month), row.payer_id, ClaimState(row.state),
        v.instant_of(row.sealed_at, row.sealed_offset), row.document, row.pdf, row.container, row.amends,
    )
