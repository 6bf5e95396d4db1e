"""A longer text to read: headings, paragraphs and steps in one field that scrolls by itself. It changes no letter."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from hyvinvointi_desktop.ui.kit.theme import theme

_TALL = {"title": 22.0, "head": 16.0}
_TEXT = 15.0


class Passage(NamedTuple):
    """One paragraph: ``title``, ``head``, ``text``, a ``step`` with its number, or a ``quiet`` closing line."""

    kind: Literal["title", "head", "text", "step", "quiet"]
    words: str
    number: int = 0


class ReadingView(QTextEdit):
    """Read with the arrow and page keys, Shift marks, Ctrl+C copies; Tab goes on. Headings are headings."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._passages: tuple[Passage, ...] = ()
        self.setProperty("role", "reading")
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # selectable text alone is reached by clicks only
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_passages(self, passages: Sequence[Passage]) -> None:
        """Another text, from its beginning."""
        self._passages = tuple(passages)
        self._draw()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def minimumSizeHint(self) -> QSize:
        """It may be small: it scrolls."""
        return QSize(200, 120)

    def changeEvent(self, event: QEvent) -> None:
        """Another look draws it anew; the place in the text stays."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_passages"):
            at = self.textCursor().position()
            self._draw()
            cursor = self.textCursor()
            cursor.setPosition(min(at, self.document().characterCount() - 1))
            self.setTextCursor(cursor)

    def _draw(self) -> None:
        look = theme()
        self.document().setDocumentMargin(look.px(14))
        self.clear()
        cursor = QTextCursor(self.document())
        for n, passage in enumerate(self._passages):
            block, letters = _formats(passage)
            if n:
                cursor.insertBlock(block, letters)
            else:
                cursor.setBlockFormat(block)
                cursor.setBlockCharFormat(letters)
            cursor.insertText(_mark(passage) + passage.words, letters)


def _mark(passage: Passage) -> str:
    return f"{passage.number}.\u2002" if passage.kind == "step" else ""


def _formats(passage: Passage) -> tuple[QTextBlockFormat, QTextCharFormat]:
    look, kind = theme(), passage.kind
    size = look.px(_TALL.get(kind, _TEXT))
    block, letters = QTextBlockFormat(), QTextCharFormat()
    font = QFont()
    font.setFamilies(["Noto Sans", "DejaVu Sans"])
    font.setPixelSize(size)
    font.setBold(kind in _TALL)
    letters.setFont(font)
    letters.setForeground(look.colour("muted" if kind == "quiet" else "text"))
    block.setHeadingLevel({"title": 1, "head": 2}.get(kind, 0))
    block.setLineHeight(118 if kind in _TALL else 136, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    block.setTopMargin({"title": 0, "head": size * 0.9, "quiet": size}.get(kind, size * 0.3))
    if kind == "step":
        block.setLeftMargin(size * 1.8)
        block.setTextIndent(-QFontMetricsF(font).horizontalAdvance(_mark(passage)))  # lines begin under each other
    return block, letters
