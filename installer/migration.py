"""Writes the newest step of the schema anew from the tables and triggers of the program, until it is released.

    python installer/migration.py NUMBER SLUG "First sentence of its docstring."

It compares the program's tables with the schema after the step before; a test compares the result with the tables.
"""

import sys
import textwrap
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, create_engine, text
from sqlalchemy.schema import CreateIndex, CreateTable

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))

from hyvinvointi_desktop.store import migrate  # noqa: E402
from hyvinvointi_desktop.store.tables import metadata  # noqa: E402
from hyvinvointi_desktop.store.triggers import TRIGGERS  # noqa: E402

STEPS = migrate.MIGRATIONS / "versions"
HEAD = '''"""{doc} Self-contained, as every step."""

from alembic import op

revision = "{number}"
down_revision = "{before}"
branch_labels = None
depends_on = None

TABLES: tuple[str, ...] = (
{tables}
)

TRIGGERS: tuple[str, ...] = (
{triggers}
)

REPLACED: tuple[str, ...] = (
{replaced}
)
"""Triggers of before that these take the place of."""

NAMES: tuple[str, ...] = (
{names}
)


def upgrade() -> None:
    """Adds the tables and triggers. The store's version is {new}, for an older program would not keep them whole."""
    for statement in REPLACED:
        op.execute(f"DROP TRIGGER {{statement.split()[2]}}")
    for statement in (*TABLES, *TRIGGERS):
        op.execute(" ".join(statement.split()))
    op.execute("UPDATE meta SET value = '{new}' WHERE key = 'schema'")


def downgrade() -> None:
    """Takes them away; the other records stay."""
    for statement in TRIGGERS:
        op.execute(f"DROP TRIGGER {{statement.split()[2]}}")
    for statement in REPLACED:
        op.execute(" ".join(statement.split()))
    for name in reversed(NAMES):
        op.execute(f"DROP TABLE {{name}}")
    op.execute("UPDATE meta SET value = '{old}' WHERE key = 'schema'")
'''


def _one_line(statement: Any) -> str:
    return " ".join(str(statement).split())


def _block(statement: str) -> str:
    lines = textwrap.wrap(statement, 110, break_long_words=False, break_on_hyphens=False)
    return '    """\n' + "\n".join(f"    {line}" for line in lines) + '\n    """,'


def _before(number: str, connection: Connection) -> tuple[dict[str, str], dict[str, str]]:
    migrate.move(connection, number)
    rows = connection.execute(text("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL"))
    found = [(kind, name, _one_line(sql)) for kind, name, sql in rows]
    return {n: s for k, n, s in found if k == "table"}, {n: s for k, n, s in found if k == "trigger"}


def written(number: str, doc: str) -> str:
    """The step's whole file."""
    before = f"{int(number) - 1:04d}"
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        tables, triggers = _before(before, connection)
    new = [table for table in metadata.sorted_tables if table.name not in tables]
    statements: list[str] = []
    for table in new:
        statements.append(_one_line(CreateTable(table).compile(engine)))
        indexes = sorted(table.indexes, key=lambda i: str(i.name))
        statements += [_one_line(CreateIndex(i).compile(engine)) for i in indexes]
    ours = {_one_line(t).split()[2]: _one_line(t) for t in TRIGGERS}
    changed = [s for name, s in ours.items() if triggers.get(name) != s]
    replaced = [s for name, s in triggers.items() if name in ours and ours[name] != s]
    names = textwrap.wrap(", ".join(f'"{table.name}"' for table in new) + ",", 110)
    return HEAD.format(
        doc=doc, number=number, before=before, tables="\n".join(map(_block, statements)),
        triggers="\n".join(map(_block, changed)), replaced="\n".join(map(_block, replaced)),
        names="\n".join(f"    {line}" for line in names), new=migrate.OURS, old=f"{int(number) - 1}.0",
    )  # fmt: skip


def main() -> None:
    """Writes the file and says where it is."""
    number, slug, doc = sys.argv[1:4]
    path = STEPS / f"{number}_{slug}.py"
    path.unlink(missing_ok=True)
    path.write_text(written(number, doc), encoding="utf-8")
    sys.stdout.write(f"{path.relative_to(ROOT)}\n")


if __name__ == "__main__":
    main()
