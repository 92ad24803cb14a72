"""What one development asked for is often what the next one will: its needs, copied."""

from __future__ import annotations

from dataclasses import replace

from planner.domain.content import Content
from planner.domain.edit import Edit
from planner.domain.need import Need
from planner.domain.problem import refuse
from planner.services.editing import write
from planner.services.naming import name_of
from planner.services.ports import Store
from planner.services.records import existing


def copy_needs(store: Store, development: str, needs: tuple[str, ...]) -> Edit | None:
    """Have a development ask for what another one asks for, as one step.

    What is asked, of whom, and how much earlier comes along; days follow from the development
    it comes to, and structures begin anew. What it asks for already is left out.

    Raises:
        Refused: it asks for all of them already.
    """
    existing(store, "developments", development)
    found: list[Need] = [existing(store, "needs", id_) for id_ in dict.fromkeys(needs)]
    left = [need for need in found if not asks_for(store.content, development, need)]
    if found and not left:
        raise refuse("copy.known", title=name_of(store.content, "developments", development))
    title = name_of(store.content, "developments", development)
    with write(store, "copy_needs", title=title, count=len(left)) as unit:
        for need in left:
            copy = replace(
                need,
                id=unit.new_id("needs"),
                development=development,
                goal=None,
                due=None,
                stage="open",
                planned_end=None,
                in_force_on=None,
            )
            unit.put("needs", copy)
    return unit.edit


def asks_for(content: Content, development: str, need: Need) -> bool:
    """True if a development asks for the same already, of whomever."""
    return any(
        (own.kind, own.competency, own.level, own.structure, own.title)
        == (need.kind, need.competency, need.level, need.structure, need.title)
        for own in content.needs.values()
        if own.development == development
    )
