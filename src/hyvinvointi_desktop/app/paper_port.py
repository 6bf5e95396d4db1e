"""Making papers and tables from finished data, as promises."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias

from hyvinvointi_desktop.app.audit_port import LogPaper
from hyvinvointi_desktop.domain.agreements import Agreement
from hyvinvointi_desktop.domain.courses import Course, GroupSession
from hyvinvointi_desktop.domain.feedback_forms import FeedbackForm
from hyvinvointi_desktop.domain.ids import AttachmentId
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.models_catalogue import Model
from hyvinvointi_desktop.domain.people import Worker
from hyvinvointi_desktop.domain.sessions import Session
from hyvinvointi_desktop.domain.starting_papers import StartingPaper

if TYPE_CHECKING:  # both stand on this module
    from hyvinvointi_desktop.app.course_screens import CourseScreen
    from hyvinvointi_desktop.app.look_referrals import ReferralScreen
    from hyvinvointi_desktop.app.paper_values import CoursePaper, CourseTable, CourseYearReport, MeasurePaper
    from hyvinvointi_desktop.app.review_screens import ReviewPaper
    from hyvinvointi_desktop.app.space_papers import EnvelopePaper, InvitationPaper
    from hyvinvointi_desktop.app.tell_referrer import ReferrerMessage
    from hyvinvointi_desktop.domain.needs_lists import NeedsLists


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
    def space_paper(self, paper: "InvitationPaper | EnvelopePaper", language: str) -> bytes:
        """An invitation to hand over, or the key of the sealed envelope; nobody signs it."""

    def recovery_sheet(self, recovery_key: str, device: str, made_on: date, language: str) -> bytes: ...
    def log_request(self, paper: LogPaper, language: str) -> bytes: ...
    def model(self, model: Model, language: str, made_at: datetime) -> bytes: ...
    def drop_in_year(self, document: dict[str, Any], language: str, *, practice: bool) -> bytes: ...
    def feedback_form(
        self, form: FeedbackForm, worker: Worker, made_at: datetime, language: str, *, practice: bool
    ) -> bytes: ...
    def feedback_summary(self, document: dict[str, Any], language: str, *, practice: bool) -> bytes: ...
    def starting_paper(self, paper: StartingPaper, author: str, made_at: datetime) -> bytes:
        """What is written before the work begins, to be read; nobody signs it."""

    def starting_document(self, paper: StartingPaper, made_at: datetime) -> bytes:
        """The same as an OpenDocument text, to be completed."""

    def needs(self, document: dict[str, Any], language: str, *, practice: bool) -> bytes:
        """What residents need, for decision makers; nobody signs it."""

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

    def referrer_message(self, paper: "ReferrerMessage", language: str) -> bytes:
        """What a referrer may know, to be signed."""

    def virtu_text(self, screen: "ReferralScreen", lists: "NeedsLists", language: str) -> str:
        """A referral as plain text to be copied into Virtu."""


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
    def needs(self, document: Mapping[str, Any], kind: TableKind, language: str) -> bytes: ...
    def competence(self, document: Mapping[str, Any], kind: TableKind, language: str) -> bytes: ...
    def allowance(self, document: Mapping[str, Any], kind: TableKind, language: str) -> bytes: ...
    def payroll(self, document: Mapping[str, Any], kind: TableKind, language: str) -> bytes: ...
    def pay_year(self, document: Mapping[str, Any], kind: TableKind, language: str) -> bytes: ...
    def log(self, log: OpenLog, kind: TableKind, language: str) -> WrittenTable:
        """The held sessions, under headers that the import reads."""

    def course(self, what: "CourseTable", screen: "CourseScreen", kind: TableKind, language: str) -> bytes: ...
    def course_year(self, report: "CourseYearReport", kind: TableKind, language: str) -> bytes: ...
