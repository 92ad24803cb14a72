"""Which learning actions stand for what is asked: where the lines of the map end."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from planner.domain.content import Content
from planner.domain.need import Need
from planner.domain.slots import Slot, pool_of


def learned(
    content: Content, needs: Mapping[str, Need], slots: Iterable[Slot]
) -> dict[str, list[Slot]]:
    """The actions that raise those a competency is asked of, each with their slots.

    Where the works-council profile names nobody of a head count, every action of those asked
    stands for what learning brings: who of them is counted is not to be read off the lines.
    """
    found: dict[str, dict[Slot, None]] = {}
    for slot in slots:
        for person in _learners(content, needs[slot.need], slot):
            for action in content.actions_of(person, slot.competency or ""):
                if action.status != "dropped":
                    found.setdefault(action.id, {})[slot] = None
    return {action: list(own) for action, own in found.items()}


def _learners(content: Content, need: Need, slot: Slot) -> Sequence[str]:
    """Whose learning a slot may wait for: the one who is named, else those asked."""
    if slot.person is not None:
        return (slot.person,)
    if slot.counted is None or slot.ready is None or slot.due is None:
        return ()
    return pool_of(content, need, slot.due)
