"""Passphrase and recovery key: what opens, what does not, and that a changed key file never does."""

import json
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop.app.faults import BadRecoveryKey, DamagedKeyFile, WrongPassphrase, WrongRecoveryKey
from hyvinvointi_desktop.store import keyslots, recovery_key
from hyvinvointi_desktop.store.keyslots import KdfLimits, KdfParams, KeyFile
from tests.support.vaults import PASSPHRASE, QUICK, QUICK_LIMITS

KEY = keyslots.new_master_key()
SECRET = recovery_key.new_secret()
FILE = keyslots.make_key_file(KEY, PASSPHRASE, SECRET, QUICK)
CONTENT = FILE.content()
ALPHABET = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L"


def _opens(content: bytes) -> None:
    file = KeyFile.parse(content, QUICK_LIMITS)
    assert file.unlock(PASSPHRASE) == KEY
    assert file.recover(SECRET) == KEY


def test_both_slots_open_to_the_same_key() -> None:
    _opens(CONTENT)


@pytest.mark.parametrize("wrong", ["", PASSPHRASE + " ", PASSPHRASE.upper(), PASSPHRASE[:-1]])
def test_a_wrong_passphrase_is_told(wrong: str) -> None:
    with pytest.raises(WrongPassphrase):
        FILE.unlock(wrong)


def test_a_passphrase_is_the_same_however_its_letters_are_composed() -> None:
    file = keyslots.make_key_file(KEY, "tässä ﬁ", SECRET, QUICK)
    assert file.unlock("ta\u0308ssa\u0308 fi") == KEY


def test_another_profiles_recovery_key_is_told() -> None:
    with pytest.raises(WrongRecoveryKey):
        FILE.recover(recovery_key.new_secret())


def test_every_flipped_byte_of_the_key_file_is_refused() -> None:
    for place in range(len(CONTENT)):
        for mask in (0x01, 0x20, 0x80):
            changed = bytearray(CONTENT)
            changed[place] ^= mask
            with pytest.raises(DamagedKeyFile):
                KeyFile.parse(bytes(changed), QUICK_LIMITS)


@given(st.integers(0, len(CONTENT)), st.integers(0, len(CONTENT)))
def test_a_cut_or_lengthened_key_file_is_refused(first: int, last: int) -> None:
    changed = CONTENT[:first] + CONTENT[last:]
    if changed != CONTENT:
        with pytest.raises(DamagedKeyFile):
            KeyFile.parse(changed, QUICK_LIMITS)


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"null", b"\xff", b"[" * 60_000, b"x" * 70_000])
def test_rubbish_is_no_key_file(content: bytes) -> None:
    with pytest.raises(DamagedKeyFile):
        KeyFile.parse(content, QUICK_LIMITS)


def _forged(slot: str, field: str, value: object) -> KeyFile:
    """A changed file with its plain checksum made right again, as somebody who knows the program would."""
    slots = json.loads(json.dumps(FILE.slots))
    slots[slot][field] = value
    return KeyFile.parse(KeyFile(FILE.profile_id, slots, FILE.mac).content(), QUICK_LIMITS)


@pytest.mark.parametrize("field", ["salt", "nonce", "wrapped", "memory_kib", "passes", "lanes", "cipher", "kdf"])
def test_a_forged_passphrase_slot_never_opens(field: str) -> None:
    old = FILE.slots["passphrase"][field]
    value = 16 if isinstance(old, int) else old[::-1] + "00"
    forged = _forged("passphrase", field, value)
    with pytest.raises((WrongPassphrase, DamagedKeyFile)):
        forged.unlock(PASSPHRASE)
    with pytest.raises(DamagedKeyFile):  # the untouched slot opens, and the seal over both shows the change
        forged.recover(SECRET)


def test_a_forged_recovery_slot_is_noticed_at_the_next_unlock() -> None:
    other = keyslots.make_key_file(KEY, PASSPHRASE, recovery_key.new_secret(), QUICK)
    slots = {**FILE.slots, "recovery": other.slots["recovery"]}
    with pytest.raises(DamagedKeyFile):
        KeyFile(FILE.profile_id, slots, FILE.mac).unlock(PASSPHRASE)


def test_slots_of_another_profile_do_not_fit() -> None:
    with pytest.raises(WrongPassphrase):
        KeyFile("0" * 32, FILE.slots, FILE.mac).unlock(PASSPHRASE)


def test_a_missing_slot_or_field_is_damage() -> None:
    for slot, field in (("passphrase", "salt"), ("recovery", "nonce"), ("recovery", "wrapped")):
        slots = json.loads(json.dumps(FILE.slots))
        del slots[slot][field]
        file = KeyFile.parse(KeyFile(FILE.profile_id, slots, FILE.mac).content(), QUICK_LIMITS)
        with pytest.raises(DamagedKeyFile):
            file.unlock(PASSPHRASE) if slot == "passphrase" else file.recover(SECRET)


@pytest.mark.parametrize(
    "params",
    [
        KdfParams(64 * 1024 - 1, 3, 4), KdfParams(64 * 1024, 2, 4), KdfParams(64 * 1024, 3, 0),
        KdfParams(1024 * 1024 + 1, 3, 4), KdfParams(64 * 1024, 65, 4), KdfParams(64 * 1024, 3, 17), QUICK,
    ],
)
def test_the_program_takes_no_cost_below_the_floor_or_above_the_ceiling(params: KdfParams) -> None:
    slots = {**FILE.slots, "passphrase": {**FILE.slots["passphrase"], **_figures(params)}}
    with pytest.raises(DamagedKeyFile) as refused:
        KeyFile.parse(KeyFile(FILE.profile_id, slots, FILE.mac).content())
    assert refused.value.why == "cost"


def _figures(params: KdfParams) -> dict[str, int]:
    return {"memory_kib": params.memory_kib, "passes": params.passes, "lanes": params.lanes}


@pytest.mark.parametrize("figure", [True, 3.0, "3", None])
def test_a_cost_must_be_whole_numbers(figure: object) -> None:
    slots = {**FILE.slots, "passphrase": {**FILE.slots["passphrase"], "passes": figure}}
    with pytest.raises(DamagedKeyFile):
        KeyFile.parse(KeyFile(FILE.profile_id, slots, FILE.mac).content(), QUICK_LIMITS)


@pytest.mark.parametrize("machine", [1e-5, 1e-3, 0.02, 0.1, 0.5, 3.0])
def test_calibration_stays_within_the_limits_and_near_a_second(machine: float) -> None:
    """``machine`` is what 64 MiB once over costs on it, in seconds."""
    limits = KdfLimits()

    def seconds(params: KdfParams) -> float:
        return machine * params.passes * params.memory_kib / 65536

    found = keyslots.calibrate(limits, seconds)
    assert limits.allow(found)
    assert seconds(found) <= max(1.2, seconds(KdfParams(65536, 3, 1)))
    if 0.02 <= machine <= 0.26:
        assert seconds(found) >= 0.6


def test_calibration_on_a_machine_short_of_memory_takes_what_there_is() -> None:
    def seconds(params: KdfParams) -> float:
        if params.memory_kib > 65536:
            raise MemoryError
        return 0.1

    assert keyslots.calibrate(measure=seconds).memory_kib == 65536


def test_the_secret_is_not_in_a_repr() -> None:
    assert KEY.secret.hex() not in repr(KEY)
    assert repr(KEY.secret) not in repr(KEY)


def test_keys_for_different_purposes_differ() -> None:
    assert len({bytes(KEY.derive(p)) for p in ("sqlcipher", "backup", "key file mac")} | {bytes(KEY.secret)}) == 4


@given(st.binary(min_size=16, max_size=16))
def test_a_recovery_key_is_eight_groups_of_four_and_reads_back(secret: bytes) -> None:
    text = recovery_key.text_of(secret)
    groups = text.split(" ")
    assert [len(g) for g in groups] == [4] * 8
    assert set("".join(groups)) <= set(ALPHABET)
    assert recovery_key.secret_of(text) == secret
    assert recovery_key.secret_of(f"  {text.lower().replace(' ', '-')}\n") == secret


def test_every_single_typing_mistake_is_caught() -> None:
    text = recovery_key.text_of(SECRET).replace(" ", "")
    tried = 0
    for place, letter in enumerate(text):
        for other in ALPHABET + "1BIO":
            if other != letter:
                with pytest.raises(BadRecoveryKey):
                    recovery_key.secret_of(text[:place] + other + text[place + 1 :])
                tried += 1
    assert tried == 32 * 35


@settings(max_examples=50)
@given(st.binary(min_size=16, max_size=16), st.integers(0, 30))
def test_swapped_missing_and_doubled_letters_are_caught(secret: bytes, place: int) -> None:
    text = recovery_key.text_of(secret).replace(" ", "")
    swapped = text[:place] + text[place + 1] + text[place] + text[place + 2 :]
    for wrong in (text[:place] + text[place + 1 :], text[:place] + text[place] + text[place:]):
        with pytest.raises(BadRecoveryKey):
            recovery_key.secret_of(wrong)
    if swapped != text:
        with pytest.raises(BadRecoveryKey):
            recovery_key.secret_of(swapped)


@given(st.text(max_size=40))
def test_no_text_at_all_brings_the_reader_down(text: str) -> None:
    with pytest.raises(BadRecoveryKey):
        recovery_key.secret_of(text)


def test_the_vault_loads_no_database_library() -> None:
    code = (
        "import sys; import hyvinvointi_desktop.store.vault, hyvinvointi_desktop.system.local;"
        "print([m for m in ('sqlalchemy', 'alembic', 'sqlcipher3', 'platformdirs') if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert run.stdout.strip() == "[]"
