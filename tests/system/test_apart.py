"""The process that looks at foreign files: it dies, hangs, eats memory, lies; the program tells it and goes on."""

import hashlib
import sys
import threading

import pytest

from hyvinvointi_desktop.app.faults import ApartFailed, ApartKind, Surroundings
from hyvinvointi_desktop.bootstrap_apart import apart
from hyvinvointi_desktop.bootstrap_window import tidy_memory
from hyvinvointi_desktop.system.apart import ApartProcess, _ended_after
from hyvinvointi_desktop.system.itself import itself
from tests.support.apart import hostile_process

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has the clock alone")


@posix
@pytest.mark.parametrize(
    ("mode", "kind", "starts"),
    [
        ("die", ApartKind.DIED, 2),
        ("abort", ApartKind.DIED, 2),
        ("eat", ApartKind.TOO_MUCH, 1),
        ("eat_outside", ApartKind.DIED, 2),
        ("raise", ApartKind.BROKEN, 1),
        ("huge_answer", ApartKind.BROKEN, 1),
        ("other_answer", ApartKind.BROKEN, 1),
    ],
)
def test_what_a_file_does_to_it_is_told_and_a_breakdown_is_tried_once_more(
    mode: str, kind: ApartKind, starts: int
) -> None:
    with hostile_process(mode) as process:
        with pytest.raises(ApartFailed) as failed:
            process.look("report", {}, b"x")
        assert (failed.value.what, process.started) == (kind, starts)


def test_one_that_never_ends_is_ended_and_not_tried_again() -> None:
    with hostile_process("hang", seconds=0.3) as process:
        with pytest.raises(ApartFailed) as failed:
            process.look("report", {}, b"x")
        assert (failed.value.what, process.started) == (ApartKind.TOO_LONG, 1)


@pytest.mark.parametrize("mode", ["never_ready", "lie"])
def test_one_that_does_not_start_is_the_computers_fault_not_the_files(mode: str) -> None:
    with hostile_process(mode, start_seconds=1) as process, pytest.raises(Surroundings):
        process.look("report", {}, b"x")


def test_a_program_that_is_not_there_is_the_computers_fault() -> None:
    with pytest.raises(Surroundings):
        ApartProcess(("/no/such/program",)).look("report", {}, b"x")


def test_it_is_kept_for_the_next_file_and_started_anew_after_its_end() -> None:
    with hostile_process("fine") as process:
        for _ in range(3):
            assert process.look("report", {}, b"x" * 300_000).said == {"fine": True}
        assert process.started == 1
        process.close()
        assert process.look("report", {}).said == {"fine": True}
        assert process.started == 2


@posix
def test_one_that_was_ended_from_outside_costs_no_file_its_look() -> None:
    with hostile_process("fine") as process:
        process.look("report", {}, b"x")
        assert process._process is not None
        process._process.kill()
        assert process.look("report", {}, b"x").said == {"fine": True}


@posix
def test_it_ends_by_itself_when_nobody_asks() -> None:
    with hostile_process("idle") as process:
        process.look("report", {}, b"x")
        assert process._process is not None
        assert process._process.wait(timeout=20) == 0
        assert process.look("report", {}, b"x").said == {"fine": True}


def test_what_a_library_prints_is_no_answer() -> None:
    with hostile_process("print") as process:
        assert process.look("report", {}, b"x").said == {"printed": True}
        assert process.look("report", {}, b"x").said == {"printed": True}
        assert process.started == 1


@posix
def test_it_writes_no_file() -> None:
    with hostile_process("leave_file") as process, pytest.raises(ApartFailed):
        process.look("report", {}, b"x")


@posix
def test_it_is_given_no_secret_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HYVINVOINTI_PASSPHRASE", "salaisuus")
    monkeypatch.setenv("PGPASSWORD", "salaisuus")
    with hostile_process("environment") as process:
        names = process.look("report", {}, b"x").said["names"]
    assert set(names) <= {"PATH", "PYTHONPATH", "LANG", "LC_ALL", "LC_CTYPE", "LD_LIBRARY_PATH", "PYTHONHOME"}


def test_several_threads_take_turns() -> None:
    with hostile_process("fine") as process:
        said: list[object] = []
        threads = [
            threading.Thread(target=lambda: said.append(process.look("report", {}, b"x" * 70_000).said["fine"]))
            for _ in range(6)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert said == [True] * 6
        assert process.started == 1


@posix
def test_it_ends_with_the_program() -> None:
    """Also one that was killed and could say nothing."""
    process = ApartProcess(itself("--apart"))
    running = process._running()
    assert running.stdin is not None
    running.stdin.close()
    assert running.wait(timeout=20) == 0
    process.close()


def test_a_look_that_nobody_knows_is_no_way_in() -> None:
    process = ApartProcess(itself("--apart"))
    try:
        with pytest.raises(ApartFailed) as failed:
            process.look("__init__", {}, b"x")
        assert failed.value.what is ApartKind.BROKEN
    finally:
        process.close()


def test_the_clock_of_a_look_that_is_over_ends_nothing_later() -> None:
    with hostile_process("fine") as process:
        process.look("report", {}, b"x")
        assert process._process is not None
        late = threading.Event()
        with _ended_after(0.05, process._process, late):
            pass
        assert not late.wait(0.2)
        assert process.look("report", {}, b"x").said == {"fine": True}
        assert process.started == 1


def test_after_one_that_never_ends_the_next_file_is_looked_at() -> None:
    with hostile_process("hang", hashlib.sha256(b"bad").hexdigest(), seconds=0.5) as process:
        with pytest.raises(ApartFailed):
            process.look("attachment", {}, b"bad")
        process._seconds = 60
        assert process.look("attachment", {}, b"other").said == {"refused": "unknown"}
        assert process.started == 2


def test_a_lock_ends_it_with_all_that_it_saw() -> None:
    process = apart()
    process.look("attachment", {}, b"other")
    running = process._process
    assert running is not None
    tidy_memory()
    assert running.poll() is not None
    assert process._process is None
