"""A client's period of a service by decision (sosku, RULES.md section 4): what belongs to it, as values."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from hyvinvointi_desktop.domain.ids import (
    AttachmentId,
    ClientId,
    CopyDraftId,
    CourseId,
    DecisionId,
    EcomapId,
    GroupVisitId,
    NetworkMemberId,
    OwnPurchaseId,
    PeriodId,
    ProgrammeId,
    SessionId,
)
from hyvinvointi_desktop.domain.programme_rules import AllowanceUnit
from hyvinvointi_desktop.domain.programme_rules import DecisionKind as DecisionKind  # noqa: PLC0414 -- given on


class Phase(StrEnum):
    """Where a period stands. In ``ENDING`` meetings are thinned out on purpose."""

    ASSESSING = "assessing"
    NOT_NOW = "not_now"
    WORKING = "working"
    ENDING = "ending"
    ENDED = "ended"


class PathStep(StrEnum):
    """The guide's own steps, in its order (seed 002). Those that records tell by themselves are never ticked."""

    INTRODUCED = "introduced"
    SUITABILITY = "suitability"
    NEEDS = "needs"
    APPLICATION = "application"
    DECISIONS = "decisions"
    NETWORK = "network"
    CALENDAR = "calendar"
    PLAN = "plan"
    MEASURE_AT_START = "measure_at_start"
    GOALS = "goals"
    GROUP = "group"
    REVIEW = "review"
    ENDING = "ending"
    MEASURE_AT_END = "measure_at_end"
    FINAL_REVIEW = "final_review"
    WHAT_NEXT = "what_next"


@dataclass(frozen=True, slots=True)
class StepDone:
    """A step that the worker ticked as done."""

    step: PathStep
    on: date


@dataclass(frozen=True, slots=True)
class Period:
    """One client's service, from the first conversation to what comes next, over all its decisions.

    ``suitability`` are the ticked ids of the programme's two lists (offer it if, not now). ``next_steps`` are ids of
    what comes after, ``next_words`` what was agreed on in words.
    """

    id: PeriodId
    client: ClientId
    programme: ProgrammeId
    programme_version: int
    opened_on: date
    phase: Phase = Phase.ASSESSING
    suitability: tuple[str, ...] = ()
    suitability_on: date | None = None
    ending_from: date | None = None
    ended_on: date | None = None
    next_steps: tuple[str, ...] = ()
    next_words: str = ""
    steps: tuple[StepDone, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision over whole days; both count. The allowance's cents and unit are those it was made with.

    ``number`` is the official one (empty until the official system gave it), ``legal_basis`` its law in words.
    """

    id: DecisionId
    period: PeriodId
    client: ClientId
    kind: DecisionKind
    first_day: date
    last_day: date
    number: str = ""
    legal_basis: str = ""
    made_on: date | None = None
    renews: DecisionId | None = None
    allowance_cents: int = 0
    allowance_unit: AllowanceUnit = AllowanceUnit.DAY
    zone: str = ""
    discount: str = ""

    def covers(self, day: date) -> bool:
        """Whether the decision is in force on the day."""
        return self.first_day <= day <= self.last_day


@dataclass(frozen=True, slots=True)
class AllowancePayment:
    """A payment window of an allowance decision that was decided and put forward for payment. ``window`` counts from 1.

    Days and cents are what was decided then; what is counted now may differ when sessions were changed since.
    """

    decision: DecisionId
    window: int
    days: int
    cents: int
    decided_on: date
    number: str = ""


class KnownBy(StrEnum):
    """How the worker knows that the client was in a group."""

    WAS_ALONG = "was_along"
    LEADER_TOLD = "leader_told"
    LIST_SEEN = "list_seen"
    CLIENT_TOLD = "client_told"


@dataclass(frozen=True, slots=True)
class GroupVisit:
    """The client was in a group that day. A group of our own courses has its course; its attendance is not repeated."""

    id: GroupVisitId
    client: ClientId
    on: date
    group: str
    known_by: KnownBy
    course: CourseId | None = None


@dataclass(frozen=True, slots=True)
class NetworkMember:
    """Somebody of the client's network, and whether and about what they may be talked with."""

    id: NetworkMemberId
    client: ClientId
    name: str
    role: str = ""
    organisation: str = ""
    phone: str = ""
    email: str = ""
    permitted_on: date | None = None
    permitted_about: str = ""
    withdrawn_on: date | None = None

    def may_be_talked_with(self, day: date) -> bool:
        """Whether a permission holds on the day."""
        return (
            self.permitted_on is not None
            and self.permitted_on <= day
            and (self.withdrawn_on is None or day < self.withdrawn_on)
        )


@dataclass(frozen=True, slots=True)
class Ecomap:
    """A photo of the drawn map of the client's network."""

    id: EcomapId
    client: ClientId
    drawn_on: date
    picture: AttachmentId
    words: str = ""


@dataclass(frozen=True, slots=True)
class NetworkMeeting:
    """Who of the network was asked to a session; ``others`` are people of no record, in words."""

    session: SessionId
    members: tuple[NetworkMemberId, ...]
    others: str = ""


class DraftKind(StrEnum):
    """What a draft for the official record is of."""

    APPLICATION = "application"
    NEEDS = "needs"
    SERVICE_DECISION = "service_decision"
    ALLOWANCE_DECISION = "allowance_decision"
    TICKET_DECISION = "ticket_decision"
    PAYMENT_DECISION = "payment_decision"
    PLAN = "plan"
    VISIT = "visit"
    NETWORK = "network"
    REVIEW = "review"
    FINAL_REVIEW = "final_review"


@dataclass(frozen=True, slots=True)
class CopyDraft:
    """A text to be copied into the official record. ``copied_at`` is when it was ticked as copied; 14 days later it
    is erased (RULES.md section 4). ``about`` is the id of the session, decision or review it was written of."""

    id: CopyDraftId
    client: ClientId
    kind: DraftKind
    text: str
    made_at: datetime
    copied_at: datetime | None = None
    about: str = ""


@dataclass(frozen=True, slots=True)
class OwnPurchase:
    """Something bought with the worker's own activity money."""

    id: OwnPurchaseId
    on: date
    amount_cents: int
    words: str
    client: ClientId | None = None
    receipt: AttachmentId | None = None
