"""The programme's rules to read, how months are counted, other limits as agreed, and the barriers on offer."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.settings import OwnDetails
from hyvinvointi_desktop.domain.acts import OWN
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.programmes import (
    CapException,
    CapScope,
    ClaimSettings,
    Programme,
    Rounding,
    RoundingMode,
)
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.drafts.fields import Fields
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Card, LineItem
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.fields import MinutesField
from hyvinvointi_desktop.ui.kit.labels import head, small
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.settings.barriers_card import BarriersCard
from hyvinvointi_desktop.ui.settings.caps_card import CapDoors, CapsCard
from hyvinvointi_desktop.ui.settings.section import Section


class RulesSection(Section):
    """Settings above, rules below."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        about = tr("Open months follow these. A signed month stays as it was signed.")
        super().__init__(desk, jobs, tr("Rules"), about)
        self._settings: ClaimSettings | None = None
        self.rounding, self.mode, self.scope = QComboBox(), QComboBox(), QComboBox()
        for value in Rounding:
            self.rounding.addItem(formats.capital(text.rounding(value)), value)
        for mode in RoundingMode:
            self.mode.addItem(formats.capital(text.rounding_mode(mode)), mode)
        for scope in CapScope:
            self.scope.addItem(formats.capital(text.cap_scope(scope)), scope)
        self.km_beyond = QCheckBox(tr("Kilometres are paid although the hours are full"))
        self.no_show = MinutesField()
        for box in (self.rounding, self.mode, self.scope):
            box.activated.connect(self._changed)
        self.km_beyond.clicked.connect(self._changed)
        self.no_show.editingFinished.connect(self._changed)
        self._mode_row = FieldRow(tr("Rounding goes"), self.mode)
        counting = self._counting()
        self.add(counting)
        self.caps = CapsCard(CapDoors(self._save_cap, self._take_back_cap), desk, jobs)
        self.barriers = BarriersCard(self._save_barriers, desk, jobs)
        self._rules = Card()
        self.add(self.caps, self.barriers, self._rules)
        fields = Fields({
            "rounding": self.rounding, "mode": self.mode, "scope": self.scope, "km_beyond": self.km_beyond,
            "no_show": self.no_show,
        })  # fmt: skip
        self._draft = FormDraft.of(desk, jobs, Form.RULES, counting, fields)

    def _counting(self) -> Card:
        return (
            Card(
                head(tr("How months are counted")),
                FieldRow(tr("Hours are &rounded"), self.rounding),
                self._mode_row,
                FieldRow(tr("The hour &limit counts"), self.scope),
                self.km_beyond,
                FieldRow(
                    tr("When the client was &not met, pay"),
                    self.no_show,
                    hint=tr("0 min: only the trip. Ask your payer."),
                ),
            )
        )

    def refresh(self) -> None:
        """Shows settings, what is agreed otherwise, barriers and rules."""
        self.read(lambda: (self.desk.me(), self.desk.programmes(), self.desk.clients()), self._show_all)

    def _show_all(self, found: tuple[OwnDetails, tuple[Programme, ...], tuple[Client, ...]]) -> None:
        me, programmes, clients = found
        self._show(me.claim_settings)
        self.caps.show_caps(me.cap_exceptions, clients, me.claim_settings.cap_scope)
        self.barriers.show_barriers(me.barriers, programmes[0].barriers)
        self._show_rules(programmes)

    def _save_cap(self, cap: CapException) -> None:
        work = self.caps.draft.saving(lambda: self.desk.save_cap_exception(cap))
        self.keep(work, lambda _: self._cap_kept())

    def _cap_kept(self) -> None:
        self.caps.added()
        self.refresh()

    def _take_back_cap(self, cap: CapException) -> None:
        self.keep(lambda: self.desk.delete_cap_exception(cap.client, cap.month), lambda _: self.refresh())

    def _save_barriers(self, barriers: Sequence[str]) -> None:
        work = self.barriers.draft.saving(lambda: self.desk.save_barriers(barriers))
        self.keep(work, lambda _: self._barriers_kept())

    def _barriers_kept(self) -> None:
        self.barriers.draft.saved()
        self.refresh()

    def _show(self, settings: ClaimSettings) -> None:
        self._settings = settings
        self._draft.open(OWN, lambda: self._fill(settings))
        self._mode_row.setVisible(settings.rounding is not Rounding.NONE)

    def _fill(self, settings: ClaimSettings) -> None:
        self.rounding.setCurrentIndex(self.rounding.findData(settings.rounding))
        self.mode.setCurrentIndex(self.mode.findData(settings.rounding_mode))
        self.scope.setCurrentIndex(self.scope.findData(settings.cap_scope))
        self.km_beyond.setChecked(settings.km_beyond_cap)
        if not self.no_show.hasFocus():
            self.no_show.set_value(settings.no_show_minutes)

    def _changed(self) -> None:
        before, minutes = self._settings, self.no_show.value()
        if before is None or minutes is None:
            return
        after = replace(
            before,
            rounding=Rounding(self.rounding.currentData()),
            rounding_mode=RoundingMode(self.mode.currentData()),
            cap_scope=CapScope(self.scope.currentData()),
            km_beyond_cap=self.km_beyond.isChecked(),
            no_show_minutes=minutes,
        )
        if after != before:
            work = self._draft.saving(lambda: self.desk.save_claim_settings(after))
            self.keep(work, lambda _: self._kept())

    def _kept(self) -> None:
        self._draft.saved()
        self.refresh()

    def _show_rules(self, programmes: tuple[Programme, ...]) -> None:
        self._rules.clear()
        for programme in programmes:
            self._rules.add(head(formats.capital(text.programme(programme.id))))
            for icon, words in _rules(programme):
                self._rules.add(LineItem(icon, words))
            self._rules.add(small(tr("Source: {source}").format(source=programme.source)))


def _rules(programme: Programme) -> list[tuple[str, str]]:
    lines: list[tuple[str, str]] = []
    if programme.cap_minutes is not None:
        hours = formats.minutes(programme.cap_minutes)
        lines.append(("clock", tr("At most {hours} in a calendar month.").format(hours=hours)))
    months = tr("A support period lasts {least} to {most} months.")
    lines.append(("calendar-blank", months.format(least=programme.min_months, most=programme.max_months)))
    paid = ", ".join(text.kind(k.id) for k in programme.kinds if k.paid)
    unpaid = ", ".join(text.kind(k.id) for k in programme.kinds if not k.paid)
    lines.append(("check-circle", tr("Paid: {kinds}.").format(kinds=paid)))
    if unpaid:
        lines.append(("circle", tr("Not paid: {kinds}.").format(kinds=unpaid)))
    if programme.paid_expenses:
        kinds = ", ".join(text.expense(e) for e in programme.paid_expenses)
        lines.append(("receipt", tr("Costs paid against a receipt: {kinds}.").format(kinds=kinds)))
    alone = tr("A trip of its own, such as to a training, is paid.")
    lines.append(("car", alone if programme.standalone_trips_paid else tr("A trip of its own is not paid.")))
    lines.append(("note-pencil", tr_n("An entry is late after %n days.", programme.late_entry_days)))
    limit = formats.money(programme.yearly_limit_cents)
    lines.append(("hand-heart", tr("Volunteers: at most {limit} of kilometres in a year.").format(limit=limit)))
    return lines
