"""Turned to the person: one question at a time in large print, and nothing else of the program in sight.

It covers the window and takes its keys. What is answered lies here alone until the person gives it; then it is gone,
also from here. Nothing is kept as a draft: half an answer on somebody's computer would be somebody's.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.feedback import Given
from hyvinvointi_desktop.domain.feedback_forms import MOST_WORDS, FeedbackForm, Question, QuestionKind, worded
from hyvinvointi_desktop.domain.ids import FormAnswerId, ProgrammeId
from hyvinvointi_desktop.ui.clients.parts import TextBox
from hyvinvointi_desktop.ui.feedback.entry_form import is_enter
from hyvinvointi_desktop.ui.feedback.turned_words import turned_words
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.bar import Bar
from hyvinvointi_desktop.ui.kit.boxes import Flow, column
from hyvinvointi_desktop.ui.kit.buttons import Button, link, plain, primary
from hyvinvointi_desktop.ui.kit.labels import Words, label, muted
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.tokens import SPACE_L, SPACE_M, SPACE_XL

_WIDEST = 900
BEFORE, READY, GIVEN = -1, -2, -3
"""The stages beside the questions: what this is, giving, thanks."""
Give = Callable[[Given, Callable[[], object], Callable[[Exception], object]], object]
"""Keeps an answer off the window's thread, then calls the one or the other."""


@dataclass
class Held:
    """What has been answered so far, in the memory of this window alone."""

    scales: dict[str, int] = field(default_factory=dict)
    chosen: dict[str, tuple[str, ...]] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)

    def any(self) -> bool:
        """Whether anything is answered."""
        return bool(self.scales or self.chosen or any(said.strip() for said in self.words.values()))

    def clear(self) -> None:
        """Forgets all of it."""
        self.scales.clear()
        self.chosen.clear()
        self.words.clear()


class TurnedForm(QDialog):
    """One form for one person. However it ends (``finished``), who shows it locks then."""

    def __init__(
        self, parent: QWidget, form: FeedbackForm, language: str, new_id: str, programme: ProgrammeId | None, give: Give
    ) -> None:
        super().__init__(parent.window(), Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._form, self._language, self._give = form, language, give
        self._id, self._programme = FormAnswerId(new_id), programme
        self.held = Held()
        self.at = BEFORE
        self.words = turned_words(language)
        self.buttons: list[Button] = []
        self.box: TextBox | None = None
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Hyvinvointi")
        self.setAccessibleName(form.name(language))
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
        self.show_before()

    def _cover(self) -> None:
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(window.rect().translated(window.mapToGlobal(QPoint(0, 0))))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It stays over the window wherever that goes; Enter on a choice goes on and chooses nothing."""
        if event.type() is QEvent.Type.KeyPress and watched in self.buttons and isinstance(event, QKeyEvent):
            if is_enter(event):
                self._on()
                return True
            return super().eventFilter(watched, event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._cover()
        return super().eventFilter(watched, event)

    # -- stages -------------------------------------------------------------------------------------------------

    def _stage(self, *parts: QWidget, first: QWidget) -> None:
        inner = column(*parts, None, gap=SPACE_L)
        inner.setProperty("role", "page")
        inner.setMaximumWidth(theme().px(_WIDEST))
        box = inner.layout()
        assert box is not None
        box.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
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
        QTimer.singleShot(0, first, lambda: first.setFocus(Qt.FocusReason.OtherFocusReason))

    def show_before(self) -> None:
        """What this is, and in which language."""
        self.at, self.buttons, self.box = BEFORE, [], None
        begin = primary(self.words.begin, lambda: self.show_question(0), "arrow-right")
        parts: list[QWidget] = [_large(self._form.name(self._language))]
        if intro := worded(self._form.intro, self._language):
            parts.append(label(intro, "answer"))
        parts.append(label(self.words.nobody, "answer"))
        others = [code for code in self._form.languages if code != self._language]
        if others:
            parts.append(Flow(*(plain(_OWN_NAMES[code], partial(self._speak, code), "translate") for code in others)))
        self._stage(*parts, Flow(begin, link(self.words.stop, self.show_ready)), first=begin)

    def _speak(self, language: str) -> None:
        self._language, self.words = language, turned_words(language)
        self.setAccessibleName(self._form.name(language))
        self.show_before()

    def show_question(self, at: int) -> None:
        """The question of that place in the form; after the last one, giving."""
        if at >= len(self._form.questions):
            self.show_ready()
            return
        self.at, self.buttons, self.box = at, [], None
        question, count = self._form.questions[at], len(self._form.questions)
        where = self.words.of.format(number=at + 1, count=count)
        back = plain(self.words.back, self._back, "arrow-left")
        onward = plain(self._onward_words(question), self._on, "arrow-right")
        self._next = onward
        parts: list[QWidget] = [muted(where), Bar(at / count, "accent", where), _large(question.said(self._language))]
        first: QWidget
        if question.kind is QuestionKind.WORDS:
            self.box = self._words_box(question)
            parts.append(self.box)
            first = self.box
        else:
            parts.append(self._choices(question))
            first = next((b for b in self.buttons if b.isChecked()), self.buttons[0])
        self._stage(*parts, Flow(back, onward, link(self.words.stop, self.show_ready)), first=first)
        announce(self, f"{where}. {question.said(self._language)}")

    def _onward_words(self, question: Question) -> str:
        return self.words.on if self._is_answered(question) else self.words.skip

    def _is_answered(self, question: Question) -> bool:
        held, key = self.held, question.id
        return key in held.scales or key in held.chosen or bool(held.words.get(key, "").strip())

    def _back(self) -> None:
        self.show_question(self.at - 1) if self.at > 0 else self.show_before()

    def _on(self) -> None:
        self.show_question(self.at + 1)

    def _choices(self, question: Question) -> QWidget:
        """A scale side by side with the words of its ends; options under each other."""
        if question.kind is QuestionKind.SCALE:
            for step in range(question.low, question.high + 1):
                button = self._button(question, str(step), step == self.held.scales.get(question.id), one=True)
                button.clicked.connect(lambda _=False, s=step: self._step(question, s))
            ends = [(question.low, question.low_words), (question.high, question.high_words)]
            said = [f"{step} = {worded(words, self._language)}" for step, words in ends if words]
            return column(Flow(*self.buttons, gap=SPACE_M), *(label(line, "answer") for line in said), gap=SPACE_M)
        several = question.kind is QuestionKind.SEVERAL
        for option in question.options:
            chosen = option in self.held.chosen.get(question.id, ())
            button = self._button(question, question.option(option, self._language), chosen, one=not several)
            button.clicked.connect(lambda _=False, o=option: self._choose(question, o))
        hint = [label(self.words.several, "answer")] if several else []
        return column(*hint, *self.buttons, gap=SPACE_M)

    def _button(self, question: Question, words: str, chosen: bool, *, one: bool) -> Button:
        button = Button(words.replace("&", "&&"), "client", "check-circle-fill" if chosen else "circle")
        button.setCheckable(True)
        button.setAutoExclusive(one)
        button.setChecked(chosen)
        ends = ""
        if question.kind is QuestionKind.SCALE:
            of_end = {str(question.low): question.low_words, str(question.high): question.high_words}.get(words, {})
            ends = worded(of_end, self._language)
        button.setAccessibleName(f"{question.said(self._language)} {words} {ends}".strip())
        button.installEventFilter(self)
        button.toggled.connect(lambda on, b=button: b.set_icon_name("check-circle-fill" if on else "circle"))
        self.buttons.append(button)
        return button

    def _step(self, question: Question, step: int) -> None:
        self.held.scales[question.id] = step
        self._on()

    def _choose(self, question: Question, option: str) -> None:
        if question.kind is QuestionKind.ONE_OF:
            self.held.chosen[question.id] = (option,)
            self._on()
            return
        options = list(question.options)
        chosen = tuple(o for o, b in zip(options, self.buttons, strict=True) if b.isChecked())
        if chosen:
            self.held.chosen[question.id] = chosen
        else:
            self.held.chosen.pop(question.id, None)
        self._next.setText(self._onward_words(question))

    def _words_box(self, question: Question) -> TextBox:
        box = TextBox(self.held.words.get(question.id, ""), lines=4)
        box.setProperty("role", "client")
        box.setAccessibleName(question.said(self._language))

        def keep() -> None:
            said = box.toPlainText()[:MOST_WORDS]
            self.held.words[question.id] = said
            self._next.setText(self._onward_words(question))

        box.textChanged.connect(keep)
        return box

    def show_ready(self) -> None:
        """Giving the answers, or not."""
        self.at, self.buttons, self.box = READY, [], None
        back = plain(self.words.back, lambda: self.show_question(len(self._form.questions) - 1), "arrow-left")
        leave = link(self.words.leave, self._leave)
        if not self.held.any():
            done = primary(self.words.give_back, self._hand_back, "lock-simple")
            self._stage(_large(self.words.nothing_yet), Flow(done, back), first=done)
            return
        send = primary(self.words.send, self._send, "check")
        self._stage(
            _large(self.words.ready), label(self.words.ready_under, "answer"), Flow(send, back, leave), first=send
        )
        announce(self, self.words.ready)

    def _send(self) -> None:
        self.at, held = READY, self.held
        words = {q: said for q, said in held.words.items() if said.strip()}
        given = Given(
            self._id, self._form.id, self._form.version, self._programme, dict(held.scales), dict(held.chosen), words
        )
        waiting = plain(self.words.sending)
        waiting.setEnabled(False)
        self._stage(_large(self.words.sending), waiting, first=waiting)
        self._give(given, self._sent, self._not_sent)

    def _sent(self) -> None:
        self.held.clear()
        self._thank(self.words.thanks, worded(self._form.thanks, self._language))

    def _not_sent(self, _: Exception) -> None:
        again = primary(self.words.try_again, self._send, "arrow-clockwise")
        self._stage(_large(self.words.not_sent), Flow(again, link(self.words.leave, self._leave)), first=again)

    def _leave(self) -> None:
        self.held.clear()
        self._thank(self.words.thanks, "")

    def _thank(self, heading: str, more: str) -> None:
        self.at, self.buttons, self.box = GIVEN, [], None
        done = primary(self.words.give_back, self._hand_back, "lock-simple")
        lines = [label(line, "answer") for line in (more, self.words.gone) if line]
        self._stage(_large(heading), *lines, Flow(done), first=done)
        announce(self, heading)

    def _hand_back(self) -> None:
        self.held.clear()
        self.accept()

    # -- keys ---------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits answer (options from 1), Backspace goes back, Esc goes to giving: never to the worker's pages."""
        key, text = Qt.Key(event.key()), event.text()
        if self.at >= 0 and self.buttons and len(text) == 1 and text in "0123456789":
            question = self._form.questions[self.at]
            low = question.low if question.kind is QuestionKind.SCALE else 1
            if 0 <= int(text) - low < len(self.buttons):
                self.buttons[int(text) - low].click()
        elif self.at >= 0 and key is Qt.Key.Key_Backspace:
            self._back()
        elif self.at >= 0 and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on()
        elif key is Qt.Key.Key_Escape:
            if self.at >= BEFORE:
                self.show_ready()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Closed by the system's own keys: the same as handing the computer back, so that no page comes in sight."""
        self._hand_back()


_OWN_NAMES = {
    "fi": "Suomeksi", "sv": "På svenska", "en": "In English", "se": "Davvisámegillii", "smn": "Anarâškielân",
    "sms": "Nuõrttsääʹmǩiõʹlle",
}  # fmt: skip


def _large(text: str) -> Words:
    return Words(text, "client", wrap=True)
