"""What the use cases of courses need of the records."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.courses import (
    Course,
    CourseAgreement,
    Enrolment,
    GroupFeedback,
    GroupSession,
    Purchase,
)
from hyvinvointi_desktop.domain.ids import ClientId, CourseId, EnrolmentId, FeedbackId, PurchaseId, SessionId
from hyvinvointi_desktop.domain.sessions import Session


@dataclass(frozen=True, slots=True)
class Meeting:
    """A session of the diary with what the group adds to it."""

    session: Session
    group: GroupSession


class CourseRecords(Protocol):
    """Courses with all that belongs to them."""

    def courses(self) -> tuple[Course, ...]:
        """Every course, by its first day, name and id."""

    def course(self, course_id: CourseId) -> Course | None: ...
    def put_course(self, course: Course) -> None: ...
    def delete_course(self, course_id: CourseId) -> None:
        """Takes out a course of which nothing else is left. Raises RecordsRefused where something is."""

    def meeting(self, session_id: SessionId) -> Meeting | None: ...
    def meetings_of(self, course_id: CourseId) -> tuple[Meeting, ...]:
        """The course's sessions of every kind and status, by start, then id."""

    def meetings_between(self, first: date, last: date) -> tuple[Meeting, ...]:
        """All courses' sessions that touch the days, by start, then id."""

    def put_meeting(self, meeting: Meeting) -> None:
        """Adds or replaces a session and its group part with its marks. Raises RecordsRefused for another course."""

    def put_group(self, group: GroupSession) -> None:
        """Replaces the group part of a session that is there, its marks included."""

    def put_mark(self, session_id: SessionId, enrolment_id: EnrolmentId, mark: Attendance | None) -> None:
        """One mark, or none: the quickest write there is."""

    def enrolment(self, enrolment_id: EnrolmentId) -> Enrolment | None: ...
    def enrolments_of(self, course_id: CourseId) -> tuple[Enrolment, ...]:
        """Everybody who ever had to do with the course, by number."""

    def enrolments_of_client(self, client_id: ClientId) -> tuple[Enrolment, ...]: ...
    def all_enrolments(self) -> tuple[Enrolment, ...]:
        """Everybody's, by course, then number."""

    def put_enrolment(self, enrolment: Enrolment) -> None: ...
    def put_enrolments(self, enrolments: Iterable[Enrolment]) -> None: ...
    def delete_enrolment(self, enrolment_id: EnrolmentId) -> None: ...

    def purchase(self, purchase_id: PurchaseId) -> Purchase | None: ...
    def purchases_of(self, course_id: CourseId) -> tuple[Purchase, ...]: ...
    def all_purchases(self) -> tuple[Purchase, ...]: ...
    def put_purchase(self, purchase: Purchase) -> None: ...
    def delete_purchase(self, purchase_id: PurchaseId) -> None: ...

    def feedback_of(self, course_id: CourseId) -> tuple[GroupFeedback, ...]: ...
    def all_feedback(self) -> tuple[GroupFeedback, ...]: ...
    def put_feedback(self, feedback: GroupFeedback) -> None: ...
    def delete_feedback(self, feedback_id: FeedbackId) -> None: ...

    def course_agreements_of(self, course_id: CourseId) -> tuple[CourseAgreement, ...]:
        """Every signed version, the oldest first."""

    def all_course_agreements(self) -> tuple[CourseAgreement, ...]: ...
    def add_course_agreement(self, agreement: CourseAgreement) -> None: ...
