"""The session form's fields in one column: from status to next meeting. It saves nothing and counts nothing."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.log_session import RouteMemory
from hyvinvointi_desktop.app.screens import FormChoices
from hyvinvointi_desktop.domain.goals import Goal
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.sessions import Attachment, Expense, Status, Task, Trip
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.choices import SeveralOf
from hyvinvointi_desktop.ui.kit.complete import offer
from hyvinvointi_desktop.ui.kit.fold import Fold
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M, SPACE_S
from hyvinvointi_desktop.ui.kit.widgets import Card, Columns, FieldRow, Rule, column, label, small
from hyvinvointi_desktop.ui.kit.words import language, tr
from hyvinvointi_desktop.ui.sessions.client_picker import ClientPicker
from hyvinvointi_desktop.ui.sessions.draft import Draft, Gap, session_of
from hyvinvointi_desktop.ui.sessions.marks_part import MarksPart
from hyvinvointi_desktop.ui.sessions.next_part import NextPart
from hyvinvointi_desktop.ui.sessions.note_edit import NoteEdit
from hyvinvointi_desktop.ui.sessions.note_part import NotePart
from hyvinvointi_desktop.ui.sessions.prefill import minutes_between
from hyvinvointi_desktop.ui.sessions.rows_part import RowsPart
from hyvinvointi_desktop.ui.sessions.small_rows import ExpenseRow, TaskRow
from hyvinvointi_desktop.ui.sessions.trip_row import TripRow, TripTools
from hyvinvointi_desktop.ui.sessions.when_part import WhenPart
from hyvinvointi_desktop.ui.text_faults import fault

NO_CHOICES = FormChoices((), (), (), (), ())


class SessionFields(Card):
    """All fields. ``collect`` gives what is in them as a draft, ``show_draft`` puts one in."""

    changed = Signal()
    clients_changed = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, today: Callable[[], date]) -> None:
        super().__init__()
        self._desk, self._jobs, self._today = desk, jobs, today
        self.choices = NO_CHOICES
        self._draft: Draft | None = None
        self._quiet = False
        self._day_before: date | None = None
        self._make_fields()
        self._lay_out()
        self._connect()

    def _make_fields(self) -> None:
        self.when = WhenPart(self._today)
        self.clients = ClientPicker(tr("With whom"))
        self.kind, self.place, self.note = QComboBox(), QLineEdit(), NoteEdit()
        self.marks = MarksPart()
        self.reminded = QCheckBox(tr("The client was &reminded the day before"))
        self.barriers: SeveralOf[str] = SeveralOf(tr("What stood in the way"))
        tools = TripTools(self._desk.new_id, self._day, lambda: self.choices.places, self._ask_memory)
        self._tools = tools
        self.trips: RowsPart[Trip] = RowsPart(self._trip_row, tr("Add another trip"), "plus")
        self.expenses: RowsPart[Expense] = RowsPart(self._expense_row, tr("Add a cost"), "plus")
        self.tasks: RowsPart[Task] = RowsPart(
            lambda v: TaskRow(self._desk.new_id, self._today, v), tr("Add a promise"), "plus"
        )
        self.next = NextPart(self._desk, self._jobs, self._today)

    def _lay_out(self) -> None:
        self.clients_row = FieldRow(tr("&With whom"), self.clients)
        self.kind_row = FieldRow(tr("What yo&u did"), self.kind)
        self.place_row = FieldRow(tr("P&lace"), self.place, optional=True)
        self.note_part = NotePart(self.note)
        self.marks_box = column(label(tr("Goals"), "strong"), self.marks, gap=SPACE_S)
        hint = small(tr("Only what is before the first comma leaves this computer: Sodankylä, Jäämerentie 1"))
        self.trip_box = column(label(tr("Trip"), "strong"), hint, self.trips, gap=SPACE_S)
        self.barrier_fold = Fold(tr("What stood in the way"), self.barriers)
        self.expense_fold = Fold(tr("Costs and receipts"), self.expenses)
        promised = small(tr("A promise stays on the Today page until it is done."))
        self.task_fold = Fold(tr("Promises"), column(promised, self.tasks))
        self.kind_row.hint.hide()
        self.add(
            self.when,
            self.clients_row,
            Columns(self.kind_row, self.place_row, narrowest=240, gap=SPACE_M),
            self.note_part,
            self.marks_box,
            self.reminded,
            Rule(),
            self.trip_box,
            Rule(),
            self.next,
            column(self.barrier_fold, self.expense_fold, self.task_fold, gap=0),
        )

    def _connect(self) -> None:
        self.when.changed.connect(self._when_changed)
        self.clients.changed.connect(self._clients_changed)
        self.clients.problem_changed.connect(self.clients_row.set_problem)
        self.kind.currentIndexChanged.connect(lambda _: self._tell())
        self.place.textEdited.connect(lambda _: self._tell())
        self.note.textChanged.connect(self._tell)
        self.note_part.begin_wanted.connect(self._begin_text)
        self.reminded.toggled.connect(lambda _: self._tell())
        for part in (self.marks, self.barriers, self.trips, self.expenses, self.tasks, self.next):
            part.changed.connect(self._tell)

    # -- in and out ---------------------------------------------------------------------------------------------

    def set_choices(self, choices: FormChoices) -> None:
        """What there is to choose from."""
        self.choices = choices
        self._quietly(lambda: self._fill_choices(choices))

    def _fill_choices(self, choices: FormChoices) -> None:
        self.clients.set_people(choices.clients)
        self._fill_kinds()
        self.barriers.set_options([(b, formats.capital(text.barrier(b))) for b in choices.barriers])
        offer(self.place, choices.places)
        for row in self.trips.rows:
            if isinstance(row, TripRow):
                row.refresh_places()
        self.next.prepare(choices, self._around)

    def _fill_kinds(self) -> None:
        """The kinds that a visit to these clients can be of; the chosen one stays."""
        now = self.kind.currentData()
        wanted = [k.id for k in self.choices.kinds_for(self.clients.value())]
        if wanted == [self.kind.itemData(n) for n in range(self.kind.count())]:
            return
        self.kind.clear()
        for kind in wanted:
            self.kind.addItem(formats.capital(text.kind(kind)), kind)
        self._choose_kind(now)

    def _choose_kind(self, kind: str | None) -> None:
        if kind and self.kind.findData(kind) < 0:
            self.kind.addItem(formats.capital(text.kind(kind)), kind)
        if kind:
            self.kind.setCurrentIndex(self.kind.findData(kind))

    def set_goals(self, goals: Sequence[Goal]) -> None:
        """The open goals of the clients."""
        self.marks.set_goals(goals)
        self._show_by_status()

    def show_draft(self, draft: Draft) -> None:
        """Shows everything without telling."""
        self._draft = draft
        self._quietly(lambda: self._put(draft))

    def _put(self, draft: Draft) -> None:
        self._day_before = draft.day
        self.when.show_draft(draft)
        self.clients.set_value(draft.clients)
        self.kind.clear()  # what was chosen before is of another visit
        self._fill_kinds()
        self._choose_kind(draft.kind)
        self.place.setText(draft.place)
        self.note.setPlainText(draft.note)
        self.marks.set_value(draft.marks)
        known = [*self.choices.barriers, *(b for b in draft.barriers if b not in self.choices.barriers)]
        self.barriers.set_options([(b, formats.capital(text.barrier(b))) for b in known])
        self.barriers.set_values(draft.barriers)
        self.trips.set_values(draft.trips, least=1)
        self.expenses.set_values(draft.expenses)
        self.tasks.set_values(draft.tasks)
        self.reminded.setChecked(draft.reminded_on is not None)
        self.next.show_line(draft.next_line, draft.next_id)
        self.barrier_fold.open(bool(draft.barriers))
        self.expense_fold.open(bool(draft.expenses))
        self.task_fold.open(bool(draft.tasks))
        for row in (self.clients_row, self.kind_row, self.when.day_row, self.when.starts_row, self.when.ends_row):
            row.set_problem("")
        self._show_by_status()

    def collect(self) -> Draft | None:
        """Everything in the fields; None before the first ``show_draft``."""
        if self._draft is None:
            return None
        draft = self.when.into(self._draft)
        line, next_id = self.next.kept()
        reminded_on = (draft.reminded_on or self._today()) if self.reminded.isChecked() else None
        return replace(
            draft,
            kind=str(self.kind.currentData() or ""),
            clients=self.clients.value(),
            place=self.place.text(),
            note=self.note.toPlainText(),
            marks=self.marks.value(),
            barriers=self.barriers.values(),
            trips=self.trips.values(),
            expenses=self.expenses.values(),
            tasks=self.tasks.values(),
            reminded_on=reminded_on,
            next_line=line,
            next_id=next_id,
        )

    def attachments(self) -> tuple[Attachment, ...]:
        """Receipts that are not in the records yet."""
        rows = [row for row in self.expenses.rows if isinstance(row, ExpenseRow)]
        return tuple(row.attachment for row in rows if row.attachment is not None)

    def misread(self) -> tuple[QWidget, str] | None:
        """The first field whose text was not understood, and what to say."""
        for field in (self.when.day, self.when.starts, self.when.ends):
            if problem := field.problem():
                return field, problem
        if not self.clients.is_settled():
            self.clients.take_typed()
        if not self.clients.is_settled():
            return self.clients.line, tr("The name was not understood. Write more of it, or the code.")
        for row in self.trips.rows:
            if isinstance(row, TripRow) and (problem := row.is_unclear()):
                return row.km, problem
        for expense in self.expenses.rows:
            if isinstance(expense, ExpenseRow) and (problem := expense.amount.problem()):
                return expense.amount, problem
        if self.next.is_unclear():
            return self.next.line, self.next.row.problem()
        return None

    # -- inside -------------------------------------------------------------------------------------------------

    def _trip_row(self, value: Trip | None) -> QWidget:
        return TripRow(self._tools, value, first=not self.trips.rows)

    def _expense_row(self, value: Expense | None) -> QWidget:
        return ExpenseRow(self.choices.expenses, self._desk.new_id, self._day, self._jobs, value)

    def _day(self) -> date:
        return self.when.day.value() or self._today()

    def _around(self) -> tuple[tuple[ClientId, ...], str, int]:
        minutes = minutes_between(self.when.starts.value(), self.when.ends.value())
        return self.clients.value(), str(self.kind.currentData() or ""), minutes

    def _ask_memory(
        self, row: QObject, start: str, goal: str, via: tuple[str, ...], answer: Callable[[RouteMemory | None], None]
    ) -> None:
        """The answer belongs to the row: it may be taken out before it comes."""
        self._jobs.run(
            lambda: self._desk.route_memory(start, goal, via), owner=row, ok=answer, failed=lambda _: answer(None)
        )

    def _when_changed(self) -> None:
        day = self.when.day.value()
        if day is not None and day != self._day_before:
            for row in self.trips.rows:
                if isinstance(row, TripRow):
                    row.place_on(day, self._day_before)
            self._day_before = day
        self._show_by_status()
        self._tell()

    def _clients_changed(self) -> None:
        self._quietly(self._fill_kinds)
        self.clients_changed.emit()
        self._show_by_status()
        self._tell()

    def is_copied_out(self) -> bool:
        """Whether the text is for an official record that is kept elsewhere."""
        return bool(self._copied_out())

    def _copied_out(self) -> tuple[ClientId, ...]:
        """The clients whose official record is elsewhere."""
        return tuple(c for c in self.clients.value() if c in self.choices.copied_out)

    def _begin_text(self) -> None:
        draft, clients, desk, shown_in = self.collect(), self._copied_out(), self._desk, language().value
        if draft is None or not clients:
            return
        session = session_of(draft)
        known = None if isinstance(session, Gap) else session
        self._jobs.run(
            lambda: desk.visit_words(known, clients[0], shown_in),
            owner=self, ok=self.note_part.begin_with,
            failed=lambda error: self.note_part.said.say(fault(error), "warn"),
        )  # fmt: skip

    def _show_by_status(self) -> None:
        self.note_part.set_copied_out(bool(self._copied_out()))
        status = self.when.status.value() or Status.HELD
        held, ahead = status is Status.HELD, status is Status.PLANNED
        gone = status is Status.CANCELLED
        self.marks_box.setVisible(held and self.marks.has_goals())
        self.trip_box.setVisible(not ahead and not gone)
        self.expense_fold.setVisible(not ahead and not gone)
        self.barrier_fold.setVisible(not ahead)
        self.task_fold.setVisible(not gone)
        self.next.setVisible(not ahead)

    def _quietly(self, act: Callable[[], object]) -> None:
        self._quiet = True
        try:
            act()
        finally:
            self._quiet = False

    def _tell(self) -> None:
        if not self._quiet and self._draft is not None:
            self.changed.emit()
