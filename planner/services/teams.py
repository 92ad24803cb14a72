"""Teams: who belongs to one."""

from __future__ import annotations

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
    title = label_of(existing(store, "teams", team))
    wanted = [" ".join(part.split()) for part in names.replace(";", ",").split(",")]
    people = list(store.content.people.values())
    with write(store, "join_team", title=title) as unit:
        for name in dict.fromkeys(part for part in wanted if part):
            fits = [person for person in people if fold(label_of(person)) == fold(name)]
            if len(fits) > 1:
                many = ", ".join(f"{label_of(each)} ({each.id})" for each in fits)
                raise refuse("quick.several", "names", text=name[:60], names=many)
            if fits:
                unit.put("people", replace(fits[0], team=team))
            else:
                unit.put("people", Person(id=unit.new_id("people"), name=name, team=team))
    return unit.edit
