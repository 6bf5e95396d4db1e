"""An erased participant leaves counts and no words."""

import json
from dataclasses import replace
from datetime import date, timedelta

from hyvinvointi_desktop.app.course_sessions import HeldInterview, interview_session_id
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.courses import EnrolmentState, Interview
from hyvinvointi_desktop.domain.ids import EnrolmentId
from hyvinvointi_desktop.system.clock import FixedClock
from tests.app.test_courses import go
from tests.support import courses as c

E1 = EnrolmentId("e1")
SECRET = "Zorvakka"


def _full(desk: Desk, clock: FixedClock) -> None:
    c.with_course(desk, 0)
    desk.add_participant(c.enrolment(1), c.person(1, name=f"Impi {SECRET}"))
    desk.enrol(E1, c.PLAN.first_day)
    c.enrolled(desk, 2)
    go(clock, date(2027, 1, 15))
    own = desk.course_screen(c.COURSE).participant(E1).enrolment
    desk.save_enrolment(replace(own, proposer=SECRET, travel_cents=420, next_step=f"{SECRET} kuoroon"))
    talk = Interview(date(2027, 1, 4), f"{SECRET} on yksin", themes=(SECRET,))
    desk.hold_interview(
        HeldInterview(E1, talk, True, True, c.at(date(2027, 1, 4), 9), c.at(date(2027, 1, 4), 10), SECRET)
    )
    first, second = c.sessions(desk)[:2]
    desk.mark_all_present(first)
    desk.mark(second, E1, Attendance.LATE)
    desk.mark(second, EnrolmentId("e2"), Attendance.ABSENT)
    desk.save_session_words(
        first, theme="Kulttuuri", programme="", reflections=("Hyvin", f"{SECRET}n juttu", "Lisää")
    )


def test_marks_stay_counted_and_no_word_is_left(desk: Desk, clock: FixedClock) -> None:
    _full(desk, clock)
    before = desk.course_screen(c.COURSE)
    client = before.participant(E1).client.id
    plan = desk.erasure_plan(client)
    assert (plan.counts["gone"]["interviews"], plan.counts["kept"]["attendance"]) == (1, 2)
    desk.ask_erasure(client, "pyysi")
    clock.instant += timedelta(days=8)
    desk.erase_client(client)
    after = desk.course_screen(c.COURSE)
    assert after.statistics == before.statistics
    assert [(t.number, t.cents) for t in after.travel] == [(1, 840)]
    gone = after.participant(E1)
    assert (gone.erased, gone.client.name, gone.enrolment.state) == (True, "T-1", EnrolmentState.ENROLLED)
    assert (gone.enrolment.interview, gone.enrolment.proposer, gone.enrolment.next_step) == (None, "", "")
    assert after.meetings[0].meeting.group.reflections == ("Hyvin", "", "Lisää")
    with desk._store.reading() as records:
        interview = records.session(interview_session_id(E1))
        assert interview is not None
        assert interview.place == ""
    content = desk.export().decode()
    assert SECRET.casefold() not in content.casefold()
    connection = desk._store._reader.connect()  # type: ignore[attr-defined]
    try:
        names = [r[0] for r in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for name in names:
            assert SECRET not in str(connection.exec_driver_sql(f"SELECT * FROM {name}").all()), name
    finally:
        connection.close()


def test_the_clients_file_has_the_course_the_interview_and_the_marks(desk: Desk, clock: FixedClock) -> None:
    _full(desk, clock)
    made = desk.client_file(c.person(1).id, "fi")
    (course,) = json.loads(made.json)["courses"]
    assert (course["name"], course["number"], course["travel_cents"]) == ("Hyvinvointitreenit", 1, 420)
    assert course["interview"]["themes"] == [SECRET]
    assert [(m["on"], m["mark"]) for m in course["marks"]] == [("2027-01-07", "present"), ("2027-01-14", "late")]


def test_a_participant_is_due_after_the_course_and_not_while_it_runs(desk: Desk, clock: FixedClock) -> None:
    c.with_course(desk, 1)
    go(clock, date(2027, 3, 1))
    assert desk.retention().due == ()
    go(clock, date(2029, 3, 26))
    (due,) = desk.retention().due
    assert (due.client, due.ended_on, due.rule.id) == (c.person(1).id, date(2027, 3, 25), "courses")
