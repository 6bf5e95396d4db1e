"""Commands about courses: the list, one course, marking who came."""

from datetime import date
from typing import Any

from hyvinvointi_desktop.app.course_screens import CourseRow, CourseScreen, MeetingRow, Participant
from hyvinvointi_desktop.app.mark_sheet import Rest
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.cli.context import Context
from hyvinvointi_desktop.cli.errors import DONE, USAGE
from hyvinvointi_desktop.cli.rehabilitation import money
from hyvinvointi_desktop.domain.attendance import Tally
from hyvinvointi_desktop.domain.ids import CourseId
from hyvinvointi_desktop.domain.sessions import Status


def courses(context: Context) -> int:
    """Every course with its figures."""
    with context.desk() as desk:
        rows = desk.course_list()
    if context.options.json:
        context.put_json([_row(row) for row in rows])
        return DONE
    for row in rows:
        context.put(
            context.words(
                "course_row", id=row.course.id, name=row.course.name, first=_day(row.course.plan.first_day),
                held=row.held, sessions=row.sessions, people=row.enrolled, waiting=row.waiting,
            )
        )  # fmt: skip
    if not rows:
        context.say("no_courses")
    return DONE


def course(context: Context) -> int:
    """One course: its sessions and who takes part."""
    with context.desk() as desk:
        screen = desk.course_screen(CourseId(context.options.id))
    if context.options.json:
        context.put_json(_screen(screen))
        return DONE
    context.put(f"{screen.course.name} ({screen.course.id})")
    for meeting in screen.meetings:
        context.put(_meeting_line(context, meeting))
    for person in screen.participants:
        context.put(_person_line(context, person))
    context.put(context.words("course_money", balance=money(screen.balance_cents)))
    for remark in screen.remarks:
        span = f"{remark.least}" if remark.least == remark.most else f"{remark.least}–{remark.most}"
        context.put(context.words(f"course_{remark.finding.value}", span=span))
    return DONE


def mark(context: Context) -> int:
    """Marks who came to a session of a course by row codes, or everybody without a mark as present."""
    options = context.options
    if [bool(options.marks), options.all_present, bool(options.signed)].count(True) != 1:
        context.say("mark_usage")
        return USAGE
    with context.desk() as desk:
        screen = desk.course_screen(CourseId(options.course))
        meeting = _on(screen, options.day)
        if options.all_present:
            desk.mark_all_present(meeting.session)
        elif options.signed:
            desk.mark_sheet(meeting.session, " ".join(options.signed), Rest(options.rest))
        else:
            desk.mark_by_numbers(meeting.session, options.marks)
        after = desk.course_screen(screen.course.id).meeting(meeting.session)
    context.say("marked", day=_day(after.day), came=after.tally.came, unmarked=len(after.unmarked))
    return DONE


def _on(screen: CourseScreen, day: date) -> MeetingRow:
    """The session of that day; of two the one that was not cancelled."""
    found = [m for m in screen.meetings if m.day == day]
    if not found:
        raise Refused(Refusal.NO_SUCH_RECORD)
    return min(found, key=lambda m: m.status is Status.CANCELLED)


def _day(day: date) -> str:
    return f"{day.day}.{day.month}.{day.year}"


def _meeting_line(context: Context, row: MeetingRow) -> str:
    status = context.words(f"course_status_{row.status.value}")
    line = context.words("course_session", day=_day(row.day), status=status, theme=row.meeting.group.theme)
    if row.status is not Status.HELD:
        return line.rstrip()
    return line.rstrip() + " " + context.words("course_came", came=row.tally.came, unmarked=len(row.unmarked))


def _person_line(context: Context, person: Participant) -> str:
    tally = person.tally
    state = context.words(f"enrolment_{person.enrolment.state.value}")
    return context.words(
        "course_person", number=person.enrolment.number, name=person.client.name, state=state,
        came=tally.came, excused=tally.excused, absent=tally.absent,
    )  # fmt: skip


def _row(row: CourseRow) -> dict[str, Any]:
    return {
        "id": row.course.id, "name": row.course.name, "first_day": row.course.plan.first_day.isoformat(),
        "last_day": row.last_day.isoformat() if row.last_day else None, "sessions": row.sessions, "held": row.held,
        "enrolled": row.enrolled, "waiting": row.waiting, "candidates": row.candidates, "free": row.free,
        "ended_on": row.course.ended_on.isoformat() if row.course.ended_on else None,
    }  # fmt: skip


def _tally(tally: Tally) -> dict[str, int]:
    return {
        "present": tally.present, "late": tally.late, "excused": tally.excused, "absent": tally.absent,
        "not_marked": tally.not_marked, "walk_ins": tally.walk_ins, "came": tally.came,
    }  # fmt: skip


def _screen(screen: CourseScreen) -> dict[str, Any]:
    figures = screen.statistics
    return {
        "id": screen.course.id, "name": screen.course.name, "free": screen.free,
        "sessions": [
            {"id": m.session, "on": m.day.isoformat(), "status": m.status.value, "theme": m.meeting.group.theme}
            | _tally(m.tally)
            for m in screen.meetings
        ],
        "participants": [
            {
                "number": p.enrolment.number, "client": p.client.code, "name": p.client.name,
                "state": p.enrolment.state.value, "missed_in_a_row": [day.isoformat() for day in p.missed],
            }
            | _tally(p.tally)
            for p in screen.participants
        ],
        "statistics": {
            "held": figures.held, "counted": len(figures.counted), "unmarked": list(figures.unmarked),
            "visits": figures.visits, "places": figures.places, "people": figures.people,
        },
        "balance_cents": screen.balance_cents,
        "remarks": [{"code": r.finding.value, "least": r.least, "most": r.most} for r in screen.remarks],
    }  # fmt: skip
