"""Buttons by role with tinted icons. What a press does belongs to the page."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from hyvinvointi_desktop.ui.kit import icons
from hyvinvointi_desktop.ui.kit.labels import set_role
from hyvinvointi_desktop.ui.kit.theme import theme

_OTHER_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_UP_DOWN = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_ICON_TOKENS = {"primary": "on_accent", "link": "accent", "rail": "muted", "tab": "muted"}


class Button(QPushButton):
    """A button with words and, if wanted, an icon that follows the look."""

    def __init__(self, text: str, role: str = "plain", icon: str | None = None) -> None:
        super().__init__(text)
        self.setProperty("role", role)
        self._icon_name, self._role = icon, role
        self._icon_drawn: QIcon | None = None
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._draw()
        self.toggled.connect(self._draw)

    def setText(self, text: str) -> None:
        """Other words; the gap beside the icon comes and goes with them."""
        super().setText(text)
        self._draw()

    def set_icon_name(self, name: str | None) -> None:
        """Another icon."""
        self._icon_name = name
        self._draw()

    def _draw(self) -> None:
        if not self._icon_name:
            return
        look = theme()
        token = "accent" if self.isChecked() else _ICON_TOKENS.get(self._role, "text")
        if not self.isEnabled():
            token = "muted"
        size = look.px(20)
        gap = look.px(4) if self.text() else 0
        icon = icons.icon(self._icon_name, getattr(look.palette, token), size, gap)
        if icon is not self._icon_drawn:  # the same one again would have every line around it laid out anew
            self._icon_drawn = icon
            self.setIcon(icon)
            self.setIconSize(QSize(size + gap, size))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does; on what is chosen already it goes on. Up and down
        scroll the page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _OTHER_KEYS:
            if self.isCheckable() and self.autoExclusive() and self.isChecked():
                event.ignore()
            elif not event.isAutoRepeat():
                self.click()
            return
        if event.key() in _STEPS and self._step(_STEPS[Qt.Key(event.key())]):
            return
        if event.key() in _UP_DOWN and not self.isCheckable():
            event.ignore()  # the page scrolls: Qt would go to whatever comes next, out of the page too
            return
        super().keyPressEvent(event)

    def make_main(self, main: bool) -> None:
        """Whether it is the main button of the page now: a part of the page may have a nearer one."""
        self._role = "primary" if main else "plain"
        set_role(self, "role", self._role)
        self._draw()

    def is_tab(self) -> bool:
        """Whether it is one of a row of tabs."""
        return self._role == "tab"

    def _step(self, by: int) -> bool:
        """Arrows go on over the end of a line of tabs that wraps: Qt looks only sideways and stops there.

        Never ``group()``: PySide then ties the life of the group to that of the button, and later crashes.
        """
        row = self.parentWidget()
        if self._role != "tab" or row is None:
            return False
        free = [b for b in row.children() if isinstance(b, Button) and b.is_tab() and b.isVisible() and b.isEnabled()]
        if self not in free or len(free) < 2:
            return False
        other = free[(free.index(self) + by) % len(free)]
        other.setFocus(Qt.FocusReason.TabFocusReason)
        other.click()
        return True

    def changeEvent(self, event: QEvent) -> None:
        """A new look or state needs a new picture."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.EnabledChange):
            self._draw()


def _made(text: str, role: str, icon: str | None, press: Callable[[], object] | None) -> Button:
    button = Button(text, role, icon)
    if press is not None:
        button.clicked.connect(lambda _=False: press())
    return button


def primary(text: str, press: Callable[[], object] | None = None, icon: str | None = None) -> Button:
    """The one main button of a page."""
    return _made(text, "primary", icon, press)


def plain(text: str, press: Callable[[], object] | None = None, icon: str | None = None) -> Button:
    """Any other button."""
    return _made(text, "plain", icon, press)


def link(text: str, press: Callable[[], object] | None = None, icon: str | None = None) -> Button:
    """A quiet act in the look of a link."""
    return _made(text, "link", icon, press)


def tab(text: str, press: Callable[[], object] | None = None) -> Button:
    """One of a row of tabs; put them in an exclusive QButtonGroup."""
    button = _made(text, "tab", None, press)
    one_of_several(button)
    return button


def one_of_several(button: QPushButton) -> None:
    """A screen reader calls it a radio button; a checkable button is a check box to it otherwise."""
    button.setCheckable(True)
    button.setAutoExclusive(True)
