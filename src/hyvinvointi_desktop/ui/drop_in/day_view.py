"""The counts of a day in a place, typed from paper or put right. Saving is one act."""

from datetime import date

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Draft, Form
from hyvinvointi_desktop.app.drop_in import DayCounts, DropInChoices
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.domain.drop_in import DropIn
from hyvinvointi_desktop.ui import drop_in_words as words
from hyvinvointi_desktop.ui.drafts.fields import Fields
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft
from hyvinvointi_desktop.ui.drop_in.count_field import CountField
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, InlineMessage, column
from hyvinvointi_desktop.ui.kit.buttons import primary
from hyvinvointi_desktop.ui.kit.complete import offer
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.fields import DateField
from hyvinvointi_desktop.ui.kit.labels import head, small
from hyvinvointi_desktop.ui.kit.tokens import SPACE_L, SPACE_M
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault


class DayView(QWidget):
    """Which day and place, and a number a kind."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self._choices: DropInChoices | None = None
        self.place, self.day = QLineEdit(), DateField(desk.clock.today)
        self.numbers: dict[str, CountField] = {}
        self.notice = InlineMessage()
        self._fields = Flow(gap=SPACE_L)
        self.save = primary(tr("Sa&ve the numbers"), self.log, "check")
        where = FieldRow(tr("Place of these n&umbers"), self.place, stretch=False)
        when = FieldRow(tr("Da&y of these numbers"), self.day)
        self.place.setMinimumWidth(220)
        self.form = Card(
            head(tr("The numbers of a day")),
            small(tr("For a day that was counted on paper, or when a number is wrong. The number is what there was.")),
            Flow(where, when, gap=SPACE_L),
            self._fields,
            Flow(self.save),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column(self.notice, self.form, gap=SPACE_M))
        self.day.set_value(desk.clock.today())
        self.day.value_changed.connect(lambda _: self._read())
        self.place.editingFinished.connect(self._read)
        jobs.changed.connect(self._changed)
        self._draft: FormDraft | None = None
        self._jobs.run(desk.drop_in_choices, owner=self, ok=self._offer, failed=self._failed)

    def _offer(self, choices: DropInChoices) -> None:
        self._choices = choices
        offer(self.place, choices.places)
        for kind in choices.programme.drop_in.kinds:
            self.numbers[kind] = CountField()
            self._fields.add(FieldRow(words.contact_kind(kind), self.numbers[kind]))
        self._draft = FormDraft.of(
            self._desk, self._jobs, Form.DROP_IN_DAY, self.form,
            Fields({f"kind.{kind}": field for kind, field in self.numbers.items()}),
        )  # fmt: skip
        if not self.place.text():
            self.place.setText(choices.place)
        self._read()

    def _record(self) -> str:
        return f"{self._on().isoformat()}|{self._at()}"

    def _on(self) -> date:
        return self.day.value() or self._desk.clock.today()

    def _at(self) -> str:
        return " ".join(self.place.text().split())

    def go_on(self, draft: Draft) -> None:
        """The day and place of a draft."""
        day, _, place = draft.record.partition("|")
        self.day.set_value(date.fromisoformat(day))
        self.place.setText(place)
        self._read()

    def _changed(self, areas: frozenset[Area]) -> None:
        if Area.DROP_INS in areas:
            self._read()

    def _read(self) -> None:
        on, place = self._on(), self._at()
        self._jobs.run(
            lambda: self._desk.drop_ins_between(on, on),
            owner=self,
            ok=lambda found: self._show(on, place, found),
            failed=self._failed,
        )

    def _show(self, on: date, place: str, found: tuple[DropIn, ...]) -> None:
        if self._draft is None or (on, place) != (self._on(), self._at()):
            return
        here = [contact.kind for contact in found if contact.place == place]

        def fill() -> None:
            for kind, field in self.numbers.items():
                field.set_value(here.count(kind))

        self._draft.open(self._record(), fill)

    def log(self) -> None:
        """Saves the numbers."""
        wrong = next((field for field in self.numbers.values() if field.problem()), None)
        if self._draft is None or wrong is not None:
            (wrong or self.save).setFocus()
            return
        wanted = DayCounts(self._on(), self._at(), {kind: f.value() or 0 for kind, f in self.numbers.items()})
        work = self._draft.saving(lambda: self._desk.correct_drop_ins(wanted))
        self._jobs.run(work, owner=self, ok=lambda _: self._saved(), failed=self._failed)

    def _saved(self) -> None:
        self.notice.say(tr("Saved. The numbers of the day are as you wrote them."), "good")

    def _failed(self, error: Exception) -> None:
        self.notice.say(f"{fault(error)} {tr('Everything you wrote is still here.')}", "warn")
