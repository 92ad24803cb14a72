"""Editors that name other records: one by typing parts of its name, several as chips."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.services.naming import by_name
from planner.ui.desk import Desk
from planner.ui.models.field_reading import (
    Candidate,
    Unknown,
    Unread,
    candidates,
    matching,
    read_reference,
    record_label,
)
from planner.ui.widgets.field_editor import ENDS, FieldEditor, Line, LineField
from planner.ui.widgets.new_name import NewNames
from planner.ui.widgets.pressing import ENTERS

MOST = 50
"""Names a list shows at once."""


class NameLine(Line):
    """A line that lists the records whose name holds what is typed."""

    def __init__(self, desk: Desk, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._kind = desk, kind
        self._new: NewNames | None = None
        self._entered = False
        self.without: frozenset[str] = frozenset()
        self._among: list[Candidate] | None = None
        self._names = QStringListModel(self)
        self._list = QCompleter(self._names, self)
        self._list.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._list.setWidget(self)
        self._list.activated.connect(self._take)
        self.textEdited.connect(self._show_list)

    @property
    def _popup(self) -> QAbstractItemView:
        popup = self._list.popup()
        assert popup is not None
        return popup

    @property
    def among(self) -> list[Candidate]:
        """The records that may be meant; read once while the line has the focus."""
        if self._among is None:
            desk = self._desk
            every = candidates(desk.content, desk.words, self._kind, desk.in_company)
            self._among = [each for each in every if each.id not in self.without]
        return self._among

    def offer_new(self) -> None:
        """A name nobody has entered yet may be made here."""
        self._new = NewNames(self._kind)

    def read(self, text: str) -> str | None:
        """The record that is meant, or a `NewName`; None where nothing stands; raises `Unread`."""
        words = self._desk.words
        try:
            return read_reference(text, self.among, words)
        except Unknown as unknown:
            if self._new is None:
                raise
            return self._new.take(unknown, text, self.among, words, self._entered)

    def forget(self) -> None:
        """The records may be others now."""
        self._among = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.forget()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup = self._popup
        if popup.isVisible() and event.key() in (*ENTERS, *ENDS):
            popup.hide()
        if event.key() == Qt.Key.Key_Down and not popup.isVisible() and not self.isReadOnly():
            self._show_list("" if not self.changed else self.text(), asked=True)
        else:
            self._entered = event.key() in ENTERS
            super().keyPressEvent(event)
            self._entered = False

    def _show_list(self, text: str, asked: bool = False) -> None:
        found = matching(self.among, text)[:MOST]
        self._names.setStringList([each.label for each in found])
        if found and (text or asked):
            self._list.complete()
        else:
            self._popup.hide()

    def _take(self, label: str) -> None:
        self._popup.hide()
        self.setText(label)
        self.offer()


class ReferenceField(LineField):
    """One record by its name; the arrow beside leads to it."""

    def __init__(self, desk: Desk, kind: str, parent: QWidget | None = None) -> None:
        self.names = NameLine(desk, kind)
        super().__init__(self.names, parent)
        self._desk, self._kind = desk, kind
        self.go = QToolButton()
        self.go.setObjectName("fieldButton")
        self.go.setText("→")
        self.go.clicked.connect(lambda: self.go_asked.emit(self._kind, str(self.value)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.line, 1)
        row.addWidget(self.go)

    def read(self, text: str) -> object:
        return self.names.read(text)

    def offer_new(self) -> None:
        """A name nobody has entered yet may be made here."""
        self.names.offer_new()

    def shown(self, value: object) -> str:
        assert value is None or isinstance(value, str)
        desk = self._desk
        return record_label(desk.content, desk.words, self._kind, value, desk.in_company)

    def show_value(self, value: object) -> None:
        super().show_value(value)
        known = isinstance(value, str) and self._desk.content.get(self._kind, value) is not None
        self.go.setVisible(known)
        told = self._desk.words.translate("Field", "Go to {title}")
        self.go.setAccessibleName(told.format(title=self.shown(value)))
        self.go.setToolTip(self.go.accessibleName())


class ReferencesField(FieldEditor):
    """Several records: each a chip that leads to it and can be taken out, and a line to add."""

    def __init__(self, desk: Desk, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._kind = desk, kind
        self.value: tuple[str, ...] = ()
        self._locked = False
        self.line = NameLine(desk, kind, self)
        self.line.offered.connect(self._add)
        self.line.taken_back.connect(self.taken_back)
        self.setFocusProxy(self.line)
        self._chips = QVBoxLayout()
        self._chips.setSpacing(3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._chips)
        column.addWidget(self.line)

    def call(self, name: str) -> None:
        add = self._desk.words.translate("Field", "Add …")
        self.line.setAccessibleName(f"{name}: {add}")
        self.line.setPlaceholderText(add)

    def offer_new(self) -> None:
        """A name nobody has entered yet may be made here."""
        self.line.offer_new()

    def lock(self) -> None:
        self._locked = True
        self.line.hide()

    def show_value(self, value: object) -> None:
        assert isinstance(value, tuple)
        self.value = value
        self.line.without = frozenset(map(str, value))
        self.line.forget()
        self.line.accept_text("")
        while (item := self._chips.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        people = self._kind == "people"
        for id_ in by_name(self._desk.content, value) if people else value:
            self._chips.addWidget(self._chip(id_))

    def _chip(self, id_: str) -> QWidget:
        w = self._desk.words
        label = record_label(self._desk.content, w, self._kind, id_, self._desk.in_company)
        chip = QFrame()
        chip.setObjectName("fieldChip")
        row = QHBoxLayout(chip)
        row.setContentsMargins(8, 0, 2, 0)
        row.setSpacing(2)
        go = NameButton(label)
        go.setAccessibleName(w.translate("Field", "Go to {title}").format(title=label))
        go.clicked.connect(lambda: self.go_asked.emit(self._kind, id_))
        row.addWidget(go, 1)
        if not self._locked:
            out = QToolButton()
            out.setObjectName("fieldButton")
            out.setText("×")
            out.setAccessibleName(w.translate("Field", "Take {title} out").format(title=label))
            out.setToolTip(out.accessibleName())
            out.clicked.connect(lambda: self._take_out(id_))
            row.addWidget(out)
        return chip

    def _take_out(self, id_: str) -> None:
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.wished.emit(tuple(each for each in self.value if each != id_))

    def _add(self, text: str) -> None:
        try:
            id_ = self.line.read(text)
        except Unread as unread:
            self.tell(unread)
            return
        if id_ is None:
            self.line.accept_text("")
        else:
            self.wished.emit((*self.value, id_))


class NameButton(QPushButton):
    """A name that leads somewhere; shortened to fit, the tooltip holds the whole."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fieldLink")
        self.setMinimumWidth(30)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.full = text
        self._fit()

    def _fit(self) -> None:
        room = max(self.width() - 6, 20)
        short = self.fontMetrics().elidedText(self.full, Qt.TextElideMode.ElideRight, room)
        self.setText(short.replace("&", "&&"))
        self.setToolTip(self.full[:400] if short != self.full else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
