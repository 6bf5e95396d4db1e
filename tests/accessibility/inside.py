"""What Qt would tell a screen reader about a window, read in the process. It changes nothing."""

from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QWidget

SILENT = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window, QAccessible.Role.Pane}
"""Roles that tell nobody what a control is for."""


@dataclass(frozen=True)
class Control:
    """Something that takes the focus."""

    kind: str
    role: QAccessible.Role
    name: str
    cells: int = 0

    def faults(self) -> list[str]:
        """What a person who hears it would miss."""
        said = []
        if not self.name.strip():
            said.append(f"{self.kind} has no name")
        if self.role in SILENT:
            said.append(f"{self.kind} {self.name!r} has the role {self.role.name}")
        if self.role in (QAccessible.Role.Table, QAccessible.Role.List) and self.cells < 0:
            said.append(f"{self.kind} {self.name!r} shows no cells")
        return said


def focusable(root: QWidget) -> list[QWidget]:
    """Every control in sight that the keys can reach, in no order."""
    return [
        w
        for w in root.findChildren(QWidget)
        if w.isVisible()
        and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.focusProxy() is None
        and not w.objectName().startswith("qt_")
    ]


def controls(root: QWidget) -> list[Control]:
    """As a screen reader would be told."""
    return [_control(w) for w in focusable(root)]


def _control(widget: QWidget) -> Control:
    face: QAccessibleInterface = QAccessible.queryAccessibleInterface(widget)
    name = face.text(QAccessible.Text.Name) or _label_of(widget)
    return Control(type(widget).__name__, face.role(), name, _cells(widget, face))


def _label_of(widget: QWidget) -> str:
    """A combo box tells its choice as its name; its label is a relation."""
    return " ".join(w.text() for w in widget.window().findChildren(QLabel) if w.buddy() is widget)


def _cells(widget: QWidget, face: QAccessibleInterface) -> int:
    """How many cells it shows; -1 when its rows are hidden from a screen reader."""
    if not isinstance(widget, QAbstractItemView) or widget.model() is None:
        return 0
    rows = widget.model().rowCount()
    return face.childCount() if not rows or face.childCount() >= rows else -1


def same_keys(root: QWidget) -> dict[str, list[str]]:
    """Letters that two things in sight claim with Alt: pressing one would only move between them."""
    taken: dict[str, list[str]] = defaultdict(list)
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QAbstractButton | QLabel):
            continue
        if isinstance(widget, QLabel) and widget.buddy() is None:
            continue
        if keys := QKeySequence.mnemonic(widget.text()).toString():
            taken[keys].append(widget.text())
    return {keys: words for keys, words in taken.items() if len(words) > 1}


def tab_walk(first: QWidget, most: int = 120) -> tuple[list[QWidget], list[QWidget]]:
    """The controls as Tab goes through them from the first until it comes round, and those of them out of sight.

    It really presses Tab: ``nextInFocusChain`` makes PySide tie the lives of neighbours together, and crash.
    """
    first.window().activateWindow()
    QApplication.processEvents()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    found, hidden = [first], []
    while len(found) < most:
        QTest.keyClick(found[-1], Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None or now in found:
            break
        found.append(now)
        if now.visibleRegion().isEmpty():
            hidden.append(now)
    return found, hidden


def in_layout_order(root: QWidget) -> list[QWidget]:
    """The controls in sight as they stand: what is beside each other from left to right, each from top to bottom."""
    wanted = set(focusable(root))

    def under(widget: QWidget) -> list[QWidget]:
        found = [widget] if widget in wanted else []
        children = [c for c in widget.children() if isinstance(c, QWidget) and not c.isWindow() and c.isVisible()]
        for row in _rows(children):
            for child in sorted(row, key=lambda c: c.x()):
                found += under(child)
        return found

    return under(root)


def _rows(children: list[QWidget]) -> list[list[QWidget]]:
    """Beside each other stands what shares some height."""
    rows: list[list[QWidget]] = []
    for child in sorted(children, key=lambda c: c.y()):
        if rows and child.y() < min(w.y() + w.height() for w in rows[-1]):
            rows[-1].append(child)
        else:
            rows.append([child])
    return rows


def lost_tabs(root: QWidget) -> list[str]:
    """Where Tab leaves the order in which things stand, comes to something out of sight or misses a part."""
    laid = in_layout_order(root)
    tabs, hidden = tab_walk(laid[0])
    free = [w for w in laid if w.isEnabled() and not (isinstance(w, QAbstractButton) and w.isCheckable())] or laid
    middle = free[len(free) // 2]  # from there it must come round as well: the end leads to the beginning
    around, _ = tab_walk(middle)
    places = {id(w): n for n, w in enumerate(laid)}
    known = [w for w in tabs if id(w) in places]
    said = [
        f"Tab goes from {_control(one).name!r} back to {_control(two).name!r}"
        for one, two in pairwise(known)
        if places[id(one)] > places[id(two)]
    ]
    reached = {id(w) for w in around}
    never = [w for w in tabs if id(w) not in reached and w.isVisible() and w.isEnabled()]
    said += [f"Tab never comes from {_control(middle).name!r} to {_control(w).name!r}" for w in never]
    return said + [f"Tab comes to {_control(w).name!r} out of sight" for w in hidden]
