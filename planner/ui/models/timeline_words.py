"""What is written on the timeline; worded when it is painted, so only what is seen."""

from __future__ import annotations

import datetime as dt

from planner.domain.action import Action
from planner.domain.levels import History
from planner.domain.slots import Slot
from planner.services.wording import Words
from planner.ui.models.axis import Unit
from planner.ui.models.timeline import Chart
from planner.ui.models.timeline_blocks import LOST, Bar, Lane
from planner.ui.models.timeline_groups import NOBODY, OTHERS, STRUCTURES, Group
from planner.ui.wording import (
    competency_name,
    counts_sentence,
    person_name,
    purpose,
    short_level,
    slot_title,
    stage_word,
    state_sentence,
    structure_line,
)


class ChartWords:
    """Titles and labels of one chart in one language.

    `names` False leaves people out, `held` False the levels they hold: others look on.
    """

    def __init__(self, chart: Chart, words: Words, names: bool = True, held: bool = True) -> None:
        self.chart = chart
        self.words = words
        self.names = names
        self.held = held

    # -- groups and lanes --------------------------------------------------------------

    def group_title(self, group: Group) -> str:
        """ "Polish · B1 · Production in Poland", a team's name, or what the group gathers."""
        w, content = self.words, self.chart.content
        if group.key == STRUCTURES:
            return w.translate("Timeline", "Structures")
        if group.key == OTHERS:
            return w.translate("Timeline", "Other learning actions")
        if group.key == NOBODY:
            return w.translate("Timeline", "Without a team")
        if self.chart.grouping == "person":
            team = content.teams.get(group.key)
            return (team.name or team.id) if team else group.key
        slot = group.blocks[0].lanes[0].slots[0]
        parts = [competency_name(content, slot.competency or "")]
        if slot.level is not None and slot.competency:
            parts.append(w.level(content, slot.competency, slot.level))
        parts.append(purpose(w, content, slot))
        return " · ".join(part for part in parts if part)

    def group_summary(self, group: Group) -> str:
        """How many slots are in which state; of structures, at which stage."""
        w = self.words
        slots = group.slots()
        if group.key != STRUCTURES:
            return counts_sentence(w, (slot.state for slot in slots))
        stages = [self.chart.content.needs[slot.need].stage for slot in slots]
        return ", ".join(
            f"{stages.count(stage)} {stage_word(w, stage)}"
            for stage in ("in_force", "agreed", "drafted", "open")
            if stage in stages
        )

    def lane_title(self, lane: Lane) -> str:
        """Who, or which structure."""
        w, content = self.words, self.chart.content
        if lane.need is not None and lane.need.kind == "structure":
            return lane.need.title or slot_title(w, content, lane.slots[0])
        if not lane.people:
            return w.translate("Timeline", "one person to name")
        if not self.names:
            one, many = w.translate("Focus", "{n} person"), w.translate("Focus", "{n} people")
            return w.count(len(lane.people), one, many)
        return ", ".join(person_name(w, content, person) for person in lane.people)

    def lane_line(self, lane: Lane) -> str:
        """The small line: from where to where, and how it stands."""
        w, content = self.words, self.chart.content
        slot = lane.slot
        if lane.need is not None and lane.need.kind == "structure":
            line = structure_line(w, lane.need)
            late = slot is not None and slot.state in ("late", "tight", "ahead")
            return f"{line} · {state_sentence(w, slot)}" if slot and late else line
        if slot is None:
            return counts_sentence(w, (each.state for each in lane.slots))
        if slot.competency is None or slot.level is None:
            return state_sentence(w, slot)
        if self.chart.grouping == "person":
            return f"{slot_title(w, content, slot)} · {state_sentence(w, slot)}"
        if slot.state == "ready" and self.held:
            return w.level(content, slot.competency, slot.level)
        steps = self.steps(slot)
        return f"{steps} · {state_sentence(w, slot)}" if steps else state_sentence(w, slot)

    def steps(self, slot: Slot) -> str:
        """ "A1 → B1": the level held today and the one needed."""
        if slot.person is None or slot.competency is None or slot.level is None or not self.held:
            return ""
        content = self.chart.content
        held = History(content, slot.person, slot.competency).level(self.chart.figures.today)
        low = short_level(content, slot.competency, held)
        return f"{low} → {short_level(content, slot.competency, slot.level)}"

    # -- bars --------------------------------------------------------------------------

    def bar_label(self, bar: Bar) -> str:
        """What stands on or beside a bar."""
        if bar.action is not None:
            action: Action | None = self.chart.content.actions.get(bar.action)
            return (action.title or action.id) if action else bar.action
        return self.slot_label(bar) if bar.slot else ""

    def bar_title(self, bar: Bar) -> str:
        """What a bar is called: its action, or what is needed where nothing is planned."""
        if bar.slot is not None and bar.action is None:
            return slot_title(self.words, self.chart.content, bar.slot)
        return self.bar_label(bar)

    def slot_label(self, bar: Bar) -> str:
        """What stands beside a ghost: the sow-by day, or that it is too late."""
        w, slot = self.words, bar.slot
        assert slot is not None
        structure = slot.competency is None
        if bar.kind == LOST:
            text = self._lost(slot)
        elif slot.sow_by is None:
            text = state_sentence(w, slot)
        elif structure:
            text = w.translate("Timeline", "begin by {day}").format(day=w.day(slot.sow_by))
        else:
            text = w.translate("Timeline", "sow by {day}").format(day=w.day(slot.sow_by))
        if self.chart.grouping == "person":
            return f"{slot_title(w, self.chart.content, slot)} · {text}"
        return text

    def _lost(self, slot: Slot) -> str:
        w = self.words
        today = self.chart.figures.today
        if slot.sow_by is not None and slot.sow_by < today:
            text = w.translate("Timeline", "should have begun by {day} · ways out…")
            return text.format(day=w.day(slot.sow_by))
        if slot.sow_by is None and slot.safe is not None:
            text = w.translate("Timeline", "nothing that ends by {day} fits · ways out…")
            return text.format(day=w.day(slot.safe))
        return w.translate("Timeline", "too late · ways out…")

    def wave_label(self, share: float | None, guessed: bool) -> str:
        """A wave's probability; that it came, or that its day is a guess."""
        if guessed:
            return self.words.translate("Timeline", "guessed")
        if share is None:
            return self.words.translate("Timeline", "came")
        return self.words.percent(share)

    # -- axis --------------------------------------------------------------------------

    def tick(self, unit: Unit, day: dt.date, short: bool = False) -> str:
        """The label of a unit of the axis; short ones name the year only where it begins."""
        w = self.words
        if unit == "year" or (short and day.month == 1):
            return str(day.year)
        if short and unit == "quarter":
            text = w.translate("Timeline", "Q{quarter}")
            return text.format(quarter=(day.month + 2) // 3)
        if short and unit == "month":
            return w.month(day).rsplit(" ", 1)[0]
        if unit == "quarter":
            text = w.translate("Timeline", "Q{quarter} {year}")
            return text.format(quarter=(day.month + 2) // 3, year=day.year)
        if unit == "month":
            return w.month(day)
        if unit == "week":
            # Numbered by its Thursday (ISO 8601), whatever day it begins on.
            year, week, _ = (day + dt.timedelta((3 - day.weekday()) % 7)).isocalendar()
            if week == 1:
                return w.translate("Timeline", "W1 {year}").format(year=year)
            return w.translate("Timeline", "W{week}").format(week=week)
        return str(day.day) if day.day > 1 else w.month(day).rsplit(" ", 1)[0]

    def around(self, unit: Unit, day: dt.date) -> str:
        """What the labels of the axis leave out: month and year of weeks and days."""
        return self.words.month(day) if unit in ("week", "day") else ""
