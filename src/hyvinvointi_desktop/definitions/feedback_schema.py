"""The JSON Schema of a feedback form's file, made from the same bounds and lists that the reader uses.

``python -m hyvinvointi_desktop.definitions.feedback_schema FOLDER`` writes it anew; a test tells when that is due.
That no question stands twice only the reader knows.
"""

import json
import sys
from pathlib import Path
from typing import Any

from hyvinvointi_desktop.definitions.feedback_forms import (
    BOUNDS,
    CHOICES,
    ID,
    LEAST_OPTIONS,
    MOST_OPTIONS,
    MOST_QUESTIONS,
)
from hyvinvointi_desktop.domain.feedback_forms import LANGUAGES, QuestionKind, Voice

NAME = "hyvinvointi-feedback-form-1.schema.json"
Schema = dict[str, Any]
_TEXT: Schema = {"type": "string", "pattern": r"\S"}
_ID: Schema = {"type": "string", "pattern": f"^{ID}$"}
_WORDS: Schema = {
    "type": "object", "properties": dict.fromkeys(LANGUAGES, _TEXT), "required": ["fi"],
    "additionalProperties": False,
}  # fmt: skip


def schema_text() -> str:
    """The text of the shipped schema."""
    whole: Schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:hyvinvointi:{NAME}",
        "title": "Hyvinvointi feedback form, version 1",
        "type": "object",
        "properties": {
            "id": _ID, "version": _figure("version"), "voice": {"enum": [v.value for v in Voice]}, "source": _TEXT,
            "self_assessment": {"type": "boolean"}, "smallest_shown": _figure("smallest_shown"), "title": _WORDS,
            "intro": _WORDS, "thanks": _WORDS,
            "questions": {"type": "array", "minItems": 1, "maxItems": MOST_QUESTIONS, "items": _question()},
        },
        "required": ["id", "version", "voice", "source", "title", "questions"],
        "additionalProperties": False,
        "if": {"properties": {"self_assessment": {"const": True}}, "required": ["self_assessment"]},
        "then": {"properties": {"voice": {"const": Voice.LINK_WORKER.value}}},
    }  # fmt: skip
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _figure(name: str) -> Schema:
    least, most = BOUNDS[name]
    return {"type": "integer", "minimum": least, "maximum": most}


def _question() -> Schema:
    options: Schema = {
        "type": "object", "patternProperties": {f"^{ID}$": _WORDS}, "additionalProperties": False,
        "minProperties": LEAST_OPTIONS, "maxProperties": MOST_OPTIONS,
    }  # fmt: skip
    scale = ("low", "high", "low_words", "high_words")
    return {
        "type": "object",
        "properties": {
            "id": _ID, "kind": {"enum": [k.value for k in QuestionKind]}, "text": _WORDS, "low": _figure("low"),
            "high": _figure("high"), "low_words": _WORDS, "high_words": _WORDS, "options": options,
        },
        "required": ["id", "kind", "text"],
        "additionalProperties": False,
        "allOf": [
            _when((QuestionKind.SCALE,), ("low_words", "high_words"), ("options",)),
            _when(CHOICES, ("options",), scale),
            _when((QuestionKind.WORDS,), (), (*scale, "options")),
        ],
    }  # fmt: skip


def _when(kinds: tuple[QuestionKind, ...], needed: tuple[str, ...], never: tuple[str, ...]) -> Schema:
    return {
        "if": {"properties": {"kind": {"enum": [k.value for k in kinds]}}, "required": ["kind"]},
        "then": {"required": list(needed), "properties": dict.fromkeys(never, False)},
    }


def main(folder: str) -> None:
    """Writes the schema into a folder."""
    (Path(folder) / NAME).write_text(schema_text(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1])
