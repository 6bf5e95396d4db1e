"""A list of what was held, and under it a form to add or change one: shared by themed days and trainings."""

from abc import abstractmethod
from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Generic, Protocol, TypeVar

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts import Opened
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.drop_in import DropInChoices
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.ui.drafts.fields import Fields
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft, begun_words
from hyvinvointi_desktop.ui.drop_in.count_field import CountField
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, InlineMessage, LineItem, column
from hyvinvointi_desktop.ui.kit.buttons import plain, primary
from hyvinvointi_desktop.ui.kit.complete import offer
from hyvinvointi_desktop.ui.kit.dialogs import ask
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.fields import DateField
from hyvinvointi_desktop.ui.kit.labels import head, muted
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault


class _Held(Protocol):
    """What has an id and a day."""

    @property
    def id(self) -> str: ...
    @property
    def on(self) -> date: ...


H = TypeVar("H", bound=_Held)


class RecordsView(QWidget, Generic[H]):
    """Subclasses name the words and say how a record becomes fields and comes back out of them."""

    form_kind: Form

    def __init__(self, desk: Desk, jobs: Jobs, heading: str, add: str, change: str, nothing: str) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self._words_add, self._words_change, self._nothing = add, change, nothing
        self.choices: DropInChoices | None = None
        self._id, self._new, self._wanted = "", True, ""
        self._rows: tuple[H, ...] = ()
        self.notice = InlineMessage()
        self.list = Card(head(heading))
        self.day, self.place, self.theme = DateField(desk.clock.today), QLineEdit(), QLineEdit()
        self.people = CountField()
        self.day_row = FieldRow(tr("Da&y"), self.day)
        self.people_row = FieldRow(self.people_words(), self.people)
        self.form_head = head(add)
        self.save = primary(tr("Sa&ve"), self.log, "check")
        self.new = plain(tr("Begin a &new one"), self.begin_new, "plus")
        self.form = Card(self.form_head, *self.rows_of_form(), Flow(self.save, self.new))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column(self.notice, self.list, self.form, gap=SPACE_M))
        self.draft = FormDraft.of(desk, jobs, self.form_kind, self.form, Fields(self.fields()))
        jobs.changed.connect(self._changed)
        jobs.run(desk.drop_in_choices, owner=self, ok=self._offer, failed=self._failed)

    # -- for the subclass ---------------------------------------------------------------------------------------

    @abstractmethod
    def people_words(self) -> str:
        """What the people are called."""

    @abstractmethod
    def rows_of_form(self) -> Sequence[QWidget]:
        """The form's rows, top down."""

    def fields(self) -> dict[str, QWidget]:
        """The fields whose text is kept."""
        return {"day": self.day, "place": self.place, "theme": self.theme, "people": self.people}

    @abstractmethod
    def read_rows(self, year: int) -> tuple[H, ...]:
        """The records of a year; off the window's thread."""

    @abstractmethod
    def save_row(self, row: H) -> object:
        """Saves; off the window's thread."""

    @abstractmethod
    def delete_row(self, row: H) -> object:
        """Deletes; off the window's thread."""

    @abstractmethod
    def told(self, row: H) -> tuple[str, str]:
        """A record in words, and smaller words under them."""

    @abstractmethod
    def show_row(self, row: H | None) -> None:
        """Puts a record, or a new empty one, into the fields."""

    @abstractmethod
    def row_in_fields(self, record: str) -> H | None:
        """What is in the fields; None, with the gap shown, while something is missing."""

    # -- the list -----------------------------------------------------------------------------------------------

    def _offer(self, choices: DropInChoices) -> None:
        first, self.choices = self.choices is None, choices
        offer(self.place, choices.places)
        self.offered(choices)
        if first:
            self.begin_new()
        self._read()

    def offered(self, choices: DropInChoices) -> None:
        """The programme's lists are there."""

    def _changed(self, areas: frozenset[Area]) -> None:
        if Area.DROP_INS in areas:
            self._read()

    def _read(self) -> None:
        this = self._desk.clock.today().year

        def work() -> tuple[H, ...]:
            return (*self.read_rows(this - 1), *self.read_rows(this), *self.read_rows(this + 1))

        self._jobs.run(work, owner=self, ok=self._show, failed=self._failed)

    def _show(self, rows: tuple[H, ...]) -> None:
        self._rows = rows
        self.list.clear(keep=1)
        for row in reversed(rows):
            line, under = self.told(row)
            change, away = plain(tr("Change"), partial(self.edit, row)), plain(tr("Delete"), partial(self._ask, row))
            for button in (change, away):
                button.setAccessibleName(f"{button.text()}: {line}")
            self.list.add(LineItem("calendar-check", line, under, change, away))
        if not rows:
            self.list.add(muted(self._nothing))
        found = next((row for row in rows if row.id == self._wanted), None)
        if found is not None:
            self.edit(found)

    # -- the form -----------------------------------------------------------------------------------------------

    def begin_new(self) -> None:
        """An empty form, or the new record that was begun and not saved."""
        self._id, self._new = self._desk.new_id(), True
        self.form_head.setText(self._words_add)
        self.new.hide()
        self.draft.open_new(self._id, lambda _: True, lambda: self.show_row(None), then=self._take)

    def edit(self, row: H) -> None:
        """A record in the form."""
        self._id, self._new, self._wanted = row.id, False, ""
        self.form_head.setText(self._words_change)
        self.new.show()
        self.draft.open(row.id, lambda: self.show_row(row), then=self._take)
        self.day.setFocus()

    def go_on(self, record: str) -> None:
        """The record of a draft, once the list is there; a new one is gone on with by itself."""
        self._wanted = record
        self._read()

    def _take(self, opened: Opened) -> None:
        if opened.draft is not None:
            self._id = opened.draft.record
            self.notice.say(begun_words(opened))

    def day_and_people(self) -> tuple[date, int] | None:
        """The day and how many; None, with the gap shown, while one is missing."""
        day, people = self.day.value(), self.people.value()
        self.day_row.set_problem("" if day else tr("Write the day, for example 20.11."))
        self.people_row.set_problem("" if people is not None else tr("Write a whole number, such as 12."))
        if day is None or people is None:
            (self.day if day is None else self.people).setFocus()
            return None
        return day, people

    def log(self) -> None:
        """Saves what is in the form."""
        row = self.row_in_fields(self._id)
        if row is None:
            return
        self.save.setEnabled(False)
        work = self.draft.saving(lambda: self.save_row(row))
        self._jobs.run(work, owner=self, ok=lambda _: self._saved(row), failed=self._failed)

    def _saved(self, row: H) -> None:
        self.save.setEnabled(True)
        self.begin_new()
        self.notice.say(f"{tr('Saved.')} {self.told(row)[0]}", "good")

    def _failed(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self.draft.not_saved()
        self.notice.say(f"{fault(error)} {tr('Everything you wrote is still here.')}", "warn")

    def _ask(self, row: H) -> None:
        ask(
            self,
            tr("Delete this?"),
            f"{self.told(row)[0]}. {tr('It can be brought back from the bin for 30 days.')}",
            tr("Delete"),
            partial(self._delete, row),
        )

    def _delete(self, row: H) -> None:
        def ok(_: object) -> None:
            if row.id == self._id:
                self.begin_new()
            self.notice.say(tr("Deleted. You can undo it at the foot of the window."), "good")

        self._jobs.run(lambda: self.delete_row(row), owner=self, ok=ok, failed=self._failed)
