"""The door between two starts, and what the session says: real processes."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.system.instance import door_name
from hyvinvointi_desktop.ui.lock.front import FrontDoor, _ask, ask_to_front, ask_to_take

SERVER = """
import sys
from PySide6.QtCore import QCoreApplication
from hyvinvointi_desktop.ui.lock.front import FrontDoor
app = QCoreApplication([])
def take(file):
    print(ascii(str(file)), flush=True)
    return file.suffix == ".hvlr"
door = FrontDoor(sys.argv[1], take)
door.wanted.connect(lambda: print("wanted", flush=True))
print("ready", flush=True)
app.exec()
"""
CLIENT = "import sys; from hyvinvointi_desktop.ui.lock.front import ask_to_front; print(ask_to_front(sys.argv[1]))"


def environment() -> dict[str, str]:
    return os.environ | {"QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture
def name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as short:  # the path of a socket may have 107 letters
        monkeypatch.setenv("XDG_RUNTIME_DIR", short)
        yield door_name(tmp_path / "profile")


@pytest.fixture
def other(name: str) -> Iterator["subprocess.Popen[str]"]:
    command = [sys.executable, "-c", SERVER, name]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment()) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield process
        process.kill()


def test_the_other_program_answers_and_is_told(name: str, other: "subprocess.Popen[str]") -> None:
    assert ask_to_front(name)
    assert other.stdout is not None
    assert other.stdout.readline() == "wanted\n"
    assert ask_to_front(name)


def test_a_file_is_given_to_the_other_program_and_it_says_whether_it_took_it(
    name: str, other: "subprocess.Popen[str]", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert other.stdout is not None
    for file, taken in ((Path("kyllä on \udcff.hvlr"), True), (tmp_path / "ei.hvl", False)):
        assert ask_to_take(name, file) is taken
        assert [other.stdout.readline() for _ in range(2)] == ["wanted\n", ascii(str(tmp_path / file)) + "\n"]


@pytest.mark.parametrize("odd", ["a\nfront", "x" * 9000])
def test_a_path_that_cannot_be_told_is_not_and_the_other_comes_to_the_front(
    name: str, other: "subprocess.Popen[str]", odd: str
) -> None:
    assert ask_to_take(name, Path(f"/{odd}.hvlr")) is False
    assert other.stdout is not None
    assert other.stdout.readline() == "wanted\n"


NO_FILE = (b"file a.hvlr\n", b"file /a\0.hvlr\n", b"file /a.hvlr", b"open /a\n", b"\xff" * 20_000)


@pytest.mark.parametrize("said", NO_FILE)
def test_what_is_no_file_and_not_the_word_is_not_answered(
    name: str, other: "subprocess.Popen[str]", said: bytes
) -> None:
    assert _ask(name, said, 400) == b""
    assert ask_to_front(name)


def test_a_dead_program_answers_nobody_and_its_name_is_free_again(
    qtbot: QtBot, name: str, other: "subprocess.Popen[str]"
) -> None:
    other.kill()
    other.wait()
    assert not ask_to_front(name)
    door = FrontDoor(name)
    command = [sys.executable, "-c", CLIENT, name]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment()) as asking:
        with qtbot.waitSignal(door.wanted, timeout=20_000):
            pass
        assert asking.stdout is not None
        assert asking.stdout.read() == "True\n"
    door.close()


def test_a_program_that_hangs_is_not_waited_for(name: str, other: "subprocess.Popen[str]") -> None:
    import signal

    other.send_signal(signal.SIGSTOP)
    assert not ask_to_front(name, 200)
    assert ask_to_take(name, Path("/a.hvlr"), 200) is None


def test_nobody_is_there(name: str) -> None:
    assert not ask_to_front(name)


def test_the_name_says_nothing_and_is_one_for_one_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    folder = tmp_path / "Maija"
    assert door_name(folder) == door_name(tmp_path / "x" / ".." / "Maija")
    assert door_name(folder) != door_name(tmp_path / "Aino")
    assert "Maija" not in door_name(folder)


SESSION = """
import os
os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
app = QCoreApplication([])
from hyvinvointi_desktop.ui.lock.session import SessionWatch
bus = QDBusConnection.connectToBus(os.environ["DBUS_SESSION_BUS_ADDRESS"], "logind")
assert bus.registerService("org.freedesktop.login1")
watch, heard = SessionWatch(), []
MANAGER = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")
SAID = [
    (MANAGER, [True]), (MANAGER, [False]),
    (("/org/freedesktop/login1/session/_32", "org.freedesktop.login1.Session", "Lock"), []),
    (("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged"), [True]),
    (("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged"), [False]),
    (("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged"), [True]),
]
def say():
    for where, arguments in SAID:
        message = QDBusMessage.createSignal(*where)
        message.setArguments(arguments)
        assert bus.send(message)
def hear(cause):
    heard.append(cause)
    if len(heard) == 4:
        app.quit()
watch.away.connect(hear)
QTimer.singleShot(0, say)
QTimer.singleShot(20000, app.quit)
app.exec()
print(*heard)
"""


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs a bus to talk on")
def test_sleep_and_session_lock_are_heard_on_the_bus() -> None:
    command = ["dbus-run-session", "--", sys.executable, "-c", SESSION]
    run = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, env=environment())
    assert run.stdout.split() == ["sleep", "session", "session", "session"], run.stderr
