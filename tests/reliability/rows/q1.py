"""Branch coverage of the keys, unit of work, backups, rescue, log and history."""

import time

from tests.reliability.coverage_of import measured

ROW = "Q1"
TITLE = "branch coverage of keys, unit of work, backups, rescue, log and history; --runs: in how many random orders"
MOST_RUNS = 20


def run(runs: int, seed: int) -> int:
    """Prints what is missed; 0 when nothing is."""
    bad = False
    for n in range(min(runs, MOST_RUNS)):
        begin = time.perf_counter()
        found = measured(seed + n)
        for module in found:
            size = f"{module.statements:>4} statements {module.branches:>3} branches"
            missed = "none" if module.whole else f"lines {module.missed_lines} branches {module.missed_branches}"
            print(f"  {module.name:<22} {size}, missed: {missed}", flush=True)  # noqa: T201
        bad = bad or not all(module.whole for module in found)
        total = sum(m.statements + m.branches for m in found)
        missed_all = sum(len(m.missed_lines) + len(m.missed_branches) for m in found)
        share = 100 * (1 - missed_all / total)
        print(f"seed {seed + n}: {share:.2f} % of lines and branches, {time.perf_counter() - begin:.0f} s")  # noqa: T201
    return 1 if bad else 0
