"""Reports: what can be written from the plan today, each with its formats."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.models.report_documents import REPORTS, Document
from planner.ui.place import PlaceView
from planner.ui.widgets.card import Card
from planner.ui.widgets.elided import Elided

WIDEST: Final = 860
CHARTS: Final = ("readiness", "load", "levels", "proof", "report")
"""Documents that are looked at in the window first."""

Formats = Mapping[str, Sequence[tuple[str, str]]]
"""Document → (ending, what it is) of each format."""
Ask = Callable[[QWidget, str, str, bool], None]
"""Where to write (from this widget, which document, which ending, with names)?"""


class ReportsPlace(PlaceView):
    """A card for each document, a button for each format it can be written in."""

    def __init__(self, desk: Desk, formats: Formats, ask: Ask) -> None:
        super().__init__()
        self._desk, self._formats, self._ask = desk, formats, ask
        self.nameless = QCheckBox()
        self._area = QScrollArea()
        self._area.setObjectName("page")
        self._area.setWidgetResizable(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        self.retranslate()

    def retranslate(self) -> None:
        w = self._desk.words
        body = QWidget()
        body.setObjectName("pageBody")
        page = QVBoxLayout(body)
        page.setContentsMargins(22, 18, 22, 22)
        page.setSpacing(14)
        page.addWidget(Elided(w.translate("Report", "What would you like to hand on?"), "headline"))
        checked = self.nameless.isChecked()
        self.nameless = QCheckBox(w.translate("Report", "Without names: Person 1, Person 2 …"))
        self.nameless.setChecked(checked)
        page.addWidget(self.nameless)
        for document in REPORTS:
            page.addWidget(self._card(document))
        page.addStretch(1)
        self._area.setWidget(body)
        self._area.setAccessibleName(w.translate("Place", "Reports"))

    def _card(self, document: Document) -> Card:
        w = self._desk.words
        card = Card()
        card.setMaximumWidth(WIDEST)
        title = w.translate("Report", document.title)
        card.column.addWidget(Elided(title, "cardTitle"))
        card.column.addWidget(text(w.translate("Report", document.line), "quiet"))
        row = QHBoxLayout()
        row.setSpacing(8)
        if document.key in CHARTS:
            row.addWidget(self._show_button(document, title), 0, Qt.AlignmentFlag.AlignLeft)
        if document.key == "timeline":
            row.addWidget(self._preview_button(document, title), 0, Qt.AlignmentFlag.AlignLeft)
        for ending, told in self._formats.get(document.key, ()):
            label = w.translate("Report", "Export as {format}…").format(format=_short(ending))
            button = QPushButton(label)
            button.setObjectName(f"{document.key}-{ending}")
            button.setToolTip(w.translate("Export", told))
            button.setAccessibleName(f"{title}: {label}")
            button.clicked.connect(
                lambda _=False, key=document.key, ending=ending: self._ask(
                    self, key, ending, not self.nameless.isChecked()
                )
            )
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        card.column.addSpacing(4)
        card.column.addLayout(row)
        return card

    def _preview_button(self, document: Document, title: str) -> QPushButton:
        label = self._desk.words.translate("Report", "Preview…")
        button = QPushButton(label)
        button.setObjectName(f"{document.key}-preview")
        button.setAccessibleName(f"{title}: {label}")
        button.clicked.connect(
            lambda _=False, key=document.key: self._ask(
                self, key, "", not self.nameless.isChecked()
            )
        )
        return button

    def _show_button(self, document: Document, title: str) -> QPushButton:
        label = self._desk.words.translate("Report", "Show…")
        button = QPushButton(label)
        button.setObjectName(f"{document.key}-show")
        button.setAccessibleName(f"{title}: {label}")
        button.clicked.connect(
            lambda _=False, key=document.key: self._desk.chart_asked.emit(key, "", "")
        )
        return button


def _short(ending: str) -> str:
    return {"xlsx": "Excel"}.get(ending, ending.upper())
