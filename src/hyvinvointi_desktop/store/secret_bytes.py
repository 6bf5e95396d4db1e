"""Keys in memory that can be taken out of it again: zeroed with their last reference, or earlier when asked.

``bytes`` and ``str`` cannot be zeroed, and what is freed stays readable until something else is written there. So a
key is made, opened and handed on in these alone, and never sliced, joined or printed.
"""

import secrets

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_TAG_BYTES = 16
_HEX = b"0123456789abcdef"


class Secret(bytearray):
    """The bytes of one key."""

    def wipe(self) -> None:
        """Zeroes them; the key is of no use afterwards."""
        self[:] = bytes(len(self))  # of the same length, so it is written over in place

    def __del__(self) -> None:
        self.wipe()


def random_secret(size: int) -> Secret:
    """So many random bytes, drawn one by one: the system's own call would leave a copy that cannot be zeroed."""
    made = Secret(size)
    for place in range(size):
        made[place] = secrets.randbits(8)
    return made


def unwrapped(kek: Secret, nonce: bytes, wrapped: bytes, bound: bytes) -> Secret:
    """What AES-256-GCM has wrapped.

    Raises:
        InvalidTag: another key, or something of it was changed.
        ValueError: a nonce of a length that AES-GCM does not take.
    """
    secret = Secret(max(0, len(wrapped) - _TAG_BYTES))
    AESGCM(kek).decrypt_into(nonce, wrapped, bound, secret)
    return secret


def spelled(key: Secret) -> Secret:
    """The key as SQLCipher takes one that is not to be derived again: ``x'…'`` in hexadecimal."""
    words = Secret(2 * len(key) + 3)
    words[:2], words[-1:] = b"x'", b"'"
    for place, byte in enumerate(key):
        words[2 + 2 * place], words[3 + 2 * place] = _HEX[byte >> 4], _HEX[byte & 15]
    return words
