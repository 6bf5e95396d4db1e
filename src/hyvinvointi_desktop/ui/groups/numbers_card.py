"""A sign-in sheet marked back: the numbers of those who signed are typed, and the rest are away or left open."""

from PySide6.QtWidgets import QComboBox, QLineEdit

from hyvinvointi_desktop.app.course_screens import CourseScreen, MeetingRow
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.mark_sheet import MarkedSheet, Rest
from hyvinvointi_desktop.app.refusals import Refused
from hyvinvointi_desktop.domain.ids import SessionId
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.ui.drafts.fields import Fields
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.choices import OneOf
from hyvinvointi_desktop.ui.kit.widgets import Card, FieldRow, Flow, InlineMessage, head, muted, primary
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault


def session_words(row: MeetingRow) -> str:
    """A session in a list to choose from: ``3. kerta, to 21.1.2027``."""
    day = formats.day_text(row.day)
    number = tr("Session {number}").format(number=row.number) if row.number is not None else tr("Cancelled session")
    return f"{number}, {day}"


def session_box() -> QComboBox:
    """A list of sessions that may be narrower than its longest line."""
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(16)
    return box


class NumbersCard(Card):
    """Marks a session from its sheet. What was typed and not marked is kept for each session."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self._course = ""
        self.sessions = session_box()
        self.numbers = QLineEdit()
        self.numbers.setMaxLength(300)
        self.numbers.setPlaceholderText("1 3 4-7")
        self.numbers.returnPressed.connect(self.mark)
        choices = [(Rest.ABSENT.value, tr("were away")), (Rest.UNMARKED.value, tr("stay unmarked"))]
        self.rest = OneOf(tr("The others"), choices)
        self.rest.set_value(Rest.UNMARKED.value)
        self.row = FieldRow(
            tr("Numbers of those who signed"), self.numbers,
            hint=tr("As they stand on the sheet, in any order. A dash takes all between: 4-7."),
        )  # fmt: skip
        self.notice = InlineMessage()
        self.add(
            head(tr("Mark by numbers")),
            muted(tr("When the paper has come back from the door: type the numbers, and everyone is marked at once.")),
            FieldRow(tr("Which session"), self.sessions),
            self.row,
            FieldRow(tr("The others"), self.rest),
            Flow(primary(tr("Mark them"), self.mark, "check")),
            self.notice,
        )
        self.draft = FormDraft.of(
            desk, jobs, Form.ROW_NUMBERS, self, Fields({"numbers": self.numbers, "rest": self.rest})
        )
        self.sessions.currentIndexChanged.connect(lambda _: self._open())

    def show_course(self, screen: CourseScreen) -> None:
        """The sessions that may be marked; the one of today, else the last before it, is chosen."""
        same, chosen = self._course == screen.course.id, self.sessions.currentData()
        self._course = screen.course.id
        rows = [m for m in screen.meetings if m.status is not Status.CANCELLED]
        past = [m.session for m in rows if m.day <= screen.today]
        wanted = chosen if same and chosen is not None else past[-1] if past else None
        self.sessions.blockSignals(True)
        self.sessions.clear()
        for row in rows:
            self.sessions.addItem(session_words(row), row.session)
        self.sessions.setCurrentIndex(max(0, self.sessions.findData(wanted)))
        self.sessions.blockSignals(False)
        self.setVisible(screen.course.names and bool(rows))
        self._open()

    def go_on(self, session: str) -> None:
        """Chooses the session whose numbers were being typed."""
        at = self.sessions.findData(session)
        if at >= 0:
            self.sessions.setCurrentIndex(at)
        self.numbers.setFocus()

    def _open(self) -> None:
        session = self.sessions.currentData()
        if session is not None:
            self.row.set_problem("")
            self.draft.open(f"{self._course}|{session}", self._clear)

    def _clear(self) -> None:
        self.numbers.clear()
        self.rest.set_value(Rest.UNMARKED.value)

    def mark(self) -> None:
        """Marks what is typed."""
        session = self.sessions.currentData()
        if session is None:
            return
        self.row.set_problem("")
        self.notice.clear()
        desk, text, rest = self._desk, self.numbers.text(), Rest(self.rest.value() or Rest.UNMARKED.value)
        self._jobs.run(
            self.draft.saving(lambda: desk.mark_sheet(SessionId(session), text, rest)),
            owner=self,
            ok=self._marked,
            failed=self._not_marked,
        )

    def _marked(self, made: MarkedSheet) -> None:
        self._clear()
        said = tr("Marked: {present} present, {absent} away.").format(present=made.present, absent=made.absent)
        if not made.present and not made.absent:
            said = tr("Everyone was marked so already.")
        self.notice.say(said, "good")

    def _not_marked(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self.row.set_problem(fault(error))
            self.numbers.setFocus()
        else:
            self.notice.say(fault(error), "bad")
