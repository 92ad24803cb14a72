"""The canvas of the map: scrolls by moving pixels, keeps the heads in place."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from planner.domain.edit import Edit
from planner.services.wording import Words
from planner.ui.colours import Colours
from planner.ui.models.map import Map
from planner.ui.models.map_graph import SOURCE
from planner.ui.models.map_words import MapWords
from planner.ui.views.labels import Labels
from planner.ui.views.map_paint import paint_map
from planner.ui.views.map_scene import HEAD, Scene
from planner.ui.views.painted_canvas import PaintedCanvas
from planner.ui.views.pictures import Pictures


class MapCanvas(PaintedCanvas):
    """The scene of a map."""

    scene: Scene

    def __init__(
        self, shown: Map, words: Words, colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__((40, 46), parent)
        ratio = self.devicePixelRatioF()
        texts, labels = MapWords(shown.graph, words), Labels(self.font(), ratio)
        self.scene = Scene(shown, texts, colours, labels, Pictures(ratio), ratio)

    @property
    def map(self) -> Map:
        """What is shown."""
        return self.scene.map

    # -- what is shown -----------------------------------------------------------------------

    def show_map(self, shown: Map, words: Words) -> None:
        """Show another map, or the same in other words."""
        self.scene.map = shown
        self.scene.texts = MapWords(shown.graph, words)
        self.scene.forget()
        self.lay_out_anew()

    def lay_out_anew(self) -> None:
        """Boxes stand elsewhere now."""
        scene = self.scene
        scene.texts = MapWords(scene.map.graph, scene.texts.words)
        scene.hover = None
        scene.light()
        self._measure()
        self.viewport().update()

    def take_over(self, edit: Edit, needs: frozenset[str]) -> None:
        """Take over what an edit changed."""
        if self.map.patch(edit, needs):
            if edit.kinds() & {"scales", "plan"}:
                self.scene.forget()
            self.lay_out_anew()

    # -- scrolling ---------------------------------------------------------------------------

    def _measure(self) -> None:
        scene = self.scene
        scene.width, scene.height = self.viewport().width(), self.viewport().height()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(0, scene.across - scene.width))
        across.setPageStep(max(scene.width, 1))
        down.setRange(0, max(0, scene.tall - scene.body.height()))
        down.setPageStep(max(scene.body.height(), 1))
        scene.x, scene.y = across.value(), down.value()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move the pixels that stay and paint only what came in."""
        scene, port = self.scene, self.viewport()
        scene.x, scene.y = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        if dx or scene.pull is not None:
            port.update()
        elif dy:
            port.scroll(0, dy, scene.body)
        self.scrolled.emit()

    def reveal(self, at: int) -> None:
        """Scroll so that a box is seen, of a source with all its chain if that fits."""
        scene, down, across = self.scene, self.verticalScrollBar(), self.horizontalScrollBar()
        box = scene.box(at)
        if scene.lit is not None and scene.map.graph.boxes[at].column == SOURCE:
            whole = box
            for other in scene.lit[0]:
                whole = whole.united(scene.box(other))
            if whole.height() < scene.body.height() - 16:
                box.setTop(whole.top())
                box.setBottom(whole.bottom())
        if box.top() < HEAD + 8:
            down.setValue(down.value() - (HEAD + 8 - box.top()))
        elif box.bottom() > scene.height - 8:
            down.setValue(down.value() + box.bottom() - scene.height + 8)
        if box.left() < 0:
            across.setValue(across.value() + box.left() - 8)
        elif box.right() > scene.width:
            across.setValue(across.value() + box.right() - scene.width + 8)

    # -- painting ----------------------------------------------------------------------------

    def _paint(self, painter: QPainter, part: QRect) -> None:
        paint_map(painter, self.scene, part)

    # -- tooltips ----------------------------------------------------------------------------

    def tip_at(self, at: QPoint) -> str:
        """What is said where the pointer rests; empty for nothing."""
        scene = self.scene
        place = scene.at(at)
        if place is not None:
            return scene.texts.tip(scene.map.graph.boxes[place])
        line = scene.line_at(at)
        return scene.texts.line_tip(line) if line is not None else ""
