"""The canvas of the matrix: scrolls by moving pixels, keeps names, heads and foot in place."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from planner.domain.edit import Edit
from planner.engine.level_grid import Cell
from planner.services.wording import Words
from planner.ui.colours import Colours
from planner.ui.models.matrix import COLUMN, ROW, Matrix
from planner.ui.models.matrix_table import MatrixTable
from planner.ui.models.matrix_words import MatrixWords
from planner.ui.views.labels import Labels
from planner.ui.views.matrix_heads import category_spans
from planner.ui.views.matrix_paint import paint_matrix
from planner.ui.views.matrix_scene import CATEGORIES, FOOT, NAMES, Place, Scene
from planner.ui.views.painted_canvas import PaintedCanvas
from planner.ui.views.pictures import Pictures


class MatrixCanvas(PaintedCanvas):
    """The scene of a matrix."""

    scene: Scene

    def __init__(
        self, matrix: Matrix, words: Words, colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__((COLUMN, ROW), parent)
        texts = MatrixWords(matrix, words, False)
        labels = Labels(self.font(), self.devicePixelRatioF())
        ink, ratio = Labels(self.font(), None), self.devicePixelRatioF()
        self.scene = Scene(matrix, texts, colours, labels, ink, Pictures(ratio), ratio)
        self.table = MatrixTable(texts, self)
        """The same as rows and columns, for screen readers."""

    @property
    def matrix(self) -> Matrix:
        """What is shown."""
        return self.scene.matrix

    # -- what is shown -----------------------------------------------------------------------

    def show_matrix(self, matrix: Matrix, words: Words, company: bool) -> None:
        """Show another matrix, or the same in other words or another order."""
        scene = self.scene
        kept = self.kept()
        scene.matrix, scene.texts = matrix, MatrixWords(matrix, words, company)
        scene.forget()
        self._after_layout(kept)

    def lay_out_anew(self, kept: Cell | None) -> None:
        """Rows or columns are others now; `kept` is the cell the keyboard stays on."""
        self.scene.forget()
        self._after_layout(kept)

    def _after_layout(self, kept: Cell | None) -> None:
        found = self.matrix.place_of(kept) if kept is not None else None
        place = Place(*found) if found else self._nearest(self.scene.at)
        self.scene.at = self.scene.since = place
        self.table.renew(self.scene.texts)
        self._measure()
        self.viewport().update()

    def kept(self) -> Cell | None:
        """The cell the keyboard is on, whatever the order."""
        return self.matrix.cell(*self.scene.at)

    def _nearest(self, at: Place) -> Place:
        rows, columns = len(self.matrix.rows), len(self.matrix.columns)
        place = Place(max(min(at.row, rows - 1), 0), max(min(at.column, columns - 1), 0))
        if place.row == 0 and rows > 1 and self.matrix.rows[0].person is None:
            return Place(1 if self.matrix.rows[1].person is not None else 0, place.column)
        return place

    def take_over(self, edit: Edit, needs: Iterable[str]) -> None:
        """Patch what an edit changed; only those cells and their feet are painted anew."""
        kept = self.kept()
        touched = self.matrix.patch(edit, needs)
        if touched is None:
            self.lay_out_anew(kept)
            return
        self.scene.version += 1
        if self.matrix.gathered:  # a folded category shows cells that have no place of their own
            self.viewport().update()
        for cell in touched:
            place = self.matrix.place_of(cell)
            if place is None:
                continue
            box = self.scene.box(Place(*place))
            self.viewport().update(box)
            self.viewport().update(box.left(), self.scene.foot_top, box.width(), FOOT)
            index = self.table.index(*place)
            self.table.dataChanged.emit(index, index)

    # -- scrolling ---------------------------------------------------------------------------

    def _measure(self) -> None:
        scene, matrix = self.scene, self.matrix
        scene.width, scene.height = self.viewport().width(), self.viewport().height()
        body = scene.body
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        # A head leans beyond its column: leave room for the last one.
        across.setRange(0, max(0, matrix.width + COLUMN - body.width()))
        across.setPageStep(max(body.width(), 1))
        down.setRange(0, max(0, matrix.height - body.height()))
        down.setPageStep(max(body.height(), 1))
        scene.x, scene.y = across.value(), down.value()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move the pixels that stay and paint only what came in."""
        scene, port = self.scene, self.viewport()
        scene.x, scene.y = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        body = scene.body
        if dx and dy:
            port.update()
        elif dx:
            port.scroll(dx, 0, body.adjusted(scene.frozen_right - body.left(), 0, 0, 0))
            port.update(0, 0, scene.width, scene.top)
            port.update(0, scene.foot_top, scene.width, FOOT)
            self._repaint_groups()
        elif dy:
            port.scroll(0, dy, QRect(0, body.top(), scene.width, body.height()))
        self.scrolled.emit()

    def _repaint_groups(self) -> None:
        """Heads of groups stay where they are when the cells move sideways."""
        scene = self.scene
        for n in self.matrix.rows_between(scene.y, scene.y + scene.body.height()):
            if self.matrix.rows[n].person is None:
                self.viewport().update(scene.box(Place(n, 0)))

    def reveal(self, place: Place) -> None:
        """Scroll so that a cell is seen."""
        scene, matrix = self.scene, self.matrix
        body = scene.body
        if not matrix.rows:
            return
        top, bottom = int(matrix.tops[place.row]), int(matrix.tops[place.row + 1])
        _into_view(self.verticalScrollBar(), top, bottom, body.height())
        if matrix.columns and matrix.rows[place.row].person is not None:
            if place.column < scene.frozen:
                return
            stays = scene.frozen_right - body.left()
            left, right = int(matrix.lefts[place.column]), int(matrix.lefts[place.column + 1])
            width = body.width() - stays
            _into_view(self.horizontalScrollBar(), left - stays, right - stays, width)

    # -- painting ----------------------------------------------------------------------------

    def _paint(self, painter: QPainter, part: QRect) -> None:
        paint_matrix(painter, self.scene, part)

    def _take_font(self) -> None:
        super()._take_font()
        self.scene.ink = Labels(self.font(), None)

    # -- tooltips ----------------------------------------------------------------------------

    def tip_at(self, at: QPoint) -> str:
        """What is said where the pointer rests; empty for nothing."""
        scene, texts = self.scene, self.scene.texts
        column = scene.column_at(at) if self.matrix.columns else None
        if at.y() < scene.top or at.y() >= scene.foot_top:
            return texts.head_tip(self.matrix.columns[column]) if column is not None else ""
        place = scene.place_at(at)
        cell = self.matrix.cell(*place) if place is not None else None
        if cell is not None:
            return texts.tip(cell)
        if place is not None and (told := texts.folded_sentence(*place)):
            return told
        row = scene.row_at(at)
        person = self.matrix.rows[row].person if row is not None else None
        return texts.person(person) if person is not None and at.x() < NAMES else ""

    def category_at(self, at: QPoint) -> str:
        """The category whose head is under a point; empty for none."""
        if not self.matrix.has_categories or at.y() >= CATEGORIES or at.x() < NAMES:
            return ""
        column = self.scene.column_at(at)
        spans = category_spans(self.scene)
        return next((k for a, b, k in spans if column is not None and a <= column <= b), "")


def _into_view(bar: object, low: int, high: int, page: int) -> None:
    from PySide6.QtWidgets import QScrollBar

    assert isinstance(bar, QScrollBar)
    if low < bar.value():
        bar.setValue(low)
    elif high > bar.value() + page:
        bar.setValue(high - page)
