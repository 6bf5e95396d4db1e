"""The open log as it lies in JSON: names, types and defaults of every key (RULES.md section 9). It converts nothing.

Keys named in ``always`` are written even when they hold their default; all others are left out then.
"""

from typing import Annotated, ClassVar, Literal

from msgspec import Meta, field

from hyvinvointi_desktop.domain.agreements import Origin, Party, ReadBy, SignedBy
from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.findings import FindingCode
from hyvinvointi_desktop.domain.goals import GoalLevel, GoalState, Mark
from hyvinvointi_desktop.domain.people import Role
from hyvinvointi_desktop.domain.programmes import CapScope, Regime, Rounding, RoundingMode, SupplementKind, Vehicle
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.interchange import care_wire as care
from hyvinvointi_desktop.interchange.course_wire import CourseWire
from hyvinvointi_desktop.interchange.drop_in_wire import DropInWire, ThemeDayWire, TrainingWire
from hyvinvointi_desktop.interchange.values import (
    Base64,
    Clock,
    Count,
    Day,
    Id,
    Instant,
    Km,
    MonthText,
    Rate,
    Stamp,
)
from hyvinvointi_desktop.interchange.wire_base import Wire as Wire  # noqa: PLC0414 -- given on

PositiveCount = Annotated[int, Meta(ge=1, le=1_000_000)]


class WorkerWire(Wire, frozen=True, kw_only=True):
    """Whose profile it is. ``regime`` is an old place of the payer's regime and only read."""

    name: str
    roles: tuple[Role, ...] = (Role.LINK_WORKER,)
    phone: str = ""
    email: str = ""
    organisation: str = ""
    municipality: str = ""
    regime: Regime | None = None


class HourlyRateWire(Wire, frozen=True, kw_only=True):
    """Euros per hour from a day on."""

    valid_from: Day = field(name="from")
    rate: Rate


class PayerWire(Wire, frozen=True, kw_only=True):
    """A payer; without ``regime`` the worker's old one, else employment."""

    always: ClassVar[frozenset[str]] = frozenset({"name", "regime", "hourly_rates"})
    id: Id
    name: str = ""
    regime: Regime | None = None
    hourly_rates: tuple[HourlyRateWire, ...] = ()
    threshold_km: Km | None = None
    rate_after: Rate | None = None


class SettingsWire(Wire, frozen=True, kw_only=True):
    """How the month is counted."""

    always: ClassVar[frozenset[str]] = frozenset(
        {"rounding", "rounding_mode", "cap_scope", "km_beyond_cap", "no_show_minutes"}
    )
    rounding: Rounding = Rounding.NONE
    rounding_mode: RoundingMode = RoundingMode.NEAREST
    cap_scope: CapScope = CapScope.CLIENT
    km_beyond_cap: bool = True
    no_show_minutes: Count = 0


class KmRateWire(Wire, frozen=True, kw_only=True):
    """The organisation's own kilometre rate: of a vehicle or of a supplement, exactly one of them."""

    vehicle: Vehicle | None = None
    supplement: SupplementKind | None = None
    first_day: Day
    last_day: Day
    rate: Rate
    source: str = ""
    invented: bool = False


class TemplateWire(Wire, frozen=True, kw_only=True):
    """The organisation's own text of an agreement, with placeholders in braces."""

    id: Id
    language: str
    layout: str = "plain"
    version: Count
    title: str
    body: str


class ProgrammeWire(Wire, frozen=True, kw_only=True):
    """One version of the organisation's own programme. ``content`` is its file, the very text (TOML)."""

    id: Id
    version: PositiveCount
    content: str


class ContactWire(Wire, frozen=True, kw_only=True):
    """Somebody to call."""

    name: str = ""
    relation: str = ""
    phone: str = ""


class ConsentWire(Wire, frozen=True, kw_only=True):
    """One consent."""

    purpose: str
    given_on: Day
    withdrawn_on: Day | None = None


class ClientWire(Wire, frozen=True, kw_only=True):
    """A client. Without ``id`` it follows from the code."""

    always: ClassVar[frozenset[str]] = frozenset({"name"})
    id: Id | None = None
    code: Id
    name: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    municipality: str = ""
    village: str = ""
    language: str = "fi"
    interpreter: bool = False
    safety_notes: str = ""
    mobility_notes: str = ""
    hetu: str = ""
    in_need: ContactWire = ContactWire()
    consents: tuple[ConsentWire, ...] = ()
    archived_on: Day | None = None


class SignatureWire(Wire, frozen=True, kw_only=True):
    """One party's signature; ``image`` names an attachment."""

    party: Party
    name: str
    way: SignedBy
    signed_at: Stamp
    image: Id | None = None


class AgreementWire(Wire, frozen=True, kw_only=True):
    """An agreement. Without ``id`` it follows from the content, without ``payer`` it is the first payer's."""

    id: Id | None = None
    client: Id
    programme: Id
    programme_version: PositiveCount = 1
    payer: Id | None = None
    first_day: Day
    last_day: Day
    origin: Origin = Origin.PAPER
    version: Count = 1
    replaces: Id | None = None
    ended_on: Day | None = None
    template: str = ""
    language: str = "fi"
    layout: str = "plain"
    text: str | None = None
    text_sha256: str = ""
    read_by: ReadBy | None = None
    interpreter: str = ""
    signatures: tuple[SignatureWire, ...] = ()
    signed_at: Stamp | None = None
    pdf: Id | None = None
    scan: Id | None = None


class ErasedAgreementWire(Wire, frozen=True, kw_only=True):
    """What stays of an agreement whose text was deleted."""

    agreement: Id
    text_sha256: str
    erased_at: Stamp
    reason: str = ""


class CapExceptionWire(Wire, frozen=True, kw_only=True):
    """Another cap for one client and month."""

    client: Id
    month: MonthText
    minutes: Count


class GoalWire(Wire, frozen=True, kw_only=True):
    """A goal, sub-goal or step."""

    id: Id
    client: Id
    level: GoalLevel
    words: str
    parent: Id | None = None
    who: str = ""
    by_when: str = ""
    noticed_by: str = ""
    set_on: Day | None = None
    state: GoalState = GoalState.OPEN
    state_on: Day | None = None
    position: int = 0


class PlanWire(Wire, frozen=True, kw_only=True):
    """A repeating plan; ``weekday`` 0 is Monday."""

    id: Id
    clients: tuple[Id, ...]
    weekday: Annotated[int, Meta(ge=0, le=6)]
    starts: Clock
    ends: Clock
    kind: str
    first_day: Day
    last_day: Day
    every_weeks: Annotated[int, Meta(ge=1, le=520)] = 1
    place: str = ""


class LegWire(Wire, frozen=True, kw_only=True):
    """Kilometres of a trip with passengers."""

    km: Km
    passengers: Annotated[int, Meta(ge=0, le=99)]


class SupplementWire(Wire, frozen=True, kw_only=True):
    """Kilometres of a trip that carry a supplement."""

    kind: SupplementKind
    km: Km


class TripWire(Wire, frozen=True, kw_only=True):
    """A drive: of a session, or alone."""

    always: ClassVar[frozenset[str]] = frozenset({"from_place", "to_place", "purpose", "legs", "trailer_km"})
    id: Id
    on: Day
    vehicle: Vehicle
    from_place: str = field(name="from", default="")
    via: tuple[str, ...] = ()
    to_place: str = field(name="to", default="")
    km: Km
    purpose: str = ""
    legs: tuple[LegWire, ...] = ()
    trailer_km: Km = "0"
    supplements: tuple[SupplementWire, ...] = ()
    payer: Id | None = None


class ExpenseWire(Wire, frozen=True, kw_only=True):
    """A cost; ``receipt`` names an attachment."""

    id: Id
    on: Day
    kind: str
    amount_cents: Count
    description: str = ""
    receipt: Id | None = None


class TaskWire(Wire, frozen=True, kw_only=True):
    """Something promised."""

    id: Id
    words: str
    who: str = ""
    due_on: Day | None = None
    done_on: Day | None = None


class GoalMarkWire(Wire, frozen=True, kw_only=True):
    """How a goal went."""

    goal: Id
    mark: Mark


class SessionWire(Wire, frozen=True, kw_only=True):
    """A session with what hangs on it."""

    always: ClassVar[frozenset[str]] = frozenset({"note", "trips"})
    id: Id
    clients: tuple[Id, ...]
    starts_at: Instant
    ends_at: Instant
    kind: str
    status: Status
    note: str = ""
    entered_on: Day | None = None
    place: str = ""
    marks: tuple[GoalMarkWire, ...] = ()
    barriers: tuple[str, ...] = ()
    trips: tuple[TripWire, ...] = ()
    expenses: tuple[ExpenseWire, ...] = ()
    tasks: tuple[TaskWire, ...] = ()
    plan: Id | None = None
    reminded_on: Day | None = None
    course: Id | None = None


class ExplanationWire(Wire, frozen=True, kw_only=True):
    """The worker's words for one finding; ``about`` is the id of its session, trip or client, or empty."""

    code: FindingCode
    about: str
    on: Day
    words: str


class ClaimWire(Wire, frozen=True, kw_only=True):
    """A sealed claim. ``document`` is its exact text (``document_base64`` where it is no UTF-8); PDF and container
    are attachments."""

    id: Id
    number: Count
    month: MonthText
    payer: Id
    state: ClaimState
    sealed_at: Stamp
    document: str | None = None
    document_base64: Base64 | None = None
    pdf: Id
    container: Id
    amends: Id | None = None


class AttachmentWire(Wire, frozen=True, kw_only=True):
    """A picture, scan or signed file."""

    id: Id
    media_type: str
    name: str = ""
    content_base64: Base64


class LogWire(Wire, frozen=True, kw_only=True):
    """The whole file."""

    always: ClassVar[frozenset[str]] = frozenset({"settings", "payers", "cap_exceptions", "trips"})
    format: Literal["hyvinvointi-log"]
    version: Literal[1]
    worker: WorkerWire
    payers: tuple[PayerWire, ...] = ()
    settings: SettingsWire = SettingsWire()
    own_km_rates: tuple[KmRateWire, ...] = ()
    barriers: tuple[str, ...] = ()
    templates: tuple[TemplateWire, ...] = ()
    programmes: tuple[ProgrammeWire, ...] = ()
    clients: tuple[ClientWire, ...]
    agreements: tuple[AgreementWire, ...]
    erased_agreements: tuple[ErasedAgreementWire, ...] = ()
    cap_exceptions: tuple[CapExceptionWire, ...] = ()
    goals: tuple[GoalWire, ...] = ()
    plans: tuple[PlanWire, ...] = ()
    sessions: tuple[SessionWire, ...]
    trips: tuple[TripWire, ...] = ()
    explanations: tuple[ExplanationWire, ...] = ()
    claims: tuple[ClaimWire, ...] = ()
    attachments: tuple[AttachmentWire, ...] = ()
    courses: tuple[CourseWire, ...] = ()
    drop_ins: tuple[DropInWire, ...] = ()
    theme_days: tuple[ThemeDayWire, ...] = ()
    trainings: tuple[TrainingWire, ...] = ()
    own_measures: tuple[care.OwnMeasureWire, ...] = ()
    assessments: tuple[care.AssessmentWire, ...] = ()
    periods: tuple[care.PeriodWire, ...] = ()
    decisions: tuple[care.DecisionWire, ...] = ()
    allowance_payments: tuple[care.AllowancePaymentWire, ...] = ()
    group_visits: tuple[care.GroupVisitWire, ...] = ()
    network_members: tuple[care.NetworkMemberWire, ...] = ()
    ecomaps: tuple[care.EcomapWire, ...] = ()
    network_meetings: tuple[care.NetworkMeetingWire, ...] = ()
    copy_drafts: tuple[care.CopyDraftWire, ...] = ()
    own_purchases: tuple[care.OwnPurchaseWire, ...] = ()
    reviews: tuple[care.ReviewWire, ...] = ()
    own_forms: tuple[care.OwnFormWire, ...] = ()
    form_answers: tuple[care.FormAnswerWire, ...] = ()
    self_assessments: tuple[care.SelfAssessmentWire, ...] = ()
    competence_entries: tuple[care.CompetenceEntryWire, ...] = ()
    pledges: tuple[care.PledgeWire, ...] = ()
