"""What is known of one person in one competency: levels over time, who said what. No Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple, get_args

from planner.domain.action import Action
from planner.domain.assessment import Assessment
from planner.domain.days import ONE_DAY
from planner.domain.plan import AssessmentKind
from planner.domain.slots import Slot
from planner.services.coverage import covered
from planner.services.figures import Figures
from planner.services.told import told_of

KINDS: Sequence[AssessmentKind] = get_args(AssessmentKind)
_BACK = dt.timedelta(days=730)
_ON = dt.timedelta(days=120)
"""Shown before the first thing that counts, and after the last."""


class Step(NamedTuple):
    """From this day on, the level."""

    day: dt.date
    level: int


class CellFacts:
    """Read from the plan when it is asked."""

    def __init__(self, figures: Figures, person: str, competency: str) -> None:
        self.figures, self.person, self.competency = figures, person, competency
        self._history = figures.outlook.history(person, competency)

    @property
    def slots(self) -> list[Slot]:
        """What this person is needed for, the earliest first."""
        found = [
            slot
            for slot in self.figures.slots
            if (slot.person, slot.competency) == (self.person, self.competency)
        ]
        return sorted(found, key=lambda slot: slot.due or dt.date.max)

    @property
    def level(self) -> int:
        """The level today."""
        return self._history.level(self.figures.today)

    def span(self) -> tuple[dt.date, dt.date]:
        """First and last day of the picture."""
        today = self.figures.today
        turns = self._history.turning_days()
        dues = [slot.due for slot in self.slots if slot.due is not None]
        first = max(min([today, *turns]), today - _BACK)
        last = max([today + _ON, *turns, *dues])
        return first - ONE_DAY * 10, min(last, today + _BACK * 2) + ONE_DAY * 45

    def steps(self) -> list[Step]:
        """Levels over the span: one entry for each day on which it changes."""
        first, last = self.span()
        steps = [Step(first, self._history.level(first))]
        for day in self._history.turning_days():
            if first < day <= last and (level := self._history.level(day)) != steps[-1].level:
                steps.append(Step(day, level))
        return steps

    def newest(self, kind: AssessmentKind) -> Assessment | None:
        """The last assessment of a kind, if it may be told; of one day's the last entered."""
        found = [each for each in self._told() if each.kind == kind]
        return max(reversed(found), key=lambda each: each.on, default=None)

    def _told(self) -> list[Assessment]:
        content = self.figures.content
        return told_of(content, content.assessments_of(self.person, self.competency))

    def earlier(self) -> int:
        """How many assessments may be told beside the newest of each kind."""
        return len(self._told()) - sum(self.newest(kind) is not None for kind in KINDS)

    def apart(self) -> int | None:
        """Levels the self-assessment lies above the manager's; None unless both are told."""
        own, other = self.newest("self"), self.newest("manager")
        return None if own is None or other is None else own.level - other.level

    def planned(self) -> list[Action]:
        """Learning actions that are not over, in order of their start."""
        found = [
            action
            for action in self.figures.content.actions_of(self.person, self.competency)
            if action.status not in ("dropped", "done") and action.end >= self.figures.today
        ]
        return sorted(found, key=lambda action: action.start)

    def covered(self, day: dt.date) -> tuple[int, int]:
        """(slots of this competency held on a day, all of them) in the whole plan."""
        content, outlook = self.figures.content, self.figures.outlook
        slots = (
            slot
            for slot in self.figures.slots
            if slot.competency == self.competency and slot.level is not None
        )
        return covered(content, slots, day, lambda *pair: outlook.history(*pair).level(day))
