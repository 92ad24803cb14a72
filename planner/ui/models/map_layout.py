"""Where the boxes of the map stand: ordered so that lines cross little, in pixels. No Qt.

Each column is ordered by where the neighbours of its boxes stand on average (the barycenter
heuristic of Sugiyama, Tagawa and Toda, 1981), a few times to and fro, and the order with the
fewest crossings is kept. Within a column boxes are then put as near to the middle of their
neighbours as they can without overlapping.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right, insort
from collections.abc import Mapping, Sequence
from typing import Final

from planner.ui.models.map_graph import ASKED, DONE, SOURCE, Box, Graph

HIGH: Final = {SOURCE: 48, ASKED: 38, DONE: 38}
"""Pixels a box of each column is high."""
GAP: Final = 8
_BETWEEN: Final = 10
"""Pixels that part what one development asks for from the next."""
_SWEEPS: Final = 3

Order = list[int]
"""Places of boxes, from top to bottom."""


def laid_out(graph: Graph) -> int:
    """Give every box its top; returns how high it all is."""
    sources, asked, done, foot = _ordered(graph)
    bottom = _stand(graph, sources, asked)
    _near(graph, sources, _middles(graph, sources, ASKED))
    linked = [at for at in done if graph.boxes[at].lines]
    _near(graph, linked, _middles(graph, linked, ASKED))
    end = max((_bottom(graph.boxes[at]) for at in (*sources, *linked)), default=0)
    bottom = max(bottom, end)
    _stack(graph, [at for at in done if not graph.boxes[at].lines], _end(graph, linked) + 2 * GAP)
    for at in foot:
        bottom = _stand_bare(graph, at, bottom + GAP)
    return max((_bottom(box) for box in graph.boxes), default=0)


def same_shape(one: Graph, other: Graph) -> bool:
    """True if two graphs have the same boxes, lines and order of days: they look alike."""
    return (
        [(b.key, bool(b.folded), bool(b.needs)) for b in one.boxes]
        == [(b.key, bool(b.folded), bool(b.needs)) for b in other.boxes]
        and [line[:2] for line in one.lines] == [line[:2] for line in other.lines]
        and _dated(one) == _dated(other)
    )


def _bottom(box: Box) -> int:
    return box.top + HIGH[box.column]


def _end(graph: Graph, order: Order) -> int:
    return max((_bottom(graph.boxes[at]) for at in order), default=-2 * GAP)


# -- order -----------------------------------------------------------------------------------


def _ordered(graph: Graph) -> tuple[Order, Order, Order, Order]:
    """Sources, what they ask for, what is done for it, and sources that ask for nothing yet."""
    boxes, dated = graph.boxes, _dated(graph)
    sources = [at for at in dated if boxes[at].needs]
    foot = [at for at in dated if not boxes[at].needs]
    asked = [at for at, b in enumerate(boxes) if b.column == ASKED and b.key.kind != "ask"]
    sources, asked = _swept(graph, sources, asked)
    ranks = {at: n for n, at in enumerate(asked)}
    done = [at for at, box in enumerate(boxes) if box.column == DONE]
    done.sort(key=lambda at: (_mean(graph, at, ranks), boxes[at].is_ghost, at))
    return sources, asked, done, foot


def _dated(graph: Graph) -> Order:
    """Sources by the day they need us, or are expected."""
    found = (at for at, box in enumerate(graph.boxes) if box.column == SOURCE)
    dues = {at: graph.due(graph.boxes[at].key) for at in found}
    return sorted(dues, key=lambda at: (dues[at] or dt.date.max, at))


def _swept(graph: Graph, sources: Order, asked: Order) -> tuple[Order, Order]:
    """The order of two columns that crosses least; the sooner day stands above where it can."""
    best: tuple[int, Order, Order] | None = None
    for _ in range(_SWEEPS):
        above = {at: n for n, at in enumerate(sources)}
        asked = sorted(asked, key=lambda at: (_mean(graph, at, above), at))
        crossed = crossings(graph, sources, asked)
        if best is None or crossed < best[0]:
            best = crossed, sources, asked
        if not crossed:
            break
        below = {at: n for n, at in enumerate(asked)}
        sources = sorted(sources, key=lambda at: (_mean(graph, at, below), above[at]))
    assert best is not None
    return best[1], best[2]


def _mean(graph: Graph, at: int, ranks: Mapping[int, int]) -> float:
    """Where the neighbours of a box stand on average; at the end without any."""
    found = []
    for line in graph.boxes[at].lines:
        start, end, *_ = graph.lines[line]
        other = end if start == at else start
        if other in ranks:
            found.append(ranks[other])
    return sum(found) / len(found) if found else float(len(ranks))


def crossings(graph: Graph, left: Order, right: Order) -> int:
    """How many pairs of lines between two columns cross."""
    lefts = {at: n for n, at in enumerate(left)}
    rights = {at: n for n, at in enumerate(right)}
    pairs = sorted(
        (lefts[line.start], rights[line.end])
        for line in graph.lines
        if line.start in lefts and line.end in rights
    )
    seen: list[int] = []
    found = 0
    for _, end in pairs:
        found += len(seen) - bisect_right(seen, end)
        insort(seen, end)
    return found


# -- places ----------------------------------------------------------------------------------


def _stand(graph: Graph, sources: Order, asked: Order) -> int:
    """Put what is asked for below each other, with room for each source beside it."""
    boxes = graph.boxes
    ranks = {at: n for n, at in enumerate(sources)}
    rows: list[tuple[float, int, int]] = [(_mean(graph, at, ranks), 1, at) for at in asked]
    rows += [(ranks[at], 0, at) for at in sources if boxes[at].folded or not boxes[at].lines]
    rows.sort(key=lambda row: row[:2])
    y, block, group = 0, 0, -1.0
    for mean, _, at in rows:
        if mean != group:
            least = HIGH[SOURCE] + GAP if group >= 0 else 0
            y = max(y + (_BETWEEN if group >= 0 else 0), block + least)
            block, group = y, mean
        boxes[at].top = y
        y += HIGH[boxes[at].column] + GAP
    return max(y - GAP, 0)


def _middles(graph: Graph, order: Order, column: int) -> list[float]:
    """The middle of the neighbours of each box; of what has none where it stands."""
    boxes = graph.boxes
    found = []
    for at in order:
        tops = [
            boxes[other].top + HIGH[column] / 2
            for line in boxes[at].lines
            for other in graph.lines[line][:2]
            if other != at and boxes[other].column == column
        ]
        own = boxes[at].top + HIGH[boxes[at].column] / 2
        found.append((min(tops) + max(tops)) / 2 if tops else own)
    return found


def _near(graph: Graph, order: Order, middles: Sequence[float]) -> None:
    """Boxes of one height as near to where they want to stand as they can be, none overlapping.

    Least squares under an order: what would overlap stands together in a block around the mean
    of what its members want (pool adjacent violators).
    """
    if not order:
        return
    high = HIGH[graph.boxes[order[0]].column]
    pitch = high + GAP
    blocks: list[tuple[float, int]] = []
    for n, middle in enumerate(middles):
        wish, size = middle - high / 2 - n * pitch, 1
        while blocks and blocks[-1][0] > wish:
            mean, count = blocks.pop()
            wish = (mean * count + wish * size) / (count + size)
            size += count
        blocks.append((wish, size))
    tops = [wish for wish, size in blocks for _ in range(size)]
    for n, (at, top) in enumerate(zip(order, tops, strict=True)):
        graph.boxes[at].top = round(max(top, 0) + n * pitch)


def _stack(graph: Graph, order: Order, top: int) -> None:
    for at in order:
        graph.boxes[at].top = max(top, 0)
        top += HIGH[graph.boxes[at].column] + GAP


def _stand_bare(graph: Graph, at: int, top: int) -> int:
    """A source that asks for nothing yet, and the question beside it; returns its bottom."""
    box = graph.boxes[at]
    box.top = top
    for line in box.lines:
        question = graph.boxes[graph.lines[line].end]
        question.top = top + (HIGH[SOURCE] - HIGH[ASKED]) // 2
    return _bottom(box)
