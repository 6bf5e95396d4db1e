"""The main window: rail, top line, pages. It knows no client, no claim and no rule; pages are given to it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from hyvinvointi_desktop.ui.kit.accessible import announce, hush
from hyvinvointi_desktop.ui.kit.boxes import open_at
from hyvinvointi_desktop.ui.kit.tab_order import beside, bring_into_sight, first_control, follow_the_eye
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.rail import KEYS, Rail, RailEntry
from hyvinvointi_desktop.ui.top_line import PracticeBanner, TopLine

NARROW = 900
"""Below this many pixels at 100 % text the rail shows its words small under the icons."""


@dataclass(frozen=True)
class PageEntry:
    """A page that exists. ``factory`` builds it when it is first opened; ``at_bottom`` is for what is not daily work.

    ``under`` names the page whose rail entry stands for this one: a form has none of its own.
    """

    id: str
    title: str
    icon: str
    factory: Callable[[], QWidget]
    at_bottom: bool = False
    under: str = ""


class Foot(QFrame):
    """What stands under every page; it takes little room."""

    def fold(self, folded: bool) -> None:
        """The window became narrow, or wide again."""


class MainWindow(QMainWindow):
    """The frame of an unlocked profile."""

    lock_wanted = Signal()
    search_wanted = Signal(str)
    page_shown = Signal(str)

    def __init__(
        self,
        pages: Sequence[PageEntry],
        *,
        geometry: bytes | None = None,
        keep_geometry: Callable[[bytes], None] = lambda _: None,
        practice_passphrase: str | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle("Hyvinvointi")
        theme().load_other_fonts()
        self.setMinimumSize(QSize(640, 400))
        self._entries = {p.id: p for p in pages}
        self._built: dict[str, QWidget] = {}
        self._keep_geometry = keep_geometry
        self._banner: PracticeBanner | None = None
        self._foot: Foot | None = None
        self._over: QWidget | None = None
        self._put_off: list[QShortcut] = []
        in_rail = [p for p in pages if not p.under]
        self.rail = Rail([RailEntry(p.id, p.title, p.icon, p.at_bottom) for p in in_rail])
        self.top = TopLine()
        self._stack = QStackedWidget()
        self._lay_out(practice_passphrase)
        self._connect()
        open_at(self, 1180, 740)
        if geometry:
            self.restoreGeometry(QByteArray(geometry))
        self._fold()
        if pages:
            self.show_page(pages[0].id)

    def _lay_out(self, practice_passphrase: str | None) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        if practice_passphrase is not None:
            self._banner = PracticeBanner(practice_passphrase)
            right.addWidget(self._banner)
        right.addWidget(self.top)
        right.addWidget(self._stack, 1)
        self._right = right
        whole = QWidget()
        whole.setProperty("role", "page")
        across = QHBoxLayout(whole)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addLayout(right, 1)
        self._whole = whole
        self._layers = QStackedWidget()
        self._layers.addWidget(whole)
        self.setCentralWidget(self._layers)

    def _connect(self) -> None:
        self.rail.wanted.connect(self.show_page)
        self.top.lock_wanted.connect(self.lock_wanted)
        self.top.search_wanted.connect(self.search_wanted)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            # never focusChanged: it also hands over what had the focus, which may be half gone already
            app.focusObjectChanged.connect(self._focus_moved)
        self._lock_keys = QShortcut(QKeySequence("Ctrl+L"), self)
        self._lock_keys.activated.connect(self.lock_wanted)
        QShortcut(QKeySequence("Ctrl+K"), self).activated.connect(self.top.focus_search)
        for keys in KEYS:
            QShortcut(QKeySequence(keys), self).activated.connect(lambda keys=keys: self._open_by_keys(keys))

    def set_foot(self, foot: Foot) -> None:
        """A line under every page."""
        self._foot = foot
        self._right.addWidget(foot)
        self._fold()

    def show_page(self, page_id: str) -> None:
        """Opens a page; it is built when it is first wanted."""
        if page_id not in self._built:
            page = self._entries[page_id].factory()
            self._built[page_id] = page
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(self._built[page_id])
        entry = self._entries[page_id]
        self.rail.mark(entry.under or page_id)
        announce(self._stack, entry.title)
        self.page_shown.emit(page_id)

    def _open_by_keys(self, keys: str) -> None:
        """Which page it is, the rail tells. The keys go to that page once it is laid out."""
        page_id = self.rail.page_of(keys)
        if page_id:
            self.rail.wanted.emit(page_id)
            QTimer.singleShot(0, self, self._land)

    def _land(self) -> None:
        """A page that is still being read has nothing to stand on: it holds the keys, and Tab goes on into it."""
        page, now = self._stack.currentWidget(), self.focusWidget()
        if self._over is not None or page is None or (now is not None and page.isAncestorOf(now) and now.isVisible()):
            return
        (first_control(page) or page).setFocus(Qt.FocusReason.OtherFocusReason)

    def page(self, page_id: str) -> QWidget:
        """A page, built if need be, without showing it."""
        if page_id not in self._built:
            self._built[page_id] = self._entries[page_id].factory()
            self._stack.addWidget(self._built[page_id])
        return self._built[page_id]

    def shown(self) -> str:
        """The id of the page shown."""
        return next((i for i, page in self._built.items() if page is self._stack.currentWidget()), "")

    # -- one thing alone ----------------------------------------------------------------------------------------

    def cover(self, over: QWidget, keep: Sequence[QShortcut] = ()) -> None:
        """Puts one widget in the place of everything: what is under it is not seen, not told, and reached by no key.

        Of the window's own shortcuts the lock and those to ``keep`` still work.
        """
        self.uncover()
        self._over = over
        working = {self._lock_keys, *keep}
        mine = self.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly)
        self._put_off = [s for s in mine if s not in working and s.isEnabled()]
        for shortcut in self._put_off:
            shortcut.setEnabled(False)
        hush(self._whole, quiet=True)
        self._layers.addWidget(over)
        self._layers.setCurrentWidget(over)

    def uncover(self) -> None:
        """Everything is there again as it was."""
        over, self._over = self._over, None
        if over is None:
            return
        self._layers.setCurrentWidget(self._whole)
        self._layers.removeWidget(over)
        over.hide()
        over.deleteLater()
        hush(self._whole, quiet=False)
        for shortcut in self._put_off:
            shortcut.setEnabled(True)
        self._put_off = []

    def rebuild_pages(self) -> None:
        """Builds the pages anew, for another language; the page shown stays shown."""
        now = self.shown()
        for page in self._built.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._built.clear()
        if now:
            self.show_page(now)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window folds the rail."""
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs the room of the rail."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fold()

    def _fold(self) -> None:
        narrow = self.width() < theme().px(NARROW)
        self.rail.fold(narrow)
        self.top.fold(narrow)
        if self._banner is not None:
            self._banner.fold(narrow)
        if self._foot is not None:
            self._foot.fold(narrow)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remembers where the window stood."""
        self._keep_geometry(bytes(self.saveGeometry().data()))
        super().closeEvent(event)

    def keyPressEvent(self, event: object) -> None:
        """F6 moves between rail and page."""
        key = getattr(event, "key", lambda: None)()
        if key == Qt.Key.Key_F6 and self._over is None:
            if self.rail.isAncestorOf(self.focusWidget()):
                self._focus_page()
            else:
                self.rail.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)  # type: ignore[arg-type]  # the stub wants the event's own class

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab goes as the eye does, also over what came to a page later, and brings what it reaches into sight."""
        page = self._stack.currentWidget()
        if forwards and page is not None and self.focusWidget() is page and (first := first_control(page)):
            first.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        found = beside(self, self.focusWidget(), forwards=forwards)
        if found is not None:
            found.setFocus(Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason)
            bring_into_sight(found)
            return True
        at = self.focusWidget()
        if at is None or at.isVisible():  # of what was hidden under the focus Qt still knows the place in the old order
            follow_the_eye(self)
        elif self._stack.isAncestorOf(at):
            QTimer.singleShot(0, self, partial(self._stay_near, _in_sight_around(at)))
        moved = super().focusNextPrevChild(forwards)
        bring_into_sight(self.focusWidget())
        return moved

    def _stay_near(self, around: Sequence[QWidget]) -> None:
        """What had the focus is gone from the page, and Qt went on to the rail or the foot: the keys go on where it
        stood."""
        page, now = self._stack.currentWidget(), self.focusWidget()
        if self._over is not None or (page is not None and now is not None and (page is now or page.isAncestorOf(now))):
            return
        for part in (part for part in around if isValid(part) and page is not None and page.isAncestorOf(part)):
            if first := first_control(part):
                first.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        if page is not None and (first := first_control(page)):
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_moved(self, now: QObject | None) -> None:
        """A form that opens under the lower edge takes the focus there: it comes into sight once it is laid out."""
        if isinstance(now, QWidget) and self.isAncestorOf(now):
            QTimer.singleShot(0, now, partial(bring_into_sight, now))

    def _focus_page(self) -> None:
        """Where the keys last were on the page, else its first control."""
        page = self._stack.currentWidget()
        if page is None:
            return
        last = page.focusWidget()
        if last is not None and last is not page and last.isVisible():
            last.setFocus(Qt.FocusReason.TabFocusReason)
            return
        first = first_control(page)  # never nextInFocusChain: PySide then frees one widget with another
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_sight(first)


def _in_sight_around(gone: QWidget) -> tuple[QWidget, ...]:
    """The parts in sight that held what is gone, the nearest first."""
    found, at = [], gone.parentWidget()
    while at is not None:
        if at.isVisible():
            found.append(at)
        at = at.parentWidget()
    return tuple(found)
