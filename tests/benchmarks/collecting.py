"""Taking in many bundles of twelve visits each, from a real folder into a real encrypted profile, in one process.

``python -m tests.benchmarks.collecting [BUNDLES]`` (10 000 without a number): sealed beforehand by two processes, then
taken in by a process of its own, whose memory is that of the whole program without its window. Run it alone on the
machine. Floors: age alone opening the same files; a transaction with a flushed write for each.
"""

import os
import pickle
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.collect import Collect
from hyvinvointi_desktop.app.judge_records import JUDGING
from hyvinvointi_desktop.domain.exchange import DeviceId, RecordRevision
from hyvinvointi_desktop.store.engine import reading_engine, writing_engine
from hyvinvointi_desktop.store.migrate import bring_up
from hyvinvointi_desktop.store.registry.unit import SqlRegistry
from hyvinvointi_desktop.store.secret_bytes import Secret
from hyvinvointi_desktop.sync.folder import FolderPlace
from tests.support import senders, space
from tests.support.senders import Receiving, Sending

VISITS = 12
LAPTOPS = 50
GOAL_SECONDS, GOAL_MIB = 60.0, 300.0


def _visits(laptop: Sending, bundle: int) -> list[RecordRevision]:
    """Twelve visits as the worker's post writes them."""
    made = []
    for n in range(VISITS):
        record = laptop.session(bundle * VISITS + n)
        day = 1 + n * 2
        start, end = f"2026-10-{day:02d}T09:00:00+03:00", f"2026-10-{day:02d}T10:30:00+03:00"
        trip = {
            "id": f"t{record.id}", "on": f"2026-10-{day:02d}", "from": "Keskusta", "to": "Kylä", "via": [],
            "km": "24.0", "vehicle": "car", "legs": [], "supplements": [], "purpose": "", "trailer_km": "0.0",
        }  # fmt: skip
        body = {
            "id": record.id, "starts_at": start, "ends_at": end, "kind": "home_visit", "status": "held",
            "clients": ["901"], "place": "", "trips": [trip], "expenses": [], "barriers": ["transport"],
            "programme": "hyvinvointilahete", "payer": "kunta",
        }  # fmt: skip
        object.__setattr__(record, "body", body)
        object.__setattr__(record, "type", "visit")  # a kind nobody reads: approving is measured by itself
        made.append(record)
    return made


def _seal(job: tuple[Path, space.Member, space.Member, int]) -> None:
    folder, member, to, count = job
    laptop = Sending(member, bootstrap.envelopes(), (to,))
    under = folder / "hvl1" / "d" / laptop.device
    under.mkdir(parents=True)
    for number in range(count):
        sealed = laptop.send(*_visits(laptop, number))
        path = under / f"b-1-{number + 1:08d}-{number:08x}.hvl"
        path.write_bytes(sealed.content)
        os.utime(path, (0, 0))


def prepare(folder: Path, bundles: int) -> None:
    """So many sealed bundles, and what the coordinator needs to open them."""
    founded, coordinator = space.space(), space.coordinator()
    members = [founded.laptop(DeviceId(f"{n:016d}".translate(str.maketrans("0189", "abcd")))) for n in range(LAPTOPS)]
    share = [bundles // LAPTOPS + (n < bundles % LAPTOPS) for n in range(LAPTOPS)]
    jobs = [(folder, m, coordinator, count) for m, count in zip(members, share, strict=True) if count]
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        list(pool.map(_seal, jobs))
    (folder / "keys").write_bytes(pickle.dumps((founded, coordinator, members)))


def take_in(folder: Path) -> None:
    """The measured part, in its own process: prints seconds, peak memory and how many were taken in."""
    founded, coordinator, members = pickle.loads((folder / "keys").read_bytes())
    setattr(senders, "space", lambda: founded)  # noqa: B010 -- the one that was used while sealing
    path, key = folder / "x.db", Secret(32)
    writer, reader = writing_engine(path, key), reading_engine(path, key)
    with writer.begin() as connection:
        bring_up(connection)
    here = Receiving(SqlRegistry(writer, reader), bootstrap.envelopes(), coordinator)
    here.knows(*(Sending(member, here.envelopes) for member in members))
    begun, cpu_before = time.perf_counter(), time.process_time()
    steps: list[float] = []
    collect = Collect(here.answering(), JUDGING)
    place = FolderPlace(folder)
    collect.begin(place, "bench")
    listed = time.perf_counter() - begun
    more = True
    while more:
        at = time.perf_counter()
        more = collect.step()
        steps.append(time.perf_counter() - at)
    taken = time.perf_counter() - begun
    done = collect.end()
    whole = time.perf_counter() - begun
    used = resource.getrusage(resource.RUSAGE_SELF)
    memory, cpu = used.ru_maxrss / 1024, time.process_time() - cpu_before
    steps.sort()
    p99 = steps[int(len(steps) * 0.99)]
    _put(f"{len(done.taken)} {whole} {memory} {listed} {whole - taken} {p99} {steps[-1]} {cpu}")


def _floor(folder: Path) -> tuple[float, float]:
    """Seconds a file: age alone; and one small flushed transaction."""
    _, coordinator, _ = pickle.loads((folder / "keys").read_bytes())
    some = [p.read_bytes() for p in sorted((folder / "hvl1").rglob("*.hvl"))[:500]]
    begun = time.perf_counter()
    for content in some:
        space.AGE.unseal(content, [coordinator.age.identity])
    age = (time.perf_counter() - begun) / len(some)
    writer = writing_engine(folder / "floor.db", Secret(32))
    with writer.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE t (a BLOB)")
    begun = time.perf_counter()
    for content in some:
        with writer.begin() as connection:
            connection.exec_driver_sql("INSERT INTO t VALUES (?)", (content,))
    writes = (time.perf_counter() - begun) / len(some)
    writer.dispose()
    return age, writes


def _put(line: str) -> None:
    sys.stdout.write(line + "\n")


def main(arguments: Sequence[str]) -> int:
    """Prints the figures; 0 when the goals are met."""
    if arguments[:1] == ["--take-in"]:
        take_in(Path(arguments[1]))
        return 0
    bundles = int(arguments[0]) if arguments else 10_000
    with tempfile.TemporaryDirectory(prefix="hyvinvointi-bench-") as kept:
        folder = Path(kept)
        begun = time.perf_counter()
        prepare(folder, bundles)
        _put(f"sealed beforehand: {bundles} bundles of {VISITS} visits in {time.perf_counter() - begun:.1f} s")
        line = [sys.executable, "-m", "tests.benchmarks.collecting", "--take-in", kept]
        out = subprocess.run(line, check=True, capture_output=True, encoding="utf-8").stdout.split()
        count, (seconds, memory, listed, answers, p99, longest, cpu) = int(out[0]), map(float, out[1:])
        age, writes = _floor(folder)
    goal = GOAL_SECONDS * bundles / 10_000
    word = "ok" if count == bundles and seconds <= goal and memory <= GOAL_MIB else "OVER"
    _put(f"taken in: {count} in {seconds:.1f} s (goal {goal:.0f} s), {memory:.0f} MiB (goal {GOAL_MIB:.0f}) {word}")
    _put(f"of which the processor worked {cpu:.1f} s")
    _put(f"of which listing {listed:.2f} s, sealing and laying the answers {answers:.2f} s")
    _put(f"one bundle {seconds / count * 1000:.2f} ms = {seconds / count / (age + writes):.1f} x floor")
    _put(f"floor: age alone {age * 1000:.2f} ms + one flushed write {writes * 1000:.2f} ms")
    _put(f"a step of 8 files, after which the window reads: p99 {p99 * 1000:.0f} ms, longest {longest * 1000:.0f} ms")
    return 0 if word == "ok" else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
