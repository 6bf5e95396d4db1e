"""Records a workload in a process of its own, and reads the recording back."""

import functools
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.reliability.power.calls import Call, Kind, read_calls
from tests.reliability.power.disk import Disk, Tree, everything, read_tree
from tests.reliability.power.witness import COMMIT, Mark

SOURCE = Path(__file__).with_name("recorder.c")
PROJECT = Path(__file__).resolve().parents[3]
_LOG, _BASE, _ROOT, _ASIDE, _FACTS = "calls.log", "base", "root", "aside", "facts.json"


def reason_to_skip() -> str:
    """Why nothing can be recorded here, in words; empty when it can."""
    if sys.platform != "linux":
        return "the recorder is loaded before the C library, which this system does not do as Linux does"
    if shutil.which("cc") is None:
        return "there is no C compiler to build the recorder with: install gcc and libc6-dev"
    return ""


@functools.cache
def built() -> Path:
    """The recorder as a library, built once for each process."""
    folder = Path(tempfile.mkdtemp(prefix="hyvinvointi-recorder-"))
    library = folder / "recorder.so"
    warnings = ("-Wall", "-Wextra", "-Werror")
    command = ("cc", "-std=gnu11", "-O2", *warnings, "-shared", "-fPIC", "-o", library, SOURCE, "-ldl", "-lpthread")
    subprocess.run(command, check=True)
    return library


@dataclass(frozen=True, slots=True)
class Recording:
    """A workload as it went. ``points`` are the numbers of calls after which a power cut can leave something new.

    ``holds`` is what the store held after each commit, by the commit's number.
    """

    folder: Path
    workload: str
    control: str
    base: Tree
    before: tuple[Mark, ...]
    calls: tuple[Call, ...]
    points: tuple[int, ...]
    holds: dict[str, str]

    @property
    def turns(self) -> list[int]:
        """Which of the points are no mere writes."""
        return [n for n, number in enumerate(self.points) if self.calls[number - 1].kind is not Kind.WRITE]

    @property
    def root(self) -> str:
        """The watched folder."""
        return str(self.folder / _ROOT)

    @property
    def aside(self) -> Path:
        """What the workload kept beside it."""
        return self.folder / _ASIDE

    def disk(self) -> Disk:
        """As it was when the recorder began."""
        return Disk(self.root, self.base)


def run_recorded(command: Sequence[str], root: Path, log: Path) -> None:
    """Runs a program with the recorder loaded. Raises CalledProcessError when it does not end well."""
    environment = os.environ | {"LD_PRELOAD": str(built()), "POWER_ROOT": str(root), "POWER_LOG": str(log)}
    environment["PYTHONPATH"] = os.pathsep.join([str(PROJECT), str(PROJECT / "src")])
    subprocess.run(command, env=environment, cwd=PROJECT, check=True, timeout=300)


def record(workload: str, control: str, folder: Path) -> Recording:
    """Plays the workload, spoilt by a control when one is named, in a folder that is made for it."""
    folder = folder.resolve()
    folder.mkdir(parents=True)
    for name in (_ROOT, _ASIDE):
        (folder / name).mkdir()
    command = [sys.executable, "-m", "tests.reliability.power.recorded", workload, control, str(folder)]
    run_recorded(command, folder / _ROOT, folder / _LOG)
    recording = read_recording(folder)
    if recording_ends_elsewhere(recording):
        raise AssertionError(f"the recorder missed something: {recording_ends_elsewhere(recording)}")
    return recording


def kept_by_run(folder: Path, workload: str, control: str, before: Sequence[Mark]) -> None:
    """Called by the recorded process when the beginning is prepared."""
    shutil.copytree(folder / _ROOT, folder / _BASE)
    facts = {"workload": workload, "control": control, "before": [m.content().decode() for m in before]}
    (folder / _FACTS).write_text(json.dumps(facts), encoding="utf-8")


def read_recording(folder: Path) -> Recording:
    """A recording from its folder."""
    facts = json.loads((folder / _FACTS).read_text(encoding="utf-8"))
    calls = tuple(read_calls((folder / _LOG).read_bytes()))
    base = read_tree(folder / _BASE)
    before = tuple(Mark.parse(text.encode()) for text in facts["before"])
    disk = Disk(str(folder / _ROOT), base)
    points = tuple(number for number, call in enumerate(calls, 1) if disk.do(call))
    marks = [*before, *(Mark.parse(call.first) for call in calls if call.kind is Kind.MARK)]
    holds = {mark.value: mark.print for mark in marks if mark.topic == COMMIT and mark.done}
    return Recording(folder, facts["workload"], facts["control"], base, before, calls, points, holds)


def recording_ends_elsewhere(recording: Recording) -> list[str]:
    """Paths in which the disk after all calls is not what the program left; none when the recorder saw everything."""
    disk = recording.disk()
    for call in recording.calls:
        disk.do(call)
    told, real = disk.left(everything)[0], read_tree(Path(recording.root))
    return sorted(path for path in {*told, *real} if path not in told or path not in real or told[path] != real[path])
