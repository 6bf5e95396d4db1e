"""Choosing a new passphrase. Whether it is good is for the judge it is given."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.passphrases import LEAST, Judge, Weakness
from hyvinvointi_desktop.ui.kit.boxes import Flow
from hyvinvointi_desktop.ui.kit.buttons import plain
from hyvinvointi_desktop.ui.kit.labels import label, small
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M, SPACE_S
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.secret_row import SecretRow


class NewPassphrase(QWidget):
    """Six offered words first, an own passphrase as the other way."""

    changed = Signal()

    def __init__(self, suggest: Callable[[], str], judge: Judge) -> None:
        super().__init__()
        self._suggest, self._judge = suggest, judge
        self.offered = label("", "code", select=True)
        self.offered.setAccessibleName(tr("Offered passphrase"))
        self.other = plain(tr("Suggest others"), self._offer, "arrow-clockwise")
        self.written = QCheckBox(tr("I have written the words down"))
        self.use_offered = QRadioButton(tr("Use these six words"))
        self.use_own = QRadioButton(tr("I make my own"))
        self.own = SecretRow(
            tr("Own passphrase"), tr("At least {n} letters; a whole sentence is good.").format(n=LEAST)
        )
        self.again = SecretRow(tr("The same once more"))
        self._lay_out()
        self._connect()
        self.use_offered.setChecked(True)
        self._offer()
        self._turn()

    def _lay_out(self) -> None:
        self._offered_box, self._own_box = QWidget(), QWidget()
        for box, parts in (
            (self._offered_box, (self.offered, Flow(self.other), self.written)),
            (self._own_box, (self.own, self.again)),
        ):
            inner = QVBoxLayout(box)
            inner.setContentsMargins(SPACE_M * 2, 0, 0, 0)
            inner.setSpacing(SPACE_S)
            for part in parts:
                inner.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.use_offered)
        layout.addWidget(self._offered_box)
        layout.addWidget(self.use_own)
        layout.addWidget(self._own_box)
        layout.addWidget(small(tr("The passphrase opens your records. Nobody else can look it up for you.")))

    def _connect(self) -> None:
        group = QButtonGroup(self)
        group.addButton(self.use_offered)
        group.addButton(self.use_own)
        self.use_own.toggled.connect(self._turn)
        self.written.toggled.connect(lambda _: self.changed.emit())
        self.own.line.textChanged.connect(self._typed)
        self.again.line.textChanged.connect(self._typed)
        self.own.line.editingFinished.connect(self._say)
        self.again.line.editingFinished.connect(self._say)

    def passphrase(self) -> str | None:
        """The chosen passphrase, or None while it is not ready."""
        if self.use_offered.isChecked():
            return self.offered.text() if self.written.isChecked() else None
        own = self.own.text()
        return own if own and self._judge(own) is None and own == self.again.text() else None

    def problem(self) -> str:
        """What is still to be done, as a sentence."""
        if self.use_offered.isChecked():
            return "" if self.written.isChecked() else tr("Write the words on paper first, then tick the box.")
        return self._own_problem() or self._again_problem()

    def say_problem(self) -> None:
        """Shows beside the fields what is missing."""
        self._say(everything=True)

    def reset(self) -> None:
        """Forgets what was chosen and offers other words."""
        self.own.wipe()
        self.again.wipe()
        self.use_offered.setChecked(True)
        self._offer()

    def _own_problem(self) -> str:
        return weakness(self._judge(self.own.text()))

    def _again_problem(self) -> str:
        return "" if self.again.text() == self.own.text() else tr("The two are not the same yet.")

    def _typed(self) -> None:
        if self.own.row.problem() and not self._own_problem():
            self.own.row.set_problem("")
        if self.again.row.problem() and not self._again_problem():
            self.again.row.set_problem("")
        self.changed.emit()

    def _say(self, *, everything: bool = False) -> None:
        if everything or self.own.text():
            self.own.row.set_problem(self._own_problem())
        if everything or self.again.text():
            self.again.row.set_problem(self._again_problem())

    def _offer(self) -> None:
        self.offered.setText(self._suggest())
        self.written.setChecked(False)
        self.changed.emit()

    def _turn(self) -> None:
        own = self.use_own.isChecked()
        self._offered_box.setVisible(not own)
        self._own_box.setVisible(own)
        self.changed.emit()


def weakness(value: Weakness | None) -> str:
    """Why a passphrase will not do yet, and what would."""
    if value is None:
        return ""
    return {
        Weakness.TOO_SHORT: tr("A little longer, please: at least 15 letters."),
        Weakness.TOO_LONG: tr("That is too long. At most 1,024 letters fit."),
        Weakness.TOO_EASY: tr("This is easy to guess. Add a few words that nobody would connect with you."),
    }[value]
