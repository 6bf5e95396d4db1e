"""Everything shipped as data, read once from ``resources/``. It knows the folder's order and no figure."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from hyvinvointi_desktop.app.definition_error import Wrong
from hyvinvointi_desktop.app.ports import AgreementTemplate
from hyvinvointi_desktop.definitions.course_agreements import read_course_agreement
from hyvinvointi_desktop.definitions.feedback_form_text import edited_form
from hyvinvointi_desktop.definitions.feedback_forms import read_form, read_own_form
from hyvinvointi_desktop.definitions.fields import DefinitionError, Fields
from hyvinvointi_desktop.definitions.holidays import public_holidays
from hyvinvointi_desktop.definitions.measure_text import written
from hyvinvointi_desktop.definitions.measures import read_measure, read_own_measure
from hyvinvointi_desktop.definitions.models import read_model
from hyvinvointi_desktop.definitions.needs_lists import read_needs_lists
from hyvinvointi_desktop.definitions.programme_text import edited
from hyvinvointi_desktop.definitions.programmes import read_own_programme, read_programme
from hyvinvointi_desktop.definitions.rates import read_km_rates
from hyvinvointi_desktop.definitions.retention import read_retention
from hyvinvointi_desktop.definitions.starting_papers import read_starting_paper
from hyvinvointi_desktop.definitions.templates import read_template
from hyvinvointi_desktop.domain.course_agreement import CourseAgreementText
from hyvinvointi_desktop.domain.feedback_forms import FeedbackForm
from hyvinvointi_desktop.domain.measures import Measure
from hyvinvointi_desktop.domain.models_catalogue import Model
from hyvinvointi_desktop.domain.needs_lists import NeedsLists
from hyvinvointi_desktop.domain.programmes import KmRates, Programme
from hyvinvointi_desktop.domain.retention import RetentionRule
from hyvinvointi_desktop.domain.starting_papers import RawLine, StartingKind

WORDS = 7776
"""6 to the power of 5: five dice choose a word."""
WORDS_FILE = "finnish-7776.txt"
BLOCKLIST_FILE = "blocklist.txt"

__all__ = ["DefinitionError", "ShippedDefinitions"]


@lru_cache(maxsize=256)  # every count and every form asks for the own programmes
def _read(file: str, content: str) -> Programme:
    return read_own_programme(file, content)


@lru_cache(maxsize=256)
def _read_form(file: str, content: str) -> FeedbackForm:
    return read_own_form(file, content)


@lru_cache(maxsize=256)
def _read_measure(file: str, content: str) -> Measure:
    return read_own_measure(file, content)


class ShippedDefinitions:
    """Implements ``app.ports.Definitions`` over a folder. Files are read when first asked for, and then kept.

    Every call raises DefinitionError where a file is missing or wrong.
    """

    def __init__(self, resources: Path) -> None:
        self._resources = resources

    def programmes(self) -> tuple[Programme, ...]:
        """All shipped versions of all programmes, by id, oldest first."""
        return self._programmes

    def programme_text(self, programme: Programme) -> str:
        """The text of a shipped version's file."""
        return next(text for known, text in self._programme_files if known == programme)

    def read_programme(self, file: str, content: str) -> Programme:
        """An own programme from a file's text. Raises DefinitionError."""
        return _read(file, content)

    def programme_edited(self, content: str, changes: Mapping[str, Any]) -> str:
        """The file's text with other values by their paths; None takes one out. Comments and order stay."""
        return edited(content, changes)

    def wrong_field(self, file: str, content: str, field: str, reason: Wrong, **values: object) -> DefinitionError:
        """The error for a field of a file that reads, with its line."""
        return Fields.of_text(file, content).wrong(field, reason, **values)

    def feedback_forms(self) -> tuple[FeedbackForm, ...]:
        """The shipped feedback forms, by id, oldest version first."""
        return tuple(form for form, _ in self._feedback_files)

    def feedback_form_text(self, form: FeedbackForm) -> str:
        """The text of a shipped form's file."""
        return next(text for known, text in self._feedback_files if known == form)

    def read_feedback_form(self, file: str, content: str) -> FeedbackForm:
        """An own form from a file's text. Raises DefinitionError."""
        return _read_form(file, content)

    def feedback_form_edited(self, content: str, changes: Mapping[str, Any]) -> str:
        """The file's text with other values by their paths; None takes one out. Comments and order stay."""
        return edited_form(content, changes)

    def measures(self) -> tuple[Measure, ...]:
        """The shipped versions of all measures, by id, oldest first."""
        return tuple(measure for measure, _ in self._measure_files)

    def measure_text(self, measure: Measure) -> str:
        """The text of a shipped version's file."""
        return next(text for known, text in self._measure_files if known == measure)

    def read_measure(self, file: str, content: str) -> Measure:
        """An own measure from a file's text. Raises DefinitionError."""
        return _read_measure(file, content)

    def measure_written(self, measure: Measure) -> str:
        """The text of the file of a measure that a form made."""
        return written(measure)

    def km_rates(self) -> KmRates:
        """The shipped kilometre rates."""
        return self._km_rates

    def templates(self) -> tuple[AgreementTemplate, ...]:
        """Agreement texts, plain and easy, by file name."""
        return self._templates

    def needs_lists(self) -> NeedsLists:
        """The shipped lists of sources, reasons and barriers."""
        return self._needs_lists

    def starting_paper(self, kind: StartingKind, language: str) -> tuple[RawLine, ...]:
        """A template of what is written before the work begins, in fi, sv or en."""
        return read_starting_paper(self._resources / "starting" / f"{kind}.{language}.md")

    def retention(self) -> tuple[RetentionRule, ...]:
        """How long what is kept, in the order of the file."""
        return self._retention

    def models(self) -> tuple[Model, ...]:
        """The models of work to read about, in the order of the catalogue."""
        return self._models

    def public_holidays(self, year: int, language: str) -> Mapping[date, str]:
        """Finland's public holidays of a year with their names in fi, sv or en."""
        return public_holidays(year, language)

    def course_agreement(self, language: str) -> CourseAgreementText:
        """The cooperation agreement of a course in that language, else in Finnish."""
        return next((x for x in self._course_agreements if x.language == language), self._course_agreements[0])

    def copy_texts(self, language: str) -> Mapping[str, str]:
        """The beginnings of texts for the official record in that language, else in Finnish."""
        return self._copy_texts.get(language) or self._copy_texts["fi"]

    def passphrase_words(self) -> tuple[str, ...]:
        """The words of passphrases, 7776 different ones."""
        return self._words

    def passphrase_blocklist(self) -> tuple[str, ...]:
        """What makes a passphrase too easy to guess, comments left out."""
        return self._blocklist

    def _files(self, folder: str, ending: str) -> tuple[Path, ...]:
        found = tuple(sorted((self._resources / folder).glob(f"*{ending}")))
        if not found:
            raise DefinitionError(folder, "", f"holds no file ending in {ending}")
        return found

    @cached_property
    def _needs_lists(self) -> NeedsLists:
        return read_needs_lists(self._resources / "needs" / "lists.toml")

    @cached_property
    def _programmes(self) -> tuple[Programme, ...]:
        return tuple(programme for programme, _ in self._programme_files)

    @cached_property
    def _programme_files(self) -> tuple[tuple[Programme, str], ...]:
        found: list[tuple[Programme, str]] = []
        for path in self._files("programmes", ".toml"):
            programme = read_programme(path)
            if any((p.id, p.version) == (programme.id, programme.version) for p, _ in found):
                raise DefinitionError(path.name, "version", Wrong.STANDS_TWICE, values={"value": programme.version})
            found.append((programme, path.read_text(encoding="utf-8")))
        return tuple(sorted(found, key=lambda pair: (pair[0].id, pair[0].version)))

    @cached_property
    def _feedback_files(self) -> tuple[tuple[FeedbackForm, str], ...]:
        found = [(read_form(path), path.read_text(encoding="utf-8")) for path in self._files("feedback", ".toml")]
        return tuple(sorted(found, key=lambda pair: (pair[0].id, pair[0].version)))

    @cached_property
    def _measure_files(self) -> tuple[tuple[Measure, str], ...]:
        found: list[tuple[Measure, str]] = []
        for path in self._files("measures", ".toml"):
            measure = read_measure(path)
            if any((m.id, m.version) == (measure.id, measure.version) for m, _ in found):
                raise DefinitionError(path.name, "version", Wrong.STANDS_TWICE, values={"value": measure.version})
            found.append((measure, path.read_text(encoding="utf-8")))
        return tuple(sorted(found, key=lambda pair: (pair[0].id, pair[0].version)))

    @cached_property
    def _km_rates(self) -> KmRates:
        return KmRates(tuple(rate for path in self._files("rates", ".toml") for rate in read_km_rates(path)))

    @cached_property
    def _retention(self) -> tuple[RetentionRule, ...]:
        return tuple(rule for path in self._files("retention", ".toml") for rule in read_retention(path))

    @cached_property
    def _models(self) -> tuple[Model, ...]:
        models = [read_model(path) for path in self._files("models", ".toml")]
        return tuple(sorted(models, key=lambda model: (model.order, model.id)))

    @cached_property
    def _templates(self) -> tuple[AgreementTemplate, ...]:
        return tuple(read_template(path) for path in self._files("agreements", ".md"))

    @cached_property
    def _course_agreements(self) -> tuple[CourseAgreementText, ...]:
        return tuple(read_course_agreement(path) for path in self._files("course_agreements", ".toml"))

    @cached_property
    def _copy_texts(self) -> dict[str, Mapping[str, str]]:
        found: dict[str, Mapping[str, str]] = {}
        for path in self._files("texts", ".toml"):
            name, language, _ = path.name.split(".")
            if name == "copy_drafts":
                fields = Fields.of_file(path)
                found[language] = {key: fields.text(key) for key in sorted(fields.keys())}
        return found

    def _lines(self, file: str) -> tuple[str, ...]:
        try:
            text = (self._resources / "words" / file).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise DefinitionError(file, "", f"cannot be read: {error}") from error
        return tuple(line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))

    @cached_property
    def _words(self) -> tuple[str, ...]:
        words = self._lines(WORDS_FILE)
        if len(words) != WORDS or len(set(words)) != WORDS:
            raise DefinitionError(WORDS_FILE, "", f"must hold {WORDS} different words, holds {len(set(words))}")
        return words

    @cached_property
    def _blocklist(self) -> tuple[str, ...]:
        return self._lines(BLOCKLIST_FILE)
