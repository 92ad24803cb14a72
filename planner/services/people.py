"""People: how far they are, and where they want to go."""

from __future__ import annotations

from datetime import date

from planner.domain.assessment import Assessment
from planner.domain.edit import Edit
from planner.domain.plan import AssessmentKind
from planner.domain.problem import refuse
from planner.services.editing import Unit, write
from planner.services.naming import name_of
from planner.services.ports import Store
from planner.services.records import put_changed


def assess(
    store: Store,
    person: str,
    competency: str,
    level: int,
    on: date | None = None,
    kind: AssessmentKind = "manager",
    valid_until: date | None = None,
    evidence: str = "",
    notes: str = "",
    *,
    today: date,
) -> Edit | None:
    """Add an assessment of a person in a competency; earlier ones stay. Without a day, today.

    Raises:
        Refused: the day lies ahead, where nobody can have seen anything yet.
    """
    if on is not None:
        refuse_ahead(on, today)
    content = store.content
    assessment = Assessment(
        id=Unit(content).new_id("assessments"),
        person=person,
        competency=competency,
        level=level,
        on=on or today,
        kind=kind,
        valid_until=valid_until,
        evidence=evidence,
        notes=notes,
    )
    names = {
        "person": name_of(content, "people", person),
        "competency": name_of(content, "competencies", competency),
    }
    with write(store, "assess", **names) as unit:
        unit.put("assessments", assessment)
    return unit.edit


def refuse_ahead(on: date, today: date) -> None:
    """Refuse a day that lies ahead: nobody can have seen yet what was assessed on it.

    Raises:
        Refused: it does.
    """
    if on > today:
        raise refuse("assessment.ahead", "on", day=on.isoformat(), today=today.isoformat())


def set_target_role(
    store: Store, person: str, role: str | None = None, on: date | None = None
) -> Edit | None:
    """Name the role a person wants to grow into, and by when; without a role, none."""
    code = "set_target_role" if role else "clear_target_role"
    return put_changed(store, code, "people", person, target_role=role, target_on=on)
