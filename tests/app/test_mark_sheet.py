"""A sign-in sheet marked back by typing the numbers of those who signed."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop.app.course_screens import MeetingRow
from hyvinvointi_desktop.app.courses import COURSE_AREAS
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.mark_sheet import MarkedSheet, Rest
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.ids import EnrolmentId
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support import courses as c


@pytest.fixture(autouse=True)
def the_day(clock: FixedClock) -> None:
    clock.instant = datetime(2027, 1, 7, 13, tzinfo=UTC)


def marks(desk: Desk) -> dict[str, str]:
    return {who: mark.value for who, mark in first(desk).meeting.group.marks}


def first(desk: Desk) -> MeetingRow:
    return desk.course_screen(c.COURSE).meetings[0]


def test_those_typed_were_there_and_the_rest_were_away(desk: Desk) -> None:
    screen = c.with_course(desk, 9)
    made = desk.mark_sheet(screen.meetings[0].session, "1 3 4-7", Rest.ABSENT)
    assert (made.present, made.absent) == (6, 3)
    assert marks(desk) == {
        "e1": "present", "e2": "absent", "e3": "present", "e4": "present", "e5": "present", "e6": "present",
        "e7": "present", "e8": "absent", "e9": "absent",
    }  # fmt: skip
    assert first(desk).status is Status.HELD


def test_the_rest_may_stay_unmarked(desk: Desk) -> None:
    session = c.with_course(desk, 4).meetings[0].session
    assert desk.mark_sheet(session, "2", Rest.UNMARKED) == MarkedSheet(1, 0, COURSE_AREAS)
    assert marks(desk) == {"e2": "present"}


def test_late_stays_late_and_an_absence_told_beforehand_stays_told(desk: Desk) -> None:
    session = c.with_course(desk, 4).meetings[0].session
    before = (Attendance.LATE, Attendance.EXCUSED, Attendance.ABSENT)
    desk.mark_many(session, [(EnrolmentId(f"e{n}"), mark) for n, mark in enumerate(before, start=1)])
    made = desk.mark_sheet(session, "1 3", Rest.ABSENT)
    assert (made.present, made.absent) == (1, 1)
    assert marks(desk) == {"e1": "late", "e2": "excused", "e3": "present", "e4": "absent"}
    again = desk.mark_sheet(session, "3 1", Rest.ABSENT)
    assert (again.present, again.absent) == (0, 0)


@pytest.mark.parametrize(
    ("text", "why", "data"),
    [
        ("1 2 14", Refusal.UNKNOWN_ROW, {"number": "14"}),
        ("1-6", Refusal.UNKNOWN_ROW, {"number": "4–6"}),
        ("1 kaksi", Refusal.NUMBERS_UNREADABLE, {"pieces": "kaksi"}),
        ("3-1", Refusal.NUMBERS_UNREADABLE, {"pieces": "3-1"}),
        (" , ", Refusal.NUMBERS_MISSING, {}),
    ],
)
def test_a_number_that_is_not_on_the_sheet_marks_nothing(
    desk: Desk, text: str, why: Refusal, data: dict[str, str]
) -> None:
    session = c.with_course(desk, 3).meetings[0].session
    with pytest.raises(Refused) as error:
        desk.mark_sheet(session, text, Rest.ABSENT)
    assert (error.value.refusal, error.value.data) == (why, data)
    assert marks(desk) == {}
    assert first(desk).status is Status.PLANNED


def test_who_had_left_or_not_come_yet_is_not_on_the_sheet(desk: Desk) -> None:
    session = c.with_course(desk, 3).meetings[0].session
    c.enrolled(desk, 4, on=date(2027, 1, 14))
    with pytest.raises(Refused) as error:
        desk.mark_sheet(session, "4", Rest.UNMARKED)
    assert error.value.data == {"number": "4"}


def test_a_walk_in_named_later_is_known_by_the_number_of_the_empty_row(desk: Desk) -> None:
    screen = c.with_course(desk, 3)
    session = screen.meetings[0].session
    desk.set_walk_ins(session, 1)
    desk.name_new_walk_in(session, c.enrolment(4), c.person(4))
    made = desk.mark_sheet(session, "1 4", Rest.ABSENT)
    assert (made.present, made.absent) == (1, 2)
    assert marks(desk) == {"e1": "present", "e2": "absent", "e3": "absent", "e4": "present"}


def test_a_cancelled_session_and_a_course_without_names_are_refused(desk: Desk) -> None:
    session = c.with_course(desk, 2).meetings[0].session
    desk.cancel_course_session(session, "sairaus", to_the_end=False)
    heads = replace(c.course(), id="k2", names=False, partners=())  # type: ignore[arg-type]
    desk.save_course(heads)
    counted = desk.course_screen(heads.id).meetings[0].session
    for one, why in ((session, Refusal.SESSION_CANCELLED), (counted, Refusal.COUNTED_WITHOUT_NAMES)):
        with pytest.raises(Refused) as error:
            desk.mark_sheet(one, "1", Rest.ABSENT)
        assert error.value.refusal is why


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(1, 6), min_size=1, max_size=8), st.randoms())
def test_any_order_of_typing_gives_the_same_marks(desk: Desk, typed: list[int], chance: object) -> None:
    if not desk.course_list():
        c.with_course(desk, 6)
    session = first(desk).session
    found = []
    for _ in range(2):
        desk.mark_many(session, [(EnrolmentId(f"e{n}"), None) for n in range(1, 7)])
        desk.mark_sheet(session, " ".join(map(str, typed)), Rest.ABSENT)
        found.append(marks(desk))
        chance.shuffle(typed)  # type: ignore[attr-defined]
    assert found[0] == found[1]
    assert {who for who, mark in found[0].items() if mark == "present"} == {f"e{n}" for n in typed}


def test_it_is_one_act_and_one_press_takes_it_back(desk: Desk) -> None:
    session = c.with_course(desk, 5).meetings[0].session
    desk.mark_sheet(session, "1-3", Rest.ABSENT)
    desk.undo()
    assert marks(desk) == {}
    assert first(desk).status is Status.PLANNED
