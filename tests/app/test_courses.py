"""A course from its plan to its end, on a real desk."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.courses import CoursePlan, LeaderPay
from hyvinvointi_desktop.domain.ids import EnrolmentId
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support import courses as c

A = Attendance


def refused(work: object) -> Refusal:
    with pytest.raises(Refused) as error:
        work()  # type: ignore[operator]
    return error.value.refusal


def go(clock: FixedClock, day: date, hour: int = 13) -> None:
    clock.instant = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)


def test_twelve_thursdays_from_7_january_2027(desk: Desk) -> None:
    screen = c.with_course(desk, 0)
    assert c.days([m.day for m in screen.meetings]) == [
        "7.1.", "14.1.", "21.1.", "28.1.", "4.2.", "11.2.", "18.2.", "25.2.", "4.3.", "11.3.", "18.3.", "25.3.",
    ]  # fmt: skip
    first = screen.meetings[0].meeting.session
    assert (first.starts_at.isoformat(), first.ends_at.isoformat()) == (
        "2027-01-07T12:00:00+02:00", "2027-01-07T14:30:00+02:00",
    )  # fmt: skip
    assert (first.kind, first.status, first.clients, first.place) == (
        "group_session", Status.PLANNED, (), "Testikylän talo",
    )  # fmt: skip


def test_over_easter_and_vappu_the_count_is_kept_and_each_gap_has_its_reason(desk: Desk) -> None:
    mondays = CoursePlan(date(2027, 3, 8), time(10), time(12), 10, skipped_weeks=(date(2027, 4, 12),))
    shown = desk.preview_course_days(mondays, "fi")
    assert c.days(shown.days) == [
        "8.3.", "15.3.", "22.3.", "5.4.", "19.4.", "26.4.", "3.5.", "10.5.", "17.5.", "24.5.",
    ]  # fmt: skip
    assert [(x.on, x.name) for x in shown.left_out] == [
        (date(2027, 3, 29), "Toinen pääsiäispäivä"), (date(2027, 4, 12), ""),
    ]  # fmt: skip
    saturdays = replace(mondays, first_day=date(2027, 4, 17), skipped_weeks=(), sessions=3)
    shown = desk.preview_course_days(saturdays, "sv")
    assert c.days(shown.days) == ["17.4.", "24.4.", "8.5."]
    assert [x.name for x in shown.left_out] == ["Första maj"]
    thursdays = replace(saturdays, first_day=date(2027, 4, 29), sessions=2)
    assert [x.name for x in desk.preview_course_days(thursdays, "en").left_out] == ["Ascension Day"]


@pytest.mark.parametrize(
    ("plan", "why"),
    [
        (replace(c.PLAN, sessions=0), Refusal.COURSE_NO_SESSIONS),
        (replace(c.PLAN, every_weeks=0), Refusal.COURSE_NO_SESSIONS),
        (replace(c.PLAN, sessions=101), Refusal.COURSE_TOO_LONG),
        (replace(c.PLAN, ends=c.PLAN.starts), Refusal.END_NOT_AFTER_START),
    ],
)
def test_a_plan_that_cannot_be_is_refused(desk: Desk, plan: CoursePlan, why: Refusal) -> None:
    assert refused(lambda: desk.preview_course_days(plan, "fi")) is why
    assert refused(lambda: desk.save_course(c.course(plan=plan))) is why
    assert desk.course_list() == ()


def test_a_claim_needs_its_payer_and_a_course_its_name(desk: Desk) -> None:
    pay = replace(c.course().pay, leader_pay=LeaderPay.CLAIM)
    assert refused(lambda: desk.save_course(c.course(pay=pay))) is Refusal.COURSE_PAYER_MISSING
    assert refused(lambda: desk.save_course(c.course(name=" "))) is Refusal.NAME_MISSING
    assert refused(lambda: desk.save_course(c.course(budget_cents=-1))) is Refusal.BAD_NUMBER


def test_another_weekday_moves_what_is_to_come_and_leaves_what_was_held(desk: Desk, clock: FixedClock) -> None:
    c.with_course(desk, 1)
    go(clock, date(2027, 1, 14))
    for session in c.sessions(desk)[:2]:
        desk.mark(session, EnrolmentId("e1"), A.PRESENT)
    desk.save_course(c.course(plan=replace(c.PLAN, first_day=date(2027, 1, 5), starts=time(9))))
    screen = desk.course_screen(c.COURSE)
    assert c.days([m.day for m in screen.meetings]) == [
        "7.1.", "14.1.", "19.1.", "26.1.", "2.2.", "9.2.", "16.2.", "23.2.", "2.3.", "9.3.", "16.3.", "23.3.",
    ]  # fmt: skip
    assert [m.meeting.session.starts_at.hour for m in screen.meetings][:3] == [12, 12, 9]


def test_only_other_words_leave_a_session_where_it_was_moved(desk: Desk) -> None:
    screen = c.with_course(desk, 0)
    third = screen.meetings[2].meeting.session
    away = replace(third, starts_at=third.starts_at - timedelta(days=1), ends_at=third.ends_at - timedelta(days=1))
    desk.log_sessions([away])
    desk.save_course(c.course(name="Toinen nimi"))
    assert desk.course_screen(c.COURSE).meetings[2].day == date(2027, 1, 20)
    desk.save_course(c.course(name="Toinen nimi", place="Muualla"))
    moved = desk.course_screen(c.COURSE).meetings[2]
    assert (moved.day, moved.meeting.session.place) == (date(2027, 1, 20), "Muualla")
    desk.save_course(c.course(name="Toinen nimi", place="Muualla", plan=replace(c.PLAN, sessions=10)))
    assert len(desk.course_screen(c.COURSE).meetings) == 10


def test_a_cancelled_session_moves_to_the_end_and_gives_the_phone_list(desk: Desk, clock: FixedClock) -> None:
    c.with_course(desk, 2)
    third = c.sessions(desk)[2]
    desk.save_session_words(third, theme="Kulttuuri", programme="museo", reflections=("", "", ""))
    done = desk.cancel_course_session(third, "ohjaaja sairastui", to_the_end=True)
    assert done.moved_to == date(2027, 4, 1)
    assert [(x.name, x.phone) for x in done.calls] == [
        ("Osallistuja 01", "050 000 001"), ("Osallistuja 02", "050 000 002"),
    ]  # fmt: skip
    screen = desk.course_screen(c.COURSE)
    assert [m.number for m in screen.meetings] == [1, 2, None, *range(3, 13)]
    assert (screen.meetings[-1].meeting.group.theme, screen.meetings[-1].meeting.group.moved_from) == (
        "Kulttuuri", third,
    )  # fmt: skip
    assert screen.meetings[2].meeting.group.cancelled_reason == "ohjaaja sairastui"
    go(clock, date(2027, 1, 21))
    assert refused(lambda: desk.mark(third, EnrolmentId("e1"), A.PRESENT)) is Refusal.SESSION_CANCELLED
    assert refused(lambda: desk.mark_all_present(third)) is Refusal.SESSION_CANCELLED
    assert refused(lambda: desk.cancel_course_session(third, "", to_the_end=False)) is Refusal.SESSION_CANCELLED
    again = desk.cancel_course_session(c.sessions(desk)[-1], "", to_the_end=True)
    assert again.moved_to == date(2027, 4, 8)
    stays = desk.cancel_course_session(c.sessions(desk)[3], "", to_the_end=False)
    assert stays.moved_to is None
    held = c.sessions(desk)[0]
    desk.mark(held, EnrolmentId("e1"), A.LATE)
    assert refused(lambda: desk.cancel_course_session(held, "", to_the_end=False)) is Refusal.SESSION_WAS_HELD


def test_after_a_move_another_rhythm_still_gives_twelve(desk: Desk) -> None:
    c.with_course(desk, 0)
    desk.cancel_course_session(c.sessions(desk)[2], "", to_the_end=True)
    desk.save_course(c.course(plan=replace(c.PLAN, skipped_weeks=(date(2027, 2, 22),))))
    rows = desk.course_screen(c.COURSE).meetings
    assert [m.number for m in rows if m.number] == list(range(1, 13))
    assert rows[-1].day == date(2027, 4, 8)
    assert date(2027, 2, 25) not in [m.day for m in rows]


def test_ending_takes_out_what_is_planned_later(desk: Desk, clock: FixedClock) -> None:
    c.with_course(desk, 1)
    go(clock, date(2027, 1, 14))
    for session in c.sessions(desk)[:2]:
        desk.mark(session, EnrolmentId("e1"), A.PRESENT)
    assert refused(lambda: desk.end_course(c.COURSE, date(2027, 1, 6))) is Refusal.LEFT_BEFORE_START
    assert refused(lambda: desk.end_course(c.COURSE, date(2027, 1, 13))) is Refusal.COURSE_HELD_LATER
    desk.end_course(c.COURSE, date(2027, 1, 14))
    assert len(c.sessions(desk)) == 2
    assert refused(lambda: desk.add_participant(c.enrolment(9), c.person(9))) is Refusal.COURSE_HAS_ENDED
    assert refused(lambda: desk.delete_course(c.COURSE)) is Refusal.COURSE_HAS_HELD
    desk.end_course(c.COURSE, None)
    assert desk.course_list()[0].course.ended_on is None


def test_a_course_of_which_nothing_was_held_goes_whole_and_comes_back_by_undo(desk: Desk) -> None:
    before = c.with_course(desk, 2)
    desk.delete_course(c.COURSE)
    assert desk.course_list() == ()
    assert desk.sessions_between(date(2027, 1, 1), date(2027, 12, 31)) == ()
    desk.undo()
    assert desk.course_screen(c.COURSE) == before
