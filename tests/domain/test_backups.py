"""Thinning: what stays, what goes, and that the newest always stays."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from hyvinvointi_desktop.domain.backups import DAILY, KEEP_ALL, MONTHLY, WEEKLY, to_drop
from hyvinvointi_desktop.domain.days import local_day

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
STAMPS = st.lists(st.integers(0, 1100 * 24).map(lambda hours: NOW + timedelta(hours=hours - 1000 * 24)), max_size=120)


def ago(days: float) -> datetime:
    return NOW - timedelta(days=days)


def test_two_days_stay_whole() -> None:
    stamps = [NOW - timedelta(minutes=30 * n) for n in range(96)]
    assert to_drop(stamps, NOW) == set()
    assert to_drop([], NOW) == set()


def test_older_days_keep_their_last() -> None:
    morning, evening = ago(3) - timedelta(hours=4), ago(3)
    assert to_drop([NOW, morning, evening], NOW) == {morning}


def test_a_day_is_helsinki_s() -> None:
    late, next_day = datetime(2026, 11, 10, 21, 30, tzinfo=UTC), datetime(2026, 11, 10, 22, 30, tzinfo=UTC)
    assert to_drop([late, next_day], NOW) == set()


def test_a_backup_a_day_over_two_years_leaves_every_tier() -> None:
    stamps = [ago(n) for n in range(730)]
    left = sorted(set(stamps) - to_drop(stamps, NOW), reverse=True)
    assert left[:14] == [ago(n) for n in range(14)]  # two whole days, then twelve
    weekly = left[14 : 14 + WEEKLY]
    assert [local_day(s).isoweekday() for s in weekly[1:]] == [7] * (WEEKLY - 1)  # the last of each week
    monthly = left[14 + WEEKLY :]
    assert len(monthly) == MONTHLY
    assert len({(s.year, s.month) for s in monthly}) == MONTHLY


def test_a_wrong_clock_costs_nothing() -> None:
    ahead = NOW + timedelta(days=400)
    assert to_drop([ahead, ahead + timedelta(minutes=1), NOW], NOW) == set()


@given(STAMPS)
def test_what_always_holds(stamps: list[datetime]) -> None:
    dropped = to_drop(stamps, NOW)
    left = set(stamps) - dropped
    assert dropped <= set(stamps)
    assert not stamps or max(stamps) in left
    assert all(NOW - s >= KEEP_ALL for s in dropped)
    assert sum(NOW - s >= KEEP_ALL for s in left) <= DAILY + WEEKLY + MONTHLY
    assert to_drop(left, NOW) <= left
    assert not to_drop(left, NOW)  # thinning again takes nothing more
    assert {local_day(s) for s in stamps if NOW - s < timedelta(days=12)} == {
        local_day(s) for s in left if NOW - s < timedelta(days=12)
    }
