"""The log leaves once a month, is proved where it comes, and what does not hold is told."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest

from hyvinvointi_desktop.app import log_pieces
from hyvinvointi_desktop.app.body_fields import BodyRefused
from hyvinvointi_desktop.app.exchange_changes import Author
from hyvinvointi_desktop.app.log_pieces import log_months, read_piece
from hyvinvointi_desktop.app.look_inbox import SenderRow
from hyvinvointi_desktop.app.plan_post import Wanted
from hyvinvointi_desktop.app.receive_records import fault_of_record
from hyvinvointi_desktop.domain.audit import chained, verify_chain
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import BundleKind, DeviceId, RecordFault, RecordRevision, WorkerId
from hyvinvointi_desktop.domain.log_chain import LogFault
from tests.app.test_exchange_records import SCHEMA
from tests.support.desks import NOW
from tests.support.post import Pair, october

NOVEMBER = Month(2026, 11)


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Pair]:
    """Two visits of October, sent and taken in; it is December now, and November's log has not left."""
    made = october(tmp_path)
    made.coordinator.save_post_place(made.place)
    send(made)
    made.later(days=30)
    yield made
    made.close()


def send(post: Pair) -> None:
    """All leaves and is taken in."""
    post.worker.seal_post()
    post.worker.post_round(post.place)
    post.coordinator.collect(post.place)


def sender(post: Pair) -> SenderRow:
    """The one laptop."""
    [found] = post.coordinator.inbox().senders
    return found


def newest(post: Pair) -> RecordRevision:
    """The piece in the newest bundle."""
    received = post.hand.bundles()[-1]
    assert received.header.kind is BundleKind.AUDIT
    [revision] = received.records
    return revision


def head(post: Pair) -> int:
    """The number of the newest entry."""
    with post.worker._store.reading() as records:
        found = records.audit_head()
        assert found is not None
        return found.seq


def test_the_ended_month_leaves_word_for_word_and_only_once(post: Pair) -> None:
    with post.worker._store.reading() as records:
        last = records.audit_last_before(NOW + timedelta(days=28))
        whole = tuple(records.audit_chain())
    [row] = post.worker.post_preview()
    assert (row.kind, row.month, row.entries, row.claim) == (BundleKind.AUDIT, NOVEMBER, last, None)
    send(post)
    read = read_piece(newest(post))
    jsonschema.validate(json.loads(post.hand.bundles()[-1].opened.parts.records), SCHEMA)
    assert (read.first, read.last, read.entries) == (1, last, whole[:last])
    assert post.worker.post().leaving == ()
    log = sender(post).log
    assert (log.kept, log.findings, log.restored) == (last, (), False)
    assert log.told > last


def test_no_name_and_no_word_of_the_diary_is_in_it(post: Pair) -> None:
    [row] = post.worker.post_preview()
    send(post)
    said = post.hand.bundles()[-1].opened.parts.records.decode() + row.exact
    for secret in ("SALAINEN", "Keksitty", "Maija", "Kaisa", "Kansio", str(post.place.where)):
        assert secret not in said
    assert "client.open" in said or "session.saved" in said or "sessions.saved" in said


def test_it_can_wait_and_the_next_month_follows(post: Pair) -> None:
    send(post)
    first = read_piece(newest(post))
    post.later(days=31)
    post.worker.post()
    post.later(days=31)
    assert [r.month for r in post.worker.post_preview()] == [Month(2026, 12), Month(2027, 1)]
    assert [r.month for r in post.worker.post_preview(Wanted(frozenset({"log-2027-01-1"})))] == [Month(2027, 1)]
    send(post)
    pieces = [read_piece(r) for b in post.hand.bundles()[-2:] for r in b.records]
    assert pieces[0].first == first.last + 1
    assert pieces[0].entries[0].prev == first.entries[-1].hash
    assert pieces[1].entries[0].prev == pieces[0].entries[-1].hash
    assert sender(post).log.findings == ()


def test_what_was_logged_long_before_joining_stays(post: Pair) -> None:
    before = head(post)
    post.worker.post()
    post.later(days=31)
    own = post.worker.own_device()
    author = Author(own.worker, own.device, post.clock.now())
    with post.worker._store.reading() as records:
        whole = [read_piece(r) for _, made in log_months(records, author, NOVEMBER, {}) for r in made]
        late = [read_piece(r) for _, made in log_months(records, author, Month(2026, 12), {}) for r in made]
        never = list(log_months(records, author, Month(2027, 5), {}))
    assert [p.first for p in whole] == [1, before + 1]
    assert whole[0].last == before
    assert (late, never) == (whole[1:], [])


def test_large_months_leave_in_pieces_and_in_several_bundles(post: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_pieces, "ENTRIES_A_PIECE", 3)
    monkeypatch.setattr(log_pieces, "MOST_PIECES", 2)
    rows = post.worker.post_preview()
    assert len(rows) > 1
    assert [r.entries for r in rows[:-1]] == [6] * (len(rows) - 1)
    send(post)
    assert (sender(post).log.findings, sender(post).log.kept) == ((), sum(r.entries for r in rows))


def test_an_entry_that_was_changed_in_the_store_is_told(post: Pair) -> None:
    """The triggers taken away by somebody who has the key, who makes the chain anew behind the changed entry too."""
    rewrite(post, 5)
    send(post)
    log = sender(post).log
    assert [f.fault for f in log.findings] == [LogFault.BROKEN]
    assert 5 <= log.findings[0].entry <= head(post)


def rewrite(post: Pair, number: int) -> None:
    """Another actor in that entry, and every hash behind it made to fit."""
    with post.worker._store.reading() as records:
        entries = list(records.audit_chain())
    with post.worker._store.unit_of_work() as uow:
        run = uow.records._connection.exec_driver_sql  # type: ignore[attr-defined]
        run("DROP TRIGGER audit_never_update")
        prev = entries[number - 2].hash
        for entry in entries[number - 1 :]:
            mine = chained(replace(entry, actor="another"), prev)
            new = (mine.actor, mine.prev, mine.hash, mine.seq)
            run("UPDATE audit SET actor = ?, prev = ?, hash = ? WHERE seq = ?", new)
            prev = mine.hash
        uow.commit()
    with post.worker._store.reading() as records:
        assert verify_chain(records.audit_chain()).broken_at is None  # on the laptop itself nothing shows


def test_a_log_that_never_comes_is_told_after_35_days(post: Pair) -> None:
    assert sender(post).log.findings == ()
    post.later(days=35)
    [finding] = sender(post).log.findings
    assert (finding.fault, finding.entry) == (LogFault.MISSING, 1)
    send(post)
    assert sender(post).log.findings == ()


# -- bad pieces ------------------------------------------------------------------------------------------------------


def changed(post: Pair, **body: Any) -> RecordRevision:
    """The piece with other fields in its body; None takes one away."""
    mine = newest(post)
    assert mine.body is not None
    return replace(mine, body={k: v for k, v in {**mine.body, **body}.items() if v is not None})


def test_what_is_no_piece_is_sent_back(post: Pair) -> None:
    send(post)
    good = newest(post)
    assert good.body is not None
    rows = good.body["entries"]
    first, count = rows[0], len(rows)
    device = good.owner_device

    def row(**fields: Any) -> RecordRevision:
        return changed(post, entries=[{**first, **fields}])

    bad = [
        changed(post, entries=None), changed(post, entries=[]), changed(post, entries={}), changed(post, entries=[[]]),
        changed(post, entries=[*rows, first]), row(seq="1"), row(seq=True), row(mono_ns=1 << 64), row(hash="00"),
        row(prev=None), row(prev="F" * 64), row(actor=None), row(detail={}), row(utc=5), replace(good, id="1-2"),
        replace(good, owner_device=DeviceId("z" * 16)), replace(good, id=f"{device}-1-0-{count}"),
        replace(good, id=f"{device}-1-{count}-1"), replace(good, id=f"{device}-1-1-10001"),
        replace(good, id=f"{device}-1-{'9' * 18}-{'9' * 18}"), replace(good, id=f"{device}-1-1-\u0664"),
    ]  # fmt: skip
    for one in bad:
        with pytest.raises(BodyRefused):
            read_piece(one)
        assert fault_of_record(one, None) is RecordFault.BAD_BODY  # type: ignore[arg-type]
    later = changed(post, entries=[{**row, "later": 1} for row in rows])
    assert read_piece(later) == read_piece(good)


def test_a_piece_is_never_changed_nor_taken_back(post: Pair) -> None:
    send(post)
    good = newest(post)
    again = replace(good, rev=2, prev_digest=good.digest, author=WorkerId("w" * 16))
    assert fault_of_record(again, None) is RecordFault.RULE  # type: ignore[arg-type]
    assert fault_of_record(replace(good, body=None), None) is RecordFault.RULE  # type: ignore[arg-type]
