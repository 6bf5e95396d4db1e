"""The lists of codes that referrals and the needs report share: who refers, why, what stands in the way."""

from dataclasses import dataclass
from enum import StrEnum

from hyvinvointi_desktop.domain.programmes import Words

OTHER = "other"
"""In every list: what stands in none."""


class ListKind(StrEnum):
    """Which list."""

    SOURCES = "sources"
    REASONS = "reasons"
    BARRIERS = "barriers"


@dataclass(frozen=True, slots=True)
class ListedCode:
    """One code with its words in every language of the screen."""

    id: str
    words: Words


@dataclass(frozen=True, slots=True)
class NeedsLists:
    """The shipped lists, in the order in which lines stand."""

    sources: tuple[ListedCode, ...]
    reasons: tuple[ListedCode, ...]
    barriers: tuple[ListedCode, ...]

    def of(self, kind: ListKind) -> tuple[ListedCode, ...]:
        """One list."""
        return {ListKind.SOURCES: self.sources, ListKind.REASONS: self.reasons, ListKind.BARRIERS: self.barriers}[kind]

    def ids(self, kind: ListKind) -> tuple[str, ...]:
        """The codes of one list."""
        return tuple(code.id for code in self.of(kind))

    def listed(self, kind: ListKind, code: str) -> str:
        """The code itself, or ``OTHER`` for one that is not in the list: somebody's own words are told to nobody."""
        return code if not code or code in self.ids(kind) else OTHER

    def name(self, kind: ListKind, code: str, language: str) -> str:
        """What a code is called; one that is not in the list is its own name."""
        found = next((one for one in self.of(kind) if one.id == code), None)
        return code if found is None else found.words.get(language) or found.words["fi"]
