"""A line that offers known words as one types. It knows words, not what they name."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit


def offer(field: QLineEdit, words: Sequence[str]) -> QCompleter:
    """Lets the field offer the words that hold what is typed; Enter or Tab takes one."""
    completer = QCompleter(QStringListModel(list(words), field), field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setMaxVisibleItems(8)
    field.setCompleter(completer)
    return completer
