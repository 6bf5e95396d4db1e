"""Turned to the client: one question at a time in large print, and nothing else of the program in sight.

It covers the whole window and takes its keys, so that no list and no other client can be reached from it. What is
answered is told at once by ``answered``; the worker's page keeps it.
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from hyvinvointi_desktop.domain.measures import Item, Measure
from hyvinvointi_desktop.ui import measure_words
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.bar import Bar
from hyvinvointi_desktop.ui.kit.boxes import Flow
from hyvinvointi_desktop.ui.kit.buttons import Button, link, plain, primary
from hyvinvointi_desktop.ui.kit.labels import Words, label, muted, small
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from hyvinvointi_desktop.ui.measures.client_words import client_words
from hyvinvointi_desktop.ui.measures.number_keys import press
from hyvinvointi_desktop.ui.showing.door import Door

_WIDEST = 900
BEFORE, AFTER, DOOR = -1, -2, -3
"""The stages beside the questions: what this is, thanks, and the worker's way back."""


class TurnedView(QDialog):
    """``answered`` carries an item's id and the answer, None where it was taken back."""

    answered = Signal(str, object)

    def __init__(
        self, parent: QWidget, jobs: Jobs, measure: Measure, language: str, answers: Mapping[str, int]
    ) -> None:
        super().__init__(parent.window(), Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._jobs, self._measure, self._language = jobs, measure, language
        self.door: Door | None = None
        self._answers = dict(answers)
        self._waits = ""
        self.at = BEFORE
        self.words = client_words(language)
        self.buttons: dict[int, Button] = {}
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Hyvinvointi")
        self.setAccessibleName(measure.name(language))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)
        self._cover()
        parent.window().installEventFilter(self)
        self._show_before()

    def _cover(self) -> None:
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(window.rect().translated(window.mapToGlobal(QPoint(0, 0))))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It stays over the window when that is moved or becomes larger."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._cover()
        return super().eventFilter(watched, event)

    # -- stages -------------------------------------------------------------------------------------------------

    def _stage(self, *parts: QWidget, first: QWidget) -> None:
        inner = QWidget()
        inner.setProperty("role", "page")
        inner.setMaximumWidth(theme().px(_WIDEST))
        column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_L)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        whole = QWidget()
        whole.setProperty("role", "page")
        across = QHBoxLayout(whole)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(inner, 100)
        across.addStretch(1)
        old = self._scroll.takeWidget()
        if old is not None:
            old.deleteLater()
        self._scroll.setWidget(whole)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_before(self) -> None:
        measure, language = self._measure, self._language
        period, intro = measure.period.get(language, ""), measure.intro.get(language, "")
        begin = primary(self.words.start, lambda: self.show_question(0), "arrow-right")
        parts: list[QWidget] = [_large(measure.name(language))]
        parts += [label(words, "answer") for words in (period, intro) if words]
        parts += [Flow(begin, link(self.words.stop, self._show_after))]
        parts += [small(measure.licence)] if measure.licence else []
        self.at = BEFORE
        self._stage(*parts, first=begin)

    def show_question(self, at: int) -> None:
        """The question of that place in the form; after the last one, thanks."""
        if at >= len(self._measure.items):
            self._show_after()
            return
        self.at, self._waits = at, ""
        item, count = self._measure.items[at], len(self._measure.items)
        where = self.words.of.format(number=at + 1, count=count)
        question = measure_words.question(self._measure, item, self._language)
        back = plain(self.words.back, lambda: self.show_question(at - 1) if at else self._show_before(), "arrow-left")
        done = item.id in self._answers
        onward = plain(
            self.words.forward if done else self.words.skip, lambda: self.show_question(at + 1), "arrow-right"
        )
        self._stage(
            muted(where),
            Bar(at / count, "accent", where),
            _large(question),
            self._answer_buttons(item, question),
            Flow(back, onward, link(self.words.stop, self._show_after)),
            small(self._measure.licence),
            first=self.buttons[self._answers.get(item.id, item.low)],
        )
        announce(self, f"{where}. {question}")

    def _answer_buttons(self, item: Item, question: str) -> QWidget:
        """Side by side where they are plain numbers, else under each other with their words."""
        worded = len(item.answers) > measure_words.MOST_ENDS
        group = QButtonGroup(self)
        group.setExclusive(False)
        self.buttons = {}
        for answer in range(item.low, item.high + 1):
            words = item.answer_words(answer, self._language)
            button = Button(measure_words.answer(item, answer, self._language), "client")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setChecked(self._answers.get(item.id) == answer)
            button.setAccessibleName(f"{question} {answer} {words}".strip())
            button.toggled.connect(lambda on, a=answer: self._answer(item, a) if on else None)
            button.clicked.connect(lambda _=False: self.show_question(self.at + 1))
            button.installEventFilter(self)
            self.buttons[answer] = button
            group.addButton(button)
        if worded:
            return _under(*self.buttons.values())
        ends = measure_words.ends(item, self._language)
        return _under(Flow(*self.buttons.values(), gap=SPACE_M), *([label(ends, "answer")] if ends else []))

    def _answer(self, item: Item, answer: int) -> None:
        self._answers[item.id] = answer
        self.answered.emit(item.id, answer)

    def _show_after(self) -> None:
        self.at = AFTER
        self.buttons = {}
        missing = len(self._measure.items) - len(self._answers)
        done = primary(self.words.done, self.ask_back, "check")
        parts: list[QWidget] = [_large(self.words.thanks), label(self.words.give_back, "answer")]
        if missing:
            parts.append(label(self.words.not_all.format(count=missing), "answer"))
        back = link(self.words.back, lambda: self.show_question(len(self._measure.items) - 1), "arrow-left")
        self._stage(*parts, Flow(done, back), first=done)
        announce(self, self.words.thanks)

    # -- the way back -------------------------------------------------------------------------------------------

    def ask_back(self) -> None:
        """The worker comes back through the door; until then only the thanks and the questions are in reach."""
        self.at = DOOR
        self.buttons = {}
        door = self.door = Door(self._jobs)
        door.opened.connect(self.accept)
        door.left.connect(self._show_after)
        self._stage(door, first=door.field)

    def reject(self) -> None:
        """Closed by the system's own keys: it stays, at the thanks."""
        self._show_after()

    # -- keys ---------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits answer, Backspace goes back, Esc goes to the end: never straight to the worker's pages."""
        key, text = Qt.Key(event.key()), event.text()
        if self.at >= 0 and len(text) == 1 and text in "0123456789":
            self._digit(text)
        elif self.at >= 0 and key is Qt.Key.Key_Backspace:
            self.show_question(self.at - 1) if self.at else self._show_before()
        elif self.at >= 0 and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._waits:
            self.show_question(self.at + 1)
        elif key is Qt.Key.Key_Escape:
            if self.at != AFTER:
                self._show_after()
        else:
            super().keyPressEvent(event)

    def _digit(self, digit: str) -> None:
        item = self._measure.items[self.at]
        typed = press(digit, self._waits, item.low, item.high)
        self._waits = typed.waits
        if typed.value is not None:
            self.buttons[typed.value].setChecked(True)
        if typed.whole:
            self.show_question(self.at + 1)
            if typed.next_digit and self.at >= 0:
                self._digit(typed.next_digit)


def _large(text: str) -> Words:
    return Words(text, "client", wrap=True)


def _under(*parts: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_S)
    for part in parts:
        column.addWidget(part)
    return box
