"""Sessions with what hangs on them: trips, expenses, marks, tasks; and the plans they come from."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from hyvinvointi_desktop.domain.goals import GoalMark
from hyvinvointi_desktop.domain.ids import (
    AttachmentId,
    ClientId,
    CourseId,
    ExpenseId,
    PayerId,
    PlanId,
    SessionId,
    TaskId,
    TripId,
)
from hyvinvointi_desktop.domain.programmes import SupplementKind, Vehicle


class Status(StrEnum):
    """What became of a session."""

    PLANNED = "planned"
    HELD = "held"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Leg:
    """A part of a trip driven with passengers."""

    km_tenths: int
    passengers: int


@dataclass(frozen=True, slots=True)
class Supplement:
    """Kilometres of a trip that carry a supplement other than passengers and trailer."""

    kind: SupplementKind
    km_tenths: int


@dataclass(frozen=True, slots=True)
class Trip:
    """One drive. A place is "locality, address": only the text before the first comma enters a claim.

    ``via`` holds stops between ``from_place`` and ``to_place`` (a return trip is from, via the far place, to home).
    """

    id: TripId
    on: date
    vehicle: Vehicle
    from_place: str
    to_place: str
    km_tenths: int
    purpose: str = ""
    via: tuple[str, ...] = ()
    legs: tuple[Leg, ...] = ()
    trailer_km_tenths: int = 0
    supplements: tuple[Supplement, ...] = ()
    payer: PayerId | None = None


@dataclass(frozen=True, slots=True)
class Expense:
    """A cost with its receipt: bus, parking, an entrance."""

    id: ExpenseId
    on: date
    kind: str
    amount_cents: int
    description: str = ""
    receipt: AttachmentId | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """Something promised at a session."""

    id: TaskId
    words: str
    who: str = ""
    due_on: date | None = None
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """One meeting or piece of work, planned or held.

    ``starts_at`` and ``ends_at`` are aware instants with the offset they were given; whole minutes, end after start.
    ``clients`` holds nobody twice; its order decides who gets remainder minutes. It is empty exactly where ``course``
    says whose session this is: who was there is told by the attendance.
    """

    id: SessionId
    clients: tuple[ClientId, ...]
    starts_at: datetime
    ends_at: datetime
    kind: str
    status: Status
    place: str = ""
    note: str = ""
    entered_on: date | None = None
    marks: tuple[GoalMark, ...] = ()
    barriers: tuple[str, ...] = ()
    trips: tuple[Trip, ...] = ()
    expenses: tuple[Expense, ...] = ()
    tasks: tuple[Task, ...] = ()
    plan: PlanId | None = None
    reminded_on: date | None = None
    course: CourseId | None = None


@dataclass(frozen=True, slots=True)
class WeeklyPlan:
    """A repeating plan: every ``every_weeks`` weeks on a weekday (0 is Monday) between two days."""

    id: PlanId
    clients: tuple[ClientId, ...]
    weekday: int
    starts: time
    ends: time
    kind: str
    first_day: date
    last_day: date
    every_weeks: int = 1
    place: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A picture or scan kept in the encrypted store: a receipt, a scanned agreement, a drawn signature."""

    id: AttachmentId
    media_type: str
    name: str
    content: bytes
