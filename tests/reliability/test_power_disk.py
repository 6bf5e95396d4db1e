"""What a power cut may leave, by the model: literal disks for literal calls."""

import os
import random
from collections.abc import Iterable, Sequence
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reliability.power.calls import Call, Kind, read_calls
from tests.reliability.power.cuts import Cut, Luck, cut_of, parts, torn
from tests.reliability.power.disk import Change, Disk, Node, Tree, UnseenCall, Written, everything

NEW = os.O_WRONLY | os.O_CREAT


def _open(fd: int, path: str, flags: int = NEW) -> Call:
    return Call(Kind.OPEN, fd, flags, 0, f"/r/{path}".encode() if path else b"/r")


def _write(fd: int, place: int, content: bytes) -> Call:
    return Call(Kind.WRITE, fd, 0, place, content)


def _sync(fd: int) -> Call:
    return Call(Kind.SYNC, fd)


def _names(kind: Kind, path: str, other: str = "") -> Call:
    return Call(kind, first=f"/r/{path}".encode(), second=f"/r/{other}".encode() if other else b"")


def _disk(calls: Iterable[Call], base: Tree | None = None) -> Disk:
    disk = Disk("/r", base or {})
    for call in calls:
        disk.do(call)
    return disk


def _everything_possible(disk: Disk) -> list[Tree]:
    """The disk for every subset of the pending changes of every node, without doubles."""
    nodes: list[Node] = []

    def gather(node: Node) -> Sequence[Change]:
        if node not in nodes:
            nodes.append(node)
        return node.pending

    disk.left(gather)
    disk.left(lambda node: (gather(node), ())[1])  # those, too, whose names are pending to go
    found: list[Tree] = []
    sizes = [range(2 ** len(node.pending)) for node in nodes]
    for pick in product(*sizes):
        kept = {
            id(node): [c for n, c in enumerate(node.pending) if bits >> n & 1]
            for node, bits in zip(nodes, pick, strict=True)
        }
        tree = disk.left(lambda node, kept=kept: kept.get(id(node), ()))[0]  # type: ignore[misc]
        if tree not in found:
            found.append(tree)
    return found


def test_a_file_written_and_never_synced_may_be_missing_empty_holed_or_whole() -> None:
    disk = _disk([_open(3, "a"), _write(3, 0, b"one "), _write(3, 4, b"two")])
    trees = _everything_possible(disk)
    assert trees[0] == {}
    assert sorted(str(t["a"]) for t in trees[1:]) == sorted(
        ["b''", "b'one '", "b'\\x00\\x00\\x00\\x00two'", "b'one two'"]
    )


def test_a_synced_file_is_whole_but_its_name_may_be_missing_until_the_folder_is_synced() -> None:
    calls = [_open(3, "a"), _write(3, 0, b"whole"), _sync(3)]
    assert _everything_possible(_disk(calls)) == [{}, {"a": b"whole"}]
    folder = [_open(4, "", os.O_RDONLY), _sync(4)]
    assert _everything_possible(_disk([*calls, *folder])) == [{"a": b"whole"}]


def test_a_rename_over_another_leaves_the_old_or_the_new_one() -> None:
    calls = [_open(3, ".a.tmp"), _write(3, 0, b"new"), _sync(3), _names(Kind.RENAME, ".a.tmp", "a")]
    trees = _everything_possible(_disk(calls, {"a": b"old"}))
    assert trees == [{"a": b"old"}, {".a.tmp": b"new", "a": b"old"}, {"a": b"new"}]


def test_without_the_sync_the_new_name_may_stand_for_nothing() -> None:
    calls = [_open(3, ".a.tmp"), _write(3, 0, b"new"), _names(Kind.RENAME, ".a.tmp", "a")]
    assert {"a": b""} in _everything_possible(_disk(calls, {"a": b"old"}))


def test_what_is_in_a_folder_whose_own_name_is_not_synced_may_be_missing() -> None:
    inside = [_open(3, "new/a"), _write(3, 0, b"whole"), _sync(3), _open(4, "new", os.O_RDONLY), _sync(4)]
    disk = _disk([_names(Kind.MKDIR, "new"), *inside])
    assert _everything_possible(disk) == [{}, {"new": None, "new/a": b"whole"}]


def test_a_rename_between_folders_is_two_changes() -> None:
    disk = _disk([_names(Kind.RENAME, "x/a", "y/a")], {"x": None, "x/a": b"1", "y": None})
    folders: Tree = {"x": None, "y": None}
    trees = _everything_possible(disk)
    for names in ([], ["x/a"], ["y/a"], ["x/a", "y/a"]):
        assert folders | dict.fromkeys(names, b"1") in trees
    assert len(trees) == 4


def test_an_unlinked_file_may_still_be_there_with_its_durable_content() -> None:
    disk = _disk([_open(3, "a", os.O_RDWR), _write(3, 0, b"NEW"), _names(Kind.UNLINK, "a")], {"a": b"old."})
    assert _everything_possible(disk) == [{"a": b"old."}, {"a": b"NEW."}, {}]


def test_a_cut_and_a_link_are_followed() -> None:
    cut = Call(Kind.TRUNCATE, 3, 0, 2)
    disk = _disk([_open(3, "a", os.O_RDWR), cut, _sync(3), _names(Kind.LINK, "a", "b")], {"a": b"12345"})
    assert _everything_possible(disk) == [{"a": b"12"}, {"a": b"12", "b": b"12"}]
    assert _disk([_open(3, "a", NEW | os.O_TRUNC)], {"a": b"1"}).left(everything)[0] == {"a": b""}
    longer = Call(Kind.TRUNCATE_PATH, -1, 0, 7, b"/r/a")
    assert _disk([longer], {"a": b"12345"}).left(everything)[0] == {"a": b"12345\0\0"}


def test_two_descriptors_are_one_file() -> None:
    calls = [_open(3, "a"), Call(Kind.DUP, 3, 5), Call(Kind.CLOSE, 3), _write(5, 0, b"x"), _sync(5)]
    assert _disk(calls).left(everything)[0] == {"a": b"x"}


@pytest.mark.parametrize(
    "call",
    [
        Call(Kind.UNSEEN, first=b"sendfile"), _write(9, 0, b""), _open(3, "none", os.O_RDONLY),
        _names(Kind.UNLINK, "none"), _names(Kind.MKDIR, "none/deeper"),
    ],
)  # fmt: skip
def test_what_cannot_be_followed_is_told(call: Call) -> None:
    with pytest.raises(UnseenCall):
        _disk([call])


@given(st.integers(0, 2000), st.binary(min_size=1, max_size=3000), st.integers(0, 9))
def test_a_torn_write_keeps_whole_sectors_only(place: int, content: bytes, seed: int) -> None:
    whole = {place + n: byte for n, byte in enumerate(content)}
    kept: dict[int, int] = {}
    for part in torn(Written(0, place, content), random.Random(seed)):
        kept |= {part.place + n: byte for n, byte in enumerate(part.content)}
    assert kept.items() <= whole.items()
    for at in kept:
        assert all(n in kept for n in range(at // 512 * 512, at // 512 * 512 + 512) if n in whole)


@given(st.integers(), st.integers(0, 10_000), st.integers(1, 500))
def test_a_cut_of_a_seed_is_the_same_each_time_and_leaves_a_legal_disk(seed: int, index: int, points: int) -> None:
    cut = cut_of(seed, index, points, [points - 1])
    assert cut == cut_of(seed, index, points, [points - 1])
    assert cut.point == points - 1 if index % 2 else 0 <= cut.point < points
    calls = [
        _open(3, ".a.tmp"), _write(3, 0, b"n" * 700), _sync(3), _write(3, 700, b"m" * 700),
        _names(Kind.RENAME, ".a.tmp", "a"), _names(Kind.MKDIR, "b"),
    ]  # fmt: skip
    disk = _disk(calls, {"a": b"old"})
    tree, name = disk.left(cut.choice(len(calls)))
    assert (tree, name) == disk.left(cut.choice(len(calls)))
    assert tree["a"] == b"old" or (tree["a"] or b"")[:700] == b"n" * 700
    assert set(tree) <= {"a", ".a.tmp", "b"}


def test_every_luck_is_drawn_and_none_and_all_are_what_they_say() -> None:
    assert {cut_of(1, index, 10, [3, 4]).luck for index in range(100)} == set(Luck) - {Luck.NAMES}
    disk = _disk([_open(3, "a"), _write(3, 0, b"x")])
    assert disk.left(Cut(1, 1, 1, Luck.NONE).choice(2))[0] == {}
    assert disk.left(Cut(1, 1, 1, Luck.ALL).choice(2))[0] == {"a": b"x"}


def test_a_chosen_part_of_the_names_is_kept_and_all_writes() -> None:
    calls = [_open(3, "a"), _write(3, 0, b"x"), _names(Kind.MKDIR, "d"), _open(4, "d/b"), _names(Kind.UNLINK, "a")]
    disk = _disk(calls)
    assert disk.pending_names() == [0, 2, 3, 4]
    trees = [disk.left(Cut(0, -1, 1, Luck.NAMES, part).choice(5))[0] for part in parts(disk.pending_names())]
    assert trees[:6] == [{}, {"a": b"x"}, {"d": None}, {"a": b"x", "d": None}, {}, {"a": b"x"}]
    assert trees[0b1110] == trees[0b1111] == {"d": None, "d/b": b""}
    assert len(trees) == 16
    many = [sorted(part) for part in parts([1, 2, 3, 4, 5])]
    assert many[:6] == [[], [1], [1, 2], [1, 2, 3], [1, 2, 3, 4], [1, 2, 3, 4, 5]]
    assert many[6:] == [[2, 3, 4, 5], [1, 3, 4, 5], [1, 2, 4, 5], [1, 2, 3, 5], [2], [3], [4], [5]]


@pytest.mark.parametrize("cut", [1, 24, 25, 26])
def test_a_log_that_ends_in_the_middle_is_refused(cut: int) -> None:
    whole = bytes([3]) + (3).to_bytes(4, "little") + bytes(4) + (7).to_bytes(8, "little") + (2).to_bytes(4, "little")
    whole += bytes(4) + b"ab"
    assert list(read_calls(whole)) == [Call(Kind.WRITE, 3, 0, 7, b"ab")]
    with pytest.raises(ValueError, match="cut"):
        list(read_calls(whole[:cut]))
