"""Where a key leads from a cell of the matrix."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt

from planner.ui.models.matrix import ROW
from planner.ui.views.matrix_scene import Place, Scene

_K: Final = Qt.Key


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
