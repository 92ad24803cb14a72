"""My path: one person's own way, what it takes, what brings it, what was learned."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.domain.people import Person
from planner.domain.record import label_of
from planner.services.my_path import Path, PathRow, path_of, whose_path
from planner.services.shift import hours_done
from planner.ui.desk import Desk
from planner.ui.dialogs.next_step import next_word, take_next_step
from planner.ui.dialogs.other_hours import OtherHours
from planner.ui.models.my_path_tables import path_table
from planner.ui.models.my_path_words import facts_line, heading
from planner.ui.place import PlaceView
from planner.ui.views.my_path_cards import interrupt_card, today_card, why_card
from planner.ui.views.my_path_chart import fill_chart
from planner.ui.views.my_path_first import FirstStep
from planner.ui.views.my_path_hours import hours_card
from planner.ui.views.my_path_learning import log_on_row, log_share, take_back
from planner.ui.views.my_path_rows import Key, RowWidget
from planner.ui.widgets.card import Card
from planner.ui.widgets.elided import Elided
from planner.ui.widgets.fact_table import FactTable

NARROW = 900
"""Below this width names are shorter."""

AskProofs = Callable[[QWidget, str], None]
"""(from this widget, whose) → the page of proofs is opened."""


class MyPathView(PlaceView):
    """Built anew when something changed, and only while it is seen; the row in hand stays."""

    def __init__(self, desk: Desk, ask_proofs: AskProofs) -> None:
        super().__init__()
        self._desk, self._ask_proofs = desk, ask_proofs
        self._stale = True
        self._wished: str | None = None
        self._as_table = False
        self._kept: Key | None = None
        self._small = False
        self.rows: list[RowWidget] = []
        self.path: Path | None = None
        self.dialog: OtherHours | None = None
        self._area = QScrollArea()
        self._area.setObjectName("page")
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        self._make_tools()
        for signal in (desk.changed, desk.look.changed):
            signal.connect(self._renew)
        self.retranslate()

    # -- tools ---------------------------------------------------------------------------

    def _make_tools(self) -> None:
        names = ("log", "back", "next", "hours", "proofs")
        acts: tuple[Callable[[], object], ...] = (
            self.log_here,
            self.take_back_here,
            self.open_here,
            self.ask_hours,
            self.show_proofs,
        )
        self.doings = {name: QAction(self) for name in names}
        for name, act in zip(names, acts, strict=True):
            self.doings[name].triggered.connect(lambda _=False, act=act: act())
        self.who = QComboBox()
        self.who.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.who.setMinimumContentsLength(12)
        self.who.activated.connect(self._choose_person)
        self._proofs_button = QPushButton()
        self._proofs_button.clicked.connect(self.show_proofs)
        self._tools: list[QWidget] = [self.who, self._proofs_button]

    def tools(self) -> Sequence[QWidget]:
        many = len(self._desk.content.people) > 1
        return self._tools if many else self._tools[1:]

    def commands(self) -> Sequence[QAction]:
        return tuple(self.doings.values())

    def retranslate(self) -> None:
        w = self._desk.words
        self._area.setAccessibleName(w.translate("Place", "My path"))
        for name, text in (
            ("log", w.translate("Path", "Log this week's hours (+)")),
            ("back", w.translate("Path", "Take logged hours back (−)")),
            ("next", w.translate("Path", "Next step (Enter)")),
            ("hours", w.translate("Path", "Other learning time…")),
            ("proofs", w.translate("Path", "My proofs…")),
        ):
            self.doings[name].setText(text)
            self.doings[name].setToolTip(text)
        self._proofs_button.setText(self.doings["proofs"].text())
        self.who.setAccessibleName(w.translate("Path", "Whose way"))
        self._renew()

    def _choose_person(self, place: int) -> None:
        self._wished = self.who.itemData(place)
        self._renew()

    @property
    def has_table(self) -> bool:
        """True while tables stand in the place of what is painted."""
        return self._as_table

    def turn_table(self) -> None:
        """Tables instead of what is painted, or the other way round."""
        self._as_table = not self._as_table
        self._renew()

    # -- what is shown -------------------------------------------------------------------

    def show_record(self, record: object) -> None:
        """Show the way of a person."""
        if isinstance(record, Person):
            self._wished = record.id
            self._renew()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        chosen = self._desk.choice
        inspected = chosen is not None and chosen[0] == "people" and self._wished is None
        if self._stale or inspected:
            self._build()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        small = self.width() < NARROW
        if small != self._small:
            self._small = small
            self._renew()

    def _renew(self, *_: object) -> None:
        self._stale = True
        if self.isVisible():
            self._build()

    def _whose(self) -> str | None:
        chosen = self._desk.choice
        inspected = chosen[1] if chosen is not None and chosen[0] == "people" else None
        return whose_path(self._desk.content, [self._wished, inspected])

    def _build(self) -> None:
        self._stale = False
        held = next((row.key for row in self.rows if row.holds_focus()), None)
        self._kept = held or self._kept
        here: QWidget | None = self.window().focusWidget()
        inside = here is not None and self._area.isAncestorOf(here)
        name = here.objectName() if here is not None else ""
        person = self._whose()
        self.path = path_of(self._desk.figures, person) if person is not None else None
        self._fill_people(person)
        at = self._area.verticalScrollBar().value()
        body = QWidget()
        body.setObjectName("pageBody")
        page = QVBoxLayout(body)
        page.setContentsMargins(22, 18, 22, 22)
        page.setSpacing(14)
        self.rows = []
        if self.path is None or (not self.path.rows and self.path.aim is None):
            self._fill_first(page)
        else:
            self._fill(page, self.path)
        old = self._area.takeWidget()
        if old is not None:
            old.deleteLater()
        self._area.setWidget(body)
        self._area.verticalScrollBar().setValue(at)
        self._order_tabs()
        if inside:
            self._focus_again(held, name)

    def _fill_people(self, person: str | None) -> None:
        people = sorted(self._desk.content.people.values(), key=lambda p: label_of(p).casefold())
        self.who.clear()
        for each in people:
            self.who.addItem(label_of(each), each.id)
        self.who.setCurrentIndex(self.who.findData(person) if person is not None else -1)
        self._proofs_button.setEnabled(person is not None)
        for name in ("log", "back", "next", "hours", "proofs"):
            self.doings[name].setEnabled(person is not None)

    def _fill_first(self, page: QVBoxLayout) -> None:
        alone = self._desk.content.plan.just_me or self.path is None
        name = "" if alone or self.path is None else label_of(self.path.person)
        first = FirstStep(self._desk, name)
        self.setFocusProxy(first)
        page.addWidget(first, 1)

    def _fill(self, page: QVBoxLayout, path: Path) -> None:
        desk, w = self._desk, self._desk.words
        day = path.aim.day if path.aim is not None else None
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(Elided(heading(w, path, _long(w.language, day)), "headline"))
        head.addWidget(Elided(facts_line(w, desk.content, path), "quiet"))
        page.addLayout(head)
        page.addWidget(self._chart_card(path))
        grid = QGridLayout()
        grid.setSpacing(14)
        grid.addWidget(today_card(desk, path), 0, 0)
        grid.addWidget(why_card(desk, path), 0, 1)
        interrupt = interrupt_card(desk, path, self.ask_hours)
        if interrupt is not None:
            grid.addWidget(interrupt, *((1, 0, 1, 2) if self._small else (0, 2)))
        for column in range(2 if self._small or interrupt is None else 3):
            grid.setColumnStretch(column, 1)
        page.addLayout(grid)
        done = hours_done(desk.content, path.person.id)
        hours = hours_card(desk, path, done, self._as_table, self._log_on)
        if hours is not None:
            page.addWidget(hours)
        page.addStretch(1)

    # -- the chart -----------------------------------------------------------------------

    def _chart_card(self, path: Path) -> Card:
        desk, w = self._desk, self._desk.words
        card = Card()
        card.column.setSpacing(0)
        if self._as_table:
            head, rows = path_table(w, desk.content, path, desk.today, desk.in_company)
            table = FactTable(w.translate("Path", "What I need"), head, rows)
            card.column.addWidget(table)
            self.setFocusProxy(table)
            return card
        if not path.rows:
            told = w.translate("Path", "Nothing is asked for yet: say what the way takes.")
            card.column.addWidget(Elided(told, "quiet"))
            first = FirstStep(desk, "" if desk.content.plan.just_me else label_of(path.person))
            card.column.addWidget(first)
            self.setFocusProxy(first)
            return card
        self.rows = fill_chart(card, desk, path, self._small)
        for widget, row in zip(self.rows, path.rows, strict=True):
            self._connect_row(widget, row)
        self.setFocusProxy(self.rows[0])
        return card

    def _connect_row(self, widget: RowWidget, row: PathRow) -> None:
        widget.clicked.connect(lambda: self._desk.choose_slot(row.slot))
        widget.opened.connect(lambda: self._open(row))
        widget.moved.connect(lambda step: self._walk(widget, step))
        widget.log_asked.connect(lambda typed: self._log(widget, row, typed))
        widget.back_asked.connect(lambda: take_back(self._desk, row))
        widget.menu_asked.connect(lambda at: self._show_menu(widget, row, at))

    def _order_tabs(self) -> None:
        for before, after in zip(self.rows, self.rows[1:], strict=False):
            QWidget.setTabOrder(before, after)

    def _focus_again(self, key: Key | None, name: str) -> None:
        """Where the keyboard was before everything was built anew: the row, or the button."""
        row = next((row for row in self.rows if row.key == key), None)
        same = self.findChild(QWidget, name) if name and row is None else None
        (row or same or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _walk(self, widget: RowWidget, step: int) -> None:
        place = min(max(self.rows.index(widget) + step, 0), len(self.rows) - 1)
        self.rows[place].setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(self.rows[place])

    # -- wishes --------------------------------------------------------------------------

    def _here(self) -> tuple[RowWidget, PathRow] | None:
        """The row in hand, else the one that was last, else the first."""
        if self.path is None or not self.rows:
            return None
        keys = [row.key for row in self.rows]
        held = next((row.key for row in self.rows if row.holds_focus()), None)
        wanted = held or self._kept
        place = keys.index(wanted) if wanted in keys else 0
        return self.rows[place], self.path.rows[place]

    def log_here(self) -> None:
        """Log this week's share on the row in hand."""
        here = self._here()
        if here is not None:
            self._log(*here, "")

    def take_back_here(self) -> None:
        """Take the hours logged last on the row in hand back."""
        here = self._here()
        if here is not None:
            take_back(self._desk, here[1])

    def open_here(self) -> None:
        """The next step of the row in hand."""
        here = self._here()
        if here is not None:
            self._open(here[1])

    def _open(self, row: PathRow) -> None:
        if next_word(self._desk, row.slot):
            take_next_step(self._desk, row.slot, self)
        else:
            self._desk.choose_slot(row.slot)

    def _log(self, widget: RowWidget, row: PathRow, typed: str) -> None:
        """Log hours on what runs in a row; what can't be read is said at its field."""
        self._kept = widget.key
        told = log_on_row(self._desk, row, typed)
        if told:
            widget.line.refuse(told)
            self._desk.editor.told.emit(told, True)

    def _log_on(self, action: str) -> None:
        if self.path is not None:
            log_share(self._desk, self.path.person.id, action)

    def _show_menu(self, widget: RowWidget, row: PathRow, at: QPoint) -> None:
        menu = QMenu(self)
        word = next_word(self._desk, row.slot)
        if word:
            menu.addAction(word, lambda: self._open(row))
        details = self._desk.words.translate("Path", "Details")
        menu.addAction(details, lambda: self._desk.choose_slot(row.slot))
        if row.actions and not self._desk.plan.read_only:
            menu.addSeparator()
            menu.addAction(self.doings["log"].text(), lambda: self._log(widget, row, ""))
            menu.addAction(self.doings["back"].text(), lambda: take_back(self._desk, row))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def ask_hours(self) -> None:
        """How many hours are there really?"""
        if self.path is not None and not self._desk.plan.read_only:
            self.dialog = OtherHours(self._desk, self.path, self)
            self.dialog.open()

    def show_proofs(self) -> None:
        """The page of what this person can show."""
        if self.path is not None:
            self._ask_proofs(self, self.path.person.id)


def _long(language: str, day: dt.date | None) -> str:
    """ "1 October 2027", "1. Oktober 2027"."""
    if day is None:
        return ""
    pattern = "d. MMMM yyyy" if language == "de" else "d MMMM yyyy"
    return QLocale(language).toString(QDate(day.year, day.month, day.day), pattern)
