"""Which old backups may go. It knows instants, no files."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from hyvinvointi_desktop.domain.days import local_day

KEEP_ALL = timedelta(days=2)
DAILY, WEEKLY, MONTHLY = 12, 10, 9


def to_drop(stamps: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """What to take away: everything of two days stays, then one a day, a week and a month. The newest always stays.

    Days are those of Helsinki. A stamp of the future stays: a clock was wrong, not the backup.
    """
    dropped: set[datetime] = set()
    seen: list[tuple[int, ...]] = [(), (), ()]
    left = [DAILY, WEEKLY, MONTHLY]
    for stamp in sorted(set(stamps), reverse=True):
        day = local_day(stamp)
        spans: list[tuple[int, ...]] = [(day.toordinal(),), tuple(day.isocalendar())[:2], (day.year, day.month)]
        if now - stamp >= KEEP_ALL:
            tier = next((n for n in range(3) if left[n]), None)
            if tier is None or spans[tier] == seen[tier]:
                dropped.add(stamp)
                continue
            left[tier] -= 1
        seen = spans
    return frozenset(dropped)


def gone_by(stamps: Iterable[datetime], now: datetime) -> date | None:
    """The day on which the last of these backups is gone, when from the next month on one is made each day: until then
    one of them may be the last of its month, which stays longest. None without any.

    With fewer backups they stay longer: the newest always stays, and months without work are not counted.
    """
    old = {stamp for stamp in stamps if stamp <= now}
    present, moment, month = set(old), now, (local_day(now).year, local_day(now).month)
    while old & present:
        moment += timedelta(days=1)
        if (local_day(moment).year, local_day(moment).month) != month:
            present.add(moment)
        present -= to_drop(present, moment)
    return local_day(moment) if old else None
