"""Words for the lines of the needs report, from a language's texts and the lists: for window, papers, tables, commands.

It holds no sentence.
"""

from collections.abc import Mapping

from hyvinvointi_desktop.domain.needs_facts import NOT_MET, NOT_NOTED, OTHERS, Dimension
from hyvinvointi_desktop.domain.needs_tables import Told

Words = Mapping[str, str]
Names = Mapping[str, Mapping[str, str]]
"""By dimension what codes of the lists are called; ``measure`` holds the names of measures."""

KEYS = (
    "not_noted", "others", "days_between", "days_over", "not_met", "born", "yes", "no", "under", "not_shown",
    "left_out", "all_people", "all_together", "after_merge",
    *(f"by_{dimension}" for dimension in Dimension),
    *(f"col_{dimension}" for dimension in Dimension),
    *(f"outcome_{code}" for code in (
        "new", "waiting_for_worker", "named", "with_worker", "given_back", "not_suitable", "as_planned",
        "early_by_person", "early_other", "moved_on", "not_reached", "declined",
    )),
)  # fmt: skip
"""Every sentence that the window shares with the papers; in the files each begins with ``needs_``."""
_PREFIX = "needs_"


def words_of(texts: Words) -> dict[str, str]:
    """The shared words among those of papers or commands."""
    return {key: texts[_PREFIX + key] for key in KEYS}


def line_name(words: Words, names: Names, dimension: Dimension, code: str) -> str:
    """What a line is called."""
    if code == NOT_NOTED:
        return words["not_noted"]
    if code.startswith(f"{OTHERS}+"):
        return _merged(words, names, dimension, code.split("+")[1:])
    match dimension:
        case Dimension.WAITING:
            return _waiting(words, code)
        case Dimension.AGE:
            return _born(words, code, code)
        case Dimension.OUTCOME:
            return words.get(f"outcome_{code}", code)
        case Dimension.TO_GROUP:
            return words[code]
    return names.get(dimension.value, {}).get(code, code)


def _merged(words: Words, names: Names, dimension: Dimension, codes: list[str]) -> str:
    if dimension is Dimension.AGE and all(code.isdecimal() for code in codes):
        return _born(words, codes[0], codes[-1])
    if dimension is Dimension.WAITING and NOT_MET not in codes:
        first, last = codes[0].split("-")[0], codes[-1].split("-")[1]
        return _waiting(words, f"{first}-{last}")
    if dimension.ordered:
        return " / ".join(line_name(words, names, dimension, code) for code in codes)
    return words["others"]


def _waiting(words: Words, code: str) -> str:
    if code == NOT_MET:
        return words["not_met"]
    first, last = code.split("-")
    if not last:
        return words["days_over"].format(days=int(first) - 1)
    return words["days_between"].format(first=first, last=last)


def _born(words: Words, first: str, last: str) -> str:
    if not (first.isdecimal() and last.isdecimal()):
        return first
    return words["born"].format(first=int(first), last=int(last) + 9)


def merged_names(words: Words, names: Names, dimension: Dimension, code: str) -> tuple[str, ...]:
    """What lies in a line "others, together"; nothing for another line."""
    if not code.startswith(f"{OTHERS}+") or dimension.ordered:
        return ()
    return tuple(line_name(words, names, dimension, one) for one in code.split("+")[1:])


def count_text(words: Words, told: Told, limit: int) -> str:
    """A number as it is told: itself, ``under 5`` or that it is not shown."""
    if told.count is not None:
        return str(told.count)
    return words["under"].format(limit=limit) if told.standing.value == "few" else words["not_shown"]
