"""Fields one types freely in; on leaving they show the normal form or say what was not understood.

They know nothing of what the value is for.
"""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSpinBox

from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.labels import set_role
from hyvinvointi_desktop.ui.kit.tokens import SPACE_S
from hyvinvointi_desktop.ui.kit.typing import (
    Lean,
    Misread,
    read_date,
    read_decimal,
    read_km,
    read_minutes,
    read_money,
    read_time,
)
from hyvinvointi_desktop.ui.kit.words import tr

T = TypeVar("T")


class FreeField(QLineEdit, Generic[T]):
    """A line that reads itself with ``read`` and shows ``show`` of the value on leaving."""

    value_changed = Signal(object)
    problem_changed = Signal(str)

    def __init__(
        self, read: Callable[[str], T | Misread], show: Callable[[T], str], widest: str, say: Callable[[Misread], str]
    ) -> None:
        super().__init__()
        self._read, self._show, self._widest, self._say = read, show, widest, say
        self._problem = ""
        self._last: T | None = None
        self.textEdited.connect(self._typed)
        self.editingFinished.connect(self.settle)

    def value(self) -> T | None:
        """The value, or None where the field is empty or not understood."""
        if not self.text().strip():
            return None
        found = self._read(self.text())
        return None if isinstance(found, Misread) else found

    def set_value(self, value: T | None) -> None:
        """Shows a value."""
        self._last = value
        self.setText("" if value is None else self._show(value))
        self._set_problem("")

    def is_empty(self) -> bool:
        """Nothing typed."""
        return not self.text().strip()

    def problem(self) -> str:
        """What is wrong with what is typed, as a sentence; empty when nothing is."""
        if self.is_empty():
            return ""
        found = self._read(self.text())
        return self._say(found) if isinstance(found, Misread) else ""

    def settle(self) -> None:
        """Shows the normal form, or the problem."""
        problem = self.problem()
        self._set_problem(problem)
        if not problem:
            value = self.value()
            if value is not None:
                self.setText(self._show(value))
            self._tell(value)

    def _typed(self) -> None:
        if self._problem and not self.problem():
            self._set_problem("")
        self._tell(self.value())

    def _tell(self, value: T | None) -> None:
        if value != self._last:
            self._last = value
            self.value_changed.emit(value)

    def _set_problem(self, problem: str) -> None:
        if problem == self._problem:
            return
        self._problem = problem
        set_role(self, "wrong", "true" if problem else "false")
        self.problem_changed.emit(problem)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """By keyboard the whole text is chosen, so that typing replaces it."""
        super().focusInEvent(event)
        if event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        ):
            self.selectAll()

    def sizeHint(self) -> QSize:
        """As wide as its widest usual text, at any text size."""
        hint = super().sizeHint()
        hint.setWidth(QFontMetrics(self.font()).horizontalAdvance(self._widest) + 34)
        return hint

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its content."""
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())

    def _step(self, event: QKeyEvent) -> int:
        return {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)


class DateField(FreeField[date]):
    """A day: ``eilen``, ``ma``, ``20.11.``; arrows up and down move by a day."""

    def __init__(self, today: Callable[[], date], lean: Lean = Lean.PAST) -> None:
        super().__init__(lambda text: read_date(text, today(), lean), formats.day_text, "mmm 30.12.2026", _date_problem)
        self._today = today
        self.setPlaceholderText(tr("dd.mm.yyyy"))  # a real day would look typed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move by a day."""
        step = self._step(event)
        if not step:
            super().keyPressEvent(event)
            return
        self.setText(formats.day_text((self.value() or self._today()) + timedelta(days=step)))
        self._typed()


class TimeField(FreeField[time]):
    """A time of day: ``9``, ``930``, ``9.30``; arrows move by a quarter."""

    def __init__(self) -> None:
        super().__init__(read_time, formats.time_text, "00.00", _time_problem)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move to the next quarter."""
        step = self._step(event)
        now = self.value()
        if not step or now is None:
            super().keyPressEvent(event)
            return
        quarters = (now.hour * 60 + now.minute) // 15 + step
        moved = datetime(2000, 1, 1) + timedelta(minutes=15 * (quarters % 96))  # noqa: DTZ001 -- a clock face, no instant
        self.setText(formats.time_text(moved.time()))
        self._typed()


class KmField(FreeField[int]):
    """Kilometres; the value is whole tenths."""

    def __init__(self) -> None:
        super().__init__(read_km, formats.km_number, "9 999,9", _km_problem)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)


class MoneyField(FreeField[int]):
    """Euros; the value is whole cents."""

    def __init__(self) -> None:
        super().__init__(read_money, formats.money, "99 999,99 €", _money_problem)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)


class RateField(FreeField[Decimal]):
    """Euros per hour or kilometre, at most four decimals."""

    def __init__(self) -> None:
        super().__init__(lambda text: read_decimal(text, 4), formats.number_text, "9 999,99", _money_problem)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)


class MinutesField(FreeField[int]):
    """A length of time; the value is whole minutes."""

    def __init__(self) -> None:
        super().__init__(read_minutes, formats.minutes, "12 h 30 min", _minutes_problem)


def _date_problem(misread: Misread) -> str:
    if misread is Misread.NO_SUCH_DAY:
        return tr("There is no such day. Try for example 20.11.")
    return tr("This was not understood as a day. Try for example 20.11. or yesterday.")


def _time_problem(_misread: Misread) -> str:
    return tr("This was not understood as a time. Try for example 9.30.")


def _km_problem(misread: Misread) -> str:
    if misread is Misread.TOO_EXACT:
        return tr("One decimal is enough here, for example 24,5.")
    if misread is Misread.TOO_LARGE:
        return tr("That is a very long way. Check the kilometres.")
    return tr("This was not understood as kilometres. Try for example 24 or 24,5.")


def _money_problem(misread: Misread) -> str:
    if misread is Misread.TOO_EXACT:
        return tr("There are too many decimals. Try for example 13,50.")
    return tr("This was not understood as euros. Try for example 13 or 13,50.")


def _minutes_problem(_misread: Misread) -> str:
    return tr("This was not understood as a length. Try for example 2 h 30 min.")


class CountField(QSpinBox):
    """A small whole number with arrows. The style sheet does not reach the words inside: their margin is set here."""

    def __init__(self) -> None:
        super().__init__()
        self.lineEdit().setTextMargins(SPACE_S, 0, 0, 0)
