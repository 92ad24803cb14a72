"""Pictures of what was painted before, to be put there again in a hundredth of the time.

Kept is only what was asked for twice: while zooming everything changes with each step, and
keeping it would cost more than it gives.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

MOST_PIXELS: Final = 6_000_000
"""Pixels kept in all, 24 MB."""

Paint = Callable[[QPainter], None]


class Pictures:
    """Keeps pictures by a key that names everything they depend on."""

    def __init__(self, ratio: float) -> None:
        self._ratio = ratio
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()
        self._asked: dict[Hashable, None] = {}
        self._pixels = 0

    def put(
        self,
        painter: QPainter,
        key: Hashable,
        box: QRect,
        paint: Paint,
        ground: str | None = None,
    ) -> None:
        """Show the picture of a key in a box; `paint` draws it from (0, 0) if need be.

        With a ground it covers what was there, which is several times faster than blending.
        """
        kept = self._kept.get(key)
        if kept is None and key in self._asked:
            kept = self._keep(key, box, paint, ground)
        if kept is not None:
            painter.drawPixmap(box.topLeft(), kept)
            return
        if len(self._asked) > 4000:
            self._asked.clear()
        self._asked[key] = None
        painter.save()
        painter.translate(box.topLeft())
        paint(painter)
        painter.restore()

    def find(self, key: Hashable) -> QPixmap | None:
        """A picture that is kept."""
        return self._kept.get(key)

    def _keep(self, key: Hashable, box: QRect, paint: Paint, ground: str | None) -> QPixmap:
        wide, high = (max(1, round(side * self._ratio)) for side in (box.width(), box.height()))
        picture = QPixmap(wide, high)
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(QColor(ground) if ground else Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        try:
            paint(painter)
        finally:
            painter.end()
        self._kept[key] = picture
        self._asked.pop(key, None)
        self._pixels += wide * high
        while self._pixels > MOST_PIXELS and len(self._kept) > 1:
            _, old = self._kept.popitem(last=False)
            self._pixels -= old.width() * old.height()
        return picture
