"""The fields of a form as a person reads them, name and words, read from the form itself. It changes nothing."""

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from hyvinvointi_desktop.app.drafts_port import Told
from hyvinvointi_desktop.ui.kit.accessible_names import name_of
from hyvinvointi_desktop.ui.kit.choices import OneOf, SeveralOf
from hyvinvointi_desktop.ui.kit.words import tr

FIELDS = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QCheckBox, QRadioButton, OneOf, SeveralOf)
"""What a person writes or chooses in."""
_WHOLE = (QComboBox, QAbstractSpinBox, QAbstractItemView)


def fields_in(root: QWidget) -> Iterator[QWidget]:
    """Every field under a form, in the order it was made; inner parts of a field are not fields of their own."""
    for widget in [root, *root.findChildren(QWidget)]:
        if isinstance(widget, FIELDS) and not _inside_a_field(widget, root):
            yield widget


def _inside_a_field(widget: QWidget, root: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and widget is not root and parent is not root:
        if isinstance(parent, _WHOLE):
            return True
        parent = parent.parentWidget()
    return False


def told(root: QWidget) -> Told:
    """Name and words of every field that a person would see, in order; empty fields too, so that two can be compared.

    A field in a folded or hidden part is left out while it is empty.
    """
    rows = []
    for field in fields_in(root):
        words = words_of(field)
        if words is not None and (words or field.isVisibleTo(root)):
            rows.append((name_of(field), words))
    return tuple(rows)


def words_of(field: QWidget) -> str | None:
    """What is in a field; None for one that says nothing of its own (a radio button that is not chosen)."""
    if isinstance(field, QLineEdit):
        return field.text().strip()
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText().strip()
    if isinstance(field, QComboBox):
        return field.currentText()
    if isinstance(field, QAbstractSpinBox):
        return field.text()
    if isinstance(field, QCheckBox):
        return tr("yes") if field.isChecked() else tr("no")
    if isinstance(field, QRadioButton):
        return tr("chosen") if field.isChecked() else None
    if isinstance(field, OneOf | SeveralOf):
        return ", ".join(b.text().replace("&", "") for b in field.buttons.values() if b.isChecked())
    return None


def differing(now: Told, before: Told) -> tuple[tuple[str, str, str], ...]:
    """Name, words now and words before of every field that differs, in the order of the form.

    Several fields may have one name (a second trip): the first stands beside the first, the second beside the second.
    """
    was, there = _numbered(before), _numbered(now)
    return tuple(
        (place[0], there.get(place, ""), was.get(place, ""))
        for place in dict.fromkeys((*there, *was))
        if there.get(place, "") != was.get(place, "")
    )


def _numbered(rows: Told) -> dict[tuple[str, int], str]:
    found: dict[tuple[str, int], str] = {}
    for name, words in rows:
        number = 0
        while (name, number) in found:
            number += 1
        found[name, number] = words
    return found
