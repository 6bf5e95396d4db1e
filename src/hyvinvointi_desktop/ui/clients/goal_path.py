"""A goal as a climbed path: a hill, steps as stones, a flag at the top. The table beside it says the same in words."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from hyvinvointi_desktop.app.set_goal import GoalProgress
from hyvinvointi_desktop.domain.goals import Goal, GoalState
from hyvinvointi_desktop.ui.clients.overview_tab import path_order
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.words import tr, tr_n

_PARTS = 60


def path_words(found: GoalProgress) -> str:
    """The picture in words, for a screen reader."""
    steps = [g.goal for g in path_order(found)]
    name = tr("Path to the goal: {goal}").format(goal=found.goal.words)
    if found.goal.state is GoalState.REACHED:
        return f"{name}. {tr('The goal is reached.')}"
    if not steps:
        return f"{name}. {tr('{percent} % of the way').format(percent=round(found.share_reached * 100))}."
    reached = sum(g.state is GoalState.REACHED for g in steps)
    whole = tr_n("of %n steps", len(steps))
    return f"{name}. {tr('Reached {reached}').format(reached=reached)} {whole}."


class GoalPath(QWidget):
    """One goal's hill. It scales with the text and takes its colours from the look."""

    def __init__(self, found: GoalProgress) -> None:
        super().__init__()
        self._stones: list[Goal] = []
        self._reached, self._share = False, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_goal(found)

    def show_goal(self, found: GoalProgress) -> None:
        """Another state of the goal."""
        self._stones = [g.goal for g in path_order(found)]
        self._reached = found.goal.state is GoalState.REACHED
        climbed = sum(g.state is GoalState.REACHED for g in self._stones) / (len(self._stones) + 1)
        self._share = 1.0 if self._reached else climbed if self._stones else found.share_reached
        self.setAccessibleName(path_words(found))
        self.setToolTip(path_words(found))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide rather than high."""
        return QSize(theme().px(300), theme().px(176 if self._stones else 132))

    def minimumSizeHint(self) -> QSize:
        """It can be narrow."""
        return QSize(160, self.sizeHint().height())

    def _at(self, share: float) -> QPointF:
        """A point of the path: gentle at the foot, with two bends, level at the top."""
        look = theme()
        left, right = look.px(22), self.width() - look.px(52)
        low, high = self.height() - look.px(28), look.px(56)
        climb = share * share * (3 - 2 * share)
        wave = look.px(9) * 4 * share * (1 - share) * (1 if share < 0.5 else -1) * abs(1 - 2 * share)
        return QPointF(left + (right - left) * share, low - (low - high) * climb + wave)

    def _line(self, until: float) -> QPainterPath:
        path = QPainterPath(self._at(0))
        for n in range(1, _PARTS + 1):
            path.lineTo(self._at(until * n / _PARTS))
        return path

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Hill, path, climbed part, stones, flag."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_hill(painter)
        self._paint_path(painter)
        self._paint_stones(painter)
        self._paint_flag(painter)
        painter.end()

    def _paint_hill(self, painter: QPainter) -> None:
        look = theme()
        hill = QPainterPath(QPointF(0, self.height()))
        hill.lineTo(QPointF(0, self._at(0).y() + look.px(12)))
        for n in range(_PARTS + 1):
            hill.lineTo(self._at(n / _PARTS) + QPointF(0, look.px(10)))
        top = self._at(1)
        hill.cubicTo(
            QPointF(top.x() + look.px(24), top.y() + look.px(10)),
            QPointF(self.width(), top.y() + look.px(26)),
            QPointF(self.width(), top.y() + look.px(52)),
        )
        hill.lineTo(QPointF(self.width(), self.height()))
        hill.closeSubpath()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent_soft"))
        painter.setClipRect(QRectF(0, 0, self.width(), self.height()))
        painter.drawPath(hill)

    def _paint_path(self, painter: QPainter) -> None:
        look = theme()
        pen = QPen(look.colour("edge"), look.px(3), Qt.PenStyle.DotLine, Qt.PenCapStyle.RoundCap)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawPath(self._line(1))
        if self._share > 0:
            painter.setPen(QPen(look.colour("good"), look.px(5), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPath(self._line(min(1.0, self._share)))

    def _paint_stones(self, painter: QPainter) -> None:
        look = theme()
        count = len(self._stones)
        gap = self._at(1).x() / (count + 1)
        radius = max(look.px(4), min(look.px(13), gap * 0.42))
        font = QFont(self.font())
        font.setPixelSize(max(8, round(radius * 1.1)))
        font.setBold(True)
        painter.setFont(font)
        for n, stone in enumerate(self._stones):
            middle = self._at((n + 1) / (count + 1))
            reached = stone.state is GoalState.REACHED
            painter.setPen(QPen(look.colour("good" if reached else "edge"), look.px(2)))
            painter.setBrush(look.colour("good" if reached else "surface"))
            painter.drawEllipse(middle, radius, radius)
            painter.setPen(QPen(look.colour("surface" if reached else "text"), max(1, look.px(2))))
            if radius >= look.px(8):
                box = QRectF(middle.x() - radius, middle.y() - radius, radius * 2, radius * 2)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(n + 1))

    def _paint_flag(self, painter: QPainter) -> None:
        look = theme()
        foot = self._at(1)
        top = foot - QPointF(0, look.px(44))
        painter.setPen(QPen(look.colour("text"), look.px(3), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(foot, top)
        cloth = QPolygonF([top, top + QPointF(look.px(34), look.px(10)), top + QPointF(0, look.px(22))])
        colour = look.colour("good" if self._reached else "accent")
        painter.setPen(QPen(colour, look.px(2), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap,
                            Qt.PenJoinStyle.RoundJoin))  # fmt: skip
        painter.setBrush(colour if self._reached else look.colour("surface"))
        painter.drawPolygon(cloth)
