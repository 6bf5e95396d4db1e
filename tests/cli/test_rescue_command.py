"""rescue: the survey, restoring into place, saving what can be read, of a profile with a really damaged file."""

import json
from pathlib import Path

import pytest

from hyvinvointi_desktop.cli import context
from hyvinvointi_desktop.cli.context import Outside
from hyvinvointi_desktop.store.profile_files import DATABASE, KEY_FILE
from tests.cli.conftest import export
from tests.support.commands import ran


@pytest.fixture
def backed_up(outside: Outside, profile: Path) -> Path:
    assert ran(outside, "--profile", profile, "backup").status == 0
    return profile


def test_a_whole_profile_is_told_and_left_alone(outside: Outside, backed_up: Path) -> None:
    told = ran(outside, "--profile", backed_up, "rescue", "--json")
    assert told.status == 0
    assert told.json["ok"] is True
    refused = ran(outside, "--profile", backed_up, "rescue", "--restore")
    assert refused.status == 1
    assert "ehjät" in refused.err


def test_a_store_cut_short_is_surveyed_and_restored(outside: Outside, backed_up: Path, tmp_path: Path) -> None:
    before = export(outside, backed_up, tmp_path / "before.json")
    path = backed_up / DATABASE
    path.write_bytes(path.read_bytes()[: 3 * 4096])
    assert ran(outside, "--profile", backed_up, "check").status == 4
    told = ran(outside, "--profile", backed_up, "rescue", "--json")
    assert (told.status, told.json["ok"], told.json["missing"]) == (1, False, False)
    assert told.json["erasures_known"] is False
    (backup,) = told.json["backups"]
    assert (backup["verified"], backup["holds"]["clients"], backup["holds"]["visits"]) == (True, 1, 1)
    said = ran(outside, "--profile", backed_up, "--lang", "en", "rescue")
    assert "clients 1, visits 1" in said.err
    assert "cannot see whose data were erased after the newest backup" in said.err
    restored = ran(outside, "--profile", backed_up, "--lang", "en", "rescue", "--restore", "--bring-in")
    assert restored.status == 0, restored.err
    assert "damaged" in restored.err
    assert "erase them anew" in restored.err
    assert ran(outside, "--profile", backed_up, "check").status == 0
    assert export(outside, backed_up, tmp_path / "after.json") == before


def test_what_can_be_read_is_saved_where_no_backup_is(outside: Outside, profile: Path, tmp_path: Path) -> None:
    path = profile / DATABASE
    content = bytearray(path.read_bytes())
    content[-2000] ^= 1
    path.write_bytes(content)
    told = ran(outside, "--profile", profile, "--lang", "en", "rescue")
    assert told.status == 1
    assert "no whole backup" in told.err
    out = tmp_path / "readable.json"
    saved = ran(outside, "--profile", profile, "rescue", "--out", out)
    assert saved.status == 0, saved.err
    assert "ei ole salattu" in saved.err
    log = json.loads(out.read_bytes())
    assert [c["code"] for c in log["clients"]] == ["A-17"]
    assert ran(outside, "--profile", profile, "rescue", "--out", out).status == 4
    assert ran(outside, "--profile", profile, "rescue", "--restore").status == 4


def test_bring_in_alone_is_a_wrong_use(outside: Outside, profile: Path) -> None:
    assert ran(outside, "--profile", profile, "rescue", "--bring-in").status == 2


def test_the_previous_key_file_is_put_back_in_place_of_a_damaged_one(
    outside: Outside, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = "aivan toinen pitkä lause kivestä"
    monkeypatch.setenv(context.ENV_NEW_PASSPHRASE, new)
    assert ran(outside, "--profile", profile, "passphrase").status == 0
    monkeypatch.delenv(context.ENV_NEW_PASSPHRASE)
    refused = ran(outside, "--profile", profile, "rescue", "--previous-keys")
    assert refused.status != 0
    (profile / KEY_FILE).write_bytes(b"{}")
    assert ran(outside, "--profile", profile, "check").status == 4
    (tmp_path / "new").write_text(new, encoding="utf-8")
    wrong = ran(outside, "--profile", profile, "--passphrase-file", tmp_path / "new", "rescue", "--previous-keys")
    assert wrong.status == 3
    assert (profile / KEY_FILE).read_bytes() == b"{}"
    put = ran(outside, "--profile", profile, "rescue", "--previous-keys")
    assert put.status == 0, put.err
    assert (profile / "keyslots.json.damaged").read_bytes() == b"{}"
    assert ran(outside, "--profile", profile, "check").status == 0
