"""The labels of the waves: where each stands, and which wave is under a point of the header.

A wave whose crest lies left or right of the view keeps its label at that edge, with an arrow, as
long as its band is seen and there is room. What finds no row is counted in the corner and listed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from planner.ui.models.waves import Wave
from planner.ui.views.labels import SMALL, SMALL_BOLD
from planner.ui.views.timeline_scene import ABOVE, CREST, FLAG, TICKS, Flag, Scene

DUE: Final = 13
"""Pixels of the mark at which day a wave asks us to be ready."""
LEAST: Final = 60
"""Pixels below which nothing can be read of a label that needs more."""
SHORT: Final = 116
"""Pixels of a shortened label at the edge, with its share and its arrow."""
PAD: Final = 9
ARROW: Final = 14
"""Pixels around a label, and of the arrow at an edge."""

Edge = Literal["", "left", "right"]


@dataclass(frozen=True, slots=True)
class Placed:
    """A label where it stands in the picture; `edge`: its wave's crest lies beyond that side."""

    flag: Flag
    box: QRectF
    edge: Edge = ""


def placed_flags(scene: Scene) -> list[Placed]:
    """All labels that are seen, first those at their crest, then those held at an edge; none
    covers another. Kept until something else is seen."""
    key = (id(scene.flags), scene.x, scene.axis.first, scene.axis.per_day, scene.names,
           scene.width, scene.flag_rows, scene.version)  # fmt: skip
    if scene.placed is None or scene.placed[0] != key:
        scene.placed = (key, _place(scene))
    found: list[Placed] = scene.placed[1]
    return found


def _place(scene: Scene) -> list[Placed]:
    placed: list[Placed] = []
    crests = [(flag, _crest_x(scene, flag)) for flag in scene.flags if flag.row is not None]
    rows = [(flag, x) for flag, x in crests if x is not None]
    for flag, x in sorted(rows, key=lambda each: stands_before(scene, each[0]) != each[0].before):
        found = _at_crest(scene, flag, x, placed)
        if found is not None:
            placed.append(found)
    shown = {id(each.flag) for each in placed}
    left = [f for f in scene.flags if f.row is not None and id(f) not in shown and _seen(scene, f)]
    for flag in sorted(left, key=lambda f: abs(scene.to_x(f.wave.likely) - scene.width / 2)):
        held = _at_edge(scene, flag, placed) if _crest_x(scene, flag) is None else None
        if held is not None:
            placed.append(held)
    return placed


def unplaced(scene: Scene) -> list[Flag]:
    """The waves without a label: those that found no row, and those seen that found no room."""
    shown = {id(each.flag) for each in placed_flags(scene)}
    return [f for f in scene.flags if f.row is None or (id(f) not in shown and _seen(scene, f))]


def _crest_x(scene: Scene, flag: Flag) -> float | None:
    x = scene.names + flag.left - scene.x
    return x if scene.names - 1 <= x <= scene.width else None


def _seen(scene: Scene, flag: Flag) -> bool:
    low, high = scene.to_x(flag.wave.low), scene.to_x(flag.wave.high)
    return high > scene.names + 4 and low < scene.width - 4


def _row_top(row: int) -> float:
    return TICKS + ABOVE + row * FLAG + 1


def _at_crest(scene: Scene, flag: Flag, x: float, placed: Iterable[Placed]) -> Placed | None:
    """The label beside its crest, on the side that has room, in its own row or one that is free."""
    others = [each.box for each in placed]
    first, least = stands_before(scene, flag), min(LEAST, scene.flag_width(flag))
    rows = [flag.row or 0, *(row for row in range(scene.flag_rows) if row != flag.row)]
    for row, before in [
        (rows[0], first),
        (rows[0], not first),
        *((row, first) for row in rows[1:]),
    ]:
        box = _box(scene, flag, x, row, before)
        if box.width() >= least and not any(box.intersects(other) for other in others):
            return Placed(flag, box)
    return None


def _box(scene: Scene, flag: Flag, x: float, row: int, before: bool) -> QRectF:
    """A label right or left of its crest, as wide as the picture lets it be."""
    wide = round(scene.flag_width(flag)) + PAD
    if before:
        left = max(round(x) - wide, scene.names)
        return QRectF(left, _row_top(row), round(x) - left, FLAG - 2)
    return QRectF(round(x) + 1, _row_top(row), min(wide, scene.width - round(x)), FLAG - 2)


def _at_edge(scene: Scene, flag: Flag, placed: Iterable[Placed]) -> Placed | None:
    """The label in the first row that is free at the edge its crest lies beyond; shortened where
    none has room for all of it."""
    whole = min(round(scene.flag_width(flag)) + PAD + ARROW, scene.width - scene.names - 4)
    right = scene.to_x(flag.wave.likely) > scene.width
    others = [each.box for each in placed]
    for wide in (whole, min(SHORT, whole)):
        left = scene.width - wide - 2 if right else scene.names + 2
        for row in range(scene.flag_rows):
            box = QRectF(left, _row_top(row), wide, FLAG - 2)
            if not any(box.adjusted(-6, 0, 6, 0).intersects(other) for other in others):
                return Placed(flag, box, "right" if right else "left")
    return None


def stands_before(scene: Scene, flag: Flag) -> bool:
    """True if a label stands left of its wave: where the axis or the view ends, given room."""
    wide = scene.flag_width(flag) + 14
    left, room = flag.left - scene.x, scene.width - scene.names
    if flag.before:
        return left >= wide or left + wide > room
    return left + wide > room and left >= wide


def crest_height(wave: Wave) -> float:
    """The likelier a development, the higher its wave."""
    return CREST * (0.45 + 0.5 * (1.0 if wave.share is None else wave.share))


# -- what is under a point ---------------------------------------------------------------


def wave_at(scene: Scene, at: QPointF) -> Wave | None:
    """The wave whose label, line *ready by* or band is nearest under a point of the header."""
    return next(iter(waves_at(scene, at)), None)


def waves_at(scene: Scene, at: QPointF) -> list[Wave]:
    """All waves under a point of the header, the nearest first; of a label its own alone."""
    for placed in placed_flags(scene):
        if placed.box.adjusted(-4, -1, 2, 1).contains(at):
            return [placed.flag.wave]
    if not scene.head - CREST <= at.y() < scene.head or at.x() < scene.names:
        return []
    over = sorted(_over(scene, at), key=lambda wave: abs(scene.to_x(wave.likely) - at.x()))
    lines = [wave for wave in scene.waves if _at_due(scene, wave, at)]
    return [*lines, *(wave for wave in over if wave not in lines)]


def _at_due(scene: Scene, wave: Wave, at: QPointF) -> bool:
    if wave.due is None or at.y() < scene.head - DUE:
        return False
    return abs(at.x() - scene.to_x(wave.due.toordinal()) - 1) <= 4


def _over(scene: Scene, at: QPointF) -> Iterator[Wave]:
    day = scene.to_ordinal(at.x())
    for wave in scene.waves:
        if wave.low <= day <= wave.high:
            yield wave


# -- painting ----------------------------------------------------------------------------


def paint_flags(painter: QPainter, scene: Scene) -> None:
    """Stems first, so that they pass behind the labels."""
    placed = placed_flags(scene)
    for each in placed:
        if not each.edge:
            _paint_stem(painter, scene, each)
    for each in placed:
        _paint_flag(painter, scene, each)


def _paint_stem(painter: QPainter, scene: Scene, placed: Placed) -> None:
    stem = QColor(scene.colours.wave)
    stem.setAlphaF(0.6)
    wave, top = placed.flag.wave, placed.box.center().y() - 6
    bottom = scene.head - 1 - (0 if wave.share is None else crest_height(wave))
    x = round(scene.names + placed.flag.left - scene.x)
    painter.fillRect(QRectF(x, top, 1, bottom - top), stem)


def _paint_flag(painter: QPainter, scene: Scene, placed: Placed) -> None:
    c, box = scene.colours, placed.box
    x, middle = box.left() + 4, box.center().y()
    painter.fillRect(box, QColor(c.surface))
    if placed.edge == "left":
        scene.labels.draw(painter, x, middle, "←", c.quiet, SMALL)
        x += ARROW
    note = scene.labels.width(placed.flag.note, SMALL) + 8
    end = min(box.right() - (ARROW if placed.edge == "right" else 0), scene.width)
    whole = x + scene.flag_width(placed.flag) <= end + 1
    room = None if whole else max(end - x - note, 0.0)
    x += scene.labels.draw(painter, x, middle, placed.flag.title, c.wave_ink, SMALL_BOLD, room) + 6
    x += scene.labels.draw(painter, x, middle, placed.flag.note, c.quiet, SMALL)
    if placed.edge == "right":
        scene.labels.draw(painter, x + 4, middle, "→", c.quiet, SMALL)


def paint_more(painter: QPainter, scene: Scene) -> None:
    """How many waves found no room for their label; a press lists all."""
    box = more_box(scene)
    if box is None:
        return
    c = scene.colours
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(c.other.ground))
    painter.drawRoundedRect(box, 8, 8)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    x, middle = box.left() + 8, box.center().y()
    scene.labels.draw(painter, x, middle, more_text(scene), c.other.ink, SMALL_BOLD)


def more_text(scene: Scene) -> str:
    """ "+12 more"."""
    return scene.texts.words.translate("Timeline", "+{n} more").format(n=len(unplaced(scene)))


def more_box(scene: Scene) -> QRectF | None:
    """Where the count of unlabelled waves stands, in the corner, where no label can come to lie;
    None if all have theirs.
    """
    if not unplaced(scene):
        return None
    wide = scene.labels.width(more_text(scene), SMALL_BOLD) + 16
    return QRectF(scene.names - wide - 10, scene.head - 46, wide, 18)
