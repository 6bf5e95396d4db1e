"""Database files on the disk: lasting where the system can, and a folder that cannot be synced is no fault."""

import errno
import os
from pathlib import Path

import pytest

from hyvinvointi_desktop import lasting
from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind
from hyvinvointi_desktop.store import disk


@pytest.mark.parametrize(("code", "told"), [(errno.EINVAL, False), (errno.ENOTSUP, False), (errno.EIO, True)])
def test_only_a_real_error_of_the_folder_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, told: bool
) -> None:
    def fails(_: int) -> None:
        raise OSError(code, "no")

    monkeypatch.setattr(os, "fsync", fails)
    if told:
        with pytest.raises(Surroundings) as failed, disk.system_faults():
            lasting.sync_folder(tmp_path)
        assert failed.value.what is SurroundingsKind.IO
    else:
        lasting.sync_folder(tmp_path)


def test_on_windows_a_folder_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    lasting.sync_folder(tmp_path / "ei ole")
    disk.create(tmp_path / "x")
    lasting.to_disk(tmp_path / "x")


def test_an_empty_file_is_made_once(tmp_path: Path) -> None:
    disk.create(tmp_path / "x")
    with pytest.raises(FileExistsError):
        disk.create(tmp_path / "x")
    disk.remove(tmp_path / "x", tmp_path / "ei ole")
    assert list(tmp_path.iterdir()) == []
