"""The session form's whole content as one value that can be kept, restored and made a session. It knows no widget."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any

from hyvinvointi_desktop.domain.days import HELSINKI, MissingHour, instant_of
from hyvinvointi_desktop.domain.goals import GoalMark, Mark
from hyvinvointi_desktop.domain.ids import (
    AttachmentId,
    ClientId,
    CourseId,
    ExpenseId,
    GoalId,
    PayerId,
    PlanId,
    SessionId,
    TaskId,
    TripId,
)
from hyvinvointi_desktop.domain.programmes import SupplementKind, Vehicle
from hyvinvointi_desktop.domain.sessions import Expense, Leg, Session, Status, Supplement, Task, Trip


class Gap(StrEnum):
    """What is still missing before the form is a session."""

    DAY = "day"
    STARTS = "starts"
    ENDS = "ends"
    NO_SUCH_HOUR = "no_such_hour"
    SAME_TIME = "same_time"
    CLIENT = "client"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything of the form. ``next_line`` is the free line of the next meeting, ``base`` what the form does not show.

    ``next_id`` is the id of the next meeting when one is booked, kept so that trying again books it once.
    """

    id: SessionId
    status: Status = Status.HELD
    day: date | None = None
    starts: time | None = None
    ends: time | None = None
    kind: str = ""
    clients: tuple[ClientId, ...] = ()
    place: str = ""
    note: str = ""
    marks: tuple[GoalMark, ...] = ()
    barriers: tuple[str, ...] = ()
    trips: tuple[Trip, ...] = ()
    expenses: tuple[Expense, ...] = ()
    tasks: tuple[Task, ...] = ()
    reminded_on: date | None = None
    entered_on: date | None = None
    plan: PlanId | None = None
    course: CourseId | None = None
    next_line: str = ""
    next_id: SessionId | None = None
    second_hours: tuple[bool, bool] = field(default=(False, False))


def of_session(session: Session) -> Draft:
    """The form's content of a session that is there already."""
    starts, ends = session.starts_at.astimezone(HELSINKI), session.ends_at.astimezone(HELSINKI)
    return Draft(
        id=session.id,
        status=session.status,
        day=starts.date(),
        starts=starts.time().replace(fold=0),
        ends=ends.time().replace(fold=0),
        kind=session.kind,
        clients=session.clients,
        place=session.place,
        note=session.note,
        marks=session.marks,
        barriers=session.barriers,
        trips=session.trips,
        expenses=session.expenses,
        tasks=session.tasks,
        reminded_on=session.reminded_on,
        entered_on=session.entered_on,
        plan=session.plan,
        course=session.course,
        second_hours=(bool(starts.fold), bool(ends.fold)),
    )


def times_of(draft: Draft) -> tuple[datetime, datetime] | Gap:
    """Start and end as instants; an end that is not after the start is on the next day."""
    if draft.day is None:
        return Gap.DAY
    if draft.starts is None:
        return Gap.STARTS
    if draft.ends is None:
        return Gap.ENDS
    try:
        begins = instant_of(draft.day, draft.starts, second=draft.second_hours[0])
        ends = instant_of(draft.day, draft.ends, second=draft.second_hours[1])
        if ends == begins:
            return Gap.SAME_TIME
        if ends < begins:
            ends = instant_of(draft.day + timedelta(days=1), draft.ends)
    except MissingHour:
        return Gap.NO_SUCH_HOUR
    return begins, ends


def session_of(draft: Draft) -> Session | Gap:
    """The session, or the first thing that is missing."""
    times = times_of(draft)
    if isinstance(times, Gap):
        return times
    if not draft.clients and draft.course is None:
        return Gap.CLIENT
    if not draft.kind:
        return Gap.KIND
    assert draft.day is not None  # times_of has seen to it
    return Session(
        id=draft.id,
        clients=draft.clients,
        starts_at=times[0],
        ends_at=times[1],
        kind=draft.kind,
        status=draft.status,
        place=draft.place.strip(),
        note=draft.note.strip(),
        entered_on=draft.entered_on,
        marks=draft.marks,
        barriers=draft.barriers,
        trips=draft.trips,
        expenses=draft.expenses,
        tasks=draft.tasks,
        plan=draft.plan,
        reminded_on=draft.reminded_on,
        course=draft.course,
    )


def moved(draft: Draft, day: date) -> Draft:
    """The draft on another day: its trips and expenses move with it."""
    if draft.day is None or draft.day == day:
        shift = timedelta(0)
    else:
        shift = day - draft.day
    return replace(
        draft,
        day=day,
        trips=tuple(replace(t, on=t.on + shift) for t in draft.trips),
        expenses=tuple(replace(e, on=e.on + shift) for e in draft.expenses),
    )


def is_there_and_back(trip: Trip) -> bool:
    """Whether the trip goes to one place and back home."""
    return len(trip.via) == 1 and trip.from_place == trip.to_place


def is_common(trip: Trip, on: date | None) -> bool:
    """Whether the one-row trip shows all of it: car, at most one far place, the same people all the way."""
    whole_way = all(leg.km_tenths == trip.km_tenths for leg in trip.legs) and len(trip.legs) <= 1
    few = not trip.legs or trip.legs[0].passengers <= 2
    plain = not trip.trailer_km_tenths and not trip.supplements and not trip.purpose and trip.payer is None
    same_day = on is None or trip.on == on
    return (
        trip.vehicle is Vehicle.CAR and (not trip.via or is_there_and_back(trip)) and whole_way and few and plain
    ) and same_day


# -- keeping ----------------------------------------------------------------------------------------------------


def to_data(draft: Draft) -> dict[str, Any]:
    """The draft as plain data, as JSON holds it."""
    data: dict[str, Any] = json.loads(json.dumps(asdict(draft), default=_plain, ensure_ascii=False))
    return data


def _plain(value: Any) -> str:
    if isinstance(value, date | time):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def from_data(data: Mapping[str, Any]) -> Draft | None:
    """The draft of such data, or None when it is none (an older program wrote another shape)."""
    try:
        return _draft(data)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _maybe(value: Any, read: Callable[[Any], Any]) -> Any:
    return None if value is None else read(value)


def _draft(data: Mapping[str, Any]) -> Draft:
    return Draft(
        id=SessionId(str(data["id"])),
        status=Status(data["status"]),
        day=_maybe(data["day"], date.fromisoformat),
        starts=_maybe(data["starts"], time.fromisoformat),
        ends=_maybe(data["ends"], time.fromisoformat),
        kind=str(data["kind"]),
        clients=tuple(ClientId(c) for c in data["clients"]),
        place=str(data["place"]),
        note=str(data["note"]),
        marks=tuple(GoalMark(GoalId(m["goal"]), Mark(m["mark"])) for m in data["marks"]),
        barriers=tuple(str(b) for b in data["barriers"]),
        trips=tuple(_trip(t) for t in data["trips"]),
        expenses=tuple(_expense(e) for e in data["expenses"]),
        tasks=tuple(_task(t) for t in data["tasks"]),
        reminded_on=_maybe(data["reminded_on"], date.fromisoformat),
        entered_on=_maybe(data["entered_on"], date.fromisoformat),
        plan=_maybe(data["plan"], PlanId),
        course=_maybe(data.get("course"), CourseId),
        next_line=str(data["next_line"]),
        next_id=_maybe(data["next_id"], SessionId),
        second_hours=(bool(data["second_hours"][0]), bool(data["second_hours"][1])),
    )


def _trip(data: Mapping[str, Any]) -> Trip:
    return Trip(
        id=TripId(data["id"]),
        on=date.fromisoformat(data["on"]),
        vehicle=Vehicle(data["vehicle"]),
        from_place=str(data["from_place"]),
        to_place=str(data["to_place"]),
        km_tenths=int(data["km_tenths"]),
        purpose=str(data["purpose"]),
        via=tuple(str(v) for v in data["via"]),
        legs=tuple(Leg(int(leg["km_tenths"]), int(leg["passengers"])) for leg in data["legs"]),
        trailer_km_tenths=int(data["trailer_km_tenths"]),
        supplements=tuple(Supplement(SupplementKind(s["kind"]), int(s["km_tenths"])) for s in data["supplements"]),
        payer=_maybe(data["payer"], PayerId),
    )


def _expense(data: Mapping[str, Any]) -> Expense:
    return Expense(
        id=ExpenseId(data["id"]),
        on=date.fromisoformat(data["on"]),
        kind=str(data["kind"]),
        amount_cents=int(data["amount_cents"]),
        description=str(data["description"]),
        receipt=_maybe(data["receipt"], AttachmentId),
    )


def _task(data: Mapping[str, Any]) -> Task:
    return Task(
        id=TaskId(data["id"]),
        words=str(data["words"]),
        who=str(data["who"]),
        due_on=_maybe(data["due_on"], date.fromisoformat),
        done_on=_maybe(data["done_on"], date.fromisoformat),
    )
