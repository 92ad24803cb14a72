"""Focus, the start page: how it stands, the next waves, what to sow now, what waits."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QDate, QLocale, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.domain.slots import Slot
from planner.ui.desk import Desk
from planner.ui.dialogs.next_step import next_word, take_next_step
from planner.ui.models.focus import SowList, WaveCard, slots_of_team, sow_list, wave_cards
from planner.ui.models.focus_words import (
    headline,
    later_line,
    list_rows,
    sow_day,
    who_for,
)
from planner.ui.place import PlaceView
from planner.ui.views.focus_cards import goals_card, partners_card, signals_card, wave_card
from planner.ui.widgets.card import Card
from planner.ui.widgets.chip import Chip
from planner.ui.widgets.click_row import ClickRow
from planner.ui.widgets.elided import Elided
from planner.ui.wording import slot_title, state_sentence

FEW_LINES, MOST_LINES = 12, 200
NARROW = 900
"""Below this width two waves stand beside each other, else three."""


class FocusView(PlaceView):
    """Built anew when something changed, and only while it is seen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._stale = True
        self._all_waves = self._all_lines = False
        self._abreast = 3
        self._list = SowList((), (), ())
        self._area = QScrollArea()
        self._area.setObjectName("page")
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        desk.changed.connect(self._renew)
        desk.filtered.connect(self._renew)
        desk.look.changed.connect(self._renew)
        self.retranslate()

    def retranslate(self) -> None:
        self._area.setAccessibleName(self._desk.words.translate("Place", "Focus"))
        self._renew()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._build()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        abreast = 2 if self.width() < NARROW else 3
        if abreast != self._abreast:
            self._abreast = abreast
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
        page.setContentsMargins(22, 18, 22, 22)
        page.setSpacing(14)
        page.addLayout(self._head())
        cards = wave_cards(desk.figures, slots)
        if cards:
            page.addLayout(self._waves(cards))
        page.addWidget(self._sow_card(bool(slots)))
        below = [card for card in (goals_card(desk), signals_card(desk), partners_card(desk))
                 if card]  # fmt: skip
        if below and desk.team is None:
            row = QHBoxLayout()
            row.setSpacing(14)
            for card in below:
                row.addWidget(card, 1)
            page.addLayout(row)
        page.addStretch(1)
        old = self._area.takeWidget()
        if old is not None:
            old.deleteLater()
        self._area.setWidget(body)
        self._area.verticalScrollBar().setValue(kept)

    def _head(self) -> QVBoxLayout:
        desk, w = self._desk, self._desk.words
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(Elided(headline(w, self._list), "headline"))
        today = QDate(desk.today.year, desk.today.month, desk.today.day)
        pattern = "dddd, d. MMMM yyyy" if w.language == "de" else "dddd, d MMMM yyyy"
        day = QLocale(w.language).toString(today, pattern)
        told = w.translate("Focus", "what starts after its date here is harvested after its wave")
        column.addWidget(Elided(f"{day} · {told}", "quiet"))
        return column

    def _waves(self, cards: list[WaveCard]) -> QVBoxLayout:
        grid = QGridLayout()
        grid.setSpacing(12)
        few = self._abreast
        shown = cards if self._all_waves else cards[:few]
        for place, card in enumerate(shown):
            grid.addWidget(wave_card(self._desk, card), place // few, place % few)
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
        text = w.translate("Focus", "Show all {n} developments").format(n=count)
        if self._all_waves:
            text = w.translate("Focus", "Show only the next ones")
        button = QPushButton(text)
        button.setObjectName("link")
        button.clicked.connect(lambda: self._toggle("waves"))
        return button

    def _toggle(self, what: str) -> None:
        if what == "waves":
            self._all_waves = not self._all_waves
        else:
            self._all_lines = not self._all_lines
        self._build()

    # -- what to sow ---------------------------------------------------------------------

    def _sow_card(self, has_slots: bool) -> Card:
        w = self._desk.words
        card = Card()
        card.column.setContentsMargins(0, 10, 0, 4)
        card.column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(14, 0, 8, 6)
        head.addWidget(Elided(w.translate("Focus", "Sow now"), "cardTitle"), 1)
        card.column.addLayout(head)
        slots = [*self._list.now, *(self._list.later if self._all_lines else ())]
        if slots:
            copy = QPushButton(w.translate("Focus", "Copy list"))
            copy.clicked.connect(lambda: self._copy(slots))
            head.addWidget(copy)
        few = MOST_LINES if self._all_lines else FEW_LINES
        for slot in slots[:few]:
            card.column.addWidget(_hairline())
            card.column.addWidget(self._line(slot))
        if not slots:
            card.column.addLayout(self._nothing(has_slots))
        if self._list.later or len(slots) > FEW_LINES:
            card.column.addWidget(_hairline())
            card.column.addLayout(self._foot(len(slots), few))
        return card

    def _nothing(self, has_slots: bool) -> QHBoxLayout:
        w = self._desk.words
        text = w.translate("Focus", "Everything that had to be sown by now is sown.")
        if not has_slots:
            text = w.translate(
                "Focus", "Here stands what must be begun and by when, once developments and "
                "needs are there."
            )  # fmt: skip
        row = QHBoxLayout()
        row.setContentsMargins(14, 4, 14, 12)
        row.addWidget(Elided(text, "quiet"))
        return row

    def _foot(self, count: int, few: int) -> QHBoxLayout:
        w = self._desk.words
        row = QHBoxLayout()
        row.setContentsMargins(14, 4, 8, 4)
        text = "" if self._all_lines else later_line(w, self._list)
        if count > few:
            text = w.translate("Focus", "{n} more in this list").format(n=count - few)
        row.addWidget(Elided(text, "quiet"), 1)
        told = (
            w.translate("Focus", "Show less")
            if self._all_lines
            else w.translate("Focus", "Show all")
        )
        button = QPushButton(told)
        button.setObjectName("link")
        button.clicked.connect(lambda: self._toggle("lines"))
        row.addWidget(button)
        return row

    def _line(self, slot: Slot) -> ClickRow:
        desk, w = self._desk, self._desk.words
        told = f"{slot_title(w, desk.content, slot)}, {who_for(w, desk.content, slot)}"
        line = ClickRow(desk.look, told)
        line.clicked.connect(lambda: desk.choose_slot(slot))
        row = QHBoxLayout(line)
        row.setContentsMargins(14, 7, 8, 7)
        row.setSpacing(16)
        day, under = sow_day(w, slot, desk.today)
        row.addWidget(_day(day, under))
        row.addWidget(_two(slot_title(w, desk.content, slot), who_for(w, desk.content, slot)), 1)
        chip = QHBoxLayout()
        chip.addWidget(Chip(desk.look, slot.state, state_sentence(w, slot)))
        chip.addStretch(1)
        holder = QWidget()
        holder.setFixedWidth(176)
        holder.setLayout(chip)
        chip.setContentsMargins(0, 0, 0, 0)
        row.addWidget(holder)
        row.addWidget(self._next(slot))
        return line

    @property
    def slots(self) -> tuple[Slot, ...]:
        """What is to be sown now, in the order it is shown."""
        return tuple(self._list.now)

    def _next(self, slot: Slot) -> QWidget:
        desk, w = self._desk, self._desk.words
        holder = QWidget()
        holder.setFixedWidth(132)
        side = QHBoxLayout(holder)
        side.setContentsMargins(0, 0, 0, 0)
        side.addStretch(1)
        word = next_word(desk, slot)
        if word:
            button = QPushButton(word)
            told = f"{slot_title(w, desk.content, slot)}, {who_for(w, desk.content, slot)}"
            button.setAccessibleDescription(told)
            button.clicked.connect(lambda: take_next_step(desk, slot, self))
            side.addWidget(button)
        return holder

    def _copy(self, slots: list[Slot]) -> None:
        """As tab-separated text for spreadsheets, as a table for mails."""
        desk, w = self._desk, self._desk.words
        rows = list_rows(w, desk.content, slots, desk.today)
        data = QMimeData()
        data.setText("\n".join("\t".join(_plain(cell) for cell in row) for row in rows))
        cells = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in rows)
        data.setHtml("<table>" + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>")
        QGuiApplication.clipboard().setMimeData(data)
        one, many = (
            w.translate("Focus", "{n} line copied"),
            w.translate("Focus", "{n} lines copied"),
        )
        desk.editor.told.emit(w.count(len(slots), one, many), False)


def _plain(cell: str) -> str:
    """A cell no spreadsheet would run as a formula."""
    flat = " ".join(cell.split())
    return f"'{flat}" if flat[:1] in ("=", "+", "-", "@") else flat


def _day(day: str, under: str) -> QWidget:
    """The day of a line; what stands under it wraps."""
    holder = QWidget()
    holder.setFixedWidth(132)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    column.addWidget(Elided(day, "strong"))
    line = QLabel(under)
    line.setObjectName("quiet")
    line.setWordWrap(True)
    column.addWidget(line)
    return holder


def _two(first: str, second: str) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    column.addStretch(1)
    column.addWidget(Elided(first, "strong"))
    column.addWidget(Elided(second, "quiet"))
    column.addStretch(1)
    return holder


def _hairline() -> QFrame:
    line = QFrame()
    line.setObjectName("hairline")
    line.setFixedHeight(1)
    return line
