"""Where the tests put their temporary files."""

import shutil
from pathlib import Path

import pytest

from tests.support.in_memory import NEEDED_BYTES, has_room
from tests.support.made_once import MadeOnce


@pytest.mark.parametrize(("kib", "there"), [(NEEDED_BYTES // 1024, True), (NEEDED_BYTES // 1024 - 1, False)])
def test_memory_is_used_only_where_there_is_plenty(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kib: int, there: bool
) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=NEEDED_BYTES)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    told = tmp_path / "meminfo"
    told.write_text(f"MemTotal:       99999999 kB\nMemAvailable:   {kib} kB\n", encoding="ascii")
    assert has_room(tmp_path, told) is there
    assert not has_room(tmp_path / "none", told)
    assert not has_room(tmp_path, tmp_path / "none")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=NEEDED_BYTES - 1))
    assert not has_room(tmp_path, told)


def test_what_is_made_once_is_copied_and_a_changed_copy_changes_no_other(tmp_path: Path) -> None:
    made: list[Path] = []

    def make(folder: Path) -> None:
        made.append(folder)
        folder.mkdir()
        (folder / "a").write_text("first", encoding="ascii")

    once = MadeOnce(make)
    (once.copy(tmp_path / "one") / "a").write_text("other", encoding="ascii")
    assert (once.copy(tmp_path / "two") / "a").read_text(encoding="ascii") == "first"
    assert len(made) == 1
