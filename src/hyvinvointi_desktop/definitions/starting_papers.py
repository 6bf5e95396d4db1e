"""Templates of starting papers from ``resources/starting``, one file a kind and language. It fills none."""

from pathlib import Path

from hyvinvointi_desktop.definitions.fields import DefinitionError
from hyvinvointi_desktop.domain.starting_papers import LineKind, RawLine, wrong_places

_MARKS = (
    ("### ", LineKind.UNDER_HEADING), ("## ", LineKind.HEADING), ("# ", LineKind.TITLE), ("- ", LineKind.POINT),
)  # fmt: skip


def read_starting_paper(path: Path) -> tuple[RawLine, ...]:
    """The lines of that file; empty ones are left out.

    Raises:
        DefinitionError: it cannot be read, has no title as its first line or another one later, or holds a place that
            nothing fills.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise DefinitionError(path.name, "", f"cannot be read: {error}") from error
    lines: list[RawLine] = []
    for number, written in enumerate(text.splitlines(), 1):
        if not (words := written.strip()):
            continue
        if wrong := wrong_places(words):
            raise DefinitionError(path.name, f"line {number}", f"{wrong} stands alone or is unknown")
        mark, kind = next(((m, k) for m, k in _MARKS if words.startswith(m)), ("", LineKind.TEXT))
        if (kind is LineKind.TITLE) != (not lines):
            raise DefinitionError(path.name, f"line {number}", "a title is the first line, and no other")
        lines.append(RawLine(kind, words.removeprefix(mark)))
    if not lines:
        raise DefinitionError(path.name, "", "holds nothing")
    return tuple(lines)
