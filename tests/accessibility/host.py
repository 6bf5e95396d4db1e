"""The window that the walk looks at: opens on practice data and goes where a line on standard input says."""

import sys
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QWidget

from hyvinvointi_desktop import bootstrap, bootstrap_window
from hyvinvointi_desktop.app.gate import PRACTICE_PASSPHRASE, Gate
from hyvinvointi_desktop.app.practice_size import Size
from hyvinvointi_desktop.ui.desk_window import DeskTools, DeskWindow
from hyvinvointi_desktop.ui.first_run import FirstRun, FirstRunTools
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.tokens import Scheme
from hyvinvointi_desktop.ui.kit.words import Language
from hyvinvointi_desktop.ui.look import Look, Looks
from hyvinvointi_desktop.ui.unlock_window import UnlockTools, UnlockWindow
from tests.accessibility.stops import STOPS, Walker, go

KEY = "QQQQ PZRY 9X8G F2TV DW0S 3JN5 4KHC E6MU"
FIRST_STEPS = ("first-language", "first-person", "first-payer", "first-passphrase", "first-key", "first-back")
EXTRA = ("unlock", "recovery", *FIRST_STEPS)


def stop_names() -> list[str]:
    """Every stop, in order: the windows before the desk, then the desk."""
    return [*EXTRA, *STOPS]


class Host:
    """Shows one thing at a time."""

    def __init__(self, app: QApplication, folder: Path, language: Language) -> None:
        gate = bootstrap.gate(folder)
        if not gate.exists():
            gate.make_practice(Size.SMALL, 1, PRACTICE_PASSPHRASE)
        self._gate = gate
        self._desk, self._jobs = gate.unlock(PRACTICE_PASSPHRASE), Jobs()
        self._looks = Looks(app, Look(language, Scheme.LIGHT, 100))
        tools = DeskTools(
            looks=self._looks,
            suggest=gate.suggest_passphrase,
            judge=gate.weakness,
            render_pages=bootstrap_window.render_pages,
            write_whole=bootstrap.write_whole,
            write_together=bootstrap.write_together,
            practice_passphrase=PRACTICE_PASSPHRASE,
        )
        self._walker = Walker(DeskWindow(self._desk, self._jobs, tools), self._desk, self._jobs)
        self._shown: QWidget | None = None

    def show(self, stop: str) -> None:
        """Brings a stop to the front."""
        if stop in EXTRA:
            self._turn_to(self._before(stop))
            return
        self._turn_to(self._walker.window.window)
        go(self._walker, stop)

    def _turn_to(self, window: QWidget) -> None:
        if window is not self._shown:
            if self._shown is not None:
                self._shown.hide()
            self._shown = window
            window.show()
        for _ in range(8):
            QApplication.processEvents()

    def _before(self, stop: str) -> QWidget:
        if stop in FIRST_STEPS:
            return _first_run(self._gate, FIRST_STEPS.index(stop))
        suggest, judge = self._gate.suggest_passphrase, self._gate.weakness
        window = UnlockWindow(UnlockTools(_nothing, lambda: None, _nothing, _nothing, lambda _: True, suggest, judge))
        if stop == "recovery":
            window._show_recovery()
        return window


def _nothing(*_: object) -> None:
    """Stands for what the windows before the desk would do."""


def _first_run(gate: Gate, at: int) -> FirstRun:
    today = date(2026, 11, 21)
    tools = FirstRunTools(_nothing, lambda _: KEY, _nothing, gate.suggest_passphrase, gate.weakness, lambda: today)
    window = FirstRun(tools)
    window.recovery_key = KEY
    window._show(at if at < 4 else at + 1)  # the fifth is only a wait
    return window


def main() -> int:
    """``host.py FOLDER LANGUAGE``: says ``ready STOP`` for every line it was given."""
    app = bootstrap_window.application()
    host = Host(app, Path(sys.argv[1]), Language(sys.argv[2]))
    listen = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

    def heard() -> None:
        stop = sys.stdin.readline().strip()
        if not stop:
            app.quit()
            return
        try:
            host.show(stop)
            answer = f"ready {stop}"
        except Exception as error:
            answer = f"lost {stop} {type(error).__name__} {error}"
        sys.stdout.write(answer + "\n")
        sys.stdout.flush()

    listen.activated.connect(heard)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
