"""Teams and roles: who belongs to a team, who holds a role."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from planner.domain.edit import Edit
from planner.domain.people import Person
from planner.domain.problem import refuse
from planner.domain.record import label_of
from planner.services.editing import write
from planner.services.matching import fold
from planner.services.ports import Store
from planner.services.records import existing


def join_team(store: Store, team: str, names: str) -> Edit | None:
    """Take people into a team by their names, parted by commas; who is not known is added.

    Raises:
        Refused: a name that several people have, so nobody can say who is meant.
    """
    return _take(store, ("join_team", "teams", team), names, lambda who: replace(who, team=team))


def hold_role(store: Store, role: str, names: str) -> Edit | None:
    """Give people a role by their names, parted by commas; who is not known is added.

    Raises:
        Refused: a name that several people have, so nobody can say who is meant.
    """
    return _take(store, ("hold_role", "roles", role), names, lambda who: replace(who, role=role))


def _take(
    store: Store, what: tuple[str, str, str], names: str, taken: Callable[[Person], Person]
) -> Edit | None:
    """Change everybody who is named; `what` is the use case, the kind and the id it names."""
    code, kind, id_ = what
    title = label_of(existing(store, kind, id_))
    wanted = [" ".join(part.split()) for part in names.replace(";", ",").split(",")]
    people = list(store.content.people.values())
    with write(store, code, title=title) as unit:
        for name in dict.fromkeys(part for part in wanted if part):
            fits = [person for person in people if fold(label_of(person)) == fold(name)]
            if len(fits) > 1:
                many = ", ".join(f"{label_of(each)} ({each.id})" for each in fits)
                raise refuse("quick.several", "names", text=name[:60], names=many)
            who = fits[0] if fits else Person(id=unit.new_id("people"), name=name)
            unit.put("people", taken(who))
    return unit.edit
