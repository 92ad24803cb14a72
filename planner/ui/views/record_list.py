"""A list of records: filters above, a line for a new one, then rows edited where they stand."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    Qt,
    QTimer,
)
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QStackedWidget, QVBoxLayout, QWidget

from planner.domain.edit import Edit
from planner.services.many_records import add_records, delete_records
from planner.services.problem_words import problem_text
from planner.ui.attempt import Wish, attempt
from planner.ui.copying import copied_sentence, copy_lines
from planner.ui.desk import Desk
from planner.ui.giving import give
from planner.ui.main_window import MainWindow
from planner.ui.models.carried import Carried
from planner.ui.models.listed_rows import RecordList
from planner.ui.models.new_things import new_things
from planner.ui.models.record_list import Instead, Listing, Sight
from planner.ui.models.table_model import TableModel
from planner.ui.views.list_keeping import keep_narrowed, narrow_as_kept
from planner.ui.views.record_chosen import Chosen
from planner.ui.views.record_commands import Commands
from planner.ui.views.record_table import RecordTable
from planner.ui.widgets.empty_page import EmptyPage
from planner.ui.widgets.entry_line import EntryLine
from planner.ui.widgets.filter_bar import FilterBar
from planner.ui.widgets.typed_line import pasted_rows


class RecordListView(QWidget):
    """One listing on the screen. Patched for each edit while it is seen, else when it is again."""

    def __init__(self, desk: Desk, listing: Listing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.listing = desk, listing
        self._stale = self._restored = False
        self.rows = RecordList(listing, self._sight())
        self.model = TableModel(self.rows, not desk.plan.read_only, self)
        self.filters = FilterBar(listing, self.rows.narrowed, lambda: self.rows.sight)
        self.entry = EntryLine(listing.entry, self._save, self._offer)
        if desk.plan.read_only:
            self.entry.hide()
        self.table = RecordTable(self.model, desk.look, self._commit)
        self.empty = EmptyPage()
        self._pages = QStackedWidget()
        self._build()
        self.commands, self.chosen = Commands(desk, self), Chosen(desk, self)
        if "link" in self.commands.actions:  # also right after a line was entered
            for line in self.entry.fields:
                line.addAction(self.commands.actions["link"])
        self.filters.offer_columns(self.commands.columns)
        self.table.fitted.connect(self.filters.tell_columns)
        self.filters.changed.connect(self._narrow)
        self.filters.team_dropped.connect(lambda: desk.only_team(None))
        self.empty.asked.connect(self._first_step)
        self.table.selectionModel().selectionChanged.connect(self.chosen.tell)
        self.table.arranged.connect(self._remember)
        self.table.given.connect(self._take_given)
        self.table.turned.connect(self.turn)
        self.table.led.connect(self._lead)
        self.table.cells.begun.connect(self._begin_cell)
        desk.changed.connect(self._take_over)
        desk.filtered.connect(self._renew_team)
        desk.look.changed.connect(self.table.viewport().update)
        self.retranslate()

    def _build(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self.entry)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.empty)
        inside.addWidget(self._pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 18)
        column.setSpacing(12)
        column.addWidget(self.filters)
        column.addWidget(card, 1)

    # -- keeping up --------------------------------------------------------------------

    def _sight(self) -> Sight:
        desk = self._desk
        return Sight(desk.figures, desk.words, desk.team, desk.in_company)

    def retranslate(self) -> None:
        """Speak the desk's language."""
        self.rows.sight = self._sight()
        self.entry.retranslate(self._desk.words, self.rows.sight)
        self.filters.retranslate()
        self.filters.tell_columns(self.table.without_room())
        self.commands.retranslate()
        name = self._desk.words.translate("List", self.listing.entry.button)
        self.table.setAccessibleName(name)
        self.renew()
        self.model.headerDataChanged.emit(
            Qt.Orientation.Horizontal, 0, len(self.listing.columns) - 1
        )

    def renew(self) -> None:
        """All rows anew; whoever was chosen stays chosen if still there."""
        chosen = self.chosen_ids()
        self._stale = False
        self.model.renew()
        self.choose(chosen)
        self._show_page()

    def _narrow(self) -> None:
        """Another choice above; remembered for this plan."""
        keep_narrowed(self.window(), self._desk, self.rows)
        self.renew()

    def _renew_team(self) -> None:
        self.rows.sight.team = self._desk.team
        self.filters.retranslate()
        self.renew()

    def _take_over(self, edit: object, needs: object) -> None:
        del needs
        assert isinstance(edit, Edit)
        if not self.isVisible():
            self._stale = True
            return
        with self.chosen.held():
            self.model.take_over(edit)
        self.entry.renew(self.rows.sight)
        self._show_page()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._restored:
            self._restored = True
            self._restore()
            if narrow_as_kept(self.window(), self._desk, self.rows):
                self.filters.retranslate()
                self._stale = True
        if self._stale:
            self.entry.renew(self.rows.sight)
            self.renew()
        # Children are shown after this, and what is hidden can't take the keyboard.
        QTimer.singleShot(0, self, self.take_keyboard)

    def take_keyboard(self) -> None:
        """Keys go to the rows, in an empty list to the line for the first one."""
        held = QApplication.focusWidget()
        if not self.isVisible() or (held is not None and self.isAncestorOf(held)):
            return
        if self.rows.ids:
            self.table.setFocus()
            if not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self.model.index(0, 0))
        elif not self._desk.plan.read_only:
            self.entry.begin()

    def _show_page(self) -> None:
        """The rows, or why there are none and what the first step is."""
        words, listing = self._desk.words, self.listing
        number, of_all = self.rows.found, self.rows.whole
        narrowed = bool(self.rows.narrowed) or self._desk.team is not None
        count = words.translate("List", "{some} of {all}").format(some=number, all=of_all)
        self.filters.count.setText(count if narrowed else str(of_all) if of_all else "")
        self.filters.setVisible(bool(of_all))
        if number:
            self._pages.setCurrentWidget(self.table)
            return
        self._pages.setCurrentWidget(self.empty)
        if of_all:
            told = words.translate("List", "Nothing here fits what is chosen above.")
            self.empty.say("", told, words.translate("List", "Show everything"))
        else:
            button = words.translate("List", listing.entry.button)
            title = words.translate("List", listing.empty_title)
            text = words.translate("List", listing.empty_text)
            self.empty.say(title, text, "" if self._desk.plan.read_only else f"+ {button}")

    def _first_step(self) -> None:
        if self.rows.whole:
            self.filters.clear()
        else:
            self.entry.begin()

    # -- choosing ----------------------------------------------------------------------

    def chosen_rows(self) -> list[int]:
        """Rows that are chosen, from above. Qt's own answer asks for every cell's flags first."""
        ranges = self.table.selectionModel().selection()
        every = (ranges.at(n) for n in range(ranges.count()))
        return sorted({row for each in every for row in range(each.top(), each.bottom() + 1)})

    def chosen_ids(self) -> list[str]:
        """Ids of the records that are chosen."""
        return [self.rows.ids[row] for row in self.chosen_rows() if row < len(self.rows.ids)]

    def choose(self, ids: Sequence[str]) -> None:
        """Choose records, and bring the first of them into view."""
        if folded := self.rows.folded_above(ids[0]) if ids and self.listing.tree else None:
            self.fold(self.rows.folded - folded)
        places = {id_: row for row, id_ in enumerate(self.rows.ids)}
        rows = [places[id_] for id_ in ids if id_ in places]
        if not rows:
            return
        flags = QItemSelectionModel.SelectionFlag
        column = max(self.table.currentIndex().column(), 0)
        first = self.model.index(rows[0], column)
        chosen, every = self.table.selectionModel(), QItemSelection()
        for row in rows:
            every.append(QItemSelectionRange(self.model.index(row, 0)))
        chosen.setCurrentIndex(first, flags.NoUpdate)
        chosen.select(every, flags.ClearAndSelect | flags.Rows)
        self.table.scrollTo(first)

    def turn(self, row: int) -> None:
        """Fold what lies in a row away, or open it; then that row is chosen."""
        if self.rows.narrowed:  # what is looked for is never folded away
            return
        id_ = self.rows.ids[row]
        self.table.setCurrentIndex(self.model.index(row, 0))
        self.fold(self.rows.folded ^ {id_})

    def fold(self, folded: Collection[str]) -> None:
        """Fold these rows and no others; remembered."""
        self.model.fold(folded)
        frame = self.window()
        if isinstance(frame, MainWindow):
            frame.settings.keep(f"folded/{self.listing.key}", "\n".join(sorted(self.rows.folded)))

    def hideEvent(self, event: QHideEvent) -> None:
        self.chosen.leave()
        super().hideEvent(event)

    # -- changing ----------------------------------------------------------------------

    def attempt(self, wish: Wish) -> str:
        """Run a wish; says why it was refused."""
        return attempt(self._desk, lambda: wish)

    def _save(self, lines: Sequence[Sequence[str]]) -> str:
        """New records from lines of cells, as one step."""
        kind, before = self.listing.kind, set(self.rows.table)

        def make() -> Wish:
            drafts = self.listing.entry.drafts(self.rows.sight, lines)
            return lambda store: add_records(store, kind, drafts)

        refused = attempt(self._desk, make)
        if not refused:
            self.choose([id_ for id_ in self.rows.ids if id_ not in before])
        return refused

    def _offer(self, lines: Sequence[Sequence[str]]) -> str:
        """What lines name that nobody has entered yet, where that is asked; else empty."""
        sentence = new_things(self.rows.sight, self.listing.kind, self.listing.entry, lines)
        if sentence:  # heard, not only seen
            self._desk.editor.told.emit(sentence, False)
        return sentence

    def _lead(self, row: int, instead: Instead) -> None:
        """Say what decides instead of a cell, and go there."""
        desk = self._desk
        desk.choose(self.listing.kind, self.rows.ids[row])
        desk.field_asked.emit(instead.field)
        desk.editor.told.emit(problem_text(desk.words, instead.problem), False)

    def _begin_cell(self) -> None:
        self.commands.choices.begin(self.listing.columns[self.table.currentIndex().column()].key)

    def _commit(self, index: QModelIndex, text: str, entered: bool) -> str:
        """Save one cell."""
        column = self.listing.columns[index.column()]
        field, record = column.field, self.rows.record(index.row())
        if field is None or record is None:
            return ""
        if field.choices is None or field.free:
            sight = self.rows.sight
            return attempt(self._desk, lambda: field.wish(sight, record, text))
        return self.commands.choices.take_cell(column.key, record.id, text, entered)

    def _take_given(self, carried: Carried, row: int) -> None:
        """Something was dragged onto a row."""
        if row < len(self.rows.ids):
            give(self._desk, carried, self.listing.kind, self.rows.ids[row])

    def delete(self) -> None:
        """Delete what is chosen; nothing is asked, undo is offered."""
        ids = self.chosen_ids()
        if not ids:
            return
        row = self.chosen_rows()[0]
        kind, today = self.listing.kind, self._desk.today
        gone = not self.attempt(lambda store: delete_records(store, kind, ids, today=today))
        if gone and self.rows.ids:
            self.choose([self.rows.ids[min(row, len(self.rows.ids) - 1)]])

    def paste(self) -> None:
        """Several lines become several records."""
        rows = pasted_rows()
        if rows:
            self.entry.tell(self._save(rows))

    def copy(self) -> None:
        """Chosen rows, or all: tab-separated for spreadsheets, as a table for mails."""
        rows = self.chosen_rows() or range(len(self.rows.ids))
        copy_lines(self.rows.lines(rows, self.table.shown_columns()))
        self._desk.editor.told.emit(copied_sentence(self._desk.words, len(rows)), False)

    # -- remembering -------------------------------------------------------------------

    def _settings_name(self) -> str:
        return f"lists/{self.listing.key}-{'-'.join(c.key for c in self.listing.columns)}"

    def _restore(self) -> None:
        frame = self.window()
        if isinstance(frame, MainWindow):
            self.table.restore(frame.settings.bytes(self._settings_name()))
            kept = frame.settings.text(f"folded/{self.listing.key}")
            if kept:
                self.model.fold(kept.split("\n"))

    def _remember(self) -> None:
        frame = self.window()
        if isinstance(frame, MainWindow) and self._restored:
            frame.settings.keep(self._settings_name(), self.table.arrangement())
