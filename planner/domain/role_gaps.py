"""What a role asks for beside what somebody holds: line by line, never summed up to a mark."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from planner.domain.outlook import Outlook
from planner.domain.people import Role
from planner.domain.slots import asked_on


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """One line of a role and the level that is held; levels are indices into the scale."""

    competency: str
    asked: int
    held: int
    weight: float = 1
    knock_out: bool = False

    @property
    def levels(self) -> int:
        """By how many levels it is missing; 0 where it is held."""
        return max(self.asked - self.held, 0)

    @property
    def counts(self) -> bool:
        """False for a line of weight 0: it is only noted, unless it must be there."""
        return self.knock_out or self.weight > 0


def gaps_of(outlook: Outlook, person: str, role: Role, day: dt.date) -> tuple[Gap, ...]:
    """What a role asks for on `day` beside what a person holds today, in the role's own order."""
    return tuple(
        Gap(
            competency=line.competency,
            asked=line.level,
            held=outlook.history(person, line.competency).level(outlook.today),
            weight=line.weight,
            knock_out=line.knock_out,
        )
        for line in asked_on(role, day)
    )
