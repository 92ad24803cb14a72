"""Waves: when each development comes, as corners to draw a band and rows for the labels."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.arrival import arrival_of
from planner.domain.content import Content
from planner.domain.slots import Slot


@dataclass(frozen=True, slots=True)
class Wave:
    """One development on the time axis; all days are ordinals.

    `low` … `high` is where it swells and ebbs, `likely` its crest; `slot` is the one that is
    due first. `share` is its probability, None for one that came.
    """

    development: str
    title: str
    low: float
    likely: float
    high: float
    share: float | None
    guessed: bool
    slot: Slot | None = None

    @property
    def due(self) -> dt.date | None:
        """The earliest day somebody must be ready for it."""
        return self.slot.due if self.slot else None


def waves_of(content: Content, slots: Sequence[Slot]) -> list[Wave]:
    """All developments that have a day, by their crest."""
    firsts = first_slots(slots)
    found = []
    for development in content.developments.values():
        arrival = arrival_of(development)
        if arrival is None:
            continue
        low, _, likely, _, high = arrival.spread.corners()
        low = max(low, arrival.made.toordinal()) if arrival.made else low
        high = min(high, arrival.horizon.toordinal()) if arrival.horizon else high
        found.append(
            Wave(
                development.id,
                development.title or development.id,
                min(low, likely - 1),
                likely,
                max(high, likely + 1),
                None if arrival.certain else arrival.probability,
                arrival.guessed,
                firsts.get(development.id),
            )
        )
    return sorted(found, key=lambda wave: (wave.likely, wave.title))


def first_slots(slots: Sequence[Slot]) -> dict[str, Slot]:
    """The slot of each development that is due first."""
    found: dict[str, Slot] = {}
    for slot in slots:
        if slot.development and slot.due:
            known = found.get(slot.development)
            if known is None or slot.due < (known.due or slot.due):
                found[slot.development] = slot
    return found


def label_rows(spans: Sequence[tuple[float, float]], most: int) -> tuple[list[int | None], int]:
    """Rows so that no label covers another, first fit from the left; and how many rows.

    Args:
        spans: left and right of each label in pixels.
        most: rows there is room for; a label beyond them gets None and must be listed.
    """
    ends: list[float] = []
    rows: list[int | None] = [None] * len(spans)
    for place in sorted(range(len(spans)), key=lambda i: spans[i][0]):
        left, right = spans[place]
        row = next((r for r, end in enumerate(ends) if end <= left), len(ends))
        if row >= most:
            continue
        if row == len(ends):
            ends.append(right)
        else:
            ends[row] = right
        rows[place] = row
    return rows, max(len(ends), 1)
