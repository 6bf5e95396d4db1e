"""Records of courses: their sessions' group part, who takes part, marks, money, feedback, cooperation agreements."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Select, delete, select

from hyvinvointi_desktop.app.course_port import Meeting
from hyvinvointi_desktop.app.faults import RecordsRefused, RefusedCode
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.courses import (
    Course,
    CourseAgreement,
    Enrolment,
    GroupFeedback,
    GroupSession,
    Purchase,
    WholeCourse,
)
from hyvinvointi_desktop.domain.ids import ClientId, CourseId, EnrolmentId, FeedbackId, PurchaseId, SessionId
from hyvinvointi_desktop.domain.sessions import Session
from hyvinvointi_desktop.store import rows_courses as rows
from hyvinvointi_desktop.store import tables as t
from hyvinvointi_desktop.store import tables_groups as g
from hyvinvointi_desktop.store.records_base import as_listed, listed
from hyvinvointi_desktop.store.records_sessions import SESSIONS, SessionRecords
from hyvinvointi_desktop.store.records_touched import touching

_G = g.group_sessions.c
_E = g.enrolments.c
_P = g.purchases.c
_F = g.group_feedback.c
_A = g.course_agreements.c
_COURSES = select(g.courses).order_by(g.courses.c.first_day, g.courses.c.name, g.courses.c.id)
_LEADERS = select(g.course_leaders).order_by(g.course_leaders.c.position)
_PARTNERS = select(g.course_partners).order_by(g.course_partners.c.position)
_ENROLMENTS = select(g.enrolments).order_by(_E.course_id, _E.number)
_PURCHASES = select(g.purchases).order_by(_P.course_id, _P.spent_on, _P.id)
_FEEDBACK = select(g.group_feedback).order_by(_F.course_id, _F.id)
_AGREEMENTS = select(g.course_agreements).order_by(_A.course_id, _A.version)
_SIGNATURES = select(g.course_agreement_signatures).order_by(g.course_agreement_signatures.c.position)
_MARKS = select(g.attendance).order_by(g.attendance.c.enrolment_id)


class CourseStoreRecords(SessionRecords):
    """Courses with all that belongs to them."""

    # -- courses ------------------------------------------------------------------------------------------------

    def courses(self) -> tuple[Course, ...]:
        """Every course, by its first day, name and id."""
        return self._courses_where(_COURSES)

    def course(self, course_id: CourseId) -> Course | None:
        """The course of that id."""
        return next(iter(self._courses_where(_COURSES.where(g.courses.c.id == course_id))), None)

    def _courses_where(self, wanted: Select[Any]) -> tuple[Course, ...]:
        found = self._rows(wanted)
        if not found:
            return ()
        leaders, partners = self._groups(_LEADERS, "course_id"), self._groups(_PARTNERS, "course_id")
        return tuple(rows.course_of(row, leaders.get(row.id, ()), partners.get(row.id, ())) for row in found)

    def put_course(self, course: Course) -> None:
        """Adds or replaces a course with its leaders and partners. Another pay touches the months it was led in."""
        before = self.course(course.id)
        self._put(g.courses, rows.course_row(course))
        self._put_children(g.course_leaders, "course_id", course.id, rows.leader_rows(course))
        self._put_children(g.course_partners, "course_id", course.id, rows.partner_rows(course))
        if before is not None and before.pay != course.pay:
            self._touch_course(course.id)

    def _touch_course(self, course_id: CourseId) -> None:
        self._touch(self._months_where(t.sessions.c.id.in_(select(_G.session_id).where(_G.course_id == course_id))))

    def delete_course(self, course_id: CourseId) -> None:
        """Takes out a course of which nothing else is left.

        Raises:
            RecordsRefused: a session, a person, a purchase, an answer or an agreement still belongs to it.
        """
        for table in (g.group_sessions, g.enrolments, g.purchases, g.group_feedback, g.course_agreements):
            if self._one(select(table.c.course_id).where(table.c.course_id == course_id).limit(1)) is not None:
                raise RecordsRefused(RefusedCode.ALREADY_THERE, course_id)
        self._connection.execute(delete(g.courses).where(g.courses.c.id == course_id))

    # -- sessions -----------------------------------------------------------------------------------------------

    def meeting(self, session_id: SessionId) -> Meeting | None:
        """The session with its group part; None for one that is no course's."""
        return next(iter(self._meetings(SESSIONS.where(t.sessions.c.id == session_id))), None)

    def meetings_of(self, course_id: CourseId) -> tuple[Meeting, ...]:
        """The course's sessions of every kind and status, by start, then id."""
        own = select(_G.session_id).where(_G.course_id == course_id)
        return self._meetings(SESSIONS.where(t.sessions.c.id.in_(own)))

    def meetings_between(self, first: date, last: date) -> tuple[Meeting, ...]:
        """All courses' sessions that touch the days, by start, then id."""
        return self._meetings(SESSIONS.where(touching(first, last), t.sessions.c.id.in_(select(_G.session_id))))

    def _meetings(self, wanted: Select[Any]) -> tuple[Meeting, ...]:
        sessions = self._sessions(wanted)
        groups = self._group_parts(sessions)
        return tuple(Meeting(s, groups[s.id]) for s in sessions if s.id in groups)

    def _group_parts(self, sessions: Sequence[Session]) -> dict[str, GroupSession]:
        ids = as_listed(s.id for s in sessions)
        found = self._rows(select(g.group_sessions).where(listed(_G.session_id)), ids) if sessions else []
        marks = self._groups(_MARKS.where(listed(g.attendance.c.session_id)), "session_id", ids) if found else {}
        return {row.session_id: rows.group_of(row, marks.get(row.session_id, ())) for row in found}

    def all_groups(self) -> tuple[GroupSession, ...]:
        """What groups add to sessions, by session."""
        marks = self._groups(_MARKS, "session_id")
        found = self._rows(select(g.group_sessions).order_by(_G.session_id))
        return tuple(rows.group_of(row, marks.get(row.session_id, ())) for row in found)

    def put_meeting(self, meeting: Meeting) -> None:
        """Adds or replaces a session and its group part with its marks.

        Raises:
            RecordsRefused: the session is another course's, or an id of what hangs on it is taken.
        """
        self.put_session(meeting.session)
        self.put_group(meeting.group)

    def put_group(self, group: GroupSession) -> None:
        """Replaces the group part of a session that is there, its marks included. Raises RecordsRefused."""
        kept = self._one(select(_G.course_id).where(_G.session_id == group.session))
        if kept is not None and kept.course_id != group.course:
            raise RecordsRefused(RefusedCode.ALREADY_THERE, group.session)
        self._put(g.group_sessions, rows.group_row(group))
        self._put_children(g.attendance, "session_id", group.session, rows.attendance_rows(group))

    def add_groups(self, groups: Sequence[GroupSession]) -> None:
        """Adds many group parts, each kind of row in one go; their sessions are there."""
        self._insert(g.group_sessions, (rows.group_row(group) for group in groups))
        self._insert(g.attendance, (row for group in groups for row in rows.attendance_rows(group)))

    def put_mark(self, session_id: SessionId, enrolment_id: EnrolmentId, mark: Attendance | None) -> None:
        """One mark, or none."""
        a = g.attendance.c
        if mark is None:
            own = (a.session_id == session_id, a.enrolment_id == enrolment_id)
            self._connection.execute(delete(g.attendance).where(*own))
        else:
            row = {"session_id": session_id, "enrolment_id": enrolment_id, "mark": mark.value}
            self._put(g.attendance, row)

    # -- people -------------------------------------------------------------------------------------------------

    def enrolment(self, enrolment_id: EnrolmentId) -> Enrolment | None:
        """The enrolment of that id."""
        return next(iter(self._enrolments(_ENROLMENTS.where(_E.id == enrolment_id))), None)

    def enrolments_of(self, course_id: CourseId) -> tuple[Enrolment, ...]:
        """Everybody who ever had to do with the course, by number."""
        return self._enrolments(_ENROLMENTS.where(_E.course_id == course_id))

    def enrolments_of_client(self, client_id: ClientId) -> tuple[Enrolment, ...]:
        """The person's courses, by course."""
        return self._enrolments(_ENROLMENTS.where(_E.client_id == client_id))

    def all_enrolments(self) -> tuple[Enrolment, ...]:
        """Everybody's, by course, then number."""
        return self._enrolments(_ENROLMENTS)

    def _enrolments(self, wanted: Select[Any]) -> tuple[Enrolment, ...]:
        found = self._rows(wanted)
        talks = select(g.interviews).where(listed(g.interviews.c.enrolment_id))
        held = {row.enrolment_id: row for row in self._rows(talks, as_listed(r.id for r in found))} if found else {}
        return tuple(rows.enrolment_of(row, held.get(row.id)) for row in found)

    def put_enrolment(self, enrolment: Enrolment) -> None:
        """Adds or replaces an enrolment with its interview."""
        self.put_enrolments((enrolment,))

    def put_enrolments(self, enrolments: Iterable[Enrolment]) -> None:
        """Adds or replaces several."""
        for enrolment in enrolments:
            self._put(g.enrolments, rows.enrolment_row(enrolment))
            self._put_children(g.interviews, "enrolment_id", enrolment.id, rows.interview_rows(enrolment))

    def delete_enrolment(self, enrolment_id: EnrolmentId) -> None:
        """Takes out an enrolment with its interview and marks."""
        self._connection.execute(delete(g.attendance).where(g.attendance.c.enrolment_id == enrolment_id))
        self._connection.execute(delete(g.enrolments).where(_E.id == enrolment_id))

    # -- money, feedback, agreements ----------------------------------------------------------------------------

    def purchase(self, purchase_id: PurchaseId) -> Purchase | None:
        """The purchase of that id."""
        row = self._one(select(g.purchases).where(_P.id == purchase_id))
        return None if row is None else rows.purchase_of(row)

    def purchases_of(self, course_id: CourseId) -> tuple[Purchase, ...]:
        """The course's purchases, by day."""
        return tuple(rows.purchase_of(row) for row in self._rows(_PURCHASES.where(_P.course_id == course_id)))

    def all_purchases(self) -> tuple[Purchase, ...]:
        """Every course's purchases."""
        return tuple(rows.purchase_of(row) for row in self._rows(_PURCHASES))

    def put_purchase(self, purchase: Purchase) -> None:
        """Adds or replaces a purchase; its receipt must be kept already."""
        self._put(g.purchases, rows.purchase_row(purchase))

    def delete_purchase(self, purchase_id: PurchaseId) -> None:
        """Takes out a purchase; its receipt stays among the kept files."""
        self._connection.execute(delete(g.purchases).where(_P.id == purchase_id))

    def feedback_of(self, course_id: CourseId) -> tuple[GroupFeedback, ...]:
        """The course's anonymous answers, by id."""
        return tuple(rows.feedback_of(row) for row in self._rows(_FEEDBACK.where(_F.course_id == course_id)))

    def all_feedback(self) -> tuple[GroupFeedback, ...]:
        """Every course's anonymous answers."""
        return tuple(rows.feedback_of(row) for row in self._rows(_FEEDBACK))

    def put_feedback(self, feedback: GroupFeedback) -> None:
        """Adds or replaces an answer."""
        self._put(g.group_feedback, rows.feedback_row(feedback))

    def delete_feedback(self, feedback_id: FeedbackId) -> None:
        """Takes out an answer."""
        self._connection.execute(delete(g.group_feedback).where(_F.id == feedback_id))

    def course_agreements_of(self, course_id: CourseId) -> tuple[CourseAgreement, ...]:
        """Every signed version, the oldest first."""
        return self._course_agreements(_AGREEMENTS.where(_A.course_id == course_id))

    def all_course_agreements(self) -> tuple[CourseAgreement, ...]:
        """Every course's signed agreements."""
        return self._course_agreements(_AGREEMENTS)

    def _course_agreements(self, wanted: Select[Any]) -> tuple[CourseAgreement, ...]:
        found = self._rows(wanted)
        signed = self._groups(_SIGNATURES, "agreement_id") if found else {}
        return tuple(rows.agreement_of(row, signed.get(row.id, ())) for row in found)

    def add_course_agreement(self, agreement: CourseAgreement) -> None:
        """Adds a signed agreement for ever. Its papers must be attachments already.

        Raises:
            RecordsRefused: the id is taken.
        """
        self._must_be_new(g.course_agreements, agreement.id)
        self._insert(g.course_agreements, [rows.agreement_row(agreement)])
        self._insert(g.course_agreement_signatures, rows.signature_rows(agreement))

    # -- all at once --------------------------------------------------------------------------------------------

    def whole_courses(self) -> tuple[WholeCourse, ...]:
        """Every course with all that belongs to it."""
        parts = (
            self.all_enrolments(), self.all_groups(), self.all_purchases(), self.all_feedback(),
            self.all_course_agreements(),
        )  # fmt: skip
        by = [_by_course(part) for part in parts]
        return tuple(
            WholeCourse(c, *(tuple(kind.get(c.id, ())) for kind in by))
            for c in self.courses()
        )

    def add_courses(self, courses: Sequence[WholeCourse]) -> None:
        """Adds new courses with all that belongs to them but their sessions' group parts, each kind in one go."""
        self._insert(g.courses, (rows.course_row(c.course) for c in courses))
        self._insert(g.course_leaders, (row for c in courses for row in rows.leader_rows(c.course)))
        self._insert(g.course_partners, (row for c in courses for row in rows.partner_rows(c.course)))
        people = [e for c in courses for e in c.enrolments]
        self._insert(g.enrolments, (rows.enrolment_row(e) for e in people))
        self._insert(g.interviews, (row for e in people for row in rows.interview_rows(e)))
        self._insert(g.purchases, (rows.purchase_row(p) for c in courses for p in c.purchases))
        self._insert(g.group_feedback, (rows.feedback_row(f) for c in courses for f in c.feedback))
        signed = [a for c in courses for a in c.agreements]
        self._insert(g.course_agreements, (rows.agreement_row(a) for a in signed))
        self._insert(g.course_agreement_signatures, (row for a in signed for row in rows.signature_rows(a)))


def _by_course(parts: Iterable[Any]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = defaultdict(list)
    for part in parts:
        found[part.course].append(part)
    return found
