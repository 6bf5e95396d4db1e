"""``python -m tests.reliability.power``: power cuts at length, and one of them again.

Records every workload and control once, then opens ``--states`` disks in all, shared evenly by the workloads; a
control gets a tenth of a workload's share, at least ``--of-a-control``. Ends with 1 when something promised was lost
or is damaged, or when a control was found bad in less than 30 of 100 states: then the instrument does not see.
To the states of each workload come those of ``name_cuts``: the pending changes of names, part by part.

A recording in which something was wrong is kept, and each power cut with a finding prints the command that plays it
again: the disk is laid into a folder (``--into``) and what was wrong is told.
"""

import argparse
import multiprocessing
import multiprocessing.pool
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.reliability.power.campaign import Bad, Count, count, cuts_of, disks, looker_for, name_cuts
from tests.reliability.power.controls import CONTROLS, LEAST_SHARE
from tests.reliability.power.disk import write_tree
from tests.reliability.power.judging import Ill, judge
from tests.reliability.power.recording import Recording, read_recording, reason_to_skip, record
from tests.reliability.power.workloads import ALL

_TOLD = 5
_LINE = "{:<30} {:>6} {:>8} {:>9} {:>6} {:>7} {:>8} {:>9} {:>7}\n"


@dataclass(frozen=True, slots=True)
class _Part:
    """What one process does of one recording."""

    folder: Path
    seed: int
    indexes: range


def _count(part: _Part) -> Count:
    return count(read_recording(part.folder), part.seed, part.indexes)


def _put(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


def _row(name: str, calls: int, made: Count) -> str:
    return _LINE.format(
        name, calls, made.states, len(made.different), made.ill(Ill.LOST), made.ill(Ill.CORRUPT),
        f"{made.share:.1%}", f"{made.seconds:.1f}", f"{made.states / made.seconds:.0f}",
    )  # fmt: skip


def _parts(recording: Recording, seed: int, states: int, jobs: int) -> list[_Part]:
    """The drawn states, and of the program itself also the name cuts."""
    first = 0 if recording.control else -len(name_cuts(recording))
    share = -(-(states - first) // jobs)
    return [_Part(recording.folder, seed, range(n, min(n + share, states))) for n in range(first, states, share)]


class _Run:
    """One run of the command."""

    def __init__(self, chosen: argparse.Namespace) -> None:
        self._chosen = chosen
        self._folder = Path(tempfile.mkdtemp(prefix="hyvinvointi-power-", dir=chosen.keep))
        self._kept = False
        self.states = 0

    def all(self) -> bool:
        """Whether nothing was lost or damaged and every control was caught."""
        share = -(-self._chosen.states // len(self._chosen.workload))
        fine = True
        _put(f"seed {self._chosen.seed}, {self._chosen.jobs} processes\n")
        _put(_LINE.format("", "calls", "states", "different", "lost", "corrupt", "bad", "core s", "per s"))
        with multiprocessing.Pool(self._chosen.jobs) as pool:
            for name in self._chosen.workload:
                fine &= not self._one(pool, name, "", share).bad
            for control in CONTROLS.values():
                made = self._one(pool, control.workload, control.name, max(self._chosen.of_a_control, share // 10))
                fine &= made.share >= LEAST_SHARE
        if self._kept or self._chosen.keep:
            _put(f"recordings are kept in {self._folder}\n")
        else:
            shutil.rmtree(self._folder)
        return fine

    def _one(self, pool: multiprocessing.pool.Pool, workload: str, control: str, states: int) -> Count:
        recording = record(workload, control, self._folder / (control or workload).replace(" ", "-"))
        made = Count()
        for part in pool.imap_unordered(_count, _parts(recording, self._chosen.seed, states, self._chosen.jobs)):
            made.add(part)
        _put(_row(control or workload, len(recording.calls), made))
        if not control:
            self.states += made.states
            self._kept |= bool(made.bad)
            for bad in sorted(made.bad, key=lambda one: one.cut.index)[:_TOLD]:
                _put(bad.told(recording) + "\n")
        return made


def _replay(chosen: argparse.Namespace) -> int:
    """One power cut again. 1 when something is wrong with it."""
    recording = read_recording(chosen.replay.resolve())
    (cut,) = cuts_of(recording, chosen.seed, [chosen.state])
    (left,) = disks(recording, [cut])
    for number, call in list(enumerate(recording.calls, 1))[max(0, left.call - 8) : left.call]:
        _put(f"  call {number}: {call.kind.name} {call.fd} {call.offset} {len(call.first)} bytes\n")
    with looker_for(recording) as looker:
        findings = judge(looker.look(left.tree, left.name), left.promises, recording)
    _put(Bad(cut, left.call, tuple(findings)).told(recording) + "\n")
    for path, content in sorted(left.tree.items()):
        _put(f"  {'folder' if content is None else f'{len(content)} bytes':>14}  {path}\n")
    if chosen.into is not None:
        chosen.into.mkdir(parents=True)
        write_tree(left.tree, chosen.into)
    _put("nothing is wrong with it\n" if not findings else "")
    return 1 if findings else 0


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.reliability.power", description=__doc__)
    parser.add_argument("--states", type=int, default=10_000, help="disks to open in all (10000)")
    parser.add_argument("--of-a-control", type=int, default=300, help="at least so many of each control (300)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workload", nargs="+", choices=list(ALL), default=list(ALL))
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes")
    parser.add_argument("--keep", type=Path, help="a folder in which the recordings are kept")
    parser.add_argument("--replay", type=Path, metavar="RECORDING", help="play one power cut of a kept recording again")
    parser.add_argument("--state", type=int, default=0, help="its number")
    parser.add_argument("--into", type=Path, metavar="DIR", help="lay the disk into a new folder")
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the figures; 1 when something is wrong."""
    reason = reason_to_skip()
    if reason:
        _put(reason + "\n")
        return 2
    chosen = _arguments().parse_args(arguments)
    if chosen.replay is not None:
        return _replay(chosen)
    began = time.perf_counter()
    run = _Run(chosen)
    fine = run.all()
    took = time.perf_counter() - began
    _put(f"{run.states} states of the program in {took:.0f} s, recording and controls included\n")
    _put("nothing promised was lost, and every control was caught\n" if fine else "NOT AS PROMISED\n")
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
