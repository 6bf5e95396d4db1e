"""Many power cuts of one recording: chosen by seed, opened, judged, counted."""

import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.reliability.power import older
from tests.reliability.power.calls import Kind
from tests.reliability.power.cuts import Cut, Luck, cut_of, parts
from tests.reliability.power.disk import Disk, Tree
from tests.reliability.power.judging import Finding, Ill, judge
from tests.reliability.power.looking import Looker
from tests.reliability.power.recording import Recording
from tests.reliability.power.witness import Mark, Promises
from tests.reliability.power.workloads import ALL

_MEMORY = Path("/dev/shm")


@dataclass(frozen=True, slots=True)
class Bad:
    """A power cut after which something was wrong."""

    cut: Cut
    call: int
    findings: tuple[Finding, ...]

    def told(self, recording: Recording) -> str:
        """Seed, state and the command that plays it again."""
        name = f"{recording.workload} ({recording.control})" if recording.control else recording.workload
        cut = self.cut
        lines = [
            f"{name}: power cut {cut.index} of seed {cut.seed}, after call {self.call}, pending changes: {cut.luck}",
            *(f"  {f.ill}: {f.words}" for f in self.findings),
            f"  python -m tests.reliability.power --replay {recording.folder} --seed {cut.seed} --state {cut.index}",
        ]
        return "\n".join(lines)


@dataclass(slots=True)
class Count:
    """What came of the states of one recording; ``seconds`` of one core. Some may be wrong in both ways."""

    states: int = 0
    different: frozenset[bytes] = frozenset()
    seconds: float = 0.0
    bad: list[Bad] = field(default_factory=list)

    @property
    def share(self) -> float:
        """The part of the states that is bad."""
        return len(self.bad) / self.states

    def ill(self, ill: Ill) -> int:
        """How many states are wrong in this way."""
        return sum(any(f.ill is ill for f in bad.findings) for bad in self.bad)

    def add(self, other: "Count") -> None:
        """Takes in what another process has counted meanwhile."""
        self.states += other.states
        self.different |= other.different
        self.seconds += other.seconds
        self.bad += other.bad


@dataclass(frozen=True, slots=True)
class Left:
    """The disk that one cut leaves, its fingerprint, and what was promised at that moment."""

    cut: Cut
    call: int
    tree: Tree
    name: bytes
    promises: Promises


def name_cuts(recording: Recording) -> list[Cut]:
    """Not drawn but all there are: wherever a name was changed or something promised, the pending names in parts."""
    cuts: list[Cut] = []
    disk, before = recording.disk(), [0]
    points = {number: point for point, number in enumerate(recording.points)}
    for number, call in enumerate(recording.calls, 1):
        disk.do(call)
        pending = disk.pending_names()
        if number in points and pending and (pending != before or call.kind is Kind.MARK):
            for names in parts(pending):
                cuts.append(Cut(0, -1 - len(cuts), points[number], Luck.NAMES, names))
        before = pending
    return cuts


def cuts_of(recording: Recording, seed: int, indexes: Sequence[int]) -> list[Cut]:
    """The cuts of these numbers; those below 0 are the name cuts."""
    points, turns = len(recording.points), recording.turns
    drawn = [cut_of(seed, index, points, turns) for index in indexes if index >= 0]
    names = name_cuts(recording) if min(indexes, default=0) < 0 else []
    return drawn + [names[-1 - index] for index in indexes if -len(names) <= index < 0]


def disks(recording: Recording, cuts: Sequence[Cut]) -> Iterator[Left]:
    """The disks of these cuts, in the order of the calls."""
    by_call: dict[int, list[Cut]] = {}
    for cut in cuts:
        by_call.setdefault(recording.points[cut.point], []).append(cut)
    disk, promises = recording.disk(), Promises()
    for mark in recording.before:
        promises.hear(mark)
    for number, call in enumerate(recording.calls, 1):
        disk.do(call)
        if call.kind is Kind.MARK:
            promises.hear(Mark.parse(call.first))
        for cut in by_call.get(number, ()):
            yield _left(disk, cut, number, promises)


def _left(disk: Disk, cut: Cut, number: int, promises: Promises) -> Left:
    tree, name = disk.left(cut.choice(number))
    return Left(cut, number, tree, name, promises.now())


@contextmanager
def looker_for(recording: Recording) -> Iterator[Looker]:
    """A looker with a folder in memory, and the program that the recording is to be opened with."""
    workload = ALL[recording.workload]
    with ExitStack() as stack:
        where = _MEMORY if _MEMORY.is_dir() else None
        scratch = stack.enter_context(tempfile.TemporaryDirectory(prefix="hyvinvointi-power-", dir=where))
        if workload.migrates:
            stack.enter_context(older.next_step(recording.aside))
        yield Looker(Path(scratch), migrates=workload.migrates)


def count(recording: Recording, seed: int, indexes: Sequence[int]) -> Count:
    """Looks at the states of these numbers."""
    began = time.process_time()
    made = Count(states=len(indexes))
    with looker_for(recording) as looker:
        for left in disks(recording, cuts_of(recording, seed, indexes)):
            findings = judge(looker.look(left.tree, left.name), left.promises, recording)
            if findings:
                made.bad.append(Bad(left.cut, left.call, tuple(findings)))
        made.different = looker.different
    made.seconds = time.process_time() - began
    return made
