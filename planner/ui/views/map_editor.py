"""The small line at the end of a pulled one: what is needed, how well, and who.

While it is written, it says what Enter would add; names nobody knows are named as new.
"""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.services.matching import fold
from planner.services.naming import name_of
from planner.services.need_line import NeedReader, Source, name_needs
from planner.services.problem_words import problem_text
from planner.services.quick_line import QuickPreview
from planner.ui.desk import Desk
from planner.ui.models import list_choices
from planner.ui.models.palette_quick import preview_lines
from planner.ui.models.record_list import Sight
from planner.ui.widgets.plain_text import wear
from planner.ui.widgets.pressing import ENTERS

WIDE: Final = 440
_MOST: Final = 7
"""Lines of the preview; a list of many people is told by its number."""


class NeedEditor(QFrame):
    """Floats on the map. `added`: the ids of the needs that were made."""

    added = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("choicePopup")
        self._desk, self._above = desk, parent
        self._source: Source = ("", "")
        self._reader: NeedReader | None = None
        self._preview: QuickPreview | None = None
        self.head, self.told = QLabel(), QLabel()
        self.kind, self.line = QComboBox(), QLineEdit()
        self.add, self.cancel = QPushButton(), QPushButton()
        self._lay_out()
        self.line.textChanged.connect(self._read)
        self.kind.currentIndexChanged.connect(self._read)
        self.line.returnPressed.connect(self.take)
        self.add.clicked.connect(self.take)
        self.cancel.clicked.connect(self.leave)
        desk.changed.connect(self._forget)
        self.hide()

    def _lay_out(self) -> None:
        self.head.setObjectName("strong")
        self.told.setObjectName("small")
        for label in (self.head, self.told):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.add.setObjectName("primary")
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.kind)
        row.addWidget(self.line, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.add)
        buttons.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        column.addWidget(self.head)
        column.addLayout(row)
        column.addWidget(self.told)
        column.addLayout(buttons)

    # -- beginning -----------------------------------------------------------------------

    def begin(self, source: Source, at: QPoint, text: str = "", structure: str = "") -> None:
        """Ask what a source needs, near a point of the map; `text` stands there already."""
        self._source, self._reader = source, None
        self.retranslate()
        kinds = [value for value, _ in self._kinds()]
        self.kind.setCurrentIndex(kinds.index(structure) if structure in kinds else 0)
        self.line.setText(text)
        self._read()
        self._place(at)
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.end(False)

    def _place(self, at: QPoint) -> None:
        """Wholly within the map, as near to the point as it goes."""
        above = self._above
        wide = min(WIDE, above.width() - 16)
        self.setFixedWidth(wide)
        high = self.heightForWidth(wide) if self.hasHeightForWidth() else self.sizeHint().height()
        self.resize(wide, high)
        x = min(max(at.x(), 8), max(above.width() - wide - 8, 8))
        y = min(max(at.y() - 20, 8), max(above.height() - high - 8, 8))
        self.move(x, y)

    def _kinds(self) -> list[tuple[str, str]]:
        return list_choices.need_kinds(Sight(self._desk.figures, self._desk.words))

    def retranslate(self) -> None:
        """Speak the desk's language."""
        w = self._desk.words
        head = w.translate("Map", "What does {title} ask of us?")
        kind, id_ = self._source
        self.head.setText(
            head.format(title=w.quoted(name_of(self._desk.content, kind, id_))) if id_ else ""
        )
        at = max(self.kind.currentIndex(), 0)
        self.kind.blockSignals(True)
        self.kind.clear()
        self.kind.addItems([label for _, label in self._kinds()])
        self.kind.setCurrentIndex(at)
        self.kind.blockSignals(False)
        kind_name = w.translate("List", "Kind")
        self.kind.setAccessibleName(kind_name)
        self.kind.view().setAccessibleName(kind_name)
        self.line.setAccessibleName(w.translate("Map", "What is needed, how well, and who"))
        self.add.setText(w.translate("List", "Add"))
        self.cancel.setText(w.translate("Plan", "Cancel"))
        self._hint()

    def _hint(self) -> None:
        w = self._desk.words
        hint = w.translate("Map", "Polish B1, Weber + Kaya")
        if self.kind.currentIndex() > 0:
            hint = w.translate("Map", "Release flow, Weber, 12 weeks")
        self.line.setPlaceholderText(hint)

    # -- reading -------------------------------------------------------------------------

    def _forget(self, *_: object) -> None:
        """The plan changed: names are looked up anew."""
        self._reader = None
        if self.isVisible():
            self._read()

    def _structure(self) -> Any:
        value = self._kinds()[self.kind.currentIndex()][0]
        return None if value == "competency" else value

    def _switch_kind(self) -> None:
        """ "Process: release flow" says its kind itself."""
        said, colon, rest = self.line.text().partition(":")
        labels = [fold(label) for _, label in self._kinds()]
        if colon and rest and fold(said) in labels:
            self.kind.setCurrentIndex(labels.index(fold(said)))
            self.line.setText(rest.lstrip())

    def _read(self) -> None:
        """Say what Enter would add, or what keeps it from being added."""
        self._switch_kind()
        self._hint()
        desk, w = self._desk, self._desk.words
        if self._reader is None:
            self._reader = NeedReader(desk.content, desk.today, desk.figures.calendar)
        text = self.line.text()
        if not text.strip():
            self._preview = None
            self._tell(w.translate("Map", "What, how well, who: in any order."), trouble=False)
            return
        self._preview = self._reader.need(self._source, text, self._structure())
        if self._preview.problems:
            told = [problem_text(w, each) for each in self._preview.problems[:2]]
            self._tell("\n".join(told), trouble=True)
            return
        lines = [
            line.text
            for line in preview_lines(w, self._preview)
            # That somebody is ready tells what they hold.
            if not (line.state and desk.in_company)
        ]
        self._tell("\n".join(lines[:_MOST]), trouble=False)

    def _tell(self, told: str, *, trouble: bool) -> None:
        wear(self.told, "fieldTrouble" if trouble else "small")
        self.told.setText(told)
        self.line.setAccessibleDescription(told)
        self.add.setEnabled(self._preview is not None and self._preview.ready)
        if self.isVisible():
            self._place(self.pos() + QPoint(0, 20))

    # -- ending --------------------------------------------------------------------------

    def take(self) -> None:
        """Add what was previewed; refused, the line stays to be mended."""
        preview, desk = self._preview, self._desk
        if preview is None or not preview.ready:
            return
        needs = [change.id for change in preview.changes if change.kind == "needs"]
        # Closed first: the edit goes through every open view, this one among them.
        self.hide()
        if desk.editor.run(name_needs, self._source, preview) is None:
            self.show()
            self.line.setFocus()
            return
        self.added.emit(needs)

    def leave(self) -> None:
        """Put it away; nothing is added."""
        self.hide()
        self.left.emit()

    def leave_if_shown(self) -> None:
        """What it hung on moved or is not looked at any more."""
        if self.isVisible():
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the line leaves of a key must not reach the map below: Enter opens details there."""
        if event.key() == Qt.Key.Key_Escape or (event.key() in ENTERS and self.cancel.hasFocus()):
            self.leave()
        elif event.key() in ENTERS:
            if self.add.hasFocus():
                self.take()
        else:
            super().keyPressEvent(event)
