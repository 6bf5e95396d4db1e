"""What can go wrong around the program, as types with codes and data. It holds no sentence for people.

An ordinary "no" of a use case is a returned value; what is raised from here stops the act it happened in.
"""

import errno
from enum import StrEnum
from pathlib import Path


class SurroundingsKind(StrEnum):
    """What the world around the program refused."""

    DISK_FULL = "disk_full"
    READ_ONLY = "read_only"
    LOCKED = "locked"
    DAMAGED = "damaged"
    IO = "io"
    MISSING = "missing"
    SERVER = "server"
    """The server with the coordinators' registry does not answer, or does not let us in."""
    SERVER_TAKEN_BACK = "server_taken_back"
    """The coordinators' registry was taken back from the server into a profile, or is being taken back."""


class Fault(Exception):
    """Anything of this file: known, and nobody's programming error."""


class Surroundings(Fault):
    """The disk, the folder or the file would not do what was asked.

    ``what`` sorts it; ``detail`` is the technical text of the system, for a log and never for a sentence.
    """

    def __init__(self, what: SurroundingsKind, detail: str = "") -> None:
        super().__init__(what.value, detail)
        self.what = what
        self.detail = detail


class FileIsThere(Fault):
    """A file of that name exists and was not to be replaced."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


class PlaceKind(StrEnum):
    """Who else writes in a place, by the service's own name."""

    ONEDRIVE = "OneDrive"
    DROPBOX = "Dropbox"
    GOOGLE_DRIVE = "Google Drive"
    NEXTCLOUD = "Nextcloud"
    SYNCTHING = "Syncthing"
    RESILIO = "Resilio Sync"
    ICLOUD = "iCloud"
    NETWORK = "network"


class UnfitPlace(Fault):
    """The folder is synchronised or lies on another machine: a profile would be damaged there."""

    def __init__(self, kind: PlaceKind, path: Path) -> None:
        super().__init__(kind.value, str(path))
        self.kind = kind
        self.path = path


class NoProfile(Fault):
    """The folder holds no profile."""


class ProfileExists(Fault):
    """The folder already holds a profile."""


class ProfileInUse(Fault):
    """Another running program has the profile open."""


class WrongPassphrase(Fault):
    """The passphrase opens no slot of the profile."""


class WrongPin(Fault):
    """The PIN is another. ``left`` tries remain; with none left the passphrase is asked."""

    def __init__(self, left: int) -> None:
        super().__init__(left)
        self.left = left


class PinGone(Fault):
    """There is no PIN, or it is not valid any more: the passphrase is asked."""


class BadRecoveryKey(Fault):
    """The typed recovery key is mistyped: its length, a letter or its checksum is wrong."""


class WrongRecoveryKey(Fault):
    """The typed recovery key is whole but belongs to another profile, or to an earlier paper."""


class KeystoreKind(StrEnum):
    """Why the operating system's keystore does not open the profile."""

    ABSENT = "absent"
    LOCKED = "locked"
    EMPTY = "empty"
    OTHER = "other"
    SLOW = "slow"
    BROKEN = "broken"


class KeystoreFailed(Fault):
    """The operating system's keystore has no usable secret for the profile. The passphrase opens as before."""

    def __init__(self, what: KeystoreKind) -> None:
        super().__init__(what.value)
        self.what = what


class KeysChanged(Fault):
    """The key file was written by somebody else meanwhile; it was left as it is."""


class DamagedKeyFile(Fault):
    """The key file is missing, damaged, tampered with, or of another profile. ``why`` is a technical word."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class DamagedBackup(Fault):
    """A backup is not whole, or not what was to be copied. ``findings`` are technical lines."""

    def __init__(self, *findings: str) -> None:
        super().__init__(*findings)
        self.findings = findings


class DamagedCopy(Fault):
    """The copy under a new master key does not hold what it should. ``findings`` are technical lines."""

    def __init__(self, *findings: str) -> None:
        super().__init__(*findings)
        self.findings = findings


class StoreIsNewer(Fault):
    """The profile was written by a newer program. ``version`` is the store's ``major.minor``."""

    def __init__(self, version: str) -> None:
        super().__init__(version)
        self.version = version


class RefusedCode(StrEnum):
    """Why the records would not take a write, or had nothing to give."""

    ALREADY_THERE = "already_there"
    NOT_THERE = "not_there"
    IN_USE = "in_use"


class RecordsRefused(Fault):
    """The records refuse: ``code`` says why, ``about`` is the id it is about."""

    def __init__(self, code: RefusedCode, about: str) -> None:
        super().__init__(code.value, about)
        self.code = code
        self.about = about


_KINDS = {
    errno.ENOSPC: SurroundingsKind.DISK_FULL,
    errno.EDQUOT: SurroundingsKind.DISK_FULL,
    errno.EFBIG: SurroundingsKind.DISK_FULL,
    errno.EROFS: SurroundingsKind.READ_ONLY,
    errno.EACCES: SurroundingsKind.READ_ONLY,
    errno.EPERM: SurroundingsKind.READ_ONLY,
    errno.EBUSY: SurroundingsKind.LOCKED,
    errno.EIO: SurroundingsKind.IO,
    errno.ENODEV: SurroundingsKind.IO,
    errno.ENXIO: SurroundingsKind.IO,
    errno.ESTALE: SurroundingsKind.IO,
    errno.ENOENT: SurroundingsKind.MISSING,
    errno.ENOTDIR: SurroundingsKind.MISSING,
}


def surroundings_of(error: OSError) -> Surroundings:
    """A system error as what the person can do something about; one that nobody foresaw counts as input/output."""
    return Surroundings(_KINDS.get(error.errno or 0, SurroundingsKind.IO), str(error))
