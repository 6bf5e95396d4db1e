"""Grounds on which a place is tried: where its bytes really lie, and how it is opened."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from hyvinvointi_desktop.app.place_port import Place


@dataclass(frozen=True)
class Ground:
    """``disk`` is the folder that the place is: what lies in it, it holds. ``open`` opens it anew."""

    disk: Path
    open: Callable[[], Place]

    @property
    def root(self) -> Path:
        """Where our files lie."""
        return self.disk / "hvl1"

    def folder(self, path: str) -> Path:
        """A folder below the root that whoever serves it may write in."""
        made = self.root
        for name in path.split("/"):
            made = made / name
            made.mkdir(exist_ok=True)
            made.chmod(0o777)
        return made

    def lying(self) -> list[str]:
        """Every file there is, hidden ones too."""
        return sorted(str(path.relative_to(self.root)) for path in self.root.rglob("*") if not path.is_dir())
