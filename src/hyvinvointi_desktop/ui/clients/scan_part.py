"""A picture or scan of a signed paper: chosen, checked by its first bytes, named, taken away again."""

from collections.abc import Callable

from PySide6.QtCore import QFileInfo, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.domain.ids import AttachmentId
from hyvinvointi_desktop.domain.sessions import Attachment
from hyvinvointi_desktop.ui.clients.save_file import NotTaken, ask_scan, extension, read_scan
from hyvinvointi_desktop.ui.kit.widgets import Flow, InlineMessage, plain
from hyvinvointi_desktop.ui.kit.words import tr


class ScanPart(QWidget):
    """``attachment()`` is the chosen file with an id that stays the same for a retry."""

    changed = Signal()

    def __init__(self, new_id: Callable[[], str], ask: Callable[[QWidget], str] = ask_scan) -> None:
        super().__init__()
        self._new_id, self._ask = new_id, ask
        self._taken: Attachment | None = None
        self.said = InlineMessage()
        self.choose = plain(tr("Choose the picture or scan"), self._choose, "paperclip")
        self.away = plain(tr("Take it away"), self._clear, "x")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.said)
        layout.addWidget(Flow(self.choose, self.away))
        self.away.hide()

    def attachment(self) -> Attachment | None:
        """What was chosen."""
        return self._taken

    def set_problem(self, sentence: str) -> None:
        """Says what is missing."""
        self.said.say(sentence, "bad")
        self.choose.setFocus()

    def forget(self) -> None:
        """What was chosen is kept elsewhere now."""
        self._clear()

    def take(self, path: str) -> None:
        """Takes a file, or says why not."""
        try:
            media, content = read_scan(path)
        except NotTaken as problem:
            self.said.say(str(problem), "bad")
            return
        name = QFileInfo(path).completeBaseName()[:60] + extension(media)
        self._taken = Attachment(AttachmentId(self._new_id()), media, name, content)
        size = tr("{size} MB").format(size=f"{len(content) / 1_048_576:.1f}".replace(".", ","))
        self.said.say(tr("Chosen: {name}, {size}").format(name=name, size=size), "good")
        self._refresh()

    def _choose(self) -> None:
        if path := self._ask(self):
            self.take(path)

    def _clear(self) -> None:
        self._taken = None
        self.said.clear()
        self._refresh()

    def _refresh(self) -> None:
        self.away.setVisible(self._taken is not None)
        self.choose.setText(tr("Choose another file") if self._taken else tr("Choose the picture or scan"))
        self.changed.emit()
