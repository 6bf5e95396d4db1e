"""The personal identity code on the form: off until it is needed, masked until it is asked for. It checks nothing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from hyvinvointi_desktop.ui.kit.widgets import FieldRow, Flow, link, plain, small
from hyvinvointi_desktop.ui.kit.words import tr


def masked(hetu: str) -> str:
    """``010594-••••``: the day of birth stays readable, the rest does not."""
    return hetu[:7] + "••••" if hetu else ""


class HetuPart(QWidget):
    """``value()`` is what was typed, unchanged; ``changed`` when it changes."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._value, self._shown = "", False
        self.offer = link(tr("Add the personal identity code"), self._wanted, "plus")
        self.why = small(tr("Needed only when the payer or an authority asks for it by name. Leave it out otherwise."))
        self.field = QLineEdit()
        self.field.setMaxLength(11)
        self.field.textEdited.connect(self._typed)
        self.look = plain(tr("Show the code"), self._turn, "eye")
        self.row = FieldRow(tr("Personal identity code"), self.field, self.look, optional=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Flow(self.offer))
        layout.addWidget(self.row)
        layout.addWidget(self.why)
        self.set_value("")

    def value(self) -> str:
        """The code, or empty."""
        return self._value.strip()

    def set_value(self, hetu: str) -> None:
        """Shows a code, masked."""
        self._value, self._shown = hetu, False
        self.offer.setVisible(not hetu)
        self.row.setVisible(bool(hetu))
        self._show()

    def set_problem(self, sentence: str) -> None:
        """Says what is wrong with it, and shows it so that it can be mended."""
        self.row.set_problem(sentence)
        if sentence and not self._shown:
            self._turn()

    def _wanted(self) -> None:
        self.offer.hide()
        self.row.show()
        self._shown = True
        self._show()
        self.field.setFocus()

    def _turn(self) -> None:
        self._shown = not self._shown
        self._show()

    def _show(self) -> None:
        self.field.setReadOnly(not self._shown)
        self.field.setText(self._value if self._shown else masked(self._value))
        self.look.setText(tr("Hide the code") if self._shown else tr("Show the code"))
        self.look.set_icon_name("eye-slash" if self._shown else "eye")

    def _typed(self, text: str) -> None:
        self._value = text
        self.row.set_problem("")
        self.changed.emit()
