"""Load over time: hours planned in each week against the hours there are, of one or of several."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import isnan

from planner.domain.record import label_of
from planner.services.figures import Figures
from planner.services.wording import Words

EXACT = 6
"""Decimals of an hour; what lies below is what summing left."""


@dataclass(frozen=True, slots=True)
class LoadWeek:
    """One week: hours planned, hours there are (None: not known), people with too much."""

    monday: dt.date
    planned: float
    there: float | None
    crowded: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadOverTime:
    """The weeks of one person, of a team or of everybody, the empty ones between them too.

    `who` is whose they are; empty for everybody. `people` counts them. `least`: it is a team of
    fewer people than that, the plan's smallest group, so there are no figures; else 0.
    """

    plan: str
    who: str
    people: int
    today: dt.date
    weeks: tuple[LoadWeek, ...]
    least: int = 0
    council: bool = False
    """The works-council profile is on, which a picture says too."""

    @property
    def crowded(self) -> tuple[LoadWeek, ...]:
        """The weeks from that of today on in which somebody has too much."""
        last = self.today - dt.timedelta(7)
        return tuple(week for week in self.weeks if week.crowded and week.monday > last)


def load_of_person(figures: Figures, person: str) -> LoadOverTime:
    """The load of one person."""
    return _load(figures, [person], label_of(figures.content.people[person]))


def load_of_team(figures: Figures, team: str) -> LoadOverTime:
    """The load of all people of a team together; none of a team that is too small to be shown."""
    own = [p.id for p in figures.content.people.values() if p.team == team]
    who, least = label_of(figures.content.teams[team]), figures.content.plan.min_group
    if len(own) < least:
        return replace(_load(figures, [], who), people=len(own), least=least)
    return _load(figures, own, who)


def load_of_all(figures: Figures) -> LoadOverTime:
    """The load of everybody together."""
    return _load(figures, list(figures.content.people), "")


def _load(figures: Figures, people: Sequence[str], who: str) -> LoadOverTime:
    from planner.engine.loads import Loads
    from planner.engine.week_hours import monday_of

    found = Loads(figures.content).of_people(people)
    columns = zip(found.planned.tolist(), found.there.tolist(), found.crowded.tolist(), strict=True)
    weeks = tuple(
        LoadWeek(
            monday_of(found.first + at),
            round(planned, EXACT),
            None if isnan(there) else round(there, EXACT),
            crowded,
        )
        for at, (planned, there, crowded) in enumerate(columns)
    )
    return LoadOverTime(
        plan=figures.content.plan.name,
        who=who,
        people=len(people),
        today=figures.today,
        weeks=weeks,
        council=figures.content.plan.works_council,
    )


def load_table(data: LoadOverTime, words: Words) -> tuple[list[str], list[list[str]]]:
    """The same in rows: head and a row for each week."""
    head = [
        words.translate("LoadTime", "Week from"),
        words.translate("LoadTime", "Hours planned"),
        words.translate("LoadTime", "Hours there are"),
        words.translate("LoadTime", "People with too much"),
    ]
    rows = [
        [
            words.day(week.monday),
            words.number(week.planned),
            words.number(week.there) if week.there is not None else "–",
            str(week.crowded) if week.crowded else "",
        ]
        for week in data.weeks
    ]
    return head, rows
