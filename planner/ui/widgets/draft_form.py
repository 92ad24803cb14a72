"""Something new that is filled in as a whole: nothing half is ever asked for.

Each line has its editor and room for why it was refused. Some lines stay locked until others
are filled in.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout

from planner.ui.desk import Desk
from planner.ui.models.fields import Field
from planner.ui.models.word_tips import tip_of
from planner.ui.widgets.choice_fields import ChoiceField
from planner.ui.widgets.field_editor import FieldEditor, LineField
from planner.ui.widgets.plain_text import text, wear

Make = Callable[[Desk, Field, Callable[[], "str | None"]], FieldEditor]
Refusal = tuple[str, str]
"""(name of the field it concerns, or empty; sentence)"""


class DraftForm(QFrame):
    """`take` gets the values and answers with a refusal, or None where they hold now."""

    closed = Signal()
    filled = Signal(str)
    """The name of a field that holds another value now."""

    def __init__(
        self,
        desk: Desk,
        name: str,
        fields: Sequence[Field],
        make: Make,
        take: Callable[[dict[str, Any]], Refusal | None],
        values: Mapping[str, Any],
        competency: Callable[[dict[str, Any]], str | None] | None = None,
        locks: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("fieldDraft")
        self._desk, self._name, self._take = desk, name, take
        self._fields = {field.name: field for field in fields}
        self._locks = dict(locks or {})
        self.values: dict[str, Any] = {
            field.name: values.get(field.name, field.default) for field in fields
        }
        self.cells: dict[str, FieldEditor] = {}
        self.told: dict[str, QLabel] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(8, 6, 8, 8)
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self.column.addLayout(self._grid)
        for field in fields:
            self._add(
                field, make(desk, field, lambda: competency(self.values) if competency else None)
            )
        self._foot()
        self._unlock()

    def _add(self, field: Field, cell: FieldEditor) -> None:
        row = 2 * len(self.cells)
        label = self._desk.words.translate("Field", field.label)
        head = text(label, "quiet")
        head.setToolTip(tip_of(self._desk.words, field.of, field.name))
        self._grid.addWidget(head, row, 0, Qt.AlignmentFlag.AlignTop)
        cell.show_value(self.values[field.name])
        cell.call(f"{self._name}: {label}")
        cell.wished.connect(lambda value: self._fill(field, value))
        cell.unread.connect(lambda told: self.refuse(field.name, told))
        cell.taken_back.connect(lambda: self.refuse(field.name, ""))
        self._grid.addWidget(cell, row, 1)
        told = QLabel()
        told.setObjectName("fieldTrouble")
        told.setWordWrap(True)
        told.hide()
        self._grid.addWidget(told, row + 1, 0, 1, 2)
        self.cells[field.name], self.told[field.name] = cell, told

    def _foot(self) -> None:
        w = self._desk.words
        self.add = QPushButton(w.translate("Field", "Add"))
        self.add.setAutoDefault(True)
        self.add.setAccessibleDescription(self._name)
        self.add.clicked.connect(self.take)
        self.drop = QPushButton(w.translate("Field", "Cancel"))
        self.drop.setObjectName("link")
        self.drop.clicked.connect(self.closed)
        row = QGridLayout()
        row.addWidget(self.add, 0, 0)
        row.addWidget(self.drop, 0, 1)
        row.setColumnStretch(2, 1)
        self.column.addLayout(row)

    def begin(self) -> None:
        """Go to the first line that is still empty."""
        empty = (name for name, value in self.values.items() if value in (None, ""))
        name = next(empty, next(iter(self.cells)))
        self.cells[name].setFocus(Qt.FocusReason.TabFocusReason)

    def refuse(self, name: str, sentence: str) -> None:
        """Say at a line why it was not taken; an empty sentence takes that back."""
        told = self.told.get(name) or next(reversed(self.told.values()))
        cell = self.cells.get(name)
        wear(told, "fieldOffer" if cell is not None and cell.offers else "fieldTrouble")
        told.setText(sentence)
        told.setVisible(bool(sentence))
        if cell is not None:
            cell.offers = False
            cell.setAccessibleDescription(sentence)

    def fill(self, name: str, value: Any) -> None:
        """Put a value in, as if it had been typed."""
        self._fill(self._fields[name], value)

    def _fill(self, field: Field, value: Any) -> None:
        self.values[field.name] = field.default if value is None else value
        self.cells[field.name].show_value(self.values[field.name])
        self.refuse(field.name, "")
        if field.name == "competency":  # its levels are others now
            for each in self._fields.values():
                cell = self.cells[each.name]
                if each.editor == "level" and isinstance(cell, ChoiceField):
                    self.values[each.name] = each.default
                    cell.show_value(each.default)
        self._unlock()
        self.filled.emit(field.name)

    def _unlock(self) -> None:
        w = self._desk.words
        for name, before in self._locks.items():
            missing = [each for each in before if self.values[each] is None]
            cell = self.cells[name]
            cell.setEnabled(not missing)
            if isinstance(cell, LineField):
                label = w.translate("Field", self._fields[missing[0]].label) if missing else ""
                first = label.partition(" (")[0]
                told = w.translate("Field", "first: {field}").format(field=first)
                cell.hint(told if missing else "–")

    @property
    def locked(self) -> set[str]:
        """Lines that can't be filled in yet."""
        return {name for name in self._locks if not self.cells[name].isEnabled()}

    def take(self) -> None:
        """Ask for it as a whole; what is missing or refused keeps everything that was typed."""
        w = self._desk.words
        for name, field in self._fields.items():
            if field.required and self.values[name] in (None, ""):
                self._stop(name, w.translate("Field", "This is still missing; fill it in."))
                return
        refused = self._take(dict(self.values))
        if refused is None:
            self.closed.emit()
        else:
            self._stop(*refused)

    def _stop(self, name: str, sentence: str) -> None:
        locked = next((n for n in self._locks.get(name, ()) if self.values[n] is None), "")
        at = locked or name
        self.refuse(at, sentence)
        if at in self.cells:
            self.cells[at].setFocus(Qt.FocusReason.OtherFocusReason)
