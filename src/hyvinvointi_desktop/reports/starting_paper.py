"""A template to begin with as a tagged PDF, to be read and printed; the one to write in is ``starting_document``."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from hyvinvointi_desktop.domain.starting_papers import LineKind, StartingPaper
from hyvinvointi_desktop.reports.finish import PaperFacts
from hyvinvointi_desktop.reports.paper import Look, Paper, Sheet, produce

Words = Mapping[str, str]
_LEVELS = {LineKind.TITLE: 1, LineKind.HEADING: 2, LineKind.UNDER_HEADING: 3}


def starting_pdf(fonts: Path, words: Words, paper: StartingPaper, author: str, made_at: datetime) -> bytes:
    """The paper, without a signature. The same template gives the same bytes."""
    sheet = Sheet(
        PaperFacts(paper.title, author, words["language_tag"], made_at, practice=False),
        page_of=words["page_of"],
        footer=paper.title,
    )
    return produce(fonts, sheet, Look.of(10.5), lambda page: _compose(page, paper))


def _compose(page: Paper, paper: StartingPaper) -> None:
    points: list[str] = []
    for line in paper.lines:
        if line.kind is LineKind.POINT:
            points.append(line.text)
            continue
        if points:
            page.bullets(points)
            points = []
        if line.kind in _LEVELS:
            page.heading(_LEVELS[line.kind], line.text)
        else:
            page.paragraph(line.text)
    if points:
        page.bullets(points)
