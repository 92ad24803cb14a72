"""Small parts of a record's page: a head, a card, a line of its own, a name that leads on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.models.kind_words import kind_word
from planner.ui.models.record_links import Link
from planner.ui.models.word_tips import state_tip
from planner.ui.widgets.chip import Chip
from planner.ui.widgets.elided import Elided
from planner.ui.widgets.noted_line import NotedLine
from planner.ui.widgets.reference_fields import NameButton

if TYPE_CHECKING:
    from planner.domain.edit import Edit

Go = Callable[[str, str], None]


class Section(QWidget):
    """A part of a page that is worked in: what is typed into it outlives edits elsewhere."""

    key = ""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 8, 0, 0)
        self.column.setSpacing(4)

    def renew(self) -> None:
        """Show the plan as it is now, in the desk's language."""

    def hear(self, edit: Edit) -> None:
        """Something changed of which the page does not tell; `renew` if it matters here."""

    def begin(self) -> None:
        """Put the cursor where one begins."""


def quiet_until(name: str) -> QLabel:
    """A wrapped label that is hidden until it has something to say; `name` picks its style."""
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.hide()
    return label


def boxed(margins: tuple[int, int, int, int] = (12, 10, 12, 10)) -> tuple[QFrame, QVBoxLayout]:
    """A card and the column to fill."""
    card = QFrame()
    card.setObjectName("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(*margins)
    column.setSpacing(6)
    return card, column


def left(*widgets: QWidget) -> QHBoxLayout:
    """Widgets beside each other, as wide as they need."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def emptied(column: QVBoxLayout) -> None:
    """Take everything out of a column."""
    while (item := column.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner, QVBoxLayout | QHBoxLayout):
            _emptied_row(inner)


def _emptied_row(row: QVBoxLayout | QHBoxLayout) -> None:
    while (item := row.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def link_line(desk: Desk, link: Link, go: Go, links: list[NameButton], here: bool) -> QWidget:
    """A record and how it stands; the one that is shown (`here`) leads nowhere."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    if here:
        row.addWidget(text(link.title, "strong"), 1)
        return line
    button = NameButton(link.title)
    button.setAccessibleName(f"{kind_word(desk.words, link.kind)}: {link.title}")
    button.setAccessibleDescription(", ".join(filter(None, (link.note, link.heard))))
    button.clicked.connect(lambda: go(link.kind, link.id))
    links.append(button)
    if link.note and not link.state:
        start = 3 / 7 if link.kind == "assessments" else 3 / 5
        return NotedLine(button, Elided(link.note, "small"), start)
    row.addWidget(button, 3)
    if link.state:
        row.addWidget(
            Chip(desk.look, link.state, link.note).teach(state_tip(desk.words, link.state))
        )
    return line
