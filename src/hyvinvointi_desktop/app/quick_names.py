"""Finding a client in what was typed: codes, and names as Finnish bends them. It knows names, not people."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from hyvinvointi_desktop.app.quick_words import CLITICS, ENDINGS
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.people import Client

_VOWELS = frozenset("aeiouyäöåáâ")
_LONG = {"kk": "k", "pp": "p", "tt": "t"}
_SOFT = {"nt": "nn", "nk": "ng", "lt": "ll", "rt": "rr", "mp": "mm"}
_PREFIX = 3


@dataclass(frozen=True, slots=True)
class Found:
    """Clients that the words from ``first`` to before ``last`` may mean; one when it is clear."""

    first: int
    last: int
    clients: tuple[ClientId, ...]


def stems(name: str) -> frozenset[str]:
    """The forms a bent name may begin with: ``pekka`` also as ``peka``, ``virtanen`` as ``virtase``."""
    name = name.casefold()
    found = {name}
    if len(name) < _PREFIX:
        return frozenset(found)
    if name.endswith("nen"):
        found |= {name[:-3] + "se", name[:-3] + "s"}
    elif name[-1] == "s":
        found |= {name[:-1] + "kse", name[:-1] + "ks", name[:-1] + name[-2], name[:-1]}
    elif name[-1] not in _VOWELS:
        found.add(name + "i")
    else:
        found |= _graded(name)
        if name[-1] == "i":
            found |= {name[:-1] + "e", *(w[:-1] + "e" for w in _graded(name))}
    return frozenset(found)


def _graded(name: str) -> set[str]:
    body, end = name[:-1], name[-1]
    for strong, weak in _LONG.items():
        if body.endswith(strong):
            return {body[:-2] + weak + end}
    for strong, weak in _SOFT.items():
        if body.endswith(strong):
            return {body[:-2] + weak + end}
    if len(body) > 1 and body[-2] in _VOWELS | {"h"}:
        softer = {"t": "d", "p": "v", "k": ""}.get(body[-1])
        if softer is not None:
            return {body[:-1] + softer + end}
    return set()


def is_form_of(word: str, name: str) -> bool:
    """Whether the word is the name in some case: ``Ainolle`` of ``Aino``."""
    word = word.casefold()
    bare = {word}
    for clitic in CLITICS:
        if word.endswith(clitic) and len(word) - len(clitic) >= _PREFIX:
            bare.add(word.removesuffix(clitic))
    return any(w.startswith(stem) and w[len(stem) :] in ENDINGS for stem in stems(name) for w in bare)


def _code(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def _parts(client: Client) -> list[str]:
    return [p for p in re.split(r"[\s,]+", client.name) if p]


def _first_name(client: Client) -> str:
    parts = _parts(client)
    if not parts:
        return ""
    return parts[1] if client.name.partition(",")[1] and len(parts) > 1 else parts[0]


def _code_fits(word: str, client: Client) -> bool:
    plain = _code(client.code)
    return bool(plain) and not plain.isdigit() and _code(word) == plain


def _surname_fits(word: str, client: Client) -> bool:
    bare = word.rstrip(".,")
    others = [p.rstrip(".") for p in _parts(client) if p != _first_name(client)]
    if not bare:
        return False
    return any(
        bare.casefold() == o.casefold()
        or (len(bare) == 1 and o.casefold().startswith(bare.casefold()) and word[:1].isupper())
        or (len(o) >= _PREFIX and is_form_of(bare, o))
        for o in others
    )


def find(words: Sequence[str], clients: Sequence[Client]) -> tuple[Found, ...]:
    """Clients in the words, in order.

    A code is certain. A name with a capital letter goes before the same letters as a common word (``toivo``).
    Where nothing fits, three first letters of a name are enough.
    """
    for reading in (_code_fits, _by_capital_name, _by_name, _by_surname, _by_prefix):
        found = tuple(_runs(words, clients, reading))
        if found:
            return found
    return ()


def _by_capital_name(word: str, client: Client) -> bool:
    return _code_fits(word, client) or (word[:1].isupper() and _by_name(word, client))


def _by_name(word: str, client: Client) -> bool:
    first = _first_name(client)
    return _code_fits(word, client) or (len(first) >= 2 and is_form_of(word.rstrip(".,"), first))


def _by_surname(word: str, client: Client) -> bool:
    return len(word) > 3 and word[:1].isupper() and _surname_fits(word, client)


def _by_prefix(word: str, client: Client) -> bool:
    bare = word.rstrip(".,").casefold()
    return len(bare) >= _PREFIX and bare.isalpha() and _first_name(client).casefold().startswith(bare)


def _runs(words: Sequence[str], clients: Sequence[Client], fits: Callable[[str, Client], bool]) -> Iterator[Found]:
    at = 0
    seen: set[ClientId] = set()
    while at < len(words):
        fitting = [c for c in clients if words[at] and fits(words[at], c)]
        if not fitting:
            at += 1
            continue
        last = at + 1
        if last < len(words) and (narrower := [c for c in fitting if _surname_fits(words[last], c)]):
            fitting, last = narrower, last + 1
        fresh = tuple(c.id for c in fitting if c.id not in seen)
        if fresh:
            yield Found(at, last, fresh)
        seen.update(fresh if len(fresh) == 1 else ())
        at = last
