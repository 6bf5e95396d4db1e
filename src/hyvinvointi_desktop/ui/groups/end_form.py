"""The day a course ends. What was planned after it is taken out."""

from hyvinvointi_desktop.app.course_screens import CourseScreen
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.domain.courses import Course
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.ui.groups.inline_form import InlineForm, Work
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.fields import DateField
from hyvinvointi_desktop.ui.kit.widgets import FieldRow, label
from hyvinvointi_desktop.ui.kit.words import tr, tr_n


class EndForm(InlineForm):
    """Asks for the day, and says what is still open."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.day = DateField(desk.clock.today)
        super().__init__(desk, jobs, Form.END_COURSE, {"day": self.day}, tr("End the course"))
        self._course: Course | None = None
        self.open_things = label("")
        self.day_row = FieldRow(tr("Last day of the course"), self.day)
        self.lay_out(
            self.open_things,
            self.day_row,
            label(tr("Sessions planned after that day go. The course can be opened again.")),
        )

    def open_for(self, screen: CourseScreen) -> None:
        """The last held day is offered."""
        self._course = screen.course
        held = [row.day for row in screen.meetings if row.status is Status.HELD]
        self._offer = max(held, default=self._desk.clock.today())
        self.open_things.setText("\n".join(_open_things(screen)))
        self.open_things.setVisible(bool(self.open_things.text()))
        self.open_record(f"{screen.course.id}|end", tr("End the course"), lambda: self.day.set_value(self._offer))

    def work(self) -> Work | None:
        """Ends it."""
        assert self._course is not None
        day, desk, course = self.day.value(), self._desk, self._course.id
        if day is None:
            self.day_row.set_problem(tr("Write the day."))
            return None
        return lambda: desk.end_course(course, day)


def _open_things(screen: CourseScreen) -> list[str]:
    lines = []
    unmarked = len(screen.statistics.unmarked)
    if unmarked:
        lines.append(tr_n("%n sessions still have people who are not marked.", unmarked))
    without = sum(not p.enrolment.next_step for p in screen.enrolled)
    if without:
        lines.append(tr_n("Of %n people it is not written where they go on.", without))
    if screen.summary.answers == 0:
        lines.append(tr("No feedback was entered yet."))
    return lines
