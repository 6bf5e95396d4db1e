"""How the tests of properties draw: the same examples in every ordinary run, fresh ones and many more in a search.

Why, and why some things are switched off: docs/decisions/0026. A search is ``python -m tests.search``.
"""

import os
import random
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import HealthCheck, is_hypothesis_test, settings
from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants

TIMES, SEED = "HYVINVOINTI_SEARCH_TIMES", "HYVINVOINTI_SEARCH_SEED"


@dataclass(frozen=True, slots=True)
class Search:
    """``times`` as many examples as usually, drawn from this seed."""

    times: int
    seed: int


def search_of(environment: Mapping[str, str]) -> Search | None:
    """What is asked for; nothing in the ordinary run."""
    return Search(int(environment[TIMES]), int(environment[SEED])) if TIMES in environment else None


SEARCH = search_of(os.environ)


def use_profile(search: Search | None = SEARCH) -> None:
    """Before any test is read. Nothing is red by the clock, and nothing of an earlier run is drawn again."""
    settings.register_profile(
        "project", derandomize=search is None, database=None, deadline=None, print_blob=True,
        suppress_health_check=[HealthCheck.too_slow],
    )  # fmt: skip
    settings.load_profile("project")
    if search is None:
        forget_the_program()


def forget_the_program() -> None:
    """Now and then hypothesis draws a constant out of those modules of the program that other tests have loaded."""
    assert callable(providers._get_local_constants)
    nothing = Constants()
    setattr(providers, "_get_local_constants", lambda: nothing)  # noqa: B010 -- mypy: not ours to set


def fit(items: Iterable[pytest.Item], search: Search | None = SEARCH) -> None:
    """Also the tests with settings of their own are not red by the clock, and have their share of a search."""
    times = 1 if search is None else search.times
    for owner, name in _settings_of(items):
        own: settings = getattr(owner, name, None) or settings()
        quiet = {HealthCheck.too_slow, *own.suppress_health_check}
        fitting = settings(
            own, deadline=None, suppress_health_check=sorted(quiet, key=str), max_examples=own.max_examples * times
        )  # fmt: skip
        setattr(owner, name, fitting)


def _settings_of(items: Iterable[pytest.Item]) -> Iterator[tuple[Any, str]]:
    """Where the settings lie, once for each test: one that has parameters is many items."""
    seen: set[int] = set()
    for item in items:
        test = getattr(item, "obj", None)
        if test is None or not is_hypothesis_test(test):
            continue
        function = getattr(test, "__func__", test)
        if id(function) in seen:
            continue
        seen.add(id(function))
        if hasattr(function, "_hypothesis_state_machine_class"):
            yield item.cls, "settings"  # type: ignore[attr-defined]
        else:
            yield function, "_hypothesis_internal_use_settings"


def seeded(count: int, search: Search | None = SEARCH) -> pytest.MarkDecorator:
    """A test that draws by itself, by the parameter ``seed``: the first numbers, or in a search many fresh ones."""
    drawn: Iterable[int] = range(count)
    if search is not None:
        chance = random.Random(search.seed)
        drawn = [chance.randrange(1 << 32) for _ in range(count * search.times)]
    return pytest.mark.parametrize("seed", [pytest.param(n, marks=pytest.mark.seeded) for n in drawn])
