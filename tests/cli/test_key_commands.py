"""recovery-key and rotate-key: with a file read back, at a terminal typed back, and what fails."""

from dataclasses import replace
from pathlib import Path

import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind
from hyvinvointi_desktop.cli import context
from hyvinvointi_desktop.cli.context import Outside
from hyvinvointi_desktop.store.key_files import KeyFiles
from hyvinvointi_desktop.store.vault import Vault
from tests.cli.conftest import export
from tests.support.commands import ran
from tests.support.vaults import PASSPHRASE, quick_vault

NEW = "aivan toinen pitkä lause kivestä"


@pytest.fixture
def old_key(made: Path) -> str:
    """The recovery key of the profile."""
    return (made / "r").read_text().strip()


def in_force(profile: Path, key: str) -> bool:
    return quick_vault(profile).verify_recovery_key(key)


def preference(outside: Outside, profile: Path, key: str) -> str | None:
    desk = outside.gate(profile).unlock(PASSPHRASE)
    try:
        return desk.preference(key)
    finally:
        desk.close()


def test_a_new_recovery_key_is_read_back_from_its_file(
    outside: Outside, profile: Path, tmp_path: Path, old_key: str
) -> None:
    done = ran(outside, "--profile", profile, "recovery-key", "--recovery-out", tmp_path / "uusi.txt")
    assert (done.status, done.out) == (0, "")
    key = (tmp_path / "uusi.txt").read_text().strip()
    assert key not in done.err
    assert (in_force(profile, key), in_force(profile, old_key)) == (True, False)
    assert preference(outside, profile, "recovery_confirmed") == "0"  # the window asks for the paper
    checked = ran(outside, "--profile", profile, "check", "--json").json
    assert checked["backups"]["count"] == 2
    assert "under_an_older_key" not in checked["backups"]


def test_the_printed_sheet_is_read_back_too(real: Outside, profile: Path, tmp_path: Path) -> None:
    outside = replace(real, pdf_text=bootstrap.pdf_text)
    done = ran(outside, "--profile", profile, "recovery-key", "--recovery-out", tmp_path / "uusi.pdf")
    assert done.status == 0, done.err
    words = bootstrap.pdf_text((tmp_path / "uusi.pdf").read_bytes())
    assert in_force(profile, context.recovery_key_of(words))


def test_a_sheet_that_cannot_be_read_changes_nothing(
    real: Outside, profile: Path, tmp_path: Path, old_key: str
) -> None:
    unreadable = replace(real, pdf_text=lambda _: "pelkkää mustetta")
    done = ran(unreadable, "--profile", profile, "recovery-key", "--recovery-out", tmp_path / "uusi.pdf")
    assert done.status == 3
    assert in_force(profile, old_key)
    assert not (tmp_path / "uusi.pdf").exists()


@pytest.mark.parametrize("command", ["recovery-key", "rotate-key"])
def test_without_terminal_or_place_nothing_begins(
    outside: Outside, profile: Path, tmp_path: Path, command: str, old_key: str
) -> None:
    done = ran(outside, "--profile", profile, "--lang", "en", command)
    assert (done.status, done.out) == (2, "")
    assert "--recovery-out" in done.err
    (tmp_path / "vanha.txt").write_text("toisen profiilin avain")
    there = ran(outside, "--profile", profile, command, "--recovery-out", tmp_path / "vanha.txt")
    assert there.status == 4
    assert (tmp_path / "vanha.txt").read_text() == "toisen profiilin avain"
    nowhere = ran(outside, "--profile", profile, command, "--recovery-out", tmp_path / "ei" / "ole.txt")
    assert nowhere.status == 4
    assert in_force(profile, old_key)


@pytest.mark.parametrize("command", ["recovery-key", "rotate-key"])
def test_the_passphrase_is_asked_for(
    outside: Outside, profile: Path, tmp_path: Path, command: str, old_key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(context.ENV_PASSPHRASE, NEW)
    done = ran(outside, "--profile", profile, command, "--recovery-out", tmp_path / "k.txt")
    assert done.status == 3
    assert not (tmp_path / "k.txt").exists()
    assert in_force(profile, old_key)


def test_another_master_key_with_another_passphrase(
    outside: Outside, profile: Path, tmp_path: Path, old_key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = export(outside, profile, tmp_path / "ennen.json")
    sealed = ran(outside, "--profile", profile, "backup", "--to", tmp_path).lines[0]
    (tmp_path / "new.txt").write_text(NEW + "\n", encoding="utf-8")
    done = ran(
        outside, "--profile", profile, "--lang", "en", "rotate-key", "--recovery-out", tmp_path / "k.txt",
        "--new-passphrase-file", tmp_path / "new.txt",
    )  # fmt: skip
    assert (done.status, done.out) == (0, "")
    assert "passphrase are changed" in done.err
    assert ran(outside, "--profile", profile, "check").status == 3
    restored = ran(outside, "restore", sealed, "--into", tmp_path / "vanha")
    assert restored.status == 0
    assert export(outside, tmp_path / "vanha", tmp_path / "vanhasta.json") == before
    monkeypatch.setenv(context.ENV_PASSPHRASE, NEW)
    assert export(outside, profile, tmp_path / "jälkeen.json") == before
    checked = ran(outside, "--profile", profile, "--lang", "en", "check", "--json")
    assert checked.status == 0
    assert checked.json["backups"]["under_an_older_key"] == 2
    assert checked.json["backups"]["count"] == checked.json["backups"]["verified"] == 3
    assert "earlier master key: 2" in checked.err
    assert in_force(profile, (tmp_path / "k.txt").read_text())
    assert not in_force(profile, old_key)


def test_a_rotation_without_a_new_passphrase_says_so(outside: Outside, profile: Path, tmp_path: Path) -> None:
    done = ran(outside, "--profile", profile, "--lang", "en", "rotate-key", "--recovery-out", tmp_path / "k.txt")
    assert done.status == 0
    assert "The passphrase is the same as before" in done.err
    assert ran(outside, "--profile", profile, "check").status == 0


def test_a_weak_new_passphrase_is_refused(
    outside: Outside, profile: Path, tmp_path: Path, old_key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(context.ENV_NEW_PASSPHRASE, "lyhyt")
    done = ran(outside, "--profile", profile, "rotate-key", "--recovery-out", tmp_path / "k.txt")
    assert done.status == 1
    assert not (tmp_path / "k.txt").exists()
    assert in_force(profile, old_key)


def test_the_file_of_a_key_that_came_into_force_is_never_taken_away(
    outside: Outside, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The keys are changed and then the profile does not open: the file holds the only recovery key."""

    def fails(*_: object) -> None:
        raise Surroundings(SurroundingsKind.IO)

    monkeypatch.setattr(Vault, "open_store", fails)
    done = ran(outside, "--profile", profile, "rotate-key", "--recovery-out", tmp_path / "k.txt")
    assert done.status == 4
    assert in_force(profile, (tmp_path / "k.txt").read_text())


def test_the_file_of_a_key_that_did_not_is(
    outside: Outside, profile: Path, tmp_path: Path, old_key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise Surroundings(SurroundingsKind.IO)

    monkeypatch.setattr(KeyFiles, "replace", fails)
    for command in ("recovery-key", "rotate-key"):
        done = ran(outside, "--profile", profile, command, "--recovery-out", tmp_path / "k.txt")
        assert done.status == 4
        assert in_force(profile, old_key)
        assert not (tmp_path / "k.txt").exists()
    assert ran(outside, "--profile", profile, "check").status == 0


class Typing:
    """Somebody at the terminal who types a mistake first and then what is shown."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.shown = ""
        self.asked = 0
        say = context.Context.say

        def watched(at: context.Context, key: str, **values: object) -> None:
            if key == "recovery_shown":
                self.shown = str(values["value"])
            say(at, key, **values)

        monkeypatch.setattr(context.Context, "has_terminal", staticmethod(lambda: True))
        monkeypatch.setattr(context.Context, "say", watched)
        monkeypatch.setattr("getpass.getpass", self._type)

    def _type(self, *_: object, **__: object) -> str:
        self.asked += 1
        return self.shown[:-1] if self.asked == 1 else self.shown.lower()


@pytest.mark.parametrize("command", ["recovery-key", "rotate-key"])
def test_at_a_terminal_the_key_is_shown_and_typed_back(
    outside: Outside, profile: Path, command: str, old_key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    typing = Typing(monkeypatch)
    done = ran(outside, "--profile", profile, command)
    assert done.status == 0, done.err
    assert typing.asked == 2
    assert (in_force(profile, typing.shown), in_force(profile, old_key)) == (True, False)
    assert preference(outside, profile, "recovery_confirmed") == "1"
    assert preference(outside, profile, "recovery_checked_on") == "2026-11-02"


def test_an_open_profile_is_left_alone(outside: Outside, profile: Path, tmp_path: Path, old_key: str) -> None:
    store = quick_vault(profile).unlock(PASSPHRASE)
    try:
        for command in ("recovery-key", "rotate-key"):
            done = ran(outside, "--profile", profile, command, "--recovery-out", tmp_path / "k.txt")
            assert done.status == 3
            assert not (tmp_path / "k.txt").exists()
    finally:
        store.close()
    assert in_force(profile, old_key)
