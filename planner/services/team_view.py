"""A team on a day: what is still missing, where only one person can do it, how old what is known
is, and hours and money by quarter.

Figures are of all of a team together and never of one against another; below the plan's smallest
group there are none.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from planner.domain.content import Content
from planner.domain.days import add_months
from planner.domain.need import Need
from planner.domain.people import Person, present
from planner.domain.renewal import again_on
from planner.domain.slots import IN_TIME, Slot
from planner.services.coverage import covered, of_team
from planner.services.figures import Figures
from planner.services.matching import fold
from planner.services.naming import name_of
from planner.services.quarters import Quarter, quarters_ahead
from planner.services.renewals import newest_by_pair

AGES: Final = (6, 12, 24)
"""Months up to which assessments are counted together; older ones are a group of their own."""


@dataclass(frozen=True, slots=True)
class TeamGap:
    """A need: how many are asked for, hold it on the day, will be ready in time; levels missing.

    `missing` adds up the levels named people are short of; whoever is not named yet, or has left
    by the day, is short of nothing. `told` is False where that leaves nobody to be short of it.
    """

    development: str | None
    competency: str
    level: int
    due: dt.date | None
    asked: int
    held: int
    in_time: int
    missing: int
    told: bool = True


@dataclass(frozen=True, slots=True)
class OnlyOne:
    """A competency that is asked for and that only one person holds; `elsewhere` counts others."""

    competency: str
    level: int
    person: str
    leaves: dt.date | None
    elsewhere: int


@dataclass(frozen=True, slots=True)
class Ages:
    """How many levels were assessed within each of `AGES`, longer ago, and are due again."""

    within: tuple[int, ...]
    older: int
    due_again: int


@dataclass(frozen=True, slots=True)
class TeamView:
    """`few`: the team is smaller than the plan's smallest group, so there are no figures."""

    team: str | None
    development: str | None
    on: dt.date
    people: int
    least: int
    gaps: tuple[TeamGap, ...]
    only: tuple[OnlyOne, ...]
    ages: Ages
    quarters: tuple[Quarter, ...]

    @property
    def few(self) -> bool:
        """True if figures would be about single people."""
        return self.people < self.least


def team_view(
    figures: Figures, team: str | None, on: dt.date, development: str | None = None
) -> TeamView:
    """The view of a team, None for everybody, on a day; needs of one development, or of all."""
    content = figures.content
    there = [
        p for p in content.people.values() if present(p, on) and (team is None or p.team == team)
    ]
    view = TeamView(
        team, development, on, len(there), content.plan.min_group, (), (), Ages((0,) * 3, 0, 0), ()
    )
    if view.few:
        return view
    levels = _Levels(figures, on)
    return TeamView(
        team,
        development,
        on,
        len(there),
        content.plan.min_group,
        tuple(_gaps(figures, levels, team, development, on)),
        tuple(_only(figures, levels, there, on)),
        _ages(content, there, on),
        tuple(quarters_ahead(content, there, on)),
    )


class _Levels:
    """Levels on a day, read once."""

    def __init__(self, figures: Figures, on: dt.date) -> None:
        from planner.engine.level_grid import LevelGrid

        self._grid = LevelGrid(figures.outlook, on)

    def of(self, person: str, competency: str) -> int:
        grid = self._grid
        return int(grid.levels[grid.row[person], grid.column[competency]])

    def holders(self, competency: str, level: int) -> list[str]:
        """Everybody who holds a level, also who is not there."""
        column = self._grid.levels[:, self._grid.column[competency]]
        return [self._grid.people[row] for row in (column >= level).nonzero()[0].tolist()]


# -- gaps ------------------------------------------------------------------------------------


def _gaps(
    figures: Figures, levels: _Levels, team: str | None, development: str | None, on: dt.date
) -> list[TeamGap]:
    content = figures.content
    found = []
    for need in content.needs.values():
        if need.competency is None or (development and need.development != development):
            continue
        slots = [s for s in figures.of_need(need.id) if of_team(content, s, team)]
        if slots:
            found.append(_gap(content, levels, need, slots, on))
    return sorted(found, key=lambda gap: _place(content, gap))


def _place(content: Content, gap: TeamGap) -> tuple[dt.date, str, str]:
    """The day first, then by name: no team and nobody is ranked."""
    development = name_of(content, "developments", gap.development) if gap.development else ""
    competency = name_of(content, "competencies", gap.competency)
    return gap.due or dt.date.max, fold(development), fold(competency)


def _gap(
    content: Content, levels: _Levels, need: Need, slots: Sequence[Slot], on: dt.date
) -> TeamGap:
    competency, level = need.competency or "", need.level or 0
    there = [s.person for s in slots if s.person and present(content.people[s.person], on)]
    held = covered(content, slots, on, levels.of)[0]
    return TeamGap(
        need.development,
        competency,
        level,
        slots[0].due,
        len(slots),
        held,
        sum(slot.state in IN_TIME for slot in slots),
        sum(max(0, level - levels.of(person, competency)) for person in there),
        bool(there) or held == len(slots),
    )


# -- only one --------------------------------------------------------------------------------


def _only(figures: Figures, levels: _Levels, there: Sequence[Person], on: dt.date) -> list[OnlyOne]:
    content, own = figures.content, {person.id for person in there}
    asked: dict[str, int] = {}
    for slot in figures.slots:
        if slot.competency and slot.level:
            asked[slot.competency] = max(asked.get(slot.competency, 0), slot.level)
    found = []
    for competency, level in asked.items():
        able = [p for p in levels.holders(competency, level) if present(content.people[p], on)]
        mine = [p for p in able if p in own]
        if len(mine) == 1:
            left = content.people[mine[0]].left
            found.append(OnlyOne(competency, level, mine[0], left, len(able) - 1))
    return sorted(found, key=lambda one: fold(name_of(content, "competencies", one.competency)))


# -- age -------------------------------------------------------------------------------------


def _ages(content: Content, there: Sequence[Person], on: dt.date) -> Ages:
    own = {person.id for person in there}
    counts, older, due = [0] * len(AGES), 0, 0
    bounds = [add_months(on, -months) for months in AGES]
    for (person, _), last in newest_by_pair(content, on).items():
        if person not in own:
            continue
        group = next((n for n, bound in enumerate(bounds) if last.on > bound), None)
        if group is None:
            older += 1
        else:
            counts[group] += 1
        again = again_on(content, last)
        due += again is not None and again <= on
    return Ages(tuple(counts), older, due)
