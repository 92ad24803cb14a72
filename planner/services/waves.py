"""Waves moved as a whole, by weeks or to a day."""

from __future__ import annotations

import datetime as dt

from planner.domain.edit import Edit
from planner.domain.plain import FIRST_YEAR, LAST_YEAR
from planner.domain.problem import refuse
from planner.domain.wave import expected_day, wave_moved
from planner.services.editing import write
from planner.services.naming import name_of_record
from planner.services.ports import Store
from planner.services.records import existing

MOST_WEEKS = (LAST_YEAR - FIRST_YEAR) * 53


def move_wave(
    store: Store,
    development: str,
    weeks: float | None = None,
    to: dt.date | None = None,
    *,
    today: dt.date,
) -> Edit | None:
    """Expect a development so many weeks later (sooner: below 0), or around a day.

    Earliest, most likely and latest move together: a new forecast of today with the feelings
    and the probability of the last one; without a forecast the period of “about when”.

    Args:
        to: the day that is most likely from now on.

    Raises:
        Refused: it has arrived or won't come, nobody has said when it comes, it would go out of
            reach or past its horizon, or neither or both of weeks and day are given.
    """
    record = existing(store, "developments", development)
    expected = expected_day(record)
    if (weeks is None) == (to is None):
        raise refuse("wave.how_far", "weeks")
    if weeks is not None and not -MOST_WEEKS <= weeks <= MOST_WEEKS:
        raise refuse("number.range", "weeks", value=weeks, low=-MOST_WEEKS, high=MOST_WEEKS)
    by = dt.timedelta(round((weeks or 0) * 7)) if to is None else to - expected
    moved = wave_moved(record, by, today)
    title = name_of_record(store.content, record)
    day = (expected + by).isoformat()
    with write(store, "move_wave", title=title, expected=day) as unit:
        unit.put("developments", moved)
    return unit.edit
