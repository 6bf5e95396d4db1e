"""The list of clients: who, where the period stands, hours left, when next; filter, archive. It opens nothing."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.screens import ClientRow
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.ui.clients import words
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.row_model import OBJECT_ROLE, Column, RowTable
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.widgets import EmptyState, InlineMessage, primary, row, title
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.text_faults import fault

_NEVER = datetime(9999, 1, 1, tzinfo=UTC)
_CODE, _VILLAGE, _PERIOD, _LEFT, _NEXT = 1, 2, 3, 4, 5


class PeriodDelegate(QStyledItemDelegate):
    """The words of the cell, and under them how far the period has gone."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The bar only helps: the words say the same."""
        super().paint(painter, option, index)
        found = index.data(OBJECT_ROLE)
        if not isinstance(found, ClientRow) or found.period is None:
            return
        look = theme()
        cell = QRectF(option.rect)
        bar = QRectF(cell.left() + 11, cell.bottom() - look.px(8), max(20.0, cell.width() - 24), look.px(4))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("line" if look.palette.page != look.palette.surface else "accent_soft"))
        painter.drawRoundedRect(bar, 2, 2)
        bar.setWidth(max(4.0, bar.width() * found.period.share))
        painter.setBrush(look.colour("accent"))
        painter.drawRoundedRect(bar, 2, 2)
        painter.restore()


def _next_text(found: ClientRow) -> str:
    if found.next_planned_at is None:
        return tr("not agreed")
    day = local_day(found.next_planned_at)
    return f"{formats.day_text(day, year=False)} {formats.clock_text(found.next_planned_at)}"


class ClientList(QWidget):
    """``opened`` carries the client's id; ``new_wanted`` asks for a new one."""

    opened = Signal(str)
    new_wanted = Signal()

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._desk, self._jobs = desk, jobs
        self._rows: tuple[ClientRow, ...] = ()
        self.notice = InlineMessage()
        self.new = primary(tr("&New client"), self.new_wanted.emit, "user-plus")
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Name, code or village"))
        self.filter.setClearButtonEnabled(True)
        self.archived = QCheckBox(tr("Show the a&rchive"))
        self.table: RowTable[ClientRow] = RowTable(tr("Clients"), self._columns())
        self.table.setItemDelegateForColumn(_PERIOD, PeriodDelegate(self.table))
        self._empty = EmptyState(
            "users",
            tr("Nobody is here yet."),
            tr("Add the first client. An agreement is made when both of you are ready."),
        )
        self._nobody = EmptyState("magnifying-glass", tr("Nobody was found with these letters."))
        self._no_archive = EmptyState("tray", tr("The archive is empty."))
        self._stack = QStackedWidget()
        for part in (self.table, self._empty, self._nobody, self._no_archive):
            self._stack.addWidget(part)
        self._lay_out()
        self._connect()
        self.reload()

    def _columns(self) -> list[Column[ClientRow]]:
        return [
            Column(tr("Name"), self._name, grows=True, strong=True),
            Column(tr("Code"), lambda r: r.client.code),
            Column(tr("Village"), lambda r: r.client.village),
            Column(tr("Support period"), lambda r: words.short_period(r.period),
                   sort=lambda r: r.period.share if r.period else -1.0),
            Column(tr("Left this month"), lambda r: words.hours_left(r.month),
                   sort=lambda r: (r.month.left_minutes or 0) if r.month else -1, right=True),
            Column(tr("Next meeting"), _next_text, sort=lambda r: r.next_planned_at or _NEVER),
        ]  # fmt: skip

    def _name(self, found: ClientRow) -> str:
        if not self.table.isColumnHidden(_VILLAGE):
            return found.client.name
        under = words.DOT.join(p for p in (found.client.code, found.client.village) if p)
        return f"{found.client.name}\n{under}"

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        find = QLabel(tr("&Find"))
        find.setBuddy(self.filter)
        self.filter.setAccessibleName(tr("Find a client by name, code or village"))
        layout.addWidget(row(title(tr("Clients")), None, self.new))
        layout.addWidget(self.notice)
        line = row(find, self.filter, self.archived, gap=12)
        layout.addWidget(line)
        layout.addWidget(self._stack, 1)
        self.setTabOrder(self.filter, self.archived)
        self.setTabOrder(self.archived, self.table)
        self.setTabOrder(self.table, self.new)

    def _connect(self) -> None:
        self.filter.textChanged.connect(lambda _: self._show())
        self.filter.returnPressed.connect(self._open_first)
        self.archived.toggled.connect(lambda _: self.reload())
        self.table.opened.connect(lambda found: self.opened.emit(found.client.id))
        self._jobs.changed.connect(self._changed)

    def _changed(self, areas: frozenset[Area]) -> None:
        if areas & {Area.CLIENTS, Area.AGREEMENTS, Area.SESSIONS, Area.CLAIMS, Area.SETTINGS}:
            self.reload()

    def reload(self) -> None:
        """Reads the list again."""
        archived = self.archived.isChecked()
        self._jobs.run(
            lambda: self._desk.client_list(archived=archived), owner=self, ok=self._take, failed=self._failed
        )

    def _failed(self, error: Exception) -> None:
        self.notice.say(fault(error), "bad", tr("Try again"), self.reload)

    def _take(self, rows: Sequence[ClientRow]) -> None:
        self.notice.clear()
        self._rows = tuple(rows)
        self._show()

    def _show(self) -> None:
        wanted = self.filter.text().casefold().split()
        shown = [r for r in self._rows if all(w in _haystack(r) for w in wanted)]
        self.table.set_rows(shown)
        if shown:
            self._stack.setCurrentWidget(self.table)
            if wanted:
                announce(self.table, tr_n("%n clients found", len(shown)))
        elif self._rows:
            self._stack.setCurrentWidget(self._nobody)
        else:
            self._stack.setCurrentWidget(self._no_archive if self.archived.isChecked() else self._empty)

    def _open_first(self) -> None:
        if self._stack.currentWidget() is self.table:
            self.opened.emit(self.table.model().index(0, 0).data(OBJECT_ROLE).client.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The down arrow goes from the filter into the list."""
        if event.key() == Qt.Key.Key_Down and self.filter.hasFocus():
            self.table.setFocus()
            if not self.table.currentIndex().isValid():
                self.table.selectRow(0)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, code and village go under the name, then the hours give way."""
        super().resizeEvent(event)
        room = self.width() / theme().px(100)
        for at, needed in ((_CODE, 8.6), (_VILLAGE, 8.6), (_LEFT, 5.2)):
            self.table.setColumnHidden(at, room < needed)


def _haystack(found: ClientRow) -> str:
    return f"{found.client.name} {found.client.code} {found.client.village}".casefold()
