"""Focus, the start page: how it stands, the next waves, what to sow now, what waits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.domain.slots import Slot
from planner.ui.desk import Desk
from planner.ui.models.focus import SowList, WaveCard, slots_of_team, sow_list, wave_cards
from planner.ui.models.focus_words import headline
from planner.ui.place import PlaceView
from planner.ui.views.begin_here import FOCUS, BeginHere, is_bare
from planner.ui.views.focus_cards import goals_card, partners_card, signals_card, wave_card
from planner.ui.views.focus_renewals import renewals_card
from planner.ui.views.focus_sow import SowCard
from planner.ui.widgets.card import Card
from planner.ui.widgets.plain_text import text
from planner.ui.widgets.tab_order import come_back, place_of

EDGE, GAP = 22, 12
"""Pixels around the page, and between its cards."""
NARROW, SLIM = 900, 620
"""Below the first width two cards stand beside each other, else three; below the second one."""
ROOMY = 356
"""From this width on a wave's count and its state stand in one line."""


class FocusView(PlaceView):
    """Built anew when something changed, and only while it is seen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._stale = True
        self._all_waves = self._all_lines = False
        self._abreast, self._stacked = 3, False
        self._list = SowList((), (), ())
        self.new = QPushButton(self)
        self.new.setObjectName("primary")
        self.new.setEnabled(not desk.plan.read_only)
        self.new.clicked.connect(desk.note_asked)
        self._area = QScrollArea()
        self._area.setObjectName("page")
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        self.setFocusProxy(self._area)
        desk.changed.connect(self._renew)
        desk.filtered.connect(self._renew)
        desk.look.changed.connect(self._renew)
        self.retranslate()

    def retranslate(self) -> None:
        w = self._desk.words
        self._area.setAccessibleName(w.translate("Place", "Focus"))
        self.new.setText(w.translate("Focus", "+ New"))
        told = w.translate("Focus", "Note in one line who needs what, how well, by when (Ctrl+K)")
        self.new.setToolTip(told)
        self.new.setAccessibleDescription(told)
        self._renew()

    def tools(self) -> Sequence[QWidget]:
        return (self.new,)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._build()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width()
        abreast = 1 if wide < SLIM else 2 if wide < NARROW else 3
        stacked = (wide - 2 * EDGE - (abreast - 1) * GAP) / abreast < ROOMY
        if (abreast, stacked) != (self._abreast, self._stacked):
            self._abreast, self._stacked = abreast, stacked
            self._renew()

    def _renew(self, *_: object) -> None:
        self._stale = True
        if self.isVisible():
            self._build()

    # -- building ------------------------------------------------------------------------

    def _build(self) -> None:
        self._stale = False
        desk = self._desk
        slots = slots_of_team(desk.figures, desk.team)
        self._list = sow_list(desk.figures, slots)
        kept = self._area.verticalScrollBar().value()
        body = QWidget()
        body.setObjectName("pageBody")
        page = QVBoxLayout(body)
        page.setContentsMargins(EDGE, 18, EDGE, 22)
        page.setSpacing(14)
        if is_bare(desk):
            page.addWidget(BeginHere(desk, FOCUS), 1)
        else:
            self._fill(page, slots)
        place = place_of(self._area)
        old = self._area.takeWidget()
        if old is not None:
            old.deleteLater()
        self._area.setWidget(body)
        come_back(self._area, place)
        self._area.verticalScrollBar().setValue(kept)

    def _fill(self, page: QVBoxLayout, slots: list[Slot]) -> None:
        desk = self._desk
        page.addLayout(self._head())
        cards = wave_cards(desk.figures, slots)
        if cards:
            page.addLayout(self._waves(cards))
        page.addWidget(self._sow_card(bool(slots)))
        if desk.team is None:
            page.addLayout(self._waiting())
        page.addStretch(1)

    def _head(self) -> QVBoxLayout:
        desk, w = self._desk, self._desk.words
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(text(headline(w, self._list), "headline"))
        today = QDate(desk.today.year, desk.today.month, desk.today.day)
        pattern = "dddd, d. MMMM yyyy" if w.language == "de" else "dddd, d MMMM yyyy"
        day = QLocale(w.language).toString(today, pattern)
        told = w.translate("Focus", "what starts after its date here is harvested after its wave")
        column.addWidget(text(f"{day} · {told}", "quiet"))
        return column

    def _sow_card(self, has_slots: bool) -> SowCard:
        card = SowCard(self._desk, self._list, has_slots, self._all_lines, self._abreast == 1)
        card.turned.connect(lambda: self._toggle("lines"))
        return card

    def _waiting(self) -> QGridLayout:
        """Goals, signals and people that wait for an answer."""
        desk = self._desk
        grid = QGridLayout()
        grid.setSpacing(14)
        cards: list[Card | None] = [
            renewals_card(desk), goals_card(desk), signals_card(desk), partners_card(desk),
        ]  # fmt: skip
        for place, card in enumerate(filter(None, cards)):
            grid.addWidget(card, place // self._abreast, place % self._abreast)
            grid.setColumnStretch(place % self._abreast, 1)
        return grid

    def _waves(self, cards: list[WaveCard]) -> QVBoxLayout:
        grid = QGridLayout()
        grid.setSpacing(GAP)
        few = self._abreast
        shown = cards if self._all_waves else cards[:few]
        for place, card in enumerate(shown):
            grid.addWidget(wave_card(self._desk, card, self._stacked), place // few, place % few)
        for place in range(few):
            grid.setColumnStretch(place, 1)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(grid)
        if len(cards) > few:
            column.addWidget(self._more_waves(len(cards)), 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _more_waves(self, count: int) -> QPushButton:
        w = self._desk.words
        told = w.translate("Focus", "Show all {n} developments").format(n=count)
        if self._all_waves:
            told = w.translate("Focus", "Show only the next ones")
        button = QPushButton(told)
        button.setObjectName("link")
        button.clicked.connect(lambda: self._toggle("waves"))
        return button

    def _toggle(self, what: str) -> None:
        if what == "waves":
            self._all_waves = not self._all_waves
        else:
            self._all_lines = not self._all_lines
        self._build()

    @property
    def slots(self) -> tuple[Slot, ...]:
        """What is to be sown now, in the order it is shown."""
        return tuple(self._list.now)
