"""Erasing a client: asked, a week, done. The words go for good, the sums and the chains stay."""

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.import_errors import ImportRefused
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.acts import RecordKind, Ref
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.erasure import NO_RECEIPT
from hyvinvointi_desktop.domain.exchange import canonical_bytes
from hyvinvointi_desktop.domain.findings import FindingCode
from hyvinvointi_desktop.domain.ids import AttachmentId, ExpenseId, SessionId
from hyvinvointi_desktop.domain.sessions import Attachment, Expense, Status
from hyvinvointi_desktop.store.backup import PURPOSE
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support import factories as f
from tests.support.canary_client import AINO, MARK, erase, pages, person, work
from tests.support.desks import desk_on, open_desk, with_agreements
from tests.support.vaults import PASSPHRASE, QuickVault
from tests.support.work import C1, C2, drive, held

NOVEMBER = datetime(2026, 11, 2, 8, tzinfo=UTC)


@pytest.fixture
def full(desk: Desk) -> Desk:
    """A desk where A-1 has been met for a month, alone and with A-2."""
    person(desk)
    work(desk)
    return desk


def _tables(desk: Desk) -> dict[str, list[Any]]:
    store = desk._store
    assert isinstance(store, SqlOpenStore)
    with store._reader.connect() as connection:
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        return {n: [tuple(r) for r in connection.exec_driver_sql(f"SELECT * FROM {n}").all()] for n in names}


def _holds(desk: Desk, word: str) -> dict[str, bool]:
    """Whether the profile's file and each backup hold the word anywhere in their pages."""
    store = desk._store
    assert isinstance(store, SqlOpenStore)
    raw = store._writer.raw_connection()
    raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    raw.close()
    key = bytes(QuickVault(store.profile).unlock_key(PASSPHRASE).derive(PURPOSE)[:32])
    files = [store.profile / "hyvinvointi.db", *(row.path for row in store.backups.rows())]
    return {file.name: word.encode() in pages(file, key) for file in files}


def _refused(work: Callable[[], object]) -> Refusal:
    with pytest.raises(Refused) as found:
        work()
    return found.value.refusal


def test_the_plan_counts_what_goes_and_what_stays_and_shows_the_shared_notes(full: Desk) -> None:
    plan = full.erasure_plan(AINO)
    assert dict(plan.counts) == {
        "gone": {
            "details": 10, "consents": 2, "agreements": 1, "signatures": 3, "goals": 2, "notes": 2, "tasks": 1,
            "planned": 5, "interviews": 0, "plans": 1, "places": 3, "receipts": 1, "deleted": 1,
            "assessments": 0, "reviews": 0, "decisions": 0, "payments": 0, "group_visits": 0, "network": 0,
            "ecomaps": 0, "drafts": 0,
        },
        "kept": {
            "sessions": 3, "trips": 2, "expenses": 1, "agreements": 1, "claims": 0, "courses": 0,
            "attendance": 0, "shared_notes": 1, "log": 9, "services": 0, "own_purchases": 0,
        },
    }  # fmt: skip
    assert [(n.session, n.goes) for n in plan.shared] == [("s2", False), ("s3", True)]
    assert plan.open_months == (Month(2026, 10),)
    assert plan.waiting is None


def test_after_the_erasure_the_word_is_in_no_row_no_page_and_no_new_backup(full: Desk, clock: FixedClock) -> None:
    full.back_up()
    assert list(_holds(full, MARK).values()) == [True, True]
    erase(full, clock)
    store = full._store
    assert isinstance(store, SqlOpenStore)
    with store._writer.connect() as connection:  # the file was written anew: no page of before is left in it
        assert connection.exec_driver_sql("PRAGMA freelist_count").scalar_one() == 0
    found = [name for name, rows in _tables(full).items() if any(MARK.casefold() in str(r).casefold() for r in rows)]
    assert found == []
    full.back_up()
    held = _holds(full, MARK)
    old, new = sorted(name for name in held if name != "hyvinvointi.db")
    assert held == {"hyvinvointi.db": False, old: True, new: False}  # the old backup is what the certificate tells of
    assert full._store.check() == ()


def test_the_client_is_a_code_and_what_others_have_stays(full: Desk, clock: FixedClock) -> None:
    erase(full, clock)
    aino, eero = full.clients()
    assert aino == f.client(1, name="A-1", village="", archived_on=date(2026, 11, 9))
    assert eero == f.client(2)
    own, shared, named = (full.session(SessionId(s)) for s in ("s1", "s2", "s3"))
    assert own is not None
    assert shared is not None
    assert named is not None
    assert (own.note, own.place, own.marks, own.tasks, own.barriers) == ("", "", (), (), ())
    assert own.trips[0].from_place == "Sodankylä, *A-1/1"
    assert (own.trips[0].via, own.trips[0].to_place) == (("Vuotso, *A-1/2",), "Vuotso, *A-1/3")
    assert own.expenses == (Expense(ExpenseId("e1"), date(2026, 10, 3), "bus", 340, "", NO_RECEIPT),)
    assert (shared.note, shared.place, shared.clients) == ("Eero jaksoi hyvin.", "Puisto", (f.AINO, f.EERO))
    assert shared.trips[0].to_place == "Vuotso, Puisto"
    assert named.note == ""
    assert full.preference("draft.session") == '[{"client": "c2", "note": "oma"}]'
    assert [row.client.code for row in full.client_list(archived=True)] == []
    assert [row.client.code for row in full.client_list()] == ["A-2"]


def test_it_is_final_and_neither_undone_nor_brought_back(full: Desk, clock: FixedClock) -> None:
    erase(full, clock)
    with full._store.reading() as records:
        newest = records.acts(1)[0]
    assert (newest.kind, newest.final) == ("client.erased", True)
    assert _refused(lambda: full.undo(newest.number)) is Refusal.SIGNED_STAYS
    touched = {a.kind for a in full.steps().back}
    assert touched & {"client.saved", "goal.saved", "session.saved", "sessions.saved", "session.deleted"} == set()
    assert full.bin() == ()
    assert full.versions(Ref(RecordKind.CLIENT, AINO)) == ()
    assert _refused(lambda: full.save_client(f.client(1))) is Refusal.ERASURE_DONE
    assert _refused(lambda: full.archive_client(AINO, None)) is Refusal.ERASURE_DONE
    assert _refused(lambda: full.erase_client(AINO)) is Refusal.ERASURE_DONE
    assert _refused(lambda: full.erasure_plan(AINO)) is Refusal.ERASURE_DONE


def test_it_waits_a_week_and_can_be_taken_back(full: Desk, clock: FixedClock) -> None:
    before = _tables(full)["sessions"]
    assert _refused(lambda: full.erase_client(AINO)) is Refusal.ERASURE_NOT_ASKED
    assert _refused(lambda: full.ask_erasure(AINO, "  ")) is Refusal.REASON_MISSING
    full.ask_erasure(AINO, "asiakas pyysi")
    assert _refused(lambda: full.ask_erasure(AINO, "taas")) is Refusal.ERASURE_WAITS
    clock.instant += timedelta(days=7) - timedelta(seconds=1)
    assert _refused(lambda: full.erase_client(AINO)) is Refusal.ERASURE_TOO_EARLY
    full.take_back_erasure(AINO)
    clock.instant += timedelta(days=1)
    assert _refused(lambda: full.erase_client(AINO)) is Refusal.ERASURE_NOT_ASKED
    assert _refused(lambda: full.take_back_erasure(AINO)) is Refusal.ERASURE_NOT_ASKED
    assert _tables(full)["sessions"] == before


def test_every_step_is_in_the_log_of_the_client(full: Desk, clock: FixedClock) -> None:
    full.erasure_plan(AINO)
    full.ask_erasure(AINO, "asiakas pyysi")
    full.take_back_erasure(AINO)
    erase(full, clock)
    events = [e.event for e in reversed(full.who_has_looked(AINO))]
    wanted = ["erasure.plan", "erasure.asked", "erasure.taken_back", "erasure.asked", "client.erased"]
    assert [e for e in events if e.startswith(("erasure", "client.erased"))] == wanted
    assert full.log_state().broken_at is None


def test_a_sealed_month_stays_valid_and_nothing_is_newly_owed(tmp_path: Path) -> None:
    clock = FixedClock(NOVEMBER)
    desk = open_desk(tmp_path / "profile", clock, real=True)
    try:
        person(desk)
        work(desk)
        october = Month(2026, 10)
        sealed = desk.seal_claim(october, None, "fi")
        before = canonical_bytes(desk.counted(october, None).document)
        erase(desk, clock)
        kept = desk.claim(october, None).sealed
        assert kept is not None
        assert kept == sealed.claim
        box, pages = desk.attachment(kept.container), desk.attachment(kept.pdf)
        assert box is not None
        assert pages is not None
        for content in (box.content, pages.content):
            assert bootstrap.sealer().verify(content, None).whole
        counted = desk.counted(october, None)
        assert counted.changed_since == ()
        named = re.sub(rb"Kanarialintun?(?=[ \"])", b"A-1", before)  # free words of an open month lose the name alone
        assert canonical_bytes(counted.document) == named
        assert desk.counted(Month(2026, 11), None).claim.adjustments == ()
        assert desk._store.check() == ()
    finally:
        desk.close()


def test_what_is_left_goes_out_and_comes_in_again(full: Desk, clock: FixedClock, tmp_path: Path) -> None:
    erase(full, clock)
    content = full.export()
    assert MARK not in content.decode()
    other = desk_on(QuickVault(tmp_path / "other").create_profile(PASSPHRASE)[0], clock)
    try:
        other.take_in_log(other.read_log(content))
        assert other.export() == content
        assert other._store.check() == ()
    finally:
        other.close()


def test_a_log_of_before_the_erasure_is_refused_and_brings_nobody_back(full: Desk, clock: FixedClock) -> None:
    before = full.export()
    erase(full, clock)
    with pytest.raises(ImportRefused):
        full.take_in_log(full.read_log(before))
    assert MARK not in full.export().decode()


def test_a_route_that_a_shared_visit_keeps_is_still_compared_with_all_its_drives(desk: Desk, clock: FixedClock) -> None:
    with_agreements(desk)
    for n, (people, km_tenths) in enumerate([((C1,), 1), ((C1,), 1), ((C1,), 1), ((C1, C2), 2)]):
        trip = replace(
            drive(f"t{n}", "2026-09-01", km_tenths), from_place="Sodankylä, Koti 1", to_place="Sodankylä, Koti 1"
        )
        desk.log_sessions([replace(held(f"s{n}", "2026-09-01", "9:00", 15, clients=people), trips=(trip,))])
    september = Month(2026, 9)
    before = desk.counted(september, None)
    assert [str(x.trip) for x in before.claim.findings if x.code is FindingCode.ODD_KM] == ["t3"]
    erase(desk, clock)
    assert canonical_bytes(desk.counted(september, None).document) == canonical_bytes(before.document)



@settings(max_examples=12, deadline=None)
@given(data=st.data())
def test_whatever_was_done_every_month_counts_the_same_to_the_byte(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    clock = FixedClock(datetime(2027, 1, 10, 8, tzinfo=UTC))
    desk = open_desk(tmp_path_factory.mktemp("any") / "profile", clock)
    try:
        with_agreements(desk)
        places = st.sampled_from(["Sodankylä, Koti 1", "Vuotso, Polku 2", "Vuotso", "Kittilä, Kirjasto"])
        for n in range(data.draw(st.integers(1, 12))):
            day = date(2026, 9, 1) + timedelta(days=data.draw(st.integers(0, 100)))
            people = data.draw(st.sampled_from([(C1,), (C2,), (C1, C2), (C2, C1)]))
            trip = drive(f"t{n}", str(day), data.draw(st.integers(1, 900)))
            trip = replace(trip, from_place=data.draw(places), to_place=data.draw(places))
            receipt = Attachment(AttachmentId(f"r{n}"), "image/png", "r", b"r")
            cost = Expense(
                ExpenseId(f"e{n}"), day, "bus", 100 * n, "meno", data.draw(st.sampled_from([None, receipt.id]))
            )
            status = data.draw(st.sampled_from([Status.HELD, Status.NO_SHOW, Status.CANCELLED]))
            made = held(
                f"s{n}", str(day), "9:00", data.draw(st.integers(15, 500)), clients=people, note="sana", status=status
            )
            desk.log_sessions([replace(made, trips=(trip,), expenses=(cost,))], [receipt] if cost.receipt else [])
        with suppress(Refused):
            desk.seal_claim(Month(2026, 10), None, "fi")
        months = [Month(2026, n) for n in range(9, 13)]
        before = [canonical_bytes(desk.counted(m, None).document) for m in months]
        desk.ask_erasure(C1, "asiakas pyysi")
        clock.instant += timedelta(days=7)
        desk.erase_client(C1)
        assert [canonical_bytes(desk.counted(m, None).document) for m in months] == before
        assert all(not desk.counted(m, None).changed_since for m in months)
        assert desk._store.check() == ()
    finally:
        desk.close()
