"""The order in which tests begin."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

from tests.support.long_first import LONG, long_first

ROOT = Path(__file__).parents[2]


def test_what_takes_long_begins_and_the_rest_keeps_its_order() -> None:
    drawn = ["tests/b.py::two[a::b]", f"{LONG[1]}::x[::]", "tests/a.py::one", f"{LONG[0]}::y", "tests/b.py::one"]
    items: list[Any] = [SimpleNamespace(nodeid=name) for name in drawn]
    assert [item.nodeid for item in long_first(items)] == [drawn[1], drawn[3], drawn[0], drawn[2], drawn[4]]


def test_every_long_file_is_there() -> None:
    assert [name for name in LONG if not (ROOT / name).is_file()] == []
    assert list(LONG) == sorted(set(LONG))
