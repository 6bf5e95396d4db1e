"""Erasing a participant of courses: marks stay counted, the enrolment stays as a number, and no word is left."""

from dataclasses import dataclass, replace

from hyvinvointi_desktop.app.course_sessions import interview_session_id
from hyvinvointi_desktop.app.ports import Records
from hyvinvointi_desktop.domain import erasure as rule
from hyvinvointi_desktop.domain.acts import RecordKind, Ref
from hyvinvointi_desktop.domain.courses import Enrolment, EnrolmentState, GroupSession
from hyvinvointi_desktop.domain.erasure import Named
from hyvinvointi_desktop.domain.ids import SessionId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.sessions import Session, Status


@dataclass(frozen=True, slots=True)
class CourseCut:
    """What of courses is to be written and deleted, and what it comes to."""

    enrolments: tuple[Enrolment, ...] = ()
    groups: tuple[GroupSession, ...] = ()
    sessions: tuple[Session, ...] = ()
    delete: tuple[SessionId, ...] = ()
    interviews: int = 0
    marks: int = 0

    @property
    def refs(self) -> frozenset[Ref]:
        """Records of which no earlier version may stay."""
        written = {Ref(RecordKind.SESSION, g.session) for g in self.groups}
        written |= {Ref(RecordKind.SESSION, s.id) for s in self.sessions}
        written |= {Ref(RecordKind.SESSION, s) for s in self.delete}
        return frozenset(written | {Ref(RecordKind.ENROLMENT, e.id) for e in self.enrolments})


def course_cut(client: Client, records: Records) -> CourseCut:
    """What an erasure would do to the client's courses; nothing is changed. Who waited or was asked in is out."""
    own = records.enrolments_of_client(client.id)
    if not own:
        return CourseCut()
    named = Named(client.name, client.code)
    meetings = [m for course in dict.fromkeys(e.course for e in own) for m in records.meetings_of(course)]
    talks = {interview_session_id(e.id) for e in own}
    groups = [(m.group, rule.group_without(m.group, named)) for m in meetings]
    told = [(m.session, _session_without(m.session, named, own=m.session.id in talks)) for m in meetings]
    planned = tuple(m.session.id for m in meetings if m.session.id in talks and m.session.status is Status.PLANNED)
    ids = {e.id for e in own}
    return CourseCut(
        tuple(_out(rule.enrolment_without(e)) for e in own),
        tuple(after for before, after in groups if after != before and after.session not in planned),
        tuple(after for before, after in told if after != before and after.id not in planned),
        planned,
        sum(e.interview is not None for e in own),
        sum(who in ids for m in meetings for who, _ in m.group.marks),
    )


def _out(enrolment: Enrolment) -> Enrolment:
    waits = enrolment.state in (EnrolmentState.CANDIDATE, EnrolmentState.WAITING)
    return replace(enrolment, state=EnrolmentState.DECLINED) if waits else enrolment


def _session_without(session: Session, named: Named, *, own: bool) -> Session:
    if own:
        return replace(session, place="", note="", tasks=())
    return replace(session, note="" if named.within(session.note) else session.note)


def write_course_cut(cut: CourseCut, records: Records) -> None:
    """Does it, within the act at hand."""
    for session_id in cut.delete:
        records.delete_session(session_id)
    for session in cut.sessions:
        records.put_session(session)
    for group in cut.groups:
        records.put_group(group)
    records.put_enrolments(cut.enrolments)
