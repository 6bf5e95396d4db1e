"""Words on the screen: labels by role, chips and rules. All text is plain text."""


from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from hyvinvointi_desktop.ui.kit import icons
from hyvinvointi_desktop.ui.kit.theme import theme

KIND_ICONS = {"plain": "info", "good": "check-circle", "warn": "warning", "bad": "warning-circle"}


class Words(QLabel):
    """A label that would rather stand on one line, and wraps where there is no room."""

    def __init__(self, text: str, role: str, *, wrap: bool) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if role:
            self.setProperty("role", role)

    def sizeHint(self) -> QSize:
        """One line of at most some sixty letters: Qt's own guess wraps far too early."""
        if not self.wordWrap() or not self.text():
            return super().sizeHint()
        self.ensurePolished()
        metrics = self.fontMetrics()
        longest = max(metrics.horizontalAdvance(line) for line in self.text().splitlines() or [""])
        wide = min(longest + 4, metrics.averageCharWidth() * 64)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """As narrow as its longest word."""
        if not self.wordWrap():
            return super().minimumSizeHint()
        metrics = self.fontMetrics()
        word = max((metrics.horizontalAdvance(w) for w in self.text().split()), default=0)
        return QSize(min(word + 4, metrics.averageCharWidth() * 24), metrics.height())


def label(text: str = "", role: str = "", *, wrap: bool = True, select: bool = False) -> QLabel:
    """Plain text; it wraps, so that nothing is cut at 200 %."""
    words = Words(text, role, wrap=wrap)
    if select:
        words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return words


def title(text: str = "") -> QLabel:
    """The one big heading of a page."""
    return label(text, "title")


def head(text: str = "") -> QLabel:
    """The heading of a card."""
    return label(text, "head")


def muted(text: str = "") -> QLabel:
    """A quieter sentence."""
    return label(text, "muted")


def small(text: str = "") -> QLabel:
    """A small quiet sentence under something."""
    return label(text, "small")


def number(text: str = "", role: str = "strong") -> QLabel:
    """An amount at the right edge; it never wraps."""
    words = label(text, role, wrap=False)
    words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return words


class Icon(QLabel):
    """A decorating icon beside words; screen readers pass it by."""

    def __init__(self, name: str, token: str = "accent", size: int = 20) -> None:
        super().__init__()
        self._name, self._token, self._size = name, token, size
        self._drawn = False
        self._fit()

    def show_icon(self, name: str, token: str | None = None) -> None:
        """Another picture."""
        self._name, self._token = name, token or self._token
        self._draw_anew()

    def _fit(self) -> None:
        side = theme().px(self._size)
        self.setFixedSize(side, side)

    def _draw(self) -> None:
        look = theme()
        self.setPixmap(icons.pixmap(self._name, getattr(look.palette, self._token), look.px(self._size)))
        self._drawn = True

    def _draw_anew(self) -> None:
        if self._drawn:
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        """Drawn when it is first seen: most icons belong to a problem that never comes."""
        super().showEvent(event)
        if not self._drawn:
            self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """A new look needs a new picture."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
            self._draw_anew()


class Chip(QFrame):
    """A state as a word with an icon; kind ``plain``, ``good``, ``warn`` or ``bad``."""

    def __init__(self, text: str, kind: str = "plain", icon: str | None = None) -> None:
        super().__init__()
        self._icon = Icon(icon or KIND_ICONS[kind], "accent", 16)
        self._words = label("", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 3, 10, 3)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setProperty("chip", kind)
        self.set_state(text, kind, icon)

    def set_state(self, text: str, kind: str = "plain", icon: str | None = None) -> None:
        """Another word and kind. A plain chip has an icon only when one is named."""
        self._words.setText(text)
        self.setAccessibleName(text)
        self._icon.setVisible(kind != "plain" or icon is not None)
        self._icon.show_icon(icon or KIND_ICONS[kind], "accent" if kind == "plain" else kind)
        if self.property("chip") != kind:
            self.setProperty("chip", kind)
            for part in (self, self._words):
                part.style().polish(part)

    def text(self) -> str:
        """The word shown."""
        return self._words.text()


class Rule(QFrame):
    """A thin line between things."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "rule")


class ElidedLabel(QLabel):
    """One line that ends in … where there is no room; the whole text stays in the tool tip and the accessible name."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if role:
            self.setProperty("role", role)
        self.set_whole(text)

    def set_whole(self, text: str) -> None:
        """The whole text."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: object) -> None:
        """The end may have to give way."""
        super().resizeEvent(event)  # type: ignore[arg-type]  # the stub wants the event's own class
        self._fit()

    def sizeHint(self) -> QSize:
        """As wide as the whole text."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._whole) + 4, metrics.height())

    def _fit(self) -> None:
        shown = QFontMetrics(self.font()).elidedText(self._whole, Qt.TextElideMode.ElideRight, max(24, self.width()))
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


def set_role(widget: QWidget, name: str, value: str) -> None:
    """Another look for a widget that is already shown."""
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
