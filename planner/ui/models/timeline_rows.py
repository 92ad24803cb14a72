"""The timeline as rows: who, what, from when to when, how it stands. Knows no Qt.

The twin of the painted chart, for screen readers, for sorting, and to be copied. Folded groups
are in it too; what a cell says is worked out when it is asked for.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from planner.domain.slots import STATES, Slot
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.models.timeline import Chart
from planner.ui.models.timeline_blocks import LOST, Bar, Lane, slots_of_bar
from planner.ui.models.timeline_groups import Group
from planner.ui.models.timeline_words import ChartWords
from planner.ui.wording import state_sentence, state_word, status_word, worst

Key = tuple[str, str | None, str | None]
"""Lane, action and need of a row: what it is known by after an edit."""


@dataclass(frozen=True, slots=True)
class Row:
    """One bar, or a lane in which nothing stands."""

    group: Group
    lane: Lane
    bar: Bar | None

    @property
    def key(self) -> Key:
        """What the row is known by."""
        bar = self.bar
        return key_of(self.lane, bar)


def key_of(lane: Lane, bar: Bar | None) -> Key:
    """What a bar of a lane is known by."""
    need = bar.slot.need if bar and bar.slot else None
    return lane.key, bar.action if bar else None, need


def rows_of(chart: Chart) -> list[Row]:
    """All rows from top to bottom, those of folded groups too."""
    return [
        Row(group, lane, bar)
        for group in chart.groups
        for lane in group.lanes()
        for bar in lane.bars or (None,)
    ]


class RowWords:
    """What the cells of rows say, and what they are sorted by."""

    def __init__(self, texts: ChartWords) -> None:
        self._texts = texts
        self.words = texts.words

    def slots(self, row: Row) -> Sequence[Slot]:
        """The slots a row has to do with."""
        if row.bar is None:
            return row.lane.slots
        action = self._texts.chart.content.actions.get(row.bar.action or "")
        return slots_of_bar(row.bar, row.lane, action)

    # -- cells -------------------------------------------------------------------------

    def aim(self, row: Row) -> str:
        """The group: what for, or which team."""
        return self._texts.group_title(row.group)

    def who(self, row: Row) -> str:
        """Whose lane it is."""
        return self._texts.lane_title(row.lane)

    def what(self, row: Row) -> str:
        """The action, or what is needed where nothing is planned."""
        if row.bar is not None:
            return self._texts.bar_title(row.bar)
        return self._texts.lane_line(row.lane)

    def standing(self, row: Row) -> str:
        """How far the action is: idea, planned, booked; that nothing is planned yet."""
        bar, words = row.bar, self.words
        if bar is None:
            return ""
        action = self._texts.chart.content.actions.get(bar.action or "")
        if action is not None:
            return status_word(words, action.status)
        if bar.kind == LOST:
            return words.translate("Timeline", "too late")
        if bar.slot is not None and bar.slot.ready is not None:
            return words.translate("Action", "planned")
        return state_word(words, "unplanned")

    def state(self, row: Row) -> str:
        """The state of what it is for; the worst of several."""
        slots = self.slots(row)
        if len({slot.need for slot in slots}) == 1:
            return state_sentence(self.words, slots[0])
        state = worst(slot.state for slot in slots)
        return state_word(self.words, state) if state else ""

    def ahead(self, row: Row) -> str:
        """The head start in weeks; how far behind."""
        weeks = _least(slot.head_start_weeks for slot in self.slots(row))
        if weeks is None:
            return ""
        if weeks >= 0:
            return self.words.weeks(weeks)
        text = self.words.translate("Timeline", "{weeks} behind")
        return text.format(weeks=self.words.weeks(-weeks))

    def _day(self, day: dt.date | None) -> str:
        return self.words.day(day) if day is not None else ""

    # -- columns -----------------------------------------------------------------------

    def text(self, row: Row, column: int) -> str:
        """What a cell says."""
        found = COLUMNS[column][1](self, row)
        return self._day(found) if isinstance(found, dt.date) else str(found or "")

    def rank(self, row: Row, column: int) -> tuple[bool, Any]:
        """What a cell is sorted by; nothing comes last."""
        if COLUMNS[column][0] == "State":
            state = worst(slot.state for slot in self.slots(row))
            return state is None, STATES.index(state) if state else 0
        if COLUMNS[column][0] == "Head start":
            weeks = _least(slot.head_start_weeks for slot in self.slots(row))
            return weeks is None, weeks or 0.0
        found = COLUMNS[column][1](self, row)
        if isinstance(found, dt.date):
            return False, found
        kind = str(found or "").casefold()
        # Days and their absence share a column, texts and theirs another.
        return not kind, kind if kind else dt.date.max if column in DAYS else ""


def _least(values: Iterator[Any] | Any) -> Any:
    return min((value for value in values if value is not None), default=None)


def _start(_: RowWords, row: Row) -> dt.date | None:
    return dt.date.fromordinal(row.bar.start) if row.bar else None


def _end(_: RowWords, row: Row) -> dt.date | None:
    return dt.date.fromordinal(row.bar.end - 1) if row.bar else None


def _due(words: RowWords, row: Row) -> dt.date | None:
    found: dt.date | None = _least(slot.due for slot in words.slots(row))
    return found


def _sow_by(words: RowWords, row: Row) -> dt.date | None:
    found: dt.date | None = _least(slot.sow_by for slot in words.slots(row))
    return found


COLUMNS: Final[tuple[tuple[str, Callable[[RowWords, Row], object], int], ...]] = (
    (QT_TRANSLATE_NOOP("Timeline", "What for"), RowWords.aim, 210),
    (QT_TRANSLATE_NOOP("Timeline", "Who"), RowWords.who, 130),
    (QT_TRANSLATE_NOOP("Timeline", "What"), RowWords.what, 190),
    (QT_TRANSLATE_NOOP("Timeline", "Planning"), RowWords.standing, 120),
    (QT_TRANSLATE_NOOP("Timeline", "From"), _start, 96),
    (QT_TRANSLATE_NOOP("Timeline", "To"), _end, 96),
    (QT_TRANSLATE_NOOP("Timeline", "State"), RowWords.state, 150),
    (QT_TRANSLATE_NOOP("Timeline", "Ready by"), _due, 104),
    (QT_TRANSLATE_NOOP("Timeline", "Sow by"), _sow_by, 104),
    (QT_TRANSLATE_NOOP("Timeline", "Head start"), RowWords.ahead, 130),
)
"""Head, what stands there, and pixels."""
DAYS: Final = frozenset({4, 5, 7, 8})
