"""The recovery key on paper: 128 random bits as eight groups of four letters that show a typing mistake.

It knows no file and keeps nothing.
"""

import secrets

import bech32

from hyvinvointi_desktop.app.faults import BadRecoveryKey

SECRET_BYTES = 16
_PREFIX = "hyv"  # goes into the checksum only, so that the text of another program is not taken for ours
_SYMBOLS = 32
_GROUP = 4


def new_secret() -> bytes:
    """128 fresh random bits."""
    return secrets.token_bytes(SECRET_BYTES)


def text_of(secret: bytes) -> str:
    """The secret as it is printed: eight groups of four upper-case symbols with single spaces."""
    data = bech32.convertbits(secret, 8, 5) or []
    shown = bech32.bech32_encode(_PREFIX, data).removeprefix(f"{_PREFIX}1").upper()
    return " ".join(shown[n : n + _GROUP] for n in range(0, _SYMBOLS, _GROUP))


def secret_of(text: str) -> bytes:
    """The secret of a typed text; spaces, hyphens and the case do not matter.

    Raises:
        BadRecoveryKey: too short or long, a letter that is never used, or a checksum that shows a mistake.
    """
    typed = "".join(c for c in text if not c.isspace() and c not in "-\u2010\u2011\u2013").lower()
    if len(typed) != _SYMBOLS or not typed.isascii():
        raise BadRecoveryKey
    prefix, data = bech32.bech32_decode(f"{_PREFIX}1{typed}")
    secret = bech32.convertbits(data, 5, 8, False) if prefix == _PREFIX and data else None
    if secret is None or len(secret) != SECRET_BYTES:
        raise BadRecoveryKey
    return bytes(secret)
