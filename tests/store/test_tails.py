"""The last page of a long row: where its checksum is wrong the cipher gives zeros and says so only at the next page.

Whatever the program reads is then told as damage, or is as it was written; never zeros for a person's words or papers.
"""

import contextlib
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from hyvinvointi_desktop.app.backup_port import BackupMade
from hyvinvointi_desktop.app.faults import DamagedBackup, DamagedCopy, Surroundings, SurroundingsKind
from hyvinvointi_desktop.domain.ids import AttachmentId, SessionId
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.sessions import Attachment
from hyvinvointi_desktop.store.engine import connect
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.store.profile_files import DATABASE
from tests.store.conftest import fill
from tests.store.test_rescue import LATER, NOW, flip, opened, rescuing
from tests.support import factories as f
from tests.support.made_once import MadeOnce
from tests.support.vaults import PASSPHRASE, QUICK, quick_vault

PAGE = 4096
LONG_ROWS = (
    "SELECT note FROM sessions WHERE id = 'pitka'",
    "SELECT safety_notes FROM clients WHERE id = 'c50'",
    *(f"SELECT content FROM attachments WHERE id = 'kuva-{n}'" for n in range(3)),
)
PICTURE = bytes(range(1, 256)) * 60
LONG = "Kävelimme rannassa ja puhuttiin äidistä. " * 300


def _make_long_rows(folder: Path) -> None:
    filled = fill(quick_vault(folder).create_profile(PASSPHRASE, QUICK)[0])
    with filled.unit_of_work() as uow:
        uow.records.put_session(f.session("pitka", note=LONG))
        uow.records.put_client(f.client(50, safety_notes=LONG))
        for n in range(3):
            uow.records.add_attachment(Attachment(AttachmentId(f"kuva-{n}"), "image/png", "kuva.png", PICTURE))
        uow.commit()
    filled.close()


LONG_ROWS_MADE = MadeOnce(_make_long_rows)


@pytest.fixture
def long_rows(folder: Path) -> Path:
    """A closed profile with rows longer than a page: a note, safety notes, pictures; the last row of the file too."""
    return LONG_ROWS_MADE.copy(folder)


def log_of(store: SqlOpenStore) -> OpenLog:
    with store.reading() as records:
        return records.whole_log()


@contextmanager
def told_as_damage() -> Iterator[None]:
    """Any of the faults that say so."""
    try:
        yield
    except (DamagedBackup, DamagedCopy):
        pass
    except Surroundings as fault:
        if fault.what is not SurroundingsKind.DAMAGED:
            raise


def _read(store: SqlOpenStore) -> Any:
    return log_of(store)


def _read_one(store: SqlOpenStore) -> Any:
    with store.reading() as records:
        return [records.attachment(AttachmentId(f"kuva-{n}")) for n in range(3)]


def _read_in_an_act(store: SqlOpenStore) -> Any:
    with store.unit_of_work() as uow:
        uow.records.put_preference("retention", "12 vuotta")
        found = uow.records.whole_log()
        uow.commit()
    return found


def _change_one(store: SqlOpenStore) -> Any:
    """Read, changed in another field and written: zeros must not become what was written."""
    with store.unit_of_work() as uow:
        found = uow.records.session(SessionId("pitka"))
        assert found is not None
        uow.records.put_session(replace(found, place="Kirjasto"))
        uow.commit()
    return found


READINGS: dict[str, Callable[[SqlOpenStore], Any]] = {
    "everything": _read, "one picture": _read_one, "in an act": _read_in_an_act,
    "changed in an act": _change_one,
}  # fmt: skip


def every_page(folder: Path) -> range:
    """But the first."""
    return range(2, (folder / DATABASE).stat().st_size // PAGE + 1)


def pages(folder: Path) -> list[int]:
    """All whose damage is silent, and some of the others."""
    return sorted({*silent_pages(folder), *every_page(folder)[::8]})


_SILENT: dict[bytes, list[int]] = {}
"""By the content of the file: copies of one profile have them in the same places."""


def silent_pages(folder: Path) -> list[int]:
    """Those whose damage the cipher does not say by itself: a long row is read to its end, and its end is zeros."""
    whole, found = (folder / DATABASE).read_bytes(), list[int]()
    if whole in _SILENT:
        return _SILENT[whole]
    raw_key = quick_vault(folder).unlock_key(PASSPHRASE).derive("sqlcipher")
    for page in every_page(folder):
        flip(folder, page)
        with contextlib.ExitStack() as kept:
            connection = None
            for query in LONG_ROWS:
                try:
                    if connection is None:  # one that has met damage says so of whatever it reads next
                        made = connect(folder / DATABASE, raw_key, unchanging=True)
                        connection = kept.enter_context(contextlib.closing(made))
                    connection.execute(query).fetchall()
                    if connection.execute("PRAGMA cipher_status").fetchone() == ("0",):
                        found.append(page)
                        connection = None
                except dbapi2.DatabaseError:
                    connection = None
        (folder / DATABASE).write_bytes(whole)
    _SILENT[whole] = found
    return found


@pytest.mark.parametrize("read", READINGS.values(), ids=READINGS.keys())
def test_with_a_page_damaged_what_is_read_is_right_or_told(
    long_rows: Path, read: Callable[[SqlOpenStore], Any]
) -> None:
    whole, some, told = (long_rows / DATABASE).read_bytes(), pages(long_rows), 0
    store = opened(long_rows)
    right = read(store)
    store.close()
    for page in some:
        (long_rows / DATABASE).write_bytes(whole)
        flip(long_rows, page)
        told += 1
        with told_as_damage():
            store = opened(long_rows)
            try:
                assert read(store) == right, page
                told -= 1
            finally:
                store.close()
    assert told >= 2


def _backed_up(store: SqlOpenStore) -> Path:
    made = store.backups.make(NOW)
    assert isinstance(made, BackupMade)
    store.close()
    restored = quick_vault(store.profile.with_name("restored"))
    restored.restore(made.path, passphrase=PASSPHRASE).close()
    return restored.folder


def _compacted(store: SqlOpenStore) -> Path:
    store.compact()
    store.close()
    return store.profile


def _rotated(store: SqlOpenStore) -> Path:
    store.close()
    vault = quick_vault(store.profile)
    new = vault.keys.begin_rotation(PASSPHRASE)
    vault.keys.rotate(new, new.recovery_key)
    return store.profile


COPIES: dict[str, Callable[[SqlOpenStore], Path]] = {
    "backup": _backed_up, "compacting": _compacted, "another master key": _rotated,
}  # fmt: skip


@pytest.mark.parametrize("copy", COPIES.values(), ids=COPIES.keys())
def test_with_a_page_damaged_no_copy_takes_zeros_for_what_was_written(
    long_rows: Path, copy: Callable[[SqlOpenStore], Path], tmp_path: Path
) -> None:
    store = opened(long_rows)
    right = log_of(store)
    store.close()
    template, told = long_rows.rename(tmp_path / "template"), 0
    for page in pages(template):
        shutil.copytree(template, long_rows)
        flip(long_rows, page)
        told += 1
        with told_as_damage():
            made = copy(opened(long_rows))
            told -= 1
            with told_as_damage():
                store = opened(made)
                try:
                    assert log_of(store) == right, page
                finally:
                    store.close()
        for folder in (long_rows, long_rows.with_name("restored")):
            shutil.rmtree(folder, ignore_errors=True)
    assert told >= 2


def test_no_trial_of_a_backup_finds_fault_with_it_for_a_damaged_store(long_rows: Path) -> None:
    store = opened(long_rows)
    store.backups.make(NOW)
    store.close()
    whole, told = (long_rows / DATABASE).read_bytes(), 0
    for page in pages(long_rows):
        (long_rows / DATABASE).write_bytes(whole)
        flip(long_rows, page)
        told += 1
        with told_as_damage():
            store = opened(long_rows)
            try:
                drilled = store.backups.drill(LATER)
                assert drilled is not None
                assert drilled.findings == (), page
                told -= 1
            finally:
                store.close()
    assert told >= 2
    store = opened_whole(long_rows, whole)
    assert [(row.verified, row.reason) for row in store.backups.rows()] == [(True, "")]
    store.close()


def opened_whole(folder: Path, content: bytes) -> SqlOpenStore:
    """As it was before any damage."""
    (folder / DATABASE).write_bytes(content)
    return opened(folder)


def test_the_rescue_gives_nobody_zeros(long_rows: Path) -> None:
    store = opened(long_rows)
    right = {**_words(log_of(store))}
    store.backups.make(NOW)
    store.close()
    tails = silent_pages(long_rows)
    assert len(tails) >= 5
    whole = (long_rows / DATABASE).read_bytes()
    for page in tails:
        (long_rows / DATABASE).write_bytes(whole)
        flip(long_rows, page)
        with rescuing(long_rows) as rescue:
            log = rescue.readable_log()
        if log is not None:
            assert {k: v for k, v in _words(log).items() if right[k] != v} == {}, page


def _words(log: OpenLog) -> dict[str, object]:
    return {
        **{s.id: s.note for s in log.sessions}, **{c.id: c.safety_notes for c in log.clients},
        **{a.id: a.content for a in log.attachments},
    }  # fmt: skip
