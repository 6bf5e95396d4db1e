"""Meetings of one client: what is agreed on top, then the notes, newest first. It opens and writes nothing itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.app.screens import ClientCard
from hyvinvointi_desktop.domain.sessions import Session, Status
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.clients import words
from hyvinvointi_desktop.ui.kit.widgets import Card, Chip, Flow, LineItem, Rule, head, label, link, muted, plain
from hyvinvointi_desktop.ui.kit.words import tr, tr_n

AT_A_TIME = 20


class NotesTab(QWidget):
    """``open_session`` carries the session's id."""

    open_session = Signal(str)
    plan_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sessions: tuple[Session, ...] = ()
        self._shown = AT_A_TIME
        self.planned, self.notes = Card(gap=8), Card(gap=10)
        self._more = plain("", self._show_more, "arrow-down")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part in (self.planned, self.notes, Flow(self._more)):
            layout.addWidget(part)

    def show_card(self, card: ClientCard) -> None:
        """Shows the card's meetings."""
        self.planned.clear()
        self.planned.add(head(tr("Agreed meetings")))
        for session in card.planned:
            self.planned.add(self._line(session))
        if not card.planned:
            self.planned.add(
                muted(tr("No meeting is agreed.")), Flow(plain(tr("Agree a meeting"), self.plan_wanted.emit))
            )
        self._sessions = tuple(s for s in card.sessions if s.status is not Status.PLANNED)
        self._show()

    def _show(self) -> None:
        self.notes.clear()
        self.notes.add(head(tr("Notes")))
        if not self._sessions:
            self.notes.add(muted(tr("No visits logged yet. Each logged visit brings its note here.")))
        for n, session in enumerate(self._sessions[: self._shown]):
            if n:
                self.notes.add(Rule())
            self.notes.add(self._line(session))
            note = label(session.note or tr("No notes."), "" if session.note else "muted", select=bool(session.note))
            self.notes.add(note)
        left = len(self._sessions) - self._shown
        self._more.setVisible(left > 0)
        self._more.setText(tr_n("Show %n older", min(left, AT_A_TIME)))

    def _show_more(self) -> None:
        self._shown += AT_A_TIME
        self._show()

    def _line(self, session: Session) -> QWidget:
        parts: list[QWidget] = []
        if session.status in (Status.NO_SHOW, Status.CANCELLED):
            parts.append(Chip(text.status(session.status), text.status_kind(session.status)))
        elif session.status is Status.PLANNED and session.reminded_on is not None:
            parts.append(Chip(tr("reminded"), "good"))
        go = link(tr("Open"), lambda: self.open_session.emit(session.id))
        go.setAccessibleName(tr("Open the meeting {line}").format(line=words.session_line(session)))
        under = words.DOT.join(p for p in (words.session_what(session), session.place) if p)
        return LineItem(text.kind_icon(session.kind), words.session_when(session), under, *parts, go)
