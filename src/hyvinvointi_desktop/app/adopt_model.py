"""A working programme made of a model of the catalogue: the programme of its kind under the model's own name."""

import re
import unicodedata
from collections.abc import Collection
from datetime import date
from typing import Any

from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.app.programmes import all_programmes, programme_file
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.models_catalogue import Model
from hyvinvointi_desktop.domain.programme_rules import ProgrammeKind
from hyvinvointi_desktop.domain.programmes import Programme


def made_of(model: Model, records: Records, definitions: Definitions) -> Programme | None:
    """The own programme that was made of the model before, or None."""
    versions = all_programmes(records, definitions).versions
    return next((p for p in versions if p.own and p.title == dict(model.title)), None)


def file_from(model: Model, records: Records, definitions: Definitions, today: date) -> tuple[str, str]:
    """Id and text of a copy of the kind's programme in force, with the model's name and source, and with what its
    source suggests of length.

    Raises:
        Refused: the model is only for reading, or no programme of its kind is there to begin from.
    """
    if not model.can_be_run or model.kind is None:
        raise Refused(Refusal.MODEL_ONLY_READ)
    own = programme_id(model.title["fi"], all_programmes(records, definitions).ids())
    base = _base(model.kind, records, definitions, today)
    return own, definitions.programme_edited(base, _changes(model, own))


def _base(kind: ProgrammeKind, records: Records, definitions: Definitions, today: date) -> str:
    in_force = all_programmes(records, definitions).all_in_force(today, kind)
    shipped = next((p for p in in_force if not p.own), None) or next(iter(in_force), None)
    file = programme_file(shipped.id, shipped.version, today, records, definitions) if shipped else None
    if file is None:
        raise Refused(Refusal.NO_SUCH_RECORD)
    return file.content


def _changes(model: Model, own: str) -> dict[str, Any]:
    changes: dict[str, Any] = {
        "id": own, "version": 1, "title": dict(model.title), "source": model.source, "valid_to": None,
    }  # fmt: skip
    if model.suggestion.months is not None and model.kind is ProgrammeKind.ONE_TO_ONE:
        changes["support.max_months"] = model.suggestion.months
    return changes


def programme_id(name: str, taken: Collection[str]) -> str:
    """An id made from a name that nobody has yet: ``Kylän kävelyt`` is ``kylan-kavelyt``."""
    plain_letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    base = re.sub(r"[^a-z0-9]+", "-", plain_letters).strip("-")[:50] or "malli"
    found, n = base, 2
    while found in taken:
        found, n = f"{base}-{n}", n + 1
    return found

