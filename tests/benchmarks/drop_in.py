"""What a tap costs on the disk after a busy year, what the page reads after it, and the year's table and papers.

Run it alone on the machine: ``python -m tests.benchmarks.drop_in``.
"""

import sys
import tempfile
from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from pathlib import Path

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.drop_in import DropIn
from hyvinvointi_desktop.domain.ids import DropInId
from tests.benchmarks.clock import flushed_write, median, p95, times
from tests.support import factories as f
from tests.support.desks import open_desk

CONTACTS = 12_000
"""Contacts of a year in a place that is open every day."""
TAPS = 300
TODAY = date(2026, 11, 2)


def _year(desk: Desk) -> tuple[DropIn, ...]:
    rules = desk.drop_in_choices().programme.drop_in
    return tuple(
        f.drop_in(
            f"{n:08}", on=TODAY - timedelta(days=n % 300), kind=rules.kinds[n % len(rules.kinds)],
            place=("Kirjasto", "Talo", "")[n % 3], topics=rules.topics[n % 5 : n % 5 + n % 3],
            age_band=rules.age_bands[n % len(rules.age_bands)] if n % 4 else "",
        )
        for n in range(CONTACTS)
    )  # fmt: skip


def main() -> None:
    """Everything, one after the other."""
    with tempfile.TemporaryDirectory(prefix="hyvinvointi-bench-") as kept:
        desk = open_desk(Path(kept) / "profile", real=True)
        log = desk.read_log(desk.export())
        desk.take_in_log(replace(log, drop_ins=_year(desk)))
        numbers = count()

        def tap() -> None:
            desk.count_drop_in(f.drop_in(DropInId(f"tap{next(numbers):05}"), on=TODAY))

        floor = median(times(flushed_write(Path(kept)), 50))
        tapped = times(tap, TAPS)
        figures = (
            ("a tap, p95", p95(tapped), 30),
            ("a tap, median", median(tapped), 30),
            ("the day read after it, p95", p95(times(lambda: desk.drop_ins_between(TODAY, TODAY), 50)), 30),
            ("undoing a tap, p95", p95(times(desk.take_back_drop_in, 50)), 100),
            ("the year's numbers", median(times(lambda: desk.drop_in_year(2026), 15)), 100),
            ("the year's paper, signed", median(times(lambda: desk.drop_in_year_paper(2026, "fi"), 7)), 500),
            ("the year as XLSX", median(times(lambda: desk.drop_in_year_table(2026, "xlsx", "fi"), 7)), 500),
        )
        for what, seconds, goal in figures:
            word = "ok" if seconds * 1000 <= goal else "OVER"
            sys.stdout.write(
                f"{what:<32} {seconds * 1000:7.1f} ms = {seconds / floor:6.1f} x a flushed write"
                f"   goal <= {goal} ms {word}\n"
            )
        desk.close()


if __name__ == "__main__":
    main()
