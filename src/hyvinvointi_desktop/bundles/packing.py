"""The strict shape of our ZIP: five stored members in one order, 1980, nothing else. It opens nothing by name.

A container is read by walking its local headers and then written again from the parts: whatever differs by one byte is
no container of ours, so there is no room for bombs, traversals, comments or second directories (PROTOCOL.md T13, T14).
"""

import struct
import zlib

from hyvinvointi_desktop.bundles.refusals import Reason, RefusedError

MIMETYPE = b"application/vnd.etsi.asic-e+zip"
NAMES = (
    "mimetype", "META-INF/ASiCManifest001.xml", "META-INF/signature001.p7s", "data/claim.json", "data/report.pdf",
)
LOCAL = struct.Struct("<4sHHHHHIIIHH")
CENTRAL = struct.Struct("<4sHHHHHHIIIHHHHHII")
END = struct.Struct("<4sHHHHIIH")
VERSION = 20
DAY_ONE = (1 << 5) | 1
"""1.1.1980 as ZIP writes a date; the time is midnight, 0."""
START = LOCAL.pack(b"PK\x03\x04", VERSION, 0, 0, 0, DAY_ONE, zlib.crc32(MIMETYPE), len(MIMETYPE), len(MIMETYPE), 8, 0)
HEAD = START + b"mimetype" + MIMETYPE


def packed(members: tuple[bytes, ...]) -> bytes:
    """The container of these members, given in the order of ``NAMES``."""
    body, directory, offset = [], [], 0
    for name, content in zip(NAMES, members, strict=True):
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


def unpacked(content: bytes) -> tuple[bytes, ...]:
    """The members in the order of ``NAMES``.

    Raises:
        RefusedError: the content is not byte for byte what ``packed`` makes of its members.
    """
    members, offset = [], 0
    for name in NAMES:
        start = offset + LOCAL.size + len(name)
        if start > len(content):
            raise RefusedError(Reason.TRUNCATED)
        head = LOCAL.unpack_from(content, offset)
        if head[0] != b"PK\x03\x04" or content[offset + LOCAL.size : start] != name.encode("ascii"):
            raise RefusedError(Reason.NOT_A_CONTAINER)
        offset = start + head[7]
        if offset > len(content):
            raise RefusedError(Reason.TRUNCATED)
        members.append(content[start:offset])
    again = packed(tuple(members))
    if again != content:
        raise RefusedError(Reason.TRUNCATED if again.startswith(content) else Reason.CHANGED_BYTES)
    return tuple(members)
