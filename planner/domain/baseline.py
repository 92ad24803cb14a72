"""Baselines: the plan of a day, kept to be compared with."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from planner.domain.record import Record, lines


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline(Record):
    """Where actions and structures lay on a day, and how slots stood.

    One line for each, as `domain.kept` writes them ("a1 2027-01-11 2027-07-09 anna polish
    Evening course B1"): read with a plan of 10,000 actions they cost a few milliseconds where
    records within the record cost eighty, and they stay what they were when people, needs and
    actions are deleted.
    """

    title: str = ""
    on: dt.date
    actions: tuple[str, ...] = lines()
    structures: tuple[str, ...] = lines()
    slots: tuple[str, ...] = lines()
    notes: str = ""
