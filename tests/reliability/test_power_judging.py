"""The judge: a disk that is as promised passes, and each way of not being so is found, on disks of a real recording."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from tests.reliability.power.campaign import disks, looker_for
from tests.reliability.power.cuts import Cut, Luck
from tests.reliability.power.disk import Tree, fingerprint
from tests.reliability.power.judging import judge
from tests.reliability.power.looking import Looker
from tests.reliability.power.recording import Recording, reason_to_skip, record
from tests.reliability.power.witness import Mark, Promises

pytestmark = pytest.mark.skipif(bool(reason_to_skip()), reason=reason_to_skip() or "nothing")


@dataclass(frozen=True, slots=True)
class End:
    """A recording, and the disk after its last call with all that had been promised."""

    recording: Recording
    looker: Looker
    tree: Tree
    promises: Promises

    def words(self, tree: Tree) -> list[str]:
        """What is found on a disk at this moment."""
        name = fingerprint(repr(sorted(tree.items())).encode())
        return [f"{f.ill}: {f.words}" for f in judge(self.looker.look(tree, name), self.promises, self.recording)]


def _end(recording: Recording) -> Iterator[End]:
    (left,) = disks(recording, [Cut(1, 1, len(recording.points) - 1, Luck.ALL)])
    with looker_for(recording) as looker:
        yield End(recording, looker, left.tree, left.promises)


@pytest.fixture(scope="module")
def backups(tmp_path_factory: pytest.TempPathFactory) -> Iterator[End]:
    """The workload with backups and copies."""
    yield from _end(record("backups", "", tmp_path_factory.mktemp("power") / "backups"))


@pytest.fixture(scope="module")
def export(tmp_path_factory: pytest.TempPathFactory) -> Iterator[End]:
    """The workload with files."""
    yield from _end(record("export", "", tmp_path_factory.mktemp("power") / "export"))


def _without(path: str) -> Callable[[Tree], Tree]:
    return lambda tree: {p: c for p, c in tree.items() if p != path}


def _flipped(tree: Tree, path: str, at: int) -> Tree:
    content = bytearray(tree[path] or b"")
    content[at] ^= 1
    return tree | {path: bytes(content)}


def test_as_it_ended_all_is_well(backups: End, export: End) -> None:
    assert backups.words(backups.tree) == []
    assert export.words(export.tree) == []


def test_the_beginning_put_back_is_lost(export: End) -> None:
    words = export.words(export.recording.base)
    assert "lost: the store holds an older state than was promised" in words
    assert [w.split(" ")[:2] for w in words[-2:]] == [["lost:", "out/istunnot.csv"], ["lost:", "out/log.json"]]


def test_a_flipped_bit_of_the_store_is_damage(export: End) -> None:
    path = "profile/hyvinvointi.db"
    size = len(export.tree[path] or b"")
    for at in range(2000, size, size // 7):
        assert any(w.startswith("corrupt: ") for w in export.words(_flipped(export.tree, path, at))), at


@pytest.mark.parametrize("part", ["hyvinvointi.db", "keyslots.json"])
def test_a_profile_without_a_part_of_it_does_not_open(export: End, part: str) -> None:
    (words,) = export.words(_without(f"profile/{part}")(export.tree))
    assert words.startswith("corrupt: the profile does not open: ") or words == "lost: there is no profile"


def test_half_a_file_under_its_name_is_damage(export: End) -> None:
    whole = export.tree["out/log.json"] or b""
    words = export.words(export.tree | {"out/log.json": whole[: len(whole) // 2]})
    assert words == ["corrupt: out/log.json is not there, or neither the old nor the new one whole"]


def test_a_file_begun_may_be_the_old_or_the_new_one(export: End) -> None:
    promises = Promises(dict(export.promises.done), {})
    promises.hear(Mark("file out/log.json", fingerprint(b"new").hex(), False))
    begun = End(export.recording, export.looker, export.tree, promises)
    assert begun.words(export.tree) == []
    assert begun.words(export.tree | {"out/log.json": b"new"}) == []
    assert begun.words(export.tree | {"out/log.json": b"ne"}) != []


def test_an_older_passphrase_is_not_what_was_promised(export: End) -> None:
    promises = Promises(export.promises.done | {"passphrase": "1"}, {})
    changed = End(export.recording, export.looker, export.tree, promises)
    assert changed.words(export.tree) == ["lost: only passphrases ['0'] open it"]


def test_the_newest_backup_missing_or_without_keys_is_lost(backups: End) -> None:
    name = backups.promises.done["backup"]
    expected = [f"lost: the backup {name} is not there, or not verified"]
    for path in (name, name.removesuffix(".db") + ".keys.json"):
        assert backups.words(_without(f"profile/backups/{path}")(backups.tree)) == expected


def test_a_backup_listed_as_verified_must_restore(backups: End) -> None:
    name = backups.promises.done["backup"]
    (words,) = backups.words(_flipped(backups.tree, f"profile/backups/{name}", 100_000))
    assert words.startswith(f"corrupt: the backup {name} is listed as verified and restores to: DamagedBackup")


def test_a_copy_must_be_there_and_restore(backups: End) -> None:
    path = sorted(p for p in backups.tree if p.endswith(".hvb"))[0]
    assert backups.words(_without(path)(backups.tree)) == [f"lost: the copy {path} is not there"]
    (words,) = backups.words(_flipped(backups.tree, path, 100_000))
    assert words.startswith(f"corrupt: the copy {path} restores to: Damaged")
