"""Lets a screen reader say what happened. It draws nothing."""

from PySide6.QtWidgets import QWidget

_HUSHED = "hushed"


def hush(widget: QWidget, *, quiet: bool) -> None:
    """Nothing in the widget is announced while it is quiet: what somebody else must not see is not to be heard."""
    widget.setProperty(_HUSHED, quiet)


def is_hushed(widget: QWidget) -> bool:
    """Whether it stands in something quiet."""
    at: QWidget | None = widget
    while at is not None and not at.isWindow():
        if at.property(_HUSHED):
            return True
        at = at.parentWidget()
    return False


def announce(widget: QWidget, text: str) -> None:
    """Lets a screen reader say the sentence."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if QAccessible.isActive() and not is_hushed(widget):
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
