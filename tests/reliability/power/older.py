"""A store of the first schema, as the first version wrote it, and the way from it to today's.

While there is no later schema of our own, an invented one that touches every client and visit stands in for it.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from hyvinvointi_desktop.store import migrate
from hyvinvointi_desktop.store.backup import PURPOSE
from hyvinvointi_desktop.store.engine import writing_engine
from hyvinvointi_desktop.store.profile_files import DATABASE
from tests.reliability.power import witness as w
from tests.reliability.power.stage import Stage
from tests.support.vaults import PASSPHRASE, QuickVault

FIRST = "0001"
_STEPS = "steps"
_INVENTED = '''
from alembic import op
revision = "0002"
down_revision = "0001"
def upgrade():
    op.execute("CREATE TABLE kept_notes (id TEXT NOT NULL PRIMARY KEY, note TEXT NOT NULL, room BLOB) STRICT")
    op.execute("INSERT INTO kept_notes SELECT id, note, zeroblob(3000) FROM sessions")
    op.execute("ALTER TABLE clients ADD COLUMN nickname TEXT NOT NULL DEFAULT ''")
    op.execute("UPDATE clients SET nickname = name")
    op.execute("CREATE INDEX ix_kept_notes_note ON kept_notes (note)")
    op.execute("UPDATE meta SET value = '1.1' WHERE key = 'schema'")
def downgrade():
    op.execute("DROP TABLE kept_notes")
'''
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
    vault = QuickVault(stage.profile)
    store, _ = vault.create_profile(PASSPHRASE)
    store.close()
    key = vault.unlock_key(PASSPHRASE)
    database = stage.profile / DATABASE
    database.unlink()
    engine = writing_engine(database, key.derive(PURPOSE))
    with engine.begin() as connection:
        migrate.move(connection, FIRST)
        connection.exec_driver_sql("INSERT INTO meta VALUES ('profile_id', ?)", (key.profile_id,))
        for statement in _ROWS:
            connection.exec_driver_sql(statement)
        for n in range(40):
            connection.exec_driver_sql(_VISIT.format(n=n, day=1 + n % 28))
            connection.exec_driver_sql(f"INSERT INTO session_clients VALUES ('s{n}',0,'c1')")
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
    with next_step(stage.aside):
        store = QuickVault(copy).unlock(PASSPHRASE)
        try:
            return w.held_by(store)
        finally:
            store.close()


@contextmanager
def next_step(aside: Path) -> Iterator[None]:
    """The program of the next schema: our own when there is one, else the invented one, made in ``aside``."""
    if ScriptDirectory(str(migrate.MIGRATIONS)).get_current_head() != FIRST:
        yield
        return
    steps = aside / _STEPS
    if not steps.exists():
        shutil.copytree(migrate.MIGRATIONS, steps, ignore=shutil.ignore_patterns("__pycache__"))
        (steps / "versions" / "0002_invented.py").write_text(_INVENTED, encoding="utf-8")
    plain, ours = migrate.move, migrate.OURS

    def move(connection: Connection, revision: str) -> None:
        partial(plain, scripts=steps)(connection, revision)

    migrate.move, migrate.OURS = move, migrate.Version(ours.major, ours.minor + 1)  # type: ignore[assignment]
    try:
        yield
    finally:
        migrate.move, migrate.OURS = plain, ours
