"""The charts over time of what a bar is about, at the end of its menu."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

from planner.ui.desk import Desk
from planner.ui.models.over_time import ASKING
from planner.ui.models.timeline_blocks import Bar
from planner.ui.views.chart_links import asking
from planner.ui.views.timeline_choice import people_of
from planner.ui.views.timeline_view import TimelineView


class ChartLines:
    """Fills the menu of a bar on the timeline: its person's load and levels, its development."""

    def __init__(self, desk: Desk, view: TimelineView) -> None:
        self._desk, self._view = desk, view

    def fill(self, menu: QMenu, bar: Bar) -> None:
        """Put the charts of one bar at the end of its menu."""
        desk, words = self._desk, self._desk.words
        lines = []
        lane = self._view.chosen_lane
        slot = bar.slot or (lane.slot if lane else None)
        people = people_of(desk, self._view, bar)
        if len(people) == 1:
            lines += [(chart, "people", people[0]) for chart in ("load", "levels")]
        if slot is not None and slot.development:
            lines.append(("readiness", "developments", slot.development))
        if lines:
            menu.addSeparator()
        for chart, kind, id_ in lines:
            told = words.translate("Report", ASKING[chart])
            menu.addAction(told).triggered.connect(asking(desk, chart, kind, id_))
