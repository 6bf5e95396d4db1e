"""What a programme may say beyond its kinds of session: its course, its drop-in, its trainings, its decision."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class ProgrammeKind(StrEnum):
    """How a programme meets people: one by one, in a course, by a decision, at a counter, by training others."""

    ONE_TO_ONE = "one_to_one"
    GROUP = "group"
    DECISION = "decision"
    DROP_IN = "drop_in"
    TRAINING = "training"


class WordList(StrEnum):
    """Which list of a programme an id belongs to: the same id may mean another thing in another list."""

    KINDS = "kinds"
    EXPENSES = "expenses"
    BARRIERS = "barriers"
    THEMES = "themes"
    TARGET_GROUPS = "target_groups"
    FEEDBACK = "feedback"
    CONTACTS = "contacts"
    TOPICS = "topics"
    AGE_BANDS = "age_bands"
    TRAININGS = "trainings"
    OFFER_IF = "offer_if"
    NOT_NOW = "not_now"
    WHAT_NEXT = "what_next"
    ZONES = "zones"
    DISCOUNTS = "discounts"
    TITLES = "titles"


class OfficialRecord(StrEnum):
    """Where the record that counts in law is kept: here, or in the client information system (RULES.md section 4)."""

    HERE = "here"
    ELSEWHERE = "elsewhere"


class AllowanceUnit(StrEnum):
    """What the activity allowance is paid for: once a day, or each meeting (RULES.md section 4)."""

    DAY = "day"
    MEETING = "meeting"


class DecisionKind(StrEnum):
    """The three decisions: the service, the activity allowance, the travel ticket."""

    SERVICE = "service"
    ALLOWANCE = "allowance"
    TICKET = "ticket"


class MeasurePoint(StrEnum):
    """When a measure is taken (RULES.md section 7); ``follow_up`` only with consent."""

    START = "start"
    MIDDLE = "middle"
    END = "end"
    FOLLOW_UP = "follow_up"


@dataclass(frozen=True, slots=True)
class Rhythm:
    """At least so many meetings in a full calendar month, and a review every so many months (RULES.md section 4)."""

    meetings_per_month: int
    review_months: int


@dataclass(frozen=True, slots=True)
class MeasureTaken:
    """A measure by its id, and when it is taken (RULES.md section 7)."""

    id: str
    at: tuple[MeasurePoint, ...]


@dataclass(frozen=True, slots=True)
class CourseRules:
    """What a course of the programme may be (RULES.md section 5).

    ``min_sessions`` to ``max_sessions`` sessions, ``every_weeks`` weeks apart, each ``min_minutes`` to ``max_minutes``
    long, led by ``leaders`` people. ``absences_to_call`` unexcused absences in a row put a person on the follow-up
    list. ``feedback`` are the ids of questions answered with 1 to 5.
    """

    min_sessions: int
    max_sessions: int
    every_weeks: int
    min_minutes: int
    max_minutes: int
    leaders: int
    absences_to_call: int
    target_groups: tuple[str, ...]
    themes: tuple[str, ...]
    feedback: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DropInRules:
    """What is counted of a walk-in contact, without identity (RULES.md section 6). ``kinds`` are kinds of contact,
    ``self_care`` among them is the self-care point; ``minute_choices`` are the lengths that one press gives;
    ``smallest_shown`` is the smallest number that a table of topics by age band shows to others."""

    kinds: tuple[str, ...]
    topics: tuple[str, ...] = ()
    age_bands: tuple[str, ...] = ()
    minute_choices: tuple[int, ...] = ()
    smallest_shown: int = 5


@dataclass(frozen=True, slots=True)
class TrainingRules:
    """The kinds of training that are given (RULES.md section 6)."""

    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WorkerMoney:
    """What a worker of this title (``social_worker``) has of own activity money in a calendar year, in cents."""

    title: str
    yearly_cents: int


@dataclass(frozen=True, slots=True)
class DecisionRules:
    """A service by decision (RULES.md section 4, seed 002).

    ``period_months`` is its length at a time; over ``warn_over_months`` from the first day it has gone on for long.
    ``allowance_cents`` are the activity allowance for each ``allowance_unit``, ``ticket_days`` the days that a travel
    ticket holds from its first day, ``middle_measure_months`` after how long the middle measure is taken: 0 where the
    organisation has none of it. ``zones`` and ``discounts`` are those of the ticket. ``offer_if`` and ``not_now`` are
    the two lists of the check whether the service suits, ``what_next`` what may come after it. ``legal_bases`` are the
    laws in words, by decision and language. ``worker_money`` is by title; who has none is in no title.
    """

    period_months: int
    warn_over_months: int
    allowance_cents: int = 0
    allowance_unit: AllowanceUnit = AllowanceUnit.DAY
    ticket_days: int = 0
    middle_measure_months: int = 0
    zones: tuple[str, ...] = ()
    discounts: tuple[str, ...] = ()
    offer_if: tuple[str, ...] = ()
    not_now: tuple[str, ...] = ()
    what_next: tuple[str, ...] = ()
    legal_bases: Mapping[DecisionKind, Mapping[str, str]] = field(default_factory=dict)
    worker_money: tuple[WorkerMoney, ...] = ()

    @property
    def kinds(self) -> tuple[DecisionKind, ...]:
        """The decisions that are made together: the service always, the others where there is such a thing."""
        having = {DecisionKind.ALLOWANCE: self.allowance_cents, DecisionKind.TICKET: self.ticket_days}
        return tuple(kind for kind in DecisionKind if having.get(kind, 1))

    def legal_basis(self, kind: DecisionKind, language: str) -> str:
        """The law of a decision in words, in Finnish where it is not written in the language; empty for none."""
        words = self.legal_bases.get(kind, {})
        return words.get(language) or words.get("fi", "")

    def yearly_cents(self, title: str) -> int | None:
        """The own activity money of a title in a year; None for a title that the programme does not know."""
        return next((money.yearly_cents for money in self.worker_money if money.title == title), None)
