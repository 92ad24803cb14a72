"""The charts over time of one record, as links in its details."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from planner.ui.desk import Desk
from planner.ui.models.over_time import ASKING, charts_of


class ChartLinks(QWidget):
    """One link for each chart of the record; nothing where there is none."""

    def __init__(self, desk: Desk, kind: str, id_: str) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(2)
        self.links: dict[str, QPushButton] = {}
        for chart in charts_of(desk.content, kind, id_):
            link = self.links[chart] = QPushButton()
            link.setObjectName("fieldLink")
            link.clicked.connect(asking(desk, chart, kind, id_))
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        if not self.links:
            # Shown before it stands in the page it would be a window for a moment, and take
            # the keyboard from the one it belongs to.
            self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Speak the desk's language."""
        for chart, link in self.links.items():
            link.setText(self._desk.words.translate("Report", ASKING[chart]))


def asking(desk: Desk, chart: str, kind: str, id_: str) -> Callable[[], None]:
    """Asks for a chart of a record when it is called."""
    return lambda: desk.chart_asked.emit(chart, kind, id_)
