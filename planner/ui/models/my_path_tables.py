"""*My path* as tables: for screen readers, and to be copied. No Qt."""

from __future__ import annotations

import datetime as dt

from planner.domain.content import Content
from planner.domain.record import label_of
from planner.services.my_path import Path
from planner.services.shift import HoursDone, WeekHours
from planner.services.wording import Words
from planner.ui.models.my_path_bars import bars_of
from planner.ui.models.my_path_words import levels_line, row_title
from planner.ui.models.timeline_blocks import GHOST, LOST, STRUCTURE
from planner.ui.wording import (
    state_sentence,
)


def path_table(
    words: Words, content: Content, path: Path, today: dt.date, in_company: bool
) -> tuple[list[str], list[list[str]]]:
    """The whole chart as head and rows, for screen readers and to be copied."""
    w = words
    head = [
        w.translate("Path", "What I need"),
        w.translate("Path", "Level"),
        w.translate("Path", "Learning"),
        w.translate("Path", "Sow by"),
        w.translate("Path", "Ready on"),
        w.translate("Path", "Needed by"),
        w.translate("Path", "State"),
    ]
    rows = []
    for row in path.rows:
        slot = row.slot
        bars = bars_of(w, row, today)
        learning = "; ".join(bar.told for bar in bars if bar.kind not in (GHOST, LOST, STRUCTURE))
        rows.append(
            [
                row_title(w, content, slot),
                levels_line(w, content, row, in_company),
                learning or "–",
                w.day(slot.sow_by),
                w.day(slot.ready),
                w.day(slot.due),
                state_sentence(w, slot),
            ]
        )
    return head, rows


def weeks_table(words: Words, done: HoursDone) -> tuple[list[str], list[list[str]]]:
    """Hours there, planned and learned of each week."""
    w = words
    head = [
        w.translate("Path", "Week from"),
        w.translate("Path", "Hours there"),
        w.translate("Path", "Planned"),
        w.translate("Path", "Learned"),
    ]
    rows = [
        [
            w.day(week.monday),
            w.short(round(week.available, 1)) if week.available is not None else "–",
            w.short(round(week.planned, 1)),
            w.short(round(week.done, 1)),
        ]
        for week in done.weeks
    ]
    return head, rows


def actions_table(
    words: Words, content: Content, done: HoursDone
) -> tuple[list[str], list[list[str]]]:
    """Planned and learned hours of each learning action."""
    w = words
    head = [
        w.translate("Path", "Learning"),
        w.translate("Path", "Planned"),
        w.translate("Path", "Learned"),
    ]
    rows = [
        [
            label_of(content.actions[each.action]),
            w.short(round(each.planned, 1)),
            w.short(round(each.done, 1)),
        ]
        for each in done.actions
    ]
    return head, rows


def shown_weeks(done: HoursDone, today: dt.date, many: int = 16) -> list[WeekHours]:
    """The weeks around today that fit: a third of them past."""
    monday = today - dt.timedelta(today.weekday())
    place = next((i for i, week in enumerate(done.weeks) if week.monday >= monday), None)
    if place is None:
        return list(done.weeks[-many:])
    first = max(0, min(place - many // 3, len(done.weeks) - many))
    return list(done.weeks[first : first + many])
