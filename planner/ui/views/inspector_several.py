"""Several records are chosen: who they are, what they share, and what can be done to all of them.

Their fields are not shown: what one of them holds would be read as what all hold, and be changed
for one. What is done here is what the menu of the rows does, as one step.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFormLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from planner.services.confidential import shown_name
from planner.services.kind_counts import kind_count
from planner.ui.desk import Desk, Offer, Several
from planner.ui.dialogs.frame import text
from planner.ui.models.kind_words import kind_word
from planner.ui.views.inspector_parts import emptied, left
from planner.ui.widgets.reference_fields import NameButton

MOST: Final = 8
"""Names that are shown; the others are counted."""


class SeveralPage(QWidget):
    """Shows what the desk has chosen, as long as that is several."""

    def __init__(self, desk: Desk, several: Several) -> None:
        super().__init__()
        self._desk, self.several = desk, several
        self.buttons: list[QPushButton] = []
        self._kicker, self.heading = text("", "small"), text("", "severalTitle")
        self._names, self._offers = QVBoxLayout(), QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 10, 16)
        column.setSpacing(4)
        for widget in (self._kicker, self.heading):
            column.addWidget(widget)
        column.addLayout(self._names)
        column.addSpacing(8)
        column.addLayout(self._offers)
        column.addStretch(1)
        for rows in (self._names, self._offers):
            rows.setSpacing(3)
        self.renew()

    def show_several(self, several: Several) -> None:
        """Others are chosen."""
        self.several = several
        self.renew()

    def take_over(self) -> None:
        """Something changed; where one of them went, its list says who is chosen now."""
        kind, ids = self.several.kind, self.several.ids
        if all(self._desk.content.get(kind, id_) is not None for id_ in ids):
            self.renew()

    def begin(self) -> None:
        """Go to the first thing that can be done."""
        if self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    def renew(self) -> None:
        """Show the plan as it is now, in the desk's language."""
        held = next((n for n, each in enumerate(self.buttons) if each.hasFocus()), None)
        w, kind, ids = self._desk.words, self.several.kind, self.several.ids
        self._kicker.setText(w.translate("Several", "Chosen"))
        self.heading.setText(kind_count(w, kind, len(ids)))
        emptied(self._names)
        for id_ in ids[:MOST]:
            self._names.addWidget(self._name(id_))
        if len(ids) > MOST:
            more = w.translate("Several", "… and {n} more").format(n=w.number(len(ids) - MOST, 0))
            self._names.addWidget(text(more, "quiet"))
        emptied(self._offers)
        self.buttons = []
        offers = self.several.offers()
        if offers:
            self._offers.addWidget(text(w.translate("Several", "For all of them"), "strong"))
        self._show_shared([each for each in offers if each.shared is not None])
        for each in offers:
            if each.shared is None:
                self._offers.addLayout(left(self._button(each, each.action.text())))
        if held is not None and self.buttons:  # the button that was pressed is another one now
            self.buttons[min(held, len(self.buttons) - 1)].setFocus()

    def _name(self, id_: str) -> NameButton:
        desk, kind = self._desk, self.several.kind
        name = shown_name(desk.words, desk.content, kind, id_, desk.in_company)
        button = NameButton(name)
        button.setAccessibleName(f"{kind_word(desk.words, kind)}: {name}")
        button.clicked.connect(lambda: self.several.choose([id_]))
        return button

    def _show_shared(self, offers: list[Offer]) -> None:
        """What can be chosen for all, with what they hold: the same, or not."""
        form, host = QFormLayout(), QWidget()
        host.setLayout(form)
        form.setContentsMargins(0, 0, 0, 4)
        form.setVerticalSpacing(3)
        differs = self._desk.words.translate("Several", "different ones")
        for each in offers:
            told = differs if each.differs else each.shared or "–"
            form.addRow(text(each.head, "quiet"), self._button(each, f"{told} ▾", each.head))
        if offers:
            self._offers.addWidget(host)
        else:
            host.deleteLater()

    def _button(self, offer: Offer, told: str, head: str = "") -> QPushButton:
        button = QPushButton(told if head else told.replace("&&", "&").replace("&", "&&"))
        button.setObjectName("fieldLink")
        button.setAccessibleName(f"{head}: {told.rstrip(' ▾')}" if head else told)
        menu = offer.action.menu()

        def press() -> None:
            if isinstance(menu, QMenu):
                menu.popup(button.mapToGlobal(QPoint(0, button.height())))
            else:
                offer.action.trigger()

        button.clicked.connect(press)
        self.buttons.append(button)
        return button
