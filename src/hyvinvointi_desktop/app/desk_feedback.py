"""Feedback without a person: forms, answers, what they say together. A part of ``app.desk``.

The act of an answer is about no answer in particular and about no client; looks are not logged: nothing in these
records is about anybody.
"""

from collections.abc import Mapping
from typing import Any

from hyvinvointi_desktop.app import feedback, look_feedback
from hyvinvointi_desktop.app import feedback_forms as using
from hyvinvointi_desktop.app.desk_ground import Changed, DeskGround
from hyvinvointi_desktop.app.ports import TableKind
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.acts import ActKind as K
from hyvinvointi_desktop.domain.acts import RecordKind as R
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.feedback_forms import FeedbackForm
from hyvinvointi_desktop.domain.ids import FormAnswerId, FormId


class DeskFeedback(DeskGround):
    """Forms, answers and sums."""

    # -- forms --------------------------------------------------------------------------------------------------

    def all_forms(self) -> using.Forms:
        """Every version of every form."""
        with self._store.reading() as records:
            return using.all_forms(records, self.definitions)

    def form_rows(self) -> tuple[look_feedback.FormRow, ...]:
        """The forms in use with how many have answered."""
        with self._store.reading() as records:
            return look_feedback.form_rows(records, self.definitions)

    def form_file(self, form: str, version: int | None = None) -> using.FormFile | None:
        """A version with the text of its file; without a number the newest. None for no such."""
        with self._store.reading() as records:
            return using.form_file(FormId(form), version, records, self.definitions)

    def check_form(self, file: str, content: str) -> FeedbackForm:
        """Whether a file may be taken. Raises DefinitionError with line, field and reason."""
        with self._store.reading() as records:
            return using.check_form(file, content, records, self.definitions)

    def edited_form(self, content: str, changes: Mapping[str, Any]) -> str:
        """A form file's text with other values; comments and order stay."""
        return self.definitions.feedback_form_edited(content, changes)

    def save_form(self, file: str, content: str) -> using.FormTaken:
        """Keeps a file as a version of its own. Raises DefinitionError; then nothing is changed."""
        form = self.check_form(file, content)
        uow = self._act(K.FORM_SAVED, R.FEEDBACK_FORM, f"{form.id}|{form.version}")
        return using.save_form(file, content, uow, self.definitions)

    def form_paper(self, form: str, version: int | None, language: str) -> bytes:
        """An empty form on paper. Raises Refused."""
        with self._store.reading() as records:
            file = using.form_file(FormId(form), version, records, self.definitions)
            worker = records.worker()
        if file is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        now = self.clock.now()
        return self._tools.printer().feedback_form(file.form, worker, now, language, practice=self.practice)

    # -- answers ------------------------------------------------------------------------------------------------

    def save_answer(self, given: feedback.Given) -> Changed:
        """Takes an answer in. Raises Refused."""
        uow = self._act(K.FORM_ANSWER_SAVED, R.FORM_ANSWER)
        return feedback.save_answer(given, uow, self.definitions, self.clock.today())

    def take_back_answer(self, answer: FormAnswerId) -> Changed:
        """Takes the answer out for good that was just typed wrong. Raises Refused."""
        return feedback.take_back_answer(answer, self._act(K.FORM_ANSWER_DELETED, R.FORM_ANSWER), self.clock.today())

    # -- together -----------------------------------------------------------------------------------------------

    def feedback_summary(self, asked: look_feedback.Asked) -> look_feedback.Summary:
        """What the answers say together. Raises Refused."""
        present = Month.of(self.clock.today())
        with self._store.reading() as records:
            return look_feedback.summary(asked, records, self.definitions, present)

    def feedback_document(self, asked: look_feedback.Asked, language: str) -> dict[str, Any]:
        """The same as plain data. Raises Refused."""
        present = Month.of(self.clock.today())
        with self._store.reading() as records:
            found = look_feedback.summary(asked, records, self.definitions, present)
            return look_feedback.summary_document(
                found, records, self.definitions, language, self.clock.now(), practice=self.practice
            )

    def feedback_paper(self, asked: look_feedback.Asked, language: str) -> bytes:
        """The same on paper. Raises Refused."""
        document = self.feedback_document(asked, language)
        self.trail.note(Event.EXPORTED, target="feedback paper")
        return self._tools.printer().feedback_summary(document, language, practice=self.practice)

    def feedback_table(self, asked: look_feedback.Asked, kind: TableKind, language: str) -> bytes:
        """The same for a spreadsheet. Raises Refused."""
        document = self.feedback_document(asked, language)
        self.trail.note(Event.EXPORTED, target="feedback " + kind)
        return self._tools.tables().feedback_summary(document, kind, language)
