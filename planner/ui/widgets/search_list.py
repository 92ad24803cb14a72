"""The list below the search box: sections with a head, what was typed in bold, a line's preview."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from planner.services.spelling import Span
from planner.services.wording import QT_TRANSLATE_NOOP, Words
from planner.ui.models.palette_rows import Row
from planner.ui.shapes import paint_shape
from planner.ui.theme import Look

SECTIONS: Final = {
    "quick": QT_TRANSLATE_NOOP("Search", "Note it"),
    "records": QT_TRANSLATE_NOOP("Search", "In this plan"),
    "commands": QT_TRANSLATE_NOOP("Search", "Commands"),
    "help": QT_TRANSLATE_NOOP("Search", "Manual"),
}
_ROW, _LINE, _HEAD, _PAD = 28, 19, 24, 12
_Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
"""Role that holds the `Row` of a line."""


class Rows(QAbstractListModel):
    """Rows found, in their order."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()
        self.words: Words | None = None

    def show(self, rows: Sequence[Row], words: Words) -> None:
        """Take other rows."""
        self.beginResetModel()
        self.rows, self.words = rows, words
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row)
        return row if role == ROW else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.rows[index.row()].what is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def heads(self, at: int) -> str:
        """The head above a row; empty within a section."""
        row, before = self.rows[at], self.rows[at - 1] if at else None
        if before is not None and (before.section, before.head) == (row.section, row.head):
            return ""
        if row.head or self.words is None or row.section not in SECTIONS:
            return row.head
        return self.words.translate("Search", SECTIONS[row.section])


def spoken(row: Row) -> str:
    """A row as it is read out."""
    return ", ".join(filter(None, (row.text, row.hint, *(line.text for line in row.lines))))


class _Painter(QStyledItemDelegate):
    """Paints one row in the colours of the look."""

    def __init__(self, look: Look, parent: QListView) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del option
        row: Row = index.data(ROW)
        model = index.model()
        assert isinstance(model, Rows)
        head = _HEAD if model.heads(index.row()) else 0
        below = _LINE * len(row.lines) + (6 if row.lines else 0)
        return QSize(100, head + _ROW + below)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: Row = index.data(ROW)
        model = index.model()
        assert isinstance(model, Rows)
        box = QRect(getattr(option, "rect"))  # noqa: B009 - the stubs leave Qt's fields out
        painter.save()
        head = model.heads(index.row())
        if head:
            self._head(painter, QRect(box.x(), box.y(), box.width(), _HEAD), head)
            box.setTop(box.top() + _HEAD)
        state = getattr(option, "state")  # noqa: B009
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._look.colours.chosen))
            painter.drawRoundedRect(box.adjusted(4, 0, -4, 0), 5, 5)
        self._row(painter, box.adjusted(_PAD, 0, -_PAD, 0), row)
        painter.restore()

    def _head(self, painter: QPainter, box: QRect, text: str) -> None:
        before = QFont(painter.font())
        font = QFont(before)
        font.setPixelSize(11)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self._look.colours.quiet))
        where = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        painter.drawText(box.adjusted(_PAD, 0, -_PAD, -4), where, text)
        painter.setFont(before)

    def _row(self, painter: QPainter, box: QRect, row: Row) -> None:
        first = QRect(box.x(), box.y(), box.width(), _ROW)
        hint_width = self._hint(painter, first, row.hint)
        self._text(painter, first.adjusted(0, 0, -hint_width, 0), row)
        y = box.y() + _ROW - 2
        for line in row.lines:
            self._line(painter, QRect(box.x(), y, box.width(), _LINE), line)
            y += _LINE

    def _hint(self, painter: QPainter, box: QRect, hint: str) -> int:
        if not hint:
            return 0
        metrics = painter.fontMetrics()
        told = metrics.elidedText(hint, Qt.TextElideMode.ElideRight, box.width() // 2)
        painter.setPen(QColor(self._look.colours.quiet))
        where = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(box, where, told)
        return metrics.horizontalAdvance(told) + 16

    def _text(self, painter: QPainter, box: QRect, row: Row) -> None:
        whole = row.section == "quick" and bool(row.lines)
        c = self._look.colours
        # What can't be chosen now is told all the same, with its keys.
        idle = row.what is None and not row.lines
        painter.setPen(QColor(c.ghost_line if idle else c.text))
        self._marked(painter, box, row.text, () if whole else row.spans, whole)

    def _marked(
        self, painter: QPainter, box: QRect, told: str, spans: Sequence[Span], whole: bool = False
    ) -> None:
        """One line of text, what was typed of it (or all of it) in bold."""
        plain = QFont(painter.font())
        bold = QFont(plain)
        bold.setWeight(QFont.Weight.DemiBold)
        text = QFontMetrics(bold).elidedText(told, Qt.TextElideMode.ElideRight, box.width())
        layout = QTextLayout(text, bold if whole else plain)
        layout.setFormats([_marked(first, last, bold) for first, last in spans])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(max(box.width(), 1))
        layout.endLayout()
        layout.draw(painter, QPointF(box.x(), box.y() + (box.height() - line.height()) / 2))

    def _line(self, painter: QPainter, box: QRect, line: object) -> None:
        from planner.ui.models.palette_rows import Line

        assert isinstance(line, Line)
        c = self._look.colours
        tone = c.tone(line.state) if line.state else None
        if line.state and tone:
            at = QPointF(box.x() + 5, box.center().y() + 1)
            paint_shape(painter, line.state, at, 9, tone.mark)
            box = box.adjusted(18, 0, 0, 0)
        if line.spans:  # a sentence is read, so it is no paler than what is read elsewhere
            painter.setPen(QColor(c.text))
            self._marked(painter, box, line.text, line.spans)
            return
        painter.setPen(QColor(c.late.ink if line.trouble else c.quiet))
        metrics = painter.fontMetrics()
        told = metrics.elidedText(line.text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, told)


def _marked(first: int, last: int, font: QFont) -> QTextLayout.FormatRange:
    from PySide6.QtGui import QTextCharFormat

    made = QTextLayout.FormatRange()
    form = QTextCharFormat()
    form.setFont(font)
    made.start, made.length, made.format = first, last - first, form
    return made


class SearchList(QListView):
    """Floats below the search box; the keyboard stays in the box."""

    asked = Signal(object)
    """A `Row` that was clicked."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("searchList")
        self.found = Rows(self)
        self.setModel(self.found)
        self.setItemDelegate(_Painter(look, self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.entered.connect(self.setCurrentIndex)
        self.clicked.connect(lambda index: self.asked.emit(index.data(ROW)))
        self.hide()

    def show_rows(self, rows: Sequence[Row], words: Words) -> None:
        """Show other rows; the first that can be chosen is."""
        self.found.show(rows, words)
        self.setAccessibleName(words.translate("Search", "Found"))
        at = next((i for i, row in enumerate(rows) if row.what is not None), None)
        if at is not None:
            self.setCurrentIndex(self.found.index(at))
            self.scrollToTop()

    def step(self, by: int) -> None:
        """Choose another row; what only tells is passed over."""
        rows = self.found.rows
        at = self.currentIndex().row() + by
        while 0 <= at < len(rows) and rows[at].what is None:
            at += by
        if 0 <= at < len(rows):
            self.setCurrentIndex(self.found.index(at))
            if not at:
                self.scrollToTop()

    @property
    def chosen(self) -> Row | None:
        """The row Enter would take."""
        index = self.currentIndex()
        row = index.data(ROW) if index.isValid() else None
        return row if isinstance(row, Row) and row.what is not None else None

    def height_wanted(self) -> int:
        """Pixels that show every row."""
        rows = range(len(self.found.rows))
        return sum(self.sizeHintForRow(row) for row in rows) + 2 * self.frameWidth() + 10
