"""Taking new keys into force and telling the log of it. What it does to the key file is the vault's."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from hyvinvointi_desktop.domain.audit import Event

if TYPE_CHECKING:
    from hyvinvointi_desktop.app.desk import Desk
    from hyvinvointi_desktop.app.key_port import KeyChanges, NewKeys


def take_recovery_key(desk: Desk, keys: KeyChanges, new: NewKeys, typed: str) -> None:
    """The new recovery key in place of the old one. Raises as ``KeyChanges.put_recovery_key``."""
    keys.put_recovery_key(new, typed)
    desk.trail.note_done(Event.KEY_SLOT_CHANGED, slot="recovery")


def change_keystore(desk: Desk, change: Callable[[str], None], passphrase: str) -> None:
    """Switches the keystore of the computer on or off. Raises as ``change`` does."""
    change(passphrase)
    desk.trail.note_done(Event.KEY_SLOT_CHANGED, slot="keystore")
