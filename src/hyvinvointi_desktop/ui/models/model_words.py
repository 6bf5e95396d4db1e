"""The sentences around a model: the kind of work that runs it, and its text with headings. It holds no model."""

from hyvinvointi_desktop.domain.models_catalogue import Model
from hyvinvointi_desktop.domain.programme_rules import ProgrammeKind
from hyvinvointi_desktop.ui.kit.reading import Passage
from hyvinvointi_desktop.ui.kit.words import tr


def kind_words(kind: ProgrammeKind | None) -> str:
    """The kind of programme that runs it; None is for reading only."""
    return {
        None: tr("For reading"),
        ProgrammeKind.ONE_TO_ONE: tr("One to one"),
        ProgrammeKind.GROUP: tr("Group"),
        ProgrammeKind.DECISION: tr("Support by decision"),
        ProgrammeKind.DROP_IN: tr("Open place, no names asked"),
        ProgrammeKind.TRAINING: tr("Training"),
    }[kind]


def passages(model: Model, language: str) -> tuple[Passage, ...]:
    """The whole model as it is read."""
    said: list[Passage] = [Passage("title", model.title[language])]

    def part(heading: str, words: str) -> None:
        if words:
            said.extend((Passage("head", heading), Passage("text", words)))

    part(tr("For whom"), model.for_whom[language])
    part(tr("What it is for"), model.what_for[language])
    said.append(Passage("head", tr("How it goes")))
    said.extend(Passage("step", step, n) for n, step in enumerate(model.how[language], 1))
    part(tr("What was hard"), model.hard[language])
    part(tr("What helped"), model.helped[language])
    part(tr("Rhythm"), model.suggestion.rhythm.get(language, ""))
    said.append(Passage("quiet", tr("Source: {source}").format(source=model.source)))
    return tuple(said)
