"""Backups in the window: the first round, the state in words, locking and quitting, and records brought back."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.backup_port import BackupRow
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind
from hyvinvointi_desktop.app.keep_backups import BackupState
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.ui.backup_rounds import EVERY_MINUTES, BackupRounds, chip, when_text
from hyvinvointi_desktop.ui.desk_window import DeskWindow
from hyvinvointi_desktop.ui.first_run import FirstRun
from hyvinvointi_desktop.ui.first_run_steps import LanguageStep
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.labels import Chip
from hyvinvointi_desktop.ui.pictures import settle
from hyvinvointi_desktop.ui.program import Program
from hyvinvointi_desktop.ui.restore_window import RestoreWindow
from hyvinvointi_desktop.ui.today.area import TodayArea
from hyvinvointi_desktop.ui.unlock_window import UnlockWindow
from tests.support import factories as f
from tests.support.desks import open_desk, quick_gate
from tests.support.vaults import PASSPHRASE
from tests.ui.helpers import assert_accessible, press, type_text
from tests.ui.program_bench import let_go, quick_tools
from tests.ui.sessions.fake_desk import busy_desk

NEW = "toinen yhtä tavallinen lause ilman mieltä"
NOON = datetime(2026, 11, 21, 10, tzinfo=UTC)


def words(widget: QWidget) -> str:
    return " ".join(x.text() for x in widget.findChildren(QLabel) if not x.isHidden()).replace("\u00a0", " ")


def button(widget: QWidget, text: str) -> QAbstractButton:
    """The newest of that text: one that a refresh has replaced may still wait for its end."""
    return [b for b in widget.findChildren(QAbstractButton) if b.text() == text and not b.isHidden()][-1]


def test_when_is_said_as_people_say_it() -> None:
    today = date(2026, 11, 21)
    said = [when_text(NOON - timedelta(days=n), today).replace("\u00a0", " ") for n in (0, 1, 2)]
    assert said == ["tänään klo 12.00", "eilen klo 12.00", "to 19.11.2026 klo 12.00"]


@pytest.mark.parametrize(
    ("state", "shown"),
    [
        (BackupState(None, None, None, False, False), []),
        (BackupState(NOON, None, None, False, True), [("Kaikki tallessa", "good")]),
        (BackupState(NOON, None, None, True, False), [("Tuore varmuuskopio puuttuu", "bad")]),
        (
            BackupState(NOON, None, Surroundings(SurroundingsKind.IO), False, False),
            [("Tuore varmuuskopio puuttuu", "bad")],
        ),
    ],
)
def test_the_chip_says_the_state(state: BackupState, shown: list[tuple[str, str]]) -> None:
    assert chip(state) == shown


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_today_tells_what_failed_and_what_is_due(qtbot: QtBot, jobs: Jobs) -> None:
    desk, memory = busy_desk()
    memory.backups.found = [BackupRow(Path("x.db"), NOON - timedelta(days=15), 4096, True)]
    memory.backups.fails = Surroundings(SurroundingsKind.DISK_FULL)
    area = TodayArea(desk, jobs)
    qtbot.addWidget(area)
    area.resize(1000, 760)
    rounds = BackupRounds(desk, jobs)
    area.today.back_up_wanted.connect(rounds.back_up)
    area.show()
    qtbot.waitUntil(lambda: "Levy on täynnä" in words(area.today.waiting), timeout=20_000)
    waiting = words(area.today.waiting)
    told = ("Tietojasi ei voitu varmuuskopioida", "Kirjaamasi on tallessa", "pe 6.11.2026 klo 12.00")
    for part in (*told, "Kopioi varmuuskopio tikulle"):
        assert part in waiting, part
    assert_accessible(area.today)
    with qtbot.waitSignal(area.today.copy_wanted):
        button(area.today.waiting, "Kopioi tikulle…").click()
    memory.backups.fails = None
    button(area.today.waiting, "Yritä uudelleen").click()
    qtbot.waitUntil(lambda: "ei voitu varmuuskopioida" not in words(area.today.waiting), timeout=20_000)
    assert rounds.timer.interval() == EVERY_MINUTES * 60_000
    assert rounds.timer.isActive()


def test_a_copy_to_a_stick_is_chosen_written_and_told(
    qtbot: QtBot, jobs: Jobs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk(tmp_path / "p")
    rounds = BackupRounds(desk, jobs)
    place, said, parent = tmp_path / "tikku", list[tuple[str, str]](), QWidget()
    qtbot.addWidget(parent)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    rounds.copy(parent, lambda *words: said.append(words))
    settle(jobs)
    assert said == []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(place))
    rounds.copy(parent, lambda *words: said.append(words))
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    assert said[0][1] == "bad"
    place.mkdir()
    rounds.copy(parent, lambda *words: said.append(words))
    qtbot.waitUntil(lambda: len(said) == 2, timeout=20_000)
    (made,) = place.iterdir()
    assert said[1] == (f"Kopio on tikulla ja ehjä: {made.name}. Pidä sitä muualla kuin tietokoneen luona.", "good")
    settle(jobs)
    jobs.close()
    desk.close()


class Opening:
    """A program on a folder, with or without a profile."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self.folder = folder
        tools = quick_tools(folder)
        self.program = Program(app, tools)

    def opened(self) -> DeskWindow:
        """The desk's window, come to rest."""
        found = self.program._desk_window
        assert found is not None
        assert self.program._jobs is not None
        settle(self.program._jobs)
        return found


@pytest.fixture
def opening(qapp: QApplication, tmp_path: Path) -> Iterator[Opening]:
    made = Opening(qapp, tmp_path / "profile")
    with let_go(qapp, made.program):
        yield made


def chips(made: DeskWindow) -> list[str]:
    return [x.text() for x in made.window.top.findChildren(Chip)][-1:]


def opened_desk(opening: Opening) -> Callable[[], bool]:
    return lambda: opening.program._desk is not None


def unlock(qtbot: QtBot, opening: Opening) -> DeskWindow:
    window = opening.program._window
    assert isinstance(window, UnlockWindow)
    window.secret.line.setText(PASSPHRASE)
    window.unlock.click()
    qtbot.waitUntil(opened_desk(opening), timeout=30_000)
    return opening.opened()


def backups(folder: Path) -> int:
    return len(list((folder / "backups").glob("hyvinvointi-*.db")))


def make(desk: Desk | None) -> SqlOpenStore:
    assert desk is not None
    assert isinstance(desk._store, SqlOpenStore)
    return desk._store


def test_opening_locking_and_quitting_back_up(
    qtbot: QtBot, opening: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_desk(opening.folder).close()
    opening.program.start()
    made = unlock(qtbot, opening)
    qtbot.waitUntil(lambda: chips(made) == ["Kaikki tallessa"], timeout=20_000)
    assert backups(opening.folder) == 1  # the first round at opening
    opening.program.lock()
    assert backups(opening.folder) == 1  # nothing new: a lock answers no offer of a PIN
    unlock(qtbot, opening)
    desk = opening.program._desk
    assert desk is not None
    desk.save_client(f.client(1, phone="040 1"))
    opening.program.lock()
    assert backups(opening.folder) == 2

    unlock(qtbot, opening)
    desk = opening.program._desk
    assert desk is not None
    desk.save_client(f.client(1, phone="040 2"))

    def no(*_: object) -> None:
        raise Surroundings(SurroundingsKind.DISK_FULL)

    with monkeypatch.context() as patch:
        patch.setattr("hyvinvointi_desktop.store.backup.ProfileBackups.make", no)
        opening.program.lock()  # and locks all the same
        assert isinstance(opening.program._window, UnlockWindow)
        assert opening.program._desk is None
        made = unlock(qtbot, opening)
        qtbot.waitUntil(lambda: chips(made) == ["Tuore varmuuskopio puuttuu"], timeout=20_000)
        area = made.window.page("today")
        assert isinstance(area, TodayArea)
        qtbot.waitUntil(lambda: "Tietojasi ei voitu varmuuskopioida" in words(area.today.waiting), timeout=20_000)
    made.rounds.back_up()
    qtbot.waitUntil(lambda: chips(made) == ["Kaikki tallessa"], timeout=20_000)
    assert backups(opening.folder) == 3
    opening.program.close()


@pytest.fixture
def copy(tmp_path: Path) -> tuple[Path, str]:
    """A sealed copy of a profile with two clients, and its recovery key."""
    from hyvinvointi_desktop.app.gate import NewProfile
    from hyvinvointi_desktop.domain.people import Role

    desk, key = quick_gate(tmp_path / "old").create(NewProfile("Maija", (Role.LINK_WORKER,)), PASSPHRASE)
    desk.save_preference("recovery_confirmed", "1")
    desk.save_client(f.client(1))
    (tmp_path / "tikku").mkdir()
    path = desk.copy_backup_to(tmp_path / "tikku")
    desk.close()
    return path, key


def restoring(qtbot: QtBot, opening: Opening, path: Path, monkeypatch: pytest.MonkeyPatch) -> RestoreWindow:
    opening.program.start()
    first = opening.program._window
    assert isinstance(first, FirstRun)
    assert isinstance(first.step, LanguageStep)
    first.step.restore.click()
    window = opening.program._window
    assert isinstance(window, RestoreWindow)
    assert_accessible(window)
    window.go.click()
    assert window.message.text() == "Valitse ensin varmuuskopiotiedosto."
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    window.choose.click()
    assert window.chosen.line.text() == path.name
    return window


def test_records_come_back_with_the_passphrase(
    qtbot: QtBot, opening: Opening, copy: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = restoring(qtbot, opening, copy[0], monkeypatch)
    window.go.click()
    assert window.message.text() == "Kirjoita ensin salasanasi."
    type_text(window.secret.line, NEW)
    press(Qt.Key.Key_Return, window.secret.line)
    qtbot.waitUntil(lambda: "Tämä ei ollut salasanasi" in window.message.text(), timeout=20_000)
    assert not opening.folder.exists()
    window.secret.line.setText(PASSPHRASE)
    window.go.click()
    qtbot.waitUntil(opened_desk(opening), timeout=30_000)
    opening.opened()
    assert make(opening.program._desk).check() == ()
    desk = opening.program._desk
    assert desk is not None
    assert desk.clients() == (f.client(1),)


def test_records_come_back_with_the_recovery_key(
    qtbot: QtBot, opening: Opening, copy: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = restoring(qtbot, opening, copy[0], monkeypatch)
    window.by_key.click()
    pane = window.recovery
    assert_accessible(window)
    pane.back.click()
    window.by_key.click()
    type_text(pane.key, copy[1])
    pane.new.use_own.setChecked(True)
    for row in (pane.new.own, pane.new.again):
        type_text(row.line, NEW)
    pane.go.click()
    qtbot.waitUntil(opened_desk(opening), timeout=30_000)
    opening.opened()
    opening.program.close()
    opened = quick_gate(opening.folder).unlock(NEW)
    assert opened.clients() == (f.client(1),)
    opened.close()


def test_a_damaged_copy_is_told_and_leaves_nothing(
    qtbot: QtBot, opening: Opening, copy: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    content = bytearray(copy[0].read_bytes())
    content[len(content) // 2] ^= 1
    copy[0].write_bytes(content)
    window = restoring(qtbot, opening, copy[0], monkeypatch)
    window.secret.line.setText(PASSPHRASE)
    window.go.click()
    qtbot.waitUntil(lambda: "Varmuuskopio ei ole ehjä" in window.message.text(), timeout=20_000)
    assert not opening.folder.exists()
    window.back.click()
    assert isinstance(opening.program._window, FirstRun)
