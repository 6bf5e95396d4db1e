"""The strict shape of every ZIP of ours: stored members, 1980, no extra field, no comment. It opens nothing by name.

What is read is written again from its parts and compared, so there is no room for bombs, traversals, links, comments or
second directories (PROTOCOL.md T13, T14): a member is bytes with a label, and who calls knows which labels may come.
"""

import struct
import zlib
from collections.abc import Sequence

from hyvinvointi_desktop.bundles.refusals import Reason, RefusedError

MIMETYPE = b"application/vnd.etsi.asic-e+zip"
LOCAL = struct.Struct("<4sHHHHHIIIHH")
CENTRAL = struct.Struct("<4sHHHHHHIIIHHHHHII")
END = struct.Struct("<4sHHHHIIH")
VERSION = 20
DAY_ONE = (1 << 5) | 1
"""1.1.1980 as ZIP writes a date; the time is midnight, 0."""
START = LOCAL.pack(b"PK\x03\x04", VERSION, 0, 0, 0, DAY_ONE, zlib.crc32(MIMETYPE), len(MIMETYPE), len(MIMETYPE), 8, 0)
HEAD = START + b"mimetype" + MIMETYPE
LONGEST_LABEL = 100

Members = Sequence[tuple[str, bytes]]


def stored(members: Members) -> bytes:
    """The ZIP of these members, in this order."""
    body, directory, offset = [], [], 0
    for name, content in members:
        label, crc, size = name.encode("ascii"), zlib.crc32(content), len(content)
        head = LOCAL.pack(b"PK\x03\x04", VERSION, 0, 0, 0, DAY_ONE, crc, size, size, len(label), 0)
        entry = CENTRAL.pack(
            b"PK\x01\x02", VERSION, VERSION, 0, 0, 0, DAY_ONE, crc, size, size, len(label), 0, 0, 0, 0, 0, offset
        )
        body += [head, label, content]
        directory += [entry, label]
        offset += len(head) + len(label) + size
    listing = b"".join(directory)
    end = END.pack(b"PK\x05\x06", 0, 0, len(members), len(members), len(listing), offset, 0)
    return b"".join((*body, listing, end))


def stored_size(members: Sequence[tuple[str, int]]) -> int:
    """How many bytes ``stored`` makes of members with these names and sizes."""
    return END.size + sum(LOCAL.size + CENTRAL.size + 2 * len(name) + size for name, size in members)


def walked(content: bytes, most: int) -> list[tuple[str, bytes]]:
    """The members in their order, at most so many.

    Raises:
        RefusedError: the content is not byte for byte what ``stored`` makes of its members.
    """
    members: list[tuple[str, bytes]] = []
    offset = 0
    while content[offset : offset + 4] == b"PK\x03\x04":
        if len(members) == most or offset + LOCAL.size > len(content):
            raise RefusedError(Reason.NOT_A_CONTAINER)
        head = LOCAL.unpack_from(content, offset)
        start = offset + LOCAL.size + head[9]
        offset = start + head[7]
        label = content[start - head[9] : start]
        if head[9] > LONGEST_LABEL or not label.isascii():
            raise RefusedError(Reason.NOT_A_CONTAINER)
        if offset > len(content):
            raise RefusedError(Reason.TRUNCATED)
        members.append((label.decode("ascii"), content[start:offset]))
    require_same(stored(members), content)
    return members


def require_same(again: bytes, content: bytes) -> None:
    """Refuses content that is not what its members make.

    Raises:
        RefusedError: it differs.
    """
    if again != content:
        raise RefusedError(Reason.TRUNCATED if again.startswith(content) else Reason.CHANGED_BYTES)
