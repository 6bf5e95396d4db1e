"""Reads what the recorder wrote: one call after the other, in the order of their effect."""

import enum
import struct
from collections.abc import Iterator
from dataclasses import dataclass

_HEAD = struct.Struct("<BiiqII")


class Kind(enum.IntEnum):
    """The calls, by the numbers that ``recorder.c`` gives them."""

    OPEN = 1
    CLOSE = 2
    WRITE = 3
    TRUNCATE = 4
    TRUNCATE_PATH = 5
    SYNC = 6
    RENAME = 7
    LINK = 8
    UNLINK = 9
    MKDIR = 10
    RMDIR = 11
    MARK = 12
    DUP = 13
    UNSEEN = 14


@dataclass(frozen=True, slots=True)
class Call:
    """One call. ``first`` is a path, the bytes written or a mark; ``second`` the other path of two.

    ``offset`` in bytes is where a write begins or the length a file is cut to; ``flags`` are those of ``open``, or the
    new descriptor of ``dup``.
    """

    kind: Kind
    fd: int = -1
    flags: int = 0
    offset: int = 0
    first: bytes = b""
    second: bytes = b""

    @property
    def path(self) -> str:
        """The first path."""
        return self.first.decode("utf-8", "surrogateescape")

    @property
    def other_path(self) -> str:
        """The second path."""
        return self.second.decode("utf-8", "surrogateescape")


def read_calls(log: bytes) -> Iterator[Call]:
    """The calls of a log. Raises ValueError when it ends in the middle of one."""
    at = 0
    while at < len(log):
        if at + _HEAD.size > len(log):
            raise ValueError("the log is cut")
        kind, fd, flags, offset, first, second = _HEAD.unpack_from(log, at)
        at += _HEAD.size
        end = at + first + second
        if end > len(log):
            raise ValueError("the log is cut")
        yield Call(Kind(kind), fd, flags, offset, log[at : at + first], log[at + first : end])
        at = end
