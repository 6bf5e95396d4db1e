"""The needs report as tables: a sheet a table for XLSX, one list of lines for CSV. What is hidden is not in it."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from hyvinvointi_desktop.app import needs_texts as t
from hyvinvointi_desktop.app.needs_hiding import hiding_lines
from hyvinvointi_desktop.app.needs_told import read_told
from hyvinvointi_desktop.domain.needs_facts import Dimension
from hyvinvointi_desktop.domain.needs_tables import GroupLine, NeedsTable, Told, share
from hyvinvointi_desktop.interchange import sheets as c
from hyvinvointi_desktop.interchange.sheets import Cell, Row, Sheet

Words = Mapping[str, str]
_LONGEST_TITLE = 31
"""What a workbook takes as the name of a sheet."""


class NeedsSheets:
    """The tables of one report in the words of one language."""

    def __init__(self, document: Mapping[str, Any], words: Words) -> None:
        self._doc, self._words, self._shared = document, words, t.words_of(words)
        self._report, self._names, self._limit = read_told(document), document["names"], document["hidden_under"]

    def flat(self) -> Sheet:
        """Every number in one table; a hidden one has words in place of a number."""
        headers = ("col_part", "col_line", "col_column", "col_number", "col_words", "col_percent")
        return Sheet(self._words["needs_sheet"], tuple(self._words[f"needs_{h}"] for h in headers), tuple(self._rows()))

    def _rows(self) -> Iterator[Row]:
        words, shared = self._words, self._shared
        counted = words["needs_fact_begun" if self._doc["basis"] == "own" else "needs_fact_referrals"]
        yield self._row(counted, shared["all_together"], "", self._report.referrals)
        for table in self._report.tables:
            yield from self._table_rows(table)
        for line in self._groups():
            course = line.course or shared["all_together"]
            yield self._row(words["needs_groups"], course, words["needs_col_participants"], line.participants)
            yield self._row(words["needs_groups"], course, words["needs_col_visits"], line.visits)
        yield from self._measure_rows()
        for said in self._hiding():
            yield c.text(words["needs_sheet_hiding"]), c.text(said), None, None, None, None

    def _table_rows(self, table: NeedsTable) -> Iterator[Row]:
        part = self._title(table)
        if table.left_out:
            yield c.text(part), None, None, None, c.text(self._shared["left_out"]), None
        for line in table.lines:
            name = self._name(table.rows_by, line.code)
            if table.columns_by is None:
                yield self._row(part, name, "", line.total, share(line.total, table.total))
            else:
                for column, cell in zip(table.columns, line.cells, strict=True):
                    yield self._row(part, name, self._name(table.columns_by, column), cell)

    def _row(self, part: str, line: str, column: str, told: Told, percent: int | None = None) -> Row:
        shown = None if told.count is None else c.count(told.count)
        hidden = None if told.shown else c.text(t.count_text(self._shared, told, self._limit))
        share_cell = None if percent is None else c.count(percent)
        return c.text(part), c.text(line), c.text(column), shown, hidden, share_cell

    def _groups(self) -> list[GroupLine]:
        whole = self._report.groups_total
        return [*self._report.groups, *([whole] if whole is not None else [])]

    def _measure_rows(self) -> Iterator[Row]:
        words, named = self._words, self._names.get("measure", {})
        for line in self._report.measures:
            name = " ".join(part for part in (named.get(line.measure, line.measure), line.part) if part)
            yield self._row(words["needs_measures"], name, self._shared["all_people"], line.people)
            for key, value in (("needs_col_first", line.first), ("needs_col_last", line.last)):
                if value is not None:
                    yield c.text(words["needs_measures"]), c.text(name), c.text(words[key]), _mean(value), None, None

    # -- a workbook ---------------------------------------------------------------------------------------------

    def sheets(self) -> tuple[Sheet, ...]:
        """All in one list first, then a sheet a table, and how it was hidden."""
        made = [self.flat(), *(self._sheet(table) for table in self._report.tables if not table.left_out)]
        said: tuple[Row, ...] = tuple((c.text(line),) for line in self._hiding())
        hiding = Sheet(self._words["needs_sheet_hiding"], (self._words["needs_hiding"],), said)
        return (*made, hiding)

    def _sheet(self, table: NeedsTable) -> Sheet:
        heads = [self._shared[f"col_{table.rows_by}"]]
        if table.columns_by is not None:
            heads += [self._name(table.columns_by, column) for column in table.columns]
        heads.append(self._shared["all_people"])
        rows: list[Row] = [
            (c.text(self._name(table.rows_by, x.code)), *(self._cell(told) for told in (*x.cells, x.total)))
            for x in table.lines
        ]
        title = self._title(table)
        return Sheet(title if len(title) <= _LONGEST_TITLE else table.id[:_LONGEST_TITLE], tuple(heads), tuple(rows))

    def _cell(self, told: Told) -> Cell | None:
        if told.count is not None:
            return c.count(told.count)
        return c.text(t.count_text(self._shared, told, self._limit))

    def _title(self, table: NeedsTable) -> str:
        if table.columns_by is None:
            return self._shared[f"by_{table.rows_by}"]
        rows, columns = self._shared[f"col_{table.rows_by}"], self._shared[f"col_{table.columns_by}"].lower()
        return self._words["needs_crossed"].format(rows=rows, columns=columns)

    def _name(self, dimension: Dimension, code: str) -> str:
        return t.line_name(self._shared, self._names, dimension, code)

    def _hiding(self) -> list[str]:
        days = [
            (f"{_day(one['first_day'])}–{_day(one['last_day'])}", _day(one["printed_on"]))
            for one in self._doc["overlaps"]
        ]
        return hiding_lines(self._doc, self._words, days)


def _mean(value: Decimal) -> Cell:
    """Two decimals, as a rate is written."""
    return c.rate(value)


def _day(iso: str) -> str:
    year, month, day = iso.split("-")
    return f"{int(day)}.{int(month)}.{year}"
