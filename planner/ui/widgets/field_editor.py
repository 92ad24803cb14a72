"""What all field editors share: they show a value, and ask for another one.

An editor never saves. It emits `wished` with a typed value and is told by `show_value` what
holds now; if it isn't told anything, the wish was refused and what was typed stays.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QWidget

from planner.ui.models.field_reading import Offered, Unread
from planner.ui.widgets.pressing import ENTERS

ENDS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""Reasons to lose the focus that don't mean the field was left."""


class FieldEditor(QWidget):
    """`wished` carries a value, `unread` why what was typed can't be read."""

    wished = Signal(object)
    unread = Signal(str)
    taken_back = Signal()
    go_asked = Signal(str, str)
    """Another record is to be shown: its kind and id."""
    offers = False
    """What `unread` said last is an offer; nothing is wrong with what was typed."""

    def tell(self, unread: Unread) -> None:
        """Say why what was typed is not taken, or not yet."""
        self.offers = isinstance(unread, Offered)
        self.unread.emit(str(unread))

    def show_value(self, value: object) -> None:
        """What holds now; each editor shows it in its own way."""

    def call(self, name: str) -> None:
        """What screen readers call it."""

    def begin(self) -> None:
        """Put the cursor here, to write."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def lock(self) -> None:
        """Show only; nothing can be changed."""
        self.setEnabled(False)


def turns_plan(event: QEvent, changed: bool) -> bool:
    """True for undo and redo in a field nothing was typed into: the whole plan's are meant."""
    keys = QKeySequence.StandardKey
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent) or changed:
        return False
    if not event.matches(keys.Undo) and not event.matches(keys.Redo):
        return False
    event.ignore()
    return True


class Line(QLineEdit):
    """One line that is offered on Enter, Tab and on leaving it; Esc takes it back.

    `offered` must answer by calling `accept_text`; else the focus stays here.
    """

    offered = Signal(str)
    taken_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("field")
        self.setPlaceholderText("–")
        self._held = ""

    @property
    def changed(self) -> bool:
        """True while something is typed that doesn't hold yet."""
        return self.text() != self._held

    def accept_text(self, text: str) -> None:
        """What holds now."""
        self._held = text
        if self.text() != text:
            self.setText(text)
        if not self.hasFocus():
            self.setCursorPosition(0)

    def offer(self) -> bool:
        """Ask for what is typed; False where it was refused."""
        if self.changed:
            self.offered.emit(self.text())
        return not self.changed

    def take_back(self) -> None:
        """What holds stands here again."""
        self.accept_text(self._held)
        self.selectAll()
        self.taken_back.emit()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            kind = event.type()
            if turns_plan(event, self.changed):
                return False
            if kind == QEvent.Type.KeyPress and event.key() in ENDS and not self.offer():
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTERS:
            if self.offer():
                self.selectAll()
        elif event.key() == Qt.Key.Key_Escape and self.changed:
            self.take_back()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shortened where there is no room, unless it is being edited."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        box.adjust(2, 0, -2, 0)
        text, metrics = self.text(), self.fontMetrics()
        seen = text or self.placeholderText()  # Qt shortens a hint by itself
        fits = metrics.horizontalAdvance(seen) <= box.width()
        self.setToolTip("" if fits else seen[:400])
        if fits or not text or self.hasFocus():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        panel = QStyle.PrimitiveElement.PE_PanelLineEdit
        self.style().drawPrimitive(panel, option, painter, self)
        painter.setPen(self.palette().text().color())
        short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, short)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in PASSING and self.isVisible():
            self.offer()


class LineField(FieldEditor):
    """A field of one line. Say how a text is read and how a value is shown."""

    def __init__(self, line: Line | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value: object = None
        self.line = line or Line(self)
        self.line.offered.connect(self._read)
        self.line.taken_back.connect(self.taken_back)
        self.setFocusProxy(self.line)

    def read(self, text: str) -> object:
        """The value of a text; raises `Unread`. A line as such holds text."""
        return text

    def shown(self, value: object) -> str:
        """A value as it stands in the line."""
        return str(value or "")

    def show_value(self, value: object) -> None:
        self.value = value
        self.line.accept_text(self.shown(value))

    def call(self, name: str) -> None:
        self.line.setAccessibleName(name)

    def lock(self) -> None:
        self.line.setReadOnly(True)
        self.line.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def hint(self, text: str) -> None:
        """What stands in the empty line."""
        self.line.setPlaceholderText(text)

    def _read(self, text: str) -> None:
        try:
            value = self.read(text)
        except Unread as unread:
            self.tell(unread)
            return
        self.ask(value)

    def ask(self, value: object) -> None:
        """Wish for a value; one that holds already is only shown as it is written."""
        if value == self.value and type(value) is type(self.value):
            self.show_value(value)
            self.taken_back.emit()
        else:
            self.wished.emit(value)
