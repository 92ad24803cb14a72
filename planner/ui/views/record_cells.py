"""Paints the cells of a list, and edits them in place: F2 or Enter, then Enter, Tab or Esc."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from planner.ui.models.listed_tree import Branch
from planner.ui.models.record_list import Cell, Field, Sight
from planner.ui.models.table_model import BRANCH, CELL, Index, TableModel
from planner.ui.shapes import paint_shape
from planner.ui.theme import Look
from planner.ui.widgets.typed_line import TypedLine

ROW: Final = 36
_SPACE: Final = 10
_CHIP: Final = 20
_METER_LEAST: Final = 40
"""Pixels of a bar that can still be read, with the space before it."""
_METER: Final = 6
MARK: Final = 18
"""Pixels of the mark that folds, and of each step a row lies deeper."""

Commit = Callable[[QModelIndex, str, bool], str]
"""(cell, text, whether Enter says so) → why it was refused, empty if it was saved."""


class CellLine(TypedLine):
    """The editor of one cell; why it was refused stands below it."""

    def __init__(self, parent: QWidget, index: Index, field: Field, sight: Sight) -> None:
        super().__init__(parent)
        self.setObjectName("cellLine")
        self.index = QPersistentModelIndex(index)
        self.before = ""
        self.told = QLabel(parent)
        self.told.setObjectName("fieldError")
        self.told.setWordWrap(True)
        self.told.hide()
        self.textEdited.connect(lambda _: self.told.hide())
        self.destroyed.connect(self.told.deleteLater)
        if field.choices is not None:
            self.offer([label for _, label in field.choices(sight)])

    def refuse(self, sentence: str) -> None:
        """Say why, and keep what was typed."""
        around = self.parentWidget()
        assert around is not None
        room = around.width() - self.x() - 8
        self.told.setFixedWidth(max(min(420, room), 200))
        self.told.setText(sentence)
        self.told.adjustSize()
        below = self.geometry().bottom() + 2
        if below + self.told.height() > around.height():
            below = self.y() - self.told.height() - 2
        self.told.move(self.x(), below)
        self.told.show()
        self.told.raise_()
        self.setAccessibleDescription(sentence)
        self.setFocus()
        self.selectAll()


class Cells(QStyledItemDelegate):
    """`saved` carries the cell and 1 if the next one is to be edited, −1 the one before.

    `begun`: another cell is edited.
    """

    saved = Signal(QModelIndex, int)
    begun = Signal()

    def __init__(self, view: QTableView, look: Look, commit: Commit) -> None:
        super().__init__(view)
        self._look, self._commit = look, commit
        self._small = QFont(view.font())
        self._small.setPixelSize(11)
        self._small.setWeight(QFont.Weight.DemiBold)
        self._plain = QFont(view.font())
        self._strong = QFont(view.font())
        self._strong.setWeight(QFont.Weight.DemiBold)
        self.current: CellLine | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(80, ROW)

    def wide(self, cell: Cell) -> int:
        """Pixels a cell asks for to be read whole."""
        fonts = {"chip": self._small, "strong": self._strong}
        said = QFontMetrics(fonts.get(cell.style, self._plain)).horizontalAdvance(cell.text)
        beside = {"chip": 36 if cell.state else 22, "meter": _METER_LEAST}.get(cell.style, 0)
        return said + beside + 2 * _SPACE + 4

    # -- painting --------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = index.data(CELL)
        assert isinstance(cell, Cell)
        c = self._look.colours
        box = QRectF(option.rect)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(box, QColor(c.chosen if chosen else c.surface))
        painter.setPen(QColor(c.line_soft))
        painter.drawLine(box.bottomLeft() - QPointF(0, 1), box.bottomRight() - QPointF(0, 1))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(c.accent), 1))
            painter.drawRect(box.adjusted(0.5, 0.5, -1.5, -1.5))
        inner = box.adjusted(_SPACE, 0, -_SPACE, 0)
        branch = index.data(BRANCH)
        if branch is not None:
            inner.setLeft(box.left() + mark_end(branch))
            self._paint_mark(painter, inner, branch)
        if cell.style == "chip":
            self._paint_chip(painter, inner, cell)
        elif cell.style == "meter" and cell.share is not None:
            self._paint_meter(painter, inner, cell)
        else:
            self._paint_text(painter, inner, cell)
        painter.restore()

    def _paint_mark(self, painter: QPainter, inner: QRectF, branch: Branch) -> None:
        """The triangle before a row that holds others: to the right while they are folded."""
        if not branch.holds:
            return
        x, y = inner.left() - MARK + 5, inner.center().y()
        corners = [QPointF(x - 4, y - 3), QPointF(x + 4, y - 3), QPointF(x, y + 3)]
        if branch.folded:
            corners = [QPointF(x - 2, y - 4), QPointF(x - 2, y + 4), QPointF(x + 4, y)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.colours.quiet))
        painter.drawPolygon(QPolygonF(corners))

    def _paint_text(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        c = self._look.colours
        painter.setFont(self._strong if cell.style == "strong" else painter.font())
        painter.setPen(QColor(c.quiet if cell.style == "quiet" else c.text))
        _draw(painter, box, cell.text)

    def _paint_chip(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        tone = self._look.colours.tone(cell.state)
        left = 23 if cell.state else 9
        wide = min(QFontMetrics(self._small).horizontalAdvance(cell.text) + left + 9, box.width())
        chip = QRectF(box.left(), box.center().y() - _CHIP / 2, wide, _CHIP)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone.ground))
        painter.drawRoundedRect(chip, _CHIP / 2, _CHIP / 2)
        if cell.state:
            centre = QPointF(chip.left() + 14, chip.center().y())
            paint_shape(painter, cell.state, centre, 8, tone.ink)
        painter.setFont(self._small)
        painter.setPen(QColor(tone.ink))
        _draw(painter, chip.adjusted(left, 0, -4, 0), cell.text)

    def _paint_meter(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        c = self._look.colours
        words = QFontMetrics(painter.font()).horizontalAdvance("00 of 00")
        painter.setPen(QColor(c.text))
        _draw(painter, QRectF(box.left(), box.top(), words, box.height()), cell.text)
        bar = QRectF(
            box.left() + words + 6, box.center().y() - _METER / 2,
            max(box.width() - words - 6, 0), _METER,
        )  # fmt: skip
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.other.ground))
        painter.drawRoundedRect(bar, _METER / 2, _METER / 2)
        if cell.share:
            bar.setWidth(max(bar.width() * cell.share, _METER))
            painter.setBrush(QColor(c.good.mark))
            painter.drawRoundedRect(bar, _METER / 2, _METER / 2)

    # -- editing ---------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        del option
        model = index.model()
        assert isinstance(model, TableModel)
        column = model.columns[index.column()]
        assert column.field is not None
        line = CellLine(parent, index, column.field, model.rows.sight)
        line.setAccessibleName(model.rows.sight.words.translate("List", column.head))
        line.picked.connect(lambda: self._finish(line, 0))
        # Enter in the open list of choices comes past the filter below.
        line.returnPressed.connect(lambda: self._finish(line, 0))
        if column.field.choices is not None:
            QTimer.singleShot(0, line, line.show_offers)
        self.current = line
        self.begun.emit()
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        model = index.model()
        if isinstance(editor, CellLine) and isinstance(model, TableModel) and not editor.before:
            editor.before = model.begin(index)
            editor.setText(editor.before)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Nothing: a cell is saved by `_finish`, which keeps the editor where it is refused."""

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        branch = index.data(BRANCH)
        left = mark_end(branch) - _SPACE if branch is not None else 0
        rect = option.rect.adjusted(1 + left, 1, -1, -2)
        editor.setGeometry(rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if not isinstance(editor, CellLine):
            return super().eventFilter(editor, event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self._finish(editor, step)
                return True
        if event.type() == QEvent.Type.FocusOut and not editor.offering:
            self._leave(editor)
            return False
        if event.type() == QEvent.Type.FocusOut:
            return False
        return super().eventFilter(editor, event)

    def _finish(self, editor: CellLine, step: int) -> None:
        """Save the cell; where it is refused, the editor stays with the reason."""
        if self.current is not editor:
            return
        index = QModelIndex(editor.index)  # type: ignore[call-overload]
        refused = self._saved(editor, index, entered=not step)
        if refused:
            editor.refuse(refused)
            return
        self._close(editor)
        self.saved.emit(index, step)

    def _leave(self, editor: CellLine) -> None:
        """Somebody clicked elsewhere: save what can be saved."""
        if self.current is editor:
            index = QModelIndex(editor.index)  # type: ignore[call-overload]
            self._saved(editor, index, entered=False)
            self._close(editor)

    def _saved(self, editor: CellLine, index: QModelIndex, entered: bool) -> str:
        if not index.isValid() or editor.text() == editor.before:
            return ""
        return self._commit(index, editor.text(), entered)

    def _close(self, editor: CellLine) -> None:
        self.current = None
        editor.told.hide()
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)


_STEPS: Final = {
    Qt.Key.Key_Return: 0,
    Qt.Key.Key_Enter: 0,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Backtab: -1,
}


def mark_end(branch: Branch) -> int:
    """Where the name begins after the mark of a row in a tree."""
    return _SPACE + MARK * (branch.depth + 1)


def _draw(painter: QPainter, box: QRectF, text: str) -> None:
    """One line, shortened to fit."""
    if text:
        shown = painter.fontMetrics().elidedText(
            text.replace("\n", " "), Qt.TextElideMode.ElideRight, int(box.width())
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
