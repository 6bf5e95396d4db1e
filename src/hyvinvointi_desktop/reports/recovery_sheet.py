"""The printed recovery key: it knows how eight groups are laid out to be typed back; it keeps nothing."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from pathlib import Path

from reportlab.lib.units import mm

from hyvinvointi_desktop.reports import typography
from hyvinvointi_desktop.reports.finish import PaperFacts
from hyvinvointi_desktop.reports.fonts import TextStyle
from hyvinvointi_desktop.reports.keys_on_paper import key_box, qr
from hyvinvointi_desktop.reports.paper import Look, Paper, Sheet, produce
from hyvinvointi_desktop.reports.tables import facts

GROUP = 4


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
    key_box(paper, groups(key), TextStyle(20, 34, bold=True), 4)
    paper.paragraph(words["recovery_groups"], paper.look.small)
    qr(paper, "".join(groups(key)), words["recovery_qr_alt"], 36 * mm)
    for part in ("how", "keep"):
        paper.heading(2, words[f"recovery_{part}_heading"])
        paper.bullets([words[f"recovery_{part}_{n}"] for n in (1, 2, 3)])
    paper.heading(2, words["recovery_signature_heading"])
    paper.paragraph(words["recovery_signature_line"])
    paper.signature_place(words["recovery_field"])
