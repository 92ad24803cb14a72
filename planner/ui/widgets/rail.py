"""The rail on the left: the product's mark, the places, and the teams as a filter."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.services.wording import Words
from planner.ui.colours import Colours
from planner.ui.icons import icon, logo
from planner.ui.main_window import RAIL
from planner.ui.models.carried import fits, unpacked
from planner.ui.place import Place
from planner.ui.widgets.top_bar import tool

WIDE: Final = RAIL
WAY: Final = 30
ROW: Final = 32
SPRING: Final = 600
"""Milliseconds something is held over a place until it opens."""


class RailButton(QToolButton):
    """A line of the rail; a badge counts what waits there."""

    def __init__(self, drawing: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.drawing = drawing
        self._full = ""
        self._counted = (0, "")
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(18, 18))
        self.setFixedHeight(ROW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._badge = QLabel(self)
        self._badge.setObjectName("badge")
        self._badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._badge.hide()

    def name(self, text: str) -> None:
        """Its text; elided with a tooltip where the rail is too narrow."""
        if text != self._full:
            self._full = text
            self._show_text()

    def count(self, number: int, told: str) -> None:
        """Show how many things wait; none hides the badge. `told` is for screen readers."""
        if (number, told) == self._counted:
            return  # at every edit: nothing is laid out and painted anew for the same number
        self._counted = (number, told)
        self._badge.setText(str(number))
        self._badge.setVisible(number > 0)
        self.setAccessibleDescription(told if number else "")
        self._badge.setToolTip(told)
        self._place_badge()

    def _show_text(self) -> None:
        room = self.width() - (80 if self._badge.isVisible() else 50)
        short = self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, room)
        self.setText("  " + short)
        self.setToolTip(self._full if short != self._full else "")
        self.setAccessibleName(self._full)

    def minimumSizeHint(self) -> QSize:
        """A long name is shortened instead of pushing its end out of the rail."""
        return QSize(80, ROW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_text()
        self._place_badge()

    def _place_badge(self) -> None:
        self._badge.adjustSize()
        wide = max(self._badge.width(), 18)
        self._badge.setGeometry(self.width() - wide - 10, (ROW - 16) // 2, wide, 16)


class Rail(QFrame):
    """`place_asked` carries a place's key, `team_asked` a team's id or None for all."""

    place_asked = Signal(str)
    team_asked = Signal(object)
    given = Signal(object, str)
    """Records that were dragged onto a team, and its id."""

    def __init__(self, places: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFixedWidth(WIDE)
        self._places = places
        self.setAcceptDrops(True)
        self._awaited = ""
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(SPRING)
        self._waiting.timeout.connect(lambda: self.place_asked.emit(self._awaited))
        self._buttons: dict[str, RailButton] = {}
        self._teams: dict[str, RailButton] = {}
        self._shown_teams: tuple[list[tuple[str, str]], str | None] | None = None
        self._ways: dict[str, QToolButton] = {}
        self._logo = QLabel()
        self._colours: Colours | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 8)
        column.setSpacing(2)
        column.addLayout(self._head())
        column.addSpacing(8)
        group = QButtonGroup(self)
        for place in places:
            button = self._button(place.icon)
            button.clicked.connect(lambda _=False, key=place.key: self.place_asked.emit(key))
            group.addButton(button)
            column.addWidget(button)
            self._buttons[place.key] = button
        self._head_of_teams = QLabel()
        self._head_of_teams.setObjectName("railHead")
        column.addSpacing(14)
        column.addWidget(self._head_of_teams)
        column.addWidget(self._team_list(), 1)
        self._head_of_teams.hide()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(8)
        self._logo.setPixmap(logo(24))
        product = QLabel("Vorlauf")
        product.setObjectName("product")
        row.addWidget(self._logo)
        row.addWidget(product, 1)
        self._ways_row = QHBoxLayout()
        self._ways_row.setSpacing(0)
        row.addLayout(self._ways_row)
        return row

    def show_ways(self, **ways: QAction) -> None:
        """Put the ways back and forward, named as their icons, beside the product's name."""
        for name, action in ways.items():
            self._ways[name] = button = tool(action, self)
            button.setObjectName("way")
            button.setFixedSize(WAY, WAY)
            self._ways_row.addWidget(button)

    def _team_list(self) -> QScrollArea:
        area = QScrollArea()
        area.setObjectName("plain")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        self._team_column = QVBoxLayout(body)
        self._team_column.setContentsMargins(0, 2, 0, 0)
        self._team_column.setSpacing(2)
        self._team_column.addStretch(1)
        area.setWidget(body)
        return area

    def _button(self, drawing: str) -> RailButton:
        button = RailButton(drawing, self)
        if self._colours is not None:
            self._tint(button, self._colours)
        return button

    def _tint(self, button: RailButton, c: Colours) -> None:
        button.setIcon(icon(button.drawing, c.text, c.on_chosen))

    def recolour(self, colours: Colours) -> None:
        """Take another look."""
        self._colours = colours
        self._logo.setPixmap(logo(24))
        for button in (*self._buttons.values(), *self._teams.values()):
            self._tint(button, colours)
        for name, way in self._ways.items():
            way.defaultAction().setIcon(icon(name, colours.text))

    def retranslate(self, words: Words) -> None:
        """Speak another language."""
        self.setAccessibleName(words.translate("Window", "Places"))
        for place in self._places:
            self._buttons[place.key].name(words.translate("Place", place.title))
        self._head_of_teams.setText("   " + words.translate("Window", "TEAMS"))

    # -- what is dragged here --------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._consider(event)

    def _consider(self, event: QDragMoveEvent) -> None:
        """A team takes people; over a place, that place opens so that its rows can be reached."""
        carried = unpacked(event.mimeData())
        under = self.childAt(event.position().toPoint())
        self._await(self._key_of(under) if carried is not None else "")
        team = self._team_of(under)
        if carried is not None and (not team or fits(carried, "teams")):
            event.setDropAction(Qt.DropAction.LinkAction)
            event.accept()
        else:
            event.ignore()

    def _await(self, key: str) -> None:
        if key != self._awaited:
            self._awaited = key
            self._waiting.stop()
            if key:
                self._waiting.start()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._await("")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._await("")
        carried = unpacked(event.mimeData())
        team = self._team_of(self.childAt(event.position().toPoint()))
        if team and fits(carried, "teams"):
            event.setDropAction(Qt.DropAction.LinkAction)
            event.accept()
            self.given.emit(carried, team)
        else:
            event.ignore()

    def _key_of(self, under: QWidget | None) -> str:
        return next((key for key, each in self._buttons.items() if each is under), "")

    def _team_of(self, under: QWidget | None) -> str:
        return next((id_ for id_, each in self._teams.items() if each is under), "")

    def choose(self, key: str) -> None:
        """Show which place is open."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def show_places(self, on: bool) -> None:
        """Places are there only while a plan is open."""
        for button in (*self._buttons.values(), *self._ways.values()):
            button.setVisible(on)

    def show_only(self, keys: Container[str]) -> None:
        """The places this plan has use for."""
        for key, button in self._buttons.items():
            button.setVisible(key in keys)

    def count(self, key: str, number: int, told: str) -> None:
        """Show how many things wait at a place."""
        self._buttons[key].count(number, told)

    def show_teams(self, teams: Sequence[tuple[str, str]], chosen: str | None) -> None:
        """The plan's teams by id and name; the chosen one is what is shown alone."""
        if (list(teams), chosen) == self._shown_teams:  # asked for after every edit
            return
        self._shown_teams = list(teams), chosen
        if list(self._teams) != [id_ for id_, _ in teams]:
            for button in self._teams.values():
                self._team_column.removeWidget(button)
                button.hide()
                button.deleteLater()
            self._teams = {id_: self._team_button(id_) for id_, _ in teams}
        for id_, name in teams:
            self._teams[id_].name(name)
            self._teams[id_].setChecked(id_ == chosen)
        self._head_of_teams.setVisible(bool(teams))

    def _team_button(self, id_: str) -> RailButton:
        button = self._button("team")
        button.clicked.connect(lambda on: self.team_asked.emit(id_ if on else None))
        self._team_column.insertWidget(self._team_column.count() - 1, button)
        return button
