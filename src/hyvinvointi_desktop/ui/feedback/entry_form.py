"""Typing answers in from paper, one after another, by keys alone: a digit answers and goes to the next question."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.feedback import Given
from hyvinvointi_desktop.domain.feedback_forms import FeedbackForm, Question, QuestionKind, worded
from hyvinvointi_desktop.domain.ids import FormAnswerId, ProgrammeId
from hyvinvointi_desktop.ui.clients.parts import TextBox
from hyvinvointi_desktop.ui.groups.inline_form import InlineForm, Work
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.choices import OneOf, SeveralOf
from hyvinvointi_desktop.ui.kit.widgets import FieldRow, Flow, plain, small
from hyvinvointi_desktop.ui.kit.words import language, tr, tr_n

Answer = OneOf[str] | SeveralOf[str] | TextBox


class _Passing(QObject):
    """Enter on a choice goes on and chooses nothing: only a digit, Space or a press answers."""

    onward = Signal()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes Enter from the buttons."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and is_enter(event):
            self.onward.emit()
            return True
        return super().eventFilter(watched, event)


def is_enter(event: QKeyEvent) -> bool:
    """Enter alone, on either side of the keyboard."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _OTHER_KEYS


_OTHER_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class NumberedOne(OneOf[str]):
    """One of several, chosen by its number; then ``onward`` comes."""

    onward = Signal()

    def __init__(self, name: str, options: Sequence[tuple[str, str]], first: int) -> None:
        self._from = first
        super().__init__(name, options, optional=True)
        _pass_enter(self, self.onward.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses, Delete takes back."""
        values, at = list(self.buttons), _place(event, self._from)
        if at is not None and 0 <= at < len(values):
            self.set_value(values[at])
            self.changed.emit()
            self.onward.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.set_value(None)
            self.changed.emit()
        else:
            super().keyPressEvent(event)


class NumberedSeveral(SeveralOf[str]):
    """Any of several, each put on or off by its number; Enter goes on."""

    onward = Signal()

    def __init__(self, name: str, options: Sequence[tuple[str, str]]) -> None:
        super().__init__(name, options)
        _pass_enter(self, self.onward.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit puts on or off."""
        buttons, at = list(self.buttons.values()), _place(event, 1)
        if at is not None and 0 <= at < len(buttons):
            buttons[at].click()
        else:
            super().keyPressEvent(event)


def _pass_enter(part: "NumberedOne | NumberedSeveral", onward: Callable[[], object]) -> None:
    passing = _Passing(part)
    passing.onward.connect(onward)
    for button in part.buttons.values():
        button.installEventFilter(passing)


def _place(event: QKeyEvent, first: int) -> int | None:
    text = event.text()
    return int(text) - first if len(text) == 1 and text in "0123456789" else None


class EntryForm(InlineForm):
    """One answer to one form. It stays open for the next one and knows the one before only to take it back."""

    taken_back = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, form: FeedbackForm, programme: Callable[[], ProgrammeId | None]) -> None:
        self.form, self._programme = form, programme
        self.count = 0
        self._last: FormAnswerId | None = None
        self.answers: dict[str, Answer] = {q.id: _field(q) for q in form.questions}
        fields: dict[str, QWidget] = {f"answer_{key}": part for key, part in self.answers.items()}
        super().__init__(desk, jobs, Form.FORM_ANSWER, fields, tr("Save the answer and go on"))
        self.said = small("")
        self.back = plain(tr("Take the last one back"), self._take_back, "arrow-counter-clockwise")
        rows = [self._row(n, q) for n, q in enumerate(form.questions, 1)]
        how = tr("A digit answers and goes on, Enter leaves a question out, Ctrl+Enter saves. No name, no day.")
        self.lay_out(small(how), *rows, Flow(self.said, self.back))
        self.back.hide()
        order = list(self.answers.values())
        for n, part in enumerate(order):
            if isinstance(part, NumberedOne | NumberedSeveral):
                part.onward.connect(lambda n=n: self._go_on(n + 1))

    def _row(self, number: int, question: Question) -> FieldRow:
        spoken = language().value
        ends = [(question.low, question.low_words), (question.high, question.high_words)]
        hint = ", ".join(f"{step} = {worded(words, spoken)}" for step, words in ends if words)
        return FieldRow(f"{number}. {question.said(spoken)}", self.answers[question.id], hint=hint)

    def _go_on(self, at: int) -> None:
        order = list(self.answers.values())
        if at >= len(order):
            self.save.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            _focus(order[at])

    def open_empty(self) -> None:
        """An empty answer."""
        self._id = FormAnswerId(self._desk.new_id())
        self.open_record(f"{self.form.id}|new", self.form.name(language().value), self._clear)
        _focus(next(iter(self.answers.values())))

    def _clear(self) -> None:
        for part in self.answers.values():
            if isinstance(part, OneOf):
                part.set_value(None)
            elif isinstance(part, SeveralOf):
                part.set_values(())
            else:
                part.clear()

    def work(self) -> Work | None:
        """The answer, where there is one."""
        scales: dict[str, int] = {}
        chosen: dict[str, tuple[str, ...]] = {}
        words: dict[str, str] = {}
        for question in self.form.questions:
            part = self.answers[question.id]
            if isinstance(part, OneOf):
                value = part.value()
                if value is not None and question.kind is QuestionKind.SCALE:
                    scales[question.id] = int(value)
                elif value is not None:
                    chosen[question.id] = (value,)
            elif isinstance(part, SeveralOf):
                if values := part.values():
                    chosen[question.id] = values
            elif said := part.toPlainText().strip():
                words[question.id] = said
        if not (scales or chosen or words):
            self.notice.say(tr("Answer at least one question, or close the form."), "warn")
            return None
        given = Given(self._id, self.form.id, self.form.version, self._programme(), scales, chosen, words)
        desk = self._desk
        return lambda: desk.save_answer(given)

    def kept(self) -> None:
        """The answer is saved: the next one, empty."""
        self._last, self.count = self._id, self.count + 1
        self.open_empty()
        self._tell(tr_n("%n answers typed in now", self.count))
        self.back.show()

    def _tell(self, words: str) -> None:
        self.said.setText(words)

    def _take_back(self) -> None:
        last, desk = self._last, self._desk
        if last is None:
            return
        self._last = None
        self.back.hide()

        def gone(_: object) -> None:
            self.count -= 1
            self._tell(tr("The last answer is taken back."))
            self.taken_back.emit()

        self._jobs.run(lambda: desk.take_back_answer(last), owner=self, ok=gone, failed=self._failed)


def _field(question: Question) -> Answer:
    spoken = language().value
    name = question.said(spoken)
    if question.kind is QuestionKind.WORDS:
        return TextBox()
    if question.kind is QuestionKind.SCALE:
        steps = [(str(n), str(n)) for n in range(question.low, question.high + 1)]
        return NumberedOne(name, steps, question.low)
    options = [(o, f"{n}. {question.option(o, spoken)}") for n, o in enumerate(question.options, 1)]
    return NumberedOne(name, options, 1) if question.kind is QuestionKind.ONE_OF else NumberedSeveral(name, options)


def _focus(part: Answer) -> None:
    if isinstance(part, TextBox):
        part.setFocus(Qt.FocusReason.TabFocusReason)
    else:
        buttons = list(part.buttons.values())
        chosen = next((b for b in buttons if b.isChecked()), buttons[0])
        chosen.setFocus(Qt.FocusReason.TabFocusReason)
