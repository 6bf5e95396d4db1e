"""From a new profile to a verified month, in processes of their own."""

import subprocess
import sys
from pathlib import Path

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.faults import ProfileInUse
from hyvinvointi_desktop.system.instance import hold
from tests.journeys.conftest import DAY, PASSPHRASE, command, environment


def test_a_month_from_the_first_run_to_a_verified_claim(made: Path, profile: Path, tmp_path: Path) -> None:
    assert (made / "key.pdf").read_bytes().startswith(b"%PDF-")
    claim = command(profile, "claim", DAY, "--json")
    assert (claim.status, claim.err, claim.json["totals"]["total_cents"]) == (0, "", 4610)
    sealed = command(profile, "seal", DAY, "--out", tmp_path / "out", "--json")
    assert sealed.status == 0, sealed.err
    files = sealed.json
    verdict = command(tmp_path / "none", "verify", files["container"], "--trust", files["root"], "--json")
    assert (verdict.status, verdict.json["whole"], verdict.json["trusted"]) == (0, True, True)
    (tmp_path / "stick").mkdir()
    copied = command(profile, "backup", "--to", tmp_path / "stick")
    (copy,) = copied.out.splitlines()
    assert copied.status == 0
    assert command(profile, "restore", copy, "--into", tmp_path / "new").status == 0
    for folder in (profile, tmp_path / "new"):
        assert command(folder, "export", "--out", tmp_path / f"{folder.name}.json").status == 0
        checked = command(folder, "check", "--json").json
        assert (checked["ok"], checked["problems"]) == (True, [])
        assert checked["backups"]["count"] == checked["backups"]["verified"] == (folder == profile)
    assert (tmp_path / f"{profile.name}.json").read_bytes() == (tmp_path / "new.json").read_bytes()


def test_a_wrong_passphrase_is_3_and_changes_nothing(profile: Path) -> None:
    before = {p.name: p.read_bytes() for p in profile.iterdir()}
    wrong = command(profile, "claim", DAY, HYVINVOINTI_PASSPHRASE="ihan muu pitkä lause")
    assert (wrong.status, wrong.out) == (3, "")
    assert bootstrap.texts("cli", "fi")["WrongPassphrase"] in wrong.err
    assert {p.name: p.read_bytes() for p in profile.iterdir()} == before


HOLDER = """
import sys
from pathlib import Path
from hyvinvointi_desktop import bootstrap
desk = bootstrap.gate(Path(sys.argv[1])).unlock(sys.argv[2])
print("open", flush=True)
sys.stdin.read()
desk.close()
"""


def test_a_profile_that_is_open_elsewhere_is_3(profile: Path) -> None:
    line = [sys.executable, "-c", HOLDER, str(profile), PASSPHRASE]
    with subprocess.Popen(
        line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment(), encoding="utf-8"
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdin is not None
        assert holder.stdout.readline() == "open\n"
        second = command(profile, "claim", DAY)
        holder.stdin.close()
        holder.wait(timeout=60)
    assert (second.status, second.out) == (3, "")
    assert "jo auki" in second.err
    held = hold(profile / "profile.lock")  # and the one that had it has let go
    held.release()


def test_two_locks_are_not_given(profile: Path) -> None:
    held = hold(profile / "profile.lock")
    try:
        hold(profile / "profile.lock").release()
    except ProfileInUse:
        pass
    else:
        raise AssertionError
    finally:
        held.release()


def test_a_damaged_store_is_told_and_left_as_it_is(profile: Path) -> None:
    path = profile / "hyvinvointi.db"
    content = bytearray(path.read_bytes())
    for place in range(5000, len(content), 4096):
        content[place] ^= 0xFF
    path.write_bytes(content)
    damaged = command(profile, "claim", DAY)
    assert (damaged.status, damaged.out) == (4, "")
    assert "vioittunut" in damaged.err
    assert path.read_bytes() == content


def test_a_damaged_key_file_is_told(profile: Path) -> None:
    path = profile / "keyslots.json"
    path.write_bytes(path.read_bytes()[:-20])
    damaged = command(profile, "check")
    assert damaged.status == 4
    assert "keyslots.json" in damaged.err


def test_the_window_opens_and_closes_when_asked(profile: Path) -> None:
    shown = command(profile, HYVINVOINTI_QUIT_WHEN_SHOWN="1")
    assert shown.status == 0, shown.err
    assert bootstrap.resources().is_dir()
