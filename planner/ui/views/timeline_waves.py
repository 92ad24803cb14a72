"""Waves in the hand: dragged or stretched they ask for a new forecast, in one line."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from planner.domain.moved_forecast import Three, WavePart, moved_days, three_days
from planner.services.wording import Words
from planner.ui.models.waves import Wave
from planner.ui.views.timeline_flags import crest_height, placed_flags
from planner.ui.views.timeline_notes import paint_note
from planner.ui.views.timeline_scene import Scene
from planner.ui.views.timeline_snaps import FIRST, LAST
from planner.ui.views.timeline_surface import ACROSS, Surface

EDGE = 8
"""Pixels around the earliest and the latest day in which a wave is stretched."""


def wave_at(scene: Scene, at: QPointF) -> Wave | None:
    """The wave under a point of the header: by its label, else the one whose crest is nearest."""
    if at.x() < scene.names or at.y() >= scene.head:
        return None
    labelled = _labelled(scene, at)
    if labelled is not None:
        return labelled if labelled.share is not None else None
    found = [
        wave
        for wave in scene.waves
        if wave.share is not None
        and scene.to_x(wave.low) - 3 <= at.x() <= scene.to_x(wave.high) + 3
        and at.y() >= scene.head - crest_height(wave) - 4
    ]
    return min(found, key=lambda wave: abs(scene.to_x(wave.likely) - at.x()), default=None)


def _labelled(scene: Scene, at: QPointF) -> Wave | None:
    """The wave whose label is under a point."""
    found = (each.flag.wave for each in placed_flags(scene) if each.box.contains(at))
    return next(found, None)


def part_at(scene: Scene, wave: Wave, at: QPointF) -> WavePart:
    """Whether the earliest or the latest day is held, or all of it."""
    arrival = scene.chart.figures.arrival(wave.development)
    if arrival is None or at.y() < scene.head - crest_height(wave) - 4:
        return "whole"
    earliest, likely, latest = (scene.to_x(day.toordinal()) for day in three_days(arrival))
    if abs(at.x() - earliest) <= min(EDGE, (likely - earliest) / 3):
        return "earliest"
    return "latest" if abs(at.x() - latest) <= min(EDGE, (latest - likely) / 3) else "whole"


def within(three: Three) -> bool:
    """True if all three days can be held by a plan."""
    return all(FIRST <= day.toordinal() < LAST for day in three)


class WaveGesture:
    """A wave moved or stretched; it is shown where it would come, and asks before it stays."""

    ways = ACROSS

    def __init__(self, view: Surface, wave: Wave, at: QPointF) -> None:
        self._view, self._wave = view, wave
        self._taken = view.scene.to_ordinal(at.x())
        self._part = part_at(view.scene, wave, at)
        arrival = view.chart.figures.arrival(wave.development)
        assert arrival is not None
        self._before = self._three = three_days(arrival)
        whole = self._part == "whole"
        self.shape = Qt.CursorShape.ClosedHandCursor if whole else Qt.CursorShape.SizeHorCursor
        view.scene.live.append(self._paint_days)

    def move(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """The wave goes with the hand."""
        del held
        days = round(self._view.scene.to_ordinal(at.x()) - self._taken)
        three = moved_days(self._before, self._part, days)
        if within(three):
            self._three = three
            show_wave(self._view.scene, self._wave.development, three)
            self._view.viewport().update()

    def end(self) -> None:
        """Ask for the forecast."""
        if self._three == self._before:
            self.give_up()
            return
        self._leave()
        self._view.wave_asked.emit(self._wave.development, self._three)

    def give_up(self) -> None:
        """The wave goes back."""
        self._leave()
        self._view.scene.rewave()
        self._view.viewport().update()

    def _leave(self) -> None:
        if self._paint_days in self._view.scene.live:
            self._view.scene.live.remove(self._paint_days)

    def note(self) -> str:
        """Where it would come."""
        return wave_note(self._view.scene.texts.words, self._before, self._three)

    def _paint_days(self, painter: QPainter, scene: Scene) -> None:
        """Right below the wave that is held."""
        if self._three != self._before:
            box = QRectF(scene.to_x(self._three[1].toordinal()) + 8, scene.head, 0, 0)
            paint_note(painter, scene, box, self.note())


def wave_note(words: Words, before: Three, three: Three) -> str:
    """ "most likely 1 Jun 2027, between … and … · 8 weeks later": a wave in the hand."""
    told = words.translate("Timeline", "most likely {likely}, between {earliest} and {latest}")
    earliest, likely, latest = (words.day(day) for day in three)
    parts = [told.format(earliest=earliest, likely=likely, latest=latest)]
    days = (three[1] - before[1]).days
    if days > 0:
        parts.append(words.translate("Timeline", "{weeks} later"))
    elif days < 0:
        parts.append(words.translate("Timeline", "{weeks} earlier"))
    return " · ".join(parts).format(weeks=words.weeks(abs(days) / 7))


def show_wave(scene: Scene, development: str, three: Three) -> None:
    """A wave as it would be with other days."""
    earliest, likely, latest = (float(day.toordinal()) for day in three)
    low, high = likely - (likely - earliest) * 1.25, likely + (latest - likely) * 1.25
    scene.waves = [
        replace(wave, low=min(low, likely - 1), likely=likely, high=max(high, likely + 1))
        if wave.development == development
        else wave
        for wave in scene.waves
    ]
    scene.renew()
    scene.forget_flags()
    scene.lay_flags()


def days_of_wave(scene: Scene, development: str) -> Three | None:
    """The days of a development that has not come yet; None if there is nothing to forecast."""
    arrival = scene.chart.figures.arrival(development)
    return None if arrival is None or arrival.certain else three_days(arrival)
