"""The lock by every reason, with dialogs open and words unsaved: the tests of the lock in many random orders."""

import os
import re
import subprocess
import sys
import time

from tests.reliability.coverage_of import ROOT

ROW = "S2"
TITLE = "locked within a second by idling, sleep, session lock, over any dialog; drafts kept; --runs: random orders"
TESTS = "tests/ui/lock"
MOST_RUNS = 200


def run(runs: int, seed: int) -> int:
    """The tests so many times; the orders are drawn by the seed."""
    begin, passed = time.perf_counter(), 0
    for n in range(min(runs, MOST_RUNS)):
        line = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", TESTS]
        place = os.environ | {"PYTHONPATH": str(ROOT / "src")}
        done = subprocess.run(
            [*line, f"--randomly-seed={seed + n}"], cwd=ROOT, env=place, capture_output=True, text=True, check=False
        )
        if done.returncode:
            print(done.stdout[-4000:], f"order {seed + n}", sep="\n")  # noqa: T201
            return 1
        (count,) = re.findall(r"(\d+) passed", done.stdout)
        passed += int(count)
    print(f"{min(runs, MOST_RUNS)} orders, {passed} tests passed, {time.perf_counter() - begin:.1f} s")  # noqa: T201
    return 0
