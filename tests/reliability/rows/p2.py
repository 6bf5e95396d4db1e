"""Two coordinators take in one folder at the same moment, each with its own connections to one real server."""

import contextlib
import random
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence

from hyvinvointi_desktop.app.collect import Collect, Collected
from hyvinvointi_desktop.app.registry_server_port import ServerAddress
from hyvinvointi_desktop.domain.exchange import BundleState, CoordinatorId
from hyvinvointi_desktop.store.registry.server import server_reader, server_writer
from hyvinvointi_desktop.store.registry.unit import SqlRegistry
from tests.reliability.rows import b3
from tests.support.postgres import server, writing
from tests.support.senders import KEY, MemoryPlace, PlainEnvelopes, Receiving, Sending
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
            start.wait(60)
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


def by_turns(two: Two, place: MemoryPlace, drawn: random.Random) -> list[Collected]:
    """Both collect file by file, and it is drawn whose turn it is: so each is in between the other's, which the clock
    seldom brings about."""
    both = [Collect(one.answering(), one.judging) for one in two]
    for one in both:
        one.begin(place, KEY)
    going = list(both)
    while going:
        one = drawn.choice(going)
        if not one.step(most=1):
            going.remove(one)
    return [one.end() for one in both]


def race(two: Two, laptops: Sequence[Sending], drawn: random.Random, *, turns: bool = False) -> list[str]:
    """What is wrong after one race, at once or by turns; empty when all is well.

    Bundles of several laptops lie mixed: those of one laptop that lie together come in one transaction, where nobody
    can be in between.
    """
    place = MemoryPlace()
    sealed = [
        one.send(one.session(number * 10_000 + one.seq)) for number, one in enumerate(laptops) for _ in range(3)
    ]  # fmt: skip
    for number, bundle in enumerate(sealed if turns else drawn.sample(sealed, len(sealed))):
        place.put(bundle.content, f"d/x/{number}-{bundle.bundle[:16]}")
    got = by_turns(two, place, drawn) if turns else at_once(two, place)
    taken = Counter(t.bundle for c in got for t in c.taken if t.state is BundleState.RECEIVED)
    wrong = []
    if taken != Counter(one.bundle for one in sealed):
        wrong.append(f"taken in {sorted(taken.values())} times")
    with two[0].registry.reading() as records:
        wrong += ["the head is another" for one in laptops if records.row(one.device, 1).head != one.prev]
        for one in sealed:
            said = [r for r in records.receipts_of(one.bundle) if r.receipt.state is BundleState.RECEIVED]
            if len(said) != 1 or said[0].rseq is None:
                wrong.append(f"{len(said)} receipts")
            if len(records.revisions_of(one.bundle)) != 1:
                wrong.append("its records are not there once")
    return wrong


def racing(two: Two) -> list[Sending]:
    """Laptops that both know and that send to both."""
    to = (two[0].member, two[1].member)
    laptops = [Sending(b3.laptop(n), two[0].envelopes, to) for n in range(2)]
    two[0].knows(*laptops)
    return laptops


def run(runs: int, seed: int) -> int:
    """So many races."""
    drawn, begun = random.Random(seed), time.perf_counter()
    with server() as address, two_coordinators(address) as two:
        laptops = racing(two)
        wrong = [
            f"race {n}: {what}" for n in range(runs) for what in race(two, laptops, drawn, turns=n % 2 == 1)
        ]  # fmt: skip
    print(f"{runs} races, {len(wrong)} wrong, {time.perf_counter() - begun:.1f} s")  # noqa: T201
    print(*wrong[:20], sep="\n")  # noqa: T201
    return bool(wrong)
