"""One stage of a board: its cards from top to bottom, to be dragged or moved by keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from planner.ui.models.structures import StructureCard
from planner.ui.shapes import paint_shape
from planner.ui.theme import Look

CARD: Final = Qt.ItemDataRole.UserRole
MIME: Final = "application/x-vorlauf-structure"
HIGH: Final = 92
_SPACE: Final = 10


class Cards(QStyledItemDelegate):
    """Paints a card: title, kind and owner, by when, and its state."""

    def __init__(self, view: QListWidget, look: Look) -> None:
        super().__init__(view)
        self._look = look
        self._strong = QFont(view.font())
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._small = QFont(view.font())
        self._small.setPixelSize(11)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option, index
        return QSize(120, HIGH)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        card = index.data(CARD)
        assert isinstance(card, StructureCard)
        c = self._look.colours
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        box = QRectF(option.rect).adjusted(1.5, 3.5, -1.5, -3.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(c.chosen if chosen else c.surface))
        painter.setPen(QPen(QColor(c.accent if focus or chosen else c.line_soft), 1))
        painter.drawRoundedRect(box, 6, 6)
        inner = box.adjusted(_SPACE, 7, -_SPACE, -7)
        lines = (
            (self._strong, c.text, card.title),
            (self._small, c.quiet, " · ".join(p for p in (card.kind, card.owner) if p)),
            (self._small, c.quiet, card.when),
        )
        top = inner.top()
        for font, colour, text in lines:
            painter.setFont(font)
            painter.setPen(QColor(colour))
            _line(painter, QRectF(inner.left(), top, inner.width(), 18), text)
            top += 18
        self._paint_state(painter, QRectF(inner.left(), top + 1, inner.width(), 20), card)
        painter.restore()

    def _paint_state(self, painter: QPainter, box: QRectF, card: StructureCard) -> None:
        if not card.state_text:
            return
        tone = self._look.colours.tone(card.state)
        wide = QFontMetrics(self._small).horizontalAdvance(card.state_text) + 34
        chip = QRectF(box.left(), box.top(), min(wide, box.width()), 19)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone.ground))
        painter.drawRoundedRect(chip, 9.5, 9.5)
        paint_shape(painter, card.state, QPointF(chip.left() + 13, chip.center().y()), 8, tone.ink)
        painter.setFont(self._small)
        painter.setPen(QColor(tone.ink))
        _line(painter, chip.adjusted(23, 0, -5, 0), card.state_text)


class StageColumn(QListWidget):
    """`moved`: a card comes here; `stepped`: a card is to go so many columns on.

    `left`: the keyboard wants to the column beside; `opened`: a card is to be looked at closely.
    """

    moved = Signal(str)
    stepped = Signal(str, int)
    left = Signal(int)
    opened = Signal(str)
    menu_asked = Signal(object)

    def __init__(self, look: Look, editable: bool) -> None:
        super().__init__()
        self.setObjectName("stageColumn")
        self.setItemDelegate(Cards(self, look))
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(editable)
        self.setAcceptDrops(editable)
        self.setDropIndicatorShown(False)
        self._editable = editable
        self.itemDoubleClicked.connect(lambda item: self.opened.emit(_card(item).id))

    def show_cards(self, cards: Sequence[StructureCard]) -> None:
        """The cards as they are now; whichever was chosen stays chosen."""
        held = self.chosen()
        self.blockSignals(True)
        self.clear()
        for card in cards:
            item = QListWidgetItem(card.told)
            item.setData(CARD, card)
            item.setToolTip(card.told)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, card.told)
            self.addItem(item)
        self.choose(held)
        self.blockSignals(False)

    def chosen(self) -> str:
        """The id of the chosen card; empty for none."""
        chosen = self.selectedItems()
        return _card(chosen[0]).id if chosen else ""

    def choose(self, id_: str) -> bool:
        """Choose a card; False if it is not here."""
        for row in range(self.count()):
            if _card(self.item(row)).id == id_:
                self.setCurrentRow(row)
                return True
        self.clearSelection()
        return False

    # -- keys and mouse ------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.chosen() and self._editable:
                self.stepped.emit(self.chosen(), step)
        elif step:
            self.left.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen():
            self.opened.emit(self.chosen())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.chosen():
            self.menu_asked.emit(event.globalPos())

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        data = QMimeData()
        data.setData(MIME, _card(items[0]).id.encode())
        data.setText(_card(items[0]).told)
        return data

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._consider(event)

    def _consider(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(MIME) and self._editable:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            # What is moved is the record; Qt must not take the card out of its column itself.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.moved.emit(bytes(event.mimeData().data(MIME).data()).decode())


def _card(item: QListWidgetItem) -> StructureCard:
    card = item.data(CARD)
    assert isinstance(card, StructureCard)
    return card


def _line(painter: QPainter, box: QRectF, text: str) -> None:
    shown = painter.fontMetrics().elidedText(
        text.replace("\n", " "), Qt.TextElideMode.ElideRight, int(box.width())
    )
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
