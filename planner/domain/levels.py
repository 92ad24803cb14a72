"""The level of a person in a competency on any day: the one function everything reads."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from planner.domain.action import Action
from planner.domain.assessment import Assessment
from planner.domain.content import Content
from planner.domain.days import ONE_DAY, add_months


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
        return dt.date.max
    try:
        return add_months(on, months)
    except OverflowError:
        return dt.date.max


def valid_to(assessment: Assessment, expires_months: int | None) -> dt.date:
    """Last day an assessment counts: its own, else the competency's expiry for evidence."""
    if assessment.valid_until is not None:
        return assessment.valid_until
    return lapse_of(assessment.on, expires_months if assessment.kind == "evidence" else None)


class History:
    """Everything that moves one person's level in one competency.

    The newest assessment valid on a day counts (same day: by the plan's precedence, then the
    later entered). Every action that is not dropped and ends after it and by the day raises
    it, in order of end, if the level at the action's start was at least its *from* and the
    level so far is below its *to*. Results of actions lapse like evidence.
    """

    __slots__ = ("_at_start", "_entries", "_first", "_raises")

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
        self._raises = sorted(
            (
                (action, effect, lapse_of(action.end, months))
                for action in content.actions_of(person, competency)
                if action.status != "dropped"
                for effect in action.effects
                if effect.competency == competency
            ),
            key=lambda r: (r[0].end, r[0].start),  # then as entered: sorting keeps the order
        )
        self._first: dict[str, int] = {}
        for place, (action, *_) in enumerate(self._raises):
            self._first.setdefault(action.id, place)
        self._at_start: dict[str, int] = {}

    def standing(self, day: dt.date) -> Standing:
        """Level on `day`, with what it stands on."""
        return self._standing(day, len(self._raises))

    def level(self, day: dt.date) -> int:
        """Level on `day`."""
        return self._standing(day, len(self._raises)).level

    def _standing(self, day: dt.date, first: int) -> Standing:
        """Level on `day` with the `first` raises only."""
        valid = ((a, until) for a, until in self._entries if a.on <= day <= until)
        base, last = next(valid, (None, dt.date.max))
        level = base.level if base else 0
        used: list[Action] = []
        for action, effect, until in self._raises[:first]:
            if action.end > day:
                break
            if (base and action.end <= base.on) or until < day:
                continue
            if level < effect.to and self._level_at_start(action) >= effect.from_:
                level, last = effect.to, until
                used.append(action)
        raised_by = tuple({action.id: action for action in used}.values())
        return Standing(level, base, raised_by, None if last == dt.date.max else last)

    def _level_at_start(self, action: Action) -> int:
        """The level an action meets: what stands before it in order, never its own result."""
        if action.id not in self._at_start:
            standing = self._standing(action.start, self._first[action.id])
            self._at_start[action.id] = standing.level
        return self._at_start[action.id]

    def level_met_by(self, action: Action) -> int:
        """The level one of the person's actions meets when it starts."""
        if action.id in self._first:
            return self._level_at_start(action)
        return self.level(action.start)

    def turning_days(self) -> list[dt.date]:
        """Every day on which the level may change, in order."""
        days: set[dt.date] = set()
        for assessment, until in self._entries:
            days.add(assessment.on)
            if until < dt.date.max:
                days.add(until + ONE_DAY)
        for action, _, until in self._raises:
            days.add(action.end)
            if until < dt.date.max:
                days.add(until + ONE_DAY)
        return sorted(days)

    def lapses(self) -> list[dt.date]:
        """Last days on which an assessment or the result of an action counts, in order."""
        ends = {until for _, until in self._entries} | {until for *_, until in self._raises}
        return sorted(ends - {dt.date.max})

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
