"""The first day on which a level can be held, if learning begins today."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from itertools import pairwise

from planner.domain.outlook import Outlook

FARTHEST = dt.timedelta(days=3653)
"""Ten years: what takes longer is no plan any more."""


def soonest(outlook: Outlook, person: str, competency: str, level: int) -> dt.date | None:
    """The day from which `level` is held: today, by what is planned, or by a chain begun today.

    A chain is counted back from the day it ends, and the later it may end the later it can
    begin; so the first end whose chain need not have begun before today is found by halving.
    Where what must come first is planned and lapses again that does not hold: then week by week.
    Load already planned is not looked at, as with sow-by.

    Returns:
        None where nothing leads there within ten years.
    """
    today = outlook.today
    history = outlook.history(person, competency)
    if history.level(today) >= level:
        return today
    turns = (day for day in history.turning_days() if day > today)
    planned = next((day for day in turns if history.level(day) >= level), None)
    learned = _learned(outlook, person, competency, (history.level(today), level))
    return min((day for day in (planned, learned) if day is not None), default=None)


def _learned(
    outlook: Outlook, person: str, competency: str, levels: tuple[int, int]
) -> dt.date | None:
    def begins_in_time(days: int) -> bool:
        end = outlook.today + dt.timedelta(days)
        chain = outlook.chain_from(person, competency, levels, end)
        return chain is not None and chain.start >= outlook.today

    few, many = 0, FARTHEST.days
    left = outlook.content.people[person].left
    if left is not None:
        many = min(many, (left - outlook.today).days)
    if many >= 0 and _may_be_lost(outlook, person, competency):
        found = _first_by_weeks(begins_in_time, many)
        return None if found is None else outlook.today + dt.timedelta(found)
    if many < 0 or not begins_in_time(many):
        return None
    while few < many:
        middle = (few + many) // 2
        few, many = (few, middle) if begins_in_time(middle) else (middle + 1, many)
    return outlook.today + dt.timedelta(many)


def _first_by_weeks(fits: Callable[[int], bool], most: int) -> int | None:
    """The first number of days that fits, found in the first week that ends with one."""
    ends = (*range(0, most, 7), most)
    week = next((end for end in ends if fits(end)), None)
    if week is None:
        return None
    return next(days for days in range(max(week - 6, 0), week + 1) if fits(days))


def _may_be_lost(outlook: Outlook, person: str, competency: str) -> bool:
    """True if something that must come before falls on a day to come."""
    needed, waiting = set[str](), [competency]
    while waiting:
        for edge in outlook.edges(waiting.pop()):
            more = {p.competency for p in edge.prerequisites} - needed
            needed |= more
            waiting += more
    return any(_falls(outlook, person, each) for each in needed)


def _falls(outlook: Outlook, person: str, competency: str) -> bool:
    history = outlook.history(person, competency)
    days = [outlook.today, *(day for day in history.turning_days() if day > outlook.today)]
    levels = [history.level(day) for day in days]
    return any(after < before for before, after in pairwise(levels))
