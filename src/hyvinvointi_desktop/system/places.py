"""Whether a folder is a fit place for a profile: not synchronised, not on the network. It reads no profile.

A database that another machine writes at the same time, or that is copied away while it is written, is damaged sooner
or later; so such a place is refused before anything is made in it.
"""

import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from hyvinvointi_desktop.app.faults import PlaceKind, UnfitPlace

_NAMES = (
    (re.compile(r"onedrive( - .+)?"), PlaceKind.ONEDRIVE),
    (re.compile(r"onedrive-.+"), PlaceKind.ONEDRIVE),
    (re.compile(r"dropbox( \(.+\))?"), PlaceKind.DROPBOX),
    (re.compile(r"google[ -]?drive(-.+)?"), PlaceKind.GOOGLE_DRIVE),
    (re.compile(r"(nextcloud|owncloud)"), PlaceKind.NEXTCLOUD),
    (re.compile(r"(mobile documents|icloud ?drive)"), PlaceKind.ICLOUD),
)
_ONEDRIVE_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_NEXTCLOUD_FILES = re.compile(r"(\._?sync_.+\.db|\.csync_journal\.db|\.(nextcloud|owncloud)sync\.log)")
_NETWORK = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "smb2", "afpfs", "ncpfs", "ceph", "afs", "9p", "davfs", "webdav"}
_LOCAL_FUSE = {"gocryptfs", "encfs", "cryfs", "securefs", "bindfs", "mergerfs", "ntfs", "ntfs-3g", "exfat", "overlayfs"}
_LOCAL_FUSE |= {"fuse-overlayfs", "veracrypt", "lxcfs", "portal", "vmhgfs-fuse"}
_PRACTICE = ".practice"
_OCTAL = re.compile(r"\\([0-7]{3})")


def check_place(folder: Path) -> None:
    """Lets a fit place pass; the folder need not exist.

    Raises:
        UnfitPlace: a service synchronises the folder, or it lies on another machine.
    """
    whole = folder.absolute()
    if _is_practice_of_a_checkout(whole):
        return
    for path in dict.fromkeys((whole, Path(os.path.realpath(whole)))):
        kind = _synchronised(path, os.environ) or _on_network(path)
        if kind is not None:
            raise UnfitPlace(kind, folder)


def _is_practice_of_a_checkout(folder: Path) -> bool:
    """Invented people beside the program's own sources: nothing to lose."""
    return folder.name == _PRACTICE and (folder.parent / "pyproject.toml").is_file()


def _synchronised(path: Path, environment: Mapping[str, str]) -> PlaceKind | None:
    roots = {os.path.normcase(environment[name]) for name in _ONEDRIVE_VARIABLES if environment.get(name)}
    for place in (path, *path.parents):
        if os.path.normcase(place) in roots:
            return PlaceKind.ONEDRIVE
        for name, kind in _NAMES:
            if name.fullmatch(place.name.casefold()):
                return kind
        found = _marked(place)
        if found is not None:
            return found
    return None


def _marked(place: Path) -> PlaceKind | None:
    """What the service's own files in a folder tell."""
    if (place / ".dropbox").is_file() or (place / ".dropbox.cache").is_dir():  # ~/.dropbox is a folder of settings
        return PlaceKind.DROPBOX
    if (place / ".stfolder").exists():
        return PlaceKind.SYNCTHING
    if (place / ".sync").is_dir():
        return PlaceKind.RESILIO
    if (place / ".tmp.drivedownload").exists() or (place / ".tmp.driveupload").exists():
        return PlaceKind.GOOGLE_DRIVE
    if any(_NEXTCLOUD_FILES.fullmatch(name) for name in _names(place)):
        return PlaceKind.NEXTCLOUD
    return None


def _names(place: Path) -> Iterator[str]:
    try:
        with os.scandir(place) as entries:
            for entry in entries:
                if entry.name.startswith("."):
                    yield entry.name
    except OSError:  # a folder that is not there yet, or may not be listed, tells nothing
        return


def _on_network(path: Path) -> PlaceKind | None:
    remote = _windows_remote(str(path), _drive_type) if sys.platform == "win32" else _mounted_remote(path, _mounts())
    return PlaceKind.NETWORK if remote else None


def _windows_remote(path: str, drive_type: Callable[[str], int]) -> bool:
    """Whether a Windows path leads to another machine."""
    plain = path.replace("/", "\\")
    if plain.upper().startswith("\\\\?\\"):
        plain = "\\\\" + plain[8:] if plain.upper().startswith("\\\\?\\UNC\\") else plain[4:]
    return plain.startswith("\\\\") or (plain[1:2] == ":" and drive_type(plain[:2] + "\\") == 4)  # DRIVE_REMOTE


def _drive_type(root: str) -> int:
    import ctypes

    windll = getattr(ctypes, "windll", None)
    return int(windll.kernel32.GetDriveTypeW(root)) if windll is not None else 0


def _mounts() -> str:
    try:
        return Path("/proc/self/mounts").read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""


def _mounted_remote(path: Path, mounts: str) -> bool:
    """Whether the innermost mount that holds the path is a network file system."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = Path(_OCTAL.sub(lambda m: chr(int(m.group(1), 8)), fields[1]))
        if path.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), fields[2].lower()
    if kind.startswith("fuse."):
        return kind.removeprefix("fuse.") not in _LOCAL_FUSE
    return kind in _NETWORK
