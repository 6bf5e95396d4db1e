"""The certificate of taking part: one page with large words, for a person to keep."""

from collections.abc import Sequence
from dataclasses import replace

from reportlab.lib.units import mm

from hyvinvointi_desktop.app.paper_values import Certificate
from hyvinvointi_desktop.reports import pen
from hyvinvointi_desktop.reports import typography as t
from hyvinvointi_desktop.reports.claim_report import add_practice_words
from hyvinvointi_desktop.reports.course_parts import Words, sheet_of, span
from hyvinvointi_desktop.reports.fonts import TextStyle
from hyvinvointi_desktop.reports.paper import ACCENT, MUTED, Look, Paper, Sheet

LOOK = Look.of(13, leading=1.55)
_NAME = TextStyle(26, 34, bold=True, ink=ACCENT, before=6, after=10)
_LINE = 70 * mm
_GAP = 14 * mm


def sheet(words: Words, content: Certificate) -> Sheet:
    """The outside of the certificate, with wide margins."""
    return replace(sheet_of(words, content.head, words["certificate_title"]), margin=28 * mm)


def compose(paper: Paper, words: Words, content: Certificate) -> None:
    """Who, in what, how many times; kind words; lines for the leaders to sign."""
    paper.space(14 * mm)
    paper.heading(1, words["certificate_title"])
    add_practice_words(paper, words, content.head.practice)
    paper.space(6 * mm)
    paper.paragraph(content.name, _NAME)
    place = content.head.place
    paper.paragraph(words["certificate_took_part"].format(course=content.head.course))
    when = span(content.first_on, content.last_on)
    paper.paragraph(words["certificate_when_where" if place else "certificate_when"].format(days=when, place=place))
    key = "certificate_once" if content.attended == 1 else "certificate_times"
    paper.paragraph(words[key].format(count=content.attended, time=t.duration(content.minutes)))
    if content.themes:
        paper.paragraph(words["certificate_themes"].format(themes=", ".join(content.themes)))
    paper.space(8)
    paper.paragraph(words["certificate_kind_words"])
    paper.space(10 * mm)
    day = t.local_date(content.head.made_at)
    paper.paragraph(", ".join(filter(None, (place.partition(",")[0], day))))
    leaders = content.head.leaders or (content.head.worker,)
    for at in range(0, len(leaders), 2):
        _lines(paper, leaders[at : at + 2])


def _lines(paper: Paper, leaders: Sequence[str]) -> None:
    """Lines to sign on, two beside each other, with the leader's name under each."""
    paper.ensure(74)
    paper.space(34)
    left, width, top, lowest = paper.left, paper.width, paper.y, paper.y
    for column, leader in enumerate(leaders):
        paper.y, paper.left, paper.width = top, left + column * (_LINE + _GAP), _LINE
        with paper.canvas.artifact():
            paper.canvas.draw(pen.rule(paper.left, paper.y, paper.left + _LINE, MUTED, 0.6))
        paper.space(3)
        paper.paragraph(leader, replace(paper.look.small, size=10, leading=13))
        lowest = min(lowest, paper.y)
    paper.left, paper.width, paper.y = left, width, lowest
