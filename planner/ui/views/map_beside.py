"""The table beside the map, made when it is first asked for, and how the two share their place."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal

from planner.services.wording import Words
from planner.ui.views.map_table import MapTable
from planner.ui.views.map_view import MapView
from planner.ui.widgets.divided import Divided


class MapBeside(Divided):
    """The map above, its table below while it is wanted."""

    opened = Signal()
    """What is chosen is to be looked at closely."""
    menu_asked = Signal(QPoint)
    copied = Signal(int)
    """So many rows of the table."""

    def __init__(self, view: MapView, words: Words) -> None:
        super().__init__(Qt.Orientation.Vertical, words)
        self._view = view
        self.table: MapTable | None = None
        self.add(view)

    @property
    def has_table(self) -> bool:
        """True while the table is shown."""
        return self.table is not None and not self.table.isHidden()

    def turn(self) -> None:
        """Show the map as a table too, and go there; or hide it."""
        if self.has_table and self.table is not None:
            self.table.hide()
            self._view.setFocus()
            return
        table = self.table or self._make()
        table.show()
        table.renew()
        table.begin()
        QTimer.singleShot(0, self._view, self._reveal)

    def _make(self) -> MapTable:
        self.table = table = MapTable(self._view)
        table.opened.connect(lambda _: self.opened.emit())
        table.menu_asked.connect(lambda _, at: self.menu_asked.emit(at))
        table.copied.connect(self.copied)
        table.setObjectName("mapTable")
        self.add(table, self.height() * 2 // 5)
        return table

    def _reveal(self) -> None:
        """The map is only half as high beside the table: what is chosen stays in view."""
        at = self._view.map.place_of(self._view.scene.chosen)
        if at is not None:
            self._view.reveal(at)

    def renew(self) -> None:
        """The map has changed: so has its table, where it is shown."""
        if self.table is not None and self.has_table:
            self.table.renew()

    def follow(self) -> None:
        """Something else is chosen on the map."""
        if self.table is not None and self.has_table:
            self.table.follow()
