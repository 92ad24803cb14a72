"""Needs: a competency at a level, or a structure, by a day."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from planner.domain.record import Record, ref, refs

NeedKind = Literal["competency", "structure"]
StructureKind = Literal[
    "role", "department_structure", "process", "decision_paper", "tool", "agreement"
]
Stage = Literal["open", "drafted", "agreed", "in_force"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Need(Record):
    """What a development (or a goal, or a fixed day) asks of us.

    kind "competency": `competency` at `level`, for the named `people` or for `count` people
    of a `team` or `role`. kind "structure": `structure`, `owner`, `lead_time_weeks`, `stage`.
    `due` fixes the day; else it follows from the development. `margin_weeks` moves it earlier.
    """

    title: str = ""
    development: str | None = ref("developments", cascade=True)
    goal: str | None = ref("goals", cascade=True)
    kind: NeedKind = "competency"
    competency: str | None = ref("competencies", cascade=True)
    level: int | None = None
    people: tuple[str, ...] = refs("people")
    count: int | None = None
    team: str | None = ref("teams")
    role: str | None = ref("roles")
    structure: StructureKind | None = None
    owner: str | None = ref("people")
    lead_time_weeks: float | None = None
    stage: Stage = "open"
    planned_end: dt.date | None = None
    in_force_on: dt.date | None = None
    due: dt.date | None = None
    margin_weeks: float = 0
    notes: str = ""
