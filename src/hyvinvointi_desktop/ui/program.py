"""The life of the window: first run or unlocking, the open desk, locking again. It is given a gate.

What only the open desk needs is imported there: the unlock window stands before it.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from hyvinvointi_desktop.ui.kit.words import Language, tr
from hyvinvointi_desktop.ui.lock.attempts import Attempts
from hyvinvointi_desktop.ui.look import Look, Looks
from hyvinvointi_desktop.ui.program_tools import FirstPaint, ProgramTools, quits_when_shown
from hyvinvointi_desktop.ui.rescue.way import Broken, RescueWay

if TYPE_CHECKING:
    from pathlib import Path

    from hyvinvointi_desktop.app.desk import Desk
    from hyvinvointi_desktop.app.gate import Gate
    from hyvinvointi_desktop.app.key_port import NewKeys
    from hyvinvointi_desktop.ui.desk_window import DeskWindow
    from hyvinvointi_desktop.ui.first_run import FirstRunAnswers
    from hyvinvointi_desktop.ui.jobs import Jobs
    from hyvinvointi_desktop.ui.keys.key_tools import KeyTools
    from hyvinvointi_desktop.ui.lock.front import FrontDoor
    from hyvinvointi_desktop.ui.lock.lock_up import LockUp
    from hyvinvointi_desktop.ui.showing.door import DoorTools

PIN_LOOK_MS = 20_000


class Program(QObject):
    """One run. ``practice_passphrase`` is that of a practice profile, which opens by itself. ``file`` is a sealed file
    that the program was started with: it is taken in once the profile is unlocked."""

    _met = Signal(bool)
    """From the loading thread: whether another start on this profile answered at the door."""

    def __init__(
        self, app: QApplication, tools: ProgramTools, practice_passphrase: str | None = None, file: Path | None = None
    ) -> None:
        super().__init__()
        self._file = file
        self._given = False
        self._app, self._tools, self._practice = app, tools, practice_passphrase
        self._profile: Gate | None = None
        self._making = threading.Lock()
        self._rescue = RescueWay(self._gate, tools.write_whole)
        self._looks = Looks(app, tools.look, tools.keep_look)
        self._window: QWidget | None = None
        self._desk: Desk | None = None
        self._desk_window: DeskWindow | None = None
        self._jobs: Jobs | None = None
        self._geometry: bytes | None = None
        self._attempts = Attempts(tools.seconds)
        self._page = ""
        self._offers_pin = False
        self._lock_up: LockUp | None = None
        self._door: FrontDoor | None = None
        self._met.connect(self._met_or_not)
        self._day_over = QTimer(self)
        self._day_over.setInterval(PIN_LOOK_MS)
        self._day_over.timeout.connect(lambda: self._gate().pin_is_set())  # which drops one of yesterday

    def start(self) -> None:
        """Shows the first window."""
        if self._tools.has_profile():
            self._unlock()
        else:
            self._first_run()

    def _gate(self) -> Gate:
        """The locked profile, made by whichever thread first asks."""
        with self._making:
            if self._profile is None:
                self._profile = self._tools.gate()
            return self._profile

    def _load(self) -> None:
        """First the door, then what tries the passphrase, then what it opens."""
        if self._door is None and self._tools.door():
            from hyvinvointi_desktop.ui.lock.front import ask_to_front, ask_to_take

            if self._file is None:
                answered = ask_to_front(self._tools.door())
            else:
                taken = ask_to_take(self._tools.door(), self._file)
                answered, self._given = taken is not None, taken is True
            self._met.emit(answered)
            if answered:
                return
        self._gate()
        self._tools.load()

    def _met_or_not(self, answered: bool) -> None:
        if answered and self._given:
            self._quit()  # the other has the file, and is in front
        elif answered:
            words = tr("The program is running in another window, and it was brought to the front. Go on there.")
            if self._file is not None:
                words += " " + tr("Drop the file there on the page Mail, or choose it there.")
            self._tell_and_end(tr("The program is already open"), words)
        else:
            self._open_door()

    def _open_door(self) -> None:
        if self._door is None and self._tools.door():
            from hyvinvointi_desktop.ui.lock.front import FrontDoor

            self._door = FrontDoor(self._tools.door(), self._take)
            self._door.wanted.connect(self._to_front)

    def _take(self, file: Path) -> bool:
        """Whether a file that another start brought is taken in: at once, or after unlocking. Not into the middle of a
        dialog, nor while the screen is turned to a client."""
        if self._desk is None:
            if self._file not in (None, file):
                return False
            self._file = file
            return True
        if self._desk_window is None or not self._desk_window.may_take_file():
            return False
        self._desk_window.take_file(file)
        return True

    def _to_front(self) -> None:
        window = QApplication.activeModalWidget() or self._window
        if window is not None:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.show()
            window.raise_()
            window.activateWindow()
            QApplication.alert(window)

    def _tell_and_end(self, heading: str, words: str) -> None:
        from hyvinvointi_desktop.ui.lock.told import Told

        self._show(Told(heading, words, self._quit))

    def close(self) -> None:
        """The end: lets everything go, also the PIN and the door."""
        self._close_desk("quit")
        self._day_over.stop()
        if self._profile is not None:
            self._profile.forget_pin()
        if self._door is not None:
            self._door.close()
            self._door = None

    def _close_desk(self, cause: str) -> None:
        """Lets go of threads, store and pages. What is typed in an unsaved visit is kept first; the log has why."""
        if self._lock_up is not None:
            self._lock_up.stop()
        if self._desk_window is not None and self._jobs is not None:
            self._desk_window.keep_unfinished()
        if self._jobs is not None:
            self._jobs.close()  # waits for what is being sealed or written
        if self._desk is not None:
            with contextlib.suppress(Exception):  # nothing may keep the records open; the next opening tries again
                self._desk.back_up()
            self._desk.close(cause)
        self._jobs, self._desk, self._lock_up = None, None, None

    def _show(self, window: QWidget) -> None:
        before, self._window = self._window, window
        if quits_when_shown():
            self._painted = FirstPaint(window, self._quit)
        window.show()
        if before is not None:
            before.close()
            before.deleteLater()

    def _quit(self) -> None:
        if self._window is not None:
            self._window.close()
        self._app.quit()

    # -- locked -------------------------------------------------------------------------------------------------

    def _unlock(self, *, by_itself: bool = True, said: Exception | None = None) -> None:
        from hyvinvointi_desktop.ui.unlock_window import UnlockTools, UnlockWindow

        tools = UnlockTools(
            unlock_key=lambda passphrase: self._gate().unlock_key(passphrase),
            # Loading begins after the first paint, so a run that ends with it has nothing to load.
            load=(lambda: None) if quits_when_shown() else self._load,
            open=self._rescue.open,
            recover=lambda key, passphrase: self._gate().recover(key, passphrase),
            recovery_is_whole=self._tools.recovery_is_whole,
            suggest=lambda: self._gate().suggest_passphrase(),
            judge=lambda passphrase: self._gate().weakness(passphrase),
            unlock_with_pin=self._pin_way(),
            unlock_with_keystore=self._keystore_way(),
            previous_keys=self._rescue.previous_keys,
        )
        window = UnlockWindow(tools, practice_passphrase=self._practice, attempts=self._attempts)
        window.unlocked.connect(self._opened)
        self._show(window)
        if self._practice is not None and by_itself:
            window.secret.line.setText(self._practice)
            window.unlock.click()
        if said is not None:
            from hyvinvointi_desktop.ui.text_faults import fault
            window.message.say(fault(said), "bad")

    def _pin_way(self) -> Callable[[str], Any] | None:
        """Opening by PIN, while there is one; a profile that nobody has opened yet has none."""
        if self._profile is None or not self._profile.pin_is_set():
            return None
        return self._profile.unlock_with_pin

    def _keystore_way(self) -> Callable[[], Any] | None:
        """Opening by the keystore of the computer, where the key file speaks of one."""
        return (lambda: self._gate().unlock_with_keystore()) if self._tools.offers_keystore() else None

    def _first_run(self) -> None:
        from hyvinvointi_desktop.app.faults import UnfitPlace
        from hyvinvointi_desktop.ui.first_run import FirstRun, FirstRunTools

        try:
            self._gate().check_place()
        except UnfitPlace as error:
            from hyvinvointi_desktop.ui.text_faults import fault

            self._tell_and_end(tr("Records cannot be kept here"), fault(error))
            return
        look = self._looks
        tools = FirstRunTools(
            use_language=lambda language: look.change(Look(language, look.look.scheme, look.look.scale)),
            create=self._create,
            save_sheet=self._save_sheet,
            suggest=self._gate().suggest_passphrase,
            judge=self._gate().weakness,
            today=self._gate().today,
        )
        window = FirstRun(tools, look.look.language)
        window.finished.connect(self._made)
        window.practice_wanted.connect(self._practise)
        window.restore_wanted.connect(self._restore)
        self._show(window)

    def _restore(self) -> None:
        """Records from a backup in place of a first start."""
        from hyvinvointi_desktop.ui.rescue.restore import restore_window

        self._show(restore_window(self._gate(), self._tools.recovery_is_whole, self._unlocked, self._first_run))

    def _create(self, answers: FirstRunAnswers) -> str:
        self._desk, recovery_key = self._gate().create(answers.profile(), answers.passphrase)
        return recovery_key

    def _save_sheet(self, recovery_key: str, language: Language) -> str | None:
        from hyvinvointi_desktop.ui.keys.rotating import save_sheet

        return save_sheet(self._window, self._gate(), self._tools.write_whole, recovery_key, language)

    def _made(self, _: object) -> None:
        if self._desk is not None:
            from hyvinvointi_desktop.app.recovery_check import typed_back

            typed_back(self._desk)
            self._unlocked(self._desk)

    def _practise(self, _: object) -> None:
        """The practice profile in place of one's own; it is made while the window waits."""
        from hyvinvointi_desktop.app.gate import PRACTICE_PASSPHRASE
        from hyvinvointi_desktop.ui.waiting import Waiting

        waiting = Waiting(tr("Making practice data…"))
        self._show(waiting)

        def ok(gate: Gate) -> None:
            self._profile, self._practice = gate, PRACTICE_PASSPHRASE
            self._unlock()

        waiting.run(self._tools.practice_gate, ok)

    # -- open ---------------------------------------------------------------------------------------------------

    def _opened(self, opened: Desk | Broken) -> None:
        if isinstance(opened, Broken):
            self._show(self._rescue.window(opened, self._unlocked, lambda: self._unlock(by_itself=False)))
        else:
            self._unlocked(opened)

    def _offer_rescue(self) -> None:
        """A page has met damage: the records are locked, and opening them begins with the rescue."""
        if self._desk is not None:  # a second page may meet it too
            self._leave(lambda: self._unlock(by_itself=False, said=self._rescue.met()))

    def _unlocked(self, desk: Desk) -> None:
        from hyvinvointi_desktop.app.recovery_check import CONFIRMED
        from hyvinvointi_desktop.ui.lock.lock_up import LockUp
        from hyvinvointi_desktop.ui.unlock_window import UnlockWindow

        self._desk = desk
        self._offers_pin = isinstance(self._window, UnlockWindow) and not self._window.by_pin and not desk.practice
        self._lock_up = LockUp(desk, self._tools.seconds, lambda: self._jobs is not None and self._jobs.busy)
        self._lock_up.lock_wanted.connect(self.lock)
        self._day_over.start()
        if desk.preference(CONFIRMED) == "0":
            self._type_back(desk)
        else:
            self._open_desk(desk)

    def _type_back(self, desk: Desk) -> None:
        """A profile made by command: its recovery key was never typed back."""
        from hyvinvointi_desktop.app.recovery_check import typed_back
        from hyvinvointi_desktop.ui.type_back import TypeBack

        window = TypeBack(self._gate().is_recovery_key)

        def done() -> None:
            typed_back(desk)
            self._open_desk(desk)

        window.confirmed.connect(done)
        window.later.connect(lambda: self._open_desk(desk))
        self._show(window)

    def _open_desk(self, desk: Desk, *, anew: bool = False) -> None:
        from hyvinvointi_desktop.ui.desk_window import DeskTools, DeskWindow
        from hyvinvointi_desktop.ui.jobs import Jobs
        from hyvinvointi_desktop.ui.lock.pin_tools import PinTools

        self._jobs = Jobs()
        self._jobs.damaged.connect(self._offer_rescue, Qt.ConnectionType.QueuedConnection)
        tools = DeskTools(
            looks=self._looks,
            suggest=self._gate().suggest_passphrase,
            judge=self._gate().weakness,
            render_pages=self._tools.render_pages,
            write_whole=self._tools.write_whole,
            write_together=self._tools.write_together,
            keep_geometry=self._keep_geometry,
            geometry=self._geometry,
            practice_passphrase=self._practice if desk.practice else None,
            pin=PinTools(self._gate().remember, self._gate().forget_pin, self._gate().pin_is_set),
            idle_minutes_changed=self._idle_minutes_changed,
            keys=self._key_tools(),
            door=self._door_tools(desk),
            double_click=None if desk.practice else self._tools.double_click(),
        )
        self._desk_window = DeskWindow(desk, self._jobs, tools)
        self._desk_window.window.lock_wanted.connect(self.lock)
        self._desk_window.language_changed.connect(self._speak_anew)
        unread, page, self._page = self._page == "recovered", self._page, ""
        if page and not unread:
            self._desk_window.show_page(page)
        self._show(self._desk_window.window)
        self._open_door()
        if not anew:
            self._desk_window.greet(unread=unread, offers_pin=self._offers_pin)
        file, self._file = self._file, None
        if file is not None:
            self._desk_window.take_file(file)

    def _idle_minutes_changed(self, minutes: int) -> None:
        if self._lock_up is not None:
            self._lock_up.set_minutes(minutes)

    def _speak_anew(self) -> None:
        """Another language: the window is built anew, on the page where that was chosen."""
        if self._desk is None or self._desk_window is None or self._jobs is None:
            return
        self._desk_window.keep_unfinished()
        self._jobs.close()
        self._open_desk(self._desk, anew=True)
        self._desk_window.window.show_page("settings")

    def _keep_geometry(self, geometry: bytes) -> None:
        self._geometry = geometry

    def lock(self, cause: str = "asked") -> None:
        """Closes the desk and asks for the PIN or the passphrase. Unfinished visits are kept in the encrypted store."""
        if self._desk is not None:
            self._leave(lambda: self._unlock(by_itself=False), cause)

    def _leave(self, then: Callable[[], None], cause: str = "asked") -> None:
        """Closes the desk with everything on it; ``then`` shows another window."""
        from hyvinvointi_desktop.ui.lock.clearing import clear_away
        from hyvinvointi_desktop.ui.lock.copies import clear_own
        from hyvinvointi_desktop.ui.lock.lock_up import close_dialogs

        window = self._desk_window
        self._page = window.where() if window is not None else ""
        close_dialogs()
        self._close_desk(cause)
        clear_own()
        then()
        self._desk_window = None
        clear_away(window, self._window, self._tools.tidy_memory)

    # -- keys ---------------------------------------------------------------------------------------------------

    def _key_tools(self) -> KeyTools:
        from hyvinvointi_desktop.ui.keys.key_tools import KeyTools

        gate = self._gate()
        return KeyTools(
            keys=gate.keys,
            save_sheet=self._save_sheet,
            is_recovery_key=gate.is_recovery_key,
            rotate=self._rotate,
            suggest=gate.suggest_passphrase,
            judge=gate.weakness,
            language=lambda: self._looks.look.language,
        )

    def _door_tools(self, desk: Desk) -> DoorTools:
        from hyvinvointi_desktop.ui.showing.door import DoorTools

        gate = self._gate()
        return DoorTools(gate.unlock_key, gate.unlock_with_pin, gate.pin_is_set, self._attempts, desk.practice)

    def _rotate(self, new: NewKeys) -> None:
        """Another master key: the desk is closed meanwhile and opened again under it."""
        from hyvinvointi_desktop.ui.keys.rotating import wait_for_rotation

        def failed(error: Exception) -> None:
            self._unlock(by_itself=False, said=error)

        self._leave(lambda: wait_for_rotation(self._gate(), new, self._show, self._rotated, failed))

    def _rotated(self, desk: Desk) -> None:
        from hyvinvointi_desktop.ui.keys.rotating import tell_rotated

        self._unlocked(desk)
        tell_rotated(self._window)
