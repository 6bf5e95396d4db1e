"""The quick line: one line as one would say it, shown as chips that can be put right. It saves by the desk only."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.log_session import SessionOutcome
from hyvinvointi_desktop.app.quick_line import QuickLine, parse
from hyvinvointi_desktop.app.screens import FormChoices
from hyvinvointi_desktop.domain.ids import ClientId, SessionId, TripId
from hyvinvointi_desktop.domain.sessions import Session, Status
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.drafts.fields import Fields
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.widgets import (
    Button,
    Card,
    Flow,
    InlineMessage,
    head,
    label,
    muted,
    primary,
    row,
    small,
)
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.sessions.client_picker import shown_name
from hyvinvointi_desktop.ui.sessions.draft import Draft, Gap, session_of
from hyvinvointi_desktop.ui.sessions.prefill import draft_of_line, route_words
from hyvinvointi_desktop.ui.sessions.when_part import length_words
from hyvinvointi_desktop.ui.text_faults import fault


@dataclass(frozen=True, slots=True)
class _Foreseen:
    draft: Draft
    outcome: SessionOutcome | None


class QuickField(QLineEdit):
    """Enter opens the form, Ctrl+Enter logs."""

    log_pressed = Signal()
    open_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Both Enter keys."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            (self.log_pressed if ctrl else self.open_pressed).emit()
            return
        super().keyPressEvent(event)


class QuickCard(Card):
    """The line, its chips, what comes of it, and Kirjaa."""

    form_wanted = Signal(object, str)
    session_wanted = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self._choices = FormChoices((), (), (), (), ())
        self._ids = self._new_ids()
        self._asked = 0
        self._draft: Draft | None = None
        self._picked: dict[tuple[ClientId, ...], ClientId] = {}
        self.line = QuickField()
        self.line.setProperty("role", "quick")
        self.line.setAccessibleName(tr("Log a visit with one line"))
        self.line.setPlaceholderText(tr("yesterday 9-11.30 Aino walk to the library 24 km"))
        self.chips = Flow()
        self.sum = muted("")
        self.log_button = primary(tr("Log &it"), self.log, "check")
        self.log_button.setToolTip("Ctrl+Enter")
        self.notice = InlineMessage()
        self.hint = small(tr("Enter opens the form filled in, Ctrl+Enter logs at once."))
        self.add(
            row(head(tr("Log a visit")), None, label("Ctrl+N", "small", wrap=False)),
            self.line,
            self.chips,
            row(self.hint, self.sum, None, self.log_button),
            self.notice,
        )
        self.sum.hide()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(250)
        self._later.timeout.connect(self._foresee)
        self.line.textChanged.connect(lambda _: self._typed())
        self.line.open_pressed.connect(lambda: self.open_form(""))
        self.line.log_pressed.connect(self.log)
        self._typed()
        self._keeper = FormDraft.of(desk, jobs, Form.QUICK_LINE, self, Fields({"line": self.line}))
        self._keeper.open("own")

    def _new_ids(self) -> tuple[SessionId, TripId]:
        return SessionId(self._desk.new_id()), TripId(self._desk.new_id())

    def set_choices(self, choices: FormChoices) -> None:
        """Whom and what the line may name."""
        self._choices = choices
        self._typed()

    def parsed(self) -> QuickLine:
        """The line as it is understood, with the names that were picked."""
        c = self._choices
        found = parse(self.line.text(), self._desk.clock.today(), c.clients, c.kinds, c.places)
        chosen = tuple(self._picked[u] for u in found.unclear if u in self._picked)
        left = tuple(u for u in found.unclear if u not in self._picked)
        people = tuple(dict.fromkeys((*found.clients, *chosen)))
        return replace(found, clients=people, unclear=left)

    def open_form(self, focus: str) -> None:
        """The form, filled with the line."""
        self.form_wanted.emit(self.parsed(), focus)

    def begin_anew(self, *, logged: bool = False) -> None:
        """A new line for another visit; ``logged``: the line itself was saved, and its draft has gone with that."""
        self._ids = self._new_ids()
        self._picked = {}
        self.line.clear()
        if logged:
            self._keeper.restart()
        else:
            self._keeper.leave()

    # -- as one types -------------------------------------------------------------------------------------------

    def _typed(self) -> None:
        line = self.parsed()
        written = bool(self.line.text().strip())
        self.log_button.setEnabled(written)
        self.hint.setVisible(not written or not self.sum.text())
        self._show_chips(line if written else None, None)
        self._asked += 1
        if not written:
            self._show_sum(None)
        else:
            self._later.start()

    def _show_chips(self, line: QuickLine | None, draft: Draft | None) -> None:
        self.chips.clear()
        self.chips.setVisible(line is not None)
        if line is None:
            return
        day = line.day or self._desk.clock.today()
        self._chip(formats.day_text(day), "day", tr("Day"))
        self._time_chip(line)
        names = {c.id: c.name for c in self._choices.clients}
        for client in line.clients:
            self._chip(names.get(client, ""), "clients", tr("Client"))
        for unclear in line.unclear:
            self._which(unclear)
        if not line.clients and not line.unclear:
            self._chip(tr("who?"), "clients", tr("Client"), missing=True)
        if line.kind:
            self._chip(text.kind(line.kind), "kind", tr("Kind"))
        if line.note:
            self._chip(line.note, "note", tr("Note"))
        if line.km_tenths is not None:
            route = route_words(draft.trips[0]) if draft and draft.trips else ""
            words = formats.km(line.km_tenths)
            unknown = draft is not None and not route and draft.status is Status.HELD
            route = tr("from where to where?") if unknown else route
            self._chip(f"{words} · {route}" if route else words, "km", tr("Trip"), missing=unknown)

    def _time_chip(self, line: QuickLine) -> None:
        if line.starts is None:
            self._chip(tr("when?"), "starts", tr("Time"), missing=True)
        elif line.ends is None:
            words = tr("{start}, until when?").format(start=formats.time_text(line.starts))
            self._chip(words, "ends", tr("Time"), missing=True)
        else:
            length, _ = length_words(line.day or self._desk.clock.today(), line.starts, line.ends)
            self._chip(f"{formats.time_range(line.starts, line.ends)} · {length}", "starts", tr("Time"))

    def _chip(self, words: str, focus: str, name: str, *, missing: bool = False) -> None:
        chip = Button(words, "plain", "question" if missing else None)
        chip.setAccessibleName(tr("{name}: {words}, press to put right").format(name=name, words=words))
        chip.clicked.connect(lambda _=False: self.open_form(focus))
        self.chips.add(chip)

    def _which(self, people: tuple[ClientId, ...]) -> None:
        names = {c.id: shown_name(c) for c in self._choices.clients}
        for client in people:
            chip = Button(tr("{name}?").format(name=names.get(client, "")), "plain", "question")
            chip.clicked.connect(lambda _=False, c=client: self._pick(people, c))
            self.chips.add(chip)

    def _pick(self, people: tuple[ClientId, ...], client: ClientId) -> None:
        self._picked[people] = client
        self.line.setFocus()
        self._typed()

    def _work(self) -> Callable[[], _Foreseen]:
        line, choices, today, ids = self.parsed(), self._choices, self._desk.clock.today(), self._ids

        def work() -> _Foreseen:
            who = line.clients[0] if line.clients else None
            earlier = self._desk.client_card(who).sessions if who and line.km_tenths else ()
            draft = draft_of_line(line, choices, today, *ids, earlier)
            session = session_of(draft)
            return _Foreseen(draft, None if isinstance(session, Gap) or line.unclear else self._desk.foresee(session))

        return work

    def _foresee(self) -> None:
        asked = self._asked

        def ok(found: _Foreseen) -> None:
            if asked == self._asked:
                self._show_chips(self.parsed(), found.draft)
                self._show_sum(found.outcome)

        self._jobs.run(self._work(), owner=self, ok=ok, failed=lambda _: None)

    def _show_sum(self, outcome: SessionOutcome | None) -> None:
        words = ""
        if outcome is not None:
            hours = sum(c.totals.hours_cents for c in outcome.claims)
            trips = sum(c.totals.trips_cents for c in outcome.claims)
            sums = [formats.money(hours), *([formats.money(trips)] if trips else [])]
            words = tr("This makes {sums}").format(sums=" + ".join(sums))
            if outcome.findings:
                words = f"{words}. {text.finding(outcome.findings[0])}"
        self.sum.setText(words)
        self.sum.setVisible(bool(words))
        self.hint.setVisible(not words)

    # -- logging ------------------------------------------------------------------------------------------------

    def log(self) -> None:
        """Logs at once when the line says whom and when; else opens the form at what is missing."""
        line = self.parsed()
        if not self.line.text().strip() or not self.log_button.isEnabled():
            return
        if not line.is_enough:
            missing = "clients" if not line.clients or line.unclear else ("starts" if line.starts is None else "ends")
            self.open_form(missing)
            return
        self.log_button.setEnabled(False)
        prepare, log = self._work(), self._desk.log_sessions
        ready: list[Session] = []
        save = self._keeper.saving(lambda: log(ready))

        def work() -> tuple[Session | Gap | None, object]:
            session = session_of(prepare().draft)
            if isinstance(session, Gap) or any(not t.from_place for t in session.trips):
                return (session if isinstance(session, Gap) else None), None
            ready.append(session)
            return session, save()

        self._jobs.run(work, owner=self, ok=lambda found: self._logged(*found), failed=self._not_logged)

    def _logged(self, session: Session | Gap | None, changed: object) -> None:
        if not isinstance(session, Session):
            self._keeper.not_saved()
            self.log_button.setEnabled(True)
            self.open_form("km" if session is None else "starts")
            return
        typed = self.line.text()
        names = ", ".join(c.name for c in self._choices.clients if c.id in session.clients)
        when = f"{formats.day_text(session.starts_at.date())} {formats.clock_range(session.starts_at, session.ends_at)}"
        words = tr("Booked: {meeting}") if session.status is Status.PLANNED else tr("Logged: {meeting}")
        self.begin_anew(logged=True)
        self.log_button.setEnabled(False)
        self.notice.say(
            words.format(meeting=f"{when} · {names}"), "good", tr("Undo"), lambda: self._undo(session, typed)
        )
        if isinstance(changed, frozenset):
            self._jobs.tell(changed)

    def _not_logged(self, error: Exception) -> None:
        self._keeper.not_saved()
        self.log_button.setEnabled(True)
        self.notice.say(f"{fault(error)} {tr('Everything you wrote is still here.')}", "warn")

    def _undo(self, session: Session, typed: str) -> None:
        def ok(_: object) -> None:
            self.notice.clear()
            self.line.setText(typed)
            self.line.setFocus()
            announce(self, tr("Taken back."))

        self._jobs.run(lambda: self._desk.delete_session(session.id), owner=self, ok=ok, failed=self._not_logged)
