"""The worker's post from the diary to the receipt, through a real folder and with real seals."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import jsonschema  # type: ignore[import-untyped]
import pytest

from hyvinvointi_desktop.app.exchange_message_wire import receipt_content
from hyvinvointi_desktop.app.plan_post import Wanted
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import (
    BundleKind,
    BundleState,
    DeviceId,
    IngestFault,
    MessageKind,
    RecordFault,
    RecordResult,
    SpaceId,
)
from hyvinvointi_desktop.domain.ids import SessionId
from hyvinvointi_desktop.domain.post import PostState
from tests.app.test_exchange_records import SCHEMA
from tests.support.post import OCTOBER, Pair, october, pair, wrong
from tests.support.work import held


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Pair]:
    """Two visits of October, and the month signed."""
    made = october(tmp_path)
    yield made
    made.close()


def claim_state(post: Pair) -> ClaimState:
    """Of October."""
    sealed = post.worker.claim(OCTOBER, None).sealed
    assert sealed is not None
    return sealed.state


def states(post: Pair) -> list[PostState]:
    """Of every bundle, the newest first."""
    return [row.standing.state for row in post.worker.post().outbox]


def test_nothing_has_left_and_all_is_shown_beforehand(post: Pair) -> None:
    screen = post.worker.post()
    assert (screen.outbox, screen.copy, screen.cannot_send) == ((), None, None)
    [row] = screen.leaving
    assert (row.kind, row.month, row.corrects) == (BundleKind.REPORT, OCTOBER, False)
    assert [(k.type, k.new, k.changed) for k in row.kinds] == [
        ("claim", 1, 0), ("session", 2, 0), ("agreement", 1, 0), ("client", 1, 0),
    ]  # fmt: skip
    assert (row.totals.visits, row.totals.minutes, row.totals.km_tenths, row.totals.cents) == (2, 150, 240, 4570)
    [row] = post.worker.post_preview()
    assert "s1" in row.exact
    assert "SALAINEN" not in row.exact
    assert "Keksitty Henkilö" not in row.exact
    assert [s.codes for s in row.sessions] == [("A-1",), ("A-1",)]


def test_a_bundle_travels_is_proved_and_acknowledged(post: Pair) -> None:
    [item] = post.worker.seal_post().items
    assert states(post) == [PostState.IN_OUTBOX]
    done = post.worker.post_round(post.place)
    assert (done.published, done.taken, done.refused) == (1, (), ())
    assert states(post) == [PostState.TAKEN_OUT]
    [received] = post.hand.bundles()
    header = received.header
    assert (header.slot.epoch, header.slot.seq, header.prev, header.period) == (1, 1, "", "2026-10")
    assert received.opened.bundle == item.bundle
    assert received.opened.parts.report is not None
    jsonschema.validate(json.loads(received.opened.parts.records), SCHEMA)
    assert b"SALAINEN" not in received.opened.parts.records

    post.hand.put(post.hand.acknowledge(post.hand.receipt(received)))
    done = post.worker.post_round(post.place)
    assert [m.kind.value for m in done.taken] == ["receipt"]
    assert states(post) == [PostState.ACKNOWLEDGED]
    assert claim_state(post) is ClaimState.DELIVERED
    assert post.worker.post_round(post.place).taken == ()


def test_what_waits_is_told_after_a_week_a_fortnight_and_a_month(post: Pair) -> None:
    post.worker.seal_post()
    post.later(days=40)
    assert states(post) == [PostState.IN_OUTBOX]
    post.worker.post_round(post.place)
    told = []
    for days in (6, 1, 7, 16):
        post.later(days=days)
        told += states(post)
    assert told == [
        PostState.TAKEN_OUT, PostState.UNANSWERED_7, PostState.UNANSWERED_14, PostState.UNANSWERED_30,
    ]  # fmt: skip


def test_what_others_took_away_is_put_there_again_until_it_is_acknowledged(post: Pair) -> None:
    post.worker.seal_post()
    post.worker.post_round(post.place)
    [file] = (post.hand.folder / "hvl1" / "d").rglob("*.hvl")
    before = file.read_bytes()
    assert post.worker.post_round(post.place).published == 0
    file.unlink()
    assert post.worker.post_round(post.place).published == 1
    [again] = (post.hand.folder / "hvl1" / "d").rglob("*.hvl")
    assert again.read_bytes() == before


def test_an_old_acknowledged_file_is_taken_away_once_a_backup_holds_it(post: Pair) -> None:
    post.worker.seal_post()
    post.worker.post_round(post.place)
    [received] = post.hand.bundles()
    post.hand.put(post.hand.acknowledge(post.hand.receipt(received)))
    post.worker.post_round(post.place)
    post.later(days=31)
    assert post.worker.post_round(post.place).removed == 0  # no backup holds the receipt yet
    post.worker.back_up()
    assert post.worker.post_round(post.place).removed == 1
    assert post.hand.bundles() == []
    [row] = post.worker.post().outbox
    assert (row.standing.state, row.places) == (PostState.ACKNOWLEDGED, ())
    assert post.worker.post_round(post.place).published == 0
    assert post.worker.post_file(row.bundle)[1]


def test_a_number_asked_for_again_is_published_again(post: Pair) -> None:
    post.worker.seal_post()
    post.worker.post_round(post.place)
    other = replace(post.place, id="p2", where=str(post.hand.folder.parent / "tikku"))
    (post.hand.folder.parent / "tikku").mkdir()
    post.worker.save_post_place(other)
    post.hand.put(post.hand.write(MessageKind.ASK_AGAIN, {"epoch": 1, "numbers": [1, 15]}))
    assert post.worker.post_round(post.place).published == 1
    assert len(post.hand.bundles()) == 1  # the very bytes were there: nothing doubled
    assert post.worker.post_round(other).published == 1


def test_the_second_month_is_chained_to_the_first_and_tells_the_receipt(post: Pair) -> None:
    post.worker.seal_post()
    post.worker.post_round(post.place)
    [first] = post.hand.bundles()
    post.hand.put(post.hand.acknowledge(post.hand.receipt(first)))
    post.worker.post_round(post.place)
    post.later(days=31)
    post.worker.log_sessions([held("s4", "2026-11-20")])
    post.worker.seal_claim(Month(2026, 11), None, "fi")
    post.worker.seal_post()
    post.worker.post_round(post.place)
    second = post.hand.bundles()[1]
    assert (second.header.slot.seq, second.header.prev) == (2, first.opened.bundle)
    [ack] = second.header.acknowledged
    assert (ack.coordinator, ack.rseq, ack.receipt) == (post.hand.own.coordinator, 1, post.hand.rprev)
    assert second.header.state_before == first.header.state_after
    assert {r.type for r in second.records} == {"claim", "session"}  # the client and the agreement are known


def test_a_correction_says_what_it_follows(post: Pair) -> None:
    post.worker.seal_post()
    post.worker.log_sessions([held("s2", "2026-10-12", minutes=60)])
    [row] = post.worker.post().leaving
    assert (row.kind, row.corrects, row.claim) == (BundleKind.CORRECTION, True, None)
    post.worker.seal_claim(OCTOBER, None, "fi")
    [item] = post.worker.seal_post(Wanted(reason="kesto oli väärin")).items
    assert item.kind is BundleKind.CORRECTION
    post.worker.post_round(post.place)
    first, second = post.hand.bundles()
    before = next(r for r in first.records if r.id == "s2")
    after = next(r for r in second.records if r.id == "s2")
    assert (after.rev, after.prev_digest, after.reason) == (2, before.digest, "kesto oli väärin")
    claim = next(r for r in second.records if r.type == "claim")
    assert (claim.rev, json.loads(claim.body["document"])["amends"]) == (1, first.records[1].id)  # type: ignore[index]


def test_a_deleted_visit_is_withdrawn(post: Pair) -> None:
    post.worker.seal_post()
    post.worker.delete_session(SessionId("s2"))
    [row] = post.worker.post().leaving
    assert (row.key, row.kind) == ("2026-10", BundleKind.CORRECTION)
    assert [(k.type, k.withdrawn) for k in row.kinds] == [("session", 1)]


def test_a_text_leaves_only_when_it_was_ticked_with_a_reason(post: Pair) -> None:
    [note] = post.worker.post_notes((OCTOBER,))
    assert (note.session, note.codes) == ("s1", ("A-1",))
    post.worker.seal_post(Wanted(notes={SessionId("s1"): "koordinaattori pyysi"}))
    post.worker.post_round(post.place)
    [received] = post.hand.bundles()
    found = [r.body for r in received.records if r.type == "note"]
    assert found == [{"session": "s1", "text": "SALAINEN kahvilla", "reason": "koordinaattori pyysi"}]


def test_a_month_with_paid_work_waits_for_its_claim(post: Pair) -> None:
    post.worker.seal_post()
    post.later(days=31)
    post.worker.log_sessions([held("s4", "2026-11-20")])
    screen = post.worker.post()
    assert ([row.kind for row in screen.leaving], screen.unsigned) == ([BundleKind.AUDIT], (Month(2026, 11),))
    [log] = post.worker.seal_post().items
    assert (log.kind, log.period) == (BundleKind.AUDIT, "2026-11")
    with pytest.raises(Refused) as refused:
        post.worker.seal_post()
    assert refused.value.refusal is Refusal.POST_NOTHING


def test_a_file_saved_by_hand_is_the_same_bytes_and_counts_as_taken_out(post: Pair) -> None:
    [item] = post.worker.seal_post().items
    name, content = post.worker.post_file(item.bundle)
    post.worker.post_file_saved(item.bundle)
    [row] = post.worker.post().outbox
    assert (row.standing.state, row.by_hand, row.places) == (PostState.TAKEN_OUT, True, ())
    post.worker.post_round(post.place)
    file = post.hand.folder / "hvl1" / "d" / post.hand.device.device / name
    assert file.read_bytes() == content


# -- receipts that must not count --------------------------------------------------------------------------------


def _sent(post: Pair) -> None:
    post.worker.seal_post()
    post.worker.post_round(post.place)


def test_a_receipt_with_other_totals_is_no_delivery(post: Pair) -> None:
    _sent(post)
    [received] = post.hand.bundles()
    good = post.hand.receipt(received)
    post.hand.put(post.hand.acknowledge(replace(good, totals=wrong(good.totals))))
    post.worker.post_round(post.place)
    [row] = post.worker.post().outbox
    assert (row.standing.state, row.standing.fault) == (PostState.TO_CHECK, IngestFault.TOTALS)
    assert claim_state(post) is ClaimState.SEALED


@pytest.mark.parametrize(("changes", "state"), [
    ({"head_seq": 0, "head": "", "missing": (3,)}, PostState.IN_LINE),
    ({"state": BundleState.WAITING, "head_seq": 0, "head": ""}, PostState.IN_LINE),
    ({"state": BundleState.QUARANTINED, "fault": IngestFault.REVOKED}, PostState.TO_CHECK),
    ({"state": BundleState.FORKED}, PostState.TWO_VERSIONS),
    ({"state": BundleState.FROZEN}, PostState.TWO_VERSIONS),
    ({"state": BundleState.DUPLICATE}, PostState.ACKNOWLEDGED),
    ({"records": (RecordResult("session", "s1", 1, RecordFault.RULE),)}, PostState.RETURNED),
])  # fmt: skip
def test_each_answer_has_its_state(post: Pair, changes: dict[str, object], state: PostState) -> None:
    _sent(post)
    [received] = post.hand.bundles()
    post.hand.put(post.hand.acknowledge(post.hand.receipt(received, **changes)))
    post.worker.post_round(post.place)
    assert states(post) == [state]


def test_a_later_receipt_goes_before_an_earlier_one_however_they_arrive(post: Pair) -> None:
    _sent(post)
    [received] = post.hand.bundles()
    waiting = post.hand.acknowledge(post.hand.receipt(received, state=BundleState.WAITING, head_seq=0, head=""))
    good = post.hand.acknowledge(post.hand.receipt(received))
    assert post.worker.take_post_file(good).new
    assert post.worker.take_post_file(waiting).new
    assert not post.worker.take_post_file(waiting).new
    assert states(post) == [PostState.ACKNOWLEDGED]


def test_a_receipt_of_something_else_is_no_delivery(post: Pair) -> None:
    _sent(post)
    [received] = post.hand.bundles()
    good = post.hand.receipt(received)
    slot = replace(good.slot, seq=7)
    other_slot = post.worker.take_post_file(post.hand.acknowledge(replace(good, slot=slot)))
    assert other_slot.message is not None
    assert other_slot.message.fault.startswith("other_slot")
    assert states(post) == [PostState.TAKEN_OUT]
    assert post.worker.post().copy is None


def test_messages_for_others_and_from_others_are_refused(post: Pair, tmp_path: Path) -> None:
    _sent(post)
    [received] = post.hand.bundles()
    good = post.hand.receipt(received)
    told = {"receipts": [receipt_content(good)]}
    stranger = pair(tmp_path / "toinen")
    try:
        foreign = stranger.hand.acknowledge(good)
        for content in (
            post.hand.write(MessageKind.RECEIPT, told, device=DeviceId("z" * 16)),
            post.hand.write(MessageKind.RECEIPT, told, space=SpaceId("z" * 16)),
            post.hand.write(MessageKind.RECEIPT, told, cert_sha256="0" * 64),
            foreign, b"", b"roskaa", post.hand.sent[0][:-1],
        ):  # fmt: skip
            with pytest.raises(Refused) as refused:
                post.worker.take_post_file(content)
            assert refused.value.refusal is Refusal.POST_NOT_OURS
            post.hand.put(content)
        done = post.worker.post_round(post.place)
        assert done.taken == ()
        assert states(post) == [PostState.TAKEN_OUT]
    finally:
        stranger.close()


def test_two_messages_under_one_number_are_not_both_taken(post: Pair) -> None:
    post.worker.take_post_file(post.hand.write(MessageKind.ASK_AGAIN, {"epoch": 1, "numbers": [1]}))
    post.hand.rseq = 0
    second = post.worker.take_post_file(post.hand.write(MessageKind.ASK_AGAIN, {"epoch": 1, "numbers": [2]}))
    assert second.message is not None
    assert second.message.fault == "number_taken"

