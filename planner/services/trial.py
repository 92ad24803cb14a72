"""What changed learning actions would do before anybody makes the change: to slots, to load, to
what adds up. Nothing is written.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.days import in_a_row
from planner.domain.edit import Change
from planner.domain.followers import following
from planner.domain.outlook import Outlook
from planner.domain.slots import IN_TIME, Slot
from planner.domain.violation import Violation, order_of
from planner.engine.loads import Loads
from planner.engine.week_hours import monday_of, weeks_of
from planner.services.figures import Figures
from planner.services.violations import broken_in, leaning_on
from planner.services.what_if import slot_with

FULLER = 1e-6
"""Hours more that are not what rounding left."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What changes would do: slots that would stand otherwise (before, after), what would be
    broken that is not now.
    """

    slots: tuple[tuple[Slot, Slot], ...]
    broken: tuple[Violation, ...]

    @property
    def worse(self) -> tuple[tuple[Slot, Slot], ...]:
        """The slots that would miss their day, or miss it by more."""
        return tuple(pair for pair in self.slots if is_worse(*pair))

    @property
    def sound(self) -> bool:
        """True if nothing gets worse."""
        return not self.broken and not self.worse


def is_worse(before: Slot, after: Slot) -> bool:
    """True if a slot in time would not be in time any more, one that is not late would be, or
    one that is late would be ready later or not at all.
    """
    if before.state == "ready":
        return after.state != "ready"
    if before.state in IN_TIME:
        return after.state not in IN_TIME
    if before.state != "late":
        return after.state == "late"
    return before.ready is not None and (after.ready is None or after.ready > before.ready)


class Trials:
    """Tries changes of learning actions on a plan; keeps what all trials share."""

    def __init__(self, figures: Figures, loads: Loads) -> None:
        self._figures = figures
        self._loads = loads
        self._slots: dict[str, list[Slot]] | None = None

    def outcome(self, changes: Sequence[Change], *, load: bool = True) -> Outcome:
        """What changes would do. Without `load` the weeks are not looked at."""
        figures = self._figures
        content = figures.content.laid_over(changes)
        outlook = Outlook(content, figures.today, figures.calendar)
        touched = _touched(changes)
        people = {person for action in touched for person in action.people}
        pairs = [(slot, slot_with(outlook, slot)) for p in people for slot in self._of(p, touched)]
        ids = self._reached(content, changes, touched, people)
        known = broken_in(figures.outlook, ids)
        broken = [v for key, v in broken_in(outlook, ids).items() if key not in known]
        if load:
            for person in people:
                broken += self._overloads(content, person, changes)
        moved = tuple((before, after) for before, after in pairs if before != after)
        return Outcome(moved, tuple(sorted(broken, key=order_of)))

    def _of(self, person: str, touched: Iterable[Action]) -> Iterable[Slot]:
        """A person's slots whose level the actions may move."""
        raised = {effect.competency for action in touched for effect in action.effects}
        own = self._by_person().get(person, ())
        return (s for s in own if s.competency in raised or s.start_level is not None)

    def _by_person(self) -> dict[str, list[Slot]]:
        """Slots somebody has to learn for, by person; gathered when they are first asked for."""
        if self._slots is None:
            self._slots = {}
            for slot in self._figures.slots:
                if slot.person is not None and slot.competency is not None and slot.due is not None:
                    self._slots.setdefault(slot.person, []).append(slot)
        return self._slots

    def _reached(
        self, content: Content, changes: Sequence[Change], touched: Iterable[Action],
        people: Iterable[str],
    ) -> set[str]:  # fmt: skip
        """Actions that may be in order or not because of the changes."""
        moved = {change.id for change in changes if change.kind == "actions"}
        raised = {effect.competency for action in touched for effect in action.effects}
        found = moved | following(content, moved)
        for person in people:
            own = self._loads.actions_of(person)
            found.update(a.id for a in own if raised & leaning_on(content, a))
        return found

    def _overloads(
        self, content: Content, person: str, changes: Sequence[Change]
    ) -> list[Violation]:
        """Weeks from today on that would hold too much, and more than they do now, as runs."""
        own = {action.id: action for action in self._loads.actions_of(person)}
        for change in changes:
            own.pop(change.id, None)
            if isinstance(change.after, Action) and person in change.after.people:
                own[change.id] = change.after
        after = weeks_of(content, content.people[person], own.values())
        if not len(after):
            return []
        held = after.planned - self._loads.planned_of(person, after.first, len(after))
        fuller = after.over_from(self._figures.today) & (held > FULLER)
        weeks = [after.first + at for at in np.flatnonzero(fuller).tolist()]
        return [
            Violation(code="overload", person=person, first=first, last=last)
            for first, last in map(_days_of, in_a_row(weeks))
        ]


def _touched(changes: Iterable[Change]) -> list[Action]:
    return [
        action
        for change in changes
        for action in (change.before, change.after)
        if isinstance(action, Action)
    ]


def _days_of(weeks: tuple[int, int]) -> tuple[dt.date, dt.date]:
    """First and last day of weeks without a gap."""
    return monday_of(weeks[0]), monday_of(weeks[1] + 1) - dt.timedelta(1)
