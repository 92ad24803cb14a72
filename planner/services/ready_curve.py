"""How likely somebody is ready by a day: the curve behind a chance of being ready in time."""

from __future__ import annotations

from planner.domain.chance import end_of
from planner.domain.slots import Slot
from planner.services.figures import Figures

Point = tuple[float, float]
"""(ordinal of a day, share 0–1)"""
SHARES = (0.0, 0.1, 0.5, 0.9, 1.0)


def ready_curve(figures: Figures, slot: Slot) -> tuple[Point, ...]:
    """Share of cases in which a slot is ready by a day, in rising order.

    Of one learning action it is the shape of its length; of several that build on each other
    it is simulated, like their chance. Empty where nothing brings it, or its day is certain.
    """
    actions = figures.bringing(slot)
    if slot.state == "ready" or not actions:
        return ()
    if len(actions) == 1:
        spread = end_of(figures.content, actions[0])
        points = tuple(zip(spread.corners(), SHARES, strict=True))
    else:
        from planner.engine.chance import ready_points, runs_of

        points = ready_points(runs_of(figures.content, actions), SHARES)
    return points if points and points[0][0] < points[-1][0] else ()
