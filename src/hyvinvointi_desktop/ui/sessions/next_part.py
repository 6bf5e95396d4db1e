"""The next meeting, typed as one says it and booked with one press. It parses with the quick line's own eyes."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.quick_line import parse
from hyvinvointi_desktop.app.screens import FormChoices
from hyvinvointi_desktop.domain.ids import ClientId, SessionId
from hyvinvointi_desktop.domain.sessions import Session
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.tokens import SPACE_S
from hyvinvointi_desktop.ui.kit.widgets import FieldRow, InlineMessage, plain, small
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.sessions.prefill import meeting_words, next_session
from hyvinvointi_desktop.ui.text_faults import fault


class NextPart(QWidget):
    """``to 26.11. klo 14 lukupiiri`` and Varaa. What is typed and not yet booked is booked with the visit."""

    changed = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, today: Callable[[], date]) -> None:
        super().__init__()
        self._desk, self._jobs, self._today = desk, jobs, today
        self._id = SessionId(desk.new_id())
        self._choices: FormChoices | None = None
        self._around: Callable[[], tuple[tuple[ClientId, ...], str, int]] = lambda: ((), "", 60)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("for example Thu 26.11. at 14 book circle"))
        self.book = plain(tr("Book &it"), self._book, "calendar-plus")
        self.row = FieldRow(tr("Ne&xt meeting"), self.line, self.book, optional=True)
        self.understood = small("")
        self.understood.hide()
        self.notice = InlineMessage()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        for part in (self.row, self.understood, self.notice):
            layout.addWidget(part)
        self.line.textChanged.connect(lambda _: self._typed())

    def prepare(self, choices: FormChoices, around: Callable[[], tuple[tuple[ClientId, ...], str, int]]) -> None:
        """What the form knows: the choices, and by ``around`` this visit's clients, kind and minutes."""
        self._choices, self._around = choices, around

    def show_line(self, line: str, session: SessionId | None) -> None:
        """Shows a kept line with the id it had."""
        self._id = session or SessionId(self._desk.new_id())
        self.line.setText(line)
        self.row.set_problem("")
        self.notice.clear()

    def kept(self) -> tuple[str, SessionId]:
        """The line and the id its meeting will have."""
        return self.line.text(), self._id

    def session(self) -> Session | None:
        """The meeting that the line means; None when it is empty or not understood."""
        words = self.line.text().strip()
        if not words or self._choices is None:
            return None
        clients, kind, minutes = self._around()
        parsed = parse(
            words, self._today(), self._choices.clients, self._choices.kinds, self._choices.places, forward=True
        )
        return next_session(parsed, self._id, clients, kind, minutes)

    def is_unclear(self) -> bool:
        """Whether something is typed that gives no meeting; the row says so then."""
        unclear = bool(self.line.text().strip()) and self.session() is None
        problem = tr("A day and a time are needed, for example Thu 26.11. at 14, and whom you meet.") if unclear else ""
        self.row.set_problem(problem)
        return unclear

    def _typed(self) -> None:
        self.row.set_problem("")
        meeting = self.session()
        self.understood.setVisible(meeting is not None)
        if meeting is not None:
            self.understood.setText(meeting_words(meeting, text.kind))
        self.changed.emit()

    def _book(self) -> None:
        if not self.line.text().strip() or self.is_unclear():
            self.line.setFocus()
            if not self.line.text().strip():
                self.row.set_problem(tr("Write the day and the time first."))
            return
        meeting = self.session()
        assert meeting is not None  # is_unclear has seen to it
        self.book.setEnabled(False)
        self._jobs.run(
            lambda: self._desk.log_sessions([meeting]),
            owner=self,
            ok=lambda _: self._booked(meeting),
            failed=self._not_booked,
        )

    def _booked(self, meeting: Session) -> None:
        self.book.setEnabled(True)
        self._id = SessionId(self._desk.new_id())
        self.line.clear()
        self.notice.say(tr("Booked: {meeting}").format(meeting=meeting_words(meeting, text.kind)), "good")

    def _not_booked(self, error: Exception) -> None:
        self.book.setEnabled(True)
        self.notice.say(fault(error), "warn")
