"""Learning actions: who learns what, from when to when."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from planner.domain.offering import OfferingKind
from planner.domain.record import Record, ref, refs

ActionStatus = Literal["idea", "planned", "booked", "running", "done", "dropped"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """Raises a competency for whoever is at or above `from_` when the action starts."""

    competency: str = ref("competencies", required=True)
    from_: int = 0
    to: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningLog:
    """Hours somebody learned on a day."""

    person: str = ref("people", required=True)
    on: dt.date
    hours: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """How and when it is seen whether the learning worked; `passed` None until then."""

    method: str = ""
    on: dt.date | None = None
    passed: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Action(Record):
    """A learning action; `start` and `end` are both days of it. `progress` is a share 0–1.

    `hours` and `cost` are for one person; None takes them from the offering.
    """

    title: str = ""
    kind: OfferingKind | None = None
    people: tuple[str, ...] = refs("people")
    offering: str | None = ref("offerings")
    effects: tuple[Effect, ...] = ()
    start: dt.date
    end: dt.date
    hours: float | None = None
    cost: float | None = None
    status: ActionStatus = "planned"
    discussed_on: dt.date | None = None
    fixed: bool = False
    predecessors: tuple[str, ...] = refs("actions")
    progress: float = 0
    log: tuple[LearningLog, ...] = ()
    check: Check | None = None
    notes: str = ""
