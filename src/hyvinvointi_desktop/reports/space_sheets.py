"""Papers of a space: the invitation that is handed over, and the key that goes into the sealed envelope."""

from collections.abc import Callable, Mapping
from pathlib import Path

import segno
from reportlab.lib.units import mm

from hyvinvointi_desktop.app.space_papers import EnvelopePaper, InvitationPaper
from hyvinvointi_desktop.reports import pen, typography
from hyvinvointi_desktop.reports.finish import PaperFacts
from hyvinvointi_desktop.reports.fonts import TextStyle, legible
from hyvinvointi_desktop.reports.paper import SHADE, Look, Paper, Sheet, produce
from hyvinvointi_desktop.reports.tables import facts
from hyvinvointi_desktop.reports.tagging import Element

Words = Mapping[str, str]
QR_SIDE = 62 * mm
_GROUP, _ROW = 4, 6


def invitation_pdf(fonts: Path, words: Words, paper: InvitationPaper) -> bytes:
    """One A4 with the code to be photographed, the same as text, and what to do with it."""
    return _printed(fonts, words, "invite", paper, lambda page: _invitation(page, words, paper))


def envelope_pdf(fonts: Path, words: Words, paper: EnvelopePaper) -> bytes:
    """One A4 that goes into an envelope: the key in groups of four, and who may open it when."""
    return _printed(fonts, words, "envelope", paper, lambda page: _envelope(page, words, paper))


def _printed(
    fonts: Path,
    words: Words,
    kind: str,
    paper: InvitationPaper | EnvelopePaper,
    compose: Callable[[Paper], None],
) -> bytes:
    title = words[f"{kind}_sheet_title"]
    made = PaperFacts(
        f"{title}, {paper.space_name}", paper.coordinator, words["language_tag"], paper.made_at,
        practice=paper.practice,
    )  # fmt: skip
    sheet = Sheet(
        made,
        page_of=words["page_of"],
        footer=words[f"{kind}_sheet_footer"].format(space=paper.space_name),
        banner=words["practice_banner"] if paper.practice else "",
        watermark=words["practice_watermark"] if paper.practice else "",
    )
    return produce(fonts, sheet, Look.of(10.5), compose)


def _invitation(page: Paper, words: Words, paper: InvitationPaper) -> None:
    page.heading(1, words["invite_sheet_title"])
    pairs = [
        (words["invite_sheet_space"], paper.space_name),
        (words["invite_sheet_for"], paper.name),
        (words["invite_sheet_from"], paper.coordinator),
        (words["invite_sheet_until"], typography.day(paper.last_day.isoformat())),
    ]
    if paper.hint:
        pairs.append((words["invite_sheet_post"], paper.hint))
    facts(page, pairs)
    page.paragraph(words["invite_sheet_intro"])
    _qr(page, paper.text, words["invite_sheet_alt"])
    page.heading(2, words["invite_sheet_how"])
    page.bullets([words[f"invite_sheet_how_{n}"] for n in (1, 2, 3, 4)])
    page.heading(2, words["invite_sheet_keep"])
    page.paragraph(words["invite_sheet_keep_text"])
    page.heading(2, words["invite_sheet_text"])
    page.paragraph(" ".join(_pieces(paper.text, 90)), page.look.small)


def _envelope(page: Paper, words: Words, paper: EnvelopePaper) -> None:
    page.heading(1, words["envelope_sheet_title"])
    made_on = typography.day(paper.made_at.date().isoformat())
    facts(page, [
        (words["invite_sheet_space"], paper.space_name), (words["invite_sheet_from"], paper.coordinator),
        (words["envelope_sheet_made"], made_on),
    ])  # fmt: skip
    page.paragraph(words["envelope_sheet_intro"])
    page.heading(2, words["envelope_sheet_key"])
    _key_box(page, _pieces(paper.key, _GROUP))
    _qr(page, paper.key, words["envelope_sheet_alt"], 36 * mm)
    page.heading(2, words["envelope_sheet_how"])
    page.bullets([words[f"envelope_sheet_how_{n}"] for n in (1, 2, 3, 4)])


def _pieces(text: str, length: int) -> list[str]:
    return [text[at : at + length] for at in range(0, len(text), length)]


def _key_box(page: Paper, parts: list[str]) -> None:
    style = TextStyle(13, 24, bold=True)
    rows = [parts[n : n + _ROW] for n in range(0, len(parts), _ROW)]
    high = len(rows) * style.leading + 10
    page.ensure(high)
    with page.canvas.artifact():
        page.canvas.draw(pen.filled(page.left, page.y - high, page.width, high, SHADE))
    column, low = page.width / _ROW, page.y - 5
    with page.canvas.tagged(page.parent.add(Element("P"))):
        for row in rows:
            low -= style.leading
            for place, part in enumerate(row):
                middle = page.left + column * (place + 0.5)
                page.text(f"{part} ", style, middle - style.width(part) / 2, low)
    page.y -= high + 8


def _qr(page: Paper, content: str, alt: str, side: float = QR_SIDE) -> None:
    """The code as plain squares, with its quiet zone."""
    matrix = [list(row) for row in segno.make(content, error="m", micro=False).matrix_iter(border=4)]
    square = side / len(matrix)
    page.ensure(side + 4)
    top = page.y
    figure = Element("Figure", alt=legible(alt), box=(page.left, top - side, page.left + side, top))
    with page.canvas.tagged(page.parent.add(figure)):
        for row, dots in enumerate(matrix):
            for column, dark in enumerate(dots):
                if dark:
                    low = top - (row + 1) * square
                    page.canvas.draw(pen.filled(page.left + column * square, low, square, square, "#000000"))
    page.y -= side + 4
