"""What the use cases need from the outside, as Protocols. The neighbours of this room keep these promises."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from hyvinvointi_desktop.app.audit_port import AuditRecords, Seen
from hyvinvointi_desktop.app.backup_port import Backups
from hyvinvointi_desktop.app.care_port import CareRecords, FeedbackRecords
from hyvinvointi_desktop.app.course_port import CourseRecords
from hyvinvointi_desktop.app.definitions_port import Definitions as Definitions  # noqa: PLC0414 -- given on
from hyvinvointi_desktop.app.drafts_port import DraftRecords
from hyvinvointi_desktop.app.drop_in_port import DropInRecords
from hyvinvointi_desktop.app.erasure_port import ErasureRecords
from hyvinvointi_desktop.app.history_port import HistoryRecords
from hyvinvointi_desktop.app.key_port import KeyChanges
from hyvinvointi_desktop.app.membership_port import MembershipRecords
from hyvinvointi_desktop.app.paper_port import AgreementPaper as AgreementPaper  # noqa: PLC0414 -- given on
from hyvinvointi_desktop.app.paper_port import Printer as Printer  # noqa: PLC0414 -- given on
from hyvinvointi_desktop.app.paper_port import TableKind as TableKind  # noqa: PLC0414 -- given on
from hyvinvointi_desktop.app.paper_port import TableWriter as TableWriter  # noqa: PLC0414 -- given on
from hyvinvointi_desktop.app.paper_port import WrittenTable as WrittenTable  # noqa: PLC0414 -- given on
from hyvinvointi_desktop.app.post_port import PostMark, PostRecords
from hyvinvointi_desktop.app.registry_port import Registry
from hyvinvointi_desktop.app.registry_server_port import RegistryHome
from hyvinvointi_desktop.app.sealing_port import Sealer as Sealer  # noqa: PLC0414 -- given on
from hyvinvointi_desktop.app.sealing_port import SigningMaterial as SigningMaterial  # noqa: PLC0414 -- given on
from hyvinvointi_desktop.app.sealing_port import Verdict as Verdict  # noqa: PLC0414 -- given on
from hyvinvointi_desktop.domain.acts import UNNAMED, Act
from hyvinvointi_desktop.domain.agreements import Agreement
from hyvinvointi_desktop.domain.agreements import ErasedAgreement as ErasedAgreement  # noqa: PLC0414 -- given on
from hyvinvointi_desktop.domain.audit import By
from hyvinvointi_desktop.domain.claims import ClaimState, SealedClaim
from hyvinvointi_desktop.domain.days import Month
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
from hyvinvointi_desktop.domain.people import Client, Worker
from hyvinvointi_desktop.domain.places import RouteKey
from hyvinvointi_desktop.domain.programme_versions import OwnProgramme
from hyvinvointi_desktop.domain.programmes import (
    CapException,
    ClaimSettings,
    KmRate,
    Payer,
)
from hyvinvointi_desktop.domain.sessions import Attachment, Session, Trip, WeeklyPlan
from hyvinvointi_desktop.domain.templates import AgreementTemplate as AgreementTemplate  # noqa: PLC0414 -- given on


class Area(StrEnum):
    """What a write changed; screens re-read what they show of it."""

    CLIENTS = "clients"
    AGREEMENTS = "agreements"
    GOALS = "goals"
    SESSIONS = "sessions"
    CLAIMS = "claims"
    SETTINGS = "settings"
    BACKUPS = "backups"
    POST = "post"
    COURSES = "courses"
    DROP_INS = "drop_ins"
    MEASURES = "measures"
    REHABILITATION = "rehabilitation"
    REVIEWS = "reviews"
    FEEDBACK = "feedback"
    COMPETENCE = "competence"
    REFERRALS = "referrals"
    APPROVALS = "approvals"
    TRUST = "trust"
    HISTORY = "history"
    """Something was done that no page but that of what has been done shows."""


class Clock(Protocol):
    """The only way to know the time."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""

    def today(self) -> date:
        """The present day in Helsinki."""


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
    HistoryRecords,
    AuditRecords,
    DraftRecords,
    ErasureRecords,
    CourseRecords,
    DropInRecords,
    CareRecords,
    FeedbackRecords,
    MembershipRecords,
    PostRecords,
    Protocol,
):
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


class OpenStore(RegistryHome, Protocol):
    """The open profile."""

    profile: Path

    @property
    def backups(self) -> Backups: ...

    def unit_of_work(self, act: Act | None = UNNAMED, by: By | None = None) -> UnitOfWork:
        """A transaction for one act, which it logs. None is for what is no act (drafts, the window's memory, entries
        of the log): it cannot change any record."""

    @property
    def registry(self) -> Registry:
        """The coordinator's registry."""

    @property
    def post_mark(self) -> PostMark:
        """The highest number of the post, outside the database."""

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
