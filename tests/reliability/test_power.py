"""Every workload with some power cuts, and the worse programs that must be found out. At length: the command."""

from pathlib import Path

import pytest

from tests.reliability.power.__main__ import main
from tests.reliability.power.campaign import count, name_cuts
from tests.reliability.power.controls import CONTROLS, LEAST_SHARE
from tests.reliability.power.judging import Ill
from tests.reliability.power.recording import reason_to_skip, record
from tests.reliability.power.workloads import ALL

pytestmark = pytest.mark.skipif(bool(reason_to_skip()), reason=reason_to_skip() or "nothing")
SEED, STATES, OF_A_CONTROL, MOST_OF_NAMES = 20261121, 60, 60, 60
SLOW = {"migration": 30}
"""Each disk of it is migrated, which takes ten times as long as opening one."""


@pytest.mark.parametrize("workload", ALL)
def test_nothing_promised_is_lost_or_damaged_by_a_power_cut(workload: str, tmp_path: Path) -> None:
    recording = record(workload, "", tmp_path / "recording")
    names = len(name_cuts(recording))
    drawn = range(SLOW.get(workload, STATES))
    made = count(recording, SEED, [*range(-names, 0, max(1, names // MOST_OF_NAMES)), *drawn])
    assert len(made.different) > made.states // 6
    assert made.bad == [], made.bad[0].told(recording)


@pytest.mark.parametrize("name", CONTROLS)
def test_a_worse_program_is_found_out(name: str, tmp_path: Path) -> None:
    recording = record(CONTROLS[name].workload, name, tmp_path / "recording")
    made = count(recording, SEED, range(OF_A_CONTROL))
    assert made.share >= LEAST_SHARE
    assert made.ill(Ill.LOST) > 0


def test_a_bad_cut_is_played_again_by_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    control = CONTROLS["files saved without fsync"]
    recording = record(control.workload, control.name, tmp_path / "recording")
    bad = count(recording, SEED, range(20)).bad[0]
    told = bad.told(recording)
    words = told.splitlines()[-1].split()[3:]
    assert words[:1] == ["--replay"]
    assert main([*words, "--into", str(tmp_path / "disk")]) == 1
    assert told in capsys.readouterr().out
    assert (tmp_path / "disk" / "profile" / "hyvinvointi.db").stat().st_size > 100_000


def test_the_command_counts_and_ends_well(capsys: pytest.CaptureFixture[str]) -> None:
    few = ["--states", "20", "--of-a-control", "40", "--jobs", "1"]
    assert main(["--workload", "restoring", "--seed", "3", *few]) == 0
    out = capsys.readouterr().out
    (figures,) = (line.split() for line in out.splitlines() if line.startswith("restoring"))
    assert int(figures[2]) > 20
    assert figures[4:7] == ["0", "0", "0.0%"]
    assert f"{figures[2]} states of the program" in out
    assert out.splitlines()[-1] == "nothing promised was lost, and every control was caught"
