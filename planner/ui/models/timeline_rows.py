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
from planner.domain.state import worst
from planner.services.why_company import why_words
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.models.timeline import Chart
from planner.ui.models.timeline_away import Away
from planner.ui.models.timeline_blocks import LOST, Bar, Lane, slots_of_bar
from planner.ui.models.timeline_days import absences_of
from planner.ui.models.timeline_groups import Group
from planner.ui.models.timeline_words import ChartWords
from planner.ui.models.waves import Wave
from planner.ui.wording import (
    purpose,
    slot_title,
    stage_word,
    state_sentence,
    state_word,
    status_word,
)

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


@dataclass(frozen=True, slots=True)
class WaveRow:
    """One wave above the lanes."""

    wave: Wave

    @property
    def key(self) -> Key:
        """What the row is known by."""
        return f"wave:{self.wave.development}", None, None


@dataclass(frozen=True, slots=True)
class AwayRow:
    """One absence that shades a lane."""

    away: Away

    @property
    def key(self) -> Key:
        """What the row is known by."""
        return f"away:{self.away.person}:{self.away.first}", None, None


AnyRow = Row | WaveRow | AwayRow


def key_of(lane: Lane, bar: Bar | None) -> Key:
    """What a bar of a lane is known by."""
    need = bar.slot.need if bar and bar.slot else None
    return lane.key, bar.action if bar else None, need


def rows_of(chart: Chart, waves: Sequence[Wave] = ()) -> list[AnyRow]:
    """All that is painted from top to bottom, what is folded away too; absences at the end."""
    found: list[AnyRow] = [WaveRow(wave) for wave in waves]
    away: dict[Key, AwayRow] = {}
    for group in chart.groups:
        for lane in group.lanes():
            found += [Row(group, lane, bar) for bar in lane.bars or (None,)]
            away.update({(row := AwayRow(each)).key: row for each in
                         absences_of(chart.content, lane)})  # fmt: skip
    return [*found, *away.values()]


class RowWords:
    """What the cells of rows say, and what they are sorted by."""

    def __init__(self, texts: ChartWords) -> None:
        self._texts = texts
        self.words = texts.words

    def slots(self, row: AnyRow) -> Sequence[Slot]:
        """The slots a row has to do with."""
        if isinstance(row, WaveRow):
            return self._texts.chart.figures.of_development(row.wave.development)
        if isinstance(row, AwayRow):
            return ()
        if row.bar is None:
            return row.lane.slots
        action = self._texts.chart.content.actions.get(row.bar.action or "")
        return slots_of_bar(row.bar, row.lane, action)

    # -- cells -------------------------------------------------------------------------

    def aim(self, row: AnyRow) -> str:
        """What for: the head of its group, or the needs it serves in lanes of another kind."""
        w, chart = self.words, self._texts.chart
        if isinstance(row, WaveRow):
            return w.translate("Timeline", "Expected development")
        if isinstance(row, AwayRow):
            return ""
        if chart.grouping == "competency":
            return self._texts.group_title(row.group)
        told: dict[str, None] = {}
        for slot in self.slots(row):
            aim = purpose(w, chart.content, slot)
            title = slot_title(w, chart.content, slot)
            told[f"{title} · {aim}" if aim else title] = None
        return "; ".join(told)

    def head(self, row: AnyRow) -> str:
        """The head of its group."""
        return self._texts.group_title(row.group) if isinstance(row, Row) else ""

    def who(self, row: AnyRow) -> str:
        """Whose lane it is; of a wave who is ready on its day."""
        if isinstance(row, WaveRow):
            return self._texts.waves.ready(row.wave)
        if isinstance(row, AwayRow):
            return self._texts.person(row.away.person)
        return self._texts.people(row.lane, row.bar)

    def what(self, row: AnyRow) -> str:
        """The action, or what is needed where nothing is planned."""
        if isinstance(row, WaveRow):
            return row.wave.title
        if isinstance(row, AwayRow):
            return self.words.translate("Timeline", "absent")
        if row.bar is not None:
            return self._texts.bar_title(row.bar)
        return self._texts.lane_line(row.lane)

    def standing(self, row: AnyRow) -> str:
        """How far the action is: idea, planned, booked; a structure's stage; a wave's chance."""
        words = self.words
        if isinstance(row, WaveRow):
            return self._texts.waves.share(row.wave)
        if isinstance(row, AwayRow):
            return ""
        bar, need = row.bar, row.lane.need
        if need is not None and need.kind == "structure":
            return stage_word(words, need.stage)
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

    def why(self, row: AnyRow) -> str:
        """Where the day to be ready by comes from, and what follows from it."""
        if isinstance(row, WaveRow):
            return self._texts.waves.due(row.wave)
        figures = self._texts.chart.figures
        told = {
            why_words(figures, slot, self.words, not self._texts.held): None
            for slot in self.slots(row)[:MOST_REASONS]
        }
        return " ".join(told)

    def state(self, row: AnyRow) -> str:
        """The state of what it is for; the worst of several."""
        slots = self.slots(row)
        if len({slot.need for slot in slots}) == 1:
            return state_sentence(self.words, slots[0])
        state = worst(slot.state for slot in slots)
        return state_word(self.words, state) if state else ""

    def ahead(self, row: AnyRow) -> str:
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

    def text(self, row: AnyRow, column: int) -> str:
        """What a cell says."""
        found = COLUMNS[column][1](self, row)
        return self._day(found) if isinstance(found, dt.date) else str(found or "")

    def rank(self, row: AnyRow, column: int) -> tuple[bool, Any]:
        """What a cell is sorted by; nothing comes last. Reasons go by the day they explain:
        to word them all for an order nobody reads would take seconds.
        """
        head = COLUMNS[column][0]
        if head == "State":
            state = worst(slot.state for slot in self.slots(row))
            return state is None, STATES.index(state) if state else 0
        if head == "Head start":
            weeks = _least(slot.head_start_weeks for slot in self.slots(row))
            return weeks is None, weeks or 0.0
        found = _due(self, row) if head == "Why" else COLUMNS[column][1](self, row)
        if isinstance(found, dt.date):
            return False, found
        kind = str(found or "").casefold()
        # Days and their absence share a column, texts and theirs another.
        return not kind, kind if kind else dt.date.max if column in DAYS else ""


def _least(values: Iterator[Any] | Any) -> Any:
    return min((value for value in values if value is not None), default=None)


def _start(_: RowWords, row: AnyRow) -> dt.date | None:
    if isinstance(row, WaveRow):
        return dt.date.fromordinal(max(int(row.wave.low), 1))
    if isinstance(row, AwayRow):
        return row.away.first
    return dt.date.fromordinal(row.bar.start) if row.bar else None


def _end(_: RowWords, row: AnyRow) -> dt.date | None:
    if isinstance(row, WaveRow):
        return dt.date.fromordinal(int(row.wave.high))
    if isinstance(row, AwayRow):
        return row.away.last
    return dt.date.fromordinal(row.bar.end - 1) if row.bar else None


def _due(words: RowWords, row: AnyRow) -> dt.date | None:
    found: dt.date | None = _least(slot.due for slot in words.slots(row))
    return found


def _sow_by(words: RowWords, row: AnyRow) -> dt.date | None:
    found: dt.date | None = _least(slot.sow_by for slot in words.slots(row))
    return found


COLUMNS: Final[tuple[tuple[str, Callable[[RowWords, Any], object], int], ...]] = (
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
    (QT_TRANSLATE_NOOP("Timeline", "Group"), RowWords.head, 150),
    (QT_TRANSLATE_NOOP("Timeline", "Why"), RowWords.why, 420),
)
"""Head, what stands there, and pixels."""
DAYS: Final = frozenset({4, 5, 7, 8, 11})
MOST_REASONS: Final = 3
