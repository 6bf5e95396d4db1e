"""How the program and the process that looks at foreign files speak: a JSON head with its length, then contents.

Nothing is pickled: a process that a hostile file has taken over could only say something false, not have it run.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any, BinaryIO

MOST_HEAD = 32 * 1024 * 1024
MOST_CONTENT = 512 * 1024 * 1024
_LENGTH = 8


class Ended(Exception):
    """The other side closed its end."""


def write(stream: BinaryIO, head: Mapping[str, Any], contents: Sequence[bytes] = ()) -> None:
    """One message. Raises OSError: nobody reads it."""
    said = json.dumps({**head, "sizes": [len(content) for content in contents]}).encode()
    stream.write(len(said).to_bytes(_LENGTH, "big"))
    stream.write(said)
    for content in contents:
        stream.write(content)
    stream.flush()


def read(stream: BinaryIO) -> tuple[dict[str, Any], tuple[bytes, ...]]:
    """The next message.

    Raises:
        Ended: there is none, or not all of it.
        ValueError: it is none of ours, or too large.
    """
    length = int.from_bytes(_exactly(stream, _LENGTH), "big")
    if length > MOST_HEAD:
        raise ValueError("too long a head")
    head = json.loads(_exactly(stream, length))
    sizes = head.pop("sizes") if isinstance(head, dict) and "sizes" in head else None
    if not isinstance(sizes, list) or not all(type(size) is int and size >= 0 for size in sizes):
        raise ValueError("no sizes")
    if sum(sizes) > MOST_CONTENT:
        raise ValueError("too large")
    return head, tuple(_exactly(stream, size) for size in sizes)


def _exactly(stream: BinaryIO, length: int) -> bytes:
    found = stream.read(length)
    if len(found) != length:
        raise Ended
    return found
