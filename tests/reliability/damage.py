"""Ways in which a file of pages is damaged, and whether anybody notices."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from hyvinvointi_desktop.app.backup_port import BackupMade
from hyvinvointi_desktop.app.faults import DamagedKeyFile, Surroundings, SurroundingsKind
from hyvinvointi_desktop.domain.ids import AttachmentId
from hyvinvointi_desktop.domain.sessions import Attachment
from hyvinvointi_desktop.store.profile_files import DATABASE, HEAD_FILE
from tests.support import factories as f
from tests.support.vaults import PASSPHRASE, QUICK, quick_vault

PAGE = 4096
WAL = DATABASE + "-wal"
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
CHANGED = 120


@dataclass(frozen=True)
class Patient:
    """One profile of an earlier and a later day, with everything that could be put back."""

    profile: Path
    earlier: bytes
    later: bytes
    backup: Path
    wal_base: bytes
    """The file of the later day without what its log of writes holds."""
    wal: bytes
    foreign_wal: bytes
    head: bytes
    """The mark of how far the log had come when the later day ended."""


def _work(profile: Path, first: int) -> None:
    store = quick_vault(profile).unlock(PASSPHRASE)
    for n in range(first, first + CHANGED):
        with store.unit_of_work() as uow:
            uow.records.put_client(f.client(n, safety_notes=f"päivä {first} " * 40))
            uow.commit()
    store.close()


def _wal_of(profile: Path, clients: range, scratch: Path) -> tuple[bytes, bytes]:
    """Database and log of writes as a killed program would leave them."""
    store = quick_vault(profile).unlock(PASSPHRASE)
    for n in clients:
        with store.unit_of_work() as uow:
            uow.records.put_client(f.client(n))
            uow.commit()
    left = ((profile / DATABASE).read_bytes(), (profile / WAL).read_bytes())
    store.close()
    shutil.rmtree(scratch, ignore_errors=True)
    return left


def patient(folder: Path) -> Patient:
    """A profile of every kind of record and a picture, with two days of work and a backup."""
    profile, other = folder / "profile", folder / "other"
    store, _ = quick_vault(profile).create_profile(PASSPHRASE, QUICK)
    with store.unit_of_work() as uow:
        uow.records.add_log(f.sample_log())
        uow.records.add_attachment(Attachment(AttachmentId("x"), "image/png", "a.png", bytes(range(256)) * 200))
        uow.commit()
    store.close()
    _work(profile, 100)
    earlier = (profile / DATABASE).read_bytes()
    _work(profile, 100 + CHANGED // 2)
    store = quick_vault(profile).unlock(PASSPHRASE)
    made = store.backups.make(NOW)
    assert isinstance(made, BackupMade)
    store.close()
    later, head = (profile / DATABASE).read_bytes(), (profile / HEAD_FILE).read_bytes()
    base, wal = _wal_of(profile, range(300, 305), folder / "scratch")
    strange, _ = quick_vault(other).create_profile(PASSPHRASE, QUICK)
    strange.close()
    _, foreign = _wal_of(other, range(5), folder / "scratch")
    return Patient(profile, earlier, later, made.path, base, wal, foreign, head)


def noticed(profile: Path) -> str:
    """By what the damage of the database shows: ``opening``, ``check``, or an empty text."""
    try:
        store = quick_vault(profile).unlock(PASSPHRASE)
    except DamagedKeyFile:
        return "opening"
    except Surroundings as error:
        if error.what is not SurroundingsKind.DAMAGED:
            raise
        return "opening"
    try:
        return "check" if store.check() else ""
    finally:
        store.close()


def backup_noticed(patient: Patient, content: bytes) -> str:
    """Whether reading the backup again finds the damage."""
    whole = patient.backup.read_bytes()
    store = quick_vault(patient.profile).unlock(PASSPHRASE)
    try:
        patient.backup.write_bytes(content)
        (row,) = [r for r in store.backups.rows(again=True) if r.path == patient.backup]
        return "" if row.verified else "backup"
    finally:
        patient.backup.write_bytes(whole)
        store.close()


def put(patient: Patient, database: bytes, wal: bytes | None = None) -> None:
    """The profile's database and its log of writes as they are to be."""
    (patient.profile / DATABASE).write_bytes(database)
    (patient.profile / HEAD_FILE).write_bytes(patient.head)  # which every closing writes anew
    for end in ("-wal", "-shm"):
        (patient.profile / (DATABASE + end)).unlink(missing_ok=True)
    if wal is not None:
        (patient.profile / WAL).write_bytes(wal)


def pages_of(content: bytes) -> int:
    """How many pages a file has."""
    return len(content) // PAGE


def _with_page(content: bytes, page: int, new: bytes) -> bytes:
    return content[: page * PAGE] + new + content[(page + 1) * PAGE :]


def _page(content: bytes, page: int) -> bytes:
    return content[page * PAGE : (page + 1) * PAGE]


Cases = Iterator[tuple[str, bytes]]


def flips(content: bytes, per_page: int, chance: Random) -> Cases:
    """One bit in each page, several times over."""
    for page in range(pages_of(content)):
        for _ in range(per_page):
            at, bit = page * PAGE + chance.randrange(PAGE), chance.randrange(8)
            yield f"page {page} byte {at} bit {bit}", content[:at] + bytes([content[at] ^ 1 << bit]) + content[at + 1 :]


def zeroed(content: bytes, _per_page: int, _chance: Random) -> Cases:
    """Each page in turn holds nothing."""
    for page in range(pages_of(content)):
        yield f"page {page}", _with_page(content, page, bytes(PAGE))


def truncated(content: bytes, _per_page: int, chance: Random) -> Cases:
    """The file ends at each page, and somewhere within each."""
    for page in range(pages_of(content)):
        yield f"at page {page}", content[: page * PAGE]
        within = page * PAGE + chance.randrange(1, PAGE)
        yield f"at byte {within}", content[:within]


def swapped(content: bytes, per_page: int, chance: Random) -> Cases:
    """Each page changes places with another."""
    for page in range(pages_of(content)):
        for _ in range(per_page):
            other = (page + chance.randrange(1, pages_of(content))) % pages_of(content)
            moved = _with_page(content, page, _page(content, other))
            yield f"pages {page} and {other}", _with_page(moved, other, _page(content, page))


KINDS: dict[str, Callable[[bytes, int, Random], Cases]] = {
    "flipped bit": flips, "zeroed page": zeroed, "cut off": truncated, "swapped pages": swapped,
}  # fmt: skip


def old_pages(patient: Patient) -> Cases:
    """Each page that changed between the days, as it was on the earlier one: its MAC is right."""
    for page in range(min(pages_of(patient.earlier), pages_of(patient.later))):
        old = _page(patient.earlier, page)
        if old != _page(patient.later, page):
            yield f"page {page}", _with_page(patient.later, page, old)


