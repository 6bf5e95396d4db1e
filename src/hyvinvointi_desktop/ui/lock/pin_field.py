"""The field in which a PIN is chosen, with what is said about it. It keeps nothing."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.app.pins import MOST, PinFlaw, PinRemark, pin_flaw, pin_remark
from hyvinvointi_desktop.ui.kit.labels import small
from hyvinvointi_desktop.ui.kit.tokens import SPACE_S
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.secret_row import SecretRow


class PinField(QWidget):
    """``pin()`` gives the PIN when it will do, else None after saying why."""

    def __init__(self) -> None:
        super().__init__()
        self.secret = SecretRow(tr("P&IN"), tr("4 to 8 digits or letters."))
        self.secret.line.setMaxLength(MOST + 2)  # a space at either end is taken off
        self.secret.line.textChanged.connect(self._look)
        self.remark = small("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.secret)
        column.addWidget(self.remark)
        self.remark.hide()
        self.setFocusProxy(self.secret)

    def pin(self) -> str | None:
        """What is typed, when it may be used."""
        flaw = pin_flaw(self.secret.text())
        self.secret.row.set_problem("" if flaw is None else flaw_words(flaw))
        if flaw is not None:
            self.secret.line.setFocus()
            return None
        return self.secret.text()

    def wipe(self) -> None:
        """Empties the field."""
        self.secret.wipe()
        self.secret.row.set_problem("")

    def _look(self, text: str) -> None:
        remark = pin_remark(text) if pin_flaw(text) is None else None
        self.remark.setText("" if remark is None else remark_words(remark))
        self.remark.setVisible(remark is not None)


def flaw_words(flaw: PinFlaw) -> str:
    """Why a PIN will not do."""
    return {
        PinFlaw.LENGTH: tr("A PIN has 4 to 8 digits or letters."),
        PinFlaw.SIGNS: tr("Use only digits and letters."),
        PinFlaw.REPEATED: tr("The same sign over and over is the first thing anybody tries. Choose another PIN."),
    }[flaw]


def remark_words(remark: PinRemark) -> str:
    """Why another PIN would be better."""
    return {
        PinRemark.ROW: tr("This works, but signs in a row are easy to guess. Another PIN would keep better."),
        PinRemark.PAIRS: tr("This works, but a repeated pattern is easy to guess. Another PIN would keep better."),
        PinRemark.DATE: tr("This works, but somebody who knows your birthday or year would try it. "
                           "Another PIN would keep better."),
    }[remark]  # fmt: skip
