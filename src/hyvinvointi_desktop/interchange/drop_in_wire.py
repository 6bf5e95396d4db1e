"""Contacts without identity, themed days and trainings in the open log, both ways.

Kinds, topics and age bands are not judged: a record keeps those of the programme it was counted under.
"""

from typing import Annotated, ClassVar

from msgspec import Meta

from hyvinvointi_desktop.domain.drop_in import MOST_MINUTES, MOST_PEOPLE, DropIn, ThemeDay, Training
from hyvinvointi_desktop.domain.ids import DropInId, ProgrammeId, ThemeDayId, TrainingId
from hyvinvointi_desktop.interchange import values as v
from hyvinvointi_desktop.interchange.values import Day, Id
from hyvinvointi_desktop.interchange.wire_base import Wire

Length = Annotated[int, Meta(ge=1, le=MOST_MINUTES)]


class DropInWire(Wire, frozen=True, kw_only=True):
    """One contact: a day, and nothing that could name a person."""

    id: Id
    programme: Id
    on: Day
    place: str = ""
    kind: Id
    topics: tuple[Id, ...] = ()
    age_band: str = ""
    minutes: Length | None = None


class ThemeDayWire(Wire, frozen=True, kw_only=True):
    """A themed day and how many came."""

    always: ClassVar[frozenset[str]] = frozenset({"visitors"})
    id: Id
    programme: Id
    on: Day
    place: str = ""
    theme: str
    visitors: Annotated[int, Meta(ge=0, le=MOST_PEOPLE)] = 0


class TrainingWire(Wire, frozen=True, kw_only=True):
    """A training that was given."""

    id: Id
    programme: Id
    on: Day
    place: str = ""
    kind: Id
    theme: str = ""
    participants: Annotated[int, Meta(ge=1, le=MOST_PEOPLE)]
    minutes: Length


def wire_of_drop_in(contact: DropIn) -> DropInWire:
    """A contact for the file."""
    return DropInWire(
        id=contact.id,
        programme=contact.programme,
        on=contact.on.isoformat(),
        place=contact.place,
        kind=contact.kind,
        topics=contact.topics,
        age_band=contact.age_band,
        minutes=contact.minutes,
    )


def wire_of_theme_day(day: ThemeDay) -> ThemeDayWire:
    """A themed day for the file."""
    return ThemeDayWire(
        id=day.id,
        programme=day.programme,
        on=day.on.isoformat(),
        place=day.place,
        theme=day.theme,
        visitors=day.visitors,
    )


def wire_of_training(training: Training) -> TrainingWire:
    """A training for the file."""
    return TrainingWire(
        id=training.id,
        programme=training.programme,
        on=training.on.isoformat(),
        place=training.place,
        kind=training.kind,
        theme=training.theme,
        participants=training.participants,
        minutes=training.minutes,
    )


def drop_in_of(contact: DropInWire) -> DropIn:
    """A contact of the file."""
    return DropIn(
        DropInId(contact.id), ProgrammeId(contact.programme), v.read_day(contact.on), contact.place, contact.kind,
        contact.topics, contact.age_band, contact.minutes,
    )  # fmt: skip


def theme_day_of(day: ThemeDayWire) -> ThemeDay:
    """A themed day of the file."""
    return ThemeDay(
        ThemeDayId(day.id), ProgrammeId(day.programme), v.read_day(day.on), day.place, day.theme, day.visitors
    )


def training_of(training: TrainingWire) -> Training:
    """A training of the file."""
    return Training(
        TrainingId(training.id), ProgrammeId(training.programme), v.read_day(training.on), training.place,
        training.kind, training.theme, training.participants, training.minutes,
    )  # fmt: skip
