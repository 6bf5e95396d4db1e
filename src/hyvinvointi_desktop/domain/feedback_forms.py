"""Feedback forms as data, and their answers without a person (RULES.md section 8: hidden when few)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import FormAnswerId, FormId, ProgrammeId
from hyvinvointi_desktop.domain.programmes import Words


class Voice(StrEnum):
    """Who answers: client, worker of the client's case, referrer, link worker (the survey of seed 003)."""

    CLIENT = "client"
    WORKER = "worker"
    REFERRER = "referrer"
    LINK_WORKER = "link_worker"


class QuestionKind(StrEnum):
    """A step of a scale, one of several, several of several, or free words."""

    SCALE = "scale"
    ONE_OF = "one_of"
    SEVERAL = "several"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Question:
    """One question. A scale goes from ``low`` to ``high`` with words at its ends; ``options`` are ids with words."""

    id: str
    kind: QuestionKind
    text: Words
    low: int = 1
    high: int = 5
    low_words: Words = field(default_factory=dict)
    high_words: Words = field(default_factory=dict)
    options: Mapping[str, Words] = field(default_factory=dict)

    def said(self, language: str) -> str:
        """The question in that language, else in Finnish."""
        return worded(self.text, language)

    def option(self, option: str, language: str) -> str:
        """An option in words, or its id where the form has it no longer."""
        return worded(self.options.get(option, {}), language) or option


LEAST_SHOWN, SMALLEST_SHOWN = 3, 5
"""Fewer answers than this are never shown, whatever a form says; and what a form says unless told otherwise."""
LANGUAGES = ("fi", "sv", "en", "se", "smn", "sms")
"""A form may be worded in these; the organisation supplies the Sámi ones."""
MOST_WORDS = 2000
"""Letters in one free answer."""


@dataclass(frozen=True, slots=True)
class FeedbackForm:
    """One version of a form, shipped or the organisation's own. ``self_assessment`` marks the worker's yearly one."""

    id: FormId
    version: int
    voice: Voice
    title: Words
    questions: tuple[Question, ...]
    intro: Words = field(default_factory=dict)
    thanks: Words = field(default_factory=dict)
    self_assessment: bool = False
    smallest_shown: int = SMALLEST_SHOWN
    source: str = ""
    own: bool = False

    def name(self, language: str) -> str:
        """The title in that language, else in Finnish."""
        return worded(self.title, language) or self.id

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that some of its words are in."""
        said = [self.title, self.intro, self.thanks]
        for q in self.questions:
            said += [q.text, q.low_words, q.high_words, *q.options.values()]
        return tuple(language for language in LANGUAGES if any(language in words for words in said))

    def question(self, question_id: str) -> Question | None:
        """The question of that id."""
        return next((q for q in self.questions if q.id == question_id), None)


def worded(words: Words, language: str) -> str:
    """Words in a language, else in Finnish; empty where there are none."""
    return words.get(language) or words.get("fi", "")


@dataclass(frozen=True, slots=True)
class OwnForm:
    """One version of the organisation's own form: the very file."""

    id: FormId
    version: int
    content: str


@dataclass(frozen=True, slots=True)
class FormAnswer:
    """One answered form. It names nobody and has no day: only the month it came in, and the programme it is of.

    ``scales`` has the answered steps, ``chosen`` the ids of options, ``words`` the free text, each by question.
    """

    id: FormAnswerId
    form: FormId
    version: int
    came_in: Month
    programme: ProgrammeId | None = None
    scales: Mapping[str, int] = field(default_factory=dict)
    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SelfAssessment:
    """The worker's own yearly answers: the worker's record, with its day."""

    id: FormAnswerId
    form: FormId
    version: int
    on: date
    scales: Mapping[str, int] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)


class AnswerFlaw(StrEnum):
    """Why an answer does not fit its form."""

    QUESTION = "question"
    SCALE = "scale"
    OPTION = "option"
    WORDS = "words"
    EMPTY = "empty"


def flaw_of_answer(
    form: FeedbackForm,
    scales: Mapping[str, int],
    chosen: Mapping[str, tuple[str, ...]],
    words: Mapping[str, str],
) -> tuple[AnswerFlaw, str] | None:
    """What is wrong with an answer, and in which question; None for one that fits. Every question may be left out,
    not all of them."""
    kinds = {q.id: q for q in form.questions}
    for given, allowed in (
        (scales, (QuestionKind.SCALE,)),
        (chosen, (QuestionKind.ONE_OF, QuestionKind.SEVERAL)),
        (words, (QuestionKind.WORDS,)),
    ):
        for question_id in given:
            if question_id not in kinds or kinds[question_id].kind not in allowed:
                return AnswerFlaw.QUESTION, question_id
    for question_id, step in scales.items():
        if type(step) is not int or not kinds[question_id].low <= step <= kinds[question_id].high:
            return AnswerFlaw.SCALE, question_id
    for question_id, options in chosen.items():
        if _flawed_choice(kinds[question_id], options):
            return AnswerFlaw.OPTION, question_id
    for question_id, said in words.items():
        if not said.strip() or len(said) > MOST_WORDS:
            return AnswerFlaw.WORDS, question_id
    return None if scales or chosen or words else (AnswerFlaw.EMPTY, "")


def _flawed_choice(question: Question, options: tuple[str, ...]) -> bool:
    several = question.kind is QuestionKind.SEVERAL
    known = all(option in question.options for option in options)
    return not known or len(set(options)) != len(options) or not options or (len(options) > 1 and not several)
