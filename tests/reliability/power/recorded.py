"""The process that is recorded: ``python -m tests.reliability.power.recorded WORKLOAD CONTROL FOLDER``."""

import sys
from collections.abc import Sequence
from pathlib import Path

from tests.reliability.power.controls import CONTROLS, set_pragma
from tests.reliability.power.recording import kept_by_run
from tests.reliability.power.stage import Stage
from tests.reliability.power.witness import Witness
from tests.reliability.power.workloads import ALL, SMALL_LOG


def main(arguments: Sequence[str]) -> int:
    """Prepares, lets the recorder begin, runs."""
    name, control, place = arguments
    folder, workload = Path(place), ALL[name]
    witness = Witness()
    stage = Stage(folder / "root", folder / "aside", witness)
    if control:
        CONTROLS[control].spoil()
    if name in SMALL_LOG:
        set_pragma("wal_autocheckpoint", str(SMALL_LOG[name]))
    workload.prepare(stage)
    kept_by_run(folder, name, control, witness.before)
    witness.listen()
    with witness.every_commit():
        workload.run(stage)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
