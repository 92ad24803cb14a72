"""Painting the map: lines first, boxes as pictures kept by what they show, then the heads.

What is chosen lights its chain: those lines are thick and carry the shape of their state, the
rest is dimmed.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from planner.ui.models.map import COLUMNS
from planner.ui.models.map_graph import ASKED, DONE, SOURCE, Box
from planner.ui.shapes import paint_shape
from planner.ui.views.labels import BOLD, SMALL, SMALL_BOLD
from planner.ui.views.map_scene import HEAD, Scene, curve

_DIM: Final = 0.32
"""How much is left of what is not part of the chain."""
_CALM: Final = 0.8
"""How much of its colour a line shows while nothing is chosen."""
_ROUND: Final = 8.0
_SIGN: Final = 9.0
_PAD: Final = 12


def paint_map(painter: QPainter, scene: Scene, part: QRect) -> None:
    """Paint what of the map lies within a part of the picture."""
    painter.fillRect(part, QColor(scene.colours.surface))
    body = part.intersected(scene.body)
    if not body.isEmpty():
        painter.save()
        painter.setClipRect(body)
        _paint_lines(painter, scene, body)
        _paint_boxes(painter, scene, body)
        _paint_pull(painter, scene)
        painter.restore()
    if part.top() < HEAD:
        _paint_heads(painter, scene)


def _paint_heads(painter: QPainter, scene: Scene) -> None:
    c = scene.colours
    painter.fillRect(QRect(0, 0, max(scene.width, scene.across), HEAD), QColor(c.surface))
    for column, head in zip(COLUMNS, scene.texts.heads(), strict=True):
        left, wide = scene.column(column)
        scene.labels.draw(painter, left, HEAD / 2 + 2, head, c.text, BOLD, wide + 40)


# -- lines -----------------------------------------------------------------------------------


def _paint_lines(painter: QPainter, scene: Scene, part: QRect) -> None:
    """Those that cross the part; the lit ones last, so that nothing lies over them."""
    lit = scene.lit[1] if scene.lit is not None else frozenset()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    boxes = scene.map.graph.boxes
    shift = HEAD + 8 - scene.y
    top, bottom = part.top() - shift - 50, part.bottom() - shift + 2
    seen = []
    for at, (start, end, _, _) in enumerate(scene.map.graph.lines):
        one, other = boxes[start].top, boxes[end].top
        if (one >= top or other >= top) and (one <= bottom or other <= bottom):
            if at in lit:
                seen.append(at)
            else:
                _paint_line(painter, scene, at, False)
    for at in seen:
        _paint_line(painter, scene, at, True)


def _paint_line(painter: QPainter, scene: Scene, at: int, lit: bool) -> None:
    line, c = scene.map.graph.lines[at], scene.colours
    start, end = scene.ends(at)
    ghost = not line.needs
    colour = c.tone(line.state).mark if line.state else c.ghost_line
    if not lit:
        # Mixed, not blended, and one pixel wide: a fiftieth of the time.
        colour = mixed(colour, c.surface, _CALM if scene.lit is None else _DIM)
    pen = QPen(QColor(colour), 2.4 if lit else 1.0)
    if ghost:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.drawPath(curve(start, end))
    if lit and line.state:
        middle = (start + end) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.surface))
        painter.drawEllipse(middle, _SIGN, _SIGN)
        paint_shape(painter, line.state, middle, _SIGN, c.tone(line.state).mark)
        painter.setBrush(Qt.BrushStyle.NoBrush)


@cache
def mixed(colour: str, ground: str, share: float) -> str:
    """A colour with only a share of it left on a ground."""
    pairs = zip(QColor(colour).getRgb()[:3], QColor(ground).getRgb()[:3], strict=True)  # type: ignore[index]
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in pairs)


def _paint_pull(painter: QPainter, scene: Scene) -> None:
    """The line in hand, and what it would end at."""
    pull, c = scene.pull, scene.colours
    if pull is None:
        return
    start = scene.box(pull.start)
    colour = QColor(c.accent if pull.allowed else c.late.mark)
    painter.setPen(
        QPen(colour, 2.2, Qt.PenStyle.SolidLine if pull.allowed else Qt.PenStyle.DotLine)
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(curve(QPointF(start.right() + 1, start.center().y()), pull.to))
    if pull.over is not None and pull.over != pull.start:
        box = QRectF(scene.box(pull.over)).adjusted(-2, -2, 2, 2)
        painter.drawRoundedRect(box, _ROUND + 2, _ROUND + 2)
    painter.setBrush(colour)
    painter.drawEllipse(pull.to, 4, 4)


# -- boxes -----------------------------------------------------------------------------------


def _paint_boxes(painter: QPainter, scene: Scene, part: QRect) -> None:
    shift = HEAD + 8 - scene.y
    lit = scene.lit[0] if scene.lit is not None else None
    for column in COLUMNS:
        for at in scene.map.between(column, part.top() - shift - 2, part.bottom() - shift + 2):
            painter.setOpacity(1.0 if lit is None or at in lit else _DIM)
            _paint_box(painter, scene, at)
    painter.setOpacity(1.0)
    _paint_frames(painter, scene)


def _paint_box(painter: QPainter, scene: Scene, at: int) -> None:
    """A picture of it, drawn once for all that look like it; on paper it is drawn itself."""
    box, texts = scene.map.graph.boxes[at], scene.texts
    place = scene.box(at)
    said = (texts.title(box), texts.line(box), texts.word(box), texts.badge(box))
    size = QRect(0, 0, place.width(), place.height())
    key = (said, box.column, box.key.kind, box.state, box.serves > 1, bool(box.folded),
           bool(box.needs), size.width(), _is_idea(scene, box))  # fmt: skip

    def paint(inner: QPainter) -> None:
        _draw(inner, scene, box, size, said)

    if scene.ratio is None:
        painter.save()
        painter.translate(place.topLeft())
        paint(painter)
        painter.restore()
    else:
        scene.pictures.put(painter, key, place, paint, scene.colours.surface)


def _is_idea(scene: Scene, box: Box) -> bool:
    if box.key.kind != "actions":
        return False
    return scene.map.graph.content.actions[box.key.id].status == "idea"


def _draw(
    painter: QPainter, scene: Scene, box: Box, size: QRect, said: tuple[str, str, str, str]
) -> None:
    """Frame and ground, then title and sign, then what stands below."""
    c = scene.colours
    title, line, word, badge = said
    ink = _frame(painter, scene, box, size)
    left, right = float(_PAD), float(size.width() - _PAD)
    if box.column == SOURCE and box.needs and scene.ratio is not None:
        _fold_mark(painter, QPointF(13, size.height() / 2), bool(box.folded), c.quiet)
        left += 14
    if box.state is not None:
        centre = QPointF(right - _SIGN / 2, size.height() / 2 - 8)
        tone = c.tone(box.state)
        shape = tone.ink if box.column == ASKED else tone.mark
        paint_shape(painter, box.state, centre, _SIGN, shape)
    high, low = size.height() / 2 - 8, size.height() / 2 + 9
    labels = scene.labels
    labels.draw(painter, left, high, title, ink[0], BOLD, right - left - _SIGN - 8)
    tail = badge
    room = right - left
    if tail:
        style = SMALL_BOLD
        wide = labels.width(tail, style)
        labels.draw(painter, right - wide, low, tail, ink[0], style)
        room -= wide + 10
    labels.draw(painter, left, low, _below(scene, box, (line, word), room), ink[1], SMALL, room)


def _below(scene: Scene, box: Box, said: tuple[str, str], room: float) -> str:
    """What stands below the title. The state is never what gives way."""
    line, word = said
    if not word or not line:
        return word or line
    whole = f"{line} · {word}"
    if scene.labels.width(whole, SMALL) <= room:
        return whole
    if box.column == SOURCE:
        short = f"{line.split(' · ')[0]} · {word}"
        return short if scene.labels.width(short, SMALL) <= room else word
    return word


def _frame(painter: QPainter, scene: Scene, box: Box, size: QRect) -> tuple[str, str]:
    """The ground of a box; returns the inks of its title and of the line below.

    Competencies are round and tinted by their state, structures square; what does not exist
    yet is dashed.
    """
    c = scene.colours
    area = QRectF(size).adjusted(0.75, 0.75, -0.75, -0.75)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    dashed = box.is_ghost or (box.column == SOURCE and not box.needs) or _is_idea(scene, box)
    if box.column == ASKED and not box.is_ghost:
        tone = c.tone(box.state or "")
        painter.setBrush(QColor(tone.ground))
        pen = QPen(QColor(tone.ink), 1.6) if box.serves > 1 else QPen(Qt.PenStyle.NoPen)
        painter.setPen(pen)
        if box.key.kind == "structures":
            painter.drawRect(area)
        else:
            painter.drawRoundedRect(area, _ROUND, _ROUND)
        return tone.ink, tone.ink
    painter.setBrush(QColor(c.surface))
    style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    painter.setPen(QPen(QColor(c.ghost_line if dashed else c.line), 1.2, style))
    painter.drawRoundedRect(area, _ROUND, _ROUND)
    return (c.accent if box.key.kind == "ask" else c.text), c.quiet


def _fold_mark(painter: QPainter, centre: QPointF, folded: bool, colour: str) -> None:
    """A small triangle: to the right while folded, down while open."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    x, y = centre.x(), centre.y()
    points = [(-2, -4), (3, 0), (-2, 4)] if folded else [(-4, -2), (4, -2), (0, 3)]
    painter.drawPolygon(QPolygonF([QPointF(x + a, y + b) for a, b in points]))


def _paint_frames(painter: QPainter, scene: Scene) -> None:
    """What is chosen, where the keyboard is, and the grip of what the pointer is over."""
    c = scene.colours
    painter.setBrush(Qt.BrushStyle.NoBrush)
    at = scene.map.place_of(scene.chosen)
    first = scene.map.columns[SOURCE]
    if at is None and scene.focused and first:
        # Nothing is chosen yet: a thin frame says where the arrow keys begin.
        painter.setPen(QPen(QColor(c.accent), 1.2))
        painter.drawRoundedRect(QRectF(scene.box(first[0])).adjusted(-3, -3, 3, 3), _ROUND, _ROUND)
    if at is not None:
        painter.setPen(QPen(QColor(c.accent), 2.2 if scene.focused else 1.4))
        box = QRectF(scene.box(at)).adjusted(0.5, 0.5, -0.5, -0.5)
        square = scene.map.graph.boxes[at].key.kind == "structures"
        painter.drawRoundedRect(box, 1 if square else _ROUND, 1 if square else _ROUND)
    hover = scene.hover
    if hover is None or not scene.writable or scene.map.graph.boxes[hover].column == DONE:
        return
    place = scene.box(hover)
    painter.setPen(QPen(QColor(c.accent), 1.6))
    painter.setBrush(QColor(c.surface))
    painter.drawEllipse(QPointF(place.right() + 1, place.center().y() + 0.5), 5, 5)
