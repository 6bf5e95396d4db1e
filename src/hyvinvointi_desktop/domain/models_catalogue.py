"""Models of work to read about, and how one is found by a few words. A model pays and counts nothing by itself."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache

from hyvinvointi_desktop.domain.programme_rules import ProgrammeKind

LANGUAGES = ("fi", "sv", "en")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What the source says of length, size and rhythm; None and empty where it says nothing. ``rhythm`` by language."""

    months: int | None = None
    group_min: int | None = None
    group_max: int | None = None
    rhythm: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Model:
    """One model in our own words, each text by language (fi, sv, en).

    ``kind`` is the kind of programme that runs it, None for one that is only read; ``can_be_run`` says that a working
    programme can be made of it. ``source`` names the publication that tells of it.
    """

    id: str
    version: int
    order: int
    title: Mapping[str, str]
    for_whom: Mapping[str, str]
    what_for: Mapping[str, str]
    how: Mapping[str, tuple[str, ...]]
    hard: Mapping[str, str]
    helped: Mapping[str, str]
    topics: Mapping[str, tuple[str, ...]]
    source: str
    kind: ProgrammeKind | None = None
    can_be_run: bool = False
    suggestion: Suggestion = Suggestion()

    def prose(self, language: str) -> tuple[str, ...]:
        """Its sentences in that language, without title and topics."""
        said = self.suggestion.rhythm.get(language, "")
        whole = (self.for_whom[language], self.what_for[language], *self.how[language])
        return (*whole, self.hard[language], self.helped[language], *((said,) if said else ()))


class _Place(IntEnum):
    """Where a word was found, the best first."""

    TITLE = 0
    TOPICS = 1
    TEXT = 2


class _Fit(IntEnum):
    """How well a word was met, the best first."""

    BEGINS = 0
    STEM = 1
    INSIDE = 2


_STEM = 4
"""The shortest beginning that stands for a word whatever its ending."""
_ENDING = 3
"""At most so many letters of a word are its ending: yksinäisyys, yksinäisyyttä."""


@lru_cache(maxsize=4096)
def folded_words(text: str) -> tuple[str, ...]:
    """The words of a text in small letters without dots and accents, so that a keyboard without ä finds them too."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    return tuple(re.findall(r"\w+", letters))


def search(models: Iterable[Model], words: str, language: str) -> tuple[Model, ...]:
    """The models in which every word is met: in the title first, then in the topics, then in the text.

    A word is met by one that begins as it does, also where only the endings differ ("nuoret" meets "nuorten"), and
    from four letters on inside a compound ("lähetti" meets "hyvinvointilähetti"). Case and accents do not matter.
    Without words all models come, in the order of the catalogue, which also settles a draw.
    """
    wanted = tuple(dict.fromkeys(folded_words(words)))
    ranked = [(rank, m) for m in models if (rank := _rank(m, wanted, language)) is not None]
    return tuple(m for _, m in sorted(ranked, key=lambda found: (found[0], found[1].order, found[1].id)))


def _rank(model: Model, wanted: tuple[str, ...], language: str) -> tuple[int, int] | None:
    """The sums of places and fits, smaller is better; None where a word is not met at all."""
    places = fits = 0
    texts = (
        (_Place.TITLE, (model.title[language],)),
        (_Place.TOPICS, model.topics[language]),
        (_Place.TEXT, model.prose(language)),
    )
    for word in wanted:
        met = next(((place, fit) for place, several in texts if (fit := _fit(several, word)) is not None), None)
        if met is None:
            return None
        places, fits = places + met[0], fits + met[1]
    return places, fits


def _fit(texts: tuple[str, ...], word: str) -> _Fit | None:
    found = [w for text in texts for w in folded_words(text)]
    if any(w.startswith(word) for w in found):
        return _Fit.BEGINS
    if len(word) < _STEM:
        return None
    if any(_same_stem(w, word) for w in found):
        return _Fit.STEM
    return _Fit.INSIDE if any(word in w for w in found) else None


def _same_stem(one: str, two: str) -> bool:
    """Whether the shorter of the two begins as the longer does, its ending left out."""
    shorter, longer = sorted((one, two), key=len)
    stem = max(_STEM, len(shorter) - _ENDING)
    return longer.startswith(shorter[:stem]) and len(shorter) >= stem and len(longer) - len(shorter) <= _ENDING + 1
