"""From a need to what is done for it: the best way, an offering, or learning planned already.

Each is one step that is taken back as one. What is planned here stays an idea: nobody was asked
yet. Where something can't be planned, the reason and a way on are told.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from planner.domain.action import Action, Effect
from planner.domain.beyond import marked_label
from planner.domain.chain import Leg
from planner.domain.content import Content
from planner.domain.edit import Edit
from planner.domain.need import Need
from planner.domain.offering import Offering
from planner.domain.outlook import Outlook
from planner.domain.problem import Refused, refuse
from planner.domain.record import label_of
from planner.domain.slots import IN_TIME, Slot, need_slots
from planner.domain.terms import nearest_term
from planner.engine.calendars import calendar_of
from planner.services.editing import Unit, write
from planner.services.guided_step import steps_of
from planner.services.naming import name_of
from planner.services.planning import action_of_leg, put_chain
from planner.services.ports import Store
from planner.services.records import existing
from planner.services.seats import people_by_run


def plan_needs(store: Store, needs: tuple[str, ...], *, today: dt.date) -> Edit | None:
    """Plan what nothing brings yet of some needs, each person on the best way, as ideas.

    Raises:
        Refused: nothing of it is left to plan, nobody is named, or it is too late.
    """
    found = _needs(store, needs)
    outlook = _outlook(store.content, today)
    with write(store, "plan_needs", title=_title(store.content, found)) as unit:
        for need in found:
            if need.kind == "structure":
                _plan_structure(unit, outlook, need)
            else:
                _plan_people(unit, outlook, need)
        if not unit.changes:
            raise _why_not(store.content, _slots(outlook, found))
    return unit.edit


def _plan_people(unit: Unit, outlook: Outlook, need: Need) -> None:
    for slot in need_slots(outlook, need):
        if slot.state not in ("unplanned", "partly") or slot.person is None:
            continue
        if slot.competency is None or slot.start_level is None or slot.safe is None:
            continue
        levels = (slot.start_level, slot.level or 0)
        chain = outlook.chain_from(slot.person, slot.competency, levels, slot.safe)
        if chain is not None and chain.start >= outlook.today:
            put_chain(unit, outlook.content, slot.person, chain, None)


def _plan_structure(unit: Unit, outlook: Outlook, need: Need) -> None:
    """Its day is the safe one; without a lead time nothing says that this is too late."""
    for slot in need_slots(outlook, need):
        open_ = slot.state in ("unplanned", "unstaffed") or need.lead_time_weeks is None
        if slot.safe is not None and slot.ready is None and open_ and slot.safe >= outlook.today:
            unit.put("needs", replace(need, planned_end=slot.safe))


# -- an offering -----------------------------------------------------------------------------


def plan_offering(
    store: Store, offering: str, needs: tuple[str, ...], *, today: dt.date
) -> Edit | None:
    """Have those asked by some needs take an offering: on its last run in time, else the next.

    Whoever goes on the same days goes together.

    Raises:
        Refused: it teaches something else, nobody named can begin with it, or seats are too few.
    """
    record: Offering = existing(store, "offerings", offering)
    found = _needs(store, needs)
    content, outlook = store.content, _outlook(store.content, today)
    if any(need.competency != record.competency for need in found):
        raise _teaches_else(content, record, found)
    runs: dict[tuple[dt.date, dt.date], list[tuple[str, Action]]] = {}
    with write(store, "plan_offering", title=label_of(record)) as unit:
        for need in found:
            for slot in _open(need_slots(outlook, need)):
                for made in _taken(unit, outlook, record, need, slot):
                    runs.setdefault((made.start, made.end), []).append((slot.person or "", made))
        for together in runs.values():
            people = tuple(dict.fromkeys(person for person, _ in together))
            _seated(content, record, people, together[0][1].start)
            unit.put("actions", replace(together[0][1], people=people))
        if not runs:
            raise _nobody_fits(content, outlook, record, found)
    return unit.edit


def _taken(
    unit: Unit, outlook: Outlook, offering: Offering, need: Need, slot: Slot
) -> Iterator[Action]:
    """The action of one person; what must come before it is put as well."""
    person, competency = slot.person, slot.competency
    edges = [e for e in outlook.edges(offering.competency) if e.offering == offering.id]
    if person is None or competency is None or slot.safe is None or not edges:
        return
    held = outlook.history(person, competency).level(slot.due or slot.safe)
    if not offering.from_ <= held < offering.to:
        return
    content, id_ = outlook.content, unit.new_id("actions")
    chain = outlook.chain_by(person, edges[0], held, slot.safe)
    if chain is not None and chain.start >= outlook.today:
        for before in chain.before:
            put_chain(unit, content, person, before, None)
        yield action_of_leg(id_, content, person, chain.legs[-1], None)
        return
    steps = steps_of(outlook, replace(need, people=(person,), count=None, team=None, role=None))
    for step in steps:
        if step.key == offering.id:
            leg = Leg(edges[0], step.start, step.end)
            yield replace(action_of_leg(id_, content, person, leg, None), end=step.end)


def _seated(content: Content, offering: Offering, people: Iterable[str], start: dt.date) -> None:
    """Refuse more people than there are seats, those taken on the same run counted."""
    if offering.seats is None:
        return
    run = nearest_term(offering, start)
    here = people_by_run(content, offering).get(run.start, []) if run is not None else []
    new = [person for person in people if person not in here]
    left = max(offering.seats - len(here), 0)
    if len(new) > left:
        raise refuse("join.seats", title=label_of(offering), seats=left, people=len(new))


# -- an action -------------------------------------------------------------------------------


def join_action(
    store: Store, action: str, needs: tuple[str, ...], *, today: dt.date
) -> Edit | None:
    """Have those asked by some needs take part in a learning action, and have it teach them that.

    Raises:
        Refused: it is over, nobody is named, its seats are too few, it follows an offering that
            teaches something else, or nobody is left whom it would help.
    """
    record: Action = existing(store, "actions", action)
    found = _needs(store, needs)
    content, outlook = store.content, _outlook(store.content, today)
    _may_join(content, record, found)
    slots = _open(_slots(outlook, found))
    if not slots:
        raise _why_not(content, _slots(outlook, found))
    people = tuple(dict.fromkeys((*record.people, *(s.person for s in slots if s.person))))
    offering = content.offerings.get(record.offering or "")
    if offering is not None:
        _seated(content, offering, people, record.start)
    after = replace(record, people=people, effects=_effects(outlook, record, slots))
    if after == record:
        raise refuse("join.already", title=label_of(record))
    with write(store, "join_action", title=label_of(record)) as unit:
        unit.put("actions", after)
    return unit.edit


def _may_join(content: Content, action: Action, needs: Sequence[Need]) -> None:
    title = label_of(action)
    if action.status in ("done", "dropped"):
        raise refuse("join.over", title=title)
    if any(need.kind == "structure" for need in needs):
        raise refuse("join.structure")
    offering = content.offerings.get(action.offering or "")
    taught = {effect.competency for effect in action.effects}
    if offering is not None and any(need.competency not in taught for need in needs):
        raise _teaches_else(content, offering, needs)


def _effects(outlook: Outlook, action: Action, slots: Iterable[Slot]) -> tuple[Effect, ...]:
    """What it teaches, and from the lowest level held on what it did not teach yet."""
    effects, taught = list(action.effects), {effect.competency for effect in action.effects}
    lows: dict[tuple[str, int], int] = {}
    for slot in slots:
        if slot.competency is None or slot.level is None or slot.competency in taught:
            continue
        held = outlook.history(slot.person or "", slot.competency).level(action.start)
        key = (slot.competency, slot.level)
        lows[key] = min(held, lows.get(key, held))
    for (competency, level), low in lows.items():
        if low < level:
            effects.append(Effect(competency=competency, from_=low, to=level))
    return tuple(effects)


# -- all of them -----------------------------------------------------------------------------


def _needs(store: Store, ids: Iterable[str]) -> list[Need]:
    return [existing(store, "needs", id_) for id_ in dict.fromkeys(ids)]


def _outlook(content: Content, today: dt.date) -> Outlook:
    return Outlook(content, today, calendar_of(content.plan.country, content.plan.region))


def _slots(outlook: Outlook, needs: Iterable[Need]) -> list[Slot]:
    return [slot for need in needs for slot in need_slots(outlook, need)]


def _open(slots: Iterable[Slot]) -> list[Slot]:
    return [s for s in slots if s.person is not None and s.state not in IN_TIME]


def _title(content: Content, needs: Sequence[Need]) -> str:
    return name_of(content, "needs", needs[0].id) if needs else ""


def _why_not(content: Content, slots: Sequence[Slot]) -> Refused:
    """Why nothing of it can be planned."""
    title = name_of(content, "needs", slots[0].need) if slots else ""
    if slots and all(slot.state in IN_TIME for slot in slots):
        return refuse("plan.in_time", title=title)
    if any(slot.due is None for slot in slots):
        return refuse("plan.no_day", title=title)
    if any(slot.state == "late" for slot in slots):
        return refuse("plan.too_late", title=title)
    return refuse("plan.nobody", title=title)


def _teaches_else(content: Content, offering: Offering, needs: Sequence[Need]) -> Refused:
    values: dict[str, Any] = {
        "title": label_of(offering),
        "teaches": name_of(content, "competencies", offering.competency),
        "asked": _title(content, needs),
    }
    return refuse("plan.teaches_else", **values)


def _nobody_fits(
    content: Content, outlook: Outlook, offering: Offering, needs: Sequence[Need]
) -> Refused:
    """Nobody named, or nobody who could begin with it."""
    slots = _slots(outlook, needs)
    if not _open(slots):
        return _why_not(content, slots)
    low, high = (
        marked_label(content, offering.competency, level) for level in (offering.from_, offering.to)
    )
    values = {"title": label_of(offering), "from": low, "to": high}
    return refuse("plan.unfit", **values)
