"""The window that makes a new profile of a backup, bound to the gate."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hyvinvointi_desktop.ui.restore_window import RestoreTools, RestoreWindow

if TYPE_CHECKING:
    from hyvinvointi_desktop.app.gate import Gate


def restore_window(
    gate: Gate, recovery_is_whole: Callable[[str], bool], restored: Callable[[Any], None], left: Callable[[], None]
) -> RestoreWindow:
    """Records from a backup in place of a first start."""

    def by_key(file: Path, recovery_key: str, passphrase: str) -> Any:
        return gate.restore(file, recovery_key=recovery_key, new_passphrase=passphrase)

    tools = RestoreTools(
        restore=lambda file, passphrase: gate.restore(file, passphrase=passphrase),
        restore_by_key=by_key,
        recovery_is_whole=recovery_is_whole,
        suggest=gate.suggest_passphrase,
        judge=gate.weakness,
    )
    window = RestoreWindow(tools)
    window.restored.connect(restored)
    window.left.connect(left)
    return window
