"""A feedback form from its TOML file, shipped or the organisation's own. It holds no question itself."""

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from hyvinvointi_desktop.app.definition_error import DefinitionError, Wrong
from hyvinvointi_desktop.definitions.fields import Fields
from hyvinvointi_desktop.domain.feedback_forms import (
    LANGUAGES,
    LEAST_SHOWN,
    SMALLEST_SHOWN,
    FeedbackForm,
    Question,
    QuestionKind,
    Voice,
)
from hyvinvointi_desktop.domain.ids import FormId
from hyvinvointi_desktop.domain.programmes import Words

ID = r"[a-z0-9][a-z0-9_-]{0,59}"
BOUNDS: Mapping[str, tuple[int, int]] = {
    "version": (1, 1_000_000),
    "smallest_shown": (LEAST_SHOWN, 100),
    "low": (0, 1),
    "high": (2, 10),
}
"""The least and the most of each figure, both allowed. The JSON Schema takes them from here too."""
MOST_QUESTIONS, MOST_OPTIONS, LEAST_OPTIONS = 40, 20, 2
MAX_BYTES = 200_000
CHOICES = (QuestionKind.ONE_OF, QuestionKind.SEVERAL)


def read_form(path: Path) -> FeedbackForm:
    """The form of that file, named by its id, or by id and version (``x.2.toml``).

    Raises:
        DefinitionError: naming line and field.
    """
    top = Fields.of_file(path)
    form = _form(top)
    if path.stem not in (form.id, f"{form.id}.{form.version}"):
        raise top.wrong("id", Wrong.OTHER_NAME, known=path.stem)
    return form


def read_own_form(file: str, text: str) -> FeedbackForm:
    """The organisation's own form in a file's text.

    Raises:
        DefinitionError: naming line and field.
    """
    if len(text.encode()) > MAX_BYTES:
        raise DefinitionError(file, "", Wrong.TOO_LARGE, values={"most": MAX_BYTES})
    return replace(_form(Fields.of_text(file, text)), own=True)


def _form(top: Fields) -> FeedbackForm:
    form_id = _id(top)
    self_assessment = top.flag("self_assessment") if top.has("self_assessment") else False
    voice = top.one_of("voice", Voice)
    if self_assessment and voice is not Voice.LINK_WORKER:
        raise top.wrong("voice", Wrong.NONE_OF, value=voice.value, known=Voice.LINK_WORKER.value)
    form = FeedbackForm(
        id=FormId(form_id),
        version=top.whole("version", *BOUNDS["version"]),
        voice=voice,
        title=_words(top.table("title")),
        questions=_questions(top),
        intro=_words(top.table("intro")) if top.has("intro") else {},
        thanks=_words(top.table("thanks")) if top.has("thanks") else {},
        self_assessment=self_assessment,
        smallest_shown=top.whole("smallest_shown", *BOUNDS["smallest_shown"])
        if top.has("smallest_shown")
        else SMALLEST_SHOWN,
        source=top.text("source"),
    )
    top.done()
    return form


def _id(fields: Fields) -> str:
    found = fields.text("id")
    if not re.fullmatch(ID, found):
        raise fields.wrong("id", Wrong.NO_NAME, value=found)
    return found


def _questions(top: Fields) -> tuple[Question, ...]:
    found: list[Question] = []
    tables = top.tables("questions")
    if not tables:
        raise top.wrong("questions", Wrong.EMPTY)
    if len(tables) > MOST_QUESTIONS:
        raise top.wrong("questions", Wrong.TOO_MANY, most=MOST_QUESTIONS)
    for fields in tables:
        question = _question(fields)
        if any(question.id == other.id for other in found):
            raise fields.wrong("id", Wrong.STANDS_TWICE, value=question.id)
        found.append(question)
    return tuple(found)


def _question(fields: Fields) -> Question:
    question_id, kind = _id(fields), fields.one_of("kind", QuestionKind)
    question = Question(question_id, kind, _words(fields.table("text")))
    if kind is QuestionKind.SCALE:
        question = replace(
            question,
            low=fields.whole("low", *BOUNDS["low"]) if fields.has("low") else 1,
            high=fields.whole("high", *BOUNDS["high"]) if fields.has("high") else 5,
            low_words=_words(fields.table("low_words")),
            high_words=_words(fields.table("high_words")),
        )
    elif kind in CHOICES:
        question = replace(question, options=_options(fields))
    fields.done()
    return question


def _options(fields: Fields) -> dict[str, Words]:
    options = fields.table("options")
    ids = options.keys()
    if len(ids) < LEAST_OPTIONS or len(ids) > MOST_OPTIONS:
        raise fields.wrong("options", Wrong.OUT_OF_BOUNDS, least=LEAST_OPTIONS, most=MOST_OPTIONS)
    for option in ids:
        if not re.fullmatch(ID, option):
            raise options.wrong(option, Wrong.NO_NAME, value=option)
    return {option: _words(options.table(option)) for option in ids}


def _words(fields: Fields) -> Words:
    """The same words by language; Finnish is needed."""
    found = {"fi": fields.text("fi")}
    found |= {language: fields.text(language) for language in LANGUAGES[1:] if fields.has(language)}
    fields.done()
    return found
