"""A computer that can be told of sealed files, in memory."""

from hyvinvointi_desktop.app.double_click_port import DoubleClick
from hyvinvointi_desktop.app.faults import Fault


class KnownState:
    """``after``: what it is after being told; ``fails``: it would not be told."""

    def __init__(self, now: DoubleClick = DoubleClick.OFF) -> None:
        self.now, self.after = now, DoubleClick.ON
        self.fails: Fault | None = None

    def state(self) -> DoubleClick:
        return self.now

    def register(self) -> None:
        if self.fails is not None:
            raise self.fails
        self.now = self.after

    def unregister(self) -> None:
        if self.fails is not None:
            raise self.fails
        self.now = DoubleClick.OFF
