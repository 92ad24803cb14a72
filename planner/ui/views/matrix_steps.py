"""Where a key leads from a cell of the matrix."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from PySide6.QtCore import Qt

from planner.ui.models.matrix import ROW
from planner.ui.views.matrix_scene import Place, Scene

_K: Final = Qt.Key
Grading = Literal["person", "competency"]
"""What is gone through first: all competencies of a person, or all people of a competency."""
GRADINGS: Final[tuple[Grading, ...]] = ("person", "competency")


def step_from(scene: Scene, key: Qt.Key, control: bool) -> Place | None:
    """The cell a key leads to; None where it is no key for moving.

    With Ctrl to the end; page keys move by what is seen. Heads of groups are stations too, so
    that they can be folded and opened.
    """
    matrix, at = scene.matrix, scene.at
    last = Place(len(matrix.rows) - 1, len(matrix.columns) - 1)
    if last.row < 0 or last.column < 0:
        return None
    page = max(scene.body.height() // ROW - 1, 1)
    across = {_K.Key_Left: -1, _K.Key_Right: 1}.get(key)
    down = {_K.Key_Up: -1, _K.Key_Down: 1, _K.Key_PageUp: -page, _K.Key_PageDown: page}.get(key)
    if across is not None:
        column = (0 if across < 0 else last.column) if control else at.column + across
        return Place(at.row, min(max(column, 0), last.column))
    if down is not None:
        row = (0 if down < 0 else last.row) if control else at.row + down
        return Place(min(max(row, 0), last.row), at.column)
    if key == _K.Key_Home:
        return Place(0, 0) if control else Place(at.row, 0)
    if key == _K.Key_End:
        return last if control else Place(at.row, last.column)
    return None


def next_to_grade(scene: Scene, grading: Grading, back: bool = False) -> Place | None:
    """The cell that comes after the one the keyboard is on, or before it.

    By person to the right and on with the next person, by competency down and on with the next
    one; heads of groups and folded categories are passed over. None at the very end.
    """
    matrix, at = scene.matrix, scene.at
    rows = [n for n, person in enumerate(matrix.persons.tolist()) if person >= 0]
    columns = [n for n, skill in enumerate(matrix.skills.tolist()) if skill >= 0]
    if grading == "person":
        found = _after(rows, columns, (at.row, at.column), back)
        return Place(*found) if found else None
    found = _after(columns, rows, (at.column, at.row), back)
    return Place(found[1], found[0]) if found else None


def _after(
    outer: Sequence[int], inner: Sequence[int], at: tuple[int, int], back: bool
) -> tuple[int, int] | None:
    """The next pair where the inner one runs first."""
    step = -1 if back else 1
    outer, inner = outer[::step], inner[::step]
    beyond = [n for n in inner if (n - at[1]) * step > 0]
    if at[0] in outer and beyond:
        return at[0], beyond[0]
    later = [n for n in outer if (n - at[0]) * step > 0]
    return (later[0], inner[0]) if later and inner else None
