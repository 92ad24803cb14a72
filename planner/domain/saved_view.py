"""Views of the timeline that are kept: how lanes are grouped and ordered, what is shown."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from planner.domain.action import ActionStatus
from planner.domain.record import Record, lines, ref, refs
from planner.domain.state import State

Grouping = Literal["competency", "person", "development", "team", "kind"]
LaneOrder = Literal["usual", "sow_by", "head_start", "name"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView(Record):
    """One way to look at the timeline; empty filters show everything.

    `first` and `last` are the days seen at the left and right edge; without them everything is
    fitted in. `folded` are the keys of the groups that are folded: ids, or what a group of none is
    called in the program. What it narrows to is named by id: a person who is erased drops out.
    """

    title: str = ""
    grouping: Grouping = "competency"
    order: LaneOrder = "usual"
    team: str | None = ref("teams")
    people: tuple[str, ...] = refs("people")
    developments: tuple[str, ...] = refs("developments")
    states: tuple[State, ...] = ()
    statuses: tuple[ActionStatus, ...] = ()
    text: str = ""
    first: dt.date | None = None
    last: dt.date | None = None
    folded: tuple[str, ...] = lines()
    notes: str = ""
