"""Papers of a space: the invitation that is handed over, and the key that goes into the sealed envelope."""

from collections.abc import Callable, Mapping
from pathlib import Path

from reportlab.lib.units import mm

from hyvinvointi_desktop.app.space_papers import EnvelopePaper, InvitationPaper
from hyvinvointi_desktop.reports import typography
from hyvinvointi_desktop.reports.finish import PaperFacts
from hyvinvointi_desktop.reports.fonts import TextStyle
from hyvinvointi_desktop.reports.keys_on_paper import key_box, qr
from hyvinvointi_desktop.reports.paper import Look, Paper, Sheet, produce
from hyvinvointi_desktop.reports.tables import facts

Words = Mapping[str, str]
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
    qr(page, paper.text, words["invite_sheet_alt"], 62 * mm)
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
    key_box(page, _pieces(paper.key, _GROUP), TextStyle(13, 24, bold=True), _ROW)
    qr(page, paper.key, words["envelope_sheet_alt"], 36 * mm)
    page.heading(2, words["envelope_sheet_how"])
    page.bullets([words[f"envelope_sheet_how_{n}"] for n in (1, 2, 3, 4)])


def _pieces(text: str, length: int) -> list[str]:
    return [text[at : at + length] for at in range(0, len(text), length)]
