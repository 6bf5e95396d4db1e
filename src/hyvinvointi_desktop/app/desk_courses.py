"""Courses: plan, people, attendance, money, agreements. A part of ``app.desk``."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from hyvinvointi_desktop.app import (
    attendance,
    course_agreement,
    course_money,
    course_programme,
    course_screens,
    course_sessions,
    courses,
    enrolments,
    look_courses,
    look_courses_today,
)
from hyvinvointi_desktop.app.desk_ground import Changed, DeskGround
from hyvinvointi_desktop.app.ports import UnitOfWork
from hyvinvointi_desktop.domain.acts import ActKind as K
from hyvinvointi_desktop.domain.acts import RecordKind as R
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.domain.courses import Course, CoursePlan, Enrolment, GroupFeedback, Purchase
from hyvinvointi_desktop.domain.ids import (
    ClientId,
    CourseId,
    EnrolmentId,
    FeedbackId,
    ProgrammeId,
    PurchaseId,
    SessionId,
)
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.sessions import Attachment, Session


class DeskCourses(DeskGround):
    """Courses with their people. Writes return what changed, or a small result that says so in ``changed``."""

    # -- reading ------------------------------------------------------------------------------------------------

    def course_list(self) -> tuple[course_screens.CourseRow, ...]:
        """Every course with its figures, ended ones last."""
        with self._store.reading() as records:
            rows = look_courses.course_list(records, self.definitions, self.clock.now())
        self.trail.look(Event.COURSES_LISTED, count=len(rows))
        return rows

    def course_screen(self, course: CourseId) -> course_screens.CourseScreen:
        """Everything of one course. Raises Refused."""
        with self._store.reading() as records:
            found = look_courses.course_screen(course, records, self.definitions, self.clock.today())
        clients = tuple(dict.fromkeys(p.client.id for p in found.participants))
        self.trail.look(Event.COURSE_OPENED, R.COURSE, course, clients)
        return found

    def course_of_session(self, session: SessionId) -> CourseId | None:
        """The course a session belongs to, or None for a meeting with clients."""
        with self._store.reading() as records:
            found = records.meeting(session)
        return found.group.course if found is not None else None

    def has_courses(self) -> bool:
        """Whether there is any course."""
        with self._store.reading() as records:
            return bool(records.courses())

    def courses_today(self) -> course_screens.CoursesToday:
        """What Tänään shows of courses."""
        self.trail.look(Event.TODAY_SEEN)
        with self._store.reading() as records:
            return look_courses_today.courses_today(records, self.definitions, self.clock.now(), self.clock.today())

    def course_years(self, first: date, last: date) -> tuple[course_screens.CourseYear, ...]:
        """The figures of every course that met in these days."""
        with self._store.reading() as records:
            rows = look_courses.course_years(first, last, records)
        self.trail.look(Event.COURSES_LISTED, count=len(rows))
        return rows

    def phone_list(self, course: CourseId, day: date | None = None) -> tuple[course_sessions.Call, ...]:
        """Who belongs to the course on a day (today), with the number to ring."""
        with self._store.reading() as records:
            calls = course_sessions.phone_list(course, records, day or self.clock.today())
        self.trail.look(Event.COURSE_OPENED, R.COURSE, course, tuple(call.client for call in calls))
        return calls

    # -- the plan -----------------------------------------------------------------------------------------------

    def preview_course_days(
        self, plan: CoursePlan, language: str, programme: ProgrammeId | None = None, course: CourseId | None = None
    ) -> courses.PlannedDays:
        """The plan's days before saving, the days left out with the reason, and where the plan is other than its
        programme says: the version a saved ``course`` keeps, or the one of the first day. Raises Refused."""
        with self._store.reading() as records:
            rules = course_programme.rules_for(plan, programme, course, records, self.definitions)
        return courses.preview_days(plan, self.definitions, language, rules)

    def save_course(self, course: Course) -> Changed:
        """Adds a course and its planned sessions, or changes one. Raises Refused."""
        uow = self._act(K.COURSE_SAVED, R.COURSE, course.id)
        return courses.save_course(course, uow, self.definitions, self.clock.today())

    def end_course(self, course: CourseId, on: date | None) -> Changed:
        """Closes a course, or with None opens it again. Raises Refused."""
        return courses.end_course(course, on, self._act(K.COURSE_ENDED, R.COURSE, course))

    def delete_course(self, course: CourseId) -> Changed:
        """Takes out a course of which nothing was held or signed. Raises Refused."""
        return courses.delete_course(course, self._act(K.COURSE_DELETED, R.COURSE, course))

    # -- single sessions ----------------------------------------------------------------------------------------

    def save_session_words(
        self, session: SessionId, *, theme: str, programme: str, reflections: tuple[str, str, str]
    ) -> Changed:
        """Theme, programme and the joint reflection. Raises Refused."""
        uow = self._act(K.SESSION_SAVED, R.SESSION, session)
        return course_sessions.save_words(session, theme, programme, reflections, uow)

    def save_themes(self, course: CourseId, themes: Mapping[SessionId, str]) -> Changed:
        """The themes of several sessions. Raises Refused."""
        uow = self._act(K.COURSE_SAVED, R.COURSE, course, many=len(themes))
        return course_sessions.save_themes(course, dict(themes), uow)

    def hold_course_session(self, session: SessionId) -> Changed:
        """It was held as planned. Raises Refused."""
        return course_sessions.hold(session, self.clock.today(), self._act(K.SESSION_HELD, R.SESSION, session))

    def cancel_course_session(self, session: SessionId, reason: str, *, to_the_end: bool) -> course_sessions.Cancelled:
        """Cancels; ``to_the_end`` puts another in for it. The result has the phone list. Raises Refused."""
        return course_sessions.cancel(
            session, reason, to_the_end=to_the_end, uow=self._act(K.COURSE_MOVED, R.SESSION, session),
            definitions=self.definitions, today=self.clock.today(),
        )  # fmt: skip

    def day_at_the_end(self, session: SessionId) -> date:
        """Where a session would go if it were cancelled and moved to the end. Raises Refused."""
        with self._store.reading() as records:
            return course_sessions.day_at_the_end(session, records, self.definitions)

    def save_planning_session(self, session: Session) -> Changed:
        """A session of planning of a course. Raises Refused."""
        return course_sessions.save_planning(session, self._act(K.SESSION_SAVED, R.SESSION, session.id))

    # -- people -------------------------------------------------------------------------------------------------

    def _act_on_enrolment(self, kind: K, enrolment: EnrolmentId) -> UnitOfWork:
        return self._act(kind, R.ENROLMENT, enrolment, clients=self._clients_of((enrolment,)))

    def _clients_of(self, wanted: Sequence[EnrolmentId]) -> tuple[ClientId, ...]:
        with self._store.reading() as records:
            found = [records.enrolment(one) for one in wanted]
        return tuple(e.client for e in found if e is not None)

    def add_participant(self, enrolment: Enrolment, new_client: Client | None = None) -> enrolments.Enrolled:
        """Asks a person in as a candidate; the number is given by the course. Raises Refused."""
        uow = self._act(K.ENROLMENT_SAVED, R.ENROLMENT, enrolment.id, clients=(enrolment.client,))
        return enrolments.add_person(enrolment, new_client, uow)

    def save_enrolment(self, enrolment: Enrolment) -> Changed:
        """Changes what is known of a participant. Raises Refused."""
        return enrolments.save_enrolment(enrolment, self._act_on_enrolment(K.ENROLMENT_SAVED, enrolment.id))

    def plan_interview(self, enrolment: EnrolmentId, starts_at: datetime, ends_at: datetime, place: str) -> Changed:
        """Settles when a person is interviewed. Raises Refused."""
        uow = self._act(
            K.SESSION_SAVED, R.SESSION, course_sessions.interview_session_id(enrolment),
            clients=self._clients_of((enrolment,)),
        )  # fmt: skip
        return course_sessions.plan_interview(enrolment, starts_at, ends_at, place, uow)

    def hold_interview(self, held: course_sessions.HeldInterview) -> Changed:
        """Keeps an interview with the plain check. Raises Refused."""
        uow = self._act_on_enrolment(K.ENROLMENT_SAVED, held.enrolment)
        return course_sessions.hold_interview(held, uow, self.clock.today())

    def enrol(self, enrolment: EnrolmentId, on: date, *, beyond_capacity: bool = False) -> enrolments.Enrolled:
        """Takes a person in, or onto the waiting list. Raises Refused."""
        uow = self._act_on_enrolment(K.ENROLMENT_SAVED, enrolment)
        return enrolments.enrol(enrolment, on, uow, beyond_capacity=beyond_capacity)

    def leave_course(self, enrolment: EnrolmentId, on: date, reason: str) -> enrolments.Left:
        """A participant leaves; the result says who is next in line. Raises Refused."""
        return enrolments.leave(enrolment, on, reason, self._act_on_enrolment(K.ENROLMENT_SAVED, enrolment))

    def decline(self, enrolment: EnrolmentId, reason: str) -> Changed:
        """Not taken, or does not want to. Raises Refused."""
        return enrolments.decline(enrolment, reason, self._act_on_enrolment(K.ENROLMENT_SAVED, enrolment))

    def delete_enrolment(self, enrolment: EnrolmentId) -> Changed:
        """Takes out a person put in by mistake. Raises Refused."""
        return enrolments.delete_enrolment(enrolment, self._act_on_enrolment(K.ENROLMENT_DELETED, enrolment))

    def mark_called(self, enrolment: EnrolmentId) -> Changed:
        """Somebody rang today about the absences. Raises Refused."""
        uow = self._act_on_enrolment(K.ENROLMENT_SAVED, enrolment)
        return enrolments.mark_called(enrolment, self.clock.today(), uow)

    def save_next_steps(self, course: CourseId, steps: Mapping[EnrolmentId, str]) -> Changed:
        """Mihin jatkaa, of several. Raises Refused."""
        clients = self._clients_of(tuple(steps))
        uow = self._act(K.ENROLMENT_SAVED, R.COURSE, course, clients=clients, many=len(steps))
        return enrolments.save_next_steps(dict(steps), uow)

    # -- attendance ---------------------------------------------------------------------------------------------

    def mark(self, session: SessionId, enrolment: EnrolmentId, mark: Attendance | None) -> Changed:
        """One mark, or none. Raises Refused."""
        uow = self._act(K.ATTENDANCE_MARKED, R.SESSION, session, clients=self._clients_of((enrolment,)))
        return attendance.mark(session, enrolment, mark, uow, self.clock.today())

    def mark_many(self, session: SessionId, marks: Sequence[tuple[EnrolmentId, Attendance | None]]) -> Changed:
        """Several marks, all or none. Raises Refused."""
        clients = self._clients_of(tuple(who for who, _ in marks))
        uow = self._act(K.ATTENDANCE_MARKED, R.SESSION, session, clients=clients, many=len(marks))
        return attendance.mark_many(session, marks, uow, self.clock.today())

    def mark_by_numbers(self, session: SessionId, marks: Sequence[tuple[int, Attendance]]) -> Changed:
        """Marks by the row codes of the sign-in sheet, all or none. Raises Refused."""
        numbers = {number for number, _ in marks}
        with self._store.reading() as records:
            meeting = records.meeting(session)
            people = records.enrolments_of(meeting.group.course) if meeting else ()
        clients = tuple(e.client for e in people if e.number in numbers)
        uow = self._act(K.ATTENDANCE_MARKED, R.SESSION, session, clients=clients, many=len(marks))
        return attendance.mark_by_numbers(session, marks, uow, self.clock.today())

    def mark_all_present(self, session: SessionId) -> Changed:
        """Everybody without a mark was present. Raises Refused."""
        with self._store.reading() as records:
            meeting = records.meeting(session)
            people = records.enrolments_of(meeting.group.course) if meeting else ()
            clients = tuple(e.client for e in attendance.unmarked_in(meeting, people)) if meeting else ()
        uow = self._act(K.ATTENDANCE_MARKED, R.SESSION, session, clients=clients, many=max(1, len(clients)))
        return attendance.mark_all_present(session, uow, self.clock.today())

    def set_walk_ins(self, session: SessionId, count: int) -> Changed:
        """How many came who have no name yet. Raises Refused."""
        uow = self._act(K.ATTENDANCE_MARKED, R.SESSION, session)
        return attendance.set_walk_ins(session, count, uow, self.clock.today())

    def set_head_count(self, session: SessionId, count: int | None) -> Changed:
        """How many came to a course without names. Raises Refused."""
        uow = self._act(K.ATTENDANCE_MARKED, R.SESSION, session)
        return attendance.set_head_count(session, count, uow, self.clock.today())

    def name_walk_in(self, session: SessionId, enrolment: EnrolmentId) -> attendance.WalkInNamed:
        """A walk-in was somebody of the course. Raises Refused."""
        uow = self._act(K.WALK_IN_NAMED, R.SESSION, session, clients=self._clients_of((enrolment,)))
        return attendance.name_walk_in(session, enrolment, uow)

    def name_new_walk_in(
        self, session: SessionId, enrolment: Enrolment, new_client: Client | None = None
    ) -> attendance.WalkInNamed:
        """A walk-in is new to the course (``new_client``: new altogether). Raises Refused."""
        uow = self._act(K.WALK_IN_NAMED, R.SESSION, session, clients=(enrolment.client,))
        return attendance.name_new_walk_in(session, enrolment, new_client, uow)

    # -- money and feedback -------------------------------------------------------------------------------------

    def save_purchase(self, purchase: Purchase, receipt: Attachment | None = None) -> course_money.Bought:
        """A purchase; one over the budget is kept, and the result says so. Raises Refused."""
        return course_money.save_purchase(purchase, receipt, self._act(K.PURCHASE_SAVED, R.PURCHASE, purchase.id))

    def delete_purchase(self, purchase: PurchaseId) -> Changed:
        """Takes out a purchase. Raises Refused."""
        return course_money.delete_purchase(purchase, self._act(K.PURCHASE_DELETED, R.PURCHASE, purchase))

    def save_feedback(self, feedback: GroupFeedback) -> Changed:
        """An anonymous answer. Raises Refused."""
        return course_money.save_feedback(feedback, self._act(K.FEEDBACK_SAVED, R.FEEDBACK, feedback.id))

    def delete_feedback(self, feedback: FeedbackId) -> Changed:
        """Takes out an answer."""
        return course_money.delete_feedback(feedback, self._act(K.FEEDBACK_DELETED, R.FEEDBACK, feedback))

    # -- the cooperation agreement ------------------------------------------------------------------------------

    def show_course_agreement(self, course: CourseId, language: str) -> course_agreement.ShownAgreement:
        """The text that course and partners make. Raises Refused."""
        with self._store.reading() as records:
            shown = course_agreement.show(course, language, records, self.definitions)
        self.trail.look(Event.AGREEMENT_SEEN, R.COURSE, course)
        return shown

    def sign_course_agreement(
        self, command: course_agreement.SignCourseAgreement, paper: course_agreement.PaperOf | None = None
    ) -> course_agreement.CourseAgreementSigned:
        """Seals the text that was shown with its signed PDF, which ``paper`` makes unless the program's own will do; of
        one signed on paper the scan is kept instead. Raises Refused."""
        if paper is None and command.scan is None:
            paper = course_agreement.paper_of(self._press(), practice=self.practice)
        uow = self._act(K.COURSE_AGREEMENT_SIGNED, R.COURSE_AGREEMENT, command.agreement_id)
        return course_agreement.sign(command, uow, self.clock.now(), paper)
