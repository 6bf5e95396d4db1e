"""The decisions of the next months as one task: proposed, put right, made together. A made one is changed alone."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.decisions import Made
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.look_period import PeriodScreen
from hyvinvointi_desktop.domain.programme_rules import WordList
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.domain.rehabilitation import Decision, DecisionKind
from hyvinvointi_desktop.ui import care_words
from hyvinvointi_desktop.ui.clients.parts import choose
from hyvinvointi_desktop.ui.drafts.fields import Fields, Typed
from hyvinvointi_desktop.ui.groups.inline_form import InlineForm, Work
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.fields import DateField, MoneyField
from hyvinvointi_desktop.ui.kit.typing import Lean
from hyvinvointi_desktop.ui.kit.widgets import Columns, FieldRow, small
from hyvinvointi_desktop.ui.kit.words import language, tr
from hyvinvointi_desktop.ui.rehabilitation import words
from hyvinvointi_desktop.ui.text_faults import fault


class DecisionPart(QWidget):
    """One decision: whether it is made, its days, its number, and what its kind adds."""

    changed = Signal()

    def __init__(self, desk: Desk, kind: DecisionKind) -> None:
        super().__init__()
        self.kind = kind
        self._base: Decision | None = None
        name = formats.capital(care_words.decision_kind(kind))
        self.wanted = QCheckBox(name)
        self.first, self.last = DateField(desk.clock.today, Lean.FUTURE), DateField(desk.clock.today, Lean.FUTURE)
        self.number, self.amount = QLineEdit(), MoneyField()
        self.zone, self.discount = QComboBox(), QComboBox()
        self.first_row = FieldRow(tr("First day"), self.first)
        self.last_row = FieldRow(tr("Last day"), self.last)
        self.amount_row = FieldRow(tr("Activity allowance, €"), self.amount)
        self.ticket = Columns(
            FieldRow(tr("Zone"), self.zone, optional=True), FieldRow(tr("Discount"), self.discount, optional=True),
            narrowest=150, gap=12,
        )  # fmt: skip
        self.rest = Columns(
            self.first_row, self.last_row,
            FieldRow(tr("Decision number"), self.number, optional=True, hint=tr("When the official system gave it")),
            narrowest=150, gap=12,
        )  # fmt: skip
        self._fields = Fields({
            "wanted": self.wanted, "first": self.first, "last": self.last, "number": self.number,
            "amount": self.amount, "zone": self.zone, "discount": self.discount,
        })  # fmt: skip
        self._fields.on_change(lambda *_: self.changed.emit())
        for field in (self.first, self.last, self.number):
            field.setAccessibleName(f"{name}: {field.accessibleName()}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self.wanted, self.rest, self.amount_row, self.ticket):
            layout.addWidget(part)
        self.amount_row.setVisible(False)
        self.ticket.setVisible(False)
        self.wanted.toggled.connect(lambda _: self._turn())

    def offer(self, decision: Decision, programme: Programme | None) -> None:
        """What can be chosen for it; the fields are filled by ``fill``."""
        self._base = decision
        rules = programme.decision if programme is not None else None
        for box, of, ids, now in (
            (self.zone, WordList.ZONES, rules.zones if rules else (), decision.zone),
            (self.discount, WordList.DISCOUNTS, rules.discounts if rules else (), decision.discount),
        ):
            box.clear()
            box.addItem(tr("not chosen"), "")
            for one in dict.fromkeys([*ids, *filter(None, [now])]):
                box.addItem(words.listed(programme, of, one), one)

    def fill(self) -> None:
        """Shows the decision as it is proposed or made."""
        base = self._base
        if base is None:
            return
        self.wanted.setChecked(True)
        self.first.set_value(base.first_day)
        self.last.set_value(base.last_day)
        self.number.setText(base.number)
        self.amount.set_value(base.allowance_cents if self.kind is DecisionKind.ALLOWANCE else None)
        for box, value in ((self.zone, base.zone), (self.discount, base.discount)):
            box.setCurrentIndex(0)
            choose(box, value)
        self._turn()

    def _turn(self) -> None:
        wanted = self.wanted.isChecked()
        self.rest.setVisible(wanted)
        self.amount_row.setVisible(wanted and self.kind is DecisionKind.ALLOWANCE)
        self.ticket.setVisible(wanted and self.kind is DecisionKind.TICKET)

    def decision(self) -> Decision | None:
        """As typed; None where a part is missing, which is said at it."""
        base, first, last, amount = self._base, self.first.value(), self.last.value(), self.amount.value()
        for row, value in ((self.first_row, first), (self.last_row, last)):
            row.set_problem("" if value is not None else tr("Write the day."))
        needs = self.kind is DecisionKind.ALLOWANCE and amount is None
        self.amount_row.set_problem(tr("Write the sum.") if needs else "")
        if base is None or first is None or last is None or needs:
            return None
        return replace(
            base, first_day=first, last_day=last, number=self.number.text().strip(), allowance_cents=amount or 0,
            zone=str(self.zone.currentData() or ""), discount=str(self.discount.currentData() or ""),
        )  # fmt: skip

    def typed(self) -> Typed:
        """What is in the fields."""
        return self._fields.typed()

    def show_typed(self, typed: Any) -> None:
        """Puts it back."""
        self._fields.show_typed(typed)
        self._turn()


class DecisionForm(InlineForm):
    """All kinds together, or one that was made. ``told`` is what is to be known about what was saved."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.parts_of = {kind: DecisionPart(desk, kind) for kind in DecisionKind}
        fields: dict[str, QWidget] = {kind.value: part for kind, part in self.parts_of.items()}
        super().__init__(desk, jobs, Form.DECISION, fields, tr("Save the decisions"))
        self._screen: PeriodScreen | None = None
        self._shown: tuple[DecisionKind, ...] = ()
        self.told: Made | None = None
        self.lay_out(
            small(tr("Official decisions are made in the client information system. Here are their days and numbers.")),
            *self.parts_of.values(),
        )

    def open_for(self, screen: PeriodScreen) -> None:
        """The decisions of the next months, as the program proposes them."""
        desk, shown_in = self._desk, language().value
        period = screen.period
        if period is None:
            return
        self._jobs.run(
            lambda: desk.propose_decisions(period.id, shown_in),
            owner=self,
            ok=lambda found: self._open(screen, found, f"{screen.client.id}|new"),
            failed=self._refused,
        )

    def open_made(self, screen: PeriodScreen, decision: Decision) -> None:
        """One that was made: its number comes later."""
        self._open(screen, [decision], f"{screen.client.id}|{decision.id}")

    def _open(self, screen: PeriodScreen, decisions: Sequence[Decision], record: str) -> None:
        self._screen = screen
        self.told = None
        by_kind = {d.kind: d for d in decisions}
        self._shown = tuple(by_kind)
        for kind, part in self.parts_of.items():
            part.setVisible(kind in by_kind)
            if kind in by_kind:
                part.offer(by_kind[kind], screen.programme)
            part.wanted.setEnabled(len(by_kind) > 1)
        has = bool(screen.decisions)
        heading = tr("Renew the decisions") if has else tr("Make the decisions")
        if len(by_kind) == 1 and next(iter(by_kind.values())) in screen.decisions:
            heading = tr("Change the decision")
        self.open_record(record, heading, self._fill, screen.client.id)

    def _fill(self) -> None:
        for kind in self._shown:
            self.parts_of[kind].fill()

    def _refused(self, error: Exception) -> None:
        self.heading.setText(tr("Make the decisions"))
        self.show()
        self.notice.say(fault(error), "warn")

    def work(self) -> Work | None:
        """Those that are wanted, all or none."""
        wanted = [self.parts_of[kind] for kind in self._shown if self.parts_of[kind].wanted.isChecked()]
        made = [part.decision() for part in wanted]
        ready = [one for one in made if one is not None]
        if not wanted:
            self.notice.say(tr("Choose at least one decision."), "warn")
        if not wanted or len(ready) < len(made):
            return None
        desk = self._desk
        return lambda: desk.make_decisions(ready)

    def _done(self, result: object) -> None:
        self.told = result if isinstance(result, Made) else None
        super()._done(result)
