"""The count of a dense month with and without 119 paid months behind it: paid years must cost next to nothing."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.practice_size import Size
from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.system.clock import FixedClock
from tests.benchmarks.career import LAST_MONTH, NOW
from tests.benchmarks.clock import median, times
from tests.support.desks import quick_gate
from tests.support.vaults import PASSPHRASE

PAID = 119


@contextmanager
def _career(folder: Path) -> Iterator[Desk]:
    """The career profile with quick papers: they are not what is measured."""
    gate = quick_gate(folder, FixedClock(NOW))
    gate.make_practice(Size.CAREER, 1, PASSPHRASE)
    desk = gate.unlock(PASSPHRASE)
    try:
        yield desk
    finally:
        desk.close()


def measure(folder: Path) -> tuple[float, float, float]:
    """Seconds of the month's count: without a paid month, with all of them, and with a visit in one of them changed."""
    with _career(folder) as desk:
        _without_errors(desk)
        bare = median(times(lambda: desk.counted(LAST_MONTH, None), 15))
        _pay_all(desk)
        paid = median(times(lambda: desk.counted(LAST_MONTH, None), 15))
        _change_one(desk)
        assert desk.counted(LAST_MONTH, None).claim.adjustments
        return bare, paid, median(times(lambda: desk.counted(LAST_MONTH, None), 15))


def _months() -> list[Month]:
    month, found = LAST_MONTH, []
    for _ in range(PAID):
        month = month.previous()
        found.append(month)
    return found[::-1]


def _without_errors(desk: Desk) -> None:
    """A drive without its places would keep a month from being sealed."""
    sessions = desk.sessions_between(_months()[0].first_day - timedelta(days=40), LAST_MONTH.last_day)
    lacking = [s for s in sessions if any(not (t.from_place.strip() and t.to_place.strip()) for t in s.trips)]
    desk.log_sessions([
        replace(s, trips=tuple(replace(t, from_place="Kylä, Polku 1", to_place="Kylä, Polku 2") for t in s.trips))
        for s in lacking
    ])  # fmt: skip


def _pay_all(desk: Desk) -> None:
    payer = desk.me().payers[0].id
    sealed = {row.month for row in desk.claim_months() if row.state is not ClaimState.DRAFT and row.payer == payer}
    for month in _months():
        claim = desk.claim(month, payer).sealed if month in sealed else desk.seal_claim(month, payer, "fi").claim
        assert claim is not None
        desk.mark_claim(claim.id, ClaimState.PAID)


def _change_one(desk: Desk) -> None:
    month = _months()[-40]
    sessions = desk.sessions_between(month.first_day, date(month.year, month.month, 20))
    model = next(s for s in sessions if s.trips)
    longer = replace(model, trips=(replace(model.trips[0], km_tenths=model.trips[0].km_tenths + 10), *model.trips[1:]))
    desk.log_sessions([longer])
