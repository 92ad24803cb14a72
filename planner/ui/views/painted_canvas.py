"""A scrolled picture painted part by part: what the canvas of the map and the matrix share.

It scrolls by moving pixels, follows fonts and screens, and says by tooltips and to screen
readers what it shows. What is painted, and where, is the scene's.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable
from typing import Any, cast

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from planner.ui.colours import Colours
from planner.ui.views.labels import Labels


class PaintedCanvas(QAbstractScrollArea):
    """Shows a scene, which is made first. `scrolled`: another part of it is seen."""

    scrolled = Signal()
    scene: Any

    def __init__(self, step: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.horizontalScrollBar().setSingleStep(step[0])
        self.verticalScrollBar().setSingleStep(step[1])

    # -- what a picture has to say ------------------------------------------------------------

    @abstractmethod
    def _paint(self, painter: QPainter, part: QRect) -> None:
        """Paint what lies within a part."""

    @abstractmethod
    def _measure(self) -> None:
        """Tell the scene its size, and the scroll bars theirs."""

    @abstractmethod
    def tip_at(self, at: QPoint) -> str:
        """What is said where the pointer rests; empty for nothing."""

    @abstractmethod
    def told(self) -> str:
        """What the keyboard is on, in words."""

    def _announce(self) -> None:
        """Say to a screen reader what the keyboard is on."""
        told = self.told()
        self.setAccessibleDescription(told)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))

    # -- following ---------------------------------------------------------------------------

    def recolour(self, colours: Colours) -> None:
        """Take another look."""
        self.scene.colours = colours
        self.scene.forget()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Shift sideways."""
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            turn = event.angleDelta().y() or event.angleDelta().x()
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - turn)
            event.accept()
        else:
            super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        try:
            for part in cast("Iterable[QRect]", event.region()):
                painter.save()
                painter.setClipRect(part)
                self._paint(painter, part)
                painter.restore()
        finally:
            painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.DevicePixelRatioChange):
            self._take_font()
            self.scene.forget()

    def _take_font(self) -> None:
        """Another font, or another screen."""
        self.scene.ratio = self.devicePixelRatioF()
        self.scene.labels = Labels(self.font(), self.scene.ratio)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.scene.focused = True
        self._announce()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.scene.focused = False
        self.viewport().update()
