"""All that one picture of the matrix needs, and where everything lies in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPixmap

from planner.ui.colours import Colours
from planner.ui.models.matrix import Matrix
from planner.ui.models.matrix_words import MatrixWords
from planner.ui.views.labels import Labels
from planner.ui.views.pictures import Pictures

NAMES: Final = 168
HEADS: Final = 118
CATEGORIES: Final = 24
FOOT: Final = 62
ABOVE: Final = 8
"""Free height between the last row and the foot."""


class Place(NamedTuple):
    """A row and a column as they are shown."""

    row: int
    column: int


_FIRST: Final = Place(0, 0)


@dataclass(slots=True)
class Scene:
    """One picture. `x` and `y` are what is scrolled away, in pixels."""

    matrix: Matrix
    texts: MatrixWords
    colours: Colours
    labels: Labels
    ink: Labels
    """Writes into pictures that are kept as a whole: there no text is kept by itself."""
    edges: Pictures
    """Names, heads and feet painted before."""
    ratio: float = 1.0
    width: int = 0
    height: int = 0
    x: int = 0
    y: int = 0
    at: Place = _FIRST
    """Where the keyboard is."""
    since: Place = _FIRST
    """The other corner of what is selected."""
    focused: bool = False
    pictures: dict[int, QPixmap] = field(default_factory=dict)
    """Cells painted before, by a number that names everything they depend on."""
    grounds: dict[tuple[str, bool], QPixmap] = field(default_factory=dict)
    """Cells of each state before anything is written into them."""
    version: int = 0
    """Counts up with everything that changes how cells look."""
    asked: tuple[object, int] = (None, 0)
    """What was painted last, how often; again and again, the body is kept as one picture."""
    body_kept: tuple[object, QPixmap] | None = None

    def forget(self) -> None:
        """Other colours, words or scales: nothing painted before is right any more."""
        self.pictures.clear()
        self.grounds.clear()
        self.edges = Pictures(self.ratio)
        self.version += 1

    def blank(self, wide: int, high: int) -> QPixmap:
        """An empty picture on the ground of the matrix."""
        picture = QPixmap(round(wide * self.ratio), round(high * self.ratio))
        picture.setDevicePixelRatio(self.ratio)
        picture.fill(QColor(self.colours.window))
        return picture

    @property
    def top(self) -> int:
        """Height of the heads."""
        return HEADS + (CATEGORIES if self.matrix.has_categories else 0)

    @property
    def body(self) -> QRect:
        """Where the cells are seen."""
        return QRect(NAMES, self.top, max(self.width - NAMES, 0), self.foot_top - self.top)

    @property
    def frozen(self) -> int:
        """How many columns stay at the left; none where they would leave the others no room."""
        count = self.matrix.frozen
        return count if int(self.matrix.lefts[count]) <= self.body.width() / 2 else 0

    @property
    def frozen_right(self) -> int:
        """Where the columns end that stay at the left."""
        return NAMES + int(self.matrix.lefts[self.frozen])

    def parts(self) -> list[tuple[QRect, int]]:
        """What stays and what is scrolled, each over the whole height, and by how much it is."""
        right = self.frozen_right
        scrolled = QRect(right, 0, max(self.width - right, 0), self.height)
        if right == NAMES:
            return [(scrolled, self.x)]
        return [(scrolled, self.x), (QRect(NAMES, 0, right - NAMES, self.height), 0)]

    @property
    def foot_top(self) -> int:
        """Right below the last row, or at the bottom where not all of them fit."""
        least = self.top + self.matrix.height + ABOVE
        return max(min(least, self.height - FOOT), self.top)

    def box(self, place: Place) -> QRect:
        """Where a cell lies in the picture; of a group's head the whole line."""
        matrix = self.matrix
        top, bottom = int(matrix.tops[place.row]), int(matrix.tops[place.row + 1])
        y = self.top + top - self.y
        if matrix.rows[place.row].person is None or not matrix.columns:
            return QRect(0, y, self.width, bottom - top)
        left, right = int(matrix.lefts[place.column]), int(matrix.lefts[place.column + 1])
        x = 0 if place.column < self.frozen else self.x
        return QRect(NAMES + left - x, y, right - left, bottom - top)

    def row_at(self, at: QPoint) -> int | None:
        """The row under a point of the body or the names."""
        if not self.top <= at.y() < self.foot_top or not self.matrix.rows:
            return None
        place = self.matrix.rows_between(at.y() - self.top + self.y, at.y() - self.top + self.y + 1)
        return place[0] if place and at.y() - self.top + self.y < self.matrix.height else None

    def column_at(self, at: QPoint) -> int | None:
        """The column under a point right of the names."""
        x = at.x() - NAMES + (0 if at.x() < self.frozen_right else self.x)
        if at.x() < NAMES or x >= self.matrix.width:
            return None
        found = self.matrix.columns_between(x, x + 1)
        return found[0] if found else None

    def place_at(self, at: QPoint) -> Place | None:
        """The cell under a point; a group's head counts wherever it is touched."""
        row = self.row_at(at)
        if row is None:
            return None
        column = self.column_at(at)
        if self.matrix.rows[row].person is None:
            return Place(row, self.at.column)
        return None if column is None else Place(row, column)

    @property
    def chosen(self) -> tuple[range, range]:
        """Rows and columns of what is selected."""
        rows = sorted((self.at.row, self.since.row))
        columns = sorted((self.at.column, self.since.column))
        return range(rows[0], rows[1] + 1), range(columns[0], columns[1] + 1)


@contextmanager
def scrolled(scene: Scene, x: int) -> Iterator[None]:
    """The scene as if that much was scrolled away at the left."""
    kept, scene.x = scene.x, x
    try:
        yield
    finally:
        scene.x = kept
