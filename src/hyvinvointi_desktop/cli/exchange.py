"""Commands that take a log in and give everything out."""

from pathlib import Path
from typing import Any

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.import_errors import ImportRefused
from hyvinvointi_desktop.app.import_preview import TableLog
from hyvinvointi_desktop.app.ports import TableKind
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.take_in import TakenIn
from hyvinvointi_desktop.cli.context import Context, read_bytes
from hyvinvointi_desktop.cli.errors import DONE, REFUSED, USAGE, problem_sentence, sentences
from hyvinvointi_desktop.cli.table_out import OTHER_TABLES, table_kind, table_language
from hyvinvointi_desktop.domain.audit import Purpose
from hyvinvointi_desktop.domain.distance import km_text

_MOST_BYTES = 150_000_000


def take_in(context: Context) -> int:
    """Imports an open log, CSV or XLSX: all or nothing."""
    path = Path(context.options.file)
    content = read_bytes(path, _MOST_BYTES)
    with context.desk(Purpose.RECORDING) as desk:
        try:
            if desk.is_table(path.name, content):
                return _table(context, desk, desk.read_table(path.name, content))
            log = desk.read_log(content)
            taken = desk.preview_log(log) if context.options.dry_run else desk.take_in_log(log)
            return _done(context, taken, {})
        except ImportRefused as refused:
            if context.options.json:
                context.put_json({"imported": False, "problems": _problems(context, refused)})
            raise


def _table(context: Context, desk: Desk, table: TableLog) -> int:
    preview = table.preview
    if preview.problems:
        raise ImportRefused(preview.problems)
    facts = _facts(table)
    _tell_preview(context, table)
    if preview.unknown_clients and not context.options.new_clients:
        if context.options.json:
            context.put_json({"imported": False} | facts)
        refused = Refused(Refusal.UNKNOWN_CLIENTS, names=preview.unknown_clients)
        for line in sentences(context, refused):
            context.say_plain(line)
        return DONE if context.options.dry_run else REFUSED
    if context.options.dry_run:
        return _done(context, desk.preview_table(table), facts)
    return _done(context, desk.take_in_table(table, new_clients=context.options.new_clients), facts)


def _facts(table: TableLog) -> dict[str, Any]:
    preview = table.preview
    return {
        "rows": preview.rows,
        "columns": {c.field: c.header for c in preview.columns},
        "ignored_columns": list(preview.ignored_headers),
        "unknown_clients": list(preview.unknown_clients),
        "first_day": preview.first_day.isoformat() if preview.first_day else None,
        "last_day": preview.last_day.isoformat() if preview.last_day else None,
        "km": km_text(preview.km_tenths),
    }


def _tell_preview(context: Context, table: TableLog) -> None:
    preview = table.preview
    context.say(
        "preview_rows" if preview.rows else "preview_none",
        rows=preview.rows,
        first=preview.first_day,
        last=preview.last_day,
        km=km_text(preview.km_tenths),
    )
    context.say("preview_columns", columns=", ".join(f"{c.header} = {c.field}" for c in preview.columns))
    if preview.ignored_headers:
        context.say("preview_ignored", columns=", ".join(preview.ignored_headers))


def _done(context: Context, taken: TakenIn, facts: dict[str, Any]) -> int:
    dry = context.options.dry_run
    counts = {
        "clients": taken.clients,
        "agreements": taken.agreements,
        "sessions": taken.sessions,
        "trips": taken.trips,
        "others": taken.others,
        "already_there": taken.already_there,
    }
    if context.options.json:
        context.put_json({"imported": not dry, "dry_run": dry} | counts | {"ignored": list(taken.ignored)} | facts)
    context.say("import_would" if dry else "import_did", **counts)
    for part in taken.ignored:
        context.say(f"import_ignored_{part}")
    return DONE


def _problems(context: Context, refused: ImportRefused) -> list[dict[str, str]]:
    return [
        {
            "code": p.code.value,
            "where": p.where,
            "column": p.column,
            "value": p.value,
            "sentence": problem_sentence(context, p),
        }
        for p in refused.problems
    ]


def export(context: Context) -> int:
    """Everything as the open log, in clear text; the sessions alone when the name is a table's."""
    path = Path(context.options.out)
    if kind := table_kind(path):
        return _export_table(context, path, kind)
    if path.suffix.lower() in OTHER_TABLES:
        context.say("table_kind_unknown", name=path.name)
        return USAGE
    with context.desk(Purpose.REPORTING) as desk:
        content = desk.export()
    context.outside.write_whole(path, content)
    context.say("exported")
    context.put(str(path))
    return DONE


def _export_table(context: Context, path: Path, kind: TableKind) -> int:
    with context.desk(Purpose.REPORTING) as desk:
        made = desk.log_table(kind, table_language(context))
    context.outside.write_whole(path, made.content)
    context.say("exported_table", rows=made.rows)
    if made.cut:
        context.say("exported_cut", count=made.cut)
    if made.left_out:
        context.say("exported_left_out", count=made.left_out)
    context.put(str(path))
    return DONE
