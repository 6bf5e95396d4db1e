"""What the use cases need from the outside, as Protocols. The neighbours of this room keep these promises."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias

from hyvinvointi_desktop.app.audit_port import AuditRecords, LogPaper, Seen
from hyvinvointi_desktop.app.backup_port import Backups
from hyvinvointi_desktop.app.care_port import CareRecords, FeedbackRecords
from hyvinvointi_desktop.app.course_port import CourseRecords
from hyvinvointi_desktop.app.definition_error import DefinitionError, Wrong
from hyvinvointi_desktop.app.drafts_port import DraftRecords
from hyvinvointi_desktop.app.drop_in_port import DropInRecords
from hyvinvointi_desktop.app.erasure_port import ErasureRecords
from hyvinvointi_desktop.app.history_port import HistoryRecords
from hyvinvointi_desktop.app.key_port import KeyChanges
from hyvinvointi_desktop.domain.acts import UNNAMED, Act
from hyvinvointi_desktop.domain.agreements import Agreement
from hyvinvointi_desktop.domain.agreements import ErasedAgreement as ErasedAgreement  # noqa: PLC0414 -- given on
from hyvinvointi_desktop.domain.audit import By
from hyvinvointi_desktop.domain.claims import ClaimState, SealedClaim
from hyvinvointi_desktop.domain.course_agreement import CourseAgreementText
from hyvinvointi_desktop.domain.courses import Course, GroupSession
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.feedback_forms import FeedbackForm
from hyvinvointi_desktop.domain.findings import Explanation
from hyvinvointi_desktop.domain.goals import Goal
from hyvinvointi_desktop.domain.ids import (
    AgreementId,
    AttachmentId,
    ClaimId,
    ClientId,
    CourseId,
    GoalId,
    PayerId,
    PlanId,
    SessionId,
    TripId,
)
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.material import ClaimMaterial, RouteDrive
from hyvinvointi_desktop.domain.measures import Measure
from hyvinvointi_desktop.domain.models_catalogue import Model
from hyvinvointi_desktop.domain.people import Client, Worker
from hyvinvointi_desktop.domain.places import RouteKey
from hyvinvointi_desktop.domain.programme_versions import OwnProgramme
from hyvinvointi_desktop.domain.programmes import (
    CapException,
    ClaimSettings,
    KmRate,
    KmRates,
    Payer,
    Programme,
)
from hyvinvointi_desktop.domain.retention import RetentionRule
from hyvinvointi_desktop.domain.sessions import Attachment, Session, Trip, WeeklyPlan
from hyvinvointi_desktop.domain.templates import AgreementTemplate as AgreementTemplate  # noqa: PLC0414 -- given on

if TYPE_CHECKING:  # both stand on this module
    from hyvinvointi_desktop.app.course_screens import CourseScreen
    from hyvinvointi_desktop.app.paper_values import CoursePaper, CourseTable, CourseYearReport, MeasurePaper
    from hyvinvointi_desktop.app.review_screens import ReviewPaper


class Area(StrEnum):
    """What a write changed; screens re-read what they show of it."""

    CLIENTS = "clients"
    AGREEMENTS = "agreements"
    GOALS = "goals"
    SESSIONS = "sessions"
    CLAIMS = "claims"
    SETTINGS = "settings"
    BACKUPS = "backups"
    COURSES = "courses"
    DROP_INS = "drop_ins"
    MEASURES = "measures"
    REHABILITATION = "rehabilitation"
    REVIEWS = "reviews"
    FEEDBACK = "feedback"
    COMPETENCE = "competence"
    HISTORY = "history"
    """Something was done that no page but that of what has been done shows."""


class Clock(Protocol):
    """The only way to know the time."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""

    def today(self) -> date:
        """The present day in Helsinki."""


@dataclass(frozen=True, slots=True)
class SigningMaterial:
    """The profile's own root and signer: PEM texts that live only in the encrypted store."""

    root_cert_pem: bytes
    signer_cert_pem: bytes
    signer_key_pem: bytes


@dataclass(frozen=True, slots=True)
class ClientGlance:
    """When a client was last met and will next be met, for lists of many clients."""

    client: ClientId
    last_held_at: datetime | None
    next_planned_at: datetime | None


@dataclass(frozen=True, slots=True)
class ClaimGlance:
    """Which month a sealed claim is of and where it stands, without its document."""

    id: ClaimId
    month: Month
    payer: PayerId
    state: ClaimState


@dataclass(frozen=True, slots=True)
class TaskGlance:
    """A promise that is not done yet, with its session's first client."""

    session: SessionId
    client: ClientId | None
    words: str
    who: str
    due_on: date | None


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One thing found: a client, a course, or a session by its note or place. ``excerpt`` is the text around the
    match. A session of a course has its course too. ``written``: in what else is written of the client."""

    client: ClientId | None
    session: SessionId | None
    on: date | None
    excerpt: str
    course: CourseId | None = None
    written: bool = False


class Records(
    HistoryRecords, AuditRecords, DraftRecords, ErasureRecords, CourseRecords, DropInRecords, CareRecords,
    FeedbackRecords, Protocol,
):  # fmt: skip
    """Rows as domain values, inside one transaction. ``put_`` adds or replaces, ``add_`` refuses what is there."""

    def worker(self) -> Worker: ...
    def put_worker(self, worker: Worker) -> None: ...
    def payers(self) -> tuple[Payer, ...]: ...
    def put_payer(self, payer: Payer) -> None: ...
    def settings(self) -> ClaimSettings: ...
    def put_settings(self, settings: ClaimSettings) -> None: ...
    def preference(self, key: str) -> str | None: ...
    def put_preference(self, key: str, value: str) -> None: ...
    def own_km_rates(self) -> tuple[KmRate, ...]: ...
    def put_own_km_rates(self, rates: Sequence[KmRate]) -> None: ...
    def own_templates(self) -> tuple[AgreementTemplate, ...]: ...
    def put_own_template(self, template: AgreementTemplate) -> None: ...
    def own_barriers(self) -> tuple[str, ...]: ...
    def put_own_barriers(self, barriers: Sequence[str]) -> None: ...
    def own_programmes(self) -> tuple[OwnProgramme, ...]: ...
    def add_own_programme(self, programme: OwnProgramme) -> None: ...

    def client(self, client_id: ClientId) -> Client | None: ...
    def client_by_code(self, code: str) -> Client | None: ...
    def clients(self) -> tuple[Client, ...]: ...
    def put_client(self, client: Client) -> None: ...

    def agreement(self, agreement_id: AgreementId) -> Agreement | None: ...
    def agreements_of(self, client_id: ClientId) -> tuple[Agreement, ...]: ...
    def all_agreements(self) -> tuple[Agreement, ...]: ...
    def add_agreement(self, agreement: Agreement) -> None: ...
    def end_agreement(self, agreement_id: AgreementId, on: date) -> None: ...
    def erase_agreement_body(self, erased: ErasedAgreement) -> None: ...
    def cap_exceptions(self) -> tuple[CapException, ...]: ...
    def put_cap_exception(self, exception: CapException) -> None: ...
    def delete_cap_exception(self, client_id: ClientId, month: Month) -> None: ...

    def goals_of(self, client_id: ClientId) -> tuple[Goal, ...]: ...
    def put_goal(self, goal: Goal) -> None: ...
    def delete_goal(self, goal_id: GoalId) -> None: ...

    def session(self, session_id: SessionId) -> Session | None: ...
    def has_sessions(self) -> bool: ...
    def put_session(self, session: Session) -> None: ...
    def delete_session(self, session_id: SessionId) -> None: ...
    def sessions_between(self, first: date, last: date, client_id: ClientId | None = None) -> tuple[Session, ...]:
        """Sessions that touch the days, by start then id, with their trips and expenses."""

    def planned_before(self, moment: datetime) -> tuple[Session, ...]:
        """Planned sessions that have ended before the moment, however long ago, by start then id."""

    def open_tasks(self) -> tuple[TaskGlance, ...]:
        """Every task that is not done, by its session's start, then place (fast: from the index)."""

    def worked_months(self) -> tuple[Month, ...]:
        """Months touched by held or no-show sessions or holding a stand-alone trip, in order (fast: from the index)."""

    def client_glances(self, now: datetime) -> tuple[ClientGlance, ...]:
        """One row a client with any session, in one query."""

    def sessions_of(self, client_id: ClientId, limit: int) -> tuple[Session, ...]:
        """The client's newest sessions that are not in the future plan, newest first."""

    def search(self, text: str, limit: int) -> tuple[SearchHit, ...]:
        """Clients by name, code or village, courses by name or place, then sessions by note, place or what the group
        wrote; case-insensitive also for ä, ö, å."""

    def trip(self, trip_id: TripId) -> Trip | None: ...
    def put_trip(self, trip: Trip) -> None: ...
    def delete_trip(self, trip_id: TripId) -> None: ...
    def trips_between(self, first: date, last: date) -> tuple[Trip, ...]:
        """Trips that stand alone, by date then id."""

    def route_drives(self, routes: Iterable[RouteKey], before: date) -> tuple[RouteDrive, ...]:
        """Every drive up to and including ``before`` of those routes (``domain.places.route_key``), by date then id,
        for the odd-km rule and route memory; trips of planned and cancelled sessions left out."""

    def driven_places(self, first: date, last: date) -> tuple[tuple[str, ...], ...]:
        """From, stops and to of every trip of the sessions that touch the days, by the session's start."""

    def plans(self) -> tuple[WeeklyPlan, ...]: ...
    def put_plan(self, plan: WeeklyPlan) -> None: ...
    def delete_plan(self, plan_id: PlanId) -> None: ...

    def attachment(self, attachment_id: AttachmentId) -> Attachment | None: ...
    def add_attachment(self, attachment: Attachment) -> None: ...

    def explanations(self) -> tuple[Explanation, ...]: ...
    def put_explanation(self, explanation: Explanation) -> None: ...

    def claim_material(self, first: date, last: date) -> ClaimMaterial:
        """All records a count of these days needs: worker, payers, settings, own rates, client codes, agreements, cap
        exceptions, explanations, sessions touching the days or owning a trip dated in them, stand-alone trips of the
        days. ``programmes``, shipped rates and ``route_drives`` are left empty for the caller."""

    def sealed_claims(self) -> tuple[SealedClaim, ...]:
        """Every sealed claim with its present state, by number."""

    def claim_glances(self) -> tuple[ClaimGlance, ...]:
        """The same without their documents, which a worker has years of."""

    def sealed_claim(self, claim_id: ClaimId) -> SealedClaim | None: ...
    def add_sealed_claim(self, claim: SealedClaim) -> None: ...
    def put_claim_state(self, claim_id: ClaimId, state: ClaimState, at: datetime) -> None: ...
    def touched_since_sealing(self, payer: PayerId, *, whole_year: bool) -> frozenset[ClaimId]:
        """The payer's claims of whose months (``whole_year``: or earlier ones of their year) something that counts was
        written since they were sealed, taken in or last settled. Settings, rates and programmes do not count."""

    def settle_claims(self, claims: Iterable[ClaimId]) -> None:
        """What was written until now no longer touches these claims."""

    def signing_material(self) -> SigningMaterial: ...
    def put_signing_material(self, material: SigningMaterial) -> None: ...

    def whole_log(self) -> OpenLog: ...
    def clear_unused(self) -> None:
        """Takes out payers and own rates of a profile without any work, so that a log may bring its own."""

    def add_log(self, log: OpenLog) -> None:
        """Adds every record of the log that is not there yet (the caller has refused conflicts)."""


class UnitOfWork(Protocol):
    """One transaction: leaving without ``commit`` rolls back, after ``commit`` it is dead."""

    records: Records

    def __enter__(self) -> "UnitOfWork": ...
    def __exit__(self, *error: Any) -> None: ...
    def commit(self) -> None: ...


class Definitions(Protocol):
    """Programmes, rates and texts shipped as data; and the reading of programme files. What is in use, the shipped
    with the organisation's own, is ``app.programmes.all_programmes``."""

    def programmes(self) -> tuple[Programme, ...]: ...
    def programme_text(self, programme: Programme) -> str: ...
    def read_programme(self, file: str, content: str) -> Programme:
        """An own programme from a file's text. Raises DefinitionError."""

    def programme_edited(self, content: str, changes: Mapping[str, Any]) -> str:
        """The file's text with other values by their paths; None takes one out. Comments and order stay."""

    def wrong_field(self, file: str, content: str, field: str, reason: Wrong, **values: object) -> DefinitionError:
        """The error for a field of a file that reads, with its line."""

    def feedback_forms(self) -> tuple[FeedbackForm, ...]:
        """The shipped forms, by id, oldest version first. What is in use is ``app.feedback_forms.all_forms``."""

    def feedback_form_text(self, form: FeedbackForm) -> str: ...
    def read_feedback_form(self, file: str, content: str) -> FeedbackForm:
        """An own form from a file's text. Raises DefinitionError."""

    def feedback_form_edited(self, content: str, changes: Mapping[str, Any]) -> str:
        """The file's text with other values by their paths; None takes one out. Comments and order stay."""

    def measures(self) -> tuple[Measure, ...]:
        """The shipped versions of all measures, by id, oldest first."""

    def measure_text(self, measure: Measure) -> str:
        """The text of a shipped version's file."""

    def read_measure(self, file: str, content: str) -> Measure:
        """An own measure from a file's text. Raises DefinitionError."""

    def measure_written(self, measure: Measure) -> str:
        """The text of the file of a measure that a form made."""

    def km_rates(self) -> KmRates: ...
    def templates(self) -> tuple[AgreementTemplate, ...]: ...
    def retention(self) -> tuple[RetentionRule, ...]: ...
    def models(self) -> tuple[Model, ...]: ...
    def public_holidays(self, year: int, language: str) -> Mapping[date, str]:
        """Finland's public holidays of a year with their names in fi, sv or en."""

    def course_agreement(self, language: str) -> CourseAgreementText:
        """The cooperation agreement of a course in that language, else in Finnish."""

    def copy_texts(self, language: str) -> Mapping[str, str]:
        """The beginnings of texts for the official record, by ``DraftKind``, and the words that fill them."""

    def passphrase_words(self) -> tuple[str, ...]: ...
    def passphrase_blocklist(self) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True)
class AgreementPaper:
    """What the printer needs for an agreement: the very text that was shown, and who signed."""

    title: str
    language: str
    layout: str
    text: str
    text_sha256: str
    agreement: Agreement
    images: tuple[tuple[AttachmentId, bytes], ...]
    practice: bool


class Printer(Protocol):
    """Makes papers from finished data: tagged PDF (PDF/UA-1, PDF/A-2a) with one empty field ``Signature``, but a
    model of the catalogue, which nobody signs."""

    def claim(self, document: dict[str, Any], language: str, *, practice: bool) -> bytes: ...
    def agreement(self, paper: AgreementPaper) -> bytes: ...
    def address_annex(
        self, document: dict[str, Any], rows: Sequence[tuple[str, ...]], reason: str, language: str
    ) -> bytes: ...
    def client_file(self, document: dict[str, Any], language: str, *, practice: bool) -> bytes: ...
    def erasure_certificate(self, document: dict[str, Any], language: str, *, practice: bool) -> bytes: ...
    def recovery_sheet(self, recovery_key: str, device: str, made_on: date, language: str) -> bytes: ...
    def log_request(self, paper: LogPaper, language: str) -> bytes: ...
    def model(self, model: Model, language: str, made_at: datetime) -> bytes: ...
    def drop_in_year(self, document: dict[str, Any], language: str, *, practice: bool) -> bytes: ...
    def feedback_form(
        self, form: FeedbackForm, worker: Worker, made_at: datetime, language: str, *, practice: bool
    ) -> bytes: ...
    def feedback_summary(self, document: dict[str, Any], language: str, *, practice: bool) -> bytes: ...
    def competence(self, document: dict[str, Any], language: str, *, practice: bool, signed: bool) -> bytes: ...
    def allowance(self, document: dict[str, Any], language: str, *, practice: bool) -> bytes:
        """The payment basis of activity allowances, a window after the other."""

    def measure_form(self, paper: "MeasurePaper") -> bytes: ...
    def course_diary(self, course: Course, meetings: Sequence[tuple[GroupSession, Session]], language: str) -> str:
        """The course diary as plain text to paste elsewhere."""

    def course_paper(self, paper: "CoursePaper", language: str) -> bytes:
        """Any paper of a course; those that are not signed have no field."""

    def review(self, paper: "ReviewPaper", language: str) -> bytes:
        """A review; one that is not signed yet has lines for pens and no field."""

    def review_text(self, paper: "ReviewPaper", language: str, *, marked: bool = False) -> str:
        """The same as plain text to paste elsewhere; ``marked`` with marks before headings, to read here."""


TableKind: TypeAlias = Literal["csv", "xlsx"]


@dataclass(frozen=True, slots=True)
class WrittenTable:
    """The sessions as a table. ``cut`` rows lack something that counts; ``left_out`` records have no row at all."""

    content: bytes
    rows: int
    cut: int
    left_out: int


class TableWriter(Protocol):
    """Claims and sessions for a spreadsheet, with headers in one of our languages."""

    def claim(self, document: Mapping[str, Any], kind: TableKind, language: str) -> bytes: ...
    def drop_in_year(self, document: Mapping[str, Any], kind: TableKind, language: str) -> bytes: ...
    def feedback_summary(self, document: Mapping[str, Any], kind: TableKind, language: str) -> bytes: ...
    def competence(self, document: Mapping[str, Any], kind: TableKind, language: str) -> bytes: ...
    def allowance(self, document: Mapping[str, Any], kind: TableKind, language: str) -> bytes: ...
    def log(self, log: OpenLog, kind: TableKind, language: str) -> WrittenTable:
        """The held sessions, under headers that the import reads."""

    def course(self, what: "CourseTable", screen: "CourseScreen", kind: TableKind, language: str) -> bytes: ...
    def course_year(self, report: "CourseYearReport", kind: TableKind, language: str) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Verdict:
    """What ``verify`` found. ``whole`` means not one byte was changed and the signature is valid."""

    kind: str
    whole: bool
    trusted: bool
    signer: str
    signed_at: datetime | None
    root_sha256: str
    reason: str = ""
    document: dict[str, Any] | None = None
    practice: bool = False


class Sealer(Protocol):
    """Signs with the profile's own key; every signature is a library's. Refused where the clock must be wrong."""

    def make_material(self, name: str, now: datetime, practice_seed: str = "") -> SigningMaterial: ...
    def sign_pdf(self, pdf: bytes, material: SigningMaterial, at: datetime, reason: str) -> bytes: ...
    def container(self, document: bytes, pdf: bytes, material: SigningMaterial, at: datetime) -> bytes: ...
    def verify(self, content: bytes, trusted_root_pem: bytes | None) -> Verdict: ...


class Vault(Protocol):
    """The locked profile: key slots and the encrypted file. The faults of ``app.faults`` say what went wrong."""

    folder: Path

    @property
    def keys(self) -> KeyChanges: ...
    def exists(self) -> bool: ...
    def check_place(self) -> None: ...
    def create_profile(self, passphrase: str) -> "tuple[OpenStore, str]": ...
    def unlock_key(self, passphrase: str) -> Any: ...
    def open_store(self, key: Any) -> "OpenStore": ...
    def unlock(self, passphrase: str) -> "OpenStore": ...
    def remember_pin(self, pin: str, day: date) -> None: ...
    def pin_is_set(self, day: date) -> bool: ...
    def unlock_key_by_pin(self, pin: str, day: date) -> Any: ...
    def forget_pin(self) -> None: ...
    def change_passphrase(self, old: str, new: str) -> None: ...
    def recover(self, recovery_text: str, new: str) -> Any: ...
    def verify_recovery_key(self, recovery_text: str) -> bool: ...
    def restore(self, backup: Path, *, passphrase: str | None = None, recovery_text: str = "") -> "OpenStore":
        """A new profile from a backup file, opened by its passphrase or else its recovery key; all or nothing."""

    def discard(self) -> None:
        """Takes the closed profile away: our own files, and the folder only when nothing else is in it."""


class OpenStore(Protocol):
    """The open profile."""

    profile: Path

    @property
    def backups(self) -> Backups: ...

    def unit_of_work(self, act: Act | None = UNNAMED, by: By | None = None) -> UnitOfWork:
        """A transaction for one act, which it logs. None is for what is no act (drafts, the window's memory, entries
        of the log): it cannot change any record."""

    def remember(self, preferences: Mapping[str, str]) -> None:
        """Keeps the program's own memory that is no reason for another backup."""

    def log(self, seen: Sequence[Seen], by: By) -> None:
        """Adds entries to the log of who did and saw what; what cannot be logged must not be shown."""

    def reading(self) -> AbstractContextManager[Records]:
        """Records for reading only, without the write lock."""

    @property
    def migrated_from(self) -> str:
        """The ``major.minor`` that the records had before they were brought up at this opening; empty for none."""

    def has_mark(self) -> bool:
        """Whether there is a readable mark of how far the log had come at the last closing."""

    def is_older_than_last_time(self) -> bool:
        """Whether an older database lies in the place of the one that was last closed."""

    def compact(self) -> None:
        """Writes the file anew without what was deleted, also in what waits to be written; nobody may write meanwhile.

        Raises:
            Surroundings: there is no room for it; what was deleted is zeros, and the file as it was.
        """

    def check(self) -> tuple[str, ...]:
        """What is wrong with the file (page checks, foreign keys, sealed hashes); empty when all is well."""

    def close(self) -> None: ...
