"""The barriers that the session form offers: each with a way out of the list, and a line for a new one."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QLineEdit

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.drafts.fields import Fields
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, LineItem, column
from hyvinvointi_desktop.ui.kit.buttons import link, plain
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.labels import head, small
from hyvinvointi_desktop.ui.kit.words import tr

LAST = "other"
"""Something else stays at the end of the list."""


class BarriersCard(Card):
    """``save`` keeps a whole list; an empty one puts the shipped barriers back."""

    def __init__(self, save: Callable[[Sequence[str]], None], desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self._save = save
        self._shown: tuple[str, ...] = ()
        self._list = column(gap=4)
        self.word = QLineEdit()
        self.word.setMaxLength(100)
        self.word.returnPressed.connect(self._add)
        self.row = FieldRow(tr("New &barrier"), self.word)
        self.put_back = plain(tr("Put the usual barriers back"), lambda: self._save(()), "arrow-counter-clockwise")
        self.add(
            head(tr("Barriers")),
            small(tr("What may stand in a client's way, as offered when you log a visit. Visits keep what they have.")),
            self._list,
            self.row,
            Flow(plain(tr("Add the barrier"), self._add, "plus"), self.put_back),
        )
        self.draft = FormDraft.of(desk, jobs, Form.BARRIER, self, Fields({"word": self.word}))
        self.draft.open("own")

    def show_barriers(self, own: Sequence[str], shipped: Sequence[str]) -> None:
        """The list as the form offers it."""
        self._shown = tuple(own or shipped)
        self.put_back.setVisible(bool(own) and tuple(own) != tuple(shipped))
        self._list.clear()
        for barrier in self._shown:
            words = formats.capital(text.barrier(barrier))
            take_out = link(tr("Take out"), partial(self._take_out, barrier))
            take_out.setAccessibleName(f"{tr('Take out')}: {words}")
            if len(self._shown) < 2:
                take_out.hide()  # it has no parent yet: made visible it would open as a window
            self._list.add(LineItem("mountains", words, "", take_out))

    def _take_out(self, barrier: str) -> None:
        self.word.setFocus()
        self._save(tuple(b for b in self._shown if b != barrier))

    def _add(self) -> None:
        words = " ".join(self.word.text().split())
        known = {text.barrier(b).casefold() for b in self._shown}
        problem = "" if words else tr("Write the barrier.")
        if words.casefold() in known:
            problem = tr("This is in the list already.")
        self.row.set_problem(problem)
        if problem:
            return
        before = tuple(b for b in self._shown if b != LAST)
        self._save((*before, words, *(b for b in self._shown if b == LAST)))
        self.word.clear()
