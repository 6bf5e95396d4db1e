"""The last step: the review is kept; it can be signed, printed, or its text copied. It writes nothing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.app.review_screens import ReviewScreen
from hyvinvointi_desktop.ui.clients.shown_text import ShownTextView
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.widgets import Card, Flow, InlineMessage, head, label, plain
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.lock import copies
from hyvinvointi_desktop.ui.reviews import words


class KeptStep(QWidget):
    """``sign_wanted`` and ``paper_wanted`` ask the page."""

    sign_wanted = Signal()
    paper_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self.heading, self.told, self.named = head(""), label(""), InlineMessage()
        self.sign = plain(tr("Si&gn it together"), self.sign_wanted.emit, "pen-nib")
        self.paper = plain(tr("Open the &paper"), self.paper_wanted.emit, "file-pdf")
        self.view = ShownTextView()
        self.view.setAccessibleName(tr("Text to copy"))
        self.copy = plain(tr("&Copy the text"), self._copy, "copy")
        self.copied = Card(head(tr("Text to copy to the official record")), Flow(self.copy), self.view, gap=8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part in (Card(self.heading, self.told, Flow(self.sign, self.paper), gap=10), self.named, self.copied):
            layout.addWidget(part)

    def show_kept(self, screen: ReviewScreen) -> None:
        """What was kept, and what can be done with it."""
        self.heading.setText(tr("Kept: {review}").format(review=words.heading(screen.review)))
        self.told.setText(
            tr("It can be signed now or later, here or on paper. Until then it can be changed. Signing is not a must.")
        )
        if screen.named:
            sentence = tr(
                "Somebody else seems to be named in it: {names}. Look at the words before the paper goes out."
            )
            self.named.say(sentence.format(names=", ".join(screen.named)), "warn")
        else:
            self.named.clear()
        self._text = screen.draft.text if screen.draft is not None and screen.span.elsewhere else ""
        self.copied.setVisible(bool(self._text))
        if self._text:
            self.view.show_text(self._text, "plain")

    def _copy(self) -> None:
        copies.copy(self._text)
        announce(self, tr("The text was copied. Paste it, then tick it as copied on the client's page."))
        self.copy.setText(tr("Copied"))
