"""What the vault needs from the operating system, bound together for ``bootstrap``. It decides nothing."""

import re
from datetime import UTC, datetime
from pathlib import Path

from hyvinvointi_desktop.system.files import clear_left_behind, make_folder, take_name, write_whole
from hyvinvointi_desktop.system.instance import HeldLock, hold
from hyvinvointi_desktop.system.keystore import SystemKeystore
from hyvinvointi_desktop.system.places import check_place


class LocalSystem:
    """The real operating system, as ``store.vault_system`` asks for it."""

    def __init__(self, states: Path | None = None) -> None:
        self._states = states

    @property
    def states(self) -> Path | None:
        """Where marks are kept beside the profile's own folder, or nowhere."""
        return self._states

    @property
    def keystore(self) -> SystemKeystore:
        """See ``keystore.SystemKeystore``."""
        return SystemKeystore()

    def hold(self, path: Path) -> HeldLock:
        """See ``instance.hold``."""
        return hold(path)

    def check_place(self, folder: Path) -> None:
        """See ``places.check_place``."""
        check_place(folder)

    def write_whole(self, path: Path, content: bytes) -> None:
        """See ``files.write_whole``; replaces."""
        write_whole(path, content)

    def make_folder(self, folder: Path, mode: int = 0o777) -> None:
        """See ``files.make_folder``."""
        make_folder(folder, mode)

    def take_name(self, beside: Path, path: Path) -> None:
        """See ``files.take_name``."""
        take_name(beside, path)

    def clear_left_behind(self, folder: Path, names: re.Pattern[str]) -> None:
        """See ``files.clear_left_behind``."""
        clear_left_behind(folder, names)

    def now(self) -> datetime:
        """The present instant."""
        return datetime.now(UTC)
