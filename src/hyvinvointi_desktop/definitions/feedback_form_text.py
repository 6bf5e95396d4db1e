"""A form's file changed by values alone: comments, order and what was not changed stay as they were."""

import re
from collections.abc import Mapping
from typing import Any

import tomlkit
from tomlkit.items import InlineTable
from tomlkit.toml_document import TOMLDocument

_PART = re.compile(r"[^.\[\]]+|\[\d+\]")


def edited_form(content: str, changes: Mapping[str, Any]) -> str:
    """The text with the values at these paths (``questions[2].text.sv``) put in; None takes a value out.

    A question that is taken out (``questions[2]``) goes last, so that the other paths name the questions as they were.
    ``questions[+]`` with a table adds one at the end.
    """
    document = tomlkit.parse(content)
    gone = sorted((p for p in changes if changes[p] is None and p.endswith("]")), key=_place, reverse=True)
    for path, value in changes.items():
        if path == "questions[+]":
            _add_question(document, value)
        elif path not in gone:
            _put(document, _PART.findall(path), value)
    for path in gone:
        del document[path.partition("[")[0]][_place(path)]
    return tomlkit.dumps(document)


def _place(path: str) -> int:
    return int(path.rpartition("[")[2].rstrip("]"))


def _put(document: TOMLDocument, path: list[str], value: Any) -> None:
    at: Any = document
    for name in path[:-1]:
        if name.startswith("["):
            at = at[int(name[1:-1])]
            continue
        if name not in at:
            if value is None:
                return
            at[name] = tomlkit.table() if at is document else tomlkit.inline_table()
        at = at[name]
    last = path[-1]
    if value is None:
        at.pop(last, None)
    elif last in at:
        if at[last] != value:
            at[last] = value
    elif at is document:  # a plain value at the end of a document would fall into its last table
        beside = "smallest_shown" if "smallest_shown" in document else "version"
        document._insert_after(beside, last, tomlkit.item(value))  # noqa: SLF001 -- there is no public way
    else:
        at[last] = value


def _add_question(document: TOMLDocument, question: Mapping[str, Any]) -> None:
    table = tomlkit.table()
    for name, value in question.items():
        table.add(name, _words(value) if isinstance(value, Mapping) and name != "options" else _item(name, value))
    document["questions"].append(table)


def _item(name: str, value: Any) -> Any:
    if name != "options":
        return tomlkit.item(value)
    options = tomlkit.table()
    for option, words in value.items():
        options.add(option, _words(words))
    return options


def _words(words: Mapping[str, str]) -> InlineTable:
    table = tomlkit.inline_table()
    table.update(words)
    return table
