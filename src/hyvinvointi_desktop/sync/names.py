"""Names and paths in a place: what we write, what we may read, and what is nobody's file yet. It touches no disk."""

import re
import secrets

ROOT = "hvl1"
LONGEST = 64
"""Characters of a name (PROTOCOL.md 2.4)."""
DEEPEST = 16
"""Folders below each other; ours are four deep. More is a ring of mounts, or a server that makes fun of us."""
_OURS = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?")
_LONGEST_ENDING = 8
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?")  # Windows opens the device, with any ending
_RANDOM = re.compile(r"-[a-z2-7]{8}$")
_ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"
_PART = re.compile(r"\.[a-z0-9.-]{1,64}\.[a-z2-7]{8}\.part")
_TEMPORARY = re.compile(r"~[a-z0-9.-]{1,64}\.[a-z2-7]{8}\.tmp")
_UNREADABLE = {0xDC00 + byte: 0xF700 + byte for byte in range(0x80, 0x100)}
_BACK = {shown: hidden for hidden, shown in _UNREADABLE.items()}


def own_path(path: str) -> str:
    """A path that we may write.

    Raises:
        ValueError: a part is not one of our names: a mistake of the caller.
    """
    for name in path.split("/"):
        if len(name) > LONGEST or not _OURS.fullmatch(name) or ".." in name or _DEVICES.fullmatch(name):
            raise ValueError(f"not a name of ours: {path!r}")
        if is_unfinished(name):
            raise ValueError(f"the name of an unfinished file: {path!r}")
    return path


def seen_path(path: str) -> str:
    """A path that a listing may have given.

    Raises:
        ValueError: it could lead out of the place, or names nothing.
    """
    if not all(is_name(name) for name in path.split("/")):
        raise ValueError(f"not a path in a place: {path!r}")
    return path


def is_name(name: str) -> bool:
    """Whether it can be the name of one file in a folder, everywhere, and leads nowhere else."""
    return name not in ("", ".", "..") and not any(mark in name for mark in "/\\\0")


def folder_path(path: str) -> str:
    """The same of a folder; the empty one is the root."""
    return seen_path(path.rstrip("/")) if path.rstrip("/") else ""


def joined(folder: str, name: str) -> str:
    """The path of a name in a folder of the place."""
    return f"{folder}/{name}" if folder else name


def parted(path: str) -> tuple[str, str]:
    """The folder and the name of a path."""
    folder, _, name = path.rpartition("/")
    return folder, name


def is_unfinished(name: str) -> bool:
    """Whether a file of this name is one that somebody is still writing."""
    return name.lower().endswith(".part") or _TEMPORARY.fullmatch(name) is not None


def part_of(name: str) -> str:
    """A name aside in a folder, which sync clients know as unfinished; no other writer has it."""
    return f".{name}.{_drawn()}.part"


def temporary_of(name: str) -> str:
    """The same on a server: some (ownCloud, Nextcloud) refuse to store names that end in ``.part``."""
    return f"~{name}.{_drawn()}.tmp"


def is_own_leaving(name: str) -> bool:
    """Whether we may have left this when a publication broke off."""
    return _PART.fullmatch(name) is not None or _TEMPORARY.fullmatch(name) is not None


def with_other_end(name: str) -> str:
    """The same name with another random end: before its ending, in place of the one it has."""
    stem, dot, ending = name.rpartition(".")
    if not stem or len(ending) > _LONGEST_ENDING:
        stem, dot, ending = name, "", ""
    room = LONGEST - len(f"-{_drawn()}{dot}{ending}")
    return f"{_RANDOM.sub('', stem)[:room].rstrip('.-')}-{_drawn()}{dot}{ending}"


def shown(name: str) -> str:
    """A name as a text that can be kept anywhere, also where its bytes are no UTF-8; ``meant`` turns it back."""
    return name.translate(_UNREADABLE)


def meant(path: str) -> str:
    """What the file system calls it."""
    return path.translate(_BACK)


def _drawn() -> str:
    return "".join(secrets.choice(_ALPHABET) for _ in range(8))
