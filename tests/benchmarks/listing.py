"""What a listing of 100 000 files takes: in a folder, and from Apache; against a bare walk and a bare download.

Run it alone on the machine: ``python -m tests.benchmarks.listing``, with another number of files if wanted.
"""

import os
import resource
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import httpx

from hyvinvointi_desktop.app.place_port import Place, PlaceAddress
from hyvinvointi_desktop.sync.dav_listing import ASKED
from tests.benchmarks.clock import median, times
from tests.support.places import quick_places
from tests.sync import servers

FILES, DEVICES = 100_000, 100
FOLDER_GOAL, SERVER_GOAL_S = 6.0, 30.0
_OLD = 1_700_000_000


def _fill(root: Path, count: int) -> None:
    for device in range(DEVICES):
        folder = root / "d" / f"{device:016d}"
        folder.mkdir(parents=True)
        for number in range(count // DEVICES):
            path = folder / f"b-1-{number:08d}-aaaaaaaa.hvl"
            path.write_bytes(b"sealed")
            os.utime(path, (_OLD, _OLD))


def _walked(root: Path) -> int:
    """The floor of a folder: every name and what the system tells of it."""
    found, waiting = 0, [str(root)]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                else:
                    entry.stat(follow_symlinks=False)
                    found += 1
    return found


def _downloaded(address: str, count: int) -> int:
    """The floor of a server: the same answers, thrown away."""
    taken = 0
    with httpx.Client() as client:
        for device in range(DEVICES):
            url = f"{address}hvl1/d/{device:016d}/"
            with client.stream("PROPFIND", url, headers={"Depth": "1"}, content=ASKED) as response:
                taken += sum(len(chunk) for chunk in response.iter_raw())
    assert taken > count * 100
    return taken


def _listed(place: Place, count: int) -> Callable[[], None]:
    def act() -> None:
        found = sum(1 for _ in place.files())
        assert found == count, found

    return act


def _put(what: str, seconds: float, floor: float, goal: str, ok: bool) -> None:
    word = "ok" if ok else "OVER"
    sys.stdout.write(f"{what}: {seconds:.2f} s = {seconds / floor:.1f} x floor ({floor:.2f} s); goal {goal} {word}\n")


def main() -> None:
    """Both places, one after the other."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else FILES
    kept = Path(tempfile.mkdtemp(prefix="hyvinvointi-bench-"))
    kept.chmod(0o755)
    try:
        with servers.apache(kept) as address:
            _fill(kept / "files" / "hvl1", count)
            folder = quick_places().open(PlaceAddress(str(kept / "files")))
            floor = median(times(lambda: _walked(kept / "files"), 5))
            taken = median(times(_listed(folder, count), 5))
            _put(f"{count} files in a folder", taken, floor, f"<= {FOLDER_GOAL:.0f} x", taken <= FOLDER_GOAL * floor)
            server = quick_places().open(PlaceAddress(address))
            floor = median(times(lambda: _downloaded(address, count), 3))
            taken = median(times(_listed(server, count), 3))
            goal = f"<= {SERVER_GOAL_S:.0f} s"
            _put(f"{count} files at Apache", taken, floor, goal, taken <= SERVER_GOAL_S * count / FILES)
            server.close()
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        sys.stdout.write(f"memory at its peak: {peak:.0f} MiB\n")
    finally:
        shutil.rmtree(kept, ignore_errors=True)


if __name__ == "__main__":
    main()
