"""Acts, what they changed, and the ways back: every row as it was, whatever it belongs to."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from hyvinvointi_desktop.app.history_port import NotTheLast
from hyvinvointi_desktop.app.ports import Records
from hyvinvointi_desktop.domain.acts import UNNAMED, Act, ActKind, RecordKind, Ref
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.courses import CoursePay
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.feedback_forms import OwnForm
from hyvinvointi_desktop.domain.ids import (
    AssessmentId,
    ClientId,
    CompetenceId,
    CopyDraftId,
    DecisionId,
    EcomapId,
    EnrolmentId,
    FormAnswerId,
    FormId,
    GroupVisitId,
    MeasureId,
    NetworkMemberId,
    OwnPurchaseId,
    PeriodId,
    PledgeId,
    ReviewId,
    SessionId,
    TripId,
)
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.measures import OwnMeasure
from hyvinvointi_desktop.domain.programme_versions import OwnProgramme
from hyvinvointi_desktop.domain.programmes import CapException
from hyvinvointi_desktop.domain.rehabilitation import KnownBy, NetworkMeeting
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.store.history_triggers import TRACKED
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.store.tables import metadata
from tests.support import care
from tests.support import factories as f

UNDO = Act(ActKind.UNDONE)
S1 = Ref(RecordKind.SESSION, "s1")


def did(store: SqlOpenStore, work: Callable[[Any], Any], act: Act = UNNAMED) -> int | None:
    """Does it as one act; its number, or None when it changed nothing."""
    with store.reading() as records:
        newest = records.acts(1)
    with store.unit_of_work(act) as uow:
        work(uow.records)
        uow.commit()
    with store.reading() as records:
        return None if records.acts(1) == newest else records.acts(1)[0].number


def do(store: SqlOpenStore, work: Callable[[Any], Any], act: Act = UNNAMED) -> int:
    """Does it as one act that changes something; its number."""
    number = did(store, work, act)
    assert number is not None
    return number


def undo(store: SqlOpenStore, number: int) -> int:
    return do(store, lambda r: r.take_back(number), UNDO)


def log_of(store: SqlOpenStore) -> OpenLog:
    with store.reading() as records:
        return records.whole_log()


def _other_rate(records: Records) -> None:
    records.put_own_km_rates(records.own_km_rates()[:1])


CHANGES: dict[str, Callable[[Any], Any]] = {
    "worker": lambda r: r.put_worker(replace(r.worker(), phone="044")),
    "payer without rates": lambda r: r.put_payer(replace(r.payers()[0], name="Uusi", hourly_rates=())),
    "settings": lambda r: r.put_settings(replace(r.settings(), no_show_minutes=45)),
    "a setting": lambda r: r.put_preference("retention", "12 vuotta"),
    "own rates": _other_rate,
    "barriers": lambda r: r.put_own_barriers(["yksi", "kaksi"]),
    "client and consents": lambda r: r.put_client(replace(r.clients()[0], name="Toinen Nimi", consents=())),
    "new client": lambda r: r.put_client(f.client(id=ClientId("uusi"), code="Z-9")),
    "cap": lambda r: r.put_cap_exception(CapException(r.clients()[0].id, Month(2026, 9), 600)),
    "session": lambda r: r.put_session(replace(r.session(SessionId("s1")), note="muutettu", trips=(), tasks=())),
    "session away": lambda r: r.delete_session(SessionId("s1")),
    "all sessions away": lambda r: [r.delete_session(s.id) for s in r.whole_log().sessions],
    "trip away": lambda r: r.delete_trip(r.whole_log().trips[0].id),
    "plan away": lambda r: r.delete_plan(r.plans()[0].id),
    "a mark": lambda r: r.put_mark(r.meeting(SessionId("k1-01")).session.id, EnrolmentId("e2"), Attendance.LATE),
    "a mark away": lambda r: r.put_mark(SessionId("k1-01"), EnrolmentId("e1"), None),
    "group part": lambda r: r.put_group(replace(r.meeting(SessionId("k1-01")).group, theme="Ruoka", marks=())),
    "course": lambda r: r.put_course(replace(r.courses()[0], name="Uusi", leaders=(), ended_on=None)),
    "pay of a course": lambda r: r.put_course(replace(r.courses()[0], pay=CoursePay())),
    "enrolment": lambda r: r.put_enrolment(replace(r.enrolment(EnrolmentId("e1")), interview=None, next_step="")),
    "participant away": lambda r: r.delete_enrolment(EnrolmentId("e1")),
    "purchase away": lambda r: r.delete_purchase(r.all_purchases()[0].id),
    "answer away": lambda r: r.delete_feedback(r.all_feedback()[0].id),
    "course session away": lambda r: r.delete_session(SessionId("k1-01")),
    "explanation": lambda r: r.put_explanation(replace(r.explanations()[0], words="siksi")),
    "own measure": lambda r: r.put_own_measure(care.own_measure(3)),
    "filling": lambda r: r.put_assessment(replace(r.assessment(AssessmentId("m1")), answers={"1": 5}, point=None)),
    "filling away": lambda r: r.delete_assessment(AssessmentId("m2")),
    "period and its steps": lambda r: r.put_period(replace(r.period(care.PERIOD), steps=(), next_words="muu")),
    "new period": lambda r: r.put_period(care.period("j2")),
    "decision": lambda r: r.put_decision(replace(r.decision(DecisionId("p1")), last_day=date(2027, 4, 30))),
    "decision away": lambda r: r.delete_decision(DecisionId("p2")),
    "payment": lambda r: r.put_allowance_payment(replace(r.allowance_payments()[0], cents=1800, days=2)),
    "payment away": lambda r: r.delete_allowance_payment(DecisionId("p2"), 2),
    "group visit": lambda r: r.put_group_visit(replace(r.group_visit(GroupVisitId("k1")), known_by=KnownBy.WAS_ALONG)),
    "group visit away": lambda r: r.delete_group_visit(GroupVisitId("k2")),
    "network": lambda r: r.put_network_member(replace(r.network_member(NetworkMemberId("n1")), role="serkku")),
    "network away": lambda r: r.delete_network_member(NetworkMemberId("n2")),
    "asked along": lambda r: r.put_network_meeting(NetworkMeeting(SessionId("s3"), (NetworkMemberId("n1"),), "muu")),
    "ecomap": lambda r: r.put_ecomap(replace(r.ecomap(EcomapId("e1")), words="muu")),
    "ecomap away": lambda r: r.delete_ecomap(EcomapId("e1")),
    "draft": lambda r: r.put_copy_draft(replace(r.copy_draft(CopyDraftId("d2")), copied_at=None)),
    "draft away": lambda r: r.delete_copy_draft(CopyDraftId("d1")),
    "own purchase": lambda r: r.put_own_purchase(replace(r.own_purchase(OwnPurchaseId("h1")), receipt=None)),
    "own purchase away": lambda r: r.delete_own_purchase(OwnPurchaseId("h2")),
    "review": lambda r: r.put_review(replace(r.review(ReviewId("v2")), goals=(), went_well="muu")),
    "review away": lambda r: r.delete_review(ReviewId("v2")),
    "own form": lambda r: r.put_own_form(care.own_form(2)),
    "form answer": lambda r: r.put_form_answer(replace(r.form_answer(FormAnswerId("r1")), scales={"apu": 1})),
    "form answer away": lambda r: r.delete_form_answer(FormAnswerId("r2")),
    "self-assessment": lambda r: r.put_self_assessment(replace(r.self_assessments()[0], words={})),
    "self-assessment away": lambda r: r.delete_self_assessment(FormAnswerId("w1")),
    "competence": lambda r: r.put_competence_entry(replace(r.competence_entry(CompetenceId("o1")), minutes=1)),
    "competence away": lambda r: r.delete_competence_entry(CompetenceId("o2")),
    "pledge": lambda r: r.put_pledge(replace(r.pledge(PledgeId("l1")), words="")),
    "pledge away": lambda r: r.delete_pledge(PledgeId("l1")),
}


@pytest.mark.parametrize("work", CHANGES.values(), ids=CHANGES.keys())
def test_any_change_is_taken_back_and_that_again(filled: SqlOpenStore, work: Callable[[Any], Any]) -> None:
    before = log_of(filled)
    with filled.reading() as records:
        setting_before = records.preference("retention")
    number = do(filled, work)
    after = log_of(filled)
    with filled.reading() as records:
        setting_after = records.preference("retention")
    assert (after, setting_after) != (before, setting_before)
    back = undo(filled, number)
    assert log_of(filled) == before
    with filled.reading() as records:
        assert records.preference("retention") == setting_before
        assert (records.act(number).undone_by, records.act(back).undoes) == (back, number)  # type: ignore[union-attr]
    undo(filled, back)
    assert log_of(filled) == after
    assert filled.check() == ()


@settings(max_examples=12, deadline=None)
@given(order=st.lists(st.sampled_from(sorted(CHANGES)), min_size=2, max_size=6, unique=True))
def test_a_row_of_acts_is_taken_back_one_by_one(order: list[str]) -> None:
    import tempfile
    from pathlib import Path

    from tests.support.vaults import PASSPHRASE, QUICK, quick_vault

    with tempfile.TemporaryDirectory() as folder:
        store, _ = quick_vault(Path(folder) / "p").create_profile(PASSPHRASE, QUICK)
        do(store, lambda r: r.add_log(f.sample_log()))
        states, numbers = [log_of(store)], []
        for name in order:
            try:
                number = did(store, CHANGES[name])
            except (TypeError, AttributeError, IndexError, IntegrityError):  # what it is about is away already
                continue
            if number is not None:
                numbers.append(number)
                states.append(log_of(store))
        for number in reversed(numbers):
            after = states.pop()
            back = undo(store, number)
            assert log_of(store) == states[-1]
            undo(store, back)
            assert log_of(store) == after
            undo(store, number)
            assert log_of(store) == states[-1]
        assert store.check() == ()
        store.close()


def test_an_act_below_a_later_one_of_the_same_row_stays(filled: SqlOpenStore) -> None:
    first = do(filled, CHANGES["session"])
    do(filled, lambda r: r.put_session(replace(r.session(SessionId("s1")), note="vielä")))
    before = log_of(filled)
    with pytest.raises(NotTheLast):
        undo(filled, first)
    assert log_of(filled) == before


def test_an_act_below_a_later_one_elsewhere_is_taken_back_alone(filled: SqlOpenStore) -> None:
    first = do(filled, CHANGES["session"])
    do(filled, CHANGES["worker"])
    undo(filled, first)
    with filled.reading() as records:
        assert records.worker().phone == "044"
        assert records.session(SessionId("s1")).note == f.sample_log().sessions[0].note  # type: ignore[union-attr]


def test_a_client_with_later_visits_cannot_be_unmade(filled: SqlOpenStore) -> None:
    made = do(filled, CHANGES["new client"])
    do(filled, lambda r: r.put_session(replace(r.session(SessionId("s1")), clients=(ClientId("uusi"),))))
    before = log_of(filled)
    with pytest.raises(NotTheLast):
        undo(filled, made)
    assert log_of(filled) == before


def test_what_is_written_as_it_was_is_no_act(filled: SqlOpenStore) -> None:
    with filled.reading() as records:
        newest = records.acts(1)[0]
    with filled.unit_of_work() as uow:
        uow.records.put_session(uow.records.session(SessionId("s1")))  # type: ignore[arg-type]
        uow.commit()
    with filled.reading() as records:
        assert records.acts(1)[0] == newest


def test_signing_sealing_and_erasing_are_final(store: SqlOpenStore) -> None:
    number = do(store, lambda r: r.add_log(f.sample_log()))
    with store.reading() as records:
        assert records.act(number).final  # type: ignore[union-attr]
    number = do(store, lambda r: r.put_worker(replace(r.worker(), phone="1")))
    with store.reading() as records:
        assert not records.act(number).final  # type: ignore[union-attr]


def test_without_an_act_no_record_can_be_changed(filled: SqlOpenStore) -> None:
    for work in CHANGES.values():
        with pytest.raises(IntegrityError), filled.unit_of_work(None) as uow:
            work(uow.records)
    with filled.unit_of_work(None) as uow:
        uow.records.put_preference("window.size", "1024x600")
        uow.commit()


def test_every_version_of_a_record_can_be_seen_and_brought_back(filled: SqlOpenStore) -> None:
    with filled.reading() as records:
        start = records.acts(1)[0].number
    notes = ["eka", "toka", "kolmas"]
    numbers = [
        do(filled, lambda r, n=n: r.put_session(replace(r.session(SessionId("s1")), note=n, status=Status.HELD)))  # type: ignore[misc]
        for n in notes
    ]
    do(filled, lambda r: r.delete_session(SessionId("s1")))
    with filled.reading() as records:
        assert [a.number for a in records.acts(9, about=S1)][1:] == [*numbers[::-1], start]
        seen = [
            next(s.columns["note"] for s in records.rows_after(S1, n) if s.table == "sessions" and s.columns)
            for n in numbers
        ]
        assert records.rows_now(S1) == ()
    assert seen == notes
    do(filled, lambda r: r.put_rows_as_after(S1, numbers[1]), Act(ActKind.VERSION_RESTORED, S1))
    with filled.reading() as records:
        assert records.session(SessionId("s1")).note == "toka"  # type: ignore[union-attr]
    do(filled, lambda r: r.put_rows_as_after(S1, start), Act(ActKind.VERSION_RESTORED, S1))
    assert log_of(filled).sessions == f.sample_log().sessions


def test_taking_back_touches_the_months_that_counted_on_it(filled: SqlOpenStore) -> None:
    with filled.unit_of_work() as uow:
        uow.records.settle_claims(c.id for c in uow.records.sealed_claims())
        uow.commit()
    claims = log_of(filled).claims
    touched = next(
        (c.payer, s.id)
        for c in claims
        for s in log_of(filled).sessions
        if s.status is Status.HELD and Month.of(s.starts_at.date()) == c.month
    )
    payer, session = touched
    number = do(filled, lambda r: r.delete_session(session))
    with filled.unit_of_work() as uow:
        assert uow.records.touched_since_sealing(payer, whole_year=False)
        uow.records.settle_claims(c.id for c in uow.records.sealed_claims())
        uow.commit()
    undo(filled, number)
    with filled.reading() as records:
        assert records.touched_since_sealing(payer, whole_year=False)


def test_the_bin_holds_what_was_deleted_until_it_is_emptied(filled: SqlOpenStore) -> None:
    long_ago, now = datetime(2020, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
    do(filled, lambda r: r.delete_session(SessionId("s1")))
    trip = log_of(filled).trips[0].id
    do(filled, lambda r: r.delete_trip(TripId(trip)))
    with filled.reading() as records:
        assert [ref for ref, _ in records.deleted_since(long_ago)] == [Ref(RecordKind.TRIP, trip), S1]
        assert records.deleted_since(now) == ()
    assert f.sample_log().sessions[0].note
    with filled.unit_of_work(Act(ActKind.BIN_EMPTIED)) as uow:
        assert uow.records.forget_deleted_before(now) == 2
        uow.commit()
    with filled.reading() as records:
        assert records.deleted_since(long_ago) == ()
        assert not records.acts(50, about=S1)
    with filled._reader.connect() as connection:
        kept = connection.scalars(text("SELECT before FROM row_changes WHERE before IS NOT NULL")).all()
        assert not any(f.sample_log().sessions[0].note in before for before in kept)


def test_a_bin_of_yesterday_keeps_what_was_deleted_today(filled: SqlOpenStore) -> None:
    do(filled, lambda r: r.delete_session(SessionId("s1")))
    with filled.unit_of_work(Act(ActKind.BIN_EMPTIED)) as uow:
        assert uow.records.forget_deleted_before(datetime.now(UTC) - timedelta(days=1)) == 0
        uow.commit()


def test_every_table_is_tracked_or_left_out_on_purpose() -> None:
    left_out = {
        "meta", "attachments", "agreements", "agreement_signatures", "erased_agreements", "sealed_claims",
        "claim_states", "writes", "touched_months", "claim_marks", "signing_material", "acts", "current_act",
        "row_changes", "audit", "drafts", "erasures", "agreement_programmes", "course_agreements",
        "course_agreement_signatures", "review_signatures",
    }  # fmt: skip
    own_place = {"memberships", "age_identities", "issuing_keys", "root_keys"}
    exchange = {name for name in metadata.tables if name.startswith(("reg_", "post_"))} | own_place
    assert {x.table.name for x in TRACKED} == set(metadata.tables) - left_out - exchange



def test_what_was_done_before_a_signing_stays_below_it(filled: SqlOpenStore) -> None:
    review = Ref(RecordKind.REVIEW, "v2")
    saved = do(filled, CHANGES["review"])
    signed = do(filled, lambda r: r.put_review(replace(care.signed_review("v2"), went_well="muu")))
    before = log_of(filled)
    with filled.reading() as records:
        assert [records.act(number).final for number in (saved, signed)] == [False, True]  # type: ignore[union-attr]
    for undone in (
        lambda r: r.take_back(saved), lambda r: r.put_rows_as_after(review, saved), lambda r: r.take_back(signed)
    ):
        with pytest.raises(NotTheLast):
            do(filled, undone, UNDO)
    assert log_of(filled) == before


def test_a_period_that_a_signed_review_names_cannot_be_unmade(filled: SqlOpenStore) -> None:
    made = do(filled, CHANGES["new period"])
    do(filled, lambda r: r.put_review(care.signed_review("v3", period=PeriodId("j2"))))
    with pytest.raises(NotTheLast):
        undo(filled, made)
    other = do(filled, lambda r: r.put_period(care.period("j3")))
    do(filled, lambda r: r.put_review(care.review("v4", period=PeriodId("j3"))))
    undo(filled, other)  # an unsigned review goes on without it
    with filled.reading() as records:
        assert (records.review(ReviewId("v4")).period, records.period(PeriodId("j3"))) == (None, None)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("version", "under"),
    [
        (lambda r: r.put_own_measure(care.own_measure(7)),
         lambda r: r.put_assessment(care.assessment("m9", measure=MeasureId("oma-kysely"), version=7))),
        (lambda r: r.put_own_form(care.own_form(7)),
         lambda r: r.put_form_answer(replace(r.form_answer(FormAnswerId("r1")), version=7))),
        (lambda r: r.put_own_form(OwnForm(FormId("osaaminen"), 7, "x")),
         lambda r: r.put_self_assessment(replace(r.self_assessments()[0], version=7))),
        (lambda r: r.add_own_programme(OwnProgramme(care.DECISION_PROGRAMME, 7, "x")),
         lambda r: r.put_period(care.period("j9", programme_version=7))),
    ],
    ids=["measure", "form", "form of one's own", "programme"],
)  # fmt: skip
def test_a_version_in_use_is_not_unmade(filled: SqlOpenStore, version: Any, under: Any) -> None:
    unused = do(filled, version)
    again = undo(filled, undo(filled, unused))
    do(filled, under)
    with pytest.raises(NotTheLast):
        undo(filled, unused if again is None else again)


def test_a_version_in_use_does_not_become_what_it_was_before(filled: SqlOpenStore) -> None:
    other = do(filled, lambda r: r.put_own_measure(OwnMeasure(MeasureId("oma-kysely"), 2, "muu")))
    undo(filled, undo(filled, other))  # nothing was filled with it yet
    newest = log_of(filled)
    with filled.reading() as records:
        redone = records.acts(1)[0].number
    do(filled, lambda r: r.put_assessment(care.assessment("m9", measure=MeasureId("oma-kysely"), version=2)))
    with pytest.raises(NotTheLast):
        undo(filled, redone)
    assert log_of(filled).care.own_measures == newest.care.own_measures


def test_who_was_asked_along_touches_no_paid_month(filled: SqlOpenStore) -> None:
    asked = NetworkMeeting(SessionId("s1"), ())
    number = do(filled, lambda r: r.put_network_meeting(asked))
    with filled.unit_of_work() as uow:
        uow.records.settle_claims(claim.id for claim in uow.records.sealed_claims())
        uow.commit()
    undo(filled, number)
    with filled.reading() as records:
        payers = [p.id for p in records.payers()]
        assert not any(records.touched_since_sealing(payer, whole_year=False) for payer in payers)


def test_forgetting_one_record_forgets_no_other(filled: SqlOpenStore) -> None:
    other = Ref(RecordKind.SESSION, "s2")
    acts = {
        ref: do(filled, lambda r, ref=ref: r.put_session(replace(r.session(SessionId(ref.id)), note="muutettu")))  # type: ignore[misc]
        for ref in (S1, other)
    }
    with filled.reading() as records:
        assert [records.changed_by(number) for number in acts.values()] == [(S1,), (other,)]
    with filled.unit_of_work(Act(ActKind.BIN_EMPTIED)) as uow:
        uow.records.forget_versions([S1])
        uow.commit()
    with filled.reading() as records:
        assert records.acts(9, about=S1) == ()
        assert records.acts(9, about=other)[0].number == acts[other]
        assert [records.act(number).final for number in acts.values()] == [True, False]  # type: ignore[union-attr]
        assert records.rows_after(other, acts[other] - 1) != records.rows_now(other)
    undo(filled, acts[other])
    assert log_of(filled).sessions[0].note == "muutettu"
    assert [s for s in log_of(filled).sessions if s.id == "s2"] == [
        s for s in f.sample_log().sessions if s.id == "s2"
    ]
