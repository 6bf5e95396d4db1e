"""Own details: what is printed on agreements and claims."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QLineEdit

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.settings import OwnDetails
from hyvinvointi_desktop.domain.acts import OWN
from hyvinvointi_desktop.domain.people import Role, Worker
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.drafts.fields import Fields
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Card, column
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.labels import label
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.settings.section import Section


class OwnSection(Section):
    """Each field is kept when one leaves it."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(desk, jobs, tr("Own details"), tr("These are printed on agreements and claims."))
        self._worker: Worker | None = None
        self.lines: dict[str, QLineEdit] = {}
        names = (
            ("name", tr("&Name")),
            ("phone", tr("&Telephone")),
            ("email", tr("&E-mail")),
            ("organisation", tr("&Organisation")),
            ("municipality", tr("&Municipality")),
        )
        card = Card()
        for key, words in names:
            line = QLineEdit()
            line.setMaxLength(200)
            line.editingFinished.connect(self._left)
            self.lines[key] = line
            card.add(FieldRow(words, line))
        self.roles: dict[Role, QCheckBox] = {}
        for role in Role:
            tick = QCheckBox(formats.capital(text.role(role)))
            tick.clicked.connect(self._left)
            self.roles[role] = tick
        card.add(column(label(tr("What do you do?"), "strong"), *self.roles.values(), gap=0))
        self.add(card)
        ticks = {role.value: tick for role, tick in self.roles.items()}
        self._draft = FormDraft.of(desk, jobs, Form.OWN_DETAILS, self, Fields({**self.lines, **ticks}))

    def refresh(self) -> None:
        """Shows the details."""
        self.read(self.desk.me, self._show)

    def _show(self, details: OwnDetails) -> None:
        self._worker = details.worker
        self._draft.open(OWN, lambda: self._fill(details))

    def _fill(self, details: OwnDetails) -> None:
        for key, line in self.lines.items():
            if not line.hasFocus():
                line.setText(getattr(details.worker, key))
        for role, tick in self.roles.items():
            tick.setChecked(role in details.worker.roles)

    def _left(self) -> None:
        before = self._worker
        if before is None:
            return
        typed = {key: line.text().strip() for key, line in self.lines.items()}
        roles = tuple(r for r, tick in self.roles.items() if tick.isChecked()) or before.roles
        worker = replace(before, roles=roles, **typed)
        if worker != before:
            self.keep(self._draft.saving(lambda: self.desk.save_worker(worker)), lambda _: self._kept(worker))

    def _kept(self, worker: Worker) -> None:
        self._worker = worker
        self._draft.saved()
