"""What the window may do with the PIN of the day, as callables. It holds none."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class PinTools:
    """``remember`` is slow and called off the window's thread."""

    remember: Callable[[str], None] = lambda _: None
    forget: Callable[[], None] = lambda: None
    is_set: Callable[[], bool] = lambda: False
