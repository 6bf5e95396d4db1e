"""What the use cases need for changing the keys of a profile. It knows no file's inside and no cipher."""

from dataclasses import dataclass
from typing import Any, Protocol

from hyvinvointi_desktop.app.faults import KeystoreKind


class NewKeys(Protocol):
    """Keys made and shown, not in force yet: whoever lets go of them has changed nothing."""

    @property
    def recovery_key(self) -> str:
        """The new recovery key as it is printed. It is kept nowhere else."""


@dataclass(frozen=True, slots=True)
class KeystoreState:
    """The operating system's keystore as a way in: whether it is one, and what is wrong with it, or None.

    ``wrong`` is told also where it is no way in yet: then none can be made.
    """

    there: bool
    wrong: KeystoreKind | None


class KeyChanges(Protocol):
    """Changing the keys of one profile. Nothing is given up before what replaces it has opened."""

    def put_back_previous(self, passphrase: str | None, recovery_text: str = "") -> Any:
        """Takes the key file before into force in place of a damaged one, opened by its passphrase or else its recovery
        key; the key to open the profile comes back. Raises KeysChanged: the key file is whole. DamagedKeyFile: that
        copy is no better. WrongPassphrase, BadRecoveryKey, WrongRecoveryKey."""

    def begin_recovery_key(self, passphrase: str) -> NewKeys:
        """A new recovery key, not in force yet. Slow. Raises WrongPassphrase and the faults of the key file."""

    def put_recovery_key(self, new: Any, typed: str) -> None:
        """Takes it into force once it was typed back; the one before opens nothing from then on.

        Raises BadRecoveryKey, WrongRecoveryKey: it is not the same. KeysChanged, DamagedBackup, Surroundings.
        """

    def begin_rotation(self, passphrase: str, new_passphrase: str = "") -> NewKeys:
        """A new master key with a new recovery key, not in force yet; the passphrase stays unless one is given."""

    def rotate(self, new: Any, typed: str) -> Any:
        """Takes them into force on the closed profile; the key to open it comes back. Raises as above, and
        ProfileInUse, DamagedCopy."""

    def keystore(self) -> KeystoreState:
        """How it stands with the keystore. It asks the keystore: slow."""

    def use_keystore(self, passphrase: str) -> None:
        """Makes the keystore of the system a way in, or mends it. Raises WrongPassphrase, KeystoreFailed."""

    def leave_keystore(self, passphrase: str) -> None:
        """From now on the keystore opens nothing. Raises WrongPassphrase."""

    def unlock_key_by_keystore(self) -> Any:
        """The master key by the keystore. Raises KeystoreFailed; the passphrase opens as before."""
