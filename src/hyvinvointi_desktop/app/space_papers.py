"""What stands on the papers of a space: an invitation to hand over, and the key of the sealed envelope."""

from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class InvitationPaper:
    """An invitation on paper. ``text`` is the line that the code in the picture holds too."""

    space_name: str
    name: str
    coordinator: str
    text: str = field(repr=False)
    last_day: date
    made_at: datetime
    for_coordinator: bool = False
    practice: bool = False
    hint: str = ""
    """Where the post goes, in the coordinator's own words; empty where nothing was written."""


@dataclass(frozen=True, slots=True)
class EnvelopePaper:
    """The key of the sealed envelope, printed once: it is kept nowhere else."""

    space_name: str
    coordinator: str
    key: str = field(repr=False)
    made_at: datetime
    practice: bool = False
