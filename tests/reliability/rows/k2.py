"""Visits around the nights in which Helsinki's clocks change, against the rule of the law and no table of zones."""

import random
import time as clock_of_machine
from collections import Counter
from datetime import UTC, date, datetime, time, timedelta

from hyvinvointi_desktop.domain.days import MINUTE, MissingHour, by_day, instant_of
from tests.domain.builders import count, hours, material, session

ROW = "K2"
TITLE = "the nights of the clock changes: elapsed minutes, days and sums of drawn visits; --runs: visits"
YEARS = range(2000, 2061)
_WITH_A_CLAIM = 20
"""One in so many visits is also counted as a claim: that takes as long as all the rest."""


def change_of(year: int, month: int) -> datetime:
    """The last Sunday of the month at 01:00 UTC (directive 2000/84/EC): in March clocks go on, in October back."""
    last = date(year, month, 31)
    return datetime.combine(last - timedelta(days=(last.weekday() + 1) % 7), time(1), UTC)


def offset_of(instant: datetime) -> timedelta:
    """What Helsinki's clocks are ahead of UTC."""
    summer = change_of(instant.year, 3) <= instant < change_of(instant.year, 10)
    return timedelta(hours=3 if summer else 2)


def instants_of(day: date, clock: time) -> list[datetime]:
    """The instants, in UTC, at which the clocks on the wall show this: none, one, or two."""
    shown = datetime.combine(day, clock, UTC)
    found = [shown - timedelta(hours=hours) for hours in (3, 2)]
    return [instant for instant in found if instant + offset_of(instant) == shown]


def _wall(chance: random.Random) -> tuple[date, time]:
    year = chance.choice(YEARS)
    if chance.random() < 0.8:
        near = change_of(year, chance.choice((3, 10)))
        shown = near + offset_of(near) + timedelta(minutes=chance.randint(-1800, 1800))
    else:
        shown = datetime(year, 1, 1, tzinfo=UTC) + timedelta(minutes=chance.randrange(365 * 1440))
    return shown.date(), time(shown.hour, shown.minute)


def visited(chance: random.Random) -> tuple[str, list[str]]:
    """What kind of visit was drawn, and what the program has wrong of it."""
    day, begins = _wall(chance)
    minutes = chance.randint(1, 1500)
    expected = instants_of(day, begins)
    if not expected:
        try:
            made = instant_of(day, begins)
        except MissingHour:
            return "missing hour refused", []
        return "missing hour", [f"{day} {begins} does not exist, and is {made}"]
    second = len(expected) == 2 and chance.random() < 0.5
    starts = instant_of(day, begins, second=second)
    if starts != expected[-1 if second else 0]:
        return "start", [f"{day} {begins} is {expected[-1 if second else 0]}, not {starts}"]
    ends = starts + minutes * MINUTE
    each = (starts.astimezone(UTC) + n * MINUTE for n in range(minutes))
    walked = Counter((minute + offset_of(minute)).date() for minute in each)
    parts = {part.on: part.minutes for part in by_day(starts, ends)}
    wrong = [] if parts == dict(walked) else [f"{starts} for {minutes}: {parts}, not {dict(walked)}"]
    if chance.randrange(_WITH_A_CLAIM) == 0:
        wrong += _counted(starts, minutes, walked)
    kind = "over a change" if starts.utcoffset() != offset_of(ends.astimezone(UTC)) else "plain"
    return f"{kind}, second of a repeated hour" if second else kind, wrong


def _counted(starts: datetime, minutes: int, walked: Counter[date]) -> list[str]:
    """The claims of the months that it touches hold its minutes, day by day and as a whole."""
    visit = material(session("s1", starts.isoformat(), minutes))
    months = sorted({f"{day:%Y-%m}" for day in walked})
    held = {row[1]: row[2] for month in months for row in hours(count(visit, month))}
    expected = {day.isoformat(): n for day, n in walked.items()}
    return [] if held == expected else [f"claims of {starts} for {minutes}: {held}, not {expected}"]


def run(runs: int, seed: int) -> int:
    """So many visits."""
    chance, begin = random.Random(seed), clock_of_machine.perf_counter()
    kinds: Counter[str] = Counter()
    failed = 0
    for _ in range(runs):
        kind, wrong = visited(chance)
        kinds[kind] += 1
        failed += bool(wrong)
        print(*wrong, sep="\n", end="\n" if wrong else "")  # noqa: T201
    print(f"  {dict(sorted(kinds.items()))}")  # noqa: T201
    print(f"{runs} visits, {failed} failed, {clock_of_machine.perf_counter() - begin:.1f} s")  # noqa: T201
    return 1 if failed else 0
