"""A client's period by decision: opened, checked, walked, planned at once, ended. Bad input is refused and told."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.plan_period import PlanTerms
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.days import HELSINKI, local_day
from hyvinvointi_desktop.domain.ids import (
    AttachmentId,
    EcomapId,
    GroupVisitId,
    NetworkMemberId,
    PeriodId,
    ProgrammeId,
    SessionId,
)
from hyvinvointi_desktop.domain.period_plan import PeriodPlan
from hyvinvointi_desktop.domain.rehabilitation import (
    DraftKind,
    Ecomap,
    GroupVisit,
    KnownBy,
    NetworkMember,
    PathStep,
    Period,
    Phase,
)
from hyvinvointi_desktop.domain.sessions import Attachment, Session, Status
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support import factories as f

SOSKU = ProgrammeId("sosku-helsinki")
CLIENT = f.client(1).id
TODAY = date(2026, 11, 2)
PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 40
PLAN = PeriodPlan(date(2026, 11, 3), date(2027, 2, 2), 1, time(10), time(11, 30))
TERMS = PlanTerms("outing", "Testikylä, kirjasto")


@pytest.fixture
def period(desk: Desk) -> Period:
    made = Period(PeriodId("p1"), CLIENT, SOSKU, 1, TODAY)
    desk.open_period(made)
    return made


def now_of(desk: Desk) -> Period:
    found = desk.period_screen(CLIENT).period
    assert found is not None
    return found


def refused(work: object, *args: object, **named: object) -> Refusal:
    with pytest.raises(Refused) as no:
        work(*args, **named)  # type: ignore[operator]
    return no.value.refusal


def planned(desk: Desk) -> list[date]:
    found = desk.sessions_between(TODAY, date(2028, 1, 1))
    return [local_day(s.starts_at) for s in found if s.status is Status.PLANNED]


# -- the period -----------------------------------------------------------------------------------------------------


def test_only_a_programme_by_decision_can_be_opened(desk: Desk) -> None:
    wrong = Period(PeriodId("p1"), CLIENT, ProgrammeId("hyvinvointilahete"), 1, TODAY)
    assert refused(desk.open_period, wrong) is Refusal.NOT_BY_DECISION
    assert desk.period_screen(CLIENT).period is None
    assert [p.id for p in desk.period_screen(CLIENT).offered] == ["sosku", "sosku-helsinki"]


def test_one_open_period_at_a_time(desk: Desk, period: Period) -> None:
    assert refused(desk.open_period, replace(period, id=PeriodId("p2"))) is Refusal.PERIOD_OPEN_ALREADY
    desk.end_period(period.id, TODAY)
    desk.open_period(replace(period, id=PeriodId("p2")))
    assert [p.id for p in desk.period_screen(CLIENT).earlier] == ["p1"]
    assert refused(desk.end_period, period.id, None) is Refusal.PERIOD_OPEN_ALREADY


def test_offered_or_not_now_with_what_then(desk: Desk, period: Period) -> None:
    ticked = ["in_crisis", "wants_change"]
    desk.save_suitability(period.id, ticked, offered=False, what_then=" Soitetaan kuukauden päästä ")
    not_now = now_of(desk)
    assert (not_now.phase, not_now.next_words) == (Phase.NOT_NOW, "Soitetaan kuukauden päästä")
    assert not_now.suitability == ("wants_change", "in_crisis")  # in the order of the lists
    assert desk.period_screen(CLIENT).now is PathStep.INTRODUCED
    desk.save_suitability(period.id, ["wants_change"], offered=True)
    assert (now_of(desk).phase, now_of(desk).next_words) == (Phase.ASSESSING, "")
    assert refused(desk.save_suitability, period.id, ["nonsense"], offered=True) is Refusal.UNKNOWN_SUITABILITY


def test_steps_are_ticked_only_where_records_do_not_tell(desk: Desk, period: Period) -> None:
    desk.tick_step(period.id, PathStep.PLAN, TODAY)
    desk.tick_step(period.id, PathStep.INTRODUCED, TODAY)
    assert [s.step for s in now_of(desk).steps] == [PathStep.INTRODUCED, PathStep.PLAN]
    assert refused(desk.tick_step, period.id, PathStep.GOALS, TODAY) is Refusal.STEP_TOLD_BY_RECORDS
    early = TODAY - timedelta(days=1)
    assert refused(desk.tick_step, period.id, PathStep.NEEDS, early) is Refusal.PERIOD_ENDS_TOO_EARLY
    desk.tick_step(period.id, PathStep.PLAN, None)
    assert [s.step for s in now_of(desk).steps] == [PathStep.INTRODUCED]


def test_a_period_cannot_end_before_it_begins(desk: Desk, period: Period) -> None:
    early = TODAY - timedelta(days=1)
    assert refused(desk.end_period, period.id, early) is Refusal.PERIOD_ENDS_TOO_EARLY
    assert refused(desk.begin_ending, period.id, early) is Refusal.PERIOD_ENDS_TOO_EARLY
    assert now_of(desk).phase is Phase.ASSESSING


def test_the_end_takes_out_what_was_planned_after_it(desk: Desk, period: Period) -> None:
    desk.plan_period(period.id, PLAN, TERMS)
    desk.begin_ending(period.id, date(2026, 12, 1))
    desk.save_what_next(period.id, ["group"], "Käy ryhmässä omin voimin")
    desk.end_period(period.id, date(2026, 12, 15))
    assert planned(desk) == [date(2026, 11, 3), date(2026, 11, 17), date(2026, 12, 1), date(2026, 12, 15)]
    assert (now_of(desk).phase, now_of(desk).ended_on) == (Phase.ENDED, date(2026, 12, 15))
    assert refused(desk.begin_work, period.id) is Refusal.PERIOD_HAS_ENDED
    desk.end_period(period.id, None)
    assert now_of(desk).phase is Phase.ENDING


# -- the calendar ---------------------------------------------------------------------------------------------------


def test_the_whole_period_is_one_act_and_taken_back_as_one(desk: Desk, period: Period) -> None:
    desk.plan_period(period.id, PLAN, TERMS)
    assert len(planned(desk)) == 7
    assert now_of(desk).phase is Phase.WORKING
    assert desk.period_screen(CLIENT).now is PathStep.INTRODUCED
    desk.undo()
    assert planned(desk) == []
    assert now_of(desk).phase is Phase.ASSESSING


def test_laying_twice_makes_no_double_and_a_new_plan_takes_the_place(desk: Desk, period: Period) -> None:
    desk.plan_period(period.id, PLAN, TERMS)
    desk.plan_period(period.id, PLAN, TERMS)
    assert len(planned(desk)) == 7
    wednesdays = replace(PLAN, weekday=2, every_weeks=4)
    shown = desk.preview_period(period.id, wednesdays, TERMS, "fi")
    assert shown.replaced == 7
    desk.plan_period(period.id, wednesdays, TERMS)
    assert planned(desk) == [d.day.on for d in shown.days] == [
        date(2026, 11, 4), date(2026, 12, 2), date(2026, 12, 30), date(2027, 1, 27),
    ]  # fmt: skip


def test_what_was_held_or_moved_by_hand_stays(desk: Desk, period: Period) -> None:
    desk.plan_period(period.id, PLAN, TERMS)
    first = desk.session(SessionId("p1-20261103"))
    second = desk.session(SessionId("p1-20261117"))
    assert first is not None
    assert second is not None
    desk.log_sessions([replace(first, status=Status.HELD)])
    moved = [moment + timedelta(days=2) for moment in (second.starts_at, second.ends_at)]
    desk.log_sessions([replace(second, starts_at=moved[0], ends_at=moved[1])])
    desk.plan_period(period.id, replace(PLAN, weekday=4, every_weeks=8), TERMS)
    assert planned(desk) == [date(2026, 11, 6), date(2026, 11, 19), date(2027, 1, 8)]
    assert {s.status for s in desk.sessions_between(TODAY, date(2026, 11, 3))} == {Status.HELD}


def test_holidays_are_named_and_busy_times_told(desk: Desk, period: Period) -> None:
    other = f.session("s1", clients=(f.client(2).id,), starts_at=at(2026, 12, 2, 10), ends_at=at(2026, 12, 2, 11))
    desk.log_sessions([replace(other, status=Status.PLANNED)])
    shown = desk.preview_period(period.id, replace(PLAN, weekday=2), TERMS, "fi")
    assert [d.day.on for d in shown.days if d.busy] == [date(2026, 12, 2)]
    on_epiphany = replace(PLAN, first_day=date(2026, 12, 9), weekday=2)
    (moved,) = [d for d in desk.preview_period(period.id, on_epiphany, TERMS, "fi").days if d.day.instead_of]
    assert (moved.day.instead_of, moved.day.on, moved.holiday) == (
        date(2027, 1, 6), date(2027, 1, 13), "Loppiainen",
    )  # fmt: skip


def at(year: int, month: int, day: int, hour: int) -> datetime:
    return datetime(year, month, day, hour, tzinfo=HELSINKI)


def test_a_plan_with_no_free_day_or_too_long_is_refused(desk: Desk, period: Period) -> None:
    week = replace(PLAN, last_day=date(2026, 11, 8), skipped_weeks=(date(2026, 11, 2),))
    assert refused(desk.plan_period, period.id, week, TERMS) is Refusal.PERIOD_NO_FREE_DAY
    backwards = replace(PLAN, last_day=date(2026, 11, 1))
    assert refused(desk.preview_period, period.id, backwards, TERMS, "fi") is Refusal.PERIOD_ENDS_TOO_EARLY
    long = replace(PLAN, last_day=date(2028, 11, 1))
    assert refused(desk.plan_period, period.id, long, TERMS) is Refusal.PERIOD_PLAN_TOO_LONG
    assert refused(desk.plan_period, period.id, PLAN, PlanTerms("nonsense")) is Refusal.UNKNOWN_KIND
    assert refused(desk.plan_period, period.id, replace(PLAN, ends=time(9)), TERMS) is Refusal.END_NOT_AFTER_START
    assert planned(desk) == []


def test_the_list_of_clients_shows_the_months_of_the_service(desk: Desk, period: Period, clock: FixedClock) -> None:
    desk.make_decisions(desk.propose_decisions(period.id, "fi"))
    clock.instant += timedelta(days=40)
    (row,) = [r for r in desk.client_list() if r.client.id == CLIENT]
    assert row.period is not None
    assert (row.period.first_day, row.period.last_day) == (TODAY, date(2027, 2, 1))
    assert (row.period.month_now, row.period.months, row.period.by_decision) == (2, 3, True)
    assert [r.period for r in desk.client_list() if r.client.id != CLIENT] == [None]


# -- network and groups ---------------------------------------------------------------------------------------------


def member(**changes: object) -> NetworkMember:
    made = NetworkMember(NetworkMemberId("n1"), CLIENT, "Hoitaja Keksitty", "hoitaja", permitted_on=TODAY)
    return replace(made, **changes)  # type: ignore[arg-type]


def test_a_permission_is_given_and_withdrawn_in_that_order(desk: Desk, period: Period) -> None:
    before = TODAY - timedelta(days=1)
    assert refused(desk.save_network_member, member(withdrawn_on=before)) is Refusal.PERMISSION_ORDER
    assert refused(desk.save_network_member, member(permitted_on=None, withdrawn_on=TODAY)) is Refusal.PERMISSION_ORDER
    assert refused(desk.save_network_member, member(name="  ")) is Refusal.NAME_MISSING
    desk.save_network_member(member())
    desk.save_network_member(member(id=NetworkMemberId("n2"), name="Naapuri", permitted_on=None))
    asked = desk.network_to_ask(CLIENT, TODAY)
    assert ([m.id for m in asked.permitted], [m.id for m in asked.others]) == (["n1"], ["n2"])
    assert refused(desk.withdraw_permission, member(), before) is Refusal.PERMISSION_ORDER
    desk.withdraw_permission(member(), TODAY + timedelta(days=3))
    assert [m.id for m in desk.network_to_ask(CLIENT, TODAY + timedelta(days=2)).permitted] == ["n1"]
    assert desk.network_to_ask(CLIENT, TODAY + timedelta(days=3)).permitted == ()


def test_an_ecomap_is_a_picture_and_nothing_else(desk: Desk, period: Period) -> None:
    ecomap = Ecomap(EcomapId("e1"), CLIENT, TODAY, AttachmentId("a1"), " Äiti ja kissa ")
    text = Attachment(AttachmentId("a1"), "image/png", "kuva.png", b"%PDF-1.7")
    assert refused(desk.save_ecomap, ecomap, text) is Refusal.NOT_A_PICTURE
    assert refused(desk.save_ecomap, ecomap) is Refusal.NOT_A_PICTURE
    desk.save_ecomap(ecomap, Attachment(AttachmentId("a1"), "image/png", "kuva.png", PNG))
    desk.save_ecomap(replace(ecomap, words="Äiti"))  # the picture stays
    (kept,) = desk.period_screen(CLIENT).ecomaps
    assert (kept.words, desk.attachment(kept.picture)) == (
        "Äiti", Attachment(AttachmentId("a1"), "image/png", "kuva.png", PNG),
    )  # fmt: skip
    desk.delete_ecomap(kept.id, CLIENT)
    assert desk.period_screen(CLIENT).ecomaps == ()


def test_a_network_meeting_is_a_session_with_who_is_asked(desk: Desk, period: Period) -> None:
    desk.save_network_member(member())
    meeting = Session(
        SessionId("s9"), (CLIENT,), at(2026, 11, 10, 10), at(2026, 11, 10, 11), "network_meeting", Status.PLANNED
    )
    stranger = NetworkMemberId("n9")
    assert refused(desk.save_network_meeting, meeting, [stranger]) is Refusal.NO_SUCH_RECORD
    desk.save_network_meeting(meeting, [NetworkMemberId("n1"), NetworkMemberId("n1")], "veli")
    (asked,) = desk.period_screen(CLIENT).network_meetings
    assert (asked.names, asked.meeting.others) == (("Hoitaja Keksitty",), "veli")
    desk.undo()
    assert desk.period_screen(CLIENT).network_meetings == ()
    assert desk.session(SessionId("s9")) is None


def visit(**changes: object) -> GroupVisit:
    return replace(GroupVisit(GroupVisitId("g1"), CLIENT, TODAY, "Kokkiryhmä", KnownBy.CLIENT_TOLD), **changes)  # type: ignore[arg-type]


def test_the_same_group_on_the_same_day_is_one_visit(desk: Desk, period: Period) -> None:
    desk.save_group_visit(visit())
    desk.save_group_visit(visit(id=GroupVisitId("g2"), group=" kokkiryhmä ", known_by=KnownBy.LEADER_TOLD))
    (told,) = desk.period_screen(CLIENT).groups
    assert (told.group, told.known_by, told.visit) == ("Kokkiryhmä", KnownBy.LEADER_TOLD, "g1")
    assert refused(desk.save_group_visit, visit(on=TODAY + timedelta(days=1))) is Refusal.DAY_TO_COME
    assert refused(desk.save_group_visit, visit(group=" ")) is Refusal.GROUP_MISSING


# -- texts to copy --------------------------------------------------------------------------------------------------


def test_a_text_is_copied_and_erased_fourteen_days_later(desk: Desk, period: Period, clock: FixedClock) -> None:
    needs = desk.new_draft(CLIENT, DraftKind.NEEDS, "Salainen sana yksi")
    waits = desk.new_draft(CLIENT, DraftKind.NETWORK, "Odottava sana")
    desk.save_copy_drafts([needs, waits])
    desk.save_copy_drafts([replace(needs, text="Salainen sana kaksi")])
    assert [r.days_left for r in desk.copy_drafts()] == [None, None]
    desk.mark_copied(needs)
    assert PathStep.NEEDS in {s.step for s in now_of(desk).steps}
    assert [(r.draft.kind, r.days_left) for r in desk.copy_drafts()] == [
        (DraftKind.NETWORK, None), (DraftKind.NEEDS, 14),
    ]  # fmt: skip
    clock.instant += timedelta(days=13, hours=23)
    assert desk.erase_copied_drafts() == 0
    assert [r.days_left for r in desk.copy_drafts()] == [None, 0]
    clock.instant += timedelta(hours=1)
    assert desk.erase_copied_drafts() == 1
    assert [r.draft.text for r in desk.copy_drafts()] == ["Odottava sana"]
    assert desk.erase_copied_drafts() == 0


def test_nothing_of_an_erased_text_is_left_or_comes_back(desk: Desk, period: Period, clock: FixedClock) -> None:
    draft = desk.new_draft(CLIENT, DraftKind.PLAN, "Jälkisana")
    desk.save_copy_drafts([draft])
    desk.save_copy_drafts([replace(draft, text="Jälkisana toinen")])
    desk.mark_copied(draft)
    clock.instant += timedelta(days=14)
    assert desk.erase_copied_drafts() == 1
    store = desk._store  # the rows themselves are looked at
    with store.unit_of_work(None, desk.trail.by()) as uow:
        left = uow.run("SELECT before FROM row_changes WHERE before LIKE '%lkisana%'")  # type: ignore[attr-defined]
        left += uow.run("SELECT text FROM copy_drafts")  # type: ignore[attr-defined]
        left += uow.run("SELECT content FROM drafts WHERE content LIKE '%lkisana%'")  # type: ignore[attr-defined]
    assert left == []
    assert all("lkisana" not in str(one) for one in desk.bin())
    assert PathStep.PLAN in {s.step for s in now_of(desk).steps}


def test_a_deleted_text_leaves_the_bin_as_soon(desk: Desk, period: Period, clock: FixedClock) -> None:
    draft = desk.new_draft(CLIENT, DraftKind.VISIT, "Poistettu sana")
    desk.save_copy_drafts([draft])
    desk.delete_copy_draft(draft.id, CLIENT)
    assert "Poistettu sana" in str(desk.bin())
    clock.instant += timedelta(days=14)
    assert desk.erase_copied_drafts() == 1
    assert "Poistettu sana" not in str(desk.bin())


def test_changing_a_copied_text_takes_the_tick_away(desk: Desk, period: Period) -> None:
    draft = desk.new_draft(CLIENT, DraftKind.REVIEW, "Eka")
    desk.save_copy_drafts([draft])
    desk.mark_copied(draft)
    desk.save_copy_drafts([replace(draft, text="Toka")])
    assert [r.days_left for r in desk.copy_drafts()] == [None]
    assert refused(desk.save_copy_drafts, [replace(draft, text=" ")]) is Refusal.DRAFT_EMPTY


def test_a_visit_leaves_no_lasting_note(desk: Desk, period: Period, clock: FixedClock) -> None:
    times = {"starts_at": at(2026, 11, 2, 9), "ends_at": at(2026, 11, 2, 10)}
    made = f.session("s1", clients=(CLIENT,), note="Kahvilla", **times)
    desk.log_sessions([made])
    assert desk.client_card(CLIENT).sessions[0].note == ""
    (row,) = desk.copy_drafts()
    assert (row.draft.kind, row.draft.text, row.draft.about) == (DraftKind.VISIT, "Kahvilla", "s1")
    shown = desk.session(SessionId("s1"))
    assert shown is not None
    assert shown.note == "Kahvilla"
    desk.log_sessions([replace(shown, note="Kahvilla ja kirjastossa")])
    assert [r.draft.text for r in desk.copy_drafts()] == ["Kahvilla ja kirjastossa"]
    desk.mark_copied(desk.copy_drafts()[0].draft)
    clock.instant += timedelta(days=14)
    desk.erase_copied_drafts()
    assert desk.session(SessionId("s1")) == replace(shown, note="")


def test_a_visit_before_the_period_keeps_its_note(desk: Desk, period: Period) -> None:
    early = f.session("s1", clients=(CLIENT,), starts_at=at(2026, 10, 2, 9), ends_at=at(2026, 10, 2, 10), note="Ennen")
    desk.log_sessions([early])
    assert [s.note for s in desk.client_card(CLIENT).sessions] == ["Ennen"]
    assert desk.copy_drafts() == ()


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize("kind", list(DraftKind))
def test_every_text_begins_with_our_words(desk: Desk, period: Period, kind: DraftKind, language: str) -> None:
    desk.save_network_member(member(permitted_about="lääkitys"))
    desk.save_suitability(period.id, ["wants_change"], offered=True)
    made = f.session("s1", clients=(CLIENT,), starts_at=at(2026, 11, 2, 9), ends_at=at(2026, 11, 2, 10))
    desk.log_sessions([made])
    text = desk.first_words(kind, CLIENT, language, "s1")
    assert text.strip()
    assert "{" not in text
    if kind is DraftKind.NETWORK and language == "fi":
        assert "- Hoitaja Keksitty (hoitaja): lupa 2.11.2026, aihe: lääkitys" in text
    if kind is DraftKind.VISIT and language == "fi":
        assert text.startswith("Kotikäynti 2.11.2026 klo 9.00–10.00")
    if kind is DraftKind.APPLICATION and language == "fi":
        assert "- Toivoo itse, että jokin muuttuu" in text
