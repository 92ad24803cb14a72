"""Proof for an audit: what a role asked for on a day, what was held, on what it rested, what was
done for it and whether that worked.

Nothing is kept for it: requirements and assessments are dated and never overwritten, so every
day can be told from the records, also one long past.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.action import Action
from planner.domain.assessment import Assessment
from planner.domain.content import Content
from planner.domain.levels import History, valid_to
from planner.domain.people import Person, Requirement, present
from planner.domain.plan import AssessmentKind
from planner.domain.problem import refuse
from planner.domain.record import label_of
from planner.domain.renewal import newest
from planner.domain.slots import asked_on
from planner.services.matching import fold
from planner.services.naming import name_of


@dataclass(frozen=True, slots=True)
class Line:
    """One competency of one person on a day.

    `asked` is the line of the role in force then, None where the role asks for nothing.
    `rests_on` is the assessment the level stands on, `raised_by` what raised it since, `until` the
    last day that counts; `proof` is the newest evidence that counted, also where another
    assessment is newer. `actions` began
    by then, or come later while something is missing.
    """

    competency: str
    asked: Requirement | None
    level: int
    since: dt.date | None
    rests_on: Assessment | None
    raised_by: tuple[Action, ...]
    proof: Assessment | None
    until: dt.date | None
    actions: tuple[Action, ...]

    @property
    def missing(self) -> int:
        """Levels short of what is asked for."""
        return max(0, self.asked.level - self.level) if self.asked is not None else 0

    @property
    def by(self) -> AssessmentKind | str:
        """Who or what says so: the kind of assessment, "learned", or "" for level 0."""
        if self.raised_by:
            return "learned"
        return self.rests_on.kind if self.rests_on is not None else ""


@dataclass(frozen=True, slots=True)
class Audited:
    """One person on a day: what the role asks for by name, then what else is held by name."""

    person: str
    role: str | None
    external: bool
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Audit:
    """People by name on a day; `team` where it is of a team. `ahead`: the day lies after today."""

    on: dt.date
    team: str | None
    people: tuple[Audited, ...]
    ahead: bool


def audit_of(
    content: Content, day: dt.date, today: dt.date, *, person: str = "", team: str = ""
) -> Audit:
    """The proof of one person or of all of a team who were there on `day`, external ones too.

    Raises:
        Refused: nobody was named, or whoever was meant was not there on that day.
    """
    chosen = _chosen(content, day, person, team)
    people = tuple(_audited(content, each, day) for each in chosen)
    return Audit(day, team or None, people, day > today)


def _chosen(content: Content, day: dt.date, person: str, team: str) -> Sequence[Person]:
    if person:
        return [_there(content.people[person], day)]
    if not team:
        raise refuse("proof.whose")
    found = [p for p in content.people.values() if p.team == team and present(p, day)]
    if not found:
        raise refuse("proof.nobody", team=name_of(content, "teams", team), day=day.isoformat())
    return sorted(found, key=lambda each: (fold(label_of(each)), each.id))


def _there(person: Person, day: dt.date) -> Person:
    if person.joined is not None and day < person.joined:
        raise refuse("proof.early", name=label_of(person), day=person.joined.isoformat())
    if person.left is not None and day > person.left:
        raise refuse("proof.gone", name=label_of(person), day=person.left.isoformat())
    return person


def _audited(content: Content, person: Person, day: dt.date) -> Audited:
    role = content.roles.get(person.role or "")
    asked = {} if role is None else {line.competency: line for line in asked_on(role, day)}
    lines = [
        line
        for id_ in content.competencies
        if (line := _line(content, person.id, id_, asked.get(id_), day)) is not None
    ]
    lines.sort(
        key=lambda e: (e.asked is None, fold(name_of(content, "competencies", e.competency)))
    )
    return Audited(person.id, person.role, person.external, tuple(lines))


def _line(
    content: Content, person: str, competency: str, asked: Requirement | None, day: dt.date
) -> Line | None:
    """None where nothing is asked for and nothing held."""
    seen = content.assessments_of(person, competency)
    learned = content.actions_of(person, competency)
    if asked is None and not seen and not learned:
        return None
    standing = History(content, person, competency).standing(day)
    if asked is None and standing.level <= 0:
        return None
    months = content.competencies[competency].expires_months
    proofs = [a for a in seen if a.kind == "evidence" and a.on <= day <= valid_to(a, months)]
    short = asked is not None and standing.level < asked.level
    began = [a for a in learned if a.status != "dropped" and (short or a.start <= day)]
    return Line(
        competency,
        asked,
        standing.level,
        standing.since,
        standing.assessment,
        standing.raised_by,
        newest(proofs),
        standing.until,
        tuple(sorted(began, key=lambda a: (a.start, a.end, a.id))),
    )
