"""Switching the works-council profile of a plan on and off."""

from __future__ import annotations

from dataclasses import replace

from planner.domain.edit import Edit
from planner.services.editing import write
from planner.services.ports import Store


def set_works_council(store: Store, on: bool) -> Edit | None:
    """Switch the works-council profile on or off: who opens the plan then sees nobody compared.

    Nothing is deleted.
    """
    with write(store, "works_council_on" if on else "works_council_off") as unit:
        unit.put("plan", replace(store.content.plan, works_council=on))
    return unit.edit
