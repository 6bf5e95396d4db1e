"""Where a field stands in a TOML file. It reads headers and keys alone: the file has been parsed before."""

import re

_HEADER = re.compile(r"^\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?\s*(#.*)?$")
_KEY = re.compile(r"""^\s*((?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*'))*)\s*=""")
_AT = re.compile(r"at line (\d+)")
_LONG = ('"""', "'''")


def line_of(text: str, path: str) -> int:
    """The line of a field path such as ``kinds[2].paid``, from 1; of its table where the field itself is not there;
    0 where not even that is. A list of tables is counted from 0, as in the path."""
    places = _places(text)
    wanted = path
    while wanted:
        if wanted in places:
            return places[wanted]
        inside = [line for known, line in places.items() if known.startswith((f"{wanted}.", f"{wanted}["))]
        if inside:
            return min(inside)
        wanted = wanted[: max(wanted.rfind("."), wanted.rfind("["), 0)]
    return 0


def line_of_error(text: str, error: str) -> int:
    """The line that the parser's message names; the last one for what is missing at the end."""
    found = _AT.search(error)
    return int(found.group(1)) if found else text.count("\n") + 1


def _places(text: str) -> dict[str, int]:
    """Every header and key by its path; the first line it stands on."""
    found: dict[str, int] = {}
    counts: dict[str, int] = {}
    table, within = "", ""
    for number, line in enumerate(text.splitlines(), 1):
        if within:  # a text over several lines
            within = "" if within in line else within
            continue
        if header := _HEADER.match(line):
            table = _named(_plain(header.group(2)), counts, again=header.group(1) == "[[")
            found.setdefault(table, number)
        elif key := _KEY.match(line):
            found.setdefault(f"{table}.{_plain(key.group(1))}".strip("."), number)
        within = next((mark for mark in _LONG if line.count(mark) % 2), "")
    return found


def _plain(key: str) -> str:
    return ".".join(part.strip().strip("\"'") for part in key.split("."))


def _named(path: str, counts: dict[str, int], *, again: bool) -> str:
    """The header's path with the places of the lists of tables that it lies in."""
    name = ""
    parts = path.split(".")
    for n, part in enumerate(parts):
        name = f"{name}.{part}".strip(".")
        if again and n == len(parts) - 1:
            counts[name] = counts.get(name, -1) + 1
        if name in counts:
            name = f"{name}[{counts[name]}]"
    return name
