"""All bars of a chart in a picture of few pixels. Knows no Qt."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from planner.ui.models.timeline import Chart
from planner.ui.models.timeline_blocks import GHOST, LOST

NONE, MISSING, PLANNED, LATE = range(4)
"""What a pixel shows; of several the one that matters most."""


def density(chart: Chart, size: tuple[int, int], span: tuple[int, int]) -> NDArray[np.uint8]:
    """What stands at each pixel, rows from top to bottom, `span` of ordinals from left to right.

    Costs one pass over the bars and one over the pixels, however many bars there are.
    """
    wide, high = size
    shown = np.zeros((high, wide), np.uint8)
    if not len(chart.bars) or wide < 1 or high < 1:
        return shown
    first, last = span
    scale = wide / max(last - first, 1)
    rows = np.clip(chart.tops.astype(np.int64) * high // max(chart.height, 1), 0, high - 1)
    lefts = np.clip(((chart.starts - first) * scale).astype(np.int64), 0, wide - 1)
    rights = np.clip(np.ceil((chart.ends - first) * scale).astype(np.int64), lefts + 1, wide)
    late = chart.late | (chart.kinds == LOST)
    missing = chart.kinds == GHOST
    for value, which in ((MISSING, missing), (PLANNED, ~(late | missing)), (LATE, late)):
        if which.any():
            shown[_covered(rows[which], lefts[which], rights[which], (wide, high))] = value
    return shown


def _covered(
    rows: NDArray[np.int64],
    lefts: NDArray[np.int64],
    rights: NDArray[np.int64],
    size: tuple[int, int],
) -> NDArray[np.bool_]:
    """The pixels under runs: beginnings less ends, summed up along each row."""
    wide, high = size
    cells = high * (wide + 1)
    steps = np.bincount(rows * (wide + 1) + lefts, minlength=cells)
    steps -= np.bincount(rows * (wide + 1) + rights, minlength=cells)
    covered: NDArray[np.bool_] = np.cumsum(steps.reshape(high, wide + 1), axis=1)[:, :wide] > 0
    return covered
