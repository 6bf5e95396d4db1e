"""A model of work as a paper to read and hand on: what the catalogue says, and nothing of anybody."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from hyvinvointi_desktop.domain.models_catalogue import Model
from hyvinvointi_desktop.reports.finish import PaperFacts
from hyvinvointi_desktop.reports.paper import Look, Paper, Sheet, produce

Words = Mapping[str, str]


def model_pdf(fonts: Path, words: Words, model: Model, language: str, made_at: datetime) -> bytes:
    """One model on a paper without a signature."""
    title = model.title[language]
    sheet = Sheet(
        PaperFacts(title, words["model_footer"], words["language_tag"], made_at, practice=False),
        page_of=words["page_of"],
        footer=words["model_footer"],
    )
    return produce(fonts, sheet, Look.of(10.5), lambda paper: _compose(paper, words, model, language))


def _compose(paper: Paper, words: Words, model: Model, language: str) -> None:
    paper.heading(1, model.title[language])
    paper.paragraph(words[f"model_kind_{model.kind.value}"] if model.kind else words["model_read_only"])
    for head, said in (("for_whom", model.for_whom), ("what_for", model.what_for)):
        paper.heading(2, words[f"model_{head}"])
        paper.paragraph(said[language])
    paper.heading(2, words["model_how"])
    paper.bullets(model.how[language])
    for head, said in (("hard", model.hard), ("helped", model.helped), ("rhythm", model.suggestion.rhythm)):
        if said:
            paper.heading(2, words[f"model_{head}"])
            paper.paragraph(said[language])
    paper.space(paper.look.body.size)
    source = words["model_source"]
    paper.paragraph(f"{source}: {model.source}", paper.look.small)
