"""Typing a level where it stands: a digit or a scale's letters, saved as soon as they are clear."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit

from planner.services.matching import fold
from planner.services.wording import Words
from planner.ui.views.matrix_view import MatrixView

LONGEST: Final = 60
"""Characters a level may have while it is typed."""
_WIDE: Final = 84
_AWAY: Final = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""Another window or menu comes for a moment; what was typed stays."""
Save = Callable[[str], str]
"""Saves what was typed; returns why it was refused."""


class LevelTyping(QObject):
    """A line over the cell. It is there only while a level is not clear yet, or not understood."""

    def __init__(self, view: MatrixView, save: Save) -> None:
        super().__init__(view)
        self._view, self._save = view, save
        self._labels: list[str] = []
        self.line = QLineEdit(view.viewport())
        self.line.setObjectName("cellLine")
        self.line.setMaxLength(LONGEST)
        self.line.textEdited.connect(self._look)
        self.line.installEventFilter(self)
        self.trouble = QLabel(view.viewport())
        self.trouble.setObjectName("fieldError")
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setWordWrap(True)
        view.scrolled.connect(self.close)
        view.chosen.connect(self.close)
        # Before the window is seen nothing is visible, and would come with it unless told not to.
        self.line.hide()
        self.trouble.hide()

    def retranslate(self, words: Words) -> None:
        """Speak another language."""
        self.line.setAccessibleName(words.translate("Matrix", "Level"))

    def begin(self, text: str, labels: list[str]) -> None:
        """Take the first letter: one level is meant, or a line opens for the rest of it."""
        self._labels = [fold(label) for label in labels]
        if self._is_clear(text) and not self._save(text):
            self._view.graded()
            return
        box = self._view.scene.box(self._view.scene.at)
        self.line.setGeometry(box.adjusted(0, 0, _WIDE - box.width(), 0))
        self.line.setText(text)
        self.line.show()
        self.line.setFocus()
        self.trouble.hide()

    def _is_clear(self, text: str) -> bool:
        """True if the text is a level, and not only the beginning of another one."""
        wanted = fold(text)
        begun = [label for label in self._labels if label.startswith(wanted)]
        return begun == [wanted]

    def _look(self, text: str) -> None:
        self.trouble.hide()
        if self._is_clear(text) and self._commit():
            self._view.graded()

    def _commit(self) -> bool:
        if not self.line.text().strip():
            self.close()
            return True
        told = self._save(self.line.text())
        if told:
            self._tell(told)
            return False
        self.close()
        return True

    def _tell(self, told: str) -> None:
        """Why it was refused, right below the cell; above it where there is no room."""
        port = self._view.viewport().rect()
        box = self.line.geometry()
        self.trouble.setText(told)
        wide = min(320, port.width() - 16)
        high = self.trouble.heightForWidth(wide)
        left = min(box.left(), port.right() - wide - 8)
        top = box.bottom() + 3
        if top + high > port.bottom():
            top = box.top() - high - 3
        self.trouble.setGeometry(QRect(left, top, wide, high))
        self.trouble.show()
        self.trouble.raise_()

    def close(self, *_: object) -> None:
        """Put the line away; what was not saved is forgotten."""
        self.trouble.hide()
        if self.line.isVisible():
            self.line.hide()
            self._view.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _AWAY:
            self.close()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._commit():
                back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._view.go_on(back)
            return True
        if key == Qt.Key.Key_Tab:
            if self._commit():
                self._view.walk(Qt.Key.Key_Right)
            return True
        return super().eventFilter(watched, event)
