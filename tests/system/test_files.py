"""A file is there whole, or the old one is, or none."""

import errno
import os
import time
from pathlib import Path

import pytest

from hyvinvointi_desktop import lasting
from hyvinvointi_desktop.app.faults import FileIsThere, Surroundings, SurroundingsKind
from hyvinvointi_desktop.system import files
from hyvinvointi_desktop.system.files import write_together, write_whole


def _names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


@pytest.mark.parametrize("replace", [True, False])
def test_a_new_file_is_written_for_its_owner_only(tmp_path: Path, replace: bool) -> None:
    write_whole(tmp_path / "a.pdf", b"whole", replace=replace)
    assert (tmp_path / "a.pdf").read_bytes() == b"whole"
    assert _names(tmp_path) == ["a.pdf"]
    if os.name == "posix":
        assert (tmp_path / "a.pdf").stat().st_mode & 0o777 == 0o600


def test_an_old_file_is_replaced_only_when_allowed(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    write_whole(path, b"old")
    with pytest.raises(FileIsThere):
        write_whole(path, b"new", replace=False)
    assert path.read_bytes() == b"old"
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert _names(tmp_path) == ["a.pdf"]


def test_a_file_that_appears_meanwhile_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.pdf"
    really = lasting.write_new

    def slow(beside: Path, content: bytes) -> None:
        really(beside, content)
        path.write_bytes(b"somebody was quicker")

    monkeypatch.setattr(files, "write_new", slow)
    with pytest.raises(FileIsThere):
        write_whole(path, b"new", replace=False)
    assert path.read_bytes() == b"somebody was quicker"
    assert _names(tmp_path) == ["a.pdf"]


@pytest.mark.skipif(os.name != "posix", reason="hard links are the way of POSIX only")
def test_a_disk_without_hard_links_works_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    write_whole(tmp_path / "a.pdf", b"whole", replace=False)
    assert (tmp_path / "a.pdf").read_bytes() == b"whole"
    with pytest.raises(FileIsThere):
        write_whole(tmp_path / "a.pdf", b"new", replace=False)
    assert _names(tmp_path) == ["a.pdf"]


@pytest.mark.parametrize(
    ("number", "kind"), [(errno.ENOSPC, SurroundingsKind.DISK_FULL), (errno.EIO, SurroundingsKind.IO)]
)
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failing_disk_leaves_the_old_file_and_no_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, kind: SurroundingsKind, step: str
) -> None:
    path = tmp_path / "a.pdf"
    write_whole(path, b"old")

    def fail(*_: object, **__: object) -> None:
        raise OSError(number, "x")

    if step == "fsync":
        monkeypatch.setattr(os, "fsync", fail)
    else:
        monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(Surroundings) as told:
        write_whole(path, b"new")
    assert told.value.what is kind
    assert path.read_bytes() == b"old"
    assert _names(tmp_path) == ["a.pdf"]


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(Surroundings) as told:
        write_whole(tmp_path / "no" / "a.pdf", b"x")
    assert told.value.what is SurroundingsKind.MISSING


def test_several_files_are_written_or_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.pdf").write_bytes(b"old")
    write_together(tmp_path, [("a.pdf", b"new"), ("b.asice", b"sealed")])
    assert (tmp_path / "a.pdf").read_bytes() == b"new"
    assert (tmp_path / "b.asice").read_bytes() == b"sealed"
    real = os.fsync
    calls: list[int] = []

    def full_at_the_second(handle: int) -> None:
        calls.append(handle)
        if len(calls) == 2:
            raise OSError(errno.ENOSPC, "full")
        real(handle)

    monkeypatch.setattr(os, "fsync", full_at_the_second)
    with pytest.raises(Surroundings) as caught:
        write_together(tmp_path, [("a.pdf", b"newer"), ("c.asice", b"more")])
    assert caught.value.what is SurroundingsKind.DISK_FULL
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.pdf", "b.asice"]
    assert (tmp_path / "a.pdf").read_bytes() == b"new"


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="needs the device that is always full")
def test_a_device_is_written_to_and_never_replaced_by_a_file(tmp_path: Path) -> None:
    device = tmp_path / "full"
    device.symlink_to("/dev/full")
    with pytest.raises(Surroundings) as told:
        write_whole(device, b"whole")
    assert told.value.what is SurroundingsKind.DISK_FULL
    assert device.is_char_device()
    assert _names(tmp_path) == ["full"]


@pytest.mark.parametrize("together", [False, True])
def test_what_broken_off_writes_of_the_same_file_have_left_is_cleared(tmp_path: Path, together: bool) -> None:
    names = {
        "old": ".a.pdf.0123456789abcdef.tmp", "young": ".a.pdf.fedcba9876543210.tmp",
        "other": ".b.pdf.0123456789abcdef.tmp", "longer": ".a.pdf.x.0123456789abcdef.tmp",
    }  # fmt: skip
    for which, name in names.items():
        (tmp_path / name).write_bytes(b"half")
        seconds = time.time() - (0 if which == "young" else 3700)
        os.utime(tmp_path / name, (seconds, seconds))
    if together:
        write_together(tmp_path, [("a.pdf", b"whole")])
    else:
        write_whole(tmp_path / "a.pdf", b"whole")
    assert _names(tmp_path) == sorted(["a.pdf", names["young"], names["other"], names["longer"]])


@pytest.mark.parametrize("name", ["😀" * 60 + ".pdf", "Ä" * 120 + ".pdf", "a" * 251 + ".pdf"])
@pytest.mark.parametrize("replace", [True, False])
def test_the_longest_names_can_be_written(tmp_path: Path, name: str, replace: bool) -> None:
    write_whole(tmp_path / name, b"whole", replace=replace)
    write_together(tmp_path, [(name, b"again")])
    assert (tmp_path / name).read_bytes() == b"again"
    assert _names(tmp_path) == [name]
