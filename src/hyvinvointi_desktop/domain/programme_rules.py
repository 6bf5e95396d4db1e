"""What a programme may say beyond its kinds of session: its course, its drop-in, its trainings, its decision."""

from dataclasses import dataclass
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


class OfficialRecord(StrEnum):
    """Where the record that counts in law is kept: here, or in the client information system (RULES.md section 4)."""

    HERE = "here"
    ELSEWHERE = "elsewhere"


class AllowanceUnit(StrEnum):
    """What the activity allowance is paid for: once a day, or each meeting (RULES.md section 4)."""

    DAY = "day"
    MEETING = "meeting"


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
class DecisionRules:
    """A service by decision (RULES.md section 4): its length at a time, when it has gone on for long, the activity
    allowance in cents for each ``allowance_unit``, and the days that a travel ticket holds from its first day."""

    period_months: int
    warn_over_months: int
    allowance_cents: int
    allowance_unit: AllowanceUnit
    ticket_days: int
