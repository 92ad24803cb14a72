"""The overview strip: all bars in a few pixels and the part that is seen; drag it to scroll.

It is there from 200 bars on; before that the chart is its own overview. The keyboard scrolls the
chart itself, so the strip takes no focus.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from planner.ui.models.timeline_density import density
from planner.ui.views.labels import LABEL, SMALL
from planner.ui.views.timeline_canvas import TimelineCanvas

HEIGHT: Final = 56
EDGE: Final = 4
FROM: Final = 200
"""Bars from which the strip is of use."""


class Overview(QWidget):
    """Stands under the chart, with its left edge where the lanes begin."""

    def __init__(self, chart: TimelineCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = chart
        self._kept: tuple[object, QImage] | None = None
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        for bar in (chart.horizontalScrollBar(), chart.verticalScrollBar()):
            bar.valueChanged.connect(self.update)
            bar.rangeChanged.connect(self.update)
        chart.moved.connect(self.update)
        self.renew()

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    def renew(self) -> None:
        """The chart shows other bars, or speaks another language."""
        scene = self._chart.scene
        words, count = scene.texts.words, len(scene.chart.bars)
        self.setVisible(count >= FROM)
        self.setAccessibleName(words.translate("Timeline", "Overview of the timeline"))
        told = words.translate("Timeline", "Click or drag to scroll there.")
        self.setAccessibleDescription(told)
        self.setToolTip(told)
        self.update()

    # -- places ------------------------------------------------------------------------

    def strip(self) -> QRectF:
        """Where the bars are drawn."""
        left = self._chart.scene.names
        return QRectF(left, EDGE, max(self.width() - left - EDGE, 1), HEIGHT - 2 * EDGE)

    def window_seen(self) -> QRectF:
        """The part of the strip that the chart shows."""
        scene, strip = self._chart.scene, self.strip()
        lanes = scene.lanes
        across = strip.width() / max(scene.axis.width, 1)
        down = strip.height() / max(scene.chart.height, 1)
        box = QRectF(
            strip.left() + scene.x * across,
            strip.top() + scene.y * down,
            max(lanes.width() * across, 6),
            max(lanes.height() * down, 6),
        )
        return box.intersected(strip)

    def go_to(self, at: QPointF) -> None:
        """Scroll so that a point of the strip is the middle of what is seen."""
        scene, strip = self._chart.scene, self.strip()
        across = (at.x() - strip.left()) / strip.width() * scene.axis.width
        down = (at.y() - strip.top()) / strip.height() * scene.chart.height
        lanes = scene.lanes
        self._chart.horizontalScrollBar().setValue(round(across - lanes.width() / 2))
        self._chart.verticalScrollBar().setValue(round(down - lanes.height() / 2))

    # -- hands -------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.go_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.go_to(event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel does what it does over the chart."""
        QApplication.sendEvent(self._chart.verticalScrollBar(), event)

    # -- painting ----------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        scene = self._chart.scene
        c = scene.colours
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(c.surface))
        painter.fillRect(0, 0, self.width(), 1, QColor(c.line_soft))
        words = scene.texts.words
        title = words.translate("Timeline", "Overview")
        scene.labels.draw(painter, 14, HEIGHT / 2 - 8, title, c.text, LABEL, scene.names - 24)
        one, many = (
            words.translate("Timeline", "{n} bar"),
            words.translate("Timeline", "{n} bars"),
        )
        told = words.count(len(scene.chart.bars), one, many)
        scene.labels.draw(painter, 14, HEIGHT / 2 + 9, told, c.quiet, SMALL, scene.names - 24)
        strip = self.strip()
        painter.drawImage(strip.topLeft(), self._picture(strip))
        x = strip.left() + strip.width() * self._share(scene.chart.figures.today.toordinal())
        painter.fillRect(QRectF(x, strip.top(), 1.5, strip.height()), QColor(c.today))
        self._paint_window(painter)
        painter.end()

    def _share(self, ordinal: int) -> float:
        axis = self._chart.scene.axis
        return (ordinal - axis.first) / max(axis.last - axis.first, 1)

    def _paint_window(self, painter: QPainter) -> None:
        c, box = self._chart.scene.colours, self.window_seen()
        fill = QColor(c.accent)
        fill.setAlphaF(0.12)
        painter.fillRect(box, fill)
        painter.setPen(QPen(QColor(c.accent), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))

    def _picture(self, strip: QRectF) -> QImage:
        """All bars; kept while chart, axis, size and look stay the same."""
        scene = self._chart.scene
        axis, chart, ratio = scene.axis, scene.chart, self.devicePixelRatioF()
        size = (max(int(strip.width() * ratio), 1), max(int(strip.height() * ratio), 1))
        key = (chart, chart.version, axis.first, axis.last, size, scene.colours.name)
        if self._kept is None or self._kept[0] != key:
            shown = density(chart, size, (axis.first, axis.last))
            image = QImage(shown.tobytes(), *size, size[0], QImage.Format.Format_Indexed8)
            c = scene.colours
            image.setColorTable(
                [QColor(each).rgb() for each in (c.raised, c.ghost_line, c.load, c.late.mark)]
            )
            image = image.copy()  # Qt does not keep the bytes alive
            image.setDevicePixelRatio(ratio)
            self._kept = (key, image)
        return self._kept[1]
