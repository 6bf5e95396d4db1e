"""Facts counted into numbers and into what ties the numbers of all tables together (RULES.md section 8).

The links say what a reader of the report knows without being told; see ``disclosure``. It hides nothing.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from hyvinvointi_desktop.domain.disclosure import Cell, Link, Numbers, Standing, adds_up, at_most
from hyvinvointi_desktop.domain.needs_facts import (
    NOT_MET,
    NOT_NOTED,
    Dimension,
    GroupFact,
    Merge,
    Met,
    NeedsCodes,
    NeedsFacts,
    NeedsSettings,
    Period,
    ReferralFact,
    codes_of,
)
from hyvinvointi_desktop.domain.needs_tables import table_id

ONE_WAY = tuple(Dimension)
Crossing: TypeAlias = tuple[Dimension, Dimension]
CROSSINGS: tuple[Crossing, ...] = (
    (Dimension.REASON, Dimension.AREA), (Dimension.BARRIER, Dimension.AREA), (Dimension.AGE, Dimension.SOURCE),
)  # fmt: skip
TOTAL, EARLIER, IN_BARRIERS = "total", "earlier", "in_barriers"
GROUPS = "groups"
_DEAR_LINE, _DEAR_ALL, _DEAR_GROUP = 6, 8, 3
_SEPARATOR = "\x1f"


@dataclass(frozen=True, slots=True)
class Person:
    """One counted referral by dimension, after merging."""

    codes: Mapping[Dimension, frozenset[str]]

    def one(self, dimension: Dimension) -> str:
        """The only code of a dimension that has one a person."""
        return next(iter(self.codes[dimension]))


@dataclass(slots=True)
class Counted:
    """The numbers of a report. ``used`` are the codes of each dimension in their order, ``start`` what is untold."""

    people: tuple[Person, ...]
    earlier: tuple[Person, ...]
    used: dict[Dimension, tuple[str, ...]]
    crossings: tuple[tuple[Dimension, Dimension], ...]
    cells: dict[str, Cell] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)
    start: dict[str, Standing] = field(default_factory=dict)

    @property
    def numbers(self) -> Numbers:
        """Cells and links; a link that these facts do not obey is no knowledge and is left away."""
        return Numbers(tuple(self.cells.values()), tuple(link for link in self.links if self._holds(link)))

    def _holds(self, link: Link) -> bool:
        at = sum(self.cells[id_].count * factor for id_, factor in link.terms)
        return at == 0 if link.equal else at <= 0

    def put(self, id_: str, count: int, tables: Iterable[str] = (), *, dear: int = 1, fixed: bool = False) -> None:
        """Adds a number; one of no table is untold."""
        self.cells[id_] = Cell(id_, count, tuple(tables), dear, fixed)
        if not self.cells[id_].tables and not fixed:
            self.start[id_] = Standing.UNTOLD


def line_cell(dimension: Dimension, code: str) -> str:
    """The id of a line's number."""
    return _SEPARATOR.join((dimension, code))


def crossing_cell(rows: Dimension, columns: Dimension, row: str, column: str) -> str:
    """The id of a number in a crossing."""
    return _SEPARATOR.join((table_id(rows, columns), row, column))


def group_cell(n: int | None, what: str) -> str:
    """The id of a course's ``participants`` or ``visits``; of all courses for None."""
    return _SEPARATOR.join((GROUPS, "all" if n is None else str(n), what))


def count_facts(
    facts: NeedsFacts,
    period: Period,
    settings: NeedsSettings,
    also: Mapping[Dimension, Iterable[str]] | None = None,
    crossings: Iterable[Crossing] = CROSSINGS,
) -> Counted:
    """The numbers of the referrals of the period, and of the barriers met in it.

    ``also`` are lines to be counted even where nobody stands on them: of days that nobody has printed, a reader does
    not know which lines are empty. ``crossings`` are those to be counted.
    """
    now = [fact for fact in facts.referrals if fact.received_on in period]
    met = _met_barriers(facts, period)
    of_now = {fact.person for fact in now}
    before = {
        fact.person: fact
        for fact in sorted(facts.referrals, key=lambda f: (f.received_on, f.id))
        if fact.received_on < period.first_day and fact.person in met and fact.person not in of_now
    }
    people = tuple(_person(fact, met.get(fact.person, set()), settings.merges) for fact in now)
    earlier = tuple(_person(f, met[f.person], settings.merges, own=False) for f in before.values())
    counted = Counted(people, earlier, {}, ())
    counted.used = {d: _used(counted, d, settings, frozenset((also or {}).get(d, ()))) for d in Dimension}
    counted.crossings = tuple((r, c) for r, c in crossings if len(counted.used[r]) > 1 and len(counted.used[c]) > 1)
    _add_lines(counted, settings.limit)
    for rows, columns in counted.crossings:
        _add_crossing(counted, rows, columns)
    _add_waiting_link(counted, settings)
    return counted


def _met_barriers(facts: NeedsFacts, period: Period) -> dict[str, set[str]]:
    met: dict[str, set[str]] = {}
    for session in facts.sessions:
        codes = {code for code in session.barriers if code}
        if session.person and codes and session.on in period:
            met.setdefault(session.person, set()).update(codes)
    return met


def _person(fact: ReferralFact, met: set[str], merges: tuple[Merge, ...], *, own: bool = True) -> Person:
    codes = {dimension: set(codes_of(fact, dimension)) for dimension in Dimension}
    if met:
        codes[Dimension.BARRIER] = met | ((codes[Dimension.BARRIER] - {NOT_NOTED}) if own else set())
    merged = {(merge.dimension, code): merge.code for merge in merges for code in merge.codes}
    return Person({d: frozenset(merged.get((d, code), code) for code in found) for d, found in codes.items()})


def _used(
    counted: Counted, dimension: Dimension, settings: NeedsSettings, also: frozenset[str]
) -> tuple[str, ...]:
    people = (*counted.people, *counted.earlier) if dimension is Dimension.BARRIER else counted.people
    used = {code for person in people for code in person.codes[dimension]} | also
    if dimension is Dimension.AREA and counted.earlier:
        used |= {person.one(dimension) for person in counted.earlier}
    if used == {NOT_NOTED}:
        return ()  # nothing was noted of anybody: no table
    return in_order(used, settings.codes, dimension, settings.merges)


def in_order(
    used: Iterable[str], codes: NeedsCodes, dimension: Dimension, merges: tuple[Merge, ...] = ()
) -> tuple[str, ...]:
    """The used codes as the lists have them, unknown ones by name, then others together, and what was not noted last.

    Merged neighbours of an ordered dimension stand where the first of them stood.
    """
    known = {code: n for n, code in enumerate(codes.order(dimension))}
    merged = {m.code: m for m in merges if m.dimension is dimension}

    def place(code: str) -> tuple[int, int, str]:
        merge = merged.get(code)
        if code == NOT_NOTED:
            return 3, 0, code
        if merge is not None and not dimension.ordered and not merge.into:
            return 2, 0, code
        at = min((known[c] for c in (merge.codes if merge else (code,)) if c in known), default=None)
        return (1, 0, code) if at is None else (0, at, code)

    return tuple(sorted(used, key=place))


def _base(counted: Counted, dimension: Dimension) -> str:
    return IN_BARRIERS if dimension is Dimension.BARRIER and counted.earlier else TOTAL


def _add_lines(counted: Counted, limit: int) -> None:
    total = len(counted.people)
    counted.put(TOTAL, total, (), fixed=not 0 < total < limit)
    if counted.earlier:
        # Both stand in the words above the table of barriers, and leave the report with it.
        table = (Dimension.BARRIER.value,)
        counted.put(EARLIER, len(counted.earlier), table, dear=_DEAR_ALL)
        counted.put(IN_BARRIERS, total + len(counted.earlier), table, dear=_DEAR_ALL)
        counted.links.append(adds_up(IN_BARRIERS, (TOTAL, EARLIER)))
    for dimension in ONE_WAY:
        people = (*counted.people, *counted.earlier) if dimension is Dimension.BARRIER else counted.people
        counts = Counter(code for person in people for code in person.codes[dimension])
        ids = []
        for code in counted.used[dimension]:
            ids.append(line_cell(dimension, code))
            counted.put(ids[-1], counts[code], (dimension.value,), dear=_DEAR_LINE)
        if not dimension.several:
            counted.links.append(adds_up(TOTAL, ids))
        else:
            counted.links += _several(ids, line_cell(dimension, NOT_NOTED), _base(counted, dimension))


def _several(ids: list[str], not_noted: str, base: str) -> Iterator[Link]:
    """Everybody stands on a line or more, and nobody both on one and on "not noted"."""
    rest = [id_ for id_ in ids if id_ != not_noted]
    alone = [not_noted] if not_noted in ids else []
    yield at_most([base], ids)
    for id_ in rest:
        yield at_most([id_, *alone], [base])
    if alone and not rest:
        yield at_most(alone, [base])


def _add_crossing(counted: Counted, rows: Dimension, columns: Dimension) -> None:
    table, with_earlier = table_id(rows, columns), rows is Dimension.BARRIER and bool(counted.earlier)
    people = (*counted.people, *counted.earlier) if with_earlier else counted.people
    counts = Counter((row, p.one(columns)) for p in people for row in p.codes[rows])
    for row in counted.used[rows]:
        ids = []
        for column in counted.used[columns]:
            ids.append(crossing_cell(rows, columns, row, column))
            counted.put(ids[-1], counts[row, column], (table,))
        counted.links.append(adds_up(line_cell(rows, row), ids))
    if with_earlier:
        _add_earlier_columns(counted, columns)
    for column in counted.used[columns]:
        ids = [crossing_cell(rows, columns, row, column) for row in counted.used[rows]]
        base = _column_base(column) if with_earlier else line_cell(columns, column)
        if rows.several:
            counted.links += _several(ids, crossing_cell(rows, columns, NOT_NOTED, column), base)
        else:
            counted.links.append(adds_up(base, ids))


def _column_base(column: str) -> str:
    return _SEPARATOR.join((IN_BARRIERS, column))


def _add_earlier_columns(counted: Counted, columns: Dimension) -> None:
    """How many people of the table of barriers are of each column: known to nobody, but tied to what is told."""
    earlier = Counter(person.one(columns) for person in counted.earlier)
    bases = []
    for column in counted.used[columns]:
        now, before = line_cell(columns, column), _SEPARATOR.join((EARLIER, column))
        bases.append(_column_base(column))
        counted.put(before, earlier[column])
        counted.put(bases[-1], counted.cells[now].count + earlier[column])
        counted.links.append(adds_up(bases[-1], (now, before)))
        not_noted = crossing_cell(Dimension.BARRIER, columns, NOT_NOTED, column)
        if not_noted in counted.cells:  # who was referred earlier is in the table only for a barrier
            counted.links.append(at_most([not_noted], [now]))
    counted.links.append(adds_up(IN_BARRIERS, bases))


def _add_waiting_link(counted: Counted, settings: NeedsSettings) -> None:
    """Whoever still waits was not met: the outcomes bound the last band of waiting from both sides."""
    met = dict(settings.codes.outcomes)
    for merge in settings.merges:
        if merge.dimension is Dimension.OUTCOME:
            kinds = {met.get(code, Met.EITHER) for code in merge.codes}
            met[merge.code] = kinds.pop() if len(kinds) == 1 else Met.EITHER
    outcomes = {code: met.get(code, Met.EITHER) for code in counted.used[Dimension.OUTCOME]}
    surely = [line_cell(Dimension.OUTCOME, code) for code, was in outcomes.items() if was is Met.NO]
    perhaps = [line_cell(Dimension.OUTCOME, code) for code, was in outcomes.items() if was is not Met.YES]
    waiting = [line_cell(Dimension.WAITING, c) for c in counted.used[Dimension.WAITING] if c == NOT_MET]
    merged = any(NOT_MET in m.codes for m in settings.merges if m.dimension is Dimension.WAITING)
    if merged:
        return
    if surely:
        counted.links.append(at_most(surely, waiting))
    if waiting:
        counted.links.append(at_most(waiting, perhaps))


def add_groups(counted: Counted, groups: tuple[GroupFact, ...], limit: int) -> None:
    """The numbers of courses. What few people did is not told either: their visits are hidden with them."""
    sums = {"participants": 0, "visits": 0}
    for n, group in enumerate(groups):
        people, visits = group_cell(n, "participants"), group_cell(n, "visits")
        counted.put(people, group.participants, (GROUPS,), dear=_DEAR_GROUP)
        counted.put(visits, sum(group.present), (GROUPS,), dear=_DEAR_GROUP)
        counted.links.append(at_most([people], [visits]))
        counted.links.append(Link(((visits, 1), (people, -len(group.present))), equal=False))
        if 0 < group.participants < limit <= sum(group.present):
            counted.start[visits] = Standing.COVERED
        sums["participants"] += group.participants
        sums["visits"] += sum(group.present)
    for what, total in sums.items():
        counted.put(group_cell(None, what), total, (GROUPS,), dear=_DEAR_ALL)
        counted.links.append(adds_up(group_cell(None, what), [group_cell(n, what) for n in range(len(groups))]))
