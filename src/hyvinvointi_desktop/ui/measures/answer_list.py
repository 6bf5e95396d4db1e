"""The questions under each other, each with its answers in sight; a digit answers and goes on. It saves nothing."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.domain.measures import Item, Measure
from hyvinvointi_desktop.ui import measure_words
from hyvinvointi_desktop.ui.kit.buttons import Button
from hyvinvointi_desktop.ui.kit.choices import OneOf
from hyvinvointi_desktop.ui.kit.labels import label, set_role, small
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M, SPACE_S, SPACE_XS
from hyvinvointi_desktop.ui.measures.number_keys import press

_OTHER_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Question(QWidget):
    """One question and its answers side by side."""

    def __init__(self, number: int, measure: Measure, item: Item, language: str) -> None:
        super().__init__()
        self.item = item
        words = measure_words.question(measure, item, language)
        self.words = label(f"{number}. {words}")
        options = [(n, measure_words.answer(item, n, language)) for n in range(item.low, item.high + 1)]
        self.choice: OneOf[int] = OneOf(f"{number}. {words}", options, optional=True, narrow=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_S, SPACE_XS, 0, SPACE_XS)
        column.setSpacing(SPACE_XS)
        column.addWidget(self.words)
        own = item.name(language)
        if own.casefold() != words.casefold():
            column.addWidget(small(own))
        column.addWidget(self.choice)

    def set_current(self, *, current: bool) -> None:
        """The question that the keys answer stands out."""
        set_role(self.words, "role", "strong" if current else "")

    def buttons(self) -> list[Button]:
        """Its answers, the lowest first."""
        return list(self.choice.buttons.values())


class AnswerList(QWidget):
    """A form's field: ``typed`` is a mapping of item id to answer. ``finished`` comes with Enter on a whole form."""

    changed = Signal()
    finished = Signal()
    moved = Signal(QWidget)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.questions: list[Question] = []
        self._at, self._waits = 0, ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_M)

    def show_measure(self, measure: Measure, language: str) -> None:
        """The questions in that language; answers that were given stay."""
        before = self.answers()
        for question in self.questions:
            question.hide()
            question.deleteLater()
        self.questions = [Question(n, measure, item, language) for n, item in enumerate(measure.items, 1)]
        for question in self.questions:
            self._column.addWidget(question)
            question.choice.changed.connect(partial(self._pressed, question))
            for button in question.buttons():
                button.installEventFilter(self)
        self._at, self._waits = 0, ""
        self.set_answers(before)

    # -- answers ------------------------------------------------------------------------------------------------

    def answers(self) -> dict[str, int]:
        """The answered items alone."""
        return {q.item.id: value for q in self.questions if (value := q.choice.value()) is not None}

    def set_answers(self, answers: Mapping[str, int]) -> None:
        """Shows answers; what no question has is left out."""
        for question in self.questions:
            value = answers.get(question.item.id)
            question.choice.set_value(value if value in question.choice.buttons else None)

    def typed(self) -> Any:
        """As a draft keeps it."""
        return self.answers()

    def show_typed(self, typed: Any) -> None:
        """What a draft kept."""
        self.set_answers(typed if isinstance(typed, dict) else {})

    def is_whole(self) -> bool:
        """Whether every question is answered."""
        return len(self.answers()) == len(self.questions)

    def unanswered(self) -> int | None:
        """The first question without an answer."""
        return next((n for n, q in enumerate(self.questions) if q.choice.value() is None), None)

    # -- keys ---------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """The keys go to the first question without an answer."""
        self._go(self.unanswered() or 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits, arrows up and down, Backspace, Delete and Enter belong to the questions."""
        if event.type() is QEvent.Type.FocusIn:
            self._came_to(watched)
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _came_to(self, button: QObject) -> None:
        for n, question in enumerate(self.questions):
            here = button in question.buttons()
            question.set_current(current=here)
            if here and n != self._at:
                self._at, self._waits = n, ""

    def _key(self, event: QKeyEvent) -> bool:
        if event.modifiers() & _OTHER_KEYS:
            return False
        key, text = Qt.Key(event.key()), event.text()
        if len(text) == 1 and text in "0123456789":
            self._digit(text)
        elif key is Qt.Key.Key_Down:
            self._go(self._at + 1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Backspace):
            self._go(self._at - 1)
        elif key is Qt.Key.Key_Delete:
            self._answer(None)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        else:
            return False
        return True

    def _digit(self, digit: str) -> None:
        item = self.questions[self._at].item
        typed = press(digit, self._waits, item.low, item.high)
        self._waits = typed.waits
        if typed.value is not None:
            self._answer(typed.value)
        if typed.whole:
            last = self._at + 1 == len(self.questions)
            self._go(self._at + 1)
            if typed.next_digit and not last:
                self._digit(typed.next_digit)

    def _enter(self) -> None:
        """On an answered question on to the next one that is not; when there is none, the form is finished."""
        self._waits = ""
        following = [n for n in range(self._at, len(self.questions)) if self.questions[n].choice.value() is None]
        missing = next(iter(following), self.unanswered())
        if missing is None:
            self.finished.emit()
        else:
            self._go(missing)

    def _answer(self, value: int | None) -> None:
        question = self.questions[self._at]
        question.choice.set_value(value)
        button = question.choice.buttons.get(value) if value is not None else None
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _pressed(self, question: Question) -> None:
        """Chosen by mouse or Space: the keys stay where the person is."""
        self._at, self._waits = self.questions.index(question), ""
        self.changed.emit()

    def _go(self, at: int) -> None:
        """To a question: on its answer, else on its lowest one."""
        if not 0 <= at < len(self.questions):
            return
        self._at, self._waits = at, ""
        question = self.questions[at]
        chosen = question.choice.value()
        button = question.choice.buttons[chosen] if chosen is not None else question.buttons()[0]
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.moved.emit(question)
