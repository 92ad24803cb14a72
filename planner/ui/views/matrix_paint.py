"""Painting the matrix: cells as pictures kept by what they show, then names, heads and foot.

A cell is drawn once for all that look like it; putting the picture there costs a hundredth.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final, cast

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QRegion

from planner.domain.beyond import marked_label
from planner.domain.slots import STATES
from planner.ui.models.matrix import COLUMN, ROW
from planner.ui.models.matrix_marks import MARKS, OLD, OUT
from planner.ui.shapes import paint_shape
from planner.ui.views.labels import PLAIN, SMALL, Style
from planner.ui.views.matrix_folded import paint_folded
from planner.ui.views.matrix_heads import paint_foot, paint_heads, paint_names
from planner.ui.views.matrix_scene import NAMES, Place, Scene, scrolled

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]

_LEVELS: Final = 64
"""More levels than any scale has."""
_BOLD: Final = Style(13, bold=True)
_ROUND: Final = 3.0
_OFTEN: Final = 3
"""Times the same cells are painted one by one, before they are kept as one picture."""


def paint_matrix(painter: QPainter, scene: Scene, part: QRect) -> None:
    """Paint what of the matrix lies within a part of the picture."""
    body = scene.body
    _paint_ground(painter, scene, part)
    for stays, x in scene.parts():
        cells = part.intersected(body).intersected(stays)
        if not cells.isEmpty():
            with scrolled(scene, x):
                painter.save()
                painter.setClipRect(cells)
                _paint_body(painter, scene, cells)
                _paint_chosen(painter, scene)
                painter.restore()
    for paint, area in (
        (paint_names, QRect(0, body.top(), scene.width, body.height())),
        (paint_heads, QRect(0, 0, scene.width, scene.top)),
        (paint_foot, QRect(0, scene.foot_top, scene.width, scene.height - scene.foot_top)),
    ):
        seen = part.intersected(area)
        if not seen.isEmpty():
            painter.save()
            painter.setClipRect(seen)
            paint(painter, scene, seen)
            painter.restore()
    if scene.frozen and part.right() >= (edge := scene.frozen_right - 1) >= part.left():
        line = QRect(edge, scene.top, 1, scene.height - scene.top)
        painter.fillRect(line.intersected(part), QColor(scene.colours.accent))


def _paint_ground(painter: QPainter, scene: Scene, part: QRect) -> None:
    """The ground where no cell covers it: filling it all would cost as much as the cells."""
    body, matrix = scene.body, scene.matrix
    right = NAMES + matrix.width - scene.x
    bottom = scene.top + matrix.height - scene.y
    covered = body.intersected(QRect(NAMES, scene.top, right - NAMES, bottom - scene.top))
    if (matrix.skills < 0).any():
        covered = QRect()  # a folded category has no cells
    ground = QColor(scene.colours.window)
    for rest in cast("Iterable[QRect]", QRegion(part).subtracted(QRegion(covered))):
        painter.fillRect(rest, ground)


def _paint_body(painter: QPainter, scene: Scene, part: QRect) -> None:
    """All cells at once where the same was asked for before: the keyboard only moves a frame."""
    body = scene.body
    key = (scene.version, scene.x, scene.y, scene.width, scene.height, scene.ratio)
    times = scene.asked[1] + 1 if scene.asked[0] == key else 1
    scene.asked = (key, times)
    if part == body and times == _OFTEN:  # never where columns stay: each part is asked in turn
        picture = scene.blank(body.width(), body.height())
        inner = QPainter(picture)
        inner.translate(-body.topLeft())
        _paint_cells(inner, scene, body)
        inner.end()
        scene.body_kept = (key, picture)
    if scene.body_kept and scene.body_kept[0] == key:
        painter.drawPixmap(body.topLeft(), scene.body_kept[1])
    else:
        _paint_cells(painter, scene, part)


def _paint_cells(painter: QPainter, scene: Scene, part: QRect) -> None:
    """Look up numbers of what is seen in one go, then put a picture for each."""
    matrix = scene.matrix
    paint_folded(painter, scene, part)
    top, left = part.top() - scene.top + scene.y, part.left() - NAMES + scene.x
    rows = np.array(matrix.rows_between(top, top + part.height()), int)
    columns = np.array(matrix.columns_between(left, left + part.width()), int)
    rows, columns = rows[matrix.persons[rows] >= 0], columns[matrix.skills[columns] >= 0]
    if not len(rows) or not len(columns):
        return
    codes = _codes(scene, matrix.persons[rows], matrix.skills[columns])
    tops: list[int] = (matrix.tops[rows] + scene.top - scene.y).tolist()
    lefts: list[int] = (matrix.lefts[columns] + NAMES - scene.x).tolist()
    looks: list[int] = codes.ravel().tolist()
    for code in set(looks) - scene.pictures.keys():
        column = int(columns[looks.index(code) % len(columns)])
        scene.pictures[code] = _picture(scene, code, column)
    down = [y for y in tops for _ in lefts]
    pictures = map(scene.pictures.__getitem__, looks)
    deque(map(painter.drawPixmap, lefts * len(tops), down, pictures), maxlen=0)


def _codes(scene: Scene, people: Ints, skills: Ints) -> Ints:
    """A number for each cell from its scale, level, need, state and whether somebody is there."""
    matrix, cells = scene.matrix, scene.matrix.cells
    across = (people[:, None], skills[None, :])
    code: Ints = np.broadcast_to(matrix.scales[skills], (len(people), len(skills)))
    if not scene.texts.company:
        code = code * _LEVELS + cells.levels[across]
    code = code * _LEVELS + cells.needed[across] + 1
    code = code * (len(STATES) + 1) + (0 if scene.texts.company else cells.states[across] + 1)
    if not scene.texts.company:
        code = code * MARKS + cells.marks[across]
    return code * 2 + cells.here[people][:, None]


def _picture(scene: Scene, code: int, column: int) -> QPixmap:
    code, here = divmod(code, 2)
    mark = 0
    if not scene.texts.company:
        code, mark = divmod(code, MARKS)
    code, state = divmod(code, len(STATES) + 1)
    code, needed = divmod(code, _LEVELS)
    level = 0 if scene.texts.company else code % _LEVELS
    skill = scene.matrix.columns[column].competency
    assert skill is not None
    content, id_ = scene.matrix.figures.content, scene.matrix.competency(skill).id
    held = (
        ""
        if scene.texts.company or not here
        else "–"
        if not level
        else marked_label(content, id_, level)
    )
    asked = marked_label(content, id_, needed - 1) if needed else ""
    named = STATES[state - 1] if state else ""
    picture = _ground(scene, named, bool(asked)).copy()
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw(painter, scene, (held, asked), named)
    if here:
        _draw_mark(painter, scene, mark, held)
    painter.end()
    return picture


def _ground(scene: Scene, state: str, needed: bool) -> QPixmap:
    """A cell without any word: framed, or in the colour of a state."""
    kept = scene.grounds.get((state, needed))
    if kept is not None:
        return kept
    picture = scene.grounds[state, needed] = scene.blank(COLUMN, ROW)
    c, box = scene.colours, QRectF(1, 1, COLUMN - 2, ROW - 2)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if needed:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.tone(state).ground))
    else:
        painter.setPen(QPen(QColor(c.line_soft), 1))
        painter.setBrush(QColor(c.surface))
        box.adjust(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(box, _ROUND, _ROUND)
    painter.end()
    return picture


def _draw(painter: QPainter, scene: Scene, words: tuple[str, str], state: str) -> None:
    """One cell: its level at the left, sign and level needed at the right."""
    held, asked = words
    c, labels = scene.colours, scene.ink
    if not asked:
        labels.draw(painter, 8, ROW / 2, held, c.quiet, PLAIN, COLUMN - 14)
        return
    tone = c.tone(state)
    if held:
        labels.draw(painter, 8, ROW / 2, held, tone.ink, _BOLD, 22)
    if state:
        paint_shape(painter, state, QPointF(COLUMN - 10, 10), 8, tone.ink)
    shown = labels.shortened(f"›{asked}", COLUMN - 30 if held else COLUMN - 16, SMALL)
    x = COLUMN - 6 - labels.width(shown, SMALL) if held else 8
    labels.draw(painter, x, ROW - 11 if held else ROW / 2, shown, tone.ink, SMALL)


def _draw_mark(painter: QPainter, scene: Scene, mark: int, held: str) -> None:
    """A dotted line under an old level, a folded corner at one that runs out."""
    c = scene.colours
    if mark == OLD:
        wide = max(scene.ink.width(held, PLAIN), 8)
        painter.setPen(QPen(QColor(c.quiet), 1.5, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(8, ROW - 7), QPointF(8 + wide, ROW - 7))
    elif mark == OUT:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.tone("tight").ink))
        low, left = ROW - 1.0, 1.0
        corner = [QPointF(left, low - 9), QPointF(left, low), QPointF(left + 9, low)]
        painter.drawPolygon(corner)


def _paint_chosen(painter: QPainter, scene: Scene) -> None:
    """The block that is selected, tinted, and a frame around where the keyboard is."""
    matrix = scene.matrix
    if not matrix.rows or not matrix.columns or matrix.rows[scene.at.row].person is None:
        return
    accent = QColor(scene.colours.accent)
    rows, columns = scene.chosen
    if len(rows) > 1 or len(columns) > 1:
        first = scene.box(Place(_first_person(scene, rows), columns[0]))
        last = scene.box(Place(rows[-1], columns[-1]))
        block = first.united(last)
        tint = QColor(accent)
        tint.setAlpha(40)
        painter.fillRect(block, tint)
        painter.setPen(QPen(accent, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(block.adjusted(0, 0, -1, -1))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(accent, 2 if scene.focused else 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    box = QRectF(scene.box(scene.at)).adjusted(1, 1, -1, -1)
    painter.drawRoundedRect(box, _ROUND, _ROUND)


def _first_person(scene: Scene, rows: range) -> int:
    return next((n for n in rows if scene.matrix.rows[n].person is not None), rows[0])
