"""Words for what is counted, taken from a language's texts: for papers, tables and commands. It holds no sentence."""

import re
from collections.abc import Mapping

Words = Mapping[str, str]


def named(words: Words, group: str, value: str) -> str:
    """The word of an id in a group (``contact``, ``topic``, ``training``); one of one's own is its own word."""
    return words.get(f"{group}_{value}", value)


def age_band(words: Words, value: str) -> str:
    """An age band in words; bands are written ``under_18``, ``18_29`` and ``80_over``."""
    if not value:
        return words["age_none"]
    if match := re.fullmatch(r"under_(\d+)", value):
        return words["age_under"].format(n=match[1])
    if match := re.fullmatch(r"(\d+)_(\d+)", value):
        return words["age_between"].format(a=match[1], b=match[2])
    if match := re.fullmatch(r"(\d+)_over", value):
        return words["age_over"].format(n=match[1])
    return value


def place(words: Words, value: str) -> str:
    """A place; one that was not noted has words too."""
    return value or words["drop_place_none"]
