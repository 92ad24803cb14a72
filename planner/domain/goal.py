"""Goals and decisions."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from planner.domain.record import Record, ref, refs

GoalStatus = Literal["open", "realised", "abandoned"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal(Record):
    """Kept in focus every `review_days` until realised, or abandoned with a reason."""

    title: str = ""
    owner: str | None = ref("people")
    due: dt.date | None = None
    review_days: int | None = None
    reviewed_on: dt.date | None = None
    status: GoalStatus = "open"
    closed_on: dt.date | None = None
    reason: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Record):
    """A decision and what it rests on: a development's forecast, signals, or a conviction.

    A development nobody has made a forecast of is nothing to rest on alone; one of an older plan
    may.
    """

    title: str = ""
    on: dt.date | None = None
    by: str | None = ref("people")
    forecast_of: str | None = ref("developments")
    signals: tuple[str, ...] = refs("signals")
    conviction: str = ""
    notes: str = ""
