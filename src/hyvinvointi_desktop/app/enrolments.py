"""Who takes part in a course: asked in, waiting, enrolled, gone."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from hyvinvointi_desktop.app.courses import course_of
from hyvinvointi_desktop.app.ports import Area, Records, UnitOfWork
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.courses import Course, Enrolment, EnrolmentState
from hyvinvointi_desktop.domain.ids import CourseId, EnrolmentId
from hyvinvointi_desktop.domain.people import Client

_COURSES = frozenset({Area.COURSES})
PEOPLE = frozenset({Area.COURSES, Area.CLIENTS})


@dataclass(frozen=True, slots=True)
class Enrolled:
    """Where the person stands now. ``check_missing``: the plain check was not asked; it is asked, never demanded."""

    enrolment: Enrolment
    check_missing: bool
    changed: frozenset[Area]


@dataclass(frozen=True, slots=True)
class Left:
    """Somebody went. ``next_in_line`` waits for the place that is free now."""

    next_in_line: Enrolment | None
    changed: frozenset[Area]


def next_number(enrolments: Iterable[Enrolment]) -> int:
    """The next row code: never one that was given before."""
    return max((e.number for e in enrolments), default=0) + 1


def enrolled_now(enrolments: Iterable[Enrolment]) -> int:
    """How many places are taken."""
    return sum(e.state is EnrolmentState.ENROLLED for e in enrolments)


def free_places(course: Course, enrolments: Iterable[Enrolment]) -> int | None:
    """How many more can come; None where the course has no limit."""
    return None if course.capacity is None else max(0, course.capacity - enrolled_now(enrolments))


def next_in_line(enrolments: Iterable[Enrolment]) -> Enrolment | None:
    """Who waits longest: the lowest number."""
    return min((e for e in enrolments if e.state is EnrolmentState.WAITING), key=lambda e: e.number, default=None)


def check_missing(enrolment: Enrolment) -> bool:
    """Whether the plain check before the course was not asked yet."""
    return enrolment.comes_alone is None or enrolment.no_acute_crisis is None


def enrolment_of(enrolment_id: EnrolmentId, records: Records) -> Enrolment:
    """The enrolment. Raises Refused when there is none."""
    found = records.enrolment(enrolment_id)
    if found is None:
        raise Refused(Refusal.NO_SUCH_RECORD)
    return found


def must_take_names(course: Course) -> None:
    """Raises Refused for a course that counts heads only."""
    if not course.names:
        raise Refused(Refusal.COUNTED_WITHOUT_NAMES)


def add_person(enrolment: Enrolment, new_client: Client | None, uow: UnitOfWork) -> Enrolled:
    """Asks a person in, as a candidate: the number is given here. ``new_client`` is saved first where there is one.

    Raises:
        Refused: no such course or client, heads only, the course has ended, or the person is in it already.
    """
    with uow:
        records = uow.records
        course = course_of(enrolment.course, records)
        must_take_names(course)
        if course.ended_on is not None:
            raise Refused(Refusal.COURSE_HAS_ENDED)
        made = put_new(enrolment, new_client, records)
        uow.commit()
    return Enrolled(made, check_missing(made), PEOPLE)


def put_new(enrolment: Enrolment, new_client: Client | None, records: Records) -> Enrolment:
    """Writes a new enrolment with its number and, where given, the new client. Raises Refused."""
    if new_client is not None:
        _put_client(new_client, records)
    if records.client(enrolment.client) is None:
        raise Refused(Refusal.NO_SUCH_RECORD)
    others = records.enrolments_of(enrolment.course)
    twice = next((e for e in others if e.client == enrolment.client), None)
    if twice is not None or records.enrolment(enrolment.id) is not None:
        raise Refused(Refusal.ALREADY_ENROLLED, number=twice.number if twice else enrolment.number)
    made = replace(enrolment, number=next_number(others))
    records.put_enrolment(made)
    return made


def _put_client(client: Client, records: Records) -> None:
    if not client.name.strip():
        raise Refused(Refusal.NAME_MISSING)
    if not client.code.strip():
        raise Refused(Refusal.CODE_MISSING)
    known = records.client_by_code(client.code)
    if known is not None or records.client(client.id) is not None:
        raise Refused(Refusal.CODE_TAKEN, code=client.code)
    records.put_client(client)


def save_enrolment(enrolment: Enrolment, uow: UnitOfWork) -> frozenset[Area]:
    """Changes what is known of a participant: proposer, fee payer, travel, the plain check, interview, next step.

    Course, person, number, state and days stay as they are kept. Raises Refused when there is no such enrolment or
    the travel is below nothing.
    """
    if enrolment.travel_cents < 0:
        raise Refused(Refusal.BAD_NUMBER)
    with uow:
        kept = enrolment_of(enrolment.id, uow.records)
        stays = {"course": kept.course, "client": kept.client, "number": kept.number, "state": kept.state}
        days = {"enrolled_on": kept.enrolled_on, "left_on": kept.left_on, "called_on": kept.called_on}
        uow.records.put_enrolment(replace(enrolment, **stays, **days))  # type: ignore[arg-type]
        uow.commit()
    return _COURSES


def enrol(enrolment_id: EnrolmentId, on: date, uow: UnitOfWork, *, beyond_capacity: bool = False) -> Enrolled:
    """Takes a person in from a day on; onto the waiting list when the course is full. Somebody who had left comes back
    to the old first day: the sessions between then ask for a mark.

    Raises:
        Refused: no such enrolment, heads only, or the course has ended.
    """
    with uow:
        records = uow.records
        kept = enrolment_of(enrolment_id, records)
        course = course_of(kept.course, records)
        if course.ended_on is not None and on > course.ended_on:
            raise Refused(Refusal.COURSE_HAS_ENDED)
        made = kept
        if kept.state is not EnrolmentState.ENROLLED:
            made = _taken_in(kept, on, course, records, beyond_capacity=beyond_capacity)
            records.put_enrolment(made)
        elif kept.enrolled_on != on:
            made = replace(kept, enrolled_on=on)
            records.put_enrolment(made)
        uow.commit()
    return Enrolled(made, check_missing(made), _COURSES)


def _taken_in(kept: Enrolment, on: date, course: Course, records: Records, *, beyond_capacity: bool) -> Enrolment:
    if free_places(course, records.enrolments_of(course.id)) == 0 and not beyond_capacity:
        return replace(kept, state=EnrolmentState.WAITING)
    first = kept.enrolled_on if kept.state is EnrolmentState.LEFT and kept.enrolled_on is not None else on
    return replace(kept, state=EnrolmentState.ENROLLED, enrolled_on=first, left_on=None, left_reason="")


def leave(enrolment_id: EnrolmentId, on: date, reason: str, uow: UnitOfWork) -> Left:
    """A participant leaves: ``on`` is the first day without the person.

    Raises:
        Refused: the person is not enrolled, or the day is before the first one.
    """
    with uow:
        records = uow.records
        kept = enrolment_of(enrolment_id, records)
        if kept.state is not EnrolmentState.ENROLLED or kept.enrolled_on is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        if on < kept.enrolled_on:
            raise Refused(Refusal.LEFT_BEFORE_START, on=kept.enrolled_on)
        records.put_enrolment(replace(kept, state=EnrolmentState.LEFT, left_on=on, left_reason=reason))
        waiting = _told(kept.course, records)
        uow.commit()
    return Left(waiting, _COURSES)


def _told(course_id: CourseId, records: Records) -> Enrolment | None:
    course, everybody = course_of(course_id, records), records.enrolments_of(course_id)
    return None if free_places(course, everybody) == 0 else next_in_line(everybody)


def decline(enrolment_id: EnrolmentId, reason: str, uow: UnitOfWork) -> frozenset[Area]:
    """A candidate or somebody who waits is not taken, or does not want to. Raises Refused for one who is enrolled."""
    with uow:
        kept = enrolment_of(enrolment_id, uow.records)
        if kept.state not in (EnrolmentState.CANDIDATE, EnrolmentState.WAITING):
            raise Refused(Refusal.NO_SUCH_RECORD)
        uow.records.put_enrolment(replace(kept, state=EnrolmentState.DECLINED, left_reason=reason))
        uow.commit()
    return _COURSES


def delete_enrolment(enrolment_id: EnrolmentId, uow: UnitOfWork) -> frozenset[Area]:
    """Takes out a person who was put in by mistake; the client stays.

    Raises:
        Refused: the person has marks.
    """
    with uow:
        kept = enrolment_of(enrolment_id, uow.records)
        if any(kept.id == who for m in uow.records.meetings_of(kept.course) for who, _ in m.group.marks):
            raise Refused(Refusal.ENROLMENT_HAS_MARKS)
        uow.records.delete_enrolment(enrolment_id)
        uow.commit()
    return _COURSES


def mark_called(enrolment_id: EnrolmentId, on: date, uow: UnitOfWork) -> frozenset[Area]:
    """Somebody rang about the absences: the person is off the list until missed again. Raises Refused."""
    with uow:
        uow.records.put_enrolment(replace(enrolment_of(enrolment_id, uow.records), called_on=on))
        uow.commit()
    return _COURSES


def save_next_steps(steps: dict[EnrolmentId, str], uow: UnitOfWork) -> frozenset[Area]:
    """Mihin jatkaa: the next step of several participants at once. Raises Refused."""
    with uow:
        found = [replace(enrolment_of(e, uow.records), next_step=words) for e, words in steps.items()]
        uow.records.put_enrolments(found)
        uow.commit()
    return _COURSES


