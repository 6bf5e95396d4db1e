"""double-click: on, off, how it stands, and a computer that cannot be told. No passphrase is asked."""

from dataclasses import replace
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.double_click_port import DoubleClick
from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind
from hyvinvointi_desktop.cli import context
from hyvinvointi_desktop.cli.context import Outside
from tests.support.commands import ran
from tests.support.double_click import KnownState


@pytest.fixture
def computer(monkeypatch: pytest.MonkeyPatch) -> KnownState:
    monkeypatch.delenv(context.ENV_PASSPHRASE)
    return KnownState()


def told(outside: Outside, computer: KnownState, folders: list[Path] | None = None) -> Outside:
    def opener(folder: Path) -> KnownState:
        if folders is not None:
            folders.append(folder)
        return computer

    return replace(outside, double_click=opener)


def test_on_and_off_for_the_named_records(outside: Outside, computer: KnownState, tmp_path: Path) -> None:
    folders: list[Path] = []
    there = told(outside, computer, folders)
    off = ran(there, "--profile", tmp_path, "--lang", "en", "double-click")
    assert (off.status, off.out) == (0, "")
    assert "does not open sealed files" in off.err
    on = ran(there, "--profile", tmp_path, "--lang", "en", "double-click", "on")
    assert (on.status, on.out) == (0, "")
    assert "opens it in this program" in on.err
    assert ran(there, "--profile", tmp_path, "double-click", "--json").json == {"state": "on"}
    assert ran(there, "--profile", tmp_path, "double-click", "off", "--json").json == {"state": "off"}
    assert folders == [tmp_path] * 4


@pytest.mark.parametrize("state", [DoubleClick.NO_TOOLS, DoubleClick.NO_WAY])
def test_a_computer_that_cannot_be_told(outside: Outside, computer: KnownState, state: DoubleClick) -> None:
    computer.now = state
    done = ran(told(outside, computer), "--lang", "fi", "double-click", "on")
    assert (done.status, computer.now) == (4, state)
    assert "komennolla open" in done.err
    assert ran(told(outside, computer), "double-click").status == 0


def test_what_the_person_chose_elsewhere_stays_and_is_told(outside: Outside, computer: KnownState) -> None:
    computer.after = DoubleClick.OTHER
    done = ran(told(outside, computer), "--lang", "en", "double-click", "on")
    assert done.status == 4
    assert "Another program was chosen" in done.err


def test_a_full_disk_is_told(outside: Outside, computer: KnownState) -> None:
    computer.fails = Surroundings(SurroundingsKind.DISK_FULL)
    assert ran(told(outside, computer), "double-click", "on").status == 4
    assert computer.now is DoubleClick.OFF
