"""Which learning actions of one person to move, and by how little, so that no week holds too much.

Every action that may move has places it may move to. Combinations come in order: all of one
action by their days, then all of two, then of three. A combination of several is found by going
through the days from the fewest on (best first); a place is dropped as soon as a week overflows
with the actions placed before it alone, since the rest only adds to it.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, count

import numpy as np
from numpy.typing import NDArray

from planner.engine.week_hours import NOTHING, Hours

Combination = tuple[tuple[int, int], ...]
"""(action, place) of each action that is moved, by their numbers."""


@dataclass(frozen=True, slots=True)
class Movable:
    """One action: the hours it puts into each week now, and at each place it may move to.

    `days` are how far each place is, in order, the nearest first, never 0.
    """

    now: Hours
    hours: Hours
    days: NDArray[np.int64]


class LeastMoves:
    """Finds combinations that keep every week within `most`.

    Args:
        planned: hours in each week as they are now, of all actions together.
        most: hours each week may hold; infinite where it doesn't matter.
        tries: how many steps of the search to go at most.
    """

    def __init__(self, planned: Hours, most: Hours, movable: Sequence[Movable], tries: int) -> None:
        self._planned, self._most, self._movable = planned, most + NOTHING, movable
        self._left = tries
        self._number = count()

    @property
    def exhausted(self) -> bool:
        """True if the search ended before everything was looked at."""
        return self._left <= 0

    def combinations(self, size: int) -> Iterator[Combination]:
        """Those that move so many actions, the fewest days first."""
        heap: list[tuple[int, int, tuple[int, ...], Combination, list[int], int]] = []
        for subset in combinations(range(len(self._movable)), size):
            if self._enough(subset):
                self._push(heap, 0, subset, (), self._places(subset, ()), 0)
        while heap and not self.exhausted:
            _, _, subset, chosen, places, at = heapq.heappop(heap)
            made = sum(int(self._movable[i].days[p]) for i, p in chosen)
            self._push(heap, made, subset, chosen, places, at + 1)
            chosen = (*chosen, (subset[len(chosen)], places[at]))
            if len(chosen) == size:
                yield chosen
            else:
                made += int(self._movable[chosen[-1][0]].days[places[at]])
                self._push(heap, made, subset, chosen, self._places(subset, chosen), 0)

    def _push(
        self, heap: list[tuple[int, int, tuple[int, ...], Combination, list[int], int]],
        made: int, subset: tuple[int, ...], chosen: Combination, places: list[int], at: int,
    ) -> None:  # fmt: skip
        if at < len(places):
            bound = made + int(self._movable[subset[len(chosen)]].days[places[at]])
            bound += size_left(subset, chosen)
            heapq.heappush(heap, (bound, next(self._number), subset, chosen, places, at))

    def _enough(self, subset: tuple[int, ...]) -> bool:
        """True if no week would overflow with these actions gone altogether."""
        return bool((self._without(subset) <= self._most).all())

    def _without(self, subset: tuple[int, ...]) -> Hours:
        rest: Hours = self._planned - sum(self._movable[i].now for i in subset)
        return rest

    def _places(self, subset: tuple[int, ...], chosen: Combination) -> list[int]:
        """Where the next action of a subset fits beside those placed already."""
        self._left -= 1
        held = self._without(subset)
        for i, place in chosen:
            held = held + self._movable[i].hours[place]
        room = self._most - held
        found: list[int] = np.flatnonzero(
            (self._movable[subset[len(chosen)]].hours <= room).all(axis=1)
        ).tolist()
        return found


def size_left(subset: tuple[int, ...], chosen: Combination) -> int:
    """Days the actions not placed yet will be moved by at least: one each."""
    return len(subset) - len(chosen) - 1


def hours_at(
    starts: NDArray[np.int64], ends: NDArray[np.int64], hours: float, free: NDArray[np.bool_]
) -> Hours:
    """Hours by week of one action at each of several places; a row a place.

    Args:
        starts, ends: first day and the day after the last, counted from the first of `free`.
    """
    days = np.concatenate(([0], np.cumsum(free)))
    every = np.arange(len(free) + 1)
    turns = np.arange(0, len(free) + 1, 7)
    total = days[ends] - days[starts]
    lost = total == 0
    rows = np.where(
        lost[:, None],
        np.diff(np.clip(every[turns][None, :], starts[:, None], ends[:, None]), axis=1),
        np.diff(np.clip(days[turns][None, :], days[starts][:, None], days[ends][:, None]), axis=1),
    )
    found: Hours = rows * (hours / np.where(lost, ends - starts, total))[:, None]
    return found
