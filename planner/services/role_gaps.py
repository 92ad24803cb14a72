"""What is still missing of somebody for a role: what is held, what is not, and by when it could be.

Never a share and never a ranking: each line stands for itself, and people by name.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from planner.domain.content import Content
from planner.domain.people import Person, present
from planner.domain.problem import refuse
from planner.domain.role_gaps import Gap, gaps_of
from planner.domain.slots import Slot, role_need
from planner.domain.soonest import soonest
from planner.domain.works_council import allowed, is_own
from planner.services.figures import Figures
from planner.services.matching import fold
from planner.services.naming import name_of


@dataclass(frozen=True, slots=True)
class Missing:
    """A line that is not held: the first day it could be (None: no way), and the slot that
    already stands for it where the role is the person's target."""

    gap: Gap
    soonest: dt.date | None
    slot: Slot | None


@dataclass(frozen=True, slots=True)
class RoleGaps:
    """One person beside one role. `by` is the day the target role begins.

    `held` by name; `missing` begins with what must be there, then what weighs most. `soonest`
    is the first day on which all that counts could be held; None where something can't be.
    """

    person: str
    role: str
    target: bool
    by: dt.date | None
    held: tuple[Gap, ...]
    missing: tuple[Missing, ...]
    soonest: dt.date | None

    @property
    def lines(self) -> int:
        """How many lines the role has."""
        return len(self.held) + len(self.missing)


def role_gaps(figures: Figures, person: str, role: str) -> RoleGaps:
    """What is still missing of a person for a role.

    The target role is asked as it will be when it begins, any other as it is today.
    """
    content, today = figures.content, figures.today
    who = content.people[person]
    target = who.target_role == role
    by = who.target_on if target else None
    gaps = gaps_of(figures.outlook, person, content.roles[role], by or today)
    held = [gap for gap in gaps if not gap.levels]
    missing = [gap for gap in gaps if gap.levels]
    held.sort(key=lambda gap: _name(content, gap))
    missing.sort(key=lambda gap: (not gap.knock_out, -gap.weight, _name(content, gap)))
    found = tuple(_missing(figures, person, role, gap, target) for gap in missing)
    days = [each.soonest for each in found if each.gap.counts]
    reached = [day for day in days if day is not None]
    last = max([today, *reached]) if len(reached) == len(days) else None
    return RoleGaps(person, role, target, by, tuple(held), found, last)


def _name(content: Content, gap: Gap) -> str:
    return fold(name_of(content, "competencies", gap.competency))


def _missing(figures: Figures, person: str, role: str, gap: Gap, target: bool) -> Missing:
    day = soonest(figures.outlook, person, gap.competency, gap.asked)
    if not target:
        return Missing(gap, day, None)
    own = figures.of_need(role_need(role, gap.competency))
    return Missing(gap, day, next((slot for slot in own if slot.person == person), None))


def role_looked_at(content: Content, person: str) -> str | None:
    """The role somebody is seen beside where none is named: the target role, else their own."""
    who = content.people[person]
    return next((r for r in (who.target_role, who.role) if r in content.roles), None)


def people_of_role(content: Content, role: str, today: dt.date) -> list[str]:
    """Who holds a role or has it as a target, by name; nobody who has left."""
    found = [
        p
        for p in content.people.values()
        if role in (p.role, p.target_role) and (p.left is None or p.left >= today)
    ]
    return by_name(found)


def by_name(people: Iterable[Person]) -> list[str]:
    """Ids in the order of the alphabet: nobody is ranked."""
    return [p.id for p in sorted(people, key=lambda p: (fold(p.name or p.id), p.id))]


def others_for_role(content: Content, role: str, today: dt.date) -> list[str]:
    """Who could stand in or follow: everybody there who does not hold the role, by name."""
    return by_name(p for p in content.people.values() if p.role != role and present(p, today))


def wanted_gaps(
    figures: Figures, person: str | None, role: str | None, others: bool = False
) -> list[RoleGaps]:
    """What a call asks for: one person beside a role, or all people of a role.

    With `others` all who do not hold the role: who could stand in or follow.

    Raises:
        Refused: nobody or no role is named, one of them is unknown, or the person has no role;
            the works-council profile is on and it is not about oneself.
    """
    content = figures.content
    if others and not allowed(content.plan, "candidates"):
        raise refuse("council.candidates")
    for kind, id_, field in (("people", person, "person"), ("roles", role, "role")):
        if id_ is not None and content.get(kind, id_) is None:
            raise refuse("id.unknown", field, kind=kind, id=id_)
    if person is not None:
        beside = role or role_looked_at(content, person)
        if beside is None:
            raise refuse("person.no_role", "role", name=name_of(content, "people", person))
        if not may_compare(content, person):
            raise refuse("council.role_fit")
        return [role_gaps(figures, person, beside)]
    if role is None:
        raise refuse("role.nobody_named", "person")
    found = (others_for_role if others else people_of_role)(content, role, figures.today)
    told = [each for each in found if may_compare(content, each)]
    if found and not told:
        raise refuse("council.role_fit")
    return [role_gaps(figures, each, role) for each in told]


def may_compare(content: Content, person: str) -> bool:
    """True if it may be told what is still missing of a person for a role."""
    return allowed(content.plan, "role_fit", own=is_own(content.people, person))


def gaps_row(figures: Figures, gaps: RoleGaps) -> dict[str, Any]:
    """One person beside one role by the keys of `vorlauf missing --json`."""
    return {
        "person": gaps.person,
        "role": gaps.role,
        "target": gaps.target,
        "by": _iso(gaps.by),
        "on": figures.today.isoformat(),
        "held": [_gap_row(gap) for gap in gaps.held],
        "missing": [
            {
                **_gap_row(each.gap),
                "levels": each.gap.levels,
                "soonest": _iso(each.soonest),
                "sow_by": _iso(each.slot.sow_by) if each.slot else None,
                "ready": _iso(each.slot.ready) if each.slot else None,
                "state": each.slot.state if each.slot else None,
            }
            for each in gaps.missing
        ],
        "soonest": _iso(gaps.soonest),
    }


def _gap_row(gap: Gap) -> dict[str, Any]:
    return {
        "competency": gap.competency,
        "asked": gap.asked,
        "level": gap.held,
        "weight": gap.weight,
        "knock_out": gap.knock_out,
    }


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None
