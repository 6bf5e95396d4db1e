"""The registry moves from a profile's own file to a server, and another coordinator uses it there."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_server_port import ServerAddress
from hyvinvointi_desktop.domain.exchange import BundleState
from hyvinvointi_desktop.store.registry.move import tables_to_move
from tests.support.post import Pair, october
from tests.support.postgres import writing
from tests.support.spaces import SPACE_NAME, coordinator_desk


@pytest.fixture
def address(postgres: ServerAddress) -> Iterator[ServerAddress]:
    """A server with empty tables."""
    with writing(postgres):
        yield postgres


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


def test_the_password_is_never_printed(address: ServerAddress) -> None:
    assert "salasana" not in repr(replace(address, password="salasana"))
