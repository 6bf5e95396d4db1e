"""The fields of a form by name: plain data out of them and into them, and word of every change. It keeps nothing."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from hyvinvointi_desktop.ui.kit.choices import OneOf, SeveralOf

Typed = dict[str, Any]


@runtime_checkable
class Part(Protocol):
    """A field made of several widgets that gives and takes plain data itself.

    It tells of a change by ``changed``, and of letters that are no value yet by ``typing``.
    """

    def typed(self) -> Any: ...
    def show_typed(self, typed: Any) -> None: ...


class Fields:
    """Fields by name. What ``typed`` gives, ``show_typed`` puts back, also through JSON."""

    def __init__(self, fields: Mapping[str, QWidget]) -> None:
        self._fields = dict(fields)

    def typed(self) -> Typed:
        """What is in the fields."""
        return {name: value_of(field) for name, field in self._fields.items()}

    def show_typed(self, typed: Mapping[str, Any]) -> None:
        """Puts it back; a field that the data does not name stays as it is."""
        for name, field in self._fields.items():
            if name in typed:
                put_value(field, typed[name])

    def on_change(self, heard: Callable[..., object]) -> None:
        """Calls at every letter and every choice."""
        for field in self._fields.values():
            for signal in signals_of(field):
                signal.connect(heard)


def value_of(field: QWidget) -> Any:
    """What is in a field, as JSON can hold it. Raises TypeError for a widget that is none."""
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    if isinstance(field, QComboBox):
        return str(field.currentData()) if field.currentData() is not None else field.currentText()
    if isinstance(field, QSpinBox):
        return field.value()
    if isinstance(field, QAbstractButton):
        return field.isChecked()
    if isinstance(field, OneOf):
        return field.value()
    if isinstance(field, SeveralOf):
        return list(field.values())
    if isinstance(field, Part):
        return field.typed()
    raise TypeError(type(field).__name__)


def put_value(field: QWidget, value: Any) -> None:
    """Puts back what ``value_of`` gave."""
    if isinstance(field, QLineEdit):
        field.setText(str(value))
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(str(value))
    elif isinstance(field, QComboBox):
        _choose(field, str(value))
    elif isinstance(field, QSpinBox):
        field.setValue(int(value))
    elif isinstance(field, QAbstractButton):
        field.setChecked(bool(value))
    elif isinstance(field, OneOf):
        field.set_value(value)
    elif isinstance(field, SeveralOf):
        field.set_values(list(value))
    elif isinstance(field, Part):
        field.show_typed(value)


def _choose(box: QComboBox, value: str) -> None:
    """What is no longer offered is not chosen: the box stays as it is."""
    for at in range(box.count()):
        if value in (str(box.itemData(at)), box.itemText(at)):
            box.setCurrentIndex(at)
            return


def signals_of(field: QWidget) -> tuple[SignalInstance, ...]:
    """What tells of every letter and every choice in a field."""
    if isinstance(field, QLineEdit | QPlainTextEdit):
        return (field.textChanged,)
    if isinstance(field, QComboBox):
        return (field.currentIndexChanged,)
    if isinstance(field, QSpinBox):
        return (field.valueChanged,)
    if isinstance(field, QAbstractButton):
        return (field.toggled,)
    return tuple(s for name in ("changed", "typing") if isinstance(s := getattr(field, name, None), SignalInstance))
