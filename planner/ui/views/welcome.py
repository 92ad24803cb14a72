"""What is seen while no plan is open: four ways to begin, and the language."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.services.wording import QT_TRANSLATE_NOOP, Words
from planner.ui.colours import Colours
from planner.ui.icons import icon, logo

MOST_RECENT: Final = 4
LANGUAGES: Final = (("de", "Deutsch"), ("en", "English"))
WAYS: Final = (
    (
        "practice",
        "sample",
        QT_TRANSLATE_NOOP("Welcome", "See a department"),
        QT_TRANSLATE_NOOP("Welcome", "A sample plan: 24 people, ten developments on the way"),
    ),
    (
        "me",
        "person",
        QT_TRANSLATE_NOOP("Welcome", "See just one person"),
        QT_TRANSLATE_NOOP("Welcome", "A sample plan: the way to a new role"),
    ),
    (
        "new",
        "new",
        QT_TRANSLATE_NOOP("Welcome", "New plan…"),
        QT_TRANSLATE_NOOP("Welcome", "Begin with an empty page"),
    ),
    (
        "open",
        "open",
        QT_TRANSLATE_NOOP("Welcome", "Open a plan…"),
        QT_TRANSLATE_NOOP("Welcome", "Go on where you stopped"),
    ),
)


class Way(QToolButton):
    """One way to begin: an icon, what it is, and a line about it."""

    def __init__(self, drawing: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.drawing = drawing
        self.setObjectName("tool")
        self.setFixedSize(268, 76)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(14)
        self._icon = QLabel()
        self.what, self.line = QLabel(), QLabel()
        self.what.setObjectName("strong")
        self.line.setObjectName("small")
        self.line.setWordWrap(True)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addStretch(1)
        column.addWidget(self.what)
        column.addWidget(self.line)
        column.addStretch(1)
        row.addWidget(self._icon)
        row.addLayout(column, 1)
        for label in (self._icon, self.what, self.line):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def recolour(self, colours: Colours) -> None:
        """Tint the icon."""
        self._icon.setPixmap(icon(self.drawing, colours.accent).pixmap(QSize(24, 24)))


class Welcome(QWidget):
    """`asked` carries the way that was chosen, `language_asked` a language."""

    asked = Signal(str)
    language_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ways = {name: Way(drawing, self) for name, drawing, _, _ in WAYS}
        self._logo, self._title, self._line = QLabel(), QLabel("Vorlauf"), QLabel()
        self._title.setObjectName("title")
        self._line.setObjectName("quiet")
        self._told = QLabel()
        self._told.setWordWrap(True)
        self._told.setMaximumWidth(552)
        self._told.hide()
        grid = QGridLayout()
        grid.setSpacing(16)
        for place, (name, way) in enumerate(self._ways.items()):
            way.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
            grid.addWidget(way, place // 2, place % 2)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self._logo)
        column.addWidget(self._title)
        column.addWidget(self._line)
        column.addSpacing(16)
        column.addWidget(self._told)
        column.addLayout(grid)
        column.addSpacing(8)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column.addLayout(self._recent)
        column.addSpacing(12)
        column.addLayout(self._language_row())
        across = QHBoxLayout()
        across.addStretch(1)
        across.addLayout(column)
        across.addStretch(1)
        page = QVBoxLayout(self)
        page.addStretch(2)
        page.addLayout(across)
        page.addStretch(3)

    def _language_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._languages: dict[str, QToolButton] = {}
        for language, own in LANGUAGES:
            button = QToolButton()
            button.setObjectName("tool")
            button.setCheckable(True)
            button.setText(own)
            button.clicked.connect(lambda _=False, name=language: self.language_asked.emit(name))
            row.addWidget(button)
            self._languages[language] = button
        row.addStretch(1)
        return row

    def retranslate(self, words: Words) -> None:
        """Speak another language."""
        self._line.setText(words.translate("Welcome", "Be ready before the wave comes."))
        for name, _, what, line in WAYS:
            way = self._ways[name]
            way.what.setText(words.translate("Welcome", what))
            way.line.setText(words.translate("Welcome", line))
            way.setAccessibleName(way.what.text())
            way.setAccessibleDescription(way.line.text())
        for language, button in self._languages.items():
            button.setChecked(language == words.language)

    def show_recent(self, plans: Sequence[tuple[Path, str]]) -> None:
        """Plans opened lately, each with why it can't be opened now."""
        while (item := self._recent.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for path, missing in plans[:MOST_RECENT]:
            button = QPushButton(path.stem.replace("&", "&&"))
            button.setObjectName("link")
            button.setToolTip(str(path))
            if missing:
                button.setText(f"{button.text()} – {missing}")
            button.setEnabled(not missing)
            button.clicked.connect(lambda _=False, p=path: self.asked.emit(f"recent:{p}"))
            self._recent.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def tell(self, sentence: str) -> None:
        """Why the plan that was wanted is not open; empty hides it."""
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))

    def recolour(self, colours: Colours) -> None:
        """Take another look."""
        self._logo.setPixmap(logo(56))
        self._told.setStyleSheet(
            f"background: {colours.late.ground}; color: {colours.late.ink};"
            "border-radius: 6px; padding: 10px 14px;"
        )
        for way in self._ways.values():
            way.recolour(colours)


class Opening(QFrame):
    """A calm page for the blink in which a plan is read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel()
        self._text.setObjectName("quiet")
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.addWidget(self._text)

    def tell(self, sentence: str) -> None:
        """What is being opened."""
        self._text.setText(sentence)
