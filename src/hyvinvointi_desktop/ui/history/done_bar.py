"""The calm line at the foot of the window: what was done last, with the way back beside it, until the next act.

Ctrl+Z undoes and Ctrl+Y or Ctrl+Shift+Z does again, unless a text field has the keys: it has an undo of its own.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.tell_acts import Standing, ToldAct
from hyvinvointi_desktop.ui.frame import Foot
from hyvinvointi_desktop.ui.history.act_words import act_words, done_words
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M, SPACE_XL, SPACE_XS
from hyvinvointi_desktop.ui.kit.widgets import ElidedLabel, link
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault


class DoneBar(Foot):
    """``all_wanted`` asks for the page of everything that has been done."""

    all_wanted = Signal()

    def __init__(self, window: QMainWindow, desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self._newest: int | None = None
        self.words = ElidedLabel()
        self.undo = link(tr("Undo"), self.step_back, "arrow-counter-clockwise")
        self.redo = link(tr("Do again"), self.step_forth, "arrow-clockwise")
        self.all = link(tr("What has been done"), self.all_wanted.emit, "clock")
        self._lay_out()
        self._bind(window)
        jobs.changed.connect(self._changed)
        self._read()

    def _lay_out(self) -> None:
        self.setProperty("role", "card")
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE_XL, SPACE_XS, SPACE_XL, SPACE_XS)
        line.setSpacing(SPACE_M)
        line.addWidget(self.words, 1)
        for button in (self.undo, self.redo, self.all):
            line.addWidget(button)
        self.undo.setToolTip("Ctrl+Z")
        self.redo.setToolTip("Ctrl+Y")
        self.undo.setEnabled(False)
        self.redo.hide()

    def _bind(self, window: QMainWindow) -> None:
        for keys, press in (
            ("Ctrl+Z", self.step_back),
            ("Ctrl+Y", self.step_forth),
            ("Ctrl+Shift+Z", self.step_forth),
        ):
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(press)

    def fold(self, folded: bool) -> None:
        """In a narrow window the keys are told by the tool tip, and two of the links are their pictures alone."""
        self.undo.setText(tr("Undo") if folded else f"{tr('Undo')}  Ctrl+Z")
        self.undo.setAccessibleName(tr("Undo"))
        for button, words, keys in ((self.redo, tr("Do again"), "Ctrl+Y"), (self.all, tr("What has been done"), "")):
            button.setText("" if folded else words)
            button.setAccessibleName(words)
            button.setToolTip(" ".join(filter(None, (words if folded else "", keys))))

    # -- steps --------------------------------------------------------------------------------------------------

    def step_back(self) -> None:
        """Undoes the newest act; the step is an act itself, so the line then says which."""
        self._jobs.run(self._desk.step_back, owner=self, ok=lambda _: None, failed=self._failed)

    def step_forth(self) -> None:
        """Does again what was undone last."""
        self._jobs.run(self._desk.step_forth, owner=self, ok=lambda _: None, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self.say(fault(error))

    def say(self, sentence: str) -> None:
        """A sentence in the place of the last act."""
        self.words.set_whole(sentence)
        announce(self, sentence)

    # -- what stands --------------------------------------------------------------------------------------------

    def _changed(self, _areas: frozenset[Area]) -> None:
        self._read()

    def _read(self) -> None:
        self._jobs.run(self._desk.standing, owner=self, ok=self._show, failed=self._failed)

    def _show(self, standing: Standing) -> None:
        first = self._newest is None
        before, self._newest = self._newest, standing.newest.act.number if standing.newest else 0
        if standing.newest is not None and before != self._newest:
            self._tell(standing.newest, first=first)
        self._offer(standing)

    def _tell(self, newest: ToldAct, *, first: bool) -> None:
        if first:
            day = formats.instant_text(newest.act.at)
            self.words.set_whole(tr("Last: {act}, {time}").format(act=act_words(newest), time=day))
        else:
            self.say(done_words(newest))

    def _offer(self, standing: Standing) -> None:
        back, forth = standing.back, standing.forth
        had_keys = self.redo.hasFocus()
        self.undo.setEnabled(back is not None)
        undoes = tr("Undoes: {act}. Ctrl+Z").format(act=act_words(back)) if back else ""
        self.undo.setAccessibleDescription(undoes)
        self.undo.setToolTip(undoes)  # the newest act may be one that stays: then it is not what this undoes
        self.redo.setVisible(forth is not None)
        again = tr("Does again: {act}. Ctrl+Y").format(act=act_words(forth)) if forth else ""
        self.redo.setAccessibleDescription(again)
        if had_keys and forth is None:
            self.undo.setFocus(Qt.FocusReason.OtherFocusReason)
