"""Trainings that were given: of what kind, how long, to how many."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.drop_in import DropInChoices
from hyvinvointi_desktop.domain.drop_in import Training
from hyvinvointi_desktop.domain.ids import TrainingId
from hyvinvointi_desktop.ui import drop_in_words as words
from hyvinvointi_desktop.ui.drop_in.records_view import RecordsView
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Flow
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.fields import MinutesField
from hyvinvointi_desktop.ui.kit.tokens import SPACE_L
from hyvinvointi_desktop.ui.kit.words import tr, tr_n


class TrainingsView(RecordsView[Training]):
    """The list and the form."""

    form_kind = Form.TRAINING

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.kind, self.length = QComboBox(), MinutesField()
        super().__init__(
            desk,
            jobs,
            tr("Trainings"),
            tr("Add a training"),
            tr("Change a training"),
            tr("No trainings yet. Add below what you have given."),
        )

    def people_words(self) -> str:
        """Participants."""
        return tr("&Participants")

    def rows_of_form(self) -> Sequence[QWidget]:
        """Kind and theme, then the rest."""
        hint = tr("Write no names: there are no persons in these records.")
        self.kind_row = FieldRow(tr("&Kind of training"), self.kind, stretch=False)
        theme = FieldRow(tr("The&me"), self.theme, hint=hint, optional=True)
        self.length_row = FieldRow(tr("Len&gth"), self.length)
        self.place.setMinimumWidth(220)
        place = FieldRow(tr("P&lace"), self.place, optional=True, stretch=False)
        return self.kind_row, theme, Flow(self.day_row, self.length_row, self.people_row, place, gap=SPACE_L)

    def fields(self) -> dict[str, QWidget]:
        """Also kind and length."""
        return super().fields() | {"kind": self.kind, "length": self.length}

    def offered(self, choices: DropInChoices) -> None:
        """The programme's kinds."""
        if not self.kind.count():
            for kind in choices.programme.training.kinds:
                self.kind.addItem(words.training_kind(kind), kind)

    def read_rows(self, year: int) -> tuple[Training, ...]:
        """The trainings of a year."""
        return self._desk.trainings(year)

    def save_row(self, row: Training) -> object:
        """Adds or changes one."""
        return self._desk.save_training(row)

    def delete_row(self, row: Training) -> object:
        """Takes one out."""
        return self._desk.delete_training(row.id)

    def told(self, row: Training) -> tuple[str, str]:
        """Day, kind and theme; under it place, length and participants."""
        line = " · ".join(part for part in (words.training_kind(row.kind), row.theme) if part)
        under = (row.place, formats.minutes(row.minutes), tr_n("%n participants", row.participants))
        return f"{formats.date_text(row.on)} {line}", " · ".join(part for part in under if part)

    def show_row(self, row: Training | None) -> None:
        """Puts one into the fields; a kind that the programme no longer has is offered while it stands there."""
        if row is not None and self.kind.findData(row.kind) < 0:
            self.kind.addItem(words.training_kind(row.kind), row.kind)
        self.kind.setCurrentIndex(max(0, self.kind.findData(row.kind)) if row else 0)
        self.day.set_value(row.on if row else self._desk.clock.today())
        self.place.setText(row.place if row else "")
        self.theme.setText(row.theme if row else "")
        self.people.set_value(row.participants if row else None)
        self.length.set_value(row.minutes if row else None)
        self.length_row.set_problem("")

    def row_in_fields(self, record: str) -> Training | None:
        """What is in the fields."""
        minutes = self.length.value()
        self.length_row.set_problem("" if minutes else tr("Write how long it was, such as 2 h."))
        if not minutes:
            self.length.setFocus()
        found = self.day_and_people()
        if found is None or not minutes or self.choices is None:
            return None
        day, participants = found
        if not participants:
            self.people_row.set_problem(tr("A training has at least one participant."))
            self.people.setFocus()
            return None
        return Training(
            TrainingId(record), self.choices.programme.id, day, self.place.text(), str(self.kind.currentData()),
            self.theme.text(), participants, minutes,
        )  # fmt: skip
