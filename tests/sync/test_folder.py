"""What a folder or a stick does when the disk, a sync client or somebody else is against it."""

import errno
import os
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from hyvinvointi_desktop.app.place_port import LeftOut, PlaceFault, PlaceFaultKind, Published, PublishedAs
from hyvinvointi_desktop.sync import folder_walk, write_once
from hyvinvointi_desktop.sync.folder import FolderPlace
from hyvinvointi_desktop.sync.pace import Pace
from tests.support.places import patient

DEVICE = "d/abcdefghij234567"
FIRST = f"{DEVICE}/b-1-00000001-aaaaaaaa.hvl"
SEALED = b"sealed" * 1000


class Clock:
    """A time that goes on by waiting only; ``meanwhile`` happens while it waits."""

    def __init__(self, now: float | None = None) -> None:
        self.now = time.time() if now is None else now
        self.waited_s: list[float] = []
        self.meanwhile: Callable[[], object] = lambda: None

    def wait(self, seconds: float) -> None:
        self.waited_s.append(seconds)
        self.now += seconds
        self.meanwhile()

    def pace(self) -> Pace:
        return Pace(now=lambda: self.now, wait=self.wait)


@pytest.fixture
def place(tmp_path: Path) -> FolderPlace:
    """A prepared folder."""
    made = FolderPlace(tmp_path, patient())
    made.prepare()
    return made


def _lie(tmp_path: Path, path: str, content: bytes = b"x") -> Path:
    file = tmp_path / "hvl1" / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return file


def _fault(what: PlaceFaultKind, act: Callable[[], object]) -> PlaceFault:
    with pytest.raises(PlaceFault) as raised:
        act()
    assert raised.value.what is what, raised.value
    return raised.value


def _lying(tmp_path: Path) -> list[str]:
    root = tmp_path / "hvl1"
    return sorted(str(path.relative_to(root)) for path in root.rglob("*") if not path.is_dir())


# -- a place that is not there ------------------------------------------------------------------------------------


def test_a_stick_that_is_not_in_is_gone_and_no_folder_on_the_disk(tmp_path: Path) -> None:
    _fault(PlaceFaultKind.GONE, FolderPlace(tmp_path / "stick" / "deep").prepare)
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_no_place(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    _fault(PlaceFaultKind.OCCUPIED, FolderPlace(tmp_path / "file").prepare)


def test_a_folder_that_goes_while_it_is_listed_is_told(place: FolderPlace, tmp_path: Path) -> None:
    for number in range(3):
        _lie(tmp_path, f"d/{number}/a.hvl")
    listing = place.files()
    next(listing)
    (tmp_path / "hvl1").rename(tmp_path / "away")
    _fault(PlaceFaultKind.GONE, lambda: list(listing))


def test_the_stick_goes_at_the_end_of_the_listing(place: FolderPlace, tmp_path: Path) -> None:
    _lie(tmp_path, "a.hvl")
    listing = place.files()
    next(listing)
    (tmp_path / "hvl1").rename(tmp_path / "away")
    _fault(PlaceFaultKind.GONE, lambda: list(listing))


# -- what is left out --------------------------------------------------------------------------------------------


def test_a_young_file_is_looked_at_twice(tmp_path: Path) -> None:
    clock = Clock()
    place = FolderPlace(tmp_path, clock.pace())
    place.prepare()
    _lie(tmp_path, "whole.hvl")
    growing = _lie(tmp_path, "growing.hvl")
    going = _lie(tmp_path, "going.hvl")
    os.utime(_lie(tmp_path, "old.hvl"), (1_000_000_000, 1_000_000_000))

    def meanwhile() -> None:
        growing.write_bytes(b"more and more")
        going.unlink(missing_ok=True)

    clock.meanwhile = meanwhile
    assert [listed.path for listed in place.files()] == ["old.hvl", "whole.hvl"]
    assert 4.5 < sum(clock.waited_s) <= 5.1
    assert place.left_out == LeftOut(unfinished=1)


@pytest.mark.parametrize("years", [-10, 10])
def test_a_clock_ten_years_off_hides_nothing(tmp_path: Path, years: int) -> None:
    clock = Clock(time.time() + years * 365 * 86_400)
    place = FolderPlace(tmp_path, clock.pace())
    place.prepare()
    _lie(tmp_path, "a.hvl")
    assert [listed.path for listed in place.files()] == ["a.hvl"]
    assert sum(clock.waited_s) <= 5.1


def test_links_lead_nowhere_else(place: FolderPlace, tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret.hvl").write_bytes(b"secret")
    _lie(tmp_path, "d/real.hvl")
    root = tmp_path / "hvl1"
    (root / "to-folder").symlink_to(tmp_path / "outside")
    (root / "to-file.hvl").symlink_to(tmp_path / "outside" / "secret.hvl")
    (root / "to-nothing.hvl").symlink_to(root / "nothing.hvl")
    (root / "ring").symlink_to(root)
    (root / "inside.hvl").symlink_to(root / "d" / "real.hvl")
    assert sorted(listed.path for listed in place.files()) == ["d/real.hvl", "inside.hvl"]
    assert place.read("inside.hvl", 10) == b"x"
    for path in ("to-file.hvl", "to-folder/secret.hvl"):
        _fault(PlaceFaultKind.NOT_THERE, partial(place.read, path, 100))
    (root / "d2").symlink_to(tmp_path / "outside")
    _fault(PlaceFaultKind.NOT_THERE, lambda: place.publish("d2/b.hvl", SEALED))
    assert sorted(path.name for path in (tmp_path / "outside").iterdir()) == ["secret.hvl"]


def test_a_pipe_holds_nobody_up(place: FolderPlace, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "hvl1" / "pipe.hvl")
    assert list(place.files()) == []
    assert place.left_out == LeftOut(unfit=1)
    _fault(PlaceFaultKind.NOT_THERE, lambda: place.read("pipe.hvl", 10))


def test_names_that_are_no_text_are_listed_and_read(place: FolderPlace, tmp_path: Path) -> None:
    root = os.fsencode(tmp_path / "hvl1")
    for name in (b"l\xe4hete.hvl", b"back\\slash.hvl", "lähete.hvl".encode()):
        Path(os.fsdecode(root + b"/" + name)).write_bytes(name)
    listed = sorted(listed.path for listed in place.files())
    assert [place.read(path, 99) for path in listed] == ["lähete.hvl".encode(), b"l\xe4hete.hvl"]
    for path in listed:
        path.encode()  # may be kept anywhere
    assert place.left_out == LeftOut(unfit=1)


def test_a_ring_of_folders_ends(place: FolderPlace, tmp_path: Path) -> None:
    _lie(tmp_path, "/".join("abcdefghijklmnopqrs") + "/z.hvl")
    _fault(PlaceFaultKind.LISTING_BROKEN, lambda: list(place.files()))


@pytest.mark.parametrize("attribute", [0x1000, 0x40000, 0x400000])
def test_what_a_sync_client_only_shows_is_left_out_unless_wished(tmp_path: Path, attribute: int) -> None:
    status: Any = SimpleNamespace(st_mode=0o100644, st_size=10, st_file_attributes=0x20 | attribute)
    walk = folder_walk.Walk(tmp_path, patient())
    assert not walk._is_whole(status)
    assert walk.left_out == LeftOut(not_fetched=1)
    assert folder_walk.Walk(tmp_path, patient(), fetches=True)._is_whole(status)


def test_a_folder_that_may_not_be_read_is_no_empty_one(
    place: FolderPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _lie(tmp_path, "d/x/a.hvl")
    really = os.scandir

    def refuse(path: Any) -> Any:
        if str(path).endswith("x"):
            raise PermissionError(errno.EACCES, "no")
        return really(path)

    monkeypatch.setattr(os, "scandir", refuse)
    fault = _fault(PlaceFaultKind.NO_RIGHT, lambda: list(place.files()))
    assert (fault.path, fault.detail) == ("d/x", "EACCES")


# -- reading -----------------------------------------------------------------------------------------------------


def test_what_changes_while_it_is_read_is_read_again(
    place: FolderPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = _lie(tmp_path, "a.hvl", b"first")
    really, turns = os.fstat, iter(range(99))

    def changing(handle: int) -> os.stat_result:
        if next(turns) == 1:
            file.write_bytes(b"the second")
        return really(handle)

    monkeypatch.setattr(os, "fstat", changing)
    assert place.read("a.hvl", 99) == b"the second"


# -- writing -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "what"),
    [
        (errno.ENOSPC, PlaceFaultKind.FULL),
        (errno.EDQUOT, PlaceFaultKind.FULL),
        (errno.EFBIG, PlaceFaultKind.FULL),
        (errno.EROFS, PlaceFaultKind.NO_RIGHT),
        (errno.EACCES, PlaceFaultKind.NO_RIGHT),
        (errno.EIO, PlaceFaultKind.TROUBLE),
        (errno.ETIMEDOUT, PlaceFaultKind.NO_ANSWER),
        (errno.ENODEV, PlaceFaultKind.GONE),
    ],
)
def test_an_error_at_any_step_is_named_leaves_no_half_and_may_be_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, what: PlaceFaultKind
) -> None:
    """The first, second … call of the system fails, once each."""
    for call in ("open", "fsync", "link"):
        for nth in range(1, 9):
            folder = tmp_path / f"{call}{nth}"
            folder.mkdir()
            place = FolderPlace(folder, patient())
            place.prepare()
            with monkeypatch.context() as patch:
                failing = _fail_at(patch, call, nth, number)
                try:
                    place.publish(FIRST, SEALED)
                except PlaceFault as fault:
                    assert fault.what is what, (call, nth, fault)  # noqa: PT017
                    assert str(tmp_path) not in f"{fault!r}"  # noqa: PT017
            for path in _lying(folder):
                assert path == FIRST, (call, nth)
                assert (folder / "hvl1" / path).read_bytes() == SEALED
            assert place.publish(FIRST, SEALED).path == FIRST
            if not failing():
                break
        assert nth > 1 or call == "link"


def _fail_at(patch: pytest.MonkeyPatch, call: str, nth: int, number: int) -> Callable[[], bool]:
    """Lets the nth call fail; tells whether there was an nth."""
    really, seen = getattr(os, call), [0]

    def counted(*given: Any, **named: Any) -> Any:
        seen[0] += 1
        if seen[0] == nth:
            raise OSError(number, "as the test wants it")
        return really(*given, **named)

    patch.setattr(os, call, counted)
    return lambda: seen[0] >= nth


def test_the_same_bytes_are_kept_by_the_disk_before_they_count(
    place: FolderPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever wrote them may have been cut off before that."""
    file = _lie(tmp_path, FIRST, SEALED)
    synced = []
    monkeypatch.setattr(os, "fsync", lambda handle: synced.append(os.fstat(handle).st_ino))
    assert place.publish(FIRST, SEALED).how is PublishedAs.SAME
    assert {file.stat().st_ino, file.parent.stat().st_ino} <= set(synced)


def test_a_stick_without_hard_links_replaces_nothing_either(
    place: FolderPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    assert place.publish(FIRST, SEALED) == Published(FIRST)
    assert place.publish(FIRST, SEALED) == Published(FIRST, PublishedAs.SAME)
    other = place.publish(FIRST, b"others")
    assert other.path != FIRST
    assert _lying(tmp_path) == sorted([FIRST, other.path])


def test_a_claim_that_comes_to_nothing_is_given_up(
    place: FolderPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The stick goes bad between taking the name and filling it: no empty file keeps the name."""

    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    def fail(*_: object) -> None:
        raise OSError(errno.EIO, "a bad spot")

    monkeypatch.setattr(os, "link", refuse)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", fail)
        _fault(PlaceFaultKind.TROUBLE, lambda: place.publish(FIRST, SEALED))
    assert _lying(tmp_path) == []
    assert place.publish(FIRST, SEALED) == Published(FIRST)


def _refusing_link(monkeypatch: pytest.MonkeyPatch, times: int) -> None:
    really, left = os.link, [times]

    def held(*given: Any) -> None:
        if left[0]:
            left[0] -= 1
            raise OSError(errno.EBUSY, "a virus scanner looks at it")
        really(*given)

    monkeypatch.setattr(os, "link", held)


def test_a_file_that_is_held_for_a_while_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    place = FolderPlace(tmp_path, clock.pace())
    place.prepare()
    _refusing_link(monkeypatch, 3)
    assert place.publish(FIRST, SEALED) == Published(FIRST)
    assert sum(clock.waited_s) == 0.25 + 0.5 + 1.0
    assert _lying(tmp_path) == [FIRST]


def test_where_no_name_is_ever_given_it_is_written_under_its_own(
    place: FolderPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _refusing_link(monkeypatch, 99)
    assert place.publish(FIRST, SEALED) == Published(FIRST)
    assert _lying(tmp_path) == [FIRST]


def test_somebody_quicker_keeps_the_name(place: FolderPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    really = write_once._write_new

    def slow(beside: Path, content: bytes) -> None:
        really(beside, content)
        if not (tmp_path / "hvl1" / FIRST).exists():
            _lie(tmp_path, FIRST, b"quicker")

    monkeypatch.setattr(write_once, "_write_new", slow)
    published = place.publish(FIRST, SEALED)
    assert published.path != FIRST
    assert (tmp_path / "hvl1" / FIRST).read_bytes() == b"quicker"
    assert (tmp_path / "hvl1" / published.path).read_bytes() == SEALED


@pytest.mark.parametrize("kept", [0, 1, len(SEALED) - 1])
def test_what_a_stick_keeps_in_part_is_found_and_taken_away(
    place: FolderPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: int
) -> None:
    really = write_once._write_new
    monkeypatch.setattr(write_once, "_write_new", lambda path, content: really(path, content[:kept]))
    fault = _fault(PlaceFaultKind.CAME_BACK_DIFFERENT, lambda: place.publish(FIRST, SEALED))
    assert fault.path == FIRST
    assert _lying(tmp_path) == []


def test_what_a_virus_scanner_takes_away_does_not_count(
    place: FolderPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = write_once._take_name

    def gone(beside: Path, final: Path, content: bytes, pace: Pace) -> None:
        really(beside, final, content, pace)
        final.unlink()

    monkeypatch.setattr(write_once, "_take_name", gone)
    _fault(PlaceFaultKind.CAME_BACK_DIFFERENT, lambda: place.publish(FIRST, SEALED))


def test_own_broken_off_work_is_cleared_after_a_day(place: FolderPlace, tmp_path: Path) -> None:
    now = place._pace.now()
    for name, age_h in ((".b.hvl.aaaaaaaa.part", 25), (".b.hvl.bbbbbbbb.part", 23), (".other.part", 99)):
        os.utime(_lie(tmp_path, f"{DEVICE}/{name}"), (now - age_h * 3600, now - age_h * 3600))
    place.publish(FIRST, SEALED)
    assert _lying(tmp_path) == [f"{DEVICE}/.b.hvl.bbbbbbbb.part", f"{DEVICE}/.other.part", FIRST]


def test_a_file_that_is_held_is_taken_away_in_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    place = FolderPlace(tmp_path, clock.pace())
    place.prepare()
    place.publish(FIRST, SEALED)
    really, left = Path.unlink, [2]

    def held(path: Path, missing_ok: bool = False) -> None:
        if left[0]:
            left[0] -= 1
            raise PermissionError(errno.EACCES, "held")
        really(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", held)
    place.remove(FIRST)
    assert clock.waited_s == [0.25, 0.5]
    assert _lying(tmp_path) == []


# -- stopping ----------------------------------------------------------------------------------------------------


@pytest.fixture
def stopping(tmp_path: Path) -> Iterator[tuple[FolderPlace, list[bool]]]:
    """A place that is stopped when the list says so."""
    stop = [False]
    place = FolderPlace(tmp_path, patient(lambda: stop[0]))
    place.prepare()
    yield place, stop
    assert _lying(tmp_path) == ["a.hvl", "b.hvl"]


def test_it_stops_between_files(stopping: tuple[FolderPlace, list[bool]], tmp_path: Path) -> None:
    place, stop = stopping
    for name in ("a.hvl", "b.hvl"):
        _lie(tmp_path, name)
    listing = place.files()
    next(listing)
    stop[0] = True
    _fault(PlaceFaultKind.STOPPED, lambda: next(listing))
    _fault(PlaceFaultKind.STOPPED, lambda: place.read("a.hvl", 9))
    _fault(PlaceFaultKind.STOPPED, lambda: place.publish(FIRST, SEALED))
