"""Planning a slot: its latest chain becomes learning actions, a structure gets its day.

What is planned without having been discussed with the person stays an idea.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from planner.domain.action import Action, Effect
from planner.domain.beyond import level_label
from planner.domain.chain import Chain, Leg, run_before
from planner.domain.content import Content
from planner.domain.days import days_of
from planner.domain.edit import Edit
from planner.domain.need import Need
from planner.domain.outlook import Outlook
from planner.domain.record import label_of
from planner.domain.slots import Slot, pool_of
from planner.services.editing import Unit, write
from planner.services.matching import fold
from planner.services.naming import by_name, name_of
from planner.services.ports import Store
from planner.services.records import existing, put_changed


def legs_of(chain: Chain) -> Iterator[Leg]:
    """All legs in the order they are begun, those of what must come first included."""
    legs = [leg for before in chain.before for leg in legs_of(before)]
    yield from sorted([*legs, *chain.legs], key=lambda leg: (leg.start, leg.end))


def end_of_leg(leg: Leg) -> dt.date:
    """The day a leg is over: its term's last day, else the day by which it must be over."""
    for term in leg.edge.terms:
        run = run_before(term, leg.edge.every_months, leg.end)
        if run is not None and run.start == leg.start:
            return run.end
    return leg.end


def plan_chain(
    store: Store, person: str, chain: Chain, discussed_on: dt.date | None = None
) -> Edit | None:
    """Make a learning action of every leg of a chain for one person.

    With the day it was discussed they are planned, without they are ideas.
    """
    content = store.content
    names = {
        "person": name_of(content, "people", person),
        "title": name_of(content, "competencies", chain.legs[-1].edge.competency),
    }
    with write(store, "plan_chain", **names) as unit:
        put_chain(unit, content, person, chain, discussed_on)
    return unit.edit


def put_chain(
    unit: Unit, content: Content, person: str, chain: Chain, discussed_on: dt.date | None
) -> None:
    """Put the actions of a chain within a wish."""
    for leg in legs_of(chain):
        unit.put(
            "actions", action_of_leg(unit.new_id("actions"), content, person, leg, discussed_on)
        )


def action_of_leg(
    id_: str, content: Content, person: str, leg: Leg, discussed_on: dt.date | None
) -> Action:
    """The learning action of one leg of a chain; an idea until it was discussed."""
    edge = leg.edge
    offering = content.offerings.get(edge.offering) if edge.offering else None
    competency = content.competencies[edge.competency]
    own = f"{label_of(competency)} {level_label(content, edge.competency, edge.to)}"
    return Action(
        id=id_,
        title=label_of(offering) if offering else own,
        kind=offering.kind if offering else "self_study",
        people=(person,),
        offering=offering.id if offering else None,
        effects=(Effect(competency=edge.competency, from_=edge.from_, to=edge.to),),
        start=leg.start,
        end=end_of_leg(leg),
        hours=None if offering else edge.hours,
        status="planned" if discussed_on else "idea",
        discussed_on=discussed_on,
    )


def plan_structure(store: Store, need: str, end: dt.date) -> Edit | None:
    """Say by which day a structure is to stand."""
    return put_changed(store, "plan_structure", "needs", need, planned_end=end)


def structure_end(need: Need, start: dt.date) -> dt.date:
    """The day a structure stands if work on it begins on `start`, absences left aside."""
    return start + dt.timedelta(days_of(need.lead_time_weeks or 0))


def set_owner(store: Store, need: str, person: str) -> Edit | None:
    """Name who sees to a structure."""
    names = {"title": name_of(store.content, "needs", need)}
    who = name_of(store.content, "people", person)
    with write(store, "name_person", person=who, **names) as unit:
        unit.put("needs", replace(existing(store, "needs", need), owner=person))
    return unit.edit


def asked_for(content: Content, slot: Slot) -> list[str]:
    """Everybody a head count could mean, whether they could still learn it or not; by name."""
    need = content.needs.get(slot.need)
    if need is None or slot.due is None or slot.competency is None:
        return []
    return by_name(content, pool_of(content, need, slot.due))


def candidates(outlook: Outlook, slot: Slot) -> list[tuple[str, Chain]]:
    """People of a head count's pool who could still learn it in time, with their chains.

    By name: nobody is ranked.
    """
    content = outlook.content
    need = content.needs.get(slot.need)
    if need is None or slot.due is None or slot.safe is None or slot.competency is None:
        return []
    found = []
    for person in pool_of(content, need, slot.due):
        chain = outlook.chain(person, slot.competency, slot.level or 0, slot.safe)
        if chain is not None and chain.start >= outlook.today:
            found.append((person, chain))
    return sorted(found, key=lambda each: fold(label_of(content.people[each[0]])))
