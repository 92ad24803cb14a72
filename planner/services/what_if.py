"""How slots would stand with changes nobody has made yet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from planner.domain.content import Content
from planner.domain.edit import Change
from planner.domain.load import week_loads
from planner.domain.outlook import Outlook
from planner.domain.people import Person
from planner.domain.record import Record
from planner.domain.slots import Asked, Slot, person_slot
from planner.services.figures import Figures
from planner.services.shift import Push, person_with_hours


def change_to(content: Content, kind: str, record: Record) -> Change:
    """Putting a record that is there already in another form."""
    before = content.get(kind, record.id)
    return Change(kind, record.id, before, record, content.place(kind, record.id))


def slots_with(figures: Figures, slots: Iterable[Slot], changes: Sequence[Change]) -> list[Slot]:
    """The same slots of people, worked out with changes; what they ask for and by when stays.

    Structures and slots without a day come back as they are.
    """
    content = figures.content.laid_over(changes)
    outlook = Outlook(content, figures.today, figures.calendar)
    return [slot_with(outlook, slot) for slot in slots]


def slot_with(outlook: Outlook, slot: Slot) -> Slot:
    """A person's slot worked out anew from another outlook; any other comes back as it is."""
    if slot.person is None or slot.competency is None or slot.due is None:
        return slot
    asked = Asked(slot.need, slot.due, slot.safe, slot.development, slot.competency, slot.level)
    return person_slot(outlook, asked, slot.person, slot.index)


@dataclass(frozen=True, slots=True)
class HoursTried:
    """What other learning hours would do: slots as they are and as they would be, and in how
    many weeks from now on more is planned than there would be time for."""

    before: tuple[Slot, ...]
    after: tuple[Slot, ...]
    weeks_over: int

    @property
    def moved(self) -> int:
        """How many slots would have another day or state."""
        return sum(
            (a.sow_by, a.ready, a.state) != (b.sow_by, b.ready, b.state)
            for a, b in zip(self.before, self.after, strict=True)
        )


def try_hours(
    figures: Figures, slots: Sequence[Slot], person: str, hours: float | None, day: dt.date
) -> HoursTried:
    """What it would mean to have so many hours a week from a day on."""
    who = person_with_hours(figures.content.people[person], hours, day)
    after = slots_with(figures, slots, [change_to(figures.content, "people", who)])
    return HoursTried(tuple(slots), tuple(after), weeks_over(figures, who))


def weeks_over(figures: Figures, who: Person) -> int:
    """Weeks from this one on in which more is planned than there are hours for."""
    actions = [a for a in figures.content.actions.values() if who.id in a.people]
    last = max((a.end for a in actions), default=figures.today)
    loads = week_loads(figures.content, who, actions, figures.today, max(last, figures.today))
    return sum(load.over for load in loads)


def try_push(figures: Figures, slots: Sequence[Slot], push: Push, weeks: int) -> list[Slot]:
    """The slots as they would be once everything that moves was pushed by so many weeks."""
    by = dt.timedelta(weeks=weeks)
    moved = [replace(a, start=a.start + by, end=a.end + by) for a in push.moving]
    return slots_with(figures, slots, [change_to(figures.content, "actions", a) for a in moved])
