"""Slots: one person or structure a need asks for, with its days and its state.

The rules are exact; `Slot` holds dates and numbers only, words are added outside.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from planner.domain.arrival import arrival_of
from planner.domain.content import Content
from planner.domain.days import count_back, days_of, weeks_between, working_day_before
from planner.domain.development import GONE
from planner.domain.need import Need
from planner.domain.outlook import Outlook
from planner.domain.people import Person, Requirement, Role, present
from planner.domain.state import IN_TIME, STATES, State
from planner.domain.works_council import allowed

__all__ = ("IN_TIME", "STATES", "Asked", "Slot", "State")


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One slot. Weeks to one decimal; None where the state leaves nothing to say.

    `start_level` is the level the chain begins at, `part_on` the day from which planned
    actions bring a part of what is needed. `counted` is who stands for one of a head count where
    the works-council profile leaves the names out; `person` is empty then.
    """

    need: str
    index: int = 0
    person: str | None = None
    development: str | None = None
    competency: str | None = None
    level: int | None = None
    due: dt.date | None = None
    safe: dt.date | None = None
    sow_by: dt.date | None = None
    lead_time_weeks: float | None = None
    ready: dt.date | None = None
    head_start_weeks: float | None = None
    state: State = "unplanned"
    start_level: int | None = None
    part_on: dt.date | None = None
    counted: str | None = None

    @property
    def holder(self) -> str | None:
        """Whose level it is that counts, named or not: to be worked with, never to be told."""
        return self.person or self.counted


@dataclass(frozen=True, slots=True)
class Asked:
    """A need of any origin, ready to be worked out: what, by when, with which buffer."""

    id: str
    due: dt.date | None
    safe: dt.date | None
    development: str | None = None
    competency: str | None = None
    level: int | None = None


def buffer_days(content: Content) -> int:
    """The plan's buffer in days."""
    return days_of(content.plan.buffer_weeks)


def due_of(content: Content, need: Need) -> dt.date | None:
    """The day a need must be met: fixed, or F⁻¹(1 − safety) of its development, or its goal's.

    The margin moves only a day that follows from the development.
    """
    if need.due is not None:
        return need.due
    if need.development is not None:
        development = content.developments[need.development]
        arrival = arrival_of(development)
        if arrival is None:
            return None
        safety = content.plan.safety if development.safety is None else development.safety
        return arrival.day_at(1 - safety) - dt.timedelta(days_of(need.margin_weeks))
    if need.goal is not None:
        return content.goals[need.goal].due
    return None


def applies(content: Content, need: Need) -> bool:
    """False for a need of a development that is void or did not come: it has no slots."""
    if need.development is None:
        return True
    return content.developments[need.development].status not in GONE


def asked_of(content: Content, need: Need) -> Asked:
    """A need with its due and safe day."""
    due = due_of(content, need)
    safe = None if due is None else due - dt.timedelta(buffer_days(content))
    return Asked(need.id, due, safe, need.development, need.competency, need.level)


def requirements_on(role: Role, day: dt.date) -> Iterator[Requirement]:
    """What a role asks for on a day: of each competency the newest line by then."""
    newest: dict[str, Requirement] = {}
    for line in role.requires:
        if line.from_ is not None and line.from_ > day:
            continue
        known = newest.get(line.competency)
        if known is None or (line.from_ or dt.date.min) >= (known.from_ or dt.date.min):
            newest[line.competency] = line
    return iter(newest.values())


def asked_on(role: Role, day: dt.date) -> Iterator[Requirement]:
    """The same without lines at level 0, by which a role no longer asks for something."""
    return (line for line in requirements_on(role, day) if line.level > 0)


_OF_ROLE: Final = "role:"


def role_need(role: str, competency: str) -> str:
    """The id under which a target role's line counts as a need."""
    return f"{_OF_ROLE}{role}:{competency}"


def role_of(content: Content, need: str, competency: str | None) -> str | None:
    """The target role a need stands for; None for one that was entered, whatever its id.

    Args:
        competency: what the need asks for; ids may hold colons, so the role is what is left.
    """
    if competency is None or not need.startswith(_OF_ROLE) or need in content.needs:
        return None
    return need.removeprefix(_OF_ROLE).removesuffix(f":{competency}")


def role_needs(content: Content, person: Person, today: dt.date) -> Iterator[Asked]:
    """What a person's target role asks for, as needs `role:<role>:<competency>`.

    The works-council profile leaves out the target roles of others: their slots would say what
    is still missing of them.
    """
    role = content.roles.get(person.target_role) if person.target_role else None
    if role is None or not allowed(content.plan, "role_fit", own=person.me):
        return
    due = person.target_on
    safe = None if due is None else due - dt.timedelta(buffer_days(content))
    for line in asked_on(role, due or today):
        id_ = role_need(role.id, line.competency)
        yield Asked(id_, due, safe, None, line.competency, line.level)


def _late_by(ready: dt.date, due: dt.date, buffer: int) -> State:
    head_start = (due - ready).days
    return "ahead" if head_start >= buffer else "tight" if head_start >= 0 else "late"


def _brought(slot: Slot, ready: dt.date, today: dt.date, buffer: int) -> Slot:
    """A slot something brings: ready today, or by a day to come."""
    if ready <= today:
        return replace(slot, state="ready")
    assert slot.due is not None
    return replace(
        slot,
        ready=ready,
        head_start_weeks=weeks_between(ready, slot.due),
        state=_late_by(ready, slot.due, buffer),
    )


def with_sow_by(slot: Slot, sow_by: dt.date | None, today: dt.date) -> Slot:
    """A slot nothing brings yet, with the last day on which its learning can start."""
    part = slot.part_on if slot.part_on and slot.part_on > today else None
    if sow_by is None or sow_by < today or (part is not None and part >= sow_by):
        state: State = "late"
    else:
        state = "partly" if part is not None else "unplanned"
    lead = None if sow_by is None or slot.safe is None else weeks_between(sow_by, slot.safe)
    return replace(slot, sow_by=sow_by, lead_time_weeks=lead, state=state)


def _slot_for(asked: Asked, person: str | None = None, index: int = 0) -> Slot:
    """What is asked, of nobody or of a person, before anything is worked out."""
    return Slot(
        need=asked.id,
        index=index,
        person=person,
        development=asked.development,
        competency=asked.competency,
        level=asked.level,
        due=asked.due,
        safe=asked.safe,
    )


def open_slot(outlook: Outlook, asked: Asked, person: str, index: int = 0) -> Slot:
    """A person's slot before the last step: where nothing brings it, sow-by is not set yet.

    Such a slot has state "unplanned", a due day and a `start_level`.
    """
    slot = _slot_for(asked, person, index)
    left = outlook.content.people[person].left
    if asked.due is None or asked.competency is None or asked.level is None:
        return slot
    if left is not None and left < asked.due:
        return replace(slot, state="late")
    history = outlook.history(person, asked.competency)
    ready = history.ready_on(asked.level, outlook.today, asked.due)
    if ready is not None:
        return _brought(slot, ready, outlook.today, buffer_days(outlook.content))
    held = history.level(asked.due)
    part = history.ready_on(held, outlook.today, asked.due) if held > 0 else None
    return replace(slot, start_level=held, part_on=part)


def is_open(slot: Slot) -> bool:
    """True while a chain is what decides the slot's sow-by date and state."""
    return slot.start_level is not None


def person_slot(outlook: Outlook, asked: Asked, person: str, index: int = 0) -> Slot:
    """The slot of one person, worked out."""
    slot = open_slot(outlook, asked, person, index)
    if not is_open(slot):
        return slot
    assert slot.competency is not None
    assert slot.level is not None
    assert slot.safe is not None
    assert slot.start_level is not None
    chain = outlook.chain_from(person, slot.competency, (slot.start_level, slot.level), slot.safe)
    return with_sow_by(slot, chain.start if chain else None, outlook.today)


def structure_start(outlook: Outlook, need: Need, safe: dt.date) -> dt.date | None:
    """The last day on which work on a structure can start: its lead time counted back."""
    if need.lead_time_weeks is None:
        return None
    learner = outlook.learner(need.owner)
    days = days_of(need.lead_time_weeks)
    start = count_back(safe, days, learner.absences, learner.joined)
    return None if start is None else working_day_before(start, outlook.calendar)


def structure_slot(outlook: Outlook, need: Need) -> Slot:
    """The one slot of a structure; its owner is the person."""
    asked = asked_of(outlook.content, need)
    slot = Slot(
        need=need.id,
        person=need.owner,
        development=need.development,
        due=asked.due,
        safe=asked.safe,
    )
    if asked.due is None or asked.safe is None:
        return slot
    owner = outlook.content.people.get(need.owner) if need.owner else None
    if owner and owner.left is not None and owner.left < asked.due:
        return replace(slot, state="late")
    ready = need.in_force_on or need.planned_end
    if ready is not None:
        return _brought(slot, ready, outlook.today, buffer_days(outlook.content))
    slot = with_sow_by(slot, structure_start(outlook, need, asked.safe), outlook.today)
    return slot if owner else replace(slot, state="unstaffed")


def pool_of(content: Content, need: Need, due: dt.date) -> list[str]:
    """Members of the need's team or holders of its role present on the due day, by id."""
    return sorted(
        person.id
        for person in content.people.values()
        if (need.team is not None or need.role is not None)
        and (need.team is None or person.team == need.team)
        and (need.role is None or person.role == need.role)
        and present(person, due)
    )


def fill_count(asked: Asked, count: int, pool: Iterable[Slot], *, names: bool = True) -> list[Slot]:
    """The slots of a head count from the worked-out slots of its pool.

    Those ready first, then those something brings by their ready day, ties by id. The rest
    has no person; it takes the sow-by of those left over, the latest first. Without `names`
    whoever stands for a slot is only counted.
    """
    first: list[Slot] = []
    second: list[Slot] = []
    left: list[Slot] = []
    for slot in pool:
        group = first if slot.state == "ready" else second if slot.ready is not None else left
        group.append(slot)
    first.sort(key=lambda s: s.person or "")
    second.sort(key=lambda s: (s.ready or dt.date.max, s.person or ""))
    left.sort(key=lambda s: (-(s.sow_by or dt.date.min).toordinal(), s.person or ""))
    named = (first + second)[:count]
    if not names:
        named = [replace(slot, person=None, counted=slot.person) for slot in named]
    empty = replace(_slot_for(asked), state="unstaffed" if asked.due is not None else "unplanned")
    for rest in range(count - len(named)):
        source = left[rest] if rest < len(left) else empty
        named.append(replace(empty, sow_by=source.sow_by, lead_time_weeks=source.lead_time_weeks))
    return [replace(slot, index=index) for index, slot in enumerate(named)]


def need_slots(outlook: Outlook, need: Need) -> list[Slot]:
    """All slots of one need, by the exact rules; none for a development that won't come."""
    content = outlook.content
    if not applies(content, need):
        return []
    if need.kind == "structure":
        return [structure_slot(outlook, need)]
    asked = asked_of(content, need)
    if need.people:
        return [person_slot(outlook, asked, p, i) for i, p in enumerate(need.people)]
    pool = pool_of(content, need, asked.due) if asked.due is not None else []
    slots = (person_slot(outlook, asked, person) for person in pool)
    return fill_count(asked, need.count or 1, slots, names=allowed(content.plan, "candidates"))


def all_slots(outlook: Outlook) -> list[Slot]:
    """Every slot of the plan: of the needs in their order, then of the target roles."""
    content = outlook.content
    slots = [slot for need in content.needs.values() for slot in need_slots(outlook, need)]
    for person in content.people.values():
        slots += [
            person_slot(outlook, asked, person.id)
            for asked in role_needs(content, person, outlook.today)
        ]
    return slots
