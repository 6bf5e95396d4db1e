"""Feedback of the practice data: some answers without a person, and the worker's self-assessment of last year."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from random import Random

from hyvinvointi_desktop.domain.care_log import CareLog
from hyvinvointi_desktop.domain.days import Month, add_months
from hyvinvointi_desktop.domain.feedback_forms import (
    FeedbackForm,
    FormAnswer,
    Question,
    QuestionKind,
    SelfAssessment,
    Voice,
)
from hyvinvointi_desktop.domain.ids import FormAnswerId, ProgrammeId
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.people import Worker

_ANSWERS = {Voice.CLIENT: 9, Voice.REFERRER: 6}
_WORDS = ("Oli mukavaa, kun joku tuli.", "Pääsin taas kirjastoon.", "Enemmän aikaa olisi saanut olla.", "")


def practice_feedback(worker: Worker, seed: int, today: date, forms: Iterable[FeedbackForm]) -> OpenLog:
    """Answers of clients and referrers over the last months, the same for seed and day."""
    pick = Random(f"{seed}-palaute-{today}")
    answers = tuple(answer for form in forms for answer in _answers(form, today, pick))
    assessed = tuple(_own(form, today, pick) for form in forms if form.self_assessment)
    return OpenLog(worker, care=CareLog(form_answers=answers, self_assessments=assessed))


def _answers(form: FeedbackForm, today: date, pick: Random) -> Iterator[FormAnswer]:
    for n in range(_ANSWERS.get(form.voice, 0)):
        yield FormAnswer(
            FormAnswerId(f"harjoitus-{form.id}-{n + 1}"), form.id, form.version,
            Month.of(add_months(today.replace(day=1), -2 - n % 6)), ProgrammeId("hyvinvointilahete"),
            {q.id: _step(q, pick) for q in form.questions if q.kind is QuestionKind.SCALE},
            {q.id: (pick.choice(sorted(q.options)),) for q in form.questions if q.options},
            {q.id: words for q in form.questions if q.kind is QuestionKind.WORDS and (words := pick.choice(_WORDS))},
        )  # fmt: skip


def _own(form: FeedbackForm, today: date, pick: Random) -> SelfAssessment:
    steps = {q.id: _step(q, pick) for q in form.questions if q.kind is QuestionKind.SCALE}
    return SelfAssessment(
        FormAnswerId(f"harjoitus-{form.id}"), form.id, form.version, today - timedelta(days=365), steps
    )


def _step(question: Question, pick: Random) -> int:
    """Rather from the upper half."""
    return max(pick.randint(question.low, question.high), pick.randint(question.low, question.high))
