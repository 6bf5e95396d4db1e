"""The command of the worker's own competence."""

from pathlib import Path
from typing import Any

from hyvinvointi_desktop.app.feedback_texts import credits_text
from hyvinvointi_desktop.cli.context import Context
from hyvinvointi_desktop.cli.errors import DONE, USAGE
from hyvinvointi_desktop.cli.table_out import table_kind, table_language


def competence(context: Context) -> int:
    """A year of the record: as lines, as JSON, or in a file as a paper (PDF) or a table (CSV, XLSX)."""
    options = context.options
    out = Path(options.out) if options.out else None
    kind = table_kind(out) if out else None
    paper = out is not None and out.suffix.lower() == ".pdf"
    if out and not (kind or paper):
        context.say("out_kind_paper_or_table")
        return USAGE
    desk = context.desk()
    try:
        year, language, made = options.year or desk.clock.today().year, table_language(context), b""
        document = desk.competence_document(year, context.language)
        if kind:
            made = desk.competence_table(year, kind, language)
        elif paper:
            made = desk.competence_paper(year, language, signed=not options.plain)
    finally:
        desk.close("command")
    if out:
        context.outside.write_whole(out, made)
        context.say("competence_cli_written", year=year)
    if options.json:
        context.put_json(document)
    elif out:
        context.put(str(out))
    else:
        _tell(context, document)
    return DONE


def _tell(context: Context, document: dict[str, Any]) -> None:
    sums = next((y for y in document["years"] if y["year"] == document["year"]), None)
    minutes, tenths = (sums["total_minutes"], sums["credits_tenths"]) if sums else (0, 0)
    context.put(
        context.words(
            "competence_cli_head", year=document["year"], hours=_hours(minutes),
            credits=credits_text(tenths, context.language),
        )
    )  # fmt: skip
    for e in document["entries"]:
        kind = context.texts[f"competence_kind_{e['kind']}"]
        parts = [e["on"], kind, e["title"], e["organiser"], _hours(e["minutes"]) if e["minutes"] else ""]
        context.put("  ".join(part for part in parts if part))
    for pledge in document["pledges"]:
        context.put("  ".join((pledge["given_on"], context.texts["competence_pledges"], pledge["to"])))
    if not document["pledges"]:
        context.say("competence_cli_no_pledge")


def _hours(minutes: int) -> str:
    whole, rest = divmod(minutes, 60)
    return f"{whole} h {rest} min" if rest else f"{whole} h"
