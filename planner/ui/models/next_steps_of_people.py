"""What is to be done next with people, teams, roles and what they learn. Knows no Qt."""

from __future__ import annotations

from collections.abc import Iterable

from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.levels import valid_to
from planner.domain.offering import Offering
from planner.domain.people import Role
from planner.domain.renewal import again_on, newest
from planner.domain.role_gaps import gaps_of
from planner.domain.slots import Slot
from planner.domain.state import IN_TIME
from planner.services.figures import Figures
from planner.services.keeping_apart import kept_apart
from planner.services.naming import name_of
from planner.services.role_gaps import may_compare, people_of_role
from planner.services.scale_words import behaviour_of
from planner.services.slot_words import urgency
from planner.ui.models.next_steps import (
    Asked,
    NextStep,
    most_urgent,
    nothing,
    slot_step,
    to_field,
    to_record,
    to_section,
)


def person_step(asked: Asked) -> NextStep | None:
    """Their most urgent slot, their hours, their first assessment."""
    figures, w, record = asked
    slot = most_urgent(figures, w, "people", record.id)
    if slot is not None:
        return slot
    if not record.hours_per_week and not record.hours_changes:
        told = w.translate("NextStep", "Say how many hours a week there are for learning.")
        return to_field(told, w.translate("NextStep", "Hours a week …"), "hours_per_week")
    if record.id not in figures.content.column("assessments", "person"):
        told = w.translate("NextStep", "Nothing is known yet of what is held.")
        return to_section(told, w.translate("NextStep", "New assessment …"), "assessments")
    return None


def competency_step(asked: Asked) -> NextStep | None:
    """Not twice in the catalogue, a first assessment, how long a level takes, what is urgent."""
    figures, w, record = asked
    twin = _twin(figures.content, record)
    if twin is not None:
        told = w.translate("NextStep", "A competency of this name is there already: see, or merge.")
        return to_record(told, w.translate("NextStep", "See it"), "competencies", twin)
    if record.id not in figures.content.column("assessments", "competency"):
        told = w.translate("NextStep", "Nobody has been assessed in it yet.")
        return to_section(told, w.translate("NextStep", "New assessment …"), "assessments")
    if not record.steps and not figures.content.offerings_of(record.id):
        told = w.translate("NextStep", "Say how long one level up takes; else {weeks} count.")
        weeks = w.weeks(figures.content.plan.step_weeks)
        return to_field(told.format(weeks=weeks), w.translate("NextStep", "Steps …"), "steps")
    found = _open(slot for slot in figures.slots if slot.competency == record.id)
    return slot_step(figures, w, min(found, key=urgency)) if found else None


def _twin(content: Content, record: Competency) -> str | None:
    """One that stands before it under the same name and was not said to be another."""
    name = record.name.strip().casefold()
    for other in content.competencies.values():
        if other.id == record.id:
            return None
        if other.name.strip().casefold() == name and other.id != record.parent:
            apart = frozenset(map(frozenset, kept_apart(content, "competencies")))
            return None if frozenset((other.id, record.id)) in apart else other.id
    return None


def offering_step(asked: Asked) -> NextStep | None:
    """Dates and length, then who could use it."""
    figures, w, record = asked
    last = max((term.end for term in record.terms), default=None)
    if last is not None and last < figures.today and record.repeats == "none":
        told = w.translate("NextStep", "All its course dates are over.")
        return to_field(told, w.translate("NextStep", "Course dates …"), "terms")
    if record.weeks is None and record.hours is None and not record.terms:
        told = w.translate("NextStep", "Say how long it takes; without that it can't be planned.")
        return to_field(told, w.translate("NextStep", "Weeks …"), "weeks")
    found = [s for s in figures.slots if s.state == "unplanned" and _on_the_way(record, s)]
    return slot_step(figures, w, min(found, key=urgency)) if found else None


def _on_the_way(offering: Offering, slot: Slot) -> bool:
    """Whether an offering leads on from what is held towards what is needed."""
    if slot.competency != offering.competency or slot.level is None:
        return False
    return offering.from_ < slot.level and offering.to > (slot.start_level or 0)


def _open(slots: Iterable[Slot]) -> list[Slot]:
    """Those that still ask for something to be done by a day."""
    return [s for s in slots if s.due is not None and s.state not in IN_TIME]


def team_step(asked: Asked) -> NextStep | None:
    """Somebody in it, then its most urgent slot."""
    figures, w, record = asked
    people = {p.id for p in figures.content.people.values() if p.team == record.id}
    if not people:
        told = w.translate("NextStep", "Nobody is in this team yet.")
        return to_section(told, w.translate("NextStep", "Add people …"), "members")
    found = _open(slot for slot in figures.slots if slot.person in people)
    return slot_step(figures, w, min(found, key=urgency)) if found else None


def role_step(asked: Asked) -> NextStep | None:
    """What it asks for, then the most urgent slot of those who aim at it, then who holds it."""
    figures, w, record = asked
    if not record.requires:
        told = w.translate("NextStep", "Say what this role asks for.")
        return to_field(told, w.translate("NextStep", "Asks for …"), "requires")
    urgent = most_urgent(figures, w, "roles", record.id)
    if urgent is not None or people_of_role(figures.content, record.id, figures.today):
        return urgent
    told = w.translate("NextStep", "Nobody holds this role or wants to yet.")
    return to_section(told, w.translate("NextStep", "Name someone …"), "role_people")


def holders_step(asked: Asked) -> NextStep | None:
    """Who holds a role and is without something it asks for; nobody others may not compare."""
    figures, w, record = asked
    lacking = [
        id_
        for id_ in people_of_role(figures.content, record.id, figures.today)
        if may_compare(figures.content, id_) and _lacks(figures, id_, record)
    ]
    if not lacking:
        return None
    if len(lacking) == 1:
        name = name_of(figures.content, "people", lacking[0])
        told = w.translate("NextStep", "{who} is still without something this role asks for.")
        return to_record(
            told.format(who=name), w.translate("NextStep", "Go there"), "people", lacking[0]
        )
    told = w.translate("NextStep", "{n} people are still without something this role asks for.")
    return to_section(
        told.format(n=len(lacking)), w.translate("NextStep", "See who"), "role_people"
    )


def _lacks(figures: Figures, person: str, role: Role) -> bool:
    found = gaps_of(figures.outlook, person, role, figures.today)
    return any(gap.levels and gap.counts for gap in found)


def scale_step(asked: Asked) -> NextStep | None:
    """What each level looks like."""
    _, w, record = asked
    if all(behaviour_of(w, record, level) for level in range(len(record.levels))):
        return None
    told = w.translate("NextStep", "Say of each level what one sees somebody do.")
    return to_field(told, w.translate("NextStep", "Levels …"), "levels")


def assessment_step(asked: Asked) -> NextStep | None:
    """Assessed anew after a year, or once it is no longer valid."""
    figures, w, record = asked
    competency = figures.content.competencies[record.competency]
    if newest(figures.content.assessments_of(record.person, record.competency)) != record:
        return nothing(w)
    again = again_on(figures.content, record)
    due = again is not None and again <= figures.today
    if valid_to(record, competency.expires_months) >= figures.today and not due:
        return nothing(w)
    told = w.translate("NextStep", "It is old by now, or no longer valid: assess anew.")
    return to_record(told, w.translate("NextStep", "Assess anew …"), "people", record.person)
