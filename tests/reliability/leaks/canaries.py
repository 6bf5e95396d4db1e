"""Words that no program holds by chance, and a log with one of them in every place where people write."""

import base64
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

IN_LOG, TYPED = 40, 10
_LETTERS = "abcdefghijkmnpqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Canaries:
    """Fifty words of one run. All begin alike, so that one search through a memory finds them all."""

    beginning: str
    words: tuple[str, ...]

    @property
    def in_log(self) -> tuple[str, ...]:
        """Those that a command brings in."""
        return self.words[:IN_LOG]

    @property
    def typed(self) -> tuple[str, ...]:
        """Those that are typed in the window."""
        return self.words[IN_LOG:]


def canaries(seed: int) -> Canaries:
    """The words of a seed."""
    chance = Random(seed)

    def letters(count: int) -> str:
        return "".join(chance.choice(_LETTERS) for _ in range(count))

    beginning = "Kanaria" + letters(6)
    return Canaries(beginning, tuple(f"{beginning}{n:02d}{letters(4)}" for n in range(IN_LOG + TYPED)))


def found_in(content: bytes, birds: Canaries) -> set[str]:
    """The words that stand in the bytes, as they are or in the ways programs write text."""
    return {word for word in birds.words if any(form in content for form in _forms(word))} if _may_hold(
        content, birds
    ) else set()


def _may_hold(content: bytes, birds: Canaries) -> bool:
    lower = content.lower()
    return any(form.lower() in lower for form in _forms(birds.beginning))


def _forms(word: str) -> Iterator[bytes]:
    plain = word.encode()
    yield plain
    yield plain.lower()
    yield word.encode("utf-16-le")
    yield word.encode("utf-32-le")
    yield plain.hex().encode()
    for shift in range(3):  # in base64 the letters depend on the place; the ends are left out
        yield base64.b64encode(b"\0" * shift + plain)[shift + 1 : -4]


def log_with(birds: Canaries) -> bytes:
    """An open log of two clients with a goal path, visits, a plan and a claim to be, its words taken from the birds."""
    words = iter(birds.in_log)
    log = {
        "format": "hyvinvointi-log", "version": 1,
        "worker": {name: next(words) for name in ("name", "phone", "email", "organisation", "municipality")},
        "payers": [{"id": "default", "name": next(words), "regime": "employment",
                    "hourly_rates": [{"from": "2020-01-01", "rate": "13.00"}]}],
        "clients": [_client(n, words) for n in (1, 2)],
        "agreements": [{"client": f"A-{n}", "programme": "hyvinvointilahete", "payer": "default",
                        "first_day": "2026-09-01", "last_day": "2026-12-31"} for n in (1, 2)],
        "goals": [{"id": "g1", "client": "A-1", "level": "goal", "words": next(words)}],
        "plans": [{"id": "p1", "clients": ["A-1"], "weekday": 2, "starts": "09:00", "ends": "10:00",
                   "kind": "outing", "first_day": "2026-09-02", "last_day": "2026-12-30", "place": next(words)}],
        "sessions": [_session(1, words), _session(2, words)],
    }  # fmt: skip
    left = " ".join(words)
    log["sessions"][0]["note"] += " " + left  # type: ignore[index]
    return json.dumps(log).encode()


def _client(number: int, words: Iterator[str]) -> dict[str, Any]:
    fields = ("name", "phone", "email", "address", "municipality", "village", "safety_notes", "mobility_notes")
    told: dict[str, Any] = {name: next(words) for name in fields}
    return told | {"code": f"A-{number}", "in_need": {"name": next(words), "relation": "naapuri"}}


def _session(number: int, words: Iterator[str]) -> dict[str, Any]:
    day = f"2026-10-0{number + 2}"
    trip = {"id": f"t{number}", "on": day, "vehicle": "car", "from": f"{next(words)}, Tie 1", "to": next(words),
            "km": "24.0", "purpose": next(words)}  # fmt: skip
    return {
        "id": f"s{number}", "clients": [f"A-{number}"], "starts_at": f"{day}T09:00+03:00",
        "ends_at": f"{day}T11:30+03:00", "kind": "home_visit", "status": "held", "entered_on": day,
        "note": next(words), "place": next(words), "trips": [trip],
        "expenses": [{"id": f"e{number}", "on": day, "kind": "bus", "amount_cents": 340, "description": next(words)}],
        "tasks": [{"id": f"k{number}", "words": next(words)}],
    }  # fmt: skip


def by_number(birds: Canaries, content: bytes, encoding: str) -> dict[str, int]:
    """How often each word stands in the bytes in that encoding, found by one search."""
    wide = {"utf-8": 1, "utf-16-le": 2, "utf-32-le": 4}[encoding]
    begins = re.escape(birds.beginning.encode(encoding))
    length = len(birds.words[0]) * wide
    by_bytes = {word.encode(encoding): word for word in birds.words}
    counts: dict[str, int] = {}
    for match in re.finditer(begins, content):
        word = by_bytes.get(content[match.start() : match.start() + length])
        if word is not None:
            counts[word] = counts.get(word, 0) + 1
    return counts
