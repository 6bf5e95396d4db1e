"""Measures and their fillings (RULES.md section 7). A measure is data; the program knows none of them by name."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from hyvinvointi_desktop.domain.ids import AssessmentId, ClientId, MeasureId
from hyvinvointi_desktop.domain.programme_rules import MeasurePoint
from hyvinvointi_desktop.domain.programmes import Words

LANGUAGES = ("fi", "sv", "en", "se", "smn", "sms")
"""What a question may be worded in: a measure's licensed form may be had in the Sámi languages too."""


class Transform(StrEnum):
    """How the sum of the answers becomes the score: as it is, times a factor, or by a table."""

    NONE = "none"
    FACTOR = "factor"
    LOOKUP = "lookup"


class Summary(StrEnum):
    """What a measure gives: one total, each answer by itself, or areas drawn as a radar."""

    TOTAL = "total"
    SEPARATE = "separate"
    AREAS = "areas"


class Mode(StrEnum):
    """How it was filled: by the client alone, with help, or asked as an interview. It changes what a score means."""

    SELF = "self"
    ASSISTED = "assisted"
    INTERVIEW = "interview"


class Change(StrEnum):
    """What a difference of two scores of one person says."""

    CLEAR = "clear"
    POSSIBLE = "possible"
    NONE = "none"
    UNKNOWN = "unknown"
    """The measure tells no smallest change, or a score is missing."""


@dataclass(frozen=True, slots=True)
class Band:
    """A part of the scale with its name; both ends count."""

    low: Decimal
    high: Decimal
    title: Words
    source: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One question: its short theme in our own words, and the wording (empty where the licence keeps it from us).

    Answers are whole numbers from ``low`` to ``high``; ``reverse`` counts them from the other end. ``answers`` names
    single answers by their number. ``bands`` are the item's own, of a measure without a total.
    """

    id: str
    theme: Words
    low: int
    high: int
    text: Words = field(default_factory=dict)
    reverse: bool = False
    answers: Mapping[int, Words] = field(default_factory=dict)
    bands: tuple[Band, ...] = ()

    def name(self, language: str) -> str:
        """The short theme."""
        return self.theme.get(language) or self.theme.get("fi") or self.id

    def answer_words(self, answer: int, language: str) -> str:
        """What an answer is called; "" where it has no name of its own."""
        words = self.answers.get(answer, {})
        return words.get(language) or words.get("fi") or next(iter(words.values()), "")


@dataclass(frozen=True, slots=True)
class Measure:
    """One version of one measure, shipped or the organisation's own (``own``).

    ``scale_low`` and ``scale_high`` are the ends of the score (``scoring.scale_of``). ``table`` (of
    ``Transform.LOOKUP``) gives the score of each possible sum. ``least_answered`` answers are needed for a score.
    ``possible_from`` and ``clear_from`` are the smallest differences of two scores that mean a possible and a clear
    change; ``error`` is the standard error of measurement, drawn as a band. ``individual`` says whether one person's
    score may be shown, ``group_least`` from how many people on a mean may. ``higher_is_better`` is None where neither
    is. ``licence`` is the line that has to be shown; ``needs_wording`` says that the sentences are not ours to give:
    the organisation that holds the licence (``licence_holder``, registered ``licence_from``) enters them, or names
    the areas, before anybody is asked.
    """

    id: MeasureId
    version: int
    title: Words
    items: tuple[Item, ...]
    summary: Summary = Summary.TOTAL
    transform: Transform = Transform.NONE
    factor: Decimal = Decimal(1)
    table: Mapping[int, Decimal] = field(default_factory=dict)
    scale_low: Decimal = Decimal(0)
    scale_high: Decimal = Decimal(0)
    least_answered: int = 0
    bands: tuple[Band, ...] = ()
    possible_from: Decimal | None = None
    clear_from: Decimal | None = None
    error: Decimal | None = None
    change_source: str = ""
    individual: bool = True
    group_least: int = 5
    higher_is_better: bool | None = True
    period: Words = field(default_factory=dict)
    intro: Words = field(default_factory=dict)
    licence: str = ""
    licence_holder: str = ""
    licence_from: date | None = None
    needs_wording: bool = False
    points: tuple[MeasurePoint, ...] = ()
    source: str = ""
    own: bool = False

    def name(self, language: str) -> str:
        """What the measure is called, or its id."""
        return self.title.get(language) or self.title.get("fi") or self.id

    def item(self, item_id: str) -> Item | None:
        """The question with that id."""
        return next((i for i in self.items if i.id == item_id), None)

    def asked_in(self) -> tuple[str, ...]:
        """The languages that every question can be asked in; none while the wording is missing."""
        every = [set(i.text) if self.needs_wording else set(i.text) | set(i.theme) for i in self.items]
        return tuple(language for language in LANGUAGES if all(language in asked for asked in every))

    def asks_in(self, language: str) -> str:
        """The language it is asked in: that one, else Finnish, else what there is; "" while the wording is missing."""
        known = self.asked_in()
        return language if language in known else next(iter(known), "")

    def question(self, item: Item, language: str) -> str:
        """What is asked: the wording, or where none is needed our own short theme."""
        own = "" if self.needs_wording else item.theme.get(language, "")
        return item.text.get(language) or own or next(iter(item.text.values()), "") or item.name(language)


@dataclass(frozen=True, slots=True)
class OwnMeasure:
    """One version of the organisation's own measure, or of a shipped one with its licensed wording: the very file."""

    id: MeasureId
    version: int
    content: str


@dataclass(frozen=True, slots=True)
class Assessment:
    """One filling of a measure by one client. ``answers`` has the answered items alone, by the item's id.

    The version of the measure is kept: a measure changed later changes no earlier filling.
    """

    id: AssessmentId
    client: ClientId
    measure: MeasureId
    version: int
    taken_on: date
    mode: Mode
    answers: Mapping[str, int]
    point: MeasurePoint | None = None
