"""Offerings: ways to learn that can be booked or done, with their dates."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from planner.domain.competency import Prerequisite
from planner.domain.record import Record, ref, refs

OfferingKind = Literal[
    "course",
    "language_course",
    "software_training",
    "workshop",
    "fair",
    "coaching",
    "mentoring",
    "on_the_job",
    "self_study",
    "tandem",
    "other",
]
Repeats = Literal["none", "monthly", "quarterly", "half_yearly", "yearly"]

MONTHS: dict[str, int] = {"none": 0, "monthly": 1, "quarterly": 3, "half_yearly": 6, "yearly": 12}
"""Whole months between two runs of a repeating term."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One run of an offering, both days included."""

    start: dt.date
    end: dt.date


@dataclass(frozen=True, slots=True, kw_only=True)
class Offering(Record):
    """Raises `competency` from level `from_` to level `to`; without terms it starts any day.

    `not_same` are others that only look alike: nobody asks again whether they are one.
    """

    title: str = ""
    kind: OfferingKind = "course"
    competency: str = ref("competencies", required=True)
    from_: int = 0
    to: int = 1
    weeks: float | None = None
    hours: float | None = None
    cost: float | None = None
    seats: int | None = None
    terms: tuple[Term, ...] = ()
    repeats: Repeats = "none"
    prerequisites: tuple[Prerequisite, ...] = ()
    provider: str = ""
    link: str = ""
    not_same: tuple[str, ...] = refs("offerings")
    notes: str = ""
