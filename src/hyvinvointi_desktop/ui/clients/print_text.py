"""A paper to sign by hand, made of the very text that was shown, with lines to sign on. It seals nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextBlockFormat, QTextCursor, QTextDocument

from hyvinvointi_desktop.app.sign_agreement import ShownText
from hyvinvointi_desktop.ui.clients.shown_text import line_kind
from hyvinvointi_desktop.ui.kit.words import tr

_POINTS = {"plain": 11, "easy": 12, "large": 16}


def paper_to_sign(shown: ShownText, names: Sequence[str]) -> bytes:
    """A PDF on A4."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(shown.title)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(20, 20, 20, 20),
            QPageLayout.Unit.Millimeter,
        )
    )  # fmt: skip
    _document(shown, names).print_(writer)
    buffer.close()
    return bytes(content.data())


def _document(shown: ShownText, names: Sequence[str]) -> QTextDocument:
    document = QTextDocument()
    points = _POINTS.get(shown.layout, 11)
    font = QFont()
    font.setFamilies(["Noto Sans", "DejaVu Sans"])
    font.setPointSize(points)
    document.setDefaultFont(font)
    cursor = QTextCursor(document)
    for line in shown.text.splitlines():
        kind, words = line_kind(line)
        look = cursor.charFormat()
        look.setFont(font)
        look.setFontPointSize({"title": points * 1.5, "head": points * 1.2}.get(kind, points))
        look.setFontWeight(QFont.Weight.Bold if kind in ("title", "head") else QFont.Weight.Normal)
        cursor.insertText(f"•  {words}" if kind == "item" else words, look)
        cursor.insertBlock(QTextBlockFormat())
    plain = cursor.charFormat()
    plain.setFont(font)
    for name in names:
        cursor.insertText(f"\n\n{tr('Day and place')} ______________   {name} ____________________________\n", plain)
    cursor.insertText(f"\nSHA-256 {shown.sha256}", plain)
    return document
