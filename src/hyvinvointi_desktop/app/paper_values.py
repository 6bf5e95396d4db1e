"""What stands on the papers of courses, before it is drawn: frozen values, no rule and no sentence."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TypeAlias

from hyvinvointi_desktop.app.course_money import QuestionMean
from hyvinvointi_desktop.domain.agreements import SignedBy
from hyvinvointi_desktop.domain.courses import CourseAgreement, PartnerRole
from hyvinvointi_desktop.domain.ids import AttachmentId
from hyvinvointi_desktop.domain.measures import Measure
from hyvinvointi_desktop.domain.programmes import Words
from hyvinvointi_desktop.domain.sessions import Status


class PaperKind(StrEnum):
    """The papers of a course."""

    SIGN_IN = "sign-in"
    INSURANCE = "insurance"
    DIARY = "diary"
    PARTNER = "partner"
    CERTIFICATE = "certificate"
    MONEY = "money"
    TRAVEL = "travel"
    AGREEMENT = "agreement"


class CourseTable(StrEnum):
    """What of a course is had as a table."""

    ATTENDANCE = "attendance"
    PARTICIPANTS = "participants"
    INSURANCE = "insurance"
    DIARY = "diary"
    MONEY = "money"
    TRAVEL = "travel"


@dataclass(frozen=True, slots=True)
class PaperHead:
    """What every paper of a course begins with. The days are those of its sessions that were not cancelled."""

    course: str
    place: str
    target_group: str
    first_on: date | None
    last_on: date | None
    leaders: tuple[str, ...]
    worker: str
    made_at: datetime
    practice: bool


@dataclass(frozen=True, slots=True)
class SessionLine:
    """A session as papers tell it. ``number`` is None for a cancelled one; ``came`` None where it is not marked."""

    number: int | None
    on: date
    starts_at: datetime
    ends_at: datetime
    status: Status
    minutes: int
    theme: str = ""
    programme: str = ""
    came: int | None = None
    reflections: tuple[str, str, str] = ("", "", "")
    cancelled_reason: str = ""


@dataclass(frozen=True, slots=True)
class SignIn:
    """The list at the door: who may come, each with a row code, and codes for those who come without being on it.

    One session has one box a row; several have one a session.
    """

    head: PaperHead
    sessions: tuple[SessionLine, ...]
    rows: tuple[tuple[int, str], ...]
    spare: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Insured:
    """One person on the list for the insurance. ``last_on`` is the last day in the course."""

    number: int
    name: str
    first_on: date
    last_on: date | None


@dataclass(frozen=True, slots=True)
class InsuranceList:
    """Who is insured, and on which days."""

    head: PaperHead
    insurer: str
    taken_by: tuple[str, ...]
    people: tuple[Insured, ...]
    days: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class OtherWork:
    """An interview or planning of the course that was held."""

    kind: str
    on: date
    starts_at: datetime
    ends_at: datetime
    minutes: int


@dataclass(frozen=True, slots=True)
class CourseDiary:
    """Session by session what was done; nobody is named by it."""

    head: PaperHead
    sessions: tuple[SessionLine, ...]
    others: tuple[OtherWork, ...]
    lesson_minutes: int
    minutes: int
    visits: int


@dataclass(frozen=True, slots=True)
class Certificate:
    """That a person took part. ``themes`` are those of the sessions where the person was, none that names anybody."""

    head: PaperHead
    name: str
    attended: int
    minutes: int
    first_on: date
    last_on: date
    themes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PurchaseLine:
    """A purchase with its receipt. ``receipt`` is empty without one, ``is_picture`` says whether it can be drawn."""

    number: int
    on: date
    words: str
    cents: int
    receipt: bytes = b""
    is_picture: bool = False


@dataclass(frozen=True, slots=True)
class MoneyPaper:
    """Activity money: what was bought, and what is left."""

    head: PaperHead
    given_by: tuple[str, ...]
    budget_cents: int
    lines: tuple[PurchaseLine, ...]
    spent_cents: int
    balance_cents: int


@dataclass(frozen=True, slots=True)
class TravelRow:
    """One participant's travel."""

    number: int
    name: str
    days: tuple[date, ...]
    each_cents: int
    cents: int


@dataclass(frozen=True, slots=True)
class TravelPaper:
    """What the participants' travel comes to. ``partner`` is the one whose own people these are; empty for all."""

    head: PaperHead
    partner: str
    rows: tuple[TravelRow, ...]
    cents: int


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One participant by name, with the marks of the counted sessions."""

    number: int
    name: str
    first_on: date
    last_on: date | None
    came: int
    excused: int
    absent: int


@dataclass(frozen=True, slots=True)
class Figures:
    """The course in figures of its counted sessions. None is a figure about too few people to be told.

    ``mean_tenths`` is how many came to a session on average, in tenths.
    """

    participants: int | None
    visits: int | None
    places: int | None
    mean_tenths: int | None


@dataclass(frozen=True, slots=True)
class PartnerMoney:
    """What the partner's part in money comes to; None where the partner has not that role, or too few stand behind it.

    ``fees`` is ``(people, cents each)``.
    """

    fees: tuple[int, int] | None = None
    travel_cents: int | None = None
    budget_cents: int | None = None
    spent_cents: int | None = None


@dataclass(frozen=True, slots=True)
class PartnerReport:
    """What one partner is told. ``people`` are those it proposed or pays for, and nobody else is named.

    ``came_shown``: each session's figure stands beside it. ``means`` are those of five answers or more; ``answers``
    None is fewer than that, but some. ``questions`` are the programme's own words for them.
    """

    head: PaperHead
    partner: str
    roles: tuple[PartnerRole, ...]
    promises: str
    sessions: tuple[SessionLine, ...]
    planned: int
    held: int
    cancelled: int
    counted: int
    minutes: int
    figures: Figures
    came_shown: bool
    people: tuple[PersonRow, ...]
    answers: int | None
    means: tuple[QuestionMean, ...]
    money: PartnerMoney
    questions: Mapping[str, Words] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SignatureRow:
    """One party under the cooperation agreement; ``signed_at`` None is a line to be signed by pen."""

    name: str
    organisation: str
    way: SignedBy | None = None
    signed_at: datetime | None = None
    image: AttachmentId | None = None


@dataclass(frozen=True, slots=True)
class AgreementSheet:
    """The cooperation agreement: the text that was shown, and who signed it. Unsigned it is a draft to read and sign by
    pen, without ``agreement``."""

    title: str
    text: str
    sha256: str
    language: str
    worker: str
    made_at: datetime
    practice: bool
    signatures: tuple[SignatureRow, ...]
    images: Mapping[AttachmentId, bytes]
    agreement: CourseAgreement | None = None


@dataclass(frozen=True, slots=True)
class YearLine:
    """One course's year in figures, or several small courses' together (``merged`` of them, then without a name).

    ``participants`` and ``visits`` None are about too few people to be told.
    """

    name: str
    held: int
    counted: int
    cancelled: int
    minutes: int
    participants: int | None
    visits: int | None
    spent_cents: int
    travel_cents: int
    merged: int = 0


@dataclass(frozen=True, slots=True)
class CourseYearReport:
    """The courses of some days in figures. ``total`` sums the lines."""

    first: date
    last: date
    lines: tuple[YearLine, ...]
    total: YearLine
    worker: str
    made_at: datetime
    practice: bool


CoursePaper: TypeAlias = (
    SignIn | InsuranceList | CourseDiary | Certificate | MoneyPaper | TravelPaper | PartnerReport | AgreementSheet
    | CourseYearReport
)  # fmt: skip
"""Everything of courses that is printed."""


@dataclass(frozen=True, slots=True)
class MeasurePaper:
    """A questionnaire to be filled on paper. ``client_code`` is "" for one with an empty line for the name."""

    measure: Measure
    language: str
    client_code: str
    worker: str
    made_at: datetime
    practice: bool
