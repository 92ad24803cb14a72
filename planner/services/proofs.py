"""What one person can show: levels held and on what evidence, hours learned, actions done."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from planner.domain.attachment import Attachment
from planner.domain.content import Content
from planner.domain.plan import AssessmentKind
from planner.domain.record import label_of
from planner.services.figures import Figures
from planner.services.my_path import Aim, aim_of
from planner.services.shift import hours_done

By = AssessmentKind | Literal["learned"]
"""Who or what says so: an assessment's kind, or learning that nobody has assessed yet."""


@dataclass(frozen=True, slots=True)
class Held:
    """A level held: since when, who says so, on what evidence and until when it counts."""

    competency: str
    level: int
    on: dt.date | None
    by: By
    evidence: str
    until: dt.date | None
    hours: float
    attached: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Done:
    """A learning action that is done; `passed` is the outcome of its check, if there was one."""

    title: str
    start: dt.date
    end: dt.date
    hours: float
    passed: bool | None


@dataclass(frozen=True, slots=True)
class Proofs:
    """One person's proofs on a day. `since` is the first day hours were logged on."""

    name: str
    on: dt.date
    aim: Aim | None
    held: tuple[Held, ...]
    done: tuple[Done, ...]
    hours: float
    since: dt.date | None

    @property
    def empty(self) -> bool:
        """True if there is nothing to show yet."""
        return not self.held and not self.done and not self.hours


def proofs_of(figures: Figures, person: str) -> Proofs:
    """What a person can show on the figures' day; competencies by name, actions as they ended."""
    content = figures.content
    who = content.people[person]
    logged = [e.on for a in content.actions.values() for e in a.log if e.person == person]
    by_action = {each.action: each.done for each in hours_done(content, person).actions}
    held = [
        found
        for competency in content.competencies
        if (found := _held(figures, person, competency, by_action)) is not None
    ]
    held.sort(key=lambda each: label_of(content.competencies[each.competency]).casefold())
    return Proofs(
        label_of(who),
        figures.today,
        aim_of(content, who),
        tuple(held),
        tuple(_done(content, person, by_action)),
        sum(by_action.values()),
        min(logged, default=None),
    )


def _held(
    figures: Figures, person: str, competency: str, by_action: dict[str, float]
) -> Held | None:
    content = figures.content
    standing = figures.outlook.history(person, competency).standing(figures.today)
    if standing.level <= 0:
        return None
    hours = sum(by_action.get(a.id, 0.0) for a in content.actions_of(person, competency))
    if standing.raised_by:
        last = standing.raised_by[-1]
        by: tuple[dt.date, By, str] = (last.end, "learned", label_of(last))
        attached: tuple[Attachment, ...] = ()
    else:
        seen = standing.assessment
        assert seen is not None
        by = (seen.on, seen.kind, seen.evidence)
        attached = tuple(content.attached_to("assessments", seen.id))
    return Held(competency, standing.level, *by, standing.until, hours, attached)


def _done(content: Content, person: str, by_action: dict[str, float]) -> list[Done]:
    done = [a for a in content.actions.values() if a.status == "done" and person in a.people]
    done.sort(key=lambda a: (a.end, a.start, a.id))
    return [
        Done(
            label_of(a),
            a.start,
            a.end,
            by_action.get(a.id, 0.0),
            a.check.passed if a.check is not None else None,
        )
        for a in done
    ]
