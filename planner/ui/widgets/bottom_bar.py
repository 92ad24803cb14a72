"""The bar at the foot: saved or not, the plan, its counts, the last word, running work."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from planner.services.wording import Words
from planner.ui.colours import Colours
from planner.ui.patience import STOPS
from planner.ui.widgets.elided import Elided

LEAST: Final = 80
SPARED: Final = 60
"""Pixels of the facts where there is least room, and of what lies between the parts."""
WIDEST: Final = 16_777_215
"""No bound: Qt's own number for it."""


class _Facts(QLabel):
    """Gives way where there is little room; its tooltip is the plan's path."""

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        shown = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


class BottomBar(QFrame):
    """`stop_asked`: the running work is to end; `said`: what it tells now."""

    stop_asked = Signal()
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bottomBar")
        self.setFixedHeight(28)
        self._trouble = False
        self._ink = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(10)
        self._facts = _Facts()
        self._path = ""
        self._told = Elided("")
        self._told.setSizePolicy(  # as high as the facts beside it, so that both stand on one line
            QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding
        )
        self._mark = QLabel()
        self._mark.setObjectName("mark")
        self._mark.hide()
        self._stands = QLabel()
        self._stands.setObjectName("quiet")
        self._stands.hide()
        self._work = QLabel()
        self._bar = QProgressBar()
        self._bar.setFixedSize(120, 8)
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        self._stop = QPushButton()
        self._stop.setObjectName("link")
        self._stop.setProperty(STOPS, True)
        self._stop.clicked.connect(self.stop_asked)
        row.addWidget(self._facts)
        row.addWidget(self._told, 1000)  # as wide as it needs, elided where there is no room
        self._ways = QHBoxLayout()
        self._ways.setSpacing(4)
        self._offered: list[QPushButton] = []
        row.addLayout(self._ways)
        row.addStretch(1)
        row.addWidget(self._stands)
        row.addWidget(self._mark)
        for widget in (self._work, self._bar, self._stop):
            row.addWidget(widget)
            widget.hide()

    def show_facts(self, text: str) -> None:
        """Saved state, the plan's name, its counts."""
        self._facts.setText(text)
        self._path = self._path if text else ""
        self._facts.setToolTip(self._path or text)

    def show_path(self, path: str) -> None:
        """Where the plan lies, as a tooltip."""
        self._path = path
        self._facts.setToolTip(path or self._facts.text())

    def offer(self, sentence: str, ways: Sequence[tuple[str, Callable[[], None]]]) -> None:
        """Say what was done, with what can be done with it, until something else is said."""
        self.tell(sentence, False)
        for text, act in ways:
            button = QPushButton(text)
            button.setObjectName("link")
            button.setAccessibleName(f"{sentence}: {text}")
            button.clicked.connect(lambda _=False, act=act: act())
            self._ways.addWidget(button)
            self._offered.append(button)

    def tell(self, sentence: str, trouble: bool) -> None:
        """The last thing that was done, or why it was not."""
        for button in self._offered:
            button.hide()
            button.deleteLater()
        self._offered.clear()
        self._trouble = trouble
        self._told.setText(f"· {sentence}" if sentence else "")
        self.said.emit(sentence)
        # A label that can be copied from can have the keyboard; an empty one has nothing to say.
        flags = Qt.TextInteractionFlag
        self._told.setTextInteractionFlags(
            flags.TextSelectableByMouse if sentence else flags.NoTextInteraction
        )
        if sentence:  # a screen reader says it, wherever the keyboard is
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
        self._show_ink()

    def settle(self) -> None:
        """Another place is opened: what went wrong in the one before is no longer meant."""
        if self._trouble:
            self.tell("", False)

    def recolour(self, colours: Colours) -> None:
        """Take another look."""
        self._ink = colours.late.ink
        self._show_ink()

    def _show_ink(self) -> None:
        style = f"color: {self._ink}; font-weight: 600;" if self._trouble else ""
        self._told.setStyleSheet(style)
        self._told.ensurePolished()
        # As wide as it is long, so that what is offered stands right beside it.
        wide = self._told.fontMetrics().horizontalAdvance(self._told.text())
        self._told.setMaximumWidth(wide + 8 if wide else 0)
        self._give_room()

    def _give_room(self) -> None:
        """What went wrong ends with its cure, so the facts give way to it."""
        free = self.width() - self._told.maximumWidth() - SPARED if self._trouble else WIDEST
        self._facts.setMaximumWidth(max(free, LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    def stand(self, text: str, means: str) -> None:
        """What holds for the plan itself, said quietly, and what it means; empty for nothing."""
        self._stands.setText(text)
        self._stands.setToolTip(means)
        self._stands.setAccessibleDescription(means)
        self._stands.setVisible(bool(text))

    def mark(self, text: str) -> None:
        """What holds for the whole window until it is turned off; empty for nothing."""
        self._mark.setText(text)
        self._mark.setVisible(bool(text))

    def work(self, share: float, text: str) -> None:
        """How far the running work is; a full share hides it. Without a text it is as before."""
        running = share < 1
        self._bar.setValue(round(share * 100))
        if text or not running:
            self._work.setText(text)
        for widget in (self._work, self._bar, self._stop):
            widget.setVisible(running)

    def retranslate(self, words: Words) -> None:
        """Speak another language."""
        self._stop.setText(words.translate("Window", "Cancel"))
        self._bar.setAccessibleName(words.translate("Window", "Progress"))
