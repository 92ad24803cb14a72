"""Ghosts become learning actions: of the best chain there is, on its days or on other ones.

The best chain of a slot is the one that decides its sow-by day. Where that day is past it is
the one that can still be begun and is over first: by the due day without the buffer if any
is, else as little after it as can be.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from planner.domain.action import Action
from planner.domain.chain import Leg
from planner.domain.content import Content
from planner.domain.days import weeks_between
from planner.domain.edit import Edit
from planner.domain.laying import lay_from
from planner.domain.problem import refuse
from planner.domain.record import label_of
from planner.domain.slots import Slot
from planner.services.editing import write
from planner.services.figures import Figures
from planner.services.naming import name_of
from planner.services.placing import within_reach
from planner.services.planning import action_of_leg, end_of_leg, legs_of, structure_end
from planner.services.ports import Store
from planner.services.pushing import said
from planner.services.ways_out import first_chain
from planner.services.why import chain_of


@dataclass(frozen=True, slots=True)
class GhostPlan:
    """What a ghost would become: the legs with their last days, or a structure's days."""

    slot: Slot
    legs: tuple[tuple[Leg, dt.date], ...]
    start: dt.date
    end: dt.date

    @property
    def weeks_ahead(self) -> float | None:
        """Weeks it is over before the due day; below 0 after it."""
        return None if self.slot.due is None else weeks_between(self.end, self.slot.due)


def ghost_plan(figures: Figures, slot: Slot) -> GhostPlan | None:
    """The best way to meet a slot nothing brings yet; None where a person must choose."""
    if slot.competency is None:
        return _structure_plan(figures, slot)
    chain = chain_of(figures, slot)
    if chain is None or chain.start < figures.today:
        chain = first_chain(figures, slot)
    if chain is None:
        return None
    legs = tuple((leg, end_of_leg(leg)) for leg in legs_of(chain))
    return GhostPlan(slot, legs, legs[0][0].start, max(end for _, end in legs))


def _structure_plan(figures: Figures, slot: Slot) -> GhostPlan | None:
    need = figures.content.needs.get(slot.need)
    if need is None or slot.person is None or slot.safe is None or need.lead_time_weeks is None:
        return None
    start = max(slot.sow_by or figures.today, figures.today)
    in_time = slot.sow_by is not None and slot.sow_by >= figures.today
    end = slot.safe if in_time else structure_end(need, figures.today)
    return GhostPlan(slot, (), start, end)


def moved_ghost(figures: Figures, plan: GhostPlan, start: dt.date) -> GhostPlan | None:
    """The same plan begun on another day: courses on the nearest of their terms.

    None where no term is left, or it would lie out of reach.
    """
    if not plan.legs:
        return replace(plan, start=start, end=start + (plan.end - plan.start))
    learner = figures.outlook.learner(plan.slot.person)
    try:
        laid = lay_from(plan.legs, start, learner)
    except OverflowError:
        return None
    if laid is None:
        return None
    return GhostPlan(plan.slot, tuple(laid), laid[0][0].start, max(end for _, end in laid))


def ghost_actions(content: Content, plan: GhostPlan) -> list[Action]:
    """The actions a ghost would become, under ids no plan has: to be looked at, not kept."""
    return [_action(content, plan, f"?{at}", leg, end) for at, (leg, end) in enumerate(plan.legs)]


def _action(content: Content, plan: GhostPlan, id_: str, leg: Leg, end: dt.date) -> Action:
    return replace(action_of_leg(id_, content, plan.slot.person or "", leg, None), end=end)


def plan_ghosts(store: Store, plans: Sequence[GhostPlan], *, today: dt.date) -> Edit | None:
    """Make what stood there as ghosts: learning actions as ideas, structures with their day.

    Raises:
        Refused: somebody asked for is gone meanwhile, or a day lies out of reach.
    """
    remarks: list[Any] = []
    with write(store, *_code(plans), **_names(store, plans), said=remarks) as unit:
        for plan in plans:
            within_reach("start", plan.start, plan.end)
            if not plan.legs:
                need = unit.get("needs", plan.slot.need)
                unit.put("needs", replace(need, planned_end=plan.end))
            for leg, end in plan.legs:
                id_ = unit.new_id("actions")
                unit.put("actions", _action(store.content, plan, id_, leg, end))
        if len(plans) == 1:
            remarks += said(_legs_said(store, plans[0], today))
    return unit.edit


def _code(plans: Sequence[GhostPlan]) -> tuple[str]:
    if not plans:
        raise refuse("ghost.nothing")
    if len(plans) > 1:
        return ("plan_ghosts",)
    return ("plan_chain",) if plans[0].legs else ("plan_structure",)


def _names(store: Store, plans: Sequence[GhostPlan]) -> dict[str, Any]:
    content, slot = store.content, plans[0].slot
    if len(plans) > 1:
        return {"count": len(plans)}
    if not plans[0].legs:
        title = name_of(content, "needs", slot.need)
        return {"title": title, "planned_end": plans[0].end.isoformat()}
    return {
        "person": name_of(content, "people", slot.person or ""),
        "title": name_of(content, "competencies", slot.competency or ""),
    }


def _legs_said(
    store: Store, plan: GhostPlan, today: dt.date
) -> Iterable[tuple[str, dict[str, Any]]]:
    """Which offerings on which days, and how that stands against the due day."""
    content = store.content
    for leg, end in plan.legs:
        offering = content.offerings.get(leg.edge.offering or "")
        title = label_of(offering) if offering else ""
        code = "leg" if offering else "own_leg"
        yield code, {"title": title, "start": leg.start.isoformat(), "end": end.isoformat()}
    weeks = plan.weeks_ahead
    if weeks is not None:
        yield ("too_late", {"weeks": -weeks}) if weeks < 0 else ("ahead", {"weeks": weeks})
    if plan.start < today:
        yield "begun_past", {}


class Lateness:
    """By how many weeks a ghost would come too late if it were begun now.

    Asked for at every paint, so what was worked out is kept until the slot, the ways up or the
    learner are others.
    """

    def __init__(self) -> None:
        self._known: dict[Slot, tuple[object, object, float | None]] = {}

    def weeks(self, figures: Figures, slot: Slot) -> float | None:
        """Weeks after the due day, 0 or less where only the buffer is lost; None: no way."""
        if slot.competency is None or slot.person is None:
            return None
        edges = figures.outlook.edges(slot.competency)
        learner = figures.outlook.learner(slot.person)
        known = self._known.get(slot)
        if known is None or known[0] is not edges or known[1] is not learner:
            plan = ghost_plan(figures, slot)
            ahead = plan.weeks_ahead if plan is not None else None
            known = self._known[slot] = (edges, learner, None if ahead is None else -ahead)
        return known[2]
