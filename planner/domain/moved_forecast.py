"""A wave in somebody's hands: the three days of a new forecast after moving or stretching it."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from planner.domain.arrival import Arrival

WavePart = Literal["whole", "earliest", "latest"]
Three = tuple[dt.date, dt.date, dt.date]
"""Earliest, most likely, latest."""


def three_days(arrival: Arrival) -> Three:
    """The days an arrival is described by."""
    return arrival.earliest, arrival.likely, arrival.latest


def moved_days(three: Three, part: WavePart, days: int) -> Three:
    """The three days after a drag; an end never passes the most likely day."""
    earliest, likely, latest = three
    by = dt.timedelta(days)
    if part == "whole":
        return earliest + by, likely + by, latest + by
    if part == "earliest":
        return min(earliest + by, likely), likely, latest
    return earliest, likely, max(latest + by, likely)
