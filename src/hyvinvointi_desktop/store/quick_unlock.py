"""Opening again with a PIN on the same day: the master key, wrapped, in the memory of this process only.

Nothing of it is ever written. PIN and a random secret of this process together give the wrapping key, so that the
wrapped key says nothing without the secret, and with the secret only as much as the PIN is hard to guess.
"""

import secrets
import threading
from dataclasses import dataclass, field
from datetime import date

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from hyvinvointi_desktop.app.faults import PinGone, WrongPin
from hyvinvointi_desktop.app.pins import TRIES, plain_pin
from hyvinvointi_desktop.store.keyslots import KEY_BYTES, LIMITS, KdfParams, MasterKey
from hyvinvointi_desktop.store.secret_bytes import Secret, unwrapped

_SECRET_BYTES = 32
_SALT_BYTES = 16
_NONCE_BYTES = 12


@dataclass(frozen=True, slots=True)
class _Kept:
    profile_id: str
    day: date
    secret: bytes = field(repr=False)
    salt: bytes = field(repr=False)
    nonce: bytes = field(repr=False)
    wrapped: bytes = field(repr=False)


class QuickUnlock:
    """At most one wrapped key, for the day it was wrapped on. May be called from any thread."""

    def __init__(self, cost: KdfParams = LIMITS.floor) -> None:
        self._cost = cost
        self._kept: _Kept | None = None
        self._wrong = 0
        self._lock = threading.RLock()

    def remember(self, key: MasterKey, pin: str, day: date) -> None:
        """Wraps the key until the day is over. What was kept before is dropped."""
        secret, salt = secrets.token_bytes(_SECRET_BYTES), secrets.token_bytes(_SALT_BYTES)
        nonce = secrets.token_bytes(_NONCE_BYTES)
        wrapped = AESGCM(self._kek(pin, secret, salt)).encrypt(nonce, key.secret, key.profile_id.encode())
        with self._lock:
            self._kept, self._wrong = _Kept(key.profile_id, day, secret, salt, nonce, wrapped), 0

    def is_set(self, day: date) -> bool:
        """Whether a PIN opens on this day. On any other day than its own everything is dropped."""
        with self._lock:
            if self._kept is not None and self._kept.day != day:
                self.drop()
            return self._kept is not None

    def unlock(self, pin: str, day: date) -> MasterKey:
        """The master key by the PIN.

        Raises:
            WrongPin: the PIN is another; ``left`` tries remain. After the last everything is dropped.
            PinGone: there is no PIN, or its day is over.
        """
        with self._lock:  # held over the derivation: tries cannot run side by side
            if not self.is_set(day) or self._kept is None:
                raise PinGone
            kept = self._kept
            kek = self._kek(pin, kept.secret, kept.salt)
            try:
                secret = unwrapped(kek, kept.nonce, kept.wrapped, kept.profile_id.encode())
            except InvalidTag as error:
                self._wrong += 1
                left = TRIES - self._wrong
                if left <= 0:
                    self.drop()
                raise WrongPin(left) from error
            self._wrong = 0
            return MasterKey(kept.profile_id, secret)

    def drop(self) -> None:
        """Forgets secret and wrapped key."""
        with self._lock:
            self._kept, self._wrong = None, 0

    def _kek(self, pin: str, secret: bytes, salt: bytes) -> Secret:
        cost = self._cost
        kdf = Argon2id(
            salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib,
            secret=secret,
        )  # fmt: skip
        kek = Secret(KEY_BYTES)
        kdf.derive_into(plain_pin(pin).encode("utf-8", "surrogatepass"), kek)
        return kek
