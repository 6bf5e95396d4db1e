"""The forms: who answers, turned to the person, typed in from paper, on paper."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.feedback import Given
from hyvinvointi_desktop.app.look_feedback import FormRow
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.domain.feedback_forms import FeedbackForm
from hyvinvointi_desktop.domain.ids import ProgrammeId
from hyvinvointi_desktop.ui import feedback_words as words
from hyvinvointi_desktop.ui.feedback.entry_form import EntryForm
from hyvinvointi_desktop.ui.feedback.turned import TurnedForm
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, InlineMessage, column
from hyvinvointi_desktop.ui.kit.buttons import plain
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.labels import head, muted, small
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M
from hyvinvointi_desktop.ui.kit.words import language, tr, tr_n
from hyvinvointi_desktop.ui.papers_out import ShowPdf
from hyvinvointi_desktop.ui.text_faults import fault


class FormsView(QWidget):
    """``hand_over`` comes when a person has answered alone: the window locks then."""

    hand_over = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, show_pdf: ShowPdf) -> None:
        super().__init__()
        self._desk, self._jobs, self._show_pdf = desk, jobs, show_pdf
        self._rows: tuple[FormRow, ...] = ()
        self.programme = QComboBox()
        self.programme.addItem(tr("not noted"), "")
        self._wanted = ""
        self.notice = InlineMessage()
        self.entry: EntryForm | None = None
        self.turned: TurnedForm | None = None
        self.list = column(gap=SPACE_M)
        self._place = QVBoxLayout()
        self.note = muted(
            tr("An answer has no name and no day. It is shown only together with others, once its month is over.")
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self.notice)
        layout.addLayout(self._place)
        layout.addWidget(self.note)
        layout.addWidget(FieldRow(tr("&Programme of the next answers"), self.programme, optional=True, stretch=False))
        layout.addWidget(self.list)
        jobs.changed.connect(lambda areas: self._read() if areas & {Area.FEEDBACK, Area.SETTINGS} else None)
        self._read()

    def _read(self) -> None:
        def work() -> tuple[tuple[FormRow, ...], tuple[tuple[str, str], ...]]:
            spoken, known = language().value, self._desk.all_programmes()
            named = tuple((str(i), known.of(i)[-1].name(spoken)) for i in known.ids())
            return self._desk.form_rows(), named

        self._jobs.run(work, owner=self, ok=self._show, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self.notice.say(fault(error), "warn")

    def _show(self, found: tuple[tuple[FormRow, ...], tuple[tuple[str, str], ...]]) -> None:
        self._rows, programmes = found
        for programme, name in programmes:
            if self.programme.findData(programme) < 0:
                self.programme.addItem(name, programme)
        self.list.clear()
        self.list.add(*(self._card(row) for row in self._rows))
        if self._wanted:
            wanted, self._wanted = self._wanted, ""
            self.type_in(wanted)

    def _card(self, row: FormRow) -> Card:
        form, name = row.form, row.form.name(language().value)
        parts = [words.voice(form.voice), tr_n("%n questions", len(form.questions)), tr_n("%n answers", row.answers)]
        if form.own:
            parts.append(tr("own version {n}").format(n=form.version))
        buttons = (
            plain(tr("Turn to the one who answers"), partial(self.turn, form), "eye"),
            plain(tr("Type in answers"), partial(self.type_in, form.id), "pencil-simple"),
            plain(tr("Paper form (PDF)"), partial(self._paper, form), "file-pdf"),
        )
        for button in buttons:
            button.setAccessibleName(f"{button.text()}: {name}")
        return Card(head(name), small(" · ".join(parts)), Flow(*buttons), gap=6)

    # -- answering ----------------------------------------------------------------------------------------------

    def type_in(self, form_id: str) -> None:
        """Opens the form for typing in, or waits until the forms are read."""
        form = next((row.form for row in self._rows if row.form.id == form_id), None)
        if form is None:
            self._wanted = form_id
            return
        if self.entry is not None and self.entry.form != form:
            self.entry.draft.leave()
            self.entry.hide()
            self.entry.deleteLater()
            self.entry = None
        if self.entry is None:
            entry = self.entry = EntryForm(self._desk, self._jobs, form, self._about)
            entry.saved.connect(lambda _: entry.kept())
            entry.closed.connect(self.notice.clear)
            self._place.addWidget(entry)
        self.entry.open_empty()

    def _about(self) -> ProgrammeId | None:
        return ProgrammeId(str(self.programme.currentData())) if self.programme.currentData() else None

    def turn(self, form: FeedbackForm) -> None:
        """The form alone over the whole window."""
        desk, jobs = self._desk, self._jobs

        def give(given: Given, ok: Callable[[], object], failed: Callable[[Exception], object]) -> None:
            jobs.run(lambda: desk.save_answer(given), owner=turned, ok=lambda _: ok(), failed=failed)

        turned = self.turned = TurnedForm(self, form, language().value, desk.new_id(), self._about(), give)
        turned.finished.connect(self._handed_back, Qt.ConnectionType.QueuedConnection)
        turned.open()

    def _handed_back(self, _: int) -> None:
        """After the dialog has closed, so that a lock which closes it does not lock twice."""
        self.turned = None
        self.hand_over.emit()

    def _paper(self, form: FeedbackForm) -> None:
        spoken = language().value
        name = f"{form.id}-{form.version}.pdf"
        self._jobs.run(
            lambda: self._desk.form_paper(form.id, form.version, spoken),
            owner=self,
            ok=lambda made: self._show_pdf(self, form.name(spoken), name, made),
            failed=self._failed,
        )
