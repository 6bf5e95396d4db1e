"""Drop-in and training (RULES.md section 6): contacts counted without identity. Nothing here can name a person."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from hyvinvointi_desktop.domain.ids import DropInId, ProgrammeId, ThemeDayId, TrainingId
from hyvinvointi_desktop.domain.programme_rules import DropInRules as DropInRules  # noqa: PLC0414 -- given on
from hyvinvointi_desktop.domain.programme_rules import TrainingRules as TrainingRules  # noqa: PLC0414 -- given on

SELF_CARE = "self_care"
"""The kind of a visit to the self-care point (blood pressure); such visits are told apart from contacts."""
AHEAD = timedelta(days=7)
"""A day further ahead than this is a slip of the hand."""
MOST_MINUTES = 24 * 60
MOST_PEOPLE = 100_000


@dataclass(frozen=True, slots=True)
class DropInProgramme:
    """A programme that counts without identity."""

    id: ProgrammeId
    drop_in: DropInRules
    training: TrainingRules


@dataclass(frozen=True, slots=True)
class DropIn:
    """One walk-in contact: a day (no time of day), a place, its kind, topics and age band as the programme lists them.

    A visit to the self-care point is a contact of the kind ``self_care``.
    """

    id: DropInId
    programme: ProgrammeId
    on: date
    place: str
    kind: str
    topics: tuple[str, ...] = ()
    age_band: str = ""
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class ThemeDay:
    """An event with a theme and how many came."""

    id: ThemeDayId
    programme: ProgrammeId
    on: date
    place: str
    theme: str
    visitors: int


@dataclass(frozen=True, slots=True)
class Training:
    """A training that was given: its kind, length and number of participants."""

    id: TrainingId
    programme: ProgrammeId
    on: date
    place: str
    kind: str
    theme: str
    participants: int
    minutes: int


class Flaw(StrEnum):
    """What cannot be counted."""

    KIND = "kind"
    TOPIC = "topic"
    AGE_BAND = "age_band"
    MINUTES = "minutes"
    DAY = "day"
    PEOPLE = "people"
    THEME = "theme"


def flaw_of_contact(contact: DropIn, rules: DropInRules, today: date) -> Flaw | None:
    """Why a contact cannot be counted under the rules, or None. Minutes are 1 to those of a day."""
    if contact.kind not in rules.kinds:
        return Flaw.KIND
    if len(set(contact.topics)) != len(contact.topics) or not set(contact.topics) <= set(rules.topics):
        return Flaw.TOPIC
    if contact.age_band and contact.age_band not in rules.age_bands:
        return Flaw.AGE_BAND
    if contact.minutes is not None and not 1 <= contact.minutes <= MOST_MINUTES:
        return Flaw.MINUTES
    return Flaw.DAY if contact.on > today + AHEAD else None


def flaw_of_theme_day(day: ThemeDay, today: date) -> Flaw | None:
    """Why a themed day cannot be kept, or None. It may be that nobody came."""
    if not day.theme.strip():
        return Flaw.THEME
    if not 0 <= day.visitors <= MOST_PEOPLE:
        return Flaw.PEOPLE
    return Flaw.DAY if day.on > today + AHEAD else None


def flaw_of_training(training: Training, rules: TrainingRules, today: date) -> Flaw | None:
    """Why a training cannot be kept, or None. One without participants was not given."""
    if training.kind not in rules.kinds:
        return Flaw.KIND
    if not 1 <= training.participants <= MOST_PEOPLE:
        return Flaw.PEOPLE
    if not 1 <= training.minutes <= MOST_MINUTES:
        return Flaw.MINUTES
    return Flaw.DAY if training.on > today + AHEAD else None
