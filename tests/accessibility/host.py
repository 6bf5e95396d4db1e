"""The window that the walk looks at: opens on practice data and goes where a line on standard input says."""

import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QWidget

from hyvinvointi_desktop import bootstrap, bootstrap_window
from hyvinvointi_desktop.app.gate import PRACTICE_PASSPHRASE
from hyvinvointi_desktop.app.practice_size import Size
from hyvinvointi_desktop.ui.desk_window import DeskTools, DeskWindow
from hyvinvointi_desktop.ui.gallery.desk_places import PLACES, go
from hyvinvointi_desktop.ui.gallery.outside_places import OUTSIDE, OutsideTools
from hyvinvointi_desktop.ui.gallery.props import still_keys
from hyvinvointi_desktop.ui.gallery.walker import Walker
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.tokens import Scheme
from hyvinvointi_desktop.ui.kit.words import Language
from hyvinvointi_desktop.ui.look import Look, Looks
from hyvinvointi_desktop.ui.pictures import settle


def stop_names() -> list[str]:
    """Every place, in order: the windows before the desk and in its place, then the desk."""
    return [*OUTSIDE, *PLACES]


class Host:
    """Shows one thing at a time."""

    def __init__(self, app: QApplication, folder: Path, language: Language) -> None:
        gate = bootstrap.gate(folder)
        if not gate.exists():
            gate.make_practice(Size.SMALL, 1, PRACTICE_PASSPHRASE)
        self._outside = OutsideTools(gate.suggest_passphrase, gate.weakness)
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
            keys=still_keys(gate.suggest_passphrase),
        )
        self._walker = Walker(DeskWindow(self._desk, self._jobs, tools), self._desk, self._jobs)
        self._shown: QWidget | None = None

    def show(self, stop: str) -> None:
        """Brings a place to the front."""
        self._walker.close_sheets()
        if stop in OUTSIDE:
            self._turn_to(OUTSIDE[stop](self._outside))
            return
        self._turn_to(self._walker.window.window)
        go(self._walker, stop)

    def _turn_to(self, window: QWidget) -> None:
        if window is not self._shown:
            if self._shown is not None:
                self._shown.hide()
            self._shown = window
            window.show()
        for jobs in vars(window).values():
            if isinstance(jobs, Jobs):
                settle(jobs)
        for _ in range(8):
            QApplication.processEvents()


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
