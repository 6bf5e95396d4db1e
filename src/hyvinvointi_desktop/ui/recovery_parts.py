"""The recovery key as it is shown once and typed back: the same at the first start and when it is made anew."""

import secrets
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from hyvinvointi_desktop.ui.kit.boxes import Flow, InlineMessage
from hyvinvointi_desktop.ui.kit.buttons import plain
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.labels import label
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.recovery_pane import bare
from hyvinvointi_desktop.ui.text_faults import fault

ASKED_GROUPS = 2


def _column(box: QWidget, *parts: QWidget) -> None:
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE_M)
    for part in parts:
        layout.addWidget(part)


class KeyShown(QWidget):
    """The key in groups, and a button that saves it for printing; ``save_sheet`` gives the path or None."""

    def __init__(self, key: str, save_sheet: Callable[[str], str | None]) -> None:
        super().__init__()
        self._key, self._save_sheet = key, save_sheet
        self.message = InlineMessage()
        self.shown = label(key, "code", select=True)
        self.shown.setAccessibleName(tr("Recovery key"))
        self.shown.setAccessibleDescription(" ".join(key.replace(" ", ", ")))
        self.save = plain(tr("Save as PDF for printing"), self._save, "printer")
        keep = label(tr("Print it or copy it by hand. Keep the paper at home, not in the laptop's bag."))
        _column(self, self.shown, Flow(self.save), self.message, keep)

    def _save(self) -> None:
        """The dialog runs after the press has been painted."""
        QTimer.singleShot(0, self, self._saved)

    def _saved(self) -> None:
        try:
            path = self._save_sheet(self._key)
        except Exception as error:
            self.message.say(fault(error), "bad")
            return
        if path:
            self.message.say(tr("Saved: {path}. Print it, then delete the file.").format(path=path), "good")


class TypedGroups(QWidget):
    """Two groups by chance prove that the paper is there and readable."""

    def __init__(self, key: str) -> None:
        super().__init__()
        groups = key.split()
        chance = secrets.SystemRandom()
        self.asked = sorted(chance.sample(range(len(groups)), min(ASKED_GROUPS, len(groups))))
        self._right = {n: groups[n] for n in self.asked}
        self.fields: dict[int, QLineEdit] = {}
        self.rows: dict[int, FieldRow] = {}
        for n in self.asked:
            field = QLineEdit()
            field.setMaxLength(8)
            self.fields[n] = field
            self.rows[n] = FieldRow(tr("Group {n}").format(n=n + 1), field, stretch=False)
        words = label(tr("Take the paper and type these two groups. Large or small letters, either will do."))
        _column(self, words, *self.rows.values())
        self.first = self.fields[self.asked[0]]

    def are_right(self) -> bool:
        """Whether each group is as on the paper; what is not is said under it and gets the focus."""
        wrong = [n for n in self.asked if bare(self.fields[n].text()) != bare(self._right[n])]
        for n in self.asked:
            sentence = tr("This is not what the paper says. Look again, or go back to see the key.")
            if not self.fields[n].text().strip():
                sentence = tr("Type this group from the paper too.")
            self.rows[n].set_problem(sentence if n in wrong else "")
        if wrong:
            self.fields[wrong[0]].setFocus()
        return not wrong
