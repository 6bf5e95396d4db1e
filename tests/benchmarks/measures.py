"""What a client's measures take: ten measures of twenty fillings each, read, built and painted.

Run it alone on the machine: ``python -m tests.benchmarks.measures``. The floor is an empty page of the same size, built
and painted by the same toolkit: what is over it is ours.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter, process_time
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.system.clock import FixedClock
from hyvinvointi_desktop.ui.clients.measure_page import MeasurePage
from hyvinvointi_desktop.ui.clients.measures_tab import MeasuresTab
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.widgets import Card, ScrollPage, title
from hyvinvointi_desktop.ui.kit.words import Language
from hyvinvointi_desktop.ui.language import Translations
from hyvinvointi_desktop.ui.pictures import settle
from tests.benchmarks.clock import median
from tests.support.desks import NOW, desk_on, open_store
from tests.support.filled_measures import fill_many
from tests.support.work import C1

MEASURES, FILLINGS, GOAL_MS, RUNS = 10, 20, 100, 15
SIZE = (1000, 700)


def _shown(widget: QWidget) -> QWidget:
    """Shown and painted once, layouts that were put off included."""
    widget.resize(*SIZE)
    widget.show()
    for _ in range(4):
        QApplication.processEvents()
    widget.grab()
    return widget


def _floor() -> QWidget:
    page = ScrollPage()
    page.add(title("…"), Card(), None)
    return _shown(page)


class Taken(NamedTuple):
    """Seconds by the clock on the wall, and on the processor: that a busy machine does not change much."""

    wall: float
    processor: float


def _taken(make: Callable[[], QWidget | None]) -> Taken:
    """One page; what goes with it is let go outside of the time."""
    begun, worked = perf_counter(), process_time()
    made = make()
    taken = Taken(perf_counter() - begun, process_time() - worked)
    if made is not None:
        made.close()
        made.deleteLater()
        QApplication.processEvents()
    return taken


def _median(make: Callable[[], QWidget | None]) -> Taken:
    _taken(make)  # fonts, icons and the plan of the queries are there in a program that runs
    every = [_taken(make) for _ in range(RUNS)]
    return Taken(median([t.wall for t in every]), median([t.processor for t in every]))


def tab(desk: Desk, jobs: Jobs) -> QWidget:
    """The card's tab, in a page that scrolls as on the card."""
    made = MeasuresTab(desk, jobs, C1)
    page = ScrollPage()
    page.add(made, None)
    made.show_measures(desk.client_measures(C1))
    return _shown(page)


def page_of(desk: Desk, jobs: Jobs, measure: str) -> QWidget:
    """The page of one measure, through the window's own way of reading."""
    made = MeasurePage(desk, jobs, C1, measure)
    settle(jobs)
    return _shown(made)


def _put(what: str, taken: Taken, floor: Taken, goal: int | None = GOAL_MS) -> None:
    word = "" if goal is None else f"goal < {goal} ms {'ok' if taken.wall * 1000 < goal else 'OVER'}"
    figure = f"{taken.wall * 1000:6.1f} ms = {taken.wall / floor.wall:5.1f} x an empty page"
    sys.stdout.write(f"{what:<50} {figure:<36} processor {taken.processor * 1000:6.1f} ms  {word}\n")


def main() -> None:
    """The tab of all ten, the pages of a total, of areas and of answers, and what of it is reading."""
    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else QApplication([])
    Translations(app).use(Language.FI)
    theme().apply(app)
    with tempfile.TemporaryDirectory(prefix="hyvinvointi-bench-") as kept:
        store = open_store(Path(kept) / "profile")
        ids = fill_many(store, MEASURES, FILLINGS)
        desk, jobs = desk_on(store, FixedClock(NOW)), Jobs()
        floor = _median(_floor)
        _put("an empty page of the same size", floor, floor, None)
        what = f"{MEASURES} measures of {FILLINGS} fillings"
        _put(f"{what}: read", _median(partial(_read, desk)), floor, None)
        _put(f"{what}: read, built, painted", _median(partial(tab, desk, jobs)), floor)
        for name, measure in (("a total over time", ids[0]), ("nine areas", ids[2]), ("single answers", ids[3])):
            _put(f"page of {name}", _median(partial(page_of, desk, jobs, measure)), floor)
        jobs.close()
        desk.close()


def _read(desk: Desk) -> None:
    desk.client_measures(C1)


if __name__ == "__main__":
    main()
