"""The JSON Schema of a programme file, made from the same bounds and lists that the reader uses. It writes no file.

``python -m hyvinvointi_desktop.definitions.programme_schema FOLDER`` writes it anew; a test tells when that is due.
What one field says of another (a least above its most, a paid kind that is not listed) only the reader knows.
"""

import json
import sys
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import Any

from hyvinvointi_desktop.definitions.programme_bounds import (
    BOUNDS,
    MINUTE_CHOICES,
    MOST_BUTTONS,
    WORKER_MONEY_CENTS,
)
from hyvinvointi_desktop.definitions.programme_parts import DECISION_LISTS
from hyvinvointi_desktop.domain.programme_rules import (
    AllowanceUnit,
    DecisionKind,
    MeasurePoint,
    OfficialRecord,
    ProgrammeKind,
    WordList,
)

NAME = "hyvinvointi-programme-1.schema.json"
Schema = dict[str, Any]

_TEXT: Schema = {"type": "string", "pattern": r"\S"}
_ID: Schema = {"type": "string", "pattern": "^[a-z0-9][a-z0-9_-]{0,59}$"}
_DAY: Schema = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
_RATE: Schema = {"type": "string", "pattern": r"^\d+(\.\d+)?$"}
_FLAG: Schema = {"type": "boolean"}


def schema_text() -> str:
    """The text of the shipped schema. A date of the TOML file is its ISO text."""
    whole: Schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:hyvinvointi:{NAME}",
        "title": "Hyvinvointi programme, version 1",
        "type": "object",
        "properties": _properties(),
        "required": ["id", "version", "kind", "source", "title"],
        "additionalProperties": False,
        "allOf": [_when(kind, needed, never) for kind, (needed, never) in _BY_KIND.items()],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


_SESSIONS = ("kinds", "findings", "expenses")
_PAY = ("barriers", "standalone_trips_paid", "volunteer_yearly_limit_cents")
_BY_KIND: dict[ProgrammeKind, tuple[tuple[str, ...], tuple[str, ...]]] = {
    ProgrammeKind.ONE_TO_ONE: ((*_SESSIONS, *_PAY, "support"), ("course", "drop_in", "training", "decision")),
    ProgrammeKind.GROUP: (
        (*_SESSIONS, "course"),
        ("support", "rhythm", "drop_in", "training", "decision", *_PAY[1:]),
    ),
    ProgrammeKind.DECISION: (
        (*_SESSIONS, *_PAY, "decision", "rhythm"),
        ("support", "course", "drop_in", "training"),
    ),
    ProgrammeKind.DROP_IN: (
        ("drop_in",),
        (*_SESSIONS, *_PAY, "sample_hourly_rates", "measures", "support", "rhythm", "course", "decision"),
    ),
    ProgrammeKind.TRAINING: (
        ("training",),
        (*_SESSIONS, *_PAY, "sample_hourly_rates", "measures", "support", "rhythm", "course", "decision", "drop_in"),
    ),
}
"""What a kind of programme must have, and what it never has."""


def _when(kind: ProgrammeKind, needed: Iterable[str], never: Iterable[str]) -> Schema:
    return {
        "if": {"properties": {"kind": {"const": kind.value}}, "required": ["kind"]},
        "then": {"required": sorted(needed), "properties": dict.fromkeys(sorted(never), False)},
    }


def _properties() -> Schema:
    return {
        "id": _ID,
        "version": _figure("version"),
        "kind": _one_of(ProgrammeKind),
        "valid_from": _DAY,
        "valid_to": _DAY,
        "source": _TEXT,
        "official_record": _one_of(OfficialRecord),
        "texts": _texts(),
        "title": _words(),
        "words": {
            "type": "object",
            "properties": {of.value: {"type": "object", "additionalProperties": _words()} for of in WordList},
            "additionalProperties": False,
        },
        "standalone_trips_paid": _FLAG,
        "volunteer_yearly_limit_cents": _figure("volunteer_yearly_limit_cents"),
        "barriers": _texts(),
        "kinds": {"type": "array", "minItems": 1, "items": _kind()},
        "expenses": _table({"kinds": _texts(), "paid": _texts()}),
        "findings": _table(_figures("findings")),
        "support": _table(_figures("support"), optional=("cap_minutes_per_month",)),
        "rhythm": _table(_figures("rhythm")),
        "sample_hourly_rates": {
            "type": "array", "items": _table({"from": _DAY, "rate": _RATE, "source": _TEXT}),
        },
        "measures": {
            "type": "array", "items": _table({"id": _TEXT, "at": _texts(_one_of(MeasurePoint), least=1)}),
        },
        "course": _table(
            {**_figures("course"), "target_groups": _texts(), "themes": _texts(least=1), "feedback": _texts()}
        ),
        "drop_in": _table({
            **_figures("drop_in"), "topics": _texts(), "age_bands": _texts(),
            "kinds": {**_texts(least=1), "maxItems": MOST_BUTTONS},
            "minute_choices": {"type": "array", "uniqueItems": True, "items": _whole(*MINUTE_CHOICES)},
        }),
        "training": _table({"kinds": _texts(least=1)}),
        "decision": _decision(),
    }  # fmt: skip


def _decision() -> Schema:
    money = _table({"title": _TEXT, "yearly_cents": _whole(*WORKER_MONEY_CENTS)})
    bases = {kind.value: _words() for kind in DecisionKind}
    found: Schema = {
        **_figures("decision"), "allowance_unit": _one_of(AllowanceUnit), **{n: _texts() for n in DECISION_LISTS},
        "legal_bases": _table(bases, optional=bases), "worker_money": {"type": "array", "items": money},
    }  # fmt: skip
    needed = ("period_months", "warn_over_months")
    together = {"allowance_cents": ["allowance_unit"], "allowance_unit": ["allowance_cents"]}
    return _table(found, optional=[n for n in found if n not in needed]) | {"dependentRequired": together}


def _kind() -> Schema:
    return _table({"id": _TEXT, "paid": _FLAG, "counts_as_meeting": _FLAG, "needs_agreement": _FLAG})


def _whole(least: int, most: int) -> Schema:
    return {"type": "integer", "minimum": least, "maximum": most}


def _figure(path: str) -> Schema:
    return _whole(*BOUNDS[path])


def _figures(section: str) -> Schema:
    start = f"{section}."
    return {path.removeprefix(start): _figure(path) for path in BOUNDS if path.startswith(start)}


def _texts(each: Schema | None = None, *, least: int = 0) -> Schema:
    return {"type": "array", "uniqueItems": True, "minItems": least, "items": each or _TEXT}


def _one_of(values: type[StrEnum]) -> Schema:
    return {"enum": [value.value for value in values]}


def _words() -> Schema:
    return _table({"fi": _TEXT, "sv": _TEXT, "en": _TEXT}, optional=("sv", "en"))


def _table(properties: Schema, optional: Iterable[str] = ()) -> Schema:
    required = [name for name in properties if name not in optional]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def main(folder: str) -> None:
    """Writes the schema into a folder."""
    (Path(folder) / NAME).write_text(schema_text(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1])
