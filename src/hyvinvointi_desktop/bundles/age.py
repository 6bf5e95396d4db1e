"""age by pyrage: it knows how to call the library and what its errors mean."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from hyvinvointi_desktop.app.age_port import AgeKey, SealBroken

_PANICS = "pyo3_runtime"
_ENOUGH = 17
"""The binary logarithm of scrypt's N; 2 to the 18th is what ``age`` itself takes."""
_MOST_TRIES = 3
_COST = re.compile(rb"age-encryption\.org/v1\n-> scrypt [^ \n]+ ([0-9]{1,2})\n")


class LibraryAge:
    """The promise kept by pyrage, which is loaded on first use."""

    def new_key(self) -> AgeKey:
        """A new X25519 key."""
        from pyrage import x25519

        made = x25519.Identity.generate()
        return AgeKey(str(made), str(made.to_public()))

    def recipient_of(self, identity: str) -> str:
        """The recipient of an identity.

        Raises:
            ValueError: it is no identity.
        """
        return str(_identity(identity).to_public())

    def seal(self, content: bytes, recipients: Sequence[str]) -> bytes:
        """Sealed to all of the recipients.

        Raises:
            ValueError: no recipient, or one that is none.
        """
        import pyrage

        if not recipients:
            raise ValueError("nobody to seal to")
        return bytes(pyrage.encrypt(content, [_recipient(r) for r in recipients]))

    def unseal(self, content: bytes, identities: Sequence[str]) -> bytes:
        """What one of the identities opens.

        Raises:
            SealBroken: none does, or one bit was changed.
        """
        import pyrage

        keys = [_identity(i) for i in identities]
        return _opened(lambda: pyrage.decrypt(content, keys))

    def lock(self, content: bytes, passphrase: str) -> bytes:
        """Sealed under a passphrase (scrypt). The library takes the cost that this computer bears in a second, and
        takes a busy computer for a slow one: the costliest of a few is kept.

        Raises:
            ValueError: it is empty.
        """
        from pyrage import passphrase as by_passphrase

        if not passphrase:
            raise ValueError("an empty passphrase seals nothing")
        best = b""
        for _ in range(_MOST_TRIES):
            sealed = bytes(by_passphrase.encrypt(content, passphrase))
            best = max(best, sealed, key=_cost)
            if _cost(best) >= _ENOUGH:
                break
        return best

    def unlock(self, content: bytes, passphrase: str) -> bytes:
        """What the passphrase opens.

        Raises:
            SealBroken: it does not, or one bit was changed.
        """
        from pyrage import passphrase as by_passphrase

        return _opened(lambda: by_passphrase.decrypt(content, passphrase))


def _cost(sealed: bytes) -> int:
    """The binary logarithm of scrypt's N, as the file's head tells it; 0 where it is none."""
    told = _COST.match(sealed)
    return int(told[1]) if told else 0


def _recipient(text: str) -> Any:
    import pyrage
    from pyrage import x25519

    try:
        return x25519.Recipient.from_str(text)
    except pyrage.RecipientError as error:
        raise ValueError("no age recipient") from error


def _identity(text: str) -> Any:
    import pyrage
    from pyrage import x25519

    try:
        return x25519.Identity.from_str(text)
    except pyrage.IdentityError as error:
        raise ValueError("no age identity") from error


def _opened(opening: Callable[[], bytes]) -> bytes:
    import pyrage

    try:
        return opening()
    except (pyrage.DecryptError, ValueError) as error:
        raise SealBroken from error
    except BaseException as error:
        # A panic inside the library is no Exception (RELIABILITY.md F1); everything else goes its way.
        if type(error).__module__.partition(".")[0] != _PANICS:
            raise
        raise SealBroken from None
