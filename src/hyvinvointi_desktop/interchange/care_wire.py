"""Measures, rehabilitation, reviews, feedback and competence in the open log: names, types and defaults of every key.

Clients stand by their code. Ids of measures, items, forms, questions, steps and lists are not judged: a record keeps
those of the file it was made under, which may be missing here.
"""

from typing import Annotated, ClassVar

from msgspec import Meta, field

from hyvinvointi_desktop.domain.agreements import Party, SignedBy
from hyvinvointi_desktop.domain.competence import CompetenceKind
from hyvinvointi_desktop.domain.goals import GoalState
from hyvinvointi_desktop.domain.measures import Mode
from hyvinvointi_desktop.domain.programme_rules import AllowanceUnit, MeasurePoint
from hyvinvointi_desktop.domain.rehabilitation import DecisionKind, DraftKind, KnownBy, PathStep, Phase
from hyvinvointi_desktop.domain.reviews import ReviewKind
from hyvinvointi_desktop.interchange.values import Count, Day, Id, MonthText, Stamp
from hyvinvointi_desktop.interchange.wire_base import Wire

Number = Annotated[int, Meta(ge=1, le=1_000_000)]
Answer = Annotated[int, Meta(ge=-1_000, le=1_000)]
"""A step of a scale; which ones there are, the measure or the form says."""
Cents = Annotated[int, Meta(ge=0, le=1_000_000_000)]
DAY_MINUTES = 24 * 60


class OwnMeasureWire(Wire, frozen=True, kw_only=True):
    """One version of the organisation's own measure. ``content`` is its file, the very text (TOML)."""

    id: Id
    version: Number
    content: str


class AssessmentWire(Wire, frozen=True, kw_only=True):
    """One filling of a measure; ``answers`` by the item's id."""

    always: ClassVar[frozenset[str]] = frozenset({"answers"})
    id: Id
    client: Id
    measure: Id
    version: Number
    taken_on: Day
    mode: Mode
    answers: dict[Id, Answer] = field(default_factory=dict)
    point: MeasurePoint | None = None


class StepDoneWire(Wire, frozen=True, kw_only=True):
    """A step that was ticked."""

    step: PathStep
    on: Day


class PeriodWire(Wire, frozen=True, kw_only=True):
    """A client's service over all its decisions."""

    always: ClassVar[frozenset[str]] = frozenset({"phase"})
    id: Id
    client: Id
    programme: Id
    programme_version: Number = 1
    opened_on: Day
    phase: Phase = Phase.ASSESSING
    suitability: tuple[Id, ...] = ()
    suitability_on: Day | None = None
    ending_from: Day | None = None
    ended_on: Day | None = None
    next_steps: tuple[Id, ...] = ()
    next_words: str = ""
    steps: tuple[StepDoneWire, ...] = ()


class DecisionWire(Wire, frozen=True, kw_only=True):
    """A decision over whole days."""

    id: Id
    period: Id
    client: Id
    kind: DecisionKind
    first_day: Day
    last_day: Day
    number: str = ""
    legal_basis: str = ""
    made_on: Day | None = None
    renews: Id | None = None
    allowance_cents: Cents = 0
    allowance_unit: AllowanceUnit = AllowanceUnit.DAY
    zone: str = ""
    discount: str = ""


class AllowancePaymentWire(Wire, frozen=True, kw_only=True):
    """A payment window that was decided."""

    decision: Id
    window: Annotated[int, Meta(ge=1, le=1_200)]
    days: Count
    cents: Cents
    decided_on: Day
    number: str = ""


class GroupVisitWire(Wire, frozen=True, kw_only=True):
    """The client was in a group that day."""

    id: Id
    client: Id
    on: Day
    group: str = ""
    known_by: KnownBy
    course: Id | None = None


class NetworkMemberWire(Wire, frozen=True, kw_only=True):
    """Somebody of a client's network."""

    id: Id
    client: Id
    name: str
    role: str = ""
    organisation: str = ""
    phone: str = ""
    email: str = ""
    permitted_on: Day | None = None
    permitted_about: str = ""
    withdrawn_on: Day | None = None


class EcomapWire(Wire, frozen=True, kw_only=True):
    """A photo of the drawn map of a network; ``picture`` names an attachment."""

    id: Id
    client: Id
    drawn_on: Day
    picture: Id
    words: str = ""


class NetworkMeetingWire(Wire, frozen=True, kw_only=True):
    """Who of the network was asked to one of the file's sessions."""

    session: Id
    members: tuple[Id, ...] = ()
    others: str = ""


class CopyDraftWire(Wire, frozen=True, kw_only=True):
    """A text to be copied into the official record."""

    id: Id
    client: Id
    kind: DraftKind
    text: str
    made_at: Stamp
    copied_at: Stamp | None = None
    about: str = ""


class OwnPurchaseWire(Wire, frozen=True, kw_only=True):
    """Something bought with the worker's own activity money; ``receipt`` names an attachment."""

    id: Id
    on: Day
    amount_cents: Cents
    words: str = ""
    client: Id | None = None
    receipt: Id | None = None


class ReviewedGoalWire(Wire, frozen=True, kw_only=True):
    """A goal as it stood at the review."""

    goal: Id
    words: str
    state: GoalState
    said: str = ""


class ReviewSignatureWire(Wire, frozen=True, kw_only=True):
    """One party's signature under a review; ``image`` names an attachment."""

    party: Party
    name: str
    way: SignedBy
    signed_at: Stamp
    image: Id | None = None


class ReviewWire(Wire, frozen=True, kw_only=True):
    """A mid-term or final review; a signed one has its signatures."""

    id: Id
    client: Id
    kind: ReviewKind
    held_on: Day
    first_day: Day
    last_day: Day
    period: Id | None = None
    together: bool = True
    went_well: str = ""
    was_hard: str = ""
    changes: str = ""
    what_next: str = ""
    goals: tuple[ReviewedGoalWire, ...] = ()
    signatures: tuple[ReviewSignatureWire, ...] = ()
    signed_at: Stamp | None = None
    pdf: Id | None = None
    corrects: Id | None = None


class OwnFormWire(Wire, frozen=True, kw_only=True):
    """One version of the organisation's own form. ``content`` is its file, the very text (TOML)."""

    id: Id
    version: Number
    content: str


class FormAnswerWire(Wire, frozen=True, kw_only=True):
    """An answered form: a month, and nothing that could name a person."""

    id: Id
    form: Id
    version: Number
    came_in: MonthText
    programme: Id | None = None
    scales: dict[Id, Answer] = field(default_factory=dict)
    chosen: dict[Id, tuple[Id, ...]] = field(default_factory=dict)
    words: dict[Id, str] = field(default_factory=dict)


class SelfAssessmentWire(Wire, frozen=True, kw_only=True):
    """The worker's own yearly answers."""

    id: Id
    form: Id
    version: Number
    on: Day
    scales: dict[Id, Answer] = field(default_factory=dict)
    words: dict[Id, str] = field(default_factory=dict)


class CompetenceEntryWire(Wire, frozen=True, kw_only=True):
    """A training, supervision or the like; ``certificate`` names an attachment, ``credits_tenths`` are study
    credits in tenths."""

    id: Id
    kind: CompetenceKind
    on: Day
    title: str
    minutes: Annotated[int, Meta(ge=0, le=366 * DAY_MINUTES)] = 0
    organiser: str = ""
    credits_tenths: Annotated[int, Meta(ge=0, le=10_000)] = 0
    words: str = ""
    certificate: Id | None = None


class PledgeWire(Wire, frozen=True, kw_only=True):
    """A confidentiality pledge; ``paper`` names an attachment."""

    id: Id
    given_on: Day
    to: str
    words: str = ""
    paper: Id | None = None
