"""The main window: pages by rail and keys, a practice banner, a size that is remembered, no names in the title."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.ui.frame import MainWindow, PageEntry
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.tokens import Scheme
from hyvinvointi_desktop.ui.kit.widgets import Card, ScrollPage, label, plain, title
from hyvinvointi_desktop.ui.rail import keys_of
from tests.ui.helpers import assert_accessible, press, type_text


def page(words: str) -> QWidget:
    made = ScrollPage()
    made.add(title(words), label("Lause, joka kertoo jotain ja rivittyy tarvittaessa. " * 4), None)
    return made


def window(qtbot: QtBot, **more: object) -> tuple[MainWindow, list[str]]:
    built: list[str] = []

    def entry(page_id: str, words: str, icon: str, at_bottom: bool = False) -> PageEntry:
        def make() -> QWidget:
            built.append(page_id)
            return page(words)

        return PageEntry(page_id, words, icon, make, at_bottom)

    pages = [
        entry("today", "Tänään", "sun"),
        entry("clients", "Asiakkaat", "users"),
        entry("claims", "Tunnit ja matkat", "receipt"),
        entry("settings", "Asetukset", "gear-six", at_bottom=True),
    ]
    made = MainWindow(pages, **more)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.show()
    return made, built


def test_only_the_page_shown_is_built(qtbot: QtBot) -> None:
    main, built = window(qtbot)
    assert (main.shown(), built) == ("today", ["today"])
    main.rail.buttons[1].click()
    main.rail.buttons[0].click()
    assert (main.shown(), built) == ("today", ["today", "clients"])


def test_nine_pages_and_the_last_have_a_number() -> None:
    assert [keys_of(n, 12) for n in (1, 9, 10, 11, 12)] == ["Ctrl+1", "Ctrl+9", "", "", "Ctrl+0"]


@pytest.mark.parametrize(
    ("key", "shown"), [(Qt.Key.Key_2, "clients"), (Qt.Key.Key_3, "claims"), (Qt.Key.Key_0, "settings")]
)
def test_ctrl_and_a_number_switch(qtbot: QtBot, key: Qt.Key, shown: str) -> None:
    main, _ = window(qtbot)
    qtbot.waitUntil(main.isActiveWindow)
    QTest.keyClick(main, key, Qt.KeyboardModifier.ControlModifier)
    assert main.shown() == shown
    assert [b.page_id for b in main.rail.buttons if b.isChecked()] == [shown]


def test_ctrl_k_searches_and_ctrl_l_locks(qtbot: QtBot) -> None:
    main, _ = window(qtbot)
    qtbot.waitUntil(main.isActiveWindow)
    QTest.keyClick(main, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is main.top.search
    type_text(main.top.search, "äiti")
    with qtbot.waitSignal(main.search_wanted) as told:
        press(Qt.Key.Key_Return)
    assert told.args == ["äiti"]
    with qtbot.waitSignal(main.lock_wanted):
        QTest.keyClick(main, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_arrows_move_along_the_rail(qtbot: QtBot) -> None:
    main, _ = window(qtbot)
    qtbot.waitUntil(main.isActiveWindow)
    main.rail.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)
    assert main.shown() == "clients"


def test_practice_says_so_all_the_time(qtbot: QtBot) -> None:
    main, _ = window(qtbot, practice_passphrase="harjoitus harjoitus")
    words = [w.text() for w in main.findChildren(QLabel) if w.isVisible()]
    assert any(w.startswith("HARJOITUS") for w in words)
    assert any("harjoitus harjoitus" in w for w in words)
    main.show_page("settings")
    assert any(w.text().startswith("HARJOITUS") for w in main.findChildren(QLabel) if w.isVisible())


def test_the_title_never_names_anybody(qtbot: QtBot) -> None:
    main, _ = window(qtbot)
    for button in main.rail.buttons:
        button.click()
        assert main.windowTitle() == "Hyvinvointi"


def test_the_size_is_remembered(qtbot: QtBot) -> None:
    kept: list[bytes] = []
    main, _ = window(qtbot, keep_geometry=kept.append)
    main.resize(790, 560)
    main.close()
    again, _ = window(qtbot, geometry=kept[0])
    assert (again.width(), again.height()) == (790, 560)


@pytest.mark.parametrize("scale", [100, 200])
def test_it_fits_a_small_screen_at_any_text_size(qapp: QApplication, qtbot: QtBot, scale: int) -> None:
    theme().apply(qapp, Scheme.LIGHT, scale)
    main, _ = window(qtbot, practice_passphrase="harjoitus harjoitus")
    main.top.set_states([("Kaikki tallessa", "good")])
    main.resize(1024, 600)
    QApplication.processEvents()
    central = main.centralWidget()
    assert central is not None
    assert central.minimumSizeHint().width() <= 1024
    assert central.minimumSizeHint().height() <= 600
    assert main.rail.buttons[0].text().strip() == ("Tänään" if scale == 100 else "")
    assert main.rail.buttons[0].accessibleName() == "Tänään"
    theme().apply(qapp, Scheme.LIGHT, 100)


def test_targets_are_large_enough(qtbot: QtBot) -> None:
    main, _ = window(qtbot)
    QApplication.processEvents()
    assert all(b.height() >= 44 for b in main.rail.buttons)
    assert main.top.lock.height() >= 24


def test_every_control_has_a_name(qtbot: QtBot) -> None:
    main, _ = window(qtbot, practice_passphrase="harjoitus harjoitus")
    assert_accessible(main)


def test_another_language_builds_the_pages_anew(qtbot: QtBot) -> None:
    main, built = window(qtbot)
    main.show_page("clients")
    main.rebuild_pages()
    assert main.shown() == "clients"
    assert built == ["today", "clients", "clients"]


def test_the_focus_stays_on_the_page_when_what_had_it_is_gone(qtbot: QtBot) -> None:
    top, other, near, gone = plain("Ylin"), plain("Muu"), plain("Lähin"), plain("Tee se")
    made = ScrollPage()
    made.add(top, other, Card(near, gone), None)
    main = MainWindow([PageEntry("one", "Yksi", "sun", lambda: made)])
    qtbot.addWidget(main)
    main.show()
    main.activateWindow()
    qtbot.waitUntil(main.isActiveWindow)
    gone.setFocus()
    gone.hide()
    assert main.rail.isAncestorOf(main.focusWidget())  # where Qt goes on
    qtbot.waitUntil(lambda: main.focusWidget() is near)
    near.hide()
    qtbot.waitUntil(lambda: main.focusWidget() is top)


def test_pages_of_others_take_no_number(qtbot: QtBot) -> None:
    main, _ = window(qtbot)
    qtbot.waitUntil(main.isActiveWindow)
    main.rail.keep_under_more({"clients"})
    assert [b.keys for b in main.rail.buttons] == ["Ctrl+1", "", "Ctrl+2", "Ctrl+0"]
    assert [b.accessibleDescription() for b in main.rail.buttons] == ["Ctrl+1", "", "Ctrl+2", "Ctrl+0"]
    QTest.keyClick(main, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert main.shown() == "claims"
    QTest.keyClick(main, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    assert main.shown() == "claims"
    main.rail.keep_under_more(())
    main.rail.keep_out({"claims"})
    assert [b.keys for b in main.rail.buttons] == ["Ctrl+1", "Ctrl+2", "", "Ctrl+0"]


def test_the_keys_go_to_the_page_also_where_it_is_still_being_read(qtbot: QtBot) -> None:
    main, _ = window(qtbot)
    qtbot.waitUntil(main.isActiveWindow)
    main.top.search.setFocus()
    QTest.keyClick(main, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    shown = main.page("claims")
    qtbot.waitUntil(shown.hasFocus)
    one, two = plain("Yksi"), plain("Kaksi")
    assert isinstance(shown, ScrollPage)
    shown.add(one, two)
    qtbot.waitUntil(two.isVisible)
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is one
    QTest.keyClick(main, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    main.top.search.setFocus()
    QTest.keyClick(main, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is one)


def test_down_on_a_button_stays_on_it(qtbot: QtBot) -> None:
    main, _ = window(qtbot)
    shown = main.page("today")
    assert isinstance(shown, ScrollPage)
    one, two = plain("Yksi"), plain("Kaksi")
    shown.add(one, two)
    qtbot.waitUntil(main.isActiveWindow)
    qtbot.waitUntil(one.isVisible)
    one.setFocus()
    press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is one
