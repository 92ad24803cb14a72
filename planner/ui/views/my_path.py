"""My path: one person's own way, what it takes, what brings it, what was learned."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QMenu, QScrollArea, QVBoxLayout, QWidget

from planner.domain.people import Person
from planner.services.my_path import Path, PathRow, path_of, whose_path
from planner.ui.desk import Desk
from planner.ui.dialogs.next_step import next_word, take_next_step
from planner.ui.dialogs.other_hours import OtherHours
from planner.ui.place import PlaceView
from planner.ui.views.my_path_learning import log_on_row, log_share, take_back
from planner.ui.views.my_path_page import Page, Sight, build_page
from planner.ui.views.my_path_rows import Key, RowWidget
from planner.ui.views.my_path_tools import PathTools

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
        acts: dict[str, Callable[[], object]] = {
            "log": self.log_here,
            "back": self.take_back_here,
            "next": self.open_here,
            "hours": self.ask_hours,
            "proofs": self.show_proofs,
        }
        self._tools = PathTools(self, acts, self._choose_person)
        for signal in (desk.changed, desk.look.changed):
            signal.connect(self._renew)
        self.retranslate()

    # -- tools ---------------------------------------------------------------------------

    @property
    def doings(self) -> dict[str, QAction]:
        """What is done here, by name."""
        return self._tools.doings

    @property
    def who(self) -> QComboBox:
        """Whose way is shown."""
        return self._tools.who

    def tools(self) -> Sequence[QWidget]:
        return self._tools.shown(self._desk)

    def commands(self) -> Sequence[QAction]:
        return tuple(self.doings.values())

    def retranslate(self) -> None:
        w = self._desk.words
        self._area.setAccessibleName(w.translate("Place", "My path"))
        self._tools.reword(w)
        self._renew()

    def _choose_person(self, person: str) -> None:
        self._wished = person
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
        self._tools.fill(self._desk, person)
        at = self._area.verticalScrollBar().value()
        sight = Sight(
            small=self._small,
            as_table=self._as_table,
            ask_hours=self.ask_hours,
            log_on=self._log_on,
        )
        self._take(build_page(self._desk, self.path, sight))
        self._area.verticalScrollBar().setValue(at)
        self._order_tabs()
        if inside:
            self._focus_again(held, name)

    def _take(self, page: Page) -> None:
        """Show a page that was built in the place of the one before."""
        self.rows = page.rows
        if self.path is not None:
            for widget, row in zip(page.rows, self.path.rows, strict=False):
                self._connect_row(widget, row)
        old = self._area.takeWidget()
        if old is not None:
            old.deleteLater()
        self._area.setWidget(page.body)
        if page.first is not None:
            self.setFocusProxy(page.first)

    # -- rows ----------------------------------------------------------------------------

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
