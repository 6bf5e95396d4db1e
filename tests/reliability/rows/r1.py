"""Random stores are backed up and restored; a damaged newest backup is passed over for the next."""

import random
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings

from hyvinvointi_desktop.app.backup_port import BackupMade
from hyvinvointi_desktop.app.faults import DamagedBackup, DamagedKeyFile
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from tests.support import factories as f
from tests.support.desks import NOW
from tests.support.strategies import open_logs
from tests.support.vaults import PASSPHRASE, QUICK, quick_vault

ROW = "R1"
TITLE = "backup, restore, logical dump equal, of random stores; the newest damaged, so the next is used"
_LATER = 9999

Dump = dict[str, list[tuple[object, ...]]]


def dump(store: SqlOpenStore) -> Dump:
    """Every table with every row, in the order of the rows' own text: what the file says, whatever its pages."""
    raw = store._writer.raw_connection()
    try:
        cursor = raw.cursor()
        names = [row[0] for row in cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        return {name: sorted(cursor.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr) for name in names}
    finally:
        raw.close()


def _change(store: SqlOpenStore) -> None:
    with store.unit_of_work() as uow:
        uow.records.put_client(f.client(_LATER))
        uow.commit()


def _damaged(path: Path, chance: random.Random) -> None:
    """One bit, a cut, a zeroed page, or the key slots."""
    content = bytearray(path.read_bytes())
    at = chance.randrange(len(content))
    match chance.randrange(4):
        case 0:
            content[at] ^= 1 << chance.randrange(8)
        case 1:
            del content[at:]
        case 2:
            page = at // 4096 * 4096
            content[page : page + 4096] = bytes(4096)
        case 3:
            path = path.with_name(path.name.removesuffix(".db") + ".keys.json")
            content = bytearray(path.read_bytes())
            content[chance.randrange(len(content))] ^= 1
    path.write_bytes(content)


def proven(log: OpenLog, folder: Path, chance: random.Random) -> None:
    """One store there and back. Raises AssertionError."""
    store, recovery = quick_vault(folder / "a").create_profile(PASSPHRASE, QUICK)
    with store.unit_of_work() as uow:
        uow.records.add_log(log)
        uow.commit()
    sound = store.check()
    first, expected = store.backups.make(NOW), dump(store)
    assert isinstance(first, BackupMade)
    (folder / "stick").mkdir()
    sealed = store.backups.copy_to(folder / "stick", NOW)
    _change(store)
    second, later = store.backups.make(NOW + timedelta(hours=1)), dump(store)
    assert later != expected
    assert _restored(folder / "b", first.path, recovery, sound) == expected, "beside the profile"
    assert _restored(folder / "c", sealed, "", sound) == expected, "sealed"
    assert _restored(folder / "d", second.path, "", sound) == later, "newest"
    _damaged(second.path, chance)
    rows = store.backups.rows(again=True)
    assert [row.verified for row in rows] == [False, True], "damage found"
    try:
        _restored(folder / "e", rows[0].path, "")
    except (DamagedBackup, DamagedKeyFile):
        assert not (folder / "e").exists(), "nothing left of a refused one"
    else:
        raise AssertionError("damaged and restored")
    newest_whole = next(row.path for row in rows if row.verified)
    assert _restored(folder / "f", newest_whole, recovery, sound) == expected, "the next is used"
    store.close()


def _restored(folder: Path, backup: Path, recovery: str, sound: tuple[str, ...] = ()) -> Dump:
    """``sound`` is what the check said of the store itself: a drawn one may lack a paper."""
    by = {"recovery_text": recovery} if recovery else {"passphrase": PASSPHRASE}
    store = quick_vault(folder).restore(backup, **by)
    try:
        assert store.check() == sound, store.check()
        return dump(store)
    finally:
        store.close()


def run(runs: int, seed_number: int) -> int:
    """So many random stores."""
    begin, chance, done = time.perf_counter(), random.Random(seed_number), 0

    @seed(seed_number)
    @settings(
        max_examples=runs, deadline=None, database=None, phases=[Phase.generate], print_blob=True,
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(open_logs())
    def all_of_them(log: OpenLog) -> None:
        nonlocal done
        with tempfile.TemporaryDirectory(prefix="hyvinvointi-r1-") as kept:
            proven(log, Path(kept), chance)
        done += 1

    try:
        all_of_them()
    except AssertionError as wrong:
        print(f"after {done} stores: {wrong}")  # noqa: T201
        return 1
    print(f"{done} stores, 5 restores each, every dump equal, {time.perf_counter() - begin:.1f} s")  # noqa: T201
    return 0
