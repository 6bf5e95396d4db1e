"""Giving a group to another leader, and taking one that was given: between them the coordinator passes it on.

With whoever gives it the coming sessions go out of the diary, so that nobody is waited for twice; what was held stays.
Coming back it is the same course again, with what has changed meanwhile."""

from dataclasses import replace
from datetime import datetime

from hyvinvointi_desktop.app.course_port import Meeting
from hyvinvointi_desktop.app.course_slice import coming_sessions, course_slice
from hyvinvointi_desktop.app.courses import COURSE_AREAS
from hyvinvointi_desktop.app.exchange_records import handover_fact
from hyvinvointi_desktop.app.keep_client import next_code
from hyvinvointi_desktop.app.ports import Area, Definitions, Records, UnitOfWork
from hyvinvointi_desktop.app.post_port import MessageState
from hyvinvointi_desktop.app.programmes import all_programmes
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.space_identity import own_device
from hyvinvointi_desktop.app.take_in import LogFiles
from hyvinvointi_desktop.domain.courses import Course, CoursePay, Enrolment, Leader
from hyvinvointi_desktop.domain.exchange import BundleId
from hyvinvointi_desktop.domain.ids import CourseId
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.sessions import Status

HANDED = COURSE_AREAS | {Area.CLIENTS, Area.POST}


def hand_over_course(
    course: CourseId, handover: str, uow: UnitOfWork, files: LogFiles, now: datetime
) -> frozenset[Area]:
    """Gives a group away: it waits for the next post, and its coming sessions leave the diary. ``handover`` is the id
    of this giving, for the same group may move several times and from several laptops.

    Raises:
        Refused: there is no such course, it has ended, or this profile belongs to no space (``own_device``).
    """
    with uow:
        records = uow.records
        own_device(records, now)
        whole = records.whole_log()
        slice_ = course_slice(course, whole, now)
        text = files.write_log(slice_).decode()
        records.put_waiting(handover_fact(handover, slice_.courses[0].course, text), now)
        for session in coming_sessions(course, whole.sessions, now):
            records.delete_session(session.id)
        records.forget_whole_act()  # undone here, it would still leave with the post
        uow.commit()
    return HANDED


def take_course(
    log: OpenLog, message: BundleId, uow: UnitOfWork, definitions: Definitions
) -> tuple[CourseId, frozenset[Area]]:
    """Takes a group over, or back, by a message, which then waits no more. Pay is this profile's own: a new course
    begins without any.

    Raises:
        Refused: the log holds no single course, or its programme is not known here.
    """
    if len(log.courses) != 1:
        raise Refused(Refusal.NO_SUCH_RECORD)
    (whole,) = log.courses
    course = whole.course
    with uow:
        records = uow.records
        if all_programmes(records, definitions).version(course.programme, course.programme_version) is None:
            raise Refused(Refusal.COURSE_PROGRAMME_UNKNOWN)
        for client in log.clients:
            if records.client(client.id) is None:
                taken = {c.code for c in records.clients()}
                records.put_client(replace(client, code=next_code(taken)) if client.code in taken else client)
        if records.course(course.id) is None:
            records.put_course(_led_here(course, records))
        _put_enrolments(whole.enrolments, course.id, records)
        _put_sessions(log, course.id, records)
        records.put_message_state(message, MessageState.DONE)
        uow.commit()
    return course.id, HANDED


def _led_here(course: Course, records: Records) -> Course:
    """The course with this profile's person among its leaders."""
    own = records.worker()
    others = tuple(leader for leader in course.leaders if leader.name != own.name)
    return replace(
        course, pay=CoursePay(), leaders=(*others, Leader(own.name, own.organisation, own.phone, own=True))
    )


def _put_enrolments(enrolments: tuple[Enrolment, ...], course: CourseId, records: Records) -> None:
    here = {e.id: e for e in records.enrolments_of(course)}
    numbers = {e.number for e in here.values()}
    for one in enrolments:
        known = here.get(one.id)
        if known is not None:
            records.put_enrolment(replace(
                known, state=one.state, enrolled_on=one.enrolled_on, left_on=one.left_on, next_step=one.next_step,
                called_on=one.called_on,
            ))  # fmt: skip
            continue
        number = one.number if one.number not in numbers else max(numbers) + 1
        numbers.add(number)
        records.put_enrolment(replace(one, number=number))


def _put_sessions(log: OpenLog, course: CourseId, records: Records) -> None:
    groups = {g.session: g for g in log.courses[0].groups}
    for session in log.sessions:
        there = records.meeting(session.id)
        if session.id not in groups or (there is not None and there.session.status is not Status.PLANNED):
            continue
        if there is None or there.group.course == course:
            records.put_meeting(Meeting(session, groups[session.id]))
