"""The real program on a profile, with a clock that a test moves."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.gate import NewProfile
from hyvinvointi_desktop.bootstrap_window import load_heavy
from hyvinvointi_desktop.domain.people import Role
from hyvinvointi_desktop.ui.desk_window import DeskWindow
from hyvinvointi_desktop.ui.lock.idle import MINUTES_KEY
from hyvinvointi_desktop.ui.lock.pin_offer import OFFER_KEY
from hyvinvointi_desktop.ui.pictures import settle
from hyvinvointi_desktop.ui.program import Program
from hyvinvointi_desktop.ui.program_tools import ProgramTools
from hyvinvointi_desktop.ui.unlock_window import UnlockWindow
from tests.support.desks import quick_gate
from tests.support.vaults import PASSPHRASE
from tests.ui.program_bench import let_go, quick_tools


class House:
    """A profile, a program on it, and a clock a test moves."""

    def __init__(self, app: QApplication, folder: Path, door: str = "") -> None:
        self.folder, self.at, self.tidied = folder, 1000.0, 0
        desk, _ = quick_gate(folder).create(NewProfile("Maija", (Role.LINK_WORKER,)), PASSPHRASE)
        for key, value in (("recovery_confirmed", "1"), (OFFER_KEY, "no"), (MINUTES_KEY, "2")):
            desk.save_preference(key, value)
        desk.close()
        self.gate = quick_gate(folder)
        self.program = Program(app, self.tools(door))

    def tools(self, door: str) -> ProgramTools:
        return quick_tools(self.folder)._replace(
            has_profile=lambda: bootstrap.has_profile(self.folder),
            gate=lambda: self.gate,
            practice_gate=lambda: self.gate,
            load=load_heavy,
            seconds=lambda: self.at,
            door=lambda: door,
            tidy_memory=self._tidied,
        )

    def _tidied(self) -> None:
        self.tidied += 1

    @property
    def locked(self) -> UnlockWindow:
        window = self.program._window
        assert isinstance(window, UnlockWindow)
        return window

    @property
    def opened(self) -> DeskWindow:
        window = self.program._desk_window
        assert window is not None
        return window

    def rest(self) -> None:
        assert self.program._jobs is not None
        settle(self.program._jobs)

    def after(self, seconds: float) -> None:
        assert self.program._lock_up is not None
        self.at += seconds
        self.program._lock_up.idle.tick()


def running(qapp: QApplication, made: House) -> Iterator[House]:
    made.program.start()
    with let_go(qapp, made.program):
        yield made
