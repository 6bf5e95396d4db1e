"""What the person gave as a place: a folder, or a server, and whether it may be spoken to at all."""

import ipaddress
import re
from pathlib import Path, PureWindowsPath
from urllib.parse import SplitResult, quote, unquote, urlsplit

from hyvinvointi_desktop.app.place_port import PlaceFault, PlaceFaultKind, PlaceForm
from hyvinvointi_desktop.sync.names import ROOT

_SECURE = ("https", "davs", "webdavs")
_OPEN = ("http", "dav", "webdav")
_LONGEST = 2000
_UNSPOKEN = re.compile(r"[\x00-\x1f\x7f\\]")


def form_of(where: str) -> PlaceForm:
    """What kind of place is meant. Raises PlaceFault as ``folder_of`` and ``server_of``."""
    if "://" in where:
        server_of(where)
        return PlaceForm.SERVER
    folder_of(where)
    return PlaceForm.FOLDER


def folder_of(where: str) -> Path:
    """The folder; the one above where somebody pointed at our own root. Raises PlaceFault BAD_ADDRESS."""
    path = Path(where.strip())
    if not where.strip() or "\0" in where or not path.is_absolute() or "://" in where:
        raise PlaceFault(PlaceFaultKind.BAD_ADDRESS, "not a whole path")
    if PureWindowsPath(where).drive.startswith("\\\\?\\"):
        raise PlaceFault(PlaceFaultKind.BAD_ADDRESS, "a device")
    return path.parent if path.name == ROOT else path


def server_of(where: str) -> str:
    """The address of the folder that is the place, with a '/' at its end.

    Raises:
        PlaceFault: BAD_ADDRESS; UNPROTECTED without TLS, save on this very machine.
    """
    try:
        parts = urlsplit(where.strip())
        host, port = parts.hostname, parts.port
    except ValueError:
        raise PlaceFault(PlaceFaultKind.BAD_ADDRESS, "not an address") from None
    if not host or len(where) > _LONGEST or _UNSPOKEN.search(where.strip()) or " " in host:
        raise PlaceFault(PlaceFaultKind.BAD_ADDRESS, "no server")
    if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
        raise PlaceFault(PlaceFaultKind.BAD_ADDRESS, "more than a server and a path")
    if parts.scheme in _OPEN and not _is_loopback(host):
        raise PlaceFault(PlaceFaultKind.UNPROTECTED)
    if parts.scheme not in _OPEN + _SECURE:
        raise PlaceFault(PlaceFaultKind.BAD_ADDRESS, "another way of speaking")
    scheme = "https" if parts.scheme in _SECURE else "http"
    return f"{scheme}://{_written(host)}{'' if port is None else f':{port}'}{_path(parts)}"


def _path(parts: SplitResult) -> str:
    names = [unquote(name, errors="surrogateescape") for name in parts.path.split("/") if name]
    if any(name in (".", "..") or "/" in name for name in names):
        raise PlaceFault(PlaceFaultKind.BAD_ADDRESS, "a path that leads elsewhere")
    if names and names[-1] == ROOT:
        names.pop()
    return "".join(f"/{quoted(name)}" for name in names) + "/"


def quoted(name: str) -> str:
    """A name as a part of an address."""
    return quote(name, safe="", errors="surrogateescape")


def _written(host: str) -> str:
    if ":" in host:
        return f"[{host}]"
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        raise PlaceFault(PlaceFaultKind.BAD_ADDRESS, "no server") from None


def is_this_machine(address: str) -> bool:
    """Whether the address of a server is this very machine: no proxy leads there."""
    return _is_loopback(urlsplit(address).hostname or "")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
