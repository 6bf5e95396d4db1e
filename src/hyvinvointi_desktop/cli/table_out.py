"""Which kind of table a file name asks for, and in which language its headers are. It writes nothing."""

from pathlib import Path

from hyvinvointi_desktop.app.ports import TableKind
from hyvinvointi_desktop.cli.context import Context

_KINDS: dict[str, TableKind] = {".csv": "csv", ".xlsx": "xlsx"}
OTHER_TABLES = frozenset({".xls", ".ods", ".tsv", ".xlsm"})
"""Names that promise a table which we do not make."""


def table_kind(path: Path) -> TableKind | None:
    """The kind by the name's ending, or None."""
    return _KINDS.get(path.suffix.lower())


def table_language(context: Context) -> str:
    """The language asked for by ``--lang``, else Finnish: the system's own says nothing of who reads the table."""
    return context.options.lang or "fi"
