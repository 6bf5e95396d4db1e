"""A programme file changed by values alone: comments, order and what was not changed stay as they were."""

import re
from collections.abc import Mapping
from typing import Any

import tomlkit
from tomlkit.items import AoT, Table
from tomlkit.toml_document import TOMLDocument


def edited(content: str, changes: Mapping[str, Any]) -> str:
    """The text with the values at these paths (``support.max_months``) put in; None takes a value out.

    A dict put in is a table of its own, a list of dicts a list of tables, a list of texts one value a line where it is
    long. A table that is left empty goes.
    """
    document = tomlkit.parse(content)
    for path, value in changes.items():
        _put(document, re.findall(r"[^.\[\]]+|\[\d+\]", path), value)
    return tomlkit.dumps(document)


def _put(document: TOMLDocument, path: list[str], value: Any) -> None:
    if len(path) > 2 and path[-2].startswith("["):  # one value of one of a list of tables
        one: Any = document
        for name in path[:-1]:
            one = one[int(name[1:-1]) if name.startswith("[") else name]
        if value is None:
            one.pop(path[-1], None)
        else:
            one[path[-1]] = value
        return
    tables: list[TOMLDocument | Table] = [document]
    for name in path[:-1]:
        if name not in tables[-1]:
            if value is None:
                return
            tables[-1].add(name, tomlkit.table())
        tables.append(tables[-1][name])
    *above, last = tables
    name = path[-1]
    if value is None:
        last.pop(name, None)
        for table, inner in zip(above[::-1], path[-2::-1], strict=True):
            if table[inner]:
                break
            table.pop(inner)
    elif name not in last:
        _add(last, name, _item(value))
    elif last[name] != value:
        last[name] = _item(value)


def _add(table: TOMLDocument | Table, name: str, item: Any) -> None:
    """A plain value at the end of a document would fall into its last table: it goes after the first key."""
    if isinstance(table, TOMLDocument) and not isinstance(item, Table | AoT):
        beside = "valid_from" if "valid_from" in table else next(iter(table))
        table._insert_after(beside, name, item)  # noqa: SLF001 -- there is no public way; a test holds it
    else:
        table.add(name, item)


def _item(value: Any) -> Any:
    if isinstance(value, dict):
        table = tomlkit.table()
        for name, part in value.items():
            table.add(name, _item(part))
        return table
    if isinstance(value, list | tuple) and value and all(isinstance(part, dict) for part in value):
        several = tomlkit.aot()
        for part in value:
            several.append(_item(part))
        return several
    if isinstance(value, list | tuple):
        array = tomlkit.array()
        array.extend(value)
        return array.multiline(len(str(list(value))) > 100)
    return tomlkit.item(value)
