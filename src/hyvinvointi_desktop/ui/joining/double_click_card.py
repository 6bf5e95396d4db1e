"""Whether a double click on a sealed file opens this program: how it stands, telling the computer, taking it back."""

from collections.abc import Callable

from hyvinvointi_desktop.app.double_click_port import DoubleClick, SealedFileOpener
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, InlineMessage
from hyvinvointi_desktop.ui.kit.buttons import link, plain
from hyvinvointi_desktop.ui.kit.labels import head, label, muted
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault

_CAN_BE_TOLD = frozenset({DoubleClick.OFF, DoubleClick.STALE, DoubleClick.OTHER})
_CAN_BE_TAKEN_BACK = frozenset({DoubleClick.ON, DoubleClick.STALE, DoubleClick.OTHER})


class DoubleClickCard(Card):
    """``read`` asks the computer how it stands, off the window's thread."""

    def __init__(self, jobs: Jobs, opener: SealedFileOpener) -> None:
        super().__init__()
        self._jobs, self._opener = jobs, opener
        self.state = label("")
        self.means = muted(tr("It holds for you on this computer. The passphrase is asked as always."))
        self.message = InlineMessage()
        self.use = plain(tr("Open them by double click"), lambda: self._act(opener.register), "check")
        self.leave = link(tr("Do not use it any more"), lambda: self._act(opener.unregister))
        self.add(
            head(tr("Sealed files by double click")),
            self.state,
            self.means,
            self.message,
            Flow(self.use, self.leave),
        )
        self.show_state(None)

    def read(self) -> None:
        """Asks how it stands."""
        self._jobs.run(self._opener.state, owner=self, ok=self.show_state, failed=self._failed)

    def show_state(self, state: DoubleClick | None) -> None:
        """How it stands; None: it is being asked."""
        self.state.setText(_words(state))
        self.use.setVisible(state in _CAN_BE_TOLD)
        self.leave.setVisible(state in _CAN_BE_TAKEN_BACK)
        self.means.setVisible(state in _CAN_BE_TOLD | _CAN_BE_TAKEN_BACK)

    def _act(self, act: Callable[[], None]) -> None:
        self._hold(True)

        def work() -> DoubleClick:
            act()
            return self._opener.state()

        self._jobs.run(work, owner=self, ok=self._done, failed=self._failed)

    def _hold(self, held: bool) -> None:
        self.use.setEnabled(not held)
        self.leave.setEnabled(not held)

    def _done(self, state: DoubleClick) -> None:
        self._hold(False)
        had_focus = self.use.hasFocus() or self.leave.hasFocus()
        self.show_state(state)
        if had_focus:
            (self.use if self.use.isVisible() else self.leave).setFocus()
        told = {
            DoubleClick.ON: tr("The computer knows now. Try it: double click a sealed file."),
            DoubleClick.OFF: tr("It is taken back."),
        }
        if state in told:
            self.message.say(told[state], "good")
        else:
            self.message.clear()

    def _failed(self, error: Exception) -> None:
        self._hold(False)
        self.message.say(fault(error), "bad")


def _words(state: DoubleClick | None) -> str:
    otherwise = tr("Take a file in on the page Mail: choose it there, or drop it there.")
    match state:
        case None:
            return tr("Asking the computer…")
        case DoubleClick.ON:
            return tr("In use: a double click on a sealed file opens it in this program.")
        case DoubleClick.OFF:
            return tr("Not in use. The computer does not know sealed files yet.")
        case DoubleClick.STALE:
            return tr("The computer knows them only in part, or from another place. Tell it again.")
        case DoubleClick.OTHER:
            return tr(
                "Another program was chosen for these files. If this button does not change that, choose the program "
                "in the computer's own settings."
            )
        case DoubleClick.NO_TOOLS:
            lacks = tr("This computer lacks a part that is needed for it (shared-mime-info).")
            return f"{lacks} {otherwise}"
        case DoubleClick.NO_WAY:
            return tr("A program cannot tell this kind of computer by itself.") + " " + otherwise
