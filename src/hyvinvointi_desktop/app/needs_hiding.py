"""How the numbers of a needs report were hidden, in sentences of a language's texts: for papers, tables and window."""

from collections.abc import Mapping, Sequence
from typing import Any

from hyvinvointi_desktop.app.needs_texts import line_name, merged_names, words_of
from hyvinvointi_desktop.app.needs_told import read_told
from hyvinvointi_desktop.domain.needs_facts import Dimension, Merge

Words = Mapping[str, str]


def hiding_lines(document: Mapping[str, Any], words: Words, earlier: Sequence[tuple[str, str]]) -> list[str]:
    """One sentence or two a line. ``earlier``: days and day of giving of the reports that were looked at as well."""
    report, shared, limit = read_told(document), words_of(words), document["hidden_under"]
    lines = [words["needs_hiding_small"].format(most=limit - 1, limit=limit)]
    lines.append(words["needs_hiding_cover"])
    lines.append(words["needs_hiding_counts"].format(hidden=report.hidden) if report.hidden
                 else words["needs_hiding_none"])  # fmt: skip
    if report.left_out:
        named = [_table_name(table.rows_by, table.columns_by, shared, words) for table in report.left_out]
        lines.append(words["needs_hiding_left_out"].format(tables="; ".join(named)))
    if report.merges:
        merged = "; ".join(_merged(merge, shared, document["names"]) for merge in report.merges)
        lines.append(words["needs_hiding_merged"].format(lines=merged))
    lines += [words["needs_hiding_shares"], words["needs_hiding_order"]]
    if document["unread"]:
        lines.append(words["needs_hiding_unread"].format(unread=document["unread"]))
    if earlier:
        named = [words["needs_hiding_of_report"].format(days=days, printed=printed) for days, printed in earlier]
        lines.append(words["needs_hiding_earlier"].format(reports="; ".join(named)))
    return lines


def _table_name(rows: Dimension, columns: Dimension | None, shared: Words, words: Words) -> str:
    if columns is None:
        return shared[f"by_{rows}"]
    return words["needs_crossed"].format(rows=shared[f"col_{rows}"], columns=shared[f"col_{columns}"].lower())


def _merged(merge: Merge, shared: Words, names: Mapping[str, Mapping[str, str]]) -> str:
    dimension = merge.dimension
    inside = merged_names(shared, names, dimension, merge.code) or tuple(
        line_name(shared, names, dimension, code) for code in merge.codes
    )
    into = line_name(shared, names, dimension, merge.code)
    return f"{shared[f'col_{dimension}']}: {into} = {', '.join(inside)}"
