"""The two JSON Schemas that are shipped, made from the very shapes that are read. It writes no file.

``python -m hyvinvointi_desktop.interchange.schemas FOLDER`` writes them anew; a test tells when that is due.
"""

import json
import sys
from pathlib import Path
from typing import Any

import msgspec

from hyvinvointi_desktop.interchange.claim_wire import ClaimDocument
from hyvinvointi_desktop.interchange.wire import LogWire

DRAFT = "https://json-schema.org/draft/2020-12/schema"
SCHEMAS: dict[str, tuple[type[msgspec.Struct], str]] = {
    "hyvinvointi-log-1.schema.json": (LogWire, "Hyvinvointi open log, version 1"),
    "hyvinvointi-claim-1.schema.json": (ClaimDocument, "Hyvinvointi claim, version 1"),
}


def schema_text(name: str) -> str:
    """The text of a shipped schema by its file name."""
    kind, title = SCHEMAS[name]
    made = msgspec.json.schema(kind)
    defs = {_clean(key): part for key, part in made["$defs"].items()}
    if len(defs) != len(made["$defs"]):  # one would stand for two
        raise ValueError(f"two shapes of {name} have one name")
    root = defs.pop(_clean(made["$ref"].rpartition("/")[2]))
    whole = {"$schema": DRAFT, "$id": f"urn:hyvinvointi:{name}", **root, "title": title, "$defs": defs}
    return json.dumps(_cleaned(whole), ensure_ascii=False, indent=1) + "\n"


def _clean(key: str) -> str:
    """The name of a shape without the ending that tells programmers what it is."""
    return key.removesuffix("Wire").removesuffix("Part")


def _cleaned(part: Any) -> Any:
    if isinstance(part, dict):
        found = {key: _cleaned(value) for key, value in part.items()}
        if isinstance(found.get("$ref"), str):
            found["$ref"] = "#/$defs/" + _clean(found["$ref"].rpartition("/")[2])
        if isinstance(found.get("title"), str):
            found["title"] = _clean(found["title"])
        return found
    return [_cleaned(value) for value in part] if isinstance(part, list | tuple) else part


def main(folder: str) -> None:
    """Writes all schemas into a folder."""
    for name in SCHEMAS:
        (Path(folder) / name).write_text(schema_text(name), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1])
