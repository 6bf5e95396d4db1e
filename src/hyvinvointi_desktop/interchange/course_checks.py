"""Courses of an open log against its other records. Shape and single values are checked before."""

from collections.abc import Callable, Iterable, Iterator

from hyvinvointi_desktop.app.import_errors import ProblemCode
from hyvinvointi_desktop.interchange.course_wire import CourseWire
from hyvinvointi_desktop.interchange.values import read_clock, read_day
from hyvinvointi_desktop.interchange.wire import LogWire

Add = Callable[[ProblemCode, str, str], None]
Placed = tuple[str | None, str]


def check_courses(log: LogWire, add: Add) -> None:
    """Adds every problem of the courses."""
    for placed, code in _once(log):
        seen: set[str] = set()
        for key, where in placed:
            if key in seen:
                add(code, where, str(key))
            seen.add(str(key))
    for known, named, code in _references(log):
        for key, where in named:
            if key is not None and key not in known:
                add(code, where, key)
    for i, course in enumerate(log.courses):
        for code, where, value in _values(course):
            add(code, f"courses[{i}].{where}", value)
    for i, session in enumerate(log.sessions):
        if session.course is not None and session.clients:
            add(ProblemCode.UNKNOWN_VALUE, f"sessions[{i}].clients", session.clients[0])


def _parts(log: LogWire, kind: str) -> Iterator[tuple[CourseWire, object, str]]:
    for i, course in enumerate(log.courses):
        for j, part in enumerate(getattr(course, kind)):
            yield course, part, f"courses[{i}].{kind}[{j}]"


def _once(log: LogWire) -> Iterator[tuple[list[Placed], ProblemCode]]:
    """What may stand only once: with its place and the problem it is."""
    twice = ProblemCode.DUPLICATE_ID
    yield [(c.id, f"courses[{i}].id") for i, c in enumerate(log.courses)], twice
    for kind in ("enrolments", "purchases", "feedback", "agreements"):
        yield [(part.id, f"{where}.id") for _, part, where in _parts(log, kind)], twice  # type: ignore[attr-defined]
    yield [(m.session, f"{where}.session") for _, m, where in _parts(log, "meetings")], twice  # type: ignore[attr-defined]
    for i, course in enumerate(log.courses):
        people = list(enumerate(course.enrolments))
        yield [(str(e.number), f"courses[{i}].enrolments[{j}].number") for j, e in people], twice
        yield [(e.client, f"courses[{i}].enrolments[{j}].client") for j, e in people], ProblemCode.CLIENT_TWICE
        signed = enumerate(course.agreements)
        yield [(str(a.version), f"courses[{i}].agreements[{j}].version") for j, a in signed], twice
        for j, meeting in enumerate(course.meetings):
            yield [(m.enrolment, f"courses[{i}].meetings[{j}].marks[{k}]") for k, m in enumerate(meeting.marks)], twice


def _references(log: LogWire) -> Iterator[tuple[set[str], list[Placed], ProblemCode]]:
    """What must be in the file: the known ones, where they are named, and the problem when one is not."""
    unknown = ProblemCode.UNKNOWN_REFERENCE
    courses = {c.id for c in log.courses}
    yield courses, [(s.course, f"sessions[{i}].course") for i, s in enumerate(log.sessions)], unknown
    payers = {p.id for p in log.payers} or {"default"}
    yield payers, [(c.payer, f"courses[{i}].payer") for i, c in enumerate(log.courses)], ProblemCode.UNKNOWN_PAYER
    codes = {c.code for c in log.clients}
    for i, course in enumerate(log.courses):
        people = enumerate(course.enrolments)
        named: list[Placed] = [(e.client, f"courses[{i}].enrolments[{j}].client") for j, e in people]
        yield codes, named, ProblemCode.UNKNOWN_CLIENT
        own = {s.id for s in log.sessions if s.course == course.id}
        meetings = list(enumerate(course.meetings))
        yield own, [(m.session, f"courses[{i}].meetings[{j}].session") for j, m in meetings], unknown
        yield own, [(m.moved_from, f"courses[{i}].meetings[{j}].moved_from") for j, m in meetings], unknown
        marks: list[Placed] = [
            (mark.enrolment, f"courses[{i}].meetings[{j}].marks[{k}].enrolment")
            for j, m in meetings
            for k, mark in enumerate(m.marks)
        ]
        yield {e.id for e in course.enrolments}, marks, unknown
    yield {a.id for a in log.attachments}, list(_attachments(log)), unknown


def _attachments(log: LogWire) -> Iterable[Placed]:
    for i, course in enumerate(log.courses):
        for j, purchase in enumerate(course.purchases):
            yield purchase.receipt, f"courses[{i}].purchases[{j}].receipt"
        for j, agreement in enumerate(course.agreements):
            yield agreement.pdf, f"courses[{i}].agreements[{j}].pdf"
            for k, signature in enumerate(agreement.signatures):
                yield signature.image, f"courses[{i}].agreements[{j}].signatures[{k}].image"


def _values(course: CourseWire) -> Iterator[tuple[ProblemCode, str, str]]:
    if read_clock(course.ends) <= read_clock(course.starts):
        yield ProblemCode.END_NOT_AFTER_START, "ends", course.ends
    if course.leader_pay == "claim" and course.payer is None:
        yield ProblemCode.MISSING_KEY, "payer", "payer"
    for j, enrolment in enumerate(course.enrolments):
        first, last = enrolment.enrolled_on, enrolment.left_on
        if first is not None and last is not None and read_day(last) < read_day(first):
            yield ProblemCode.LAST_BEFORE_FIRST, f"enrolments[{j}].left_on", last
