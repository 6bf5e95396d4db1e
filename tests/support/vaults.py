"""Profiles for tests: the real vault with a key derivation that takes a millisecond."""

from pathlib import Path

from hyvinvointi_desktop.store.keyslots import KdfLimits, KdfParams
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.store.vault import Vault
from hyvinvointi_desktop.system.local import LocalSystem

PASSPHRASE = "kuusi aivan tavallista sanaa tässä"
QUICK = KdfParams(8, 1, 1)
QUICK_LIMITS = KdfLimits(floor=QUICK)


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
