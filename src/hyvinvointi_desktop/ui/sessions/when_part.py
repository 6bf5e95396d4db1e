"""When a visit was: its status, day, start and end with the length beside. It knows no client."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from hyvinvointi_desktop.domain.days import by_day
from hyvinvointi_desktop.domain.ids import SessionId
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.choices import OneOf
from hyvinvointi_desktop.ui.kit.fields import DateField, TimeField
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M
from hyvinvointi_desktop.ui.kit.typing import Lean, read_date
from hyvinvointi_desktop.ui.kit.widgets import Chip, FieldRow, Flow
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.sessions.draft import Draft, Gap, times_of

_STATUSES = (Status.HELD, Status.PLANNED, Status.NO_SHOW, Status.CANCELLED)


class _Day(DateField):
    """A day that leans to the past for what was held and to the future for what is agreed."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(today)
        self.lean = Lean.PAST
        self._read = lambda text: read_date(text, today(), self.lean)


class WhenPart(QWidget):
    """Status words, then day, start, end and the length as a chip."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        name = tr("What became of it")
        self.status: OneOf[Status] = OneOf(name, [(s, formats.capital(text.status(s))) for s in _STATUSES])
        self.day, self.starts, self.ends = _Day(today), TimeField(), TimeField()
        self.length = Chip("")
        self.day_row = FieldRow(tr("&Day"), self.day)
        self.starts_row = FieldRow(tr("&Begins"), self.starts)
        self.ends_row = FieldRow(tr("&Ends"), self.ends, self.length)
        self.second_hours = (False, False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self.status)
        layout.addWidget(Flow(self.day_row, self.starts_row, self.ends_row, gap=SPACE_M))
        self.status.changed.connect(self._tell)
        for field in (self.day, self.starts, self.ends):
            field.value_changed.connect(lambda _: self._tell())
        self._show_length()

    def show_draft(self, draft: Draft) -> None:
        """Shows without telling."""
        self.status.set_value(draft.status)
        self.day.set_value(draft.day)
        self.starts.set_value(draft.starts)
        self.ends.set_value(draft.ends)
        self.second_hours = draft.second_hours
        self._show_length()

    def set_lean(self, lean: Lean) -> None:
        """Whether a bare weekday is one that has been or one to come."""
        self.day.lean = lean

    def into(self, draft: Draft) -> Draft:
        """The draft with what is shown here."""
        kept = (draft.starts, draft.ends, draft.day) == (self.starts.value(), self.ends.value(), self.day.value())
        return replace(
            draft,
            status=self.status.value() or Status.HELD,
            day=self.day.value(),
            starts=self.starts.value(),
            ends=self.ends.value(),
            second_hours=self.second_hours if kept else (False, False),
        )

    def problem_row(self, gap: Gap) -> FieldRow:
        """Where a gap is to be filled."""
        return {Gap.DAY: self.day_row, Gap.STARTS: self.starts_row}.get(gap, self.ends_row)

    def labels(self) -> tuple[QLabel, ...]:
        """The names of the fields, for a test of the keys."""
        return (self.day_row.name, self.starts_row.name, self.ends_row.name)

    def _tell(self) -> None:
        self.day.lean = Lean.FUTURE if self.status.value() is Status.PLANNED else Lean.PAST
        self._show_length()
        self.changed.emit()

    def _show_length(self) -> None:
        words, kind = length_words(self.day.value(), self.starts.value(), self.ends.value())
        self.length.set_state(words, kind)
        self.length.setVisible(bool(words))


def length_words(day: date | None, starts: time | None, ends: time | None) -> tuple[str, str]:
    """The length in words and the chip's kind; an end before the start is the next day's, and is said aloud."""
    times = times_of(Draft(SessionId(""), day=day, starts=starts, ends=ends))
    if times is Gap.NO_SUCH_HOUR:
        return tr("the clocks skip this hour"), "warn"
    if isinstance(times, Gap):
        return "", "plain"
    minutes = sum(stretch.minutes for stretch in by_day(*times))
    length = formats.minutes(minutes)
    if day is not None and starts is not None and ends is not None and ends <= starts:
        return tr("{length}, ends the next day").format(length=length), "warn"
    return length, "plain"
