"""The timeline as a place: the chart, the load below, what other parts add to it.

What the buttons offer is in `timeline_tools`, the menu of a bar in `timeline_menu`, what hands
ask for in `timeline_wishes`. More of it is added in `_add_parts`: a panel below the chart, a
button, entries of the menu, painters under or over the bars (`Scene.under`, `over`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.action import Action
from planner.domain.baseline import Baseline
from planner.domain.edit import Edit
from planner.domain.saved_view import Grouping, LaneOrder, SavedView
from planner.domain.slots import Slot
from planner.ui.desk import Desk
from planner.ui.dialogs.next_step import next_word, take_next_step
from planner.ui.models.timeline_blocks import Bar
from planner.ui.models.timeline_showing import Showing, chart_of, seen_as, showing_of, span_of
from planner.ui.models.timeline_sieve import Narrowed
from planner.ui.models.waves import Wave
from planner.ui.place import PlaceView
from planner.ui.views.begin_here import TIMELINE, BeginHere, is_bare
from planner.ui.views.load_in_hand import LoadInHand
from planner.ui.views.load_strip import LoadStrip
from planner.ui.views.saved_views import SavedViews
from planner.ui.views.timeline_canvas import STEP
from planner.ui.views.timeline_charts import ChartLines
from planner.ui.views.timeline_choice import choose_on_desk
from planner.ui.views.timeline_commands import TimelineCommands
from planner.ui.views.timeline_drift import TimelineDrift
from planner.ui.views.timeline_filter import TimelineFilter
from planner.ui.views.timeline_looking import TimelineLooking
from planner.ui.views.timeline_mending import TimelineMending
from planner.ui.views.timeline_menu import TimelineMenu
from planner.ui.views.timeline_new import TimelineNew
from planner.ui.views.timeline_overview import Overview
from planner.ui.views.timeline_table import TimelineTable
from planner.ui.views.timeline_tools import TimelineTools
from planner.ui.views.timeline_view import TimelineView
from planner.ui.views.timeline_wave_list import WaveDoor
from planner.ui.views.timeline_wishes import TimelineWishes
from planner.ui.widgets.divided import Divided


class TimelinePlace(PlaceView):
    """Puts the parts together and hands edits to them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.showing = Showing()
        chart = chart_of(desk.figures, self.showing, desk.team, desk.words)
        self.chart_view = TimelineView(chart, desk.words, desk.look.colours)
        self.chart_view.movable = not desk.plan.read_only
        self.load = LoadStrip(self.chart_view.scene, desk.content)
        self.table: TimelineTable | None = None
        self.bar = TimelineTools(self)
        self.filter = TimelineFilter(desk, self)
        self.views = SavedViews(desk, "saved_views", self._seen, self)
        self.menu = TimelineMenu(desk, self.chart_view, self)
        self.wishes = TimelineWishes(desk, self.chart_view)
        self.hands = TimelineCommands(desk, self.chart_view, self.wishes, self)
        self.menu.sections.append(self.hands.fill)
        self.overview = Overview(self.chart_view)
        self.looking = TimelineLooking(self.chart_view, self)
        self.waves = WaveDoor(self.chart_view.scene, self.chart_view.viewport(), self)
        self._lay_out()
        self._connect()
        self._add_parts()
        self.setFocusProxy(self.chart_view)
        self.retranslate()
        self._recolour()

    # -- parts -------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._picture = QVBoxLayout()
        self._picture.setContentsMargins(0, 0, 0, 0)
        self._picture.setSpacing(0)
        self._picture.addWidget(self.chart_view, 1)
        self._picture.addWidget(self.load)
        picture = QWidget()
        picture.setLayout(self._picture)
        self._parts = Divided(Qt.Orientation.Vertical, self._desk.words)
        self._parts.add(picture)
        column.addWidget(self.filter.row)
        column.addWidget(self._parts, 1)
        self._bare = BeginHere(self._desk, TIMELINE)
        column.addWidget(self._bare, 1)
        self._show_bare()

    def _add_parts(self) -> None:
        """What else belongs to the timeline: a line each."""
        self.add_strip(self.overview)
        self.bar.add(self.filter.button)
        self.bar.add(self.views.button)
        self.menu.sections.append(ChartLines(self._desk, self.chart_view).fill)
        add, view = self.looking.add, self.chart_view
        add(lambda w: w.translate("Timeline", "Fit what is chosen"), view.fit_chosen, "F")
        add(lambda w: w.translate("Timeline", "List the waves…"), self.waves.open, "L")
        add(lambda w: w.translate("Timeline", "Filter by words…"), self.filter.begin_text, "/")
        if not self._desk.plan.read_only:
            add(lambda w: w.translate("Timeline", "Keep what is seen as a view"), self.views.keep)
        self.drift = TimelineDrift(self._desk, self.chart_view, self)
        self.bar.add(self.drift.button)
        self.new = TimelineNew(self._desk, self.hands, self)
        self.views.menu.aboutToShow.connect(lambda: self.drift.join(self.views.menu))
        self.add_below(self.drift.panel)
        self.drift.opened.connect(self._choose_action)
        self.drift.turned.connect(self._renew_twins)
        add(lambda w: w.translate("Slip", "What slipped"), self.drift.turn_panel)
        self.mending = TimelineMending(self._desk, self.chart_view, self.load, self.add_below, self)
        self.mending.after_load = self._follow_in_table
        LoadInHand(view, self.load, self)

    def add_strip(self, strip: QWidget) -> None:
        """Something of fixed height right below the chart, above the load."""
        self._picture.insertWidget(self._picture.count() - 1, strip)

    def add_below(self, panel: QWidget) -> None:
        """A panel under chart and load, to be made higher by hand."""
        self._parts.add(panel, panel.sizeHint().height())

    def _show_bare(self) -> None:
        """An empty chart says nothing; what it is for does."""
        bare = is_bare(self._desk)
        self._bare.setVisible(bare)
        self._parts.setVisible(not bare)

    def _connect(self) -> None:
        view, bar, desk = self.chart_view, self.bar, self._desk
        view.chosen.connect(self._choose)
        view.opened.connect(self._open)
        view.menu_asked.connect(self.menu.show)
        view.moved.connect(self.load.follow)
        bar.grouping_asked.connect(self.group_by)
        bar.order_asked.connect(self.sort_by)
        self.filter.narrowed.connect(self.narrow)
        self.filter.left.connect(view.setFocus)
        self.views.asked.connect(self.look_through)
        self.waves.taken.connect(self.go_to_wave)
        bar.fold_asked.connect(self._fold_all)
        bar.zoom_asked.connect(self.zoom)
        bar.today_asked.connect(lambda: view.go_to_day(desk.today))
        desk.changed.connect(self._take_over)
        desk.filtered.connect(self._rebuild)
        desk.look.changed.connect(self._recolour)

    # -- the table beside it --------------------------------------------------------------

    @property
    def has_table(self) -> bool:
        """True while the table is shown."""
        return self.table is not None and not self.table.isHidden()

    def turn_table(self) -> None:
        """Show the chart as a table too, and go there; or hide it."""
        if self.table is None:
            self.table = TimelineTable(self.chart_view, self.load)
            self.table.slipped = self.drift.slipped
            self.table.opened.connect(self._open)
            self.table.wave_opened.connect(self.go_to_wave)
            self.table.menu_asked.connect(self.menu.show)
            self.table.told.connect(lambda text: self._desk.editor.told.emit(text, False))
            self.table.setObjectName("timelineTable")
            # A quarter: in the chart half a dozen lanes are to be seen beside it.
            self._parts.add(self.table, self._parts.height() // 4, at=1)
            self.table.renew()
        elif self.table.isHidden():
            self.table.show()
            self.table.renew()
        else:
            self.table.hide()
            self.chart_view.setFocus()
            return
        self.table.begin()

    def _renew_twins(self) -> None:
        """What shows the chart once more: the overview and the table."""
        self.overview.renew()
        if self.table is not None and self.has_table:
            self.table.renew()

    # -- what is shown -------------------------------------------------------------------

    def group_by(self, grouping: Grouping) -> None:
        """Lanes by competency, person, development, team or kind of action."""
        self.bar.unfold()
        self.show_as(replace(self.showing, grouping=grouping))

    def sort_by(self, order: LaneOrder) -> None:
        """Groups and lanes in another order."""
        self.show_as(replace(self.showing, order=order))

    def narrow(self, narrowed: Narrowed) -> None:
        """Show what passes, and nothing else."""
        self.show_as(replace(self.showing, narrowed=narrowed))

    def look_through(self, view: SavedView) -> None:
        """Look at everything as a saved view says."""
        self.views.current = view.id
        showing = showing_of(view)
        self.showing = replace(showing, folded=None)
        team = view.team if view.team in self._desk.content.teams else None
        if team != self._desk.team:
            self._desk.only_team(team)
        self.bar.unfold()
        self.show_as(showing)
        span = span_of(view)
        if span is None:
            self.chart_view.fit()
        else:
            self.chart_view.see(*span)

    def _seen(self) -> dict[str, Any]:
        """How it is looked at, as a view keeps it."""
        desk, folded = self._desk, self.chart_view.chart.folded
        return seen_as(
            desk.words, desk.content, replace(self.showing, folded=folded), desk.team,
            self.chart_view.seen(),
        )  # fmt: skip

    def show_as(self, showing: Showing) -> None:
        """Build the chart that is asked for; what is folded stays folded."""
        self.showing = showing
        desk = self._desk
        chart = chart_of(desk.figures, showing, desk.team, desk.words)
        if showing.folded is None:
            chart.fold_as(self.chart_view.chart)
        self.showing = replace(showing, folded=None)
        self.chart_view.show_chart(chart)
        self.bar.show_showing(desk.words, showing)
        self.filter.show_narrowed(showing.narrowed)
        self._show_chosen()
        self._renew_twins()

    def _choose_action(self, action: str) -> None:
        self.chart_view.choose(self.chart_view.chart.place_of(action))

    def turn_mending(self) -> None:
        if self.mending.is_open and not self.mending.has_keyboard:
            self.mending.take_keyboard()
        else:
            self.mending.turn()

    def _rebuild(self) -> None:
        self.mending.narrow()
        self.show_as(self.showing)

    def _fold_all(self, folded: bool) -> None:
        self.chart_view.chart.fold_all(folded)
        self.chart_view.choose(None)
        self.chart_view.show_chart(self.chart_view.chart)

    def _take_over(self, edit: Edit, needs: frozenset[str]) -> None:
        self._show_bare()
        self.chart_view.take_over(edit, needs)
        if edit.kinds() & {"people", "developments", "teams"}:
            self.filter.retranslate()
        self.mending.take_over(edit, needs)
        self._show_chosen()
        self._renew_twins()

    # -- what is chosen ------------------------------------------------------------------

    def _open(self, bar: Bar, choose: bool = False) -> None:
        """A ghost is planned at once, or its choices are shown; an action's fields."""
        if bar.slot is not None and bar.action is None and next_word(self._desk, bar.slot):
            if choose or not self.wishes.plan_chosen():
                take_next_step(self._desk, bar.slot, self)
        else:
            self._choose()
            self._desk.inspect_asked.emit()

    def _choose(self, _: object = None) -> None:
        """Tell the desk what is chosen here."""
        choose_on_desk(self._desk, self.chart_view)
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.mending.show_load()

    def _follow_in_table(self) -> None:
        if self.table is not None and self.has_table:
            self.table.follow()

    # -- place ---------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.bar.give_way(self._desk.words, self.showing, self.window().width())

    def tools(self) -> Sequence[QWidget]:
        return [*self.bar.widgets, self.new.button]

    def commands(self) -> Sequence[QAction]:
        sorting = [self.table.bars.sorting.menuAction()] if self.table and self.has_table else []
        return [*self.hands.lines(), *self.looking.actions, *sorting]

    def go_to_wave(self, wave: Wave) -> None:
        """Bring a wave's likely day into view and its development into the details."""
        self.chart_view.go_to_day(dt.date.fromordinal(int(wave.likely)))
        self._desk.choose("developments", wave.development)
        self.chart_view.setFocus()

    def zoom(self, step: int) -> None:
        if step:
            self.chart_view.zoom(STEP if step > 0 else 1 / STEP)
        else:
            self.chart_view.fit()

    def show_record(self, record: object) -> None:
        """Choose the bar of a slot or of a learning action."""
        if isinstance(record, SavedView):
            self.look_through(record)
        elif isinstance(record, Baseline):
            self.drift.compare(record.id)
        elif isinstance(record, Slot):
            self.chart_view.choose(self.chart_view.chart.place_of_slot(record))
        elif isinstance(record, Action):
            self.chart_view.choose(self.chart_view.chart.place_of(record.id))

    def retranslate(self) -> None:
        self._bare.retranslate()
        self._parts.speak(self._desk.words)
        self.chart_view.scene.axis.week_start = self._desk.week_start
        self.chart_view.chart.speak(self._desk.words)
        self.chart_view.retranslate(self._desk.words, not self._desk.in_company)
        self.hands.retranslate()
        self.new.retranslate()
        self.bar.retranslate(self._desk.words, self.showing)
        self.filter.retranslate()
        self.views.retranslate()
        self.looking.retranslate(self._desk.words)
        self.drift.retranslate()
        self.load.retranslate(self._desk.words)
        self.mending.renew()
        self._show_chosen()
        self._renew_twins()

    def _recolour(self) -> None:
        self.mending.recolour()
        self.chart_view.recolour(self._desk.look.colours)
        self.bar.recolour(self._desk.look.colours)
        self.overview.update()
        self.load.update()
