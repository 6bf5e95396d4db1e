"""How far a bundle has come: by its receipts alone, whatever order they come in; and how a copy is found."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from hyvinvointi_desktop.domain.exchange import (
    BundleId,
    BundleKind,
    BundleState,
    CoordinatorId,
    DeviceId,
    IngestFault,
    Receipt,
    Slot,
    Totals,
)
from hyvinvointi_desktop.domain.post import (
    CopyFound,
    Highest,
    Outgoing,
    PostState,
    ProvedReceipt,
    ReceiptFault,
    TakenOut,
    bundle_name,
    copy_found,
    is_delivered,
    may_be_taken_away,
    next_epoch,
    receipt_fault,
    standing_of,
    strange_file,
)

NOW = datetime(2026, 11, 2, 8, tzinfo=UTC)
ME = DeviceId("d" * 16)
SUMS = Totals(2, 150, 240, 4570, 5)
ITEM = Outgoing(
    BundleId("b" * 64), Slot(ME, 1, 3), BundleKind.REPORT, "2026-10", "", bundle_name(Slot(ME, 1, 3), "abcdefgh"),
    NOW, SUMS, 40_000,
)  # fmt: skip
GOOD = Receipt(ITEM.slot, ITEM.bundle, BundleState.RECEIVED, None, (), SUMS, 3, ITEM.bundle, (), NOW)
COORDINATORS = (CoordinatorId("k" * 16), CoordinatorId("m" * 16))


def proved(rseq: int, receipt: Receipt, who: int = 0) -> ProvedReceipt:
    """A receipt with its place in a coordinator's row."""
    return ProvedReceipt(BundleId(f"{who}{rseq:063d}"), COORDINATORS[who], rseq, receipt)


receipts = st.builds(
    lambda state, head, cents: replace(GOOD, state=state, head_seq=head, totals=replace(SUMS, cents=cents)),
    st.sampled_from(BundleState), st.integers(0, 5), st.sampled_from((4570, 4571)),
)  # fmt: skip
rows = st.lists(st.tuples(st.integers(1, 9), st.integers(0, 1), receipts), max_size=6, unique_by=lambda r: r[:2])


@given(rows, st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_the_order_in_which_receipts_come_changes_nothing(found: list[tuple[int, int, Receipt]], mix: object) -> None:
    some = [proved(rseq, receipt, who) for rseq, who, receipt in found]
    other = list(some)
    mix.shuffle(other)  # type: ignore[attr-defined]
    here, there = (standing_of(replace(ITEM, receipts=tuple(r)), NOW) for r in (some, other))
    assert here == there


def test_a_fault_that_one_of_two_coordinators_names_is_told_whoever_answered_first() -> None:
    sums = proved(1, replace(GOOD, totals=replace(SUMS, cents=4571)))
    parked = proved(1, replace(GOOD, state=BundleState.QUARANTINED), 1)
    for order in ((sums, parked), (parked, sums)):
        standing = standing_of(replace(ITEM, receipts=order), NOW)
        assert (standing.state, standing.fault) == (PostState.TO_CHECK, IngestFault.TOTALS)


@given(rows)
@settings(max_examples=60, deadline=None)
def test_delivered_means_taken_in_without_a_gap_and_with_equal_sums(found: list[tuple[int, int, Receipt]]) -> None:
    standing = standing_of(replace(ITEM, receipts=tuple(proved(n, r, who) for n, who, r in found)), NOW)
    newest = {who: r for _, who, r in sorted(found, key=lambda x: x[0])}
    good = {BundleState.RECEIVED, BundleState.DUPLICATE, BundleState.RETURNED}
    whole = [r for r in newest.values() if r.state in good and r.totals == SUMS and r.head_seq >= 3]
    assert is_delivered(standing) == bool(whole)


class Outbox(RuleBasedStateMachine):
    """One coordinator, one bundle, time, places and receipts in any order."""

    @initialize()
    def begin(self) -> None:
        self.item, self.now, self.best, self.rseq = ITEM, NOW, 0, 0
        self.newest: Receipt | None = None

    @rule(days=st.integers(1, 20))
    def wait(self, days: int) -> None:
        self.now += timedelta(days=days)

    @rule(place=st.sampled_from(("", "p1", "p2")))
    def take_out(self, place: str) -> None:
        self.item = replace(self.item, taken=(*self.item.taken, TakenOut(self.now, place)))

    @rule(receipt=receipts, rseq=st.integers(1, 30))
    def hear(self, receipt: Receipt, rseq: int) -> None:
        if any(r.rseq == rseq for r in self.item.receipts):
            return
        told = replace(receipt, received_at=self.now)
        self.item = replace(self.item, receipts=(*self.item.receipts, proved(rseq, told)))
        if rseq > self.rseq:
            self.rseq, self.newest = rseq, told

    @invariant()
    def it_says_what_the_newest_receipt_says(self) -> None:
        standing = standing_of(self.item, self.now)
        if self.newest is None:
            out = min((t.at for t in self.item.taken), default=None)
            assert (standing.state is PostState.IN_OUTBOX) == (out is None)
            assert not is_delivered(standing)
            if out is not None:
                days = (self.now - out).days
                late = {PostState.UNANSWERED_7: 7, PostState.UNANSWERED_14: 14, PostState.UNANSWERED_30: 30}
                assert days >= late.get(standing.state, 0)
            return
        assert standing.since == self.newest.received_at
        if is_delivered(standing):
            assert self.newest.totals == SUMS
            assert self.newest.head_seq >= self.item.slot.seq

    @invariant()
    def nothing_is_taken_away_too_early(self) -> None:
        if may_be_taken_away(self.item, self.now, self.now):
            assert self.newest is not None
            assert is_delivered(standing_of(self.item, self.now))
            assert self.now - self.newest.received_at >= timedelta(days=30)


TestOutbox = Outbox.TestCase
TestOutbox.settings = settings(max_examples=30, stateful_step_count=15, deadline=None)


def test_a_backup_of_before_the_receipt_keeps_the_file_in_its_place() -> None:
    item = replace(ITEM, receipts=(proved(1, GOOD),))
    later = NOW + timedelta(days=31)
    assert may_be_taken_away(item, later, NOW + timedelta(days=1))
    assert not may_be_taken_away(item, later, NOW - timedelta(days=1))
    assert not may_be_taken_away(item, later, None)
    assert not may_be_taken_away(item, NOW + timedelta(days=29), NOW + timedelta(days=1))


@pytest.mark.parametrize(("change", "fault"), [
    ({}, None), ({"slot": Slot(DeviceId("x" * 16), 1, 3)}, ReceiptFault.OTHER_DEVICE),
    ({"slot": Slot(ME, 1, 4)}, ReceiptFault.OTHER_SLOT), ({"slot": Slot(ME, 2, 3)}, ReceiptFault.OTHER_SLOT),
])  # fmt: skip
def test_a_receipt_belongs_to_its_bundle(change: dict[str, Slot], fault: ReceiptFault | None) -> None:
    assert receipt_fault(replace(GOOD, **change), ITEM) is fault  # type: ignore[arg-type]
    assert receipt_fault(GOOD, None) is ReceiptFault.UNKNOWN_BUNDLE


@pytest.mark.parametrize(("mark", "strange", "lying", "same", "found"), [
    (None, (), None, True, None),
    (Highest(1, 3), (), None, True, None),
    (Highest(1, 4), (), None, True, CopyFound.MARK_AHEAD),
    (Highest(2, 1), (), None, True, CopyFound.MARK_AHEAD),
    (None, (Highest(1, 2),), None, True, CopyFound.RECEIPT_AHEAD),
    (None, (Highest(0, 9),), None, True, None),
    (None, (), Highest(1, 3), True, CopyFound.FILES_AHEAD),
    (None, (), Highest(0, 3), True, None),
    (None, (), None, False, CopyFound.OTHER_MACHINE),
])  # fmt: skip
def test_how_a_copy_is_found(
    mark: Highest | None, strange: tuple[Highest, ...], lying: Highest | None, same: bool, found: CopyFound | None
) -> None:
    assert copy_found(Highest(1, 3), mark, strange, lying, same_machine=same) is found
    assert copy_found(Highest(1, 0), None, (), None, same_machine=False) is None


@given(st.lists(st.builds(Highest, st.integers(1, 9), st.integers(0, 9)), max_size=5), st.integers(1, 9))
@settings(max_examples=30, deadline=None)
def test_the_next_epoch_is_nobodys(known: list[Highest], own: int) -> None:
    epoch = next_epoch(Highest(own, 4), [None, *known])
    assert epoch > own
    assert all(h.epoch < epoch for h in known)


@pytest.mark.parametrize(("path", "strange"), [
    ("d/x/b-1-00000003-abcdefgh.hvl", None),
    ("d/x/b-1-00000003-abcdefgh (ristiriitainen kopio).hvl", None),
    ("d/x/b-1-00000003-zzzzzzzz.hvl", Highest(1, 3)),
    ("d/x/b-1-00000004-abcdefgh.hvl", Highest(1, 4)),
    ("d/x/b-2-00000001-abcdefgh.hvl", Highest(2, 1)),
    ("d/x/muistio.txt", None),
    ("d/x/b-1-4-abcdefgh.hvl", None),
])  # fmt: skip
def test_a_file_that_was_not_made_here_is_strange(path: str, strange: Highest | None) -> None:
    assert strange_file([path], [ITEM]) == strange


def test_another_end_of_the_name_is_ours_when_it_was_published_so() -> None:
    taken = TakenOut(NOW, "p1", "d/x/b-1-00000003-zzzzzzzz.hvl")
    assert strange_file([taken.path], [replace(ITEM, taken=(taken,))]) is None
