"""A month as a table of weeks: a square a day, moved in by the arrow keys. It fetches nothing."""

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from hyvinvointi_desktop.app.look_calendar import CalendarScreen
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.ui.calendar import words
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.words import tr

Index = QModelIndex | QPersistentModelIndex
WEEK = 7
_LINES = 3


def shown_days(month: Month) -> tuple[date, date]:
    """The Monday before (or on) the month's first day and the Sunday after its last."""
    first, last = month.first_day, month.last_day
    return first - timedelta(days=first.weekday()), last + timedelta(days=6 - last.weekday())


class MonthModel(QAbstractTableModel):
    """Weeks as rows, weekdays as columns."""

    def __init__(self) -> None:
        super().__init__()
        self.screen: CalendarScreen | None = None
        self.month: Month | None = None

    def show_month(self, month: Month, screen: CalendarScreen) -> None:
        """Another month, or the same with other contents."""
        self.beginResetModel()
        self.month, self.screen = month, screen
        self.endResetModel()

    def day_at(self, index: Index) -> date | None:
        """The day of a square."""
        if self.screen is None or not index.isValid():
            return None
        return self.screen.first + timedelta(days=index.row() * WEEK + index.column())

    def index_of(self, day: date) -> QModelIndex:
        """The square of a day; an invalid one for a day that is not shown."""
        if self.screen is None or not self.screen.first <= day <= self.screen.last:
            return QModelIndex()
        return self.index((day - self.screen.first).days // WEEK, day.weekday())

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        """The weeks."""
        if parent.isValid() or self.screen is None:
            return 0
        return ((self.screen.last - self.screen.first).days + 1) // WEEK

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        """Monday to Sunday."""
        return 0 if parent.isValid() else WEEK

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names of the weekdays, numbers of the weeks."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return formats.weekday_text(date(2024, 1, 1 + section))  # a Monday
        day = self.day_at(self.index(section, 0))
        return "" if day is None else str(day.isocalendar().week)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A day's number, and all of it in words for a screen reader."""
        day = self.day_at(index)
        if day is None or self.screen is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(day.day)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            said = f"{formats.long_day_text(day)}, {words.count_words(self.screen, day)}"
            return f"{said}, {self.screen.holidays[day]}" if day in self.screen.holidays else said
        return None


class _Square(QStyledItemDelegate):
    """Draws a day: its number, the first meetings, how many more there are."""

    def __init__(self, model: MonthModel, table: "MonthTable") -> None:
        super().__init__(table)
        self._model, self._table = model, table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One square."""
        model, day = self._model, self._model.day_at(index)
        if day is None or model.screen is None or model.month is None:
            return
        look = theme()
        box: QRect = option.rect
        here = index.row() == self._table.currentIndex().row() and index.column() == self._table.currentIndex().column()
        painter.save()
        painter.fillRect(box, look.colour("accent_soft" if here else "surface"))
        inner = box.adjusted(6, 4, -6, -4)
        self._draw_head(painter, inner, day)
        self._draw_lines(painter, inner, day)
        if here and self._table.hasFocus():
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.drawRect(box.adjusted(1, 1, -2, -2))
        painter.restore()

    def _draw_head(self, painter: QPainter, inner: QRect, day: date) -> None:
        model, look = self._model, theme()
        assert model.screen is not None
        assert model.month is not None
        font = QFont(self._table.font())
        font.setBold(day == self._table.today)
        painter.setFont(font)
        inside = Month.of(day) == model.month
        painter.setPen(look.colour("accent" if day == self._table.today else "text" if inside else "muted"))
        number = f"{day.day}" if inside else formats.date_text(day, year=False)
        if day == self._table.today:
            number = f"{number} · {tr('today')}"
        metrics = QFontMetrics(font)
        holiday = model.screen.holidays.get(day, "")
        line = number if not holiday else f"{number} · {holiday}"
        painter.drawText(
            inner, Qt.AlignmentFlag.AlignTop, metrics.elidedText(line, Qt.TextElideMode.ElideRight, inner.width())
        )

    def _draw_lines(self, painter: QPainter, inner: QRect, day: date) -> None:
        screen, look = self._model.screen, theme()
        assert screen is not None
        font = QFont(self._table.font())
        font.setPixelSize(look.px(12))
        painter.setFont(font)
        metrics = QFontMetrics(font)
        lines = [words.short_line(e) for e in screen.entries_on(day) if e.status is not Status.CANCELLED]
        lines += [f"! {words.due_words(d)}" for d in screen.dues_on(day)]
        room = max(0, (inner.height() - QFontMetrics(self._table.font()).height() - 2) // metrics.height())
        shown = lines if len(lines) <= room else lines[: max(0, room - 1)]
        rest = len(lines) - len(shown)
        if rest:
            shown = [*shown, f"+{rest}"] if room else []
        top = inner.top() + QFontMetrics(self._table.font()).height() + 2
        painter.setPen(look.colour("text"))
        for n, line in enumerate(shown):
            cell = QRect(inner.left(), top + n * metrics.height(), inner.width(), metrics.height())
            cut = metrics.elidedText(line, Qt.TextElideMode.ElideRight, cell.width())
            painter.drawText(cell, Qt.AlignmentFlag.AlignVCenter, cut)
        if rest and not room:  # no room for a word: a corner says that there is something
            painter.fillRect(QRect(inner.right() - 8, inner.bottom() - 8, 8, 8), look.colour("accent"))


class MonthTable(QTableView):
    """``day_chosen`` carries the day of the square that was moved to, ``day_opened`` one that was pressed.

    Page Up and Page Down ask for the month before and after (``month_wanted``, -1 or 1).
    """

    day_chosen = Signal(object)
    day_opened = Signal(object)
    month_wanted = Signal(int)

    def __init__(self, today: date) -> None:
        super().__init__()
        self.today = today
        self.days = MonthModel()
        self.setModel(self.days)
        self.setItemDelegate(_Square(self.days, self))
        self.setAccessibleName(tr("The month day by day"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.clicked.connect(self._pressed)

    def show_month(self, month: Month, screen: CalendarScreen, chosen: date) -> None:
        """The month with a day chosen."""
        self.days.show_month(month, screen)
        self._fit()
        self.setCurrentIndex(self.days.index_of(chosen))

    def chosen(self) -> date | None:
        """The day of the square with the focus."""
        return self.days.day_at(self.currentIndex())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tells the day."""
        super().currentChanged(current, previous)
        self.viewport().update()
        day = self.days.day_at(current)
        if day is not None:
            self.day_chosen.emit(day)

    def _pressed(self, index: QModelIndex) -> None:
        day = self.days.day_at(index)
        if day is not None:
            self.day_opened.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the day; Page Up and Page Down go by months; over the edge the arrows go on."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.month_wanted.emit(-1 if key == Qt.Key.Key_PageUp else 1)
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pressed(self.currentIndex())
            return
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        day = self.chosen()
        if key in steps and day is not None:
            other = self.days.index_of(day + timedelta(days=steps[key]))
            if other.isValid():
                self.setCurrentIndex(other)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Squares share the room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        weeks = self.days.rowCount()
        if weeks:
            high = self._square_height()
            for week in range(weeks):
                self.setRowHeight(week, high)
            self.setFixedHeight(high * weeks + self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth())

    def _square_height(self) -> int:
        look = theme()
        return QFontMetrics(self.font()).height() + look.px(15) * _LINES + 14

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(400, self.height())
