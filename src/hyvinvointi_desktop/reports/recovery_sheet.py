"""The printed recovery key: it knows how eight groups are laid out to be typed back; it keeps nothing."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from pathlib import Path

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
from reportlab.lib.units import mm

from hyvinvointi_desktop.reports import pen, typography
from hyvinvointi_desktop.reports.finish import PaperFacts
from hyvinvointi_desktop.reports.fonts import TextStyle, legible
from hyvinvointi_desktop.reports.paper import SHADE, Look, Paper, Sheet, produce
from hyvinvointi_desktop.reports.tables import facts
from hyvinvointi_desktop.reports.tagging import Element

GROUP = 4
QR_SIDE = 36 * mm


def recovery_pdf(fonts: Path, words: Mapping[str, str], key: str, device: str, made_on: date) -> bytes:
    """One A4 with the key in groups of four, a QR code of the same key, instruction and a place for a signature."""
    sheet = Sheet(
        PaperFacts(
            words["recovery_document_title"].format(device=device), device, words["language_tag"],
            datetime.combine(made_on, time(), UTC),
        ),
        page_of=words["page_of"],
        footer=words["recovery_footer"].format(device=device),
    )
    return produce(fonts, sheet, Look.of(10.5), lambda paper: _compose(paper, words, key, device, made_on))


def groups(key: str) -> list[str]:
    """The key in upper case in groups of four, whatever separators it came with."""
    signs = "".join(c for c in key.upper() if c.isalnum())
    return [signs[n : n + GROUP] for n in range(0, len(signs), GROUP)]


def _compose(paper: Paper, words: Mapping[str, str], key: str, device: str, made_on: date) -> None:
    paper.heading(1, words["recovery_title"])
    pairs = [(words["recovery_device"], device), (words["recovery_made_on"], typography.day(made_on.isoformat()))]
    facts(paper, pairs)
    paper.paragraph(words["recovery_intro"])
    paper.heading(2, words["recovery_key_heading"])
    _key_box(paper, groups(key))
    paper.paragraph(words["recovery_groups"], paper.look.small)
    _qr(paper, "".join(groups(key)), words["recovery_qr_alt"])
    for part in ("how", "keep"):
        paper.heading(2, words[f"recovery_{part}_heading"])
        paper.bullets([words[f"recovery_{part}_{n}"] for n in (1, 2, 3)])
    paper.heading(2, words["recovery_signature_heading"])
    paper.paragraph(words["recovery_signature_line"])
    paper.signature_place(words["recovery_field"])


def _key_box(paper: Paper, parts: list[str]) -> None:
    style = TextStyle(20, 34, bold=True)
    rows = [parts[n : n + 4] for n in range(0, len(parts), 4)]
    high = len(rows) * style.leading + 10
    paper.ensure(high)
    with paper.canvas.artifact():
        paper.canvas.draw(pen.filled(paper.left, paper.y - high, paper.width, high, SHADE))
    column, low = paper.width / 4, paper.y - 5
    with paper.canvas.tagged(paper.parent.add(Element("P"))):
        for row in rows:
            low -= style.leading
            for place, part in enumerate(row):
                middle = paper.left + column * (place + 0.5)
                paper.text(f"{part} ", style, middle - style.width(part) / 2, low)
    paper.y -= high + 8


def _qr(paper: Paper, content: str, alt: str) -> None:
    """The code as plain squares: reportlab's own drawing would bring an unembedded font along."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(content or " ")
    code.make()
    count = code.getModuleCount()
    side = QR_SIDE / count
    paper.ensure(QR_SIDE + 4)
    top = paper.y
    figure = Element("Figure", alt=legible(alt), box=(paper.left, top - QR_SIDE, paper.left + QR_SIDE, top))
    with paper.canvas.tagged(paper.parent.add(figure)):
        for row in range(count):
            for column in range(count):
                if code.isDark(row, column):
                    x, low = paper.left + column * side, top - (row + 1) * side
                    paper.canvas.draw(pen.filled(x, low, side, side, "#000000"))
    paper.y -= QR_SIDE + 4
