"""Sealing with age, as a promise: to recipients, or under a passphrase."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class AgeKey:
    """A key of age: ``identity`` opens (secret, only in the encrypted store), ``recipient`` seals (may be known)."""

    identity: str
    recipient: str


class SealBroken(Exception):
    """The content does not open: not sealed to these identities, another passphrase, or one bit was changed."""


class Age(Protocol):
    """age version 1, binary; the tool ``age`` opens the same files."""

    def new_key(self) -> AgeKey: ...

    def recipient_of(self, identity: str) -> str:
        """Raises ValueError: it is no identity."""

    def seal(self, content: bytes, recipients: Sequence[str]) -> bytes:
        """Raises ValueError: no recipient, or one that is none."""

    def unseal(self, content: bytes, identities: Sequence[str]) -> bytes:
        """Raises SealBroken."""

    def lock(self, content: bytes, passphrase: str) -> bytes:
        """Sealed under a passphrase; takes about a second. Raises ValueError: it is empty."""

    def unlock(self, content: bytes, passphrase: str) -> bytes:
        """Raises SealBroken."""
