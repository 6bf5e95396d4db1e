"""The line above every page: search, states in words, lock. It searches nothing itself."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from hyvinvointi_desktop.ui.kit import icons
from hyvinvointi_desktop.ui.kit.buttons import plain
from hyvinvointi_desktop.ui.kit.labels import Chip, Icon, label
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M, SPACE_S, SPACE_XL
from hyvinvointi_desktop.ui.kit.words import tr


class SearchField(QLineEdit):
    """Enter searches, Esc clears."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(tr("Search clients and notes   Ctrl+K"))
        self.setAccessibleName(tr("Search"))
        self.setAccessibleDescription(tr("Searches clients and notes. Ctrl+K comes here."))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lens = QAction(self)
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self._draw()
        self.returnPressed.connect(lambda: self.wanted.emit(self.text().strip()))

    def _draw(self) -> None:
        look = theme()
        self._lens.setIcon(icons.icon("magnifying-glass", look.palette.muted, look.px(18)))

    def changeEvent(self, event: QEvent) -> None:
        """A new look needs a new picture."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_lens"):
            self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the field."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.wanted.emit("")
            return
        super().keyPressEvent(event)


class TopLine(QWidget):
    """Search at the left; state chips and the lock at the right."""

    lock_wanted = Signal()
    search_wanted = Signal(str)
    show_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search = SearchField()
        self.search.wanted.connect(self.search_wanted)
        self._chips = QWidget()
        self._chip_row = QHBoxLayout(self._chips)
        self._chip_row.setContentsMargins(0, 0, 0, 0)
        self._chip_row.setSpacing(SPACE_S)
        self.lock = plain(tr("Lock"), self.lock_wanted.emit, "lock-simple")
        self.lock.setToolTip("Ctrl+L")
        self.lock.setAccessibleDescription(tr("Locks the program. Drafts are kept. Ctrl+L"))
        self.show_client = plain(tr("Show to the client"), self.show_wanted.emit, "eye")
        self.show_client.setToolTip("F9")
        about = tr("Shows this client's own page and nothing else, until the PIN or the passphrase is typed. F9")
        self.show_client.setAccessibleDescription(about)
        self.show_client.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE_XL, SPACE_M, SPACE_XL, SPACE_S)
        line.setSpacing(SPACE_M)
        line.addWidget(self.search, 3)
        line.addStretch(1)
        line.addWidget(self._chips)
        line.addWidget(self.show_client)
        line.addWidget(self.lock)

    def set_states(self, states: list[tuple[str, str]]) -> None:
        """State chips as (words, kind)."""
        while self._chip_row.count():
            item = self._chip_row.takeAt(0)
            if item is not None and (widget := item.widget()):
                widget.deleteLater()
        for words, kind in states:
            self._chip_row.addWidget(Chip(words, kind))

    def focus_search(self) -> None:
        """Ctrl+K."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def fold(self, folded: bool) -> None:
        """In a narrow window the chips give way: the pages say the same."""
        self._chips.setVisible(not folded)
        self.show_client.setText(tr("Show to the client") if folded else f"{tr('Show to the client')}  F9")
        self.show_client.setAccessibleName(tr("Show to the client"))


class PracticeBanner(QFrame):
    """Says that nothing here is true, and with which passphrase one comes back."""

    def __init__(self, passphrase: str) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE_XL, SPACE_S, SPACE_XL, SPACE_S)
        line.setSpacing(SPACE_S)
        line.addWidget(Icon("warning", "warn", 18), 0, Qt.AlignmentFlag.AlignVCenter)
        self._what = label(tr("PRACTICE – the records are made up"), "strong", wrap=False)
        self._secret = label("", wrap=False, select=True)
        self._passphrase = passphrase
        line.addWidget(self._what, 0)
        line.addStretch(1)
        line.addWidget(self._secret, 0)
        self.fold(False)

    def fold(self, folded: bool) -> None:
        """In a narrow window it stays on one line."""
        self._what.setText(tr("PRACTICE") if folded else tr("PRACTICE – the records are made up"))
        words = tr("Passphrase: {passphrase}") if folded else tr("Practice passphrase: {passphrase}")
        self._secret.setText(words.format(passphrase=self._passphrase) if self._passphrase else "")
