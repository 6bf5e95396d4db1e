"""Which part of which client's page is shown when the screen is turned. Values alone."""

from dataclasses import dataclass
from enum import StrEnum

from hyvinvointi_desktop.domain.ids import ClientId


class Part(StrEnum):
    """A part of what the client is shown. Notes are there only when the worker turned the screen from them."""

    OVERVIEW = "overview"
    AGREEMENT = "agreement"
    GOALS = "goals"
    MEASURES = "measures"
    REVIEWS = "reviews"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class ReadText:
    """A text that is being read on the worker's page and is not signed yet; ``layout`` as of an agreement."""

    heading: str
    text: str
    layout: str = "plain"


@dataclass(frozen=True, slots=True)
class Place:
    """From where the screen is turned. ``measure`` comes first of the measures, ``reading`` first of its part."""

    client: ClientId
    part: Part = Part.OVERVIEW
    measure: str = ""
    reading: ReadText | None = None
