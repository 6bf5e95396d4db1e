"""A client's reviews: what is due, what was held, and what can be done with each. It is read when it is shown."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.review_screens import PaperOfReview, ReviewList, ReviewRow, Span, SpanRow
from hyvinvointi_desktop.domain.goals import GoalState
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.review_rules import Due
from hyvinvointi_desktop.domain.reviews import ReviewKind
from hyvinvointi_desktop.ui.clients.picture_view import show_picture
from hyvinvointi_desktop.ui.clients.save_file import SaveFile, save_as
from hyvinvointi_desktop.ui.clients.shown_text import ShownTextView
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import dialogs, formats
from hyvinvointi_desktop.ui.kit.widgets import (
    Button,
    Card,
    Chip,
    EmptyState,
    Flow,
    InlineMessage,
    Rule,
    column,
    head,
    label,
    link,
    plain,
    small,
)
from hyvinvointi_desktop.ui.kit.words import language, tr, tr_n
from hyvinvointi_desktop.ui.reviews import words
from hyvinvointi_desktop.ui.text_faults import fault

_READS = frozenset({Area.REVIEWS, Area.AGREEMENTS, Area.REHABILITATION, Area.CLIENTS})


class ReviewsTab(QWidget):
    """``begin_wanted`` carries kind and period, the others a review's id; ``show_pdf`` a paper and its title."""

    begin_wanted = Signal(object, object)
    open_wanted = Signal(str)
    correct_wanted = Signal(str)
    sign_wanted = Signal(str)
    show_pdf = Signal(bytes, str)

    def __init__(self, desk: Desk, jobs: Jobs, client: ClientId) -> None:
        super().__init__()
        self._desk, self._jobs, self._client = desk, jobs, client
        self.save_file: SaveFile | None = None
        self._shown: ReviewList | None = None
        self.notice, self.parts = InlineMessage(), column(gap=12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.notice)
        layout.addWidget(self.parts)
        jobs.changed.connect(self._changed)

    def showEvent(self, event: QShowEvent) -> None:
        """What stands here is read when somebody looks."""
        super().showEvent(event)
        self.read()

    def _changed(self, areas: frozenset[Area]) -> None:
        if self.isVisible() and areas & _READS:
            self.read()

    def read(self) -> None:
        """Reads the list again."""
        desk, client = self._desk, self._client
        self._jobs.run(lambda: desk.review_list(client), owner=self, ok=self.show_list, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self.notice.say(fault(error), "bad")

    def show_list(self, found: ReviewList) -> None:
        """Shows it; what is unchanged stays as it is."""
        if found == self._shown:
            return
        self._shown = found
        self.parts.clear()
        self.parts.add(*self._made(found))

    def _made(self, found: ReviewList) -> list[QWidget]:
        if not found.spans and not found.rows:
            return [EmptyState("chat-text", tr("No reviews yet."), _why_none())]
        spans = _open_spans(found.spans)
        made: list[QWidget] = [_NextCard(self, row) for row in spans]
        made += [_ReviewCard(self, row) for row in found.rows]
        if not found.rows:
            made.append(small(tr("A review is made together with the client, and it looks back on what was done.")))
        return made

    # -- acts ---------------------------------------------------------------------------------------------------

    def open_paper(self, row: ReviewRow, *, save: bool = False) -> None:
        """Asks the frame to show the paper, or saves it where the person chooses."""
        desk, review = self._desk, row.review.id
        then = self._save if save else self._show
        title = words.heading(row.review)
        self._jobs.run(
            lambda: desk.review_paper(review, language().value),
            owner=self,
            ok=lambda paper: then(paper, title),
            failed=self._failed,
        )

    def _show(self, paper: PaperOfReview, title: str) -> None:
        if paper.media_type == "application/pdf":
            self.show_pdf.emit(paper.content, title)
        else:
            show_picture(self, title, paper.content)

    def _save(self, paper: PaperOfReview, _title: str) -> None:
        save_as(self, self.save_file, paper.name, paper.content, self.notice.say)

    def read_text(self, row: ReviewRow, then: Callable[[str], object]) -> None:
        """The words of a review."""
        desk, review = self._desk, row.review.id
        self._jobs.run(
            lambda: desk.review_as_text(review, language().value), owner=self, ok=then, failed=self._failed
        )

    def take_out(self, row: ReviewRow) -> None:
        """Asks, then takes the review out; it lies in the bin for a while."""
        dialogs.ask(
            self, tr("Take out: {review}?").format(review=words.heading(row.review)),
            tr("It goes to the bin, from where it can be brought back. Changes of goals stay."),
            tr("Take it out"), lambda: self._delete(row),
        )  # fmt: skip

    def _delete(self, row: ReviewRow) -> None:
        desk, review = self._desk, row.review.id
        self._jobs.run(
            lambda: desk.delete_review(review),
            owner=self,
            ok=lambda _: self.notice.say(tr("Taken out: {review}").format(review=words.heading(row.review)), "good",
                                         tr("Undo"), self._undo),
            failed=self._failed,
        )  # fmt: skip

    def _undo(self) -> None:
        self._jobs.run(
            self._desk.undo, owner=self,
            ok=lambda _: self.notice.say(tr("It is as it was before."), "good"), failed=self._failed,
        )  # fmt: skip

    def due_line(self, due: Due) -> str:
        """When it is due, seen from today."""
        return words.due_line(due, self._desk.clock.today())


def _why_none() -> str:
    return tr("A review looks back on a support period or a service. Make the agreement first.")


def _open_spans(rows: tuple[SpanRow, ...]) -> list[SpanRow]:
    """Every period by decision that something is due in, and the newest support period."""
    periods = [row for row in rows if row.span.period is not None and not row.span.days.waits]
    supports = [row for row in rows if row.span.agreement is not None][:1]
    return [*periods, *supports]


def _span_words(span: Span) -> str:
    name = span.programme.name(language().value) if span.programme is not None else ""
    first, last = span.days.first_day, span.days.last_day
    days = tr("from {day}").format(day=formats.date_text(first)) if last is None else formats.date_range(first, last)
    return words.DOT.join(part for part in (formats.capital(name), days) if part)


class _NextCard(Card):
    """What is due in one time, and the way to begin."""

    def __init__(self, tab: ReviewsTab, row: SpanRow) -> None:
        super().__init__(gap=8)
        line = tab.due_line(row.due) if row.due is not None else tr("The final review has been held.")
        if row.due is None and row.span.months is None:
            line = tr("Nothing is due.")
        self.add(head(line), small(_span_words(row.span)))
        begin, period = tab.begin_wanted.emit, row.span.period
        mid = plain(tr("Make a mid-term review"), lambda: begin(ReviewKind.MID, period), "plus")
        final = plain(tr("Make the final review"), lambda: begin(ReviewKind.FINAL, period), "flag-banner")
        for button in (mid, final):
            button.setAccessibleDescription(_span_words(row.span))
        self.add(Flow(mid, final))


class _ReviewCard(Card):
    """One review: where it stands, what it says of the goals, what can be done with it."""

    def __init__(self, tab: ReviewsTab, row: ReviewRow) -> None:
        super().__init__(gap=8)
        self._tab, self._row = tab, row
        review = row.review
        words_of_state, kind = words.state(row)
        self.add(Flow(head(words.heading(review)), Chip(words_of_state, kind)))
        self.add(label(tr("looks back on {days}").format(days=formats.date_range(review.first_day, review.last_day))))
        if review.goals:
            self.add(small(self._goals()))
        if review.signatures:
            names = ", ".join(s.name for s in review.signatures)
            self.add(small(tr("Signed by {names}.").format(names=names)))
        if row.draft is not None and row.draft.copied_at is None:
            self.add(small(tr("Its text waits to be copied to the official record.")))
        self._view = ShownTextView()
        self._view.setAccessibleName(tr("The text of the review"))
        self._view.hide()
        self._add_acts()
        self.add(self._view)

    def _goals(self) -> str:
        states = [g.state for g in self._row.review.goals]
        reached = states.count(GoalState.REACHED)
        parts = [tr_n("%n goals", len(states))]
        parts += [tr_n("%n reached", reached)] if reached else []
        return words.DOT.join(parts)

    def _add_acts(self) -> None:
        tab, row, review = self._tab, self._row, self._row.review.id
        signed = row.review.signed_at is not None
        acts: list[Button] = []
        if not signed:
            acts.append(plain(tr("Open and change"), lambda: tab.open_wanted.emit(review), "pencil-simple"))
            acts.append(plain(tr("Sign it together"), lambda: tab.sign_wanted.emit(review), "pen-nib"))
        acts.append(plain(tr("Open the paper"), lambda: tab.open_paper(row), "file-pdf"))
        acts.append(plain(tr("Save to a file"), lambda: tab.open_paper(row, save=True), "download-simple"))
        self._reader = link(tr("Read the text"), self._read, "book-open")
        quiet = [self._reader]
        if signed and not row.corrected:
            correct = tab.correct_wanted.emit
            quiet.append(link(tr("Correct with a new review"), lambda: correct(review), "pencil-simple"))
        if not signed:
            quiet.append(link(tr("Take out"), lambda: tab.take_out(row), "trash"))
        for button in (*acts, *quiet):
            button.setAccessibleDescription(words.heading(row.review))
        self.add(Flow(*acts), Rule(), Flow(*quiet))

    def _read(self) -> None:
        if self._view.isVisibleTo(self):
            self._view.hide()
            self._reader.setText(tr("Read the text"))
            return
        self._tab.read_text(self._row, self._show)

    def _show(self, text: str) -> None:
        self._view.show_text(text, "plain")
        self._view.show()
        self._reader.setText(tr("Hide the text"))
        self._view.setFocus()
