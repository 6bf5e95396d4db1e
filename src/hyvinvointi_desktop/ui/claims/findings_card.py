"""What the program noticed about a month: a sentence, a way to mend it, and room for the worker's own words.

A warning never blocks; an error does, and says how it is mended. Words that are half typed stay through a re-read.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Draft, Form
from hyvinvointi_desktop.domain.findings import Finding, FindingCode, Level
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.claims.paper import Line, MonthPaper
from hyvinvointi_desktop.ui.drafts.fields import Fields, Typed
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M, SPACE_S
from hyvinvointi_desktop.ui.kit.widgets import (
    Card,
    Chip,
    Columns,
    FieldRow,
    Flow,
    InlineMessage,
    Rule,
    column,
    head,
    label,
    plain,
    row,
    small,
)
from hyvinvointi_desktop.ui.kit.words import tr

Key = tuple[str, str, str]


def key_of(finding: Finding) -> Key:
    """What names a finding from one reading to the next."""
    return finding.code.value, finding.about, finding.on.isoformat()


def record_of(finding: Finding) -> str:
    """The id of the record that holds the words for a finding."""
    return "|".join(key_of(finding))


@dataclass(frozen=True, slots=True)
class Keeping:
    """What a row needs to keep half typed words: ``shown_in`` says of which month and payer they are."""

    desk: Desk
    jobs: Jobs
    shown_in: Typed


class FindingsCard(Card):
    """Findings of the month; hidden when there is none."""

    mend_wanted = Signal(object)
    explain_wanted = Signal(object, str)

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(gap=SPACE_M)
        self._desk, self._jobs = desk, jobs
        self._drafts: dict[Key, str] = {}
        self._rows: dict[Key, FindingRow] = {}
        self.add(head(tr("Look at these")))

    def show_findings(self, paper: MonthPaper) -> None:
        """Other findings. Sealed ones are only read."""
        focused = next((k for k, shown in self._rows.items() if shown.has_focus()), None)
        for shown in self._rows.values():
            shown.draft.leave()
        self.clear(keep=1)
        self._rows.clear()
        shown_in = {"month": str(paper.claim.month), "of_payer": paper.claim.payer}
        keeping = Keeping(self._desk, self._jobs, shown_in)
        ordered = sorted(paper.claim.findings, key=lambda f: (f.level is not Level.ERROR, f.on))
        for n, finding in enumerate(ordered):
            if n:
                self.add(Rule())
            one = FindingRow(finding, paper, self._drafts, keeping)
            one.mend.connect(self.mend_wanted)
            one.explain.connect(self.explain_wanted)
            self._rows[key_of(finding)] = one
            self.add(one)
        self.setVisible(bool(ordered))
        if focused in self._rows:
            self._rows[focused].focus_again()

    def take_drafts(self, drafts: Sequence[Draft]) -> None:
        """Words that were half typed before the program was locked or died."""
        half_typed = {draft.record: draft for draft in drafts}
        for key, shown in self._rows.items():
            draft = half_typed.get("|".join(key))
            if draft is not None and key not in self._drafts:
                shown.go_on()

    def kept(self, finding: Finding) -> None:
        """The words were saved: the line of typing closes."""
        self._drafts.pop(key_of(finding), None)

    def not_kept(self, finding: Finding, sentence: str) -> None:
        """The words could not be saved: they stay as they are, with why."""
        shown = self._rows.get(key_of(finding))
        if shown is not None:
            shown.notice.say(sentence, "bad")

    def focus_first(self) -> None:
        """Gives the first finding the focus."""
        first = next(iter(self._rows.values()), None)
        if first is not None:
            first.focus_again()

    def row_of(self, finding: Finding) -> "FindingRow | None":
        """The row of a finding."""
        return self._rows.get(key_of(finding))


def mend_words(finding: Finding, line: Line | None) -> str:
    """What the button that mends a finding says; a visit's trip is mended in the visit."""
    if finding.code is FindingCode.RATE_MISSING:
        return tr("Go to the rates")
    if line is not None and line.course:
        return tr("Open the course session")
    if finding.session or (line is not None and line.session):
        return tr("Open the visit")
    if finding.trip:
        return tr("Open the trip")
    if finding.client:
        return tr("Open the client")
    return tr("Show the day")


class FindingRow(QWidget):
    """One finding: level, sentence, mending, explaining."""

    mend = Signal(object)
    explain = Signal(object, str)

    def __init__(self, finding: Finding, paper: MonthPaper, drafts: dict[Key, str], keeping: Keeping) -> None:
        super().__init__()
        self.finding = finding
        self._drafts = drafts
        self._sealed = paper.sealed
        about = self._about(paper)
        sentence = text.finding(finding)
        self.said = label("")
        words = column(
            label(f"{about}: {sentence}" if about else sentence),
            small(text.finding_help(finding.code)),
            self.said,
            gap=2,
        )
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.notice = InlineMessage()
        mend = mend_words(finding, paper.line_of(finding))
        self.mend_button = self._button(mend, "pencil-simple", self._mend, about)
        self.explain_button = self._button(tr("Explain"), "chat-text", self._open, about)
        self._editor, self.field = self._make_editor(about)
        self._shown_in = keeping.shown_in
        self._fields = Fields({"words": self.field})
        self.draft = FormDraft(
            keeping.desk, keeping.jobs, Form.EXPLANATION, self._editor,
            typed=self._typed_words, show_typed=self._show_words,
        )  # fmt: skip
        self._fields.on_change(self.draft.touch)
        chip = Chip(text.level(finding.level), text.level_kind(finding.level))
        told = row(column(chip, None), words, gap=SPACE_M)
        told.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(SPACE_S)
        acts = Flow(self.mend_button, self.explain_button)
        for part in (Columns(told, acts, narrowest=380, stretch=(1, 0)), self._editor, self.notice):
            lines.addWidget(part)
        self._show_state()

    def _about(self, paper: MonthPaper) -> str:
        line = paper.line_of(self.finding)
        client = (self.finding.client,) if self.finding.client else ()
        whose = paper.people.whose(line) if line else paper.people.who(client)
        day = formats.day_text(self.finding.on, year=self.finding.on not in paper.claim.month)
        return " · ".join(filter(None, (formats.capital(day), whose)))

    def _button(self, words: str, icon: str, press: Callable[[], None], about: str) -> QWidget:
        button = plain(words, press, icon)
        button.setAccessibleName(f"{words}: {about}" if about else words)
        return button

    def _make_editor(self, about: str) -> tuple[QWidget, QLineEdit]:
        field = QLineEdit()
        field.setMaxLength(500)
        field.textEdited.connect(self._typed)
        field.returnPressed.connect(self._save)
        typed = FieldRow(
            tr("In your own words"), field, hint=tr("For example: bad roads. The words go along with the claim.")
        )
        field.setAccessibleName(f"{tr('In your own words')}: {about}")
        self.save_button = plain(tr("Keep the words"), self._save, "check")
        return column(typed, Flow(self.save_button, plain(tr("Leave it"), self._leave))), field

    def _show_state(self) -> None:
        """What is open follows the draft, so that a re-read loses nothing."""
        finding, draft = self.finding, self._drafts.get(key_of(self.finding))
        may = finding.level is not Level.ERROR and not self._sealed
        self.explain_button.setVisible(may and draft is None)
        self.mend_button.setVisible(not self._sealed)
        self._editor.setVisible(may and draft is not None)
        self.said.setText(tr("Your explanation: {words}").format(words=finding.explanation))
        self.said.setVisible(bool(finding.explanation) and draft is None)
        if draft is not None and not self.draft.record:
            self.draft.open(record_of(finding), lambda: self.field.setText(finding.explanation))
        if draft is not None and self.field.text() != draft:
            self.field.setText(draft)

    def _open(self) -> None:
        self._drafts[key_of(self.finding)] = self.finding.explanation
        self._show_state()
        self.field.setFocus()

    def go_on(self) -> None:
        """Opens the line with the words that were kept."""
        if self.finding.level is not Level.ERROR and not self._sealed:
            self._drafts[key_of(self.finding)] = self.finding.explanation
            self._show_state()

    def _typed_words(self) -> Typed:
        return self._fields.typed() | self._shown_in

    def _show_words(self, typed: Typed) -> None:
        self._fields.show_typed(typed)
        self._drafts[key_of(self.finding)] = self.field.text()

    def _typed(self, words: str) -> None:
        self._drafts[key_of(self.finding)] = words

    def _save(self) -> None:
        self.notice.clear()
        self.explain.emit(self.finding, self.field.text().strip())

    def _leave(self) -> None:
        self.draft.drop()
        self._drafts.pop(key_of(self.finding), None)
        self.notice.clear()
        self._show_state()
        self.explain_button.setFocus()

    def _mend(self) -> None:
        self.mend.emit(self.finding)

    def has_focus(self) -> bool:
        """Whether the focus is somewhere in the row."""
        return self.isAncestorOf(self.window().focusWidget() or self.window())

    def focus_again(self) -> None:
        """The first thing that can be done here."""
        for target in (self.field, self.mend_button, self.explain_button):
            if not target.isHidden() and target.isVisible():
                target.setFocus()
                return
