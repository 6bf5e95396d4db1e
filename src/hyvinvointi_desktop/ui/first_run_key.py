"""The end of the first start: the recovery key is shown, printed and typed back. It is kept nowhere."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar

from hyvinvointi_desktop.domain.people import Role
from hyvinvointi_desktop.ui.first_run_answers import Draft
from hyvinvointi_desktop.ui.first_run_steps import Step
from hyvinvointi_desktop.ui.kit.boxes import Card, LineItem
from hyvinvointi_desktop.ui.kit.labels import label
from hyvinvointi_desktop.ui.kit.words import Language, tr
from hyvinvointi_desktop.ui.recovery_parts import KeyShown, TypedGroups


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
        self.next_words = tr("I have it on paper")
        self.key = KeyShown(key, lambda shown: save_sheet(shown, draft.language))
        self.shown, self.save, self.message = self.key.shown, self.key.save, self.key.message
        self.first = self.save
        words = label(tr("If you forget the passphrase, this key opens your records. It is shown only now."))
        self.add(words, self.key, None)


class TypeBackStep(Step):
    """Two groups of the key, typed from the paper."""

    def __init__(self, draft: Draft, key: str) -> None:
        super().__init__(draft, tr("Check the paper"))
        self.groups = TypedGroups(key)
        self.asked, self.fields, self.rows = self.groups.asked, self.groups.fields, self.groups.rows
        self.first = self.groups.first
        self.add(self.groups, self.message, None)

    def problem(self) -> str:
        """Each group must be as on the paper."""
        return "" if self.groups.are_right() else tr("Not quite yet.")

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
            Card(*(_coordinating() if draft.roles == {Role.COORDINATOR} else _meeting())),
            None,
        )


def _meeting() -> tuple[LineItem, ...]:
    return (
        LineItem("user-plus", tr("First, add a client"), tr("A name or just a code is enough.")),
        LineItem("note-pencil", tr("Then log a meeting"), tr("Hours, kilometres and notes at one go.")),
        LineItem("receipt", tr("At the month's end, sign"), tr("The program has counted everything.")),
    )


def _coordinating() -> tuple[LineItem, ...]:
    return (
        LineItem("handshake", tr("First, found your space"), tr("Its name is enough.")),
        LineItem("user-plus", tr("Then invite the workers"), tr("Each gets a paper or a file from you.")),
        LineItem("check-circle", tr("At the month's turn, approve"), tr("Hours and trips come to you sealed.")),
    )
