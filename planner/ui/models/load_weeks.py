"""Whose learning time is shown, week by week, and what is said of it. Knows no Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Literal

import numpy as np

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.people import hours_on
from planner.domain.record import label_of
from planner.engine.loads import Loads
from planner.engine.week_hours import Weeks, monday_of
from planner.services.matching import fold
from planner.services.team_words import few_line
from planner.services.violation_words import hours_text
from planner.services.wording import Words

Whose = Literal["person", "team", "all"]
WHOSE: Final[tuple[Whose, ...]] = ("person", "team", "all")
MOST_TITLES: Final = 8
NAMED: Final = 3
"""Actions named in a line beside the picture."""


@dataclass(frozen=True, slots=True)
class LoadWeek:
    """One week with learning in it: hours planned and there (None: not known), whether that is
    too much, and for how many people it is.
    """

    monday: dt.date
    planned: float
    available: float | None
    over: bool
    crowded: int


@dataclass(frozen=True, slots=True)
class Load:
    """The weeks of one person, of a team, or of all."""

    content: Content
    loads: Loads
    today: dt.date
    people: tuple[str, ...]
    team: str | None
    weeks: Weeks
    heavy: int
    """How many people have weeks that hold too much, from this one on."""
    held: Mapping[str, Action] = field(default_factory=dict)
    """What is in the hand and in no plan yet."""
    least: int = 0
    """From how many people on a team has figures, where it has fewer; else 0."""

    @property
    def person(self) -> str | None:
        """The one person it is about."""
        return self.people[0] if len(self.people) == 1 and self.team is None else None

    @property
    def rows(self) -> list[LoadWeek]:
        """The weeks with learning in them."""
        return [self.week(at) for at in np.flatnonzero(self.weeks.planned).tolist()]

    def week(self, at: int) -> LoadWeek:
        """A week by its place."""
        w = self.weeks
        there = None if np.isnan(w.there[at]) else float(w.there[at])
        over, crowded = bool(w.over[at]), int(w.crowded[at])
        return LoadWeek(monday_of(w.first + at), float(w.planned[at]), there, over, crowded)

    def actions(self, monday: dt.date) -> tuple[str, ...]:
        """The actions with hours in a week."""
        return self.loads.actions_in(self.people, (monday.toordinal() - 1) // 7)

    def crowded_people(self, monday: dt.date) -> list[str]:
        """Who has too much in a week, by name."""
        number = (monday.toordinal() - 1) // 7
        found = []
        for person in self.people:
            weeks = self.loads.of_person(person)
            at = number - weeks.first
            if 0 <= at < len(weeks) and weeks.over[at]:
                found.append(person)
        return sorted(found, key=lambda p: fold(label_of(self.content.people[p])))

    def full_weeks(self) -> list[int]:
        """Places of the weeks from this one on that hold too much for somebody."""
        found: list[int] = np.flatnonzero(self.weeks.over_from(self.today)).tolist()
        return found


def load_of(
    content: Content, loads: Loads, today: dt.date, people: Sequence[str], team: str | None
) -> Load:
    """The load of some people together; of one without a team it is their own.

    A team of fewer people than the plan's smallest group has no figures, as everywhere.
    """
    shown = tuple(person for person in people if person in content.people)
    least = content.plan.min_group if team is not None else 0
    if len(shown) < least:
        return Load(content, loads, today, shown, team, loads.of_people(()), 0, least=least)
    alone = len(shown) == 1 and team is None
    weeks = loads.of_person(shown[0]) if alone else loads.of_people(shown)
    return Load(content, loads, today, shown, team, weeks, _heavy(loads, shown, today))


def load_if(load: Load, moved: Iterable[Action]) -> Load:
    """The same people's load as it would be with these actions instead."""
    wished = tuple(moved)
    then, touched = load.loads.with_actions(wished)
    ours = touched.intersection(load.people)
    if load.least or not ours:
        return load
    weeks = then.of_person(load.person) if load.person else then.of_people(load.people)
    heavy = load.heavy - _heavy(load.loads, ours, load.today) + _heavy(then, ours, load.today)
    held = {action.id: action for action in wished if action.id not in load.content.actions}
    return replace(load, loads=then, weeks=weeks, heavy=heavy, held=held)


def _heavy(loads: Loads, people: Iterable[str], today: dt.date) -> int:
    """How many of these people have weeks that hold too much."""
    return sum(loads.is_over(person, today) for person in people)


class LoadWords:
    """What is said of a load."""

    def __init__(self, load: Load, words: Words) -> None:
        self._load, self._words = load, words

    def title(self) -> str:
        """ "Learning time · Jonas Weber"."""
        return self._words.translate("Load", "Learning time · {name}").format(name=self.name())

    def name(self) -> str:
        """A person's, a team's, or "all"."""
        load = self._load
        if load.person is not None:
            return label_of(load.content.people[load.person])
        team = load.content.teams.get(load.team) if load.team else None
        return label_of(team) if team else self._words.translate("Load", "all")

    def line(self) -> str:
        """What the numbers are: hours a week, of how many people, how many there are."""
        load, w = self._load, self._words
        if load.person is None:
            one = self._words.translate("Load", "hours a week, {n} person")
            return w.count(
                len(load.people), one, self._words.translate("Load", "hours a week, {n} people")
            )
        hours = hours_on(load.content.people[load.person], load.today)
        if hours is None:
            return self._words.translate("Load", "hours a week, none entered")
        return self._words.translate("Load", "hours a week, {hours} available").format(
            hours=w.short(hours)
        )

    def none(self) -> str:
        """Why no week is shown: nothing is planned, or the team is too small to be shown."""
        if self._load.least:
            return few_line(self._words, self._load.least)
        return self._words.translate("Load", "Nothing with hours is planned here.")

    def overload(self) -> str:
        """ "20 weeks over the learning time (Polish B1, 800 V pilot)"; empty for none."""
        load, w = self._load, self._words
        full = load.full_weeks()
        if not full:
            return ""
        one = self._words.translate("Load", "{n} week over the learning time")
        told = w.count(
            len(full), one, self._words.translate("Load", "{n} weeks over the learning time")
        )
        if load.person is None:
            one, many = w.translate("Load", "{n} person"), w.translate("Load", "{n} people")
            return f"{told} ({w.count(load.heavy, one, many)})"
        ids: dict[str, None] = {}
        for at in full:
            ids.update(dict.fromkeys(load.actions(monday_of(load.weeks.first + at))))
            if len(ids) > NAMED:
                break  # the others are dots
        return f"{told} ({self.titles(tuple(ids), NAMED)})"

    def titles(self, ids: Sequence[str], most: int = MOST_TITLES) -> str:
        """Names of actions; of many the first ones and dots."""
        actions, held = self._load.content.actions, self._load.held
        found = (actions.get(id_) or held.get(id_) for id_ in ids[:most])
        named = [label_of(action) for action in found if action is not None]
        return ", ".join(named) + (" …" if len(ids) > most else "")

    def figures(self, week: LoadWeek) -> str:
        """ "9 hours of 5", "9 hours"."""
        planned = hours_text(self._words, week.planned)
        if week.available is None:
            return planned
        there = self._words.short(round(week.available, 1))
        return self._words.translate("Load", "{planned} of {there}").format(
            planned=planned, there=there
        )

    def excess(self, week: LoadWeek) -> str:
        """ "4 hours too many", "2 people have too much"; empty where all is well."""
        w = self._words
        if week.over and week.available is not None and self._load.person is not None:
            hours = hours_text(w, week.planned - week.available)
            return self._words.translate("Load", "{hours} too many").format(hours=hours)
        if not week.crowded:
            return ""
        one = self._words.translate("Load", "{n} person has too much")
        return w.count(week.crowded, one, self._words.translate("Load", "{n} people have too much"))

    def tip(self, week: LoadWeek) -> list[str]:
        """A week in some lines: its day, its hours, who has too much, for what."""
        day = self._words.translate("Load", "Week of {day}").format(
            day=self._words.day(week.monday)
        )
        lines = [day, self.figures(week), self.excess(week)]
        if week.crowded and self._load.person is None:
            people = self._load.crowded_people(week.monday)
            named = [label_of(self._load.content.people[p]) for p in people[:MOST_TITLES]]
            lines[-1] += f": {', '.join(named)}{' …' if len(people) > MOST_TITLES else ''}"
        lines.append(self.titles(self._load.actions(week.monday)))
        return [line for line in lines if line]
