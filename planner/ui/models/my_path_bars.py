"""The bars of each row of *My path*, and the span of its axis. No Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from planner.domain.action import Action
from planner.domain.record import label_of
from planner.domain.slots import Slot
from planner.domain.state import OPEN
from planner.services.my_path import Path, PathRow
from planner.services.wording import Words
from planner.ui.models.axis import Axis
from planner.ui.models.timeline_blocks import GHOST, KIND_OF_STATUS, LOST, STRUCTURE
from planner.ui.wording import (
    status_word,
)

BEFORE, AFTER = 10, 35
"""Days shown before today and after the last day of the way."""
ROWS: Final = 3
"""Rows of bars in one lane; what does not fit shares the last one."""


@dataclass(frozen=True, slots=True)
class PathBar:
    """One bar: days as ordinals, `end` the day after. `sign`: a diamond stands at its start."""

    start: int
    end: int
    kind: int
    text: str
    told: str
    late: bool = False
    sign: bool = False
    row: int = 0
    short: str = ""
    """What is said where there is no room for the whole."""


def bars_of(words: Words, row: PathRow, today: dt.date) -> list[PathBar]:
    """The actions of a row, and what must still be sown, none over another."""
    slot = row.slot
    bars = [_action_bar(words, row, action) for action in row.actions]
    left = _ghost(words, slot, today)
    if left is not None:
        bars.append(left)
    if slot.competency is None and slot.ready is not None:
        bars.append(_stands(words, slot))
    return _packed(bars)


def _action_bar(w: Words, row: PathRow, action: Action) -> PathBar:
    due = row.slot.due
    late = due is not None and action.end > due and row.slot.state == "late"
    title, status = label_of(action), status_word(w, action.status)
    text = w.translate("Path", "{title}, {status}").format(title=title, status=status)
    if action.status == "planned":
        text = title
    if late:
        told = w.translate("Path", "ends after {day}")
        text = told.format(day=w.day(due))
    days = f"{w.day(action.start)} – {w.day(action.end)}"
    kind = KIND_OF_STATUS.get(action.status, KIND_OF_STATUS["planned"])
    return PathBar(
        action.start.toordinal(), action.end.toordinal() + 1, kind, text,
        f"{title}, {status}, {days}", late, short=title,
    )  # fmt: skip


def _ghost(w: Words, slot: Slot, today: dt.date) -> PathBar | None:
    """From the last day to begin to the safe day; where it is too late, from today on."""
    if slot.due is None or slot.safe is None or slot.ready is not None:
        return None
    if slot.state in OPEN and slot.sow_by is not None:
        text = w.translate("Path", "sow by {day}").format(day=w.day(slot.sow_by))
        end = max(slot.safe, slot.sow_by)
        return PathBar(
            slot.sow_by.toordinal(),
            end.toordinal() + 1,
            GHOST,
            text,
            text,
            sign=True,
            short=w.day(slot.sow_by),
        )
    if slot.state == "late" and slot.due > today:
        text = w.translate("Path", "no way ends in time")
        if slot.sow_by is not None:
            text = w.translate("Path", "had to be sown by {day}").format(day=w.day(slot.sow_by))
        return PathBar(today.toordinal(), slot.due.toordinal() + 1, LOST, text, text)
    return None


def _stands(w: Words, slot: Slot) -> PathBar:
    assert slot.ready is not None
    text = w.translate("Path", "stands on {day}").format(day=w.day(slot.ready))
    return PathBar(slot.ready.toordinal() - 6, slot.ready.toordinal() + 1, STRUCTURE, text, text)


def _packed(bars: Iterable[PathBar]) -> list[PathBar]:
    """Each bar in the first row in which it touches no other."""
    ends: list[int] = []
    found = []
    for bar in sorted(bars, key=lambda each: (each.start, each.end)):
        row = next((i for i, end in enumerate(ends) if end <= bar.start), len(ends))
        row = min(row, ROWS - 1)
        if row == len(ends):
            ends.append(bar.end)
        ends[row] = max(ends[row], bar.end)
        found.append(replace(bar, row=row))
    return found


def axis_of(path: Path, lanes: Iterable[list[PathBar]], today: dt.date) -> Axis:
    """The span of the way: from a little before today to a little after its last day."""
    days = [row.slot.due.toordinal() for row in path.rows if row.slot.due is not None]
    days += [bar.end for bars in lanes for bar in bars]
    if path.aim is not None and path.aim.day is not None:
        days.append(path.aim.day.toordinal())
    first = today.toordinal() - BEFORE
    return Axis(first, max([*days, first + 180]) + AFTER)
