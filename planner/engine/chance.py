"""Chances of being ready in time where learning actions build on each other, simulated.

One draw of the arrival serves all needs of a development and one draw of a length all slots
an action serves, so that what hangs together stays together. Seeded by the ids: the same
plan gives the same chances, and an edit moves only what it touches.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from planner.domain.action import Action
from planner.domain.arrival import Arrival, Spread
from planner.domain.chance import end_of
from planner.domain.content import Content

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Draws = NDArray[np.float32]

DRAWS = 10_000
NEVER = np.float32(1e9)
"""A day nobody reaches: a term missed because what it builds on came too late."""


@dataclass(frozen=True, slots=True)
class Run:
    """One action on the way to a level: its first day (ordinal) and when it ends."""

    action: str
    start: float
    end: Spread

    @property
    def fixed(self) -> bool:
        """True if it ends on its day whatever happens."""
        return self.end.low == self.end.high


def runs_of(content: Content, actions: Sequence[Action]) -> tuple[Run, ...]:
    """The runs of actions that raise a level one after the other."""
    return tuple(Run(a.id, a.start.toordinal(), end_of(content, a)) for a in actions)


def _even(key: str) -> Draws:
    """Draws from 0 to 1 that depend on the key alone. (DRAWS,)"""
    return np.random.default_rng(zlib.crc32(key.encode())).random(DRAWS, np.float32)


def _drawn(spread: Spread, shares: Draws) -> Draws:
    points = [spread.at(0.0), spread.low, spread.mid, spread.high, spread.at(1.0)]
    drawn: Draws = np.interp(shares, [0.0, 0.1, 0.5, 0.9, 1.0], points).astype(np.float32)
    return drawn


def arrivals(development: str, arrival: Arrival) -> Draws:
    """Draws of the day a development arrives, given that it comes, in ordinals."""
    days = _drawn(arrival.spread, _even(f"arrival {development}"))
    low = arrival.made.toordinal() if arrival.made else None
    high = arrival.horizon.toordinal() if arrival.horizon else None
    return days if low is None and high is None else np.clip(days, low, high)


def ready_days(runs: Sequence[Run]) -> Draws:
    """Draws of the day the last run is over, in ordinals.

    A free run starts when the one before it is over, if that comes later than planned; one on
    a term can't wait, so what it was to bring is missed.
    """
    ready = np.zeros(DRAWS, np.float32)
    for run in runs:
        if run.fixed:
            ready = np.where(ready < run.start + 1, np.float32(run.end.mid), NEVER)
        else:
            length = _drawn(run.end, _even(f"action {run.action}")) - np.float32(run.start)
            ready = np.maximum(ready, np.float32(run.start)) + length
    return ready


def simulated_chance(runs: Sequence[Run], arrivals_: Draws) -> float:
    """Share of draws in which all runs are over by the arrival."""
    return float(np.mean(ready_days(runs) <= arrivals_))


def ready_points(runs: Sequence[Run], shares: Sequence[float]) -> tuple[tuple[float, float], ...]:
    """(day, share of draws in which all runs are over by it); less than 1 where a term is missed.

    Args:
        shares: of those draws that get there at all.
    """
    days = ready_days(runs)
    there = np.sort(days[days < NEVER])
    if not len(there):
        return ()
    part = len(there) / len(days)
    # As np.quantile, which would import masked arrays that nothing else here needs.
    found = np.interp(np.array(shares) * (len(there) - 1), np.arange(len(there)), there)
    return tuple(zip(found.tolist(), (share * part for share in shares), strict=True))
