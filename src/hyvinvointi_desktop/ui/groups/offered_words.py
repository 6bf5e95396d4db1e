"""Words that are offered for a line of text: a press writes one there, and own words stay allowed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit

from hyvinvointi_desktop.ui.kit.choices import SeveralOf


class OfferedWords(SeveralOf[str]):
    """Follows its line: what is written there is chosen here. With ``several`` they stand with commas between."""

    def __init__(self, name: str, line: QLineEdit, *, several: bool = False) -> None:
        self._line, self._several = line, several
        super().__init__(name)
        line.textChanged.connect(self._follow)
        self.hide()

    def offer(self, offered: Sequence[str]) -> None:
        """Other words; nothing shows where there are none."""
        if tuple(self.buttons) != tuple(offered):
            self.set_options([(word, word) for word in offered])
        self.setVisible(bool(offered))
        self._follow()

    def _written(self) -> list[str]:
        line = self._line.text()
        return [part.strip() for part in (line.split(",") if self._several else [line]) if part.strip()]

    def _follow(self) -> None:
        written = {part.casefold() for part in self._written()}
        self.set_values([word for word in self.buttons if word.casefold() in written])

    def _pressed(self, value: str) -> None:
        written = [part for part in self._written() if part.casefold() != value.casefold()]
        if self.buttons[value].isChecked():
            written = [*written, value] if self._several else [value]
        self._line.setText(", ".join(written) if self._several else "".join(written[:1]))
        self._follow()
        self.changed.emit()
