"""Drop-in and training (RULES.md section 6): contacts counted without identity. Nothing here can name a person."""

from dataclasses import dataclass
from datetime import date

from hyvinvointi_desktop.domain.ids import DropInId, ProgrammeId, ThemeDayId, TrainingId


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
