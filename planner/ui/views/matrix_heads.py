"""The frozen edges of the matrix: names and groups, slanting heads, the foot."""

from __future__ import annotations

from functools import partial
from math import cos, radians, sin, tan
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPolygon, QPolygonF, QRegion

from planner.services.trend import trend_word
from planner.ui.models.matrix import COLUMN, HEAD, ROW, Column
from planner.ui.views.labels import LABEL, LABEL_BOLD, PLAIN, SMALL, Style
from planner.ui.views.matrix_scene import CATEGORIES, FOOT, NAMES, Scene, scrolled

_SLANT: Final = 42.0
"""Degrees."""
_ROOM: Final = 142
"""Pixels of a head along its slant."""
_BOLD: Final = Style(13, bold=True)
_WIDE: Final = round(_ROOM * cos(radians(_SLANT))) + 22
_HIGH: Final = round(_ROOM * sin(radians(_SLANT))) + 20
"""A head's own picture."""


def paint_names(painter: QPainter, scene: Scene, part: QRect) -> None:
    """Heads of groups over the whole width, and the names of the people."""
    matrix, ground = scene.matrix, scene.colours.window
    top = part.top() - scene.top + scene.y
    for n in matrix.rows_between(top, top + part.height()):
        row, y = matrix.rows[n], int(matrix.tops[n]) + scene.top - scene.y
        chosen = n == scene.at.row
        if row.person is None:
            _paint_group(painter, scene, n, y)
            continue
        paint = partial(_paint_name, scene=scene, person=row.person, chosen=chosen)
        box = QRect(0, y, NAMES, ROW)
        scene.edges.put(painter, ("name", row.person, chosen), box, paint, ground)


def _paint_group(painter: QPainter, scene: Scene, n: int, y: int) -> None:
    c, row = scene.colours, scene.matrix.rows[n]
    chosen = n == scene.at.row
    painter.fillRect(QRect(0, y, scene.width, HEAD), QColor(c.chosen if chosen else c.raised))
    _fold_mark(
        painter, 15, y + HEAD / 2, f"group:{row.group}" in scene.matrix.shown.folded, c.quiet
    )
    ink = c.on_chosen if chosen else c.text
    name = scene.texts.group(row)
    scene.labels.draw(painter, 24, y + HEAD / 2, name, ink, LABEL_BOLD, scene.width - 40)


def _paint_name(painter: QPainter, scene: Scene, person: int, chosen: bool) -> None:
    """A person's line; below the name of who isn't there on the day, why."""
    c, name = scene.colours, scene.texts.person(person)
    if chosen:
        painter.fillRect(QRect(0, 1, NAMES - 4, ROW - 2), QColor(c.chosen))
    if told := scene.texts.presence(person):
        scene.ink.draw(painter, 16, ROW / 2 - 7, name, c.quiet, PLAIN, NAMES - 28)
        scene.ink.draw(painter, 16, ROW / 2 + 8, told, c.quiet, SMALL, NAMES - 28)
    else:
        ink = c.on_chosen if chosen else c.text
        scene.ink.draw(painter, 16, ROW / 2, name, ink, PLAIN, NAMES - 28)


def _fold_mark(painter: QPainter, x: float, y: float, folded: bool, colour: str) -> None:
    """A small triangle: pointing down while open."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    points = [(-2, -4), (3, 0), (-2, 4)] if folded else [(-4, -2), (4, -2), (0, 3)]
    painter.drawPolygon(QPolygonF([QPointF(x + a, y + b) for a, b in points]))
    painter.restore()


# -- heads -------------------------------------------------------------------------------------


def paint_heads(painter: QPainter, scene: Scene, part: QRect) -> None:
    """Slanting names over their columns; above them the categories."""
    region = QRegion(part.intersected(QRect(NAMES - 8, 0, scene.width, scene.top)))
    stays = _over_frozen(scene) if scene.frozen else QRegion()
    for area, x in scene.parts():
        moves = area.left() == scene.frozen_right
        painter.setClipRegion(region.subtracted(stays) if moves else region & stays)
        with scrolled(scene, x):
            _paint_slanting(painter, scene, part)
            if moves and scene.matrix.has_categories:  # above all that leans, so not cut by it
                row = QRect(area.left() - 8, 0, scene.width, CATEGORIES)
                painter.setClipRect(part.intersected(row))
                _paint_categories(painter, scene)


def _over_frozen(scene: Scene) -> QRegion:
    """Where the heads of the columns lean that stay at the left."""
    right, lean = scene.frozen_right - 6, round(scene.top / tan(radians(_SLANT)))
    corners = [(0, 0), (right + lean, 0), (right, scene.top), (0, scene.top)]
    return QRegion(QPolygon([QPoint(*corner) for corner in corners]))


def _paint_slanting(painter: QPainter, scene: Scene, part: QRect) -> None:
    matrix = scene.matrix
    left = part.left() - NAMES + scene.x - _ROOM
    for n in matrix.columns_between(max(left, 0), part.right() - NAMES + scene.x + 1):
        x = int(matrix.lefts[n]) + NAMES - scene.x
        skill = matrix.columns[n].competency
        if skill is None:
            _paint_folded(painter, scene, n, x)
            continue
        chosen = n == scene.at.column
        paint = partial(_paint_head, scene=scene, column=matrix.columns[n], chosen=chosen)
        box = QRect(x + COLUMN // 2 - 12, scene.top - _HIGH, _WIDE, _HIGH)
        scene.edges.put(painter, ("head", skill, chosen), box, paint)


def _paint_head(painter: QPainter, scene: Scene, column: Column, chosen: bool) -> None:
    """A slanting name; one that has no room gives way to its short code.

    A chosen one keeps what it is called, though bold letters take more room.
    """
    style = _BOLD if chosen else PLAIN
    name = scene.texts.head(column)
    if scene.labels.width(name, PLAIN) > _ROOM:
        name = scene.texts.code(column) or name
    shown = scene.labels.shortened(name, _ROOM, style)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.translate(8, _HIGH - 8)
    painter.rotate(-_SLANT)
    scene.labels.write(painter, QPointF(0, 0), shown, scene.colours.text, style)


def _paint_folded(painter: QPainter, scene: Scene, column: int, x: int) -> None:
    """A folded category: a narrow pillar that can be opened, its name written upwards."""
    c, labels = scene.colours, scene.labels
    width = int(scene.matrix.lefts[column + 1] - scene.matrix.lefts[column])
    box = QRect(x + 2, CATEGORIES, width - 4, scene.top - CATEGORIES - 2)
    painter.fillRect(box, QColor(c.chosen if column == scene.at.column else c.raised))
    name = scene.texts.category(scene.matrix.columns[column].category)
    shown = labels.shortened(name, box.height() - 12, PLAIN)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.translate(box.center().x() + 5, box.bottom() - 6)
    painter.rotate(-90)
    labels.write(painter, QPointF(0, 0), shown, c.text, PLAIN)
    painter.restore()


def _paint_categories(painter: QPainter, scene: Scene) -> None:
    """A head over the columns of each category."""
    c, matrix = scene.colours, scene.matrix
    for first, last, key in category_spans(scene):
        if not key:
            continue
        left = max(int(matrix.lefts[first]) + NAMES - scene.x, scene.frozen_right)
        right = int(matrix.lefts[last + 1]) + NAMES - scene.x - 2
        if right <= left or left > scene.width:
            continue
        painter.fillRect(QRect(left + 1, 0, right - left, CATEGORIES - 3), QColor(c.raised))
        folded = key in matrix.shown.folded
        _fold_mark(painter, left + 12, (CATEGORIES - 3) / 2, folded, c.quiet)
        if not folded:
            scene.labels.draw(
                painter, left + 21, (CATEGORIES - 3) / 2, scene.texts.category(key), c.text,
                LABEL, right - left - 26,
            )  # fmt: skip


def category_spans(scene: Scene) -> list[tuple[int, int, str]]:
    """(first column, last column, id) of each run of columns of one category."""
    spans: list[tuple[int, int, str]] = []
    for n, column in enumerate(scene.matrix.columns):
        if spans and spans[-1][2] == column.category:
            spans[-1] = (spans[-1][0], n, column.category)
        else:
            spans.append((n, n, column.category))
    return spans


# -- foot --------------------------------------------------------------------------------------


def paint_foot(painter: QPainter, scene: Scene, part: QRect) -> None:
    """Covered of needed, and where only one person can do it."""
    c, matrix, texts, y = scene.colours, scene.matrix, scene.texts, scene.foot_top
    if not matrix.rows or not matrix.columns:
        return
    title = texts.words.translate("Matrix", "Covered / needed")
    scene.labels.draw(painter, 16, y + 15, title, c.text, LABEL_BOLD, NAMES - 24)
    scene.labels.draw(painter, 16, y + 32, texts.trend_head(), c.quiet, SMALL, NAMES - 24)
    for area, x in scene.parts():
        own = part.intersected(area)
        painter.setClipRect(own)
        left = own.left() - NAMES + x
        for n in matrix.columns_between(max(left, 0), left + own.width() + 1):
            skill = matrix.columns[n].competency
            if skill is None:
                continue
            box = QRect(int(matrix.lefts[n]) + NAMES - x, y, COLUMN, FOOT)
            paint = partial(_paint_column_foot, scene=scene, skill=skill)
            scene.edges.put(painter, ("foot", skill, scene.version), box, paint, c.window)
    painter.setClipRect(part)
    painter.fillRect(QRect(0, y, scene.width, 1), QColor(c.line))


def _paint_column_foot(painter: QPainter, scene: Scene, skill: int) -> None:
    """The foot of one column: how many are covered, where that leads, and who is alone."""
    texts, c = scene.texts, scene.colours
    if told := texts.foot(skill):
        _centred(painter, scene, 15, (told, _ink(scene, skill), LABEL_BOLD))
    if trend := texts.trend(skill):
        ink = c.tone(trend.tone).ink if trend.tone else c.quiet
        word = trend_word(texts.words, trend)
        if scene.labels.width(word, SMALL) > COLUMN - 2:
            word = f"{trend.sign} {trend.after if trend.ahead else trend.before}"
        _centred(painter, scene, 32, (word, ink, SMALL))
    if texts.lonely(skill):
        one = texts.words.translate("Matrix", "only one")
        _centred(painter, scene, 48, (one, c.quiet, SMALL))


def _ink(scene: Scene, skill: int) -> str:
    state = scene.matrix.cells.worst_of(skill)
    if state in ("late", "tight") and not scene.texts.company:
        return scene.colours.tone(state).ink
    return scene.colours.text


def _centred(painter: QPainter, scene: Scene, y: float, what: tuple[str, str, Style]) -> None:
    """A text in the middle of a column; many columns say the same, so that it is kept."""
    text, ink, style = what
    scene.labels.centre(painter, QPointF(COLUMN / 2, y), text, ink, style, COLUMN)
