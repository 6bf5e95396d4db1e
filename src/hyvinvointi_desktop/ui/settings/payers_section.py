"""Payers: name, regime, dated hourly rates. The program never chooses a regime."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Draft, Form
from hyvinvointi_desktop.app.settings import OwnDetails
from hyvinvointi_desktop.domain.ids import PayerId
from hyvinvointi_desktop.domain.programmes import HourlyRate, Payer, Regime
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.drafts.fields import Fields
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft, is_new
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Card, Columns, Flow, LineItem, column
from hyvinvointi_desktop.ui.kit.buttons import link, plain
from hyvinvointi_desktop.ui.kit.dialogs import ask
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.fields import DateField, KmField, RateField
from hyvinvointi_desktop.ui.kit.labels import Rule, head, label, muted, small
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.settings.section import Section

Save = Callable[[Payer, FormDraft, Collection[str]], None]
"""Keeps a payer: with the draft of its card, and the names of the fields that are saved by it."""


class PayersSection(Section):
    """One card a payer."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(
            desk,
            jobs,
            tr("Payers"),
            tr("If you are not sure how you are paid, ask your payer. The program only labels the sums."),
        )
        self._holder = QWidget()
        self._cards = QVBoxLayout(self._holder)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(16)
        self.new = plain(tr("Add a payer"), self._add_payer, "plus")
        self.add(self._holder, Flow(self.new))

    def refresh(self) -> None:
        """Shows the payers."""
        self.read(lambda: (self.desk.me(), self.desk.drafts(Form.PAYER)), lambda found: self._show(*found))

    def _show(self, details: OwnDetails, drafts: Sequence[Draft] = ()) -> None:
        while self._cards.count():
            item = self._cards.takeAt(0)
            if item is not None and isinstance(widget := item.widget(), PayerCard):
                widget.draft.leave()
                widget.hide()
                widget.deleteLater()
        for payer in details.payers:
            self._put(payer)
        there = {p.id for p in details.payers}
        for draft in drafts:
            if is_new(draft) and draft.record not in there:
                self._put(Payer(PayerId(draft.record), ""))

    def _put(self, payer: Payer) -> "PayerCard":
        card = PayerCard(payer, self.desk, self.jobs, self._save)
        self._cards.addWidget(card)
        return card

    def _save(self, payer: Payer, draft: FormDraft, only: Collection[str]) -> None:
        self.keep(draft.saving(lambda: self.desk.save_payer(payer), only), lambda _: self.refresh())

    def _add_payer(self) -> None:
        fresh = Payer(PayerId(self.desk.new_id()), "")
        card = self._put(fresh)
        card.name.setFocus()


class PayerCard(Card):
    """One payer; every change is kept at once."""

    def __init__(self, payer: Payer, desk: Desk, jobs: Jobs, save: Save) -> None:
        super().__init__()
        self.payer, self._today, self._save = payer, desk.clock.today, save
        self.name = QLineEdit(payer.name)
        self.name.setMaxLength(200)
        self.name.editingFinished.connect(self._left_name)
        self.add(FieldRow(tr("Payer's name"), self.name))
        self.add(self._regime_box(), Rule(), head(tr("Hourly rates")))
        self._rate_lines()
        self._rate_adder()
        self.add(Rule(), head(tr("Kilometres in two steps")))
        self._two_steps()
        regimes = {regime.value: radio for regime, radio in self.regimes.items()}
        lines = {"name": self.name, "rate": self.rate, "from": self.rate_from, "threshold": self.threshold}
        self.draft = FormDraft.of(desk, jobs, Form.PAYER, self, Fields({**lines, "after": self.after, **regimes}))
        self.draft.open(payer.id)

    def _regime_box(self) -> QWidget:
        group = QButtonGroup(self)
        parts: list[QWidget] = [label(tr("How are you paid?"), "strong")]
        self.regimes: dict[Regime, QRadioButton] = {}
        for regime in Regime:
            radio = QRadioButton(formats.capital(text.regime(regime)))
            radio.setAccessibleDescription(text.regime_line(regime))
            radio.setChecked(regime is self.payer.regime)
            radio.clicked.connect(lambda _=False, r=regime: self._change(*Regime, regime=r))
            group.addButton(radio)
            self.regimes[regime] = radio
            line = small(text.regime_line(regime))
            line.setContentsMargins(34, 0, 0, 0)
            parts += [radio, line]
        return column(*parts, gap=2)

    def _rate_lines(self) -> None:
        for rate in sorted(self.payer.hourly_rates, key=lambda r: r.valid_from, reverse=True):
            words = tr("from {day}").format(day=formats.date_text(rate.valid_from))
            take_out = link(tr("Take out"), partial(self._ask_out, rate))
            take_out.setAccessibleName(f"{tr('Take out')}: {formats.rate(rate.rate, 'h')}, {words}")
            self.add(LineItem("currency-eur", formats.rate(rate.rate, "h"), words, take_out))
        if not self.payer.hourly_rates:
            self.add(muted(tr("No hourly rate yet: the hours are counted, the euros are not.")))

    def _rate_adder(self) -> None:
        self.rate, self.rate_from = RateField(), DateField(self._today)
        add = plain(tr("Add the rate"), self._add_rate, "plus")
        self._rate_row = FieldRow(tr("New hourly rate"), self.rate, unit=tr("€ an hour"))
        self._from_row = FieldRow(tr("In force from"), self.rate_from)
        self.add(Columns(self._rate_row, self._from_row, narrowest=240), Flow(add))

    def _two_steps(self) -> None:
        self.threshold, self.after = KmField(), RateField()
        self.threshold.set_value(self.payer.threshold_km_tenths)
        self.after.set_value(self.payer.rate_after)
        self.threshold.editingFinished.connect(self._left_steps)
        self.after.editingFinished.connect(self._left_steps)
        self.add(
            small(tr("Only if your payer pays less after a certain number of kilometres in a year. Usually empty.")),
            Columns(
                FieldRow(tr("Kilometres in a year"), self.threshold, unit="km"),
                FieldRow(tr("After that"), self.after, unit="€/km"),
                narrowest=240,
            ),
        )

    def _change(self, *only: str, **changes: object) -> None:
        changed = replace(self.payer, name=self.name.text().strip(), **changes)  # type: ignore[arg-type]
        if changed != self.payer and changed.name:
            self.payer = changed
            self._save(changed, self.draft, {"name", *only})

    def _left_name(self) -> None:
        self._change()

    def _add_rate(self) -> None:
        value, day = self.rate.value(), self.rate_from.value()
        self._rate_row.set_problem(self.rate.problem() or ("" if value is not None else tr("Write the rate.")))
        self._from_row.set_problem(self.rate_from.problem() or ("" if day else tr("Write from which day.")))
        if value is not None and day is not None:
            others = tuple(r for r in self.payer.hourly_rates if r.valid_from != day)
            self._change("rate", "from", hourly_rates=(*others, HourlyRate(day, value)))

    def _ask_out(self, rate: HourlyRate) -> None:
        ask(
            self.window(),
            tr("Take out this hourly rate?"),
            tr("Open months are counted again without it. Signed months stay as they are."),
            tr("Take out"),
            lambda: self._change(hourly_rates=tuple(r for r in self.payer.hourly_rates if r != rate)),
        )

    def _left_steps(self) -> None:
        km, after = self.threshold.value(), self.after.value()
        both_empty = self.threshold.is_empty() and self.after.is_empty()
        if both_empty or (km is not None and after is not None):
            self._change("threshold", "after", threshold_km_tenths=km, rate_after=after)
