"""The table beside the map: a row for each way from a development to what is done for it.

What is chosen in one is chosen in the other. For screen readers, for sorting and for copying.
"""

from __future__ import annotations

from PySide6.QtCore import Qt

from planner.ui.models.map_rows import COLUMNS, Row, RowWords, rows_of
from planner.ui.views.map_view import MapView
from planner.ui.widgets.plain_table_view import PlainTableView


class MapTable(PlainTableView):
    """Follows the map."""

    def __init__(self, view: MapView) -> None:
        super().__init__([wide for _, wide in COLUMNS])
        self._view = view
        self.own_menu = True
        self.looked_at.connect(self._choose)

    def renew(self) -> None:
        """All rows as the map is now; what is chosen there is chosen here."""
        scene = self._view.scene
        words, first = RowWords(scene.texts), not self.table.heads
        self.table.show(words.heads(), rows_of(scene.map.graph), words.text, words.rank)
        self.speak(words.words)
        self.setAccessibleName(words.words.translate("Map", "The map as a table"))
        if first:
            self.arrange()
        self.follow()

    def follow(self) -> None:
        """Look at a row of what the map looks at."""
        key = self._view.scene.chosen
        rows: list[Row] = self.table.rows
        if key is None:
            return
        at = self.currentIndex().row()
        if 0 <= at < len(rows) and rows[at].key == key:
            return
        found = next((n for n, row in enumerate(rows) if row.key == key), None)
        if found is None:
            found = next((n for n, row in enumerate(rows) if key in _keys(row)), None)
        self.look_at(found)

    def row(self, at: int) -> Row:
        """One row."""
        found = self.table.rows[at]
        assert isinstance(found, Row)
        return found

    def _choose(self, at: int) -> None:
        row, view = self.row(at), self._view
        if row.source in view.map.shown.folded:
            view.fold(row.source)
        view.choose_key(row.key)

    def begin(self) -> None:
        """Take the keyboard."""
        if not self.currentIndex().isValid() and self.table.rows:
            self.look_at(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)


def _keys(row: Row) -> list[object]:
    from planner.ui.models.map_graph import key_of

    return [row.source, key_of(row.need) if row.need else None]
