"""What every test of a window needs: typing with ä and ö, keys, and the check that all controls have names."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.ui.kit.accessible_names import unnamed_controls


def assert_accessible(widget: QWidget) -> None:
    """Every control under the widget has a name or a buddy label."""
    assert unnamed_controls(widget) == []


def put_in_front(qtbot: QtBot, widget: QWidget, width: int = 1000, height: int = 700) -> None:
    """Shows it as the window that has the keys, until the test ends."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()


def type_text(widget: QWidget, text: str) -> None:
    """Types as an input method does: QTest.keyClicks aborts the process at ä and ö."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(widget, event)


def press(key: Qt.Key, widget: QWidget | None = None, shift: bool = False) -> None:
    """Presses a key where the focus is, or on a widget."""
    target = widget or QApplication.focusWidget()
    assert target is not None, "nothing has the focus"
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(target, key, modifier)


def tab_to(widget: QWidget, most: int = 60) -> None:
    """Presses Tab until the widget has the focus."""
    for _ in range(most):
        if QApplication.focusWidget() is widget:
            return
        press(Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    raise AssertionError(f"Tab never reaches {type(widget).__name__} {widget.accessibleName()}; it is at {focus}")


def choose_by_keys(button: QWidget) -> None:
    """Tab to a button and press it with the space bar."""
    tab_to(button)
    press(Qt.Key.Key_Space)


def no_sideways_scrolling(widget: QWidget) -> bool:
    """Whether nothing in the widget asks for more width than it has."""
    return widget.minimumSizeHint().width() <= widget.width()
