"""What comes in ends like the rules' own books, in any order, on both databases; what cannot be believed is told."""

import random
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.collect import Progress
from hyvinvointi_desktop.app.exchange_message_wire import receipt_in
from hyvinvointi_desktop.app.exchange_port import SealedParts
from hyvinvointi_desktop.app.place_port import PlaceFaultKind
from hyvinvointi_desktop.app.receive import message_in
from hyvinvointi_desktop.app.registry_waiting_port import WaitingMessage
from hyvinvointi_desktop.domain.exchange import (
    Acknowledged,
    BundleState,
    DeviceId,
    IngestFault,
    MessageKind,
    Receipt,
    RecordFault,
    Totals,
)
from hyvinvointi_desktop.domain.ingestion import ClockFlag, Standing
from hyvinvointi_desktop.store.registry.unit import SqlRegistry
from tests.support.senders import KEY, MemoryPlace, PlainEnvelopes, Receiving, Sending, sending
from tests.support.space import AT, WORKER, coordinator, founded, laptop, space

OTHER_LAPTOP = DeviceId("f" * 15 + "7")


@pytest.fixture
def plain() -> PlainEnvelopes:
    return PlainEnvelopes()


@pytest.fixture
def here(registry: SqlRegistry, plain: PlainEnvelopes) -> Receiving:
    return Receiving(registry, plain)


@pytest.fixture
def there(plain: PlainEnvelopes, here: Receiving) -> Sending:
    one = sending(plain)
    here.knows(one)
    return one


def lay(place: MemoryPlace, files: Iterable[SealedParts]) -> MemoryPlace:
    for one in files:
        place.put(one.content)
    return place


def picture(here: Receiving, device: DeviceId) -> tuple[object, ...]:
    """The end state, without times."""
    with here.registry.reading() as records:
        bundles = sorted((b.bundle, b.state.value, b.standing.value) for b in records.bundles(device=device))
        newest = [(n.revision.id, n.revision.digest) for n in records.newest_records("session")]
        return tuple(bundles), records.row(device, 1), records.row(device, 2), tuple(newest)


def receipts(here: Receiving, there: Sending, place: MemoryPlace) -> list[Receipt]:
    """Every receipt that the laptop finds, in order."""
    found: list[Receipt] = []
    member = there.member
    for path in sorted(p for p in place.content if p.startswith(f"c/{coordinator().holder.coordinator}/to/")):
        got = message_in(
            here.envelopes, place.content[path], [member.age.identity], space().root.cert_pem, space().space,
            there.device,
        )  # fmt: skip
        if got.header.kind is MessageKind.RECEIPT:
            found += [receipt_in(one) for one in got.content["receipts"]]
    return found


def test_bundles_are_taken_in_and_receipts_lie_in_the_place(here: Receiving, there: Sending) -> None:
    place = lay(MemoryPlace(), there.row(3))
    told: list[Progress] = []
    got = here.collect(place, told=told.append)
    assert [t.state for t in got.taken] == [BundleState.RECEIVED] * 3
    assert (got.known, got.refused, got.fault, got.laid.published) == (0, (), None, 1)
    assert [(p.done, p.total) for p in told] == [(0, 3), (3, 3)]
    said = receipts(here, there, place)
    assert [(r.slot.seq, r.state, r.head_seq, r.missing) for r in said] == [
        (1, BundleState.RECEIVED, 1, ()), (2, BundleState.RECEIVED, 2, ()), (3, BundleState.RECEIVED, 3, ()),
    ]  # fmt: skip
    assert said[0].totals == Totals(1, 0, 0, 0, 1)
    assert said[2].head == there.prev


def test_a_second_time_reads_nothing_and_says_nothing(here: Receiving, there: Sending) -> None:
    place = lay(MemoryPlace(), there.row(3))
    here.collect(place)
    before, lay_there, read = picture(here, there.device), set(place.content), place.read_count
    again = here.collect(place)
    assert (again.taken, again.laid.published, place.read_count) == ((), 0, read)
    place.put(place.content["d/x/000002.hvl"], "d/x/b-1-00000002 (conflicted copy).hvl")
    third = here.collect(place)
    assert (third.taken, third.known) == ((), 1)
    assert picture(here, there.device) == before
    assert set(place.content) - lay_there == {"d/x/b-1-00000002 (conflicted copy).hvl"}


def test_any_order_ends_in_one_state(here: Receiving, there: Sending) -> None:
    """All 5 040 orders are tried on the rules themselves; here some of them, one file at a time."""
    files = there.row(6)
    shuffled = random.Random(17).sample(files, len(files))
    for one in [*shuffled, *shuffled[:3]]:
        here.opens(one.content)
    bundles, row, _, newest = picture(here, there.device)
    assert {(state, standing) for _, state, standing in bundles} == {("received", "taken")}  # type: ignore[attr-defined]
    assert (row.head_seq, row.head, row.frozen) == (6, there.prev, False)  # type: ignore[attr-defined]
    assert len(newest) == 6  # type: ignore[arg-type]


def test_a_gap_is_told_with_its_number_and_filled(here: Receiving, there: Sending) -> None:
    first, second, third = there.row(3)
    place = lay(MemoryPlace(), [first, third])
    got = here.collect(place)
    assert [t.state for t in got.taken] == [BundleState.RECEIVED, BundleState.WAITING]
    assert receipts(here, there, place)[-1].missing == (2,)
    place.put(second.content)
    assert [(t.slot.seq, t.state) for t in here.collect(place).taken] == [
        (2, BundleState.RECEIVED), (3, BundleState.RECEIVED),
    ]  # fmt: skip
    assert receipts(here, there, place)[-1].head_seq == 3


def test_a_fork_freezes_and_a_person_is_waited_for(here: Receiving, there: Sending) -> None:
    place = lay(MemoryPlace(), there.row(2))
    copy = there.copied()
    lay(place, [there.send(), copy.send(copy.session(77)), there.send()])
    got = here.collect(place)
    assert [t.state for t in got.taken] == [
        BundleState.RECEIVED, BundleState.RECEIVED, BundleState.RECEIVED, BundleState.FORKED, BundleState.FROZEN,
    ]  # fmt: skip
    with here.registry.reading() as records:
        assert records.row(there.device, 1).frozen
        assert records.newest_record("session", "900077") is None


def test_a_restored_laptop_goes_on_in_a_new_row(here: Receiving, there: Sending) -> None:
    place = lay(MemoryPlace(), there.row(2))
    here.collect(place)
    back = there.restored()
    lay(place, back.row(2))
    assert [t.state for t in here.collect(place).taken] == [BundleState.RECEIVED] * 2
    with here.registry.reading() as records:
        assert (records.row(there.device, 1).head_seq, records.row(there.device, 2).head_seq) == (2, 2)


def test_what_comes_late_of_the_row_before_a_restore_is_taken_in_whole(here: Receiving, there: Sending) -> None:
    """One of the backup's own bundles, and one that the backup knew nothing of, come after those of the new row."""
    first, lost = there.row(2)
    back = there.restored()
    back.prev = first.bundle  # the newest that was answered
    forgotten = there.send(there.session(3), there.session(1001, 90))
    anew = [back.send(back.session(2001)), back.send()]
    place = MemoryPlace()
    for one in (first, anew[0], lost, forgotten, anew[1]):
        here.collect(lay(place, [one]))
    told = {r.bundle: r.state for r in receipts(here, there, place)}
    assert [told[one.bundle] for one in (first, lost, forgotten, *anew)] == [BundleState.RECEIVED] * 5
    with here.registry.reading() as records:
        assert [records.row(there.device, epoch).head_seq for epoch in (1, 2)] == [3, 2]
        assert not any(b.fault for b in records.bundles(device=there.device))


def test_a_restored_laptop_that_says_the_same_again_is_told_what_is_there(here: Receiving, there: Sending) -> None:
    back = there.restored()
    forgotten = there.send(there.session(1), there.session(2))
    back.at += timedelta(hours=5)
    again = back.send(back.session(1), back.session(2, 75))
    place = MemoryPlace()
    for one in (forgotten, again):
        here.collect(lay(place, [one]))
    first, second = receipts(here, there, place)
    known = {r.id: r.digest for r in there.newest.values()}
    assert [(r.fault, r.there_rev) for r in first.records] == [(None, 0), (None, 0)]
    assert [(r.fault, r.there_rev, r.there_digest) for r in second.records] == [
        (None, 1, known["900001"]), (RecordFault.TWO_VERSIONS, 1, known["900002"]),
    ]  # fmt: skip
    follows = replace(back.session(1, 90), rev=2, prev_digest=known["900001"])
    here.collect(lay(place, [back.send(follows)]))
    assert receipts(here, there, place)[-1].state is BundleState.RECEIVED
    with here.registry.reading() as records:
        newest = records.newest_record("session", "900001")
        assert newest is not None
        assert newest.revision.body == {"status": "held", "minutes": 90}


def test_a_laptop_out_of_use_counts_up_to_its_last_number(here: Receiving, there: Sending) -> None:
    first, second, third = there.row(3)
    here.opens(first.content)
    here.ends(there, 2)
    assert here.opens(third.content).taken[0].fault is IngestFault.REVOKED
    assert here.opens(second.content).taken[0].fault is IngestFault.HELD
    with here.registry.reading() as records:
        assert records.row(there.device, 1).head_seq == 1
        assert records.standing(second.bundle) is Standing.OUT


def test_records_of_others_and_unknown_ones_are_sent_back(here: Receiving, there: Sending) -> None:
    mine = there.session(1)
    stranger = there.session(2)
    object.__setattr__(stranger, "owner_device", OTHER_LAPTOP)
    orphan = there.session(3)
    object.__setattr__(orphan, "prev_digest", "f" * 64)
    got = here.opens(there.send(mine, stranger, orphan).content)
    assert got.taken[0].state is BundleState.RETURNED
    with here.registry.reading() as records:
        kept = records.revisions_of(got.taken[0].bundle)
        assert [k.fault for k in kept] == [None, RecordFault.OTHER_OWNER, RecordFault.UNKNOWN_PREVIOUS]
        assert [n.revision.id for n in records.newest_records("session", WORKER)] == ["900001"]
    # What the laptop believes delivered goes on from all that it sent.
    assert here.opens(there.send().content).taken[0].state is BundleState.RECEIVED


def test_a_correction_follows_and_both_of_two_versions_are_kept(here: Receiving, there: Sending) -> None:
    here.opens(there.send(there.session(1)).content)
    copy = there.session(1, 45)
    here.opens(there.send(there.session(1, 75)).content)
    got = here.opens(there.send(copy).content)
    assert got.taken[0].state is BundleState.RETURNED
    with here.registry.reading() as records:
        history = records.record_history("session", "900001")
        assert [(k.revision.rev, k.revision.body, k.fault) for k in history if k.revision.body] == [
            (1, {"status": "held", "minutes": 60}, None),
            (2, {"status": "held", "minutes": 75}, None),
            (2, {"status": "held", "minutes": 45}, RecordFault.TWO_VERSIONS),
        ]
        newest = records.newest_record("session", "900001")
        assert newest is not None
        assert newest.revision.body == {"status": "held", "minutes": 75}


@pytest.mark.parametrize(
    "wrong",
    [{"totals": Totals(2, 0, 0, 0, 1)}, {"state_after": "f" * 64}, {"state_before": "f" * 64}],
    ids=["totals", "after", "before"],
)
def test_what_does_not_add_up_brings_nothing(here: Receiving, there: Sending, wrong: dict[str, object]) -> None:
    got = here.opens(there.send(**wrong).content)
    assert (got.taken[0].state, got.taken[0].fault) == (BundleState.QUARANTINED, IngestFault.TOTALS)
    with here.registry.reading() as records:
        assert records.row(there.device, 1).head_seq == 1
        assert records.newest_records("session") == ()
        assert records.receipts_of(got.taken[0].bundle)[0].receipt.totals == Totals()


def test_an_odd_clock_is_told_and_changes_nothing(here: Receiving, there: Sending) -> None:
    there.at = AT + timedelta(days=300)
    here.opens(there.send().content)
    there.at = AT
    here.opens(there.send(clock_suspect=True).content)
    with here.registry.reading() as records:
        second, first = records.bundles()
    assert first.clock_flags == (ClockFlag.AHEAD,)
    assert second.clock_flags == (ClockFlag.BACKWARDS, ClockFlag.SUSPECT)
    assert (first.state, second.state) == (BundleState.RECEIVED, BundleState.RECEIVED)


def test_what_cannot_be_read_is_told_and_the_rest_goes_on(here: Receiving, there: Sending) -> None:
    place = MemoryPlace()
    place.put(b"")
    place.put(b"half a fi", "d/x/half.hvl")
    gone = place.put(b"gone")
    place.breaks[gone] = PlaceFaultKind.NOT_THERE
    place.put(there.send(practice=True).content)
    there.seq, there.prev, there.newest = 0, "", {}
    lay(place, there.row(1))
    got = here.collect(place)
    assert sorted((r.came_by, r.fault) for r in got.refused) == [
        ("d/x/000001.hvl", IngestFault.SEAL), ("d/x/000003.hvl", IngestFault.PRACTICE),
        ("d/x/half.hvl", IngestFault.SEAL),
    ]  # fmt: skip
    assert got.unread == 1
    assert [t.state for t in got.taken] == [BundleState.RECEIVED]


def test_a_half_file_is_tried_again_for_three_days_and_forgotten_after_half_a_year(here: Receiving) -> None:
    place = MemoryPlace()
    place.put(b"half a file")
    here.collect(place)
    here.now += timedelta(hours=71)
    assert len(here.collect(place).refused) == 1
    here.now += timedelta(hours=2)
    assert here.collect(place).refused == ()
    with here.registry.reading() as records:
        assert [(f.tries, f.fault) for f in records.refused_files(here.own().coordinator)] == [(2, IngestFault.SEAL)]
    here.now += timedelta(days=181)
    place.content.clear()
    here.collect(place)
    with here.registry.reading() as records:
        assert records.refused_files(here.own().coordinator) == ()


def test_a_place_that_vanished_is_a_fault_and_never_empty(here: Receiving, there: Sending) -> None:
    place = lay(MemoryPlace(), there.row(2))
    here.collect(place)
    place.breaks[""] = PlaceFaultKind.GONE
    got = here.collect(place)
    assert got.fault is not None
    assert got.fault.what is PlaceFaultKind.GONE
    assert picture(here, there.device)[1].head_seq == 2  # type: ignore[attr-defined]


def test_it_may_be_stopped_and_begun_anew(here: Receiving, there: Sending) -> None:
    place = lay(MemoryPlace(), there.row(4))
    asked = iter([False, False, True])
    got = here.collect(place, stopped=lambda: next(asked))
    assert (got.stopped, len(got.taken), got.laid.published) == (True, 2, 1)
    assert len(here.collect(place).taken) == 2


def test_decisions_travel_in_the_same_row_and_go_when_the_laptop_has_them(here: Receiving, there: Sending) -> None:
    place = lay(MemoryPlace(), there.row(1))
    with here.registry.unit_of_work() as unit:
        unit.records.put_waiting(WaitingMessage("m1", WORKER, MessageKind.GRANT, "c", {"minutes": 60}, here.now))
        unit.commit()
    assert here.collect(place).laid.published == 2
    with here.registry.reading() as records:
        assert records.waiting_messages() == ()
        number, newest = records.last_message(here.own().coordinator, there.device)
        assert number == 2
        assert records.message_file(here.own().coordinator, there.device, 2).rprev != ""  # type: ignore[union-attr]
    there.acknowledged = (Acknowledged(here.own().coordinator, 2, newest),)  # type: ignore[arg-type]
    place.put(there.send().content)
    here.collect(place)
    here.now += timedelta(days=31)
    assert here.collect(place).laid.removed == 2
    assert len([p for p in place.content if p.startswith("c/")]) == 1


def test_a_laptop_that_sends_anew_gets_its_receipt_anew(here: Receiving, there: Sending) -> None:
    one = there.send()
    place = lay(MemoryPlace(), [one])
    here.collect(place)
    path = next(p for p in place.content if p.startswith("c/"))
    receipt = place.content.pop(path)
    here.envelopes._made[b"wrapped anew"] = here.envelopes._made[one.content]  # type: ignore[attr-defined]
    place.put(b"wrapped anew")
    got = here.collect(place)
    assert got.taken[0].state is BundleState.DUPLICATE
    assert place.content[path] == receipt


def test_the_real_seal_from_laptop_to_receipt(registry: SqlRegistry) -> None:
    """Signed, sealed, taken in, and the receipt opened by the laptop: every library at work."""
    real = bootstrap.envelopes()
    here, there = Receiving(registry, real), sending(real)
    here.knows(there)
    place = lay(MemoryPlace(), there.row(2))
    stranger = Sending(founded().laptop(OTHER_LAPTOP), real)
    place.put(stranger.send().content)
    got = here.collect(place)
    assert [t.state for t in got.taken] == [BundleState.RECEIVED] * 2
    assert [r.fault for r in got.refused] == [IngestFault.SIGNATURE]
    assert [r.head_seq for r in receipts(here, there, place)] == [1, 2]
    assert laptop().holder.device == there.device
    with registry.reading() as records:
        key = f"{here.own().coordinator} {KEY}"
        assert records.known_listing(key).keys() == {"d/x/000001.hvl", "d/x/000002.hvl", "d/x/000003.hvl"}
