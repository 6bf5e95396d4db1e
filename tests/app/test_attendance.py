"""Who comes to a course: enrolling, marks, walk-ins, who is to be rung; on a real desk."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop.app.course_screens import CourseScreen
from hyvinvointi_desktop.app.course_sessions import HeldInterview, interview_session_id
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.refusals import Refusal
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.courses import EnrolmentState, Interview
from hyvinvointi_desktop.domain.ids import EnrolmentId, SessionId
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.system.clock import FixedClock
from tests.app.test_courses import refused
from tests.support import courses as c
from tests.support.desks import open_desk

A = Attendance
LATE_SPRING = datetime(2027, 5, 20, 13, tzinfo=UTC)
E1, E2, E3 = (EnrolmentId(f"e{n}") for n in (1, 2, 3))


@pytest.fixture
def clock() -> FixedClock:
    """After the whole course."""
    return FixedClock(LATE_SPRING)


def marked(desk: Desk, *rows: str) -> CourseScreen:
    """One row a session, one letter a participant: p, l, e, a, or - for no mark."""
    letters = {"p": A.PRESENT, "l": A.LATE, "e": A.EXCUSED, "a": A.ABSENT}
    for session, row in zip(c.sessions(desk), rows, strict=False):
        desk.mark_many(session, [(EnrolmentId(f"e{n + 1}"), letters[x]) for n, x in enumerate(row) if x != "-"])
    return desk.course_screen(c.COURSE)


def test_two_unexcused_absences_in_a_row_call_and_an_excused_one_between_does_not(desk: Desk) -> None:
    c.with_course(desk, 3)
    screen = marked(desk, "aaa", "aea", "pap")
    assert [(p.enrolment.id, c.days(p.missed)) for p in screen.to_call] == []
    screen = marked(desk, "aaa", "aea", "paa")
    assert [(p.enrolment.id, c.days(p.missed)) for p in screen.to_call] == [(E3, ["7.1.", "14.1.", "21.1."])]
    screen = marked(desk, "aaa", "aea", "paa", "aap")
    assert [(p.enrolment.id, c.days(p.missed)) for p in screen.to_call] == [(E2, ["21.1.", "28.1."])]
    (call,) = desk.courses_today().to_call
    assert (call.name, call.phone) == ("Osallistuja 02", "050 000 002")


def test_somebody_who_was_rung_is_off_the_list_until_missed_again(desk: Desk, clock: FixedClock) -> None:
    c.with_course(desk, 1)
    marked(desk, "a", "a")
    clock.instant = datetime(2027, 1, 15, 9, tzinfo=UTC)
    desk.mark_called(E1)
    assert desk.courses_today().to_call == ()
    clock.instant = LATE_SPRING
    desk.mark(c.sessions(desk)[2], E1, A.ABSENT)
    assert [c.days(x.missed) for x in desk.courses_today().to_call] == [["7.1.", "14.1.", "21.1."]]
    desk.leave_course(E1, date(2027, 2, 1), "muutti")
    assert desk.courses_today().to_call == ()


def test_only_sessions_where_everyone_of_that_day_is_marked_are_counted(desk: Desk) -> None:
    c.with_course(desk, 3)
    desk.leave_course(E3, date(2027, 1, 14), "töihin")  # belonged to the first session only
    screen = marked(desk, "ppp", "pa-", "p--", "ll-")
    figures = screen.statistics
    first, second, third, fourth = c.sessions(desk)[:4]
    assert (figures.counted, figures.unmarked) == ((first, second, fourth), (third,))
    assert (figures.visits, figures.places, figures.people) == (6, 7, 3)
    assert screen.meeting(third).unmarked == (E2,)


def test_all_present_marks_only_those_without_a_mark(desk: Desk) -> None:
    c.with_course(desk, 3)
    session = c.sessions(desk)[0]
    desk.mark(session, E2, A.EXCUSED)
    desk.mark_all_present(session)
    group = desk.course_screen(c.COURSE).meeting(session).meeting.group
    assert group.marks == ((E1, A.PRESENT), (E2, A.EXCUSED), (E3, A.PRESENT))


def test_a_mark_holds_a_session_of_today_but_none_to_come_and_undo_takes_both_back(
    desk: Desk, clock: FixedClock
) -> None:
    clock.instant = datetime(2027, 1, 7, 11, tzinfo=UTC)
    before = c.with_course(desk, 1)
    first, second = c.sessions(desk)[:2]
    desk.mark(first, E1, A.PRESENT)
    assert desk.course_screen(c.COURSE).meeting(first).status is Status.HELD
    desk.undo()
    assert desk.course_screen(c.COURSE) == before
    desk.mark(second, E1, A.EXCUSED)  # said today about next week
    assert desk.course_screen(c.COURSE).meeting(second).status is Status.PLANNED


def test_a_full_course_has_a_waiting_list_and_tells_who_is_next(desk: Desk) -> None:
    desk.save_course(c.course(capacity=2))
    for n in (1, 2, 3, 4):
        assert desk.add_participant(c.enrolment(n), c.person(n)).enrolment.number == n
    states = [desk.enrol(EnrolmentId(f"e{n}"), c.PLAN.first_day).enrolment.state for n in (1, 2, 4, 3)]
    assert states == [EnrolmentState.ENROLLED] * 2 + [EnrolmentState.WAITING] * 2
    assert desk.course_screen(c.COURSE).free == 0
    left = desk.leave_course(E1, date(2027, 2, 1), "töihin")
    assert left.next_in_line is not None
    assert left.next_in_line.id == E3
    (place,) = desk.courses_today().free_places
    assert (place.name, place.free) == ("Osallistuja 03", 1)
    assert desk.enrol(E3, date(2027, 2, 4)).enrolment.state is EnrolmentState.ENROLLED
    assert desk.courses_today().free_places == ()
    desk.decline(EnrolmentId("e4"), "ei ehdi")
    back = desk.enrol(E1, date(2027, 3, 1), beyond_capacity=True).enrolment
    assert (back.state, back.enrolled_on, back.left_on) == (EnrolmentState.ENROLLED, c.PLAN.first_day, None)


def test_nobody_is_in_a_course_twice_and_leaving_is_not_before_coming(desk: Desk) -> None:
    c.with_course(desk, 2)
    again = replace(c.enrolment(9), client=c.person(1).id)
    assert refused(lambda: desk.add_participant(again)) is Refusal.ALREADY_ENROLLED
    assert refused(lambda: desk.leave_course(E1, date(2027, 1, 6), "")) is Refusal.LEFT_BEFORE_START
    desk.mark(c.sessions(desk)[0], E1, A.PRESENT)
    assert refused(lambda: desk.delete_enrolment(E1)) is Refusal.ENROLMENT_HAS_MARKS
    desk.delete_enrolment(E2)
    desk.add_participant(c.enrolment(3), c.person(3))
    assert [p.enrolment.number for p in desk.course_screen(c.COURSE).participants] == [1, 2]


def test_an_interview_feeds_the_themes_and_the_check_is_asked_not_demanded(desk: Desk) -> None:
    c.with_course(desk, 2)
    assert desk.course_screen(c.COURSE).participant(E1).check_missing
    desk.plan_interview(E1, c.at(date(2027, 1, 4), 9), c.at(date(2027, 1, 4), 10), "kirjasto")
    assert desk.course_screen(c.COURSE).participant(E1).interview_at == c.at(date(2027, 1, 4), 9)
    assert [x.who for x in desk.courses_today().unmarked if x.kind == "interview"] == ["Osallistuja 01"]
    for who, themes in ((E1, ("Ruoka", "liikunta ", "liikunta")), (E2, ("Liikunta",))):
        talk = Interview(date(2027, 1, 4), "yksin", themes=themes)
        desk.hold_interview(HeldInterview(who, talk, True, None, c.at(date(2027, 1, 4), 9), c.at(date(2027, 1, 4), 10)))
    screen = desk.course_screen(c.COURSE)
    assert [(w.theme, w.count) for w in screen.wishes] == [("liikunta", 2), ("Ruoka", 1)]
    assert [(m.session.id, m.session.kind, m.session.status, m.session.clients) for m in screen.others] == [
        (interview_session_id(who), "interview", Status.HELD, ()) for who in (E1, E2)
    ]
    again = lambda: desk.plan_interview(E1, c.at(date(2027, 1, 5), 9), c.at(date(2027, 1, 5), 10), "")  # noqa: E731
    assert refused(again) is Refusal.SESSION_WAS_HELD
    assert screen.statistics.held == 0


def test_heads_only_has_no_participants_and_counts(desk: Desk) -> None:
    desk.save_course(c.course(names=False))
    session = c.sessions(desk)[0]
    assert refused(lambda: desk.add_participant(c.enrolment(1), c.person(1))) is Refusal.COUNTED_WITHOUT_NAMES
    assert refused(lambda: desk.set_walk_ins(session, 1)) is Refusal.COUNTED_WITHOUT_NAMES
    assert refused(lambda: desk.set_head_count(session, -1)) is Refusal.BAD_NUMBER
    desk.set_head_count(session, 9)
    figures = desk.course_screen(c.COURSE).statistics
    assert (figures.visits, figures.counted) == (9, (session,))
    c.with_course(desk, 0, id="k2", name="Toinen", names=True)
    second = desk.course_list()[1].course.id
    assert refused(lambda: desk.set_head_count(SessionId(f"{second}-01"), 3)) is Refusal.COUNTED_BY_NAME


def test_a_walk_in_gets_a_name_and_how_many_came_stays(desk: Desk) -> None:
    c.with_course(desk, 2)
    first, second = c.sessions(desk)[:2]
    marked(desk, "p-", "pp")
    desk.set_walk_ins(first, 2)
    known = desk.name_walk_in(first, E2)
    assert known.enrolment.id == E2
    assert refused(lambda: desk.name_walk_in(first, E2)) is Refusal.CAME_ALREADY
    new = desk.name_new_walk_in(first, c.enrolment(3), c.person(3)).enrolment
    assert (new.number, new.enrolled_on) == (3, date(2027, 1, 15))  # the second session was held without a name
    screen = desk.course_screen(c.COURSE)
    assert (screen.meeting(first).tally.came, screen.meeting(first).guests) == (3, (E3,))
    assert screen.meeting(second).unmarked == ()
    assert refused(lambda: desk.name_walk_in(first, E1)) is Refusal.NO_WALK_IN
    third = c.sessions(desk)[2]
    desk.set_walk_ins(third, 1)
    assert desk.name_new_walk_in(third, c.enrolment(4), c.person(4)).enrolment.enrolled_on == date(2027, 1, 21)


MARKS = st.sampled_from([*A, None])
ONE = st.tuples(st.integers(0, 3), st.integers(1, 3), MARKS)
GRIDS = st.lists(ONE, min_size=1, max_size=14)


@settings(max_examples=15, deadline=None)
@given(grid=GRIDS, order=st.randoms(use_true_random=False), again=ONE)
def test_any_order_of_marking_gives_the_same_and_unmarking_undoes(
    grid: list[tuple[int, int, A | None]], order: object, again: tuple[int, int, A | None]
) -> None:
    last = {(at, who): mark for at, who, mark in grid}
    with TemporaryDirectory() as folder:
        desk = open_desk(Path(folder) / "p", FixedClock(LATE_SPRING))
        c.with_course(desk, 3)
        sessions = c.sessions(desk)[:4]
        for session in sessions:
            desk.hold_course_session(session)
        for at, who, mark in grid:
            desk.mark(sessions[at], EnrolmentId(f"e{who}"), mark)
        one = desk.course_screen(c.COURSE).statistics
        for session in sessions:
            desk.mark_many(session, [(EnrolmentId(f"e{who}"), None) for who in (1, 2, 3)])
        shuffled = list(last.items())
        order.shuffle(shuffled)  # type: ignore[attr-defined]
        for (at, who), mark in shuffled:
            desk.mark(sessions[at], EnrolmentId(f"e{who}"), mark)
        assert desk.course_screen(c.COURSE).statistics == one
        at, who, mark = again
        before, acts = desk.course_screen(c.COURSE), len(desk.told_acts(500))
        desk.mark(sessions[at], EnrolmentId(f"e{who}"), mark)
        if len(desk.told_acts(500)) > acts:  # the same mark again is no act
            desk.undo()
        assert desk.course_screen(c.COURSE) == before
        desk.close()


@settings(max_examples=10, deadline=None)
@given(
    rows=st.lists(st.tuples(MARKS, MARKS, MARKS), min_size=4, max_size=4),
    walk_ins=st.lists(st.integers(0, 2), min_size=4, max_size=4),
    at=st.integers(0, 3),
)
def test_naming_a_walk_in_changes_no_total(rows: list[tuple[A | None, ...]], walk_ins: list[int], at: int) -> None:
    with TemporaryDirectory() as folder:
        desk = open_desk(Path(folder) / "p", FixedClock(LATE_SPRING))
        c.with_course(desk, 3)
        sessions = c.sessions(desk)[:4]
        for session, row, count in zip(sessions, rows, walk_ins, strict=True):
            desk.hold_course_session(session)
            desk.mark_many(session, [(EnrolmentId(f"e{n + 1}"), mark) for n, mark in enumerate(row)])
            desk.set_walk_ins(session, count)
        desk.set_walk_ins(sessions[at], walk_ins[at] + 1)
        one = desk.course_screen(c.COURSE).statistics
        desk.name_new_walk_in(sessions[at], c.enrolment(9), c.person(9))
        two = desk.course_screen(c.COURSE).statistics
        assert (two.held, two.counted, two.unmarked, two.visits, two.places) == (
            one.held, one.counted, one.unmarked, one.visits, one.places,
        )  # fmt: skip
        assert {s: t.came for s, t in two.by_session.items()} == {s: t.came for s, t in one.by_session.items()}
        desk.close()


def test_the_sheet_is_marked_back_by_its_numbers(desk: Desk) -> None:
    c.with_course(desk, 3)
    first = c.sessions(desk)[0]
    desk.leave_course(E3, date(2027, 1, 7), "ei tullut")
    assert refused(lambda: desk.mark_by_numbers(first, [(1, A.PRESENT), (9, A.PRESENT)])) is Refusal.UNKNOWN_ROW
    assert desk.course_screen(c.COURSE).meeting(first).status is Status.PLANNED
    desk.mark_by_numbers(first, [(1, A.PRESENT), (2, A.ABSENT)])
    screen = desk.course_screen(c.COURSE)
    assert (screen.statistics.visits, screen.statistics.places) == (1, 2)
