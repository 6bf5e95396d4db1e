"""What may be put together before anything is hidden, so that a small municipality still learns something
(RULES.md section 8): few lines as "others, together", neighbouring bands, a wider area, a longer time.

An offer only proposes: the person who prints picks. Each tells what it would give.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from hyvinvointi_desktop.domain.needs import needs_report
from hyvinvointi_desktop.domain.needs_count import ONE_WAY, Counted, count_facts
from hyvinvointi_desktop.domain.needs_facts import NOT_NOTED, Dimension, Merge, NeedsFacts, NeedsSettings, Period
from hyvinvointi_desktop.domain.needs_tables import NeedsTables

_MONTHS = (3, 6, 12)


@dataclass(frozen=True, slots=True)
class Offer:
    """A merge, how many numbers are hidden in the table of its dimension now, and how many would be with it."""

    merge: Merge
    hidden_now: int
    hidden_then: int


@dataclass(frozen=True, slots=True)
class Longer:
    """A longer time that ends or begins with the present one, with the same comparison over the whole report."""

    period: Period
    referrals: int
    hidden_now: int
    hidden_then: int


def offers(facts: NeedsFacts, period: Period, settings: NeedsSettings) -> tuple[Offer, ...]:
    """Merges that hide less, in the order of the tables; at most two for each dimension."""
    now = needs_report(facts, period, settings)
    if now.too_few:
        return ()
    counted = count_facts(facts, period, settings)
    taken = {(merge.dimension, code) for merge in settings.merges for code in merge.codes}
    found = []
    for dimension in ONE_WAY:
        before = _hidden(now, dimension)
        if not before:
            continue
        for merge in _proposals(counted, dimension, facts, settings):
            if any((dimension, code) in taken for code in merge.codes) or _of_merges(merge, settings):
                continue
            then = needs_report(facts, period, replace(settings, merges=(*settings.merges, merge)))
            after = _hidden(then, dimension)
            if after < before:
                found.append(Offer(merge, before, after))
    return tuple(found)


def _of_merges(merge: Merge, settings: NeedsSettings) -> bool:
    """Whether it would put together what is put together already: that one is taken apart first."""
    made = {(one.dimension, one.code) for one in settings.merges}
    return any((merge.dimension, code) in made for code in merge.codes)


def _hidden(report: NeedsTables, dimension: Dimension) -> int:
    table = report.table(dimension)
    if table is None:
        return 0
    return 1_000 if table.left_out else sum(not line.total.shown for line in table.lines)


def _proposals(counted: Counted, dimension: Dimension, facts: NeedsFacts, settings: NeedsSettings) -> Iterator[Merge]:
    if dimension is Dimension.AREA:
        yield from _wider(counted, dimension, facts, settings)
    if dimension.ordered:
        yield from _neighbours(counted, dimension, settings)
    elif dimension is not Dimension.TO_GROUP:
        yield from _others(counted, dimension, settings)


def _people(counted: Counted, dimension: Dimension, codes: Sequence[str]) -> int:
    """How many people stand on one of the lines."""
    people = (*counted.people, *counted.earlier) if dimension is Dimension.BARRIER else counted.people
    return sum(not person.codes[dimension].isdisjoint(codes) for person in people)


def _others(counted: Counted, dimension: Dimension, settings: NeedsSettings) -> Iterator[Merge]:
    """All lines of few, with the smallest others until they are enough; never all lines of the table."""
    by_size = sorted(counted.used[dimension], key=lambda code: _people(counted, dimension, [code]))
    few = [code for code in by_size if 0 < _people(counted, dimension, [code]) < settings.limit]
    rest = [code for code in by_size if code not in few and _people(counted, dimension, [code])]
    while few and rest and (len(few) < 2 or _people(counted, dimension, few) < settings.limit):
        few.append(rest.pop(0))
    if len(few) > 1 and rest:
        yield Merge(dimension, tuple(code for code in counted.used[dimension] if code in few))


def _neighbours(counted: Counted, dimension: Dimension, settings: NeedsSettings) -> Iterator[Merge]:
    """The first band of few with its neighbours, to the smaller side first, until they are enough."""
    bands = [code for code in counted.used[dimension] if code != NOT_NOTED]
    if len(bands) < 3:
        return
    sizes = [_people(counted, dimension, [code]) for code in bands]
    at = next((n for n, size in enumerate(sizes) if 0 < size < settings.limit), None)
    if at is None:
        return
    first = last = at
    while sum(sizes[first : last + 1]) < settings.limit or first == last:
        before = sizes[first - 1] if first else None
        after = sizes[last + 1] if last + 1 < len(bands) else None
        if before is None and after is None:
            return
        if after is None or (before is not None and before <= after):
            first -= 1
        else:
            last += 1
    if last - first + 1 < len(bands):
        yield Merge(dimension, tuple(bands[first : last + 1]))


def _wider(counted: Counted, dimension: Dimension, facts: NeedsFacts, settings: NeedsSettings) -> Iterator[Merge]:
    """The areas of few into the larger area that they belong to."""
    wider = dict(facts.wider)
    used = counted.used[dimension]
    few = [code for code in used if 0 < _people(counted, dimension, [code]) < settings.limit]
    for name in dict.fromkeys(wider[code] for code in few if wider.get(code)):
        codes = tuple(code for code in used if wider.get(code) == name or code == name)
        if len(codes) > 1 and len(codes) < len(used):
            yield Merge(dimension, codes, name)


def longer_times(facts: NeedsFacts, period: Period, settings: NeedsSettings, last_known: date) -> tuple[Longer, ...]:
    """Longer times that hide a smaller share: the calendar quarter, half and whole year around the first day, as far
    as they are over by ``last_known``; where the year is not over, the twelve months up to the last day.

    Merges are left away from the comparison: another time has other lines.
    """
    plain = replace(settings, merges=())
    now = needs_report(facts, period, plain)
    if not now.hidden and not now.left_out and not now.too_few:
        return ()
    spans = [span for months in _MONTHS if (span := _calendar_span(period, months)) is not None]
    spans = [span for span in spans if span.last_day <= last_known]
    if not any(_days(span) > 360 for span in spans):
        spans.append(Period(_year_before(period.last_day), period.last_day))
    found = []
    for span in dict.fromkeys(spans):
        if _days(span) <= _days(period):
            continue
        then = needs_report(facts, span, plain)
        if _told_share(then) > _told_share(now):
            referrals = sum(fact.received_on in span for fact in facts.referrals)
            if referrals >= settings.limit:
                found.append(Longer(span, referrals, _not_told(now), _not_told(then)))
    return tuple(found)


def _days(period: Period) -> int:
    return (period.last_day - period.first_day).days


def _calendar_span(period: Period, months: int) -> Period | None:
    """The quarter, half or year that holds the whole period."""
    start = (period.first_day.month - 1) // months * months + 1
    first = date(period.first_day.year, start, 1)
    last = (date(first.year, start + months, 1) if start + months <= 12 else date(first.year + 1, 1, 1)) - timedelta(1)
    return Period(first, last) if first <= period.first_day and period.last_day <= last else None


def _year_before(last: date) -> date:
    following = last + timedelta(1)
    day = 28 if (following.month, following.day) == (2, 29) else following.day
    return date(following.year - 1, following.month, day)


def _told_share(report: NeedsTables) -> float:
    """Which part of the lines is told; a table that is left out tells nothing."""
    tables = [table for table in report.tables if table.columns_by is None]
    if report.too_few or not tables:
        return 0.0
    parts = [
        0.0 if table.left_out else sum(line.total.shown for line in table.lines) / len(table.lines) for table in tables
    ]
    return sum(parts) / len(parts)


def _not_told(report: NeedsTables) -> int:
    return sum(not line.total.shown for t in report.tables if t.columns_by is None for line in t.lines)
