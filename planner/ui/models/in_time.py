"""The chance of being ready in time as two shapes: when one is ready, and when it comes. No Qt."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from planner.domain.slots import Slot
from planner.services.figures import Figures
from planner.services.ready_curve import Point, ready_curve
from planner.services.wording import Words
from planner.ui.models.waves import waves_of

CREST = 0.6
"""How high a wave is drawn against the certainty of being ready."""


class InTime(NamedTuple):
    """Points of both shapes, and the rows of the table beside them."""

    ready: tuple[Point, ...]
    wave: tuple[Point, ...]
    rows: list[tuple[str, str]]


def in_time_of(figures: Figures, words: Words, slot: Slot) -> InTime | None:
    """None where nothing is spread: it is held, nothing brings it, or no wave is awaited."""
    ready = ready_curve(figures, slot)
    wave = next(
        (w for w in waves_of(figures.content, [slot]) if w.development == slot.development), None
    )
    if not ready or wave is None or wave.share is None:
        return None
    shape = ((wave.low, 0.0), (wave.likely, CREST), (wave.high, 0.0))
    last = max(wave.high, ready[-1][0])
    full = (*ready, (last, ready[-1][1])) if last > ready[-1][0] else ready
    told = words.translate("Details", "ready by {day}")
    rows = [(told.format(day=_day(words, day)), words.percent(share)) for day, share in ready]
    for told, day in (
        (words.translate("Details", "it may come from {day} on"), wave.low),
        (words.translate("Details", "it comes most likely on {day}"), wave.likely),
        (words.translate("Details", "it has come by {day}, if it comes"), wave.high),
    ):
        rows.append((told.format(day=_day(words, day)), ""))
    return InTime(full, shape, rows)


def _day(words: Words, ordinal: float) -> str:
    return words.day(dt.date.fromordinal(int(ordinal)))
