"""Feedback summed up so that nobody's single answer can be found out (RULES.md section 8).

The answers to one question are laid together month by month until there are enough of them: such a **batch** is
shown whole or not at all. Batches of a question never overlap and never change once their months are over, so that
whatever two periods are taken from each other, what is left is none or enough again.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.feedback_forms import LEAST_SHOWN, FeedbackForm, FormAnswer, Question, QuestionKind
from hyvinvointi_desktop.domain.small_cells import hidden_cells


@dataclass(frozen=True, slots=True)
class Batch:
    """Months whose answers are shown together, from the first with an answer to the one that made them enough."""

    first: Month
    last: Month
    answers: int


def batches(by_month: Mapping[Month, int], smallest: int, present: Month) -> tuple[Batch, ...]:
    """The whole batches of the months before the present one. Answers after the last of them wait.

    ``smallest`` below ``LEAST_SHOWN`` counts as that.
    """
    least, found = max(smallest, LEAST_SHOWN), []
    first: Month | None = None
    count = 0
    for month in sorted(m for m, n in by_month.items() if n and m < present):
        first = first or month
        count += by_month[month]
        if count >= least:
            found.append(Batch(first, month, count))
            first, count = None, 0
    return tuple(found)


@dataclass(frozen=True, slots=True)
class QuestionSum:
    """One question over a period. With ``answers`` 0 too few have answered it, and nothing of it is told.

    ``steps`` are all steps of the scale with their counts, ``options`` all options with theirs, ``words`` in an order
    that says nothing of who gave them or when. ``first`` and ``last`` are the months of its batches.
    """

    question: str
    kind: QuestionKind
    answers: int = 0
    steps: tuple[tuple[int, int], ...] = ()
    mean: Fraction | None = None
    options: tuple[tuple[str, int], ...] = ()
    words: tuple[str, ...] = ()
    first: Month | None = None
    last: Month | None = None


@dataclass(frozen=True, slots=True)
class FormSum:
    """One version of a form over a period. ``answers`` are the forms of its whole batches; ``waiting`` are those of
    any month that are in no batch yet: they are too few, or their month is not over.

    ``programmes`` tells what the shown answers are of, None in place of a count that would tell of few; empty where
    they are all of one programme.
    """

    form: FeedbackForm
    answers: int
    waiting: int
    questions: tuple[QuestionSum, ...]
    first: Month | None = None
    last: Month | None = None
    programmes: tuple[tuple[str, int | None], ...] = ()

    @property
    def shown(self) -> bool:
        """Whether anything of it is told."""
        return self.answers > 0


def sum_of(
    form: FeedbackForm,
    answers: Iterable[FormAnswer],
    present: Month,
    first: Month | None = None,
    last: Month | None = None,
) -> FormSum:
    """The answers of that version over a period; None for no limit. A batch belongs to the period of its last month,
    so that every batch is in exactly one of the periods that follow each other.

    Answers of another form or version are left out. ``present`` is the month that is not over.
    """
    ours = [a for a in answers if (a.form, a.version) == (form.id, form.version)]
    closed = batches(Counter(a.came_in for a in ours), form.smallest_shown, present)
    shown = _within(closed, first, last)
    inside = [a for a in ours if _is_in(a, shown)]
    return FormSum(
        form,
        len(inside),
        len(ours) - sum(batch.answers for batch in closed),
        tuple(_question(q, form.smallest_shown, ours, present, first, last) for q in form.questions),
        *_span(shown),
        _programmes(inside, form.smallest_shown),
    )


def _within(found: Sequence[Batch], first: Month | None, last: Month | None) -> tuple[Batch, ...]:
    return tuple(b for b in found if (first is None or first <= b.last) and (last is None or b.last <= last))


def _is_in(answer: FormAnswer, shown: Sequence[Batch]) -> bool:
    return any(batch.first <= answer.came_in <= batch.last for batch in shown)


def _span(shown: Sequence[Batch]) -> tuple[Month | None, Month | None]:
    return (shown[0].first, shown[-1].last) if shown else (None, None)


def _programmes(inside: Sequence[FormAnswer], smallest: int) -> tuple[tuple[str, int | None], ...]:
    counts = Counter(answer.programme or "" for answer in inside)
    if len(counts) < 2:
        return ()
    names = sorted(counts)
    row = [counts[name] for name in names]
    hidden = hidden_cells([row], [sum(row)] * len(row), max(smallest, LEAST_SHOWN))
    return tuple((name, None if (0, n) in hidden else row[n]) for n, name in enumerate(names))


def _answers_to(question: Question, answer: FormAnswer) -> bool:
    return question.id in answer.scales or question.id in answer.chosen or question.id in answer.words


def _question(
    question: Question,
    smallest: int,
    ours: Sequence[FormAnswer],
    present: Month,
    first: Month | None,
    last: Month | None,
) -> QuestionSum:
    """A question has batches of its own: one that few have answered waits until enough have."""
    given = [a for a in ours if _answers_to(question, a)]
    shown = _within(batches(Counter(a.came_in for a in given), smallest, present), first, last)
    told = [a for a in given if _is_in(a, shown)]
    if not told:
        return QuestionSum(question.id, question.kind)
    span = _span(shown)
    if question.kind is QuestionKind.SCALE:
        steps = Counter(a.scales[question.id] for a in told)
        all_steps = range(question.low, question.high + 1)
        mean = Fraction(sum(step * n for step, n in steps.items()), len(told))
        counted = tuple((step, steps[step]) for step in all_steps)
        return QuestionSum(question.id, question.kind, len(told), counted, mean, (), (), *span)
    if question.kind is QuestionKind.WORDS:
        said = sorted((a.words[question.id] for a in told), key=lambda w: _no_order(question.id, w))
        return QuestionSum(question.id, question.kind, len(told), (), None, (), tuple(said), *span)
    options = Counter(option for a in told for option in a.chosen[question.id])
    shares = tuple((option, options[option]) for option in question.options)
    return QuestionSum(question.id, question.kind, len(told), (), None, shares, (), *span)


def _no_order(question: str, words: str) -> bytes:
    """The same words lie in the same place every time, and next to nobody's in particular."""
    return hashlib.sha256(f"{question}|{words}".encode()).digest()


def mean_change(before: QuestionSum | None, now: QuestionSum | None) -> Fraction | None:
    """How much the mean went up between two periods; None where one of them is not told."""
    if before is None or now is None or before.mean is None or now.mean is None:
        return None
    return now.mean - before.mean
