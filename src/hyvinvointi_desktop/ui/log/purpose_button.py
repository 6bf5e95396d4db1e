"""For what the open card is read: a quiet button that names it, and a menu to open the card for another reason."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from hyvinvointi_desktop.domain.audit import Purpose
from hyvinvointi_desktop.ui.kit.buttons import Button
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.log.words import purposes


class PurposeButton(Button):
    """``choose`` is called with what was chosen."""

    def __init__(self, choose: Callable[[Purpose], object]) -> None:
        super().__init__("", "link", "eye")
        menu = QMenu(self)
        menu.setAccessibleName(tr("Open for another purpose"))
        for name, words in purposes().items():
            purpose = Purpose(name)
            menu.addAction(words).triggered.connect(lambda _=False, p=purpose: choose(p))
        self.setMenu(menu)
        self.setToolTip(tr("Open for another purpose"))
        self.show_purpose(Purpose.CLIENT_WORK)

    def show_purpose(self, purpose: Purpose) -> None:
        """Names the purpose that holds now."""
        self.setText(tr("Opened for: {purpose}").format(purpose=purposes()[purpose]))
        self.setAccessibleDescription(tr("Open for another purpose"))
