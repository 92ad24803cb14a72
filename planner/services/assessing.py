"""Assessing many cells at once: a pasted block, a level filled down. One wish, one step back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from planner.domain.assessment import Assessment
from planner.domain.edit import Edit
from planner.domain.plan import AssessmentKind
from planner.services.editing import write
from planner.services.people import assess
from planner.services.ports import Store


class Given(NamedTuple):
    """A level given to a person in a competency, as an index into its scale."""

    person: str
    competency: str
    level: int


def assess_many(
    store: Store, given: Sequence[Given], kind: AssessmentKind, on: dt.date
) -> Edit | None:
    """Add an assessment for each; earlier ones stay. All of them or none.

    Raises:
        Refused: one of them is no level of its scale.
    """
    if len(given) == 1:
        return assess(store, *given[0], kind=kind, today=on)
    with write(store, "assess_many", count=len(given)) as unit:
        for person, competency, level in given:
            unit.put(
                "assessments",
                Assessment(
                    id=unit.new_id("assessments"),
                    person=person,
                    competency=competency,
                    level=level,
                    on=on,
                    kind=kind,
                ),
            )
    return unit.edit
