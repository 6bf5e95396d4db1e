"""What was done as facts for people: every act with its record, versions field by field, the bin by what it holds."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from hyvinvointi_desktop.app import fact_values as v
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.fact_values import Field
from hyvinvointi_desktop.app.record_facts import LINES, ROOTS, Change, changes_between, short_name
from hyvinvointi_desktop.app.tell_acts import State
from hyvinvointi_desktop.domain.acts import Act, ActKind, RecordKind, Ref
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.goals import Goal, GoalLevel, GoalMark, GoalState, Mark
from hyvinvointi_desktop.domain.ids import DecisionId, ExpenseId, GoalId, PlanId, SessionId, TaskId, TripId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.programmes import CapException, HourlyRate, Vehicle
from hyvinvointi_desktop.domain.rehabilitation import AllowancePayment, DecisionKind
from hyvinvointi_desktop.domain.sessions import Expense, Leg, Session, Status, Task, Trip, WeeklyPlan
from hyvinvointi_desktop.store.history_triggers import TRACKED
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support import care
from tests.support import factories as f
from tests.support.desks import NOW, PAYER, open_desk, with_agreements

STARTS = datetime(2026, 10, 5, 6, 0, tzinfo=UTC)
AINO = f.client(1).id
VISIT = Session(
    SessionId("s1"), (AINO,), STARTS, STARTS + timedelta(hours=2), "home_visit", Status.HELD, place="Kersilö",
    note="ovella", entered_on=date(2026, 11, 2),
)  # fmt: skip
ABOUT = Ref(RecordKind.SESSION, "s1")
TRIP = Trip(
    TripId("t1"), date(2026, 10, 5), Vehicle.CAR, "Sodankylä, Tie 1", "Kersilö", 240, "käynti", legs=(Leg(100, 1),)
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = open_desk(tmp_path / "p")
    yield made
    made.close()


def newest(desk: Desk) -> tuple[ActKind, State, tuple[str, ...]]:
    told = desk.told_acts(1)[0]
    return told.act.kind, told.state, told.clients


def test_every_table_with_versions_says_its_facts() -> None:
    assert set(ROOTS) | set(LINES) == {tracked.table.name for tracked in TRACKED}


def test_a_field_that_is_shown_reads_a_column_that_is_there() -> None:
    class Row(dict[str, object]):
        def __missing__(self, key: str) -> object:
            raise AssertionError(key)

    class Names:
        def client(self, _: str) -> str:
            return ""

        payer = goal = course = participant = measure = form = member = decided_for = client

    for tracked in TRACKED:
        row = Row(dict.fromkeys((c.name for c in tracked.table.columns), None))
        row |= {"what_is": "vehicle", "what": "car"} if tracked.table.name == "own_km_rates" else {}
        reads = ROOTS[tracked.table.name].values() if tracked.table.name in ROOTS else (LINES[tracked.table.name][1],)
        for read in reads:
            read(row, Names())  # type: ignore[arg-type]  # it answers what is asked here


def test_a_deleted_visit_is_told_with_its_day_and_its_client(desk: Desk) -> None:
    desk.log_sessions([VISIT])
    desk.delete_session(VISIT.id)
    told = desk.told_acts(1)[0]
    assert (told.act.kind, told.about, told.who) == (ActKind.SESSION_DELETED, ABOUT, "Maija Keksitty")
    assert told.facts[Field.STARTS] == STARTS
    assert told.facts[Field.CLIENTS] == v.Many(("Keksitty 1.",))
    assert told.state is State.HOLDS


def test_an_act_is_told_as_it_left_the_record_and_not_as_it_is_now(desk: Desk) -> None:
    desk.log_sessions([VISIT])
    desk.log_sessions([replace(VISIT, place="Kemijärvi")])
    later, first, *_ = desk.told_acts(5)
    assert (first.facts[Field.PLACE], later.facts[Field.PLACE]) == ("Kersilö", "Kemijärvi")


def test_steps_tell_the_act_they_were_about_however_often(desk: Desk) -> None:
    desk.log_sessions([VISIT])
    for step in (desk.step_back, desk.step_forth, desk.step_back):
        stepped = step()
        assert stepped.told.act.kind is ActKind.SESSION_SAVED
        assert stepped.told.facts[Field.STARTS] == STARTS
    steps = desk.told_acts(3)
    assert [t.act.kind for t in steps] == [ActKind.UNDONE, ActKind.REDONE, ActKind.UNDONE]
    assert [t.of.act.kind for t in steps if t.of] == [ActKind.SESSION_SAVED] * 3
    assert [t.state for t in desk.told_acts(4)] == [State.STEP, State.STEP, State.STEP, State.UNDONE]


def test_where_the_acts_stand_names_the_next_step_back_and_forth(desk: Desk) -> None:
    desk.log_sessions([VISIT])
    desk.save_preference("lock.minutes", "7")
    desk.undo()
    standing = desk.standing()
    assert standing.newest is not None
    assert standing.back is not None
    assert standing.forth is not None
    assert standing.newest.act.kind is ActKind.UNDONE
    assert standing.back.act.kind is ActKind.SESSION_SAVED
    assert standing.forth.facts == {Field.SETTING: "lock.minutes", Field.VALUE: "7"}
    steps = desk.steps()
    assert (standing.back.act, standing.forth.act) == (steps.back[0], steps.forth)


def test_what_is_signed_is_final_and_says_of_whom_and_of_which_month(desk: Desk) -> None:
    with_agreements(desk, 1)
    assert newest(desk) == (ActKind.AGREEMENT_ON_PAPER, State.FINAL, ("Keksitty 1.",))
    desk.log_sessions([VISIT])
    desk.seal_claim(Month(2026, 10), None, "fi")
    told = desk.told_acts(1)[0]
    assert (told.act.kind, told.state, told.month) == (ActKind.CLAIM_SEALED, State.FINAL, Month(2026, 10))


def test_an_hour_limit_is_told_by_its_month_though_the_act_names_none(desk: Desk) -> None:
    desk.save_cap_exception(CapException(AINO, Month(2026, 10), 900))
    told = desk.told_acts(1)[0]
    assert told.about == Ref(RecordKind.CAP, f"{AINO}|2026-10")
    assert told.facts[Field.MONTH] == "2026-10"
    assert told.facts[Field.MINUTES] == v.Minutes(900)
    desk.delete_cap_exception(AINO, Month(2026, 10))
    assert desk.told_acts(1)[0].facts[Field.MONTH] == "2026-10"


def test_acts_are_read_piece_by_piece(desk: Desk) -> None:
    for n in range(7):
        desk.log_sessions([replace(VISIT, note=f"nro {n}")])
    first = desk.told_acts(3)
    second = desk.told_acts(3, first[-1].act.number)
    assert [t.facts[Field.NOTE] for t in (*first, *second)] == [f"nro {n}" for n in range(6, 0, -1)]


def test_a_version_says_what_changed_field_by_field_and_never_a_column(desk: Desk) -> None:
    goal = Goal(GoalId("g1"), AINO, GoalLevel.GOAL, "kauppaan itse")
    desk.save_goal(goal)
    desk.log_sessions([VISIT])
    changed = replace(
        VISIT, ends_at=STARTS + timedelta(hours=3), status=Status.NO_SHOW, trips=(TRIP,),
        expenses=(Expense(ExpenseId("e1"), date(2026, 10, 5), "bus", 350),),
        marks=(GoalMark(goal.id, Mark.A_LITTLE),), barriers=("weather",),
        tasks=(Task(TaskId("k1"), "soita Kelaan", "Aino"),),
    )  # fmt: skip
    desk.log_sessions([changed])
    version, first = desk.told_versions(ABOUT)
    assert [(c.field, c.old, c.new) for c in version.changes] == [
        (Field.ENDS, STARTS + timedelta(hours=2), STARTS + timedelta(hours=3)),
        (Field.STATUS, Status.HELD, Status.NO_SHOW),
        (Field.BARRIERS, None, v.Many((v.Coded(v.List.BARRIERS, "weather"),))),
        (Field.TRIPS, None, v.Many((v.Line((
            date(2026, 10, 5), "Sodankylä, Tie 1", v.Many(()), "Kersilö", v.Km(240), Vehicle.CAR, "käynti",
            v.Many((v.Line((v.People(1), v.Km(100))),)), None, v.Many(()), None)),))),
        (Field.EXPENSES, None, v.Many((v.Line((
            date(2026, 10, 5), v.Coded(v.List.EXPENSES, "bus"), v.Cents(350), "")),))),
        (Field.MARKS, None, v.Many((v.Line(("kauppaan itse", Mark.A_LITTLE)),))),
        (Field.TASKS, None, v.Many((v.Line(("soita Kelaan", "Aino", None, None)),))),
    ]  # fmt: skip
    assert (first.first, first.there, version.first) == (True, True, False)
    desk.delete_session(VISIT.id)
    assert [one.there for one in desk.told_versions(ABOUT)] == [False, True, True]


def test_versions_of_other_records_speak_too(desk: Desk) -> None:
    desk.save_trip(replace(TRIP, payer=PAYER.id))
    desk.save_trip(replace(TRIP, payer=PAYER.id, km_tenths=260))
    assert desk.told_versions(Ref(RecordKind.TRIP, "t1"))[0].changes == (Change(Field.KM, v.Km(240), v.Km(260)),)
    plan = WeeklyPlan(PlanId("p1"), (AINO,), 2, time(9), time(11), "home_visit", date(2026, 11, 4), date(2026, 12, 2))
    desk.save_plan(plan)
    desk.save_plan(replace(plan, weekday=3, starts=time(10)))
    assert desk.told_versions(Ref(RecordKind.PLAN, "p1"))[0].changes == (
        Change(Field.STARTS, time(9), time(10)), Change(Field.WEEKDAY, v.Weekday(2), v.Weekday(3)),
    )  # fmt: skip
    desk.save_payer(replace(PAYER, hourly_rates=(HourlyRate(date(2026, 1, 1), Decimal("13.50")),)))
    (rates,) = desk.told_versions(Ref(RecordKind.PAYER, PAYER.id))[0].changes
    assert (rates.field, rates.new) == (Field.RATES, v.Many((v.Line((date(2026, 1, 1), Decimal("13.50"))),)))
    desk.save_client(replace(f.client(1), interpreter=True))
    (interpreter,) = desk.told_versions(Ref(RecordKind.CLIENT, AINO))[0].changes
    assert (interpreter.field, interpreter.new) == (Field.INTERPRETER, True)


def test_reading_versions_and_acts_is_logged_with_whom_it_is_about(desk: Desk) -> None:
    desk.log_sessions([VISIT])
    desk.told_versions(ABOUT)
    (entry,) = (e for e in desk.who_has_looked(AINO) if e.event == "history.read")
    assert (entry.object_type, entry.object_id) == ("session", "s1")


def test_the_line_that_names_a_client_is_logged_before_it_is_shown(desk: Desk) -> None:
    desk.log_sessions([VISIT])
    desk.standing()
    desk.standing()
    assert [e.event for e in desk.who_has_looked(AINO)][:2] == ["log.read", "history.read"]
    assert [e.event for e in desk.who_has_looked(AINO)].count("history.read") == 1


def test_the_bin_holds_what_a_person_took_out_and_not_a_setting_undone(desk: Desk) -> None:
    desk.log_sessions([VISIT])
    desk.save_goal(Goal(GoalId("g1"), AINO, GoalLevel.GOAL, "kuoroon", state=GoalState.OPEN))
    desk.delete_session(VISIT.id)
    desk.delete_goal(GoalId("g1"), AINO)
    desk.save_preference("lock.minutes", "7")
    desk.undo()
    found = desk.told_bin()
    assert [one.about for one in found] == [Ref(RecordKind.GOAL, "g1"), ABOUT]
    assert found[0].facts[Field.WORDS] == "kuoroon"
    assert {(one.deleted_at, one.gone_at) for one in found} == {(NOW, NOW + timedelta(days=30))}


def test_the_bin_is_empty_after_thirty_days_and_its_acts_stay_told(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "p")
    desk.log_sessions([VISIT])
    desk.delete_session(VISIT.id)
    desk.close()
    later = open_desk(tmp_path / "p", FixedClock(NOW + timedelta(days=30, minutes=1)))
    assert later.empty_bin() == 1
    assert later.told_bin() == ()
    assert [(t.act.kind, t.state, t.facts) for t in later.told_acts(2)] == [
        (ActKind.SESSION_DELETED, State.FINAL, {}), (ActKind.SESSION_SAVED, State.FINAL, {}),
    ]  # fmt: skip
    later.close()


def test_nothing_changed_is_no_change() -> None:
    empty: dict[Field, v.Value] = {Field.NOTE: "", Field.TRIPS: v.Many(()), Field.INTERPRETER: False}
    assert changes_between({}, empty) == changes_between(empty, {}) == ()
    assert changes_between(empty, empty | {Field.NOTE: "jotain"}) == (Change(Field.NOTE, None, "jotain"),)


@pytest.mark.parametrize(
    ("name", "shown"),
    [("Aino Maria Pesonen", "Aino P."), ("Aino", "Aino"), ("", "A-7"), ("Kaarlo von Ähky", "Kaarlo Ä.")],
)
def test_a_name_is_short_where_it_always_stands(name: str, shown: str) -> None:
    assert short_name(Client(AINO, "A-7", name)) == shown


def test_a_filling_is_told_by_the_name_of_its_measure(desk: Desk) -> None:
    for number, kind in ((1, ActKind.ASSESSMENT_SAVED), (2, ActKind.ASSESSMENT_DELETED)):
        with desk._store.unit_of_work(Act(kind, Ref(RecordKind.ASSESSMENT, "m1"), (AINO,))) as uow:
            if number == 1:
                uow.records.put_assessment(care.assessment())
            else:
                uow.records.delete_assessment(care.assessment().id)
            uow.commit()
    told = desk.told_acts(1)[0]
    assert (told.facts[Field.MEASURE], told.clients) == ("WHO-5, hyvinvointi", ("Keksitty 1.",))
    (found,) = desk.told_bin()
    lines = (("1", 2), ("2", 3), ("3", 2), ("4", 3), ("5", 3))
    assert found.facts[Field.ANSWERS] == v.Many(tuple(v.Line(line) for line in lines))


def test_the_versions_of_a_payment_are_about_the_decisions_client(desk: Desk) -> None:
    about = Ref(RecordKind.ALLOWANCE, "p2|1")
    paid = AllowancePayment(DecisionId("p2"), 1, 3, 2700, date(2027, 2, 5))
    with desk._store.unit_of_work(Act(ActKind.ALLOWANCE_DECIDED, about)) as uow:
        uow.records.put_period(care.period())
        uow.records.put_decision(care.decision("p2", DecisionKind.ALLOWANCE))
        uow.records.put_allowance_payment(paid)
        uow.commit()
    assert desk.told_acts(1)[0].facts[Field.CLIENT] == "Keksitty 1."
    desk.told_versions(about)
    assert [e.object_type for e in desk.who_has_looked(AINO) if e.event == "history.read"] == ["allowance"]
