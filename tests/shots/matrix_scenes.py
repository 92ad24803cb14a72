"""The matrix: a cell with its details, another day, only gaps, in company, its dialogs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QApplication, QDialog

from planner.ui.rounds import begin_round
from planner.ui.shell import Shell
from planner.ui.views.list_place import ListPlace
from planner.ui.views.matrix_place import MatrixPlace

Picture = Callable[[], QPixmap]


def matrix_scenes(app: QApplication, shell: Shell) -> Iterator[tuple[str, Picture]]:
    """Name and picture of each."""
    shell.go("competencies")
    place = shell.view("competencies")
    assert isinstance(place, ListPlace)
    place.show_tab(0)
    matrix = place.shown
    assert isinstance(matrix, MatrixPlace)
    cell = matrix.matrix_view.matrix.cell_of("weber", "PL")
    assert cell is not None
    matrix.matrix_view.choose_cell(cell)
    app.processEvents()
    yield "matrix-cell", shell.frame.grab
    matrix.bar.ask_day(dt.date(2027, 12, 24))
    matrix.bar.need(True, None)
    app.processEvents()
    yield "matrix-day", shell.frame.grab
    matrix.bar.clear()
    matrix.bar.ask_day(matrix.desk.today)
    yield from _hidden(app, shell, matrix)
    matrix.bar.group_by("role")
    shell.menus.actions["company"].trigger()
    app.processEvents()
    yield "matrix-company", shell.frame.grab
    shell.menus.actions["company"].trigger()
    matrix.bar.group_by("team")
    yield "matrix-entry", _grabbed(app, matrix.work.open_entry(matrix))
    page = begin_round(matrix.desk, matrix)
    yield "matrix-round", _grabbed(app, page)
    page = begin_round(matrix.desk, matrix)
    assert page is not None
    page.what.setCurrentIndex(1)
    page.accept()
    yield "matrix-round-cell", _grabbed(app, page)
    QGuiApplication.clipboard().setText("A2\t3\nB9\tB1\nB1\t4")
    yield "matrix-paste", _grabbed(app, matrix.work.paste(matrix))
    yield "matrix-other-day", _grabbed(app, matrix.bar.open_day())


def _hidden(app: QApplication, shell: Shell, matrix: MatrixPlace) -> Iterator[tuple[str, Picture]]:
    """Two competencies kept at the left, some people and competencies hidden, scrolled."""
    view, shown = matrix.matrix_view, matrix.shown
    shown.hidden_people |= {"vogt", "ott", "adler"}
    shown.hidden_competencies |= {"EN", "CAD"}
    shown.freeze(["PLM", "PL"])
    matrix.bar.renew()
    view.horizontalScrollBar().setValue(160)
    app.processEvents()
    yield "matrix-hidden", shell.frame.grab
    view.horizontalScrollBar().setValue(0)
    shown.freeze(["PLM", "PL"])
    matrix.bar.clear()
    app.processEvents()


def _grabbed(app: QApplication, dialog: QDialog | None) -> Picture:
    assert dialog is not None
    app.processEvents()

    def grab() -> QPixmap:
        picture = dialog.grab()
        dialog.close()
        return picture

    return grab
