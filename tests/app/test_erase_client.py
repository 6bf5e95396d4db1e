"""Erasing a client: asked, a week, done. The words go for good, the sums and the chains stay."""

import json
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from hypothesis import given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.claim_document import canonical_bytes
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.acts import RecordKind, Ref
from hyvinvointi_desktop.domain.agreements import Party, PartySignature, SignedBy
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.erasure import NO_RECEIPT
from hyvinvointi_desktop.domain.findings import Explanation, FindingCode
from hyvinvointi_desktop.domain.goals import Goal, GoalLevel, GoalMark, Mark
from hyvinvointi_desktop.domain.ids import AttachmentId, ExpenseId, GoalId, PlanId, SessionId, TaskId
from hyvinvointi_desktop.domain.people import Consent, NamedContact
from hyvinvointi_desktop.domain.sessions import Attachment, Expense, Status, Task, WeeklyPlan
from hyvinvointi_desktop.store.backup import PURPOSE
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support import factories as f
from tests.support.desks import desk_on, open_desk, with_agreements
from tests.support.vaults import PASSPHRASE, QuickVault
from tests.support.work import C1, C2, drive, held

MARK = "Kanarialintu"
AINO = f.AINO
NOVEMBER = datetime(2026, 11, 2, 8, tzinfo=UTC)
LINE = AttachmentId("drawn-line")


def _person(desk: Desk) -> None:
    """Client A-1 with the canary word in every place that takes words."""
    desk.save_client(
        f.client(
            1, name=f"Aino {MARK}", phone="040 98765432", email=f"aino@{MARK}.example", address=f"{MARK}tie 7",
            village=f"{MARK}kylä", municipality=f"{MARK}kunta", safety_notes=f"{MARK}: koira", hetu="",
            mobility_notes=f"{MARK}: rollaattori", in_need=NamedContact(f"Sisar {MARK}", MARK, "040 1"),
            consents=(Consent(f"{MARK}lupa", date(2026, 9, 1)), Consent("reminder", date(2026, 9, 1))),
        )
    )  # fmt: skip
    with desk._store.unit_of_work() as uow:
        for attachment in (LINE, AttachmentId("agreement-1"), AttachmentId("scan-1")):
            uow.records.add_attachment(Attachment(attachment, "application/pdf", MARK, f"{MARK} {attachment}".encode()))
        made = f.agreement(first_day=date(2026, 7, 1))
        client, worker = made.signatures
        text = f"Sovimme, että {MARK}."
        uow.records.add_agreement(
            replace(
                made, text=text, text_sha256=f.sha256(text), interpreter=f"Tulkki {MARK}", scan=AttachmentId("scan-1"),
                signatures=(
                    replace(client, name=f"Aino {MARK}", image=LINE), worker,
                    PartySignature(Party.WITNESS, f"Todistaja {MARK}", SignedBy.CONFIRMED, client.signed_at),
                ),
            )
        )  # fmt: skip
        uow.commit()
    desk.save_goal(Goal(GoalId("g1"), AINO, GoalLevel.GOAL, f"{MARK} ulos", who=MARK, noticed_by=MARK))
    desk.save_goal(Goal(GoalId("g2"), AINO, GoalLevel.STEP, f"{MARK} askel", GoalId("g1"), position=1))


def _work(desk: Desk) -> None:
    receipt = Attachment(AttachmentId("r1"), "image/png", MARK, f"{MARK} kuitti".encode())
    drive = f.trip(
        "t1", from_place="Sodankylä, Kirjasto", to_place=f"Vuotso, {MARK}tie 7", via=(f"Vuotso, {MARK}n koti",)
    )
    own = f.session(
        "s1", place=f"{MARK}n koti", note=f"{MARK}: kävimme kirjastossa.", barriers=(MARK,),
        marks=(GoalMark(GoalId("g2"), Mark.A_LITTLE),), trips=(drive,),
        tasks=(Task(TaskId("k1"), f"Soitetaan: {MARK}"),),
        expenses=(Expense(ExpenseId("e1"), date(2026, 10, 3), "bus", 340, f"{MARK} meno", receipt.id),),
    )  # fmt: skip
    desk.log_sessions([own], [receipt])
    both = f.session(
        "s2", clients=(f.AINO, f.EERO), note="Eero jaksoi hyvin.", place="Puisto",
        starts_at=own.starts_at + timedelta(days=3), ends_at=own.ends_at + timedelta(days=3),
        trips=(f.trip("t2", on=date(2026, 10, 6), to_place="Vuotso, Puisto"),),
    )  # fmt: skip
    about = replace(
        both,
        id=SessionId("s3"),
        note=f"Eero ja {MARK}.",
        trips=(),
        starts_at=both.starts_at + timedelta(days=1),
        ends_at=both.ends_at + timedelta(days=1),
    )
    desk.log_sessions([both, about])
    desk.log_sessions([replace(own, note=f"{MARK}: toinen versio.")])  # an earlier version holds the first words
    gone = replace(
        own,
        id=SessionId("s4"),
        trips=(),
        expenses=(),
        tasks=(),
        starts_at=own.starts_at + timedelta(days=9),
        ends_at=own.ends_at + timedelta(days=9),
    )
    desk.log_sessions([gone])
    desk.delete_session(SessionId("s4"))
    plan = WeeklyPlan(
        PlanId("p1"), (AINO,), 1, time(9), time(10), "home_visit", date(2026, 11, 3), date(2026, 12, 1), place=MARK
    )
    desk.save_plan(plan)
    desk.save_trip(f.trip("t9", on=date(2026, 10, 8), to_place=f"Vuotso, {MARK}tie 7", purpose=f"{MARK}n avain"))
    desk.save_preference(
        "draft.session", json.dumps([{"client": AINO, "note": MARK}, {"client": f.EERO, "note": "oma"}])
    )
    desk.save_preference(f"draft.{AINO}.goal", MARK)
    with desk._store.unit_of_work() as uow:
        uow.records.put_explanation(Explanation(FindingCode.ODD_KM, "t1", date(2026, 10, 3), f"{MARK} halusi kiertää"))
        uow.commit()


@pytest.fixture
def full(desk: Desk) -> Desk:
    """A desk where A-1 has been met for a month, alone and with A-2."""
    _person(desk)
    _work(desk)
    return desk


def _erase(desk: Desk, clock: FixedClock) -> None:
    desk.ask_erasure(AINO, "asiakas pyysi")
    clock.instant += timedelta(days=7)
    desk.erase_client(AINO)


def _tables(desk: Desk) -> dict[str, list[Any]]:
    store = desk._store
    assert isinstance(store, SqlOpenStore)
    with store._reader.connect() as connection:
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        return {n: [tuple(r) for r in connection.exec_driver_sql(f"SELECT * FROM {n}").all()] for n in names}


def _pages(file: Path, key: bytes) -> bytes:
    """Every page of an encrypted file in clear, free ones and the unused room of others too (SQLCipher 4: AES-256-CBC,
    the last 80 bytes of a page are its vector and its seal, the first 16 of the file a salt)."""
    content, clear = file.read_bytes(), b""
    assert content
    assert len(content) % 4096 == 0
    for at in range(0, len(content), 4096):
        page = content[at : at + 4096]
        body, vector = page[16 if at == 0 else 0 : 4016], page[4016:4032]
        opened = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
        clear += opened.update(body) + opened.finalize()
    return clear


def _holds(desk: Desk, word: str) -> dict[str, bool]:
    """Whether the profile's file and each backup hold the word anywhere in their pages."""
    store = desk._store
    assert isinstance(store, SqlOpenStore)
    raw = store._writer.raw_connection()
    raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    raw.close()
    key = bytes(QuickVault(store.profile).unlock_key(PASSPHRASE).derive(PURPOSE)[:32])
    files = [store.profile / "hyvinvointi.db", *(row.path for row in store.backups.rows())]
    return {file.name: word.encode() in _pages(file, key) for file in files}


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
        },
        "kept": {
            "sessions": 3, "trips": 2, "expenses": 1, "agreements": 1, "claims": 0, "courses": 0,
            "attendance": 0, "shared_notes": 1, "log": 9,
        },
    }  # fmt: skip
    assert [(n.session, n.goes) for n in plan.shared] == [("s2", False), ("s3", True)]
    assert plan.open_months == (Month(2026, 10),)
    assert plan.waiting is None


def test_after_the_erasure_the_word_is_in_no_row_no_page_and_no_new_backup(full: Desk, clock: FixedClock) -> None:
    full.back_up()
    assert list(_holds(full, MARK).values()) == [True, True]
    _erase(full, clock)
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
    _erase(full, clock)
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
    _erase(full, clock)
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
    _erase(full, clock)
    events = [e.event for e in reversed(full.who_has_looked(AINO))]
    wanted = ["erasure.plan", "erasure.asked", "erasure.taken_back", "erasure.asked", "client.erased"]
    assert [e for e in events if e.startswith(("erasure", "client.erased"))] == wanted
    assert full.log_state().broken_at is None


def test_a_sealed_month_stays_valid_and_nothing_is_newly_owed(tmp_path: Path) -> None:
    clock = FixedClock(NOVEMBER)
    desk = open_desk(tmp_path / "profile", clock, real=True)
    try:
        _person(desk)
        _work(desk)
        october = Month(2026, 10)
        sealed = desk.seal_claim(october, None, "fi")
        before = canonical_bytes(desk.counted(october, None).document)
        _erase(desk, clock)
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
    _erase(full, clock)
    content = full.export()
    assert MARK not in content.decode()
    other = desk_on(QuickVault(tmp_path / "other").create_profile(PASSPHRASE)[0], clock)
    try:
        other.take_in_log(other.read_log(content))
        assert other.export() == content
        assert other._store.check() == ()
    finally:
        other.close()


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
