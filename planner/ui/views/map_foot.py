"""Below the map: what its shapes and lines mean, and how much is prepared."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from planner.domain.slots import IN_TIME
from planner.services.wording import Words
from planner.ui.models.map_graph import SOURCE, Graph
from planner.ui.widgets.legend import Legend


class MapFoot(QWidget):
    """Says it anew with each change."""

    def __init__(self) -> None:
        super().__init__()
        self.legend, self.count = Legend(), QLabel()
        self.count.setObjectName("small")
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 4, 22, 6)
        row.setSpacing(12)
        row.addWidget(self.legend, 1)
        row.addWidget(self.count)

    def retranslate(self, w: Words) -> None:
        """Speak another language."""
        self.legend.setText(
            w.translate(
                "Map",
                "Round: competency · square: structure · pull a line from a development to name "
                "a need, from a need to plan it · a need without a line to the right has no plan",
            )
        )

    def say(self, w: Words, graph: Graph) -> None:
        """How many slots of all that is shown will be ready in time."""
        slots = [slot for box in graph.boxes if box.column == SOURCE for slot in box.slots]
        some = sum(slot.state in IN_TIME for slot in slots)
        told = w.translate("Map", "{some} of {all} prepared")
        self.count.setText(told.format(some=some, all=len(slots)) if slots else "")
