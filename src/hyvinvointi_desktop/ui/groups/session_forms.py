"""Forms about one session of a course: its words, cancelling it, and planning together. The desk saves them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from PySide6.QtWidgets import QLineEdit, QWidget

from hyvinvointi_desktop.app.course_screens import MeetingRow
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.log_session import shown_or_after
from hyvinvointi_desktop.domain.courses import PLANNING, Course
from hyvinvointi_desktop.domain.days import HELSINKI, local_day
from hyvinvointi_desktop.domain.ids import CourseId, SessionId
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.domain.sessions import Session, Status
from hyvinvointi_desktop.ui.clients.parts import TextBox
from hyvinvointi_desktop.ui.groups import programme_words, words
from hyvinvointi_desktop.ui.groups.inline_form import InlineForm, Work
from hyvinvointi_desktop.ui.groups.offered_words import OfferedWords
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.choices import OneOf
from hyvinvointi_desktop.ui.kit.fields import DateField, TimeField
from hyvinvointi_desktop.ui.kit.typing import Lean
from hyvinvointi_desktop.ui.kit.widgets import Columns, FieldRow, column, small
from hyvinvointi_desktop.ui.kit.words import tr


@dataclass(frozen=True, slots=True)
class WhenParts:
    """A day with two times, as three fields beside each other."""

    day: DateField
    starts: TimeField
    ends: TimeField
    rows: tuple[FieldRow, FieldRow, FieldRow]

    @classmethod
    def made(cls, today: Callable[[], date], lean: Lean) -> "WhenParts":
        """Empty fields."""
        day, starts, ends = DateField(today, lean), TimeField(), TimeField()
        return cls(
            day, starts, ends, (FieldRow(tr("Day"), day), FieldRow(tr("Begins"), starts), FieldRow(tr("Ends"), ends))
        )

    def show(self, starts_at: datetime, ends_at: datetime) -> None:
        """What is settled."""
        self.day.set_value(local_day(starts_at))
        self.starts.set_value(starts_at.astimezone(HELSINKI).time())
        self.ends.set_value(ends_at.astimezone(HELSINKI).time())

    def clear(self) -> None:
        """Nothing is settled."""
        for field in (self.day, self.starts, self.ends):
            field.clear()

    def is_empty(self) -> bool:
        """Whether nothing is written."""
        return not any(field.text().strip() for field in (self.day, self.starts, self.ends))

    def moments(self) -> tuple[datetime, datetime] | None:
        """Beginning and end; None where a part is missing, which is said at it."""
        for row, missing in zip(
            self.rows, (tr("Write the day."), tr("Write when it begins."), tr("Write when it ends.")), strict=True
        ):
            row.set_problem("")
            if row.field.value() is None:  # type: ignore[attr-defined]  # the three are fields that read
                row.set_problem(missing)
                row.field.setFocus()
                return None
        day, starts, ends = self.day.value(), self.starts.value(), self.ends.value()
        assert day is not None
        assert starts is not None
        assert ends is not None
        return shown_or_after(day, starts), shown_or_after(day, ends)


class SessionWordsForm(InlineForm):
    """Theme and programme of a session; of a held one the joint reflection in three questions too."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.theme, self.programme = QLineEdit(), TextBox(lines=3)
        self.themes = OfferedWords(tr("Themes of the programme"), self.theme)
        self.answers = [TextBox() for _ in range(3)]
        fields: dict[str, QWidget] = {"theme": self.theme, "programme": self.programme}
        fields |= {f"answer{n}": box for n, box in enumerate(self.answers)}
        super().__init__(desk, jobs, Form.COURSE_SESSION, fields, tr("Save the session"))
        self._row: MeetingRow | None = None
        questions = words.reflection_questions()
        self._together = column(
            small(tr("Asked of the group together at the end; nobody's name is written here.")),
            *(FieldRow(q, box, optional=True) for q, box in zip(questions, self.answers, strict=True)),
        )
        self.lay_out(
            FieldRow(tr("Theme"), self.theme, optional=True),
            self.themes,
            FieldRow(tr("What we do, and what is needed for it"), self.programme, optional=True),
            self._together,
        )

    def open_session(self, course: CourseId, row: MeetingRow, programme: Programme | None = None) -> None:
        """Shows a session's words; the programme's themes are offered."""
        self._row = row
        self.themes.offer(programme_words.themes(programme))
        self._together.setVisible(row.status is Status.HELD)
        self.open_record(f"{course}|{row.session}", words.session_line(row), self._show)

    def _show(self) -> None:
        assert self._row is not None
        group = self._row.meeting.group
        self.theme.setText(group.theme)
        self.programme.setPlainText(group.programme)
        for box, answer in zip(self.answers, group.reflections, strict=True):
            box.setPlainText(answer)

    def work(self) -> Work | None:
        """All of it at once."""
        assert self._row is not None
        desk, session = self._desk, self._row.session
        theme, programme = self.theme.text().strip(), self.programme.toPlainText().strip()
        first, second, third = (box.toPlainText().strip() for box in self.answers)
        return lambda: desk.save_session_words(
            session, theme=theme, programme=programme, reflections=(first, second, third)
        )


class CancelForm(InlineForm):
    """Why a session is cancelled, and whether another is put in for it at the end."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.reason = QLineEdit()
        self.end: OneOf[str] = OneOf(tr("Is it moved to the end?"))
        fields: dict[str, QWidget] = {"end": self.end, "reason": self.reason}
        super().__init__(desk, jobs, Form.CANCEL_SESSION, fields, tr("Cancel this session"))
        self._row: MeetingRow | None = None
        self.lay_out(
            FieldRow(tr("Is it moved to the end?"), self.end),
            FieldRow(tr("Why it is cancelled"), self.reason, optional=True, hint=tr("For example: the leader is ill")),
            small(tr("After this you see whom to call, with the numbers.")),
        )

    def open_session(self, course: CourseId, row: MeetingRow) -> None:
        """Asks the desk where the session would go, then asks the person."""
        self._row = row

        def show(day: date | None) -> None:
            yes = tr("Yes, to {day}").format(day=formats.day_text(day)) if day else tr("Yes, to the end")
            self.end.set_options([("yes", yes), ("no", tr("No, there is one session less"))])
            self.open_record(
                f"{course}|{row.session}",
                tr("Cancel: {session}").format(session=words.session_line(row)),
                self._show,
            )

        session = row.session
        self._jobs.run(
            lambda: self._desk.day_at_the_end(session), owner=self, ok=show, failed=lambda _: show(None)
        )

    def _show(self) -> None:
        self.reason.setText("")
        self.end.set_value("yes")

    def work(self) -> Work | None:
        """Cancels it."""
        assert self._row is not None
        desk, session, reason = self._desk, self._row.session, self.reason.text().strip()
        to_the_end = self.end.value() == "yes"
        return lambda: desk.cancel_course_session(session, reason, to_the_end=to_the_end)


class MoveForm(InlineForm):
    """Another time or place for one session; the others stay where they are."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.when, self.place = WhenParts.made(desk.clock.today, Lean.FUTURE), QLineEdit()
        when = self.when
        fields: dict[str, QWidget] = {"day": when.day, "from": when.starts, "to": when.ends, "place": self.place}
        super().__init__(desk, jobs, Form.MOVE_SESSION, fields, tr("Save the new time"))
        self._row: MeetingRow | None = None
        self.lay_out(
            Columns(*self.when.rows, narrowest=130, gap=12),
            FieldRow(tr("Place"), self.place, optional=True),
            small(tr("The other sessions stay where they are. The phone list says whom to tell.")),
        )

    def open_session(self, course: CourseId, row: MeetingRow) -> None:
        """Asks for the new time of that session."""
        self._row = row
        heading = tr("Another time: {session}").format(session=words.session_line(row))
        self.open_record(f"{course}|{row.session}", heading, self._show)

    def _show(self) -> None:
        if self._row is not None:
            session = self._row.meeting.session
            self.when.show(session.starts_at, session.ends_at)
            self.place.setText(session.place)

    def work(self) -> Work | None:
        """The session with its new time."""
        moments = self.when.moments()
        if moments is None or self._row is None:
            return None
        starts_at, ends_at = moments
        place = self.place.text().strip()
        moved = replace(self._row.meeting.session, starts_at=starts_at, ends_at=ends_at, place=place)
        desk = self._desk
        return lambda: desk.log_sessions([moved])


class PlanningForm(InlineForm):
    """A time of planning together, before the course or between its sessions."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.when, self.place = WhenParts.made(desk.clock.today, Lean.PAST), QLineEdit()
        when = self.when
        fields: dict[str, QWidget] = {"day": when.day, "from": when.starts, "to": when.ends, "place": self.place}
        super().__init__(desk, jobs, Form.COURSE_PLANNING, fields, tr("Save the planning time"))
        self._course: Course | None = None
        self._session: Session | None = None
        self.lay_out(
            Columns(*self.when.rows, narrowest=130, gap=12),
            FieldRow(tr("Place"), self.place, optional=True),
            small(tr("It is counted into your hours when the course pays for planning.")),
        )

    def open_for(self, course: Course, session: Session | None) -> None:
        """A new one, or one that is saved."""
        self._course = course
        key = session.id if session else "new"
        self._session = session
        fresh = SessionId(self._desk.new_id())
        self._id = session.id if session else fresh
        heading = tr("Time of planning") if session else tr("New time of planning")
        self.open_record(f"{course.id}|{key}", heading, self._show)

    def _show(self) -> None:
        if self._session is None:
            self.when.clear()
            self.place.clear()
        else:
            self.when.show(self._session.starts_at, self._session.ends_at)
            self.place.setText(self._session.place)

    def work(self) -> Work | None:
        """One that is over was held."""
        moments = self.when.moments()
        if moments is None or self._course is None:
            return None
        starts_at, ends_at = moments
        desk, today = self._desk, self._desk.clock.today()
        status = Status.HELD if ends_at <= desk.clock.now() else Status.PLANNED
        entered_on = today if status is Status.HELD else None
        made = Session(
            self._id, (), starts_at, ends_at, PLANNING, status, place=self.place.text().strip(),
            course=self._course.id, entered_on=entered_on,
        )  # fmt: skip
        if self._session is not None:
            made = replace(self._session, starts_at=starts_at, ends_at=ends_at, status=status, place=made.place,
                           entered_on=self._session.entered_on or entered_on)  # fmt: skip
        return lambda: desk.save_planning_session(made)
