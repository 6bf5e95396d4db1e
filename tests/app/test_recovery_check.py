"""When it is time to look whether the recovery key can still be read."""

from datetime import timedelta
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.recovery_check import CHECKED_ON, CONFIRMED, check_due, not_typed_back, typed_back
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support.desks import NOW, open_desk


@pytest.mark.parametrize(
    ("confirmed", "checked_on", "due"),
    [
        (None, None, False), ("0", None, False), ("0", "2020-01-01", False), ("1", None, True),
        ("1", "2026-11-02", False), ("1", "2025-11-03", False), ("1", "2025-11-02", True), ("1", "2020-01-01", True),
    ],
)  # fmt: skip
def test_once_a_year_and_only_of_a_key_that_was_typed_before(
    tmp_path: Path, confirmed: str | None, checked_on: str | None, due: bool
) -> None:
    desk = open_desk(tmp_path / "p")
    for key, value in ((CONFIRMED, confirmed), (CHECKED_ON, checked_on)):
        if value is not None:
            desk.save_preference(key, value)
    assert check_due(desk) is due
    desk.save_preference("practice", "1")
    desk.close()
    practice = open_desk(tmp_path / "p")
    assert check_due(practice) is False
    practice.close()


def test_typing_it_back_is_good_for_a_year(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "p")
    not_typed_back(desk)
    assert not check_due(desk)
    typed_back(desk)
    assert (desk.preference(CONFIRMED), desk.preference(CHECKED_ON)) == ("1", "2026-11-02")
    assert not check_due(desk)
    desk.close()
    for days, due in ((364, False), (365, True)):
        later = open_desk(tmp_path / "p", FixedClock(NOW + timedelta(days=days)))
        assert check_due(later) is due
        later.close()
