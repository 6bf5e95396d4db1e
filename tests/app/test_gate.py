"""The locked side: a first run that fails leaves nothing, and only our own files are ever taken away."""

from pathlib import Path

import pytest

from hyvinvointi_desktop.app import make_practice
from hyvinvointi_desktop.app.faults import (
    NoProfile,
    ProfileExists,
    ProfileInUse,
    WrongPassphrase,
)
from hyvinvointi_desktop.app.gate import PRACTICE_PASSPHRASE, Gate, NewProfile
from hyvinvointi_desktop.app.practice_size import Size
from hyvinvointi_desktop.app.refusals import Refused
from hyvinvointi_desktop.domain.people import Role
from hyvinvointi_desktop.domain.programmes import Regime
from tests.support import factories as f
from tests.support.desks import QuickSealer, quick_gate
from tests.support.vaults import PASSPHRASE

ANSWERS = NewProfile("  Maija   Keksitty ", (Role.LINK_WORKER,), "Esimerkkikunta")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder in which somebody keeps something."""
    made = tmp_path / "oma"
    made.mkdir()
    (made / "valokuva.jpg").write_bytes(b"kallis")
    return made


def _names(folder: Path) -> set[str]:
    return {p.name for p in folder.iterdir()}


def _break(*_args: object) -> None:
    raise ZeroDivisionError


def test_a_first_run_makes_a_profile_that_opens(tmp_path: Path) -> None:
    gate = quick_gate(tmp_path / "p")
    desk, recovery = gate.create(ANSWERS, PASSPHRASE)
    me = desk.me()
    assert (me.worker.name, me.payers[0].name, str(me.payers[0].hourly_rates[0].rate)) == (
        "Maija Keksitty", "Esimerkkikunta", "13.00",
    )  # fmt: skip
    assert gate.is_recovery_key(recovery)
    assert not desk.practice
    desk.close()
    gate.recover(recovery, PASSPHRASE + " uusi")
    with pytest.raises(WrongPassphrase):
        gate.unlock(PASSPHRASE)
    gate.unlock(PASSPHRASE + " uusi").close()


def test_a_volunteer_has_no_hourly_pay(tmp_path: Path) -> None:
    answers = NewProfile("A", (Role.LINK_WORKER,), regime=Regime.VOLUNTEER)
    desk, _ = quick_gate(tmp_path / "p").create(answers, PASSPHRASE)
    assert str(desk.me().payers[0].hourly_rates[0].rate) == "0.00"
    desk.close()


def test_a_nameless_first_run_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Refused):
        quick_gate(tmp_path / "p").create(NewProfile("  ", (Role.LINK_WORKER,)), PASSPHRASE)
    assert not (tmp_path / "p").exists()


def test_a_first_run_that_breaks_leaves_only_what_was_there(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QuickSealer, "make_material", _break)
    gate = quick_gate(folder)
    with pytest.raises(ZeroDivisionError):
        gate.create(ANSWERS, PASSPHRASE)
    assert _names(folder) == {"valokuva.jpg"}
    assert not gate.exists()


def test_practice_that_breaks_leaves_only_what_was_there(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(make_practice, "fill_with_practice", _break)
    with pytest.raises(ZeroDivisionError):
        quick_gate(folder).make_practice(Size.SMALL, 1, PASSPHRASE)
    assert _names(folder) == {"valokuva.jpg"}


def test_discarding_takes_our_files_and_no_others(folder: Path) -> None:
    gate = quick_gate(folder)
    desk, _ = gate.create(ANSWERS, PASSPHRASE)
    desk.save_client(f.client(3))
    with pytest.raises(ProfileInUse):
        gate.discard_new()
    assert len(desk.clients()) == 1
    desk.close()
    gate.change_passphrase(PASSPHRASE, PASSPHRASE + "!")  # leaves a previous key file too
    (folder / "look.json").write_text("{}", encoding="utf-8")  # what the window keeps beside it
    gate.discard_new()
    assert _names(folder) == {"valokuva.jpg"}
    with pytest.raises(ProfileExists):
        gate.discard_new()


def test_discarding_takes_the_folder_when_it_is_empty(tmp_path: Path) -> None:
    gate = quick_gate(tmp_path / "p")
    gate.create(ANSWERS, PASSPHRASE)[0].close()
    gate.discard_new()
    assert not (tmp_path / "p").exists()


def test_a_profile_that_was_there_is_not_new(tmp_path: Path) -> None:
    quick_gate(tmp_path / "p").create(ANSWERS, PASSPHRASE)[0].close()
    other: Gate = quick_gate(tmp_path / "p")
    with pytest.raises(ProfileExists):
        other.discard_new()
    other.unlock(PASSPHRASE).close()
    with pytest.raises(NoProfile):
        quick_gate(tmp_path / "none").vault.discard()


@pytest.mark.parametrize("passphrase", [PASSPHRASE, PRACTICE_PASSPHRASE])
def test_somebodys_own_profile_is_never_taken_for_practice(tmp_path: Path, passphrase: str) -> None:
    gate = quick_gate(tmp_path / "p")
    desk, _ = gate.create(ANSWERS, passphrase)
    desk.save_client(f.client(3))
    desk.close()
    with pytest.raises(ProfileExists):
        gate.discard_practice()
    gate.unlock(passphrase).close()


def test_practice_of_ours_is_taken_away(folder: Path) -> None:
    gate = quick_gate(folder)
    gate.make_practice(Size.SMALL, 1, PRACTICE_PASSPHRASE)
    gate.discard_practice()
    assert _names(folder) == {"valokuva.jpg"}
