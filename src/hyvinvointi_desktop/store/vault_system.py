"""What the vault needs of the operating system, as the store names it; ``system.local`` is it."""

import re
from datetime import datetime
from pathlib import Path
from typing import Protocol

from hyvinvointi_desktop.store.key_changes import Keystore


class Held(Protocol):
    """A lock somebody holds."""

    def release(self) -> None:
        """Lets go; a second call does nothing."""

    def release_and_remove(self) -> None:
        """Lets go and takes the lock's file away, so that no second holder gets in meanwhile."""


class VaultSystem(Protocol):
    """What the vault needs of the operating system; ``system.local.LocalSystem`` is it."""

    @property
    def keystore(self) -> Keystore:
        """The keystore of the system, whether there is one or not."""

    @property
    def states(self) -> Path | None:
        """The user's own folder of states, or None where nothing is to be kept outside the profile's folder."""

    def hold(self, path: Path) -> Held:
        """Holds the exclusive lock on the file. Raises ProfileInUse or Surroundings."""

    def check_place(self, folder: Path) -> None:
        """Raises UnfitPlace for a folder that is synchronised or on the network."""

    def write_whole(self, path: Path, content: bytes) -> None:
        """Writes or replaces the file whole or not at all. Raises Surroundings."""

    def take_name(self, beside: Path, path: Path) -> None:
        """Gives a finished file its name, never over another. Raises FileIsThere, Surroundings."""

    def make_folder(self, folder: Path, mode: int = 0o777) -> None:
        """Makes the folder and those above it, for good. Raises Surroundings."""

    def clear_left_behind(self, folder: Path, names: re.Pattern[str]) -> None:
        """Takes away what broken-off writes have left there long ago under such names."""

    def now(self) -> datetime:
        """The present instant."""
