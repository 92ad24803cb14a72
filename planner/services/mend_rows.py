"""Everything that doesn't add up as rows of plain values: what `vorlauf mend` says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from planner.domain.problem import refuse
from planner.domain.violation import Violation
from planner.services.figures import Figures
from planner.services.mending import Cure, Cures
from planner.services.violation_words import violation_sentence
from planner.services.violations import Violations
from planner.services.wording import Words


def mend_rows(figures: Figures, person: str | None = None) -> Iterator[tuple[Violation, Cure]]:
    """Each thing with its cure, or those of one person, in the order of the list.

    Raises:
        Refused: there is no such person.
    """
    if person is not None and person not in figures.content.people:
        raise refuse("id.unknown", "person", kind="people", id=person)
    known = Violations(figures)
    cures = Cures(figures, known)
    for violation in known.all:
        if person is None or person in people_of(figures, violation):
            yield violation, cures.of(violation)


def people_of(figures: Figures, violation: Violation) -> tuple[str, ...]:
    """Whom a violation is about: its person, else all people of its action."""
    if violation.person is not None:
        return (violation.person,)
    action = figures.content.actions.get(violation.action or "")
    return action.people if action else ()


def mend_row(figures: Figures, violation: Violation, cure: Cure, words: Words) -> dict[str, Any]:
    """One row by the keys of `vorlauf mend --json`."""
    v = violation
    return {
        "code": v.code,
        "action": v.action,
        "person": v.person,
        "predecessor": v.other if v.code == "order" else None,
        "competency": v.other if v.code != "order" else None,
        "level": v.level,
        "need": v.need,
        "first": _iso(v.first),
        "last": _iso(v.last),
        "hours": round(v.hours, 2) if v.code == "overload" else None,
        "actions": list(v.actions),
        "cure": cure.code,
        "safe": cure.safe,
        "says": violation_sentence(figures, v, words),
    }


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None
