"""Tab follows the eye: from top to bottom and left to right, group by group.

Worked out when Tab is pressed, from where things lie then. Qt's own order is that in which
widgets were made, and pages, cards and buttons here are made anew whenever a plan changes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

_TOUCH: Final = 3
"""Pixels two parts may overlap and still count as one below or beside the other."""

Part = tuple[QRect, QWidget]


def go_on(root: QWidget, onward: bool) -> bool:
    """Give the keyboard to the next stop within `root`, or to the one before; round and round.

    For `focusNextPrevChild` of a window or of what fills it.
    """
    here = QApplication.focusWidget()
    inside = here is not None and here.isVisible() and (here is root or root.isAncestorOf(here))
    way = _from(root, here, onward) if here is not None and inside else walk(root, onward)
    target = next((widget for widget in way if is_stop(widget)), None)
    if target is None:
        return False
    reason = Qt.FocusReason.TabFocusReason if onward else Qt.FocusReason.BacktabFocusReason
    target.setFocus(reason)
    return True


def begin(root: QWidget) -> None:
    """Give the keyboard to the first stop within `root`."""
    for widget in _in_order(root, None):
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        return


def place_of(root: QWidget) -> int | None:
    """Which of the stops within `root` has the keyboard in its window; None for none of them."""
    here: QWidget | None = root.window().focusWidget()
    if here is None or not root.isAncestorOf(here):
        return None
    return next((n for n, stop in enumerate(_in_order(root, here)) if stop is here), None)


def come_back(root: QWidget, place: int | None) -> None:
    """After `root` was filled anew, give the keyboard to the stop that stands where it was."""
    stops = list(_in_order(root, None))
    if place is not None and stops:
        stops[min(place, len(stops) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)


def _from(root: QWidget, here: QWidget, onward: bool) -> Iterator[QWidget]:
    """All within `root` as it follows `here`, or comes before it; round to `here` again.

    Only what lies between here and the next stop is put in order: a window holds thousands.
    """
    if onward:
        yield from _parts(here, onward)
    at = here
    while at is not root:
        parent = at.parentWidget()
        assert parent is not None  # `root` is above
        order = _children(parent, onward)
        for child in order[order.index(at) + 1 :]:
            yield from walk(child, onward)
        at = parent
        if not onward:
            yield at
    yield from walk(root, onward)


def walk(widget: QWidget, onward: bool = True) -> Iterator[QWidget]:
    """A widget and all within it as the eye comes by, or the other way round."""
    if onward:
        yield widget
    yield from _parts(widget, onward)
    if not onward:
        yield widget


def _parts(widget: QWidget, onward: bool) -> Iterator[QWidget]:
    for child in _children(widget, onward):
        yield from walk(child, onward)


def _children(widget: QWidget, onward: bool = True) -> list[QWidget]:
    """What is visible right within a widget, as the eye comes by."""
    parts = [
        (child.geometry(), child)
        for child in widget.children()
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
    ]
    order = list(read(parts))
    return order if onward else order[::-1]


def is_stop(widget: QWidget) -> bool:
    """True if Tab stops here."""
    tab = Qt.FocusPolicy.TabFocus
    takes = (widget.focusPolicy() & tab) == tab
    return takes and widget.isEnabled() and widget.focusProxy() is None


def _in_order(root: QWidget, here: QWidget | None) -> Iterator[QWidget]:
    """Every stop, and what has the keyboard now, as the eye comes by."""
    return (widget for widget in walk(root) if is_stop(widget) or widget is here)


def read(parts: Sequence[Part]) -> Iterator[QWidget]:
    """Parts in reading order: cut into rows where a line fits between, each into columns."""
    for start, end in ((QRect.top, QRect.bottom), (QRect.left, QRect.right)):
        groups = _cut(parts, start, end)
        if len(groups) > 1:
            for group in groups:
                yield from read(group)
            return
    for _, widget in sorted(parts, key=lambda part: (part[0].top(), part[0].left())):
        yield widget


def _cut(
    parts: Sequence[Part], start: Callable[[QRect], int], end: Callable[[QRect], int]
) -> list[list[Part]]:
    """Groups between which a straight line fits."""
    groups: list[list[Part]] = []
    edge = 0
    for part in sorted(parts, key=lambda each: start(each[0])):
        if groups and start(part[0]) < edge - _TOUCH:
            groups[-1].append(part)
            edge = max(edge, end(part[0]))
        else:
            groups.append([part])
            edge = end(part[0])
    return groups
