"""The four watchmen over migrations, the version gate, and a step that fails half-way."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

from hyvinvointi_desktop.app.faults import StoreIsNewer, Surroundings, SurroundingsKind
from hyvinvointi_desktop.store import migrate
from hyvinvointi_desktop.store.engine import writing_engine
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.store.records import SqlRecords
from hyvinvointi_desktop.store.secret_bytes import Secret
from hyvinvointi_desktop.store.tables import metadata
from hyvinvointi_desktop.store.triggers import TRIGGERS
from hyvinvointi_desktop.store.vault import Vault
from tests.support import care
from tests.support.acts import BEGIN_ACT, END_ACT
from tests.support.factories import sample_log
from tests.support.vaults import PASSPHRASE, QUICK

REVISIONS = [s.revision for s in ScriptDirectory(str(migrate.MIGRATIONS)).walk_revisions()][::-1]
OLD_ROWS = (
    "INSERT INTO clients VALUES ('c1','A-1','Vanha Rivi','','','','','','fi',0,'','','','','','',NULL)",
    """INSERT INTO sessions VALUES ('s1','2026-10-03T06:00:00.000000Z',180,'2026-10-03T08:30:00.000000Z',180,
    'home_visit','held','','muistio','2026-10-03','["kuljetus"]',NULL,NULL)""",
    "INSERT INTO session_clients VALUES ('s1',0,'c1')",
)
NEXT_STEP = '''
from alembic import op
revision = "9999"
down_revision = "{head}"
def upgrade():
    op.execute("CREATE TABLE half (a TEXT)")
    for statement in {begin}:
        op.execute(statement)
    op.execute("UPDATE clients SET name = 'changed'")
    {then}
def downgrade():
    op.execute("DROP TABLE half")
'''


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    made = writing_engine(tmp_path / "x.db", Secret(32))
    yield made
    made.dispose()


def _schema(connection: Connection) -> set[tuple[str, str, str]]:
    """Every table, index and trigger by its own text."""
    rows = connection.execute(text("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL")).all()
    return {
        (kind, name, re.sub(r"\s+", "", sql).replace('"', "")) for kind, name, sql in rows if name != "alembic_version"
    }


def _add_sample(connection: Connection) -> None:
    for statement in BEGIN_ACT:
        connection.exec_driver_sql(statement)
    SqlRecords(connection).add_log(sample_log())
    for statement in END_ACT:
        connection.exec_driver_sql(statement)


def test_models_are_the_head_of_the_migrations(engine: Engine, tmp_path: Path) -> None:
    with engine.begin() as connection:
        migrate.bring_up(connection)
        migrated = _schema(connection)
    other = writing_engine(tmp_path / "y.db", Secret(32))
    with other.begin() as connection:
        metadata.create_all(connection)
        for trigger in TRIGGERS:
            connection.execute(text(trigger))
        modelled = _schema(connection)
    other.dispose()
    assert migrated == modelled


@pytest.mark.parametrize("revision", REVISIONS)
def test_each_step_goes_up_and_down_and_leaves_the_same_schema(engine: Engine, revision: str) -> None:
    with engine.begin() as connection:
        migrate.move(connection, revision)
        after_up = _schema(connection)
        migrate.move(connection, "-1", down=True)
        after_down = _schema(connection)
        migrate.move(connection, revision)
        assert _schema(connection) == after_up
        migrate.move(connection, "-1", down=True)
        assert _schema(connection) == after_down


def test_down_to_the_ground_leaves_nothing(engine: Engine) -> None:
    with engine.begin() as connection:
        migrate.bring_up(connection)
        _add_sample(connection)
        migrate.move(connection, "base", down=True)
        assert _schema(connection) == set()


def test_old_data_survives_to_the_head(engine: Engine) -> None:
    """From the oldest version on: rows written by hand as that version wrote them are read by today's records."""
    with engine.begin() as connection:
        migrate.move(connection, "0001")
        for statement in OLD_ROWS:
            connection.exec_driver_sql(statement)
    with engine.begin() as connection:
        migrate.move(connection, "head")
        log = SqlRecords(connection).whole_log()
    assert [c.name for c in log.clients] == ["Vanha Rivi"]
    assert (log.sessions[0].starts_at.isoformat(), log.sessions[0].barriers) == (
        "2026-10-03T09:00:00+03:00", ("kuljetus",),
    )


@pytest.mark.parametrize("older", REVISIONS[:-1])
def test_every_older_schema_keeps_its_data_and_takes_what_is_new(engine: Engine, older: str) -> None:
    """One client and one visit of each schema before today's; then records of the newest step stand beside them."""
    with engine.begin() as connection:
        migrate.move(connection, "0001")
        for statement in OLD_ROWS:
            connection.exec_driver_sql(statement)
        migrate.move(connection, older)
    with engine.begin() as connection:
        migrate.move(connection, "head")
        for statement in BEGIN_ACT:
            connection.exec_driver_sql(statement)
        records = SqlRecords(connection)
        records.put_period(care.period())
        records.put_decision(care.decision())
        records.put_review(care.review())
        log = records.whole_log()
    assert [(c.name, s.note) for c, s in zip(log.clients, log.sessions, strict=True)] == [("Vanha Rivi", "muistio")]
    assert (log.care.periods, log.care.decisions) == ((care.period(),), (care.decision(),))
    assert log.care.reviews == (care.review(),)


def test_steps_import_nothing_of_ours() -> None:
    files = list((migrate.MIGRATIONS).rglob("*.py"))
    assert len(files) >= 3
    assert [p.name for p in files if "hyvinvointi_desktop" in p.read_text(encoding="utf-8")] == []


def _scripts(tmp_path: Path, then: str) -> Path:
    scripts = tmp_path / "scripts"
    shutil.copytree(migrate.MIGRATIONS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    step = NEXT_STEP.format(head=REVISIONS[-1], then=then, begin=BEGIN_ACT)
    (scripts / "versions" / "0003_next.py").write_text(step, encoding="utf-8")
    return scripts


def _with_data(engine: Engine) -> tuple[Any, Any]:
    with engine.begin() as connection:
        migrate.bring_up(connection)
        _add_sample(connection)
        return _schema(connection), SqlRecords(connection).whole_log()


def test_a_step_that_fails_half_way_leaves_nothing(engine: Engine, tmp_path: Path) -> None:
    before = _with_data(engine)
    scripts = _scripts(tmp_path, "raise ZeroDivisionError")
    with pytest.raises(ZeroDivisionError), engine.begin() as connection:
        migrate.move(connection, "head", scripts)
    with engine.begin() as connection:
        assert (_schema(connection), SqlRecords(connection).whole_log()) == before
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == REVISIONS[-1]


def test_the_same_step_without_the_failure_does_its_work(engine: Engine, tmp_path: Path) -> None:
    _with_data(engine)
    with engine.begin() as connection:
        migrate.move(connection, "head", _scripts(tmp_path, "pass"))
    with engine.begin() as connection:
        assert connection.scalar(text("SELECT count(*) FROM half")) == 0
        assert {c.name for c in SqlRecords(connection).clients()} == {"changed"}


def _set_version(store: SqlOpenStore, version: str) -> None:
    with store.unit_of_work() as uow:
        uow._connection.execute(text("UPDATE meta SET value = :v WHERE key = 'schema'"), {"v": version})
        uow.commit()
    store.close()


@pytest.mark.parametrize("newer", ["6.0", "10.3"])
def test_a_newer_major_is_refused_and_the_profile_let_go(vault: Vault, newer: str) -> None:
    store, _ = vault.create_profile(PASSPHRASE, QUICK)
    _set_version(store, newer)
    for _ in range(2):
        with pytest.raises(StoreIsNewer) as refused:
            vault.unlock(PASSPHRASE)
        assert refused.value.version == newer


def test_a_newer_minor_is_tolerated_and_left_as_it_is(vault: Vault) -> None:
    store, _ = vault.create_profile(PASSPHRASE, QUICK)
    _set_version(store, "4.7")
    store = vault.unlock(PASSPHRASE)
    with store.unit_of_work() as uow:
        assert migrate.version_of(uow._connection) == migrate.Version(4, 7)
    store.close()


@pytest.mark.parametrize("broken", ["", "1", "x.y", "1.0.0", "-1.0"])
def test_an_unreadable_version_is_damage(vault: Vault, broken: str) -> None:
    store, _ = vault.create_profile(PASSPHRASE, QUICK)
    _set_version(store, broken)
    with pytest.raises(Surroundings) as damaged:
        vault.unlock(PASSPHRASE)
    assert damaged.value.what is SurroundingsKind.DAMAGED


def test_tables_without_any_note_of_a_version_are_damage(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE clients (id TEXT)")
        with pytest.raises(Surroundings) as damaged:
            migrate.version_of(connection)
    assert damaged.value.what is SurroundingsKind.DAMAGED
