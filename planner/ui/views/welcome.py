"""What is seen while no plan is open: paste your people, or another of the ways to begin."""

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
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.services.wording import QT_TRANSLATE_NOOP, Words
from planner.ui.colours import Colours
from planner.ui.icons import icon, logo
from planner.ui.theme import Look
from planner.ui.views.welcome_alone import AlonePage
from planner.ui.widgets.elided import Elided
from planner.ui.widgets.paste_card import TeamCard

MOST_RECENT: Final = 3
ACROSS: Final = 3
WIDE, HIGH = 768, 460
"""Pixels the page grows to, and its first offer."""
WAY: Final = QSize(186, 58)
"""The least a way needs; where there is room it is wider."""
LANGUAGES: Final = (("de", "Deutsch"), ("en", "English"))
WAYS: Final = (
    (
        "alone",
        "person",
        QT_TRANSLATE_NOOP("Welcome", "Just me"),
        QT_TRANSLATE_NOOP("Welcome", "What, by when: three fields"),
    ),
    (
        "guided",
        "signals",
        QT_TRANSLATE_NOOP("Welcome", "Three questions"),
        QT_TRANSLATE_NOOP("Welcome", "A guided start, in ten minutes"),
    ),
    (
        "open",
        "open",
        QT_TRANSLATE_NOOP("Welcome", "Open a plan…"),
        QT_TRANSLATE_NOOP("Welcome", "Or drop its file here"),
    ),
    (
        "practice",
        "sample",
        QT_TRANSLATE_NOOP("Welcome", "See a department"),
        QT_TRANSLATE_NOOP("Welcome", "Sample: 24 people, ten waves"),
    ),
    (
        "me",
        "sample",
        QT_TRANSLATE_NOOP("Welcome", "See just one person"),
        QT_TRANSLATE_NOOP("Welcome", "Sample: the way to a new role"),
    ),
    (
        "new",
        "new",
        QT_TRANSLATE_NOOP("Welcome", "New plan…"),
        QT_TRANSLATE_NOOP("Welcome", "An empty one, where you like"),
    ),
)


class Way(QToolButton):
    """One way to begin: an icon, what it is, and a line about it."""

    def __init__(self, drawing: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.drawing = drawing
        self.setObjectName("tool")
        self.setFixedHeight(WAY.height())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(10)
        self._icon = QLabel()
        self.what, self.line = Elided("", "strong"), Elided("", "small")
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addStretch(1)
        column.addWidget(self.what)
        column.addWidget(self.line)
        column.addStretch(1)
        row.addWidget(self._icon)
        row.addLayout(column, 1)
        for label in (self._icon, self.what, self.line):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return WAY

    def minimumSizeHint(self) -> QSize:
        """Its own size: the style sheet's least height is that of a button with one line."""
        return WAY

    def recolour(self, colours: Colours) -> None:
        """Tint the icon."""
        self._icon.setPixmap(icon(self.drawing, colours.accent).pixmap(QSize(22, 22)))


class Welcome(QStackedWidget):
    """`asked` carries the way that was chosen, `language_asked` a language."""

    asked = Signal(str)
    language_asked = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.team, self.alone = TeamCard(look), AlonePage(look)
        self._ways = {name: Way(drawing, self) for name, drawing, _, _ in WAYS}
        self._logo, self._title, self._line = QLabel(), QLabel("Vorlauf"), QLabel()
        self._title.setObjectName("title")
        self._line.setObjectName("quiet")
        self._told = QLabel()
        self._told.setWordWrap(True)
        self._told.setMaximumWidth(WIDE)
        self._told.hide()
        self._recent = QHBoxLayout()
        self._recent.setSpacing(12)
        self._lately = QLabel()
        self._lately.setObjectName("small")
        self._lately.hide()
        self._recent.addWidget(self._lately)
        self._collect = QPushButton()
        self._collect.setObjectName("link")
        self._collect.clicked.connect(lambda: self.asked.emit("collect"))
        self._page = self._scrolling(self._build())
        for page in (self._page, self.alone):
            self.addWidget(page)
        self.alone.left.connect(self.show_ways)
        self.team.file_asked.connect(lambda: self.asked.emit("import"))

    @staticmethod
    def _scrolling(inside: QWidget) -> QScrollArea:
        """In a very small window nothing is cut off."""
        area = QScrollArea()
        area.setObjectName("page")
        inside.setObjectName("pageBody")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area

    def _build(self) -> QWidget:
        holder = QWidget()
        holder.setMaximumWidth(WIDE)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.team.setMaximumHeight(HIGH)
        column.addStretch(1)
        column.addLayout(self._head())
        column.addWidget(self._told)
        column.addWidget(self.team, 100)
        column.addLayout(self._grid())
        column.addLayout(self._recent)
        column.addWidget(self._collect, 0, Qt.AlignmentFlag.AlignRight)
        column.addStretch(2)
        inside = QWidget()
        across = QHBoxLayout(inside)
        across.setContentsMargins(16, 16, 16, 12)
        across.addStretch(1)
        across.addWidget(holder, 100)
        across.addStretch(1)
        return inside

    def _head(self) -> QHBoxLayout:
        """The product, and the language before everything else."""
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._logo)
        named = QVBoxLayout()
        named.setSpacing(0)
        named.addWidget(self._title)
        named.addWidget(self._line)
        row.addLayout(named, 1)
        self._languages: dict[str, QToolButton] = {}
        for language, own in LANGUAGES:
            button = QToolButton()
            button.setObjectName("tool")
            button.setCheckable(True)
            button.setText(own)
            button.setAccessibleName(own)
            button.clicked.connect(lambda _=False, name=language: self.language_asked.emit(name))
            row.addWidget(button)
            self._languages[language] = button
        return row

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        for place, (name, way) in enumerate(self._ways.items()):
            way.clicked.connect(lambda _=False, name=name: self._choose(name))
            grid.addWidget(way, place // ACROSS, place % ACROSS)
            grid.setRowMinimumHeight(place // ACROSS, WAY.height())
        return grid

    def _choose(self, name: str) -> None:
        if name == "alone":
            self.show_alone()
        else:
            self.asked.emit(name)

    def show_ways(self) -> None:
        """All ways to begin; what was typed anywhere stays."""
        self.setCurrentWidget(self._page)
        self.take_keyboard()

    def show_alone(self) -> None:
        """What one person needs to begin."""
        self.setCurrentWidget(self.alone)
        self.take_keyboard()

    def take_keyboard(self) -> None:
        """The keyboard goes to the first thing to be typed."""
        field = self.alone if self.currentWidget() is self.alone else self.team
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """A plan was made of what was typed: the next one begins anew."""
        self.team.clear()
        self.alone.clear()
        self.setCurrentWidget(self._page)

    def retranslate(self, words: Words) -> None:
        """Speak another language."""
        self._line.setText(words.translate("Welcome", "Be ready before the wave comes."))
        self._lately.setText(words.translate("Welcome", "Opened lately:"))
        self._collect.setText(words.translate("Welcome", "Collect plans…"))
        self._collect.setToolTip(
            words.translate(
                "Welcome", "Put several plans together and hand on what all of them say"
            )
        )
        for name, _, what, line in WAYS:
            way = self._ways[name]
            way.what.setText(words.translate("Welcome", what))
            way.line.setText(words.translate("Welcome", line))
            way.setAccessibleName(way.what.text())
            way.setAccessibleDescription(way.line.text())
        for language, button in self._languages.items():
            button.setChecked(language == words.language)
        self.team.retranslate(words)
        self.alone.retranslate(words)

    def show_recent(self, plans: Sequence[tuple[Path, str]]) -> None:
        """Plans opened lately, each with why it can't be opened now."""
        self._lately.setVisible(bool(plans))
        while (item := self._recent.takeAt(1)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for path, missing in plans[:MOST_RECENT]:
            button = QPushButton()
            button.setObjectName("link")
            button.setToolTip(str(path))
            named = f"{path.stem} – {missing}" if missing else path.stem
            most = (WIDE - self._lately.sizeHint().width()) // MOST_RECENT - 24
            shown = button.fontMetrics().elidedText(named, Qt.TextElideMode.ElideMiddle, most)
            button.setText(shown.replace("&", "&&"))
            button.setAccessibleName(named)
            button.setEnabled(not missing)
            button.clicked.connect(lambda _=False, p=path: self.asked.emit(f"recent:{p}"))
            self._recent.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._recent.addStretch(1)

    def tell(self, sentence: str) -> None:
        """Why the plan that was wanted is not open; empty hides it."""
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))

    def recolour(self, colours: Colours) -> None:
        """Take another look."""
        self._logo.setPixmap(logo(44))
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
