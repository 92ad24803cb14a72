"""Ways out where it is too late: each was tried before it is named.

A way is a set of changes of the plan and the slot as it would stand with them.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from planner.domain.action import Action
from planner.domain.chain import Chain, run_before
from planner.domain.content import Content
from planner.domain.days import weeks_between
from planner.domain.edit import Change, Edit
from planner.domain.need import Need
from planner.domain.offering import MONTHS, Term
from planner.domain.outlook import Outlook
from planner.domain.people import Person, present
from planner.domain.record import Record, label_of
from planner.domain.slots import (
    IN_TIME,
    Asked,
    Slot,
    asked_of,
    person_slot,
    structure_slot,
)
from planner.domain.works_council import allowed
from planner.services.editing import Unit, write
from planner.services.figures import Figures
from planner.services.matching import fold
from planner.services.naming import name_of
from planner.services.planning import put_chain, structure_end
from planner.services.ports import Store

Code = Literal["term", "earlier", "no_buffer", "person", "level", "later", "from_today"]
MOST_PEOPLE = 5
LATEST_WEEKS = 156
"""How far after the due day a later way is looked for."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way out. `values` are what its sentence needs; `slot` is the slot with it."""

    code: Code
    slot: Slot
    values: dict[str, Any] = field(default_factory=dict)
    puts: tuple[tuple[str, Record], ...] = ()
    chain: Chain | None = None


def take_way(store: Store, way: Way) -> Edit | None:
    """Go a way out: one transaction, one undo step. Chains become ideas."""
    if way.slot.need in store.content.needs:
        title = name_of(store.content, "needs", way.slot.need)
    else:
        title = name_of(store.content, "competencies", way.slot.competency or "")
    with write(store, "take_way", title=title) as unit:
        for kind, record in way.puts:
            unit.put(kind, _with_id(unit, kind, record))
        if way.chain is not None and way.slot.person is not None:
            put_chain(unit, store.content, way.slot.person, way.chain, None)
    return unit.edit


def _with_id(unit: Unit, kind: str, record: Record) -> Record:
    return record if record.id else replace(record, id=unit.new_id(kind))


def ways_out(figures: Figures, slot: Slot) -> list[Way]:
    """All ways that help, those that bring it in time first."""
    need = figures.content.needs.get(slot.need)
    if slot.due is None or slot.safe is None:
        return []
    if need is not None and need.kind == "structure":
        return list(_for_structure(figures, slot, need))
    if slot.person is None or slot.competency is None:
        return []
    finder = _Finder(figures, slot, need)
    return [*finder.other_days(), *finder.no_buffer(), *finder.other_people(), *finder.lower(),
            *finder.later()]  # fmt: skip


def first_chain(figures: Figures, slot: Slot) -> Chain | None:
    """The chain that can still be begun and is over first, by the due day or as little after it
    as can be; None where nothing leads there within three years."""
    if slot.due is None or slot.safe is None or slot.person is None or slot.competency is None:
        return None
    finder = _Finder(figures, slot, figures.content.needs.get(slot.need))
    return finder.first()


def _for_structure(figures: Figures, slot: Slot, need: Need) -> Iterator[Way]:
    """Begin today: later than wished, but with a day."""
    if need.lead_time_weeks is None:
        return
    end = structure_end(need, figures.today)
    planned = replace(need, planned_end=end)
    after = structure_slot(figures.outlook, planned)
    yield Way("from_today", after, {"day": end, "weeks": _weeks(after)}, (("needs", planned),))
    del slot


def _weeks(slot: Slot) -> float:
    return abs(slot.head_start_weeks or 0.0)


class _Finder:
    """Tries ways for one person's slot; `need` is None for what a target role asks for."""

    def __init__(self, figures: Figures, slot: Slot, need: Need | None) -> None:
        self._figures = figures
        self._content = figures.content
        self._slot = slot
        self._need = need
        assert slot.person is not None
        assert slot.competency is not None
        assert slot.due is not None
        assert slot.safe is not None
        assert slot.level is not None
        self._person, self._competency, self._level = slot.person, slot.competency, slot.level
        self._due, self._safe = slot.due, slot.safe

    # -- the same learning, on other days ------------------------------------------------

    def other_days(self) -> Iterator[Way]:
        """The action that ends too late, on the last term that fits, or begun earlier."""
        for action in self._content.actions_of(self._person, self._competency):
            if action.status in ("dropped", "done", "running") or action.end <= self._due:
                continue
            for moved, code in self._moves(action):
                after = self._tried([moved])
                if after.state in IN_TIME:
                    values = {"title": label_of(action), "start": moved.start, "end": moved.end,
                              "weeks": _weeks(after)}  # fmt: skip
                    yield Way(code, after, values, (("actions", moved),))
                    break

    def _moves(self, action: Action) -> Iterator[tuple[Action, Code]]:
        offering = self._content.offerings.get(action.offering) if action.offering else None
        if offering is not None and offering.terms:
            for by in (self._safe, self._due):
                for run in self._runs(offering.terms, MONTHS[offering.repeats], by):
                    yield replace(action, start=run.start, end=run.end), "term"
            return
        for by in (self._safe, self._due):
            start = by - (action.end - action.start)
            if start >= self._figures.today:
                yield replace(action, start=start, end=by), "earlier"

    def _runs(self, terms: Iterable[Term], every: int, by: dt.date) -> list[Term]:
        runs = (run_before(term, every, by) for term in terms)
        left = [run for run in runs if run and run.start >= self._figures.today]
        return sorted(left, key=lambda run: run.start, reverse=True)

    # -- other ways up --------------------------------------------------------------------

    def no_buffer(self) -> Iterator[Way]:
        """A chain that ends by the due day itself."""
        chain = self._chain(self._level, self._due)
        if chain is not None:
            yield self._way_of("no_buffer", chain)

    def later(self) -> Iterator[Way]:
        """The first chain that can still be begun, and how long after the due day it ends."""
        if self._slot.ready is not None or self._slot.start_level is None:
            return
        for weeks in range(1, LATEST_WEEKS + 1):
            chain = self._chain(self._level, self._due + dt.timedelta(weeks=weeks))
            if chain is not None:
                yield self._way_of("later", chain)
                return

    def first(self) -> Chain | None:
        """The first chain that can be begun, week by week from the due day on.

        Where a later day never makes it harder, half of what is left at a time: eight looks
        instead of 157, and a chart that is opened words many of them.
        """
        weeks = range(LATEST_WEEKS + 1)
        if self._eases:
            at = bisect_left(weeks, True, key=lambda n: self._after(n) is not None)
            return self._after(at) if at < len(weeks) else None
        return next((chain for n in weeks if (chain := self._after(n)) is not None), None)

    def _after(self, weeks: int) -> Chain | None:
        return self._chain(self._level, self._due + dt.timedelta(weeks=weeks))

    @property
    def _eases(self) -> bool:
        """True unless fewer hours later, or a prerequisite that lapses, may close a way again."""
        person = self._content.people.get(self._person)
        edges = self._figures.outlook.edges(self._competency)
        steady = person is None or not person.hours_changes
        return steady and not any(edge.prerequisites for edge in edges)

    def lower(self) -> Iterator[Way]:
        """The highest lower level that can be reached in time, for this person."""
        start = self._slot.start_level
        if start is None or self._need is None:
            return
        for level in range(self._level - 1, start, -1):
            chain = self._chain(level, self._safe)
            if chain is not None:
                yield self._way_of("level", chain, level)
                return

    def _chain(self, level: int, end: dt.date) -> Chain | None:
        """A chain that brings `level` by `end` and begins today or later."""
        start = self._slot.start_level
        if start is None or start >= level:
            return None
        chain = self._figures.outlook.chain_from(
            self._person, self._competency, (start, level), end
        )
        return chain if chain is not None and chain.start >= self._figures.today else None

    def _way_of(self, code: Code, chain: Chain, level: int | None = None) -> Way:
        needs = self._lowered(level) if level is not None else ()
        unit_content = self._own_content()
        unit = Unit(unit_content)
        put_chain(unit, unit_content, self._person, chain, None)
        unit_content.apply(unit.changes)
        after = self._slot_in(unit_content, self._level if level is None else level)
        ready = after.ready or self._due
        values = {
            "start": chain.start,
            "day": ready,
            "weeks": abs(weeks_between(ready, self._due)),
            "level": level,
        }
        return Way(code, after, values, needs, chain)

    def _lowered(self, level: int) -> tuple[tuple[str, Record], ...]:
        """The need asks this person for less; of others it asks the same as before."""
        need = self._need
        assert need is not None
        if need.people == (self._person,):
            return (("needs", replace(need, level=level)),)
        rest = tuple(person for person in need.people if person != self._person)
        own = replace(need, id="", level=level, people=(self._person,))
        return (("needs", replace(need, people=rest)), ("needs", own))

    # -- somebody else --------------------------------------------------------------------

    def other_people(self) -> Iterator[Way]:
        """Who holds it or can still learn it in time: of the same team, else of all; by name.

        Nobody while the works-council profile is on.
        """
        if self._need is None or self._person not in self._need.people:
            return
        if not allowed(self._content.plan, "candidates"):
            return
        need = self._need
        people = sorted(self._content.people.values(), key=lambda p: (fold(label_of(p)), p.id))
        team = self._content.people[self._person].team
        own = [way for p in people if p.team == team and (way := self._instead(need, p))]
        found = own or [way for p in people if p.team != team and (way := self._instead(need, p))]
        yield from found[:MOST_PEOPLE]

    def _instead(self, need: Need, person: Person) -> Way | None:
        """Somebody else in this person's place, if that helps."""
        if person.id in need.people or not present(person, self._due):
            return None
        asked = asked_of(self._content, need)
        after = person_slot(self._figures.outlook, asked, person.id, self._slot.index)
        if after.state not in (*IN_TIME, "unplanned", "partly"):
            return None
        people = tuple(person.id if p == self._person else p for p in need.people)
        values = {"person": label_of(person), "sow_by": after.sow_by}
        return Way("person", after, values, (("needs", replace(need, people=people)),))

    # -- trying ---------------------------------------------------------------------------

    def _own_content(self) -> Content:
        """What concerns this person alone, to try things on."""
        content, person = self._content, self._person
        own: dict[str, list[Record]] = {
            kind: list(content.table(kind).values())
            for kind in ("scales", "competencies", "developments", "goals", "offerings", "teams")
        }
        own["people"] = [content.people[person]]
        own["assessments"] = [a for a in content.assessments.values() if a.person == person]
        own["actions"] = [a for a in content.actions.values() if person in a.people]
        return Content(content.plan, own)

    def _tried(self, actions: Iterable[Action]) -> Slot:
        content = self._own_content()
        changes = [
            Change("actions", a.id, content.get("actions", a.id), a, content.place("actions", a.id))
            for a in actions
        ]
        content.apply(changes)
        return self._slot_in(content, self._level)

    def _slot_in(self, content: Content, level: int) -> Slot:
        figures = self._figures
        outlook = Outlook(content, figures.today, figures.calendar)
        slot = self._slot
        asked = Asked(slot.need, slot.due, slot.safe, slot.development, slot.competency, level)
        return person_slot(outlook, asked, self._person, slot.index)
