"""Two real profiles and a real folder: from the worker's diary to the receipt, and what the coordinator sees of it."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.collect import Collected
from hyvinvointi_desktop.app.place_port import PlaceFaultKind
from hyvinvointi_desktop.app.post_port import PostPlace
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.exchange import BundleState, DeviceId, IngestFault, RecordType
from hyvinvointi_desktop.domain.post import PostState
from tests.support.post import OCTOBER, Pair, october


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Pair]:
    """Two visits of October, and the month signed."""
    made = october(tmp_path)
    made.coordinator.save_post_place(made.place)
    yield made
    made.close()


def sent(post: Pair) -> Collected:
    """The month is sent and taken in; files of the last seconds are waited for by setting them back."""
    post.worker.seal_post()
    post.worker.post_round(post.place)
    return post.coordinator.collect(post.place)


def test_a_month_arrives_with_its_claim_and_is_acknowledged(post: Pair) -> None:
    got = sent(post)
    assert [(t.state, t.slot.seq) for t in got.taken] == [(BundleState.RECEIVED, 1)]
    assert (got.refused, got.fault) == ((), None)
    assert got.laid.published == 1
    (row,) = post.coordinator.inbox().bundles
    assert (row.name, row.period, row.visits, row.cents, row.state) == (
        "Maija Keksitty", "2026-10", 2, 4570, BundleState.RECEIVED,
    )  # fmt: skip
    post.worker.post_round(post.place)
    (out,) = post.worker.post().outbox
    assert out.standing.state is PostState.ACKNOWLEDGED
    month = post.coordinator.month_to_approve(OCTOBER)
    assert [(r.claim.worker_name, r.claim.total_cents) for r in month.rows] == [("Maija Keksitty", 4570)]
    with post.coordinator._store.registry.reading() as records:
        assert len(records.newest_records(RecordType.SESSION.value)) == 2
        text = json.dumps([dict(n.revision.body or {}) for n in records.newest_records(RecordType.SESSION.value)])
    assert "SALAINEN" not in text


def test_one_file_by_e_mail_is_taken_in_by_hand(post: Pair) -> None:
    made = post.worker.seal_post()
    name, content = post.worker.post_file(made.items[0].bundle)
    assert post.coordinator.take_in_bundle(name, content).taken[0].state is BundleState.RECEIVED
    again = post.coordinator.take_in_bundle(name, content)
    assert (again.taken, again.known) == ((), 1)
    changed = bytes([*content[:-1], content[-1] ^ 1])
    assert [r.fault for r in post.coordinator.take_in_bundle("x", changed).refused] == [IngestFault.SEAL]


def test_a_place_that_is_gone_is_told_and_remembered(post: Pair) -> None:
    gone = PostPlace("p9", "Tikku", str(Path(post.place.where) / "gone"))
    post.coordinator.save_post_place(gone)
    got = post.coordinator.collect(gone)
    assert got.fault is not None
    assert got.fault.what is PlaceFaultKind.GONE
    assert {p.name: p.fault for p in post.coordinator.inbox().places}["Tikku"] == "gone"


def test_a_worker_has_no_inbox(post: Pair) -> None:
    for act in (post.worker.inbox, lambda: post.worker.collect(post.place)):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.refusal is Refusal.ONLY_COORDINATOR


def test_nothing_is_missing_of_a_laptop_that_sent_nothing(post: Pair) -> None:
    (sender,) = post.coordinator.inbox().senders
    assert (sender.name, sender.last_received_at, sender.gaps) == ("Maija Keksitty", None, ())
    with pytest.raises(Refused) as refused:
        post.coordinator.ask_again(DeviceId(sender.device), 1)
    assert refused.value.refusal is Refusal.NOTHING_IS_MISSING
