"""Two coordinators over one server: one wins, and nothing counts twice (P2 of docs/reliability.md)."""

import random
import threading

from hyvinvointi_desktop.app.registry_server_port import ServerAddress
from hyvinvointi_desktop.store.registry.server import prepare_server, server_writer
from tests.reliability.rows import p2


def test_one_wins_and_nothing_counts_twice(postgres: ServerAddress) -> None:
    with p2.two_coordinators(postgres) as two:
        laptops, drawn = p2.racing(two), random.Random(2)
        for number in range(60):
            assert p2.race(two, laptops, drawn, turns=number % 6 == 5) == []
        with two[0].registry.reading() as records:
            assert records.unsent_receipts() == ()
            assert len(records.newest_records("session")) == 360


def test_two_may_make_the_tables_at_once(postgres: ServerAddress) -> None:
    engines = [server_writer(postgres) for _ in range(2)]
    threads = [threading.Thread(target=prepare_server, args=(e,)) for e in engines]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not any(thread.is_alive() for thread in threads)
    for engine in engines:
        prepare_server(engine)
        engine.dispose()
