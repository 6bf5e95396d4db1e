"""The recorder sees the calls of a real process, in order and with their bytes, and tells what it cannot follow."""

import sys
from pathlib import Path

import pytest

from tests.reliability.power.calls import Call, Kind, read_calls
from tests.reliability.power.cuts import Cut, Luck
from tests.reliability.power.disk import Disk, UnseenCall, everything, read_tree
from tests.reliability.power.recording import reason_to_skip, run_recorded

pytestmark = pytest.mark.skipif(bool(reason_to_skip()), reason=reason_to_skip() or "nothing")
START = """
import ctypes, os, sys
from pathlib import Path
root = Path(sys.argv[1])
recorder = ctypes.CDLL(None)
(root / "before").write_bytes(b"not recorded")
(root / "before").unlink()
recorder.power_start()
"""
ALL_CALLS = """
a = os.open(root / "a", os.O_RDWR | os.O_CREAT, 0o600)
os.write(a, b"one")
os.writev(a, [b"two", b"", b"three"])
os.pwrite(a, b"T", 3)
os.ftruncate(a, 9)
other = os.dup(a)
os.close(a)
os.fsync(other)
os.fdatasync(other)
os.close(other)
with open(root / "a", "ab") as more:
    more.write(b"end")
os.mkdir(root / "d")
folder = os.open(root, os.O_RDONLY)
b = os.open("b", os.O_WRONLY | os.O_CREAT, 0o600, dir_fd=folder)
os.close(b)
os.link(root / "a", root / "d" / "linked")
os.rename("b", "c", src_dir_fd=folder, dst_dir_fd=folder)
recorder.power_mark(b"so far", ctypes.c_size_t(6))
os.truncate(root / "d" / "linked", 4)
os.unlink("c", dir_fd=folder)
os.mkdir(root / "e")
os.rmdir(root / "e")
os.fsync(folder)
os.close(folder)
(root / "x-shm").write_bytes(b"left out")
Path(sys.argv[1] + "-beside").write_bytes(b"outside")
"""
NAMED_LATER = """
nameless, links = os.open(root, os.O_RDWR | os.O_TMPFILE), os.open("/proc/self/fd", os.O_RDONLY)
os.link(str(nameless), root / "a", src_dir_fd=links, follow_symlinks=True)
"""


def _recorded(program: str, tmp_path: Path) -> tuple[list[Call], Path]:
    root, log = tmp_path.resolve() / "root", tmp_path / "log"
    root.mkdir()
    run_recorded([sys.executable, "-c", START + program, str(root)], root, log)
    return list(read_calls(log.read_bytes())), root


def _short(call: Call, root: Path) -> tuple[object, ...]:
    if call.kind in (Kind.WRITE, Kind.MARK):
        return (call.kind.name, call.offset, call.first)
    paths = [p.removeprefix(f"{root}/") for p in (call.path, call.other_path) if p]
    return (call.kind.name, *paths, *((call.offset,) if call.kind in (Kind.TRUNCATE, Kind.TRUNCATE_PATH) else ()))


def test_every_call_is_written_down_in_order(tmp_path: Path) -> None:
    calls, root = _recorded(ALL_CALLS, tmp_path)
    assert [_short(call, root) for call in calls if call.kind is not Kind.CLOSE] == [
        ("OPEN", "a"), ("WRITE", 0, b"one"), ("WRITE", 3, b"two"), ("WRITE", 6, b"three"), ("WRITE", 3, b"T"),
        ("TRUNCATE", 9), ("DUP",), ("SYNC",), ("SYNC",), ("OPEN", "a"), ("WRITE", 9, b"end"), ("MKDIR", "d"),
        ("OPEN", str(root)), ("OPEN", "b"), ("LINK", "a", "d/linked"), ("RENAME", "b", "c"), ("MARK", 0, b"so far"),
        ("TRUNCATE_PATH", "d/linked", 4), ("UNLINK", "c"), ("MKDIR", "e"), ("RMDIR", "e"), ("SYNC",),
    ]  # fmt: skip
    assert sum(call.kind is Kind.CLOSE for call in calls) == 5


def test_done_anew_the_calls_make_the_same_folder(tmp_path: Path) -> None:
    calls, root = _recorded(ALL_CALLS, tmp_path)
    disk = Disk(str(root), {})
    for call in calls:
        disk.do(call)
    assert disk.left(everything)[0] == read_tree(root) == {"a": b"oneT", "d": None, "d/linked": b"oneT"}


@pytest.mark.parametrize(
    "program",
    [
        "os.posix_fallocate(os.open(root / 'a', os.O_RDWR | os.O_CREAT), 0, 10)",
        "os.sendfile(os.open(root / 'a', os.O_WRONLY | os.O_CREAT), os.open('/etc/passwd', os.O_RDONLY), 0, 10)",
        "os.pwritev(os.open(root / 'a', os.O_RDWR | os.O_CREAT), [b'x'], 0)",
        "import mmap; f = open(root / 'a', 'wb+'); f.write(b'x' * 9); f.flush(); mmap.mmap(f.fileno(), 9)",
        "Path(sys.argv[1] + '-beside').write_bytes(b'x'); os.rename(sys.argv[1] + '-beside', root / 'a')",
        NAMED_LATER,
    ],
)
def test_a_change_behind_its_back_is_told(program: str, tmp_path: Path) -> None:
    calls, root = _recorded(program, tmp_path)
    disk = Disk(str(root), {})
    with pytest.raises(UnseenCall):  # noqa: PT012 -- which of the calls it is differs
        for call in calls:
            disk.do(call)


def test_a_file_that_never_has_a_name_leaves_nothing(tmp_path: Path) -> None:
    program = "f = os.open(root, os.O_RDWR | os.O_TMPFILE); os.write(f, b'probe'); os.fsync(f); os.close(f)"
    assert _recorded(program, tmp_path)[0] == []


def test_a_new_folder_of_the_program_lasts_with_all_above_it(tmp_path: Path) -> None:
    program = "from hyvinvointi_desktop.system.files import make_folder; make_folder(root / 'a' / 'b', 0o700)"
    calls, root = _recorded(program, tmp_path)
    disk = Disk(str(root), {})
    for call in calls:
        disk.do(call)
    assert disk.left(Cut(1, 1, 1, Luck.NONE).choice(len(calls)))[0] == {"a": None, "a/b": None}
