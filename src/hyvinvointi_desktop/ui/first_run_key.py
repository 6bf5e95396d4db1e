"""The end of the first start: the recovery key is shown, printed and typed back. It is kept nowhere."""

import secrets
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QProgressBar

from hyvinvointi_desktop.ui.first_run_answers import Draft
from hyvinvointi_desktop.ui.first_run_steps import Step
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, LineItem
from hyvinvointi_desktop.ui.kit.buttons import plain
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.labels import label
from hyvinvointi_desktop.ui.kit.words import Language, tr
from hyvinvointi_desktop.ui.recovery_pane import bare
from hyvinvointi_desktop.ui.text_faults import fault

ASKED_GROUPS = 2


class MakingStep(Step):
    """A moment's wait while the profile is made."""

    may_go_back = False
    may_go_on = False

    def __init__(self, draft: Draft) -> None:
        super().__init__(draft, tr("Making a safe place for your records…"))
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(self.heading)
        bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # or the window is left without any focus
        self.first = bar
        self.add(bar, label(tr("This takes a few seconds.")), None)


class KeyStep(Step):
    """The recovery key, once."""

    may_go_back = False

    def __init__(self, draft: Draft, key: str, save_sheet: Callable[[str, Language], str | None]) -> None:
        super().__init__(draft, tr("Your recovery key"))
        self._key, self._save_sheet = key, save_sheet
        self.next_words = tr("I have it on paper")
        self.shown = label(key, "code", select=True)
        self.shown.setAccessibleName(tr("Recovery key"))
        self.shown.setAccessibleDescription(" ".join(key.replace(" ", ", ")))
        self.save = plain(tr("Save as PDF for printing"), self._save, "printer")
        self.first = self.save
        self.add(
            label(tr("If you forget the passphrase, this key opens your records. It is shown only now.")),
            self.shown,
            Flow(self.save),
            self.message,
            label(tr("Print it or copy it by hand. Keep the paper at home, not in the laptop's bag.")),
            None,
        )

    def _save(self) -> None:
        """The dialog runs after the press has been painted."""
        QTimer.singleShot(0, self, self._saved)

    def _saved(self) -> None:
        try:
            path = self._save_sheet(self._key, self.draft.language)
        except Exception as error:
            self.message.say(fault(error), "bad")
            return
        if path:
            self.message.say(tr("Saved: {path}. Print it, then delete the file.").format(path=path), "good")


class TypeBackStep(Step):
    """Two groups by chance prove that the paper is there and readable."""

    def __init__(self, draft: Draft, key: str) -> None:
        super().__init__(draft, tr("Check the paper"))
        groups = key.split()
        chance = secrets.SystemRandom()
        self.asked = sorted(chance.sample(range(len(groups)), min(ASKED_GROUPS, len(groups))))
        self._right = {n: groups[n] for n in self.asked}
        self.fields: dict[int, QLineEdit] = {}
        self.rows: dict[int, FieldRow] = {}
        self.add(label(tr("Take the paper and type these two groups. Large or small letters, either will do.")))
        for n in self.asked:
            field = QLineEdit()
            field.setMaxLength(8)
            self.fields[n] = field
            self.rows[n] = FieldRow(tr("Group {n}").format(n=n + 1), field, stretch=False)
            self.add(self.rows[n])
        self.first = self.fields[self.asked[0]]
        self.add(self.message, None)

    def problem(self) -> str:
        """Each group must be as on the paper."""
        wrong = [n for n in self.asked if bare(self.fields[n].text()) != bare(self._right[n])]
        for n in self.asked:
            sentence = tr("This is not what the paper says. Look again, or go back to see the key.")
            if not self.fields[n].text().strip():
                sentence = tr("Type this group from the paper too.")
            self.rows[n].set_problem(sentence if n in wrong else "")
        if wrong:
            self.fields[wrong[0]].setFocus()
        return tr("Not quite yet.") if wrong else ""

    def say(self, sentence: str, kind: str = "warn") -> None:
        """The problem stands under each group."""


class DoneStep(Step):
    """Ready, and what comes next."""

    may_go_back = False

    def __init__(self, draft: Draft) -> None:
        super().__init__(draft, tr("All is ready"))
        self.next_words = tr("Begin")
        name = " ".join(draft.name.split()).partition(" ")[0]
        self.add(
            label(tr("Welcome, {name}!").format(name=name), "large"),
            Card(
                LineItem("user-plus", tr("First, add a client"), tr("A name or just a code is enough.")),
                LineItem("note-pencil", tr("Then log a meeting"), tr("Hours, kilometres and notes at one go.")),
                LineItem("receipt", tr("At the month's end, sign"), tr("The program has counted everything.")),
            ),
            None,
        )
