"""A PDF inside the window: its pages as pictures, larger and smaller, and saving. It cannot read a PDF itself.

Pictures say nothing to a screen reader, so the view says what it is and that the saved file can be read aloud.
"""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from hyvinvointi_desktop.ui.claims.doors import SaveFiles, save_and_tell
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.tokens import SPACE_L, SPACE_M
from hyvinvointi_desktop.ui.kit.widgets import Columns, Flow, InlineMessage, head, muted, plain
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.text_faults import fault

RenderPages: TypeAlias = Callable[[bytes, int], list[bytes]]
"""A PDF and dots per inch to PNG pictures, one a page."""

ZOOMS = (50, 75, 100, 125, 150, 200, 300)
DPI = 96


class PdfView(QDialog):
    """One document. ``name`` is the file name offered when saving."""

    def __init__(
        self,
        parent: QWidget | None,
        jobs: Jobs,
        render_pages: RenderPages,
        save_files: SaveFiles,
        heading: str,
        name: str,
        content: bytes,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._render, self._save_files = jobs, render_pages, save_files
        self._heading, self._name, self._content = heading, name, content
        self._asked = 0
        self._fitted = theme().scale > 100  # who reads large text would rather scroll than read small print
        self.zoom = min(ZOOMS, key=lambda z: abs(z - theme().scale))
        self.setWindowTitle("Hyvinvointi")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(heading)
        self.notice = InlineMessage()
        self.pages = QScrollArea()
        self.pages.setWidgetResizable(True)
        self.pages.setFrameShape(QFrame.Shape.NoFrame)
        self.pages.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.smaller = plain(tr("&Smaller"), lambda: self._step(-1), "minus")
        self.larger = plain(tr("&Larger"), lambda: self._step(1), "plus")
        self.size_words = muted("")
        self.save = plain(tr("Sa&ve the PDF"), self._save, "download-simple")
        self.close_button = plain(tr("&Close"), self.accept)
        self._lay_out(heading)
        self._shortcuts()
        self._size()
        self._read()
        self.pages.setFocus()

    def _lay_out(self, heading: str) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        lines.setSpacing(SPACE_M)
        acts = Flow(self.smaller, self.size_words, self.larger, self.save, self.close_button)
        lines.addWidget(Columns(head(heading), acts, narrowest=300, stretch=(1, 0)))
        lines.addWidget(self.notice)
        lines.addWidget(self.pages, 1)

    def _shortcuts(self) -> None:
        for keys, act in (
            (QKeySequence.StandardKey.ZoomIn, lambda: self._step(1)),
            (QKeySequence.StandardKey.ZoomOut, lambda: self._step(-1)),
            (QKeySequence.StandardKey.Save, self._save),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _size(self) -> None:
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else None
        wide, high = (room.width() - 32, room.height() - 32) if room else (900, 700)
        self.resize(min(wide, 980), high)

    def _step(self, by: int) -> None:
        at = ZOOMS.index(self.zoom) + by
        if 0 <= at < len(ZOOMS):
            self.zoom = ZOOMS[at]
            self._read()

    def _read(self) -> None:
        """Pictures at the size wanted; an answer to an earlier wish is passed by."""
        self._asked += 1
        asked, render, content = self._asked, self._render, self._content
        dpi = round(DPI * self.zoom / 100 * self.devicePixelRatioF())
        self.size_words.setText(f"{self.zoom} %")
        self.smaller.setEnabled(self.zoom > ZOOMS[0])
        self.larger.setEnabled(self.zoom < ZOOMS[-1])
        self._jobs.run(
            lambda: render(content, dpi),
            owner=self,
            ok=lambda pictures: self._show(pictures) if asked == self._asked else None,
            failed=lambda error: self.notice.say(fault(error), "bad"),
        )

    def _show(self, pictures: Sequence[bytes]) -> None:
        if not self._fitted:
            self._fitted = True
            if self._narrow_to(pictures):
                return
        bar = self.pages.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        inner = QWidget()
        inner.setProperty("role", "page")
        lines = QVBoxLayout(inner)
        lines.setSpacing(SPACE_L)
        for number, picture in enumerate(pictures, 1):
            lines.addWidget(self._page(number, len(pictures), picture), 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addStretch(1)
        self.pages.setWidget(inner)
        count = tr_n("%n pages", len(pictures))
        words = tr("{heading}, {count}. The saved PDF can be read with a screen reader.")
        said = words.format(heading=self._heading, count=count)
        if said != self.pages.accessibleName():
            self.pages.setAccessibleName(said)
            announce(self, said)
        lines.activate()
        bar.setValue(round(share * bar.maximum()))

    def _narrow_to(self, pictures: Sequence[bytes]) -> bool:
        """A wide page begins smaller, so that it need not be scrolled sideways; True when it is drawn anew."""
        widest = max((_picture(p).width() for p in pictures), default=0) / self.devicePixelRatioF()
        room = self.pages.viewport().width() - 2 * SPACE_L
        fitting = [z for z in ZOOMS if 75 <= z < self.zoom and widest * z / self.zoom <= room]
        if widest <= room or not fitting:
            return False
        self.zoom = fitting[-1]
        self._read()
        return True

    def _page(self, number: int, of: int, picture: bytes) -> QLabel:
        image = _picture(picture)
        image.setDevicePixelRatio(self.devicePixelRatioF())
        page = QLabel()
        page.setPixmap(image)
        page.setAccessibleName(tr("Page {number} of {count}").format(number=number, count=of))
        return page

    def _save(self) -> None:
        save_and_tell(self, self._save_files, [(self._name, self._content)], self.notice)


def _picture(content: bytes) -> QPixmap:
    image = QPixmap()
    image.loadFromData(QByteArray(content))
    return image
