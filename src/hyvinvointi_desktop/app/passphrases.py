"""Passphrases: which are too weak, and drawing good ones. It keeps none and knows no file."""

import re
import secrets
import unicodedata
from collections.abc import Callable, Sequence
from enum import StrEnum

LEAST, MOST, OFFERED_WORDS = 15, 1024, 6
"""Six of 7 776 words are over 77 bits (PROTOCOL.md T1)."""
OWN_LEAST = 5
"""Letters that must be left when every listed word is taken out and repeats are said once."""

_BETWEEN = re.compile(r"[\s._\-]+")
_REPEATED = re.compile(r"(.{1,8}?)\1{2,}")


class Weakness(StrEnum):
    """Why a passphrase will not do."""

    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    TOO_EASY = "too_easy"


Judge = Callable[[str], Weakness | None]


def judge(passphrase: str, blocklist: Sequence[str] = (), own_words: Sequence[str] = ()) -> Weakness | None:
    """None for a good one. No rule about kinds of letters, no hints, no expiry (PROTOCOL.md 4.1).

    What is on the blocklist, the person's own names, and repeats may stand in it but do not count.
    """
    if len(passphrase) > MOST:
        return Weakness.TOO_LONG
    if len(unicodedata.normalize("NFKC", passphrase)) < LEAST:
        return Weakness.TOO_SHORT
    plain = _bare(passphrase)
    entries = {_bare(entry) for entry in blocklist} | {_bare(word) for own in own_words for word in own.split()}
    for entry in sorted(entries, key=len, reverse=True):
        plain = plain.replace(entry, "") if len(entry) > 2 else plain
    return Weakness.TOO_EASY if len(_REPEATED.sub(r"\1", plain)) < OWN_LEAST else None


def _bare(text: str) -> str:
    return _BETWEEN.sub("", unicodedata.normalize("NFKC", text).casefold())


def suggest(words: Sequence[str], good: Judge = judge) -> str:
    """Six words drawn by the system's random numbers; drawn again should they be too easy."""
    while True:
        drawn = " ".join(secrets.choice(words) for _ in range(OFFERED_WORDS))
        if good(drawn) is None:
            return drawn
