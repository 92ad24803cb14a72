"""What only one person can do: where a team would stand there without them."""

from __future__ import annotations

from planner.domain.people import present
from planner.services.figures import Figures
from planner.services.matching import fold
from planner.services.naming import name_of


def needed_levels(figures: Figures) -> dict[str, int]:
    """The highest level any slot asks for, by competency; one nobody asks for counts from 1."""
    found: dict[str, int] = {}
    for slot in figures.slots:
        if slot.competency is not None:
            found[slot.competency] = max(found.get(slot.competency, 0), slot.level or 1)
    return found


def only_ones(figures: Figures, person: str) -> list[str]:
    """Competencies in which a person is the only one there at the level needed, by name.

    The same rule as the foot of the matrix; nobody is asked of whom nothing is known.
    """
    content, today = figures.content, figures.today
    if not present(content.people[person], today):
        return []
    needed = needed_levels(figures)
    here = [p.id for p in content.people.values() if p.id != person and present(p, today)]

    def holds(who: str, skill: str) -> bool:
        if not content.assessments_of(who, skill) and not content.actions_of(who, skill):
            return False
        return figures.outlook.history(who, skill).level(today) >= needed.get(skill, 1)

    found = [
        skill
        for skill in content.competencies
        if holds(person, skill) and not any(holds(other, skill) for other in here)
    ]
    return sorted(found, key=lambda skill: fold(name_of(content, "competencies", skill)))
