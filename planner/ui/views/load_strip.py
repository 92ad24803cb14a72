"""Learning hours a week against what there is, below the timeline: of a person, a team, or all."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMenu, QToolButton, QToolTip, QWidget

from planner.domain.days import in_a_row
from planner.services.wording import Words
from planner.ui.models.load_weeks import WHOSE, Load, LoadWeek, LoadWords, Whose, load_of
from planner.ui.shapes import hatch, paint_shape
from planner.ui.views.labels import BOLD, LABEL, SMALL, SMALL_BOLD
from planner.ui.views.timeline_scene import Scene

if TYPE_CHECKING:
    import datetime as dt

    from planner.domain.content import Content
    from planner.engine.loads import Loads

HEIGHT: Final = 116
BUTTON: Final = 30
LEFT: Final = 14
TOP: Final = 38
FOOT: Final = 8
SIGN: Final = 8


class LoadStrip(QWidget):
    """Stands under the chart and shares its axis.

    `week_opened` carries the Monday of a week that holds too much; `whose_asked` that somebody
    else's load is wanted.
    """

    week_opened = Signal(object)
    whose_asked = Signal()

    def __init__(self, scene: Scene, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = scene
        self._content = content
        self._names = 0
        self._texts = "", ""
        """What the button says, and what it says where there is little room."""
        self.whose: Whose = "person"
        self.load: Load | None = None
        self.in_hand: Load | None = None
        """How it would be while something is in the hand; seen instead, until it is let go."""
        self.setFixedHeight(HEIGHT)
        self.setMouseTracking(True)
        self.button = QToolButton(self)
        self.button.setObjectName("tool")
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu, group = QMenu(self.button), QActionGroup(self)
        self.choices: dict[Whose, QAction] = {}
        for whose in WHOSE:
            self.choices[whose] = menu.addAction("")
            self.choices[whose].setCheckable(True)
            group.addAction(self.choices[whose])
            self.choices[whose].triggered.connect(partial(self._choose, whose))
        self.choices["person"].setChecked(True)
        self.button.setMenu(menu)
        self.count = QToolButton(self)
        self.count.setObjectName("tool")
        self.count.setCheckable(True)
        """How much doesn't add up; the place says what it opens."""

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    def follow(self) -> None:
        """The chart shows other days, or has another width."""
        if self._names != self._scene.names:
            self.lay_out()
        self.update()

    def lay_out(self) -> None:
        """Both buttons under each other, as wide as the names at the most."""
        self._names = self._scene.names
        self.button.setText(self._texts[0])
        if self.button.sizeHint().width() > self._names - 2 * LEFT:
            self.button.setText(self._texts[1])
        for button, top in ((self.button, 46), (self.count, 80)):
            hint = button.sizeHint()
            wide = min(hint.width(), self._scene.names - 2 * LEFT)
            button.setGeometry(LEFT, top, wide, BUTTON)

    def _choose(self, whose: Whose, _: bool = False) -> None:
        self.whose = whose
        self.whose_asked.emit()

    # -- what is shown -------------------------------------------------------------------

    @property
    def weeks(self) -> list[LoadWeek]:
        """The weeks shown, those without learning left out."""
        return self.load.rows if self.load is not None else []

    def show_load(
        self, loads: Loads, today: dt.date, chosen: Sequence[str], team: str | None, words: Words
    ) -> None:
        """Show what is chosen here: whoever's bar is, their team, or all.

        Args:
            chosen: whose bar is looked at, first of all.
            team: the team the window is narrowed to.
        """
        people, of_team = self._people(chosen, team)
        self.in_hand = None
        self.load = load_of(self._content, loads, today, people, of_team)
        self.retranslate(words)

    def _people(self, chosen: Sequence[str], team: str | None) -> tuple[list[str], str | None]:
        people = self._content.people
        if self.whose == "person" and chosen:
            return [chosen[0]], None
        if self.whose == "team" and chosen and chosen[0] in people:
            team = people[chosen[0]].team or team
        if self.whose == "all" or team is None:
            return list(people), None
        return [p.id for p in people.values() if p.team == team], team

    def retranslate(self, words: Words) -> None:
        """Speak another language."""
        names = {
            "person": words.translate("Load", "Whoever is chosen"),
            "team": words.translate("Load", "Team"),
            "all": words.translate("Load", "All"),
        }
        for whose, action in self.choices.items():
            action.setText(names[whose])
        text = words.translate("Load", "Whose: {what}").format(what=names[self.whose])
        self._texts = f"{text} ▾", f"{names[self.whose]} ▾"
        self.button.setAccessibleName(text)
        self.button.setToolTip(text)
        self.lay_out()
        if self.load is not None:
            said = LoadWords(self.load, words)
            name = words.translate("Load", "Learning time of {name}")
            self.setAccessibleName(name.format(name=said.name()))
            self.setAccessibleDescription(said.overload() if len(self.load.weeks) else said.none())
        self.update()

    @property
    def is_overtaken(self) -> bool:
        """True if somebody it is about is gone: it can't be painted any more."""
        return self.load is not None and not self._content.people.keys() >= {*self.load.people}

    def week_at(self, x: float) -> LoadWeek | None:
        """The week at a place, if something is learned in it."""
        if self.load is None or x < self._scene.names:
            return None
        at = (int(self._scene.to_ordinal(x)) - 1) // 7 - self.load.weeks.first
        if not 0 <= at < len(self.load.weeks) or not self.load.weeks.planned[at]:
            return None
        return self.load.week(at)

    # -- hands ---------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event.pos(), event.globalPos())
            return True
        return super().event(event)

    def tip_at(self, x: float) -> str:
        """What is said of the week at a place; empty for nothing."""
        if self.load is None:
            return ""
        week, said = self.week_at(x), LoadWords(self.load, self._scene.texts.words)
        if week is None:
            return f"<p style='margin:0'>{escape(said.none())}</p>" if self.load.least else ""
        first, *rest = said.tip(week)
        body = "".join(f"<p style='margin:4px 0 0 0'>{escape(line)}</p>" for line in rest)
        return f"<p style='margin:0'><b>{escape(first)}</b></p>{body}"

    def _show_tip(self, at: QPoint, there: QPoint) -> None:
        text = self.tip_at(at.x())
        if text:
            QToolTip.showText(there, text, self)
        else:
            QToolTip.hideText()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        week = self.week_at(event.position().x())
        hand = week is not None and bool(week.crowded)
        self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        week = self.week_at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and week is not None and week.crowded:
            self.week_opened.emit(week.monday)

    # -- painting ------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        scene = self._scene
        c = scene.colours
        painter.fillRect(event.rect(), QColor(c.surface))
        painter.fillRect(0, 0, self.width(), 1, QColor(c.line_soft))
        load = self.in_hand or self.load
        if load is not None:
            said = LoadWords(load, scene.texts.words)
            scene.labels.draw(painter, LEFT, 18, said.title(), c.text, BOLD, scene.names - 24)
            scene.labels.draw(painter, LEFT, 36, said.line(), c.quiet, SMALL, scene.names - 24)
            room = self.width() - scene.names
            painter.setClipRect(scene.names, 0, room, self.height())
            if len(load.weeks):
                self._paint_weeks(painter, load)
                self._paint_told(painter, load, said.overload())
            else:
                none = said.none()
                scene.labels.draw(painter, scene.names + 12, 18, none, c.quiet, LABEL, room - 20)
        painter.end()

    def _paint_told(self, painter: QPainter, load: Load, told: str) -> None:
        scene = self._scene
        if not told:
            return
        first = load.weeks.first + load.full_weeks()[0]
        room = self.width() - scene.names - 16
        wide = min(scene.labels.width(told, SMALL_BOLD), room)
        x = min(max(scene.to_x(first * 7 + 1), scene.names + 8), self.width() - wide - 8)
        scene.labels.draw(painter, x, 14, told, scene.colours.late.ink, SMALL_BOLD, room)

    def _seen(self, load: Load) -> range:
        """Places of the weeks between the edges of the picture."""
        scene = self._scene
        low, high = scene.to_ordinal(scene.names), scene.to_ordinal(self.width())
        first = max((int(low) - 1) // 7 - load.weeks.first, 0)
        return range(first, min((int(high) - 1) // 7 - load.weeks.first + 1, len(load.weeks)))

    def _paint_weeks(self, painter: QPainter, load: Load) -> None:
        c, weeks = self._scene.colours, load.weeks
        base, room = self.height() - FOOT, self.height() - FOOT - TOP
        most = self._most(load)
        wide = self._scene.axis.per_day * 7
        gap = 1 if wide >= 4 else 0
        for at in self._seen(load):
            if not weeks.planned[at]:
                continue
            height = room * float(weeks.planned[at]) / most
            x = self._scene.to_x((weeks.first + at) * 7 + 1)
            box = QRectF(x, base - height, max(wide - gap, 1), height)
            painter.fillRect(box, QColor(c.late.mark if weeks.over[at] else c.load))
            if weeks.over[at] and wide >= 4:
                hatch(painter, box, c.surface)
        self._paint_there(painter, load, most)
        self._paint_signs(painter, load, most)

    def _most(self, load: Load) -> float:
        """The hours at the top of the picture; while something is in the hand no fewer than
        before, or every week would grow as one of them sinks."""
        import numpy as np

        shown = [load.weeks, *([self.load.weeks] if self.load is not None else [])]
        hours = [float(weeks.planned.max()) for weeks in shown if len(weeks)]
        return max(*hours, float(np.nan_to_num(load.weeks.there).max()), 1.0)

    def _paint_there(self, painter: QPainter, load: Load, most: float) -> None:
        """The time there is as a dotted line, with steps where it changes."""
        scene, weeks = self._scene, load.weeks
        base, room = self.height() - FOOT, self.height() - FOOT - TOP
        path, last = QPainterPath(), None
        for at in self._seen(load):
            there = float(weeks.there[at])
            if there != there:  # nobody's is known
                last = None
                continue
            left, y = scene.to_x((weeks.first + at) * 7 + 1), base - room * there / most
            (path.moveTo if last is None else path.lineTo)(left, y)
            path.lineTo(left + scene.axis.per_day * 7, y)
            last = y
        painter.setPen(QPen(QColor(scene.colours.text), 1, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        if last is not None:
            text = scene.texts.words.translate("Load", "available")
            x = path.currentPosition().x() + 6
            if x + scene.labels.width(text, SMALL) > self.width() - 6:
                x = self.width() - scene.labels.width(text, SMALL) - 10
                last -= 8
            scene.labels.draw(painter, x, last, text, scene.colours.text, SMALL)

    def _paint_signs(self, painter: QPainter, load: Load, most: float) -> None:
        """A ■ over each run of weeks that hold too much for somebody."""
        scene = self._scene
        base, room = self.height() - FOOT, self.height() - FOOT - TOP
        seen = self._seen(load)
        for first, last in in_a_row(at for at in load.full_weeks() if at in seen):
            height = room * float(load.weeks.planned[first : last + 1].max()) / most
            left = scene.to_x((load.weeks.first + first) * 7 + 1)
            right = scene.to_x((load.weeks.first + last + 1) * 7 + 1)
            middle = QPointF((left + right) / 2, max(base - height - 7, TOP - 8))
            paint_shape(painter, "late", middle, SIGN, scene.colours.late.mark)
