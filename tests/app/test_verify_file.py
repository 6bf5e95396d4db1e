"""A signed file held against the roots that a profile knows: its own, and that of its space."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.exchange_port import Parts
from hyvinvointi_desktop.domain.days import Month
from tests.support.desks import NOW, with_agreements
from tests.support.spaces import coordinator_desk, join, worker_desk
from tests.support.work import C1, held

SPACE = "Keksitty kunta"


@pytest.fixture
def people(tmp_path: Path) -> Iterator[tuple[Desk, Desk, Desk]]:
    """A coordinator, a worker who has joined, and a stranger."""
    made = coordinator_desk(tmp_path / "c"), worker_desk(tmp_path / "w"), worker_desk(tmp_path / "s")
    made[0].make_space(SPACE)
    join(made[0], made[1])
    for desk in made:
        desk._tools = replace(desk._tools, sealer=bootstrap.sealer)
    yield made
    for desk in made:
        desk.close()


def test_what_a_laptop_of_the_space_signed_is_known_to_all_of_the_space_and_to_nobody_else(
    people: tuple[Desk, Desk, Desk],
) -> None:
    coordinator, worker, stranger = people
    laptop = worker.own_device()
    sealed = bootstrap.envelopes().seal(Parts(b'{"practice":false}', b"{}"), laptop.signing, laptop.recipients, NOW)
    container = coordinator.unseal(sealed.content).container
    for desk in (coordinator, worker):
        found = desk.verify_here(container)
        assert (found.verdict.whole, found.verdict.trusted, found.space) == (True, True, SPACE)
    unknown = stranger.verify_here(container)
    assert (unknown.verdict.trusted, unknown.space) == (False, "")
    place = container.index(b"practice") + 2
    spoilt = container[:place] + b"!" + container[place + 1 :]
    broken = coordinator.verify_here(spoilt)
    assert (broken.verdict.whole, broken.verdict.trusted, broken.space) == (False, False, "")


def test_what_was_signed_here_is_known_by_the_own_key(real_desk: Desk) -> None:
    with_agreements(real_desk)
    real_desk.log_sessions([held("s1", "2026-10-05", clients=(C1,))])
    made = real_desk.seal_claim(Month(2026, 10), None, "fi").container
    here = real_desk.verify_here(made)
    assert (here.verdict.whole, here.verdict.trusted, here.space) == (True, True, "")
