"""A model of work from its TOML file: complete in every language, or refused. It decides nothing."""

from pathlib import Path

from hyvinvointi_desktop.definitions.fields import Fields
from hyvinvointi_desktop.domain.models_catalogue import LANGUAGES, Model, Suggestion
from hyvinvointi_desktop.domain.programme_rules import ProgrammeKind

_MOST_STEPS = 6
_MOST_TOPICS = 30


def read_model(path: Path) -> Model:
    """The model of that file, whose name is the model's id. ``programme_kind`` is "" for one that is only read.

    Raises:
        DefinitionError: naming the file, the line, the field and the reason.
    """
    top = Fields.of_file(path)
    model_id = top.text("id")
    if model_id != path.stem:
        raise top.wrong("id", f"must be {path.stem!r} as the file is named")
    kind = _kind(top)
    can_be_run = top.flag("can_be_run")
    if can_be_run != (kind is not None):
        raise top.wrong("can_be_run", "must be true with a programme_kind, and false without one")
    model = Model(
        id=model_id,
        version=top.whole("version", 1, 1_000_000),
        order=top.whole("order", 1, 10_000),
        title=_words(top, "title"),
        for_whom=_words(top, "for_whom"),
        what_for=_words(top, "what_for"),
        how=_lists(top, "how", _MOST_STEPS),
        hard=_words(top, "hard"),
        helped=_words(top, "helped"),
        topics=_lists(top, "topics", _MOST_TOPICS),
        source=top.text("source"),
        kind=kind,
        can_be_run=can_be_run,
        suggestion=_suggestion(top),
    )
    top.done()
    return model


def _kind(top: Fields) -> ProgrammeKind | None:
    if top.empty_text("programme_kind"):
        return None
    return top.one_of("programme_kind", ProgrammeKind)


def _words(top: Fields, name: str) -> dict[str, str]:
    fields = top.table(name)
    words = {language: fields.text(language) for language in LANGUAGES}
    fields.done()
    return words


def _lists(top: Fields, name: str, most: int) -> dict[str, tuple[str, ...]]:
    fields = top.table(name)
    lists = {language: fields.texts(language) for language in LANGUAGES}
    for language, texts in lists.items():
        if not 1 <= len(texts) <= most:
            raise fields.wrong(language, f"must hold 1 to {most} texts")
    fields.done()
    return lists


def _suggestion(top: Fields) -> Suggestion:
    if not top.has("suggestion"):
        return Suggestion()
    fields = top.table("suggestion")
    least = fields.whole("group_min", 1, 1000) if fields.has("group_min") else None
    made = Suggestion(
        months=fields.whole("months", 1, 120) if fields.has("months") else None,
        group_min=least,
        group_max=fields.whole("group_max", least or 1, 1000) if fields.has("group_max") else None,
        rhythm=_words(fields, "rhythm") if fields.has("rhythm") else {},
    )
    fields.done()
    return made
