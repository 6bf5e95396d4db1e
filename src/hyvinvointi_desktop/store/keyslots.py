"""The key file: one random master key, wrapped by the passphrase, by the recovery key, and at will by a keystore.

It knows no database and imports no library of it: the unlock window stands before those are loaded.
"""

import hashlib
import hmac
import json
import os
import secrets
import time
import unicodedata
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from hyvinvointi_desktop.app.faults import (
    DamagedKeyFile,
    KeystoreFailed,
    KeystoreKind,
    WrongPassphrase,
    WrongRecoveryKey,
)
from hyvinvointi_desktop.store.secret_bytes import Secret, random_secret, unwrapped

FORMAT = "hyvinvointi-keyslots"
PASSPHRASE, RECOVERY, KEYSTORE = "passphrase", "recovery", "keystore"
"""The names of the slots. The third is optional, and never the only way in."""
LARGEST_FILE = 64 * 1024
KEY_BYTES = 32
_SALT_BYTES = 16
_NONCE_BYTES = 12
_TARGET_SECONDS = 0.8
_CALIBRATED_MEMORY_KIB = 256 * 1024
_CALIBRATED_PASSES = 12


@dataclass(frozen=True, slots=True)
class KdfParams:
    """The cost of Argon2id: memory in KiB, passes over it, lanes."""

    memory_kib: int
    passes: int
    lanes: int


@dataclass(frozen=True, slots=True)
class KdfLimits:
    """What a key file may ask for. Below the floor guessing is cheap, above the ceiling a file could stop the machine.

    The program knows only the default; tests may hand in a lower floor to be quick.
    """

    floor: KdfParams = KdfParams(64 * 1024, 3, 1)  # RFC 9106, second option
    ceiling: KdfParams = KdfParams(1024 * 1024, 64, 16)

    def allow(self, params: KdfParams) -> bool:
        """Whether every figure lies between floor and ceiling."""
        low, high = self.floor, self.ceiling
        return (
            low.memory_kib <= params.memory_kib <= high.memory_kib
            and low.passes <= params.passes <= high.passes
            and low.lanes <= params.lanes <= high.lanes
        )


LIMITS = KdfLimits()


@dataclass(frozen=True, slots=True)
class MasterKey:
    """The unlocked secret of one profile. It never leaves the process and is not shown in a repr."""

    profile_id: str
    secret: Secret = field(repr=False)

    def derive(self, purpose: str) -> Secret:
        """32 bytes for one purpose; different purposes give unrelated keys."""
        return _hkdf(self.secret, b"", f"{FORMAT} {purpose}".encode())


def new_master_key(profile_id: str = "") -> MasterKey:
    """A fresh random key, under a fresh random profile id unless one is given."""
    return MasterKey(profile_id or secrets.token_hex(16), random_secret(KEY_BYTES))


_OURS = object()


class Unproven(Exception):
    """A key file was to be written of which no slot, or not the right one, has opened. A mistake of the program."""


class Opened:
    """Proof that a slot has given its master key in this process. Only a ``KeyFile`` makes one, by opening it."""

    __slots__ = ("key", "slot")

    def __init__(self, made_by: object, slot: bytes, key: MasterKey) -> None:
        if made_by is not _OURS:
            raise Unproven("a proof is made by opening a slot")
        self.slot, self.key = slot, key


def calibrate(limits: KdfLimits = LIMITS, measure: Callable[[KdfParams], float] | None = None) -> KdfParams:
    """The cost at which this machine needs about 0.8 to 1.0 s, never below the floor.

    ``measure`` gives the seconds of one derivation; it is the real clock unless a test hands in another.
    """
    seconds = measure or _seconds
    lanes = max(limits.floor.lanes, min(4, os.cpu_count() or 1))
    params = KdfParams(limits.floor.memory_kib, limits.floor.passes, lanes)
    took = seconds(params)
    while params.memory_kib * 2 <= _CALIBRATED_MEMORY_KIB and took * 2 <= _TARGET_SECONDS * 1.2:
        try:
            doubled = KdfParams(params.memory_kib * 2, params.passes, lanes)
            took, params = seconds(doubled), doubled
        except MemoryError:
            break
    passes = min(_CALIBRATED_PASSES, max(params.passes, round(params.passes * _TARGET_SECONDS / max(took, 1e-3))))
    return KdfParams(params.memory_kib, passes, lanes)


def _seconds(params: KdfParams) -> float:
    begin = time.perf_counter()
    _argon2("calibration", bytes(_SALT_BYTES), params)
    return time.perf_counter() - begin


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The content of a key file that is whole by its own checksum. Only an unlock proves that it was not forged."""

    profile_id: str
    slots: dict[str, Any]
    mac: str

    @classmethod
    def parse(cls, content: bytes, limits: KdfLimits = LIMITS) -> "KeyFile":
        """The key file of its bytes.

        Raises:
            DamagedKeyFile: one byte differs from what was written, or a cost is outside the limits.
        """
        if len(content) > LARGEST_FILE:
            raise DamagedKeyFile("size")
        try:
            data = json.loads(content)
            whole = {k: data[k] for k in ("format", "mac", "profile", "slots", "version")}
            if _bytes(whole) != content:
                raise DamagedKeyFile("checksum")
            if data["format"] != FORMAT or data["version"] != 1:
                raise DamagedKeyFile("format")
            file = cls(data["profile"], data["slots"], data["mac"])
            if not limits.allow(_params(file.slots["passphrase"])):
                raise DamagedKeyFile("cost")
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise DamagedKeyFile("format") from error
        return file

    def content(self) -> bytes:
        """The bytes to write."""
        return _bytes(_body(self.profile_id, self.slots) | {"mac": self.mac})

    def unlock(self, passphrase: str) -> MasterKey:
        """The master key by the passphrase; takes as long as was calibrated. Raises as ``prove_passphrase``."""
        return self.prove_passphrase(passphrase).key

    def prove_passphrase(self, passphrase: str) -> Opened:
        """Opens the slot of the passphrase.

        Raises:
            WrongPassphrase: the passphrase does not open the slot.
            DamagedKeyFile: it does, but the file around the slot was changed.
        """
        def kek(slot: dict[str, Any]) -> Secret:
            return _argon2(passphrase, bytes.fromhex(slot["salt"]), _params(slot))

        return self._proof(PASSPHRASE, kek, WrongPassphrase)

    def recover(self, secret: bytes) -> MasterKey:
        """The master key by the secret of the recovery key. Raises as ``prove_recovery``."""
        return self.prove_recovery(secret).key

    def prove_recovery(self, secret: bytes) -> Opened:
        """Opens the slot of the recovery key.

        Raises:
            WrongRecoveryKey: the secret belongs to another profile, or to an earlier paper.
            DamagedKeyFile: it opens the slot, but the file around the slot was changed.
        """
        return self._proof(RECOVERY, lambda slot: _kek(secret, slot, RECOVERY), WrongRecoveryKey)

    def prove_keystore(self, secret: bytes) -> Opened:
        """Opens the slot of the operating system's keystore.

        Raises:
            KeystoreFailed: there is no such slot, or the secret is another.
            DamagedKeyFile: it opens the slot, but the file around the slot was changed.
        """
        if KEYSTORE not in self.slots:
            raise KeystoreFailed(KeystoreKind.EMPTY)
        other = KeystoreFailed(KeystoreKind.OTHER)
        return self._proof(KEYSTORE, lambda slot: _kek(secret, slot, KEYSTORE), lambda: other)

    @property
    def keystore_entry(self) -> str | None:
        """Under which name the keystore keeps the secret; None without such a slot."""
        slot = self.slots.get(KEYSTORE)
        entry = slot.get("entry") if isinstance(slot, dict) else None
        return entry if isinstance(entry, str) else None

    def is_sealed_by(self, key: MasterKey) -> bool:
        """Whether the whole file was written by who held this master key."""
        return key.profile_id == self.profile_id and hmac.compare_digest(_mac(key, self.slots), self.mac)

    def _proof(self, name: str, kek: Callable[[dict[str, Any]], Secret], wrong: Callable[[], Exception]) -> Opened:
        try:
            slot = self.slots[name]
            nonce, wrapped = bytes.fromhex(slot["nonce"]), bytes.fromhex(slot["wrapped"])
            secret = unwrapped(kek(slot), nonce, wrapped, _bound(self.profile_id, name, slot))
        except InvalidTag as error:
            raise wrong() from error
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise DamagedKeyFile("slot") from error
        key = MasterKey(self.profile_id, secret)
        if not hmac.compare_digest(_mac(key, self.slots), self.mac):
            raise DamagedKeyFile("mac")
        return Opened(_OURS, _digest(name, slot), key)


def check_proven(old: KeyFile, new: KeyFile, opened: Collection[Opened]) -> None:
    """Lets the new key file take the old one's place only when that shuts nobody out.

    Every slot that is new must have opened in this process; and where a slot of the old file is given up, the
    passphrase or the recovery key of the new one must have. A keystore alone proves nothing: it may be gone tomorrow.

    Raises:
        Unproven: one of them has not, or a proof is of another master key. Nothing may be written then.
    """
    slots = {name: _digest(name, slot) for name, slot in new.slots.items()}
    proven = {proof.slot for proof in opened if new.is_sealed_by(proof.key)}
    kept = {name for name, slot in old.slots.items() if new.slots.get(name) == slot}
    untried = [name for name in slots if name not in kept and slots[name] not in proven]
    own = any(name in slots and slots[name] in proven for name in (PASSPHRASE, RECOVERY))
    if untried or (len(kept) < len(old.slots) and not own) or not {PASSPHRASE, RECOVERY} <= slots.keys():
        raise Unproven(*untried)


def make_key_file(key: MasterKey, passphrase: str, recovery_secret: bytes, params: KdfParams) -> KeyFile:
    """A key file with the slots of passphrase and recovery key."""
    slots = {PASSPHRASE: _passphrase_slot(key, passphrase, params), RECOVERY: _recovery_slot(key, recovery_secret)}
    return KeyFile(key.profile_id, slots, _mac(key, slots))


def with_passphrase(file: KeyFile, key: MasterKey, passphrase: str, params: KdfParams) -> KeyFile:
    """The same key file, the same master key wrapped by another passphrase. The other slots stay as they are."""
    return _with(file, key, PASSPHRASE, _passphrase_slot(key, passphrase, params))


def with_recovery(file: KeyFile, key: MasterKey, secret: bytes) -> KeyFile:
    """The same key file with another recovery key. The other slots stay as they are."""
    return _with(file, key, RECOVERY, _recovery_slot(key, secret))


def with_keystore(file: KeyFile, key: MasterKey, secret: bytes, entry: str) -> KeyFile:
    """The same key file with a slot for a secret that the operating system's keystore keeps under ``entry``."""
    return _with(file, key, KEYSTORE, _hkdf_slot(key, KEYSTORE, secret, entry=entry))


def without_keystore(file: KeyFile, key: MasterKey) -> KeyFile:
    """The same key file without the slot of the keystore."""
    slots = {name: slot for name, slot in file.slots.items() if name != KEYSTORE}
    return KeyFile(file.profile_id, slots, _mac(key, slots))


def _with(file: KeyFile, key: MasterKey, name: str, slot: dict[str, Any]) -> KeyFile:
    slots = {**file.slots, name: slot}
    return KeyFile(file.profile_id, slots, _mac(key, slots))


def params_of(file: KeyFile) -> KdfParams:
    """The cost the passphrase slot was made with."""
    return _params(file.slots[PASSPHRASE])


def _passphrase_slot(key: MasterKey, passphrase: str, params: KdfParams) -> dict[str, Any]:
    salt = secrets.token_bytes(_SALT_BYTES)
    kdf = {
        "kdf": "argon2id", "salt": salt.hex(), "memory_kib": params.memory_kib, "passes": params.passes,
        "lanes": params.lanes,
    }
    return _slot(key, PASSPHRASE, _argon2(passphrase, salt, params), kdf)


def _recovery_slot(key: MasterKey, secret: bytes) -> dict[str, Any]:
    return _hkdf_slot(key, RECOVERY, secret)


def _hkdf_slot(key: MasterKey, name: str, secret: bytes, **more: str) -> dict[str, Any]:
    """For secrets that are random and long: HKDF is enough."""
    kdf = {"kdf": "hkdf-sha256", "salt": secrets.token_bytes(_SALT_BYTES).hex(), **more}
    return _slot(key, name, _kek(secret, kdf, name), kdf)


def _slot(key: MasterKey, name: str, kek: Secret, kdf: dict[str, Any]) -> dict[str, Any]:
    slot = {**kdf, "cipher": "aes-256-gcm", "nonce": secrets.token_bytes(_NONCE_BYTES).hex()}
    wrapped = AESGCM(kek).encrypt(bytes.fromhex(slot["nonce"]), key.secret, _bound(key.profile_id, name, slot))
    return {**slot, "wrapped": wrapped.hex()}


def _bound(profile_id: str, name: str, slot: dict[str, Any]) -> bytes:
    """What a slot's wrapping vouches for besides the key: whose it is, which slot, and at what cost."""
    plain = {k: x for k, x in slot.items() if k != "wrapped"}
    return _canonical({"format": FORMAT, "profile": profile_id, "slot": name, **plain})


def _digest(name: str, slot: Any) -> bytes:
    return hashlib.sha256(_canonical({name: slot})).digest()


def _mac(key: MasterKey, slots: dict[str, Any]) -> str:
    return hmac.new(key.derive("key file mac"), _canonical(_body(key.profile_id, slots)), hashlib.sha256).hexdigest()


def _body(profile_id: str, slots: dict[str, Any]) -> dict[str, Any]:
    return {"format": FORMAT, "version": 1, "profile": profile_id, "slots": slots}


def _bytes(whole: dict[str, Any]) -> bytes:
    """The file's bytes, with a plain checksum: damage is told from a wrong passphrase before one is asked."""
    checksum = hashlib.sha256(_canonical(whole)).hexdigest()
    text = json.dumps({**whole, "checksum": checksum}, sort_keys=True, indent=1, ensure_ascii=True)
    return f"{text}\n".encode()


def _canonical(data: dict[str, Any]) -> bytes:
    return json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def _params(slot: dict[str, Any]) -> KdfParams:
    figures = [slot[k] for k in ("memory_kib", "passes", "lanes")]
    if any(type(x) is not int for x in figures):
        raise ValueError("cost")
    return KdfParams(*figures)


def _argon2(passphrase: str, salt: bytes, params: KdfParams) -> Secret:
    typed = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    kdf = Argon2id(
        salt=salt, length=KEY_BYTES, iterations=params.passes, lanes=params.lanes, memory_cost=params.memory_kib
    )
    kek = Secret(KEY_BYTES)
    kdf.derive_into(typed, kek)
    return kek


def _kek(secret: bytes, slot: dict[str, Any], name: str) -> Secret:
    return _hkdf(secret, bytes.fromhex(slot["salt"]), f"{FORMAT} {name} slot".encode())


def _hkdf(secret: bytes | Secret, salt: bytes, info: bytes) -> Secret:
    derived = Secret(KEY_BYTES)
    HKDF(SHA256(), KEY_BYTES, salt, info).derive_into(secret, derived)
    return derived
