"""A questionnaire on paper, in the client's language: large print, a box for every answer, the licence line.

What is marked on it is entered back as the same filling, filled by the client alone.
"""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from hyvinvointi_desktop.app.paper_values import MeasurePaper
from hyvinvointi_desktop.domain.measures import Item
from hyvinvointi_desktop.reports.finish import PaperFacts
from hyvinvointi_desktop.reports.paper import Look, Paper, Sheet, produce
from hyvinvointi_desktop.reports.tables import Column, facts, table

Texts = Mapping[str, str]
SIZE = 14.0
"""Large print: the body letters in points."""
ANSWER = 12.0
"""The letters of the answers."""
BOX = 26.0
"""The height of a box to tick, in points."""
NEEDS = 128.0
"""Free height that keeps a question with its boxes."""
MOST_ENDS = 2


def measure_form_pdf(fonts: Path, words: Texts, paper: MeasurePaper) -> bytes:
    """The form of one measure, without a signature."""
    title = paper.measure.name(paper.language)
    sheet = Sheet(
        PaperFacts(title, paper.worker, words["language_tag"], paper.made_at, paper.practice),
        page_of=words["page_of"],
        footer=title,
        banner=words["practice_banner"] if paper.practice else "",
        watermark=words["practice_watermark"] if paper.practice else "",
    )
    return produce(fonts, sheet, Look.of(SIZE), lambda on: _compose(on, words, paper))


def _compose(on: Paper, words: Texts, paper: MeasurePaper) -> None:
    measure, language = paper.measure, paper.language
    on.heading(1, measure.name(language))
    who = (words["form_code"], paper.client_code) if paper.client_code else (words["form_name"], words["form_line"])
    facts(on, [who, (words["form_day"], words["form_line"])])
    for said in (measure.period, measure.intro):
        if spoken := said.get(language) or said.get("fi"):
            on.paragraph(spoken)
    on.paragraph(words["form_how"])
    for number, item in enumerate(measure.items, 1):
        on.ensure(NEEDS)
        question = measure.question(item, language)
        on.heading(2, f"{number}. {question[:1].upper()}{question[1:]}")
        _boxes(on, item, language)
    on.space(SIZE)
    on.paragraph(words["form_thanks"])
    if measure.licence:
        on.paragraph(measure.licence, on.look.small)


def _boxes(on: Paper, item: Item, language: str) -> None:
    """One column for each answer, its number and words above its box."""
    worded = len(item.answers) > MOST_ENDS
    ends = [f"{n} = {said}" for n in (item.low, item.high) if (said := item.answer_words(n, language))]
    if ends and not worded:
        on.paragraph("     ".join(ends), replace(on.look.small, after=2))
    answers = range(item.low, item.high + 1)
    heads = [f"{n} {item.answer_words(n, language) if worded else ''}".strip() for n in answers]
    table(on, [Column(head) for head in heads], [[""] * len(heads)], boxed=BOX, head_size=ANSWER)
    on.space(SIZE * 0.5)
