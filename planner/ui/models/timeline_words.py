"""What is written on the timeline; worded when it is painted, so only what is seen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from planner.domain.action import Action
from planner.domain.levels import History
from planner.domain.slots import Slot
from planner.domain.violation import not_in_force
from planner.services.ghost_planning import Lateness
from planner.services.violation_words import kind_word
from planner.services.wording import Words
from planner.ui.models.axis import Unit
from planner.ui.models.timeline import Chart
from planner.ui.models.timeline_away import Away
from planner.ui.models.timeline_blocks import LOST, Bar, Lane
from planner.ui.models.timeline_groups import STRUCTURES, Group
from planner.ui.models.timeline_names import group_title, lane_title
from planner.ui.models.wave_words import WaveWords
from planner.ui.wording import (
    competency_name,
    counts_sentence,
    person_name,
    purpose,
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
        self.paper = False
        """True where nothing can be pressed: what would be opened is not named."""
        self._lateness = Lateness()
        self.waves = WaveWords(chart.content, chart.figures, words, names)

    # -- groups and lanes --------------------------------------------------------------

    def group_title(self, group: Group) -> str:
        """ "Polish · B1 · Production in Poland", a team's name, or what the group gathers."""
        return group_title(self.words, self.chart.content, self.chart.grouping, group)

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
        """Who, or which structure; of a team's lane, what they learn."""
        chart = self.chart
        return lane_title(self.words, chart.content, chart.grouping, lane, self.names)

    def lane_line(self, lane: Lane) -> str:
        """The small line: from where to where, and how it stands."""
        w = self.words
        slot = lane.slot
        if lane.need is not None and lane.need.kind == "structure":
            line = structure_line(w, lane.need, self.unsaid(lane))
            late = slot is not None and slot.state in ("late", "tight", "ahead")
            return f"{line} · {state_sentence(w, slot)}" if slot and late else line
        if slot is None:
            return self._line_of_many(lane)
        if slot.competency is None or slot.level is None:
            return state_sentence(w, slot)
        return self._line_of_slot(slot)

    def unsaid(self, lane: Lane) -> str:
        """ "past, not in force": a structure counts as there from its planned end on, and nobody
        has said so; worded as in the list of what doesn't add up. Empty for all others."""
        need = lane.need
        if need is None or not any(not_in_force(self.chart.figures.today, need)):
            return ""
        return kind_word(self.words, "not_in_force")

    def _line_of_many(self, lane: Lane) -> str:
        w, content = self.words, self.chart.content
        counts = counts_sentence(w, (each.state for each in lane.slots))
        if not lane.mixed:
            return counts or self._line_of_none(lane)
        aim = purpose(w, content, lane.slots[0])
        return f"{counts} · {aim}" if aim else counts

    def _line_of_none(self, lane: Lane) -> str:
        """A lane of actions no need asks for; in a group of its own the head says so."""
        if self.chart.grouping != "team" or lane.slots:
            return ""
        return self.words.translate("Timeline", "Other learning actions")

    def _line_of_slot(self, slot: Slot) -> str:
        w, content = self.words, self.chart.content
        if self.chart.grouping in ("person", "kind"):
            return f"{slot_title(w, content, slot)} · {state_sentence(w, slot)}"
        assert slot.competency is not None
        assert slot.level is not None
        if slot.state == "ready" and self.held:
            steps, told = "", w.level(content, slot.competency, slot.level)
        else:
            steps, told = self.steps(slot), state_sentence(w, slot)
        asks = ""
        if self.chart.grouping == "development":
            asks = competency_name(content, slot.competency)
        return " · ".join(part for part in (asks, steps, told) if part)

    def steps(self, slot: Slot) -> str:
        """ "A1 → B1": the level held today and the one needed."""
        if slot.person is None or slot.competency is None or slot.level is None or not self.held:
            return ""
        content = self.chart.content
        held = History(content, slot.person, slot.competency).level(self.chart.figures.today)
        low = self.words.short_level(content, slot.competency, held)
        return f"{low} → {self.words.short_level(content, slot.competency, slot.level)}"

    def person(self, person: str) -> str:
        """A name; among others that somebody is meant."""
        if not self.names:
            return self.words.count(1, self.words.translate("Focus", "{n} person"), "")
        return person_name(self.words, self.chart.content, person)

    def people(self, lane: Lane, bar: Bar | None) -> str:
        """Whose bar it is, by name: in a lane of several who do not share it, its own people."""
        if bar is not None and lane.mixed and self.names:
            return self._owners(bar, lane)
        own = lane.people if lane.people else ((lane.slots[0].person or "",) if lane.slots else ())
        if not any(own) or not self.names:
            return lane_title(self.words, self.chart.content, "person", lane, self.names)
        return ", ".join(self.person(person) for person in own)

    # -- bars --------------------------------------------------------------------------

    def bar_label(self, bar: Bar) -> str:
        """What stands on or beside a bar."""
        if bar.action is not None:
            action: Action | None = self.chart.content.actions.get(bar.action)
            return (action.title or action.id) if action else bar.action
        return self.slot_label(bar) if bar.slot else ""

    def bar_note(self, bar: Bar, lane: Lane) -> str:
        """Its label; in a lane that several people share, with whose bar it is."""
        text = self.bar_label(bar)
        if not lane.mixed or not self.names or len(lane.people) < 2:
            return text
        who = self._owners(bar, lane)
        return f"{who} · {text}" if who else text

    def _owners(self, bar: Bar, lane: Lane) -> str:
        own: Sequence[str | None] = (bar.slot.person,) if bar.slot else ()
        action = self.chart.content.actions.get(bar.action or "")
        if action is not None:
            own = [person for person in action.people if person in lane.people]
        return ", ".join(person_name(self.words, self.chart.content, person) for person in own)

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
        if self.chart.grouping in ("person", "kind"):
            return f"{slot_title(w, self.chart.content, slot)} · {text}"
        return text

    def _lost(self, slot: Slot) -> str:
        """By how much it is too late if it is begun now, and why."""
        w = self.words
        today = self.chart.figures.today
        weeks = self._lateness.weeks(self.chart.figures, slot)
        how = ""
        if weeks is not None and weeks > 0:
            how = w.translate("State", "{weeks} too late").format(weeks=w.weeks(weeks)) + " · "
        elif weeks is not None:
            how = w.translate("Timeline", "only without the buffer") + " · "
        if slot.sow_by is not None and slot.sow_by < today:
            text = how + w.translate("Timeline", "should have begun by {day}")
            return self._way_out(text.format(day=w.day(slot.sow_by)))
        if slot.sow_by is None and slot.safe is not None:
            text = how + w.translate("Timeline", "nothing that ends by {day} fits")
            return self._way_out(text.format(day=w.day(slot.safe)))
        return self._way_out(how + w.translate("Timeline", "too late"))

    def _way_out(self, text: str) -> str:
        """What a press on it opens, where something can be pressed."""
        if self.paper:
            return text
        ways = self.words.translate("Timeline", "ways out…")
        return f"{text} · {ways}"

    def away_line(self, away: Away) -> str:
        """ "Jonas Weber is absent from 3 to 14 August 2027"; among others without the name."""
        w = self.words
        first, last = w.day(away.first), w.day(away.last)
        if not self.names:
            return w.translate("Timeline", "absent {first} – {last}").format(first=first, last=last)
        text = w.translate("Timeline", "{name} is absent {first} – {last}")
        name = person_name(w, self.chart.content, away.person)
        return text.format(name=name, first=first, last=last)

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
            if week == 1 and not short:
                return w.translate("Timeline", "W1 {year}").format(year=year)
            return w.translate("Timeline", "W{week}").format(week=week)
        return str(day.day) if day.day > 1 else w.month(day).rsplit(" ", 1)[0]

    def around(self, unit: Unit, day: dt.date) -> str:
        """What the labels of the axis leave out: month and year of weeks and days."""
        return self.words.month(day) if unit in ("week", "day") else ""
