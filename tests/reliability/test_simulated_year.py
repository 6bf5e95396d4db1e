"""The row L2, small: some months of some workers over a folder that loses, doubles and breaks files."""

from pathlib import Path

import pytest

from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.days import Month
from tests.support.simulated_year import YEAR, Year


@pytest.mark.parametrize(("workers", "months", "seed"), [(2, 3, 4), (3, 2, 1)])
def test_five_sums_agree_and_all_is_paid(tmp_path: Path, workers: int, months: int, seed: int) -> None:
    year = Year(tmp_path, workers, seed)
    year.run(months)
    found = list(year.sums(months))
    assert len(found) == workers * months
    assert [(worker, month, five) for worker, month, five in found if not five.agree()] == []
    assert year.sent_back() == 0
    logs = [sender.log for sender in year.coordinator.inbox().senders]
    assert [log.findings for log in logs] == [()] * workers
    assert all(0 < log.kept < log.told for log in logs)
    assert [log.restored for log in logs].count(True) == sum(p.restored > 0 for p in year.people)
    assert year.pay(months) == sum(p.truth(month).cents for p in year.people for month in p.done)
    for person in year.people:
        for month in range(1, months + 1):
            sealed = person.desk.claim(Month(YEAR, month), None).sealed
            assert sealed is not None
            assert sealed.state is ClaimState.PAID
    year.close()
