"""What every place keeps, whatever it is made of."""

import os
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from hyvinvointi_desktop.app.place_port import Listed, Place, PlaceFault, PlaceFaultKind, Published, PublishedAs
from tests.sync.grounds import Ground

DEVICE = "d/abcdefghij234567"
FIRST = f"{DEVICE}/b-1-00000001-aaaaaaaa.hvl"
SEALED = bytes(range(256)) * 40
ODD = (
    "b-1-00000001-aaaaaaaa (Ristiriitainen kopio, Matin PC 2026-11-22).hvl",
    "b-1-00000001-aaaaaaaa.sync-conflict-20261122-081244-ABCDEFG.hvl",
    "Äijälä čđŋǩ 100 % #1?&a=b+c;d.hvl",
    "ilman päätettä",
)


@pytest.fixture
def place(ground: Ground) -> Place:
    """A prepared place."""
    opened = ground.open()
    opened.prepare()
    return opened


def _paths(place: Place, under: str = "") -> list[str]:
    return sorted(listed.path for listed in place.files(under))


def _fault(what: PlaceFaultKind, act: object) -> PlaceFault:
    with pytest.raises(PlaceFault) as raised:
        act()  # type: ignore[operator]
    assert raised.value.what is what
    return raised.value


def test_what_was_never_prepared_is_gone_and_nothing_is_made(ground: Ground) -> None:
    place = ground.open()
    for act in (lambda: list(place.files()), lambda: place.publish(FIRST, SEALED), lambda: place.read(FIRST, 99)):
        assert _fault(PlaceFaultKind.GONE, act).is_about_the_place
    assert list(ground.disk.iterdir()) == []


def test_it_is_prepared_once(ground: Ground) -> None:
    assert ground.open().prepare() is True
    assert ground.open().prepare() is False
    assert ground.root.is_dir()
    assert _paths(ground.open()) == []


def test_something_else_under_our_name_is_told(ground: Ground) -> None:
    ground.root.write_bytes(b"a file")
    _fault(PlaceFaultKind.OCCUPIED, ground.open().prepare)


def test_what_is_published_is_listed_and_read(ground: Ground, place: Place) -> None:
    assert place.publish(FIRST, SEALED) == Published(FIRST, PublishedAs.NEW)
    [found] = list(ground.open().files())
    assert (found.path, found.size) == (FIRST, len(SEALED))
    assert ground.open().read(found.path, len(SEALED)) == SEALED
    assert (ground.root / FIRST).read_bytes() == SEALED
    assert ground.lying() == [FIRST]  # and nothing beside it


def test_the_same_again_is_no_second_file(ground: Ground, place: Place) -> None:
    place.publish(FIRST, SEALED)
    assert ground.open().publish(FIRST, SEALED) == Published(FIRST, PublishedAs.SAME)
    assert ground.lying() == [FIRST]


@pytest.mark.parametrize("there", [b"somebody else's", b"", SEALED + b"and more", SEALED[:-1]])
def test_other_bytes_under_the_name_stay_as_they_are(ground: Ground, place: Place, there: bytes) -> None:
    ground.folder(DEVICE)
    (ground.root / FIRST).write_bytes(there)
    published = place.publish(FIRST, SEALED)
    assert published.how is PublishedAs.NEW
    assert published.path != FIRST
    assert published.path.startswith(f"{DEVICE}/b-1-00000001-")
    assert (ground.root / FIRST).read_bytes() == there
    assert (ground.root / published.path).read_bytes() == SEALED
    assert ground.lying() == sorted([FIRST, published.path])


def test_names_mean_nothing(ground: Ground, place: Place) -> None:
    ground.folder(DEVICE)
    for number, name in enumerate(ODD):
        (ground.root / DEVICE / name).write_bytes(b"%d" % number)
    listed = {found.path: found.size for found in place.files(DEVICE)}
    assert listed == {f"{DEVICE}/{name}": 1 for name in ODD}
    for number, name in enumerate(ODD):
        assert place.read(f"{DEVICE}/{name}", 10) == b"%d" % number


def test_the_empty_and_the_unfinished_are_left_out(ground: Ground, place: Place) -> None:
    place.publish(FIRST, SEALED)
    folder = ground.root / DEVICE
    (folder / "empty.hvl").write_bytes(b"")
    (folder / "b.part").write_bytes(b"half")
    (folder / "~b-1-00000002-bbbbbbbb.hvl.cccccccc.tmp").write_bytes(b"half")
    (folder / "A.PART").write_bytes(b"half")
    assert _paths(place) == [FIRST]
    assert (place.left_out.unfinished, place.left_out.not_fetched) == (4, 0)


def test_a_listing_goes_below_one_folder_and_no_further(place: Place) -> None:
    other = "c/coordinator/trust/trust-000001.hvlt"
    place.publish(FIRST, SEALED)
    place.publish(other, SEALED)
    assert _paths(place) == [other, FIRST]
    assert _paths(place, "d") == _paths(place, f"{DEVICE}/") == [FIRST]
    assert _paths(place, "c/coordinator") == [other]
    assert _paths(place, "d/nobody") == []


def test_a_changed_file_has_another_mark(ground: Ground, place: Place) -> None:
    place.publish(FIRST, SEALED)
    [before] = list(place.files())
    assert list(place.files()) == [before]
    (ground.root / FIRST).write_bytes(SEALED + b"!")
    os.utime(ground.root / FIRST, (1_000_000_000, 1_000_000_000))
    [after] = list(place.files())
    assert isinstance(after, Listed)
    assert after != before


def test_a_root_that_is_taken_away_is_gone_and_never_empty(ground: Ground, place: Place) -> None:
    place.publish(FIRST, SEALED)
    ground.root.rename(ground.disk / "elsewhere")
    for act in (lambda: list(place.files()), lambda: list(place.files("d")), lambda: place.publish(FIRST, SEALED)):
        assert _fault(PlaceFaultKind.GONE, act).is_about_the_place
    assert [path.name for path in ground.disk.iterdir()] == ["elsewhere"]


def test_a_file_that_is_not_there_is_told(place: Place) -> None:
    assert not _fault(PlaceFaultKind.NOT_THERE, lambda: place.read(FIRST, 99)).is_about_the_place


def test_more_than_the_limit_is_not_read(place: Place) -> None:
    place.publish(FIRST, SEALED)
    assert place.read(FIRST, len(SEALED)) == SEALED
    fault = _fault(PlaceFaultKind.TOO_LARGE, lambda: place.read(FIRST, len(SEALED) - 1))
    assert fault.path == FIRST


def test_own_files_are_taken_away_and_once_is_enough(ground: Ground, place: Place) -> None:
    second = f"{DEVICE}/b-1-00000002-bbbbbbbb.hvl"
    place.publish(FIRST, SEALED)
    place.publish(second, SEALED)
    place.remove(FIRST)
    place.remove(FIRST)
    place.remove("d/nobody/b-1-00000001-aaaaaaaa.hvl")
    assert ground.lying() == [second]


@pytest.mark.parametrize(
    "path",
    [
        "", "/", "a//b", "../a.hvl", "d/../../a", "D/a.hvl", "d/a b.hvl", "d/ä.hvl", "d/a.part", "d/con.hvl", "d/.a",
        "a\\b", f"d/{'a' * 65}",
    ],
)  # fmt: skip
def test_only_our_names_are_written(ground: Ground, place: Place, path: str) -> None:
    for act in (lambda: place.publish(path, SEALED), lambda: place.remove(path)):
        with pytest.raises(ValueError, match="name"):
            act()
    assert ground.lying() == []


@pytest.mark.parametrize("path", ["", "..", "../secret", "d/../../secret", "/etc/passwd", "d//a", "a\\b", "a\0b"])
def test_nothing_outside_is_read(ground: Ground, place: Place, path: str) -> None:
    (ground.disk / "secret").write_bytes(b"not for you")
    with pytest.raises(ValueError, match="not a path"):
        place.read(path, 99)


def test_nothing_is_not_written(place: Place) -> None:
    with pytest.raises(ValueError, match="empty"):
        place.publish(FIRST, b"")


@pytest.mark.parametrize("writers", [2, 6])
def test_writers_of_one_name_lose_no_byte(ground: Ground, place: Place, writers: int) -> None:
    told: list[Published] = []
    ready = threading.Barrier(writers)

    def write(number: int) -> None:
        with_own = ground.open()
        ready.wait(60)
        told.append(with_own.publish(FIRST, b"%d" % number * 5000))

    _together(write, writers)
    assert len(told) == writers
    assert [published.path for published in told].count(FIRST) == 1
    found = {(ground.root / published.path).read_bytes() for published in told}
    assert found == {b"%d" % number * 5000 for number in range(writers)}
    assert ground.lying() == sorted(published.path for published in told)


def test_writers_of_the_same_bytes_make_one_file(ground: Ground, place: Place) -> None:
    told: list[Published] = []
    ready = threading.Barrier(4)

    def write(_: int) -> None:
        with_own = ground.open()
        ready.wait(60)
        told.append(with_own.publish(FIRST, SEALED))

    _together(write, 4)
    assert [published.path for published in told] == [FIRST] * 4
    assert ground.lying() == [FIRST]


def _together(write: Callable[[int], None], many: int) -> None:
    with ThreadPoolExecutor(many) as pool:
        list(pool.map(write, range(many)))  # what one raises is raised here


def test_what_broke_off_long_ago_is_cleared_and_young_work_is_not(ground: Ground, place: Place) -> None:
    folder = ground.folder(DEVICE)
    for name in ("~b-1-00000009-aaaaaaaa.hvl.bbbbbbbb.tmp", "own.part"):
        (folder / name).write_bytes(b"half")
        os.utime(folder / name, (1_000_000_000, 1_000_000_000))
    young = "~b-1-00000009-aaaaaaaa.hvl.cccccccc.tmp"
    (folder / young).write_bytes(b"half")
    place.publish(FIRST, SEALED)
    assert ground.lying() == sorted([FIRST, f"{DEVICE}/own.part", f"{DEVICE}/{young}"])
