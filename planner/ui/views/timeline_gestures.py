"""Bars in the hand: moved, stretched, several at once; ghosts and structures put on a day."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.domain.action import Action
from planner.domain.remarks import LACKING, PAST, Remark, remarks_on
from planner.domain.slots import Slot
from planner.services.ghost_planning import (
    GhostPlan,
    ghost_actions,
    ghost_plan,
    moved_ghost,
)
from planner.services.remark_words import remark_text
from planner.ui.models.timeline_blocks import Bar
from planner.ui.models.timeline_layout import BAR
from planner.ui.views.timeline_marks import places_seen
from planner.ui.views.timeline_meaning import meaning
from planner.ui.views.timeline_scene import Drag, Scene
from planner.ui.views.timeline_snaps import Laid, Part, Snaps, drawn_word
from planner.ui.views.timeline_surface import ACROSS, Surface

SHIFT = Qt.KeyboardModifier.ShiftModifier


class _OfBar:
    """What all gestures on one bar share: where it was taken, and showing where it would lie."""

    shape = Qt.CursorShape.ClosedHandCursor
    ways = ACROSS

    def __init__(self, view: Surface, place: int, at: QPointF) -> None:
        self.view, self.place = view, place
        self._taken = view.scene.to_ordinal(at.x())
        self.bar: Bar = view.chart.bars[place]
        self.slot: Slot | None = self.bar.slot or view.chart.lane_of(place).slot
        self._others: list[str] = []
        """Ids of the actions that move along."""

    def days_to(self, at: QPointF) -> int:
        """How many days the hand has gone."""
        return round(self.view.scene.to_ordinal(at.x()) - self._taken)

    def show(self, laid: Laid, text: str) -> None:
        """The bar where it would lie, with what that means."""
        along = frozenset(self._others)
        self.view.scene.drag = Drag(self.place, laid.start, laid.end, text, along=along)
        self.view.viewport().update()

    def give_up(self) -> None:
        """The bar goes back."""
        self.view.scene.drag = None
        self.view.viewport().update()


class BarGesture(_OfBar):
    """An action moved or stretched; marked ones move along."""

    def __init__(self, view: Surface, place: int, at: QPointF, part: Part) -> None:
        super().__init__(view, place, at)
        self._part = part
        self._snaps = Snaps(view.scene, place)
        self._laid: Laid | None = None
        marked = view.marks.actions()
        if part == "whole":
            self._others = [id_ for id_ in marked if id_ != self.bar.action]
        if part != "whole":
            self.shape = Qt.CursorShape.SizeHorCursor
        if self._others:
            view.scene.live.append(self._paint_others)

    def move(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """Follow the hand; Shift keeps off what would draw the bar."""
        free = bool(held & SHIFT)
        laid = self._snaps.lay(self.bar.start, self.bar.end, self._part, self.days_to(at), free)
        if laid != self._laid:
            self._laid = laid
            self.view.held.emit(partial(self._moved, laid))
        words = self.view.scene.texts.words
        said = self._said(laid)
        slot = None if said and said[0] == LACKING else self.slot
        text = meaning(words, slot, laid.start, laid.end)
        more = [drawn_word(words, laid), remark_text(words, said) if said else ""]
        if self._others:
            many = words.translate("Timeline", "{n} more with it")
            more.append(many.format(n=len(self._others)))
        self.show(laid, " · ".join([text, *filter(None, more)]))

    def _said(self, laid: Laid) -> Remark | None:
        """What will be said of those days when it is let go, a level that lacks first of all: then
        it brings nothing, and is no weeks ahead. That a day is past is seen."""
        chart = self.view.chart
        action = chart.content.actions.get(self.bar.action or "")
        if action is None or (laid.start, laid.end) == (self.bar.start, self.bar.end):
            return None
        start, end = (dt.date.fromordinal(day) for day in (laid.start, laid.end - 1))
        moved = {action.id: replace(action, start=start, end=end)}
        found = [r for r in remarks_on(chart.content, moved, chart.figures.today) if r[0] != PAST]
        return min(found, key=lambda remark: remark[0] != LACKING, default=None)

    def end(self) -> None:
        """Wish for the new days."""
        laid = self._laid
        self.give_up()
        if laid is None or (laid.start, laid.end) == (self.bar.start, self.bar.end):
            return
        self.view.place_asked.emit(self._spans(laid))

    def _spans(self, laid: Laid) -> dict[str, tuple[int, int]]:
        """By action its first ordinal and the one after its last."""
        spans = {self.bar.action or "": (laid.start, laid.end)}
        actions, by = self.view.chart.content.actions, laid.start - self.bar.start
        for id_ in self._others:
            start, end = actions[id_].start.toordinal(), actions[id_].end.toordinal() + 1
            spans[id_] = (start + by, end + by)
        return spans

    def _moved(self, laid: Laid) -> list[Action]:
        """The actions as they would be."""
        actions = self.view.chart.content.actions
        return [
            replace(
                actions[id_],
                start=dt.date.fromordinal(start),
                end=dt.date.fromordinal(end - 1),
            )
            for id_, (start, end) in self._spans(laid).items()
        ]

    def give_up(self) -> None:
        """The bars go back."""
        if self._paint_others in self.view.scene.live:
            self.view.scene.live.remove(self._paint_others)
        self.view.held.emit(None)
        super().give_up()

    def _paint_others(self, painter: QPainter, scene: Scene) -> None:
        if self._laid is None:
            return
        by = (self._laid.start - self.bar.start) * scene.axis.per_day
        others, chart = set(self._others), scene.chart
        painter.setPen(QPen(QColor(scene.colours.accent), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for place in places_seen(scene):
            if chart.bars[place].action in others:
                left = scene.to_x(int(chart.starts[place])) + by
                right = scene.to_x(int(chart.ends[place])) + by
                top = scene.to_y(float(chart.tops[place]))
                painter.drawRect(QRectF(left, top, max(right - left, 2), BAR - 1))


class GhostGesture(_OfBar):
    """A ghost put on another day becomes learning actions there; courses take their term."""

    def __init__(self, view: Surface, place: int, at: QPointF) -> None:
        super().__init__(view, place, at)
        self._plan: GhostPlan | None = None
        self._asked = False
        self._moved: GhostPlan | None = None

    def move(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """Lay its chain from the day under the hand."""
        del held
        figures = self.view.chart.figures
        if not self._asked and self.slot is not None:
            self._asked = True
            self._plan = ghost_plan(figures, self.slot)
        words = self.view.scene.texts.words
        if self._plan is None:
            laid = Laid(self.bar.start, self.bar.end)
            self.show(laid, words.translate("Timeline", "Name somebody or choose a way out first"))
            return
        start = self._day(self._plan.start, self.days_to(at))
        before, self._moved = self._moved, moved_ghost(figures, self._plan, start) or self._moved
        if self._moved is not None:
            if before is None or before.legs != self._moved.legs:
                content = self.view.chart.content
                self.view.held.emit(partial(ghost_actions, content, self._moved))
            laid = Laid(self._moved.start.toordinal(), self._moved.end.toordinal() + 1)
            self.show(laid, meaning(words, self.slot, laid.start, laid.end, self._what()))

    def _day(self, start: dt.date, days: int) -> dt.date:
        from planner.ui.views.timeline_snaps import FIRST, LAST

        return dt.date.fromordinal(min(max(start.toordinal() + days, FIRST), LAST - 1))

    def _what(self) -> str:
        """The offering it begins with."""
        legs = self._moved.legs if self._moved else ()
        offerings = self.view.chart.content.offerings
        offering = offerings.get(legs[0][0].edge.offering or "") if legs else None
        return (offering.title or offering.id) if offering else ""

    def give_up(self) -> None:
        """It stays what it was."""
        self.view.held.emit(None)
        super().give_up()

    def end(self) -> None:
        """Wish for the actions."""
        moved = self._moved
        self.give_up()
        if moved is not None:
            self.view.ghosts_asked.emit([moved])
        elif self._asked:
            words = self.view.scene.texts.words
            self.view.told.emit(
                words.translate("Timeline", "Name somebody or choose a way out first")
            )


class StructureGesture(_OfBar):
    """A planned structure moved: it is to stand by another day."""

    def __init__(self, view: Surface, place: int, at: QPointF) -> None:
        super().__init__(view, place, at)
        self._snaps = Snaps(view.scene, place)
        self._laid: Laid | None = None

    def move(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """Follow the hand."""
        free = bool(held & SHIFT)
        laid = self._snaps.lay(self.bar.start, self.bar.end, "whole", self.days_to(at), free)
        self._laid = laid
        words = self.view.scene.texts.words
        self.show(laid, meaning(words, self.slot, laid.start, laid.end))

    def end(self) -> None:
        """Wish for the day."""
        laid = self._laid
        self.give_up()
        if laid is not None and laid.end != self.bar.end and self.bar.slot is not None:
            day = dt.date.fromordinal(laid.end - 1)
            self.view.structure_asked.emit(self.bar.slot.need, day)
