"""From a store that does not open to the rescue window and back. It is given the gate and how windows are shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hyvinvointi_desktop.app.desk import Desk
    from hyvinvointi_desktop.app.gate import Gate
    from hyvinvointi_desktop.app.rescue import Rescue
    from hyvinvointi_desktop.app.rescue_port import Survey


@dataclass(frozen=True)
class Broken:
    """In place of a desk: the key is right and the store cannot be opened."""

    key: Any


class RescueWay:
    """``wanted`` makes the next opening a rescue, where a page has met the damage."""

    def __init__(self, gate: Callable[[], Gate], write_whole: Callable[[Path, bytes], None]) -> None:
        self._gate, self._write_whole = gate, write_whole
        self.wanted = False

    def met(self) -> Exception:
        """A page has met damage: the next opening is a rescue. What to say at the unlock window comes back."""
        from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind

        self.wanted = True
        return Surroundings(SurroundingsKind.DAMAGED)

    def previous_keys(self, passphrase: str) -> Any:
        """Puts the key file before in the place of a damaged one; the key comes back. Raises as ``KeyChanges``."""
        return self._gate().keys.put_back_previous(passphrase)

    def open(self, key: Any) -> Desk | Broken:
        """Opens the store; one that is damaged or missing is told by its key instead of a fault."""
        from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind

        if self.wanted:
            return Broken(key)
        try:
            return self._gate().open(key)
        except Surroundings as error:
            if error.what not in (SurroundingsKind.DAMAGED, SurroundingsKind.MISSING):
                raise
            return Broken(key)

    def window(self, broken: Broken, opened: Callable[[Desk], None], back: Callable[[], None]) -> QWidget:
        """The rescue window over the damaged profile, which is held until it is left or restored."""
        from hyvinvointi_desktop.ui.rescue.window import RescueWindow, RescueWindowTools

        self.wanted = False
        held: list[Rescue] = []

        def rescue() -> Rescue:
            if not held:
                held.append(self._gate().rescue(broken.key))
            return held[0]

        def let_go() -> None:
            while held:
                held.pop().close()

        def survey() -> Survey:
            return rescue().survey()

        def restore(backup: Path | None, bring_in: bool) -> Desk:
            rescue().restore(backup, bring_in=bring_in)
            let_go()
            return self._gate().open(broken.key)

        tools = RescueWindowTools(
            survey, restore, lambda: rescue().readable_log(), self._write_whole, self._gate().today()
        )
        window = RescueWindow(tools)

        def leave() -> None:
            let_go()
            back()

        window.restored.connect(opened)
        window.left.connect(leave)
        window.destroyed.connect(let_go)
        return window
