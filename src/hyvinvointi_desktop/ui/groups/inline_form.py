"""A form that opens inside a page, keeps what is typed and closes when it is saved. It knows no field."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts import Opened
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.ui.clients.parts import focus_later, on_ctrl_enter
from hyvinvointi_desktop.ui.drafts.fields import Fields
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft, begun_words
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.tokens import SPACE_XL
from hyvinvointi_desktop.ui.kit.widgets import Card, Flow, InlineMessage, head, plain, small
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault

Work = Callable[[], Any]


class InlineForm(Card):
    """``saved`` carries what the desk said, ``closed`` comes when it is left without saving.

    What the record of a draft begins with leads back to the page: for a form of a course its id and a bar.
    """

    saved = Signal(object)
    closed = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, form: Form, fields: Mapping[str, QWidget], save: str) -> None:
        super().__init__(role="quiet")
        self._desk, self._jobs = desk, jobs
        self.fields = Fields(fields)
        self._first = next(iter(fields.values()), None)
        self.heading, self.notice, self.begun = head(""), InlineMessage(), small("")
        self.draft = FormDraft.of(desk, jobs, form, self, self.fields)
        self.save = plain(save, self.press, "check")
        self.shut = plain(tr("Close without saving"), self.leave)
        on_ctrl_enter(self, self.save)
        self.hide()

    def lay_out(self, *parts: QWidget) -> None:
        """Heading, the parts, the buttons."""
        self.begun.hide()
        self.add(self.heading, self.notice, self.begun, *parts, Flow(self.save, self.shut))

    def open_record(
        self, record: str, heading: str, fill: Callable[[], object], client: ClientId | None = None
    ) -> None:
        """Shows what is saved, or over it what was typed for that record and not saved."""
        self.heading.setText(heading)
        self.notice.clear()
        for row in self.findChildren(FieldRow):
            row.set_problem("")
        self.begun.hide()
        self.save.setEnabled(True)
        self.draft.open(record, fill, client, self._take)
        self.show()
        if self._first is not None:
            focus_later(self._first)
            QTimer.singleShot(0, self, self._come_into_sight)

    def _come_into_sight(self) -> None:
        """What opens further down the page is scrolled to, its heading first."""
        above = self.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                for part in (self.save, self._first, self.heading):
                    if part is not None:
                        above.ensureWidgetVisible(part, 0, SPACE_XL)
            above = above.parentWidget()

    def _take(self, opened: Opened) -> None:
        self.begun.setText(begun_words(opened))
        self.begun.setVisible(opened.draft is not None)
        self.came()

    def came(self) -> None:
        """What is typed has been put in; a form that shows what follows from it shows it now."""

    def work(self) -> Work | None:
        """What saves it, off the window's thread; None when something is missing, which is said at its field."""
        raise NotImplementedError

    def press(self) -> None:
        """Saves."""
        work = self.work()
        if work is None:
            return
        self.save.setEnabled(False)
        self._jobs.run(self.draft.saving(work), owner=self, ok=self._done, failed=self._failed)

    def _done(self, result: object) -> None:
        self.save.setEnabled(True)
        self.draft.saved()
        self.draft.drop()
        self.hide()
        self.saved.emit(result)

    def _failed(self, error: Exception) -> None:
        self.save.setEnabled(True)
        if self.shut is self.focusWidget():  # it went there while saving: no key may close by chance
            self.save.setFocus()
        self.draft.not_saved()
        self.notice.say(fault(error), "warn")

    def leave(self) -> None:
        """Closed without saving: what was typed goes."""
        self.draft.drop()
        self.hide()
        self.closed.emit()
