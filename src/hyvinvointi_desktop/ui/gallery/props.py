"""What stands in for keys, backups and damage where a place is only looked at. Nothing here opens anything."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hyvinvointi_desktop.app.backup_port import BackupRow
from hyvinvointi_desktop.app.double_click_port import DoubleClick
from hyvinvointi_desktop.app.key_port import KeystoreState
from hyvinvointi_desktop.app.rescue_port import BackupFound, Difference, Holdings, Readable, Survey
from hyvinvointi_desktop.ui.keys.key_tools import KeyTools
from hyvinvointi_desktop.ui.kit.words import language
from hyvinvointi_desktop.ui.rescue.window import RescueWindowTools

EXAMPLE_KEY = "QQQQ PZRY 9X8G F2TV DW0S 3JN5 4KHC E6MU"
EXAMPLE_PASSPHRASE = "saapas hylly punainen kello"
NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


def nothing(*_: object) -> None:
    """Stands for an act that is not done here."""


class ShownKeys:
    """New keys to look at."""

    recovery_key = EXAMPLE_KEY


class StillKeys:
    """Makes keys that are never in force; the keystore of the computer is there and not used yet."""

    def __init__(self, state: KeystoreState | None = None) -> None:
        self._state = state or KeystoreState(there=False, wrong=None)

    def put_back_previous(self, passphrase: str | None, recovery_text: str = "") -> object:
        """Nothing."""
        raise NotImplementedError(passphrase, recovery_text)

    def begin_recovery_key(self, passphrase: str) -> ShownKeys:
        """An example, whatever the passphrase."""
        del passphrase
        return ShownKeys()

    def put_recovery_key(self, new: object, typed: str) -> None:
        """Nothing."""

    def begin_rotation(self, passphrase: str, new_passphrase: str = "") -> ShownKeys:
        """An example, whatever the passphrases."""
        del passphrase, new_passphrase
        return ShownKeys()

    def rotate(self, new: object, typed: str) -> object:
        """Nothing."""
        raise NotImplementedError(new, typed)

    def keystore(self) -> KeystoreState:
        """As it was given."""
        return self._state

    def use_keystore(self, passphrase: str) -> None:
        """From now on it is a way in."""
        del passphrase
        self._state = KeystoreState(there=True, wrong=None)

    def leave_keystore(self, passphrase: str) -> None:
        """From now on it is none."""
        del passphrase
        self._state = KeystoreState(there=False, wrong=None)

    def unlock_key_by_keystore(self) -> object:
        """Nothing."""
        raise NotImplementedError


def still_keys(suggest: Callable[[], str]) -> KeyTools:
    """What the window may do with keys, where none changes."""
    return KeyTools(
        keys=StillKeys(),
        save_sheet=lambda _key, _language: None,
        is_recovery_key=lambda typed: typed == EXAMPLE_KEY,
        rotate=nothing,
        suggest=suggest,
        judge=lambda _: None,
        language=language,
    )


def damaged() -> Survey:
    """A file that can be read in part, two whole backups, one under an older key and one damaged."""
    newest = Holdings(clients=6, visits=41, agreements=5, claims=3, newest=NOW - timedelta(hours=2))
    before = Holdings(clients=5, visits=38, agreements=5, claims=3, newest=NOW - timedelta(days=1))
    beyond = Difference(clients=1, visits=3, others=2, changed=1, left=("session s9",))
    return Survey(
        missing=False,
        findings=("HMAC verification failed for page 31",),
        backups=(
            BackupFound(_row("a", 1), before, beyond),
            BackupFound(_row("b", 3), before, Difference(visits=5)),
            BackupFound(_row("c", 20, older_key=True), None, Difference()),
            BackupFound(_row("d", 30, verified=False), None, Difference()),
        ),
        readable=Readable(newest, (("sessions", 2),), ("trips",)),
    )


def missing() -> Survey:
    """No file, and no backup that is whole."""
    return Survey(missing=True, findings=(), backups=(), readable=None)


def whole() -> Survey:
    """Nothing is wrong."""
    holds = Holdings(clients=6, visits=41, agreements=5, claims=3, newest=NOW)
    return Survey(missing=False, findings=(), backups=(), readable=Readable(holds, (), ()))


def _row(name: str, days: int, *, verified: bool = True, older_key: bool = False) -> BackupRow:
    at = NOW - timedelta(days=days)
    return BackupRow(Path(f"{name}.db"), at, 400_000, verified, older_key=older_key)


def rescue_tools(survey: Callable[[], Survey]) -> RescueWindowTools:
    """A rescue that only looks."""
    return RescueWindowTools(survey, nothing, lambda: None, nothing, NOW.date())


class StillComputer:
    """Knows sealed files, and nothing changes that."""

    def state(self) -> DoubleClick:
        """In use."""
        return DoubleClick.ON

    def register(self) -> None:
        """Nothing is told anybody."""

    def unregister(self) -> None:
        """Nothing is told anybody."""
