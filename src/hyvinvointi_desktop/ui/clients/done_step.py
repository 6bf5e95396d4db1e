"""The last step: who signed, and the paper. It changes nothing."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.domain.agreements import Agreement
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.clients import words
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.widgets import Card, Flow, InlineMessage, LineItem, head, plain, small
from hyvinvointi_desktop.ui.kit.words import tr


class DoneStep(QWidget):
    """``open_paper`` and ``keep_paper`` are pressed by the person; nothing opens by itself."""

    def __init__(self, open_paper: Callable[[], object], keep_paper: Callable[[], object]) -> None:
        super().__init__()
        self.said = InlineMessage()
        self.card = Card(gap=10)
        self.open_paper = plain(tr("Open the paper"), open_paper, "file-pdf")
        self.keep_paper = plain(tr("Save to a file"), keep_paper, "download-simple")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part in (self.said, self.card, Flow(self.open_paper, self.keep_paper)):
            layout.addWidget(part)

    def show_agreement(self, agreement: Agreement) -> None:
        """What was sealed."""
        days = formats.date_range(agreement.first_day, agreement.last_day)
        self.said.say(tr("The agreement is signed and in safe keeping: {days}.").format(days=days), "good")
        self.card.clear()
        self.card.add(head(tr("Who signed")))
        for signature in agreement.signatures:
            name = tr("{name}, {party}").format(name=signature.name, party=text.party(signature.party))
            under = text.signed_by(signature.way) + words.DOT + formats.instant_text(signature.signed_at)
            self.card.add(LineItem("pen-nib", name, under, token="good"))
        if agreement.read_by is not None:
            how = formats.capital(text.read_by(agreement.read_by))
            self.card.add(LineItem("book-open", how, agreement.interpreter))
        short = words.short_hash(agreement.text_sha256)
        fingerprint = small(tr("Fingerprint of this text (SHA-256): {short}").format(short=short))
        fingerprint.setToolTip(agreement.text_sha256)
        self.card.add(fingerprint)
