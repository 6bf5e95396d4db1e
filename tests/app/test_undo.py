"""Undo and redo as a person meets them: newest first, over a restart, named, never what is signed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hyvinvointi_desktop.app import history
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.fact_values import Field
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.tell_acts import State
from hyvinvointi_desktop.domain.acts import Act, ActKind, RecordKind, Ref
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import AttachmentId, ReviewId, SessionId
from hyvinvointi_desktop.domain.sessions import Attachment, Session, Status
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support import care
from tests.support import factories as f
from tests.support.desks import NOW, open_desk

S1 = Ref(RecordKind.SESSION, "s1")


def visit(name: str = "s1", note: str = "") -> Session:
    starts = datetime(2026, 10, 5, 6, 0, tzinfo=UTC)
    return Session(
        SessionId(name), (f.client(1).id,), starts, starts + timedelta(hours=2), "home_visit", Status.HELD, note=note
    )


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = open_desk(tmp_path / "p")
    yield made
    made.close()


def refusal(work: object) -> Refusal:
    with pytest.raises(Refused) as no:
        work()  # type: ignore[operator]
    return no.value.refusal


def test_undo_goes_back_and_redo_forth_also_after_a_restart(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "p")
    for note in ("eka", "toka", "kolmas"):
        desk.log_sessions([visit(note=note)])
    done = desk.undo()
    assert (done.act.kind, done.act.about, done.act.client) == (ActKind.SESSION_SAVED, S1, f.client(1).id)
    assert done.changed == {Area.SESSIONS, Area.CLAIMS, Area.COURSES, Area.REHABILITATION}
    desk.close()

    desk = open_desk(tmp_path / "p")
    assert desk.session(S1.id).note == "toka"  # type: ignore[union-attr, arg-type]
    desk.undo()
    assert desk.session(S1.id).note == "eka"  # type: ignore[union-attr, arg-type]
    desk.redo()
    desk.redo()
    assert desk.session(S1.id).note == "kolmas"  # type: ignore[union-attr, arg-type]
    assert refusal(desk.redo) is Refusal.NOTHING_TO_REDO
    desk.undo()
    desk.undo()
    desk.undo()
    assert desk.session(SessionId("s1")) is None
    desk.close()


def test_after_something_new_there_is_nothing_to_redo(desk: Desk) -> None:
    desk.log_sessions([visit(note="eka")])
    desk.undo()
    desk.save_worker(replace(desk.me().worker, phone="044"))
    assert desk.steps().forth is None
    assert refusal(desk.redo) is Refusal.NOTHING_TO_REDO
    desk.undo()
    assert desk.redo().act.kind is ActKind.WORKER_SAVED
    assert refusal(desk.redo) is Refusal.NOTHING_TO_REDO


def test_a_hundred_steps_and_no_more(desk: Desk) -> None:
    for n in range(103):
        desk.log_sessions([visit(note=f"nro {n}")])
    assert len(desk.steps().back) == history.STEPS == 100
    for _ in range(100):
        desk.undo()
    assert desk.session(SessionId("s1")).note == "nro 2"  # type: ignore[union-attr]


def test_what_is_signed_is_passed_over_and_refused_by_name(desk: Desk) -> None:
    desk.log_sessions([visit()])
    month = Month(2026, 10)
    desk.seal_claim(month, None, "fi")
    kinds = [act.kind for act in desk.steps().back]
    assert ActKind.CLAIM_SEALED not in kinds
    assert kinds[0] is ActKind.SESSION_SAVED
    with desk._store.reading() as records:
        sealed = next(a for a in records.acts(9) if a.kind is ActKind.CLAIM_SEALED)
    assert refusal(lambda: desk.undo(sealed.number)) is Refusal.SIGNED_STAYS
    # The visit under the signed month may still be taken back: the claim keeps its lines and says that it differs.
    desk.undo()
    screen = desk.claim(month, None)
    assert screen.sealed is not None
    assert desk.check() == ()


def test_a_chosen_act_may_be_undone_unless_it_was_built_upon(desk: Desk) -> None:
    desk.log_sessions([visit("s1", "eka")])
    desk.log_sessions([visit("s2", "toinen käynti")])
    first = desk.steps().back[1].number
    desk.undo(first)
    assert desk.session(SessionId("s1")) is None
    desk.redo()
    desk.log_sessions([visit("s1", "muutettu")])
    assert refusal(lambda: desk.undo(first)) is Refusal.CHANGED_LATER
    assert refusal(lambda: desk.undo(99_999)) is Refusal.NOTHING_TO_UNDO


def test_nothing_was_done_yet(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "p")
    while desk.steps().back:
        desk.undo()
    assert refusal(desk.undo) is Refusal.NOTHING_TO_UNDO
    desk.close()


def test_every_version_tells_what_changed(desk: Desk) -> None:
    desk.log_sessions([visit(note="eka")])
    desk.log_sessions([replace(visit(note="toka"), place="Kirjasto")])
    desk.delete_session(SessionId("s1"))
    newest, second, first = desk.versions(S1)
    assert (newest.act.kind, newest.rows) == (ActKind.SESSION_DELETED, ())
    assert [(c.table, c.field, c.old, c.new) for c in second.changes] == [
        ("sessions", "place", "", "Kirjasto"), ("sessions", "note", "eka", "toka"),
    ]  # fmt: skip
    assert first.before == ()
    desk.restore_version(S1, first.act.number)
    assert desk.session(SessionId("s1")).note == "eka"  # type: ignore[union-attr]
    desk.undo()
    assert desk.session(SessionId("s1")) is None
    assert refusal(lambda: desk.restore_version(S1, newest.act.number)) is Refusal.NO_SUCH_RECORD


def test_the_bin_keeps_thirty_days(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "p", FixedClock(NOW))
    desk.log_sessions([visit(note="tallessa")])
    desk.delete_session(SessionId("s1"))
    (gone,) = desk.bin()
    assert (gone.about, gone.gone_at) == (S1, NOW + timedelta(days=30))
    assert next(s.columns["note"] for s in gone.rows if s.table == "sessions" and s.columns) == "tallessa"
    desk.bring_back(S1)
    assert desk.session(SessionId("s1")).note == "tallessa"  # type: ignore[union-attr]
    assert desk.bin() == ()
    desk.delete_session(SessionId("s1"))
    desk.close()
    late = open_desk(tmp_path / "p", FixedClock(NOW + timedelta(days=31)))
    assert late.bin() == ()
    assert refusal(lambda: late.bring_back(S1)) is Refusal.NO_SUCH_RECORD
    assert late.empty_bin() == 1
    assert late.empty_bin() == 0
    assert late.versions(S1) == ()
    late.close()


def test_settings_and_imports_are_undone_too(desk: Desk) -> None:
    before = desk.export()
    desk.save_preference("retention", "12 vuotta")
    desk.save_preference("window.memory", "ei kumota")
    desk.take_in_log(replace(desk.read_log(before), sessions=(visit("tuotu"),)))
    assert [a.kind for a in desk.steps().back[:2]] == [ActKind.LOG_TAKEN_IN, ActKind.PREFERENCE_SAVED]
    desk.undo()
    assert desk.export() == before
    desk.undo()
    assert desk.preference("retention") in (None, "")
    assert desk.preference("window.memory") == "ei kumota"



def test_what_needs_somebody_who_is_gone_does_not_come_back(desk: Desk) -> None:
    """The client of a deleted visit was taken back: neither the bin nor an old version can bring the visit."""
    desk.save_client(f.client(9))
    made = desk.steps().back[0].number
    desk.log_sessions([replace(visit(), clients=(f.client(9).id,))])
    logged = desk.steps().back[0].number
    desk.delete_session(SessionId("s1"))
    desk.undo(made)
    before = desk.export()
    assert refusal(lambda: desk.bring_back(S1)) is Refusal.CHANGED_LATER
    assert refusal(lambda: desk.restore_version(S1, logged)) is Refusal.CHANGED_LATER
    assert desk.export() == before
    assert desk.check() == ()


def test_acts_of_long_ago_are_not_looked_for_without_end(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "STEPS", 2)
    monkeypatch.setattr(history, "_LOOKED_AT", 4)
    desk.log_sessions([visit(note="eka")])
    desk.save_preference("retention", "12 vuotta")
    for _ in range(3):  # each change and its step back are two acts that leave nothing to undo
        desk.save_preference("retention", "10 vuotta")
        desk.undo()
    assert desk.steps().back == ()
    assert refusal(desk.undo) is Refusal.NOTHING_TO_UNDO


def test_a_signed_review_goes_back_to_no_earlier_version(desk: Desk) -> None:
    about = Ref(RecordKind.REVIEW, "v1")
    drawn = care.review("v1", period=None, goals=())
    line = Attachment(AttachmentId("line-3"), "image/png", "", b"x")
    signed = replace(care.signed_review("v1", period=None, goals=()), pdf=line.id)
    for kind, made in ((ActKind.REVIEW_SAVED, drawn), (ActKind.REVIEW_SIGNED, signed)):
        with desk._store.unit_of_work(Act(kind, about)) as uow:
            if uow.records.attachment(line.id) is None:
                uow.records.add_attachment(line)
            uow.records.put_review(made)
            uow.commit()
    signing, saving = desk.told_acts(2)
    assert (signing.state, saving.state) == (State.FINAL, State.HOLDS)
    assert refusal(lambda: desk.restore_version(about, saving.act.number)) is Refusal.SIGNED_STAYS
    assert refusal(lambda: desk.undo(saving.act.number)) is Refusal.CHANGED_LATER
    assert refusal(lambda: desk.undo(signing.act.number)) is Refusal.SIGNED_STAYS
    with desk._store.reading() as records:
        assert records.review(ReviewId("v1")) == signed
    assert Field.SIGNED_AT in [change.field for change in desk.told_versions(about)[0].changes]
