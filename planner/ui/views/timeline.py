"""The timeline as a place: the chart, the load below, its buttons."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSplitter, QToolButton, QVBoxLayout, QWidget

from planner.domain.action import Action, ActionStatus
from planner.domain.slots import Slot
from planner.services.actions import (
    discuss_action,
    move_action,
    set_action_status,
    stretch_action,
)
from planner.services.records import delete_record
from planner.ui.desk import Desk
from planner.ui.dialogs.next_step import next_word, take_next_step
from planner.ui.icons import icon
from planner.ui.models.timeline import Chart, Grouping
from planner.ui.models.timeline_blocks import Bar, slots_of_bar
from planner.ui.place import PlaceView
from planner.ui.views.begin_here import TIMELINE, BeginHere, is_bare
from planner.ui.views.load_strip import LoadStrip
from planner.ui.views.timeline_canvas import STEP
from planner.ui.views.timeline_table import TimelineTable
from planner.ui.views.timeline_view import TimelineView
from planner.ui.widgets.top_bar import tool
from planner.ui.wording import status_word


class TimelinePlace(PlaceView):
    """Runs the view's wishes through the editor and hands edits back to it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        chart = Chart(desk.figures, team=desk.team)
        self.chart_view = TimelineView(chart, desk.words, desk.look.colours)
        self.chart_view.movable = not desk.plan.read_only
        self.load = LoadStrip(self.chart_view.scene, desk.content)
        self.table: TimelineTable | None = None
        self._make_tools()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.chart_view)
        self.retranslate()
        self._recolour()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        picture = QWidget()
        above = QVBoxLayout(picture)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(0)
        above.addWidget(self.chart_view, 1)
        above.addWidget(self.load)
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(picture)
        column.addWidget(self._parts, 1)
        self._bare = BeginHere(self._desk, TIMELINE)
        column.addWidget(self._bare, 1)
        self._show_bare()

    def _show_bare(self) -> None:
        """An empty chart says nothing; what it is for does."""
        bare = is_bare(self._desk)
        self._bare.setVisible(bare)
        self._parts.setVisible(not bare)

    def _make_tools(self) -> None:
        self._group = QToolButton()
        self._group.setObjectName("tool")
        self._group.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._group)
        self._groupings: dict[Grouping, QAction] = {}
        for grouping in ("competency", "person"):
            action = menu.addAction("")
            action.triggered.connect(lambda _=False, g=grouping: self.group_by(g))
            self._groupings[grouping] = action
        self._group.setMenu(menu)
        names = ("fold", "minus", "fit", "plus", "today")
        self._actions = {name: QAction(self) for name in names}
        self._actions["fold"].setCheckable(True)
        self._actions["fold"].toggled.connect(self._fold_all)
        self._actions["minus"].triggered.connect(lambda: self.zoom(-1))
        self._actions["plus"].triggered.connect(lambda: self.zoom(1))
        self._actions["fit"].triggered.connect(lambda: self.zoom(0))
        self._actions["today"].triggered.connect(
            lambda: self.chart_view.go_to_day(self._desk.today)
        )
        self._tools: list[QWidget] = [self._group]
        self._tools += [tool(action) for action in self._actions.values()]

    def _connect(self) -> None:
        view = self.chart_view
        view.move_asked.connect(lambda id_, day: self._desk.editor.run(move_action, id_, day))
        view.stretch_asked.connect(self._stretch)
        view.delete_asked.connect(lambda id_: self._desk.editor.run(delete_record, "actions", id_))
        view.chosen.connect(self._choose)
        view.opened.connect(self._open)
        view.menu_asked.connect(self._show_menu)
        view.moved.connect(self.load.update)
        self._desk.changed.connect(self._take_over)
        self._desk.filtered.connect(self._rebuild)
        self._desk.look.changed.connect(self._recolour)

    # -- the table beside it --------------------------------------------------------------

    @property
    def has_table(self) -> bool:
        """True while the table is shown."""
        return self.table is not None and not self.table.isHidden()

    def turn_table(self) -> None:
        """Show the chart as a table too, and go there; or hide it."""
        if self.table is None:
            self.table = TimelineTable(self.chart_view, self.load)
            self.table.opened.connect(self._open)
            self.table.menu_asked.connect(self._show_menu)
            self.table.told.connect(lambda text: self._desk.editor.told.emit(text, False))
            self._parts.addWidget(self.table)
            self._parts.setSizes([3, 2])
            self.table.renew()
        elif self.table.isHidden():
            self.table.show()
            self.table.renew()
        else:
            self.table.hide()
            self.chart_view.setFocus()
            return
        self.table.begin()

    def _renew_table(self) -> None:
        if self.table is not None and self.has_table:
            self.table.renew()

    # -- wishes ------------------------------------------------------------------------

    def _stretch(self, action: str, start: dt.date, end: dt.date) -> None:
        self._desk.editor.run(stretch_action, action, start, end)

    def _act(self, slot: Slot) -> None:
        take_next_step(self._desk, slot, self)

    def _open(self, bar: Bar) -> None:
        """A ghost's next step; an action's fields."""
        if bar.slot is not None and bar.action is None and next_word(self._desk, bar.slot):
            self._act(bar.slot)
        else:
            self._choose()
            self._desk.inspect_asked.emit()

    def _show_menu(self, bar: Bar, at: QPoint) -> None:
        menu = QMenu(self)
        slot = bar.slot or (lane.slot if (lane := self.chart_view.chosen_lane) else None)
        word = next_word(self._desk, slot) if slot else ""
        if slot is not None and word:
            menu.addAction(word, lambda: self._act(slot))
        if bar.action is not None and not self._desk.plan.read_only:
            self._fill_menu(menu, bar.action)
        menu.aboutToHide.connect(menu.deleteLater)
        if menu.actions():
            menu.popup(at)

    def _fill_menu(self, menu: QMenu, action: str) -> None:
        w, run, today = self._desk.words, self._desk.editor.run, self._desk.today
        status: ActionStatus
        menu.addSeparator()
        for status in ("idea", "planned", "booked", "running", "done"):
            entry = menu.addAction(status_word(w, status))
            entry.triggered.connect(self._setting(action, status))
            entry.setCheckable(True)
            entry.setChecked(self._desk.content.actions[action].status == status)
        menu.addSeparator()
        told = w.translate("Timeline", "Discussed today")
        menu.addAction(told, lambda: run(discuss_action, action, today=today))
        told = w.translate("Timeline", "Delete")
        menu.addAction(told, lambda: run(delete_record, "actions", action))

    def _setting(self, action: str, status: ActionStatus) -> Callable[[], object]:
        return lambda: self._desk.editor.run(set_action_status, action, status)

    # -- what is shown -------------------------------------------------------------------

    def group_by(self, grouping: Grouping) -> None:
        """Lanes by competency or by person."""
        self.chart_view.show_chart(Chart(self._desk.figures, grouping, self._desk.team))
        self._actions["fold"].setChecked(False)
        self._name_grouping()
        self._show_chosen()
        self._renew_table()

    def _rebuild(self) -> None:
        self.group_by(self.chart_view.chart.grouping)

    def _fold_all(self, folded: bool) -> None:
        self.chart_view.chart.fold_all(folded)
        self.chart_view.choose(None)
        self.chart_view.show_chart(self.chart_view.chart)

    def _take_over(self, edit: object, needs: object) -> None:
        from planner.domain.edit import Edit

        assert isinstance(edit, Edit)
        assert isinstance(needs, frozenset)
        self._show_bare()
        self.chart_view.take_over(edit, needs)
        self._show_chosen()
        self._renew_table()

    def _choose(self, _: object = None) -> None:
        """Tell the desk what is chosen here."""
        bar = self.chart_view.chosen_bar
        if bar is not None and bar.action is not None:
            self._desk.choose("actions", bar.action, self._slot_of(bar.action))
        elif bar is not None and bar.slot is not None:
            self._desk.choose_slot(bar.slot)
        self._show_chosen()

    def _slot_of(self, action: str) -> Slot | None:
        """The one slot of the lane an action brings something for."""
        bar, lane = self.chart_view.chosen_bar, self.chart_view.chosen_lane
        if bar is None or lane is None:
            return None
        found = slots_of_bar(bar, lane, self._desk.content.actions[action])
        return found[0] if len(found) == 1 else None

    def _show_chosen(self) -> None:
        bar = self.chart_view.chosen_bar
        people = self._people_of(bar) if bar else ()
        self.load.show_person(people[0] if people else None, self._desk.words)
        if self.table is not None and self.has_table:
            self.table.follow()

    def _people_of(self, bar: Bar) -> Sequence[str]:
        if bar.action is not None:
            lane = self.chart_view.chosen_lane
            own = self._desk.content.actions[bar.action].people
            shown = [person for person in own if lane and person in lane.people]
            return shown or own
        return (bar.slot.person,) if bar.slot and bar.slot.person else ()

    # -- place ---------------------------------------------------------------------------

    def tools(self) -> Sequence[QWidget]:
        return self._tools

    def zoom(self, step: int) -> None:
        if step:
            self.chart_view.zoom(STEP if step > 0 else 1 / STEP)
        else:
            self.chart_view.fit()

    def show_record(self, record: object) -> None:
        """Choose the bar of a slot or of a learning action."""
        if isinstance(record, Slot):
            self.chart_view.choose(self.chart_view.chart.place_of_slot(record))
        elif isinstance(record, Action):
            self.chart_view.choose(self.chart_view.chart.place_of(record.id))

    def retranslate(self) -> None:
        w = self._desk.words
        self._bare.retranslate()
        self.chart_view.scene.axis.week_start = self._desk.week_start
        self.chart_view.retranslate(w, not self._desk.in_company)
        for name, text in (
            ("fold", w.translate("Timeline", "Fold all groups")),
            ("minus", w.translate("Timeline", "Zoom out (−)")),
            ("fit", w.translate("Timeline", "Show everything (0)")),
            ("plus", w.translate("Timeline", "Zoom in (+)")),
            ("today", w.translate("Timeline", "Go to today (T)")),
        ):
            self._actions[name].setText(text)
            self._actions[name].setToolTip(text)
        self._groupings["competency"].setText(w.translate("Timeline", "Competency"))
        self._groupings["person"].setText(w.translate("Timeline", "Person"))
        self._name_grouping()
        self._show_chosen()
        self._renew_table()

    def _name_grouping(self) -> None:
        chosen = self._groupings[self.chart_view.chart.grouping].text()
        text = self._desk.words.translate("Timeline", "Grouped by: {what}").format(what=chosen)
        self._group.setText(f"{text} ▾")
        self._group.setAccessibleName(text)

    def _recolour(self) -> None:
        c = self._desk.look.colours
        self.chart_view.recolour(c)
        for name, action in self._actions.items():
            action.setIcon(icon(name, c.text, c.on_chosen))
        self.load.update()
