"""Views of the matrix that are kept: who and what is shown in it, in which order, on which day."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from planner.domain.record import Record, lines, ref, refs

PeopleBy = Literal["team", "role", "name"]
ColumnOrder = Literal["catalogue", "name", "gaps"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedMatrix(Record):
    """One way to look at the matrix; empty filters show everything, no day is today.

    `folded` are the keys of groups and the ids of categories that are folded; `frozen` stand at
    the left, in this order. Who and what is left out is named by id: what is erased drops out.
    """

    title: str = ""
    grouping: PeopleBy = "team"
    sorting: ColumnOrder = "catalogue"
    team: str | None = ref("teams")
    development: str | None = ref("developments")
    only_needed: bool = False
    only_gaps: bool = False
    text: str = ""
    on: dt.date | None = None
    hidden_people: tuple[str, ...] = refs("people")
    hidden_competencies: tuple[str, ...] = refs("competencies")
    frozen: tuple[str, ...] = refs("competencies")
    folded: tuple[str, ...] = lines()
    notes: str = ""
