"""Whom to name: every worker with every figure in words, the fittest first. A person chooses."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.domain.exchange import CaseId
from hyvinvointi_desktop.domain.naming import Candidate
from hyvinvointi_desktop.ui.clients.parts import TextBox
from hyvinvointi_desktop.ui.drafts.fields import Fields
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.widgets import (
    Card,
    Chip,
    FieldRow,
    Flow,
    LineItem,
    Rule,
    column,
    head,
    link,
    muted,
    plain,
)
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.referrals import words

FIRST = 4
"""So many are shown at once; the rest when asked for."""


class NamingCard(Card):
    """``name_wanted`` carries a worker and the greeting, ``note_wanted`` what is noted of a worker."""

    name_wanted = Signal(object, str)
    note_wanted = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self.greeting = TextBox()
        self.draft = FormDraft.of(desk, jobs, Form.REFERRAL_GREETING, self, Fields({"greeting": self.greeting}))
        self.lacks_consent = muted(tr("Add the day of the consent first: the name and number go to the link worker."))
        self.add(
            head(tr("Whom to name")),
            muted(tr("The list puts those first who speak the language, have room and know the area. You choose.")),
            FieldRow(tr("A greeting that goes along"), self.greeting, optional=True),
            self.lacks_consent,
        )
        self._fixed = self._column.count()
        self._all = False
        self._found: Sequence[Candidate] = ()
        self._may_name = True
        self._case: CaseId | None = None

    def show_case(self, case: CaseId, *, may_name: bool, anew: bool) -> None:
        """The referral as it stands now; without consent nobody can be named. ``anew``: its card was just opened."""
        self._may_name = may_name
        self.lacks_consent.setVisible(not may_name)
        if anew or case != self._case:  # a referral may come to this step while its card is open
            self._case, self._all = case, False
            self.draft.open(case, self.greeting.clear)

    def show_workers(self, found: Sequence[Candidate]) -> None:
        """The workers as they stand beside the referral."""
        self._found = found
        self.clear(self._fixed)
        if not found:
            self.add(muted(tr("No link worker belongs to the space yet. Invite one on the page Workers.")))
        shown = found if self._all else found[:FIRST]
        for one in shown:
            self.add(Rule(), self._row(one))
        if len(shown) < len(found):
            self.add(Flow(plain(tr("Show all ({count})").format(count=len(found)), self._show_all, "caret-down")))

    def _show_all(self) -> None:
        self._all = True
        self.show_workers(self._found)

    def _row(self, one: Candidate) -> QWidget:
        facts = one.worker.facts
        name = plain(tr("Name this link worker"), partial(self._name, one), "user-plus")
        name.setAccessibleName(tr("Name {name}").format(name=facts.name))
        name.setEnabled(self._may_name)
        note = link(tr("What is noted"), partial(self.note_wanted.emit, facts))
        note.setAccessibleName(tr("What is noted of {name}").format(name=facts.name))
        chips = [Chip(tr("away"), "warn")] if facts.away_words else []
        if not one.has_room:
            chips.append(Chip(tr("full"), "warn"))
        line = LineItem("user", facts.name, " · ".join(words.why(one)), *chips)
        return column(line, Flow(name, note), gap=4)

    def _name(self, one: Candidate) -> None:
        self.name_wanted.emit(one.worker.facts.worker, self.greeting.toPlainText().strip())
