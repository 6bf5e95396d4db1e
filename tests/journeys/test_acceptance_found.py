"""What an acceptance test with fresh eyes found: practice data that differed each time, months that cannot be."""

from pathlib import Path

import pytest

from tests.journeys.conftest import command


def test_the_same_seed_and_day_export_the_same_bytes(tmp_path: Path) -> None:
    exports = []
    for name in ("one", "two"):
        made = command(tmp_path / name, "sample", "--seed", "3")
        assert made.status == 0, made.err
        out = tmp_path / f"{name}.json"
        assert command(tmp_path / name, "export", "--out", out).status == 0
        exports.append(out.read_bytes())
    assert exports[0] == exports[1]


@pytest.mark.parametrize("month", ["0001-01", "1899-12", "2200-01", "9999-12"])
def test_a_month_no_log_can_have_is_a_slip_of_the_keyboard(tmp_path: Path, month: str) -> None:
    ended = command(tmp_path / "none", "claim", month)
    assert (ended.status, ended.out) == (2, "")
    assert month in ended.err
