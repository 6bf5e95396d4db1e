"""Frozen rows for every list and page. What a screen shows is read once, then the store is let go."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from hyvinvointi_desktop.app.corrections import LineChange
from hyvinvointi_desktop.app.course_screens import CoursesToday
from hyvinvointi_desktop.app.follow_post import Decision
from hyvinvointi_desktop.app.log_session import ClientMonth
from hyvinvointi_desktop.app.look_care_today import CareToday
from hyvinvointi_desktop.app.set_goal import GoalProgress
from hyvinvointi_desktop.domain.agreements import Agreement
from hyvinvointi_desktop.domain.claims import Claim, ClaimState, SealedClaim
from hyvinvointi_desktop.domain.counting_courses import CountedElsewhere
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import CaseId
from hyvinvointi_desktop.domain.findings import Finding
from hyvinvointi_desktop.domain.ids import ClaimId, ClientId, CourseId, PayerId, SessionId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.post import Standing
from hyvinvointi_desktop.domain.programmes import Payer, SessionKind
from hyvinvointi_desktop.domain.sessions import Session, Trip


@dataclass(frozen=True, slots=True)
class PeriodBar:
    """Where a support period, or a service ``by_decision``, stands: ``kk 3/6``."""

    first_day: date
    last_day: date
    month_now: int
    months: int
    share: float
    by_decision: bool = False


@dataclass(frozen=True, slots=True)
class ClientRow:
    """One line of the client list."""

    client: Client
    period: PeriodBar | None
    month: ClientMonth | None
    last_held_at: datetime | None
    next_planned_at: datetime | None


@dataclass(frozen=True, slots=True)
class ClientCard:
    """Everything the client's card shows. ``sessions`` are the newest first, ``planned`` the next first.
    ``by_decision`` says whether a period by decision is to be shown: the client has one, or the worker makes them."""

    client: Client
    period: PeriodBar | None
    month: ClientMonth | None
    agreements: tuple[Agreement, ...]
    goals: tuple[GoalProgress, ...]
    sessions: tuple[Session, ...]
    planned: tuple[Session, ...]
    by_decision: bool = False


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A planned session as Tänään shows it; names belong to the screen of the unlocked worker only. That of a course
    names the course."""

    session: SessionId
    starts_at: datetime
    ends_at: datetime
    kind: str
    place: str
    clients: tuple[ClientId, ...]
    names: tuple[str, ...]
    phone: str
    reminded_on: date | None
    course: CourseId | None = None


@dataclass(frozen=True, slots=True)
class ClaimDue:
    """A past month that has work and no sealed claim."""

    month: Month
    payer: PayerId
    payer_name: str
    total_cents: int
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class PeriodEnding:
    """A support period that ends within 30 days."""

    client: ClientId
    name: str
    last_day: date


@dataclass(frozen=True, slots=True)
class OpenTask:
    """A promise that is not done yet."""

    session: SessionId
    words: str
    who: str
    name: str
    due_on: date | None


@dataclass(frozen=True, slots=True)
class MonthSoFar:
    """The running month in numbers, over all payers."""

    month: Month
    payable_minutes: int
    km_tenths: int
    total_cents: int
    clients: int
    sessions: int


@dataclass(frozen=True, slots=True)
class TodayScreen:
    """Tänään: meetings of today and the days after, and what waits."""

    today: date
    meetings: tuple[MeetingRow, ...]
    without_outcome: tuple[MeetingRow, ...]
    to_remind: tuple[MeetingRow, ...]
    claims_due: tuple[ClaimDue, ...]
    periods_ending: tuple[PeriodEnding, ...]
    tasks: tuple[OpenTask, ...]
    month: MonthSoFar
    courses: CoursesToday = field(default_factory=CoursesToday)
    care: CareToday = field(default_factory=CareToday)


@dataclass(frozen=True, slots=True)
class ClaimMonthRow:
    """One payer's month in the list of Tunnit ja matkat."""

    month: Month
    payer: PayerId
    payer_name: str
    state: ClaimState
    total_cents: int
    claim: ClaimId | None
    number: int | None


@dataclass(frozen=True, slots=True)
class ClaimScreen:
    """A month as it stands, and as it was sealed.

    ``claim`` is the fresh count; ``sealed`` the living sealed claim, ``changed`` what differs between them since then.
    ``sealed_document`` holds the sealed lines. ``sessions`` and ``trips`` are this month's, for mending findings.
    ``courses`` are the names of courses; ``elsewhere`` the hours of those whose leader is paid elsewhere. ``decision``
    is the coordinator's, ``post`` how far the sealed one has come by post; both None where nothing was sent.
    """

    claim: Claim
    payer: Payer
    sealed: SealedClaim | None
    sealed_document: dict[str, object] | None
    changed: tuple[LineChange, ...]
    planned_open: tuple[MeetingRow, ...]
    empty_days: tuple[date, ...]
    history: tuple[SealedClaim, ...]
    sessions: tuple[Session, ...]
    trips: tuple[Trip, ...]
    names: tuple[tuple[ClientId, str], ...]
    courses: tuple[tuple[CourseId, str], ...] = ()
    elsewhere: tuple[CountedElsewhere, ...] = ()
    decision: Decision | None = None
    post: Standing | None = None


@dataclass(frozen=True, slots=True)
class SearchRow:
    """One hit of the search field. ``case``: a coordinator's referral."""

    client: ClientId | None
    session: SessionId | None
    title: str
    excerpt: str
    on: date | None
    course: CourseId | None = None
    case: CaseId | None = None


@dataclass(frozen=True, slots=True)
class FormChoices:
    """What the session form offers. ``copied_out`` are clients whose official record is kept elsewhere. ``of_service``
    are the ids of kinds of the service by decision that a client is in today without an agreement; ``only_of_service``
    are those that no other programme has."""

    kinds: tuple[SessionKind, ...]
    barriers: tuple[str, ...]
    expenses: tuple[str, ...]
    clients: tuple[Client, ...]
    places: tuple[str, ...]
    copied_out: frozenset[ClientId] = frozenset()
    of_service: Mapping[ClientId, tuple[str, ...]] = field(default_factory=dict)
    only_of_service: frozenset[str] = frozenset()

    def kinds_for(self, clients: Sequence[ClientId]) -> tuple[SessionKind, ...]:
        """The kinds of a visit to these clients: those of the service that one of them is in, else the others."""
        service = next((self.of_service[c] for c in clients if c in self.of_service), None)
        if service is None:
            return tuple(k for k in self.kinds if k.id not in self.only_of_service)
        return tuple(k for k in self.kinds if k.id in service)
