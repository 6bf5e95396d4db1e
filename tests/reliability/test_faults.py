"""A part of the rows of kills, failing disks, clocks, races and restores; ``python -m tests.reliability`` does more."""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind
from hyvinvointi_desktop.domain.ids import SessionId
from hyvinvointi_desktop.system.clock import FixedClock
from tests.reliability import busy, trial
from tests.reliability.__main__ import known, main
from tests.reliability.acts import ACTS, Ended
from tests.reliability.bench import CLOCK_NOW, MONTH, NEW, OLD, Bench, fresh, look, lost
from tests.reliability.faulty import can_be_built
from tests.support.commands import quick_outside
from tests.support.commands import ran as ran_command
from tests.support.desks import open_desk
from tests.support.vaults import QuickVault

ROOT = Path(__file__).parents[2]
linux = pytest.mark.skipif(not can_be_built(), reason="needs Linux and a C compiler")
posix = pytest.mark.skipif(os.name != "posix", reason="children by fork")


def ran(row: str, runs: int, seed: int) -> str:
    """What the command prints; it must end well."""
    command = [sys.executable, "-m", "tests.reliability", row, "--runs", str(runs), "--seed", str(seed)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=600, check=False)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
    return done.stdout


@linux
def test_killed_at_any_moment_and_before_any_operation_nothing_acknowledged_is_lost() -> None:
    said = ran("C1", 48, 20261121)
    assert "24 at a random moment, 24 before one of" in said
    assert re.search(r"48 kills, [1-9]\d* acknowledged acts, 0 losses or faults", said), said


@linux
def test_whatever_operation_fails_the_old_is_there_it_is_told_and_works_again() -> None:
    said = ran("C3", 100, 20261121)
    assert re.search(r"100 of \d{5} cases, 0 failed", said), said
    assert "told: The disk is full" in said
    assert "told: The disk could not read or write" in said
    assert re.search(r"short +\d+  done", said)
    assert "damaged" not in said


@posix
def test_a_full_disk_stops_any_act_and_spoils_none() -> None:
    said = ran("C4", 40, 20261121)
    assert "40 acts, 0 failed" in said
    assert re.search(r"short +\w+ +\d+  told", said), said


@linux
def test_odd_places_are_worked_in_or_told() -> None:
    said = ran("C5", 30, 20261121)
    assert "30 acts, 0 failed" in said
    assert re.search(r"named +\d+  done", said)
    assert not re.search(r"named +\d+  told", said), said


@posix
def test_of_simultaneous_starts_one_opens() -> None:
    said = ran("P1", 30, 20261121)
    assert re.search(r"'open': 30\}", said), said
    assert "30 races, 0 failed" in said


def test_order_and_totals_do_not_depend_on_the_clock() -> None:
    said = ran("K1", 6, 20261121)
    assert "6 scripts of 24 acts, each after a jump" in said
    assert ", 0 failed" in said


def test_random_stores_come_back_from_their_backups() -> None:
    assert "20 stores, 5 restores each, every dump equal" in ran("R1", 20, 20261121)


def test_the_command_knows_its_rows(capsys: pytest.CaptureFixture[str]) -> None:
    assert {"C1", "C3", "C4", "C5", "K1", "P1", "R1"} <= set(known())
    assert main([]) == 0
    assert "C3   the n-th write operation fails" in capsys.readouterr().out
    with pytest.raises(SystemExit) as stopped:
        main(["C99"])
    assert stopped.value.code == 2


# The judges themselves: each must see what it is there to see.


@pytest.fixture
def bench() -> Iterator[Bench]:
    with tempfile.TemporaryDirectory(prefix="hyvinvointi-judge-") as kept:
        made = fresh(Path(kept) / "b")
        yield made
        made.close()


DONE, TOLD = Ended(True, False, ""), Ended(False, True, "levy")


@pytest.mark.parametrize("name", sorted(ACTS))
def test_an_untroubled_act_is_judged_well(bench: Bench, name: str) -> None:
    ACTS[name].prepare(bench)
    ended = ACTS[name].do(bench)
    assert ended.done, ended.said
    assert trial.judged(bench, ACTS[name], ended) == []


@pytest.mark.parametrize("name", sorted(ACTS))
def test_what_was_told_as_done_and_is_not_there_is_seen(bench: Bench, name: str) -> None:
    assert "told as done, and is not there" in trial.judged(bench, ACTS[name], DONE)


@pytest.mark.parametrize("name", ["passphrase", "create", "restore"])
def test_what_was_told_as_not_done_and_is_there_is_seen(bench: Bench, name: str) -> None:
    ACTS[name].do(bench)
    assert trial.judged(bench, ACTS[name], TOLD) == ["told as not done, and is there: levy"]


def test_an_unforeseen_fault_is_seen(bench: Bench) -> None:
    assert trial.judged(bench, ACTS["export"], Ended(False, False, "OperationalError")) == [
        "ended badly: OperationalError"
    ]


def test_a_lost_and_a_changed_record_are_seen(bench: Bench) -> None:
    desk = open_desk(bench.profile)
    session = desk.session(SessionId("s2"))
    assert session is not None
    desk.log_sessions([replace(session, note="muuta")])
    desk.delete_session(SessionId("s4"))
    desk.close()
    assert list(lost(look(bench.profile).log)) == ["changed: sessions s2", "lost: sessions s4"]


@pytest.mark.parametrize("cut", [0, 1, 1000])
def test_a_half_paper_and_a_half_copy_are_seen(bench: Bench, cut: int) -> None:
    for name in ("seal", "copy"):
        assert ACTS[name].do(bench).done
    for path in (bench.out / "2026-10-kunta-002.asice", *bench.stick.glob("*.hvb")):
        path.write_bytes(path.read_bytes()[:cut])
    wrong = trial.judged(bench, ACTS["export"], TOLD)
    assert sum(line.startswith("half file: ") for line in wrong) == 2, wrong


def test_a_month_sealed_and_not_written_is_told_so_and_not_that_nothing_was_changed(bench: Bench) -> None:
    def fail(*_: object) -> None:
        raise Surroundings(SurroundingsKind.DISK_FULL)

    outside = replace(quick_outside(FixedClock(CLOCK_NOW)), write_together=fail)
    words = ("--profile", bench.profile, "--passphrase-file", bench.root / "old.txt", "seal", MONTH, "--out", bench.out)
    result = ran_command(outside, "--lang", "en", *words)
    sealed, disk = result.err.splitlines()
    assert (result.status, disk) == (4, "The disk is full. Free some space first.")
    assert sealed.startswith("The month 2026-10 is signed (number 2) and kept in the profile, but its files could not")
    assert ACTS["seal"].do(bench).done


def test_what_is_left_lying_is_seen(bench: Bench) -> None:
    (bench.stick / ".muu.tmp").write_bytes(b"half")
    assert trial.judged(bench, ACTS["backup"], TOLD) == ["left lying: stick/.muu.tmp"]


def test_an_acknowledged_act_that_is_not_there_is_seen(bench: Bench) -> None:
    lines = (busy.BEGUN, "session s1", "session k0", "sealed 2", "backups 2", "copies 1", "exported 1")
    wrong, _ = busy.judged(bench, lines)
    assert wrong == [
        "acknowledged and lost: backups 2", "acknowledged and lost: copies 1", "acknowledged and lost: exported 1",
        "acknowledged and lost: sealed 2", "acknowledged and lost: session k0",
    ]  # fmt: skip


def test_an_acknowledged_change_of_the_passphrase_that_is_not_there_is_seen(bench: Bench) -> None:
    assert busy.judged(bench, (busy.BEGUN, "passphrase 1"))[0] == ["acknowledged and lost: passphrase 1"]
    QuickVault(bench.profile).change_passphrase(OLD, NEW)
    for acknowledged in ((), ("passphrase 1",)):  # before the word could be said, and after
        assert busy.judged(bench, (busy.BEGUN, *acknowledged))[0] == []
    assert busy.judged(bench, (busy.BEGUN, "passphrase 1", "passphrase 2"))[0] == [
        "acknowledged and lost: passphrase 2"
    ]
