"""Profiles for tests: the real vault with a key derivation that takes a millisecond, and statements worded once.

The program forgets its statements when a profile is closed, for values of their first use stay with them. Here nothing
is anybody's, and a test opens a profile that knows them all.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import keyring
from keyring.backend import KeyringBackend
from sqlalchemy import Connection, Engine, event

from hyvinvointi_desktop.store.keyslots import KdfLimits, KdfParams
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.store.vault import Vault
from hyvinvointi_desktop.system.local import LocalSystem

PASSPHRASE = "kuusi aivan tavallista sanaa tässä"
QUICK = KdfParams(8, 1, 1)
QUICK_LIMITS = KdfLimits(floor=QUICK)
_STATEMENTS: dict[Any, Any] = {}


@event.listens_for(Engine, "engine_connect")
def _with_known_statements(connection: Connection) -> None:
    connection.execution_options(compiled_cache=_STATEMENTS)


def quick_vault(folder: Path) -> Vault:
    """The vault of a folder, with the floor lowered."""
    return Vault(folder, LocalSystem(), QUICK_LIMITS)


class QuickVault(Vault):
    """A vault that does not measure the machine when a profile is made."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, LocalSystem(), QUICK_LIMITS)

    def create_profile(self, passphrase: str, params: KdfParams | None = None) -> tuple[SqlOpenStore, str]:
        """As the real one, at the lowest cost."""
        return super().create_profile(passphrase, params or QUICK)


class MemoryKeystore(KeyringBackend):
    """A keystore in memory, as the library ``keyring`` knows them. It can be wiped, locked, and made to misbehave."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # the library's own has no types
        self.kept: dict[tuple[str, str], str] = {}
        self.fails: Exception | None = None
        self.waits: threading.Event | None = None
        self.forgets = False

    def _answer(self) -> None:
        if self.waits is not None:
            self.waits.wait(30)
        if self.fails is not None:
            raise self.fails

    def get_password(self, service: str, username: str) -> str | None:
        """What is kept, or None."""
        self._answer()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keeps it, unless it only says so."""
        self._answer()
        if not self.forgets:
            self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Takes it away."""
        self._answer()
        del self.kept[service, username]


@contextmanager
def keystore_in_memory() -> Iterator[MemoryKeystore]:
    """The program's keystore is one in memory meanwhile."""
    before = keyring.get_keyring()
    made = MemoryKeystore()
    keyring.set_keyring(made)
    try:
        yield made
    finally:
        keyring.set_keyring(before)
