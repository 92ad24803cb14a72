"""Expected developments, and the forecasts of when they come."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final, Literal

from planner.domain.record import Record, ref, refs

Status = Literal["hunch", "watched", "preparing", "arrived", "did_not_come", "void"]
GONE: Final[frozenset[Status]] = frozenset({"void", "did_not_come"})
"""Where nothing is planned for a development any more."""
OVER: Final = GONE | {"arrived"}
"""Where it is not looked at again."""
Sector = Literal["partners", "technology", "market_and_law", "organisation"]
Coverage = Literal["none", "partial", "full"]


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """The answer to "about when?": a period; one single day stands for six weeks either side."""

    from_: dt.date
    to: dt.date


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """What somebody expects on a day: feelings first, then probability, then three dates.

    `desire` −3…+3, `worry` and `hope` 0–3, `probability` 0 < p ≤ 1; earliest, likely and
    latest are the 10, 50 and 90 % points of the arrival, given that it comes.
    """

    by: str | None = ref("people")
    on: dt.date
    desire: int | None = None
    worry: int | None = None
    hope: int | None = None
    probability: float | None = None
    earliest: dt.date
    likely: dt.date
    latest: dt.date


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """It was looked at again on a day and held to be still true.

    `signals` spoke against it then and `indicators` had tripped: they are answered by it, and
    don't bring it up again.
    """

    on: dt.date
    note: str = ""
    by: str | None = ref("people")
    signals: tuple[str, ...] = refs("signals")
    indicators: tuple[str, ...] = refs("indicators")


@dataclass(frozen=True, slots=True, kw_only=True)
class Development(Record):
    """Something that may come; title and `about` are enough for a hunch.

    `forecasts` and `reviews` stand in the order they were entered. `chance` and `risk` are 1–5:
    what it may bring and what it may cost. `plan_b` is the way out if a partner is lost.
    """

    title: str = ""
    about: About | None = None
    criterion: str = ""
    horizon: dt.date | None = None
    chance: int | None = None
    risk: int | None = None
    sector: Sector | None = None
    coverage: Coverage | None = None
    safety: float | None = None
    status: Status = "watched"
    arrived_on: dt.date | None = None
    partner: str | None = ref("partners")
    loss_of_partner: bool = False
    plan_b: str = ""
    forecasts: tuple[Forecast, ...] = ()
    reviews: tuple[Review, ...] = ()
    notes: str = ""


def newest_forecast(development: Development) -> Forecast | None:
    """The forecast that counts: the newest, of one day the one entered last."""
    newest = None
    for forecast in development.forecasts:
        if newest is None or forecast.on >= newest.on:
            newest = forecast
    return newest
