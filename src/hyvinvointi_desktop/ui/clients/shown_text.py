"""An agreement's text as it is read at the table: headings, paragraphs and lists, never cut. It changes no letter."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QTextEdit

from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.words import tr

_SIZES = {"plain": 18, "easy": 20, "large": 26}
_PASS_ON = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
)  # fmt: skip


def line_kind(line: str) -> tuple[str, str]:
    """``title``, ``head``, ``item`` or ``text``, and the words without the mark."""
    for mark, kind in (("## ", "head"), ("# ", "title"), ("- ", "item")):
        if line.startswith(mark):
            return kind, line[len(mark) :]
    return "text", line


class ShownTextView(QTextEdit):
    """As high as its text: the page around it scrolls, also by the arrow keys."""

    def __init__(self, text: str = "", layout: str = "plain") -> None:
        super().__init__()
        self._text, self._layout_name = text, layout
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(tr("The text of the agreement"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(14)
        theme().changed.connect(self._dress)
        self._dress()
        self._draw()

    def _dress(self) -> None:
        """White paper: what is read is no disabled field."""
        look = theme().palette
        self.setStyleSheet(f"QTextEdit {{ background: {look.surface}; border: 1px solid {look.edge}; }}")

    def show_text(self, text: str, layout: str) -> None:
        """Another text."""
        self._text, self._layout_name = text, layout
        self._draw()

    def _draw(self) -> None:
        size = theme().px(_SIZES.get(self._layout_name, 18))
        self.clear()
        cursor = QTextCursor(self.document())
        for n, line in enumerate(self._text.splitlines()):
            kind, words = line_kind(line)
            block, look = _formats(kind, size)
            if n:
                cursor.insertBlock(block, look)
            else:
                cursor.setBlockFormat(block)
                cursor.setBlockCharFormat(look)
            if not words.strip():
                look.setFontPointSize(1)
                block.setLineHeight(round(size * 0.4), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
                cursor.setBlockFormat(block)
                cursor.setBlockCharFormat(look)
                continue
            cursor.insertText(f"•\u2002{words}" if kind == "item" else words, look)
        self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The whole text."""
        return QSize(480, int(self.document().size().height()) + 8)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return QSize(160, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower is higher."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another text size draws it anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_text"):
            self._draw()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The page scrolls by keys too."""
        if Qt.Key(event.key()) in _PASS_ON and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
            return
        super().keyPressEvent(event)


def _formats(kind: str, size: int) -> tuple[QTextBlockFormat, QTextCharFormat]:
    block, look = QTextBlockFormat(), QTextCharFormat()
    font = QFont()
    font.setFamilies(["Noto Sans", "DejaVu Sans"])
    font.setPixelSize({"title": round(size * 1.4), "head": round(size * 1.15)}.get(kind, size))
    font.setBold(kind in ("title", "head"))
    look.setFont(font)
    block.setLineHeight(140, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    block.setHeadingLevel({"title": 1, "head": 2}.get(kind, 0))
    block.setTopMargin({"title": 4, "head": size * 0.8, "item": 2}.get(kind, size * 0.2))
    if kind == "item":
        block.setLeftMargin(size * 1.2)
        block.setTextIndent(-size * 0.9)
    return block, look
