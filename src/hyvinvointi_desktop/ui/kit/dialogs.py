"""Calm questions and messages: what happened, what was kept, what to do now. Never a code, never a trace."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from hyvinvointi_desktop.ui.kit.buttons import Button
from hyvinvointi_desktop.ui.kit.labels import KIND_ICONS, Icon, head, label
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.tokens import SPACE_L, SPACE_M, SPACE_XL
from hyvinvointi_desktop.ui.kit.words import tr


class CalmDialog(QDialog):
    """A heading, a few sentences, the act at the right and the way back beside it."""

    def __init__(self, parent: QWidget | None, heading: str, words: str, kind: str = "plain") -> None:
        super().__init__(parent)
        self.setWindowTitle("Hyvinvointi")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(words)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        self.column.setSpacing(SPACE_M)
        top = QHBoxLayout()
        top.setSpacing(SPACE_M)
        token = "accent" if kind == "plain" else kind
        top.addWidget(Icon(KIND_ICONS[kind], token, 26), 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(head(heading), 1)
        self.column.addLayout(top)
        self.words = label(words, select=True)
        self.words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column.addWidget(self.words)
        self.buttons = QHBoxLayout()
        self.buttons.addStretch(1)
        self.column.addSpacing(SPACE_M)
        self.column.addLayout(self.buttons)
        self.setMinimumWidth(theme().px(380))

    def event(self, event: QEvent) -> bool:
        """What is said takes room: the dialog is as high as its words, which Qt guesses too low when they wrap."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.StyleChange):
            self._grow()
        return done

    def _grow(self) -> None:
        screen = self.screen().availableGeometry()
        wide = min(max(self.width(), theme().px(480)), screen.width() - 40)
        high = min(max(self.column.totalHeightForWidth(wide), self.height()), screen.height() - 24)
        if (wide, high) != (self.width(), self.height()):
            self.resize(wide, high)

    def add_button(self, text: str, role: str, press: Callable[[], object]) -> Button:
        """A button at the right end."""
        button = Button(text, role)
        button.clicked.connect(lambda _=False: press())
        self.buttons.addWidget(button)
        return button


def say(parent: QWidget | None, heading: str, words: str, kind: str = "plain") -> CalmDialog:
    """A message with one button. Returns at once; the dialog closes by itself."""
    dialog = CalmDialog(parent, heading, words, kind)
    close = dialog.add_button(tr("OK"), "primary", dialog.accept)
    close.setDefault(True)
    close.setFocus()
    dialog.open()
    return dialog


def ask(
    parent: QWidget | None,
    heading: str,
    words: str,
    act: str,
    then: Callable[[], object],
    *,
    back: str = "",
    kind: str = "plain",
) -> CalmDialog:
    """A question whose act is named by its verb. ``then`` runs when it is pressed; the way back has the focus."""
    dialog = CalmDialog(parent, heading, words, kind)

    def go() -> None:
        dialog.accept()
        then()

    stay = dialog.add_button(back or tr("Back"), "plain", dialog.reject)
    dialog.add_button(act, "primary", go)
    stay.setDefault(True)
    stay.setFocus()
    dialog.open()
    return dialog
