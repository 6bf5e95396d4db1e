"""Two coordinators take in one folder at the same moment, each with its own connections to one real server."""

import contextlib
import random
import threading
import time
from collections import Counter
from collections.abc import Iterator

from hyvinvointi_desktop.app.collect import Collected
from hyvinvointi_desktop.app.registry_server_port import ServerAddress
from hyvinvointi_desktop.domain.exchange import BundleState, CoordinatorId
from hyvinvointi_desktop.store.registry.server import server_reader, server_writer
from hyvinvointi_desktop.store.registry.unit import SqlRegistry
from tests.support.postgres import server, writing
from tests.support.senders import MemoryPlace, PlainEnvelopes, Receiving, Sending, sending
from tests.support.space import space

ROW = "P2"
TITLE = "two coordinators on one server take in one folder at once: one wins, nothing counts twice, one receipt each"
OTHER = CoordinatorId("g" * 15 + "2")
Two = tuple[Receiving, Receiving]


@contextlib.contextmanager
def two_coordinators(address: ServerAddress) -> Iterator[Two]:
    """Two installations over one server."""
    envelopes = PlainEnvelopes()
    with writing(address) as first:
        second = server_writer(address)
        try:
            yield (
                Receiving(SqlRegistry(first, server_reader(first)), envelopes),
                Receiving(SqlRegistry(second, server_reader(second)), envelopes, space().coordinator(OTHER)),
            )
        finally:
            second.dispose()


def at_once(two: Two, place: MemoryPlace) -> list[Collected]:
    """Both collect; what each says of it. What one raises is raised here."""
    got: list[Collected] = []
    failed: list[BaseException] = []
    start = threading.Barrier(2)

    def run(one: Receiving) -> None:
        try:
            start.wait(10)
            got.append(one.collect(place))
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=run, args=(one,)) for one in two]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not any(thread.is_alive() for thread in threads)
    if failed:
        raise failed[0]
    return got


def race(two: Two, laptop: Sending, drawn: random.Random) -> list[str]:
    """What is wrong after one race; empty when all is well."""
    place, sealed = MemoryPlace(), laptop.row(3)
    for one in drawn.sample(sealed, 3):
        place.put(one.content, f"d/x/{one.bundle[:16]}")
    got = at_once(two, place)
    taken = Counter(t.bundle for c in got for t in c.taken if t.state is BundleState.RECEIVED)
    wrong = [] if taken == Counter(one.bundle for one in sealed) else [f"taken in {sorted(taken.values())} times"]
    with two[0].registry.reading() as records:
        if records.row(laptop.device, 1).head != sealed[-1].bundle:
            wrong.append("the head is another")
        for one in sealed:
            said = [r for r in records.receipts_of(one.bundle) if r.receipt.state is BundleState.RECEIVED]
            if len(said) != 1 or said[0].rseq is None:
                wrong.append(f"{len(said)} receipts")
            if len(records.revisions_of(one.bundle)) != 1:
                wrong.append("its records are not there once")
    return wrong


def run(runs: int, seed: int) -> int:
    """So many races."""
    drawn, begun = random.Random(seed), time.perf_counter()
    with server() as address, two_coordinators(address) as two:
        laptop = sending(two[0].envelopes)
        laptop.to = (two[0].member, two[1].member)
        two[0].knows(laptop)
        wrong = [f"race {n}: {what}" for n in range(runs) for what in race(two, laptop, drawn)]
    print(f"{runs} races, {len(wrong)} wrong, {time.perf_counter() - begun:.1f} s")  # noqa: T201
    print(*wrong[:20], sep="\n")  # noqa: T201
    return bool(wrong)
