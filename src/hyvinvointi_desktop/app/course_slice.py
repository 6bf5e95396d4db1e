"""A group for another leader, as a slice of the open log: the plan, the coming sessions, and the people as a leader
needs to know them. What was held stays with whom it was held by, and so does every note, interview and cent."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.courses import (
    CoursePay,
    Enrolment,
    EnrolmentState,
    GroupSession,
    Interview,
    WholeCourse,
)
from hyvinvointi_desktop.domain.ids import CourseId
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.people import Client, Worker
from hyvinvointi_desktop.domain.sessions import Session, Status

_GONE = (EnrolmentState.LEFT, EnrolmentState.DECLINED)


def course_slice(course: CourseId, whole: OpenLog, now: datetime) -> OpenLog:
    """What travels of a course. Raises Refused when there is no such course, or it has ended."""
    found = next((one for one in whole.courses if one.course.id == course), None)
    if found is None:
        raise Refused(Refusal.NO_SUCH_RECORD)
    if found.course.ended_on is not None:
        raise Refused(Refusal.COURSE_HAS_ENDED)
    coming = coming_sessions(course, whole.sessions, now)
    ids = {session.id for session in coming}
    gone = {e.client for e in found.enrolments if e.state in _GONE}
    wanted = {e.client for e in found.enrolments}
    return OpenLog(
        worker=Worker(whole.worker.name),
        clients=tuple(_person(c, known_only=c.id in gone) for c in whole.clients if c.id in wanted),
        sessions=tuple(_plain(session) for session in coming),
        courses=(
            WholeCourse(
                replace(
                    found.course, pay=CoursePay(), note="",
                    leaders=tuple(replace(leader, own=False) for leader in found.course.leaders),
                ),
                tuple(_enrolment(e) for e in found.enrolments),
                tuple(_group(g) for g in found.groups if g.session in ids),
            ),
        ),
    )  # fmt: skip


def coming_sessions(course: CourseId, sessions: Iterable[Session], now: datetime) -> tuple[Session, ...]:
    """The planned sessions of a course that have not begun, in time order."""
    coming = [s for s in sessions if s.course == course and s.status is Status.PLANNED and s.starts_at > now]
    return tuple(sorted(coming, key=lambda s: (s.starts_at, s.id)))




def _person(client: Client, *, known_only: bool) -> Client:
    """How to reach somebody and what to mind; of those who left the name alone, so that rows on paper stay theirs."""
    if known_only:
        return Client(client.id, client.code, client.name)
    return replace(client, hetu="", address="", consents=(), archived_on=None)


def _enrolment(enrolment: Enrolment) -> Enrolment:
    asked = enrolment.interview
    wishes = Interview(asked.held_on, themes=asked.themes) if asked is not None and asked.themes else None
    return replace(enrolment, interview=wishes, left_reason="", travel_cents=0, fee_payer="", proposer="")


def _plain(session: Session) -> Session:
    return replace(session, note="", trips=(), expenses=(), tasks=())


def _group(group: GroupSession) -> GroupSession:
    return replace(group, reflections=("", "", ""), marks=(), walk_ins=0, head_count=None, moved_from=None)
