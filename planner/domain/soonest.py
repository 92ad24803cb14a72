"""The first day on which a level can be held, if learning begins today."""

from __future__ import annotations

import datetime as dt

from planner.domain.outlook import Outlook

FARTHEST = dt.timedelta(days=3653)
"""Ten years: what takes longer is no plan any more."""


def soonest(outlook: Outlook, person: str, competency: str, level: int) -> dt.date | None:
    """The day from which `level` is held: today, by what is planned, or by a chain begun today.

    A chain is counted back from the day it ends, and the later it may end the later it can
    begin; so the first end whose chain need not have begun before today is found by halving.
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
    if many < 0 or not begins_in_time(many):
        return None
    while few < many:
        middle = (few + many) // 2
        few, many = (few, middle) if begins_in_time(middle) else (middle + 1, many)
    return outlook.today + dt.timedelta(many)
