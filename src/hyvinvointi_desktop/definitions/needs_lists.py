"""The lists of sources, reasons and barriers from their TOML file: each code once, with words in every language."""

from pathlib import Path

from hyvinvointi_desktop.definitions.fields import Fields
from hyvinvointi_desktop.domain.needs_lists import OTHER, ListedCode, ListKind, NeedsLists

LANGUAGES = ("fi", "sv", "en")
_SEPARATORS = frozenset("+ \t\r\n\x1f")
"""What codes of merged lines are written with."""


def read_needs_lists(path: Path) -> NeedsLists:
    """The lists of that file, in its order.

    Raises:
        DefinitionError: naming the field; also for a code that stands twice in a list.
    """
    top = Fields.of_file(path)
    top.whole("version", 1, 1_000_000)
    top.text("source")
    top.day("checked_on")
    sources, reasons, barriers = (_codes(top, kind) for kind in ListKind)
    top.done()
    return NeedsLists(sources, reasons, barriers)


def _codes(top: Fields, kind: ListKind) -> tuple[ListedCode, ...]:
    codes: dict[str, ListedCode] = {}
    for fields in top.tables(kind.value):
        code = fields.text("id")
        if code in codes:
            raise fields.wrong("id", f"{code!r} stands twice")
        if _SEPARATORS & set(code):
            raise fields.wrong("id", "must be one word without +")
        words = fields.pairs("words")
        if set(words) != set(LANGUAGES):
            raise fields.wrong("words", f"must be given in {', '.join(LANGUAGES)}")
        codes[code] = ListedCode(code, words)
        fields.done()
    if OTHER not in codes:
        raise top.wrong(kind.value, f"must hold {OTHER!r}")
    return tuple(codes.values())
