"""Measures before and after in the needs report: means of enough people, and none from which a few people's scores
could be worked out by means that were told before (RULES.md sections 7 and 8)."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from itertools import combinations, product
from typing import TypeAlias

from hyvinvointi_desktop.domain.disclosure import Standing
from hyvinvointi_desktop.domain.needs_facts import Period, ScoreFact
from hyvinvointi_desktop.domain.needs_tables import MEAN_LEAST, MeasureLine, NeedsTables, PrintedReport, Told

_MOST_TOGETHER = 3
"""So many earlier means are set beside a new one at once."""
Pair: TypeAlias = tuple[str, Decimal, Decimal]
"""A person with the first and the last score."""
Measured: TypeAlias = Mapping[tuple[str, str], frozenset[Pair]]


def measured(scores: Iterable[ScoreFact], period: Period) -> dict[tuple[str, str], frozenset[Pair]]:
    """By measure and part: everybody whose last score until the end of the period is in it and not the only one."""
    by_person: dict[tuple[str, str, str], list[ScoreFact]] = defaultdict(list)
    for score in scores:
        if score.on <= period.last_day:
            by_person[score.measure, score.part, score.person].append(score)
    found: dict[tuple[str, str], set[Pair]] = defaultdict(set)
    for (measure, part, person), own in by_person.items():
        first, last = min(own, key=lambda s: s.on), max(own, key=lambda s: s.on)
        if last.on in period and first.on < last.on:
            found[measure, part].add((person, first.value, last.value))
    return {key: frozenset(pairs) for key, pairs in sorted(found.items())}


def measures_told(
    scores: Sequence[ScoreFact], period: Period, limit: int, given: Iterable[PrintedReport] = ()
) -> tuple[MeasureLine, ...]:
    """Means of the first and of the last scores, of at least ``MEAN_LEAST`` people and never under the limit.

    A line whose people, beside those of up to three lines that were told before, differ by a few is told as nothing.
    """
    before = [(one.told, measured(scores, one.period)) for one in given]
    found = []
    for key, pairs in measured(scores, period).items():
        many = len(pairs)
        if many < limit:
            found.append(MeasureLine(*key, Told(None, Standing.FEW)))
        elif many < MEAN_LEAST:
            found.append(MeasureLine(*key, Told(many)))
        elif _tells_of_few(pairs, list(_told_before(key, before))):
            found.append(MeasureLine(*key, Told(None, Standing.COVERED)))
        else:
            firsts, lasts = [first for _, first, _ in pairs], [last for _, _, last in pairs]
            found.append(MeasureLine(*key, Told(many), mean(firsts), mean(lasts)))
    return tuple(found)


def _told_before(
    key: tuple[str, str], before: Iterable[tuple[NeedsTables, Measured]]
) -> Iterator[frozenset[Pair]]:
    """The people of that line in each earlier report that told its means; one that is counted otherwise now tells
    something that no longer is."""
    for told, counted in before:
        line = next((one for one in told.measures if (one.measure, one.part) == key), None)
        pairs = counted.get(key, frozenset())
        if line is not None and line.first is not None and line.people.count == len(pairs):
            yield pairs


def _tells_of_few(pairs: frozenset[Pair], before: Sequence[frozenset[Pair]]) -> bool:
    """Whether sums and differences with earlier lines leave a few people over. The very same line tells nothing new."""
    others = [one for one in dict.fromkeys(before) if one != pairs]
    for many in range(1, min(_MOST_TOGETHER, len(others)) + 1):
        for chosen in combinations(others, many):
            for signs in product((1, -1), repeat=many):
                left = Counter(dict.fromkeys(pairs, 1))
                for sign, one in zip(signs, chosen, strict=True):
                    for pair in one:
                        left[pair] += sign
                if 0 < sum(1 for factor in left.values() if factor) < MEAN_LEAST:
                    return True
    return False


def mean(scores: Sequence[Decimal]) -> Decimal:
    """The mean in two decimals, half up."""
    return (sum(scores, Decimal(0)) / len(scores)).quantize(Decimal("0.01"), ROUND_HALF_UP)
