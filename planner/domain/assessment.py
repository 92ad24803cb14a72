"""Assessments: a person's level in a competency, seen by someone on a day. Append-only."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from planner.domain.plan import AssessmentKind
from planner.domain.record import Record, ref


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment(Record):
    """A dated level (index into the competency's scale); `valid_until` is included."""

    person: str = ref("people", required=True)
    competency: str = ref("competencies", required=True)
    level: int
    on: dt.date
    kind: AssessmentKind = "manager"
    valid_until: dt.date | None = None
    evidence: str = ""
    notes: str = ""
