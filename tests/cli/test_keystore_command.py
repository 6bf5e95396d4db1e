"""keystore: on and off with the passphrase, how it stands without one, and a keystore that will not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from keyring.errors import KeyringLocked

from hyvinvointi_desktop.cli import context
from hyvinvointi_desktop.cli.context import Outside
from hyvinvointi_desktop.store.profile_files import has_keystore_slot
from tests.support.commands import ran
from tests.support.vaults import MemoryKeystore, keystore_in_memory


@pytest.fixture
def computer() -> Iterator[MemoryKeystore]:
    with keystore_in_memory() as made:
        yield made


def test_it_is_off_until_somebody_switches_it_on(outside: Outside, profile: Path, computer: MemoryKeystore) -> None:
    off = ran(outside, "--profile", profile, "--lang", "en", "keystore")
    assert (off.status, off.out) == (0, "")
    assert "is not in use" in off.err
    assert ran(outside, "--profile", profile, "keystore", "state", "--json").json == {"in_use": False, "wrong": None}
    assert not has_keystore_slot(profile)
    assert not computer.kept


def test_on_says_what_it_means_and_opens_and_off_takes_it_away(
    outside: Outside, profile: Path, computer: MemoryKeystore
) -> None:
    done = ran(outside, "--profile", profile, "--lang", "en", "keystore", "on")
    assert (done.status, done.out) == (0, "")
    assert "without your passphrase" in done.err
    assert "is in use" in done.err
    assert len(computer.kept) == 1
    gate = outside.gate(profile)
    gate.open(gate.unlock_with_keystore()).close()
    assert ran(outside, "--profile", profile, "keystore", "--json").json == {"in_use": True, "wrong": None}
    assert ran(outside, "--profile", profile, "keystore", "off").status == 0
    assert not computer.kept
    assert not has_keystore_slot(profile)


def test_a_locked_keystore_is_named_and_nothing_changes(
    outside: Outside, profile: Path, computer: MemoryKeystore
) -> None:
    computer.fails = KeyringLocked()
    done = ran(outside, "--profile", profile, "--lang", "en", "keystore", "on")
    assert (done.status, done.out) == (3, "")
    assert "keystore is locked" in done.err
    assert not has_keystore_slot(profile)
    assert ran(outside, "--profile", profile, "keystore", "--json").json["in_use"] is False


@pytest.mark.parametrize("act", ["on", "off"])
def test_a_wrong_passphrase_changes_nothing(
    outside: Outside, profile: Path, computer: MemoryKeystore, act: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert act == "on" or ran(outside, "--profile", profile, "keystore", "on").status == 0
    before = dict(computer.kept)
    monkeypatch.setenv(context.ENV_PASSPHRASE, "ihan muu pitkä lause")
    assert ran(outside, "--profile", profile, "keystore", act).status == 3
    assert computer.kept == before
    assert has_keystore_slot(profile) == (act == "off")


def test_another_word_is_a_wrong_use(outside: Outside, profile: Path) -> None:
    assert ran(outside, "--profile", profile, "keystore", "maybe").status == 2
