"""No slot is given up before another was tried: what may take a key file's place, and what may not."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hyvinvointi_desktop.app.faults import (
    DamagedKeyFile,
    KeysChanged,
    KeystoreFailed,
    KeystoreKind,
    Surroundings,
    SurroundingsKind,
)
from hyvinvointi_desktop.store import keyslots
from hyvinvointi_desktop.store.key_files import KeyFiles
from hyvinvointi_desktop.store.keyslots import KeyFile, Opened, Unproven, check_proven
from hyvinvointi_desktop.store.profile_files import has_keystore_slot
from hyvinvointi_desktop.system.local import LocalSystem
from tests.support.vaults import PASSPHRASE, QUICK, QUICK_LIMITS

NEW = "toinen yhtä tavallinen lause ilman mieltä"
KEY, SECRET, OTHER_SECRET, STORED = keyslots.new_master_key(), bytes(16), bytes([7] * 16), bytes([9] * 32)
OLD = keyslots.make_key_file(KEY, PASSPHRASE, SECRET, QUICK)
WITH_STORE = keyslots.with_keystore(OLD, KEY, STORED, "ab12")
AGAIN = keyslots.with_recovery(OLD, KEY, OTHER_SECRET)
CHANGED = keyslots.with_passphrase(WITH_STORE, KEY, NEW, QUICK)


@pytest.fixture
def files(tmp_path: Path) -> KeyFiles:
    made = KeyFiles(tmp_path, LocalSystem(), QUICK_LIMITS)
    made.create(OLD)
    return made


def test_a_proof_is_made_by_opening_alone() -> None:
    with pytest.raises(Unproven):
        Opened(object(), b"", KEY)


def test_three_slots_open_to_the_same_key_and_two_slots_are_still_a_key_file() -> None:
    parsed = KeyFile.parse(WITH_STORE.content(), QUICK_LIMITS)
    assert parsed.prove_keystore(STORED).key == parsed.unlock(PASSPHRASE) == parsed.recover(SECRET) == KEY
    assert parsed.keystore_entry == "ab12"
    assert json.loads(parsed.content())["version"] == 1
    two = KeyFile.parse(OLD.content(), QUICK_LIMITS)
    assert two.keystore_entry is None
    with pytest.raises(KeystoreFailed) as failed:
        two.prove_keystore(STORED)
    assert failed.value.what is KeystoreKind.EMPTY


def test_every_flipped_byte_of_three_slots_is_refused() -> None:
    content = WITH_STORE.content()
    for place in range(len(content)):
        for mask in (0x01, 0x20, 0x80):
            changed = bytearray(content)
            changed[place] ^= mask
            with pytest.raises(DamagedKeyFile):
                KeyFile.parse(bytes(changed), QUICK_LIMITS)


@pytest.mark.parametrize("field", ["salt", "nonce", "wrapped", "entry", "cipher", "kdf"])
def test_a_forged_keystore_slot_never_opens(field: str) -> None:
    slots = json.loads(json.dumps(WITH_STORE.slots))
    slots["keystore"][field] = slots["keystore"][field][::-1] + "00"
    forged = KeyFile.parse(KeyFile(KEY.profile_id, slots, WITH_STORE.mac).content(), QUICK_LIMITS)
    with pytest.raises((KeystoreFailed, DamagedKeyFile)):
        forged.prove_keystore(STORED)
    with pytest.raises(DamagedKeyFile):
        forged.unlock(PASSPHRASE)


@pytest.mark.parametrize("slot", [None, [], "x", 3, {}, {"entry": 3}, {"entry": "x", "salt": "zz"}])
def test_a_strange_keystore_slot_is_damage_and_not_a_crash(slot: Any) -> None:
    strange = KeyFile(KEY.profile_id, {**OLD.slots, "keystore": slot}, OLD.mac)
    assert strange.keystore_entry in (None, "x")
    with pytest.raises(DamagedKeyFile):
        strange.prove_keystore(STORED)


def test_a_slot_moved_under_another_name_does_not_open() -> None:
    moved = KeyFile(KEY.profile_id, {**OLD.slots, "keystore": OLD.slots["recovery"]}, OLD.mac)
    with pytest.raises(KeystoreFailed):
        moved.prove_keystore(SECRET)


def test_whose_a_key_file_is() -> None:
    assert OLD.is_sealed_by(KEY)
    assert not OLD.is_sealed_by(keyslots.new_master_key(KEY.profile_id))
    assert not OLD.is_sealed_by(keyslots.MasterKey("0" * 32, KEY.secret))
    assert not KeyFile(KEY.profile_id, {}, OLD.mac).is_sealed_by(KEY)


FINE = [
    ("another recovery key", OLD, AGAIN, (OLD.prove_passphrase(PASSPHRASE), AGAIN.prove_recovery(OTHER_SECRET))),
    ("typed back alone", OLD, AGAIN, (AGAIN.prove_recovery(OTHER_SECRET),)),
    ("another passphrase", WITH_STORE, CHANGED, (CHANGED.prove_passphrase(NEW),)),
    ("a keystore", OLD, WITH_STORE, (WITH_STORE.prove_keystore(STORED),)),
    ("no keystore, by passphrase", WITH_STORE, OLD, (WITH_STORE.prove_passphrase(PASSPHRASE),)),
    ("no keystore, by recovery key", WITH_STORE, OLD, (OLD.prove_recovery(SECRET),)),
    ("nothing changes", OLD, OLD, ()),
]
FRESH = keyslots.make_key_file(keyslots.new_master_key(KEY.profile_id), PASSPHRASE, SECRET, QUICK)
ONE_SLOT = KeyFile(KEY.profile_id, {"passphrase": OLD.slots["passphrase"]}, "")
ONE_SLOT = KeyFile(KEY.profile_id, ONE_SLOT.slots, keyslots._mac(KEY, ONE_SLOT.slots))
STORE_ONLY = {"keystore": WITH_STORE.slots["keystore"]}
STORE_ONLY_FILE = KeyFile(KEY.profile_id, STORE_ONLY, keyslots._mac(KEY, STORE_ONLY))
BAD_SEAL = KeyFile(KEY.profile_id, AGAIN.slots, OLD.mac)
FOUR_SLOTS = {**WITH_STORE.slots, "later": {"kdf": "of a later program"}}
FOUR = KeyFile(KEY.profile_id, FOUR_SLOTS, keyslots._mac(KEY, FOUR_SLOTS))
REFUSED = [
    ("a keystore vouches for what is given up", FOUR, WITH_STORE, (WITH_STORE.prove_keystore(STORED),)),
    ("nothing was tried", OLD, AGAIN, ()),
    ("only the old slot was", OLD, AGAIN, (OLD.prove_passphrase(PASSPHRASE), OLD.prove_recovery(SECRET))),
    ("the new passphrase was not", WITH_STORE, CHANGED, (WITH_STORE.prove_passphrase(PASSPHRASE),)),
    ("another slot than the new one", WITH_STORE, CHANGED, (WITH_STORE.prove_keystore(STORED),)),
    ("an untried keystore", OLD, WITH_STORE, (OLD.prove_passphrase(PASSPHRASE),)),
    ("a keystore goes and nothing was tried", WITH_STORE, OLD, ()),
    ("a keystore goes by itself", WITH_STORE, OLD, (WITH_STORE.prove_keystore(STORED),)),
    ("one of two fresh slots", OLD, FRESH, (FRESH.prove_passphrase(PASSPHRASE),)),
    ("proofs of another master key", OLD, FRESH, (OLD.prove_passphrase(PASSPHRASE), OLD.prove_recovery(SECRET))),
    ("the recovery key goes for good", OLD, ONE_SLOT, (ONE_SLOT.prove_passphrase(PASSPHRASE),)),
    ("the keystore would be the only way in", WITH_STORE, STORE_ONLY_FILE, (WITH_STORE.prove_keystore(STORED),)),
    ("the seal is another's", OLD, BAD_SEAL, (AGAIN.prove_recovery(OTHER_SECRET),)),
]


@pytest.mark.parametrize(("old", "new", "opened"), [x[1:] for x in FINE], ids=[x[0] for x in FINE])
def test_what_was_tried_may_be_written(
    tmp_path: Path, old: KeyFile, new: KeyFile, opened: tuple[Opened, ...]
) -> None:
    files = KeyFiles(tmp_path, LocalSystem(), QUICK_LIMITS)
    files.create(old)
    files.replace(old, new, opened)
    assert files.read() == new
    assert (tmp_path / "keyslots.json.previous").read_bytes() == old.content()


@pytest.mark.parametrize(("old", "new", "opened"), [x[1:] for x in REFUSED], ids=[x[0] for x in REFUSED])
def test_what_was_not_tried_is_never_written(
    tmp_path: Path, old: KeyFile, new: KeyFile, opened: tuple[Opened, ...]
) -> None:
    files = KeyFiles(tmp_path, LocalSystem(), QUICK_LIMITS)
    files.create(old)
    with pytest.raises(Unproven):
        files.replace(old, new, opened)
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("keyslots.json", old.content())]


ALL_FILES = [OLD, WITH_STORE, AGAIN, CHANGED, FRESH]
ALL_PROOFS = [
    *(f.prove_passphrase(PASSPHRASE) for f in (OLD, WITH_STORE, FRESH)), CHANGED.prove_passphrase(NEW),
    OLD.prove_recovery(SECRET), AGAIN.prove_recovery(OTHER_SECRET), WITH_STORE.prove_keystore(STORED),
    FRESH.prove_recovery(SECRET),
]  # fmt: skip


@given(st.sampled_from(ALL_FILES), st.sampled_from(ALL_FILES), st.lists(st.sampled_from(ALL_PROOFS)))
def test_whatever_is_written_can_be_opened_by_what_was_typed_in_this_sitting(
    old: KeyFile, new: KeyFile, opened: list[Opened]
) -> None:
    """Told the other way round: after any change that takes something away, a proven own way in is in the new file."""
    try:
        check_proven(old, new, opened)
    except Unproven:
        return
    proven = {proof.slot for proof in opened}
    tried = {name for name in new.slots if keyslots._digest(name, new.slots[name]) in proven}
    assert {n for n in new.slots if old.slots.get(n) != new.slots[n]} <= tried
    if any(new.slots.get(n) != slot for n, slot in old.slots.items()):
        assert tried & {"passphrase", "recovery"}


def test_a_key_file_written_meanwhile_is_not_written_over(files: KeyFiles, tmp_path: Path) -> None:
    files.replace(OLD, WITH_STORE, (WITH_STORE.prove_keystore(STORED),))
    with pytest.raises(KeysChanged):
        files.replace(OLD, AGAIN, (AGAIN.prove_recovery(OTHER_SECRET),))
    assert files.read() == WITH_STORE
    assert (tmp_path / "keyslots.json.previous").read_bytes() == OLD.content()


def test_the_first_key_file_replaces_none_and_is_whole_or_not_there(files: KeyFiles, tmp_path: Path) -> None:
    with pytest.raises(KeysChanged):
        files.create(AGAIN)
    assert files.read() == OLD

    class Failing(LocalSystem):
        def write_whole(self, path: Path, content: bytes) -> None:
            super().write_whole(path, content)
            raise Surroundings(SurroundingsKind.IO)

    folder = tmp_path / "toinen"
    folder.mkdir()
    with pytest.raises(Surroundings):
        KeyFiles(folder, Failing(), QUICK_LIMITS).create(OLD)
    assert list(folder.iterdir()) == []


def test_a_key_file_that_cannot_be_read_is_told_by_its_kind(tmp_path: Path) -> None:
    files = KeyFiles(tmp_path, LocalSystem(), QUICK_LIMITS)
    with pytest.raises(DamagedKeyFile) as missing:
        files.read()
    assert missing.value.why == "missing"
    (tmp_path / "keyslots.json").mkdir()
    with pytest.raises(Surroundings):
        files.read()


@pytest.mark.parametrize(
    ("content", "there"),
    [
        (WITH_STORE.content(), True), (OLD.content(), False), (b"", False), (b"[]", False), (b"{}", False),
        (b'{"slots": 3}', False), (b"\xff", False), (b"[" * 60_000, False), (b'"keystore"', False), (None, False),
    ],
)  # fmt: skip
def test_whether_a_keystore_is_offered_is_seen_without_any_library(
    tmp_path: Path, content: bytes | None, there: bool
) -> None:
    if content is not None:
        (tmp_path / "keyslots.json").write_bytes(content)
    assert has_keystore_slot(tmp_path) is there


def test_a_later_format_is_told_and_not_guessed_at() -> None:
    content = OLD.content()
    whole = json.loads(content)
    del whole["checksum"]
    for field, value in (("version", 2), ("format", "jotain muuta")):
        with pytest.raises(DamagedKeyFile) as refused:
            KeyFile.parse(keyslots._bytes(whole | {field: value}), QUICK_LIMITS)
        assert refused.value.why == "format"


def test_the_cost_is_measured_on_this_machine() -> None:
    floor = keyslots.KdfParams(64, 1, 1)
    found = keyslots.calibrate(keyslots.KdfLimits(floor, keyslots.KdfParams(1024 * 1024, 64, 16)))
    assert found.memory_kib >= 64
    assert 1 <= found.passes <= 12
