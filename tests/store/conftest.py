"""Profiles for the store's tests: fresh, filled, and the raw connection that a mistake would use."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.store.vault import Vault
from tests.support.acts import BEGIN_ACT
from tests.support.factories import sample_log
from tests.support.vaults import PASSPHRASE, QUICK, quick_vault


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "profile"


@pytest.fixture
def vault(folder: Path) -> Vault:
    return quick_vault(folder)


@pytest.fixture
def store(vault: Vault) -> Iterator[SqlOpenStore]:
    """An empty open profile."""
    made, _ = vault.create_profile(PASSPHRASE, QUICK)
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
    store, recovery = vault.create_profile(PASSPHRASE, QUICK)
    with store.unit_of_work() as uow:
        uow.records.add_log(sample_log())
        uow.commit()
    yield store, recovery
    store.close()


@pytest.fixture
def raw(filled: SqlOpenStore) -> Iterator[Any]:
    """A connection that writes SQL by hand, past all of our code, with an act begun."""
    connection = filled._writer.raw_connection()
    for statement in BEGIN_ACT:
        connection.cursor().execute(statement)
    yield connection
    connection.close()
