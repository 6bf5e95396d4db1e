"""From a worker's diary to the receipt over a real server with a login, and over a server that has bad days."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.collect import Collected
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.place_port import PlaceFault, PlaceFaultKind
from hyvinvointi_desktop.app.post_port import PostPlace
from hyvinvointi_desktop.domain.exchange import BundleState
from hyvinvointi_desktop.domain.post import PostState
from tests.support.post import Pair, october
from tests.sync import servers
from tests.sync.twisted import Asked, Reply, Twist, Twisted, twisted

BAD_DAYS = ((507, PlaceFaultKind.FULL), (401, PlaceFaultKind.LOGIN_REFUSED), (423, PlaceFaultKind.LOCKED))
AT_SERVER = PostPlace("s1", "Kunnan palvelin", "", user="lahetit", secret="a very long word")


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    """A worker with a signed month, and the coordinator."""
    made = october(tmp_path / "pair")
    yield made
    made.close()


def _prepared(pair: Pair, where: str) -> PostPlace:
    place = replace(AT_SERVER, where=where)
    for desk in (pair.coordinator, pair.worker):
        desk.save_post_place(place)
    return place


def _states(got: Collected) -> list[BundleState]:
    return [taken.state for taken in got.taken]


def _standing(desk: Desk) -> PostState:
    (sent,) = desk.post().outbox
    return sent.standing.state


def test_a_month_goes_there_and_its_receipt_comes_back(pair: Pair, tmp_path: Path) -> None:
    (tmp_path / "dav").mkdir()
    with servers.wsgidav(tmp_path / "dav", {"lahetit": "a very long word"}) as address:
        place = _prepared(pair, address)
        pair.worker.seal_post()
        pair.worker.post_round(place)
        assert _standing(pair.worker) is PostState.TAKEN_OUT
        got = pair.coordinator.collect(place)
        assert (_states(got), got.refused, got.fault, got.laid.published) == ([BundleState.RECEIVED], (), None, 1)
        pair.worker.post_round(place)
        assert _standing(pair.worker) is PostState.ACKNOWLEDGED
        assert _states(pair.coordinator.collect(place)) == []
        lying = sorted((tmp_path / "dav" / "files" / "hvl1").rglob("*.hv*"))
        assert all(path.read_bytes().startswith(b"age-encryption.org/v1") for path in lying if path.suffix != ".hvlt")
        assert {path.suffix for path in lying} >= {".hvl", ".hvlr"}


def test_a_server_with_bad_days_delays_and_loses_nothing(pair: Pair) -> None:
    with twisted() as server:
        place = _prepared(pair, server.address)
        pair.worker.seal_post()
        for status, what in BAD_DAYS:
            server.twist = _to(status, "PUT")
            assert _fault_of_round(pair.worker, place) is what
            assert _standing(pair.worker) is PostState.IN_OUTBOX
            assert server.files() == {}
        server.twist = lambda _: None
        pair.worker.post_round(place)
        server.twist = _to(503, "PROPFIND")
        got = pair.coordinator.collect(place)
        assert (got.taken, got.fault and got.fault.what) == ((), PlaceFaultKind.TROUBLE)
        server.twist = _empty
        assert _states(pair.coordinator.collect(place)) == []
        server.twist = lambda _: None
        assert _states(pair.coordinator.collect(place)) == [BundleState.RECEIVED]
        pair.worker.post_round(place)
        assert _standing(pair.worker) is PostState.ACKNOWLEDGED
        server.twist = _empty  # nothing lies there any more: nothing that was acknowledged is doubted
        pair.worker.post_round(place)
        assert _standing(pair.worker) is PostState.ACKNOWLEDGED
        assert len(pair.coordinator.inbox().bundles) == 1


def _to(status: int, method: str) -> Twist:
    return lambda asked: Reply(status) if asked.method == method else None


def _empty(asked: Asked) -> Reply | None:
    """Says that it holds nothing but the root."""
    return Twisted().truth(asked) if asked.method in ("PROPFIND", "GET") else None


def _fault_of_round(desk: Desk, place: PostPlace) -> PlaceFaultKind:
    with pytest.raises(PlaceFault) as raised:
        desk.post_round(place)
    return raised.value.what


def test_a_share_that_is_not_connected_is_told_and_no_folder_of_this_disk(pair: Pair, tmp_path: Path) -> None:
    (tmp_path / "share").mkdir()
    place = replace(_prepared(pair, str(tmp_path / "share")), user="", secret="")
    pair.worker.post_round(place)
    (tmp_path / "share").rename(tmp_path / "elsewhere")
    (tmp_path / "share").mkdir()  # what stays of a share when it is not connected
    pair.worker.seal_post()
    for desk in (pair.worker, pair.coordinator):
        if desk is pair.coordinator:
            (tmp_path / "share").rmdir()
            (tmp_path / "elsewhere").rename(tmp_path / "share")
            desk.collect(place)
            (tmp_path / "share").rename(tmp_path / "elsewhere")
            (tmp_path / "share").mkdir()
            assert (desk.collect(place).fault or PlaceFault(PlaceFaultKind.FULL)).what is PlaceFaultKind.GONE
        else:
            assert _fault_of_round(desk, place) is PlaceFaultKind.GONE
            assert _standing(desk) is PostState.IN_OUTBOX
        assert list((tmp_path / "share").iterdir()) == []


def test_a_place_that_moved_is_used_for_the_first_time_again(pair: Pair, tmp_path: Path) -> None:
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
    place = replace(_prepared(pair, str(tmp_path / "first")), user="", secret="")
    pair.worker.post_round(place)
    (kept,) = [one for one in pair.worker.post_places() if one.id == place.id]
    moved = replace(kept, where=str(tmp_path / "second"))
    pair.worker.save_post_place(moved)
    pair.worker.post_round(moved)
    assert (tmp_path / "second" / "hvl1").is_dir()
