"""Puts Tab in the order in which things stand, also what came to the page later. It knows no page."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea as Scrolled
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QScrollArea, QWidget

_WHOLE = (QComboBox, QAbstractSpinBox, QLineEdit)
"""What they are made of is not reached by itself."""
_TAB = frozenset((Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus))
"""Those that take the focus by Tab; a look into a set, for every press of Tab asks it of all that is in sight."""


def follow_the_eye(root: QWidget) -> None:
    """Chains the controls in sight: what is beside each other from left to right, each from top to bottom."""
    for one, two in pairwise(_as_they_stand(root)):
        QWidget.setTabOrder(one, two)


def beside(root: QWidget, at: QWidget | None, *, forwards: bool) -> QWidget | None:
    """What comes next to the eye, round from the last to the first; None where ``at`` is no part of that order.

    Qt's own chain is left alone here: its end goes on to whatever was once put behind it, not to the beginning.
    """
    order = [w for w in _as_they_stand(root) if w.isEnabled()]
    while at is not None and at not in order:
        at = at.parentWidget()
    if at is None or len(order) < 2:
        return None
    return order[(order.index(at) + (1 if forwards else -1)) % len(order)]


def first_control(root: QWidget) -> QWidget | None:
    """Where the keys begin on a page."""
    return next((w for w in _as_they_stand(root) if w.isEnabled()), None)


def bring_into_sight(widget: QWidget | None) -> None:
    """Scrolls a page to what has the focus: Qt does so only when the keys were on that page before."""
    if widget is None or not widget.visibleRegion().isEmpty():
        return
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def _as_they_stand(widget: QWidget) -> list[QWidget]:
    found = [widget] if widget.focusPolicy() in _TAB and widget.focusProxy() is None else []
    if isinstance(widget, _WHOLE) or (isinstance(widget, Scrolled) and not isinstance(widget, QScrollArea)):
        return found
    parts = [c for c in widget.children() if isinstance(c, QWidget) and c.isVisible() and not c.isWindow()]
    if len(parts) < 2:
        return found + _as_they_stand(parts[0]) if parts else found
    for row in _rows(parts):
        for part in sorted(row, key=QWidget.x) if len(row) > 1 else row:
            found += _as_they_stand(part)
    return found


def _rows(parts: list[QWidget]) -> list[list[QWidget]]:
    """Beside each other stands what shares some height."""
    rows: list[list[QWidget]] = []
    end = 0  # of the lowest line: where its first part ends
    for part in sorted(parts, key=QWidget.y):
        top = part.y()
        bottom = top + part.height()
        if rows and top < end:
            rows[-1].append(part)
            end = min(end, bottom)
        else:
            rows.append([part])
            end = bottom
    return rows
