"""Links between actions: drawn from the end of one, shown as quiet arrows."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from planner.services.linking_actions import waits_for
from planner.services.naming import cut
from planner.ui.models.timeline import Chart
from planner.ui.views.timeline_marks import box_of, seen_closely
from planner.ui.views.timeline_notes import paint_note
from planner.ui.views.timeline_scene import Scene
from planner.ui.views.timeline_surface import ACROSS, DOWN, Surface

DOT, REACH = 3.5, 5.0
"""The dot behind the chosen bar from which a link is drawn, and how near the hand must come."""


class LinkGesture:
    """From the end of one action to the one that is to wait for it."""

    shape = Qt.CursorShape.CrossCursor
    ways = ACROSS | DOWN

    def __init__(self, view: Surface, place: int) -> None:
        self._view, self._place = view, place
        self._to = self._from
        self._target: int | None = None
        own = view.chart.bars[place].action or ""
        self._earlier = waits_for(view.chart.content, own)
        """What comes before it already: that can't wait for it too."""
        view.scene.live.append(self.paint)

    @property
    def _from(self) -> QPointF:
        """The end of the bar, wherever it was scrolled to meanwhile."""
        box = box_of(self._view.scene, self._place)
        return QPointF(box.right(), box.center().y())

    def move(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """Draw on to the hand."""
        del held
        self._to = at
        place = self._view.bar_at(at)
        bars = self._view.chart.bars
        own = bars[self._place].action
        other = bars[place].action if place is not None else None
        self._target = place if other is not None and other != own else None
        self._view.viewport().update()

    def end(self) -> None:
        """Wish for the link."""
        target, bars = self._target, self._view.chart.bars
        self.give_up()
        if target is not None:
            self._view.link_asked.emit(bars[self._place].action, bars[target].action)

    def give_up(self) -> None:
        """No link."""
        if self.paint in self._view.scene.live:
            self._view.scene.live.remove(self.paint)
        self._view.viewport().update()

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """The line in the hand, and what it would say."""
        colour = scene.colours.late.mark if self._circles else scene.colours.accent
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colour), 2, Qt.PenStyle.DashLine))
        painter.drawLine(self._from, self._to)
        if self._target is None:
            return
        box = box_of(scene, self._target)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 5, 5)
        paint_note(painter, scene, box, self._said(scene, self._target))

    @property
    def _circles(self) -> bool:
        """True over what comes before it already."""
        bars = self._view.chart.bars
        return self._target is not None and bars[self._target].action in self._earlier

    def _said(self, scene: Scene, target: int) -> str:
        words, bars = scene.texts.words, scene.chart.bars
        text = words.translate("Timeline", "“{after}” comes after “{before}”")
        if self._circles:
            text = words.translate(
                "Timeline", "“{after}” comes before “{before}” already; not after it too"
            )
        return text.format(
            after=cut(scene.texts.bar_label(bars[target]), 60),
            before=cut(scene.texts.bar_label(bars[self._place]), 60),
        )


class Arrows:
    """The arrows of a chart. Where actions stand is looked up once, when an arrow is seen."""

    def __init__(self) -> None:
        self._of: tuple[Chart | None, int] = (None, -1)
        self._places: dict[str, list[int]] = {}

    def _look_up(self, chart: Chart) -> None:
        if self._of[0] is not chart or self._of[1] != chart.version:
            self._of, self._places = (chart, chart.version), {}
            for place, bar in enumerate(chart.bars):
                if bar.action is not None:
                    self._places.setdefault(bar.action, []).append(place)

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """An arrow from the end of each action to the start of those that wait for it."""
        self._paint(painter, scene, held=False)

    def paint_held(self, painter: QPainter, scene: Scene) -> None:
        """The arrows of what is in the hand, where it would lie: anew each time it moves."""
        if scene.drag is not None:
            self._paint(painter, scene, held=True)

    def _paint(self, painter: QPainter, scene: Scene, *, held: bool) -> None:
        seen = seen_closely(scene)
        if not seen:
            return
        c, chart, chosen = scene.colours, scene.chart, self._chosen(scene)
        actions, in_hand = chart.content.actions, actions_in_hand(scene)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in seen:
            action = actions.get(chart.bars[place].action or "")
            if action is None or not action.predecessors:
                continue
            self._look_up(chart)
            for before in action.predecessors:
                moves = action.id in in_hand or before in in_hand
                start = self._nearest(scene, before, place) if moves == held else None
                if start is not None:
                    near = chosen in (action.id, before)
                    _paint_arrow(painter, scene, (start, place), c.accent if near else c.quiet)

    def _chosen(self, scene: Scene) -> str | None:
        place = scene.selected
        return scene.chart.bars[place].action if place is not None else None

    def _nearest(self, scene: Scene, action: str, place: int) -> int | None:
        """Of the bars of an action the one in the hand, else that in the nearest lane."""
        places, tops = self._places.get(action, ()), scene.chart.tops
        if scene.drag is not None and scene.drag.bar in places:
            return scene.drag.bar
        return min(places, key=lambda each: abs(int(tops[each]) - int(tops[place])), default=None)


def actions_in_hand(scene: Scene) -> frozenset[str]:
    """Ids of the actions that are being moved or stretched."""
    drag = scene.drag
    own = scene.chart.bars[drag.bar].action if drag is not None else None
    return drag.along | {own} if drag is not None and own is not None else frozenset()


def _box(scene: Scene, place: int) -> QRectF:
    """Where a bar is, or would be for the hand that holds it."""
    box, drag, bars = box_of(scene, place), scene.drag, scene.chart.bars
    if drag is None:
        return box
    if place == drag.bar:
        left, right = scene.to_x(drag.start), scene.to_x(drag.end)
        return QRectF(left, box.top(), max(right - left, 2.0), box.height())
    if bars[place].action in drag.along:
        box.translate((drag.start - bars[drag.bar].start) * scene.axis.per_day, 0)
    return box


def _paint_arrow(painter: QPainter, scene: Scene, ends: tuple[int, int], colour: str) -> None:
    path = arrow_path(*(_box(scene, place) for place in ends))
    painter.setPen(QPen(QColor(colour), 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    _paint_head(painter, path.currentPosition(), colour)


def arrow_path(first: QRectF, second: QRectF) -> QPainterPath:
    """From the end of one bar to the start of another, around them where that lies before."""
    start = QPointF(first.right(), first.center().y())
    end = QPointF(second.left() - 1, second.center().y())
    path = QPainterPath(start)
    bend = max(10.0, min((end.x() - start.x()) / 2, 40.0))
    if end.x() >= start.x() + 12:
        path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end)
        return path
    low = (start.y() + end.y()) / 2
    if first.top() == second.top():
        low = max(first.bottom(), second.bottom()) + 5
    middle = QPointF((start.x() + end.x()) / 2, low)
    path.cubicTo(start + QPointF(14, 0), QPointF(start.x() + 14, low), middle)
    path.cubicTo(QPointF(end.x() - 14, low), end - QPointF(14, 0), end)
    return path


def paint_tip(painter: QPainter, start: QPointF, end: QPointF, colour: str) -> None:
    """A straight arrow, as in the legend."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.2))
    painter.drawLine(start, end)
    _paint_head(painter, end, colour)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_head(painter: QPainter, end: QPointF, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    tip = [end + QPointF(1, 0), end + QPointF(-5, -3.5), end + QPointF(-5, 3.5)]
    painter.drawPolygon(QPolygonF(tip))


# -- the dot a link is drawn from -------------------------------------------------------------


def dot_at(scene: Scene, place: int) -> QPointF:
    """Where the dot of a chosen bar stands: behind its end, below what is written there."""
    box = box_of(scene, place)
    return QPointF(box.right() + 7, box.bottom() + 2)


def on_dot(scene: Scene, at: QPointF) -> bool:
    """True if a point is on the dot of the chosen action."""
    place = scene.selected
    if place is None or scene.chart.bars[place].action is None:
        return False
    away = dot_at(scene, place) - at
    return abs(away.x()) <= REACH and abs(away.y()) <= REACH


def paint_dot(painter: QPainter, scene: Scene) -> None:
    """The dot behind the chosen action."""
    place = scene.selected
    if place is None or scene.drag is not None or place >= len(scene.chart.bars):
        return
    if scene.chart.bars[place].action is None:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(scene.colours.text), 1.2))
    painter.setBrush(QColor(scene.colours.surface))
    box = QRectF(0, 0, 2 * DOT, 2 * DOT)
    box.moveCenter(dot_at(scene, place))
    painter.drawEllipse(box)
