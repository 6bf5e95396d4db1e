"""Small parts that only the client pages need: a growing text box, tabs, a waiting pause, leaving a form by key."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hyvinvointi_desktop.ui.kit.widgets import Flow, Rule, column, link, tab


class TextBox(QPlainTextEdit):
    """Several lines of own words; Tab goes on to the next field, the box grows with its text."""

    def __init__(self, text: str = "", lines: int = 2) -> None:
        super().__init__(text)
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As high as its lines, at most nine."""
        lines = max(self._lines, min(9, int(self.document().size().height())))
        return QSize(240, QFontMetrics(self.font()).lineSpacing() * lines + 30)

    def minimumSizeHint(self) -> QSize:
        """Never lower than that."""
        return QSize(120, self.sizeHint().height())


def chooser(choices: Sequence[tuple[str, str]], now: str = "") -> QComboBox:
    """A list of (value, words); a value that is not offered is added as its own word."""
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    for value, words in choices:
        box.addItem(words, value)
    choose(box, now)
    return box


def choose(box: QComboBox, value: str) -> None:
    """Chooses a value."""
    if not value:
        return
    if box.findData(value) < 0:
        box.addItem(value, value)
    box.setCurrentIndex(box.findData(value))


class Tabs(QWidget):
    """A row of tabs over one part at a time; the page's height follows the part that is shown."""

    shown = Signal(int)

    def __init__(self, name: str, entries: Sequence[tuple[str, QWidget]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self.parts = [part for _, part in entries]
        buttons = []
        for n, (words, part) in enumerate(entries):
            button = tab(words)
            self._group.addButton(button, n)
            buttons.append(button)
            if n:  # never setVisible(True) before it has a parent: that opens a window
                part.hide()
        buttons[0].setChecked(True)
        self._group.idToggled.connect(lambda n, on: self.open(n) if on else None)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(column(Flow(*buttons, gap=4), Rule(), gap=0))
        for part in self.parts:
            layout.addWidget(part)

    def open(self, index: int) -> None:
        """Shows a tab."""
        button = self._group.button(index)
        if not button.isChecked():
            button.setChecked(True)
            return
        for n, part in enumerate(self.parts):
            part.setVisible(n == index)
        self.shown.emit(index)

    def offer(self, index: int, wanted: bool) -> None:
        """Whether a tab is to be had. One that is shown and goes gives way to the first."""
        self._group.button(index).setVisible(wanted)
        if not wanted and self.current() == index:
            self.open(0)

    def focus_tab(self) -> None:
        """The keys go to the tab that is shown; arrows move between tabs."""
        self._group.button(self._group.checkedId()).setFocus(Qt.FocusReason.OtherFocusReason)

    def current(self) -> int:
        """The tab shown."""
        return self._group.checkedId()


class Pause(QTimer):
    """Calls once when nothing has happened for a moment."""

    def __init__(self, parent: QWidget, milliseconds: int, then: Callable[[], object]) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(milliseconds)
        self.timeout.connect(then)


def way_back(words: str, press: Callable[[], object], owner: QWidget) -> QWidget:
    """The link at the top of a page that opened from another; Alt+Left does the same."""
    button = link(words, press, "arrow-left")
    keys = QShortcut(QKeySequence("Alt+Left"), owner)
    keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    keys.activated.connect(press)
    button.setToolTip(keys.key().toString(QKeySequence.SequenceFormat.NativeText))
    return Flow(button)


def on_ctrl_enter(owner: QWidget, button: QAbstractButton) -> None:
    """Ctrl+Enter presses the main button of a form, as it does where a visit is logged."""
    for keys in ("Ctrl+Return", "Ctrl+Enter"):
        shortcut = QShortcut(QKeySequence(keys), owner)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(button.click)
    button.setToolTip("Ctrl+Enter")


def focus_later(widget: QWidget) -> None:
    """The focus goes there once the page is laid out and shown."""
    QTimer.singleShot(0, widget, lambda: widget.setFocus(Qt.FocusReason.OtherFocusReason))


class HeadRow(QWidget):
    """Something at the left and buttons at the right; under each other where there is no room for both."""

    def __init__(self, left: QWidget, *right: QWidget) -> None:
        super().__init__()
        self._left, self._buttons = left, right
        self._right = Flow(*right)
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(left, 1, Qt.AlignmentFlag.AlignVCenter)
        self._box.addWidget(self._right)

    def minimumSizeHint(self) -> QSize:
        """As narrow as its widest part: it can always stack."""
        parts = (self._left, *self._buttons)
        return QSize(max(p.minimumSizeHint().width() for p in parts), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stacks or unstacks."""
        super().resizeEvent(event)
        wanted = self._right.sizeHint().width()
        fits = self.width() >= wanted + self._left.sizeHint().width() + 12
        way = QHBoxLayout.Direction.LeftToRight if fits else QHBoxLayout.Direction.TopToBottom
        self._right.setMinimumWidth(wanted if fits else 0)
        if self._box.direction() != way:
            self._box.setDirection(way)
            self.updateGeometry()


def room() -> QWidget:
    """Empty room that grows, at the end of a card beside a higher one."""
    empty = QWidget()
    empty.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
    return empty
