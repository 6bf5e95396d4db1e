"""What reports that were given out before tell together with a new one: a year less its three quarters is the fourth.

The days are cut where any of the reports begins or ends. Each piece is a report that nobody has printed; the printed
ones are sums of pieces. A small number of a piece is kept hidden as one of the report itself (RULES.md section 8).
Where the records have changed since, a printed number is no sum of anything any more and ties nothing.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import pairwise

from hyvinvointi_desktop.domain.disclosure import Cell, Link, Standing, adds_up, at_most
from hyvinvointi_desktop.domain.needs_count import (
    EARLIER,
    IN_BARRIERS,
    ONE_WAY,
    TOTAL,
    Counted,
    Crossing,
    count_facts,
    crossing_cell,
    line_cell,
)
from hyvinvointi_desktop.domain.needs_facts import NOT_NOTED, Dimension, NeedsFacts, NeedsSettings, Period
from hyvinvointi_desktop.domain.needs_tables import NeedsTables, PrintedReport, Told

_MARK = "\x1e"
_DAY = timedelta(days=1)


@dataclass(slots=True)
class OverTime:
    """Cells and links of the earlier reports and of the pieces, to be hidden together with those of the new report."""

    cells: dict[str, Cell] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)
    start: dict[str, Standing] = field(default_factory=dict)
    totals: list[str] = field(default_factory=list)
    """The numbers of people of the pieces: where a small one of them cannot be hidden, the report tells it."""


@dataclass(frozen=True, slots=True)
class _Report:
    """A counted report, the beginning of its cells' ids, and how its merges put raw codes together."""

    mark: str
    period: Period
    counted: Counted
    raw: Mapping[tuple[Dimension, str], tuple[str, ...]]

    def id(self, cell: str) -> str:
        return self.mark + cell

    def codes(self, dimension: Dimension, code: str) -> tuple[str, ...]:
        return self.raw.get((dimension, code), (code,))

    @property
    def plain(self) -> bool:
        return not self.raw

    def crosses(self, crossings: Iterable[Crossing]) -> bool:
        """Whether it has all of those; one of a single line or column is the other's lines."""
        used = self.counted.used
        return all(of in self.counted.crossings or min(len(used[d]) for d in of) < 2 for of in crossings)


def over_time(
    facts: NeedsFacts, new: tuple[Period, Counted], settings: NeedsSettings, given: Iterable[PrintedReport]
) -> OverTime:
    """What the earlier reports add; nothing where none has a day in common with the new one or with one that has."""
    found, given = OverTime(), tuple(given)
    tied = _tied(new[0], given)
    if not tied:
        return found
    reports, cells = [_Report("", *new, _raw(settings))], dict(new[1].cells)
    for n, printed in enumerate(tied):
        with_its = replace(settings, limit=printed.told.limit, merges=printed.told.merges)
        counted = count_facts(facts, printed.period, with_its, crossings=_crossings(printed.told))
        if printed.told.referrals != Told(len(counted.people)):
            continue  # referrals came in or were put right since: nothing is a sum of anything
        report = _Report(f"{n}{_MARK}", printed.period, counted, _raw(with_its))
        _add_printed(found, report, printed.told)
        reports.append(report)
    if len(reports) == 1:
        return found
    also = {
        d: {raw for report in reports for code in report.counted.used[d] for raw in report.codes(d, code)}
        for d in ONE_WAY
    }
    crossings = tuple(dict.fromkeys(of for report in reports for of in report.counted.crossings))
    few = {printed.period for printed in given if printed.told.too_few}
    pieces: dict[str, list[_Report]] = {report.mark: [] for report in reports}
    for n, days in enumerate(_pieces([report.period for report in reports])):
        piece = next((r for r in reports if r.period == days and r.plain and r.crosses(crossings)), None)
        if piece is None:
            plain = replace(settings, merges=())
            piece = _Report(f"p{n}{_MARK}", days, count_facts(facts, days, plain, also, crossings), {})
            _add_piece(found, piece, settings.limit, known_few=days in few)
        for report in reports:
            if report is not piece and _within(days, report.period):
                pieces[report.mark].append(piece)
    cells |= found.cells
    for report in reports:
        own = pieces[report.mark]
        for link in (*_ties(report, own), *_empty_lines(report, own, also)):
            if _holds(link, cells):
                found.links.append(link)
    return found


def _crossings(told: NeedsTables) -> tuple[Crossing, ...]:
    """The crossings that it told; of the others a reader knows nothing."""
    return tuple((t.rows_by, t.columns_by) for t in told.tables if t.columns_by is not None and not t.left_out)


def _raw(settings: NeedsSettings) -> dict[tuple[Dimension, str], tuple[str, ...]]:
    return {(merge.dimension, merge.code): merge.codes for merge in settings.merges}


def _tied(period: Period, given: Iterable[PrintedReport]) -> tuple[PrintedReport, ...]:
    """Those that have a day in common with the new one, or with one of those."""
    rest, inside, tied = [one for one in given if one.told.tables], [period], []
    while found := [one for one in rest if any(one.period.meets(p) for p in inside)]:
        tied += found
        inside += [one.period for one in found]
        rest = [one for one in rest if one not in found]
    return tuple(tied)


def _pieces(periods: Sequence[Period]) -> Iterator[Period]:
    cuts = sorted({p.first_day for p in periods} | {p.last_day + _DAY for p in periods})
    for first, after in pairwise(cuts):
        piece = Period(first, after - _DAY)
        if any(_within(piece, period) for period in periods):
            yield piece


def _within(piece: Period, period: Period) -> bool:
    return period.first_day <= piece.first_day and piece.last_day <= period.last_day


# -- what is known of the earlier reports ---------------------------------------------------------------------------


def _add_printed(found: OverTime, report: _Report, told: NeedsTables) -> None:
    known = dict(_told_cells(told))
    for id_, cell in report.counted.cells.items():
        standing = _standing(cell.count, known.get(id_), told.limit)
        small = 0 < cell.count < told.limit and bool(cell.tables)
        secret = standing in {Standing.FEW, Standing.COVERED} or (standing is Standing.UNTOLD and small)
        at = report.id(id_)
        found.cells[at] = Cell(at, cell.count, (), cell.dear, fixed=True, guarded=secret, limit=told.limit)
        found.start[at] = standing
    found.links += (_marked(link, report.mark) for link in report.counted.numbers.links)


def _standing(count: int, told: Told | None, limit: int) -> Standing:
    """How a reader of the old report knows the number that is counted now."""
    if told is None or told.standing is Standing.UNTOLD:
        return Standing.UNTOLD
    if told.count is not None:
        return Standing.SHOWN if told.count == count else Standing.UNTOLD
    fits = 0 < count < limit if told.standing is Standing.FEW else count >= limit
    return told.standing if fits else Standing.UNTOLD


def _told_cells(told: NeedsTables) -> Iterator[tuple[str, Told]]:
    yield TOTAL, told.referrals
    yield EARLIER, told.earlier
    yield IN_BARRIERS, told.in_barriers
    for table in told.tables:
        for line in table.lines:
            yield line_cell(table.rows_by, line.code), line.total
            if table.columns_by is not None:
                for column, cell in zip(table.columns, line.cells, strict=True):
                    yield crossing_cell(table.rows_by, table.columns_by, line.code, column), cell


def _add_piece(found: OverTime, piece: _Report, limit: int, *, known_few: bool) -> None:
    """``known_few``: a report has told already that these days had few people, and no more; how many then tells of
    nobody, and only their lines are kept hidden."""
    for id_, cell in piece.counted.cells.items():
        at = piece.id(id_)
        small = 0 < cell.count < limit and (bool(cell.tables) or (id_ == TOTAL and not known_few))
        found.cells[at] = Cell(at, cell.count, (), cell.dear, guarded=small)
        found.start[at] = Standing.UNTOLD
    if not known_few:
        found.totals.append(piece.id(TOTAL))
    found.links += (_marked(link, piece.mark) for link in piece.counted.numbers.links)


def _marked(link: Link, mark: str) -> Link:
    return Link(tuple((mark + id_, factor) for id_, factor in link.terms), link.equal)


def _holds(link: Link, cells: Mapping[str, Cell]) -> bool:
    at = sum(cells[id_].count * factor for id_, factor in link.terms)
    return at == 0 if link.equal else at <= 0


# -- a report as the sum of its pieces ------------------------------------------------------------------------------


def _ties(report: _Report, pieces: Sequence[_Report]) -> Iterator[Link]:
    if not pieces:
        return
    yield adds_up(report.id(TOTAL), [piece.id(TOTAL) for piece in pieces])
    for dimension in ONE_WAY:
        for code in report.counted.used[dimension]:
            line, raw = report.id(line_cell(dimension, code)), report.codes(dimension, code)
            parts = [[at for p in pieces if (at := _line(p, dimension, one))] for one in raw]
            yield from _sum_links(line, parts, exact=dimension is not Dimension.BARRIER, several=dimension.several)
    for rows, columns in report.counted.crossings:
        for row in report.counted.used[rows]:
            for column in report.counted.used[columns]:
                cell = report.id(crossing_cell(rows, columns, row, column))
                raw_columns = report.codes(columns, column)
                parts = [
                    [at for p in pieces for c in raw_columns if (at := _crossed(p, (rows, columns), one, c))]
                    for one in report.codes(rows, row)
                ]
                yield from _sum_links(cell, parts, exact=rows is not Dimension.BARRIER, several=rows.several)


def _empty_lines(report: _Report, pieces: Sequence[_Report], also: Mapping[Dimension, set[str]]) -> Iterator[Link]:
    """A line that stands in other reports and not in this one has nobody in any of its pieces."""
    for dimension in ONE_WAY:
        used = report.counted.used[dimension]
        there = {raw for code in used for raw in report.codes(dimension, code)}
        for code in sorted(also[dimension] - there) if used else ():
            for piece in pieces:
                if at := _line(piece, dimension, code):
                    yield at_most([at], [])


def _sum_links(whole: str, parts: Sequence[Sequence[str]], *, exact: bool, several: bool) -> Iterator[Link]:
    """``parts`` by raw code. Who was met in two pieces is one person: then a whole is only between its largest part
    and the sum; so is a merged line of reasons, where one person may have two of them."""
    flat = [at for part in parts for at in part]
    if exact and (len(parts) == 1 or not several):
        yield adds_up(whole, flat)
        return
    yield at_most([whole], flat)
    for part in parts:
        if exact:
            yield at_most(part, [whole])
        else:
            yield from (at_most([at], [whole]) for at in part)


def _line(piece: _Report, dimension: Dimension, code: str) -> str:
    """The number of a piece's line; where nothing was noted of anybody in it that is everybody."""
    counted = piece.counted
    if not counted.used[dimension]:
        everybody = code == NOT_NOTED and dimension is not Dimension.BARRIER and counted.people
        return piece.id(TOTAL) if everybody else ""
    at = line_cell(dimension, code)
    return piece.id(at) if at in counted.cells else ""


def _crossed(piece: _Report, of: tuple[Dimension, Dimension], row: str, column: str) -> str:
    """The number of a piece's crossing; one of a single row or column is the line of the other."""
    rows, columns = of
    used = piece.counted.used
    if of in piece.counted.crossings:
        at = crossing_cell(rows, columns, row, column)
        return piece.id(at) if at in piece.counted.cells else ""
    if len(used[columns]) < 2:
        return _line(piece, rows, row) if column == next(iter(used[columns]), NOT_NOTED) else ""
    return _line(piece, columns, column) if row == next(iter(used[rows]), NOT_NOTED) else ""
