"""Teams, roles and the people who learn."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from planner.domain.record import Record, ref


@dataclass(frozen=True, slots=True, kw_only=True)
class Team(Record):
    """A team; people name it, it names nobody."""

    name: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """What a role asks for from a day on; a later line of the same competency replaces it."""

    competency: str = ref("competencies", required=True)
    level: int
    weight: float = 1
    knock_out: bool = False
    from_: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Role(Record):
    """A role with its dated requirements, oldest first; lines are added, never overwritten."""

    name: str = ""
    requires: tuple[Requirement, ...] = ()
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """Days without learning, both ends included; never with a reason."""

    start: dt.date
    end: dt.date


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursChange:
    """Learning hours a week from a day on."""

    from_: dt.date
    hours_per_week: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """Someone who learns. `hours_per_week` None: no learning hours are known.

    Present from `joined` to `left`, both included.
    """

    name: str = ""
    team: str | None = ref("teams")
    role: str | None = ref("roles")
    target_role: str | None = ref("roles")
    target_on: dt.date | None = None
    hours_per_week: float | None = None
    hours_changes: tuple[HoursChange, ...] = ()
    absences: tuple[Absence, ...] = ()
    joined: dt.date | None = None
    left: dt.date | None = None
    external: bool = False
    me: bool = False
    personnel_number: str = ""
    cost_centre: str = ""
    notes: str = ""


def present(person: Person, day: dt.date) -> bool:
    """True if the person has joined by `day` and not left before it."""
    return (person.joined is None or person.joined <= day) and (
        person.left is None or person.left >= day
    )


def hours_on(person: Person, day: dt.date) -> float | None:
    """Learning hours a week in force on `day`; None or a positive number."""
    hours = person.hours_per_week
    for change in sorted(person.hours_changes, key=lambda c: c.from_):
        if change.from_ <= day:
            hours = change.hours_per_week
    return hours or None
