"""A role's profile as what a development will ask for: one need for each of its lines."""

from __future__ import annotations

from datetime import date

from planner.domain.content import Content
from planner.domain.edit import Edit
from planner.domain.need import Need
from planner.domain.people import present
from planner.domain.problem import refuse
from planner.domain.slots import asked_on
from planner.services.copy_needs import asks_for
from planner.services.editing import write
from planner.services.naming import name_of
from planner.services.ports import Store
from planner.services.records import existing


def needs_of_role(
    store: Store,
    development: str,
    role: str,
    count: int | None = None,
    only: tuple[str, ...] = (),
    *,
    today: date,
) -> Edit | None:
    """Have a development ask for all a role asks for today, of so many of its holders, as one step.

    What the development asks for already is left out.

    Args:
        count: how many people; as many as hold the role today, at least one.
        only: these competencies of the role alone; all of them without.

    Raises:
        Refused: the role asks for nothing, or the development asks for all of it already.
    """
    existing(store, "developments", development)
    existing(store, "roles", role)
    wanted = role_lines(store.content, role, today)
    if only:
        wanted = [need for need in wanted if need.competency in only]
    if not wanted:
        raise refuse("role.asks_nothing", title=name_of(store.content, "roles", role))
    left = [need for need in wanted if not asks_for(store.content, development, need)]
    title = name_of(store.content, "developments", development)
    if not left:
        raise refuse("copy.known", title=title)
    people = count if count is not None else holders(store.content, role, today)
    names = {"title": title, "role": name_of(store.content, "roles", role)}
    with write(store, "needs_of_role", **names) as unit:
        for need in left:
            unit.put(
                "needs",
                Need(
                    id=unit.new_id("needs"),
                    development=development,
                    competency=need.competency,
                    level=need.level,
                    count=people,
                    role=role,
                ),
            )
    return unit.edit


def role_lines(content: Content, role: str, today: date) -> list[Need]:
    """What a role asks for on a day, as needs that belong to nothing yet."""
    return [
        Need(id="", competency=line.competency, level=line.level, role=role)
        for line in asked_on(content.roles[role], today)
    ]


def holders(content: Content, role: str, today: date) -> int:
    """How many people hold a role today; at least one, for whom it is meant."""
    return max(1, sum(p.role == role and present(p, today) for p in content.people.values()))
