"""backup, restore, and what check says of backups."""

from pathlib import Path

import pytest

from hyvinvointi_desktop.cli import context
from hyvinvointi_desktop.cli.context import Outside
from tests.support.commands import ran
from tests.support.desks import open_store
from tests.support.vaults import PASSPHRASE

NEW = "aivan toinen pitkä lause kivestä"
INIT = ("init", "--name", "Maija Keksitty", "--role", "link_worker", "--payer", "Esimerkkikunta")


@pytest.fixture
def profile(outside: Outside, tmp_path: Path) -> Path:
    """A profile with its recovery key beside it."""
    assert ran(outside, "--profile", tmp_path / "p", *INIT, "--recovery-out", tmp_path / "key.txt").status == 0
    return tmp_path / "p"


def test_backup_and_once_more(outside: Outside, profile: Path) -> None:
    first = ran(outside, "--profile", profile, "--lang", "en", "backup")
    assert first.status == 0
    (line,) = first.lines
    assert Path(line).is_file()
    again = ran(outside, "--profile", profile, "--lang", "en", "backup")
    assert (again.status, again.lines) == (0, [line])
    assert again.err != first.err
    checked = ran(outside, "--profile", profile, "check", "--json")
    assert checked.status == 0
    assert checked.json["backups"] == {"count": 1, "newest": "2026-11-02T08:00:00+00:00", "verified": 1}


def test_check_without_and_with_a_damaged_backup(outside: Outside, profile: Path) -> None:
    none = ran(outside, "--profile", profile, "check", "--json")
    assert none.json["backups"] == {"count": 0, "newest": None, "verified": 0}
    path = Path(ran(outside, "--profile", profile, "backup").lines[0])
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    damaged = ran(outside, "--profile", profile, "check", "--json")
    assert damaged.status == 1
    assert damaged.json["backups"] == {"count": 1, "newest": None, "verified": 0}
    assert path.name in damaged.json["problems"][0]
    restored = ran(outside, "restore", path, "--into", profile.with_name("uusi"))
    assert restored.status == 4
    assert "varmuuskopio" in restored.err
    assert not profile.with_name("uusi").exists()


def test_a_sealed_copy_comes_back_as_the_same_log(outside: Outside, tmp_path: Path) -> None:
    open_store(tmp_path / "p").close()
    (tmp_path / "tikku").mkdir()
    copied = ran(outside, "--profile", tmp_path / "p", "backup", "--to", tmp_path / "tikku")
    (line,) = copied.lines
    assert (copied.status, Path(line).suffix, Path(line).parent) == (0, ".hvb", tmp_path / "tikku")
    restored = ran(outside, "restore", line, "--into", tmp_path / "uusi")
    assert (restored.status, restored.lines) == (0, [str(tmp_path / "uusi")])
    assert "poista ne uudelleen" in restored.err
    for name in ("p", "uusi"):
        assert ran(outside, "--profile", tmp_path / name, "export", "--out", tmp_path / f"{name}.json").status == 0
    assert (tmp_path / "p.json").read_bytes() == (tmp_path / "uusi.json").read_bytes()
    again = ran(outside, "restore", line, "--into", tmp_path / "uusi")
    assert again.status == 1
    assert str(tmp_path / "uusi") in again.err
    nowhere = ran(outside, "--profile", tmp_path / "p", "backup", "--to", tmp_path / "ei" / "ole")
    assert (nowhere.status, nowhere.out) == (4, "")


def test_restore_by_the_recovery_key(
    outside: Outside, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = ran(outside, "--profile", profile, "backup").lines[0]
    monkeypatch.setenv(context.ENV_PASSPHRASE, NEW)
    wrong = ran(outside, "restore", path, "--into", tmp_path / "uusi")
    assert wrong.status == 3
    restored = ran(outside, "restore", path, "--into", tmp_path / "uusi", "--recovery-file", tmp_path / "key.txt")
    assert restored.status == 0
    recovered = ran(outside, "--profile", tmp_path / "uusi", "recover", "--recovery-file", tmp_path / "key.txt")
    assert recovered.status == 0
    assert ran(outside, "--profile", tmp_path / "uusi", "check").status == 0
    monkeypatch.setenv(context.ENV_PASSPHRASE, PASSPHRASE)
    assert ran(outside, "--profile", tmp_path / "uusi", "check").status == 3
    (tmp_path / "tyhjä.txt").write_text("ei mitään")
    no_key = ran(outside, "restore", path, "--into", tmp_path / "u2", "--recovery-file", tmp_path / "tyhjä.txt")
    assert no_key.status == 3
    gone = ran(outside, "restore", tmp_path / "poissa.hvb", "--into", tmp_path / "u2")
    assert gone.status == 4
    assert not (tmp_path / "u2").exists()


def test_restore_needs_a_place(outside: Outside, tmp_path: Path) -> None:
    assert ran(outside, "restore", tmp_path / "x.hvb").status == 2
