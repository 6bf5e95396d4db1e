"""A kept picture of a signed paper, shown as large as the window allows. It changes nothing."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from hyvinvointi_desktop.ui.kit.dialogs import CalmDialog
from hyvinvointi_desktop.ui.kit.words import tr


def show_picture(parent: QWidget, heading: str, content: bytes) -> CalmDialog:
    """Opens the picture; a picture that cannot be drawn says so."""
    picture = QPixmap()
    whole = picture.loadFromData(content)
    room = parent.window().size() * 0.8
    dialog = CalmDialog(parent, heading, "" if whole else tr("The picture could not be shown, but it is kept."))
    dialog.words.setVisible(not whole)
    if whole:
        shown = QLabel()
        fit, fine = Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
        shown.setPixmap(picture.scaled(room, fit, fine))
        shown.setAccessibleName(heading)
        area = QScrollArea()
        area.setWidget(shown)
        area.setAccessibleName(heading)
        dialog.column.insertWidget(1, area, 1)
        dialog.resize(room)
    close = dialog.add_button(tr("Close"), "primary", dialog.accept)
    close.setDefault(True)
    close.setFocus()
    dialog.open()
    return dialog
