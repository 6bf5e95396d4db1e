"""Shipped icons, tinted in token colours and kept. It chooses no icon and never stands for a word."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

from hyvinvointi_desktop.ui.kit.resources import resource_folder

missing: set[str] = set()
"""Names that were asked for and are not shipped: the picture stays empty, a test fails on it."""


@lru_cache(maxsize=256)
def _source(name: str) -> bytes:
    path = resource_folder() / "icons" / f"{name}.svg"
    try:
        return path.read_bytes()
    except OSError:
        missing.add(name)
        return b""


def tinted(name: str, colour: str) -> bytes:
    """The icon's drawing in a colour; nothing when it is not shipped."""
    return _source(name).replace(b"currentColor", colour.encode())


@lru_cache(maxsize=512)
def _picture(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    source = tinted(name, colour)
    if source:
        from PySide6.QtSvg import QSvgRenderer

        renderer = QSvgRenderer(QByteArray(source))
        painter = QPainter(picture)
        renderer.render(painter, QRectF(picture.rect()))
        painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def pixmap(name: str, colour: str, size: int) -> QPixmap:
    """The icon as a picture, sharp on this screen."""
    screen = QGuiApplication.primaryScreen()
    return _picture(name, colour, size, screen.devicePixelRatio() if screen else 1.0)


def icon(name: str, colour: str, size: int, gap: int = 0) -> QIcon:
    """The icon for a button or an action; ``gap`` is room between it and the word."""
    screen = QGuiApplication.primaryScreen()
    return _icon(name, colour, size, gap, screen.devicePixelRatio() if screen else 1.0)


@lru_cache(maxsize=512)
def _icon(name: str, colour: str, size: int, gap: int, ratio: float) -> QIcon:
    picture = _picture(name, colour, size, ratio)
    if not gap:
        return QIcon(picture)
    wider = QPixmap(round((size + gap) * ratio), round(size * ratio))
    wider.fill(Qt.GlobalColor.transparent)
    wider.setDevicePixelRatio(ratio)
    painter = QPainter(wider)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return QIcon(wider)
