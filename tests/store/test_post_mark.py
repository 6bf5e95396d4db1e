"""The mark of the highest number outside the database: bound to the key, never going down, in two places."""

from pathlib import Path

import pytest

from hyvinvointi_desktop.app.faults import Surroundings
from hyvinvointi_desktop.domain.exchange import DeviceId
from hyvinvointi_desktop.domain.post import Highest
from hyvinvointi_desktop.store.keyslots import new_master_key
from hyvinvointi_desktop.store.post_mark import PostMarkFiles
from hyvinvointi_desktop.system.files import write_whole

ME, OTHER = DeviceId("d" * 16), DeviceId("e" * 16)
KEY = new_master_key("profiili")


def marks(folder: Path) -> PostMarkFiles:
    return PostMarkFiles((folder / "a.json", folder / "tila" / "b.json"), KEY, write_whole)


def test_it_is_read_back_from_either_place_and_never_goes_down(tmp_path: Path) -> None:
    made = marks(tmp_path)
    assert made.read(ME) is None
    made.write(ME, Highest(1, 7))
    made.write(ME, Highest(1, 3))
    assert made.read(ME) == Highest(1, 7)
    (tmp_path / "a.json").unlink()
    assert marks(tmp_path).read(ME) == Highest(1, 7)
    made.write(ME, Highest(2, 1))
    assert made.read(ME) == Highest(2, 1)
    assert made.read(OTHER) is None


def test_of_two_the_higher_one_counts(tmp_path: Path) -> None:
    made = marks(tmp_path)
    made.write(ME, Highest(1, 3))
    old = (tmp_path / "a.json").read_bytes()
    made.write(ME, Highest(1, 9))
    (tmp_path / "a.json").write_bytes(old)
    assert made.read(ME) == Highest(1, 9)


def test_every_changed_byte_makes_it_say_nothing(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    made = PostMarkFiles((file,), KEY, write_whole)
    made.write(ME, Highest(1, 7))
    content = file.read_bytes()
    for place in range(len(content)):
        changed = bytearray(content)
        changed[place] ^= 1
        file.write_bytes(bytes(changed))
        assert made.read(ME) in {None, Highest(1, 7)}  # white space may change
    file.write_bytes(b"[" * 5000)
    assert made.read(ME) is None


def test_another_profile_cannot_read_it(tmp_path: Path) -> None:
    marks(tmp_path).write(ME, Highest(1, 7))
    other = PostMarkFiles((tmp_path / "a.json",), new_master_key("toinen"), write_whole)
    assert other.read(ME) is None


def test_one_place_is_enough_and_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "tila").write_text("a file in the way")
    made = marks(tmp_path)
    made.write(ME, Highest(1, 7))
    assert made.read(ME) == Highest(1, 7)
    nowhere = PostMarkFiles((tmp_path / "tila" / "b.json",), KEY, write_whole)
    with pytest.raises(Surroundings):
        nowhere.write(ME, Highest(1, 8))
