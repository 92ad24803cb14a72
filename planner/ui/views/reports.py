"""Reports: what can be written from the plan today, each with its formats."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
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


class Document(NamedTuple):
    """A document: its key for exporting, its name, and whom it serves."""

    key: str
    title: str
    line: str


DOCUMENTS: Final = (
    Document(
        "timeline",
        QT_TRANSLATE_NOOP("Report", "Timeline"),
        QT_TRANSLATE_NOOP(
            "Report",
            "Who learns what, and when, before which wave; for the wall, a talk or a letter.",
        ),
    ),
    Document(
        "map",
        QT_TRANSLATE_NOOP("Report", "Map"),
        QT_TRANSLATE_NOOP(
            "Report",
            "What is expected, what it asks of us, what we do for it; one page for a talk.",
        ),
    ),
    Document(
        "sow",
        QT_TRANSLATE_NOOP("Report", "Sow-by list"),
        QT_TRANSLATE_NOOP(
            "Report",
            "Every person and structure with its last day to begin; for a spreadsheet or a mail.",
        ),
    ),
    Document(
        "readiness",
        QT_TRANSLATE_NOOP("Report", "Readiness over time"),
        QT_TRANSLATE_NOOP(
            "Report",
            "How far each development is prepared by the day it is needed; for a slide or a talk.",
        ),
    ),
    Document(
        "load",
        QT_TRANSLATE_NOOP("Report", "Load over time"),
        QT_TRANSLATE_NOOP(
            "Report",
            "Hours planned against the hours there are, week by week: of one person, a team, "
            "everybody.",
        ),
    ),
    Document(
        "levels",
        QT_TRANSLATE_NOOP("Report", "Levels over time"),
        QT_TRANSLATE_NOOP(
            "Report",
            "How what somebody holds comes up to what is asked, day by day; of a person or a "
            "competency.",
        ),
    ),
    Document(
        "calendar",
        QT_TRANSLATE_NOOP("Report", "Dates for your calendar"),
        QT_TRANSLATE_NOOP(
            "Report",
            "Sow-by dates, learning actions and what to look at again; a reminder two weeks "
            "before each sow-by date.",
        ),
    ),
    Document(
        "proofs",
        QT_TRANSLATE_NOOP("Report", "My proofs"),
        QT_TRANSLATE_NOOP(
            "Report",
            "What one person can show: levels, evidence, hours learned; with or without the name.",
        ),
    ),
    Document(
        "team",
        QT_TRANSLATE_NOOP("Report", "Team view"),
        QT_TRANSLATE_NOOP(
            "Report",
            "Gaps, what rests on one person, the age of assessments, hours and money; of the team "
            "in the rail or of everybody.",
        ),
    ),
    Document(
        "proof",
        QT_TRANSLATE_NOOP("Report", "Proof for an audit"),
        QT_TRANSLATE_NOOP(
            "Report",
            "Required, held, proof, action and effect on any day, also one long past; of a person "
            "or a team.",
        ),
    ),
    Document(
        "report",
        QT_TRANSLATE_NOOP("Report", "Report on one person"),
        QT_TRANSLATE_NOOP(
            "Report", "Everything the plan holds about somebody, for themselves; nothing of others."
        ),
    ),
    Document(
        "privacy",
        QT_TRANSLATE_NOOP("Report", "What is kept about people"),
        QT_TRANSLATE_NOOP(
            "Report",
            "Every field that concerns people: what for, how long, who sees it, and what the "
            "works-council profile leaves out; for a works council.",
        ),
    ),
)


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
        for document in DOCUMENTS:
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
