"""A picture of ``app.pictures`` in the window: it draws what the layout gives, in the colours of the look.

Its words are its accessible name; the table with the same figures stands beside it (``PicturePane``).
"""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.pictures.layout import LaidLine, LaidPatch, LaidPicture, LaidRound, LaidText, lay_out
from hyvinvointi_desktop.app.pictures.shapes import Dash, Ink, Picture, PictureTable, TableColumn
from hyvinvointi_desktop.ui.kit.row_model import Column, RowTable
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.tokens import Scheme
from hyvinvointi_desktop.ui.kit.widgets import Columns, column

_DASHES = {
    Dash.SOLID: Qt.PenStyle.SolidLine, Dash.DASHED: Qt.PenStyle.DashLine, Dash.DOTTED: Qt.PenStyle.DotLine,
}  # fmt: skip
_NARROWEST = 200
_BESIDE, _COLUMN = 260, 50
"""How wide picture and table must each be to stand side by side, by the columns of the table."""


@lru_cache(maxsize=64)
def _font(family: str, size: int, bold: bool) -> tuple[QFont, QFontMetricsF]:
    font = QFont(family.split("|"))
    font.setPixelSize(max(1, size))
    font.setBold(bold)
    return font, QFontMetricsF(font)


def _letters(size: float, *, bold: bool) -> tuple[QFont, QFontMetricsF]:
    return _font("|".join(QApplication.font().families()), round(size), bold)


class ScreenRuler:
    """Words measured in the letters of the window."""

    @property
    def unit(self) -> float:
        """A pixel at the present text scale."""
        return theme().scale / 100

    def width(self, words: str, size: float, *, bold: bool) -> float:
        """In pixels."""
        return _letters(size, bold=bold)[1].horizontalAdvance(words)


class PictureView(QWidget):
    """One picture, as wide as its place, as high as it then needs."""

    def __init__(self, picture: Picture | None = None) -> None:
        super().__init__()
        self._picture: Picture | None = None
        self._laid: LaidPicture | None = None
        self._laid_for: tuple[int, int] = (0, 0)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.updateGeometry)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if picture is not None:
            self.show_picture(picture)

    def show_picture(self, picture: Picture) -> None:
        """Another picture."""
        self._picture, self._laid = picture, None
        self.setAccessibleName(picture.words)
        self.setToolTip("")
        self.updateGeometry()
        self.update()

    def picture(self) -> Picture | None:
        """What is shown."""
        return self._picture

    def laid(self) -> LaidPicture | None:
        """As it is laid out in the present width."""
        if self._picture is None:
            return None
        wanted = (max(_NARROWEST, self.width()), theme().scale)
        if self._laid is None or self._laid_for != wanted:
            self._laid, self._laid_for = lay_out(self._picture, wanted[0], ScreenRuler()), wanted
        return self._laid

    def sizeHint(self) -> QSize:
        """As high as the picture is in the present width."""
        laid = self.laid()
        return QSize(theme().px(420), round(laid.high) + 2 if laid else 0)

    def minimumSizeHint(self) -> QSize:
        """It may be narrow, never low."""
        return QSize(_NARROWEST, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height; the layout is asked once Qt is done with this one."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._later.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Everything in its order."""
        laid = self.laid()
        if laid is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter, laid)
        painter.end()


def paint(painter: QPainter, laid: LaidPicture) -> None:
    """Draws a picture that was laid out."""
    for part in laid.parts:
        match part:
            case LaidLine():
                painter.setPen(_pen(part.ink, part.wide, part.dash))
                painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in part.points]))
            case LaidPatch():
                painter.setPen(_pen(part.ink, part.wide, part.dash))
                _fill(painter, part.fill)
                painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in part.points]))
            case LaidRound():
                painter.setPen(_pen(part.ink, part.wide, Dash.SOLID))
                _fill(painter, part.fill)
                painter.drawEllipse(QPointF(part.x, part.y), part.radius, part.radius)
            case LaidText():
                painter.setFont(_letters(part.size, bold=part.bold)[0])
                painter.setPen(theme().colour(part.ink.value))
                box = QRectF(part.x, part.y, part.wide + 2, part.high)
                painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, part.words)


def _pen(ink: Ink, wide: float, dash: Dash) -> QPen:
    if not ink:
        return QPen(Qt.PenStyle.NoPen)
    if theme().scheme is Scheme.CONTRAST:  # its lines are as black as the rest: those of the scale step back by dots
        wide, dash = (1.0, Dash.DOTTED) if ink is Ink.LINE else (max(wide, 1.5), dash)
    cap = Qt.PenCapStyle.RoundCap if dash is not Dash.DASHED else Qt.PenCapStyle.FlatCap
    return QPen(theme().colour(ink.value), wide, _DASHES[dash], cap, Qt.PenJoinStyle.RoundJoin)


def _fill(painter: QPainter, fill: Ink) -> None:
    if fill:
        painter.setBrush(theme().colour(fill.value))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _cell(n: int) -> Callable[[tuple[str, ...]], str]:
    return lambda row: row[n]


class PictureTableView(RowTable[tuple[str, ...]]):
    """The table beside a picture. Its rows stand as they are given: numbers in words do not sort."""

    def __init__(self, table: PictureTable) -> None:
        columns = [_column(n, shown) for n, shown in enumerate(table.columns)]
        super().__init__(table.title, columns, fits=True)
        self.setSortingEnabled(False)
        self.set_rows(table.rows)


def _column(n: int, shown: TableColumn) -> Column[tuple[str, ...]]:
    return Column(shown.title, _cell(n), right=shown.right, grows=shown.grows)


class PicturePane(QWidget):
    """A picture with its table beside it, or under it where there is no room, or where it is to be ``under``."""

    def __init__(self, picture: Picture, *, under: bool = False) -> None:
        super().__init__()
        self.table = PictureTableView(picture.table)
        self.view = PictureView(picture) if picture.parts or picture.caption else None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        if self.view is not None and under:
            layout.addWidget(self.view)
            layout.addWidget(self.table)
        elif self.view is not None:
            narrowest = _BESIDE + _COLUMN * len(picture.table.columns)
            layout.addWidget(Columns(column(self.view, None), column(self.table, None), narrowest=narrowest))
        else:
            layout.addWidget(self.table)
