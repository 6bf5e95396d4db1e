"""The ordinary run draws the same in every process; a search draws anew and more (docs/decisions/0026)."""

import sys
from collections.abc import Mapping
from datetime import timedelta
from types import ModuleType, SimpleNamespace
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from tests import search
from tests.support.properties import SEARCH, SEED, TIMES, Search, fit, search_of, seeded

ordinary = pytest.mark.skipif(SEARCH is not None, reason="a search draws anew")


def drawn() -> list[tuple[int, str]]:
    """What one property sees, in order."""
    seen: list[tuple[int, str]] = []

    @given(st.integers(), st.text())
    def any_two(number: int, text: str) -> None:
        seen.append((number, text))

    any_two()
    return seen


@ordinary
def test_the_ordinary_run_draws_the_same_whatever_was_loaded_before(
    tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = drawn()
    constants = "".join(f"A{n} = {10**9 + n}\nB{n} = 'word {n}'\n" for n in range(500))
    (tmp_path / "loaded_since.py").write_text(constants, encoding="utf-8")
    module = ModuleType("loaded_since")
    module.__file__ = str(tmp_path / "loaded_since.py")
    monkeypatch.setitem(sys.modules, "loaded_since", module)
    assert drawn() == first
    assert len(first) == 100


@ordinary
def test_nothing_is_kept_for_the_next_run_and_no_clock_makes_it_red() -> None:
    assert settings.default is not None
    assert settings.default.derandomize
    assert settings.default.database is None
    assert settings.default.deadline is None
    assert HealthCheck.too_slow in settings.default.suppress_health_check


class _Machine(RuleBasedStateMachine):
    @rule()
    def act(self) -> None:
        """Nothing."""


def _items() -> tuple[Any, Any, list[pytest.Item]]:
    """A property with settings of its own that runs twice, for its parameter; a machine; and neither of them."""

    @settings(max_examples=7, deadline=timedelta(seconds=1), suppress_health_check=[HealthCheck.data_too_large])
    @given(st.integers())
    def own(number: int) -> None:
        """Nothing."""

    machine = cast(Any, _Machine.TestCase)
    machine.settings = settings(max_examples=5, stateful_step_count=15)
    of_machine = SimpleNamespace(obj=machine("runTest").runTest, cls=machine)
    plain = SimpleNamespace(obj=drawn)
    items = [SimpleNamespace(obj=own), SimpleNamespace(obj=own), of_machine, plain, SimpleNamespace()]
    return own, machine, cast(list[pytest.Item], items)


@pytest.mark.parametrize(("asked", "times"), [(None, 1), (Search(20, 3), 20)])
def test_a_search_multiplies_also_where_a_test_has_settings_of_its_own(asked: Search | None, times: int) -> None:
    own, machine, items = _items()
    fit(items, asked)
    fitted = own._hypothesis_internal_use_settings
    assert fitted.max_examples == 7 * times
    assert fitted.deadline is None
    assert set(fitted.suppress_health_check) == {HealthCheck.too_slow, HealthCheck.data_too_large}
    assert (machine.settings.max_examples, machine.settings.stateful_step_count) == (5 * times, 15)


def test_what_draws_by_itself_has_its_first_numbers_or_many_fresh_ones() -> None:
    def numbers(asked: Search | None) -> list[Any]:
        return [value.values[0] for value in seeded(4, asked).mark.args[1]]

    assert numbers(None) == [0, 1, 2, 3]
    assert len(set(numbers(Search(20, 3)))) == 80
    assert numbers(Search(20, 3)) == numbers(Search(20, 3)) != numbers(Search(20, 4))


def test_the_command_tells_its_seed_and_hands_it_on(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[tuple[list[str], Search | None]] = []

    def run(line: list[str], *, check: bool, env: Mapping[str, str]) -> SimpleNamespace:
        ran.append((line, search_of(env)))
        return SimpleNamespace(returncode=3)

    monkeypatch.setattr("subprocess.run", run)
    monkeypatch.delenv(TIMES, raising=False)
    monkeypatch.delenv(SEED, raising=False)
    assert search.main(["--times", "7", "--seed", "12", "tests/domain"]) == 3
    assert search.main([]) == 3
    assert capsys.readouterr().out.startswith("search times=7 seed=12\nsearch times=20 seed=")
    assert ran[0][1] == Search(7, 12)
    assert "--hypothesis-seed=12" in ran[0][0]
    assert (ran[0][0][-1], ran[1][0][-1]) == ("tests/domain", "tests")
