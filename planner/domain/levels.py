"""The level of a person in a competency on any day: the one function everything reads."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from planner.domain.action import Action, Effect
from planner.domain.assessment import Assessment
from planner.domain.content import Content
from planner.domain.days import ONE_DAY, add_months

LASTING: Final = dt.date.max
"""The last day that counts of what never lapses."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A level, the assessment it stands on (None: level 0), and the actions that raised it.

    `until` is the last day on which what brought the level last counts; None where it never
    lapses. What is learned lapses as well as what an evidence says.
    """

    level: int
    assessment: Assessment | None
    raised_by: tuple[Action, ...]
    until: dt.date | None = None

    @property
    def since(self) -> dt.date | None:
        """The day of what brought the level last."""
        if self.raised_by:
            return self.raised_by[-1].end
        return self.assessment.on if self.assessment else None


def lapse_of(on: dt.date, months: int | None) -> dt.date:
    """The last day something of a day counts where it expires after some months."""
    if months is None:
        return LASTING
    try:
        return add_months(on, months)
    except OverflowError:
        return LASTING


def valid_to(assessment: Assessment, expires_months: int | None) -> dt.date:
    """Last day an assessment counts: its own, else the competency's expiry for evidence."""
    if assessment.valid_until is not None:
        return assessment.valid_until
    return lapse_of(assessment.on, expires_months if assessment.kind == "evidence" else None)


Raise = tuple[dt.date, dt.date, int, Action, Effect, dt.date]
"""Last and first day of an action, its place as entered, the action, what it brings, and the
last day that counts.
"""


def _raises(actions: Iterable[Action], competency: str, months: int | None) -> list[Raise]:
    """What raises a level, in order of end, then of start, then as entered."""
    found: list[Raise] = []
    for action in actions:
        if action.status != "dropped":
            end = action.end
            until = LASTING if months is None else lapse_of(end, months)
            for effect in action.effects:
                if effect.competency == competency:
                    found.append((end, action.start, len(found), action, effect, until))
    found.sort()  # never by more than the first three: no two have the same place
    return found


class Curve:
    """A level from turn to turn, where nothing that brought it ever lapses: gone through once,
    assessments (newest first) and raises (in their order) together.
    """

    __slots__ = ("_days", "_levels", "at_start", "unmet")

    def __init__(
        self, entries: Sequence[tuple[Assessment, dt.date]], raises: Iterable[Raise]
    ) -> None:
        self._days: list[dt.date] = []
        self._levels: list[int] = []
        self.at_start: dict[str, int] = {}
        """The level each action meets when it starts, by its id."""
        self.unmet: list[tuple[Action, int]] = []
        """Actions that meet less than the level they set in at, and that level."""
        said = {assessment.on: assessment.level for assessment, _ in reversed(entries)}
        waiting = sorted(said, reverse=True)
        level = 0
        for end, start, _, action, effect, _ in raises:
            while waiting and waiting[-1] < end:
                level = said[waiting[-1]]
                self._turn(waiting.pop(), level)
            met = self.at_start.get(action.id)
            if met is None:  # what was said on its first day stands above what ended on it
                met = said[start] if start in said else self.level(start)
                self.at_start[action.id] = met
            if met < effect.from_:
                self.unmet.append((action, effect.from_))
            elif level < effect.to:
                level = effect.to
                self._turn(end, level)
        for day in reversed(waiting):
            self._turn(day, said[day])

    def level(self, day: dt.date) -> int:
        """The level on a day, as far as it was followed."""
        place = bisect_right(self._days, day)
        return self._levels[place - 1] if place else 0

    def _turn(self, day: dt.date, level: int) -> None:
        self._days.append(day)
        self._levels.append(level)


class History:
    """Everything that moves one person's level in one competency.

    The newest assessment valid on a day counts (same day: by the plan's precedence, then the
    later entered). Every action that is not dropped and ends after it and by the day raises
    it, in order of end, if the level at the action's start was at least its *from* and the
    level so far is below its *to*. Results of actions lapse like evidence.
    """

    __slots__ = ("_at_start", "_curve", "_entries", "_first", "_lasting", "_raises")

    def __init__(self, content: Content, person: str, competency: str) -> None:
        known = content.competencies.get(competency)
        months = known.expires_months if known else None
        rank = {kind: -i for i, kind in enumerate(content.plan.precedence)}
        dated = [
            (a.on, rank.get(a.kind, -9), place, a, valid_to(a, months))
            for place, a in enumerate(content.assessments_of(person, competency))
        ]
        dated.sort(key=lambda e: e[:3], reverse=True)
        self._entries = [(a, until) for *_, a, until in dated]
        self._raises = _raises(content.actions_of(person, competency), competency, months)
        self._lasting = months is None and all(until == LASTING for _, until in self._entries)
        self._curve: Curve | None = None
        self._first: dict[str, int] | None = None
        self._at_start: dict[str, int] = {}

    def standing(self, day: dt.date) -> Standing:
        """Level on `day`, with what it stands on."""
        return self._standing(day, len(self._raises))

    def level(self, day: dt.date) -> int:
        """Level on `day`."""
        curve = self._followed()
        return self.standing(day).level if curve is None else curve.level(day)

    def _followed(self) -> Curve | None:
        """The level from turn to turn; None where something lapses, for then it may fall back
        to what was said, or done, any time before.
        """
        if self._curve is None and self._lasting:
            self._curve = Curve(self._entries, self._raises)
        return self._curve

    def _standing(self, day: dt.date, first: int) -> Standing:
        """Level on `day` with the `first` raises only."""
        valid = ((a, until) for a, until in self._entries if a.on <= day <= until)
        base, last = next(valid, (None, dt.date.max))
        level = base.level if base else 0
        used: list[Action] = []
        for end, _, _, action, effect, until in self._raises[:first]:
            if end > day:
                break
            if (base and end <= base.on) or until < day:
                continue
            if level < effect.to and self._level_at_start(action) >= effect.from_:
                level, last = effect.to, until
                used.append(action)
        raised_by = tuple({action.id: action for action in used}.values())
        return Standing(level, base, raised_by, None if last == dt.date.max else last)

    def _places(self) -> dict[str, int]:
        """The first place of each action among all raises."""
        if self._first is None:
            self._first = {}
            for place, (_, _, _, action, *_) in enumerate(self._raises):
                self._first.setdefault(action.id, place)
        return self._first

    def _level_at_start(self, action: Action) -> int:
        """The level an action meets: what stands before it in order, never its own result."""
        curve = self._followed()
        if curve is not None:
            return curve.at_start[action.id]
        if action.id not in self._at_start:
            standing = self._standing(action.start, self._places()[action.id])
            self._at_start[action.id] = standing.level
        return self._at_start[action.id]

    def level_met_by(self, action: Action) -> int:
        """The level one of the person's actions meets when it starts."""
        if action.id in self._places():
            return self._level_at_start(action)
        return self.level(action.start)

    def unmet(self) -> Sequence[tuple[Action, int]]:
        """Actions that bring nothing, since the level they set in at is not held when they
        start; and that level.
        """
        curve = self._followed()
        if curve is not None:
            return curve.unmet
        return [
            (action, effect.from_)
            for *_, action, effect, _ in self._raises
            if self._level_at_start(action) < effect.from_
        ]

    def turning_days(self) -> list[dt.date]:
        """Every day on which the level may change, in order."""
        days: set[dt.date] = set()
        for assessment, until in self._entries:
            days.add(assessment.on)
            if until < LASTING:
                days.add(until + ONE_DAY)
        for end, *_, until in self._raises:
            days.add(end)
            if until < LASTING:
                days.add(until + ONE_DAY)
        return sorted(days)

    def lapses(self) -> list[dt.date]:
        """Last days on which an assessment or the result of an action counts, in order."""
        ends = {until for _, until in self._entries} | {until for *_, until in self._raises}
        return sorted(ends - {LASTING})

    def ready_on(self, level: int, today: dt.date, due: dt.date) -> dt.date | None:
        """The first day from today on from which `level` is held through `due`.

        Past `due` it is enough that it is reached at all; None if it never is.
        """
        turns = self.turning_days()
        found = None
        if due >= today:
            for day in reversed([today, *(d for d in turns if today < d <= due)]):
                if self.level(day) < level:
                    break
                found = day
            if found is not None:
                return found
        later = [d for d in turns if d > max(due, today)]
        candidates = later if due >= today else [today, *later]
        return next((day for day in candidates if self.level(day) >= level), None)
