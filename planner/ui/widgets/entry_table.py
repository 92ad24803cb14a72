"""Entries of a record as a small table: absences, terms, steps, forecasts, effects.

Each cell is a field editor of its own. A new entry is a draft until it is whole, so nothing
half is ever asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.action import Effect
from planner.domain.idea import Points
from planner.domain.people import Requirement
from planner.services.works_council_words import quiet_line
from planner.ui.desk import Desk
from planner.ui.models.entry_words import entry_line
from planner.ui.models.expected import may_tell
from planner.ui.models.field_wishes import empty_refusal
from planner.ui.models.fields import Field
from planner.ui.models.word_tips import tip_of
from planner.ui.widgets.choice_fields import ChoiceField
from planner.ui.widgets.field_editor import FieldEditor

WIDEST = 4
"""Columns that stand beside each other; more are asked for below one another."""
_WIDE = {"reference": 6, "long": 9, "text": 3, "day": 5}
"""Shares of the width by editor, else 4."""
FEW = 12
"""Entries that are shown at first; long lists begin with their newest."""

Make = Callable[[Field, Callable[[], "str | None"]], FieldEditor]
"""(column, competency its levels belong to) → its editor"""


class EntryTable(FieldEditor):
    """Entries as rows; what may never be overwritten stands as text."""

    def __init__(self, desk: Desk, field: Field, make: Make, own: Callable[[], str | None]) -> None:
        super().__init__()
        self._desk, self._field, self._make, self._own = desk, field, make, own
        self._name = ""
        self._locked = False
        self._all = False
        self._entries: tuple[Any, ...] = ()
        self._draft: dict[str, Any] | None = None
        self.rows: list[dict[str, FieldEditor]] = []
        """Editors of the entries that can be changed, by column."""
        self.draft_cells: dict[str, FieldEditor] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._body = QWidget()
        self._column.addWidget(self._body)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        self.add = QPushButton()
        self.add.setObjectName("fieldLink")
        self.add.clicked.connect(self.begin)
        self.more = QPushButton()
        self.more.setObjectName("fieldLink")
        self.more.clicked.connect(self._show_all)
        foot.addWidget(self.add)
        foot.addWidget(self.more)
        foot.addStretch(1)
        self.off = QLabel()
        self.off.setObjectName("quiet")
        self.off.setWordWrap(True)
        self.off.hide()
        self._column.addWidget(self.off)
        self._column.addLayout(foot)
        self.setFocusProxy(self.add)

    # -- what is shown -------------------------------------------------------------------

    def call(self, name: str) -> None:
        again, self._name = self._name not in ("", name), name
        w = self._desk.words
        self.add.setText(w.translate("Field", "Add …"))
        self.add.setAccessibleName(f"{name}: {w.translate('Field', 'Add …')}")
        if again:  # another language: heads and buttons were worded in the first
            self._build()

    def lock(self) -> None:
        self._locked = True
        self._build()

    def show_value(self, value: object) -> None:
        entries = value if isinstance(value, tuple) else () if value is None else (value,)
        same = len(entries) == len(self._entries) and len(self.rows) == len(self._shown(entries))
        self._entries = entries
        plain = not self._field.kept and not self._hides
        if same and self._draft is None and plain and entries:
            for cells, (_, entry) in zip(self.rows, self._shown(entries), strict=True):
                for name, cell in cells.items():
                    cell.show_value(getattr(entry, name))
        else:
            self._build()

    def _shown(self, entries: tuple[Any, ...]) -> list[tuple[int, Any]]:
        found = [(n, each) for n, each in enumerate(entries) if self._tells(each)]
        return found if self._all else found[-FEW:]

    def _tells(self, entry: Any) -> bool:
        """False of points somebody else gave, while the works-council profile is on."""
        content = self._desk.content
        return not isinstance(entry, Points) or may_tell(content, entry.by)

    def _show_all(self) -> None:
        self._all = True
        self._build()

    def _build(self) -> None:
        self.rows, self.draft_cells = [], {}
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2)
        grid.setVerticalSpacing(2)
        if self._field.kept or self._hides:
            self._texts(grid)
        else:
            self._cells(grid)
        if self._draft is not None:
            grid.addWidget(self._draft_box(), grid.rowCount(), 0, 1, WIDEST + 1)
        self._column.replaceWidget(self._body, body)
        self._body.hide()
        self._body.deleteLater()
        self._body = body
        full = self._field.most is not None and len(self._entries) >= self._field.most
        can = not self._locked and not self._hides
        self.add.setVisible(can and self._draft is None and not full)
        told = sum(map(self._tells, self._entries))
        self.off.setText(quiet_line(self._desk.words, "others_estimates"))
        self.off.setVisible(told < len(self._entries))
        hidden = told - len(self._shown(self._entries))
        word = self._desk.words.translate("Field", "{n} earlier ones")
        self.more.setText(word.format(n=hidden))
        self.more.setVisible(hidden > 0)

    @property
    def _hides(self) -> bool:
        """True while others look on and an entry says what somebody holds to begin with."""
        return self._desk.in_company and self._field.entry is Effect

    def _texts(self, grid: QGridLayout) -> None:
        for row, (_, entry) in enumerate(self._shown(self._entries)):
            desk = self._desk
            line = QLabel(entry_line(desk.words, desk.content, entry, desk.in_company))
            line.setWordWrap(True)
            line.setTextFormat(Qt.TextFormat.PlainText)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(line, row, 0)

    def _cells(self, grid: QGridLayout) -> None:
        w = self._desk.words
        shown = self._shown(self._entries)
        for place, column in enumerate(self._field.columns if shown else ()):
            head = QLabel(w.translate("Field", column.label))
            head.setObjectName("small")
            head.setToolTip(tip_of(w, column.of, column.name))
            grid.addWidget(head, 0, place)
            grid.setColumnStretch(place, _WIDE.get(column.editor, 4))
        for row, (index, entry) in enumerate(shown, 1):
            self.rows.append(self._row(grid, row, index, entry))

    def _row(self, grid: QGridLayout, row: int, index: int, entry: Any) -> dict[str, FieldEditor]:
        cells: dict[str, FieldEditor] = {}
        w = self._desk.words
        for place, column in enumerate(self._field.columns):
            cell = self._make(column, lambda: self._competency(self._entries[index]))
            cell.show_value(getattr(entry, column.name))
            cell.call(f"{self._name} {index + 1}: {w.translate('Field', column.label)}")
            cell.wished.connect(lambda value, c=column: self._change(index, c, value))
            self._pass_on(cell)
            grid.addWidget(cell, row, place)
            cells[column.name] = cell
            if self._locked:
                cell.lock()
        if self._locked:
            return cells
        out = QToolButton()
        out.setObjectName("fieldButton")
        out.setText("×")
        told = w.translate("Field", "Take {title} out").format(title=f"{self._name} {index + 1}")
        out.setAccessibleName(told)
        out.setToolTip(told)
        out.clicked.connect(lambda: self._take_out(index))
        grid.addWidget(out, row, len(self._field.columns))
        return cells

    def _pass_on(self, cell: FieldEditor) -> None:
        cell.unread.connect(self.unread)
        cell.taken_back.connect(self.taken_back)
        cell.go_asked.connect(self.go_asked)

    def _competency(self, entry: Any) -> str | None:
        """Whose levels an entry speaks of: its own competency's, else the record's."""
        if any(column.name == "competency" for column in self._field.columns):
            found = entry.get("competency") if isinstance(entry, dict) else entry.competency
            return found if isinstance(found, str) else None
        return self._own()

    # -- changing ------------------------------------------------------------------------

    def _wish(self, entries: tuple[Any, ...]) -> None:
        if self._field.most == 1:
            self.wished.emit(entries[0] if entries else None)
        else:
            self.wished.emit(entries)

    def _change(self, index: int, column: Field, value: object) -> None:
        if value is None and column.required:
            self.unread.emit(empty_refusal(self._desk.words))
            return
        if value is None:
            value = column.default
        entry = replace(self._entries[index], **{column.name: value})
        self._wish((*self._entries[:index], entry, *self._entries[index + 1 :]))

    def _take_out(self, index: int) -> None:
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._wish((*self._entries[:index], *self._entries[index + 1 :]))

    # -- a new entry ---------------------------------------------------------------------

    def begin(self) -> None:
        """Ask for a new entry."""
        self._draft = {
            column.name: self._desk.today
            if column.name == "on" and column.required
            else column.default
            for column in self._field.columns
        }
        self._build()
        first = next(iter(self.draft_cells.values()))
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def _draft_box(self) -> QFrame:
        assert self._draft is not None
        w = self._desk.words
        box = QFrame()
        box.setObjectName("fieldDraft")
        grid = QGridLayout(box)
        grid.setContentsMargins(8, 6, 8, 6)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for row, column in enumerate(self._field.columns):
            label = w.translate("Field", column.label)
            name = QLabel(label)
            name.setObjectName("quiet")
            grid.addWidget(name, row, 0)
            cell = self._make(column, lambda: self._competency(self._draft))
            cell.show_value(self._draft[column.name])
            cell.call(f"{self._name}: {label}")
            cell.wished.connect(lambda value, c=column: self._fill(c, value))
            self._pass_on(cell)
            grid.addWidget(cell, row, 1)
            self.draft_cells[column.name] = cell
        grid.addLayout(self._draft_foot(), len(self._field.columns), 0, 1, 2)
        return box

    def _draft_foot(self) -> QHBoxLayout:
        w = self._desk.words
        row = QHBoxLayout()
        self.take = QPushButton(w.translate("Field", "Add"))
        self.take.setAutoDefault(True)
        self.take.setAccessibleDescription(self._name)
        self.take.clicked.connect(self._take_draft)
        drop = QPushButton(w.translate("Field", "Cancel"))
        drop.setObjectName("link")
        drop.clicked.connect(self.drop)
        row.addWidget(self.take)
        row.addWidget(drop)
        row.addStretch(1)
        return row

    def _fill(self, column: Field, value: object) -> None:
        assert self._draft is not None
        self._draft[column.name] = column.default if value is None else value
        self.draft_cells[column.name].show_value(self._draft[column.name])
        if column.name == "competency":
            self._date_again(value)
            self._draft.update({c.name: c.default for c in self._levels()})
            for each in self._levels():
                cell = self.draft_cells[each.name]
                if isinstance(cell, ChoiceField):
                    cell.show_value(self._draft[each.name])
        self.taken_back.emit()

    def _date_again(self, competency: object) -> None:
        """What is asked for already is asked for anew from today on: the old line stays true."""
        since = self.draft_cells.get("from_")
        asked = any(getattr(entry, "competency", None) == competency for entry in self._entries)
        if since is None or self._field.entry is not Requirement or self._draft is None:
            return
        if asked and self._draft["from_"] is None:
            self._draft["from_"] = self._desk.today
            since.show_value(self._desk.today)

    def _levels(self) -> list[Field]:
        return [column for column in self._field.columns if column.editor == "level"]

    def drop(self) -> None:
        """No new entry after all."""
        self._draft = None
        self._build()
        self.taken_back.emit()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_draft(self) -> None:
        assert self._draft is not None
        w = self._desk.words
        for column in self._field.columns:
            if column.required and self._draft[column.name] in (None, ""):
                told = w.translate("Field", "“{field}” is still missing; fill it in.")
                self.unread.emit(told.format(field=w.translate("Field", column.label)))
                self.draft_cells[column.name].setFocus(Qt.FocusReason.OtherFocusReason)
                return
        kept, count = self._draft, len(self._entries)
        self._draft = None
        self._wish((*self._entries, self._field.entry(**kept)))
        if len(self._entries) == count:  # refused: what was filled in stays
            self._draft = kept
        else:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
