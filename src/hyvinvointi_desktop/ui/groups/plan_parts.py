"""Parts of a course's plan: the weeks that are skipped, the other leaders, the own pay. They save nothing."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from hyvinvointi_desktop.domain.courses import COURSE_KINDS, CoursePay, Leader, LeaderPay, monday_of
from hyvinvointi_desktop.domain.ids import PayerId
from hyvinvointi_desktop.domain.programmes import Payer
from hyvinvointi_desktop.ui.clients.parts import choose, chooser
from hyvinvointi_desktop.ui.drafts.fields import Fields, Typed
from hyvinvointi_desktop.ui.groups import words
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.choices import OneOf, SeveralOf
from hyvinvointi_desktop.ui.kit.fields import DateField, RateField
from hyvinvointi_desktop.ui.kit.typing import Lean
from hyvinvointi_desktop.ui.kit.widgets import Columns, FieldRow, Flow, link, plain, small
from hyvinvointi_desktop.ui.kit.words import tr


def _column(owner: QWidget, *parts: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(owner)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for part in parts:
        layout.addWidget(part)
    return layout


class SkippedWeeks(QWidget):
    """Weeks without a session: any day of the week is written, the week is kept by its Monday."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._mondays: list[date] = []
        self.day = DateField(today, Lean.FUTURE)
        self.take = plain(tr("Skip this week"), self._take, "plus")
        self.chips = Flow()
        self.chips.hide()
        row = FieldRow(
            tr("A week without a session"), self.day, self.take, optional=True, hint=tr("Any day of that week")
        )
        _column(self, row, self.chips)
        self.day.returnPressed.connect(self._take)
        self.day.textChanged.connect(lambda _: self.changed.emit())

    def mondays(self) -> tuple[date, ...]:
        """The chosen weeks, in order."""
        return tuple(sorted(self._mondays))

    def set_mondays(self, mondays: Sequence[date]) -> None:
        """Shows other weeks."""
        self._mondays = sorted(set(mondays))
        self.chips.clear()
        for monday in self._mondays:
            days = formats.date_range(monday, monday + timedelta(days=6))
            chip = link(days, partial(self._drop, monday), "x")
            chip.setAccessibleName(tr("Take the skipped week away: {days}").format(days=days))
            self.chips.add(chip)
        self.chips.setVisible(bool(self._mondays))

    def _take(self) -> None:
        day = self.day.value()
        if day is None:
            self.day.setFocus()
            return
        self.day.clear()
        self.set_mondays([*self._mondays, monday_of(day)])
        self.changed.emit()

    def _drop(self, monday: date) -> None:
        self.set_mondays([m for m in self._mondays if m != monday])
        self.day.setFocus()
        self.changed.emit()

    def typed(self) -> Any:
        """The weeks and the half-written day."""
        return {"weeks": [m.isoformat() for m in self.mondays()], "day": self.day.text()}

    def show_typed(self, typed: Any) -> None:
        """Puts them back."""
        self.set_mondays([date.fromisoformat(m) for m in typed.get("weeks", [])])
        self.day.setText(str(typed.get("day", "")))


class _LeaderRow(QWidget):
    changed = Signal()
    removed = Signal()

    def __init__(self, leader: Leader) -> None:
        super().__init__()
        self.name, self.organisation = QLineEdit(leader.name), QLineEdit(leader.organisation)
        self.phone = QLineEdit(leader.phone)
        parts = Columns(
            FieldRow(tr("Leader's name"), self.name),
            FieldRow(tr("Organisation"), self.organisation, optional=True),
            FieldRow(tr("Phone"), self.phone, optional=True),
            narrowest=180, gap=12,
        )  # fmt: skip
        _column(self, parts, Flow(link(tr("Take this leader away"), self.removed.emit, "trash")))
        for line in (self.name, self.organisation, self.phone):
            line.textChanged.connect(lambda _: self.changed.emit())

    def value(self) -> Leader:
        name, organisation, phone = (x.text().strip() for x in (self.name, self.organisation, self.phone))
        return Leader(name, organisation, phone)


class OtherLeaders(QWidget):
    """Who leads beside oneself."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[_LeaderRow] = []
        self.more = plain(tr("Add another leader"), self._add_empty, "user-plus")
        self._layout = _column(self, Flow(self.more))

    def leaders(self) -> tuple[Leader, ...]:
        """Those with a name."""
        return tuple(leader for row in self._rows if (leader := row.value()).name)

    def set_leaders(self, leaders: Sequence[Leader]) -> None:
        """Shows others."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        for leader in leaders:
            self._add(leader)

    def _add(self, leader: Leader) -> _LeaderRow:
        row = _LeaderRow(leader)
        self._rows.append(row)
        self._layout.insertWidget(len(self._rows) - 1, row)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._remove(row))
        return row

    def _add_empty(self) -> None:
        self._add(Leader("")).name.setFocus()
        self.changed.emit()

    def _remove(self, row: _LeaderRow) -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        self.more.setFocus()
        self.changed.emit()

    def typed(self) -> Any:
        """Every row."""
        values = [row.value() for row in self._rows]
        return [[v.name, v.organisation, v.phone] for v in values]

    def show_typed(self, typed: Any) -> None:
        """Puts them back."""
        self.set_leaders([Leader(str(n), str(o), str(p)) for n, o, p in typed])


class PayPart(QWidget):
    """How the leader of this profile is paid, in plain words."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.way: OneOf[str] = OneOf(tr("My pay"), [(p.value, words.leader_pay(p)) for p in LeaderPay])
        self.payer = chooser([])
        self.rate = RateField()
        self.kinds: SeveralOf[str] = SeveralOf(tr("What is paid"), [(k, words.paid_kind(k)) for k in COURSE_KINDS])
        self.payer_row = FieldRow(tr("Who pays"), self.payer)
        self.rate_row = FieldRow(
            tr("The course's own hourly pay"), self.rate, unit="€/h", optional=True,
            hint=tr("Empty: as the payer has agreed otherwise"),
        )  # fmt: skip
        self.kinds_row = FieldRow(tr("What is paid"), self.kinds)
        self.later = small(
            tr("A change also reaches months that are paid already: they get the difference as an adjustment.")
        )
        self.told = small("")
        beside = Columns(self.payer_row, self.rate_row, narrowest=240, gap=12)
        _column(self, self.way, self.told, beside, self.kinds_row, self.later)
        self.later.hide()
        self._fields = Fields({"way": self.way, "payer": self.payer, "rate": self.rate, "kinds": self.kinds})
        self._fields.on_change(lambda *_: self._turn())
        self.way.set_value(LeaderPay.NONE.value)
        self.kinds.set_values(COURSE_KINDS)
        self._turn()

    def offer(self, payers: Sequence[Payer]) -> None:
        """Who can pay."""
        now = str(self.payer.currentData() or "")
        self.payer.clear()
        for payer in payers:
            self.payer.addItem(payer.name, payer.id)
        choose(self.payer, now)

    def _turn(self) -> None:
        way = self.way.value()
        claim = way == LeaderPay.CLAIM
        for part in (self.payer_row, self.rate_row):
            part.setVisible(claim)
        self.kinds_row.setVisible(way in (LeaderPay.CLAIM, LeaderPay.ELSEWHERE))
        self.told.setText(
            {
                LeaderPay.CLAIM.value: tr("The hours come into the month's claim by themselves."),
                LeaderPay.ELSEWHERE.value: tr("The hours are counted for you, and no claim is made."),
            }.get(str(way), tr("No hours are claimed."))
        )
        self.changed.emit()

    def pay(self) -> CoursePay:
        """The pay as chosen."""
        way = LeaderPay(self.way.value() or LeaderPay.NONE)
        if way is LeaderPay.NONE:
            return CoursePay()
        kinds = tuple(self.kinds.values())
        if way is LeaderPay.ELSEWHERE:
            return CoursePay(way, paid_kinds=kinds)
        payer = self.payer.currentData()
        return CoursePay(way, PayerId(str(payer)) if payer else None, self.rate.value(), kinds)

    def set_pay(self, pay: CoursePay, *, saved: bool) -> None:
        """Shows a pay; ``saved`` tells what a change of it does."""
        self.way.set_value(pay.leader_pay.value)
        choose(self.payer, pay.payer or "")
        self.rate.set_value(pay.hourly_rate)
        self.kinds.set_values(pay.paid_kinds if pay.leader_pay is not LeaderPay.NONE else COURSE_KINDS)
        self.later.setVisible(saved)
        self._turn()

    def typed(self) -> Typed:
        """What is chosen."""
        return self._fields.typed()

    def show_typed(self, typed: Any) -> None:
        """Puts it back."""
        self._fields.show_typed(typed)
        self._turn()
