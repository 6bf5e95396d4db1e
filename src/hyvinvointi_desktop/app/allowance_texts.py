"""Words for what an allowance is made of, taken from a language's texts: for papers, tables and commands."""

from collections.abc import Mapping
from typing import Any

Words = Mapping[str, str]


def activity(words: Words, row: Mapping[str, Any]) -> str:
    """What was done: the kind of meeting, or the group by its name."""
    if row["kind"] == "group":
        return str(row["what"]) or words["allow_group"]
    return str(row["own_word"] or words.get(f"allow_kind_{row['what']}") or row["what"])


def known(words: Words, row: Mapping[str, Any]) -> str:
    """How it is known."""
    return words[f"allow_known_{row['known']}"]


def times(words: Words, day: Mapping[str, Any]) -> str:
    """A note where there was more than one activity on a day; empty otherwise."""
    if not day["several"]:
        return ""
    return words["allow_once"] if day["times"] == 1 else words["allow_each"].format(n=day["times"])
