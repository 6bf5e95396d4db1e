"""A folder as a place: one that a sync client copies, a share, or a memory stick."""

import contextlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from hyvinvointi_desktop.app.place_port import LeftOut, Listed, PlaceFault, PlaceFaultKind, Published, PublishedAs
from hyvinvointi_desktop.sync import names
from hyvinvointi_desktop.sync.folder_faults import is_held, told
from hyvinvointi_desktop.sync.folder_walk import Walk
from hyvinvointi_desktop.sync.free_name import under_a_free_name
from hyvinvointi_desktop.sync.pace import ABANDONED_S, TRIES, Pace
from hyvinvointi_desktop.sync.write_once import sync_file, sync_folder, write_once

_OPEN = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0)
_CHUNK = 1 << 20


class FolderPlace:
    """The place in a folder: everything is below ``<folder>/hvl1/``."""

    def __init__(self, folder: Path, pace: Pace | None = None, *, fetches: bool = False) -> None:
        self._folder = folder
        self._root = folder / names.ROOT
        self._pace = pace or Pace()
        self._fetches = fetches
        self._ready: set[str] = set()
        self.left_out = LeftOut()

    def prepare(self) -> bool:
        """As the port says."""
        with told(self._folder):
            if not stat.S_ISDIR(self._folder.stat().st_mode):
                raise PlaceFault(PlaceFaultKind.OCCUPIED, "no folder")
            try:
                self._root.mkdir()
            except FileExistsError:
                if not self._root.is_dir():
                    raise PlaceFault(PlaceFaultKind.OCCUPIED, "no folder") from None
                return False
            sync_folder(self._folder)
            return True

    def files(self, under: str = "") -> Iterator[Listed]:
        """As the port says."""
        folder = names.folder_path(under)
        self._is_there()
        with told(self._root, folder):
            if not self._below(folder).is_dir():
                return
        walk = Walk(self._root, self._pace, self._fetches)
        yield from walk.files(folder)
        self._is_there()
        self.left_out = walk.left_out

    def read(self, path: str, limit: int) -> bytes:
        """As the port says."""
        names.seen_path(path)
        self._pace.go_on()
        for tried in range(1, TRIES):
            try:
                return self._read(path, limit)
            except PlaceFault as fault:
                if fault.what is not PlaceFaultKind.LOCKED:
                    raise
                self._pace.back_off(tried)
        return self._read(path, limit)

    def publish(self, path: str, content: bytes) -> Published:
        """As the port says."""
        folder, _ = names.parted(names.own_path(path))
        if not content:
            raise ValueError("an empty file says nothing")
        self._is_there()
        with told(self._root, path):
            self._make_ready(folder)
            return under_a_free_name(path, self._pace, lambda free: self._write(free, content))

    def remove(self, path: str) -> None:
        """As the port says."""
        names.own_path(path)
        self._is_there()
        with told(self._root, path):
            for tried in range(1, TRIES + 1):
                try:
                    self._below(path).unlink(missing_ok=True)
                except NotADirectoryError:
                    return
                except OSError as error:
                    if tried == TRIES or not is_held(error):
                        raise
                    self._pace.back_off(tried)
                else:
                    return

    def close(self) -> None:
        """A folder holds nothing open."""

    def _is_there(self) -> None:
        with told(self._root):
            if not stat.S_ISDIR(self._root.stat().st_mode):
                raise PlaceFault(PlaceFaultKind.OCCUPIED, "no folder")

    def _below(self, path: str) -> Path:
        """Where it lies. A link on the way that leads out of the place is not gone through."""
        target = self._root / names.meant(path)
        if os.name == "nt" and ":" in path:  # another drive, or a stream beside the file
            raise PlaceFault(PlaceFaultKind.NOT_THERE, "a name with a colon", path)
        if not Path(os.path.realpath(target)).is_relative_to(os.path.realpath(self._root)):
            raise PlaceFault(PlaceFaultKind.NOT_THERE, "it leads out of the place", path)
        return target

    def _read(self, path: str, limit: int) -> bytes:
        with told(self._root, path):
            handle = os.open(self._below(path), _OPEN)
            with os.fdopen(handle, "rb") as file:
                before = os.fstat(handle)
                if not stat.S_ISREG(before.st_mode):
                    raise PlaceFault(PlaceFaultKind.NOT_THERE, "no ordinary file", path)
                content = bytearray()
                while len(content) <= limit and (chunk := file.read(min(_CHUNK, limit + 1 - len(content)))):
                    content += chunk
                after = os.fstat(handle)
        if len(content) > limit:
            raise PlaceFault(PlaceFaultKind.TOO_LARGE, path=path)
        if (after.st_size, after.st_mtime_ns) != (before.st_size, before.st_mtime_ns) or len(content) != after.st_size:
            raise PlaceFault(PlaceFaultKind.LOCKED, "it changed while it was read", path)
        return bytes(content)

    def _make_ready(self, folder: str) -> None:
        """The folder is there and durable, and what broken-off publications have left in it for a day is not."""
        if folder in self._ready and self._below(folder).is_dir():
            return
        parts = folder.split("/") if folder else []
        for depth in range(len(parts)):
            made = self._below("/".join(parts[: depth + 1]))
            made.mkdir(exist_ok=True)
            sync_folder(made.parent)
        self._clear(self._below(folder))
        self._ready.add(folder)

    def _clear(self, folder: Path) -> None:
        with os.scandir(folder) as entries:
            for entry in entries:
                if names.is_own_leaving(entry.name):
                    with contextlib.suppress(OSError):
                        if self._pace.now() - entry.stat(follow_symlinks=False).st_mtime > ABANDONED_S:
                            Path(entry.path).unlink()

    def _write(self, path: str, content: bytes) -> PublishedAs | None:
        """None: other bytes have the name."""
        folder, name = names.parted(path)
        final = self._below(folder) / name
        how = PublishedAs.NEW
        try:
            if os.path.lexists(final):
                raise FileExistsError
            write_once(final, content, self._pace)
        except FileExistsError:
            how = PublishedAs.SAME
        found = self._found(path, final, len(content))
        if found == content:
            if how is PublishedAs.SAME:  # whoever wrote it may have been cut off before this
                sync_folder(final.parent)
            return how
        if how is PublishedAs.SAME:
            return None
        if found is not None and content.startswith(found):  # nobody else's: a beginning of ours
            with contextlib.suppress(OSError):
                final.unlink()
        raise PlaceFault(PlaceFaultKind.CAME_BACK_DIFFERENT, path=path)

    def _found(self, path: str, final: Path, size: int) -> bytes | None:
        """What lies there, from the disk; None when it is not there, or more than was written."""
        try:
            if not stat.S_ISREG(final.lstat().st_mode):
                return None
            sync_file(final)
            return self._read(path, size)
        except FileNotFoundError:
            self._is_there()
            return None
        except PlaceFault as fault:
            if fault.what in (PlaceFaultKind.TOO_LARGE, PlaceFaultKind.NOT_THERE, PlaceFaultKind.LOCKED):
                return None
            raise
