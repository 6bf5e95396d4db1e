"""Answers without a person: taken in, and the one just typed taken back."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from hyvinvointi_desktop.app.feedback_forms import all_forms
from hyvinvointi_desktop.app.ports import Area, Definitions, UnitOfWork
from hyvinvointi_desktop.app.programmes import all_programmes
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.acts import RecordKind, Ref
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.feedback_forms import (
    AnswerFlaw,
    FeedbackForm,
    FormAnswer,
    SelfAssessment,
    flaw_of_answer,
)
from hyvinvointi_desktop.domain.ids import FormAnswerId, FormId, ProgrammeId

CHANGED = frozenset({Area.FEEDBACK})
_REFUSALS: Mapping[AnswerFlaw, Refusal] = {
    AnswerFlaw.QUESTION: Refusal.UNKNOWN_QUESTION,
    AnswerFlaw.SCALE: Refusal.ANSWER_OFF_SCALE,
    AnswerFlaw.OPTION: Refusal.UNKNOWN_OPTION,
    AnswerFlaw.WORDS: Refusal.ANSWER_TOO_LONG,
    AnswerFlaw.EMPTY: Refusal.NOTHING_ANSWERED,
}


@dataclass(frozen=True, slots=True)
class Given:
    """What somebody answered, as a form gives it: no person, and no day."""

    id: FormAnswerId
    form: FormId
    version: int
    programme: ProgrammeId | None = None
    scales: Mapping[str, int] = field(default_factory=dict)
    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)


def save_answer(given: Given, uow: UnitOfWork, definitions: Definitions, today: date) -> frozenset[Area]:
    """Takes an answer in under the present month.

    Nothing is kept of the act but that an answer came: its versions are forgotten in the same moment, so that neither
    undo, nor the bin, nor what was done tells which answer came when. It can be taken back only by who has its id.

    Raises:
        Refused: an unknown form, programme, question or option, a step off the scale, or nothing answered.
    """
    with uow:
        form = all_forms(uow.records, definitions).version(given.form, given.version)
        if form is None or form.self_assessment:
            raise Refused(Refusal.NO_SUCH_RECORD)
        known = all_programmes(uow.records, definitions).ids()
        if given.programme is not None and given.programme not in known:
            raise Refused(Refusal.NO_SUCH_RECORD, programme=given.programme)
        given = replace(given, words=trimmed(given.words))
        judge(form, given)
        answer = FormAnswer(
            given.id, given.form, given.version, Month.of(today), given.programme, dict(given.scales),
            {q: in_order(form, q, options) for q, options in given.chosen.items()}, dict(given.words),
        )  # fmt: skip
        if uow.records.form_answer(given.id) == answer:
            return frozenset()
        uow.records.put_form_answer(answer)
        uow.records.forget_versions((Ref(RecordKind.FORM_ANSWER, answer.id),))
        uow.commit()
    return CHANGED


def take_back_answer(answer: FormAnswerId, uow: UnitOfWork, today: date) -> frozenset[Area]:
    """Takes out an answer that was typed wrong, for good. Only one of this month: earlier ones may have been shown.

    Raises:
        Refused: it is not there, or its month is over.
    """
    with uow:
        found = uow.records.form_answer(answer)
        if found is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        if found.came_in != Month.of(today):
            raise Refused(Refusal.ANSWER_STAYS)
        uow.records.delete_form_answer(answer)
        uow.records.forget_versions((Ref(RecordKind.FORM_ANSWER, answer),))
        uow.commit()
    return CHANGED


def trimmed(words: Mapping[str, str]) -> dict[str, str]:
    """Free words without the room around them; empty ones are no answer."""
    return {question: said.strip() for question, said in words.items() if said.strip()}


def in_order(form: FeedbackForm, question: str, options: tuple[str, ...]) -> tuple[str, ...]:
    """The chosen options in the form's order: the order of pressing tells nothing."""
    found = form.question(question)
    return tuple(option for option in found.options if option in options) if found is not None else options


def judge(form: FeedbackForm, given: Given | SelfAssessment) -> None:
    """Raises Refused where the answer does not fit the form; its data name the question."""
    chosen = given.chosen if isinstance(given, Given) else {}
    flaw = flaw_of_answer(form, given.scales, chosen, given.words)
    if flaw is not None:
        raise Refused(_REFUSALS[flaw[0]], question=flaw[1])
