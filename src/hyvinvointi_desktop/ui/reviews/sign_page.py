"""Signing a review at the table: its words are shown, then everyone signs, on the screen or on paper with a scan."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts import Opened
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.refusals import Refused
from hyvinvointi_desktop.app.review import ReviewSigned, SignReview
from hyvinvointi_desktop.app.review_screens import ReviewScreen
from hyvinvointi_desktop.domain.agreements import Party
from hyvinvointi_desktop.domain.ids import ClientId, ReviewId
from hyvinvointi_desktop.ui.clients.parts import focus_later, way_back
from hyvinvointi_desktop.ui.clients.shown_text import ShownTextView
from hyvinvointi_desktop.ui.clients.sign_step import SignStep
from hyvinvointi_desktop.ui.drafts.fields import Typed
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.widgets import Flow, InlineMessage, ScrollPage, label, primary, small, title
from hyvinvointi_desktop.ui.kit.words import language, tr
from hyvinvointi_desktop.ui.reviews import words
from hyvinvointi_desktop.ui.showing.place import ReadText
from hyvinvointi_desktop.ui.text_faults import fault


@dataclass(frozen=True, slots=True)
class _Begun:
    screen: ReviewScreen
    worker: str
    text: str
    opened: Opened


class ReviewSignPage(ScrollPage):
    """``left`` carries a sentence for the card; ``show_pdf`` a paper and its title."""

    left = Signal(str)
    show_pdf = Signal(bytes, str)

    def __init__(self, desk: Desk, jobs: Jobs, review: ReviewId) -> None:
        super().__init__(widest=1000, gap=14)
        self._desk, self._jobs, self._review = desk, jobs, review
        self._busy = False
        self.client_id: ClientId | None = None
        self.reading: ReadText | None = None
        self.notice, self._kept, self._title = InlineMessage(), small(""), title(tr("Signing a review"))
        self.view = ShownTextView()
        self.view.setAccessibleName(tr("The text of the review"))
        self.sign: SignStep | None = None
        self.seal = primary(tr("&Sign the review"), self._seal)
        self.seal.setEnabled(False)
        self._draft = FormDraft(
            desk, jobs, Form.REVIEW_SIGNING, self, typed=self._typed, show_typed=self._show_typed,
            said=self._kept.setText,
        )  # fmt: skip
        self.add(way_back(tr("Back to the card"), lambda: self._leave(""), self), self._title, self.notice)
        self.add(label(tr("This is what you sign. After signing it is not changed any more.")), self.view)
        self.add(Flow(self.seal), self._kept, None)
        self._load()

    def _load(self) -> None:
        self._jobs.run(self._gather, owner=self, ok=self._begin, failed=self._failed)

    def _gather(self) -> _Begun:
        desk, review = self._desk, self._review
        screen = desk.review_screen(review)
        text = desk.review_as_text(review, language().value)
        return _Begun(screen, desk.me().worker.name, text, desk.open_draft(Form.REVIEW_SIGNING, review))

    def _begin(self, begun: _Begun) -> None:
        screen = begun.screen
        self._title.setText(f"{words.heading(screen.review)}: {screen.client.name}")
        self.view.show_text(begun.text, "plain")
        self.client_id, self.reading = screen.client.id, ReadText(words.heading(screen.review), begun.text)
        self.sign = SignStep(screen.client.name, begun.worker, self._desk.new_id)
        self.sign.boxes[Party.WORKER].name_row.name.setText(tr("Worker"))
        self.body.insertWidget(self.body.indexOf(self.view) + 1, self.sign)
        self.sign.print_wanted.connect(self._print)
        self._draft.begin(self._review, begun.opened, lambda: None, screen.client.id)
        self.sign.changed.connect(self._draft.touch)
        self.seal.setEnabled(True)
        focus_later(self.view)

    def _typed(self) -> Typed:
        return self.sign.fields.typed() if self.sign is not None else {}

    def _show_typed(self, typed: Typed) -> None:
        if self.sign is not None:
            self.sign.fields.show_typed(typed)

    def _seal(self) -> None:
        if self._busy or self.sign is None:
            return
        if not self.sign.check():
            self.notice.say(tr("Not signed yet: something is missing. What was signed and written is kept."), "warn")
            return
        desk = self._desk
        command = SignReview(
            self._review, self.sign.signatures(), language().value, self.sign.attachment(), desk.practice
        )
        self._set_busy(True)
        work = self._draft.saving(lambda: desk.sign_review(command))
        self._jobs.run(work, owner=self, ok=self._sealed, failed=self._failed)

    def _sealed(self, signed: ReviewSigned) -> None:
        self._set_busy(False)
        self._draft.drop()
        names = ", ".join(s.name for s in signed.review.signatures)
        self.left.emit(tr("The review is signed and in safe keeping. Signed by {names}.").format(names=names))

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.seal.setEnabled(not busy)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        self._draft.not_saved()
        self.seal.setEnabled(self.sign is not None)
        if self.sign is not None and isinstance(error, Refused) and self.sign.refused(error, fault(error)):
            kept = tr("Not signed yet. What was signed and written is kept; see the marked place.")
            self.notice.say(kept, "warn")
            return
        self.notice.say(fault(error), "bad", "" if self.sign is not None else tr("Try again"), self._load)

    def _print(self) -> None:
        desk, review = self._desk, self._review
        self._jobs.run(
            lambda: desk.review_paper(review, language().value),
            owner=self,
            ok=lambda paper: self.show_pdf.emit(paper.content, self._title.text()),
            failed=self._failed,
        )

    def _leave(self, sentence: str) -> None:
        self._draft.leave()
        self.left.emit(sentence)
