"""The container of a single claim: five members in one order, nothing else (see ``stored_zip``)."""

from hyvinvointi_desktop.bundles.refusals import Reason, RefusedError
from hyvinvointi_desktop.bundles.stored_zip import HEAD, LOCAL, MIMETYPE, require_same, stored

__all__ = ["HEAD", "MIMETYPE", "NAMES", "packed", "unpacked"]
NAMES = (
    "mimetype", "META-INF/ASiCManifest001.xml", "META-INF/signature001.p7s", "data/claim.json", "data/report.pdf",
)


def packed(members: tuple[bytes, ...]) -> bytes:
    """The container of these members, given in the order of ``NAMES``."""
    return stored(list(zip(NAMES, members, strict=True)))


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
    require_same(packed(tuple(members)), content)
    return tuple(members)
