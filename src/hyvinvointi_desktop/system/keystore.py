"""The operating system's keystore, by the library ``keyring``. It is loaded on first use and knows no profile.

A keystore may hang in a prompt that nobody sees; so it is asked from a thread that is left behind when it takes long.
"""

import contextlib
import queue
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from hyvinvointi_desktop.app.faults import KeystoreFailed, KeystoreKind

T = TypeVar("T")
SERVICE = "Hyvinvointi"
PATIENCE_SECONDS = 30.0


class SystemKeystore:
    """Secrets by the name of their entry, as hexadecimal text."""

    def __init__(self, patience_seconds: float = PATIENCE_SECONDS) -> None:
        self._patience_seconds = patience_seconds

    def check(self) -> None:
        """Lets a usable keystore pass. Raises KeystoreFailed."""
        self._ask(self._usable)

    def read(self, entry: str) -> bytes:
        """The secret of an entry.

        Raises:
            KeystoreFailed: there is none, it is none of ours, or the keystore is absent, locked, slow or broken.
        """
        kept = self._ask(lambda keyring: self._usable(keyring).get_password(SERVICE, entry))
        if kept is None:
            raise KeystoreFailed(KeystoreKind.EMPTY)
        try:
            return bytes.fromhex(kept)
        except (ValueError, TypeError) as error:
            raise KeystoreFailed(KeystoreKind.OTHER) from error

    def write(self, entry: str, secret: bytes) -> None:
        """Keeps a secret, and reads it back: some keystores take everything and keep nothing. Raises KeystoreFailed."""
        self._ask(lambda keyring: self._usable(keyring).set_password(SERVICE, entry, secret.hex()))
        try:
            there = self.read(entry)
        except KeystoreFailed as error:
            raise KeystoreFailed(KeystoreKind.BROKEN) from error
        if there != secret:
            raise KeystoreFailed(KeystoreKind.BROKEN)

    def forget(self, entry: str) -> None:
        """Takes an entry away where that can be done; without its slot it opens nothing."""
        with contextlib.suppress(KeystoreFailed):
            self._ask(lambda keyring: self._usable(keyring).delete_password(SERVICE, entry))

    @staticmethod
    def _usable(keyring: Any) -> Any:
        backend = keyring.get_keyring()
        if backend.priority <= 0:  # the library's stand-ins for a system without a keystore
            raise KeystoreFailed(KeystoreKind.ABSENT)
        return backend

    def _ask(self, work: Callable[[Any], T]) -> T:
        answers: queue.SimpleQueue[tuple[T, None] | tuple[None, BaseException]] = queue.SimpleQueue()

        def ask() -> None:
            try:
                import keyring

                answers.put((work(keyring), None))
            except BaseException as error:  # also what a foreign library raises past Exception
                answers.put((None, error))

        threading.Thread(target=ask, name="keystore", daemon=True).start()
        try:
            answer, error = answers.get(timeout=self._patience_seconds)
        except queue.Empty as late:
            raise KeystoreFailed(KeystoreKind.SLOW) from late
        if error is not None:
            raise _failed(error) from error
        return answer  # type: ignore[return-value]  # without an error it is the answer


def _failed(error: BaseException) -> KeystoreFailed:
    if isinstance(error, KeystoreFailed):
        return error
    if isinstance(error, ImportError):
        return KeystoreFailed(KeystoreKind.ABSENT)
    from keyring import errors

    if isinstance(error, errors.NoKeyringError):
        return KeystoreFailed(KeystoreKind.ABSENT)
    locked = isinstance(error, errors.KeyringLocked)
    return KeystoreFailed(KeystoreKind.LOCKED if locked else KeystoreKind.BROKEN)
