"""Actions that wait for others: pushed on when those end later, never pulled back."""

from __future__ import annotations

import datetime as dt
from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from planner.domain.action import Action
from planner.domain.chance import on_fixed_term
from planner.domain.content import Content
from planner.domain.days import ONE_DAY, Calendar, Weekdays
from planner.domain.terms import term_from

WEEKDAYS: Final = Weekdays()


@dataclass(frozen=True, slots=True)
class Pushed:
    """Followers on their new days by id, and the ids of those that stay all the same."""

    moved: Mapping[str, Action]
    staying: tuple[str, ...]


def stays(action: Action) -> bool:
    """True for what was agreed with others or has begun: it moves only by hand."""
    return action.fixed or action.status not in ("idea", "planned")


def following(content: Content, ids: Iterable[str]) -> set[str]:
    """The actions that wait for one of these."""
    return {id_ for each in ids for id_ in content.waiting.get(each, ())}


def push_followers(
    content: Content, placed: Mapping[str, Action], calendar: Calendar = WEEKDAYS
) -> Pushed:
    """Where those that wait must go after actions were placed on other days.

    A follower begins after the last of what it waits for (`begun_after`) and keeps its length,
    or takes that of its term. It moves only if what it waits for ends
    later than before and reaches into it; a gap before it stays a gap. What was agreed or has
    begun stays.

    Args:
        placed: actions with their new days, by id; those among them that wait are left where
            they were placed.
        calendar: what began on a working day begins on one again.
    """
    later = [a for a in placed.values() if _ends_later(content, a)]
    moved: dict[str, Action] = {}
    staying: dict[str, None] = {}
    waiting = deque(later)
    while waiting:
        before = waiting.popleft()
        for id_ in content.waiting.get(before.id, ()):
            action = moved.get(id_) or content.actions[id_]
            if id_ in placed or before.end < action.start or id_ in staying:
                continue
            if action.status == "dropped":
                continue
            if stays(action):
                staying[id_] = None
                continue
            moved[id_] = begun_after(content, action, before.end, calendar)
            waiting.append(moved[id_])
    return Pushed(moved, tuple(staying))


def _ends_later(content: Content, action: Action) -> bool:
    known = content.actions.get(action.id)
    if known is None or known.status == "dropped":
        return False
    return action.end > known.end


def begun_after(
    content: Content, action: Action, last: dt.date, calendar: Calendar = WEEKDAYS
) -> Action:
    """An action that begins only after a day: on the next term, if it stood on one, else the
    day after; what began on a working day begins on one again."""
    day = last + ONE_DAY
    if on_fixed_term(content, action):
        run = term_from(content.offerings[action.offering or ""], day)
        if run is not None:
            return replace(action, start=run.start, end=run.end)
    while calendar.is_working(action.start) and not calendar.is_working(day):
        day += ONE_DAY
    return replace(action, start=day, end=day + (action.end - action.start))
