"""The tables of the needs report in the window: a picture with its table, a crossing, groups, questionnaires."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app import needs_texts as t
from hyvinvointi_desktop.app.look_needs import NeedsLook
from hyvinvointi_desktop.app.needs_pictures import table_picture
from hyvinvointi_desktop.domain.needs_facts import Dimension
from hyvinvointi_desktop.domain.needs_tables import GroupLine, MeasureLine, NeedsTable, Told
from hyvinvointi_desktop.ui.kit.boxes import Card
from hyvinvointi_desktop.ui.kit.folding import Fold, FoldingTable
from hyvinvointi_desktop.ui.kit.labels import head, muted, small
from hyvinvointi_desktop.ui.kit.picture import PicturePane
from hyvinvointi_desktop.ui.kit.row_model import Column
from hyvinvointi_desktop.ui.kit.words import Language, language, tr
from hyvinvointi_desktop.ui.needs_words import needs_words

_NAME, _CELL, _LETTER, _AIR = 200, 92, 8, 30
"""How wide a line's name and a cell must be to stand beside each other; a longer head needs more."""


@dataclass(frozen=True, slots=True)
class TextRow:
    """A row that is words already: its name, its cells, and the same in one text for a narrow window."""

    name: str
    cells: tuple[str, ...]
    folded: str


class ReportCards:
    """The cards of one report."""

    def __init__(self, look: NeedsLook) -> None:
        self._look, self._report = look, look.report
        self._words, self._limit = needs_words(), look.report.limit

    def cards(self) -> list[QWidget]:
        """One a table, in the order of the report."""
        tables = self._report.tables
        plain = [self._plain(table) for table in tables if table.columns_by is None]
        crossed = [self._crossed(table, table.columns_by) for table in tables if table.columns_by is not None]
        return [*plain, *crossed, *self._groups(), *self._measures()]

    def name(self, dimension: Dimension, code: str) -> str:
        """What a line is called."""
        return t.line_name(self._words, self._look.names, dimension, code)

    def text(self, told: Told) -> str:
        """A number as it is told."""
        return t.count_text(self._words, told, self._limit)

    def _plain(self, table: NeedsTable) -> Card:
        card = Card(head(self._words[f"by_{table.rows_by}"]), gap=8)
        if table.left_out:
            card.add(muted(self._words["left_out"]))
            return card
        card.add(PicturePane(table_picture(table, self._words, self._look.names, self._limit)))
        if table.rows_by.several:
            card.add(small(tr("One person may have several, so the lines do not add up.")))
        if table.rows_by is Dimension.BARRIER and (not self._report.earlier.shown or self._report.earlier.count):
            said = tr("From {count} people: from referrals and meetings. {earlier} of them were referred earlier.")
            card.add(small(said.format(count=self.text(table.total), earlier=self.text(self._report.earlier))))
        for line in table.lines:
            if names := t.merged_names(self._words, self._look.names, table.rows_by, line.code):
                card.add(small(self._words["after_merge"].format(names=", ".join(names))))
        return card

    def _crossed(self, table: NeedsTable, columns_by: Dimension) -> Card:
        heading = tr("{rows} and {columns}").format(
            rows=self._words[f"col_{table.rows_by}"], columns=self._words[f"col_{columns_by}"].lower()
        )
        card = Card(head(heading), gap=8)
        if table.left_out:
            card.add(muted(self._words["left_out"]))
            return card
        heads = [*(self.name(columns_by, column) for column in table.columns), self._words["all_people"]]
        rows = []
        for line in table.lines:
            cells = tuple(self.text(told) for told in (*line.cells, line.total))
            told = ", ".join(_whole(of, cell) for of, cell in zip(heads[:-1], cells, strict=False) if cell != "0")
            name = self.name(table.rows_by, line.code)
            rows.append(TextRow(name, cells, f"{name}: {cells[-1]}\n{told}"))
        card.add(_text_table(heading, self._words[f"col_{table.rows_by}"], heads, rows))
        return card

    def _groups(self) -> list[QWidget]:
        report = self._report
        if not report.groups:
            return []
        whole = [report.groups_total] if report.groups_total is not None else []
        heads = [tr("Sessions"), tr("Those who took part"), tr("Times they came"), tr("Each time on average")]
        rows = [self._group_row(line, heads) for line in (*report.groups, *whole)]
        return [Card(head(tr("Groups")), _text_table(tr("Groups"), tr("Group"), heads, rows), gap=8)]

    def _group_row(self, line: GroupLine, heads: list[str]) -> TextRow:
        name = line.course or self._words["all_together"]
        mean = "–" if line.mean_tenths is None else _comma(f"{line.mean_tenths // 10}.{line.mean_tenths % 10}")
        return _row(name, (str(line.held), self.text(line.participants), self.text(line.visits), mean), heads)

    def _measures(self) -> list[QWidget]:
        if not self._report.measures:
            return []
        heads = [self._words["all_people"], tr("First, mean"), tr("Last, mean")]
        rows = [self._measure_row(line, heads) for line in self._report.measures]
        title = tr("Questionnaires, first and last")
        few = small(tr("A mean is told of five people or more."))
        return [Card(head(title), _text_table(title, tr("Questionnaire"), heads, rows), few, gap=8)]

    def _measure_row(self, line: MeasureLine, heads: list[str]) -> TextRow:
        named = self._look.names.get("measure", {})
        name = " · ".join(part for part in (named.get(line.measure, line.measure), line.part) if part)
        means = tuple("–" if value is None else _comma(str(value)) for value in (line.first, line.last))
        return _row(name, (self.text(line.people), *means), heads)


def _row(name: str, cells: tuple[str, ...], heads: list[str]) -> TextRow:
    told = ", ".join(_whole(of, cell) for of, cell in zip(heads, cells, strict=True))
    return TextRow(name, cells, f"{name}\n{told}")


def _whole(of: str, cell: str) -> str:
    """A head with its cell, which is not broken over lines."""
    return f"{of} {cell}".replace(" ", "\N{NO-BREAK SPACE}")


def _comma(number: str) -> str:
    return number if language() is Language.EN else number.replace(".", ",")


def _cell(n: int) -> Callable[[TextRow], str]:
    return lambda row: row.cells[n]


def _text_table(title: str, first: str, heads: list[str], rows: list[TextRow]) -> FoldingTable[TextRow]:
    name = Column[TextRow](first, lambda row: row.name, grows=True, strong=True)
    cells = [Column[TextRow](words, _cell(n), right=True) for n, words in enumerate(heads)]
    folded = Column[TextRow](first, lambda row: row.folded, grows=True)
    room = _NAME + sum(max(_CELL, _LETTER * len(words) + _AIR) for words in heads)
    table = FoldingTable[TextRow](title, (Fold(room, (name, *cells)), Fold(0, (folded,))))
    for one in table.tables:
        one.setSortingEnabled(False)  # numbers in words do not sort, and the order of lists tells nothing
    table.set_rows(rows)
    return table
