"""Words to choose from, all of them in sight: one of several, or several. They know no meaning."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from hyvinvointi_desktop.ui.kit.boxes import Flow
from hyvinvointi_desktop.ui.kit.buttons import Button
from hyvinvointi_desktop.ui.kit.tokens import SPACE_XS

T = TypeVar("T")


class _Choice(Button):
    def __init__(self, words: str, name: str, role: str) -> None:
        super().__init__(words, role, "circle")
        self.setCheckable(True)
        self.setAccessibleName(f"{name}: {words.replace('&', '')}")
        self.toggled.connect(lambda on: self.set_icon_name("check-circle-fill" if on else "circle"))


class _Choices(QWidget, Generic[T]):
    changed = Signal()
    _radio = False

    def __init__(self, name: str, options: Sequence[tuple[T, str]] = (), role: str = "plain") -> None:
        super().__init__()
        self._name, self._role = name, role
        self.setAccessibleName(name)
        self.buttons: dict[T, _Choice] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)  # it chooses nothing: the arrows move along it
        self._flow = Flow(gap=SPACE_XS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._flow)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[T, str]]) -> None:
        """Other words; what was chosen stays chosen where it is still offered."""
        before = [v for v, b in self.buttons.items() if b.isChecked()]
        self._flow.clear()
        self.buttons = {}
        for value, words in options:
            button = _Choice(words, self._name, self._role)
            button.setChecked(value in before)
            button.clicked.connect(lambda _=False, v=value: self._pressed(v))
            self.buttons[value] = button
            self._flow.add(button)
            if self._radio:
                button.setAutoExclusive(True)  # a screen reader calls it a radio button then
                self._group.addButton(button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move between the words."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}.get(
            Qt.Key(event.key()), 0
        )
        row = list(self.buttons.values())
        at = next((n for n, b in enumerate(row) if b.hasFocus()), None)
        if not step or at is None:
            super().keyPressEvent(event)
            return
        row[(at + step) % len(row)].setFocus(Qt.FocusReason.TabFocusReason)

    def _pressed(self, value: T) -> None:
        raise NotImplementedError


class OneOf(_Choices[T]):
    """One word of several. With ``optional`` pressing the chosen one takes it back; ``narrow`` is for numbers."""

    _radio = True

    def __init__(
        self, name: str, options: Sequence[tuple[T, str]] = (), *, optional: bool = False, narrow: bool = False
    ) -> None:
        self._optional = optional
        super().__init__(name, options, "narrow" if narrow else "plain")

    def value(self) -> T | None:
        """The chosen value."""
        return next((v for v, b in self.buttons.items() if b.isChecked()), None)

    def set_value(self, value: T | None) -> None:
        """Chooses without telling."""
        for option, button in self.buttons.items():
            button.setChecked(option == value)

    def _pressed(self, value: T) -> None:
        again = not self.buttons[value].isChecked()
        self.set_value(None if again and self._optional else value)
        self.changed.emit()


class SeveralOf(_Choices[T]):
    """Any number of words."""

    def values(self) -> tuple[T, ...]:
        """The chosen values in the order offered."""
        return tuple(v for v, b in self.buttons.items() if b.isChecked())

    def set_values(self, values: Sequence[T]) -> None:
        """Chooses without telling."""
        for option, button in self.buttons.items():
            button.setChecked(option in values)

    def _pressed(self, value: T) -> None:  # noqa: ARG002 -- the button has turned itself
        self.changed.emit()
