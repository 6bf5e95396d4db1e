"""A WebDAV server as a place. It writes aside and then gives the name, which every server tried keeps others out by.

``PUT`` with ``If-None-Match: *`` is not enough: nginx overwrites without a word. ``MOVE`` with ``Overwrite: F`` is
refused by all of them when the name is taken (docs/decisions/0018-places.md).
"""

import contextlib
from collections.abc import Callable, Iterator
from enum import Enum, auto
from urllib.parse import urlsplit

from hyvinvointi_desktop.app.place_port import LeftOut, Listed, PlaceFault, PlaceFaultKind, Published, PublishedAs
from hyvinvointi_desktop.sync import names
from hyvinvointi_desktop.sync.dav_client import Answer, DavClient, Question
from hyvinvointi_desktop.sync.dav_listing import ASKED, MOST_BYTES, Entry, Listing, ListingReader
from hyvinvointi_desktop.sync.free_name import under_a_free_name
from hyvinvointi_desktop.sync.pace import ABANDONED_S, TRIES, Pace

_TAKEN = 412
_NO_SUCH_WAY = (405, 501)
_ANOTHER_SERVER = (400, 502)
"""Behind a proxy a server may know itself by another name than ours, and refuse to move there."""
_NAMINGS: tuple[Callable[[str], str], ...] = (
    lambda address: address,
    lambda address: urlsplit(address).path,
    lambda address: address.replace("https:", "http:", 1),  # Apache; words in a header only, nothing is sent there
)
"""How the address to move to may be named; what a server has taken is kept to."""
_PERHAPS_THERE = (403, 405)
_NOT_THERE = (404, 410)
_NO_PARENT = (404, 409)
_MAY_PASS = (PlaceFaultKind.LOCKED, PlaceFaultKind.TROUBLE, PlaceFaultKind.NOT_THERE)
_SEALED = {"Content-Type": "application/octet-stream"}


class _Named(Enum):
    """What became of giving our bytes their name."""

    MOVED = auto()
    OTHERWISE = auto()
    """They have it; what lay aside may still lie there."""
    NOT_OURS = auto()


class ServerPlace:
    """The place on a server: everything is below ``<address>/hvl1/``."""

    def __init__(self, client: DavClient, pace: Pace | None = None) -> None:
        self._client = client
        self._pace = pace or Pace()
        self._ready: set[str] = set()
        self._server_now: float | None = None
        self._naming = 0
        self.left_out = LeftOut()

    def prepare(self) -> bool:
        """As the port says."""
        if self._look("") is not None:
            return False
        if self._look(None) is None:
            raise PlaceFault(PlaceFaultKind.GONE)
        return self._make_one("")

    def files(self, under: str = "") -> Iterator[Listed]:
        """As the port says."""
        top = names.folder_path(under)
        self._is_there()
        unfinished = unfit = 0
        waiting = [top]
        while waiting:
            folder = waiting.pop()
            if folder.count("/") >= names.DEEPEST:
                raise PlaceFault(PlaceFaultKind.LISTING_BROKEN, "too deep", folder)
            listing = self._listing(folder)
            if listing is None:
                if folder != top:
                    raise PlaceFault(PlaceFaultKind.NOT_THERE, path=folder)
                break
            unfit += listing.unfit
            for entry in listing.entries:
                self._pace.go_on()
                path = names.joined(folder, entry.name)
                if entry.is_folder:
                    waiting.append(path)
                elif names.is_unfinished(entry.name) or entry.size == 0:
                    unfinished += 1
                else:
                    yield Listed(path, entry.size, entry.mark)
        self.left_out = LeftOut(unfinished, 0, unfit)

    def read(self, path: str, limit: int) -> bytes:
        """As the port says."""
        names.seen_path(path)
        answer = self._client.ask(Question("GET", self._client.address(path), limit=limit))
        if answer.status in _NOT_THERE:
            self._is_there()
        if answer.status != 200:
            raise answer.fault(path)
        if len(answer.body) > limit:
            raise PlaceFault(PlaceFaultKind.TOO_LARGE, path=path)
        return answer.body

    def publish(self, path: str, content: bytes) -> Published:
        """As the port says."""
        folder, _ = names.parted(names.own_path(path))
        if not content:
            raise ValueError("an empty file says nothing")
        self._is_there()
        self._make_ready(folder)
        first: PlaceFault | None = None

        def write(free: str) -> PublishedAs | None:
            nonlocal first
            try:
                return self._write(free, content)
            except PlaceFault as fault:
                if fault.what is not PlaceFaultKind.CAME_BACK_DIFFERENT:
                    raise
                if first is not None:
                    raise first from fault
                first = fault  # Apache looks whether a name is free, then renames: somebody may have come in between
                return None

        return under_a_free_name(path, self._pace, write)

    def remove(self, path: str) -> None:
        """As the port says."""
        names.own_path(path)
        self._is_there()
        self._delete(path)

    def close(self) -> None:
        """As the port says."""
        self._client.close()

    # -- what lies there ----------------------------------------------------------------------------------------

    def _is_there(self) -> None:
        if self._look("") is None:
            raise PlaceFault(PlaceFaultKind.GONE)

    def _look(self, path: str | None) -> Entry | None:
        """A folder; None when it is not there. Raises OCCUPIED when it is something else."""
        try:
            listing = self._asked(path, "0")
        except PlaceFault as fault:
            if fault.detail != "HTTP 400":  # what Apache says when a file is asked for as a folder
                raise
            listing = self._asked(path, "0", folder=False)
        if listing is None:
            return None
        if not listing.itself.is_folder:
            raise PlaceFault(PlaceFaultKind.OCCUPIED, "no folder")
        return listing.itself

    def _listing(self, folder: str) -> Listing | None:
        return self._asked(folder, "1")

    def _asked(self, path: str | None, depth: str, *, folder: bool = True) -> Listing | None:
        reader = ListingReader()

        def anew() -> Callable[[bytes], None]:
            nonlocal reader
            reader = ListingReader()
            return reader.feed

        headers = {"Depth": depth, "Content-Type": "application/xml; charset=utf-8"}
        answer = self._client.ask(
            Question("PROPFIND", self._client.address(path, folder=folder), headers, ASKED, MOST_BYTES, anew)
        )
        if answer.status in _NOT_THERE:
            return None
        if answer.status != 207:
            raise answer.fault(path or "")
        self._server_now = answer.at
        return reader.listing()

    def _found(self, path: str, size: int) -> bytes | None:
        """What lies there, at most a little more than so many bytes; None when it is not there."""
        answer = self._client.ask(Question("GET", self._client.address(path), limit=size))
        if answer.status in _NOT_THERE:
            return None
        if answer.status != 200:
            raise answer.fault(path)
        return answer.body

    # -- writing ------------------------------------------------------------------------------------------------

    def _make_ready(self, folder: str) -> None:
        """The folder is there, and what broken-off publications have left in it for a day is not."""
        if folder in self._ready:
            return
        listing = self._listing(folder)
        if listing is None:
            self._make(folder)
        else:
            self._clear(folder, listing)
        self._ready.add(folder)

    def _make(self, folder: str) -> None:
        parts = folder.split("/")
        for depth in range(1, len(parts) + 1):
            self._make_one("/".join(parts[:depth]))

    def _make_one(self, path: str) -> bool:
        """Whether the folder was made; False: it was there, or somebody else has just made it, which is 405 to most
        servers and 403 to Apache. Raises PlaceFault when it is not there."""
        made = self._client.ask(Question("MKCOL", self._client.address(path, folder=True)))
        if made.is_yes:
            return True
        if made.status not in _PERHAPS_THERE or self._look(path) is None:
            _believe(made, path)
        return False

    def _clear(self, folder: str, listing: Listing) -> None:
        now = self._pace.now() if self._server_now is None else self._server_now
        for entry in listing.entries:
            if names.is_own_leaving(entry.name) and entry.modified is not None and now - entry.modified > ABANDONED_S:
                with contextlib.suppress(PlaceFault):
                    self._delete(names.joined(folder, entry.name))

    def _write(self, path: str, content: bytes) -> PublishedAs | None:
        """None: other bytes have the name."""
        found = self._found(path, len(content))
        if found is not None:
            return PublishedAs.SAME if found == content else None
        folder, name = names.parted(path)
        aside = names.joined(folder, names.temporary_of(name))
        named = _Named.NOT_OURS
        try:
            self._put(aside, content)
            named = self._take_name(aside, path, content)
        finally:
            if named is not _Named.MOVED:
                with contextlib.suppress(PlaceFault):
                    self._delete(aside)
        found = self._found(path, len(content))
        if found == content:
            return PublishedAs.SAME if named is _Named.NOT_OURS else PublishedAs.NEW
        if named is _Named.NOT_OURS:
            return None
        if found is not None and content.startswith(found):  # nobody else's: a beginning of ours
            with contextlib.suppress(PlaceFault):
                self._delete(path)
        raise PlaceFault(PlaceFaultKind.CAME_BACK_DIFFERENT, path=path)

    def _put(self, path: str, content: bytes) -> None:
        """Under a name of our own, so sending it again does no harm."""
        question = Question("PUT", self._client.address(path), _SEALED, content)
        answer = self._client.ask(question)
        if answer.status in _NO_PARENT:
            self._is_there()
            self._make(names.parted(path)[0])
            answer = self._client.ask(question)
        _believe(answer, path)

    def _take_name(self, aside: str, path: str, content: bytes) -> _Named:
        """Gives what lies aside its name, unless it is taken. An answer that was lost is no answer: then it is looked
        what has the name."""
        fault = PlaceFault(PlaceFaultKind.TROUBLE, path=path)
        for tried in range(1, TRIES + 1):
            try:
                answer = self._move(aside, path)
            except PlaceFault as lost:
                if lost.what is not PlaceFaultKind.NO_ANSWER:
                    raise
                fault = lost
            else:
                if answer.is_yes:
                    return _Named.MOVED
                if answer.status == _TAKEN:
                    return _Named.NOT_OURS
                if answer.status in _NO_SUCH_WAY:
                    return self._put_first(path, content)
                if answer.status in _ANOTHER_SERVER and self._naming + 1 < len(_NAMINGS):
                    self._naming += 1
                    continue
                fault = answer.fault(path)
                if fault.what not in _MAY_PASS:
                    raise fault
            found = self._found(path, len(content))
            if found is not None:
                return _Named.OTHERWISE if found == content else _Named.NOT_OURS
            if tried < TRIES:
                self._pace.back_off(tried)
        raise fault

    def _move(self, aside: str, path: str) -> Answer:
        to = _NAMINGS[self._naming](self._client.address(path))
        headers = {"Destination": to, "Overwrite": "F"}
        return self._client.ask(Question("MOVE", self._client.address(aside), headers), tries=1)

    def _put_first(self, path: str, content: bytes) -> _Named:
        """A server that moves nothing: under the final name, if it is free. A part under it does no harm: a reader
        believes sealed files only as a whole."""
        headers = {**_SEALED, "If-None-Match": "*"}
        answer = self._client.ask(Question("PUT", self._client.address(path), headers, content), tries=1)
        if answer.status == _TAKEN:
            return _Named.NOT_OURS
        _believe(answer, path)
        return _Named.OTHERWISE

    def _delete(self, path: str) -> None:
        answer = self._client.ask(Question("DELETE", self._client.address(path)))
        if not answer.is_yes and answer.status not in _NOT_THERE:
            raise answer.fault(path)


def _believe(answer: Answer, path: str = "") -> None:
    """Raises PlaceFault unless the server did it. A server that writes nothing here does not know the method."""
    if not answer.is_yes:
        fault = answer.fault(path)
        raise PlaceFault(PlaceFaultKind.NO_RIGHT, fault.detail, path) if answer.status == 405 else fault
