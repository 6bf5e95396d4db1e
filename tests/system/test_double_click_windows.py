"""Double click on Windows, against a stand-in of the registry: a tree of keys with values."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from hyvinvointi_desktop.app.double_click_port import DoubleClick
from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind
from hyvinvointi_desktop.bootstrap import SEALED
from hyvinvointi_desktop.system.double_click_windows import CHOICES, CLASSES, OURS, WindowsOpener

KINDS = {"fi": "Sinetöity tiedosto", "sv": "Förseglad fil", "en": "Sealed file"}
COMMAND = ("C:\\Ohjelma tässä\\pythonw.exe", "-P", "-m", "hyvinvointi_desktop")


class Registry:
    """As ``winreg`` does it: names without regard to case, no key without those above it, none deleted with keys."""

    HKEY_CURRENT_USER, REG_SZ, KEY_SET_VALUE = "HKCU", 1, 2

    def __init__(self) -> None:
        self.keys: dict[str, dict[str, str]] = {"": {}}
        self.full_after = -1

    def _key(self, name: str) -> dict[str, str]:
        if name.lower() not in self.keys:
            raise FileNotFoundError(2, name)
        return self.keys[name.lower()]

    @contextmanager
    def OpenKey(self, root: str, name: str, _reserved: int = 0, _access: int = 0) -> Iterator[str]:
        assert root == self.HKEY_CURRENT_USER
        self._key(name)
        yield name

    @contextmanager
    def CreateKey(self, root: str, name: str) -> Iterator[str]:
        assert root == self.HKEY_CURRENT_USER
        parts = name.lower().split("\\")
        for n in range(1, len(parts) + 1):
            self.keys.setdefault("\\".join(parts[:n]), {})
        yield name

    def QueryValueEx(self, key: str, name: str) -> tuple[str, int]:
        if name not in self._key(key):
            raise FileNotFoundError(2, name)
        return self._key(key)[name], self.REG_SZ

    def SetValueEx(self, key: str, name: str, _reserved: int, kind: int, value: str) -> None:
        assert kind == self.REG_SZ
        if self.full_after == 0:
            raise PermissionError(13, key)
        self.full_after -= 1
        self._key(key)[name] = value

    def DeleteValue(self, key: str, name: str) -> None:
        if name not in self._key(key):
            raise FileNotFoundError(2, name)
        del self._key(key)[name]

    def QueryInfoKey(self, key: str) -> tuple[int, int, int]:
        inner = [k for k in self.keys if k.startswith(key.lower() + "\\")]
        return len(inner), len(self._key(key)), 0

    def DeleteKey(self, root: str, name: str) -> None:
        assert root == self.HKEY_CURRENT_USER
        if self.QueryInfoKey(name)[0]:
            raise PermissionError(13, name)
        del self.keys[name.lower()]

    def put(self, name: str, value: str, entry: str = "") -> None:
        with self.CreateKey(self.HKEY_CURRENT_USER, name) as key:
            self._key(key)[entry] = value


@pytest.fixture
def registry() -> Registry:
    made = Registry()
    made.put(CLASSES, "")
    return made


def opener(registry: Any, *more: str) -> WindowsOpener:
    return WindowsOpener((*COMMAND, *more), SEALED, lambda: KINDS, registry, lambda: None)


def test_on_and_off_leave_the_registry_as_it_was(registry: Registry) -> None:
    before = {key: dict(values) for key, values in registry.keys.items()}
    ours = opener(registry)
    assert ours.state() is DoubleClick.OFF
    ours.register()
    assert ours.state() is DoubleClick.ON
    line = registry._key(f"{CLASSES}\\{OURS}\\shell\\open\\command")[""]
    assert line == '"C:\\Ohjelma tässä\\pythonw.exe" -P -m hyvinvointi_desktop "%1"'
    assert [registry._key(f"{CLASSES}\\{end}")[""] for end in (".hvl", ".hvlr", ".hvlt")] == [OURS] * 3
    ours.register()
    ours.unregister()
    assert (ours.state(), registry.keys) == (DoubleClick.OFF, before)
    ours.unregister()
    assert registry.keys == before


def test_an_ending_of_another_program_is_given_back(registry: Registry) -> None:
    registry.put(f"{CLASSES}\\.hvl", "Muu.Ohjelma")
    registry.put(f"{CLASSES}\\.hvl\\OpenWithProgids", "", "Muu.Ohjelma")
    before = {key: dict(values) for key, values in registry.keys.items()}
    ours = opener(registry)
    assert ours.state() is DoubleClick.OFF
    ours.register()
    ours.register()
    assert ours.state() is DoubleClick.ON
    ours.unregister()
    assert registry.keys == before


def test_what_explorer_was_told_goes_before(registry: Registry) -> None:
    ours = opener(registry)
    ours.register()
    registry.put(f"{CHOICES}\\.hvl\\UserChoice", "Muu.Ohjelma", "ProgId")
    assert ours.state() is DoubleClick.OTHER
    registry.put(f"{CHOICES}\\.hvl\\UserChoice", OURS, "ProgId")
    assert ours.state() is DoubleClick.ON


def test_other_records_and_lost_endings_are_stale_and_mended(registry: Registry) -> None:
    opener(registry).register()
    other = opener(registry, "--profile", "D:\\tiedot")
    assert other.state() is DoubleClick.STALE
    other.register()
    assert other.state() is DoubleClick.ON
    registry._key(f"{CLASSES}\\.hvlt")[""] = "Muu"
    assert other.state() is DoubleClick.STALE


@pytest.mark.parametrize("after", range(9))
def test_a_registry_that_will_not_leaves_nothing(registry: Registry, after: int) -> None:
    registry.put(f"{CLASSES}\\.hvlt", "Muu.Ohjelma")
    before = {key: dict(values) for key, values in registry.keys.items()}
    registry.full_after = after
    with pytest.raises(Surroundings) as caught:
        opener(registry).register()
    assert caught.value.what is SurroundingsKind.READ_ONLY
    registry.full_after = -1
    opener(registry).unregister()
    assert registry.keys == before
