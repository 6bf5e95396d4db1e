"""Keys do what people expect of them: Enter presses, arrows in the rail only move, F6 lands on a control."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QButtonGroup, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.ui.frame import MainWindow, PageEntry
from hyvinvointi_desktop.ui.kit.boxes import Flow
from hyvinvointi_desktop.ui.kit.buttons import plain, tab
from hyvinvointi_desktop.ui.kit.choices import OneOf
from hyvinvointi_desktop.ui.kit.dialogs import ask


class Page(QWidget):
    """Two fields; the upper one comes later."""

    def __init__(self) -> None:
        super().__init__()
        self.below, self.above = QLineEdit(), QLineEdit()
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.below)
        self.column.insertWidget(0, self.above)


def window_of(qtbot: QtBot) -> tuple[MainWindow, Page]:
    """A window with two pages, the first one open."""
    page = Page()
    window = MainWindow([PageEntry("one", "Yksi", "sun", lambda: page), PageEntry("two", "Kaksi", "users", Page)])
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    return window, page


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot) -> None:
    pressed: list[int] = []
    button = plain("Paina", lambda: pressed.append(1))
    qtbot.addWidget(button)
    button.show()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        QTest.keyClick(button, key)
    assert len(pressed) == 3


def test_enter_on_the_way_back_of_a_question_does_not_press_the_act(qtbot: QtBot) -> None:
    done: list[int] = []
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    dialog = ask(owner, "Poistetaanko?", "Sanat.", "Poista", lambda: done.append(1))
    stay = dialog.focusWidget()
    assert stay is not None
    QTest.keyClick(stay, Qt.Key.Key_Return)
    assert not done


def test_the_arrows_of_the_rail_move_and_open_nothing(qtbot: QtBot) -> None:
    window, _ = window_of(qtbot)
    window.rail.buttons[0].setFocus()
    QTest.keyClick(window.rail.buttons[0], Qt.Key.Key_Down)
    assert window.rail.buttons[1].hasFocus()
    assert window.shown() == "one"
    QTest.keyClick(window.rail.buttons[1], Qt.Key.Key_Return)
    assert window.shown() == "two"


def test_f6_lands_on_a_control_of_the_page_and_comes_back(qtbot: QtBot) -> None:
    window, page = window_of(qtbot)
    window.rail.buttons[0].setFocus()
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is page.above
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert window.rail.buttons[0].hasFocus()


def test_tab_goes_to_what_stands_above_though_it_came_later(qtbot: QtBot) -> None:
    window, page = window_of(qtbot)
    window.top.lock.setFocus()
    QTest.keyClick(window.top.lock, Qt.Key.Key_Tab)
    assert page.above.hasFocus()
    QTest.keyClick(page.above, Qt.Key.Key_Tab)
    assert page.below.hasFocus()


def test_arrows_go_on_where_a_line_of_tabs_wraps(qtbot: QtBot) -> None:
    opened: list[int] = []
    tabs = [tab(f"välilehti {n}", partial(opened.append, n)) for n in range(4)]
    flow, group = Flow(*tabs), QButtonGroup()
    for one in tabs:
        group.addButton(one)
    qtbot.addWidget(flow)
    flow.resize(260, 300)
    flow.show()
    qtbot.waitUntil(flow.isActiveWindow)
    tabs[0].click()
    tabs[0].setFocus()
    assert tabs[3].y() > tabs[0].y()
    for key in (*[Qt.Key.Key_Right] * 4, Qt.Key.Key_Left):
        at = QApplication.focusWidget()
        assert at is not None
        QTest.keyClick(at, key)
    assert opened == [0, 1, 2, 3, 0, 3]


def test_one_of_several_is_a_radio_button_to_a_screen_reader(qtbot: QtBot) -> None:
    choice: OneOf[int] = OneOf("Montako", [(0, "0"), (1, "1")], optional=True)
    qtbot.addWidget(choice)
    button = choice.buttons[1]
    assert QAccessible.queryAccessibleInterface(button).role() is QAccessible.Role.RadioButton
    button.click()
    assert choice.value() == 1
    button.click()
    assert choice.value() is None
