"""What hands and keys wish for on the timeline, run through the editor."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint

from planner.domain.action import Action
from planner.domain.edit import Edit
from planner.domain.moved_forecast import Three
from planner.services.copying_actions import duplicate_actions
from planner.services.developments import add_forecast
from planner.services.ghost_planning import GhostPlan, ghost_plan, plan_ghosts
from planner.services.linking_actions import link_actions
from planner.services.making_actions import add_drawn, drawn_action, milestone
from planner.services.moving_actions import place_actions, set_progress_together
from planner.services.naming import name_of
from planner.services.planning import plan_structure
from planner.services.records import change_record
from planner.services.remark_words import remarks_text
from planner.ui.desk import Desk
from planner.ui.dialogs.next_step import next_word
from planner.ui.models.timeline_blocks import Lane
from planner.ui.views.timeline_forecast import ForecastLine
from planner.ui.views.timeline_marks import box_of
from planner.ui.views.timeline_rename import RenameLine
from planner.ui.views.timeline_view import TimelineView
from planner.ui.views.timeline_waves import days_of_wave, show_wave
from planner.ui.wording import slot_title

Days = tuple[dt.date, dt.date]


class TimelineWishes:
    """Hears the view's wishes; the edits come back to it through the desk."""

    def __init__(self, desk: Desk, view: TimelineView) -> None:
        self._desk, self._view = desk, view
        self.rename: RenameLine | None = None
        self.forecast: ForecastLine | None = None
        self._latest: Edit | None = None
        desk.editor.edited.connect(self._note)
        view.place_asked.connect(self._place)
        view.structure_asked.connect(self._structure)
        view.ghosts_asked.connect(self._ghosts)
        view.draw_asked.connect(self.draw)
        view.milestone_asked.connect(self.add_milestone)
        view.link_asked.connect(self._link)
        view.progress_asked.connect(self._progress)
        view.copy_asked.connect(self.copy_for)
        view.copy_later_asked.connect(self._copy_later)
        view.wave_asked.connect(self.ask_forecast)
        view.rename_asked.connect(self.begin_rename)
        view.told.connect(lambda text: desk.editor.told.emit(text, True))

    def _note(self, edit: Edit) -> None:
        self._latest = edit

    # -- bars ----------------------------------------------------------------------------

    def _place(self, spans: Mapping[str, tuple[int, int]]) -> None:
        days = {
            id_: (dt.date.fromordinal(start), dt.date.fromordinal(end - 1))
            for id_, (start, end) in spans.items()
        }
        self._desk.editor.run(place_actions, days, today=self._desk.today)

    def _structure(self, need: str, day: dt.date) -> None:
        self._desk.editor.run(plan_structure, need, day)

    def _link(self, before: str, after: str) -> None:
        self._desk.editor.run(link_actions, before, after, today=self._desk.today)

    def _progress(self, actions: Sequence[str], share: float) -> None:
        self._desk.editor.run(set_progress_together, actions, share)

    def copy_for(self, actions: tuple[str, ...], people: tuple[str, ...]) -> None:
        """A copy of each action for each of these people."""
        self._desk.editor.run(duplicate_actions, actions, people)

    def _copy_later(self, actions: tuple[str, ...], days: int) -> None:
        run, today = self._desk.editor.run, self._desk.today
        self.choose_made(run(duplicate_actions, actions, days=days, today=today))

    # -- ghosts --------------------------------------------------------------------------

    def _ghosts(self, plans: Sequence[GhostPlan]) -> None:
        edit = self._desk.editor.run(plan_ghosts, plans, today=self._desk.today)
        self.choose_made(edit)

    def plan_chosen(self) -> bool:
        """Plan the chosen ghosts by their best chains; False if a person must choose first."""
        desk = self._desk
        slots = [slot for slot in self._view.marks.ghosts() if next_word(desk, slot)]
        plans = [plan for slot in slots if (plan := ghost_plan(desk.figures, slot)) is not None]
        if plans:
            self._ghosts(plans)
        return bool(plans)

    # -- new ones ------------------------------------------------------------------------

    def draw(self, lane: Lane, days: Days) -> None:
        """A new action on a lane; its title can be typed at once. A structure gets its day."""
        desk, slot = self._desk, lane.wanting
        if lane.need is not None and lane.need.kind == "structure":
            desk.editor.run(plan_structure, lane.need.id, days[1])
            return
        content = desk.content
        title = slot_title(desk.words, content, slot) if slot is not None else ""
        title = title or desk.words.translate("Timeline", "New learning action")
        self._add(drawn_action(content, title, lane.people, days, slot), lane)

    def add_milestone(self, lane: Lane, day: dt.date) -> None:
        """A milestone on a lane; its title can be typed at once."""
        title = self._desk.words.translate("Timeline", "New milestone")
        self._add(milestone(title, lane.people, day), lane)

    def _add(self, action: Action, lane: Lane) -> None:
        """Add what was drawn, and ask for its title; both are one step to take back."""
        editor, today = self._desk.editor, self._desk.today
        drawn = editor.run(add_drawn, action, today=today)
        if not self.choose_made(drawn, lane):
            return
        self._tell_where(drawn, lane)

        def take(text: str) -> None:
            if self._latest is not drawn:  # something else was done since
                self._retitle(made, text)
            elif editor.undo() is not None:
                named = editor.run(add_drawn, replace(action, title=text), today=today)
                again = named or editor.redo()
                self.choose_made(again, lane)
                self._tell_where(again, lane)

        bar = self._view.chosen_bar
        made = bar.action if bar is not None and bar.action is not None else ""
        self.begin_rename(take)

    def _tell_where(self, edit: Edit | None, lane: Lane) -> None:
        """Say so where what was drawn on a lane stands in another one."""
        there, desk = self._view.chosen_lane, self._desk
        if edit is None or there is None or there.key == lane.key:
            return
        groups = self._view.chart.groups
        group = next(each for each in groups if any(own is there for own in each.lanes()))
        text = desk.words.translate("Timeline", "it stands under “{group}”")
        if lane.need is not None:
            text = desk.words.translate(
                "Timeline", "it stands under “{group}”, as it brings nothing this lane asks for"
            )
        where = text.format(group=self._view.scene.texts.group_title(group))
        said = filter(None, (remarks_text(desk.words, edit.title), where))
        desk.editor.remarked.emit(f"{desk.editor.sentence(edit.title)}: {'; '.join(said)}")

    def choose_made(self, edit: Edit | None, lane: Lane | None = None) -> bool:
        """Choose what an edit added; True if it can be seen."""
        made = (
            [c.id for c in edit.changes if c.kind == "actions" and c.before is None] if edit else []
        )
        places = [self._view.chart.place_of(id_, lane.key if lane else None) for id_ in made]
        seen = [place for place in places if place is not None]
        if seen:
            kept = self._view.scene.selected == seen[0]
            self._view.choose(seen[0])
            if kept:  # it took the place of the ghost it was made from, and is another record
                self._view.chosen.emit(seen[0])
        if len(seen) > 1:
            self._view.mark(made, seen[0])
        return bool(seen)

    # -- names ---------------------------------------------------------------------------

    def begin_rename(self, take: Callable[[str], None] | None = None) -> None:
        """Type another title where the chosen bar stands; `take` is told it instead."""
        view, place = self._view, self._view.scene.selected
        bar = view.chosen_bar
        if place is None or bar is None or bar.action is None or not view.movable:
            return
        id_ = bar.action
        title = self._desk.content.actions[id_].title
        name = self._desk.words.translate("Timeline", "Title")
        self.rename = RenameLine(title, name, take or partial(self._retitle, id_), view)
        box = box_of(view.scene, place).toRect().translated(view.viewport().pos())
        self.rename.open_over(box)

    def _retitle(self, id_: str, text: str) -> None:
        self._desk.editor.run(change_record, "actions", id_, {"title": text})

    # -- waves ---------------------------------------------------------------------------

    def ask_forecast(self, development: str, three: Three) -> None:
        """The line of a new forecast below a wave that was dragged."""
        desk, view = self._desk, self._view
        if self.forecast is not None:
            self.forecast.close_it()
        title = name_of(desk.content, "developments", development)

        def take(days: Three) -> bool:
            return self._say(development, days)

        def closed() -> None:
            self.forecast = None
            view.scene.rewave()
            view.viewport().update()
            view.setFocus()

        self.forecast = ForecastLine(desk.words, title, three, take, closed, view)
        x = view.scene.to_x(three[1].toordinal())
        show_wave(view.scene, development, three)
        self.forecast.open_at(QPoint(round(x), view.scene.head + 8))

    def _say(self, development: str, three: Three) -> bool:
        """Say the days anew; how likely it is stays as it was said last."""
        from planner.domain.development import newest_forecast

        last = newest_forecast(self._desk.content.developments[development])
        edit = self._desk.editor.run(
            add_forecast,
            development,
            *three,
            probability=last.probability if last is not None else None,
            today=self._desk.today,
        )
        return edit is not None

    def ask_forecast_of_chosen(self) -> None:
        """The same by the keyboard: for the wave the chosen lane serves."""
        lane = self._view.lane_in_hand
        slots = lane.slots if lane is not None else ()
        bar = self._view.chosen_bar
        own = [bar.slot] if bar is not None and bar.slot is not None else []
        served = [s.development for s in (*own, *slots) if s.development]
        for development in served:
            three = days_of_wave(self._view.scene, development)
            if three is not None:
                self.ask_forecast(development, three)
                return
        words = self._desk.words
        self._desk.editor.told.emit(
            words.translate("Timeline", "Choose a bar of the development first."), True
        )
