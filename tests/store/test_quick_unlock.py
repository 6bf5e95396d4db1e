"""The PIN of a day: what opens, what is dropped and when, and that nothing of it is written."""

import threading
from datetime import date, timedelta
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.faults import PinGone, WrongPassphrase, WrongPin
from hyvinvointi_desktop.app.pins import TRIES
from hyvinvointi_desktop.store.keyslots import MasterKey, new_master_key
from hyvinvointi_desktop.store.quick_unlock import QuickUnlock
from hyvinvointi_desktop.store.vault import Vault
from tests.support.vaults import PASSPHRASE, QUICK

DAY = date(2026, 11, 21)
PIN = "7392"


@pytest.fixture
def key() -> MasterKey:
    return new_master_key()


@pytest.fixture
def quick(key: MasterKey) -> QuickUnlock:
    made = QuickUnlock(QUICK)
    made.remember(key, PIN, DAY)
    return made


def test_the_pin_gives_the_key_back_as_often_as_wanted(quick: QuickUnlock, key: MasterKey) -> None:
    assert quick.unlock(PIN, DAY) == key
    assert quick.unlock(f" {PIN} ", DAY) == key


def test_five_wrong_ones_drop_everything(quick: QuickUnlock) -> None:
    lefts = []
    for _ in range(TRIES):
        with pytest.raises(WrongPin) as wrong:
            quick.unlock("0000", DAY)
        lefts.append(wrong.value.left)
    assert lefts == [4, 3, 2, 1, 0]
    assert not quick.is_set(DAY)
    assert quick._kept is None
    with pytest.raises(PinGone):
        quick.unlock(PIN, DAY)


def test_the_right_one_begins_the_count_anew(quick: QuickUnlock) -> None:
    for _ in range(2):
        for _ in range(TRIES - 1):
            with pytest.raises(WrongPin):
                quick.unlock("0000", DAY)
        quick.unlock(PIN, DAY)


def test_tries_side_by_side_are_all_counted(quick: QuickUnlock) -> None:
    gone = []

    def attempt() -> None:
        try:
            quick.unlock("0000", DAY)
        except WrongPin:
            pass
        except PinGone:
            gone.append(1)

    threads = [threading.Thread(target=attempt) for _ in range(TRIES + 3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(gone) == 3


@pytest.mark.parametrize("days", [1, -1])
def test_it_is_gone_on_any_other_day(quick: QuickUnlock, days: int) -> None:
    assert quick.is_set(DAY)
    with pytest.raises(PinGone):
        quick.unlock(PIN, DAY + timedelta(days=days))
    assert quick._kept is None
    assert not quick.is_set(DAY)


def test_without_the_secret_of_the_process_the_pin_opens_nothing(quick: QuickUnlock, key: MasterKey) -> None:
    other = QuickUnlock(QUICK)
    other.remember(key, PIN, DAY)
    assert quick._kept is not None
    assert other._kept is not None
    assert quick._kept.secret != other._kept.secret
    assert len(quick._kept.secret) == 32
    assert quick._kek(PIN, quick._kept.secret, quick._kept.salt) != quick._kek(PIN, bytes(32), quick._kept.salt)


def test_it_is_not_shown(quick: QuickUnlock) -> None:
    assert quick._kept is not None
    assert quick._kept.secret.hex() not in repr(quick._kept)
    assert "wrapped" not in repr(quick._kept)


def test_the_vault_opens_by_it_and_writes_nothing_of_it(vault: Vault, folder: Path) -> None:
    store, _ = vault.create_profile(PASSPHRASE, QUICK)
    before = {p.name for p in folder.iterdir()}
    vault.remember_pin(PIN, DAY)
    store.close()
    assert vault._key is None
    assert vault.pin_is_set(DAY)
    with pytest.raises(PinGone):
        vault.remember_pin("1357", DAY)
    vault.open_store(vault.unlock_key_by_pin(PIN, DAY)).close()
    assert vault._quick._kept is not None
    for path in folder.iterdir():
        content = path.read_bytes()
        assert vault._quick._kept.wrapped not in content
        assert vault._quick._kept.secret not in content
    assert {p.name for p in folder.iterdir()} <= before
    assert not Vault(folder, vault._system, vault._limits).pin_is_set(DAY)


def test_another_passphrase_or_the_recovery_key_takes_it_away(vault: Vault) -> None:
    store, recovery = vault.create_profile(PASSPHRASE, QUICK)
    vault.remember_pin(PIN, DAY)
    with pytest.raises(WrongPassphrase):
        vault.change_passphrase("väärä", "uusi lause, jota ei ole")
    assert vault.pin_is_set(DAY)
    vault.change_passphrase(PASSPHRASE, "uusi lause, jota ei ole")
    assert not vault.pin_is_set(DAY)
    vault.remember_pin(PIN, DAY)
    store.close()
    vault.recover(recovery, PASSPHRASE)
    assert not vault.pin_is_set(DAY)
