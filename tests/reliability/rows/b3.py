"""Drawn deliveries of two laptops: any order, copies under other names, half files, things that vanish and come back,
a laptop put back from a backup that notices it or does not. The registry must end like the rules' own books."""

import random
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest
from pathlib import Path

from hyvinvointi_desktop.app.exchange_header_wire import header_in
from hyvinvointi_desktop.app.exchange_port import SealedParts
from hyvinvointi_desktop.domain.exchange import DeviceId
from hyvinvointi_desktop.domain.ingestion import Arrival
from hyvinvointi_desktop.store.engine import reading_engine, writing_engine
from hyvinvointi_desktop.store.migrate import bring_up
from hyvinvointi_desktop.store.registry.unit import SqlRegistry
from hyvinvointi_desktop.store.secret_bytes import Secret
from tests.support.row_books import MemoryBook
from tests.support.senders import MemoryPlace, PlainEnvelopes, Receiving, Sending
from tests.support.space import Member, space

ROW = "B3"
TITLE = "delivery in any order, copies, half files, vanishing places, restored and copied laptops; --runs: schedules"
TOGETHER = 20
"""Schedules that one registry goes through at the same time: one alone takes twice as long."""
BY_HAND = 0.1
"""The share of pieces that somebody drops or opens file by file."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """What was ever sent, by whom that freezes, and the pieces in which it comes."""

    copied: frozenset[DeviceId]
    deliveries: tuple[tuple[SealedParts, ...], ...]


def draw(drawn: random.Random, laptops: Sequence[Sending]) -> Schedule:
    """What two laptops send, and how it comes."""
    sent, copied = list[SealedParts](), set[DeviceId]()
    for one in laptops:
        sent += one.row(drawn.randint(1, 4))
        what = drawn.random()
        if what < 0.25:  # put back from a backup of now, and noticed
            sent += one.restored().row(drawn.randint(1, 2))
        elif what < 0.5:  # copied, and both go on
            copy = one.copied()
            copied.add(one.device)
            sent += one.row(drawn.randint(1, 2))
            sent += [copy.send(copy.session(50_000 + n)) for n in range(drawn.randint(1, 2))]
        else:
            sent += one.row(drawn.randint(0, 2))
    order = drawn.sample(sent, len(sent)) + drawn.choices(sent, k=drawn.randint(0, 3))
    cuts = sorted(drawn.sample(range(len(order) + 1), k=min(3, len(order))))
    pieces = [tuple(order[a:b]) for a, b in zip([0, *cuts], [*cuts, len(order)], strict=True)]
    return Schedule(frozenset(copied), tuple(p for p in pieces if p))


def deliver(here: Receiving, schedules: Sequence[Schedule], drawn: random.Random) -> list[SealedParts]:
    """Everything comes, through a place or by hand; the order in which it was looked at."""
    place, looked = MemoryPlace(), list[SealedParts]()
    for number, pieces in enumerate(zip_longest(*(s.deliveries for s in schedules), fillvalue=())):
        names: dict[str, SealedParts] = {}
        for whose, piece in enumerate(pieces):
            if drawn.random() < BY_HAND:
                for one in piece:
                    here.opens(one.content)
                    looked.append(one)
                continue
            ends = drawn.choices(("b", "b (conflicted copy)", "ä"), k=len(piece))
            names |= {f"d/x/{number}-{whose:03d}-{n:02d}-{ends[n]}": p for n, p in enumerate(piece)}
        for name, one in names.items():
            place.put(one.content, name)
        place.put(b"half a file %d" % number, f"d/x/{number}-half")
        asked = iter([False] * drawn.randint(0, len(names)) + [True] * 100)
        here.collect(place, stopped=lambda asked=asked: next(asked))  # somebody stops it
        here.collect(place)
        looked += [names[name] for name in sorted(names)]
        if drawn.random() < 0.5:
            place.content.clear()  # absence means nothing
    return looked


def wrong_in(here: Receiving, envelopes: PlainEnvelopes, looked: Sequence[SealedParts]) -> list[str]:
    """How the registry differs from the books in memory, of which each laptop has its own."""
    books: defaultdict[DeviceId, MemoryBook] = defaultdict(MemoryBook)
    for one in looked:
        header = header_in(envelopes.open(one.content, (), b"").parts.header)
        books[header.slot.device].enter(Arrival(one.bundle, header.slot, header.prev, 1))
    wrong = []
    with here.registry.reading() as records:
        for book in books.values():
            for bundle, entry in book.entries.items():
                if records.standing(bundle) is not entry.standing:
                    wrong.append(f"{entry.slot}: {records.standing(bundle)} and not {entry.standing}")
            for (device, epoch), row in book.rows.items():
                if records.row(device, epoch) != row:
                    wrong.append(f"{device} {epoch}: {records.row(device, epoch)} and not {row}")
    return wrong


class FileRegistry:
    """A registry in a file, which is empty again at once: the file is put back, the statements stay compiled."""

    def __init__(self, folder: Path) -> None:
        self._path, key = folder / "x.db", Secret(32)
        self._engines = writing_engine(self._path, key), reading_engine(self._path, key)
        with self._engines[0].begin() as connection:
            bring_up(connection)
        self.close()
        self._empty = self._path.read_bytes()
        self.registry = SqlRegistry(*self._engines)

    def emptied(self) -> SqlRegistry:
        """The same with nothing in it."""
        self.close()
        for left in self._path.parent.glob(f"{self._path.name}*"):
            left.unlink()
        self._path.write_bytes(self._empty)
        return self.registry

    def close(self) -> None:
        """Lets go of the file."""
        for engine in self._engines:
            engine.dispose()


@contextmanager
def file_registry() -> Iterator[FileRegistry]:
    """A registry in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        made = FileRegistry(Path(folder))
        try:
            yield made
        finally:
            made.close()


def together(registry: SqlRegistry, drawn: random.Random, count: int = 1) -> list[str]:
    """So many schedules at once, each of two laptops of its own; what is wrong."""
    envelopes = PlainEnvelopes()
    here = Receiving(registry, envelopes)
    pairs = [(Sending(laptop(n), envelopes), Sending(laptop(n + count), envelopes)) for n in range(count)]
    here.knows(*(one for pair in pairs for one in pair))
    schedules = [draw(drawn, pair) for pair in pairs]
    wrong = wrong_in(here, envelopes, deliver(here, schedules, drawn))
    with registry.reading() as records:
        frozen = {glance.device for glance in records.device_glances() if any(row.frozen for _, row in glance.rows)}
    copied = frozenset[DeviceId]().union(*(s.copied for s in schedules))
    return [*wrong, *(f"{device}: copied or frozen, not both" for device in sorted(frozen ^ copied))]


@cache
def laptop(number: int) -> Member:
    """A laptop of the space, the same one for the same number."""
    return space().laptop(DeviceId(f"{number:016d}".translate(str.maketrans("0189", "abcd"))))


def in_turn(runs: int, seed: int, at_once: int = TOGETHER) -> Iterator[str]:
    """So many schedules, some at once; what is wrong with each lot."""
    with file_registry() as file:
        for first in range(0, runs, at_once):
            lot = f"{seed} {first}"
            found = together(file.emptied(), random.Random(lot), min(at_once, runs - first))
            yield from (f"lot {lot}: {what}" for what in found)


def run(runs: int, seed: int) -> int:
    """So many schedules."""
    begun = time.perf_counter()
    wrong = list(in_turn(runs, seed))
    print(f"{runs} schedules, {len(wrong)} wrong, {time.perf_counter() - begun:.1f} s")  # noqa: T201
    print(*wrong[:20], sep="\n")  # noqa: T201
    return bool(wrong)
