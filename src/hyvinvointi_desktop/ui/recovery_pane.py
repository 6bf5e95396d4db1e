"""The way back in with the recovery key from paper. It checks nothing itself but the number of letters."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLineEdit

from hyvinvointi_desktop.app.passphrases import Judge
from hyvinvointi_desktop.ui.kit.boxes import Flow, InlineMessage, ScrollPage
from hyvinvointi_desktop.ui.kit.buttons import plain, primary
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.labels import head, muted, title
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.passphrase_fields import NewPassphrase
from hyvinvointi_desktop.ui.text_faults import fault

GROUPS, GROUP = 8, 4


def bare(text: str) -> str:
    """The key's letters without spaces and hyphens."""
    return "".join(c for c in text.upper() if c.isalnum())


def grouped(text: str) -> str:
    """The key as it stands on paper: groups of four."""
    letters = bare(text)
    return " ".join(letters[n : n + GROUP] for n in range(0, len(letters), GROUP))


class RecoveryPane(ScrollPage):
    """Key and new passphrase on one page; ``wanted(key, passphrase)`` when both are there."""

    wanted = Signal(str, str)
    left = Signal()

    def __init__(self, is_whole: Callable[[str], bool], suggest: Callable[[], str], judge: Judge) -> None:
        super().__init__(widest=520)
        self._is_whole = is_whole
        self.key = QLineEdit()
        self.key.setMinimumWidth(QFontMetrics(self.key.font()).horizontalAdvance("MMMM MMMM"))
        self.key.textEdited.connect(self._typed)
        self.state = InlineMessage()
        self.new = NewPassphrase(suggest, judge)
        self.go = primary(tr("Open with the new passphrase"), self._go)
        self.back = plain(tr("Back"), self.left.emit)
        self.message = InlineMessage()
        hint = tr("Eight groups of four letters and numbers, from the paper you printed at the start.")
        self.add(
            title(tr("Open with the recovery key")),
            FieldRow(tr("&Recovery key"), self.key, hint=hint),
            self.state,
            head(tr("A new passphrase")),
            self.new,
            self.message,
            Flow(self.go, self.back),
            muted(tr("Your records stay as they are; only the passphrase changes.")),
            None,
        )

    def begin(self) -> None:
        """Starts at the key."""
        self.key.setFocus()

    def wipe(self) -> None:
        """Leaves no secret on the screen."""
        self.key.clear()
        self.state.clear()
        self.new.own.wipe()
        self.new.again.wipe()

    def busy(self, busy: bool) -> None:
        """While the key is tried."""
        self.go.setEnabled(not busy)
        self.back.setEnabled(not busy)

    def failed(self, error: Exception) -> None:
        """Says why it would not open; nothing typed is lost."""
        self.message.say(fault(error), "bad")

    def _typed(self, text: str) -> None:
        neat = grouped(text)
        if neat != text and self.key.cursorPosition() == len(text):
            self.key.setText(neat)
        letters = len(bare(text))
        if letters < GROUPS * GROUP:
            self.state.clear()
        elif letters == GROUPS * GROUP and self._is_whole(text):
            self.state.say(tr("The key is typed correctly."), "good")
        else:
            self.state.say(tr("There is a typing mistake somewhere. Compare group by group with the paper."), "warn")

    def _go(self) -> None:
        passphrase = self.new.passphrase()
        if not self._is_whole(self.key.text()):
            self.message.say(tr("The recovery key is not complete yet."), "warn")
            self.key.setFocus()
        elif passphrase is None:
            self.new.say_problem()
            self.message.say(self.new.problem(), "warn")
        else:
            self.message.clear()
            self.wanted.emit(self.key.text(), passphrase)
