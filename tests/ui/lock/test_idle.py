"""Idling with a clock that a test moves: the warning, the key that puts it off, the lock."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.ui.lock.attempts import Attempts
from hyvinvointi_desktop.ui.lock.idle import IdleWatch, minutes_of


class Clock:
    """Seconds that stand still."""

    def __init__(self) -> None:
        self.at = 1000.0
        self.busy = False

    def seconds(self) -> float:
        return self.at


class Heard:
    """A watch and what it said."""

    def __init__(self, minutes: int = 5) -> None:
        self.clock = Clock()
        self.said: list[object] = []
        self.watch = IdleWatch(minutes, self.clock.seconds, lambda: self.clock.busy)
        self.watch._timer.stop()
        self.watch.warned.connect(self.said.append)
        self.watch.calmed.connect(lambda: self.said.append("calm"))
        self.watch.lock_wanted.connect(lambda: self.said.append("lock"))

    def after(self, seconds: float) -> list[object]:
        self.clock.at += seconds
        self.said.clear()
        self.watch.tick()
        return list(self.said)


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    return made


@pytest.fixture
def heard(field: QLineEdit) -> Iterator[Heard]:
    made = Heard()
    yield made
    made.watch.stop()


def test_it_warns_thirty_seconds_before_and_then_locks_once(heard: Heard) -> None:
    assert heard.after(269) == []
    assert heard.after(1) == [30]
    assert heard.after(29) == [1]
    assert heard.after(1) == ["calm", "lock"]
    assert not heard.watch._timer.isActive()


def test_a_key_puts_it_off_and_does_nothing_else(heard: Heard, field: QLineEdit) -> None:
    QTest.keyClicks(field, "a")
    assert heard.after(275) == [25]
    QTest.keyClicks(field, "b")
    assert heard.said == [25, "calm"]
    assert field.text() == "a"
    QTest.keyClicks(field, "c")
    assert field.text() == "ac"
    assert heard.after(269) == []


def test_the_mouse_and_an_input_method_are_signs_of_life(heard: Heard, field: QLineEdit) -> None:
    from tests.ui.helpers import type_text

    heard.after(275)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    assert heard.after(200) == []
    type_text(field, "ä")
    assert field.text() == "ä"
    assert heard.after(200) == []


def test_typing_in_another_window_is_noticed(heard: Heard, qtbot: QtBot) -> None:
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    heard.clock.at += 200
    QTest.keyClicks(other, "a")
    assert heard.after(200) == []


def test_nothing_is_warned_or_locked_while_something_is_sealed(heard: Heard) -> None:
    heard.clock.busy = True
    assert heard.after(1000) == []
    heard.clock.busy = False
    assert heard.after(1) == []
    assert heard.after(270) == [29]


def test_a_machine_that_slept_past_the_limit_locks_at_once(heard: Heard) -> None:
    assert heard.after(3600) == ["lock"]


def test_another_limit_is_in_force_at_once(heard: Heard) -> None:
    heard.watch.set_minutes(1)
    assert heard.after(29) == []
    assert heard.after(1) == [30]
    heard.watch.set_minutes(60)
    assert heard.said == [30, "calm"]
    assert heard.after(3500) == []


@pytest.mark.parametrize(
    ("kept", "minutes"),
    [(None, 5), ("", 5), ("x", 5), ("-1", 5), ("0", 1), ("1", 1), ("12", 12), ("60", 60), ("99999", 60), ("²", 5)],
)
def test_the_limit_is_from_one_to_sixty_minutes(kept: str | None, minutes: int) -> None:
    assert minutes_of(kept) == minutes


def test_wrong_passphrases_are_counted_on_by_the_clock_of_the_machine() -> None:
    clock = Clock()
    attempts = Attempts(clock.seconds)
    assert attempts.waiting() == 0
    waits = []
    for _ in range(9):
        waits.append(attempts.failed())
        clock.at += 60
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60]
    assert attempts.waiting() == 0
    attempts.failed()
    clock.at += 10.5
    assert attempts.waiting() == 50
    attempts.opened()
    assert (attempts.waiting(), attempts.failed()) == (0, 1)
