"""What was sent back because an earlier bundle was lost on the way leaves anew; nothing leaves for ever."""

import json
import shutil
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop.app.exchange_changes import Author, Key, LeftRevision, Sent, changes, sent_of
from hyvinvointi_desktop.app.exchange_message_wire import MessageUnreadable, receipt_content, receipt_in
from hyvinvointi_desktop.app.exchange_records import Fact
from hyvinvointi_desktop.app.ports import Records
from hyvinvointi_desktop.app.post_port import Numbers
from hyvinvointi_desktop.app.sent_back import Resend, look_back
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import (
    BundleId,
    BundleKind,
    BundleState,
    CoordinatorId,
    DeviceId,
    IngestFault,
    Receipt,
    RecordFault,
    RecordResult,
    RecordRevision,
    RecordType,
    Slot,
    Totals,
    WorkerId,
)
from hyvinvointi_desktop.domain.ids import SessionId
from hyvinvointi_desktop.domain.ingestion import KnownRecord, Sender, follows, judge_record, told_of
from hyvinvointi_desktop.domain.post import Outgoing, ProvedReceipt, TakenOut
from tests.support.desks import NOW
from tests.support.post import Pair, october
from tests.support.simulated_year import YEAR, Person, Year, end_of
from tests.support.work import held

LOST = RecordFault.UNKNOWN_PREVIOUS
NOVEMBER = Month(2026, 11)


# -- the whole story -------------------------------------------------------------------------------------------------


def lose(year: Year, epoch: int) -> int:
    """Takes the laptops' files of an epoch out of the folder; how many there were."""
    files = list(year.shared.rglob(f"b-{epoch}-*.hvl"))
    for file in files:
        file.unlink()
    return len(files)


def put_back(
    year: Year, person: Person, before: Callable[[], None] = lambda: None, lost: Callable[[], None] = lambda: None
) -> None:
    """The laptop works and sends, breaks, and goes on from a copy of before. ``before`` is done before the copy,
    ``lost`` between the sending and the breaking."""
    before()
    person.desk.close()
    kept = person.folder.with_name("kept")
    shutil.copytree(person.folder, kept)
    year.reopen(person)
    if 2 not in person.done:
        year.work(person, 2)
    year.post(person)
    lost()
    person.desk.close()
    shutil.rmtree(person.folder)
    kept.rename(person.folder)
    year.reopen(person)
    person.desk.post_round(year.place)
    assert person.desk.post().copy is not None
    person.desk.continue_post()


def assert_log_parted(year: Year) -> None:
    """The log of the laptop goes on in another row, and nobody is told of a fault."""
    (sender,) = year.coordinator.inbox().senders
    assert (sender.log.restored, sender.log.findings) == (True, ())
    assert 0 < sender.log.kept < sender.log.told


def told(person: Person) -> list[tuple[int, int, str, str | None]]:
    """Epoch, number, how far it came, and what becomes of what was sent back; in the order of sending."""
    rows = reversed(person.desk.post().outbox)
    return [(r.epoch, r.number, r.standing.state.value, r.resend.value if r.resend else None) for r in rows]


def test_a_visit_corrected_after_a_restore_arrives_although_its_first_revision_was_lost(tmp_path: Path) -> None:
    year = Year(tmp_path, 1, 4)
    try:
        (person,) = year.people
        year.clock.instant = end_of(1)
        year.work(person, 1)
        year.post(person)
        assert lose(year, 1) == 2
        year.clock.instant = end_of(2)
        put_back(year, person)
        year.work(person, 2)
        year.correct(person, 1)
        person.desk.seal_post()
        person.desk.post_round(year.place)
        assert lose(year, 1) >= 1
        year.collect()
        person.desk.post_round(year.place)
        # The correction is sent back: nobody at the coordinator's has seen the visit. It waits for the lost bundle.
        assert told(person) == [
            (1, 1, "unanswered_14", None), (1, 2, "unanswered_14", None), (2, 1, "acknowledged", None),
            (2, 2, "returned", "waits"), (2, 3, "acknowledged", None), (2, 4, "acknowledged", None),
        ]  # fmt: skip
        assert person.desk.post().leaving == ()
        year.collect()
        person.desk.post_round(year.place)
        # The lost bundle was laid there again and has arrived: now the correction leaves anew by itself.
        assert told(person)[0] == (1, 1, "acknowledged", None)
        assert told(person)[3] == (2, 2, "returned", "leaves")
        (row,) = person.desk.post().leaving
        assert (row.corrects, [(k.type, k.new, k.changed) for k in row.kinds]) == (True, [("session", 0, 1)])
        year.clock.instant += timedelta(days=1)
        year.post(person)
        year.collect()
        year.post(person)
        assert told(person)[3:] == [
            (2, 2, "returned", "sent"), (2, 3, "acknowledged", None), (2, 4, "acknowledged", None),
            (2, 5, "acknowledged", None),
        ]  # fmt: skip
        assert (person.desk.post().leaving, year.sent_back()) == ((), 0)
        assert [five.agree() for _, _, five in year.sums(2)] == [True, True]
        assert year.pay(2) == person.truth(1).cents + person.truth(2).cents
        assert year.pay(2) == 0  # once
        assert_log_parted(year)
        assert (person.truth(1).cents, YEAR) == (15280, 2026)
    finally:
        year.close()


def test_what_a_laptop_forgot_and_sends_again_is_known_already(tmp_path: Path) -> None:
    """The month leaves and arrives, the laptop breaks and goes on from a copy of before that, hours later."""
    year = Year(tmp_path, 1, 4)
    try:
        (person,) = year.people
        year.clock.instant = end_of(2)
        put_back(year, person, before=lambda: year.work(person, 2), lost=year.collect)
        year.clock.instant += timedelta(hours=3)
        year.post(person)
        year.collect()
        year.post(person)
        assert told(person) == [(2, number, "acknowledged", None) for number in (1, 2, 3)]
        year.correct(person, 2)
        year.clock.instant += timedelta(hours=3)
        year.post(person)
        year.collect()
        year.post(person)
        assert told(person)[3:] == [(2, 4, "acknowledged", None)]
        assert (person.desk.post().leaving, year.sent_back()) == ((), 0)
        assert year.pay(2) == person.truth(2).cents
        assert_log_parted(year)
    finally:
        year.close()


# -- by hand ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Pair]:
    """Two visits of October, sealed and sent."""
    made = october(tmp_path)
    made.worker.seal_post()
    made.worker.post_round(made.place)
    yield made
    made.close()


def answer(post: Pair, *faults: tuple[str, str, int, RecordFault], **changes: Any) -> None:
    """The newest bundle is answered, its records as told, and the answer comes back."""
    received = post.hand.bundles()[-1]
    results = tuple(RecordResult(*f) for f in faults)
    state = BundleState.RETURNED if results else BundleState.RECEIVED
    told = replace(post.hand.receipt(received, state=state, records=results), **changes)
    post.hand.put(post.hand.acknowledge(told))
    post.worker.post_round(post.place)


def correct(post: Pair, minutes: int) -> None:
    """The second visit was that long, and leaves so."""
    post.worker.log_sessions([held("s2", "2026-10-12", minutes=minutes)])
    send(post)


def send(post: Pair) -> None:
    """All leaves."""
    post.later(hours=1)
    post.worker.seal_post()
    post.worker.post_round(post.place)


def newest(post: Pair, record: str = "s2") -> RecordRevision:
    """As the newest bundle has it."""
    return next(r for r in post.hand.bundles()[-1].records if r.id == record)


def resend(post: Pair) -> Resend | None:
    """What is told of the newest bundle."""
    return post.worker.post().outbox[0].resend


def test_what_is_sent_back_twice_for_the_same_reason_stays_and_the_worker_is_told(post: Pair) -> None:
    answer(post)
    first = newest(post)
    correct(post, 60)
    answer(post, ("session", "s2", 2, LOST))
    assert resend(post) is Resend.LEAVES
    send(post)
    again = newest(post)
    assert (again.rev, again.prev_digest, again.reason) == (2, first.digest, "changed")
    answer(post, ("session", "s2", 2, LOST))
    assert (resend(post), post.worker.post().leaving) == (Resend.STUCK, ())
    assert [r.resend for r in post.worker.post().outbox] == [Resend.STUCK, Resend.STUCK, None]
    post.worker.log_sessions([held("s2", "2026-10-12", minutes=75)])
    assert post.worker.post().leaving == ()  # also when it changes: it would only come back a third time


def test_what_was_changed_back_to_what_the_coordinator_has_need_not_leave(post: Pair) -> None:
    answer(post)
    correct(post, 60)
    answer(post, ("session", "s2", 2, LOST))
    assert resend(post) is Resend.LEAVES
    post.worker.log_sessions([held("s2", "2026-10-12", minutes=90)])
    assert (post.worker.post().leaving, resend(post)) == ((), Resend.SENT)


def test_a_change_of_what_was_refused_for_its_words_follows_what_is_there(post: Pair) -> None:
    answer(post, ("session", "s2", 1, RecordFault.BAD_BODY))
    assert (resend(post), post.worker.post().leaving) == (None, ())  # as it is it would be refused again
    correct(post, 60)
    assert (newest(post).rev, newest(post).prev_digest, newest(post).reason) == (1, "", "")


def test_a_visit_deleted_since_is_withdrawn_anew(post: Pair) -> None:
    answer(post)
    first = newest(post)
    post.worker.delete_session(SessionId("s2"))
    send(post)
    assert newest(post).body is None
    answer(post, ("session", "s2", 2, LOST))
    send(post)
    again = newest(post)
    assert (again.rev, again.body, again.prev_digest) == (2, None, first.digest)


def test_nobody_withdraws_what_never_arrived(post: Pair) -> None:
    answer(post, ("session", "s2", 1, RecordFault.RULE))
    post.worker.delete_session(SessionId("s2"))
    assert post.worker.post().leaving == ()


def test_of_a_bundle_that_was_not_taken_in_a_change_leaves_as_a_first_revision(post: Pair) -> None:
    totals = {"state": BundleState.QUARANTINED, "fault": IngestFault.TOTALS}
    answer(post, **totals)
    assert post.worker.post().leaving == ()
    correct(post, 60)
    assert (newest(post).rev, newest(post).prev_digest) == (1, "")


def test_a_request_that_came_back_leaves_anew(post: Pair) -> None:
    answer(post)
    post.worker.ask_hours("r1", post.worker.clients()[0].id, NOVEMBER, 60, "muutto")
    send(post)
    post.worker.ask_hours("r1", post.worker.clients()[0].id, NOVEMBER, 120, "muutto ja remontti")
    send(post)
    assert newest(post, "r1").rev == 2
    answer(post, ("hours_request", "r1", 2, LOST))
    assert resend(post) is Resend.WAITS  # the first one has no answer yet
    middle = post.hand.bundles()[1]
    post.hand.put(post.hand.acknowledge(post.hand.receipt(middle)))
    post.worker.post_round(post.place)
    send(post)
    again = newest(post, "r1")
    assert again.body is not None
    assert (again.rev, again.body["minutes"], resend(post)) == (2, 120, None)
    assert post.worker.post().leaving == ()



def test_of_two_versions_the_next_change_follows_the_one_that_is_there(post: Pair) -> None:
    received = post.hand.bundles()[-1]
    results = (RecordResult("session", "s2", 1, RecordFault.TWO_VERSIONS, 4, "f" * 64),)
    told = replace(post.hand.receipt(received, state=BundleState.RETURNED), records=results)
    post.hand.put(post.hand.acknowledge(told))
    post.worker.post_round(post.place)
    # Which one is right only a person knows.
    assert (resend(post), post.worker.post().leaving) == (Resend.DIFFERS, ())
    correct(post, 60)
    assert (newest(post).rev, newest(post).prev_digest) == (5, "f" * 64)
    answer(post)
    assert [r.resend for r in post.worker.post().outbox] == [None, Resend.SENT]
    correct(post, 75)
    assert (newest(post).rev, newest(post).prev_digest) == (6, post.hand.bundles()[-2].records[0].digest)


@pytest.mark.parametrize("there", [
    {"rev": 0, "digest": "f" * 64}, {"rev": 1}, {"rev": 1, "digest": "F" * 64}, {"rev": True, "digest": "f" * 64}, "x",
])  # fmt: skip
def test_a_receipt_that_tells_nothing_readable_of_what_is_there_is_refused(post: Pair, there: object) -> None:
    received = post.hand.bundles()[-1]
    content = receipt_content(post.hand.receipt(received, records=(RecordResult("session", "s2", 1),)))
    content["records"][0]["there"] = there
    with pytest.raises(MessageUnreadable):
        receipt_in(content)


def test_a_receipt_comes_back_as_it_was_written(post: Pair) -> None:
    received = post.hand.bundles()[-1]
    results = (
        RecordResult("session", "s1", 1), RecordResult("session", "s2", 1, None, 3, "a" * 64),
        RecordResult("session", "s3", 2, RecordFault.TWO_VERSIONS, 2, "b" * 64),
    )  # fmt: skip
    told = post.hand.receipt(received, records=results)
    content = receipt_content(told)
    assert receipt_in(json.loads(json.dumps(content))).records == results
    assert content["records"][0] == {"type": "session", "id": "s1", "rev": 1, "fault": None}


# -- any order -------------------------------------------------------------------------------------------------------

DEVICE, WORKER = DeviceId("d" * 16), WorkerId("w" * 16)
COORDINATOR = CoordinatorId("k" * 16)
NAMES = ("a", "b")


@dataclass
class World:
    """A laptop that writes, sends and is put back, and a coordinator to whom its rows come in any order."""

    bodies: dict[str, int] = field(default_factory=dict)
    epoch: int = 1
    bundles: list[Outgoing] = field(default_factory=list)
    rows: dict[tuple[str, int], LeftRevision] = field(default_factory=dict)
    inside: dict[BundleId, tuple[RecordRevision, ...]] = field(default_factory=dict)
    delivered: dict[BundleId, Receipt] = field(default_factory=dict)
    known: dict[str, KnownRecord] = field(default_factory=dict)
    there: dict[str, Mapping[str, Any] | None] = field(default_factory=dict)
    kept: "tuple[dict[str, int], list[Outgoing], dict[tuple[str, int], LeftRevision]] | None" = None
    lost: list[Outgoing] = field(default_factory=list)
    made: int = 0

    # what ``look_back`` reads
    def outbox(self) -> tuple[Outgoing, ...]:
        return tuple(self.bundles)

    def post_numbers(self) -> Numbers:
        return Numbers(DEVICE, self.epoch, 0, "", "", "2026-01")

    def sent_records(self) -> Mapping[Key, Sent]:
        return {left.sent.key: left.sent for _, left in sorted(self.rows.items())}

    def sent_in(self, bundle: BundleId) -> tuple[tuple[str, str, int], ...]:
        return tuple((r.type, r.id, r.rev) for r in self.inside[bundle])

    def sent_revisions(self, ids: Collection[str]) -> tuple[LeftRevision, ...]:
        return tuple(left for (name, _), left in sorted(self.rows.items()) if name in ids)

    # what people do
    def send(self) -> bool:
        """Seals what would leave; whether anything would."""
        back = look_back(cast("Records", self), NOW)
        facts = [Fact(RecordType.SESSION, n, {"minutes": m}) for n, m in self.bodies.items()]
        gone = {k for k in back.sent if k[1] not in self.bodies} - back.held
        self.made += 1
        at = NOW + timedelta(minutes=self.made)
        author = Author(WORKER, DEVICE, at)
        made = changes([f for f in facts if f.key not in back.held], back.sent, author, gone=gone)
        if not made:
            return False
        seq = 1 + sum(b.slot.epoch == self.epoch for b in self.bundles)
        bundle = BundleId(f"{self.epoch}-{seq}")
        for revision in made:
            for name, rev in list(self.rows):
                if name == revision.id and (rev >= revision.rev or ("session", name, rev) in back.refused):
                    del self.rows[name, rev]
            self.rows[revision.id, revision.rev] = LeftRevision(sent_of(revision), bundle)
        self.inside[bundle] = made
        self.bundles.append(Outgoing(
            bundle, Slot(DEVICE, self.epoch, seq), BundleKind.ATTENDANCE, "2026-10", "", "", at, Totals(), 1, None,
            (TakenOut(at, "p1"),),
        ))  # fmt: skip
        return True

    def back_up(self) -> None:
        """A copy of the laptop is kept."""
        self.kept = dict(self.bodies), list(self.bundles), dict(self.rows)

    def put_back(self) -> None:
        """It goes on from the copy, if there is one; what it sent since is forgotten, and may arrive all the same."""
        if self.kept is not None:
            bodies, bundles, rows = self.kept
            self.lost += [b for b in self.bundles if b.bundle not in {k.bundle for k in bundles}]
            self.bodies, self.bundles, self.rows = dict(bodies), list(bundles), dict(rows)
        self.epoch += 1

    def deliver(self, epoch: int, *, answered: bool) -> None:
        """The next of a row arrives."""
        rows = sorted([*self.bundles, *self.lost], key=lambda b: b.slot.seq)
        item = next((b for b in rows if b.slot.epoch == epoch and b.bundle not in self.delivered), None)
        if item is not None:
            results = tuple(self.judged(r) for r in self.inside[item.bundle])
            state = BundleState.RETURNED if any(r.fault for r in results) else BundleState.RECEIVED
            self.delivered[item.bundle] = Receipt(
                item.slot, item.bundle, state, None, results, Totals(), item.slot.seq, item.bundle, (), NOW
            )
        if answered:
            self.answer()

    def judged(self, r: RecordRevision) -> RecordResult:
        """What the coordinator's rules say."""
        known = self.known.get(r.id)
        fault = judge_record(r, known, Sender(DEVICE, WORKER))
        if fault is None and (known is None or follows(r, known)):
            digests = frozenset({r.digest}) | (known.digests if known else frozenset())
            self.known[r.id] = KnownRecord(r.rev, r.digest, DEVICE, WORKER, digests, r.body_sha256)
            self.there[r.id] = r.body
        return told_of(r, known, fault)

    def answer(self) -> None:
        """Every answer so far comes to the laptop."""
        self.bundles = [
            replace(b, receipts=(ProvedReceipt(BundleId("m"), COORDINATOR, 1, self.delivered[b.bundle]),))
            if b.bundle in self.delivered else b
            for b in self.bundles
        ]  # fmt: skip


ACTS = st.one_of(
    st.tuples(st.just("write"), st.sampled_from(NAMES), st.integers(1, 4)),
    st.tuples(st.just("delete"), st.sampled_from(NAMES), st.just(0)),
    st.tuples(st.just("send"), st.just(""), st.just(0)),
    st.tuples(st.sampled_from(["back_up", "restore"]), st.just(""), st.just(0)),
    st.tuples(st.just("deliver"), st.sampled_from(["", "answered"]), st.integers(1, 4)),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(ACTS, max_size=30))
def test_whatever_is_lost_late_or_put_back_the_coordinator_ends_with_what_the_worker_has(acts: list[Any]) -> None:
    world = World()
    for what, name, number in acts:
        match what:
            case "write":
                world.bodies[name] = number
            case "delete":
                world.bodies.pop(name, None)
            case "send":
                world.send()
            case "back_up":
                world.back_up()
            case "restore":
                world.put_back()
            case "deliver":
                world.deliver(number, answered=bool(name))
    assert settled(world) <= 3
    # What a laptop sent and forgot counts (decision 0020); what it has sent otherwise since is told, and once a person
    # says how it is, that follows.
    forgotten = {r.digest for b in world.lost for r in world.inside[b.bundle]}
    wrong = differing(world)
    assert wrong <= told_of_two(world) | {n for n in NAMES if n in world.known and world.known[n].digest in forgotten}
    world.bodies |= dict.fromkeys(wrong, 8)
    assert settled(world) <= 3
    assert differing(world) <= wrong & told_of_two(world)
    world.bodies |= dict.fromkeys(differing(world), 9)
    assert settled(world) <= 3
    assert differing(world) == set()
    back = look_back(cast("Records", world), NOW)
    assert back.held == frozenset()


def differing(world: World) -> set[str]:
    """Records that the coordinator has otherwise than the laptop, of those that the laptop has ever had."""
    remembered = {*world.bodies, *(name for name, _ in world.rows)}
    return {n for n in remembered if world.there.get(n) != body(world, n)}


def told_of_two(world: World) -> set[str]:
    """Records of which the laptop was told that there are two versions."""
    results = (r for b in world.bundles for p in b.receipts for r in p.receipt.records)
    return {r.id for r in results if r.fault is RecordFault.TWO_VERSIONS}


def body(world: World, name: str) -> Mapping[str, Any] | None:
    """As the laptop has it."""
    return {"minutes": world.bodies[name]} if name in world.bodies else None


def settled(world: World) -> int:
    """Everything arrives and is answered until nothing more leaves; how often something left."""
    for rounds in range(9):
        for epoch in range(1, world.epoch + 1):
            for _ in range(len(world.bundles) + len(world.lost)):
                world.deliver(epoch, answered=True)
        if not world.send():
            return rounds
    raise AssertionError("something leaves without end")
