"""What the vault needs from the operating system, bound together for ``bootstrap``. It decides nothing."""

from datetime import UTC, datetime
from pathlib import Path

from hyvinvointi_desktop.system.files import take_name, write_whole
from hyvinvointi_desktop.system.instance import HeldLock, hold


class LocalSystem:
    """The real operating system, as ``store.vault.VaultSystem`` asks for it."""

    def hold(self, path: Path) -> HeldLock:
        """See ``instance.hold``."""
        return hold(path)

    def write_whole(self, path: Path, content: bytes) -> None:
        """See ``files.write_whole``; replaces."""
        write_whole(path, content)

    def take_name(self, beside: Path, path: Path) -> None:
        """See ``files.take_name``."""
        take_name(beside, path)

    def now(self) -> datetime:
        """The present instant."""
        return datetime.now(UTC)
