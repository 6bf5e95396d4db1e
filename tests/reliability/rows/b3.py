"""Drawn deliveries of two laptops: any order, copies under other names, half files, things that vanish and come back,
a laptop put back from a backup that notices it or does not. The registry must end like the rules' own books."""

import random
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
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
from tests.support.senders import MemoryPlace, PlainEnvelopes, Receiving, Sending, sending
from tests.support.space import Member, space

ROW = "B3"
TITLE = "delivery in any order, copies, half files, vanishing places, restored and copied laptops; --runs: schedules"
SECOND = DeviceId("f" * 15 + "7")


@dataclass(frozen=True, slots=True)
class Schedule:
    """What was ever sent, by whether it forks, and the pieces in which it comes."""

    sent: tuple[SealedParts, ...]
    forks: bool
    deliveries: tuple[tuple[SealedParts, ...], ...]


def draw(drawn: random.Random, laptops: Sequence[Sending]) -> Schedule:
    """What two laptops send, and how it comes."""
    sent: list[SealedParts] = []
    forks = False
    for laptop in laptops:
        sent += laptop.row(drawn.randint(1, 4))
        what = drawn.random()
        if what < 0.25:  # put back from a backup of now, and noticed
            sent += laptop.restored().row(drawn.randint(1, 2))
        elif what < 0.5:  # copied, and both go on
            copy, forks = laptop.copied(), True
            sent += laptop.row(drawn.randint(1, 2))
            sent += [copy.send(copy.session(50_000 + n)) for n in range(drawn.randint(1, 2))]
        else:
            sent += laptop.row(drawn.randint(0, 2))
    order = drawn.sample(sent, len(sent)) + drawn.choices(sent, k=drawn.randint(0, 3))
    cuts = sorted(drawn.sample(range(len(order) + 1), k=min(3, len(order))))
    pieces = [tuple(order[a:b]) for a, b in zip([0, *cuts], [*cuts, len(order)], strict=True)]
    return Schedule(tuple(sent), forks, tuple(p for p in pieces if p))


def deliver(here: Receiving, schedule: Schedule, drawn: random.Random) -> list[SealedParts]:
    """Everything comes, through a place or by hand; the order in which it was looked at."""
    place, looked = MemoryPlace(), list[SealedParts]()
    for number, piece in enumerate(schedule.deliveries):
        if drawn.random() < 0.3:
            for one in piece:
                here.opens(one.content)
                looked.append(one)
            continue
        ends = drawn.choices(("b", "b (conflicted copy)", "ä"), k=len(piece))
        names = {f"d/x/{number}-{n:02d}-{ends[n]}": p for n, p in enumerate(piece)}
        for name, one in names.items():
            place.put(one.content, name)
        place.put(b"half a file %d" % number, f"d/x/{number}-half")
        asked = iter([False] * drawn.randint(0, len(piece)) + [True] * 100)
        here.collect(place, stopped=lambda asked=asked: next(asked))  # somebody stops it
        here.collect(place)
        looked += [names[name] for name in sorted(names)]
        if drawn.random() < 0.5:
            place.content.clear()  # absence means nothing
    return looked


def wrong_in(here: Receiving, envelopes: PlainEnvelopes, looked: Sequence[SealedParts]) -> list[str]:
    """How the registry differs from the books in memory."""
    book = MemoryBook()
    for one in looked:
        header = header_in(envelopes.open(one.content, (), b"").parts.header)
        book.enter(Arrival(one.bundle, header.slot, header.prev, 1))
    wrong = []
    with here.registry.reading() as records:
        for bundle, entry in book.entries.items():
            if records.standing(bundle) is not entry.standing:
                wrong.append(f"{entry.slot}: {records.standing(bundle)} and not {entry.standing}")
        for (device, epoch), row in book.rows.items():
            if records.row(device, epoch) != row:
                wrong.append(f"{device} {epoch}: {records.row(device, epoch)} and not {row}")
    return wrong


@contextmanager
def file_registry(folder: Path) -> Iterator[SqlRegistry]:
    """An empty registry in a file."""
    path, key = folder / "x.db", Secret(32)
    writer, reader = writing_engine(path, key), reading_engine(path, key)
    with writer.begin() as connection:
        bring_up(connection)
    yield SqlRegistry(writer, reader)
    reader.dispose()
    writer.dispose()


def one(registry: SqlRegistry, drawn: random.Random, number: int) -> list[str]:
    """One schedule, by laptops of its own; what is wrong."""
    envelopes = PlainEnvelopes()
    here = Receiving(registry, envelopes)
    first, second = sending(envelopes), Sending(_second(), envelopes)
    here.knows(first, second)
    schedule = draw(drawn, (first, second))
    looked = deliver(here, schedule, drawn)
    wrong = [f"schedule {number}: {what}" for what in wrong_in(here, envelopes, looked)]
    with registry.reading() as records:
        frozen = any(row.frozen for g in records.device_glances() for _, row in g.rows)
    if frozen != schedule.forks:
        wrong.append(f"schedule {number}: forks {schedule.forks}, frozen {frozen}")
    return wrong


@cache
def _second() -> Member:
    return space().laptop(SECOND)


def run(runs: int, seed: int) -> int:
    """So many schedules."""
    begun, wrong = time.perf_counter(), list[str]()
    for number in range(runs):
        with tempfile.TemporaryDirectory() as folder, file_registry(Path(folder)) as registry:
            wrong += one(registry, random.Random(f"{seed} {number}"), number)
    print(f"{runs} schedules, {len(wrong)} wrong, {time.perf_counter() - begun:.1f} s")  # noqa: T201
    print(*wrong[:20], sep="\n")  # noqa: T201
    return bool(wrong)

