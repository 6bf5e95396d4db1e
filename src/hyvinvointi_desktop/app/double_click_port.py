"""Opening sealed files by double click, as a promise: the computer is told of these files, and can be untold."""

from enum import StrEnum
from typing import Protocol


class DoubleClick(StrEnum):
    """What a double click on a sealed file does on this computer, for this user."""

    ON = "on"
    """It starts this program on these records."""
    OFF = "off"
    """The computer does not know these files."""
    STALE = "stale"
    """What was told the computer is not whole any more, or names an earlier place of the program or other records."""
    OTHER = "other"
    """Another program was chosen for these files."""
    NO_TOOLS = "no_tools"
    """Nobody can tell this computer without administrator rights: what it needs for that is not installed."""
    NO_WAY = "no_way"
    """This kind of computer cannot be told by a program that is not installed as it wants."""


class SealedFileOpener(Protocol):
    """Tells the computer, for this user alone, what opens a sealed file. Nothing is asked of an administrator."""

    def state(self) -> DoubleClick:
        """How it stands, asked of the computer itself. Raises Surroundings."""

    def register(self) -> None:
        """Makes a double click start this program; whole or not at all. Raises Surroundings."""

    def unregister(self) -> None:
        """Takes away all that ``register`` left, and nothing else. Raises Surroundings."""
