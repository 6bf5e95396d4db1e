"""What becomes of bundles: every order ends in one state, every fork freezes, nothing counts after a cut."""

import dataclasses
import itertools
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop.domain.exchange import (
    NO_DIGEST,
    BundleId,
    BundleState,
    DeviceId,
    IngestFault,
    RecordFault,
    RecordRevision,
    Slot,
    WorkerId,
)
from hyvinvointi_desktop.domain.ingestion import (
    Arrival,
    ClockFlag,
    Cut,
    Entry,
    KnownRecord,
    NotYoursToKeep,
    Sender,
    Standing,
    clock_flags,
    decide,
    follows,
    judge_record,
    missing,
    set_aside,
)
from tests.support.row_books import DEVICE, OTHER, MemoryBook, chain, entered, name_of

SEVEN = chain(7)
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def test_all_5040_orders_of_seven_end_in_one_state() -> None:
    wanted = entered(SEVEN).picture()
    assert wanted[1] == ((DEVICE, 1, 7, SEVEN[6].bundle, False),)
    pictures = {entered(order).picture() for order in itertools.permutations(SEVEN)}
    assert pictures == {wanted}


def _fork() -> list[Arrival]:
    """One to three, another three after the same two, and what was built on each."""
    first = chain(4)
    other = Arrival(name_of("other", 3), Slot(DEVICE, 1, 3), first[1].bundle, 1)
    return [*first, other, Arrival(name_of("other", 4), Slot(DEVICE, 1, 4), other.bundle, 1)]


def test_all_720_orders_of_a_fork_freeze() -> None:
    arrivals = _fork()
    for order in itertools.permutations(arrivals):
        book = entered(order)
        row = book.row(DEVICE, 1)
        assert row.frozen
        assert row.head_seq <= 4
        assert set(book.entries) == {a.bundle for a in arrivals}  # both branches are kept
        taken = [e for e in book.entries.values() if e.standing is Standing.TAKEN]
        assert len({e.slot.seq for e in taken}) == len(taken)
        assert not [e for e in book.entries.values() if e.standing is Standing.WAITING]


def test_a_restored_laptop_goes_on_in_a_new_epoch() -> None:
    first = chain(3)
    second = chain(2, epoch=2, first_prev=first[2].bundle)
    for order in itertools.permutations([*first, *second]):
        book = entered(order)
        assert (book.row(DEVICE, 1).head_seq, book.row(DEVICE, 2).head_seq) == (3, 2)
        assert not book.row(DEVICE, 1).frozen


def test_what_was_sent_after_the_backup_counts_beside_the_new_epoch_in_any_order() -> None:
    """A laptop was put back as it was after 2 and begins anew; 3 had been sent already, and comes early or late."""
    first = chain(3)
    second = chain(2, epoch=2, first_prev=first[1].bundle)
    third = chain(1, epoch=3, first_prev=first[1].bundle)  # and once more from the same backup
    for order in itertools.permutations([*first, *second, *third]):
        book = entered(order)
        assert [book.row(DEVICE, epoch).head_seq for epoch in (1, 2, 3)] == [3, 2, 1]
        assert not any(book.row(DEVICE, epoch).frozen for epoch in (1, 2, 3))


def test_two_copies_that_begin_the_same_epoch_freeze_in_any_order() -> None:
    first = chain(2)
    second = chain(2, epoch=2, first_prev=first[0].bundle)
    rival = dataclasses.replace(chain(1, epoch=2, first_prev=first[1].bundle)[0], bundle=name_of(OTHER, 2, 1))
    for order in itertools.permutations([*first, *second, rival]):
        assert entered(order).row(DEVICE, 2).frozen


def test_a_fork_shows_by_what_was_built_on_another() -> None:
    book = entered([chain(4)[3]])
    assert decide(_fork()[4], book).state is BundleState.FORKED


def test_after_a_fork_the_rest_is_kept_and_not_taken_in() -> None:
    arrivals = _fork()
    book = entered([arrivals[0], arrivals[2], arrivals[4]])
    assert book.enter(arrivals[1]).state is BundleState.FROZEN
    assert book.row(DEVICE, 1).head_seq == 1


@st.composite
def schedules(draw: st.DrawFn) -> tuple[list[Arrival], list[Arrival]]:
    """Bundles of two laptops, and an order in which they come, some of them several times."""
    counts = draw(st.tuples(st.integers(0, 6), st.integers(0, 6)))
    there = [*chain(counts[0]), *chain(counts[1], OTHER)]
    more = draw(st.lists(st.sampled_from(there), max_size=5)) if there else []
    return there, draw(st.permutations([*there, *more]))


@given(schedules())
@settings(max_examples=200, deadline=None)
def test_any_schedule_of_two_laptops_ends_like_the_right_order(both: tuple[list[Arrival], list[Arrival]]) -> None:
    there, came = both
    assert entered(came).picture() == entered(there).picture()


@given(st.permutations(chain(6)), st.integers(1, 6))
@settings(max_examples=100, deadline=None)
def test_what_is_missing_is_named(order: list[Arrival], count: int) -> None:
    came = order[:count]
    book = entered(came)
    numbers = {a.slot.seq for a in came}
    head = book.row(DEVICE, 1).head_seq
    waiting = [e.slot.seq for e in book.entries.values() if e.standing is Standing.WAITING]
    assert missing(head, waiting) == tuple(n for n in range(1, max(numbers)) if n not in numbers)


def test_at_most_a_hundred_numbers_are_missing() -> None:
    assert missing(3, [10**9]) == tuple(range(4, 104))
    assert missing(3, []) == ()


def test_a_second_time_is_a_duplicate_and_changes_nothing() -> None:
    book = entered(SEVEN)
    before = book.picture()
    assert decide(SEVEN[2], book).state is BundleState.DUPLICATE
    book.enter(SEVEN[2])
    assert book.picture() == before


def test_after_the_cut_nothing_counts_and_before_it_a_person_decides() -> None:
    book = entered(SEVEN[:3])
    book.cuts[DEVICE] = Cut(1, 5)
    assert decide(SEVEN[3], book).fault is IngestFault.HELD
    assert decide(dataclasses.replace(SEVEN[3], released=True), book).state is BundleState.RECEIVED
    assert decide(SEVEN[5], book).fault is IngestFault.REVOKED
    assert decide(dataclasses.replace(SEVEN[5], released=True), book).fault is IngestFault.REVOKED
    assert not decide(SEVEN[5], book).freezes


@pytest.mark.parametrize(
    ("epoch", "seq", "bundle", "cut"),
    [(2, 16, "x", False), (2, 17, "f" * 64, False), (2, 17, "x", True), (2, 18, "x", True), (1, 900, "x", False),
     (3, 1, "x", True)],
)  # fmt: skip
def test_a_right_ends_by_position(epoch: int, seq: int, bundle: str, cut: bool) -> None:
    book = MemoryBook()
    book.cuts[DEVICE] = Cut(2, 17, "f" * 64)
    came = Arrival(BundleId(bundle), Slot(DEVICE, epoch, seq), "", cert_epoch=1)
    assert (decide(came, book).fault is IngestFault.REVOKED) is cut
    elsewhere = dataclasses.replace(came, slot=Slot(DeviceId("g" * 16), epoch, seq))
    assert decide(elsewhere, book).fault is None


def test_at_the_cut_only_the_bundle_that_is_named_counts() -> None:
    book = entered(SEVEN[:3])
    book.cuts[DEVICE] = Cut(1, 4, SEVEN[3].bundle)
    assert decide(SEVEN[3], book).fault is IngestFault.HELD
    other = Arrival(name_of("other", 4), SEVEN[3].slot, SEVEN[3].prev, 1)
    assert decide(other, book).fault is IngestFault.REVOKED


def test_what_waited_is_not_taken_in_after_the_cut() -> None:
    book = entered([SEVEN[2], SEVEN[1]])
    book.cuts[DEVICE] = Cut(1, 2)
    book.enter(dataclasses.replace(SEVEN[0], released=True))
    assert book.row(DEVICE, 1).head_seq == 2
    assert book.told[SEVEN[2].bundle].fault is IngestFault.REVOKED


def test_a_new_epoch_with_the_old_certificate_is_cut_too() -> None:
    book = entered(SEVEN)
    book.cuts[DEVICE] = Cut(1, 7)
    begins = Arrival(name_of("thief"), Slot(DEVICE, 2, 1), SEVEN[6].bundle, cert_epoch=1)
    assert decide(begins, book).fault is IngestFault.REVOKED
    assert decide(dataclasses.replace(begins, cert_epoch=2), book).state is BundleState.RECEIVED


def test_a_certificate_of_a_later_epoch_signs_nothing_of_an_earlier_one() -> None:
    late = dataclasses.replace(SEVEN[0], cert_epoch=2)
    assert decide(late, MemoryBook()).fault is IngestFault.EPOCH


def test_the_other_version_goes_with_all_that_was_built_on_it() -> None:
    arrivals = _fork()
    book = entered(arrivals)  # the first branch is taken in
    kept = book.entries[arrivals[2].bundle]
    assert set(set_aside(kept, book)) == {arrivals[4].bundle, arrivals[5].bundle}
    with pytest.raises(NotYoursToKeep):
        set_aside(book.entries[arrivals[4].bundle], book)


def test_either_version_may_be_kept_when_none_is_taken_in() -> None:
    arrivals = _fork()
    book = entered([arrivals[0], arrivals[2], arrivals[4]])  # number 2 is missing
    assert set_aside(book.entries[arrivals[4].bundle], book) == (arrivals[2].bundle,)
    assert set_aside(book.entries[arrivals[2].bundle], book) == (arrivals[4].bundle,)


# -- records --------------------------------------------------------------------------------------------------------

WORKER, STRANGER = WorkerId("w" * 16), WorkerId("x" * 16)
SENDER = Sender(DEVICE, WORKER)


def revision(rev: int = 1, prev: str = NO_DIGEST, minutes: int = 60) -> RecordRevision:
    return RecordRevision("session", "901", rev, prev, WORKER, DEVICE, NOW, {"minutes": minutes})


def known(*revisions: RecordRevision) -> KnownRecord:
    last = revisions[-1]
    digests = frozenset(r.digest for r in revisions)
    return KnownRecord(last.rev, last.digest, last.owner_device, last.author, digests)


def test_records_follow_their_own_chain() -> None:
    first = revision()
    second = revision(2, first.digest, 75)
    third = revision(3, second.digest, 80)
    assert judge_record(first, None, SENDER) is None
    assert judge_record(second, known(first), SENDER) is None
    assert judge_record(second, known(first, second), SENDER) is None  # known already
    assert judge_record(second, None, SENDER) is RecordFault.UNKNOWN_PREVIOUS
    assert judge_record(third, known(first), SENDER) is RecordFault.UNKNOWN_PREVIOUS
    assert judge_record(revision(3, first.digest), known(first), SENDER) is RecordFault.TWO_VERSIONS
    other = revision(2, first.digest, 90)
    assert judge_record(other, known(first, second), SENDER) is RecordFault.TWO_VERSIONS
    assert judge_record(revision(1, NO_DIGEST, 90), known(first), SENDER) is RecordFault.TWO_VERSIONS


def test_what_says_the_same_as_the_newest_is_known_whatever_it_follows() -> None:
    first = revision()
    second = revision(2, first.digest, 75)
    there = dataclasses.replace(known(first, second), body_sha256=second.body_sha256)
    for again in (revision(1, NO_DIGEST, 75), revision(2, "f" * 64, 75), revision(9, "f" * 64, 75)):
        assert judge_record(again, there, SENDER) is None
        assert not follows(again, there)
    for other in (60, 61):  # what it was before the newest is no longer the same
        assert judge_record(revision(1, NO_DIGEST, other), there, SENDER) is RecordFault.TWO_VERSIONS
    stolen = dataclasses.replace(revision(1, NO_DIGEST, 75), owner_device=OTHER)
    assert judge_record(stolen, there, Sender(OTHER, WORKER)) is RecordFault.OTHER_OWNER


def test_a_record_has_one_owner() -> None:
    first = revision()
    assert judge_record(dataclasses.replace(first, owner_device=OTHER), None, SENDER) is RecordFault.OTHER_OWNER
    assert judge_record(dataclasses.replace(first, author=STRANGER), None, SENDER) is RecordFault.OTHER_OWNER
    second = dataclasses.replace(revision(2, first.digest), owner_device=OTHER)
    new_laptop = Sender(OTHER, WORKER)
    assert judge_record(second, known(first), new_laptop) is RecordFault.OTHER_OWNER
    assert judge_record(second, known(first), Sender(OTHER, WORKER, frozenset({DEVICE}))) is None
    theirs = dataclasses.replace(second, author=STRANGER)
    assert judge_record(theirs, known(first), Sender(OTHER, STRANGER, frozenset({DEVICE}))) is RecordFault.OTHER_OWNER


# -- clocks ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("created", "previous", "suspect", "wanted"),
    [
        (timedelta(), None, False, ()),
        (timedelta(minutes=10), None, False, ()),
        (timedelta(minutes=10, seconds=1), None, False, (ClockFlag.AHEAD,)),
        (timedelta(days=3650), None, False, (ClockFlag.AHEAD,)),
        (timedelta(minutes=-20), timedelta(minutes=-10), False, ()),
        (timedelta(days=-3650), timedelta(minutes=-10), False, (ClockFlag.BACKWARDS,)),
        (timedelta(), None, True, (ClockFlag.SUSPECT,)),
    ],
)
def test_an_odd_clock_is_told(
    created: timedelta, previous: timedelta | None, suspect: bool, wanted: tuple[ClockFlag, ...]
) -> None:
    before = None if previous is None else NOW + previous
    assert clock_flags(NOW + created, suspect=suspect, previous_at=before, received_at=NOW) == wanted


def test_an_entry_names_its_place() -> None:
    entry = Entry(BundleId("a"), Slot(DeviceId("d"), 1, 1), NO_DIGEST, Standing.TAKEN)
    assert set_aside(entry, MemoryBook()) == ()
