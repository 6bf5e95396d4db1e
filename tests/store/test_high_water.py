"""The mark of how far the log had come: read back, and nothing for a file that is another's or was changed."""

import hashlib
import hmac
import json
from pathlib import Path

import pytest

from hyvinvointi_desktop.store import high_water
from hyvinvointi_desktop.store.high_water import Mark
from hyvinvointi_desktop.store.keyslots import MasterKey, new_master_key
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.store.vault import Vault
from tests.support.vaults import PASSPHRASE

HEAD = "audit-head.json"


@pytest.fixture
def marked(filled: SqlOpenStore, vault: Vault) -> tuple[Path, MasterKey]:
    """The mark that closing has written, and the profile's key."""
    filled.close()
    return vault.folder / HEAD, vault.unlock_key(PASSPHRASE)


def test_it_reads_back(marked: tuple[Path, MasterKey]) -> None:
    path, key = marked
    mark = high_water.read(path, key)
    told = json.loads(path.read_text())
    assert mark == Mark(told["seq"], told["hash"])
    assert (mark.seq > 0, len(mark.hash)) == (True, 64)


def test_another_key_or_profile_reads_nothing(marked: tuple[Path, MasterKey]) -> None:
    path, key = marked
    assert high_water.read(path, new_master_key()) is None
    assert high_water.read(path, MasterKey(key.profile_id, new_master_key().secret)) is None
    assert high_water.read(path, MasterKey("0" * 32, key.secret)) is None


@pytest.mark.parametrize("field", ["seq", "hash", "mac", "profile"])
def test_a_changed_field_reads_nothing(marked: tuple[Path, MasterKey], field: str) -> None:
    path, key = marked
    told = json.loads(path.read_text())
    told[field] = told[field] - 1 if field == "seq" else told[field][::-1]
    path.write_text(json.dumps(told))
    assert high_water.read(path, key) is None


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"null", b"\xff", b"[" * 3000])
def test_rubbish_and_a_missing_file_read_nothing(marked: tuple[Path, MasterKey], content: bytes) -> None:
    path, key = marked
    path.write_bytes(content)
    assert high_water.read(path, key) is None
    path.unlink()
    assert high_water.read(path, key) is None


def test_the_mark_is_written_as_it_always_was(marked: tuple[Path, MasterKey]) -> None:
    """A mark of today must be read by the programs of later years."""
    path, key = marked
    told = json.loads(path.read_bytes())
    sealed = (
        f'{{"format":"hyvinvointi-audit-head","hash":"{told["hash"]}","profile":"{key.profile_id}",'
        f'"seq":{told["seq"]},"version":1}}'
    )
    mac = hmac.new(key.derive("high water mac"), sealed.encode(), hashlib.sha256).hexdigest()
    assert told == {**json.loads(sealed), "mac": mac}
