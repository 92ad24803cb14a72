"""Editors of one value that is typed: text, numbers, days, periods, long text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.ui.desk import Desk
from planner.ui.models import field_reading as reading
from planner.ui.widgets.field_editor import PASSING, FieldEditor, LineField, turns_plan
from planner.ui.widgets.pressing import ENTERS

MOST_LINES = 8
"""Lines of a long text that are seen at once."""


class ReadField(LineField):
    """A line whose text is read and shown by two functions."""

    def __init__(
        self,
        read: Callable[[str], object],
        shown: Callable[[object], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._reader, self._shower = read, shown
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line)

    def read(self, text: str) -> object:
        return self._reader(text)

    def shown(self, value: object) -> str:
        return self._shower(value)


def text_field() -> ReadField:
    """One line of text, blanks around it left out."""
    return ReadField(lambda text: text.strip(), lambda value: str(value or "").replace("\n", " "))


def number_field(desk: Desk, kind: str) -> ReadField:
    """A "number", a "whole" one, a "share", or "money" in the plan's currency."""
    read: Callable[[str], object] = {
        "number": lambda text: reading.read_number(text, desk.words),
        "whole": lambda text: reading.read_whole(text, desk.words),
        "share": lambda text: reading.read_share(text, desk.words),
        "money": lambda text: reading.read_money(text, desk.words),
    }[kind]

    def shown(value: object) -> str:
        assert value is None or isinstance(value, int | float)
        if kind == "money":
            return "" if value is None else desk.words.money(value, desk.content.plan.currency)
        show = reading.shown_share if kind == "share" else reading.shown_number
        return show(value, desk.words)

    return ReadField(read, shown)


def period_field(desk: Desk) -> ReadField:
    """A period as it is said."""
    from planner.domain.development import About

    def shown(value: object) -> str:
        assert value is None or isinstance(value, About)
        return reading.shown_period(value, desk.words)

    return ReadField(lambda text: reading.read_period(text, desk.words, desk.today), shown)


class DayField(LineField):
    """A day, typed as people say it or taken from a calendar (Alt+Down).

    `last`: up to which something goes on, so of a period the last day is meant.
    """

    def __init__(self, desk: Desk, last: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk, self._last = desk, last
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.line, 1)
        self.button = QToolButton()
        self.button.setObjectName("fieldButton")
        self.button.setText("▾")
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self.open_calendar)
        row.addWidget(self.button)

    def call(self, name: str) -> None:
        super().call(name)
        told = self._desk.words.translate("Field", "Choose from a calendar (Alt+Down)")
        self.button.setToolTip(told)
        self.button.setAccessibleName(told)

    def lock(self) -> None:
        super().lock()
        self.button.hide()

    def read(self, text: str) -> object:
        return reading.read_day(text, self._desk.words, self._desk.today, self._last)

    def shown(self, value: object) -> str:
        assert value is None or isinstance(value, dt.date)
        return reading.shown_day(value, self._desk.words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() == Qt.Key.Key_Down and not self.line.isReadOnly():
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def open_calendar(self) -> QCalendarWidget:
        """The calendar of the month the day lies in."""
        calendar = QCalendarWidget(self)
        calendar.setWindowFlag(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setLocale(QLocale(self._desk.words.language))
        calendar.setFirstDayOfWeek(Qt.DayOfWeek(self._desk.week_start + 1))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        day = self.value if isinstance(self.value, dt.date) else self._desk.today
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.setAccessibleName(self.line.accessibleName())

        def take(chosen: QDate) -> None:
            calendar.close()
            self.ask(dt.date(chosen.year(), chosen.month(), chosen.day()))
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)

        calendar.clicked.connect(take)
        calendar.activated.connect(take)
        corner = self.mapToGlobal(QPoint(self.width() - calendar.sizeHint().width(), self.height()))
        calendar.move(corner)
        calendar.show()
        calendar.setFocus(Qt.FocusReason.PopupFocusReason)
        return calendar


class _Text(QPlainTextEdit):
    """Several lines: Tab, Ctrl+Enter and leaving offer them, Esc takes them back."""

    def __init__(self, owner: LongField) -> None:
        super().__init__(owner)
        self._owner = owner
        self.setObjectName("field")
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.setPlaceholderText("–")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self.fit)

    def event(self, event: QEvent) -> bool:
        if turns_plan(event, self._owner.changed):
            return False
        return super().event(event)

    def fit(self) -> None:
        """As high as the text, up to a bound; while it is empty, as what stands there faintly."""
        lines = self._hinted() if self.document().isEmpty() else 0
        block = self.document().begin()
        while block.isValid() and lines < MOST_LINES:
            lines += max(block.layout().lineCount(), 1)
            block = block.next()
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(off if lines < MOST_LINES else needed)
        high = min(max(lines, 1), MOST_LINES) * self.fontMetrics().lineSpacing() + 10
        if high != self.height():
            self.setFixedHeight(high)

    def _hinted(self) -> int:
        """Lines of the placeholder but the one that the empty text has."""
        metrics = self.fontMetrics()
        wide = self.viewport().width() - 2 * round(self.document().documentMargin())
        room = QRect(0, 0, max(wide, 1), metrics.lineSpacing() * MOST_LINES)
        wrapped = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap.value, self.placeholderText())
        return max(round(wrapped.height() / metrics.lineSpacing()) - 1, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
        room = self.contentsRect().height()
        if self.viewport().height() != room:
            # Grown while it is resized: Qt lays out what it scrolls as high as it was before.
            self.viewport().resize(self.viewport().width(), room)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in ENTERS and (control or self._owner.one_line):
            self._owner.offer()
        elif event.key() == Qt.Key.Key_Escape and self._owner.changed:
            self._owner.take_back()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        """Tab comes here before any key does; what is refused keeps the focus."""
        if self._owner.changed and not self._owner.offer():
            return True
        return super().focusNextPrevChild(next)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in PASSING and self.isVisible():
            self._owner.offer()


class LongField(FieldEditor):
    """A text of several lines; with `one_line` it only wraps, and Enter offers it."""

    def __init__(self, parent: QWidget | None = None, *, one_line: bool = False) -> None:
        super().__init__(parent)
        self.one_line = one_line
        self._held = ""
        self.box = _Text(self)
        self.setFocusProxy(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)

    @property
    def changed(self) -> bool:
        """True while something is typed that doesn't hold yet."""
        return self.box.toPlainText() != self._held

    def show_value(self, value: object) -> None:
        self._held = str(value or "")
        if self.changed:
            self.box.setPlainText(self._held)
        self._held = self.box.toPlainText()
        self.box.fit()

    def call(self, name: str) -> None:
        self.box.setAccessibleName(name)

    def hint(self, told: str) -> None:
        """What holds while nothing is said here stands faintly, whole."""
        self.box.setPlaceholderText(told)
        self.box.fit()

    def lock(self) -> None:
        self.box.setReadOnly(True)

    def offer(self) -> bool:
        """Ask for what is typed; False where it was refused."""
        if self.changed:
            self.wished.emit(self.box.toPlainText().strip())
        return not self.changed

    def take_back(self) -> None:
        """What holds stands here again."""
        self.box.setPlainText(self._held)
        self.taken_back.emit()
