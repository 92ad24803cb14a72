"""Where a dragged bar comes to lie: on days, drawn to terms, days of waves, and neighbours."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from planner.domain.action import Action
from planner.domain.terms import nearest_term
from planner.services.placing import FIRST_DAY, LAST_DAY
from planner.services.wording import QT_TRANSLATE_NOOP, Words
from planner.ui.models.timeline_blocks import slots_of_bar
from planner.ui.views.timeline_scene import Scene

Part = Literal["whole", "start", "end"]
REACH, TERM_REACH = 5, 12
"""Pixels from which a bar is drawn to a day, and to the term of its course."""
FIRST, LAST = FIRST_DAY.toordinal(), LAST_DAY.toordinal() + 1

WORDS: Final = {
    "term": QT_TRANSLATE_NOOP("Timeline", "course term"),
    "safe": QT_TRANSLATE_NOOP("Timeline", "with the buffer"),
    "due": QT_TRANSLATE_NOOP("Timeline", "ready by"),
    "wave": QT_TRANSLATE_NOOP("Timeline", "the wave's most likely day"),
    "next": QT_TRANSLATE_NOOP("Timeline", "right after the one before"),
    "today": QT_TRANSLATE_NOOP("Timeline", "from today"),
}


@dataclass(frozen=True, slots=True)
class Laid:
    """Where it lies: ordinals, `end` the day after the last; what drew it there, or nothing."""

    start: int
    end: int
    drawn_by: str = ""


def shifted(start: int, end: int, part: Part, days: int) -> Laid:
    """Start and end after moving or stretching; a bar keeps one day at least, and the years
    a plan can hold."""
    if part == "whole":
        days = min(max(days, FIRST - start), LAST - end)
        return Laid(start + days, end + days)
    if part == "start":
        return Laid(min(max(start + days, FIRST), end - 1), end)
    return Laid(start, max(min(end + days, LAST), start + 1))


class Snaps:
    """What draws one bar, looked up once when the hand takes it."""

    def __init__(self, scene: Scene, place: int) -> None:
        self._scene = scene
        self._place = place
        bar = scene.chart.bars[place]
        self._action: Action | None = scene.chart.content.actions.get(bar.action or "")
        self._starts = dict(self._start_days())
        self._ends = dict(self._end_days())

    def _start_days(self) -> Iterator[tuple[int, str]]:
        chart = self._scene.chart
        own = chart.bars[self._place]
        for bar in chart.lane_of(self._place).bars:
            if bar.action is not None and bar.action != own.action:
                yield bar.end, "next"
        yield chart.figures.today.toordinal(), "today"

    def _end_days(self) -> Iterator[tuple[int, str]]:
        chart = self._scene.chart
        lane = chart.lane_of(self._place)
        served = set()
        for slot in slots_of_bar(chart.bars[self._place], lane, self._action):
            served.add(slot.development)
            if slot.safe is not None:
                yield slot.safe.toordinal() + 1, "safe"
            if slot.due is not None:
                yield slot.due.toordinal() + 1, "due"
        for wave in self._scene.waves:
            if wave.development in served:
                yield int(wave.likely) + 1, "wave"

    def lay(self, start: int, end: int, part: Part, days: int, free: bool = False) -> Laid:
        """Where it comes to lie after so many days; `free` of what would draw it."""
        laid = shifted(start, end, part, days)
        if free or days == 0:
            return laid
        per_day = self._scene.axis.per_day
        if part == "whole" and (term := self._term(laid, per_day)):
            return term
        reach = int(REACH / per_day)
        if reach < 1:
            return laid
        found = [
            (abs(day - at), day - at, why)
            for at, days_, on in (
                (laid.start, self._starts, part != "end"),
                (laid.end, self._ends, part != "start"),
            )
            if on
            for day, why in days_.items()
            if abs(day - at) <= reach
        ]
        if not found:
            return laid
        _, by, why = min(found)
        drawn = shifted(start, end, part, days + by)
        return Laid(drawn.start, drawn.end, why)

    def _term(self, laid: Laid, per_day: float) -> Laid | None:
        """On the term of its course, if that is near."""
        action = self._action
        offerings = self._scene.chart.content.offerings
        offering = offerings.get(action.offering or "") if action is not None else None
        if offering is None or not offering.terms:
            return None
        run = nearest_term(offering, dt.date.fromordinal(laid.start))
        if run is None or abs(run.start.toordinal() - laid.start) * per_day > TERM_REACH:
            return None
        return Laid(run.start.toordinal(), run.end.toordinal() + 1, "term")


def drawn_word(words: Words, laid: Laid) -> str:
    """What drew the bar, in words."""
    return words.translate("Timeline", WORDS[laid.drawn_by]) if laid.drawn_by else ""
