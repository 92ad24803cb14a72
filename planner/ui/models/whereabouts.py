"""Where a record can be seen: the place that lists it, else the one that shows its figures."""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import TYPE_CHECKING, Final

from planner.domain.slots import Slot

if TYPE_CHECKING:
    from planner.ui.desk import Desk

LISTS: Final = {
    "signals": "signals",
    "partners": "signals",
    "developments": "developments",
    "indicators": "developments",
    "needs": "needs",
    "goals": "needs",
    "decisions": "developments",
    "competencies": "competencies",
    "people": "competencies",
    "teams": "competencies",
    "roles": "competencies",
    "offerings": "competencies",
}
"""Kind → key of the place that lists it, where that is open to this plan."""


def whereabouts(desk: Desk, places: Container[str], kind: str, id_: str) -> tuple[str, object]:
    """The key of a place, and what to show there."""
    record = desk.content.get(kind, id_)
    listed = LISTS.get(kind, "")
    if listed in places:
        return listed, record
    if kind == "actions" and "timeline" in places:
        return "timeline", record
    slot = next(_slots(desk, kind, id_), None)
    if slot is not None and "timeline" in places:
        return "timeline", slot
    return "focus", record


def _slots(desk: Desk, kind: str, id_: str) -> Iterator[Slot]:
    """Slots a record has to do with, in the order of the needs."""
    figures, content = desk.figures, desk.content
    if kind == "developments":
        yield from figures.of_development(id_)
    elif kind == "needs":
        yield from figures.of_need(id_)
    elif kind == "indicators":
        yield from figures.of_development(content.indicators[id_].development)
    elif kind == "goals":
        for need in content.needs.values():
            if need.goal == id_:
                yield from figures.of_need(need.id)
    else:
        yield from (slot for slot in figures.slots if _holds(desk, slot, kind, id_))


def _holds(desk: Desk, slot: Slot, kind: str, id_: str) -> bool:
    if kind == "people":
        return slot.person == id_
    if kind == "competencies":
        return slot.competency == id_
    if kind == "roles":
        return slot.need.startswith(f"role:{id_}:")
    if kind == "teams":
        person = desk.content.people.get(slot.person) if slot.person else None
        return person is not None and person.team == id_
    if kind == "offerings":
        return slot.competency == desk.content.offerings[id_].competency
    return False
