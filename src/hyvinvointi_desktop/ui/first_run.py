"""The first start: a few calm questions, then a passphrase and a recovery key. It makes nothing itself."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.passphrases import Judge
from hyvinvointi_desktop.ui import first_run_steps as steps
from hyvinvointi_desktop.ui.first_run_answers import Draft, FirstRunAnswers
from hyvinvointi_desktop.ui.first_run_key import DoneStep, KeyStep, MakingStep, TypeBackStep
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.boxes import open_at
from hyvinvointi_desktop.ui.kit.buttons import Button, plain, primary
from hyvinvointi_desktop.ui.kit.labels import Rule, label, small
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M, SPACE_XL
from hyvinvointi_desktop.ui.kit.words import Language, tr
from hyvinvointi_desktop.ui.text_faults import fault

__all__ = ["FirstRun", "FirstRunAnswers", "FirstRunTools"]

ASKED = 7
_GOES_ON = (QLineEdit, Button, QCheckBox, QRadioButton)


@dataclass(frozen=True)
class FirstRunTools:
    """What the window calls. ``create(answers)`` makes the profile off its thread and returns the recovery key;
    ``save_sheet(recovery key, language)`` asks where and saves the PDF sheet, giving the path or None."""

    use_language: Callable[[Language], None]
    create: Callable[[FirstRunAnswers], str]
    save_sheet: Callable[[str, Language], str | None]
    suggest: Callable[[], str]
    judge: Judge
    today: Callable[[], date]


class FirstRun(QWidget):
    """``finished`` carries the answers when the profile is made and the recovery key was typed back."""

    finished = Signal(object)
    practice_wanted = Signal(object)
    restore_wanted = Signal()

    def __init__(self, tools: FirstRunTools, language: Language = Language.FI) -> None:
        super().__init__()
        self.setWindowTitle("Hyvinvointi")
        self.tools = tools
        self.draft = Draft(language=language)
        self.recovery_key = ""
        self._jobs = Jobs()
        self._at = 0
        self._brand, self._count = label("Hyvinvointi", "brand", wrap=False), small()
        self.back, self.next = plain("", self._go_back, "arrow-left"), primary("", self._go_on)
        self._order: list[Callable[[], steps.Step]] = [
            lambda: steps.LanguageStep(self.draft, self._language_chosen, self._practise, self.restore_wanted.emit),
            lambda: steps.PersonStep(self.draft),
            lambda: steps.PayerStep(self.draft, tools.today, self._skip_payer),
            lambda: steps.PassphraseStep(self.draft, tools.suggest, tools.judge),
            lambda: MakingStep(self.draft),
            lambda: KeyStep(self.draft, self.recovery_key, tools.save_sheet),
            lambda: TypeBackStep(self.draft, self.recovery_key),
            lambda: DoneStep(self.draft),
        ]
        self._lay_out()
        self.step: steps.Step
        self.show_step(0)
        open_at(self, 820, 660)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        top, bottom = QWidget(), QWidget()
        for box, parts in ((top, (self._brand, None, self._count)), (bottom, (self.back, None, self.next))):
            line = QHBoxLayout(box)
            line.setContentsMargins(SPACE_XL, SPACE_M, SPACE_XL, SPACE_M)
            for part in parts:
                if part is None:
                    line.addStretch(1)
                else:
                    line.addWidget(part)
        self._holder = QVBoxLayout()
        self._column.addWidget(top)
        self._column.addLayout(self._holder, 1)
        self._column.addWidget(Rule())
        self._column.addWidget(bottom)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def show_step(self, at: int) -> None:
        old = self._holder.takeAt(0)
        self._at = at
        self.step = self._order[at]()
        self._holder.addWidget(self.step)
        self.step.show()  # at once: keys may follow before the event loop would show it
        self.step.begin()  # before anything hides under the focus: a window without focus is no longer active
        if old is not None and (page := old.widget()):
            page.hide()
            page.deleteLater()
        self.back.setText(tr("Back"))
        self.next.setText(self.step.next_words or tr("Next"))
        self.back.setVisible(self.step.may_go_back and at > 0)
        self.next.setVisible(self.step.may_go_on)
        self._count.setText(tr("Step {n} of {all}").format(n=min(at + 1, ASKED), all=ASKED) if at < ASKED else "")
        self.setTabOrder(self.back, self.next)
        announce(self, self.step.heading)

    def _go_on(self) -> None:
        if problem := self.step.problem():
            self.step.say(problem)
            return
        self.step.keep()
        if isinstance(self.step, steps.PassphraseStep):
            self.show_step(self._at + 1)
            self._make()
        elif isinstance(self.step, DoneStep):
            self.finished.emit(self.draft.answers(self.tools.today()))
        else:
            self.show_step(self._at + 1)

    def _go_back(self) -> None:
        self.step.keep()
        self.show_step(self._at - 1)

    def _make(self) -> None:
        answers = self.draft.answers(self.tools.today())
        self._jobs.run(lambda: self.tools.create(answers), owner=self, ok=self._made, failed=self._not_made)

    def _made(self, recovery_key: str) -> None:
        self.recovery_key = recovery_key
        self.show_step(5)

    def _not_made(self, error: Exception) -> None:
        self.show_step(3)
        self.step.say(fault(error), "bad")

    def _language_chosen(self, language: Language) -> None:
        self.draft.language = language
        self.tools.use_language(language)
        self.show_step(0)

    def _skip_payer(self) -> None:
        self.draft.payer_name, self.draft.regime = "", None
        self.show_step(self._at + 1)

    def _practise(self) -> None:
        self.practice_wanted.emit(self.draft.language)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a line or on a choice goes on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(self.focusWidget(), _GOES_ON):
            self._go_on()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Lets the thread end."""
        self._jobs.close()
        super().closeEvent(event)
