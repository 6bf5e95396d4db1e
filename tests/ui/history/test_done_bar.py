"""The line at the foot: says what was done, undoes and does again by key and button, and leaves text fields alone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hyvinvointi_desktop.ui.kit.accessible_names import unnamed_controls
from tests.app.test_tell_acts import VISIT
from tests.support import factories as f
from tests.ui.helpers import press, tab_to, type_text
from tests.ui.history.conftest import Bench, said


def write(bench: Bench, note: str) -> None:
    """An act through the window's own jobs, as a form does it."""
    bench.jobs.run(
        lambda: bench.desk.log_sessions([replace(VISIT, note=note)]),
        owner=bench.window, ok=lambda _: None, failed=lambda error: pytest.fail(str(error)),
    )  # fmt: skip
    bench.rest()


def note(bench: Bench) -> str | None:
    found = bench.desk.session(VISIT.id)
    return None if found is None else found.note


def test_at_opening_it_says_what_was_done_last_and_when(bench: Bench) -> None:
    assert said(bench) == "Viimeksi: käynti 5.10. Keksitty 1. tallennettu, 2.11.2026 klo\u00a010.00"
    assert bench.bar.undo.isEnabled()
    assert bench.bar.redo.isHidden()


def test_after_an_act_it_says_the_act_and_offers_to_undo_it(bench: Bench) -> None:
    write(bench, "toisin")
    assert said(bench) == "Käynti 5.10. Keksitty 1. tallennettu"
    assert bench.bar.undo.accessibleDescription() == "Kumoaa: käynti 5.10. Keksitty 1. tallennettu. Ctrl+Z"
    assert (bench.bar.undo.text(), bench.bar.undo.accessibleName()) == ("Kumoa  Ctrl+Z", "Kumoa")


def test_ctrl_z_undoes_the_newest_act_and_says_which(bench: Bench) -> None:
    bench.desk.delete_session(VISIT.id)
    bench.window.window.rail.setFocus()
    bench.press("Z")
    assert note(bench) == "ovella"
    assert said(bench) == "Kumottu: käynti 5.10. Keksitty 1. poistettu"
    bench.press("Z")
    assert note(bench) is None
    assert said(bench) == "Kumottu: käynti 5.10. Keksitty 1. tallennettu"


@pytest.mark.parametrize("keys", ["Y", "^Z"])
def test_ctrl_y_and_ctrl_shift_z_do_it_again(bench: Bench, keys: str) -> None:
    write(bench, "toisin")
    bench.window.window.rail.setFocus()
    bench.press("Z")
    assert note(bench) == "ovella"
    assert bench.bar.redo.isVisible()
    bench.press(keys)
    assert note(bench) == "toisin"
    assert said(bench) == "Tehty uudelleen: käynti 5.10. Keksitty 1. tallennettu"
    assert bench.bar.redo.isHidden()


def test_where_a_text_field_has_the_keys_ctrl_z_is_its_own(bench: Bench) -> None:
    write(bench, "toisin")
    search = bench.window.window.top.search
    search.setFocus()
    type_text(search, "Aino")
    bench.press("Z")
    assert note(bench) == "toisin"
    assert search.text() == ""


def test_the_buttons_are_reached_by_tab_and_pressed_by_enter(bench: Bench) -> None:
    write(bench, "toisin")
    bench.window.window.top.lock.setFocus(Qt.FocusReason.TabFocusReason)
    tab_to(bench.bar.undo)
    press(Qt.Key.Key_Return)
    bench.rest()
    assert note(bench) == "ovella"
    tab_to(bench.bar.redo)
    press(Qt.Key.Key_Return)
    bench.rest()
    assert note(bench) == "toisin"
    assert QApplication.focusWidget() is bench.bar.undo  # the button that was pressed is gone
    tab_to(bench.bar.all)
    press(Qt.Key.Key_Return)
    bench.rest()
    assert bench.window.window.shown() == "done"


def test_when_nothing_is_left_it_says_so(bench: Bench) -> None:
    bench.window.window.rail.setFocus()
    for _ in range(4):
        bench.press("Z")
    assert said(bench) == "Kumottavaa ei ole."
    assert not bench.bar.undo.isEnabled()


def test_a_setting_is_an_act_too_and_its_undo_holds_at_once(bench: Bench) -> None:
    heard: list[int] = []
    bench.window._tools = replace(bench.window._tools, idle_minutes_changed=heard.append)
    bench.jobs.run(
        lambda: bench.desk.save_preference("lock.minutes", "20"),
        owner=bench.window, ok=lambda _: None, failed=lambda error: pytest.fail(str(error)),
    )  # fmt: skip
    bench.rest()
    assert said(bench) == "Asetus: milloin ohjelma lukittuu tallennettu"
    bench.window.window.rail.setFocus()
    bench.press("Z")
    assert said(bench) == "Kumottu: asetus: milloin ohjelma lukittuu tallennettu"
    assert heard == [5]


def test_what_the_window_keeps_for_itself_is_no_act(bench: Bench) -> None:
    before = said(bench)
    assert bench.desk.save_preference("draft.session", "{}") == frozenset()
    bench.rest()
    assert said(bench) == before


def test_a_held_key_undoes_once(bench: Bench) -> None:
    for words in ("eka", "toka", "kolmas"):
        write(bench, words)
    frame = bench.window.window
    frame.rail.setFocus()
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyPress(target, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyRelease(target, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    bench.rest()
    assert note(bench) == "toka"


def test_in_a_narrow_window_the_words_give_way_and_the_names_stay(bench: Bench) -> None:
    bench.window.window.resize(800, 500)
    bench.rest()
    assert (bench.bar.all.text(), bench.bar.all.accessibleName()) == ("", "Mitä on tehty")
    assert bench.bar.undo.text() == "Kumoa"
    assert bench.bar.undo.toolTip() == "Kumoaa: käynti 5.10. Keksitty 1. tallennettu. Ctrl+Z"
    assert not unnamed_controls(bench.bar)
    bench.window.window.resize(1366, 768)
    bench.rest()
    assert bench.bar.all.text() == "Mitä on tehty"


def test_the_first_name_of_a_client_and_no_more_is_shown(bench: Bench) -> None:
    bench.desk.save_client(replace(f.client(1), name="Aino Maria Pesonen"))
    write(bench, "toisin")
    assert said(bench) == "Käynti 5.10. Aino P. tallennettu"
