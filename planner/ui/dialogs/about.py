"""Small windows of the Help menu: the keys, and what the program is made of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QWidget

from planner import __version__
from planner.services.libraries import Library, other_parts, shipped_libraries
from planner.services.wording import Words
from planner.ui.dialogs.frame import Asking, text
from planner.ui.widgets.plain_table_view import PlainTableView

COLUMNS, HIGH = (190, 110, 260), 300
AROUND = 180
"""Pixels of the window that stay free above and below the sheet of keys, for title and button."""


def show_keys(w: Words, actions: Sequence[QAction], parent: QWidget) -> Asking:
    """All keys of the menus, the lists and the timeline, under where they are heard."""
    title = w.translate("Help", "Keys")
    dialog = Asking(title, "", "", w.translate("Plan", "Close"), parent)
    dialog.setMinimumWidth(820)
    sheet = QWidget()
    sheet.setObjectName("pageBody")
    sides = QHBoxLayout(sheet)
    sides.setContentsMargins(0, 0, 12, 0)
    sides.setSpacing(32)
    everywhere = [*_menu_lines(actions), *detail_lines(w)]
    sides.addLayout(_side(w, [(w.translate("Help", "Everywhere"), everywhere)]), 1)
    apart = [
        (w.translate("Help", "In lists"), list_lines(w)),
        (w.translate("Help", "In the matrix"), matrix_lines(w)),
        (w.translate("Place", "My path"), path_lines(w)),
        (w.translate("Place", "Timeline"), timeline_lines(w)),
    ]
    sides.addLayout(_side(w, apart), 1)
    dialog.column.addWidget(_scrolled(title, sheet, parent.window().height() - AROUND))
    dialog.open()
    return dialog


def _side(w: Words, parts: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> QGridLayout:
    """One column of the sheet: heads, and below each its keys with what they do."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(1, 1)
    for head, lines in parts:
        label = text(head, "quiet")
        if grid.count():  # what follows stands apart from what came before
            label.setContentsMargins(0, 10, 0, 0)
        grid.addWidget(label, grid.rowCount(), 0, 1, 2)
        for keys, what in lines:
            row = grid.rowCount()
            mark = QLabel(_written(w, keys))
            mark.setObjectName("strong")
            grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text(what), row, 1)
    grid.setRowStretch(grid.rowCount(), 1)
    return grid


def _scrolled(name: str, sheet: QWidget, most: int) -> QScrollArea:
    """No higher than the window behind it; arrows and Page Down scroll what is below."""
    area = QScrollArea()
    area.setObjectName("page")
    area.setAccessibleName(name)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(sheet)
    area.setFixedHeight(max(min(sheet.sizeHint().height(), most), 240))
    return area


def _written(w: Words, keys: str) -> str:
    """Keys as they stand on the keyboard of the language."""
    return keys.replace("Ctrl+", "Strg+") if w.language == "de" else keys


def _menu_lines(actions: Sequence[QAction]) -> list[tuple[str, str]]:
    return [
        (
            ", ".join(
                keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in action.shortcuts()
            ),
            action.text().replace("&", "").replace("…", "").split(":")[0],
        )
        for action in actions
    ]


def detail_lines(w: Words) -> list[tuple[str, str]]:
    """What the keys do for the record that is shown in the details."""
    return [("F8", w.translate("Help", "Say that it is still true"))]


def list_lines(w: Words) -> list[tuple[str, str]]:
    """What the keys do in a list."""
    return [
        ("F2", w.translate("Help", "Edit the cell; Enter saves it")),
        ("Tab", w.translate("Help", "Save it and edit the next one")),
        ("Ctrl+C", w.translate("Help", "Copy the chosen rows as a table")),
        ("Ctrl+V", w.translate("Help", "Paste lines as new records")),
        ("Ctrl+L", w.translate("Help", "Link the chosen rows with another record")),
        ("Ctrl+D", w.translate("Help", "Duplicate the chosen rows")),
        ("Ctrl+← →", w.translate("Help", "Move a structure's card by a stage")),
    ]


def matrix_lines(w: Words) -> list[tuple[str, str]]:
    """What the keys do in the matrix of people and competencies."""
    return [
        (w.translate("Help", "Enter"), w.translate("Help", "Go on to the next cell to assess")),
        (w.translate("Help", "Shift+Enter"), w.translate("Help", "Go back to the one before")),
        ("F2", w.translate("Help", "All of an assessment")),
        ("Ctrl+D", w.translate("Matrix", "Fill down")),
        ("Ctrl+H", w.translate("Matrix", "Hide these competencies")),
        (w.translate("Help", "Ctrl+Shift+H"), w.translate("Matrix", "Hide these people")),
        (w.translate("Help", "Ctrl+Shift+F"), w.translate("Matrix", "Keep at the left, or let go")),
    ]


def path_lines(w: Words) -> list[tuple[str, str]]:
    """What the keys do in a row of My path."""
    return [
        ("+", w.translate("Help", "Log this week's hours")),
        ("−", w.translate("Help", "Take logged hours back")),
        ("0–9", w.translate("Help", "Log other hours")),
    ]


def timeline_lines(w: Words) -> list[tuple[str, str]]:
    """What the keys and the wheel do on the timeline."""
    return [
        (w.translate("Help", "Arrow keys"), w.translate("Help", "Choose a bar")),
        (w.translate("Help", "Shift+↑ ↓"), w.translate("Help", "Mark one bar more")),
        ("Ctrl+A", w.translate("Help", "Mark all bars")),
        ("Alt+← →", w.translate("Help", "Move the bar by a day")),
        (w.translate("Help", "Alt+Shift+← →"), w.translate("Help", "Move the bar by a week")),
        ("Ctrl+← →", w.translate("Help", "Move its last day")),
        (w.translate("Help", "Ctrl+Home"), w.translate("Help", "Begin it a day earlier")),
        (w.translate("Help", "Ctrl+End"), w.translate("Help", "Begin it a day later")),
        ("Alt+↑ ↓", w.translate("Help", "A tenth more or less done")),
        (w.translate("Help", "Enter"), w.translate("Help", "Plan at once, or fold a group")),
        (w.translate("Help", "Shift+Enter"), w.translate("Help", "Choose how to plan it")),
        ("N", w.translate("Help", "New learning action")),
        ("M", w.translate("Help", "New milestone")),
        ("W", w.translate("Help", "New forecast of its wave")),
        (w.translate("Help", "Ctrl+Shift+L"), w.translate("Help", "Comes after nothing")),
        ("Ctrl+X", w.translate("Help", "Cut the bar")),
        (w.translate("Help", "Ctrl+Shift+D"), w.translate("Help", "Duplicate for others")),
        (w.translate("Help", "Del"), w.translate("Help", "Delete the bar")),
        ("Esc", w.translate("Help", "Take a drag back")),
        (w.translate("Help", "Space"), w.translate("Help", "Held: drag to shift the picture")),
        ("+ −", w.translate("Help", "Zoom")),
        ("0", w.translate("Help", "Show everything")),
        ("F", w.translate("Help", "Fit in what is chosen")),
        ("T", w.translate("Help", "Go to today")),
        ("L", w.translate("Help", "List the waves")),
        ("/", w.translate("Help", "Filter by words")),
        (w.translate("Help", "Ctrl+wheel"), w.translate("Help", "Zoom at the pointer")),
        (w.translate("Help", "Shift+wheel"), w.translate("Help", "Scroll sideways")),
    ]


def show_about(w: Words, parent: QWidget) -> Asking:
    """The version, and everything the program is made of with versions and licences."""
    title = f"Vorlauf {__version__}"
    line = w.translate("Welcome", "Be ready before the wave comes.")
    dialog = Asking(title, line, "", w.translate("Plan", "Close"), parent)
    dialog.setMinimumWidth(640)
    licences = w.translate(
        "Help",
        "Vorlauf is free under the MIT licence; its icons are its own. It is made with Qt {qt}, "
        "used under the LGPL 3, and with what is listed here.",
    )
    dialog.column.addWidget(text(licences.format(qt=qVersion())))
    dialog.column.addWidget(_made_of(w))
    offline = w.translate("Help", "It never goes online: what you enter stays in your plan file.")
    dialog.column.addWidget(text(offline))
    dialog.open()
    return dialog


def _made_of(w: Words) -> PlainTableView:
    """Name, version and licence of every part; sorted and copied like any table."""
    heads = [w.translate("Help", "Made with"), w.translate("Help", "Version"),
             w.translate("Help", "Licence")]  # fmt: skip
    view = PlainTableView(COLUMNS)
    view.speak(w)
    view.setAccessibleName(heads[0])
    rows = [*other_parts(), *shipped_libraries()]
    view.table.show(heads, rows, _cell, lambda row, column: _cell(row, column).casefold())
    view.arrange()
    view.horizontalHeader().setStretchLastSection(True)
    view.setMinimumHeight(HIGH)
    return view


def _cell(row: Library, column: int) -> str:
    return (row.name, row.version, row.licence)[column]
