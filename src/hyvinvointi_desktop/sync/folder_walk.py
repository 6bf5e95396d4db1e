"""Lists the files of a folder lazily and leaves out what is not whole, not fetched, or elsewhere. It opens nothing."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from hyvinvointi_desktop.app.place_port import LeftOut, Listed, PlaceFault, PlaceFaultKind
from hyvinvointi_desktop.sync.folder_faults import told
from hyvinvointi_desktop.sync.names import DEEPEST, is_name, is_unfinished, joined, meant, shown
from hyvinvointi_desktop.sync.pace import SETTLED_S, Pace

_NOT_FETCHED = 0x1000 | 0x40000 | 0x400000
"""Windows: FILE_ATTRIBUTE_OFFLINE, RECALL_ON_OPEN, RECALL_ON_DATA_ACCESS; reading would fetch the file."""
_JUNCTION = 0xA0000003
"""IO_REPARSE_TAG_MOUNT_POINT: a folder that leads elsewhere and is no symbolic link."""


@dataclass(slots=True)
class Walk:
    """One listing of ``root``, below one of its folders. ``fetches``: what is not fetched is listed like the rest."""

    root: Path
    pace: Pace
    fetches: bool = False
    unfinished: int = 0
    not_fetched: int = 0
    unfit: int = 0
    _young: list[Listed] = field(default_factory=list)
    _until: float = 0.0

    @property
    def left_out(self) -> LeftOut:
        """What has been left out up to now."""
        return LeftOut(self.unfinished, self.not_fetched, self.unfit)

    def files(self, under: str) -> Iterator[Listed]:
        """The files. Raises PlaceFault as soon as anything cannot be listed."""
        waiting = [under]
        while waiting:
            folder = waiting.pop()
            if folder.count("/") >= DEEPEST:
                raise PlaceFault(PlaceFaultKind.LISTING_BROKEN, "too deep", folder)
            with told(self.root, folder), os.scandir(self.root / meant(folder)) as entries:
                for entry in entries:
                    self.pace.go_on()
                    found = self._look(entry, folder, waiting)
                    if found is not None:
                        yield found
        yield from self._settled()

    def _look(self, entry: os.DirEntry[str], folder: str, waiting: list[str]) -> Listed | None:
        name = shown(entry.name)
        if not is_name(name):
            self.unfit += 1
            return None
        path = joined(folder, name)
        try:
            if entry.is_dir(follow_symlinks=False):
                if _is_junction(entry.stat(follow_symlinks=False)):
                    self.unfit += 1
                else:
                    waiting.append(path)
                return None
            if is_unfinished(entry.name):
                self.unfinished += 1
                return None
            status = self._status_of_link(entry) if entry.is_symlink() else entry.stat(follow_symlinks=False)
        except FileNotFoundError:  # a sync client renames while we look; the next listing has it
            self._still_there()
            return None
        return None if status is None or not self._is_whole(status) else self._unless_young(status, path)

    def _still_there(self) -> None:
        self.root.stat()

    def _status_of_link(self, entry: os.DirEntry[str]) -> os.stat_result | None:
        """What a link to a file leads to; nothing when that is outside, or a folder: it could lead round in a ring."""
        target = Path(os.path.realpath(entry.path))
        if not target.is_relative_to(os.path.realpath(self.root)) or is_unfinished(target.name):
            self.unfit += 1
            return None
        return entry.stat()

    def _is_whole(self, status: os.stat_result) -> bool:
        """Whether it is a file with something in it that lies on this machine."""
        if not stat.S_ISREG(status.st_mode):
            self.unfit += 1
        elif not self.fetches and getattr(status, "st_file_attributes", 0) & _NOT_FETCHED:
            self.not_fetched += 1
        elif not status.st_size:
            self.unfinished += 1
        else:
            return True
        return False

    def _unless_young(self, status: os.stat_result, path: str) -> Listed | None:
        listed = Listed(path, status.st_size, mark_of(status))
        now = self.pace.now()
        age = now - status.st_mtime
        if age >= SETTLED_S:
            return listed
        self._young.append(listed)
        self._until = max(self._until, now + SETTLED_S - max(age, 0.0))  # a clock that stands behind makes it no longer
        return None

    def _settled(self) -> Iterator[Listed]:
        """Those that were young when they were seen and are the same after a while."""
        if self._young:
            self.pace.rest(self._until - self.pace.now())
        for listed in self._young:
            self.pace.go_on()
            with told(self.root, listed.path):
                try:
                    status = (self.root / meant(listed.path)).stat()
                except FileNotFoundError:
                    self._still_there()
                    continue
            if (status.st_size, mark_of(status)) == (listed.size, listed.mark):
                yield listed
            else:
                self.unfinished += 1


def mark_of(status: os.stat_result) -> str:
    """Changes when the file was written, as far as its times tell."""
    return f"{status.st_mtime_ns:x}"


def _is_junction(status: os.stat_result) -> bool:
    return getattr(status, "st_reparse_tag", 0) == _JUNCTION
