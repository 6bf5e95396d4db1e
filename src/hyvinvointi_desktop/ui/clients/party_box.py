"""One party's signature: the name, the drawing or the choice not to draw. It knows no rule of signing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from hyvinvointi_desktop.app.sign_agreement import DrawnSignature
from hyvinvointi_desktop.domain.agreements import Party, SignedBy
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.signature_pad import SignatureBox
from hyvinvointi_desktop.ui.kit.widgets import Card, FieldRow, label
from hyvinvointi_desktop.ui.kit.words import tr


class PartyBox(Card):
    """``signature()`` is None until the party has signed."""

    changed = Signal()

    def __init__(self, party: Party, name: str = "") -> None:
        super().__init__(gap=8)
        self.party = party
        who = formats.capital(text.party(party))
        self.name = QLineEdit(name)
        self.name_row = FieldRow(who, self.name)
        self.name.setAccessibleName(tr("Name, {party}").format(party=text.party(party)))
        self.box = SignatureBox(tr("Signature, {party}").format(party=text.party(party)))
        self.problem = label("", "problem")
        self.problem.hide()
        self.add(self.name_row, self.box, self.problem)
        self.box.changed.connect(self._signed)
        self.name.textEdited.connect(lambda _: self.name_row.set_problem(""))

    def _signed(self) -> None:
        if self.box.way():
            self.set_problem("")
        self.changed.emit()

    def set_problem(self, sentence: str) -> None:
        """Says what is missing here."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        if sentence:
            announce(self.problem, sentence)

    def check(self) -> bool:
        """Whether name and signature are there; says which is not."""
        has_name = bool(self.name.text().strip())
        self.name_row.set_problem("" if has_name else tr("Write the name."))
        self.set_problem("" if self.box.way() else tr("The signature is missing. Draw it or sign without drawing."))
        return has_name and bool(self.box.way())

    def signature(self, *, mark: bool = False) -> DrawnSignature:
        """The signature as it stands."""
        image = self.box.png() or b""
        way = SignedBy.MARK if mark else SignedBy(self.box.way() or SignedBy.CONFIRMED)
        return DrawnSignature(self.party, self.name.text().strip(), way, image)

    def on_paper(self) -> DrawnSignature:
        """The same party, signed on paper."""
        return DrawnSignature(self.party, self.name.text().strip(), SignedBy.PAPER)
