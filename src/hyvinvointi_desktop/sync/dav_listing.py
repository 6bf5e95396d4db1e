"""Reads what a WebDAV server says lies in a folder (RFC 4918, 207 Multi-Status), as from somebody who means harm.

It takes the answer piece by piece, keeps only what it needs, and refuses what cannot be: an answer that is cut off,
document types and entities, parts without end, names that lead elsewhere.
"""

import hashlib
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser, ParseError

from hyvinvointi_desktop.app.place_port import PlaceFault, PlaceFaultKind
from hyvinvointi_desktop.sync.dav_client import time_of
from hyvinvointi_desktop.sync.names import is_name, shown

ASKED = (
    b'<?xml version="1.0" encoding="utf-8"?>'
    b'<propfind xmlns="DAV:"><prop><resourcetype/><getcontentlength/><getetag/><getlastmodified/></prop></propfind>'
)
MOST_BYTES = 256 << 20
"""Of one folder's answer: some 250 000 files as the wordiest servers tell of them."""
_LONGEST_TEXT = 8192
_LONGEST_PIECE = 1 << 18
"""Bytes without the beginning or the end of an element."""
_DEEPEST = 32
_LONGEST_MARK = 100


@dataclass(slots=True)
class Entry:
    """One thing in a folder, or the folder itself. ``modified`` in seconds since 1970 by the server's clock."""

    name: str = ""
    is_folder: bool = False
    size: int = -1
    mark: str = ""
    modified: float | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """A folder and what lies in it. ``unfit`` counts names that cannot be spoken of."""

    itself: Entry
    entries: list[Entry]
    unfit: int


@dataclass(slots=True)
class _Response:
    href: str = ""
    status: str = ""
    found: dict[str, str] = field(default_factory=dict)
    is_folder: bool = False


class ListingReader:
    """Takes one answer: ``feed`` it, then ask for the ``listing``. Both raise PlaceFault."""

    def __init__(self) -> None:
        self._target = _Target()
        self._parser = DefusedXMLParser(target=self._target, forbid_dtd=True)

    def feed(self, chunk: bytes) -> None:
        """The next piece of the answer."""
        self._target.quiet += len(chunk)
        if self._target.quiet > _LONGEST_PIECE + len(chunk):
            raise _broken("a piece without end")
        try:
            self._parser.feed(chunk)
        except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
            raise _broken(type(error).__name__) from error

    def listing(self) -> Listing:
        """All of it; the answer must have come to its end."""
        try:
            self._parser.close()
        except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
            raise _broken(type(error).__name__) from error
        return _together(self._target.responses)


class _Target:
    """Called by the parser; gathers responses."""

    def __init__(self) -> None:
        self.responses: list[tuple[str, Entry]] = []
        self.quiet = 0
        self._open: list[str] = []
        self._text: list[str] = []
        self._length = 0
        self._now = _Response()
        self._props: dict[str, str] = {}
        self._props_folder = False

    def start(self, tag: str, _attributes: dict[str, str]) -> None:
        """An element begins."""
        self.quiet = 0
        name = tag.removeprefix("{DAV:}")
        if len(self._open) >= _DEEPEST or (not self._open and name != "multistatus"):
            raise _broken("another kind of document")
        self._open.append(name)
        self._text, self._length = [], 0
        if name == "response":
            self._now = _Response()
        elif name == "propstat":
            self._props, self._props_folder = {}, False

    def data(self, text: str) -> None:
        """A piece of text."""
        self._length += len(text)
        if self._length > _LONGEST_TEXT:
            raise _broken("a text without end")
        self._text.append(text)

    def end(self, _tag: str) -> None:
        """An element ends."""
        self.quiet = 0
        name = self._open.pop()  # the parser has seen to it that it is the same
        above = self._open[-1] if self._open else ""
        text = "".join(self._text).strip()
        self._text = []
        if name == "href" and above == "response":
            if self._now.href:
                raise _broken("two names")
            self._now.href = text
        elif name == "status" and above == "response":
            self._now.status = text
        elif above == "prop":
            self._props[name] = text
        elif name == "collection" and above == "resourcetype":
            self._props_folder = True
        elif name == "status" and above == "propstat":
            self._props["status"] = text
        elif name == "propstat":
            if " 200" in self._props.get("status", " 200"):
                self._now.found |= self._props
                self._now.is_folder |= self._props_folder
        elif name == "response":
            self._put_by()

    def close(self) -> None:
        """The document is whole."""

    def _put_by(self) -> None:
        now = self._now
        if now.status and " 200" not in now.status:
            if " 404" in now.status:  # it went while the server looked
                return
            raise PlaceFault(PlaceFaultKind.NO_RIGHT if " 403" in now.status else PlaceFaultKind.LISTING_BROKEN)
        try:
            path = urlsplit(now.href).path
        except ValueError:
            raise _broken("no address") from None
        if not path.startswith("/"):
            raise _broken("no address")
        length, etag, modified = (
            now.found.get(key, "") for key in ("getcontentlength", "getetag", "getlastmodified")
        )
        entry = Entry(
            is_folder=now.is_folder,
            size=int(length) if length.isascii() and length.isdigit() and len(length) < 16 else -1,
            mark=_mark(f"{etag} {modified}".strip()),
            modified=time_of(modified),
        )
        self.responses.append((path.rstrip("/"), entry))


def _mark(text: str) -> str:
    return text if len(text) <= _LONGEST_MARK else hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def _together(responses: list[tuple[str, Entry]]) -> Listing:
    """The shortest path is the folder itself, whatever the server calls it; all others lie right in it."""
    if not responses:
        raise _broken("nothing, not even the folder")
    top, itself = min(responses, key=lambda response: len(response[0]))
    seen: dict[str, Entry] = {}
    unfit = 0
    for path, entry in responses:
        if path == top:
            continue
        above, _, last = path.rpartition("/")
        if above != top:
            raise _broken("a path that is not below the folder")
        name = shown(unquote(last, errors="surrogateescape"))
        if not is_name(name):
            unfit += 1
        elif name not in seen:
            entry.name = name
            seen[name] = entry
    return Listing(itself, list(seen.values()), unfit)


def _broken(detail: str) -> PlaceFault:
    return PlaceFault(PlaceFaultKind.LISTING_BROKEN, detail)
