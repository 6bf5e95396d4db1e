"""A store of an older schema, and what today's program makes of it."""

import shutil

from hyvinvointi_desktop.store import migrate
from hyvinvointi_desktop.store.backup import PURPOSE
from hyvinvointi_desktop.store.engine import writing_engine
from hyvinvointi_desktop.store.profile_files import DATABASE, HEAD_FILE
from tests.reliability.power import witness as w
from tests.reliability.power.stage import Stage
from tests.support.vaults import PASSPHRASE, QuickVault

FIRST = "0001"
OLDER = (FIRST, "0002", "0003", "0004")
"""Every schema before today's."""
_ROWS = (
    "INSERT INTO worker VALUES (1, 'Maija Keksitty', '[\"link_worker\"]', '', '', '', '')",
    "INSERT INTO clients VALUES ('c1','A-1','Vanha Rivi','','','','','','fi',0,'','','','','','',NULL)",
)
_VISIT = (
    "INSERT INTO sessions VALUES ('s{n}','2026-10-{day:02d}T06:00:00.000000Z',180,'2026-10-{day:02d}T08:30:00.000000Z',"
    "180,'home_visit','held','','muistio {n}','2026-10-{day:02d}','[\"kuljetus\"]',NULL,NULL)"
)


def first_schema(stage: Stage) -> None:
    """A profile whose store the first version has written: one client, forty visits."""
    old_schema(stage, FIRST)


def old_schema(stage: Stage, revision: str) -> None:
    """The same, brought up to a later schema than the first, but not to today's."""
    vault = QuickVault(stage.profile)
    store, _ = vault.create_profile(PASSPHRASE)
    store.close()
    key = vault.unlock_key(PASSPHRASE)
    database = stage.profile / DATABASE
    database.unlink()
    (stage.profile / HEAD_FILE).unlink(missing_ok=True)
    engine = writing_engine(database, key.derive(PURPOSE))
    with engine.begin() as connection:
        migrate.move(connection, FIRST)
        connection.exec_driver_sql("INSERT INTO meta VALUES ('profile_id', ?)", (key.profile_id,))
        for statement in _ROWS:
            connection.exec_driver_sql(statement)
        for n in range(40):
            connection.exec_driver_sql(_VISIT.format(n=n, day=1 + n % 28))
            connection.exec_driver_sql(f"INSERT INTO session_clients VALUES ('s{n}',0,'c1')")
        if revision != FIRST:
            migrate.move(connection, revision)
    raw = engine.raw_connection()
    old = w.rows_print(raw.cursor())
    raw.close()
    engine.dispose()
    stage.witness.holds(w.MIGRATED, _migrated(stage))
    stage.witness.holds(w.OLD, old)
    stage.witness.done(w.PROFILE, "made")
    stage.witness.done(w.PASSPHRASE, "0")


def _migrated(stage: Stage) -> str:
    """What the store holds once it is migrated, tried on a copy."""
    copy = stage.aside / "copy"
    shutil.copytree(stage.profile, copy)
    store = QuickVault(copy).unlock(PASSPHRASE)
    try:
        return w.held_by(store)
    finally:
        store.close()
