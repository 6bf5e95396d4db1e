"""The worker's competence to look at, and the document that its papers and tables are made of."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from hyvinvointi_desktop.app.feedback_forms import Forms, all_forms
from hyvinvointi_desktop.app.look_feedback import mean_text
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.domain.competence import CompetenceEntry, Pledge
from hyvinvointi_desktop.domain.competence_year import (
    AssessedTheme,
    YearSums,
    mean_of,
    newest_before,
    newest_in,
    sums_by_year,
    themes,
)
from hyvinvointi_desktop.domain.feedback_forms import FeedbackForm, QuestionKind, SelfAssessment
from hyvinvointi_desktop.domain.people import Worker

FORMAT, VERSION = "hyvinvointi-competence", 1


@dataclass(frozen=True, slots=True)
class CompetenceScreen:
    """A year of the worker's competence. ``form`` is the one to answer now; ``themes`` are of the answers' own one."""

    year: int
    worker: Worker
    entries: tuple[CompetenceEntry, ...]
    sums: tuple[YearSums, ...]
    pledges: tuple[Pledge, ...]
    assessments: tuple[SelfAssessment, ...]
    form: FeedbackForm | None
    answered_form: FeedbackForm | None = None
    now: SelfAssessment | None = None
    before: SelfAssessment | None = None
    themes: tuple[AssessedTheme, ...] = ()
    organisers: tuple[str, ...] = ()

    @property
    def pledge_missing(self) -> bool:
        """Whether no pledge of confidentiality is noted."""
        return not self.pledges

    @property
    def sums_of_year(self) -> YearSums | None:
        """The sums of the year; None where nothing was noted."""
        return next((s for s in self.sums if s.year == self.year), None)


def competence_screen(year: int, records: Records, definitions: Definitions) -> CompetenceScreen:
    """A year with every year's sums beside it."""
    entries, answers = records.competence_entries(), records.self_assessments()
    forms = all_forms(records, definitions)
    now, before = newest_in(answers, year), newest_before(answers, year)
    form = next(iter(forms.in_use(self_assessment=True)), None)
    used = _form_of(now, forms) or _form_of(before, forms) or form
    return CompetenceScreen(
        year,
        records.worker(),
        tuple(e for e in entries if e.on.year == year),
        sums_by_year(entries),
        records.pledges(),
        answers,
        form,
        used,
        now,
        before,
        () if used is None else themes(used, now, before, _form_of(before, forms)),
        tuple(sorted({e.organiser for e in entries if e.organiser})),
    )


def _form_of(answer: SelfAssessment | None, forms: Forms) -> FeedbackForm | None:
    return None if answer is None else forms.version(answer.form, answer.version)


def competence_document(found: CompetenceScreen, language: str, made_at: datetime, *, practice: bool) -> dict[str, Any]:
    """The year as plain data in the words of one language."""
    return {
        "format": FORMAT, "version": VERSION, "year": found.year, "made_at": made_at.isoformat(timespec="seconds"),
        "practice": practice, "worker": found.worker.name, "organisation": found.worker.organisation,
        "entries": [_entry(entry) for entry in found.entries],
        "years": [
            {
                "year": s.year, "minutes": {k.value: n for k, n in s.minutes},
                "times": {k.value: n for k, n in s.times}, "total_minutes": s.total_minutes,
                "credits_tenths": s.credits_tenths,
            }
            for s in found.sums
        ],
        "pledges": [
            {"given_on": p.given_on.isoformat(), "to": p.to, "words": p.words, "paper": p.paper is not None}
            for p in found.pledges
        ],
        "self_assessment": _assessment(found, language),
    }  # fmt: skip


def _entry(entry: CompetenceEntry) -> dict[str, Any]:
    return {
        "id": entry.id, "kind": entry.kind.value, "on": entry.on.isoformat(), "title": entry.title,
        "minutes": entry.minutes, "credits_tenths": entry.credits_tenths, "organiser": entry.organiser,
        "words": entry.words, "certificate": entry.certificate is not None,
    }  # fmt: skip


def _assessment(found: CompetenceScreen, language: str) -> dict[str, Any] | None:
    form = found.answered_form
    if form is None or found.now is None:
        return None
    said = [
        {"text": q.said(language), "words": found.now.words[q.id]}
        for q in form.questions
        if q.kind is QuestionKind.WORDS and q.id in found.now.words
    ]
    return {
        "title": form.name(language), "on": found.now.on.isoformat(),
        "before_on": found.before.on.isoformat() if found.before else None,
        "mean": mean_text(mean_of(t.now for t in found.themes)),
        "mean_before": mean_text(mean_of(t.before for t in found.themes)),
        "themes": [
            {"question": t.question.id, "text": t.question.said(language), "low": t.question.low,
             "high": t.question.high, "now": t.now, "before": t.before}
            for t in found.themes
        ],
        "words": said,
    }  # fmt: skip
