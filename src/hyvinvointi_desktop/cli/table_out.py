"""What a command writes with ``--out``: which file its name asks for, in which language, and how it ends."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hyvinvointi_desktop.app.ports import TableKind
from hyvinvointi_desktop.cli.context import Context, WrongEnding

_KINDS: dict[str, TableKind] = {".csv": "csv", ".xlsx": "xlsx"}
OTHER_TABLES = frozenset({".xls", ".ods", ".tsv", ".xlsm"})
"""Names that promise a table which we do not make."""


@dataclass(frozen=True, slots=True)
class TableOut:
    """The file that ``--out`` names: a table."""

    path: Path
    kind: TableKind


@dataclass(frozen=True, slots=True)
class PaperOut:
    """The file that ``--out`` names: a paper."""

    path: Path


def table_kind(path: Path) -> TableKind | None:
    """The kind by the name's ending, or None."""
    return _KINDS.get(path.suffix.lower())


def paper_path(name: str) -> Path:
    """Where a paper goes.

    Raises:
        WrongEnding: the name does not end in .pdf.
    """
    path = Path(name)
    if path.suffix.lower() != ".pdf":
        raise WrongEnding("paper_ending", path.name)
    return path


def table_out(name: str) -> TableOut:
    """Where a table goes.

    Raises:
        WrongEnding: it ends in something else than .csv or .xlsx.
    """
    path = Path(name)
    if (kind := table_kind(path)) is None:
        raise WrongEnding("table_kind_unknown", path.name)
    return TableOut(path, kind)


def paper_or_table_out(name: str) -> PaperOut | TableOut:
    """Where a paper or a table goes.

    Raises:
        WrongEnding: it ends in something else than .pdf, .csv or .xlsx.
    """
    path = Path(name)
    if path.suffix.lower() == ".pdf":
        return PaperOut(path)
    if (kind := table_kind(path)) is None:
        raise WrongEnding("out_kind_paper_or_table", path.name)
    return TableOut(path, kind)


def put_result(
    context: Context, document: dict[str, Any], out: PaperOut | TableOut | None, tell: Callable[[], None]
) -> None:
    """The result on standard output: as JSON, as the name of the file it was written to, or told in lines."""
    if context.options.json:
        context.put_json(document)
    elif out is not None:
        context.put(str(out.path))
    else:
        tell()


def table_language(context: Context) -> str:
    """The language asked for by ``--lang``, else Finnish: the system's own says nothing of who reads the table."""
    return context.options.lang or "fi"
