"""What the timeline says when the pointer rests on something: the *why* of its figures."""

from __future__ import annotations

import datetime as dt
from html import escape
from typing import Final

from PySide6.QtCore import QPointF

from planner.domain.slots import Slot
from planner.services.why_company import why_words
from planner.ui.models.timeline_blocks import Bar, Lane, slots_of_bar
from planner.ui.models.timeline_days import NEAR, holiday_on
from planner.ui.views.timeline_flags import more_box, unplaced, waves_at
from planner.ui.views.timeline_scene import TICKS, Scene
from planner.ui.views.timeline_shade import absences_in
from planner.ui.wording import state_sentence, status_word

WHOLE: Final = 2
"""Waves over each other that are told in full."""
MOST: Final = 12
"""Lines of a tooltip that lists waves."""
LONGEST: Final = 200
"""Characters of a title in a tooltip; longer ones are read in the details."""


def tip_at(scene: Scene, place: int | None, at: QPointF | None) -> str:
    """The tooltip of a bar, or of what else lies at a point; empty for nothing."""
    if place is not None:
        return _bar_tip(scene, place)
    if at is None:
        return ""
    if at.y() < scene.head:
        return _head_tip(scene, at)
    lane = scene.chart.lane_at(scene.to_top(at.y()))
    if lane is None:
        return ""
    for note in scene.notes:
        if (found := note(scene, at, None)) is not None:
            return _paragraphs(found[0][:LONGEST], *found[1])
    told = [*_away_lines(scene, lane, at), *(_slot_tip(scene, slot) for slot in lane.slots[:6])]
    return _paragraphs(scene.texts.lane_title(lane)[:LONGEST], *told) if told else ""


def _away_lines(scene: Scene, lane: Lane, at: QPointF) -> list[str]:
    """Who is away on the day under the pointer."""
    if at.x() < scene.names:
        return []
    day = int(scene.to_ordinal(at.x()))
    found = [each for each in absences_in(scene, lane) if each.span[0] <= day < each.span[1]]
    return [scene.texts.away_line(each) for each in found[:6]]


def _paragraphs(title: str, *rest: str) -> str:
    """Rich text of a title and paragraphs, so that long lines wrap."""
    body = "".join(f"<p style='margin:4px 0 0 0'>{escape(each)}</p>" for each in rest if each)
    return f"<p style='margin:0'><b>{escape(title)}</b></p>{body}"


def _bar_tip(scene: Scene, place: int) -> str:
    bar, lane = scene.chart.bars[place], scene.chart.lane_of(place)
    action = scene.chart.content.actions.get(bar.action) if bar.action else None
    told = [_slot_tip(scene, slot) for slot in slots_of_bar(bar, lane, action)[:3]]
    told += [line for note in scene.notes if (found := note(scene, None, bar)) for line in found[1]]
    return _paragraphs(scene.texts.bar_title(bar)[:LONGEST], _bar_line(scene, bar), *told)


def _bar_line(scene: Scene, bar: Bar) -> str:
    """Days and status of an action."""
    action = scene.chart.content.actions.get(bar.action) if bar.action else None
    if action is None:
        return ""
    words = scene.texts.words
    days = f"{words.day(action.start)} – {words.day(action.end)}"
    return f"{days} · {status_word(words, action.status)}"


def _slot_tip(scene: Scene, slot: Slot) -> str:
    words = scene.texts.words
    why = why_words(scene.chart.figures, slot, words, not scene.texts.held)
    return f"{state_sentence(words, slot)}: {why}"


def _day_tip(scene: Scene, at: QPointF) -> str:
    """The day on the axis, its week, and its name as a holiday, where days are told apart."""
    if scene.axis.per_day < NEAR or at.x() < scene.names:
        return ""
    day = dt.date.fromordinal(max(int(scene.to_ordinal(at.x())), 1))
    words = scene.texts
    title = f"{words.words.day(day)} · {words.tick('week', day)}"
    return _paragraphs(title, holiday_on(scene.chart.figures.calendar, day))


def _head_tip(scene: Scene, at: QPointF) -> str:
    words = scene.texts.waves
    if at.y() < TICKS:
        return _day_tip(scene, at)
    box = more_box(scene)
    if box is not None and box.contains(at):
        hidden = [flag.wave for flag in unplaced(scene)]
        told = [f"{wave.title}: {words.line(wave)}" for wave in hidden[:MOST]]
        if len(hidden) > MOST:
            told.append("…")
        press = words.words.translate("Timeline", "A press, or L, lists all of them.")
        return _paragraphs(words.words.translate("Timeline", "Also expected"), *told, press)
    found = waves_at(scene, at)
    tip = "".join(_paragraphs(wave.title[:LONGEST], *words.whole(wave)) for wave in found[:WHOLE])
    more = ", ".join(wave.title for wave in found[WHOLE : WHOLE + MOST])
    if more:
        here = words.words.translate("Timeline", "Here too: {titles}")
        tip += _paragraphs("", here.format(titles=more[: 2 * LONGEST]))
    return tip
