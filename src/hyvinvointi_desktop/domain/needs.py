"""The report of residents' needs: facts in, tables that may be told out (RULES.md section 8, seed 003)."""

from collections.abc import Iterable

from hyvinvointi_desktop.domain.disclosure import Cover, Numbers, Standing, covered
from hyvinvointi_desktop.domain.needs_count import (
    CROSSINGS,
    EARLIER,
    GROUPS,
    IN_BARRIERS,
    ONE_WAY,
    TOTAL,
    Counted,
    Crossing,
    add_groups,
    count_facts,
    crossing_cell,
    group_cell,
    line_cell,
)
from hyvinvointi_desktop.domain.needs_facts import (
    Dimension,
    GroupFact,
    NeedsFacts,
    NeedsSettings,
    Period,
)
from hyvinvointi_desktop.domain.needs_measures import measures_told
from hyvinvointi_desktop.domain.needs_over_time import OverTime, over_time
from hyvinvointi_desktop.domain.needs_tables import (
    GroupLine,
    Line,
    NeedsTable,
    NeedsTables,
    PrintedReport,
    Told,
    table_id,
)


def needs_report(
    facts: NeedsFacts, period: Period, settings: NeedsSettings, given: Iterable[PrintedReport] = ()
) -> NeedsTables:
    """The report of the referrals received in the period, of barriers met in it, of its courses and measures.

    Nothing that is hidden can be computed from the whole of it (see ``disclosure``), nor from it together with the
    reports that were ``given`` out before (see ``needs_over_time``).
    """
    given, groups = tuple(given), tuple(sorted(facts.groups, key=lambda g: g.course))
    crossings, sparse = CROSSINGS, set[Crossing]()
    while True:
        counted = count_facts(facts, period, settings, crossings=crossings)
        too_few = 0 < len(counted.people) < settings.limit
        earlier = OverTime() if too_few else over_time(facts, (period, counted), settings, given)
        cover = _covered(counted, groups, settings, earlier)
        more = {of for of in counted.crossings if table_id(*of) in cover.left_out or _is_sparse(counted, cover, of)}
        if too_few or not more:
            break
        sparse |= more
        crossings = tuple(of for of in crossings if of not in sparse)
    too_close = bool(cover.found_out.intersection(earlier.totals))
    silent = too_few or too_close
    if silent:
        # So few people that the report tells nothing of them: what is left are the courses and the measures.
        counted = Counted((), (), dict.fromkeys(Dimension, ()), ())
        cover = _covered(counted, groups, settings, OverTime())
    teller, nobody = _Teller(counted, cover), Told(None, Standing.FEW if too_few else Standing.UNTOLD)
    return NeedsTables(
        period=period,
        limit=settings.limit,
        referrals=nobody if silent else Told(len(counted.people)),
        tables=() if silent else (*teller.tables(), *(_left_out(counted, of) for of in CROSSINGS if of in sparse)),
        earlier=teller.told(EARLIER) if counted.earlier else Told(0),
        in_barriers=nobody if silent else teller.told(IN_BARRIERS if counted.earlier else TOTAL),
        groups=teller.groups(groups),
        groups_total=teller.groups_total(groups) if len(groups) > 1 else None,
        measures=measures_told(facts.scores, period, settings.limit, given),
        merges=settings.merges,
        overlaps=tuple(one for one in given if one.period.meets(period)),
        too_few=too_few,
        too_close=too_close,
    )


def _covered(counted: Counted, groups: tuple[GroupFact, ...], settings: NeedsSettings, earlier: OverTime) -> Cover:
    add_groups(counted, groups, settings.limit)
    numbers = counted.numbers
    together = Numbers((*numbers.cells, *earlier.cells.values()), (*numbers.links, *earlier.links))
    return covered(together, settings.limit, {**counted.start, **earlier.start})


def _is_sparse(counted: Counted, cover: Cover, of: Crossing) -> bool:
    """Whether a crossing would tell too little for what it takes to hide the rest. Then it is not made at all: the
    plain tables, and later reports, lose less."""
    cells = [c for c in counted.cells.values() if table_id(*of) in c.tables and c.count]
    return 3 * sum(cover.standing[c.id] is not Standing.SHOWN for c in cells) > 2 * len(cells)


def _left_out(counted: Counted, of: Crossing) -> NeedsTable:
    return NeedsTable(of[0], Told(len(counted.people)), columns_by=of[1], left_out=True)


class _Teller:
    def __init__(self, counted: Counted, cover: Cover) -> None:
        self._counted, self._cover = counted, cover

    def told(self, id_: str) -> Told:
        cell = self._counted.cells[id_]
        standing = Standing.SHOWN if cell.fixed else self._cover.standing[id_]
        return Told(cell.count if standing is Standing.SHOWN else None, standing)

    def tables(self) -> tuple[NeedsTable, ...]:
        """One table a dimension, then the crossings; a dimension that nobody has anything of is no table."""
        pairs: list[tuple[Dimension, Dimension | None]] = [(d, None) for d in ONE_WAY if self._counted.used[d]]
        return tuple(self._table(rows, columns) for rows, columns in (*pairs, *self._counted.crossings))

    def _table(self, rows: Dimension, columns: Dimension | None) -> NeedsTable:
        used = self._counted.used
        earlier = rows is Dimension.BARRIER and bool(self._counted.earlier)
        base = self.told(IN_BARRIERS if earlier else TOTAL)
        if table_id(rows, columns) in self._cover.left_out:
            return NeedsTable(rows, base, columns_by=columns, left_out=True)
        heads = used[columns] if columns is not None else ()
        lines = tuple(
            Line(
                row,
                self.told(line_cell(rows, row)),
                tuple(self.told(crossing_cell(rows, columns, row, c)) for c in heads) if columns is not None else (),
            )
            for row in used[rows]
        )
        totals = () if columns is None or earlier else tuple(self.told(line_cell(columns, c)) for c in heads)
        return NeedsTable(rows, base, lines, columns, heads, totals)

    def groups(self, groups: tuple[GroupFact, ...]) -> tuple[GroupLine, ...]:
        """A line a course; none when they had to be left out."""
        if GROUPS in self._cover.left_out:
            return ()
        return tuple(self._group(n, group.course, len(group.present)) for n, group in enumerate(groups))

    def groups_total(self, groups: tuple[GroupFact, ...]) -> GroupLine | None:
        """All courses together."""
        if GROUPS in self._cover.left_out:
            return None
        return self._group(None, "", sum(len(group.present) for group in groups))

    def _group(self, n: int | None, course: str, held: int) -> GroupLine:
        return GroupLine(course, held, self.told(group_cell(n, "participants")), self.told(group_cell(n, "visits")))
