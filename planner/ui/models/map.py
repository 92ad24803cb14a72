"""The map: developments, what they ask of us, what we do for it, laid out. No Qt."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from planner.domain.edit import Edit
from planner.services.figures import Figures
from planner.ui.models.map_graph import ASKED, DONE, SOURCE, Graph, Key, Shown
from planner.ui.models.map_layout import HIGH, laid_out, same_shape

MANY: Final = 60
"""Boxes in one column from which developments begin folded."""
_TOUCH: Final = frozenset(
    ("developments", "goals", "needs", "actions", "competencies", "people", "teams", "roles",
     "scales", "plan", "offerings", "assessments")
)  # fmt: skip
"""Kinds that are seen on the map."""


class Map:
    """Boxes with their places. Laid out anew at once after an edit: it takes a few milliseconds."""

    def __init__(self, figures: Figures, shown: Shown) -> None:
        self.figures, self.shown = figures, shown
        self.graph = Graph(figures, shown)
        self._stand()

    def lay_out(self) -> None:
        """Everything anew: another filter, something folded or open."""
        before, self.graph = self.graph, Graph(self.figures, self.shown)
        if same_shape(before, self.graph):
            for old, new in zip(before.boxes, self.graph.boxes, strict=True):
                new.top = old.top
        else:
            self._stand()

    def _stand(self) -> None:
        """Give every box its place, and sort them by it."""
        self.height = laid_out(self.graph)
        self.columns: tuple[list[int], ...] = ([], [], [])
        for at, box in enumerate(self.graph.boxes):
            self.columns[box.column].append(at)
        for column in self.columns:
            column.sort(key=lambda at: self.graph.boxes[at].top)
        self._tops = [[self.graph.boxes[at].top for at in column] for column in self.columns]

    def patch(self, edit: Edit, needs: frozenset[str]) -> bool:
        """Take over an edit; False where nothing of the map is touched."""
        if not needs and not edit.kinds() & _TOUCH:
            return False
        self.lay_out()
        return True

    # -- folding -----------------------------------------------------------------------------

    @property
    def is_crowded(self) -> bool:
        """True if so much is asked for that developments begin folded."""
        return len(self.columns[ASKED]) > MANY

    def fold(self, key: Key) -> None:
        """Fold what a source asks for away, or open it."""
        self.shown.folded ^= {key}
        self.lay_out()

    def fold_all(self, folded: bool) -> None:
        """Fold every source, or open them all."""
        boxes = self.graph.boxes
        keys = {boxes[at].key for at in self.columns[SOURCE] if boxes[at].needs}
        self.shown.folded = keys if folded else set()
        self.lay_out()

    # -- finding -----------------------------------------------------------------------------

    def place_of(self, key: Key | None) -> int | None:
        """Where the box of a key stands in the graph; None if it isn't shown."""
        return None if key is None else self.graph.places.get(key)

    def key_for(self, kind: str, id_: str) -> Key | None:
        """The box a record stands in."""
        if kind == "needs" and id_ in self.figures.content.needs:
            from planner.ui.models.map_graph import key_of

            return key_of(self.figures.content.needs[id_])
        return Key(kind, id_) if kind in ("developments", "goals", "roles", "actions") else None

    def between(self, column: int, top: int, bottom: int) -> list[int]:
        """Boxes of a column that are seen between two heights."""
        tops, order = self._tops[column], self.columns[column]
        first = bisect_right(tops, top - HIGH[column])
        return order[first : bisect_right(tops, bottom)]

    def nearest(self, column: int, middle: float) -> int | None:
        """The box of a column next to a height."""
        boxes, order = self.graph.boxes, self.columns[column]
        far = [abs(boxes[at].top + HIGH[column] / 2 - middle) for at in order]
        return order[far.index(min(far))] if order else None

    def step(self, at: int, down: int) -> int:
        """The box above or below in the same column."""
        order = self.columns[self.graph.boxes[at].column]
        return order[min(max(order.index(at) + down, 0), len(order) - 1)]

    def along(self, at: int, right: bool) -> int | None:
        """The nearest box at the other end of a line, to the right or to the left."""
        graph, box = self.graph, self.graph.boxes[at]
        ends = [
            graph.lines[line].end if right else graph.lines[line].start
            for line in box.lines
            if (graph.lines[line].start if right else graph.lines[line].end) == at
        ]
        middle = box.top + HIGH[box.column] / 2
        return min(
            ends,
            key=lambda end: abs(graph.boxes[end].top + HIGH[graph.boxes[end].column] / 2 - middle),
            default=None,
        )

    @property
    def is_empty(self) -> bool:
        """True if there is nothing to show."""
        return not self.graph.boxes


COLUMNS: Final = (SOURCE, ASKED, DONE)
