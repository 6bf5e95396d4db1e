"""The mutation score of the modules of row Q1."""

import tempfile
from pathlib import Path

from tests.reliability.mutants import score, show, tool

ROW = "Q1M"
TITLE = "mutants of the modules of Q1 that no test notices (needs mutmut); --runs: how many are drawn, 0 for all"
GOAL = 85.0


def run(runs: int, seed: int) -> int:
    """0 when the goal is reached."""
    program = tool()
    if program is None:
        print("There is no mutmut here: see tests/reliability/mutants.py.")  # noqa: T201
        return 2
    with tempfile.TemporaryDirectory(prefix="hyvinvointi-q1m-") as folder:
        return 0 if show(score(program, Path(folder), seed, runs)) >= GOAL else 1
