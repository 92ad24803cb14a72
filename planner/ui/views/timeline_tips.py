"""What the timeline says when the pointer rests on something: the *why* of its figures."""

from __future__ import annotations

import datetime as dt
from html import escape

from PySide6.QtCore import QPointF

from planner.domain.slots import Slot
from planner.ui.models.company import why_words
from planner.ui.models.timeline_blocks import Bar, slots_of_bar
from planner.ui.models.waves import Wave
from planner.ui.views.timeline_header import more_box, stands_before
from planner.ui.views.timeline_scene import Scene
from planner.ui.wording import state_sentence, status_word


def tip_at(scene: Scene, place: int | None, at: QPointF | None) -> str:
    """The tooltip of a bar, or of what else lies at a point; empty for nothing."""
    if place is not None:
        return _bar_tip(scene, place)
    if at is None:
        return ""
    if at.y() < scene.head:
        return _head_tip(scene, at)
    lane = scene.chart.lane_at(scene.to_top(at.y()))
    if lane is None or not lane.slots:
        return ""
    names = scene.texts.lane_title(lane)
    told = [_slot_tip(scene, slot) for slot in lane.slots[:6]]
    return _paragraphs(names, *told)


def _paragraphs(title: str, *rest: str) -> str:
    """Rich text of a title and paragraphs, so that long lines wrap."""
    body = "".join(f"<p style='margin:4px 0 0 0'>{escape(each)}</p>" for each in rest if each)
    return f"<p style='margin:0'><b>{escape(title)}</b></p>{body}"


def _bar_tip(scene: Scene, place: int) -> str:
    bar, lane = scene.chart.bars[place], scene.chart.lane_of(place)
    action = scene.chart.content.actions.get(bar.action) if bar.action else None
    told = [_slot_tip(scene, slot) for slot in slots_of_bar(bar, lane, action)[:3]]
    return _paragraphs(scene.texts.bar_title(bar), _bar_line(scene, bar), *told)


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


def _head_tip(scene: Scene, at: QPointF) -> str:
    box = more_box(scene)
    if box is not None and box.contains(at):
        hidden = [_wave_line(scene, flag.wave) for flag in scene.flags if flag.row is None]
        return _paragraphs(scene.texts.words.translate("Timeline", "Also expected"), *hidden)
    for flag in scene.flags:
        left = scene.names + flag.left - scene.x
        left -= scene.flag_width(flag) + 9 if stands_before(scene, flag) else 0
        if flag.row is not None and left - 4 <= at.x() <= left + scene.flag_width(flag):
            return _paragraphs(flag.wave.title, _wave_line(scene, flag.wave, titled=False))
    return ""


def _wave_line(scene: Scene, wave: Wave, titled: bool = True) -> str:
    """Probability, the likely day, and since when one must be ready."""
    words = scene.texts.words
    likely = words.day(dt.date.fromordinal(int(wave.likely)))
    text = words.translate("Timeline", "{share}, most likely {day}").format(
        share=scene.texts.wave_label(wave.share, wave.guessed), day=likely
    )
    if wave.due is not None:
        due = words.translate("Timeline", "ready by {day}").format(day=words.day(wave.due))
        text = f"{text}; {due}"
    return f"{wave.title}: {text}" if titled else text
