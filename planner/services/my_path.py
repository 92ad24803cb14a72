"""One person's own way: where to, what it asks for, what brings it, and what comes next."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.development import GONE
from planner.domain.goal import Decision, Goal
from planner.domain.people import Person, hours_on
from planner.domain.record import label_of
from planner.domain.signal import Signal
from planner.domain.slots import Slot
from planner.services.figures import Figures
from planner.services.matching import fold

SOON = dt.timedelta(weeks=8)
"""How far ahead a sow-by day counts as a step of today."""


@dataclass(frozen=True, slots=True)
class Aim:
    """Where somebody wants to get to, and by when (a role: from when)."""

    kind: Literal["role", "goal"]
    id: str
    title: str
    day: dt.date | None


@dataclass(frozen=True, slots=True)
class PathRow:
    """One thing the way asks for.

    `held` is the level on the day it is seen from, `proven` if evidence stands behind it;
    `actions` are those that are not dropped and bring something of it, in order of their start.
    """

    slot: Slot
    held: int
    proven: bool
    actions: tuple[Action, ...]


@dataclass(frozen=True, slots=True)
class Path:
    """Everything *My path* tells about one person."""

    person: Person
    aim: Aim | None
    hours: float | None
    weeks_left: int | None
    rows: tuple[PathRow, ...]
    begin: tuple[dt.date, Slot] | None
    """What must be begun next, and by when; None where nothing is left to begin."""

    @property
    def steps(self) -> list[Slot]:
        """Slots that ask for something now: those too late, then those to be sown soon."""
        late = [row.slot for row in self.rows if row.slot.state == "late" and row.slot.due]
        return [*late, *self.soon]

    @property
    def soon(self) -> list[Slot]:
        """Slots to be sown by a day to come, the nearest first."""
        found = [row.slot for row in self.rows if row.slot.state in ("unplanned", "partly")]
        return sorted((s for s in found if s.sow_by), key=lambda s: s.sow_by or dt.date.max)


def whose_path(content: Content, wished: Sequence[str | None] = ()) -> str | None:
    """Whose way is shown: the first wished who is there, else "me", else the first by name."""
    for id_ in wished:
        if id_ is not None and id_ in content.people:
            return id_
    own = next((p.id for p in content.people.values() if p.me), None)
    if own is not None or not content.people:
        return own
    return min(content.people.values(), key=lambda p: (fold(label_of(p)), p.id)).id


def path_of(figures: Figures, person: str) -> Path:
    """The way of one person, as the plan stands."""
    content, today = figures.content, figures.today
    who = content.people[person]
    slots = [s for s in figures.slots if s.person == person and _ahead(content, s)]
    rows = tuple(_row(figures, slot) for slot in _once(slots))
    aim = aim_of(content, who)
    days = [row.slot.due for row in rows if row.slot.due is not None]
    if aim is not None and aim.day is not None:
        days = [aim.day]
    last = max(days, default=None)
    left = (last - today).days // 7 if last is not None and last >= today else None
    path = Path(who, aim, hours_on(who, today), left, rows, None)
    first = next((slot for slot in path.soon if slot.sow_by and slot.sow_by >= today), None)
    if first is None or first.sow_by is None:
        return path
    return Path(who, aim, path.hours, left, rows, (first.sow_by, first))


def _once(slots: Iterable[Slot]) -> list[Slot]:
    """What two needs ask for alike (a development and the role it leads to) is one thing."""
    found: dict[tuple[object, ...], Slot] = {}
    for slot in slots:
        key = (slot.competency, slot.level, slot.due) if slot.competency else (slot.need,)
        found.setdefault(key, slot)
    return list(found.values())


def _ahead(content: Content, slot: Slot) -> bool:
    """What a closed goal asked for is no longer on the way."""
    need = content.needs.get(slot.need)
    goal = content.goals.get(need.goal) if need is not None and need.goal else None
    return goal is None or goal.status == "open"


def _row(figures: Figures, slot: Slot) -> PathRow:
    if slot.person is None or slot.competency is None:
        return PathRow(slot, 0, False, ())
    standing = figures.outlook.history(slot.person, slot.competency).standing(figures.today)
    seen = standing.assessment
    proven = seen is not None and seen.kind == "evidence" and not standing.raised_by
    bringing = figures.content.actions_of(slot.person, slot.competency)
    actions = sorted(
        (a for a in bringing if a.status != "dropped"), key=lambda a: (a.start, a.end, a.id)
    )
    return PathRow(slot, standing.level, proven, tuple(actions))


def aim_of(content: Content, person: Person) -> Aim | None:
    """The target role; without one the next of the person's own dated goals that asks for
    something, else the next dated one."""
    role = content.roles.get(person.target_role) if person.target_role else None
    if role is not None:
        return Aim("role", role.id, label_of(role), person.target_on)
    asking = {need.goal for need in content.needs.values() if need.goal}
    dated = [goal for goal in own_goals(content, person.id) if goal.due is not None]
    goal = min(dated, key=lambda g: (g.id not in asking, g.due or dt.date.max), default=None)
    return Aim("goal", goal.id, label_of(goal), goal.due) if goal is not None else None


def own_goals(content: Content, person: str) -> list[Goal]:
    """Open goals of a person, also those nobody owns that ask this person for something."""
    asked = {n.goal for n in content.needs.values() if n.goal and person in n.people}
    found = [
        goal
        for goal in content.goals.values()
        if goal.status == "open"
        and (goal.owner == person or (goal.owner is None and goal.id in asked))
    ]
    return sorted(found, key=lambda goal: (goal.due or dt.date.max, goal.id))


def goals_to_do(content: Content, path: Path) -> list[Goal]:
    """The person's goals with a day not far off that ask for no learning: steps to tick off."""
    asking = {need.goal for need in content.needs.values() if need.goal}
    return [goal for goal in own_goals(content, path.person.id) if goal.id not in asking]


@dataclass(frozen=True, slots=True)
class Reasons:
    """Why somebody sets out at all: what was said or seen, and what was decided."""

    signals: tuple[Signal, ...]
    developments: tuple[str, ...]
    decisions: tuple[Decision, ...]


def reasons_of(content: Content, path: Path) -> Reasons:
    """What a way rests on.

    The developments its rows serve; where it serves none (a target role, a goal of one's own) and
    the plan is one's own, all that may still come. Signals that speak for one of them, words
    that were quoted first, then the newest.
    """
    served = [row.slot.development for row in path.rows if row.slot.development]
    if not served and content.plan.just_me:
        served = [d.id for d in content.developments.values() if d.status not in GONE]
    wanted = set(served)
    signals = [s for s in content.signals.values() if wanted & {*s.supports}]
    signals.sort(key=lambda s: (bool(s.quote), s.on or dt.date.min), reverse=True)
    decisions = [d for d in content.decisions.values() if d.by == path.person.id]
    return Reasons(tuple(signals), tuple(dict.fromkeys(served)), tuple(decisions))
