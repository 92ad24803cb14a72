"""The list of what doesn't add up, under the timeline: each row with its cure in one click."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from planner.domain.violation import Code, Violation
from planner.services.violation_words import kind_word
from planner.ui.colours import Colours
from planner.ui.models.plain_table import PlainTable
from planner.ui.models.violation_rows import COLUMNS, CURE, MILD, ViolationRows
from planner.ui.widgets.plain_table_view import PlainTableView

LOWEST: Final = 130
HIGH: Final = 230
"""Pixels at the least, and at first."""


class _Tints(QStyledItemDelegate):
    """The kind in its colour, the cure as what can be clicked."""

    colours: Colours | None = None
    rows: ViolationRows | None = None

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        c = self.colours
        if c is None or index.column() not in (0, CURE):
            return
        model = index.model()
        assert isinstance(model, PlainTable)
        violation: Violation = model.rows[index.row()]
        ink = c.tight.ink if violation.code in MILD else c.late.ink
        colour = QColor(c.accent if index.column() == CURE else ink)
        option.palette.setColor(option.palette.ColorRole.Text, colour)


class _Table(PlainTableView):
    """A click on a cure mends, like Enter on its row."""

    mend_asked = Signal(int)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.column() == CURE:
            self.mend_asked.emit(index.row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at_cure = self.indexAt(event.position().toPoint()).column() == CURE
        shape = Qt.CursorShape.PointingHandCursor if at_cure else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)


class ViolationsPanel(QFrame):
    """Says what was asked for; it changes nothing itself.

    `looked_at` and `mend_asked` carry a violation, `all_asked` the code of a kind, `kind_asked`
    the code it is to be narrowed to (empty: all).
    """

    looked_at = Signal(object)
    mend_asked = Signal(object)
    all_asked = Signal(str)
    kind_asked = Signal(str)
    close_asked = Signal()
    told = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("violations")
        self.setMinimumHeight(LOWEST)
        self.setAutoFillBackground(True)
        self.title, self.kinds, self.all = QLabel(), QComboBox(), QPushButton()
        self.close_button, self.fine = QPushButton(), QLabel()
        self.title.setObjectName("strong")
        self.kinds.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.fine.setObjectName("quiet")
        self.fine.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.table = _Table([wide for _, _, wide in COLUMNS])
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setMouseTracking(True)
        self._tints = _Tints(self.table)
        self.table.setItemDelegate(self._tints)
        self._rows: ViolationRows | None = None
        self._lay_out()
        self.kinds.activated.connect(lambda at: self.kind_asked.emit(self.kinds.itemData(at)))
        self.all.clicked.connect(lambda: self.all_asked.emit(self.kinds.currentData()))
        self.close_button.clicked.connect(self.close_asked)
        self.table.looked_at.connect(lambda row: self.looked_at.emit(self._at(row)))
        self.table.opened.connect(lambda row: self.mend_asked.emit(self._at(row)))
        self.table.mend_asked.connect(lambda row: self.mend_asked.emit(self._at(row)))
        self.table.copied.connect(self.told)

    def sizeHint(self) -> QSize:
        return QSize(600, HIGH)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(10, 6, 10, 6)
        head.setSpacing(10)
        for widget in (self.title, self.kinds, self.all):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.fine, 1)

    def _at(self, row: int) -> Violation:
        found: Violation = self.table.table.rows[row]
        return found

    # -- what is shown -------------------------------------------------------------------

    def show_rows(self, rows: ViolationRows) -> None:
        """Other rows; the row that was looked at, or the one now in its place, still is."""
        self._rows, w = rows, rows.words
        at = max(self.table.currentIndex().row(), 0)
        known = self.table.table.rows
        key = known[at].key if at < len(known) and self.table.currentIndex().isValid() else None
        first = not self.table.table.heads
        self.table.table.show(rows.heads(), rows.rows, rows.text, rows.rank)
        if first:
            self.table.arrange()
        now = self.table.table.rows
        if key is not None and now:
            self.table.look_at(
                next((n for n, v in enumerate(now) if v.key == key), min(at, len(now) - 1))
            )
        self.title.setText(w.translate("Mend", "What doesn’t add up"))
        self.table.speak(w)
        self.table.setAccessibleName(self.title.text())
        self.fine.setText(w.translate("Mend", "Everything adds up."))
        self.table.setVisible(bool(now))
        self.fine.setVisible(not now)
        self.close_button.setText(w.translate("Mend", "Close"))
        self._show_kinds(rows)

    def overtake(self) -> None:
        """An edit came after the rows: until others are shown they say what they said."""
        if self._rows is not None:
            self._rows.overtaken = True

    def _show_kinds(self, rows: ViolationRows) -> None:
        w, chosen = rows.words, rows.shown.code
        counts = rows.counts()
        self.kinds.blockSignals(True)
        self.kinds.clear()
        every = w.translate("Mend", "All kinds")
        self.kinds.addItem(f"{every} ({w.short(len(rows.of_team))})", "")
        for code in dict.fromkeys([*counts, *([chosen] if chosen else [])]):
            self.kinds.addItem(f"{kind_word(w, code)} ({w.short(counts.get(code, 0))})", code)
        self.kinds.setCurrentIndex(max(self.kinds.findData(chosen or ""), 0))
        self.kinds.blockSignals(False)
        name = w.translate("Mend", "Kind")
        self.kinds.setAccessibleName(name)
        self.kinds.view().setAccessibleName(name)
        self.all.setText(w.translate("Mend", "Mend all of this kind"))
        self.all.setToolTip(
            w.translate("Mend", "Does only what makes nothing else worse; the rest stays.")
        )
        self.all.setVisible(rows.shown.writable and chosen in BULK)

    def look_for(self, violation: Violation) -> None:
        """Choose a row."""
        rows = self.table.table.rows
        at = next((n for n, each in enumerate(rows) if each.key == violation.key), None)
        if at is not None:
            self.table.look_at(at)
            self.table.scrollTo(self.table.currentIndex())

    def begin(self) -> None:
        """Take the keyboard."""
        if self.table.table.rows:
            if not self.table.currentIndex().isValid():
                self.table.look_at(0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def recolour(self, colours: Colours) -> None:
        """Another look."""
        self._tints.colours = colours
        self.table.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_asked.emit()
        else:
            super().keyPressEvent(event)


BULK: Final[frozenset[Code]] = frozenset(
    {"overload", "order", "prerequisite", "start_level", "absent", "left", "unbegun"}
)
"""Kinds whose cures may be safe; the others always need somebody's word."""
