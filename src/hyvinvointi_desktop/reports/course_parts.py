"""What the papers of a course have in common: the sheet, the head with place and leaders, days and times in words."""

from collections.abc import Mapping, Sequence
from datetime import date

from hyvinvointi_desktop.app.paper_values import PaperHead, SessionLine
from hyvinvointi_desktop.domain.days import HELSINKI
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.reports import typography as t
from hyvinvointi_desktop.reports.claim_report import add_practice_words, when
from hyvinvointi_desktop.reports.finish import PaperFacts
from hyvinvointi_desktop.reports.paper import Paper, Sheet
from hyvinvointi_desktop.reports.tables import facts

Words = Mapping[str, str]
Pairs = Sequence[tuple[str, str]]


def sheet_of(words: Words, head: PaperHead, title: str, *, wide: bool = False) -> Sheet:
    """The outside of a paper with this title."""
    return Sheet(
        PaperFacts(f"{title}, {head.course}", head.worker, words["language_tag"], head.made_at, head.practice),
        page_of=words["page_of"],
        footer=f"{head.course} · {title}",
        banner=words["practice_banner"] if head.practice else "",
        watermark=words["practice_watermark"] if head.practice else "",
        wide=wide,
    )


def open_paper(paper: Paper, words: Words, head: PaperHead, title: str, more: Pairs = (), per_row: int = 2) -> None:
    """Title, practice words, and the facts that every paper tells; empty ones are left out."""
    paper.heading(1, title)
    add_practice_words(paper, words, head.practice)
    pairs = [
        (words["course_course"], head.course),
        (words["course_days"], span(head.first_on, head.last_on)),
        (words["course_place"], head.place),
        (words["course_leaders"], "\n".join(head.leaders)),
        *more,
    ]
    facts(paper, [(name, value) for name, value in pairs if value], per_row=per_row)


def span(first: date | None, last: date | None) -> str:
    """Two days with a dash; one alone, or nothing."""
    if first is None:
        return ""
    return day(first) if last is None or last == first else f"{day(first)}{t.EN_DASH}{day(last)}"


def day(on: date | None) -> str:
    """``7.1.2027``, or nothing."""
    return "" if on is None else t.day(on.isoformat())


def short_day(on: date) -> str:
    """``7.1.`` for narrow columns."""
    return f"{on.day}.{on.month}."


def weekday_and_day(words: Words, on: date) -> str:
    """``to 7.1.2027``."""
    return f"{words[f'weekday_{on.isoweekday()}']}{t.NBSP}{day(on)}"


def times(line: SessionLine) -> str:
    """``12.00–14.30`` as the clock on the wall showed it."""
    return t.clock_range(t.clock(line.starts_at.astimezone(HELSINKI)), t.clock(line.ends_at.astimezone(HELSINKI)))


def state(words: Words, line: SessionLine) -> str:
    """Where a session stands, for one that was not held."""
    return "" if line.status is Status.HELD else words[f"status_{line.status}"]


def sign_here(paper: Paper, words: Words, head: PaperHead) -> None:
    """The place of the profile's own signature."""
    paper.ensure(130)
    paper.heading(2, words["section_signature"])
    made = when(words, head.made_at)
    paper.paragraph(words["course_signed_by"].format(worker=head.worker, when=made), paper.look.small)
    paper.signature_place(words["course_field"])
