"""Learning actions put on other days: how far they may go, and what they are there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

from planner.domain.action import Action
from planner.domain.days import Span
from planner.domain.plain import FIRST_YEAR, LAST_YEAR
from planner.domain.problem import refuse
from planner.services.ports import Store
from planner.services.records import existing

FIRST_DAY, LAST_DAY = dt.date(FIRST_YEAR, 1, 1), dt.date(LAST_YEAR, 12, 31)


def within_reach(path: str, *days: dt.date) -> None:
    """Refuse days no plan can hold.

    Raises:
        Refused: one lies before 1900 or after 2200.
    """
    for day in days:
        if not FIRST_DAY <= day <= LAST_DAY:
            raise refuse(
                "date.range", path, value=day.isoformat(), first=FIRST_YEAR, last=LAST_YEAR
            )


def moved_span(action: Action, days: int) -> Span:
    """The days of an action moved by so many days.

    Raises:
        Refused: they lie out of reach.
    """
    first, last = (day.toordinal() + days for day in (action.start, action.end))
    if first < FIRST_DAY.toordinal() or last > LAST_DAY.toordinal():
        asked = min(max(first, 1), dt.date.max.toordinal())
        value = dt.date.fromordinal(asked).isoformat()
        raise refuse("date.range", "to", value=value, first=FIRST_YEAR, last=LAST_YEAR)
    return dt.date.fromordinal(first), dt.date.fromordinal(last)


def placed(store: Store, spans: Mapping[str, Span]) -> dict[str, Action]:
    """The actions as they are on other days."""
    return {
        id_: replace(existing(store, "actions", id_), start=start, end=end)
        for id_, (start, end) in spans.items()
    }
