"""Expenses with their receipts, and promised tasks, as rows of the session form. They write no file."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from hyvinvointi_desktop.domain.ids import AttachmentId, ExpenseId, TaskId
from hyvinvointi_desktop.domain.sessions import Attachment, Expense, Task
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.fields import DateField, MoneyField
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M, SPACE_S
from hyvinvointi_desktop.ui.kit.typing import Lean
from hyvinvointi_desktop.ui.kit.widgets import Columns, FieldRow, Flow, InlineMessage, link, plain
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.sessions.receipts import BadReceipt, take_file
from hyvinvointi_desktop.ui.text_faults import fault


class ExpenseRow(QWidget):
    """One cost: kind, amount, description and the picture of its receipt."""

    changed = Signal()
    removed = Signal()

    def __init__(
        self,
        kinds: Sequence[str],
        new_id: Callable[[], str],
        day: Callable[[], date],
        jobs: Jobs,
        value: Expense | None,
    ) -> None:
        super().__init__()
        self._jobs, self._new_id, self._day = jobs, new_id, day
        self._id = value.id if value else ExpenseId(new_id())
        self._on = value.on if value else None
        self.receipt: AttachmentId | None = value.receipt if value else None
        self.attachment: Attachment | None = None
        self.kind = QComboBox()
        for kind in [*kinds, *([value.kind] if value and value.kind not in kinds else [])]:
            self.kind.addItem(formats.capital(text.expense(kind)), kind)
        self.amount, self.description = MoneyField(), QLineEdit()
        self.scan = plain("", self._choose, "paperclip")
        self.notice = InlineMessage()
        line = Flow(
            FieldRow(tr("What was paid"), self.kind),
            FieldRow(tr("Amount, €"), self.amount),
            FieldRow(tr("In words"), self.description, optional=True),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(line)
        layout.addWidget(Flow(self.scan, link(tr("Take this cost away"), self.removed.emit, "trash")))
        layout.addWidget(self.notice)
        self.setFocusProxy(self.kind)
        self._fill(value)
        self.kind.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.amount.value_changed.connect(lambda _: self.changed.emit())
        self.description.textEdited.connect(lambda _: self.changed.emit())

    def value(self) -> Expense | None:
        """The expense, or None while it has no amount."""
        amount = self.amount.value()
        if amount is None:
            return None
        words = self.description.text().strip()
        on = self._on or self._day()
        return Expense(self._id, on, str(self.kind.currentData()), amount, words, self.receipt)

    def _fill(self, value: Expense | None) -> None:
        if value is not None:
            self.kind.setCurrentIndex(max(0, self.kind.findData(value.kind)))
            self.amount.set_value(value.amount_cents)
            self.description.setText(value.description)
        self._show_scan()

    def _show_scan(self) -> None:
        if self.attachment is not None:
            self.scan.setText(tr("Receipt: {name}").format(name=self.attachment.name))
        else:
            self.scan.setText(
                tr("Receipt is kept, change it…") if self.receipt else tr("Add a picture of the receipt…")
            )

    def _choose(self) -> None:
        dialog = QFileDialog(self, tr("Picture or scan of the receipt"))
        dialog.setNameFilter(f"{tr('Pictures and PDF')} (*.png *.jpg *.jpeg *.pdf)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.take)
        dialog.open()

    def take(self, path: str) -> None:
        """Reads the chosen file on the writer's thread."""
        attachment = AttachmentId(self._new_id())
        self._jobs.run(lambda: take_file(path, attachment), owner=self, ok=self._taken, failed=self._not_taken)

    def _taken(self, found: Attachment | BadReceipt) -> None:
        if isinstance(found, Attachment):
            self.attachment, self.receipt = found, found.id
            self.notice.clear()
            self._show_scan()
            self.changed.emit()
        elif found is BadReceipt.TOO_LARGE:
            self.notice.say(tr("The file is over 20 MB. Take a smaller picture. Nothing else changed."), "warn")
        else:
            self.notice.say(
                tr("The file is neither a picture (PNG, JPEG) nor a PDF. Choose another file. Nothing else changed."),
                "warn",
            )

    def _not_taken(self, error: Exception) -> None:
        words = (
            tr("The file could not be read. Check that it is in place.") if isinstance(error, OSError) else fault(error)
        )
        self.notice.say(words, "warn")


class TaskRow(QWidget):
    """One promise: what, who does it, and by when."""

    changed = Signal()
    removed = Signal()

    def __init__(self, new_id: Callable[[], str], today: Callable[[], date], value: Task | None) -> None:
        super().__init__()
        self._today = today
        self._task = value or Task(TaskId(new_id()), "")
        self.words, self.who = QLineEdit(self._task.words), QLineEdit(self._task.who)
        self.due = DateField(today, Lean.FUTURE)
        self.due.set_value(self._task.due_on)
        self.done = QCheckBox(tr("Done"))
        self.done.setChecked(self._task.done_on is not None)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(FieldRow(tr("What was promised"), self.words))
        layout.addWidget(
            Columns(
                FieldRow(tr("Who does it"), self.who, optional=True),
                FieldRow(tr("By when"), self.due, optional=True),
                narrowest=200,
                gap=SPACE_M,
            )
        )
        layout.addWidget(Flow(self.done, link(tr("Take this promise away"), self.removed.emit, "trash")))
        self.setFocusProxy(self.words)
        for line in (self.words, self.who):
            line.textEdited.connect(lambda _: self.changed.emit())
        self.due.value_changed.connect(lambda _: self.changed.emit())
        self.done.toggled.connect(lambda _: self.changed.emit())

    def value(self) -> Task | None:
        """The task, or None while it has no words."""
        words = self.words.text().strip()
        if not words:
            return None
        done_on = (self._task.done_on or self._today()) if self.done.isChecked() else None
        return replace(self._task, words=words, who=self.who.text().strip(), due_on=self.due.value(), done_on=done_on)
