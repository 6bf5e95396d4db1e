"""The third step: everyone signs here, or on paper with a picture of it. It seals nothing."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.sign_agreement import DrawnSignature
from hyvinvointi_desktop.domain.agreements import Party
from hyvinvointi_desktop.domain.sessions import Attachment
from hyvinvointi_desktop.ui.clients.party_box import PartyBox
from hyvinvointi_desktop.ui.clients.scan_part import ScanPart
from hyvinvointi_desktop.ui.drafts.fields import Fields
from hyvinvointi_desktop.ui.kit.widgets import Card, Columns, Flow, head, label, plain, small
from hyvinvointi_desktop.ui.kit.words import tr


class SignStep(QWidget):
    """``print_wanted`` asks for a paper to sign; ``changed`` when anything is signed or chosen."""

    changed = Signal()
    print_wanted = Signal()

    def __init__(self, client: str, worker: str, new_id: Callable[[], str]) -> None:
        super().__init__()
        self.here = QRadioButton(tr("We sign &here"))
        self.paper = QRadioButton(tr("We sign on &paper"))
        self._group = QButtonGroup(self)
        for button in (self.here, self.paper):
            self._group.addButton(button)
        self.here.setChecked(True)
        self.boxes = {
            Party.CLIENT: PartyBox(Party.CLIENT, client),
            Party.WORKER: PartyBox(Party.WORKER, worker),
            Party.COORDINATOR: PartyBox(Party.COORDINATOR),
            Party.WITNESS: PartyBox(Party.WITNESS),
        }
        self.mark = QCheckBox(tr("The client makes a mark"))
        self.with_coordinator = QCheckBox(tr("The coordinator signs too"))
        self.scan = ScanPart(new_id)
        names: dict[str, QWidget] = {party.value: box.name for party, box in self.boxes.items()}
        ways = {"here": self.here, "paper": self.paper, "mark": self.mark, "coordinator_too": self.with_coordinator}
        self.fields = Fields(names | ways)
        self.fields.on_change(lambda *_: self.changed.emit())
        self._lay_out()
        self.here.toggled.connect(lambda _: self._turn())
        for box in (self.mark, self.with_coordinator):
            box.toggled.connect(lambda _: self._turn())
        for party in self.boxes.values():
            party.changed.connect(self.changed)
        self.scan.changed.connect(self.changed)
        self._turn()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        boxes = self.boxes
        self._beside, self._of_mark = QWidget(), small(tr("A mark needs a witness, who signs too."))
        self._more = Columns(boxes[Party.WITNESS], boxes[Party.COORDINATOR], self._beside, narrowest=330, gap=12)
        self._paper_card = Card(
            head(tr("On paper")),
            label(tr("Print the text, sign it together, and take a picture or scan of the signed paper.")),
            Flow(plain(tr("Make a paper to sign"), self.print_wanted.emit, "printer")),
            self.scan,
            small(tr("A PNG or JPEG picture or a PDF, at most 20 MB. It is kept encrypted on this laptop.")),
        )
        for part in (
            Flow(self.here, self.paper, gap=16),
            self._paper_card,
            Columns(boxes[Party.CLIENT], boxes[Party.WORKER], narrowest=330, gap=12),
            Flow(self.mark, self.with_coordinator, gap=16),
            self._of_mark,
            self._more,
        ):
            layout.addWidget(part)

    def on_paper(self) -> bool:
        """Whether the paper way was chosen."""
        return self.paper.isChecked()

    def _turn(self) -> None:
        paper = self.on_paper()
        self._paper_card.setVisible(paper)
        self.mark.setVisible(not paper)
        self._of_mark.setVisible(self.mark.isChecked() and not paper)
        for party in self.boxes.values():
            party.box.setVisible(not paper)
            party.set_problem("")
        self.boxes[Party.WITNESS].setVisible(self.mark.isChecked() and not paper)
        self.boxes[Party.COORDINATOR].setVisible(self.with_coordinator.isChecked())
        more = [self.mark.isChecked() and not paper, self.with_coordinator.isChecked()]
        self._beside.setVisible(sum(more) == 1)
        self._more.setVisible(any(more))
        self.changed.emit()

    def _parties(self) -> list[PartyBox]:
        wanted = [self.boxes[Party.CLIENT], self.boxes[Party.WORKER]]
        if self.with_coordinator.isChecked():
            wanted.append(self.boxes[Party.COORDINATOR])
        if self.mark.isChecked() and not self.on_paper():
            wanted.append(self.boxes[Party.WITNESS])
        return wanted

    def check(self) -> bool:
        """Whether everyone has signed; says beside each what is missing."""
        if self.on_paper():
            missing = [p for p in self._parties() if not p.name.text().strip()]
            for party in missing:
                party.name_row.set_problem(tr("Write the name."))
            if self.scan.attachment() is None:
                self.scan.set_problem(tr("Add a picture or scan of the signed paper."))
            return not missing and self.scan.attachment() is not None
        lacking = [p for p in self._parties() if not p.check()]
        if lacking:
            first = lacking[0]
            (first.box.pad if first.name.text().strip() else first.name).setFocus()
            if first.name.text().strip():
                first.box.without.setFocus()
        return not lacking

    def signatures(self) -> tuple[DrawnSignature, ...]:
        """The signatures as they stand."""
        if self.on_paper():
            return tuple(p.on_paper() for p in self._parties())
        return tuple(p.signature(mark=p.party is Party.CLIENT and self.mark.isChecked()) for p in self._parties())

    def attachment(self) -> Attachment | None:
        """The picture of the paper, when the paper way was chosen."""
        return self.scan.attachment() if self.on_paper() else None

    def refused(self, error: Refused, sentence: str) -> bool:
        """Shows a refusal beside what it is about; False when it is about nothing here."""
        if error.refusal is Refusal.SIGNATURE_MISSING and "party" in error.data:
            self.boxes[Party(error.data["party"])].set_problem(sentence)
        elif error.refusal is Refusal.WITNESS_MISSING:
            self.boxes[Party.WITNESS].set_problem(sentence)
        elif error.refusal is Refusal.SCAN_MISSING:
            self.scan.set_problem(sentence)
        else:
            return False
        return True
