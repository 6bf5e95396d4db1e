"""A place by which sealed files travel, as a promise: a folder that others copy, or a WebDAV server.

Source: PROTOCOL.md 2.1 and 2.4. Every file is written once and never changed. Names mean nothing: a reader takes any
file, whatever it is called. Absence means nothing: an empty listing is never a deletion. All that lies in a place is
sealed, so a place that others read or damage can withhold and delay, not betray.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from hyvinvointi_desktop.app.faults import Fault


class PlaceFaultKind(StrEnum):
    """What a place refused, or why it was not believed."""

    BAD_ADDRESS = "bad_address"
    """What was typed is neither a folder nor an address of a server that we know how to speak to."""
    UNPROTECTED = "unprotected"
    """The address says http: whoever is on the way could read the password. Only https is spoken, save on this very
    machine."""
    BAD_CERTIFICATE_FILE = "bad_certificate_file"
    """The organisation's own certificates that came with the address are not readable."""
    GONE = "gone"
    """The place is not there: a stick not put in, a folder taken away, or never prepared. Nothing was deleted."""
    NOT_THERE = "not_there"
    """The place is there and this one file of it is not, or not any more."""
    OCCUPIED = "occupied"
    """Something else than our folder has its name."""
    FULL = "full"
    LOGIN_REFUSED = "login_refused"
    """The server wants a user name and a password, or others than these."""
    NO_RIGHT = "no_right"
    """It may not be read or written by this person: a folder or a stick that is read only, a server that forbids."""
    LOCKED = "locked"
    """Somebody else holds the file or is writing it, and did not let go in several tries."""
    CAME_BACK_DIFFERENT = "came_back_different"
    """What was read back is not what was written: nothing, a part, or something else. It is not delivered."""
    NAME_TAKEN = "name_taken"
    """The name, and every other that was drawn for it, is taken by other bytes."""
    TOO_LARGE = "too_large"
    LISTING_BROKEN = "listing_broken"
    """What lies there could not be told whole: an answer cut off, that says what cannot be, or without end."""
    NOT_WEBDAV = "not_webdav"
    """There is a server, and it does not speak WebDAV at this address."""
    REDIRECTED = "redirected"
    """The server sends us to another address, ``to``; nothing was sent there."""
    NOT_TRUSTED = "not_trusted"
    """The server could not prove who it is (TLS)."""
    NO_ANSWER = "no_answer"
    """No answer, or it broke off: no network, a wrong name, a server that is down."""
    TOO_SLOW = "too_slow"
    """It answered so slowly that the wait was given up."""
    TROUBLE = "trouble"
    """The server, or the disk, says that it is in trouble, in several tries."""
    STOPPED = "stopped"
    """The person stopped it. What was published by then is published."""


class PlaceFault(Fault):
    """A place would not do what was asked. Whatever is there stays as it is, and the same may be tried again.

    ``path`` is the file or folder below the place, empty where it is about the whole place. ``to`` is the address that
    a server sent us on to, for the person to judge. ``detail`` is technical (a number of the system or of HTTP), for a
    log and never for a sentence; it holds no address, no path of this machine, no user name and no password.
    """

    def __init__(self, what: PlaceFaultKind, detail: str = "", path: str = "", to: str = "") -> None:
        super().__init__(what.value, detail, path)
        self.what = what
        self.detail = detail
        self.path = path
        self.to = to

    @property
    def is_about_the_place(self) -> bool:
        """Whether nothing else will work there either, so that going on with the next file makes no sense."""
        return self.what not in _OF_ONE_FILE and not (self.path and self.what in _OF_ONE_FILE_IF_NAMED)


_OF_ONE_FILE = {
    PlaceFaultKind.NOT_THERE,
    PlaceFaultKind.LOCKED,
    PlaceFaultKind.CAME_BACK_DIFFERENT,
    PlaceFaultKind.NAME_TAKEN,
    PlaceFaultKind.TOO_LARGE,
}
_OF_ONE_FILE_IF_NAMED = {PlaceFaultKind.NO_RIGHT, PlaceFaultKind.OCCUPIED, PlaceFaultKind.TROUBLE}
"""One file that may not be read, or lies on a bad spot of a stick, says nothing of the others."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a server asks for. They are kept in the encrypted store only and are never printed."""

    user: str = field(repr=False)
    password: str = field(repr=False)


class PlaceForm(StrEnum):
    """What kind of place an address means."""

    FOLDER = "folder"
    SERVER = "server"


@dataclass(frozen=True, slots=True)
class PlaceAddress:
    """Where a place is, as the person gave it.

    ``where``: a whole path of a folder, or an ``https://`` address of a WebDAV folder (``davs://`` means the same); a
    user name in it is refused, they belong in ``credentials``. ``ca_pem``: certificates of the organisation's own
    authority as PEM text; with them the server must prove itself by these and by no others. ``fetches``: files that a
    sync client shows and has not fetched are listed too, and reading fetches them over the network.
    """

    where: str
    credentials: Credentials | None = None
    ca_pem: str = ""
    fetches: bool = False


@dataclass(frozen=True, slots=True)
class Listed:
    """One file of a place. ``path`` is below the place's root, with '/' between its parts.

    ``size`` is in bytes, -1 where a server does not tell. ``mark`` changes when the file does, as far as the place
    knows: with an equal path, size and mark a reader may skip what it has judged. It is never trusted for more.
    """

    path: str
    size: int
    mark: str = ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many files the last listing saw and left out. They may be there another time.

    ``unfinished``: somebody is writing them, they are empty, or they changed in the last seconds. ``not_fetched``: a
    sync client shows them and has not fetched them. ``unfit``: links that lead out, devices, names without a meaning.
    """

    unfinished: int = 0
    not_fetched: int = 0
    unfit: int = 0


class PublishedAs(StrEnum):
    """How a publication came to be."""

    NEW = "new"
    SAME = "same"
    """The very bytes were there already, under this name."""


@dataclass(frozen=True, slots=True)
class Published:
    """Where the bytes lie. ``path`` differs from what was asked for when that name held other bytes."""

    path: str
    how: PublishedAs = PublishedAs.NEW


class Place(Protocol):
    """One place. It is used by one thread at a time; every method may raise PlaceFault, and stops with STOPPED."""

    @property
    def left_out(self) -> LeftOut:
        """What the listing that was read to its end last had left out."""

    def prepare(self) -> bool:
        """Makes the root ``hvl1`` in a place that is used for the first time; whether it was made. It is also the
        trial of an address: it must be there, take the login and be a folder.

        What is above it is never made: a stick that is not put in is GONE, not an empty folder on the disk.
        """

    def files(self, under: str = "") -> Iterator[Listed]:
        """Every file below that folder of the root, in no order, one by one. Conflict copies are listed too.

        Left out is what ``left_out`` names. A folder that is not there has no files; a root that is not there is GONE.
        A listing that cannot be finished raises, also after it has given some files: what it left out says nothing.
        Files of the last five seconds are looked at once more, at the end, when they are that old.

        Raises:
            ValueError: the folder is not below the root.
        """

    def read(self, path: str, limit: int) -> bytes:
        """The bytes of a listed file, of which nothing is believed yet. Above ``limit`` bytes: TOO_LARGE."""

    def publish(self, path: str, content: bytes) -> Published:
        """Writes the bytes once, under this name or, when it holds other bytes, under one with another random end.

        Missing folders below the root are made; a root that is not there is GONE. Nothing is ever overwritten. The
        bytes are read back and compared before this comes back. ``path`` is below the root (``d/…/b-….hvl``).

        Raises:
            ValueError: the path is not made of our names (``[a-z0-9.-]``, up to 64 characters), or nothing is written.
        """

    def remove(self, path: str) -> None:
        """Takes a file away that this very installation has published; one that is gone already is fine.

        Raises:
            ValueError: the path is not made of our names.
        """

    def close(self) -> None:
        """Lets go of connections."""


def never() -> bool:
    """Nobody stops it."""
    return False


class Places(Protocol):
    """Opens places. Nothing is sent and nothing looked at before the place is first used."""

    def form(self, where: str) -> PlaceForm:
        """What kind of place it is. Raises PlaceFault BAD_ADDRESS, UNPROTECTED."""

    def open(self, address: PlaceAddress, stopped: Callable[[], bool] = never) -> Place:
        """The place. ``stopped`` is asked between files, between tries and while waiting, from any thread.

        Raises PlaceFault BAD_ADDRESS, UNPROTECTED, BAD_CERTIFICATE_FILE.
        """
