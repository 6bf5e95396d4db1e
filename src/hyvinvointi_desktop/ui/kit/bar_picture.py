"""Numbers as standing bars, drawn by ourselves. A table with the same numbers always stands beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hyvinvointi_desktop.app.bar_picture import lines_of, top_of
from hyvinvointi_desktop.ui.kit.theme import theme


class BarPicture(QWidget):
    """One bar a name, its number above it; ``words`` say the whole for a screen reader."""

    def __init__(self) -> None:
        super().__init__()
        self._names: tuple[str, ...] = ()
        self._counts: tuple[int, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_bars(self, names: Sequence[str], counts: Sequence[int], words: str) -> None:
        """Other numbers."""
        self._names, self._counts = tuple(names), tuple(counts)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as five lines of the scale need."""
        return QSize(theme().px(480), theme().px(220))

    def minimumSizeHint(self) -> QSize:
        """It may be narrow: names are left out where they have no room."""
        return QSize(240, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Lines of the scale, bars, numbers, names."""
        if not self._counts:
            return
        look, painter = theme(), QPainter(self)
        font = QFont(self.font())
        font.setPixelSize(look.px(13))
        painter.setFont(font)
        metrics = QFontMetrics(font)
        largest = max(self._counts)
        left = metrics.horizontalAdvance(str(top_of(largest))) + look.px(10)
        field = QRectF(left, metrics.height() + 4, self.width() - left, self.height() - 2 * metrics.height() - 12)
        self._draw_scale(painter, field, largest, metrics)
        wide = field.width() / len(self._counts)
        step = self._every(metrics, wide)
        for n, (name, count) in enumerate(zip(self._names, self._counts, strict=True)):
            bar = QRectF(field.left() + wide * (n + 0.18), 0, wide * 0.64, field.height() * count / top_of(largest))
            bar.moveBottom(field.bottom())
            cell = QRectF(field.left() + wide * n, 0, wide, metrics.height())
            if count:
                painter.fillRect(bar, look.colour("accent"))
                painter.setPen(look.colour("text"))
                cell.moveBottom(bar.top() - 1)
                if metrics.horizontalAdvance(str(count)) <= wide + 2:
                    painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(count))
            if n % step == 0:
                painter.setPen(look.colour("muted"))
                cell = QRectF(field.left() + wide * n, field.bottom() + 4, wide * step, metrics.height())
                side = Qt.AlignmentFlag.AlignHCenter if step == 1 else Qt.AlignmentFlag.AlignLeft
                painter.drawText(cell, side | Qt.AlignmentFlag.AlignVCenter, name)
        painter.end()

    def _draw_scale(self, painter: QPainter, field: QRectF, largest: int, metrics: QFontMetrics) -> None:
        look = theme()
        for line in lines_of(largest):
            y = field.bottom() - field.height() * line / top_of(largest)
            painter.setPen(look.colour("line"))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            painter.setPen(look.colour("muted"))
            place = QRectF(0, y - metrics.height() / 2, field.left() - look.px(6), metrics.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(line))

    def _every(self, metrics: QFontMetrics, wide: float) -> int:
        """Every how many bars a name has room."""
        longest = max((metrics.horizontalAdvance(name) for name in self._names), default=0) + 4
        return max(1, -(-longest // max(1, int(wide))))
