"""A part of the rows of migrations, nights of clock changes, recovery keys and keystores, and what they must see."""

import os
import random
from collections import Counter
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy.exc import OperationalError

from hyvinvointi_desktop.app.faults import KeystoreFailed
from hyvinvointi_desktop.domain import days
from hyvinvointi_desktop.store import engine, migrate, recovery_key
from tests.reliability.__main__ import known, main
from tests.reliability.power import older
from tests.reliability.rows import k2, m1, r2, r3

SEED = 20261121
posix = pytest.mark.skipif(os.name != "posix", reason="children by fork")


def test_every_row_of_the_plan_has_its_command(capsys: pytest.CaptureFixture[str]) -> None:
    wanted = {"C1", "C2", "C3", "C4", "C5", "C6", "P1", "K1", "K2", "R1", "R2", "R3", "M1", "S1", "S2", "Q1", "Q1M"}
    wanted |= {"B1", "B2", "B3", "B4", "F1", "L1", "L2", "P2", "X1"}
    assert set(known()) == wanted
    assert main([]) == 0
    told = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in told] == sorted(wanted)
    assert all(len(line) > 30 for line in told)


# -- M1 --------------------------------------------------------------------------------------------------------------


@posix
def test_killed_before_a_statement_of_the_migration_the_store_is_old_or_new(tmp_path: Path) -> None:
    store = m1.OldStore(tmp_path)
    last = m1.statements_of(store)
    assert last > 100
    found = {nth: m1.killed_before(store, nth) for nth in (1, *range(8, last, 16), last - 1, last)}
    assert [wrong for _, wrong in found.values()] == [[]] * len(found)
    assert {name for name, _ in found.values()} == {"old", "new"}


@posix
def test_a_migration_without_a_transaction_is_found_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = m1.OldStore(tmp_path)
    plain = engine._engine
    monkeypatch.setattr(engine, "_engine", lambda creator, _begin: plain(creator, "SELECT 1"))
    with pytest.raises(OperationalError):  # it does not even open again
        m1.killed_before(store, m1.statements_of(store) // 2)
    assert store.held(tmp_path / "trial") not in (store.old, store.new)


def test_every_schema_before_todays_is_migrated_in_the_row() -> None:
    """Whoever adds a step adds the store of today to ``older`` and to row M1."""
    steps = [s.revision for s in ScriptDirectory(str(migrate.MIGRATIONS)).walk_revisions()][::-1]
    assert tuple(steps[:-1]) == older.OLDER


@posix
@pytest.mark.parametrize("status", [0, 1])
def test_the_row_kills_and_then_cuts(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    cuts: list[tuple[list[str], int, int]] = []

    def cut(*asked: Any) -> int:
        cuts.append(asked)
        return status

    monkeypatch.setattr(m1, "cut", cut)
    assert main(["M1", "--runs", "3", "--seed", "1"]) == status
    assert cuts == [(["migration"], 3, 1)]
    assert "12 kills before a statement: {'old': 9, 'new': 3}, 0 faults" in capsys.readouterr().out


# -- K2 --------------------------------------------------------------------------------------------------------------


def test_the_law_has_the_two_nights_of_the_rules() -> None:
    autumn, spring = date(2026, 10, 25), date(2027, 3, 28)
    for day, minutes in ((autumn, 180), (spring, 60)):
        (begins,), (ends,) = k2.instants_of(day, time(2, 30)), k2.instants_of(day, time(4, 30))
        assert (ends - begins).total_seconds() == minutes * 60
    assert [f"{i:%H:%M}" for i in k2.instants_of(autumn, time(3, 30))] == ["00:30", "01:30"]
    assert k2.instants_of(spring, time(3, 30)) == []


def test_drawn_visits_over_the_clock_changes_are_as_long_as_the_law_has_them() -> None:
    chance, kinds = random.Random(SEED), Counter[str]()
    for _ in range(400):
        kind, wrong = k2.visited(chance)
        assert wrong == []
        kinds[kind] += 1
    assert kinds["missing hour refused"] >= 1
    assert kinds["over a change"] >= 20


def test_a_program_that_counts_by_the_clock_on_the_wall_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(k2, "instant_of", lambda day, clock, second=False: days.instant_of(day, clock))  # noqa: ARG005
    chance = random.Random(SEED)
    assert any(k2.visited(chance)[1] for _ in range(2000))


# -- R2 --------------------------------------------------------------------------------------------------------------


def test_of_a_hundred_recovery_keys_every_mistyped_sign_and_every_swap_is_caught() -> None:
    chance, tried = random.Random(SEED), 0
    for _ in range(100):
        count, taken = r2.taken(chance.randbytes(16))
        assert taken == []
        tried += count
    assert tried > 100 * (32 * 31 + 25)


def test_a_key_without_its_checksum_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = recovery_key.secret_of
    monkeypatch.setattr(recovery_key, "secret_of", lambda text: plain(text) if text.count("Q") < 3 else bytes(16))
    assert any(r2.taken(random.Random(n).randbytes(16))[1] for n in range(20))


# -- R3 --------------------------------------------------------------------------------------------------------------


def test_whatever_the_keystore_does_the_passphrase_and_the_recovery_key_open(tmp_path: Path) -> None:
    chance, ends = random.Random(SEED), Counter[str]()
    for number in range(4):
        assert r3.lived(tmp_path / str(number), chance, ends) == []
    assert {"done", "told: empty", "told: broken"} <= set(ends)


def test_a_slot_that_goes_with_its_secret_is_found_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def by_keystore(owner: r3.Owner) -> None:
        try:
            r3.Owner.by_keystore(owner)
        except KeystoreFailed:
            owner.vault.keys.leave_keystore(owner.passphrase)

    monkeypatch.setattr(r3, "ACTS", (r3.Owner.switch_on, by_keystore))
    wrong = r3.lived(tmp_path / "p", random.Random(SEED), Counter())
    assert any(line.endswith("by_keystore: the keystore's slot is gone") for line in wrong), wrong
