"""Levels over time: how what people hold comes up to what is asked of them, by which day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from planner.domain.beyond import labels_of
from planner.domain.levels import History
from planner.domain.record import label_of
from planner.domain.slots import Slot
from planner.services.figures import Figures
from planner.services.wording import Words

ROOM = dt.timedelta(days=45)
"""Days shown before the first and after the last one that is marked."""
BEHIND = dt.timedelta(days=730)
"""Days before today that are shown at most."""


@dataclass(frozen=True, slots=True)
class LevelStep:
    """From this day on so high a level."""

    day: dt.date
    level: int


@dataclass(frozen=True, slots=True)
class Asked:
    """A level that is needed by a day (None: no day is known yet), and for what."""

    level: int
    due: dt.date | None
    what_for: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Climb:
    """One person in one competency: the level day by day, and what is asked.

    `labels` name the levels of the scale from 0 on. The first step is the first day shown.
    """

    person: str
    competency: str
    title: str
    labels: tuple[str, ...]
    steps: tuple[LevelStep, ...]
    asked: tuple[Asked, ...]

    def level_on(self, day: dt.date) -> int:
        """The level on a day; before the first step that of the first."""
        held = [step.level for step in self.steps if step.day <= day]
        return held[-1] if held else self.steps[0].level

    def missing(self, asked: Asked, today: dt.date) -> int:
        """Levels that are missing when they are needed; without a day those missing today."""
        return max(asked.level - self.level_on(asked.due or today), 0)

    @property
    def top(self) -> int:
        """The highest level that is held or asked for."""
        return max([step.level for step in self.steps] + [each.level for each in self.asked] + [1])


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelsOverTime:
    """The climbs of a person, of a competency or of a need, the one needed first on top."""

    plan: str
    subject: str
    today: dt.date
    first: dt.date
    last: dt.date
    climbs: tuple[Climb, ...]
    council: bool = False
    """The works-council profile is on, which a picture says too."""


def levels_of_person(figures: Figures, person: str) -> LevelsOverTime:
    """One person in every competency something is asked of them in."""
    slots = [slot for slot in figures.slots if slot.person == person]
    return _levels(figures, slots, label_of(figures.content.people[person]), by_person=False)


def levels_of_competency(figures: Figures, competency: str) -> LevelsOverTime:
    """Everybody who is asked for a level in one competency."""
    slots = [slot for slot in figures.slots if slot.competency == competency]
    return _levels(figures, slots, label_of(figures.content.competencies[competency]))


def levels_of_need(figures: Figures, need: str) -> LevelsOverTime:
    """Everybody whom one need asks; nobody for a structure."""
    record = figures.content.needs[need]
    own = figures.content.competencies.get(record.competency or "")
    development = figures.content.developments.get(record.development or "")
    parts = [label_of(each) for each in (own, development) if each is not None]
    return _levels(figures, figures.of_need(need), " · ".join(parts) or label_of(record))


def _levels(
    figures: Figures, slots: Iterable[Slot], subject: str, *, by_person: bool = True
) -> LevelsOverTime:
    asked: dict[tuple[str, str], list[Asked]] = {}
    for slot in slots:
        if slot.person is None or slot.competency is None or slot.level is None:
            continue
        what_for = figures.content.developments.get(slot.development or "")
        found = Asked(slot.level, slot.due, label_of(what_for) if what_for else "")
        asked.setdefault((slot.person, slot.competency), []).append(found)
    histories = {pair: figures.outlook.history(*pair) for pair in asked}
    first, last = _span(figures.today, histories.values(), asked.values())
    climbs = [
        _climb(figures, pair, histories[pair], own, (first, last), by_person)
        for pair, own in asked.items()
    ]
    climbs.sort(key=lambda climb: (climb.asked[0].due or dt.date.max, climb.title.casefold()))
    return LevelsOverTime(
        plan=figures.content.plan.name,
        subject=subject,
        today=figures.today,
        first=first,
        last=last,
        climbs=tuple(climbs),
        council=figures.content.plan.works_council,
    )


def _span(
    today: dt.date, histories: Iterable[History], asked: Iterable[Sequence[Asked]]
) -> tuple[dt.date, dt.date]:
    """The days that are shown: all that is marked, of the past two years at most."""
    days = [today]
    for history in histories:
        days += history.turning_days()
    days += [each.due for own in asked for each in own if each.due]
    return max(min(days), today - BEHIND) - ROOM, max(days) + ROOM


def _climb(
    figures: Figures,
    pair: tuple[str, str],
    history: History,
    asked: list[Asked],
    span: tuple[dt.date, dt.date],
    by_person: bool,
) -> Climb:
    content, (first, last) = figures.content, span
    steps = [LevelStep(first, history.level(first))]
    for day in history.turning_days():
        level = history.level(day)
        if first < day <= last and level != steps[-1].level:
            steps.append(LevelStep(day, level))
    record = content.people[pair[0]] if by_person else content.competencies[pair[1]]
    return Climb(
        person=pair[0],
        competency=pair[1],
        title=label_of(record),
        labels=labels_of(content, pair[1]),
        steps=tuple(steps),
        asked=tuple(sorted(asked, key=lambda each: (each.due or dt.date.max, each.level))),
    )


def levels_table(data: LevelsOverTime, words: Words) -> tuple[list[str], list[list[str]]]:
    """The same in rows: for each climb its steps, then what is asked."""
    head = [
        words.translate("LevelTime", "Who or what"),
        words.translate("LevelTime", "Day"),
        words.translate("LevelTime", "Level"),
        words.translate("LevelTime", "What it is"),
    ]
    rows = []
    for climb in data.climbs:
        for step in climb.steps:
            told = words.translate("LevelTime", "held from then on")
            rows.append([climb.title, words.day(step.day), label_in(climb, step.level), told])
        for each in climb.asked:
            day = words.day(each.due)
            rows.append(
                [
                    climb.title,
                    day,
                    label_in(climb, each.level),
                    result_of(climb, each, data.today, words),
                ]
            )
    return head, rows


def label_in(climb: Climb, level: int) -> str:
    """A level by its label on the scale of the competency."""
    return climb.labels[level] if 0 <= level < len(climb.labels) else str(level)


def result_of(climb: Climb, asked: Asked, today: dt.date, words: Words) -> str:
    """ "needed, reached", or how many levels are missing when they are needed."""
    missing = climb.missing(asked, today)
    if not missing:
        return words.translate("LevelTime", "needed, reached")
    one = words.translate("LevelTime", "needed, {n} level missing")
    many = words.translate("LevelTime", "needed, {n} levels missing")
    return words.count(missing, one, many)
