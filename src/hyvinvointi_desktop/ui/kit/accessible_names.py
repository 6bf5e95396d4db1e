"""Checks that a screen reader could name every control. It changes nothing."""

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

_CONTROLS = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QPlainTextEdit,
    QTextEdit,
    QAbstractItemView,
    QAbstractSpinBox,
    QAbstractSlider,
)
_INNER = (QComboBox, QAbstractSpinBox)


def name_of(widget: QWidget) -> str:
    """The name a screen reader says: own name, buddy label, or the words on a button."""
    buddies = [w.text() for w in widget.window().findChildren(QLabel) if w.buddy() is widget]
    own = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
    return (own or " ".join(buddies)).replace("&", "").strip()


def unnamed_controls(root: QWidget) -> list[str]:
    """Every control under ``root`` that a screen reader could not name; inner parts of Qt's own widgets left out."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        wanted = isinstance(widget, _CONTROLS) or bool(widget.property("control"))
        if not wanted or isinstance(widget, QScrollBar | QHeaderView) or _is_inner(widget):
            continue
        waits_for_words = isinstance(widget, QAbstractButton) and widget.isHidden()
        if not name_of(widget) and not waits_for_words:
            found.append(f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}")
    return found


def _is_inner(widget: QWidget) -> bool:
    """Part of one of Qt's own widgets, which names it."""
    if widget.objectName().startswith("qt_") or type(widget).__name__ == "QTableCornerButton":
        return True
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, (*_INNER, QAbstractItemView)):
            return True
        if isinstance(parent, QLineEdit) and isinstance(widget, QAbstractButton):
            return True
        parent = parent.parentWidget()
    return False
