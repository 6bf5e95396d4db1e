"""Whether the window lives while bundles are taken in: the page of incoming post fetches, and a clock of the window's
own thread tells how long it was kept waiting.

``python -m tests.benchmarks.collecting_window [BUNDLES]`` (1 000 without a number), offscreen. Run it alone.
"""

import os
import pickle
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.collect import Collect
from hyvinvointi_desktop.app.desk_registry import Collecting
from hyvinvointi_desktop.app.judge_records import JUDGING
from hyvinvointi_desktop.app.look_inbox import NEWEST, InboxScreen, inbox_screen
from hyvinvointi_desktop.app.post_port import PostPlace
from hyvinvointi_desktop.store.engine import reading_engine, writing_engine
from hyvinvointi_desktop.store.migrate import bring_up
from hyvinvointi_desktop.store.registry.unit import SqlRegistry
from hyvinvointi_desktop.store.secret_bytes import Secret
from hyvinvointi_desktop.sync.folder import FolderPlace
from tests.benchmarks.collecting import prepare
from tests.support import senders
from tests.support.senders import Receiving, Sending

TICK_MS = 5
GOAL_MS = 50.0


class BenchDesk:
    """What the page asks of a desk, over the registry of the benchmark."""

    def __init__(self, here: Receiving, folder: Path) -> None:
        self._here, self._folder = here, folder

    def inbox(self, newest: int = NEWEST) -> InboxScreen:
        """The page."""
        with self._here.registry.reading() as records:
            place = PostPlace("bench", "Bench", str(self._folder))
            return inbox_screen(records, self._here.own().coordinator, (place,), self._here.now, newest)

    def begin_collect(self, place: PostPlace, stopped: Callable[[], bool]) -> Collecting:
        """As the desk's."""
        collect = Collect(self._here.answering(), JUDGING, stopped=stopped)
        opened = FolderPlace(Path(place.where))
        collect.begin(opened, place.where)
        return Collecting(collect, opened, None, lambda _: None)


def measure(folder: Path) -> tuple[int, float, list[float]]:
    """Bundles taken in, seconds, and how late each tick of the window came, in milliseconds, in order of size."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from hyvinvointi_desktop.ui.inbox.page import InboxPage
    from hyvinvointi_desktop.ui.jobs import Jobs
    from hyvinvointi_desktop.ui.pictures import settle

    app = QApplication.instance() or QApplication([])
    founded, coordinator, members = pickle.loads((folder / "keys").read_bytes())
    setattr(senders, "space", lambda: founded)  # noqa: B010 -- the one that was used while sealing
    path, key = folder / "w.db", Secret(32)
    writer, reader = writing_engine(path, key), reading_engine(path, key)
    with writer.begin() as connection:
        bring_up(connection)
    here = Receiving(SqlRegistry(writer, reader), bootstrap.envelopes(), coordinator)
    here.knows(*(Sending(member, here.envelopes) for member in members))
    jobs = Jobs()
    desk: Any = BenchDesk(here, folder)
    page = InboxPage(desk, jobs)
    page.resize(1000, 700)
    page.show()
    settle(jobs)
    late: list[float] = []
    last = [time.perf_counter()]

    def tick() -> None:
        now = time.perf_counter()
        late.append(max(0.0, (now - last[0]) * 1000 - TICK_MS))
        last[0] = now

    timer = QTimer()
    timer.timeout.connect(tick)
    ended: list[Any] = []
    page.collect.done.connect(ended.append)
    begun = last[0] = time.perf_counter()
    timer.start(TICK_MS)
    page.collect.fetch.click()
    while not ended:
        app.processEvents()
        time.sleep(0.0005)
    seconds = time.perf_counter() - begun
    timer.stop()
    settle(jobs)
    jobs.close()
    reader.dispose()
    writer.dispose()
    return len(ended[0].taken), seconds, sorted(late)


def main(arguments: Sequence[str]) -> int:
    """Prints the figures; 0 when the goal is met."""
    bundles = int(arguments[0]) if arguments else 1000
    with tempfile.TemporaryDirectory(prefix="hyvinvointi-bench-") as kept:
        prepare(Path(kept), bundles)
        count, seconds, late = measure(Path(kept))
    p99 = late[int(len(late) * 0.99)]
    word = "ok" if count == bundles and p99 <= GOAL_MS else "OVER"
    sys.stdout.write(
        f"{count} bundles in {seconds:.1f} s; {len(late)} ticks, late p50 {late[len(late) // 2]:.1f} ms, "
        f"p99 {p99:.1f} ms (goal {GOAL_MS:.0f}), longest {late[-1]:.1f} ms {word}\n"
    )
    return 0 if word == "ok" else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
