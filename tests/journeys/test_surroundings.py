"""A full disk and a folder that takes nothing: told with status 4, and what was there is there."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.journeys.conftest import DAY, command

BLOCKS = 3072 * 1024


@contextmanager
def _mounted(folder: Path, options: str) -> Iterator[None]:
    """A small file system of its own in memory. Skips where this user may not mount one."""
    folder.mkdir()
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("only root may mount a small disk")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode != 0:
        pytest.skip(f"no tmpfs here: {mounted.stderr.decode(errors='replace').strip()}")
    try:
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def _fill(folder: Path, leave: int) -> None:
    free = os.statvfs(folder)
    (folder / "täyte").write_bytes(b"\0" * max(0, free.f_bavail * free.f_frsize - leave))


def test_sealing_onto_a_full_disk_seals_nothing(profile: Path, tmp_path: Path) -> None:
    with _mounted(tmp_path / "disk", f"size={BLOCKS}"):
        _fill(tmp_path / "disk", 100_000)
        full = command(profile, "seal", DAY, "--out", tmp_path / "disk", "--json")
        assert (full.status, full.out) == (4, "")
        assert "Levy on täynnä" in full.err
        assert [p.name for p in (tmp_path / "disk").iterdir()] == ["täyte"]
    assert command(profile, "claim", DAY, "--json").json["state"] == "draft"


@pytest.mark.parametrize("left", [8_192, 60_000], ids=["too full to open", "too full to write"])
def test_a_profile_on_a_full_disk_keeps_what_it_has(profile: Path, tmp_path: Path, left: int) -> None:
    with _mounted(tmp_path / "disk", f"size={BLOCKS}"):
        there = tmp_path / "disk" / "profile"
        shutil.copytree(profile, there)
        _fill(tmp_path / "disk", left)
        full = command(there, "seal", DAY, "--out", tmp_path / "out", "--json")
        assert (full.status, full.out) == (4, "")
        assert "Levy on täynnä" in full.err
        assert list((tmp_path / "out").glob("*")) == []
        (tmp_path / "disk" / "täyte").unlink()
        sealed = command(there, "seal", DAY, "--out", tmp_path / "out", "--json")
        assert (sealed.status, sealed.json["number"]) == (0, 1), sealed.err
        assert command(there, "check", "--json").json["ok"] is True


def test_a_folder_that_may_not_be_written_is_told(profile: Path, tmp_path: Path) -> None:
    with _mounted(tmp_path / "disk", "ro,size=1m"):
        sealed = command(profile, "seal", DAY, "--out", tmp_path / "disk")
        assert (sealed.status, sealed.out) == (4, "")
        assert "ei saa kirjoittaa" in sealed.err
        out = command(profile, "export", "--out", tmp_path / "disk" / "x.json")
        assert out.status == 4
        assert list((tmp_path / "disk").iterdir()) == []
        who = ("--name", "A", "--role", "link_worker", "--recovery-out", tmp_path / "key")
        made = command(tmp_path / "disk" / "profile", "init", *who)
        assert made.status == 4
        assert not (tmp_path / "key").exists()
