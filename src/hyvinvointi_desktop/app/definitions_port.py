"""Programmes, measures, forms, rates and texts shipped as data, as a promise."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Protocol

from hyvinvointi_desktop.app.definition_error import DefinitionError, Wrong
from hyvinvointi_desktop.domain.course_agreement import CourseAgreementText
from hyvinvointi_desktop.domain.feedback_forms import FeedbackForm
from hyvinvointi_desktop.domain.measures import Measure
from hyvinvointi_desktop.domain.models_catalogue import Model
from hyvinvointi_desktop.domain.needs_lists import NeedsLists
from hyvinvointi_desktop.domain.programmes import KmRates, Programme
from hyvinvointi_desktop.domain.retention import RetentionRule
from hyvinvointi_desktop.domain.starting_papers import RawLine, StartingKind
from hyvinvointi_desktop.domain.templates import AgreementTemplate


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
    def starting_paper(self, kind: StartingKind, language: str) -> tuple[RawLine, ...]:
        """A template of what is written before the work begins, in fi, sv or en, with its places open."""

    def needs_lists(self) -> NeedsLists:
        """Sources of referrals, reasons and barriers, with their words."""

    def public_holidays(self, year: int, language: str) -> Mapping[date, str]:
        """Finland's public holidays of a year with their names in fi, sv or en."""

    def course_agreement(self, language: str) -> CourseAgreementText:
        """The cooperation agreement of a course in that language, else in Finnish."""

    def copy_texts(self, language: str) -> Mapping[str, str]:
        """The beginnings of texts for the official record, by ``DraftKind``, and the words that fill them."""

    def passphrase_words(self) -> tuple[str, ...]: ...
    def passphrase_blocklist(self) -> tuple[str, ...]: ...
