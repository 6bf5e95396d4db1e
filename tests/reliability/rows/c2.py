"""Power cuts at any call of every writing path but the migration, which is row M1."""

from tests.reliability.power.__main__ import main
from tests.reliability.power.workloads import ALL

ROW = "C2"
TITLE = "power cuts: nothing promised is lost, nothing half is taken for whole; --runs: disks in all"
MIGRATION = "migration"


def cut(workloads: list[str], runs: int, seed: int) -> int:
    """So many disks of these workloads and the worse programs; the status of the command comes back."""
    return main(["--states", str(runs), "--seed", str(seed), "--workload", *workloads])


def run(runs: int, seed: int) -> int:
    """0 when nothing was lost or damaged and every worse program was found out."""
    return cut([name for name in ALL if name != MIGRATION], runs, seed)
