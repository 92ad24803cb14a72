"""Competencies that several developments or goals need: right to learn whichever of them comes."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from planner.domain.content import Content
from planner.domain.need import Need
from planner.domain.slots import IN_TIME, applies
from planner.services.figures import Figures
from planner.services.matching import fold
from planner.services.naming import name_of

Source = tuple[str, str]
"""("developments" or "goals", id)"""


@dataclass(frozen=True, slots=True)
class NoRegret:
    """A competency, what needs it by name, and the first day by which learning must begin.

    `sow_by` None: nothing of it is left to begin, or no chain leads there.
    """

    competency: str
    sources: tuple[Source, ...]
    needs: tuple[str, ...]
    sow_by: dt.date | None
    in_time: int
    slots: int


def sources_by_competency(content: Content) -> dict[str, frozenset[Source]]:
    """What needs each competency: developments that may still come, and goals that are open."""
    found: dict[str, set[Source]] = {}
    for need in content.needs.values():
        source = _source(content, need)
        if need.competency is not None and source is not None:
            found.setdefault(need.competency, set()).add(source)
    return {competency: frozenset(sources) for competency, sources in found.items()}


def _source(content: Content, need: Need) -> Source | None:
    """What a need serves; None where that is over, or it only has a day."""
    if need.development is not None:
        return ("developments", need.development) if applies(content, need) else None
    if need.goal is not None and content.goals[need.goal].status == "open":
        return "goals", need.goal
    return None


def no_regret(figures: Figures) -> list[NoRegret]:
    """What serves more than one, those that serve most first, then what must be begun first."""
    content = figures.content
    asking: dict[str, list[Need]] = {}
    for need in content.needs.values():
        if need.competency is not None:
            asking.setdefault(need.competency, []).append(need)
    found = []
    for competency, sources in sources_by_competency(content).items():
        if len(sources) < 2:
            continue
        needs = [
            need
            for need in asking[competency]
            if _source(content, need) or (need.goal is None and applies(content, need))
        ]
        slots = [slot for need in needs for slot in figures.of_need(need.id)]
        open_ = [slot.sow_by for slot in slots if slot.sow_by and slot.state not in IN_TIME]
        named = sorted(sources, key=lambda each: (fold(name_of(content, *each)), each))
        found.append(
            NoRegret(
                competency=competency,
                sources=tuple(named),
                needs=tuple(need.id for need in needs),
                sow_by=min(open_, default=None),
                in_time=sum(slot.state in IN_TIME for slot in slots),
                slots=len(slots),
            )
        )
    return sorted(found, key=lambda each: _order(content, each))


def _order(content: Content, each: NoRegret) -> tuple[int, dt.date, str]:
    name = fold(name_of(content, "competencies", each.competency))
    return -len(each.sources), each.sow_by or dt.date.max, name


def no_regret_row(each: NoRegret) -> dict[str, Any]:
    """One competency by the keys of `vorlauf no-regret --json`."""
    return {
        "competency": each.competency,
        "developments": [id_ for kind, id_ in each.sources if kind == "developments"],
        "goals": [id_ for kind, id_ in each.sources if kind == "goals"],
        "needs": list(each.needs),
        "sow_by": each.sow_by.isoformat() if each.sow_by else None,
        "in_time": each.in_time,
        "slots": each.slots,
    }
