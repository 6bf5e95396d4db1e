"""The command of the worker's own competence."""

from typing import Any

from hyvinvointi_desktop.app.feedback_texts import credits_text
from hyvinvointi_desktop.cli.context import Context
from hyvinvointi_desktop.cli.errors import DONE
from hyvinvointi_desktop.cli.table_out import TableOut, paper_or_table_out, put_result, table_language


def competence(context: Context) -> int:
    """A year of the record: as lines, as JSON, or in a file as a paper (PDF) or a table (CSV, XLSX)."""
    options = context.options
    out = paper_or_table_out(options.out) if options.out else None
    with context.desk() as desk:
        year, language, made = options.year or desk.clock.today().year, table_language(context), b""
        document = desk.competence_document(year, context.language)
        if isinstance(out, TableOut):
            made = desk.competence_table(year, out.kind, language)
        elif out:
            made = desk.competence_paper(year, language, signed=not options.plain)
    if out:
        context.outside.write_whole(out.path, made)
        context.say("competence_cli_written", year=year)
    put_result(context, document, out, lambda: _tell(context, document))
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
