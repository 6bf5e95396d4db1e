"""A sign-in sheet marked back: the numbers of those who signed are typed, the others are away or left as they are."""

from dataclasses import dataclass
from enum import StrEnum

from hyvinvointi_desktop.app.attendance import MARKED
from hyvinvointi_desktop.app.course_sessions import meeting_of
from hyvinvointi_desktop.app.courses import course_of
from hyvinvointi_desktop.app.enrolments import must_take_names
from hyvinvointi_desktop.app.ports import Area, Records
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.attendance import CAME, Attendance
from hyvinvointi_desktop.domain.courses import GROUP_SESSION
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.ids import EnrolmentId, SessionId
from hyvinvointi_desktop.domain.row_codes import UnreadableNumbers, number_ranges, picked
from hyvinvointi_desktop.domain.sessions import Status


class Rest(StrEnum):
    """What becomes of those whose number was not typed and who have no mark yet."""

    ABSENT = "absent"
    UNMARKED = "unmarked"


@dataclass(frozen=True, slots=True)
class MarkedSheet:
    """How many were marked as present, and how many as away. Marks that already said so are not among them."""

    present: int
    absent: int
    changed: frozenset[Area] = MARKED


def marks_of_numbers(
    session_id: SessionId, text: str, rest: Rest, records: Records
) -> tuple[tuple[EnrolmentId, Attendance], ...]:
    """The marks that the numbers make, by row. Who was late stays late; an absence told beforehand stays so when its
    number was not typed. The order of the numbers, and one typed twice, change nothing.

    Raises:
        Refused: no number was typed, a piece is no number (``pieces``), a number is not on the session's sheet
            (``number``), or the session is cancelled, unknown, or of a course without names.
    """
    meeting = meeting_of(session_id, records)
    if meeting.session.kind != GROUP_SESSION:
        raise Refused(Refusal.NO_SUCH_RECORD)
    if meeting.session.status is Status.CANCELLED:
        raise Refused(Refusal.SESSION_CANCELLED)
    must_take_names(course_of(meeting.group.course, records))
    marks, day = dict(meeting.group.marks), local_day(meeting.session.starts_at)
    people = records.enrolments_of(meeting.group.course)
    sheet = {e.number: e.id for e in people if e.enrolled_on_day(day) or marks.get(e.id) in CAME}
    typed = _typed(text, frozenset(sheet))
    made = [(sheet[n], Attendance.PRESENT) for n in sorted(typed) if marks.get(sheet[n]) not in CAME]
    if rest is Rest.ABSENT:
        made += [(sheet[n], Attendance.ABSENT) for n in sorted(sheet.keys() - typed) if sheet[n] not in marks]
    return tuple(made)


def _typed(text: str, sheet: frozenset[int]) -> frozenset[int]:
    try:
        ranges = number_ranges(text)
    except UnreadableNumbers as error:
        raise Refused(Refusal.NUMBERS_UNREADABLE, pieces=", ".join(error.args)) from error
    if not ranges:
        raise Refused(Refusal.NUMBERS_MISSING)
    found, strange = picked(ranges, sheet)
    if strange:
        raise Refused(Refusal.UNKNOWN_ROW, number=", ".join(strange))
    return found
