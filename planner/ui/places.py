"""The places of the window. A new place is one more line here and a file under `views`."""

from __future__ import annotations

from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.desk import Desk
from planner.ui.place import Place, PlaceView


def _focus(desk: Desk) -> PlaceView:
    from planner.ui.views.focus import FocusView

    return FocusView(desk)


def _timeline(desk: Desk) -> PlaceView:
    from planner.ui.views.timeline import TimelinePlace

    return TimelinePlace(desk)


def _late(desk: Desk) -> int:
    return sum(slot.state == "late" for slot in desk.figures.slots)


PLACES: tuple[Place, ...] = (
    Place("focus", QT_TRANSLATE_NOOP("Place", "Focus"), "focus", "Ctrl+1", _focus, count=_late),
    Place(
        "timeline", QT_TRANSLATE_NOOP("Place", "Timeline"), "timeline", "Ctrl+6", _timeline, True
    ),
)
"""In the order of the rail. Numbers keep the key of each place as more of them join."""
