"""A real run of the window, driven from inside: ``python -m tests.reliability.leaks.lived PROFILE ROUNDS [pin]``.

What is to be typed comes masked over standard input and is unmasked letter by letter, so that every copy of a
word or passphrase in this process is the program's own. At each stop a line is printed and one is waited for.
"""

import json
import os
import sys
import traceback
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from hyvinvointi_desktop import bootstrap_window
from hyvinvointi_desktop.ui.gallery.desk_places import PLACES
from hyvinvointi_desktop.ui.gallery.walker import Walker
from hyvinvointi_desktop.ui.lock import copies
from hyvinvointi_desktop.ui.pictures import settle
from hyvinvointi_desktop.ui.program import Program
from hyvinvointi_desktop.ui.unlock_window import UnlockWindow

LONGEST_MS = 20_000
LOOKED_AT = (
    "today", "clients", "client", "new-client", "session", "notebook", "plans", "claims", "exchange", "settings",
)  # fmt: skip
_programs: list[Program] = []


class _Known(Program):
    """The program, known to the driver."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        _programs.append(self)


class Masked:
    """Words that are never whole in this object."""

    def __init__(self, line: str) -> None:
        told = json.loads(line)
        self._mask = bytes.fromhex(told["mask"])
        self._words: dict[str, bytes] = {name: bytes.fromhex(word) for name, word in told["words"].items()}

    def letters(self, name: str) -> Iterator[str]:
        """One letter after another."""
        for n, byte in enumerate(self._words[name]):
            yield chr(byte ^ self._mask[n % len(self._mask)])


def until(true: Callable[[], bool]) -> None:
    """Lets the program run until something is so."""
    waited = QDeadlineTimer(LONGEST_MS)
    while not true():
        if waited.hasExpired():
            raise TimeoutError
        QTest.qWait(10)


def stop(name: str, **told: object) -> None:
    """Says where it is, and waits for the word to go on."""
    sys.stdout.write(json.dumps({"at": name, **told}) + "\n")
    sys.stdout.flush()
    sys.stdin.readline()


class Day:
    """One working day at the window."""

    def __init__(self, program: Program, words: Masked, rounds: int, with_pin: bool) -> None:
        self._program, self._words, self._rounds, self._with_pin = program, words, rounds, with_pin

    def go(self) -> None:
        """From the passphrase to the lock, as many times as asked."""
        for _ in range(self._rounds):
            self._unlock()
            self._look_about()
            self._type()
            self._crash()
            self._save_a_paper()
            stop("open", titles=[w.windowTitle() for w in QApplication.topLevelWidgets()])
            self._lock()
            stop("locked", titles=[w.windowTitle() for w in QApplication.topLevelWidgets()])
        QApplication.quit()

    def type_in(self, field: QWidget, name: str) -> None:
        """As an input method does, letter by letter."""
        for letter in self._words.letters(name):
            event = QInputMethodEvent()
            event.setCommitString(letter)
            QCoreApplication.sendEvent(field, event)

    def _rest(self) -> None:
        jobs = self._program._jobs
        assert jobs is not None
        settle(jobs)

    @property
    def _desk_window(self) -> Any:
        return self._program._desk_window

    def _unlock(self) -> None:
        until(lambda: isinstance(self._program._window, UnlockWindow) and self._program._window.isVisible())
        window: Any = self._program._window
        by_pin = window.by_pin
        row = window.pin if by_pin else window.secret
        self.type_in(row.line, "pin" if by_pin else "passphrase")
        QTest.keyClick(row.line, Qt.Key.Key_Return)
        until(lambda: self._program._desk is not None)
        if self._desk_window is None:  # made by a command: its recovery key was never typed back
            self._program._window.later.emit()  # type: ignore[union-attr]
        until(lambda: self._desk_window is not None)
        self._rest()
        for dialog in self._dialogs():
            dialog.reject()
        if self._with_pin and not by_pin:
            self._program._gate().remember("".join(self._words.letters("pin")))

    @staticmethod
    def _dialogs() -> list[QDialog]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]

    def _look_about(self) -> None:
        assert self._program._desk is not None
        jobs = self._program._jobs
        assert jobs is not None
        at = Walker(self._desk_window, self._program._desk, jobs)
        looks: list[Callable[[], object]] = [partial(PLACES[page], at) for page in LOOKED_AT]
        for look in (*looks, *self._bare_pages()):
            look()
            self._rest()
            self._desk_window.window.grab()

    def _bare_pages(self) -> list[Callable[[], object]]:
        """What the gallery comes to by writing is only opened here."""
        return [partial(self._desk_window.show_page, page) for page in ("done", "bin")]

    def _type(self) -> None:
        """A client and a visit that nobody saves, a search, and a line copied."""
        from hyvinvointi_desktop.ui.clients.client_form import ClientForm

        opened, desk = self._desk_window, self._program._desk
        assert desk is not None
        opened.add_client()
        self._rest()
        fields = opened.window.findChildren(ClientForm)[-1].fields
        for n, name in enumerate(("name", "phone", "address", "village", "need_name")):
            self.type_in(fields.line[name], f"typed{n}")
        self.type_in(fields.safety, "typed5")
        area = opened._from_here()
        area._fresh_form().new_for(None)
        self._rest()
        self.type_in(area._form.fields.place, "typed6")
        self.type_in(area._form.fields.note, "typed7")
        self._rest()
        search = opened.window.top.search
        self.type_in(search, "typed8")
        QTest.keyClick(search, Qt.Key.Key_Return)
        self._rest()
        copies.copy(desk.client_list()[0].client.name)

    def _crash(self) -> None:
        """Something unforeseen whose own text quotes somebody."""
        desk = self._program._desk
        assert desk is not None
        name = desk.client_list()[0].client.name

        def fail() -> None:
            raise LookupError(name)

        QTimer.singleShot(0, fail)
        QTest.qWait(50)
        for dialog in self._dialogs():
            dialog.reject()

    def _save_a_paper(self) -> None:
        """Through the file dialog, which likes to remember."""

        def accept() -> None:
            for dialog in self._dialogs():
                if isinstance(dialog, QFileDialog):
                    dialog.accept()

        timer = QTimer()
        timer.timeout.connect(accept)
        timer.start(50)
        folder = self._desk_window.save_files(self._desk_window.window, [("paperi.txt", b"x")])
        assert folder is not None
        timer.stop()

    def _lock(self) -> None:
        assert self._program._lock_up is not None
        self._program._lock_up.lock_wanted.emit("sleep")  # as when the machine goes to sleep: a dialog is open
        until(lambda: isinstance(self._program._window, UnlockWindow) and self._program._window.isVisible())
        QTest.qWait(2500)  # twice what the window needs to look for circular garbage


def main() -> int:
    """The window's own exit status."""
    profile, rounds, with_pin = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:] == ["pin"]
    words = Masked(sys.stdin.readline())
    setattr(bootstrap_window, "Program", _Known)  # noqa: B010 -- the name is not the window's own

    def go() -> None:
        try:
            Day(_programs[0], words, rounds, with_pin).go()
        except BaseException as error:  # the crash guard would put up a dialog and wait
            traceback.print_exception(error)
            sys.stderr.flush()
            os._exit(9)

    bootstrap_window.application()
    QTimer.singleShot(0, go)
    return bootstrap_window.run_window(profile, None)


if __name__ == "__main__":
    sys.exit(main())
