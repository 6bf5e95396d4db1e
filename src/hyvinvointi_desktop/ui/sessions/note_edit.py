"""The note's field: it grows with what is written, and Tab goes on. It knows no visit."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

_LEAST, _MOST = 4, 16


class NoteEdit(QPlainTextEdit):
    """Plain text of a few lines up to sixteen, then it scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As high as the text, within bounds."""
        lines = max(_LEAST, min(_MOST, round(self.document().size().height())))
        return QSize(240, self.fontMetrics().lineSpacing() * lines + 26)

    def minimumSizeHint(self) -> QSize:
        """Never lower than a few lines."""
        return QSize(160, self.fontMetrics().lineSpacing() * _LEAST + 26)
