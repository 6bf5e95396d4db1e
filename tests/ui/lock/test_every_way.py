"""Row S2: every reason to lock, with every kind of dialog open, a moment after typing: locked at once, nothing lost."""

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QLabel, QMenu, QWidget
from shiboken6 import isValid

from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.ui.claims.trip_form import TripForm
from hyvinvointi_desktop.ui.clients.client_form import ClientForm
from hyvinvointi_desktop.ui.kit.dialogs import say
from hyvinvointi_desktop.ui.unlock_window import UnlockWindow
from tests.support.desks import quick_gate
from tests.support.vaults import PASSPHRASE
from tests.ui.helpers import type_text
from tests.ui.lock.house import House

LOCKED_S = 1.0
WORDS = "kesken jäi Ainon kanssa"


def _idle(house: House) -> None:
    house.after(121)


def _sleep(house: House) -> None:
    assert house.program._lock_up is not None
    house.program._lock_up._session.sleeps(True)


def _session(house: House) -> None:
    assert house.program._lock_up is not None
    house.program._lock_up._session.locked()


def _saver(house: House) -> None:
    assert house.program._lock_up is not None
    house.program._lock_up._session.told(True)


def _asked(house: House) -> None:
    house.opened.window.lock_wanted.emit()


CAUSES = {"idle": _idle, "sleep": _sleep, "session": _session, "saver": _saver, "asked": _asked}


def _no_form(_house: House) -> None:
    pass


def _visit(house: House) -> None:
    area = house.opened._from_here()
    area._fresh_form().new_for(None)
    house.rest()
    assert area._form is not None
    type_text(area._form.fields.note, WORDS)


def _client(house: House) -> None:
    house.opened.add_client()
    house.rest()
    type_text(house.opened.window.findChildren(ClientForm)[0].fields.line["address"], WORDS)


def _trip(house: House) -> None:
    """A form that is itself a dialog: it is closed by the lock before the desk is."""
    assert house.program._desk is not None
    assert house.program._jobs is not None
    form = TripForm(house.opened.window, house.program._desk, house.program._jobs, (), None)
    form.open()
    house.rest()
    type_text(form.purpose, WORDS)


FORMS: dict[Form | None, Callable[[House], None]] = {
    None: _no_form, Form.VISIT: _visit, Form.CLIENT: _client, Form.TRIP: _trip,
}  # fmt: skip


def _nothing(_window: QWidget, lock: Callable[[], None]) -> None:
    lock()


def _message(window: QWidget, lock: Callable[[], None]) -> None:
    say(window, "Kysymys", "Sanat")
    lock()


def _file_dialog(window: QWidget, lock: Callable[[], None]) -> None:
    dialog = QFileDialog(window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    QTimer.singleShot(0, lock)
    assert dialog.exec() == QDialog.DialogCode.Rejected


def _two_in_loops(window: QWidget, lock: Callable[[], None]) -> None:
    outer, inner = QInputDialog(window), QInputDialog(window)
    ends: list[int] = []

    def open_inner() -> None:
        QTimer.singleShot(0, lock)
        ends.append(inner.exec())

    QTimer.singleShot(0, open_inner)
    ends.append(outer.exec())
    assert ends == [QDialog.DialogCode.Rejected] * 2


def _menu(window: QWidget, lock: Callable[[], None]) -> None:
    menu = QMenu(window)
    menu.addAction("Yksi")
    QTimer.singleShot(0, lock)
    assert menu.exec() is None


DIALOGS = {
    "nothing": _nothing, "message": _message, "file dialog": _file_dialog, "two in loops": _two_in_loops, "menu": _menu,
}  # fmt: skip


def _left_on_the_screen() -> list[str]:
    """Windows besides that of the passphrase, and words of the records in it."""
    found: list[str] = []
    for window in QApplication.topLevelWidgets():
        if isValid(window) and window.isVisible():
            if not isinstance(window, UnlockWindow):
                found.append(type(window).__name__)
            found += [label.text() for label in window.findChildren(QLabel) if "Aino" in label.text()]
    return found


CASES = [
    *((f, list(CAUSES)[(n + m) % len(CAUSES)], d) for n, f in enumerate(FORMS) for m, d in enumerate(DIALOGS)),
    *((Form.VISIT, c, "file dialog") for c in CAUSES),
]
"""Every form with every dialog, the reasons by turns; and every reason over an unsaved visit with a dialog."""


@pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)
@pytest.mark.parametrize(("form", "cause", "dialog"), CASES)
def test_it_locks_at_once_and_keeps_what_was_typed(
    house: House, unlock: Callable[..., None], form: Form | None, cause: str, dialog: str
) -> None:
    unlock()
    FORMS[form](house)
    took_s: list[float] = []

    def lock() -> None:
        begin = time.perf_counter()
        CAUSES[cause](house)
        took_s.append(time.perf_counter() - begin)
        assert house.program._desk is None

    DIALOGS[dialog](house.opened.window, lock)
    assert took_s[0] < LOCKED_S
    assert house.locked.isVisible()
    assert _left_on_the_screen() == []
    desk = quick_gate(house.folder).unlock(PASSPHRASE)  # nobody holds the profile
    try:
        kept = {f: [list(d.typed.values()) for d in desk.drafts(f)] for f in FORMS if f is not None}
    finally:
        desk.close()
    assert {f for f, drafts in kept.items() if drafts} == ({form} if form else set())
    if form:
        assert WORDS in kept[form][0]
