"""The registry moves from a profile's own file to a server, and another coordinator uses it there."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import inspect, select, text

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_server_port import BroughtBack, ServerAddress
from hyvinvointi_desktop.domain.exchange import BundleState
from hyvinvointi_desktop.store import registry_home
from hyvinvointi_desktop.store.registry import bring_back
from hyvinvointi_desktop.store.registry.bring_back import set_aside
from hyvinvointi_desktop.store.registry.move import tables_to_move
from hyvinvointi_desktop.store.registry.server import server_writer
from tests.support.desks import desk_on, open_store
from tests.support.post import Pair, october
from tests.support.postgres import empty_registry, writing
from tests.support.spaces import SPACE_NAME, coordinator_desk


@pytest.fixture
def address(postgres: ServerAddress) -> Iterator[ServerAddress]:
    """A server with empty tables, left with them: the tests share it, in any order."""
    with writing(postgres) as engine:
        yield postgres
        empty_registry(engine)


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Pair]:
    made = october(tmp_path)
    yield made
    made.close()


def rows_here(desk: Desk) -> int:
    """How many rows of the registry lie in the profile's own file."""
    with desk._store._reader.connect() as connection:  # type: ignore[attr-defined]
        return sum(len(connection.execute(select(t)).all()) for t in tables_to_move())


def test_everything_goes_over_and_work_goes_on_there(post: Pair, address: ServerAddress) -> None:
    post.worker.seal_post()
    post.worker.post_round(post.place)
    post.coordinator.collect(post.place)
    before, lay_here = post.coordinator.inbox(), rows_here(post.coordinator)
    assert post.coordinator.registry_server() is None
    assert post.coordinator.move_registry(address) == lay_here
    assert rows_here(post.coordinator) == 0
    assert post.coordinator.registry_server() == address
    assert post.coordinator.inbox() == before
    post.worker.post_round(post.place)
    assert post.coordinator.collect(post.place).taken == ()
    assert [b.state for b in post.coordinator.inbox().bundles] == [BundleState.RECEIVED]
    with pytest.raises(Refused) as refused:
        post.coordinator.move_registry(address)
    assert refused.value.refusal is Refusal.SERVER_NOT_EMPTY


def test_a_server_that_is_away_leaves_everything_here(post: Pair, address: ServerAddress) -> None:
    lay_here = rows_here(post.coordinator)
    for away in (replace(address, host="/nowhere"), replace(address, user="nobody")):
        with pytest.raises(Surroundings) as error:
            post.coordinator.move_registry(away)
        assert error.value.what is SurroundingsKind.SERVER
    assert (rows_here(post.coordinator), post.coordinator.registry_server()) == (lay_here, None)


def test_only_the_own_space_is_used(post: Pair, address: ServerAddress, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        post.coordinator.use_registry(address)
    assert refused.value.refusal is Refusal.SERVER_EMPTY
    stranger = coordinator_desk(tmp_path / "toinen", name="Toini Keksitty")
    stranger.make_space(SPACE_NAME)
    stranger.move_registry(address)
    with pytest.raises(Refused) as refused:
        post.coordinator.use_registry(address)
    assert refused.value.refusal is Refusal.SERVER_OF_OTHERS
    stranger.close()


# -- back into a profile ------------------------------------------------------------------------------------


def tables_there(address: ServerAddress) -> set[str]:
    engine = server_writer(address)
    try:
        return set(inspect(engine).get_table_names())
    finally:
        engine.dispose()


def test_everything_comes_back_and_nothing_stays_on_the_server(post: Pair, address: ServerAddress) -> None:
    post.worker.seal_post()
    post.worker.post_round(post.place)
    post.coordinator.collect(post.place)
    before, lay_here = post.coordinator.inbox(), rows_here(post.coordinator)
    post.coordinator.move_registry(address)
    assert post.coordinator.bring_registry_back() == BroughtBack(lay_here)
    assert (rows_here(post.coordinator), post.coordinator.registry_server()) == (lay_here, None)
    assert post.coordinator.inbox() == before
    assert tables_there(address) == {"reg_meta"}
    with pytest.raises(Refused) as refused:
        post.coordinator.bring_registry_back()
    assert refused.value.refusal is Refusal.REGISTRY_IS_HERE
    assert post.coordinator.move_registry(address) == lay_here  # a server that was left can be used once more
    assert post.coordinator.inbox() == before


def test_who_has_it_open_is_told_and_writes_nothing_more(post: Pair, address: ServerAddress, tmp_path: Path) -> None:
    post.coordinator.move_registry(address)
    post.coordinator.close()
    shutil.copytree(tmp_path / "kaisa", tmp_path / "toinen")
    post.coordinator, other = (desk_on(open_store(tmp_path / name), post.clock) for name in ("kaisa", "toinen"))
    assert other.inbox() == post.coordinator.inbox()
    post.coordinator.bring_registry_back()
    for act in (other.inbox, lambda: other.collect(post.place), other.bring_registry_back):
        with pytest.raises(Surroundings) as error:
            act()
        assert error.value.what is SurroundingsKind.SERVER_TAKEN_BACK
    other.close()


def test_what_broke_off_after_setting_aside_is_gone_on_with(post: Pair, address: ServerAddress) -> None:
    post.coordinator.move_registry(address)
    before = post.coordinator.inbox()
    engine = server_writer(address)
    set_aside(engine, post.coordinator.own_coordinator().coordinator)
    with pytest.raises(Surroundings) as error:
        post.coordinator.inbox()
    assert error.value.what is SurroundingsKind.SERVER_TAKEN_BACK
    with pytest.raises(Surroundings):
        set_aside(engine, "somebodyelse")  # one at a time
    post.coordinator.bring_registry_back()
    assert post.coordinator.inbox() == before
    engine.dispose()


def test_a_copy_that_differs_stays_on_the_server(
    post: Pair, address: ServerAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    post.coordinator.move_registry(address)
    before = post.coordinator.inbox()
    counter = count(1)
    monkeypatch.setattr(bring_back, "digest_of_table", lambda *_: next(counter))
    with pytest.raises(Refused) as refused:
        post.coordinator.bring_registry_back()
    assert refused.value.refusal is Refusal.SERVER_NOT_THE_SAME
    assert post.coordinator.registry_server() == address
    assert post.coordinator.inbox() == before
    assert rows_here(post.coordinator) == 0


def test_what_could_not_be_deleted_there_is_deleted_the_next_time(
    post: Pair, address: ServerAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    post.coordinator.move_registry(address)
    with monkeypatch.context() as held:
        held.setattr(registry_home, "delete_aside", _away)
        done = post.coordinator.bring_registry_back()
    assert done.left
    assert post.coordinator.registry_server() is None
    assert "aside_reg_bundles" in tables_there(address)
    assert post.coordinator.bring_registry_back() == BroughtBack(0)
    assert tables_there(address) == {"reg_meta"}


def _away(*_: object) -> None:
    raise Surroundings(SurroundingsKind.SERVER)


def test_who_writes_there_is_waited_for(post: Pair, address: ServerAddress, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bring_back, "_WAIT", "SET LOCAL lock_timeout = '50ms'")
    post.coordinator.move_registry(address)
    engine = server_writer(address)
    with engine.connect() as busy, busy.begin():
        busy.execute(text("LOCK TABLE reg_bundles IN ROW EXCLUSIVE MODE"))
        with pytest.raises(Surroundings) as error:
            post.coordinator.bring_registry_back()
        assert error.value.what is SurroundingsKind.SERVER
    assert post.coordinator.registry_server() == address
    post.coordinator.bring_registry_back()
    engine.dispose()


def test_the_password_is_never_printed(address: ServerAddress) -> None:
    assert "salasana" not in repr(replace(address, password="salasana"))
