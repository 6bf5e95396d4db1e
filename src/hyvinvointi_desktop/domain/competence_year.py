"""Competence by year: hours of each kind, study credits, and one self-assessment beside another."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from hyvinvointi_desktop.domain.competence import CompetenceEntry, CompetenceKind
from hyvinvointi_desktop.domain.feedback_forms import FeedbackForm, Question, QuestionKind, SelfAssessment


@dataclass(frozen=True, slots=True)
class YearSums:
    """One year. ``minutes`` and ``times`` are by kind, in the order of the kinds; credits in tenths."""

    year: int
    minutes: tuple[tuple[CompetenceKind, int], ...]
    times: tuple[tuple[CompetenceKind, int], ...]
    credits_tenths: int

    @property
    def total_minutes(self) -> int:
        """Every kind together."""
        return sum(minutes for _, minutes in self.minutes)


def sums_by_year(entries: Iterable[CompetenceEntry]) -> tuple[YearSums, ...]:
    """Each year that has an entry, the newest first."""
    known = tuple(entries)
    years = sorted({entry.on.year for entry in known}, reverse=True)
    return tuple(_year(year, [e for e in known if e.on.year == year]) for year in years)


def _year(year: int, entries: Sequence[CompetenceEntry]) -> YearSums:
    of = {kind: [e for e in entries if e.kind is kind] for kind in CompetenceKind}
    return YearSums(
        year,
        tuple((kind, sum(e.minutes for e in found)) for kind, found in of.items()),
        tuple((kind, len(found)) for kind, found in of.items()),
        sum(e.credits_tenths for e in entries),
    )


@dataclass(frozen=True, slots=True)
class AssessedTheme:
    """One question of a self-assessment with this answer and the one before; None where it was left out then, or
    asked on another scale."""

    question: Question
    now: int | None
    before: int | None

    @property
    def change(self) -> int | None:
        """Steps up or down."""
        return None if self.now is None or self.before is None else self.now - self.before


def newest_in(answers: Iterable[SelfAssessment], year: int) -> SelfAssessment | None:
    """The latest answers given in a year."""
    return max((a for a in answers if a.on.year == year), key=lambda a: (a.on, a.id), default=None)


def newest_before(answers: Iterable[SelfAssessment], year: int) -> SelfAssessment | None:
    """The latest answers of an earlier year."""
    return max((a for a in answers if a.on.year < year), key=lambda a: (a.on, a.id), default=None)


def themes(
    form: FeedbackForm, now: SelfAssessment | None, before: SelfAssessment | None, form_before: FeedbackForm | None
) -> tuple[AssessedTheme, ...]:
    """The scales of a form with both answers. What another version asked on another scale is not compared."""
    found = []
    for question in form.questions:
        if question.kind is not QuestionKind.SCALE:
            continue
        old = form_before.question(question.id) if form_before is not None else None
        alike = old is not None and (old.kind, old.low, old.high) == (question.kind, question.low, question.high)
        earlier = before.scales.get(question.id) if before is not None and alike else None
        found.append(AssessedTheme(question, now.scales.get(question.id) if now else None, earlier))
    return tuple(found)


def mean_of(steps: Iterable[int | None]) -> Fraction | None:
    """The mean of what was answered; None for nothing."""
    given = [step for step in steps if step is not None]
    return Fraction(sum(given), len(given)) if given else None
