"""A unit of work is kept whole or not at all, and is dead after its commit."""

import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError, ResourceClosedError

from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind
from hyvinvointi_desktop.domain.ids import AttachmentId
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.people import Worker
from hyvinvointi_desktop.domain.sessions import Attachment
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.store.vault import Vault
from tests.support import factories as f
from tests.support.vaults import PASSPHRASE, QUICK


def test_leaving_without_commit_keeps_nothing(store: SqlOpenStore) -> None:
    with store.unit_of_work() as uow:
        uow.records.put_client(f.client())
    with store.reading() as records:
        assert records.clients() == ()


def test_an_error_inside_keeps_nothing_and_leaves_as_it_is(store: SqlOpenStore) -> None:
    with pytest.raises(ZeroDivisionError), store.unit_of_work() as uow:  # noqa: PT012
        uow.records.put_client(f.client())
        raise ZeroDivisionError
    with store.reading() as records:
        assert records.clients() == ()


def test_after_the_commit_it_is_dead(store: SqlOpenStore) -> None:
    with store.unit_of_work() as uow:
        uow.records.put_client(f.client(1))
        uow.commit()
        with pytest.raises(ResourceClosedError):
            uow.records.put_client(f.client(2))
    with store.reading() as records:
        assert records.clients() == (f.client(1),)


def test_a_broken_reference_stops_the_commit_and_is_our_own_fault(store: SqlOpenStore) -> None:
    with pytest.raises(DBAPIError), store.unit_of_work() as uow:  # noqa: PT012 -- either the write or the commit raises
        uow.records.put_client(f.client())
        uow.records.put_session(f.session(trips=(f.trip(payer="nobody"),)))
        uow.commit()
    with store.reading() as records:
        assert records.whole_log() == OpenLog(Worker(""))


def test_reading_does_not_write_and_does_not_wait_for_a_writer(store: SqlOpenStore) -> None:
    with store.unit_of_work() as uow:
        uow.records.put_client(f.client())
        with store.reading() as records:
            assert records.clients() == ()
            with pytest.raises(Exception, match="readonly"):
                records.put_client(f.client(2))
        uow.commit()


def test_a_reading_sees_one_moment(store: SqlOpenStore) -> None:
    with store.reading() as records:
        assert records.clients() == ()
        with store.unit_of_work() as uow:
            uow.records.put_client(f.client())
            uow.commit()
        assert records.clients() == ()


def test_writers_wait_for_each_other_and_none_is_lost(store: SqlOpenStore) -> None:
    def write(number: int) -> None:
        with store.unit_of_work() as uow:
            uow.records.put_client(f.client(number))
            uow.commit()

    threads = [threading.Thread(target=write, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.reading() as records:
        assert len(records.clients()) == 8


def test_a_full_disk_is_the_worlds_fault_and_keeps_nothing(store: SqlOpenStore) -> None:
    with store.unit_of_work() as uow:
        uow._connection.exec_driver_sql("PRAGMA max_page_count = 90")
    big = Attachment(AttachmentId("big"), "image/png", "a.png", bytes(900_000))
    with pytest.raises(Surroundings) as full, store.unit_of_work() as uow:  # noqa: PT012
        uow.records.put_client(f.client())
        uow.records.add_attachment(big)
        uow.commit()
    assert full.value.what is SurroundingsKind.DISK_FULL
    with store.reading() as records:
        assert records.whole_log() == OpenLog(Worker(""))
    assert store.check() == ()


@pytest.mark.parametrize(("moment", "kept"), [("before", 0), ("after", 1)])
def test_a_crash_at_the_commit_leaves_all_or_nothing(vault: Vault, folder: Path, moment: str, kept: int) -> None:
    store, _ = vault.create_profile(PASSPHRASE, QUICK)
    store.close()
    child = textwrap.dedent(f"""
        import os
        from pathlib import Path
        from datetime import UTC, datetime
        from hyvinvointi_desktop.domain.acts import UNNAMED
        from hyvinvointi_desktop.domain.audit import By
        from hyvinvointi_desktop.store.uow import SqlUnitOfWork
        from tests.support import factories as f
        from tests.support.vaults import PASSPHRASE, quick_vault
        store = quick_vault(Path({str(folder)!r})).unlock(PASSPHRASE)
        die = lambda at: os._exit(9) if at == {moment!r} else None
        with SqlUnitOfWork(store._writer, UNNAMED, By(datetime.now(UTC)), die) as uow:
            uow.records.put_client(f.client())
            uow.commit()
    """)
    root = Path(__file__).parents[2]
    run = subprocess.run([sys.executable, "-c", child], cwd=root, timeout=60, check=False)
    assert run.returncode == 9
    store = vault.unlock(PASSPHRASE)  # also: the dead process holds the profile no more
    with store.reading() as records:
        assert len(records.clients()) == kept
    assert store.check() == ()
    store.close()
