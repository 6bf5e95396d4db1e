"""The note of a visit; where the official record is elsewhere it is a text to copy there. It knows no client."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.ui.kit.widgets import FieldRow, Flow, InlineMessage, link, small
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.lock import copies
from hyvinvointi_desktop.ui.rehabilitation import words
from hyvinvointi_desktop.ui.sessions.note_edit import NoteEdit


class NotePart(QWidget):
    """``begin_wanted`` asks for our own words to begin with."""

    begin_wanted = Signal()

    def __init__(self, note: NoteEdit) -> None:
        super().__init__()
        self._note = note
        self.row = FieldRow(tr("N&otes"), note)
        self.told, self.said = small(words.elsewhere()), InlineMessage()
        self.begin = link(tr("Begin with ready words"), self.begin_wanted.emit, "note-pencil")
        self.copy = link(tr("Copy this text"), self._copy, "copy")
        self.acts = Flow(self.begin, self.copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self.row, self.told, self.acts, self.said):
            layout.addWidget(part)
        self.set_copied_out(False)

    def set_copied_out(self, copied_out: bool) -> None:
        """Whether the text is one to copy."""
        name = tr("Text for the client inf&ormation system") if copied_out else tr("N&otes")
        self.row.name.setText(name)
        self._note.setAccessibleName(name.replace("&", ""))
        self.told.setVisible(copied_out)
        self.acts.setVisible(copied_out)
        if not copied_out:
            self.said.clear()

    def begin_with(self, text: str) -> None:
        """Our words, after what is written already."""
        written = self._note.toPlainText().rstrip()
        self._note.setPlainText(f"{written}\n\n{text}" if written else text)
        self._note.setFocus()

    def _copy(self) -> None:
        copies.copy(self._note.toPlainText())
        said = tr("Copied. When the visit is logged, the text waits in the period to be marked as copied.")
        self.said.say(said, "good")
