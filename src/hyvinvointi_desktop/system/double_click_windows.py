"""Double click on Windows: the user's own classes in the registry, ``HKEY_CURRENT_USER\\Software\\Classes``. It is
written for and tested against a stand-in of the registry; on a real Windows it has not run.
"""

import contextlib
import importlib
import locale
import subprocess
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from hyvinvointi_desktop.app.double_click_port import DoubleClick
from hyvinvointi_desktop.app.faults import surroundings_of

OURS = "Hyvinvointi.Sealed"
CLASSES = "Software\\Classes"
CHOICES = "Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\FileExts"
"""Where Explorer keeps what a person chose by "Open with, always"; nobody but Explorer may write there."""
BEFORE = "Before"
"""What an ending belonged to before, kept with our own key."""


class WindowsOpener:
    """``registry`` is the module ``winreg``; ``told`` tells Explorer that something changed."""

    def __init__(
        self,
        command: Sequence[str],
        ends: Sequence[str],
        kinds: Callable[[], Mapping[str, str]],
        registry: Any,
        told: Callable[[], object],
    ) -> None:
        self._line = f'{subprocess.list2cmdline(command)} "%1"'
        self._ends, self._kinds, self._registry, self._told = tuple(ends), kinds, registry, told

    def state(self) -> DoubleClick:
        """How it stands. Raises Surroundings."""
        try:
            line = self._value(f"{CLASSES}\\{OURS}\\shell\\open\\command")
            chosen = [self._value(f"{CHOICES}\\{end}\\UserChoice", "ProgId") for end in self._ends]
            tied = [self._value(f"{CLASSES}\\{end}") for end in self._ends]
        except OSError as error:
            raise surroundings_of(error) from error
        if line is None and OURS not in tied:
            return DoubleClick.OFF
        if any(choice not in (None, OURS) for choice in chosen):
            return DoubleClick.OTHER
        return DoubleClick.ON if line == self._line and set(tied) == {OURS} else DoubleClick.STALE

    def register(self) -> None:
        """Writes the kind and ties the endings to it; where one will not go, all is put back. Raises Surroundings."""
        fresh = self._value(f"{CLASSES}\\{OURS}\\shell\\open\\command") is None
        try:
            self._write(f"{CLASSES}\\{OURS}", "", self._kind())
            self._write(f"{CLASSES}\\{OURS}\\shell\\open\\command", "", self._line)
            for end in self._ends:
                before = self._value(f"{CLASSES}\\{end}")
                if before not in (None, "", OURS):
                    self._write(f"{CLASSES}\\{OURS}\\{BEFORE}", end, str(before))
                self._write(f"{CLASSES}\\{end}", "", OURS)
                self._write(f"{CLASSES}\\{end}\\OpenWithProgids", OURS, "")
        except OSError as error:
            if fresh:
                with contextlib.suppress(OSError):
                    self._take_away()
            raise surroundings_of(error) from error
        finally:
            self._told()

    def unregister(self) -> None:
        """Takes it away; an ending that belonged to another program belongs to it again. Raises Surroundings."""
        try:
            self._take_away()
        except OSError as error:
            raise surroundings_of(error) from error
        finally:
            self._told()

    def _take_away(self) -> None:
        for end in self._ends:
            key = f"{CLASSES}\\{end}"
            if self._value(key) == OURS:
                before = self._value(f"{CLASSES}\\{OURS}\\{BEFORE}", end)
                self._drop_value(key, "") if before is None else self._write(key, "", before)
            self._drop_value(f"{key}\\OpenWithProgids", OURS)
            self._drop_if_empty(f"{key}\\OpenWithProgids")
            self._drop_if_empty(key)
        for inner in (f"\\{BEFORE}", "\\shell\\open\\command", "\\shell\\open", "\\shell", ""):
            with contextlib.suppress(FileNotFoundError):
                self._registry.DeleteKey(self._root, f"{CLASSES}\\{OURS}{inner}")

    @property
    def _root(self) -> Any:
        return self._registry.HKEY_CURRENT_USER

    def _value(self, key: str, name: str = "") -> str | None:
        try:
            with self._registry.OpenKey(self._root, key) as held:
                return str(self._registry.QueryValueEx(held, name)[0])
        except FileNotFoundError:
            return None

    def _write(self, key: str, name: str, value: str) -> None:
        with self._registry.CreateKey(self._root, key) as held:
            self._registry.SetValueEx(held, name, 0, self._registry.REG_SZ, value)

    def _drop_value(self, key: str, name: str) -> None:
        with (
            contextlib.suppress(FileNotFoundError),
            self._registry.OpenKey(self._root, key, 0, self._registry.KEY_SET_VALUE) as held,
        ):
            self._registry.DeleteValue(held, name)

    def _drop_if_empty(self, key: str) -> None:
        """Other programs' values and keys under an ending stay, and with them the ending."""
        with contextlib.suppress(FileNotFoundError):
            with self._registry.OpenKey(self._root, key) as held:
                keys, values, _ = self._registry.QueryInfoKey(held)
            if not keys and not values:
                self._registry.DeleteKey(self._root, key)

    def _kind(self) -> str:
        kinds = self._kinds()
        return kinds.get((locale.getlocale()[0] or "")[:2].lower(), kinds["fi"])


def windows_opener(
    command: Sequence[str], ends: Sequence[str], kinds: Callable[[], Mapping[str, str]]
) -> WindowsOpener:
    """With the registry of this computer."""
    return WindowsOpener(command, ends, kinds, importlib.import_module("winreg"), _tell_explorer)


def _tell_explorer() -> None:
    """SHCNE_ASSOCCHANGED: icons and double clicks are looked up again. That it fails loses nothing."""
    with contextlib.suppress(Exception):
        import ctypes

        ctypes.windll.shell32.SHChangeNotify(0x08000000, 0, None, None)  # type: ignore[attr-defined,unused-ignore]
