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
    smallest_shown: int = 5
    source: str = ""
    own: bool = False


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
