"""The Printer of the use cases. It knows which paper is which; drawing libraries load only when one is printed."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from hyvinvointi_desktop.app.audit_port import LogPaper
from hyvinvointi_desktop.app.course_diary import diary_text
from hyvinvointi_desktop.app.look_referrals import ReferralScreen
from hyvinvointi_desktop.app.paper_values import CoursePaper, MeasurePaper
from hyvinvointi_desktop.app.ports import AgreementPaper
from hyvinvointi_desktop.app.review_screens import ReviewPaper
from hyvinvointi_desktop.app.review_text import review_text
from hyvinvointi_desktop.app.space_papers import EnvelopePaper, InvitationPaper
from hyvinvointi_desktop.app.tell_referrer import ReferrerMessage
from hyvinvointi_desktop.app.virtu_text import virtu_text
from hyvinvointi_desktop.domain.courses import Course, GroupSession
from hyvinvointi_desktop.domain.feedback_forms import FeedbackForm
from hyvinvointi_desktop.domain.models_catalogue import LANGUAGES, Model
from hyvinvointi_desktop.domain.needs_lists import NeedsLists
from hyvinvointi_desktop.domain.people import Worker
from hyvinvointi_desktop.domain.sessions import Session
from hyvinvointi_desktop.domain.starting_papers import StartingPaper
from hyvinvointi_desktop.reports import typography

FALLBACK_LANGUAGE = "fi"


class PdfPrinter:
    """Makes tagged PDFs. ``fonts`` holds NotoSans-Regular.ttf and NotoSans-Bold.ttf; ``texts`` maps a language to
    its sentences (``resources/texts/reports.*.toml``)."""

    def __init__(self, fonts: Path, texts: Mapping[str, Mapping[str, str]]) -> None:
        self._fonts = fonts
        self._texts = texts

    def _words(self, language: str) -> Mapping[str, str]:
        return self._texts.get(language) or self._texts[FALLBACK_LANGUAGE]

    def claim(self, document: dict[str, Any], language: str, *, practice: bool) -> bytes:
        """The monthly claim. The same document gives the same bytes."""
        from hyvinvointi_desktop.reports.claim_report import claim_pdf

        return claim_pdf(self._fonts, self._words(language), document, practice=practice)

    def agreement(self, paper: AgreementPaper) -> bytes:
        """The agreement as it was shown and signed.

        Raises:
            ValueError: a drawn signature is no picture.
        """
        from hyvinvointi_desktop.reports.agreement_report import agreement_pdf

        return agreement_pdf(self._fonts, self._words(paper.language), paper)

    def address_annex(
        self, document: dict[str, Any], rows: Sequence[tuple[str, ...]], reason: str, language: str
    ) -> bytes:
        """Full addresses of trips; a row is ``(day, address, ..., km)``."""
        from hyvinvointi_desktop.reports.address_annex import annex_pdf

        return annex_pdf(self._fonts, self._words(language), document, rows, reason)

    def client_file(self, document: dict[str, Any], language: str, *, practice: bool) -> bytes:
        """Everything about one client, for the client to read."""
        from hyvinvointi_desktop.reports.client_file_report import client_file_pdf

        return client_file_pdf(self._fonts, self._words(language), document, practice=practice)

    def erasure_certificate(self, document: dict[str, Any], language: str, *, practice: bool) -> bytes:
        """What an erasure took and left, without a name; one empty field ``Signature``."""
        from hyvinvointi_desktop.reports.erasure_report import erasure_pdf

        return erasure_pdf(self._fonts, self._words(language), document, practice=practice)

    def drop_in_year(self, document: dict[str, Any], language: str, *, practice: bool) -> bytes:
        """The year of drop-in and training, for others; one empty field ``Signature``."""
        from hyvinvointi_desktop.reports.drop_in_report import drop_in_year_pdf

        return drop_in_year_pdf(self._fonts, self._words(language), document, practice=practice)

    def allowance(self, document: dict[str, Any], language: str, *, practice: bool) -> bytes:
        """The payment basis of activity allowances; one empty field ``Signature``."""
        from hyvinvointi_desktop.reports.allowance_report import allowance_pdf

        return allowance_pdf(self._fonts, self._words(language), document, practice=practice)

    def measure_form(self, paper: MeasurePaper) -> bytes:
        """A questionnaire to be filled on paper, in the language of its questions; our words in Finnish at worst."""
        from hyvinvointi_desktop.reports.measure_form import measure_form_pdf

        return measure_form_pdf(self._fonts, self._words(paper.language), paper)

    def space_paper(self, paper: InvitationPaper | EnvelopePaper, language: str) -> bytes:
        """An invitation to hand over, or the key of the sealed envelope."""
        from hyvinvointi_desktop.reports.space_sheets import envelope_pdf, invitation_pdf

        if isinstance(paper, InvitationPaper):
            return invitation_pdf(self._fonts, self._words(language), paper)
        return envelope_pdf(self._fonts, self._words(language), paper)

    def recovery_sheet(self, recovery_key: str, device: str, made_on: date, language: str) -> bytes:
        """The recovery key on one A4."""
        from hyvinvointi_desktop.reports.recovery_sheet import recovery_pdf

        return recovery_pdf(self._fonts, self._words(language), recovery_key, device, made_on)

    def log_request(self, paper: LogPaper, language: str) -> bytes:
        """Who has handled a client's data."""
        from hyvinvointi_desktop.reports.log_request import log_request_pdf

        return log_request_pdf(self._fonts, self._words(language), paper)

    def model(self, model: Model, language: str, made_at: datetime) -> bytes:
        """One model of the catalogue, to read; in Finnish where the catalogue has not that language."""
        from hyvinvointi_desktop.reports.model_report import model_pdf

        spoken = language if language in LANGUAGES else FALLBACK_LANGUAGE
        return model_pdf(self._fonts, self._words(spoken), model, spoken, made_at)

    def feedback_form(
        self, form: FeedbackForm, worker: Worker, made_at: datetime, language: str, *, practice: bool
    ) -> bytes:
        """An empty feedback form. Its questions may be in a language that has no papers: the rest is Finnish then."""
        from hyvinvointi_desktop.reports.feedback_form_paper import form_pdf

        return form_pdf(self._fonts, self._words(language), form, worker, made_at, language, practice=practice)

    def feedback_summary(self, document: dict[str, Any], language: str, *, practice: bool) -> bytes:
        """What the answers to a form say together."""
        from hyvinvointi_desktop.reports.feedback_summary_paper import feedback_summary_pdf

        return feedback_summary_pdf(self._fonts, self._words(language), document, language, practice=practice)

    def starting_paper(self, paper: StartingPaper, author: str, made_at: datetime) -> bytes:
        """What is written before the work begins, to be read."""
        from hyvinvointi_desktop.reports.starting_paper import starting_pdf

        return starting_pdf(self._fonts, self._words(paper.language), paper, author, made_at)

    def starting_document(self, paper: StartingPaper, made_at: datetime) -> bytes:
        """The same as an OpenDocument text, to be completed."""
        from hyvinvointi_desktop.reports.starting_document import starting_odt

        return starting_odt(paper, made_at)

    def needs(self, document: dict[str, Any], language: str, *, practice: bool) -> bytes:
        """What residents need."""
        from hyvinvointi_desktop.reports.needs_report import needs_pdf

        return needs_pdf(self._fonts, self._words(language), document, practice=practice)

    def competence(self, document: dict[str, Any], language: str, *, practice: bool, signed: bool) -> bytes:
        """The worker's record; ``signed`` with one empty field ``Signature``."""
        from hyvinvointi_desktop.reports.competence_paper import competence_pdf

        words = self._words(language)
        return competence_pdf(self._fonts, words, document, language, practice=practice, signed=signed)

    def course_diary(self, course: Course, meetings: Sequence[tuple[GroupSession, Session]], language: str) -> str:
        """The course diary as plain text to paste elsewhere."""
        return diary_text(course, meetings, self._words(language))

    def course_paper(self, paper: CoursePaper, language: str) -> bytes:
        """Any paper of a course.

        Raises:
            ValueError: a drawn signature or a receipt is no picture.
        """
        from hyvinvointi_desktop.reports.course_papers import course_pdf

        return course_pdf(self._fonts, self._words(language), paper)

    def review(self, paper: ReviewPaper, language: str) -> bytes:
        """A review with the client.

        Raises:
            ValueError: a drawn signature is no picture.
        """
        from hyvinvointi_desktop.reports.review_report import review_pdf

        return review_pdf(self._fonts, self._words(language), paper, language)

    def review_text(self, paper: ReviewPaper, language: str, *, marked: bool = False) -> str:
        """The same as plain text to paste elsewhere, or with marked headings to read."""
        return review_text(paper, self._words(language), language, marked=marked)

    def referrer_message(self, paper: ReferrerMessage, language: str) -> bytes:
        """What a referrer may know, with one empty field ``Signature``."""
        from hyvinvointi_desktop.reports.referrer_paper import referrer_pdf

        return referrer_pdf(self._fonts, self._words(language), paper)

    def virtu_text(self, screen: ReferralScreen, lists: NeedsLists, language: str) -> str:
        """A referral as plain text to be copied into Virtu."""
        return virtu_text(screen, self._words(language), lists, language, lambda day: typography.day(day.isoformat()))
