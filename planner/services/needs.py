"""Needs: who is named for them, and how far a structure is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from planner.domain.edit import Edit
from planner.domain.need import Stage
from planner.domain.problem import refuse
from planner.services.editing import write
from planner.services.naming import name_of
from planner.services.ports import Store
from planner.services.records import existing, put_changed

_KIND = "needs"


def name_person(store: Store, need: str, person: str) -> Edit | None:
    """Name one more person for a need."""
    people = existing(store, _KIND, need).people
    if person in people:
        return None
    return _set_people(store, "name_person", need, person, (*people, person))


def release_person(store: Store, need: str, person: str) -> Edit | None:
    """No longer ask this person for a need."""
    people = existing(store, _KIND, need).people
    if person not in people:
        raise refuse("link.unknown", "person", kind=_KIND, id=need, missing=person)
    rest = tuple(each for each in people if each != person)
    return _set_people(store, "release_person", need, person, rest)


def _set_people(
    store: Store, code: str, need: str, person: str, people: tuple[str, ...]
) -> Edit | None:
    names = {
        "title": name_of(store.content, _KIND, need),
        "person": name_of(store.content, "people", person),
    }
    with write(store, code, **names) as unit:
        unit.put(_KIND, replace(existing(store, _KIND, need), people=people))
    return unit.edit


def set_stage(
    store: Store, need: str, stage: Stage, on: date | None = None, *, today: date
) -> Edit | None:
    """Say how far a structure is; one in force is so from a day on, without one from today."""
    in_force = (on or today) if stage == "in_force" else None
    return put_changed(store, f"stage_{stage}", _KIND, need, stage=stage, in_force_on=in_force)
