"""Keys that are zeroed: when asked, with their last reference, and when the profile is closed."""

import ctypes

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st

from hyvinvointi_desktop.app.faults import Surroundings
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.store.secret_bytes import Secret, random_secret, spelled, unwrapped
from hyvinvointi_desktop.store.vault import Vault
from tests.support.vaults import PASSPHRASE, QUICK

ZEROS = bytes(32)


def _address(secret: Secret) -> int:
    return ctypes.addressof(ctypes.c_char.from_buffer(secret))


def test_wiping_writes_over_the_same_memory() -> None:
    secret = Secret(b"x" * 32)
    address = _address(secret)
    secret.wipe()
    assert (bytes(secret), ctypes.string_at(address, 32)) == (ZEROS, ZEROS)


def test_the_last_reference_takes_it_along(monkeypatch: pytest.MonkeyPatch) -> None:
    wiped = []

    def wipe(secret: Secret) -> None:
        secret[:] = bytes(len(secret))
        wiped.append(bytes(secret))

    monkeypatch.setattr(Secret, "wipe", wipe)
    secret = Secret(b"y" * 32)
    other = secret
    del secret
    assert wiped == []
    del other
    assert wiped == [ZEROS]


@given(st.integers(0, 80))
def test_a_random_secret_has_its_length_and_every_byte_is_drawn(size: int) -> None:
    assert len(random_secret(size)) == size


def test_no_two_random_secrets_are_alike_and_every_value_occurs() -> None:
    drawn = random_secret(20_000)
    assert set(drawn) == set(range(256))
    assert random_secret(32) != random_secret(32)


@given(st.binary(max_size=70))
def test_it_is_spelled_in_hexadecimal(key: bytes) -> None:
    assert bytes(spelled(Secret(key))) == f"x'{key.hex()}'".encode()


def test_what_was_wrapped_is_opened_and_nothing_else() -> None:
    kek, nonce = random_secret(32), bytes(12)
    wrapped = AESGCM(kek).encrypt(nonce, b"z" * 32, b"bound")
    assert bytes(unwrapped(kek, nonce, wrapped, b"bound")) == b"z" * 32
    for wrong in (wrapped[:-1], wrapped[:10], b"", wrapped + b"x"):
        with pytest.raises(InvalidTag):
            unwrapped(kek, nonce, wrong, b"bound")
    with pytest.raises(InvalidTag):
        unwrapped(kek, nonce, wrapped, b"other")
    with pytest.raises(InvalidTag):
        unwrapped(random_secret(32), nonce, wrapped, b"bound")


def test_closing_zeroes_the_keys_of_connections_and_backups(store: SqlOpenStore) -> None:
    assert ZEROS not in (bytes(store._raw_key), bytes(store.backups._raw_key))
    store.close()
    assert bytes(store._raw_key) == bytes(store.backups._raw_key) == bytes(store.backups._key.secret) == ZEROS
    with pytest.raises(Surroundings), store.reading():
        pass


def test_the_vault_keeps_no_key_of_a_closed_store(vault: Vault) -> None:
    made, _ = vault.create_profile(PASSPHRASE, QUICK)
    key = vault._key
    assert key is not None
    secret = key.secret
    made.close()
    assert vault._key is None
    assert bytes(secret) != ZEROS  # who holds the key itself may open again
    vault.open_store(key).close()
