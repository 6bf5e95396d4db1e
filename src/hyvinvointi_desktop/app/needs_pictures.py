"""What the pictures of the needs report are made of: for the window and for papers alike."""

from hyvinvointi_desktop.app.needs_texts import Names, Words, count_text, line_name
from hyvinvointi_desktop.app.pictures.bars import BarHeads, BarLine, bars_picture
from hyvinvointi_desktop.app.pictures.shapes import Picture
from hyvinvointi_desktop.domain.disclosure import Standing
from hyvinvointi_desktop.domain.needs_tables import NeedsTable, Told, share

NBSP = "\u00a0"


def table_picture(table: NeedsTable, words: Words, names: Names, limit: int) -> Picture:
    """One table of one dimension; the order of its lines is that of the lists."""
    heads = BarHeads(words[f"col_{table.rows_by}"], words["all_people"], "%")
    lines = [
        BarLine(
            line_name(words, names, table.rows_by, line.code), line.total.count,
            count_text(words, line.total, limit), share_text(line.total, table.total), _reach(line.total, limit),
        )
        for line in table.lines
    ]  # fmt: skip
    return bars_picture(words[f"by_{table.rows_by}"], heads, lines)


def share_text(told: Told, of: Told) -> str:
    """Whole percent; a dash where it is hidden with its count."""
    percent = share(told, of)
    return "–" if percent is None else f"{percent}{NBSP}%"


def _reach(told: Told, limit: int) -> int:
    return limit - 1 if told.standing is Standing.FEW else 0
