"""The lines of an import's preview as Qt sees them, narrowed to some outcomes."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from planner.domain.content import Content
from planner.services.preview import Line, Outcome, Preview
from planner.services.wording import QT_TRANSLATE_NOOP, Words
from planner.ui.colours import Colours
from planner.ui.models.import_words import (
    OUTCOMES,
    Sight,
    detail,
    entry,
    kind_of_line,
    outcome_word,
    where,
)

HEADS: Final = (
    QT_TRANSLATE_NOOP("Import", "What happens"),
    QT_TRANSLATE_NOOP("Import", "Kind"),
    QT_TRANSLATE_NOOP("Import", "Entry"),
    QT_TRANSLATE_NOOP("Import", "Where"),
    QT_TRANSLATE_NOOP("Import", "In detail"),
)
OUTCOME, KIND, ENTRY, WHERE, DETAIL = range(5)
_NONE: Final = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class ImportLines(QAbstractTableModel):
    """Refused lines first, then what is new, changed, left alone, each as in the file."""

    def __init__(self, words: Words, colours: Colours, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words, self._colours = words, colours
        self._sight: Sight | None = None
        self._all: list[Line] = []
        self.lines: list[Line] = []
        self._only: Outcome | None = None

    def show_preview(self, preview: Preview, content: Content, company: bool) -> None:
        """Other lines."""
        rank = {outcome: place for place, outcome in enumerate(OUTCOMES)}
        self.beginResetModel()
        self._sight = Sight(content, preview, company)
        self._all = sorted(preview.lines, key=lambda line: rank[line.outcome])
        self._narrow()
        self.endResetModel()

    def only(self, outcome: Outcome | None) -> None:
        """Lines of one outcome alone, or all."""
        self.beginResetModel()
        self._only = outcome
        self._narrow()
        self.endResetModel()

    def _narrow(self) -> None:
        self.lines = [x for x in self._all if self._only is None or x.outcome == self._only]

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._words.translate("Import", HEADS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(line, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in (ENTRY, DETAIL):
            return self._text(line, index.column())[:400] or None
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == OUTCOME:
            tone = getattr(self._colours, OUTCOMES[line.outcome][1])
            return QColor(tone.ink)
        return None

    def _text(self, line: Line, column: int) -> str:
        w = self._words
        if column == OUTCOME:
            return outcome_word(w, line.outcome)
        if column == KIND:
            return kind_of_line(w, line)
        if column == ENTRY:
            return entry(w, line, self._sight)
        if column == WHERE:
            return where(w, line.place)
        return detail(w, line, self._sight) if self._sight is not None else ""
