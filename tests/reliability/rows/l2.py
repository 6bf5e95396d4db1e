"""A year of many workers over a folder that loses files: five ways of counting agree to the cent."""

import tempfile
import time
from pathlib import Path

from tests.support.simulated_year import Year

ROW = "L2"
TITLE = "a simulated year of RUNS workers over a faulty folder: five sums agree, all is paid"
MONTHS = 12


def run(runs: int, seed: int) -> int:
    """``runs`` workers. Papers are printed and signed as the program does."""
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="hyvinvointi-l2-") as folder:
        year = Year(Path(folder), runs, seed, real=True)
        year.run(MONTHS)
        print(f"{runs} workers, {MONTHS} months, {year.told}")  # noqa: T201
        wrong = [(worker, month, five) for worker, month, five in year.sums(MONTHS) if not five.agree()]
        for worker, month, five in wrong:
            print(f"worker {worker} month {month}: {five}")  # noqa: T201
        truth = sum(p.truth(month).cents for p in year.people for month in p.done)
        back = year.sent_back()
        paid = year.pay(MONTHS)
        year.close()
    found = f"{len(wrong)} months wrong, {back} records sent back"
    print(f"paid {paid} cents of {truth}, {found}, {time.monotonic() - begun:.0f} s")  # noqa: T201
    return 0 if paid == truth and not wrong and not back else 1
