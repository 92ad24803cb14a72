"""What-if: a plan tried with changes and from another day, told against the plan as it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.edit import Edit, Title
from planner.domain.plain import LAST_YEAR
from planner.domain.problem import Refused, refuse
from planner.domain.slots import Slot
from planner.services.checking import problems_of_changes
from planner.services.differences import Difference, differences
from planner.services.figures import Figures
from planner.services.layer import Layer
from planner.services.ports import Store

LAST_DAY = dt.date(LAST_YEAR, 12, 31)


@dataclass(frozen=True, slots=True)
class Before:
    """The slots of the plan as it is, while figures show it otherwise."""

    slots: tuple[Slot, ...]
    today: dt.date

    @classmethod
    def of(cls, figures: Figures) -> Before:
        """How figures stand now."""
        return cls(tuple(figures.slots), figures.today)

    def against(self, figures: Figures) -> Sequence[Difference]:
        """What is other in figures now, the worst first."""
        return differences(self.slots, figures.slots)


def later_day(today: dt.date, day: dt.date | None = None, weeks: int | None = None) -> dt.date:
    """The day the date is moved on to: a day named, or so many weeks from today.

    Raises:
        Refused: neither or both are given, or the day has gone by or is out of reach.
    """
    if (day is None) == (weeks is None):
        raise refuse("date_on.how_far", "day")
    if day is None:
        assert weeks is not None
        if weeks > (LAST_DAY - today).days // 7:
            raise refuse("date_on.reach", "weeks", last=LAST_YEAR)
        day = today + dt.timedelta(weeks=max(weeks, 0))
    if day <= today:
        raise refuse("date_on.past", "day", day=day.isoformat(), today=today.isoformat())
    if day > LAST_DAY:
        raise refuse("date_on.reach", "day", last=LAST_YEAR)
    return day


def take_over(store: Store, layer: Layer) -> Edit | None:
    """Write what was tried into the plan: one transaction, one undo step.

    A single step keeps its own name.

    Raises:
        Refused: the plan's rules, which have looked at every step, won't have it any more.
    """
    changes = layer.changes
    if not changes:
        return None
    problems = problems_of_changes(store.content, changes)
    if problems:
        raise Refused(problems)
    steps = layer.steps
    own = steps[0].title if len(steps) == 1 else None
    title = own or Title("take_what_if", {"count": len(changes)})
    return store.commit(title, changes, layer.contents)
