"""What has the keyboard is in sight.

Qt scrolls to a field only where Tab leads to it. Here a button may put the cursor into a form
that opened far below, and what a form adds may stand above it.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

FORM: Final = "fieldDraft"
"""What a form is called that opens in the details."""
AROUND: Final = 100
"""Pixels that come into sight with it: a form grows below by what it would do, or why it can't."""


class Revealing(QObject):
    """Follows the keyboard through one window; what stands in dialogs is left to Qt."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._last: QWidget | None = None
        """What had the keyboard last, also while another window has it."""
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]

    def _follow(self, _: object, now: QWidget | None) -> None:
        if not self._holds(now):
            return
        came_back, self._last = now is self._last, now
        # What the mouse is about to press must not move away below it.
        if not came_back and not QApplication.mouseButtons():
            QTimer.singleShot(0, self, self._reveal)  # once what was opened is laid out

    def _holds(self, now: QWidget | None) -> bool:
        """Not while the window is being taken apart: then the keyboard goes on to another."""
        return now is not None and isValid(self._window) and self._window.isAncestorOf(now)

    def stay(self, *_: object) -> None:
        """Something was changed: what it added above a form may have moved that out of sight."""
        now = QApplication.focusWidget()
        if now is not None and _form_of(now) is not None and not QApplication.mouseButtons():
            QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        """Scroll to what has the keyboard now, in every area it lies in."""
        now = QApplication.focusWidget()
        if now is None or not self._holds(now):
            return
        # What was opened for it is laid out later still.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        area = now.parentWidget()
        while area is not None and area is not self._window:
            # Not a part that lies in its frame, such as the bar itself: that is always seen.
            if isinstance(area, QScrollArea) and area.viewport().isAncestorOf(now):
                _show_within(area, now)
            area = area.parentWidget()


def _form_of(now: QWidget) -> QWidget | None:
    """The form it lies in, the whole of it."""
    form, above = None, now.parentWidget()
    while above is not None:
        form = above if above.objectName() == FORM else form
        above = above.parentWidget()
    return form


def _show_within(area: QScrollArea, now: QWidget) -> None:
    """Nothing moves if it is in sight, and the form it lies in with it."""
    view, form = area.viewport(), _form_of(now)
    fits = form is not None and form.height() + 2 * AROUND < view.height()
    part, below = (form, AROUND) if form is not None and fits else (now, 0)
    taken = QRect(part.mapTo(view, QPoint()), part.size()).adjusted(0, 0, 0, below)
    large = taken.height() > view.height() and taken.intersects(view.rect())
    if not large and (taken.top() < 0 or taken.bottom() > view.height()):
        area.ensureWidgetVisible(part, 0, AROUND)
