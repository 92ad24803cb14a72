"""All slots of a plan, and what is drawn from them: patched for what an edit names.

A need with many people is worked out in columns (`engine`), one with few by the rules in the
domain; a property test holds both to the same slots.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from planner.domain.action import Action
from planner.domain.arrival import Arrival, arrival_of
from planner.domain.chance import chance_in_time, end_of, on_day
from planner.domain.content import Content
from planner.domain.edit import Edit
from planner.domain.need import Need
from planner.domain.outlook import Outlook
from planner.domain.slots import (
    IN_TIME,
    Asked,
    Slot,
    State,
    applies,
    asked_of,
    fill_count,
    need_slots,
    person_slot,
    pool_of,
    role_needs,
)
from planner.domain.works_council import allowed
from planner.engine.calendars import calendar_of
from planner.services.scope import Scope

DevelopmentCode = Literal["proactive", "narrow", "missed", "open"]
MANY = 40
"""People of one need from which columns pay for themselves."""
SOME, ALL_SLOTS = 4, 1500
"""With so many slots in all they pay from fewer people on."""


@dataclass(frozen=True, slots=True)
class DevelopmentState:
    """How prepared we are for one development; `ready_share` None without needs."""

    code: DevelopmentCode
    ready_share: float | None
    counts: Mapping[State, int]
    due: dt.date | None


class Figures:
    """Slots, states and chances of a plan on one day."""

    def __init__(self, content: Content, today: dt.date) -> None:
        self.content = content
        self.today = today
        self._by_need: dict[str, tuple[Slot, ...]] = {}
        self._slots: list[Slot] | None = None
        """All of them in a row; None until somebody asks."""
        self._roles: set[str] = set()
        self._chances: dict[tuple[str, int, str | None], float | None] = {}
        self._renew()
        self._work_out(content.needs.values())
        self._work_out_roles()

    # -- reading ---------------------------------------------------------------------

    @property
    def slots(self) -> Sequence[Slot]:
        """Every slot: of the needs in their order, then of the target roles."""
        if self._slots is None:
            ids = dict.fromkeys([*self.content.needs, *self._by_need])
            self._slots = [slot for id_ in ids for slot in self._by_need.get(id_, ())]
        return self._slots

    def of_need(self, need: str) -> Sequence[Slot]:
        """The slots of one need."""
        return self._by_need.get(need, ())

    def of_development(self, development: str) -> Sequence[Slot]:
        """The slots of all needs of a development."""
        return [
            slot
            for need in self.content.needs.values()
            if need.development == development
            for slot in self._by_need.get(need.id, ())
        ]

    def arrival(self, development: str | None) -> Arrival | None:
        """When a development comes; None without one, or without a day."""
        return arrival_of(self.content.developments[development]) if development else None

    def state_of(self, development: str) -> DevelopmentState:
        """Before the wave, just before it, missed; open without needs."""
        slots = self.of_development(development)
        counts = Counter(slot.state for slot in slots)
        dues = [slot.due for slot in slots if slot.due]
        share = sum(counts[s] for s in IN_TIME) / len(slots) if slots else None
        code = self._code(development, slots) if slots else "open"
        return DevelopmentState(code, share, counts, min(dues, default=None))

    def _code(self, development: str, slots: Sequence[Slot]) -> DevelopmentCode:
        if self.content.developments[development].status == "arrived":
            return "missed" if any(slot.state != "ready" for slot in slots) else "proactive"
        pressed = any(
            slot.state in ("tight", "late") or (slot.state == "unstaffed" and self.past(slot))
            for slot in slots
        )
        return "narrow" if pressed else "proactive"

    def past(self, slot: Slot) -> bool:
        """True if it is too late to start, or nothing leads there."""
        return slot.sow_by is None or slot.sow_by < self.today

    def chance(self, slot: Slot) -> float | None:
        """P(ready in time), given that it comes: 1 where held, None where nothing brings it."""
        key = (slot.need, slot.index, slot.person)
        if key not in self._chances:
            self._chances[key] = self._chance(slot)
        return self._chances[key]

    def bringing(self, slot: Slot) -> tuple[Action, ...]:
        """The actions that bring a slot's level by its ready day, in order."""
        if slot.ready is None or slot.holder is None or slot.competency is None:
            return ()
        return self.outlook.history(slot.holder, slot.competency).standing(slot.ready).raised_by

    # -- chances ---------------------------------------------------------------------

    def _chance(self, slot: Slot) -> float | None:
        if slot.state == "ready":
            return 1.0
        if slot.ready is None or slot.due is None:
            return None
        arrival = self.arrival(slot.development) or Arrival(slot.due, slot.due, slot.due)
        actions = self.bringing(slot)
        if len(actions) > 1:
            from planner.engine.chance import arrivals, runs_of, simulated_chance

            drawn = arrivals(slot.development or slot.need, arrival)
            return simulated_chance(runs_of(self.content, actions), drawn)
        ready = end_of(self.content, actions[0]) if actions else on_day(slot.ready)
        return chance_in_time(ready, arrival)

    # -- working out -----------------------------------------------------------------

    def _renew(self) -> None:
        plan = self.content.plan
        self.calendar = calendar_of(plan.country, plan.region)
        self.outlook = Outlook(self.content, self.today, self.calendar)

    def _work_out(self, needs: Iterable[Need]) -> None:
        asking = [(need, asked_of(self.content, need)) for need in needs]
        people = [self._asked_people(need, asked) for need, asked in asking]
        least = SOME if sum(map(len, people)) >= ALL_SLOTS else MANY
        crowded: list[tuple[Need, Asked, list[str]]] = []
        for (need, asked), who in zip(asking, people, strict=True):
            self._by_need.pop(need.id, None)
            if len(who) >= least:
                crowded.append((need, asked, who))
            else:
                self._by_need[need.id] = tuple(need_slots(self.outlook, need))
        if crowded:
            self._work_out_crowd(crowded)

    def _asked_people(self, need: Need, asked: Asked) -> list[str]:
        """Whom a need asks, named or as a pool; nobody where there is nothing to work out."""
        if need.kind == "structure" or asked.due is None or not applies(self.content, need):
            return []
        return list(need.people) or pool_of(self.content, need, asked.due)

    def _work_out_crowd(self, crowded: list[tuple[Need, Asked, list[str]]]) -> None:
        from planner.engine.crowd_slots import CrowdSlots

        columns = CrowdSlots(self.outlook)
        names = allowed(self.content.plan, "candidates")
        for need, asked, people in crowded:
            slots = columns.slots(asked, people)
            if not need.people:
                slots = fill_count(asked, need.count or 1, slots, names=names)
            self._by_need[need.id] = tuple(slots)

    def _work_out_roles(self) -> None:
        for id_ in self._roles:
            self._by_need.pop(id_, None)
        found: dict[str, list[Slot]] = {}
        for person in self.content.people.values():
            for asked in role_needs(self.content, person, self.today):
                own = found.setdefault(asked.id, [])
                own.append(person_slot(self.outlook, asked, person.id, len(own)))
        self._by_need.update({id_: tuple(slots) for id_, slots in found.items()})
        self._roles = set(found)

    def update(self, edit: Edit) -> frozenset[str]:
        """Work out anew what an edit may have moved.

        Returns:
            Ids of the needs whose slots are now others (role needs among them).
        """
        before = dict(self._by_need)
        self._chances.clear()
        if "plan" in edit.kinds():
            self._renew()
        else:
            self.outlook.forget(edit.changes)
        for change in edit.changes:
            if change.kind == "needs" and change.after is None:
                self._by_need.pop(change.id, None)
        self._patch(Scope(self.content, edit.changes))
        self._work_out_roles()
        return self._others(before)

    def turn_to(self, content: Content, edit: Edit) -> frozenset[str]:
        """Go over to another content, from which this one differs by an edit.

        Returns:
            Ids of the needs whose slots are now others.
        """
        self.content = self.outlook.content = content
        return self.update(edit)

    def see_from(self, day: dt.date) -> frozenset[str]:
        """See the same plan from another day.

        What people can do when, and the ways up, are the same from every day; slots are not.

        Returns:
            Ids of the needs whose slots are now others.
        """
        before = dict(self._by_need)
        self.today = day
        self.outlook.see_from(day)
        self._chances.clear()
        self._work_out(self.content.needs.values())
        self._work_out_roles()
        return self._others(before)

    def _others(self, before: Mapping[str, tuple[Slot, ...]]) -> frozenset[str]:
        self._slots = None
        ids = before.keys() | self._by_need.keys()
        return frozenset(i for i in ids if before.get(i) != self._by_need.get(i))

    def _patch(self, scope: Scope) -> None:
        whole: list[Need] = []
        parts: list[tuple[Need, set[str]]] = []
        for need in self.content.needs.values():
            if scope.reaches(need):
                whole.append(need)
            elif moved := scope.people_of(need):
                parts.append((need, moved))
        least = SOME if sum(len(moved) for _, moved in parts) >= ALL_SLOTS else MANY
        for need, moved in parts:
            if len(moved) >= least:
                whole.append(need)  # in columns all are quicker than many one by one
            else:
                self._patch_people(need, moved)
        self._work_out(whole)

    def _patch_people(self, need: Need, moved: set[str]) -> None:
        asked = asked_of(self.content, need)
        self._by_need[need.id] = tuple(
            person_slot(self.outlook, asked, slot.person, slot.index)
            if slot.person in moved
            else slot
            for slot in self._by_need[need.id]
        )


def make_figures(content: Content, today: dt.date) -> Figures:
    """All figures of a plan on a day."""
    return Figures(content, today)
