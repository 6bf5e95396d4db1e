"""Writes a file whole or not at all. It knows nothing of what is in it."""

import contextlib
import re
import secrets
import time
from collections.abc import Sequence
from pathlib import Path

from hyvinvointi_desktop.app.faults import FileIsThere, surroundings_of
from hyvinvointi_desktop.lasting import give_name, sync_folder, write_new

_LONGEST_NAME_BYTES = 200  # of the file's own name in the name aside: most file systems take 255 in all
_LEFT_BEHIND_S = 3600


def write_whole(path: Path, content: bytes, *, replace: bool = True) -> None:
    """Writes the content to the path; after a crash at any point the old file or the new one is there, never a part.

    The file is readable by its owner only. With ``replace=False`` an existing file stays as it is. A device or pipe
    (``/dev/stdout``) is written to and never replaced by a file.

    Raises:
        FileIsThere: the path exists and ``replace`` is False.
        Surroundings: the disk is full, the folder is read-only, missing, or fails.
    """
    if not replace and path.exists():
        raise FileIsThere(path)
    if path.exists() and not path.is_file() and not path.is_dir():
        _write_through(path, content)
        return
    beside = _aside(path)
    try:
        try:
            _clear_own(path)
            write_new(beside, content)
            if replace:
                beside.replace(path)
            else:
                _give_name(beside, path)
        except BaseException:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)
    except FileExistsError as error:
        raise FileIsThere(path) from error
    except OSError as error:
        raise surroundings_of(error) from error


def _write_through(path: Path, content: bytes) -> None:
    try:
        with path.open("wb") as stream:
            stream.write(content)
    except OSError as error:
        raise surroundings_of(error) from error


def write_together(folder: Path, files: Sequence[tuple[str, bytes]]) -> None:
    """Writes several files into a folder: all are on the disk before the first takes its name, or none is left.

    Raises:
        Surroundings: as ``write_whole``.
    """
    ready: list[tuple[Path, Path]] = []
    try:
        try:
            for name, content in files:
                beside = _aside(folder / name)
                ready.append((beside, folder / name))
                _clear_own(folder / name)
                write_new(beside, content)
            for beside, path in ready:
                beside.replace(path)
        except BaseException:
            for beside, _ in ready:
                with contextlib.suppress(OSError):
                    beside.unlink(missing_ok=True)
            raise
        sync_folder(folder)
    except OSError as error:
        raise surroundings_of(error) from error


def make_folder(folder: Path, mode: int = 0o777) -> None:
    """Makes the folder, and those above it, where missing; from then on they are there, also after a power cut.

    Raises:
        Surroundings: as ``write_whole``.
    """
    try:
        made = [path for path in (folder, *folder.parents) if not path.exists()]
        folder.mkdir(mode=mode, parents=True, exist_ok=True)
        for path in made:
            sync_folder(path.parent)
    except OSError as error:
        raise surroundings_of(error) from error


def take_name(beside: Path, path: Path) -> None:
    """Gives a finished file beside the path its name; from then on it is there, also after a power cut.

    Raises:
        FileIsThere: the path exists; both files stay as they are.
        Surroundings: as ``write_whole``.
    """
    try:
        _give_name(beside, path)
        sync_folder(path.parent)
    except FileExistsError as error:
        raise FileIsThere(path) from error
    except OSError as error:
        raise surroundings_of(error) from error


def _give_name(beside: Path, path: Path) -> None:
    give_name(beside, path)
    beside.unlink(missing_ok=True)


def _stem(path: Path) -> str:
    return f".{path.name.encode('utf-8', 'surrogatepass')[:_LONGEST_NAME_BYTES].decode('utf-8', 'ignore')}."


def _aside(path: Path) -> Path:
    return path.with_name(f"{_stem(path)}{secrets.token_hex(8)}.tmp")


def _clear_own(path: Path) -> None:
    """What broken-off writes of this very file have left."""
    clear_left_behind(path.parent, re.compile(re.escape(_stem(path)) + r"[0-9a-f]{16}\.tmp"))


def clear_left_behind(folder: Path, names: re.Pattern[str]) -> None:
    """Takes files of such names away when they are more than an hour old: a younger one may be somebody's at work."""
    now = time.time()
    with contextlib.suppress(OSError):
        for file in folder.iterdir():
            if names.fullmatch(file.name):
                with contextlib.suppress(OSError):
                    if now - file.stat().st_mtime > _LEFT_BEHIND_S:
                        file.unlink()
