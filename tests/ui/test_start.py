"""The start: what the first window waits for, what it does not, and that the desk opens behind it."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.gate import Gate, NewProfile
from hyvinvointi_desktop.bootstrap_window import load_heavy
from hyvinvointi_desktop.domain.people import Role
from hyvinvointi_desktop.store.profile_files import KEY_FILE
from hyvinvointi_desktop.ui.pictures import settle
from hyvinvointi_desktop.ui.program import Program
from hyvinvointi_desktop.ui.program_tools import QUIT_WHEN_SHOWN
from hyvinvointi_desktop.ui.today.area import TodayArea
from hyvinvointi_desktop.ui.unlock_window import UnlockWindow
from tests.support.desks import quick_gate
from tests.support.vaults import PASSPHRASE
from tests.ui.helpers import press, type_text
from tests.ui.program_bench import let_go, quick_tools

HEAVY = {
    *("sqlalchemy", "alembic", "sqlcipher3", "reportlab", "pyhanko", "pyhanko_certvalidator", "pikepdf", "pypdfium2"),
    *("cryptography", "openpyxl", "msgspec", "PIL", "platformdirs", "httpx", "stdnum", "bech32", "asn1crypto"),
    *("tomllib", "concurrent", "zoneinfo", "secrets"),
}
OURS = {"bootstrap", "bootstrap_window", "store", "ui"}
NEW_PASSPHRASE = "seitsemän vihreää omenaa pöydällä"


def loaded_when_shown(folder: Path) -> set[str]:
    """The modules of a run that ends when its first window was painted."""
    code = (
        "import sys\n"
        "from hyvinvointi_desktop import bootstrap\n"
        "status = bootstrap.run(['--profile', sys.argv[1]])\n"
        "print(*sys.modules, sep='\\n')\n"
        "sys.exit(status)"
    )
    environment = os.environ | {QUIT_WHEN_SHOWN: "1"}
    command = [sys.executable, "-c", code, str(folder)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True, env=environment)
    return set(run.stdout.split())


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    folder = tmp_path_factory.mktemp("profile")
    (folder / KEY_FILE).write_text("{}")
    return loaded_when_shown(folder)


def test_no_slow_library_is_loaded_before_the_unlock_window(loaded: set[str]) -> None:
    assert "PySide6.QtWidgets" in loaded
    assert {name.partition(".")[0] for name in loaded} & HEAVY == set()


def test_of_our_own_only_what_the_unlock_window_shows_is_loaded(loaded: set[str]) -> None:
    ours = {name.removeprefix("hyvinvointi_desktop.") for name in loaded if name.startswith("hyvinvointi_desktop.")}
    assert "ui.unlock_window" in ours
    assert {name.partition(".")[0] for name in ours} == OURS
    assert ours & {"store.vault", "store.keyslots", "ui.desk_window", "ui.recovery_pane", "ui.first_run"} == set()
    assert len(ours) <= 30, sorted(ours)


@pytest.mark.parametrize(
    ("arguments", "folder"),
    [
        (["--profile", "/a b"], "/a b"),
        (["--profile"], None),
        (["--profile", ""], None),
        (["--profile", "--debug"], None),
        (["--profile", "/a", "check"], None),
        (["--profile=/a"], None),
        (["--version"], None),
        (["check"], None),
    ],
)
def test_only_a_plain_start_goes_past_the_commands(arguments: list[str], folder: str | None) -> None:
    assert bootstrap.plain_start(arguments) == (None if folder is None else Path(folder))


@pytest.mark.parametrize(
    ("arguments", "file"),
    [
        (["/a b/r-1-00000001-abcdefgh.hvlr"], "/a b/r-1-00000001-abcdefgh.hvlr"),
        (["--profile", "/a", "B.HVL"], "B.HVL"),
        (["open", "b.hvlr"], None),
        (["--profile", "b.hvlr"], None),
        (["verify", "b.hvl"], None),
        (["--b.hvlr"], None),
        (["b.pdf"], None),
        ([], None),
    ],
)
def test_a_sealed_file_may_be_given_to_the_window(arguments: list[str], file: str | None) -> None:
    rest, found = bootstrap.started_with(arguments)
    assert found == (None if file is None else Path(file))
    assert rest == (arguments if file is None else arguments[:-1])


def test_without_arguments_the_usual_profile_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "default_profile", lambda: Path("/usual"))
    assert bootstrap.plain_start([]) == Path("/usual")


class Opening:
    """A profile with a program on it."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self.gates: list[Gate] = []
        self.folder = folder
        desk, self.recovery_key = quick_gate(folder).create(NewProfile("Maija", (Role.LINK_WORKER,)), PASSPHRASE)
        desk.save_preference("recovery_confirmed", "1")
        desk.close()
        self.loads = 0
        tools = quick_tools(folder)._replace(gate=self._gate, load=self._load)
        self.program = Program(app, tools)

    def _gate(self) -> Gate:
        self.gates.append(quick_gate(self.folder))
        return self.gates[-1]

    def _load(self) -> None:
        load_heavy()
        self.loads += 1

    def window(self) -> UnlockWindow:
        """The window that asks for the passphrase."""
        found = self.program._window
        assert isinstance(found, UnlockWindow)
        return found

    def today(self) -> TodayArea:
        """The first page of the opened desk."""
        opened = self.program._desk_window
        assert opened is not None
        assert self.program._jobs is not None
        settle(self.program._jobs)
        page = opened.window.page("today")
        assert isinstance(page, TodayArea)
        return page


@pytest.fixture
def opening(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opening]:
    monkeypatch.delenv(QUIT_WHEN_SHOWN, raising=False)
    made = Opening(qapp, tmp_path / "profile")
    made.program.start()
    qtbot.waitUntil(made.window().isActiveWindow)
    with let_go(qapp, made.program):
        yield made


def is_open(opening: Opening) -> Callable[[], bool]:
    return lambda: opening.program._desk_window is not None


def test_loading_begins_by_itself_once_the_window_is_painted(qtbot: QtBot, opening: Opening) -> None:
    qtbot.waitUntil(lambda: opening.loads == 1, timeout=30_000)
    assert len(opening.gates) == 1


def test_the_passphrase_opens_the_real_desk(qtbot: QtBot, opening: Opening) -> None:
    window = opening.window()
    type_text(window.secret.line, PASSPHRASE)
    press(Qt.Key.Key_Return, window.secret.line)
    qtbot.waitUntil(is_open(opening), timeout=30_000)
    assert opening.today().isVisible()
    assert (opening.loads, len(opening.gates)) == (1, 1)


def test_the_recovery_key_opens_the_real_desk_and_sets_the_passphrase(qtbot: QtBot, opening: Opening) -> None:
    window = opening.window()
    window.forgot.click()
    pane = window.recovery
    type_text(pane.key, opening.recovery_key)
    pane.new.use_own.setChecked(True)
    for row in (pane.new.own, pane.new.again):
        type_text(row.line, NEW_PASSPHRASE)
    pane.go.click()
    qtbot.waitUntil(is_open(opening), timeout=30_000)
    assert opening.today().isVisible()
    opening.program.close()
    quick_gate(opening.folder).unlock(NEW_PASSPHRASE).close()


def test_locking_shows_the_unlock_window_again_and_opens_again(qtbot: QtBot, opening: Opening) -> None:
    for _ in range(2):
        window = opening.window()
        type_text(window.secret.line, PASSPHRASE)
        press(Qt.Key.Key_Return, window.secret.line)
        qtbot.waitUntil(lambda: opening.program._desk is not None, timeout=30_000)
        opening.program.lock()
    assert isinstance(opening.program._window, UnlockWindow)
