"""The report of residents' needs as it may be told: what is hidden is not in these values (RULES.md section 8)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from hyvinvointi_desktop.domain.disclosure import Standing
from hyvinvointi_desktop.domain.needs_facts import Dimension, Merge, Period

MEAN_LEAST = 5
"""No mean of fewer people than this is told, whatever the limit of counts (RULES.md section 8)."""


@dataclass(frozen=True, slots=True)
class Told:
    """A number as it is told; ``count`` is None unless it is shown."""

    count: int | None
    standing: Standing = Standing.SHOWN

    @property
    def shown(self) -> bool:
        """Whether the number itself is told."""
        return self.count is not None


@dataclass(frozen=True, slots=True)
class Line:
    """One line; ``cells`` stand under the columns of its table, ``total`` is the whole line's number."""

    code: str
    total: Told
    cells: tuple[Told, ...] = ()


@dataclass(frozen=True, slots=True)
class NeedsTable:
    """People by one dimension, or by two when there are ``columns``.

    ``total`` is of people: of lines that one person may share it is less than their sum. ``column_totals`` are empty
    where the columns' people are told in no table. A table that is ``left_out`` has no line.
    """

    rows_by: Dimension
    total: Told
    lines: tuple[Line, ...] = ()
    columns_by: Dimension | None = None
    columns: tuple[str, ...] = ()
    column_totals: tuple[Told, ...] = ()
    left_out: bool = False

    @property
    def id(self) -> str:
        """``reason`` or ``reason_area``."""
        return table_id(self.rows_by, self.columns_by)

    def told(self) -> Iterator[Told]:
        """Its numbers, without the total of all."""
        for line in self.lines:
            yield line.total
            yield from line.cells

    @property
    def shown(self) -> int:
        """How many numbers above zero it tells."""
        return sum(bool(told.count) for told in self.told())


@dataclass(frozen=True, slots=True)
class GroupLine:
    """One course, or all together with an empty name. ``participants`` are people, ``visits`` times they came."""

    course: str
    held: int
    participants: Told
    visits: Told

    @property
    def mean_tenths(self) -> int | None:
        """How many came to a session on average, in tenths; None unless both of its numbers are told."""
        if self.visits.count is None or self.participants.count is None or not self.held:
            return None
        return (20 * self.visits.count + self.held) // (2 * self.held)


@dataclass(frozen=True, slots=True)
class MeasureLine:
    """A measure before and after: means in two decimals, None of too few people."""

    measure: str
    part: str
    people: Told
    first: Decimal | None = None
    last: Decimal | None = None


@dataclass(frozen=True, slots=True)
class NeedsTables:
    """The whole report. ``referrals`` is how many were received in the period; ``earlier`` how many people more are in
    the table of barriers, referred before and met in the period, of ``in_barriers`` people.

    ``too_few``: so few referrals that nothing is told of them. ``too_close``: nothing is told because the number of
    people alone, beside what was told before, would tell of a few. ``overlaps`` are the earlier reports with which
    this one was hidden together.
    """

    period: Period
    limit: int
    referrals: Told
    tables: tuple[NeedsTable, ...] = ()
    earlier: Told = Told(0)
    in_barriers: Told = Told(0)
    groups: tuple[GroupLine, ...] = ()
    groups_total: GroupLine | None = None
    measures: tuple[MeasureLine, ...] = ()
    merges: tuple[Merge, ...] = ()
    overlaps: tuple["PrintedReport", ...] = ()
    too_few: bool = False
    too_close: bool = False

    def table(self, rows_by: Dimension, columns_by: Dimension | None = None) -> NeedsTable | None:
        """The table by those dimensions, when the report has it."""
        wanted = table_id(rows_by, columns_by)
        return next((t for t in self.tables if t.id == wanted), None)

    @property
    def hidden(self) -> int:
        """How many numbers are hidden, in tables that are not left out."""
        tables = sum(not told.shown for table in self.tables for told in table.told())
        groups = sum(not told.shown for line in self.groups for told in (line.participants, line.visits))
        return tables + groups + sum(not line.people.shown for line in self.measures)

    @property
    def left_out(self) -> tuple[NeedsTable, ...]:
        """Tables left out."""
        return tuple(table for table in self.tables if table.left_out)


@dataclass(frozen=True, slots=True)
class PrintedReport:
    """A report that was given out before, with what it told."""

    period: Period
    printed_on: date
    told: NeedsTables


def table_id(rows_by: Dimension, columns_by: Dimension | None = None) -> str:
    """The name of a table in files."""
    return rows_by.value if columns_by is None else f"{rows_by}_{columns_by}"


def share(told: Told, of: Told) -> int | None:
    """Whole percent, half up; None unless both numbers are told, so that no percentage tells a hidden one."""
    if told.count is None or not of.count:
        return None
    return (200 * told.count + of.count) // (2 * of.count)
