"""Drawn deliveries end like the rules' own books, on both databases (B3 of docs/reliability.md)."""

import random

from hyvinvointi_desktop.store.registry.unit import SqlRegistry
from tests.reliability.rows import b3
from tests.support.properties import seeded


@seeded(4)
def test_any_delivery_ends_like_the_books(registry: SqlRegistry, seed: int) -> None:
    assert b3.together(registry, random.Random(f"delivery {seed}")) == []


def test_five_hundred_deliveries_end_like_the_books() -> None:
    assert list(b3.in_turn(500, 20261122)) == []
