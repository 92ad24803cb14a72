"""All waves as a list: opened by the count of those without a label, or by a key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from planner.ui.models.waves import Wave
from planner.ui.views.timeline_flags import more_box, unplaced
from planner.ui.views.timeline_scene import Scene

WIDE, ROWS, PAD = 460, 14, 10
"""Pixels it is wide at least, lines it shows at most (more are scrolled to), its edge."""


class WaveList(QFrame):
    """Arrow keys go through the waves, Enter takes one, Esc leaves."""

    taken = Signal(object)

    def __init__(self, scene: Scene, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("choicePopup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = scene.texts.waves
        head = words.words.translate("Timeline", "Expected developments by their likely day")
        title = QLabel(head)
        title.setObjectName("quiet")
        self.list = QListWidget()
        self.list.setObjectName("lines")
        self.list.setAccessibleName(head)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._waves = list(scene.waves)
        for wave in self._waves:
            item = QListWidgetItem(f"{wave.title} · {words.line(wave)}")
            item.setToolTip("\n".join([wave.title, *words.whole(wave)]))
            self.list.addItem(item)
        self.list.itemActivated.connect(lambda _: self._take())
        self.list.itemClicked.connect(lambda _: self._take())
        column = QVBoxLayout(self)
        column.setContentsMargins(PAD, 8, PAD, 10)
        column.addWidget(title)
        column.addWidget(self.list)
        window = parent.window()
        self._room = window.width() - 48
        self._right = window.mapToGlobal(QPoint(window.width(), 0)).x()

    def open_at(self, place: QPoint, first: Wave | None) -> None:
        """Show it, at the first wave that has no label; no line is shortened that has room."""
        self._fit()
        self.move(min(place.x(), self._right - self.width() - 8), place.y())
        self.show()
        if self._waves:
            self.list.setCurrentRow(self._waves.index(first) if first in self._waves else 0)
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fit(self) -> None:
        """As wide as the longest line and as high as the lines, once they look as they will."""
        self.ensurePolished()
        self.list.ensurePolished()
        self.list.doItemsLayout()  # they were laid out before they looked so
        shown = min(len(self._waves), ROWS)
        more = self.list.verticalScrollBar().sizeHint().width() if shown < len(self._waves) else 0
        wide = self.list.sizeHintForColumn(0) + more + 2 * PAD + 8
        self.setFixedWidth(min(max(wide, WIDE), max(self._room, WIDE)))
        self.list.setFixedHeight(sum(self.list.sizeHintForRow(at) for at in range(shown)) + 8)
        self.adjustSize()

    def _take(self) -> None:
        wave = self._waves[self.list.currentRow()]
        self.close()
        self.taken.emit(wave)


class WaveDoor(QObject):
    """Opens the list where the count of unlabelled waves is pressed. `taken`: one was chosen."""

    taken = Signal(object)

    def __init__(self, scene: Scene, viewport: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._scene, self._port = scene, viewport
        self.list: WaveList | None = None
        viewport.installEventFilter(self)

    def open(self) -> WaveList | None:
        """Show all waves; None where there is none."""
        scene = self._scene
        if not scene.waves:
            return None
        hidden = [flag.wave for flag in unplaced(scene)]
        self.list = WaveList(scene, self._port)
        self.list.taken.connect(self.taken)
        self.list.destroyed.connect(self._forget)
        box = more_box(scene)
        corner = QPoint(scene.names, scene.head)
        if box is not None:
            corner = QPointF(box.left(), box.bottom() + 2).toPoint()
        self.list.open_at(self._port.mapToGlobal(corner), hidden[0] if hidden else None)
        return self.list

    def _forget(self) -> None:
        self.list = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove):
            return super().eventFilter(watched, event)
        assert isinstance(event, QMouseEvent)
        box = more_box(self._scene)
        if box is None or not box.contains(event.position()):
            return super().eventFilter(watched, event)
        if kind == QEvent.Type.MouseMove:
            self._port.setCursor(Qt.CursorShape.PointingHandCursor)
            return event.buttons() == Qt.MouseButton.NoButton
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        self.open()
        return True
