"""In which line of a TOML text a field stands, for the person who edits the file by hand. It reads no value."""

import re

_TABLE = re.compile(r"\s*\[\s*([A-Za-z0-9_.\- ]+?)\s*\]")
_MANY = re.compile(r"\s*\[\[\s*([A-Za-z0-9_.\- ]+?)\s*\]\]")
_KEY = re.compile(r"\s*([A-Za-z0-9_\-]+)\s*=")
_AT_LINE = re.compile(r"\bat line (\d+)")


def line_of(text: str, field: str) -> int:
    """The line (from 1) of a field such as ``support.max_months`` or ``kinds[2].id``; of one that is not there, the
    line of the table it belongs in. 0 where there is none."""
    known = _lines(text)
    path = field
    while path:
        if path in known:
            return known[path]
        path = re.sub(r"(\.?[^.\[\]]+|\[\d+\])$", "", path)
    return 0


def line_in_reason(reason: str) -> int:
    """The line that the TOML reader names in its own words, or 0."""
    found = _AT_LINE.search(reason)
    return int(found.group(1)) if found else 0


def _lines(text: str) -> dict[str, int]:
    known: dict[str, int] = {}
    counts: dict[str, int] = {}
    table = ""
    for number, line in enumerate(text.splitlines(), 1):
        if many := _MANY.match(line):
            name = many.group(1)
            table = f"{name}[{counts.get(name, 0)}]"
            counts[name] = counts.get(name, 0) + 1
            known.setdefault(name, number)
            known[table] = number
        elif single := _TABLE.match(line):
            table = single.group(1)
            known.setdefault(table, number)
        elif key := _KEY.match(line):
            known.setdefault(f"{table}.{key.group(1)}".strip("."), number)
    return known
