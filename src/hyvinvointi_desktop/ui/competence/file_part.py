"""The picture or scan of a certificate or a pledge, kept with what it belongs to."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.domain.ids import AttachmentId
from hyvinvointi_desktop.domain.sessions import Attachment
from hyvinvointi_desktop.ui.clients.scan_part import ScanPart
from hyvinvointi_desktop.ui.kit.labels import small
from hyvinvointi_desktop.ui.kit.words import tr


class FilePart(QWidget):
    """A chosen file takes the place of the one that is kept."""

    def __init__(self, new_id: Callable[[], str], name: str) -> None:
        super().__init__()
        self.scan, self.said = ScanPart(new_id), small("")
        self._kept: AttachmentId | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(small(name))
        layout.addWidget(self.said)
        layout.addWidget(self.scan)
        self.said.hide()

    def show_kept(self, kept: AttachmentId | None) -> None:
        """What is saved already."""
        self._kept = kept
        self.scan._clear()  # noqa: SLF001 -- a form that opens begins without a chosen file
        self.said.setText(tr("A file is kept. Choosing another takes its place.") if kept else "")
        self.said.setVisible(kept is not None)

    def chosen(self) -> Attachment | None:
        """The file that was chosen now."""
        return self.scan.attachment()

    def file(self) -> AttachmentId | None:
        """The file that stands."""
        found = self.scan.attachment()
        return found.id if found is not None else self._kept
