"""What an organisation writes before it begins, filled with what the program knows of it."""

from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.domain.starting_papers import VALUES, StartingKind, StartingPaper, filled

FALLBACK_LANGUAGE = "fi"
LANGUAGES = ("fi", "sv", "en")


def starting_papers(records: Records, definitions: Definitions, language: str) -> tuple[StartingPaper, ...]:
    """All three, in that language or in Finnish. An organisation that is not named elsewhere is the worker's own."""
    spoken = language if language in LANGUAGES else FALLBACK_LANGUAGE
    values = {name: records.preference(name) or "" for name in VALUES}
    values["controller"] = values["controller"] or records.worker().organisation
    return tuple(filled(kind, spoken, definitions.starting_paper(kind, spoken), values) for kind in StartingKind)


def file_stem(paper: StartingPaper) -> str:
    """``tietosuojaseloste`` would be a sentence: files are named by kind and language."""
    return f"{paper.kind}-{paper.language}"
