"""Packs bars into rows so that none covers another."""

from __future__ import annotations

from collections.abc import Iterable
from heapq import heappop, heappush
from operator import attrgetter

from planner.ui.models.timeline_blocks import Bar

_SPAN = attrgetter("start", "end")


def pack(bars: Iterable[Bar]) -> tuple[list[Bar], int]:
    """Bars in rows, each in the first that is free when it begins; and how many rows.

    As many rows as it takes: what lies over something else can be neither read nor grabbed.
    """
    free: list[int] = []
    busy: list[tuple[int, int]] = []
    packed = []
    rows = 1
    for bar in sorted(bars, key=_SPAN):
        start = bar.start
        while busy and busy[0][0] <= start:
            heappush(free, heappop(busy)[1])
        row = heappop(free) if free else len(busy)
        if row >= rows:
            rows = row + 1
        heappush(busy, (bar.end, row))
        packed.append(bar if row == bar.row else _in_row(bar, row))
    return packed, rows


def _in_row(bar: Bar, row: int) -> Bar:
    return Bar(bar.start, bar.end, bar.kind, bar.late, bar.action, bar.slot, row)
