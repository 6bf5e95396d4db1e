"""Logs of laptops as the registry keeps them, on both databases: proved as they come, compared with what was told."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from hyvinvointi_desktop.app.judge_records import JUDGING
from hyvinvointi_desktop.app.log_pieces import FIELDS
from hyvinvointi_desktop.app.look_inbox import SenderRow, inbox_screen
from hyvinvointi_desktop.domain.audit import FIRST, Entry, chained
from hyvinvointi_desktop.domain.exchange import NO_DIGEST, BundleKind, BundleState, RecordFault, RecordRevision
from hyvinvointi_desktop.domain.log_chain import LogFault, LogPiece, LogStanding
from hyvinvointi_desktop.store.registry.unit import SqlRegistry
from tests.support.senders import PlainEnvelopes, Receiving, Sending, sending
from tests.support.space import coordinator


@pytest.fixture
def here(registry: SqlRegistry) -> Receiving:
    return Receiving(registry, PlainEnvelopes(), judging=JUDGING)


@pytest.fixture
def there(here: Receiving) -> Sending:
    assert isinstance(here.envelopes, PlainEnvelopes)
    one = sending(here.envelopes)
    here.knows(one)
    return one


def chain(count: int, actor: str = "own", prev: bytes = FIRST, first: int = 1) -> list[Entry]:
    made = []
    for number in range(first, first + count):
        entry = Entry(number, "2026-10-05T09:00:00.000000Z", 180, number, "s", actor, "link_worker", "lock", "", "", "",
                      "client_work", "ok", "{}")  # fmt: skip
        made.append(chained(entry, prev))
        prev = made[-1].hash
    return made


def piece(there: Sending, entries: Sequence[Entry], name: str = "") -> RecordRevision:
    """As the laptop writes it."""
    worker = there.member.holder.worker
    assert worker is not None
    rows = [{f: v.hex() if isinstance(v := getattr(e, f), bytes) else v for f in FIELDS} for e in entries]
    name = name or f"{there.device}-{there.epoch}-{entries[0].seq}-{entries[-1].seq}"
    return RecordRevision(
        "audit", name, 1, NO_DIGEST, worker, there.device, there.at, {"entries": rows}
    )  # fmt: skip


def bring(here: Receiving, there: Sending, log: Sequence[Entry], *pieces: RecordRevision) -> BundleState:
    """The next bundle with these pieces, its head telling of the whole log, is taken in."""
    told = {"audit_seq": log[-1].seq, "audit_head": log[-1].hash.hex()}
    kind = {"kind": BundleKind.AUDIT} if pieces else {}
    [taken] = here.opens(there.send(*pieces, **told, **kind).content).taken
    return taken.state


def row(here: Receiving) -> SenderRow:
    own = coordinator().holder.coordinator
    assert own is not None
    with here.registry.reading() as records:
        [found] = inbox_screen(records, own, (), here.now).senders
        return found


def test_what_comes_is_kept_and_proved(here: Receiving, there: Sending) -> None:
    log = chain(30)
    bring(here, there, log[:5])  # a session that is none goes back, and its head counts all the same
    assert bring(here, there, log[:22], piece(there, log[:10]), piece(there, log[10:20])) is BundleState.RECEIVED
    assert bring(here, there, log, piece(there, log[20:30])) is BundleState.RECEIVED
    assert row(here).log == LogStanding(30, 30)
    with here.registry.reading() as records:
        pieces = records.log_pieces()[there.device]
        assert pieces[0] == LogPiece(1, 2, 1, 10, FIRST.hex(), log[9].hash.hex())
        assert [(p.number, p.first, p.last, p.broken_at) for p in pieces] == [
            (2, 1, 10, None), (2, 11, 20, None), (3, 21, 30, None),
        ]  # fmt: skip
        told = records.log_heads(there.device)[there.device]
        assert [(t.number, t.entry) for t in told] == [(1, 5), (2, 22), (3, 30)]
        kept = records.newest_record("audit", f"{there.device}-1-11-20")
        assert kept is not None
        assert kept.revision.body == piece(there, log[10:20]).body


def test_a_log_made_anew_is_found_though_it_holds_by_itself(here: Receiving, there: Sending) -> None:
    bring(here, there, chain(12))
    forged = chain(20, actor="another")
    bring(here, there, forged, piece(there, forged))
    [finding] = row(here).log.findings
    assert (finding.fault, finding.entry) == (LogFault.BROKEN, 12)


def test_an_entry_taken_out_or_changed_is_found_where_it_was(here: Receiving, there: Sending) -> None:
    log = chain(10)
    cut = log[:6] + log[7:]
    bring(here, there, log, piece(there, cut, f"{there.device}-1-1-10"))
    assert [(f.fault, f.entry) for f in row(here).log.findings] == [(LogFault.BROKEN, 7)]


def test_a_log_that_was_cut_is_found_by_the_heads_alone(here: Receiving, there: Sending) -> None:
    log = chain(20)
    bring(here, there, log)
    bring(here, there, log[:11])
    bring(here, there, log[:15])
    assert [(f.fault, f.entry) for f in row(here).log.findings] == [(LogFault.SHORTER, 11)]


def test_after_a_restore_another_log_goes_on(here: Receiving, there: Sending) -> None:
    log = chain(20)
    bring(here, there, log[:12], piece(there, log[:10]))
    back = there.copied()
    bring(here, there, log, piece(there, log[10:20]))
    again = replace(back.restored(), acknowledged=back.acknowledged)
    parted = log[:12] + chain(4, "own later", log[11].hash, 13)
    assert bring(here, again, parted, piece(again, parted[10:16])) is BundleState.RECEIVED
    assert row(here).log == LogStanding(16, 16, restored=True)


def test_in_whatever_order_bundles_come_the_end_is_the_same(here: Receiving, there: Sending) -> None:
    log = chain(9)
    files = []
    for end in (3, 6, 9):
        part = piece(there, log[end - 3 : end])
        told = {"audit_seq": end, "audit_head": log[end - 1].hash.hex(), "kind": BundleKind.AUDIT}
        files.append(there.send(part, **told).content)
    for content in (files[2], files[0], files[0], files[1]):
        here.opens(content)
    assert row(here).log == LogStanding(9, 9)


def test_what_is_late_is_told_unless_the_laptop_is_out_of_use(here: Receiving, there: Sending) -> None:
    bring(here, there, chain(12))
    here.now += timedelta(days=70)
    assert [f.fault for f in row(here).log.findings] == [LogFault.MISSING]
    here.ends(there, 1)
    assert row(here).log.findings == ()


def test_what_cannot_be_read_is_sent_back_and_its_number_is_used(here: Receiving, there: Sending) -> None:
    log = chain(6)
    bad = replace(piece(there, log[:3]), body={"entries": [{"seq": 1}]})
    assert bring(here, there, log, bad) is BundleState.RETURNED
    with here.registry.reading() as records:
        [kept] = records.revisions_of(records.bundles()[0].bundle)
        assert (kept.fault, records.log_pieces()) == (RecordFault.BAD_BODY, {})
    assert bring(here, there, log, piece(there, log[3:6])) is BundleState.RECEIVED


def test_pieces_that_lie_over_one_another_break_nothing_here(here: Receiving, there: Sending) -> None:
    log = chain(8)
    names = (f"{there.device}-1-1-8", f"{there.device}-7-1-8", f"{there.device}-1-1-9")
    assert bring(here, there, log, *(piece(there, log, name) for name in names)) is BundleState.RECEIVED
    assert LogFault.BROKEN in {f.fault for f in row(here).log.findings}
