"""Feedback summed up: literal sums, what is hidden, and that no two periods taken from each other tell of few."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.feedback_forms import (
    AnswerFlaw,
    FeedbackForm,
    FormAnswer,
    Question,
    QuestionKind,
    Voice,
    flaw_of_answer,
)
from hyvinvointi_desktop.domain.feedback_sums import Batch, QuestionSum, batches, mean_change, sum_of
from hyvinvointi_desktop.domain.ids import FormAnswerId, FormId, ProgrammeId

LENGTHS = {"short": {"fi": "lyhyt"}, "right": {"fi": "sopiva"}}
HELP = {"talk": {"fi": "puhe"}, "walk": {"fi": "kävely"}}
FORM = FeedbackForm(
    FormId("lomake"), 1, Voice.CLIENT, {"fi": "Lomake"},
    (
        Question("heard", QuestionKind.SCALE, {"fi": "Kuunneltiin"}),
        Question("length", QuestionKind.ONE_OF, {"fi": "Pituus"}, options=LENGTHS),
        Question("helped", QuestionKind.SEVERAL, {"fi": "Auttoi"}, options=HELP),
        Question("best", QuestionKind.WORDS, {"fi": "Parasta"}),
    ),
)  # fmt: skip
OCT, NOV, DEC, JAN = Month(2026, 10), Month(2026, 11), Month(2026, 12), Month(2027, 1)
LATER = Month(2030, 1)


def answer(n: int, came_in: Month, step: int | None = 4, version: int = 1, **more: object) -> FormAnswer:
    scales = {} if step is None else {"heard": step}
    return FormAnswer(FormAnswerId(f"a{n}"), FORM.id, version, came_in, scales=scales, **more)  # type: ignore[arg-type]


def heard(found: object) -> QuestionSum:
    return found.questions[0]  # type: ignore[attr-defined,no-any-return]


def test_counts_per_step_and_the_mean() -> None:
    steps = (5, 4, 4, 2, 1)
    found = sum_of(FORM, [answer(n, OCT, step) for n, step in enumerate(steps)], NOV)
    assert (found.answers, found.waiting, found.first, found.last) == (5, 0, OCT, OCT)
    assert heard(found).steps == ((1, 1), (2, 1), (3, 0), (4, 2), (5, 1))
    assert heard(found).mean == Fraction(16, 5)


def test_four_are_hidden_and_five_are_shown() -> None:
    four = [answer(n, OCT) for n in range(4)]
    found = sum_of(FORM, four, NOV)
    assert (found.shown, found.waiting, heard(found)) == (False, 4, QuestionSum("heard", QuestionKind.SCALE))
    assert heard(sum_of(FORM, [*four, answer(4, OCT)], NOV)).answers == 5


def test_the_present_month_waits_until_it_is_over() -> None:
    """Who looked before and after one more answer would else see what it was."""
    nine = [answer(n, NOV) for n in range(9)]
    assert (sum_of(FORM, nine, NOV).answers, sum_of(FORM, nine, NOV).waiting) == (0, 9)
    assert (sum_of(FORM, nine, DEC).answers, sum_of(FORM, nine, DEC).waiting) == (9, 0)


def test_a_small_month_goes_with_the_next_ones_and_a_last_one_waits() -> None:
    assert batches({OCT: 2, NOV: 1, DEC: 4, JAN: 3}, 5, LATER) == (Batch(OCT, DEC, 7),)
    found = sum_of(FORM, [answer(n, m) for n, m in enumerate([OCT, OCT, NOV, *[DEC] * 4, *[JAN] * 3])], LATER)
    assert (found.answers, found.waiting, found.first, found.last) == (7, 3, OCT, DEC)


def test_a_batch_over_the_turn_of_the_year_belongs_to_its_last_month() -> None:
    given = [answer(n, m) for n, m in enumerate([DEC, DEC, JAN, JAN, JAN])]
    of_2026 = sum_of(FORM, given, LATER, Month(2026, 1), Month(2026, 12))
    of_2027 = sum_of(FORM, given, LATER, Month(2027, 1), Month(2027, 12))
    assert (of_2026.answers, of_2027.answers, of_2027.first) == (0, 5, DEC)


def test_a_form_may_not_go_under_three() -> None:
    assert batches({OCT: 2}, 1, LATER) == ()
    assert batches({OCT: 3}, 1, LATER) == (Batch(OCT, OCT, 3),)


def test_a_question_that_few_have_answered_is_hidden_by_itself() -> None:
    given = [answer(n, OCT, words={"best": f"sana {n}"} if n < 4 else {}) for n in range(6)]
    found = sum_of(FORM, given, NOV)
    assert (heard(found).answers, found.questions[3].answers, found.questions[3].words) == (6, 0, ())


def test_options_and_words_are_told_without_order() -> None:
    given = [
        answer(n, OCT, chosen={"length": ("right",), "helped": ("talk", "walk") if n < 2 else ("walk",)},
               words={"best": word})
        for n, word in enumerate(("sauna", "kahvi", "metsä", "kahvi", "seura"))
    ]  # fmt: skip
    found = sum_of(FORM, given, NOV)
    assert found.questions[1].options == (("short", 0), ("right", 5))
    assert found.questions[2].options == (("talk", 2), ("walk", 5))
    assert found.questions[3].words == sum_of(FORM, given[::-1], NOV).questions[3].words
    assert sorted(found.questions[3].words) == ["kahvi", "kahvi", "metsä", "sauna", "seura"]


def test_another_version_is_summed_by_itself() -> None:
    given = [answer(n, OCT, version=1 + n % 2) for n in range(10)]
    assert (sum_of(FORM, given, NOV).answers, sum_of(FORM, given, NOV).waiting) == (5, 0)


def test_programmes_of_few_are_not_told() -> None:
    sosku, lahete = ProgrammeId("sosku"), ProgrammeId("lahete")
    mixed = [answer(n, OCT, programme=lahete if n < 6 else sosku) for n in range(8)]
    assert sum_of(FORM, mixed, NOV).programmes == (("lahete", None), ("sosku", None))  # 8 less 6 would tell the 2
    even = [answer(n, OCT, programme=lahete if n < 6 else sosku) for n in range(12)]
    assert sum_of(FORM, even, NOV).programmes == (("lahete", 6), ("sosku", 6))
    assert sum_of(FORM, mixed[:6], NOV).programmes == ()


def test_the_change_of_a_mean_needs_both() -> None:
    a, b = QuestionSum("q", QuestionKind.SCALE, 5, mean=Fraction(3)), QuestionSum("q", QuestionKind.SCALE)
    assert (mean_change(a, b), mean_change(b, a), mean_change(None, a)) == (None, None, None)
    assert mean_change(a, QuestionSum("q", QuestionKind.SCALE, 5, mean=Fraction(7, 2))) == Fraction(1, 2)


MONTHS = st.integers(0, 23).map(lambda n: Month(2026 + n // 12, n % 12 + 1))
GIVEN = st.lists(st.tuples(MONTHS, st.booleans()), max_size=40)


@given(GIVEN, st.tuples(MONTHS, MONTHS), st.tuples(MONTHS, MONTHS), st.integers(3, 6))
@settings(max_examples=150, deadline=None)
def test_no_difference_of_two_periods_is_of_few(
    given_in: list[tuple[Month, bool]], one: tuple[Month, Month], other: tuple[Month, Month], smallest: int
) -> None:
    """Each answer has a step of its own, so that what a period tells says whose answers are in it."""
    wide = Question("heard", QuestionKind.SCALE, {"fi": "?"}, low=0, high=len(given_in))
    form = FeedbackForm(FORM.id, 1, Voice.CLIENT, {"fi": "x"}, (wide,), smallest_shown=smallest)
    given = [answer(n, m, n if answered else None) for n, (m, answered) in enumerate(given_in)]

    def told(period: tuple[Month, Month]) -> set[int]:
        found = sum_of(form, given, LATER, *period)
        return {step for step, count in heard(found).steps if count}

    first, second = told(one), told(other)
    for rest in (first - second, second - first, first & second, first | second):
        assert len(rest) == 0 or len(rest) >= smallest


@given(GIVEN, MONTHS)
@settings(max_examples=100, deadline=None)
def test_what_was_shown_once_never_changes(given_in: list[tuple[Month, bool]], now: Month) -> None:
    """Answers of the present month and of later ones leave every earlier batch as it was."""
    by_then = {m: sum(1 for x, _ in given_in if x == m) for m, _ in given_in if m < now}
    later = {m: sum(1 for x, _ in given_in if x == m) for m, _ in given_in}
    shown = batches(by_then, 5, now)
    assert batches(later, 5, LATER)[: len(shown)] == shown
    assert batches(later, 5, now) == shown


@pytest.mark.parametrize(
    ("given_answer", "flaw"),
    [
        (({"heard": 6}, {}, {}), (AnswerFlaw.SCALE, "heard")),
        (({"heard": 0}, {}, {}), (AnswerFlaw.SCALE, "heard")),
        (({"heard": True}, {}, {}), (AnswerFlaw.SCALE, "heard")),
        (({"nothing": 1}, {}, {}), (AnswerFlaw.QUESTION, "nothing")),
        (({"length": 1}, {}, {}), (AnswerFlaw.QUESTION, "length")),
        (({}, {"length": ("long",)}, {}), (AnswerFlaw.OPTION, "length")),
        (({}, {"length": ("short", "right")}, {}), (AnswerFlaw.OPTION, "length")),
        (({}, {"helped": ("talk", "talk")}, {}), (AnswerFlaw.OPTION, "helped")),
        (({}, {"helped": ()}, {}), (AnswerFlaw.OPTION, "helped")),
        (({}, {}, {"best": "  "}), (AnswerFlaw.WORDS, "best")),
        (({}, {}, {"best": "x" * 2001}), (AnswerFlaw.WORDS, "best")),
        (({}, {}, {}), (AnswerFlaw.EMPTY, "")),
        (({"heard": 1}, {"length": ("short",), "helped": ("talk", "walk")}, {"best": "x"}), None),
        (({"heard": 5}, {}, {}), None),
    ],
)
def test_answers_that_do_not_fit(given_answer: tuple[dict, dict, dict], flaw: object) -> None:  # type: ignore[type-arg]
    assert flaw_of_answer(FORM, *given_answer) == flaw
