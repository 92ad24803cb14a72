"""The table beside the timeline: every bar as a row, and the weeks of whose load is shown.

What is chosen in one is chosen in the other. For screen readers, for sorting and for copying.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from planner.services.wording import Words
from planner.ui.copying import copied_sentence
from planner.ui.models.load_weeks import LoadWeek, LoadWords
from planner.ui.models.timeline_blocks import Bar
from planner.ui.models.timeline_rows import (
    COLUMNS,
    AnyRow,
    AwayRow,
    Row,
    RowWords,
    WaveRow,
    key_of,
    rows_of,
)
from planner.ui.views.load_strip import LoadStrip
from planner.ui.views.timeline_view import TimelineView
from planner.ui.widgets.plain_table_view import PlainTableView

WEEKS_WIDE = 420


class TimelineTable(QWidget):
    """Follows the chart; `told` says what was copied."""

    opened = Signal(object)
    wave_opened = Signal(object)
    menu_asked = Signal(object, QPoint, QMenu)
    """A bar, a place on the screen, and what belongs to the table."""
    told = Signal(str)

    def __init__(self, chart: TimelineView, load: LoadStrip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart, self._load = chart, load
        self.slipped: Callable[[object], str] = lambda _: ""
        """How a row slipped against a kept plan; a column of its own where any did."""
        self.bars = PlainTableView([*(wide for _, _, wide in COLUMNS), 160])
        self.weeks = PlainTableView([90, 160, 80, 200])
        self.weeks.setFixedWidth(WEEKS_WIDE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addWidget(self.bars, 1)
        row.addWidget(self.weeks)
        self.bars.looked_at.connect(self._choose)
        self.bars.opened.connect(self._open)
        self.bars.own_menu = True
        self.bars.menu_asked.connect(self._ask_menu)
        for table in (self.bars, self.weeks):
            table.copied.connect(lambda n: self.told.emit(copied_sentence(self._words, n)))

    @property
    def _words(self) -> Words:
        return self._chart.scene.texts.words

    # -- what is shown -------------------------------------------------------------------

    def renew(self) -> None:
        """All rows as the chart is now; what is chosen there is chosen here."""
        words, texts = self._words, RowWords(self._chart.scene.texts)
        heads = [words.translate("Timeline", head) for head, _, _ in COLUMNS]
        first = not self.bars.table.heads
        rows, slipped = rows_of(self._chart.chart, self._chart.scene.waves), self.slipped
        if any(map(slipped, rows)):
            heads.append(words.translate("Slip", "Slipped"))

        def text(row: Any, column: int) -> str:
            return slipped(row) if column == len(COLUMNS) else texts.text(row, column)

        def rank(row: Any, column: int) -> tuple[bool, Any]:
            if column < len(COLUMNS):
                return texts.rank(row, column)
            return not slipped(row), slipped(row)

        self.bars.table.show(heads, rows, text, rank)
        self.bars.speak(words)
        self.bars.setAccessibleName(words.translate("Timeline", "Timeline as a table"))
        if first:
            self.bars.arrange()
        self.follow()

    def follow(self) -> None:
        """Look at the bar the chart looks at, or the empty lane, and at the weeks of the load."""
        bar, lane = self._chart.chosen_bar, self._chart.lane_in_hand
        place = None
        if lane is not None and (bar is not None or not lane.bars):
            key = key_of(lane, bar)
            rows = self.bars.table.rows
            place = next((at for at, row in enumerate(rows) if row.key == key), None)
        if place is not None or self._chart.scene.selected is not None:
            self.bars.look_at(place)
        self._show_weeks()

    def _show_weeks(self) -> None:
        w = self._words
        heads = [
            w.translate("Load", "Week of"),
            w.translate("Load", "Hours"),
            w.translate("Load", "Available"),
            w.translate("Load", "For"),
        ]
        weeks = self._load.weeks
        first = not self.weeks.table.heads
        self.weeks.table.show(heads, weeks, self._week_text, _week_rank)
        self.weeks.speak(w)
        self.weeks.setAccessibleName(self._load.accessibleName())
        self.weeks.setAccessibleDescription(self._load.accessibleDescription())
        self.weeks.setVisible(bool(weeks))
        if first:
            self.weeks.arrange()

    def _week_text(self, week: LoadWeek, column: int) -> str:
        w, load = self._words, self._load.load
        assert load is not None
        said = LoadWords(load, w)
        if column == 0:
            return w.day(week.monday)
        if column == 1:
            over = said.excess(week)
            return w.short(round(week.planned, 1)) + (f" ■ {over}" if over else "")
        if column == 2:
            return w.short(round(week.available, 1)) if week.available is not None else ""
        return said.titles(load.actions(week.monday))

    # -- what is chosen ------------------------------------------------------------------

    def _choose(self, place: int) -> None:
        row: AnyRow = self.bars.table.rows[place]
        chart = self._chart
        if isinstance(row, WaveRow):
            chart.go_to_day(dt.date.fromordinal(int(row.wave.likely)))
            return
        if isinstance(row, AwayRow):
            chart.go_to_day(row.away.first)
            return
        if row.group.folded:
            chart.fold(row.group.key)
        if row.bar is None:
            chart.choose(None, lane=row.lane.key)
            return
        if row.bar.action is not None:
            chart.choose(chart.chart.place_of(row.bar.action, row.lane.key))
        else:
            chart.choose(chart.chart.place_in_lane(row.lane.key, row.key[2]))

    def _with_bar(self, place: int, act: Callable[[Bar], Any]) -> None:
        self._choose(place)
        row: AnyRow = self.bars.table.rows[place]
        if isinstance(row, Row) and row.bar is not None:
            act(row.bar)

    def _ask_menu(self, place: int, at: QPoint) -> None:
        """What can be done with the bar of a row; of other rows, with the table."""
        row: AnyRow = self.bars.table.rows[place]
        if isinstance(row, Row) and row.bar is not None:
            self._with_bar(place, lambda bar: self.menu_asked.emit(bar, at, self.bars.sorting))
        else:
            self.bars.pop_up(at)

    def _open(self, place: int) -> None:
        row: AnyRow = self.bars.table.rows[place]
        if isinstance(row, WaveRow):
            self.wave_opened.emit(row.wave)
        else:
            self._with_bar(place, self.opened.emit)

    def begin(self) -> None:
        """Take the keyboard."""
        if not self.bars.currentIndex().isValid() and self.bars.table.rows:
            rows = self.bars.table.rows
            bars = (at for at, row in enumerate(rows) if isinstance(row, Row) and row.bar)
            self.bars.look_at(next(bars, 0))
        self.bars.setFocus(Qt.FocusReason.OtherFocusReason)


def _week_rank(week: LoadWeek, column: int) -> Any:
    available = week.available or 0.0
    return (week.monday, week.planned, available, week.monday)[column]
