"""Profiles for the store's tests: fresh, filled, and the raw connection that a mistake would use."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.store.vault import Vault
from tests.support.acts import BEGIN_ACT
from tests.support.factories import sample_log
from tests.support.made_once import MadeOnce
from tests.support.vaults import PASSPHRASE, QUICK, quick_vault

_RECOVERY_KEY: list[str] = []


def _make(folder: Path) -> None:
    made, recovery = quick_vault(folder).create_profile(PASSPHRASE, QUICK)
    made.close()
    _RECOVERY_KEY.append(recovery)


EMPTY = MadeOnce(_make)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "profile"


@pytest.fixture
def vault(folder: Path) -> Vault:
    return quick_vault(folder)


@pytest.fixture
def store(vault: Vault) -> Iterator[SqlOpenStore]:
    """An empty open profile. How one is made is tried in test_vault, by itself."""
    EMPTY.copy(vault.folder)
    made = vault.unlock(PASSPHRASE)
    yield made
    made.close()


def fill(store: SqlOpenStore) -> SqlOpenStore:
    """Every kind of record."""
    with store.unit_of_work() as uow:
        uow.records.add_log(sample_log())
        uow.commit()
    return store


@pytest.fixture
def filled(store: SqlOpenStore) -> SqlOpenStore:
    """A profile with every kind of record."""
    return fill(store)


@pytest.fixture
def known(vault: Vault) -> Iterator[tuple[SqlOpenStore, str]]:
    """A profile with every kind of record, and its recovery key."""
    EMPTY.copy(vault.folder)
    store = vault.unlock(PASSPHRASE)
    yield fill(store), _RECOVERY_KEY[0]
    store.close()


@pytest.fixture
def raw(filled: SqlOpenStore) -> Iterator[Any]:
    """A connection that writes SQL by hand, past all of our code, with an act begun."""
    connection = filled._writer.raw_connection()
    for statement in BEGIN_ACT:
        connection.cursor().execute(statement)
    yield connection
    connection.close()
