"""What leaves, shown before it leaves: sums, records by kind, every visit, and word for word if wanted."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.exchange_changes import CHANGED
from hyvinvointi_desktop.app.look_post import LeavingRow, LeavingSession, NoteRow
from hyvinvointi_desktop.app.plan_post import Wanted
from hyvinvointi_desktop.domain.ids import SessionId
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.fold import Fold as Folded
from hyvinvointi_desktop.ui.kit.folding import Fold, FoldingTable
from hyvinvointi_desktop.ui.kit.reading import Passage, ReadingView
from hyvinvointi_desktop.ui.kit.row_model import Column
from hyvinvointi_desktop.ui.kit.sheet import Sheet, stage_button
from hyvinvointi_desktop.ui.kit.widgets import Card, FieldRow, InlineMessage, head, label, muted, small
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.post import words
from hyvinvointi_desktop.ui.text_faults import fault


class LeavingSheet(Sheet):
    """``then`` gets what was chosen when the person presses Send."""

    def __init__(self, parent: QWidget, desk: Desk, jobs: Jobs, then: Callable[[Wanted], object]) -> None:
        super().__init__(parent, widest=820)
        self._desk, self._jobs, self._then = desk, jobs, then
        self.notice = InlineMessage()
        self.ticks: dict[str, QCheckBox] = {}
        self.notes: dict[SessionId, QCheckBox] = {}
        self.why_notes, self.why_corrected = QLineEdit(), QLineEdit()
        self.why_row = FieldRow(tr("Why the notes are needed"), self.why_notes)
        self.show_busy(tr("Gathering what would leave."))
        jobs.run(self._read, owner=self, ok=self.show_rows, failed=self._failed)

    def _read(self) -> tuple[tuple[LeavingRow, ...], tuple[NoteRow, ...]]:
        rows = self._desk.post_preview()
        return rows, self._desk.post_notes(tuple({r.month for r in rows if r.sessions}))

    def _failed(self, error: Exception) -> None:
        self.show_stage(tr("What leaves"), [label(fault(error))], [stage_button(tr("Back"), self.reject)])

    def show_rows(self, found: tuple[tuple[LeavingRow, ...], tuple[NoteRow, ...]]) -> None:
        """Shows what was gathered."""
        rows, notes = found
        parts: list[QWidget] = [
            self.notice,
            muted(tr("Only the coordinator can open this. No names, addresses or texts of yours are in it.")),
        ]
        for row in rows:
            parts.append(self._bundle(row, several=len(rows) > 1))
        if any(row.corrects for row in rows):
            hint = tr("For example: the time was written wrong.")
            parts.append(FieldRow(tr("Why it was corrected"), self.why_corrected, hint=hint, optional=True))
        if notes:
            parts.append(self._notes(notes))
        send = stage_button(tr("Send"), self._send, "primary", "paper-plane-tilt")
        self.show_stage(tr("What leaves"), parts, [stage_button(tr("Back"), self.reject), send])
        send.setFocus()

    def _bundle(self, row: LeavingRow, *, several: bool) -> Card:
        card = Card(role="quiet")
        heading = words.bundle_title(row.kind, str(row.month))
        if several:
            tick = QCheckBox(heading)
            tick.setChecked(True)
            self.ticks[row.key] = tick
            card.add(tick)
        else:
            card.add(head(heading))
        card.add(label(words.leaving_under(row), "strong"), small(" · ".join(map(words.kind_words, row.kinds))))
        if row.sessions:
            table = FoldingTable[LeavingSession](tr("Visits that leave"), _folds())
            table.set_rows(row.sessions)
            card.add(Folded(tr("Every visit"), table))
        card.add(_word_for_word(row))
        return card

    def _notes(self, notes: tuple[NoteRow, ...]) -> Folded:
        inner = Card(role="quiet")
        inner.add(
            muted(
                tr(
                    "Notes stay here unless somebody needs one for a reason. Tick only that one, and write why: the "
                    "reason goes along and is seen in the log."
                )
            ),
            self.why_row,
        )
        for note in notes:
            day = formats.date_text(_day(note.on))
            tick = QCheckBox(f"{day} {', '.join(note.codes)}: {note.begins}")
            self.notes[note.session] = tick
            inner.add(tick)
        return Folded(tr("Send a note too"), inner)

    def wanted(self) -> Wanted | None:
        """What was chosen; None, with the gap shown, while a reason is missing."""
        ticked = [session for session, tick in self.notes.items() if tick.isChecked()]
        reason = self.why_notes.text().strip()
        self.why_row.set_problem("" if reason or not ticked else tr("Write why the notes are needed."))
        if ticked and not reason:
            self.why_notes.setFocus()
            return None
        keys = frozenset(key for key, tick in self.ticks.items() if tick.isChecked()) if self.ticks else None
        if keys is not None and not keys:
            self.notice.say(tr("Tick what is to be sent."), "warn")
            return None
        return Wanted(keys, dict.fromkeys(ticked, reason), self.why_corrected.text().strip() or CHANGED)

    def _send(self) -> None:
        wanted = self.wanted()
        if wanted is not None:
            self.accept()
            self._then(wanted)


def _word_for_word(row: LeavingRow) -> Folded:
    """Everything that leaves, laid out when it is opened first: a month of the log has thousands of lines."""
    exact = ReadingView(tr("Word for word"))
    folded = Folded(tr("Word for word"), exact)
    waiting = [row.exact]

    def fill(wanted: bool) -> None:
        if wanted and waiting:
            exact.show_passages([Passage("text", line) for line in waiting.pop().splitlines()])

    folded.opened.connect(fill)
    return folded


def _day(written: str) -> date:
    return date.fromisoformat(written)


def _folds() -> tuple[Fold[LeavingSession], ...]:
    day = Column[LeavingSession](tr("Day"), lambda s: formats.date_text(_day(s.on)), sort=lambda s: s.on)
    clock = Column[LeavingSession](tr("Time"), lambda s: s.clock)
    kind = Column[LeavingSession](tr("What"), lambda s: text.kind(s.kind), grows=True)
    state = Column[LeavingSession](tr("What became of it"), lambda s: text.status(Status(s.status)))
    codes = Column[LeavingSession](tr("Clients"), lambda s: ", ".join(s.codes) or tr("a group"))
    km = Column[LeavingSession](tr("Km"), lambda s: formats.km(s.km_tenths) if s.km_tenths else "", right=True)
    folded = Column[LeavingSession](tr("Day"), _folded, sort=lambda s: s.on, grows=True)
    return Fold(620, (day, clock, codes, kind, state, km)), Fold(0, (folded,))


def _folded(session: LeavingSession) -> str:
    codes = ", ".join(session.codes) or tr("a group")
    km = formats.km(session.km_tenths) if session.km_tenths else ""
    first = f"{formats.date_text(_day(session.on))} {session.clock} {codes}"
    return first + "\n" + " · ".join(p for p in (text.kind(session.kind), km) if p)
