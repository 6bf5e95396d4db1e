"""One text for the official record: it begins with our words, is written further, saved and copied."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.domain.ids import ClientId, CopyDraftId
from hyvinvointi_desktop.domain.rehabilitation import CopyDraft, DraftKind
from hyvinvointi_desktop.ui import care_words
from hyvinvointi_desktop.ui.groups.inline_form import InlineForm, Work
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.widgets import FieldRow, Flow, plain, small
from hyvinvointi_desktop.ui.kit.words import language, tr
from hyvinvointi_desktop.ui.lock import copies
from hyvinvointi_desktop.ui.rehabilitation import words
from hyvinvointi_desktop.ui.sessions.note_edit import NoteEdit
from hyvinvointi_desktop.ui.text_faults import fault


class _Of(QWidget):
    """What the text is of, kept with what is typed so that a new one can be gone on with. It shows nothing."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind, self.about = DraftKind.NEEDS, ""
        self.hide()

    def typed(self) -> Any:
        return [self.kind.value, self.about]

    def show_typed(self, typed: Any) -> None:
        self.kind, self.about = DraftKind(str(typed[0])), str(typed[1])


class DraftForm(InlineForm):
    """The text in one field. Copying saves it first: what is in the official record is what is kept here."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.text = NoteEdit()
        self._of = _Of(self.text)
        super().__init__(
            desk, jobs, Form.COPY_DRAFT, {"text": self.text, "of": self._of}, tr("Save the text")
        )
        self._client = ClientId("")
        self._draft: CopyDraft | None = None
        self._fresh = desk.new_draft(self._client, DraftKind.NEEDS, "")
        self._copy = False
        self.saved_id = ""
        self.copy = plain(tr("Save and copy"), self._save_and_copy, "copy")
        self.text_row = FieldRow(tr("Text to copy"), self.text)
        self.lay_out(small(words.elsewhere()), self.text_row, Flow(self.copy))

    def open_draft(self, draft: CopyDraft) -> None:
        """A text that is saved."""
        self._client, self._draft = draft.client, draft
        self._of.kind, self._of.about = draft.kind, draft.about
        heading = formats.capital(care_words.draft_kind(draft.kind))
        self.open_record(draft.id, heading, lambda: self.text.setPlainText(draft.text), draft.client)

    def open_new(self, client: ClientId, kind: DraftKind, about: str = "") -> None:
        """A new text, from our words filled with what is known."""
        desk, shown_in = self._desk, language().value
        made = desk.new_draft(client, kind, "", about)
        self._jobs.run(
            lambda: desk.first_words(kind, client, shown_in, about),
            owner=self,
            ok=lambda text: self._begin(made, text),
            failed=lambda error: self.notice.say(fault(error), "warn"),
        )

    def _begin(self, made: CopyDraft, text: str) -> None:
        self._client, self._draft = made.client, None
        self._fresh = made
        self._of.kind, self._of.about = made.kind, made.about
        heading = formats.capital(care_words.draft_kind(made.kind))
        self.open_record(made.id, heading, lambda: self.text.setPlainText(text), made.client)

    def go_on(self, client: ClientId, record: str) -> None:
        """A new text that was begun and not saved."""
        self._client, self._draft = client, None
        self._fresh = CopyDraft(CopyDraftId(record), client, self._of.kind, "", self._desk.clock.now())
        self.open_record(record, tr("Text to copy"), lambda: None, client)

    def came(self) -> None:
        """The heading follows what the text is of."""
        self.heading.setText(formats.capital(care_words.draft_kind(self._of.kind)))

    def _save_and_copy(self) -> None:
        self._copy = True
        self.press()

    def work(self) -> Work | None:
        """The text as typed."""
        text = self.text.toPlainText().strip()
        self.text_row.set_problem("" if text else tr("There is nothing to keep: the text is empty."))
        if not text:
            self._copy = False
            return None
        desk, base = self._desk, self._draft or self._fresh
        self.saved_id = base.id
        made = CopyDraft(base.id, self._client, self._of.kind, text + "\n", base.made_at, None, self._of.about)
        return lambda: desk.save_copy_drafts([made])

    def _done(self, result: object) -> None:
        if self._copy:
            copies.copy(self.text.toPlainText().strip() + "\n")
        super()._done(result)

    def _failed(self, error: Exception) -> None:
        self._copy = False
        super()._failed(error)

    def was_copied(self) -> bool:
        """Whether the last save also copied; asked once."""
        copied, self._copy = self._copy, False
        return copied
