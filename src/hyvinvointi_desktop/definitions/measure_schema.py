"""The JSON Schema of a measure file, made from the same bounds and lists that the reader uses. It writes no file.

``python -m hyvinvointi_desktop.definitions.measure_schema FOLDER`` writes it anew; a test tells when that is due.
What one field says of another (a hole in a table, an answer outside its range) only the reader knows.
"""

import json
import sys
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import Any

from hyvinvointi_desktop.definitions.fields import DECIMAL
from hyvinvointi_desktop.definitions.measures import ANSWERS, GROUP_LEAST, ID, MOST_ITEMS, VERSIONS
from hyvinvointi_desktop.domain.measures import LANGUAGES, Summary, Transform
from hyvinvointi_desktop.domain.programme_rules import MeasurePoint

NAME = "hyvinvointi-measure-1.schema.json"
Schema = dict[str, Any]

_TEXT: Schema = {"type": "string", "pattern": r"\S"}
_ID: Schema = {"type": "string", "pattern": f"^{ID}$"}
_DAY: Schema = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
_DECIMAL: Schema = {"type": "string", "pattern": f"^{DECIMAL}$"}
_ABOVE_ZERO: Schema = {"type": "string", "allOf": [{"pattern": f"^{DECIMAL}$"}, {"pattern": "^[^-]*[1-9]"}]}
_FLAG: Schema = {"type": "boolean"}
_WHOLE_KEY = "^(0|[1-9][0-9]{0,4})$"


def schema_text() -> str:
    """The text of the shipped schema. A date of the TOML file is its ISO text."""
    whole: Schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:hyvinvointi:{NAME}",
        "title": "Hyvinvointi measure, version 1",
        "type": "object",
        "properties": _properties(),
        "required": ["id", "version", "source", "title", "items"],
        "additionalProperties": False,
        "allOf": [
            _when("summary", [Summary.SEPARATE, Summary.AREAS], never=_TOTAL),
            _when("transform", [Transform.FACTOR], needed=["factor"], never=["table"]),
            _when("transform", [Transform.LOOKUP], needed=["table"], never=["factor"]),
            _unless_transform(),
            *(_with(name, "change_source") for name in _CHANGE),
            _with("possible_from", "clear_from"),
            {"if": {"not": {"anyOf": [{"required": [name]} for name in _CHANGE]}},
             "then": {"properties": {"change_source": False}}},
        ],
    }  # fmt: skip
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


_TOTAL = ("transform", "factor", "table", "least_answered", "bands")
_CHANGE = ("possible_from", "clear_from", "error")


def _when(field: str, values: Iterable[StrEnum], needed: Iterable[str] = (), never: Iterable[str] = ()) -> Schema:
    return {
        "if": {"properties": {field: {"enum": [v.value for v in values]}}, "required": [field]},
        "then": {"required": sorted(needed), "properties": dict.fromkeys(sorted(never), False)},
    }


def _with(field: str, other: str) -> Schema:
    return {"if": {"required": [field]}, "then": {"required": [other]}}


def _unless_transform() -> Schema:
    """Without a factor and a table, neither may be given."""
    plain = {"properties": {"transform": {"const": Transform.NONE.value}}}
    return {"if": plain, "then": {"properties": {"factor": False, "table": False}}}


def _properties() -> Schema:
    return {
        "id": _ID,
        "version": _whole(*VERSIONS),
        "summary": _one_of(Summary),
        "transform": _one_of(Transform),
        "factor": _ABOVE_ZERO,
        "least_answered": _whole(1, MOST_ITEMS),
        "individual": _FLAG,
        "group_least": _whole(*GROUP_LEAST),
        "higher_is_better": _FLAG,
        "possible_from": _ABOVE_ZERO,
        "clear_from": _ABOVE_ZERO,
        "error": _ABOVE_ZERO,
        "change_source": _TEXT,
        "points": {"type": "array", "uniqueItems": True, "items": _one_of(MeasurePoint)},
        "needs_wording": _FLAG,
        "licence": _TEXT,
        "licence_holder": _TEXT,
        "licence_from": _DAY,
        "source": _TEXT,
        "title": _words(finnish=True),
        "period": _words(),
        "intro": _words(),
        "answers": _table({**_range(), "words": _named_answers()}, optional=("words",)),
        "table": {"type": "object", "propertyNames": {"pattern": _WHOLE_KEY}, "additionalProperties": _DECIMAL},
        "bands": _bands(),
        "items": {"type": "array", "minItems": 1, "maxItems": MOST_ITEMS, "items": _item()},
    }


def _item() -> Schema:
    optional = ("low", "high", "text", "reverse", "words", "bands")
    return _table(
        {
            "id": _ID, "theme": _words(finnish=True), "text": _words(), **_range(), "reverse": _FLAG,
            "words": _named_answers(), "bands": _bands(),
        },
        optional=optional,
    )  # fmt: skip


def _range() -> Schema:
    return {"low": _whole(*ANSWERS), "high": _whole(*ANSWERS)}


def _named_answers() -> Schema:
    return {"type": "object", "propertyNames": {"pattern": _WHOLE_KEY}, "additionalProperties": _words()}


def _bands() -> Schema:
    band = _table({"low": _DECIMAL, "high": _DECIMAL, "title": _words(finnish=True), "source": _TEXT})
    return {"type": "array", "items": band}


def _whole(least: int, most: int) -> Schema:
    return {"type": "integer", "minimum": least, "maximum": most}


def _one_of(values: type[StrEnum]) -> Schema:
    return {"enum": [value.value for value in values]}


def _words(*, finnish: bool = False) -> Schema:
    found = _table(dict.fromkeys(LANGUAGES, _TEXT), optional=LANGUAGES[1:] if finnish else LANGUAGES)
    return found | {"minProperties": 1}


def _table(properties: Schema, optional: Iterable[str] = ()) -> Schema:
    required = [name for name in properties if name not in optional]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def main(folder: str) -> None:
    """Writes the schema into a folder."""
    (Path(folder) / NAME).write_text(schema_text(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1])
