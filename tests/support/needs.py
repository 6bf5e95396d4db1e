"""Invented referrals for the needs report, and an attacker who knows all that the report tells."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from random import Random
from typing import Any

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, linprog, milp
from scipy.sparse import lil_array

from hyvinvointi_desktop.domain.disclosure import Standing
from hyvinvointi_desktop.domain.needs_facts import (
    NOT_NOTED,
    Dimension,
    GroupFact,
    NeedsFacts,
    Period,
    ReferralFact,
    ScoreFact,
    SessionFact,
    codes_of,
)
from hyvinvointi_desktop.domain.needs_tables import NeedsTable, NeedsTables, Told

YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))
SOURCES = ("elder_care", "mental_health", "social_services", "rehabilitation")
REASONS = ("loneliness", "outdoors", "talk", "contacts", "daily_life")
BARRIERS = ("money", "transport", "distance", "health")
AGES = ("18-29", "30-64", "65-79", "80-")
OUTCOMES = ("open", "as_planned", "declined", "not_reached")


def referral(n: int, **changes: object) -> ReferralFact:
    """A referral that differs in what is given."""
    plain: dict[str, object] = {
        "id": f"r{n}", "person": f"p{n}", "received_on": date(2026, 3, 1), "area": "Kylä", "source": SOURCES[0],
        "reasons": ("loneliness",), "barriers": ("transport",), "age_band": "65-79", "waiting_days": 10,
        "outcome": "open", "to_group": False,
    }  # fmt: skip
    return ReferralFact(**{**plain, **changes})  # type: ignore[arg-type]


def scored(
    measure: str, person: str, first: str, last: str, last_on: date = date(2026, 11, 1)
) -> tuple[ScoreFact, ...]:
    """Somebody's two scores."""
    return (
        ScoreFact(measure, person, date(2026, 1, 15), Decimal(first)),
        ScoreFact(measure, person, last_on, Decimal(last)),
    )


def sodankyla() -> NeedsFacts:
    """Seed 003: 26 referrals, of which 17, 4, 3 and 2 came from four sources; all else is the same of all."""
    counts = zip(SOURCES, (17, 4, 3, 2), strict=True)
    sources = [source for source, count in counts for _ in range(count)]
    return NeedsFacts(tuple(referral(n, source=source) for n, source in enumerate(sources)))


def some_facts(seed: int, people: int, areas: int = 5) -> NeedsFacts:
    """Invented people, unevenly spread."""
    r = Random(seed)
    names = [f"area {n}" for n in range(areas)]
    weights = [2.0 ** -(n / 2) for n in range(areas)]
    found = []
    for n in range(people):
        outcome = r.choice(OUTCOMES)
        found.append(
            referral(
                n,
                received_on=date(2026, 1, 1) + timedelta(days=r.randrange(-90, 365)),
                area=r.choices(names, weights)[0],
                source=r.choices(SOURCES, (17, 4, 3, 2))[0],
                reasons=tuple(r.sample(REASONS, r.choice((0, 1, 1, 2, 3)))),
                barriers=tuple(r.sample(BARRIERS, r.choice((0, 1, 1, 2)))),
                age_band=r.choice(AGES),
                waiting_days=None if outcome == "not_reached" else r.choice((None, 3, 10, 20, 40, 90)),
                outcome=outcome,
                to_group=r.random() < 0.2,
            )
        )
    sessions = tuple(
        SessionFact(f"p{r.randrange(people)}", date(2026, 1, 1) + timedelta(days=r.randrange(365)), (barrier,))
        for barrier in r.choices(BARRIERS, k=people // 2)
    )
    groups = []
    for n in range(r.randrange(4)):
        present = tuple(r.randrange(0, 9) for _ in range(r.randrange(1, 8)))
        if sum(present):
            groups.append(GroupFact(f"course {n}", present, r.randint(max(present), sum(present))))
    return NeedsFacts(tuple(found), sessions, tuple(groups))


@dataclass
class Attacker:
    """Every number of a report as an unknown, and everything that a reader knows about the unknowns."""

    limit: int
    names: dict[str, int] = field(default_factory=dict)
    low: list[float] = field(default_factory=list)
    high: list[float] = field(default_factory=list)
    rows: list[tuple[dict[int, float], float, float]] = field(default_factory=list)
    secret: list[int] = field(default_factory=list)
    mark: str = ""

    def number(self, name: str, told: Told | None = None) -> int:
        """The unknown of that name; what is told of it bounds it. The same name is the same number everywhere in one
        report (``mark``)."""
        name = self.mark + name
        if name not in self.names:
            self.names[name] = len(self.names)
            self.low.append(0)
            self.high.append(np.inf)
        at = self.names[name]
        if told is None:
            return at
        exact = float(told.count or 0)
        low, high = {
            Standing.SHOWN: (exact, exact), Standing.FEW: (1.0, self.limit - 1.0),
            Standing.COVERED: (float(self.limit), np.inf), Standing.UNTOLD: (0.0, np.inf),
        }[told.standing]  # fmt: skip
        self.low[at] = max(self.low[at], low)
        self.high[at] = min(self.high[at], high)
        if told.standing in (Standing.FEW, Standing.COVERED) and at not in self.secret:
            self.secret.append(at)
        return at

    def sums(self, total: int, parts: Sequence[int]) -> None:
        """The parts make up the total."""
        self.rows.append(({total: -1.0, **dict.fromkeys(parts, 1.0)}, 0, 0))

    def within(self, smaller: Sequence[int], larger: Sequence[int]) -> None:
        """The sum of the first is at most the sum of the others."""
        terms = dict.fromkeys(smaller, 1.0)
        for at in larger:
            terms[at] = terms.get(at, 0) - 1.0
        self.rows.append((terms, -np.inf, 0))

    def read(self, report: NeedsTables) -> None:
        """All tables of a report."""
        total = self.number("all", report.referrals)
        with_earlier = report.earlier.standing is not Standing.SHOWN or bool(report.earlier.count)
        in_barriers = total
        if with_earlier:
            in_barriers = self.number("in barriers", report.in_barriers)
            self.sums(in_barriers, [total, self.number("earlier", report.earlier)])
        for table in report.tables:
            if not table.left_out:
                self._table(table, in_barriers if table.rows_by is Dimension.BARRIER else total, with_earlier)
        self._waiting(report)
        self._groups(report)

    def _line(self, dimension: Dimension, code: str) -> str:
        return f"{dimension} {code}"

    def _table(self, table: NeedsTable, base: int, with_earlier: bool) -> None:
        lines = {line.code: self.number(self._line(table.rows_by, line.code), line.total) for line in table.lines}
        self._margin(base, lines, several=table.rows_by.several)
        if table.columns_by is None:
            return
        totals = [None] * len(table.columns) if not table.column_totals else list(table.column_totals)
        foreign = table.rows_by is Dimension.BARRIER and with_earlier
        bases = []
        cells: dict[tuple[str, str], int] = {}
        for line in table.lines:
            for column, told in zip(table.columns, line.cells, strict=True):
                cells[line.code, column] = self.number(f"{table.id} {line.code} {column}", told)
            self.sums(lines[line.code], [cells[line.code, column] for column in table.columns])
        for column, told_total in zip(table.columns, totals, strict=True):
            of_column = self.number(self._line(table.columns_by, column), told_total)
            if foreign:
                wider = self.number(f"in barriers {column}")
                self.within([of_column], [wider])
                if (NOT_NOTED, column) in cells:
                    self.within([cells[NOT_NOTED, column]], [of_column])
                of_column = wider
            bases.append(of_column)
            in_column = {line.code: cells[line.code, column] for line in table.lines}
            self._margin(of_column, in_column, several=table.rows_by.several)
        self.sums(base, bases)

    def _margin(self, base: int, lines: dict[str, int], *, several: bool) -> None:
        if not several:
            self.sums(base, list(lines.values()))
            return
        self.within([base], list(lines.values()))
        alone = [lines[NOT_NOTED]] if NOT_NOTED in lines else []
        for code, at in lines.items():
            if code != NOT_NOTED:
                self.within([at, *alone], [base])
        if alone:
            self.within(alone, [base])

    def _waiting(self, report: NeedsTables) -> None:
        """Whoever declined before a meeting, or was never reached, waits still."""
        not_met = self._line(Dimension.WAITING, "not_met")
        surely = [name for name in (self._line(Dimension.OUTCOME, "not_reached"),) if self.mark + name in self.names]
        if self.mark + not_met in self.names and surely and report.limit:
            self.within([self.number(name) for name in surely], [self.number(not_met)])

    def _groups(self, report: NeedsTables) -> None:
        people, visits = [], []
        for n, line in enumerate(report.groups):
            people.append(self.number(f"group {n} people", line.participants))
            visits.append(self.number(f"group {n} visits", line.visits))
            self.within([people[-1]], [visits[-1]])
            self.rows.append(({visits[-1]: 1.0, people[-1]: -float(line.held)}, -np.inf, 0))
        if report.groups_total is not None:
            self.sums(self.number("groups people", report.groups_total.participants), people)
            self.sums(self.number("groups visits", report.groups_total.visits), visits)

    def read_together(self, reports: Sequence[NeedsTables], facts: NeedsFacts) -> None:
        """Several reports of different days: each is a sum of the pieces into which all of them cut the year."""
        cuts = sorted({r.period.first_day for r in reports} | {r.period.last_day + timedelta(1) for r in reports})
        pieces = [Period(first, after - timedelta(1)) for first, after in pairwise(cuts)]
        for n, report in enumerate(reports):
            self.mark = f"report {n}: "
            self.read(report)
        self.mark = ""
        for dimension in Dimension:
            if dimension is not Dimension.BARRIER:
                codes = sorted({c for f in facts.referrals if f.received_on in YEAR for c in codes_of(f, dimension)})
                for code in codes:
                    self._tie(reports, pieces, self._line(dimension, code), dimension)
                    for piece in pieces:
                        people = [f for f in facts.referrals if f.received_on in piece]
                        if 0 < sum(code in codes_of(f, dimension) for f in people) < self.limit:
                            self.secret.append(self.number(f"{piece.first_day}: {self._line(dimension, code)}"))
        self._tie(reports, pieces, "all", None)
        for rows, columns in ((Dimension.REASON, Dimension.AREA), (Dimension.AGE, Dimension.SOURCE)):
            self._tie_crossing(reports, pieces, rows, columns)

    def _tie_crossing(
        self, reports: Sequence[NeedsTables], pieces: Sequence[Period], rows: Dimension, columns: Dimension
    ) -> None:
        tables = [table for r in reports if (table := r.table(rows, columns)) is not None]
        every = sorted({(line.code, column) for t in tables for line in t.lines for column in t.columns})
        for row, column in every:
            self._tie(reports, pieces, f"{rows}_{columns} {row} {column}", None)
        for piece in pieces:
            for row in sorted({row for row, _ in every}):
                cells = [self.number(f"{piece.first_day}: {rows}_{columns} {row} {c}") for r, c in every if r == row]
                if {c for _, c in every} == {c for r, c in every if r == row}:
                    self.sums(self.number(f"{piece.first_day}: {self._line(rows, row)}"), cells)

    def _tie(
        self, reports: Sequence[NeedsTables], pieces: Sequence[Period], name: str, dimension: Dimension | None
    ) -> None:
        for n, report in enumerate(reports):
            whole = f"report {n}: {name}"
            if whole not in self.names:
                table = None if dimension is None else report.table(dimension)
                if table is None or table.left_out:
                    continue
                self.number(whole, Told(0))
            inside = [p for p in pieces if report.period.first_day <= p.first_day <= report.period.last_day]
            self.sums(self.number(whole), [self.number(f"{p.first_day}: {name}") for p in inside])

    def _matrix(self) -> tuple[Any, np.ndarray, np.ndarray]:
        matrix = lil_array((len(self.rows), len(self.names)))
        for n, (terms, _, _) in enumerate(self.rows):
            for at, factor in terms.items():
                matrix[n, at] = factor
        return matrix.tocsr(), np.array([row[1] for row in self.rows]), np.array([row[2] for row in self.rows])

    def found_out(self, *, whole: bool = True, most: int | None = None) -> Iterator[str]:
        """Hidden numbers that can have one value only: as whole numbers, or by linear programming alone."""
        matrix, low, high = self._matrix()
        for at in self.secret[:most]:
            ends = []
            for way in (1.0, -1.0):
                aim = np.zeros(len(self.names))
                aim[at] = way
                ends.append(self._end(aim, matrix, low, high, whole=whole) * way)
            if ends[1] - ends[0] < 1 - 1e-6 and not (whole and self._other_value(at, ends[0], matrix, low, high)):
                yield next(name for name, n in self.names.items() if n == at)

    def _other_value(self, at: int, value: float, matrix: Any, low: np.ndarray, high: np.ndarray) -> bool:
        """Whether another value fits. The solver once in 20 000 gives an end that is none: so each is asked again."""
        kept = self.low[at], self.high[at]
        found = False
        for ends in ((kept[0], round(value) - 1), (round(value) + 1, kept[1])):
            if ends[0] <= ends[1] and not found:
                self.low[at], self.high[at] = ends
                found = self._solved(np.zeros(len(self.names)), matrix, low, high, whole=True).success
        self.low[at], self.high[at] = kept
        return found

    def _end(self, aim: np.ndarray, matrix: Any, low: np.ndarray, high: np.ndarray, *, whole: bool) -> float:
        done = self._solved(aim, matrix, low, high, whole=whole)
        assert done.success, done.message
        return float(done.fun)

    def _solved(self, aim: np.ndarray, matrix: Any, low: np.ndarray, high: np.ndarray, *, whole: bool) -> Any:
        # A number that may grow for ever is cut, far above anything that is here.
        upper = np.minimum(np.array(self.high), 5_000)
        if whole:
            return milp(
                aim, constraints=LinearConstraint(matrix, low, high), bounds=Bounds(np.array(self.low), upper),
                integrality=np.ones(len(self.names)),
            )  # fmt: skip
        equal = low == high
        return linprog(
            aim, A_ub=matrix[~equal], b_ub=high[~equal], A_eq=matrix[equal], b_eq=high[equal],
            bounds=list(zip(self.low, upper, strict=True)),
        )  # fmt: skip
