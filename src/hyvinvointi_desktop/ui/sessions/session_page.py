"""Logging a visit: the fields at the left, what comes of them at the right, the acts always in sight below.

A failed save keeps everything as it is; the ids were made when the form opened, so trying again is the same visit.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.log_session import SessionOutcome
from hyvinvointi_desktop.app.quick_line import QuickLine
from hyvinvointi_desktop.domain.goals import Goal
from hyvinvointi_desktop.domain.ids import ClientId, SessionId, TripId
from hyvinvointi_desktop.domain.sessions import Session, Status
from hyvinvointi_desktop.ui.drafts.fields import Typed
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft, begun_words
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.act_bar import ActBar
from hyvinvointi_desktop.ui.kit.dialogs import ask
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M
from hyvinvointi_desktop.ui.kit.typing import Lean
from hyvinvointi_desktop.ui.kit.widgets import (
    Columns,
    Flow,
    InlineMessage,
    ScrollPage,
    column,
    label,
    link,
    plain,
    primary,
    row,
    small,
    title,
)
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.sessions.draft import (
    Draft,
    Gap,
    from_data,
    session_of,
    to_data,
)
from hyvinvointi_desktop.ui.sessions.form import SessionFields
from hyvinvointi_desktop.ui.sessions.gap_words import gap_words
from hyvinvointi_desktop.ui.sessions.half_typed import put_words, words_in
from hyvinvointi_desktop.ui.sessions.marks_part import open_goals
from hyvinvointi_desktop.ui.sessions.opening import (
    NewVisit,
    Opened,
    open_existing,
    open_kept,
    open_new,
)
from hyvinvointi_desktop.ui.sessions.outcome_panel import OutcomePanel
from hyvinvointi_desktop.ui.sessions.saved_part import SavedPart
from hyvinvointi_desktop.ui.text_faults import fault


class SessionFormPage(QWidget):
    """One form for planned and held meetings. ``finished`` comes when it is saved, deleted or left."""

    finished = Signal()
    saved = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, today: Callable[[], date] | None = None) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._desk, self._jobs = desk, jobs
        self._today = today or desk.clock.today
        self._asked = 0
        self._opening = 0
        self._exists = False
        self._focus_on = ""
        self.heading = title(tr("Log a visit"))
        self.notice = InlineMessage()
        self.fields = SessionFields(desk, jobs, self._today)
        self.outcome = OutcomePanel()
        self.saved_part = SavedPart(
            self, desk, jobs, self.notice, self.fields.collect, self.open_session, self._drop_typed
        )
        self._foresee_later = self._timer(250, self._foresee)
        self._lay_out()
        self._draft = FormDraft(
            desk, jobs, Form.VISIT, self.fields,
            typed=self._typed, show_typed=self._show_typed, said=self.kept.setText,
        )  # fmt: skip
        for field in (self.fields.when.day, self.fields.when.starts, self.fields.when.ends, self.fields.clients.line):
            field.textEdited.connect(self._draft.touch)
        for part in (self.fields.trips, self.fields.expenses, self.fields.tasks):
            part.typing.connect(self._draft.touch)
        self._connect()

    def _drop_typed(self) -> None:
        self._draft.drop()

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer

    def _lay_out(self) -> None:
        self.view = ScrollPage(gap=SPACE_M)
        self._sink = QWidget()
        self._sink.setFixedHeight(0)
        self.beside = column(self._sink, self.outcome, None, gap=0)
        self.columns = Columns(self.fields, self.beside, narrowest=310, stretch=(5, 3))
        self.view.add(self.heading, self.notice, self.columns, Flow(self.saved_part.earlier), None)
        self.kept = small("")
        self.sum = label("", "strong", wrap=False)
        self.delete = link(tr("Delete this"), self._ask_delete, "trash")
        self.cancel = plain(tr("Go back"), self._leave)
        self.save = primary(tr("Log the &visit"), self.log, "check")
        self.save.setToolTip("Ctrl+Enter")
        bar = ActBar(row(self.sum, self.kept, None, gap=SPACE_M), self.delete, self.cancel, self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.view, 1)
        layout.addWidget(bar)

    def _sink_panel(self) -> None:
        """What comes of it stays in sight beside the fields while they are scrolled."""
        beside = self.beside.y() == self.fields.y() and self.beside.x() > self.fields.x()
        top = self.columns.y()
        room = max(0, self.fields.height() - self.outcome.sizeHint().height())
        wanted = min(room, max(0, self.view.verticalScrollBar().value() - top + SPACE_M)) if beside else 0
        fits = self.outcome.sizeHint().height() <= self.view.viewport().height()
        self._sink.setFixedHeight(wanted if fits else 0)

    def _connect(self) -> None:
        self.view.verticalScrollBar().valueChanged.connect(lambda _: self._sink_panel())
        self.fields.changed.connect(self._changed)
        self.fields.clients_changed.connect(self._load_goals)
        self.finished.connect(self.saved_part.let_go)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.log)
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._leave)
        self.cancel.setToolTip("Esc")

    # -- opening ------------------------------------------------------------------------------------------------

    def new_for(
        self,
        client: ClientId | None = None,
        *,
        planned: bool = False,
        prefill: QuickLine | None = None,
        focus: str = "",
    ) -> None:
        """An empty form, or one filled from a quick line. ``focus`` names the field to begin with."""
        self._focus_on = focus
        start = NewVisit(client, planned, prefill, SessionId(self._desk.new_id()), TripId(self._desk.new_id()))
        self._open(lambda: open_new(self._desk, self._today(), start))

    def go_on_with(self, session: SessionId) -> None:
        """The form of a visit that was being typed, saved before or not."""
        self._open(lambda: open_kept(self._desk, session))

    def open_session(self, session: SessionId, *, status: Status | None = None, focus: str = "") -> None:
        """The form of a meeting that is there; ``status`` is what it is about to become."""
        self._focus_on = focus
        self._open(lambda: open_existing(self._desk, session, status))

    def _open(self, work: Callable[[], Opened]) -> None:
        self._opening += 1
        opening = self._opening
        self.notice.clear()
        self.kept.setText("")

        def ok(found: Opened) -> None:
            if opening == self._opening:
                self._show(found)

        self._jobs.run(work, owner=self, ok=ok, failed=lambda e: self.notice.say(fault(e), "warn"))

    def _show(self, found: Opened) -> None:
        self._exists = found.exists
        self.delete.setVisible(found.exists)
        planned = found.draft.status is Status.PLANNED
        self.fields.when.set_lean(Lean.FUTURE if planned else Lean.PAST)
        self.fields.set_choices(found.choices)
        client = next(iter(found.draft.clients), None)
        self._draft.begin(found.draft.id, found.typed, lambda: self.fields.show_draft(found.draft), client)
        if words := begun_words(found.typed):
            self.notice.say(words)
        self._name_it(self.fields.collect() or found.draft)
        announce(self, self.heading.text())
        self._load_goals()
        self._foresee()
        if found.kept is not None and found.kept.id != found.draft.id:
            self._offer_kept(found.kept)
        self.view.verticalScrollBar().setValue(0)
        self._focus(found.draft)
        self.saved_part.filled(found)

    def _offer_kept(self, kept: Draft) -> None:
        when = f" ({formats.day_text(kept.day)})" if kept.day else ""
        self.notice.say(
            tr("An unfinished visit is kept{when}.").format(when=when),
            "plain",
            tr("Go on with it"),
            lambda: self._go_on_with(kept),
        )

    def _go_on_with(self, kept: Draft) -> None:
        self.notice.clear()
        self.go_on_with(kept.id)

    def _focus(self, draft: Draft) -> None:
        fields = self.fields
        places: dict[str, QWidget] = {
            "day": fields.when.day,
            "starts": fields.when.starts,
            "ends": fields.when.ends,
            "clients": fields.clients.line,
            "kind": fields.kind,
            "note": fields.note,
            "km": fields.trips.rows[0] if fields.trips.rows else fields.note,
        }
        wanted = places.get(self._focus_on)
        if wanted is None:
            wanted = (
                fields.clients.line
                if not draft.clients
                else (fields.when.starts if draft.starts is None else fields.note)
            )
        wanted.setFocus(Qt.FocusReason.TabFocusReason)

    def _name_it(self, draft: Draft) -> None:
        names = ", ".join(p.name for p in self.fields.clients.people())
        planned = draft.status is Status.PLANNED
        words = tr("Meeting: {names}") if planned else tr("Visit: {names}")
        empty = tr("Agree on a meeting") if planned else tr("Log a visit")
        self.heading.setText(words.format(names=names) if names else empty)
        self.save.setText(tr("Save the meeting") if planned else tr("Log the &visit"))

    # -- while typing -------------------------------------------------------------------------------------------

    def _changed(self) -> None:
        draft = self.fields.collect()
        if draft is not None:
            self._name_it(draft)
            self._warn_of_future(draft)
        self._foresee_later.start()
        self._draft.touch()

    def _warn_of_future(self, draft: Draft) -> None:
        ahead = draft.status is Status.HELD and draft.day is not None and draft.day > self._today()
        words = tr("This day is still to come. Choose Agreed if it is only agreed.") if ahead else ""
        self.fields.when.day_row.hint.setText(words)
        self.fields.when.day_row.hint.setVisible(bool(words))

    def _load_goals(self) -> None:
        clients = self.fields.clients.value()
        opening = self._opening

        def work() -> tuple[Goal, ...]:
            cards = [self._desk.client_card(c) for c in clients]
            return tuple(goal for card in cards for goal in open_goals(card.goals))

        def ok(goals: Sequence[Goal]) -> None:
            if opening == self._opening and clients == self.fields.clients.value():
                self.fields.set_goals(goals)
                self._draft.filled()

        self._jobs.run(work, owner=self, ok=ok, failed=lambda _: None)

    def _foresee(self) -> None:
        draft = self.fields.collect()
        if draft is None:
            return
        self._asked += 1
        asked = self._asked
        session = session_of(draft)
        if isinstance(session, Gap):
            self.sum.setText("")
            self.outcome.copied_out = self.fields.is_copied_out()
            self.outcome.show_waiting(gap_words(session))
            return
        names = {p.id: p.name for p in self.fields.clients.people()}

        def ok(outcome: SessionOutcome) -> None:
            if asked == self._asked:
                self.outcome.copied_out = self.fields.is_copied_out()
                self.outcome.show_outcome(outcome, names, draft.status)
                self.sum.setText(tr("This makes {sums}").format(sums=formats.money(outcome.total_cents)))

        def failed(error: Exception) -> None:
            if asked == self._asked:
                self.outcome.show_waiting(fault(error))

        self._jobs.run(lambda: self._desk.foresee(session), owner=self, ok=ok, failed=failed)

    def _typed(self) -> Typed:
        draft = self.fields.collect()
        if draft is None:
            return {}
        unsaved = {a.id for a in self.fields.attachments()}
        expenses = tuple(replace(e, receipt=None) if e.receipt in unsaved else e for e in draft.expenses)
        return to_data(replace(draft, expenses=expenses)) | {"words": words_in(self.fields)}

    def _show_typed(self, typed: Typed) -> None:
        draft = from_data({**self._typed(), **typed})
        if draft is not None:
            self.fields.show_draft(draft)
            put_words(self.fields, typed.get("words", {}))

    # -- acts ---------------------------------------------------------------------------------------------------

    def log(self) -> None:
        """Saves the visit, or shows what is missing."""
        if not self.save.isEnabled():
            return
        draft = self.fields.collect()
        if draft is None:
            return
        if (wrong := self.fields.misread()) is not None:
            self._point_at(*wrong)
            return
        draft = self.fields.collect() or draft
        session = session_of(draft)
        if isinstance(session, Gap):
            self._show_gap(session)
            return
        following = self.fields.next.session() if draft.status is not Status.PLANNED else None
        sessions = [session, following] if following is not None else [session]
        self._write(sessions, session)

    def _write(self, sessions: Sequence[Session], session: Session) -> None:
        attachments = self.fields.attachments()
        self.save.setEnabled(False)
        work = self._draft.saving(lambda: self._desk.log_sessions(sessions, attachments))
        self._jobs.run(work, owner=self, ok=lambda _: self._saved(session), failed=self._not_saved)

    def _saved(self, session: Session) -> None:
        self.save.setEnabled(True)
        self._opening += 1
        announce(self, tr("The visit is logged."))
        self.saved.emit(session)
        self.finished.emit()

    def _not_saved(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self.notice.say(f"{fault(error)} {tr('Everything you wrote is still here.')}", "warn")
        self.view.ensureWidgetVisible(self.notice)

    def _show_gap(self, gap: Gap) -> None:
        fields = self.fields
        if gap is Gap.CLIENT:
            fields.clients_row.set_problem(gap_words(gap))
            self._point_at(fields.clients.line, gap_words(gap))
        elif gap is Gap.KIND:
            self._point_at(fields.kind, gap_words(gap))
        else:
            row = fields.when.problem_row(gap)
            row.set_problem(gap_words(gap))
            self._point_at(row.field, gap_words(gap))

    def _point_at(self, field: QWidget, words: str) -> None:
        self.notice.say(f"{words} {tr('Everything you wrote is still here.')}", "warn")
        field.setFocus(Qt.FocusReason.TabFocusReason)
        self.view.ensureWidgetVisible(field)

    def keep_now(self) -> None:
        """Keeps what is typed without waiting: the desk is about to be closed."""
        self._draft.leave()

    def _leave(self) -> None:
        self.keep_now()
        self._opening += 1
        self.finished.emit()

    def _ask_delete(self) -> None:
        ask(
            self,
            tr("Delete this meeting?"),
            tr(
                "The meeting, its notes, trips and marks are taken out. A month that is already signed keeps its lines."
            ),
            tr("Delete"),
            self._delete,
            kind="warn",
        )

    def _delete(self) -> None:
        draft = self.fields.collect()
        if draft is None:
            return
        work = self._draft.saving(lambda: self._desk.delete_session(draft.id))
        self._jobs.run(work, owner=self, ok=lambda _: self.finished.emit(), failed=self._not_saved)
