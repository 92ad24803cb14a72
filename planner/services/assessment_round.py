"""A round of assessments: which people in which competencies, one after the other.

Nothing of a round is stored: every assessment in it is a dated record of its own, and what was
assessed today is no longer asked. So a round that was stopped goes on where it was.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final, Literal

from planner.domain.content import Content, Pair
from planner.domain.people import present
from planner.domain.plan import AssessmentKind
from planner.services.figures import Figures
from planner.services.matching import fold
from planner.services.naming import name_of
from planner.services.renewals import due_pairs, expiring

Scope = Literal["due", "needed", "all"]
SCOPES: Final[tuple[Scope, ...]] = ("due", "needed", "all")


@dataclass(frozen=True, slots=True)
class Round:
    """Whom a round asks about: a team, a person, or everybody; in one competency, or in all.

    `scope`: due again or running out, needed and not assessed yet or due, or everything.
    """

    scope: Scope = "due"
    kind: AssessmentKind = "manager"
    team: str | None = None
    person: str | None = None
    competency: str | None = None


def round_pairs(figures: Figures, wish: Round) -> list[Pair]:
    """Who is to be assessed in what, by name, then by competency; done ones are left out."""
    content, today = figures.content, figures.today
    done = said_on(content, today, wish.kind)
    found = {
        pair
        for pair in _meant(figures, wish.scope)
        if pair not in done and _fits(content, wish, pair, today)
    }
    return sorted(
        found,
        key=lambda pair: (
            fold(name_of(content, "people", pair[0])), pair[0],
            fold(name_of(content, "competencies", pair[1])), pair[1],
        ),
    )  # fmt: skip


def said_on(content: Content, day: dt.date, kind: AssessmentKind) -> set[Pair]:
    """Who was assessed in what on a day, by this kind of word."""
    return {
        (each.person, each.competency)
        for each in content.assessments.values()
        if each.on == day and each.kind == kind
    }


def _meant(figures: Figures, scope: Scope) -> set[Pair]:
    content = figures.content
    due: set[Pair] = {pair for pair, _ in due_pairs(figures)}
    due |= {(out.person, out.competency) for out in expiring(figures)}
    if scope == "due":
        return due
    needed: set[Pair] = {
        (slot.person, slot.competency)
        for slot in figures.slots
        if slot.person is not None and slot.competency is not None
    }
    assessed: set[Pair] = {(a.person, a.competency) for a in content.assessments.values()}
    if scope == "needed":
        return {pair for pair in needed if pair in due or pair not in assessed}
    return needed | assessed


def _fits(content: Content, wish: Round, pair: Pair, today: dt.date) -> bool:
    person = content.people[pair[0]]
    return (
        present(person, today)
        and wish.team in (None, person.team)
        and wish.person in (None, person.id)
        and wish.competency in (None, pair[1])
    )
