"""Widgets one after the other, in as many rows as their room asks for."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Rows are filled from the left; what has no room left begins the next one.

    What is hidden takes no room. With `ends` the last stands at the right edge of its row.
    """

    def __init__(self, parent: QWidget | None, gap: int, *, ends: bool = False) -> None:
        super().__init__(parent)
        self._gap, self._ends = gap, ends
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        """How high it is at each width that was asked for: Qt asks for the same again and again."""
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self._heights = {}

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        self._heights = {}
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def invalidate(self) -> None:
        self._heights = {}
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, wide: int) -> int:
        if wide not in self._heights:
            self._heights[wide] = self._arrange(QRect(0, 0, wide, 0), seen=False)
        return self._heights[wide]

    def setGeometry(self, room: QRect) -> None:
        super().setGeometry(room)
        self._arrange(room, seen=True)

    def sizeHint(self) -> QSize:
        """All in one row."""
        sizes = [item.sizeHint() for item in self._seen()]
        wide = sum(size.width() for size in sizes) + self._gap * max(len(sizes) - 1, 0)
        return QSize(wide, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The widest of them."""
        wide = max((item.minimumSize().width() for item in self._items), default=0)
        return QSize(wide, max((item.sizeHint().height() for item in self._items), default=0))

    def _seen(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, room: QRect, *, seen: bool) -> int:
        """Where each lies, in the middle of its row; returns how high that is."""
        x, top, high = room.left(), room.top(), 0
        row: list[tuple[QLayoutItem, QRect]] = []
        for item in self._seen():
            size = item.sizeHint().boundedTo(QSize(max(room.width(), 1), 1 << 20))
            if x > room.left() and x + size.width() > room.right() + 1:
                self._set(row, high, seen=seen)
                row, x, top, high = [], room.left(), top + high + self._gap, 0
            if self._ends and item is self._items[-1]:
                x = max(x, room.right() + 1 - size.width())
            row.append((item, QRect(QPoint(x, top), size)))
            x += size.width() + self._gap
            high = max(high, size.height())
        self._set(row, high, seen=seen)
        return top + high - room.top()

    @staticmethod
    def _set(row: list[tuple[QLayoutItem, QRect]], high: int, *, seen: bool) -> None:
        for item, box in row if seen else ():
            item.setGeometry(box.translated(0, (high - box.height()) // 2))
