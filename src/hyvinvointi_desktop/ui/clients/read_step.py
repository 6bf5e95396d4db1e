"""The second step: the whole text, large, what changed since the version before, and how it was read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.sign_agreement import ShownText, text_changes
from hyvinvointi_desktop.domain.agreements import ReadBy
from hyvinvointi_desktop.ui.clients import words
from hyvinvointi_desktop.ui.clients.shown_text import ShownTextView, line_kind
from hyvinvointi_desktop.ui.drafts.fields import Fields
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.widgets import Card, FieldRow, LineItem, head, label, muted, small
from hyvinvointi_desktop.ui.kit.words import tr


class ReadStep(QWidget):
    """``read_by()`` is None until one way is chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.view = ShownTextView()
        self.difference = Card(role="quiet", gap=8)
        self.difference.hide()
        self.fingerprint, self.heading = small(""), head("")
        self._group = QButtonGroup(self)
        self.ways = {
            ReadBy.SELF: QRadioButton(tr("The client read it")),
            ReadBy.READ_ALOUD: QRadioButton(tr("It was read aloud")),
            ReadBy.INTERPRETED: QRadioButton(tr("It was interpreted")),
        }
        for button in self.ways.values():
            self._group.addButton(button)
            button.toggled.connect(self._turned)
        self.interpreter = QLineEdit()
        self.interpreter_row = FieldRow(tr("Who interpreted"), self.interpreter)
        self.interpreter_row.hide()
        self.interpreter.textEdited.connect(lambda _: self._typed())
        self.fields = Fields({way.value: button for way, button in self.ways.items()} | {"who": self.interpreter})
        self.problem = label("", "problem")
        self.problem.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        how = Card(head(tr("How was the text read?")), *self.ways.values(), self.interpreter_row, self.problem, gap=6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part in (self.difference, self.heading, self.view, self.fingerprint, how):
            layout.addWidget(part)

    def show_text(self, shown: ShownText, before: str | None, *, changes: bool) -> None:
        """The very text that is signed; with ``changes`` what differs from the version before."""
        self.view.show_text(shown.text, shown.layout)
        self.heading.setText(shown.title)
        short = words.short_hash(shown.sha256)
        self.fingerprint.setText(tr("Fingerprint of this text (SHA-256): {short}").format(short=short))
        self.fingerprint.setToolTip(shown.sha256)
        self.difference.clear()
        self.difference.setVisible(changes)
        if changes:
            self._show_changes(before, shown.text)

    def _show_changes(self, before: str | None, after: str) -> None:
        self.difference.add(head(tr("What changes")))
        if not before:
            self.difference.add(muted(tr("The old text is not on this laptop, so the two cannot be compared.")))
            return
        rows = [c for c in text_changes(before, after) if c.sign and c.line.strip()]
        for change in rows:
            gone = change.sign == "-"
            icon, token = ("minus", "bad") if gone else ("plus", "good")
            self.difference.add(
                LineItem(icon, line_kind(change.line)[1], tr("goes away") if gone else tr("is new"), token=token)
            )
        if not rows:
            self.difference.add(muted(tr("The text is the same as before.")))

    def read_by(self) -> ReadBy | None:
        """The way that was chosen."""
        return next((way for way, button in self.ways.items() if button.isChecked()), None)

    def check(self) -> bool:
        """Whether it is told how the text was read; says what is missing."""
        way = self.read_by()
        if way is None:
            self._say(tr("Choose how the text was read."))
            self.ways[ReadBy.SELF].setFocus()
            return False
        if way is ReadBy.INTERPRETED and not self.interpreter.text().strip():
            self.missing_interpreter()
            return False
        return True

    def missing_interpreter(self) -> None:
        """The name of who interpreted is missing."""
        self.interpreter_row.set_problem(tr("Write the name of the interpreter."))
        self.interpreter.setFocus()

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        if sentence:
            announce(self.problem, sentence)

    def _turned(self) -> None:
        self.interpreter_row.setVisible(self.ways[ReadBy.INTERPRETED].isChecked())
        self._say("")
        self.changed.emit()

    def _typed(self) -> None:
        self.interpreter_row.set_problem("")
        self.changed.emit()
