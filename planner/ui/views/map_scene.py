"""All that one picture of the map needs, and where everything lies in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QPainterPath

from planner.ui.colours import Colours
from planner.ui.models.map import COLUMNS, Map
from planner.ui.models.map_graph import SOURCE, Key
from planner.ui.models.map_layout import HIGH
from planner.ui.models.map_words import MapWords
from planner.ui.views.labels import Labels
from planner.ui.views.pictures import Pictures

HEAD: Final = 44
EDGE: Final = 22
FOOT: Final = 16
"""Free height below the last box."""
SHARES: Final = (26, 25, 22)
"""How the width is shared among the boxes of the columns."""
_BETWEEN: Final = 8
"""Such shares lie between them, for the lines."""
LEAST: Final = 560
"""Pixels across below which it scrolls sideways rather than become narrower."""
WIDEST: Final = 1500
FOLD: Final = 22
"""Pixels at the left of a source that fold it."""
GRIP: Final = 16
"""Pixels around the right edge of a box from which a line is pulled at once."""
NEAR: Final = 5.0
"""Pixels within which a line is touched."""


@dataclass(slots=True)
class Pull:
    """A line being pulled: from which box, to where, over which box, and whether it may end."""

    start: int
    to: QPointF
    over: int | None = None
    allowed: bool = True
    told: str = ""


@dataclass(slots=True)
class Scene:
    """One picture. `x` and `y` are what is scrolled away, in pixels."""

    map: Map
    texts: MapWords
    colours: Colours
    labels: Labels
    pictures: Pictures
    ratio: float | None = 1.0
    """None: for paper."""
    widest: int = WIDEST
    width: int = 0
    height: int = 0
    x: int = 0
    y: int = 0
    chosen: Key | None = None
    focused: bool = False
    hover: int | None = None
    pull: Pull | None = None
    lit: tuple[frozenset[int], frozenset[int]] | None = None
    """Boxes and lines of the chain of what is chosen; None: nothing is."""
    writable: bool = True

    def forget(self) -> None:
        """Other colours or words: nothing painted before is right any more."""
        self.pictures = Pictures(self.ratio or 1.0)

    def light(self) -> None:
        """Find the chain of what is chosen; what is gone is not chosen any more."""
        at = self.map.place_of(self.chosen)
        if at is None:
            self.chosen = None
        self.lit = self.map.graph.chain(at) if at is not None else None

    # -- where -------------------------------------------------------------------------------

    @property
    def across(self) -> int:
        """How wide the whole map is."""
        return min(max(self.width, LEAST), self.widest)

    @property
    def body(self) -> QRect:
        """Where the boxes are seen."""
        return QRect(0, HEAD, self.width, max(self.height - HEAD, 0))

    def column(self, column: int) -> tuple[int, int]:
        """Left edge and width of the boxes of a column, scrolled."""
        room = self.across - 2 * EDGE
        whole = sum(SHARES) + 2 * _BETWEEN
        before = sum(SHARES[:column]) + column * _BETWEEN
        left = EDGE + room * before // whole
        return left - self.x, room * SHARES[column] // whole

    def box(self, at: int) -> QRect:
        """Where a box lies in the picture."""
        box = self.map.graph.boxes[at]
        left, wide = self.column(box.column)
        return QRect(left, HEAD + 8 + box.top - self.y, wide, HIGH[box.column])

    @property
    def tall(self) -> int:
        """How high everything below the heads is."""
        return self.map.height + 8 + FOOT

    def ends(self, line: int) -> tuple[QPointF, QPointF]:
        """Where a line begins and ends."""
        start, end, *_ = self.map.graph.lines[line]
        one, other = self.box(start), self.box(end)
        return (
            QPointF(one.right() + 1, one.center().y() + 0.5),
            QPointF(other.left(), other.center().y() + 0.5),
        )

    # -- what lies there ---------------------------------------------------------------------

    def column_at(self, x: float) -> int | None:
        """The column a point lies in or right before; None left of all."""
        found = None
        for column in COLUMNS:
            if x >= self.column(column)[0] - GRIP:
                found = column
        return found

    def at(self, point: QPoint) -> int | None:
        """The box under a point."""
        if point.y() < HEAD:
            return None
        for column in COLUMNS:
            left, wide = self.column(column)
            if left <= point.x() < left + wide:
                y = point.y() - HEAD - 8 + self.y
                return next((at for at in self.map.between(column, y, y) if self.box(at).contains(point)), None)  # noqa: E501  # fmt: skip
        return None

    def folds_at(self, point: QPoint) -> int | None:
        """The source whose fold mark is under a point."""
        at = self.at(point)
        if at is None or self.map.graph.boxes[at].column != SOURCE:
            return None
        inside = point.x() - self.box(at).left() < FOLD
        return at if inside and self.map.graph.boxes[at].needs else None

    def line_at(self, point: QPoint) -> int | None:
        """The line nearest to a point, if it is touched."""
        best, found = NEAR, None
        if point.y() < HEAD or self.at(point) is not None:
            return None
        for at in range(len(self.map.graph.lines)):
            start, end = self.ends(at)
            if not start.x() <= point.x() <= end.x():
                continue
            low, high = sorted((start.y(), end.y()))
            if not low - NEAR <= point.y() <= high + NEAR:
                continue
            far = abs(_height_at(start, end, point.x()) - point.y())
            if far < best:
                best, found = far, at
        return found


def curve(start: QPointF, end: QPointF) -> QPainterPath:
    """A line that leaves and arrives level."""
    path, middle = QPainterPath(start), (start.x() + end.x()) / 2
    path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
    return path


def _height_at(start: QPointF, end: QPointF, x: float) -> float:
    """How high a curve is at a place across; its x is nearly even in t, so t is found in steps."""
    wide = max(end.x() - start.x(), 1.0)
    low, high = 0.0, 1.0
    for _ in range(12):
        t = (low + high) / 2
        across = start.x() + wide * (1.5 * (1 - t) ** 2 * t + 1.5 * (1 - t) * t**2 + t**3)
        low, high = (t, high) if across < x else (low, t)
    t = (low + high) / 2
    return start.y() + (end.y() - start.y()) * (3 * t**2 - 2 * t**3)
