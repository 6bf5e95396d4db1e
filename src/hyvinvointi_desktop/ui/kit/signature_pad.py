"""A place to sign with finger, pen or mouse, or without drawing. It knows neither who signs nor what."""

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageWriter,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.boxes import Flow, InlineMessage
from hyvinvointi_desktop.ui.kit.buttons import plain
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.words import tr

PICTURE = QSize(900, 300)
_INK, _PAPER = QColor("#10243f"), QColor("#ffffff")


class SignaturePad(QWidget):
    """White paper in every scheme: the picture is what is kept."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._strokes: list[QPolygonF] = []
        self._drawing = False
        self._pen_down = False
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("Draw the signature here, or choose to sign without drawing."))
        self.setProperty("control", True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Three to one."""
        return QSize(480, 160)

    def hasHeightForWidth(self) -> bool:
        """Three to one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Three to one, within reason."""
        return max(120, min(240, width // 3))

    def is_empty(self) -> bool:
        """Nothing drawn yet; a single dot is nothing."""
        return not any(s.count() > 1 for s in self._strokes)

    def clear(self) -> None:
        """Wipes the paper."""
        self._strokes.clear()
        self.update()
        self.changed.emit()

    def png(self) -> bytes:
        """The drawing as an opaque PNG of a fixed size."""
        image = QImage(PICTURE, QImage.Format.Format_RGB32)
        image.fill(_PAPER)
        painter = QPainter(image)
        share = min(PICTURE.width() / max(1, self.width()), PICTURE.height() / max(1, self.height()))
        painter.scale(share, share)
        self._draw_strokes(painter)
        painter.end()
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        buffer.close()
        return bytes(content.data())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paper, the line to sign on, the ink."""
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("edge"), 1))
        painter.setBrush(_PAPER)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 8, 8)
        line = self.height() * 0.76
        painter.setPen(QPen(QColor("#8a949e"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(24, line), QPointF(self.width() - 24, line))
        self._draw_strokes(painter)
        painter.end()

    def _draw_strokes(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(_INK, 2.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        for stroke in self._strokes:
            painter.drawPolyline(stroke)

    def _begin(self, at: QPointF) -> None:
        self._drawing = True
        self._strokes.append(QPolygonF([at]))

    def _go_on(self, at: QPointF) -> None:
        if self._drawing:
            self._strokes[-1].append(at)
            self.update()

    def _end(self) -> None:
        if self._drawing:
            self._drawing = False
            self.changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The mouse, and nothing else that a pen or finger already gave."""
        if event.button() == Qt.MouseButton.LeftButton and not self._pen_down:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Ink follows."""
        if not self._pen_down:
            self._go_on(event.position())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """The stroke ends."""
        if not self._pen_down:
            self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen."""
        kind = event.type()
        if kind == QEvent.Type.TabletPress:
            self._pen_down = True
            self._begin(event.position())
        elif kind == QEvent.Type.TabletMove and self._pen_down:
            self._go_on(event.position())
        elif kind == QEvent.Type.TabletRelease:
            self._end()
            self._pen_down = False
        event.accept()

    def event(self, event: QEvent) -> bool:
        """A finger; a second one is ignored."""
        if isinstance(event, QTouchEvent) and event.points():
            at = event.points()[0].position()
            if event.type() == QEvent.Type.TouchBegin:
                self._begin(at)
            elif event.type() == QEvent.Type.TouchUpdate:
                self._go_on(at)
            else:
                self._end()
            event.accept()
            return True
        return super().event(event)


class SignatureBox(QWidget):
    """The pad with its two buttons. ``way`` is ``drawn``, ``confirmed`` or empty while there is no signature."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.pad = SignaturePad(name)
        self.wipe = plain(tr("Clear"), self._clear, "arrow-counter-clockwise")
        self.without = plain(tr("Sign without drawing"), self._confirm, "check-circle")
        self.without.setAccessibleDescription(name)
        self.wipe.setAccessibleDescription(name)
        self._said = InlineMessage()
        self._confirmed = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self.pad, self._said, Flow(self.wipe, self.without)):
            layout.addWidget(part)
        self.pad.changed.connect(self._drawn)
        self._refresh()

    def way(self) -> str:
        """How it was signed: the value of ``SignedBy``, or empty."""
        if self._confirmed:
            return "confirmed"
        return "" if self.pad.is_empty() else "drawn"

    def png(self) -> bytes | None:
        """The drawn line; None when signed without drawing or not at all."""
        return self.pad.png() if self.way() == "drawn" else None

    def _drawn(self) -> None:
        self._refresh()

    def _clear(self) -> None:
        self._confirmed = False
        self.pad.clear()
        self._said.clear()
        self._refresh()
        announce(self, tr("The signature was cleared."))

    def _confirm(self) -> None:
        self._confirmed = True
        self.pad.clear()
        self._said.say(tr("Signed without drawing."), "good")
        self._refresh()

    def _refresh(self) -> None:
        self.pad.setVisible(not self._confirmed)
        self.without.setVisible(not self._confirmed)
        self.wipe.setEnabled(bool(self.way()))
        self.changed.emit()
