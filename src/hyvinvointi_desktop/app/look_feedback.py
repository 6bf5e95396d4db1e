"""What has been answered together: sums of a form over a period, and the document of papers, tables and commands."""

from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import Any

from hyvinvointi_desktop.app.feedback_forms import all_forms
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.app.programmes import all_programmes
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.feedback_forms import FeedbackForm, Question, worded
from hyvinvointi_desktop.domain.feedback_sums import FormSum, QuestionSum, mean_change, sum_of
from hyvinvointi_desktop.domain.ids import FormId, ProgrammeId
from hyvinvointi_desktop.domain.people import Worker

FORMAT, VERSION = "hyvinvointi-feedback-summary", 1


@dataclass(frozen=True, slots=True)
class Asked:
    """Which summary: a form, one of its versions (0: the newest with an answer, else the newest), and a year (None:
    all the time)."""

    form: FormId
    version: int = 0
    year: int | None = None


@dataclass(frozen=True, slots=True)
class FormRow:
    """A form in use with how many answers of all its versions have come."""

    form: FeedbackForm
    versions: tuple[int, ...]
    answered: tuple[int, ...]
    answers: int


def form_rows(records: Records, definitions: Definitions) -> tuple[FormRow, ...]:
    """Every form that is answered without a person, by voice and id; the newest version of each."""
    known, answers = all_forms(records, definitions), records.all_form_answers()
    rows = []
    for form in known.in_use():
        versions = tuple(f.version for f in known.of(form.id))
        mine = [a.version for a in answers if a.form == form.id]
        rows.append(FormRow(form, versions, tuple(sorted(set(mine))), len(mine)))
    voices = list(type(rows[0].form.voice)) if rows else []
    return tuple(sorted(rows, key=lambda r: (voices.index(r.form.voice), r.form.own, r.form.id)))


@dataclass(frozen=True, slots=True)
class Summary:
    """A form over a period with the year before it, where a year was asked; ``years`` are those with whole batches."""

    asked: Asked
    now: FormSum
    before: FormSum | None
    years: tuple[int, ...]
    versions: tuple[int, ...]

    def change(self, question: str) -> Fraction | None:
        """How much a mean changed from the year before; None where one of them is not told."""
        if self.before is None:
            return None
        return mean_change(_of(self.before, question), _of(self.now, question))


def _of(found: FormSum, question: str) -> QuestionSum | None:
    return next((q for q in found.questions if q.question == question), None)


def summary(asked: Asked, records: Records, definitions: Definitions, present: Month) -> Summary:
    """The sums. Nothing of the present month is told: while it goes on, every new answer could be told apart.

    Raises:
        Refused: there is no such form or version, or it is the worker's own.
    """
    answers = tuple(a for a in records.all_form_answers() if a.form == asked.form)
    known = all_forms(records, definitions)
    answered = tuple(sorted({a.version for a in answers}))
    number = asked.version or next(iter(answered[::-1]), 0)
    form = known.version(asked.form, number) if number else known.newest(asked.form)
    if form is None or form.self_assessment:
        raise Refused(Refusal.NO_SUCH_RECORD)

    def of(year: int | None) -> FormSum:
        first, last = (None, None) if year is None else (Month(year, 1), Month(year, 12))
        return sum_of(form, answers, present, first, last)

    years = tuple(y for y in sorted({a.came_in.year for a in answers}) if of(y).shown)
    before = None if asked.year is None else of(asked.year - 1)
    return Summary(asked, of(asked.year), before, years, tuple(f.version for f in known.of(asked.form)))


# -- the document -----------------------------------------------------------------------------------------------


def summary_document(
    found: Summary, records: Records, definitions: Definitions, language: str, made_at: datetime, *, practice: bool
) -> dict[str, Any]:
    """The summary as plain data in the words of one language: what is hidden is not in it at all."""
    worker, now, form = records.worker(), found.now, found.now.form
    named = _programme_names(now, records, definitions, language)
    return {
        "format": FORMAT, "version": VERSION, "made_at": made_at.isoformat(timespec="seconds"), "practice": practice,
        **_from(worker), "form": form.id, "form_version": form.version, "voice": form.voice.value,
        "title": form.name(language), "year": found.asked.year, "first": _month(now.first), "last": _month(now.last),
        "smallest_shown": form.smallest_shown, "answers": now.answers or None,
        "programmes": [{"programme": name, "answers": count} for name, count in named],
        "before": None if found.before is None or not found.before.shown else _before(found.before),
        "questions": [
            _question(q, s, found, language) for q, s in zip(form.questions, now.questions, strict=True)
        ],
    }  # fmt: skip


def _from(worker: Worker) -> dict[str, str]:
    return {"worker": worker.name, "organisation": worker.organisation}


def _month(month: Month | None) -> str | None:
    return None if month is None else str(month)


def _before(before: FormSum) -> dict[str, Any]:
    return {"first": _month(before.first), "last": _month(before.last), "answers": before.answers}


def _programme_names(
    now: FormSum, records: Records, definitions: Definitions, language: str
) -> list[tuple[str, int | None]]:
    known = all_programmes(records, definitions)
    found = []
    for programme, count in now.programmes:
        newest = next(iter(known.of(ProgrammeId(programme))[::-1]), None)
        found.append((newest.name(language) if newest else programme, count))
    return found


def _question(question: Question, told: QuestionSum, found: Summary, language: str) -> dict[str, Any]:
    before = None if found.before is None else _of(found.before, question.id)
    return {
        "question": question.id, "kind": question.kind.value, "text": question.said(language),
        "low_words": worded(question.low_words, language), "high_words": worded(question.high_words, language),
        "low": question.low, "high": question.high, "answers": told.answers or None, "first": _month(told.first),
        "last": _month(told.last), "mean": mean_text(told.mean),
        "mean_before": None if before is None else mean_text(before.mean),
        "steps": [{"step": step, "answers": count} for step, count in told.steps],
        "options": [
            {"option": o, "text": question.option(o, language), "answers": n} for o, n in told.options
        ],
        "words": list(told.words),
    }  # fmt: skip


def mean_text(mean: Fraction | None) -> str | None:
    """``4.2``: one decimal, half up."""
    if mean is None:
        return None
    tenths = (mean * 20 + 1) // 2
    return f"{tenths // 10}.{tenths % 10}"
