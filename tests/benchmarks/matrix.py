"""The matrix at 5,000 people and 500 competencies beside a Qt table with a light delegate."""

from __future__ import annotations

import os
import statistics
import tracemalloc
from collections.abc import Callable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (  # fmt: skip
    QApplication,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from planner.services.figures import make_figures
from planner.services.people import assess
from planner.services.wording import load_words
from planner.ui.colours import colours_named
from planner.ui.models.matrix import Matrix, Shown
from planner.ui.models.matrix_marks import marks_of
from planner.ui.models.matrix_table import MatrixTable
from planner.ui.models.matrix_words import MatrixWords
from planner.ui.views.matrix_view import MatrixView
from tests.benchmarks import instances
from tests.benchmarks.bench import Figure, Work, cpu, ratio, settle
from tests.memory_store import MemoryStore

PEOPLE, COMPETENCIES, ASSESSMENTS = 5_000, 500, 250_000
WIDTH, HEIGHT = 1920, 1080
_GROUND, _INK = QColor("#ffffff"), QColor("#1a1f29")


class _Light(QStyledItemDelegate):
    """Draws what a cell of the matrix shows, as simply as a delegate can: ground and label."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        box = option.rect  # type: ignore[attr-defined]
        painter.fillRect(box.adjusted(1, 1, -1, -1), _GROUND)
        painter.setPen(_INK)
        painter.drawText(box.adjusted(8, 0, -4, 0), Qt.AlignmentFlag.AlignVCenter, index.data())


def figures() -> Iterator[Figure]:
    app = QApplication.instance() or QApplication([])
    store = MemoryStore(
        instances.plan(PEOPLE, COMPETENCIES, assessments=ASSESSMENTS, needs=100, actions=2_000)
    )
    known = make_figures(store.content, instances.TODAY)
    made: list[Matrix] = []
    tracemalloc.start()
    taken = cpu(lambda: made.append(Matrix(known, Shown())))
    memory = tracemalloc.get_traced_memory()[0] / 2**20
    tracemalloc.stop()
    matrix = made[0]
    settle()
    yield Figure("matrix: memory of 2.5 million cells", memory, 60, "MB")
    yield Figure("matrix: levels on a day, first time", taken, 6, "CPU s (traced)")
    yield Figure("matrix: levels on another day", cpu(lambda: Matrix(known, Shown())), 2, "CPU s")
    marks = cpu(lambda: marks_of(known, matrix.cells.grid))
    yield Figure("matrix: what is old by now or runs out", marks, 0.6, "CPU s")
    first = ratio(_first(app, lambda: _view(matrix)), _first(app, lambda: _table(matrix)), 15)
    yield Figure("matrix: first paint", first, 0.25, "× a Qt table")
    view, table = _view(matrix), _table(matrix)
    for each in (view, table):
        each.show()
        app.processEvents()
        each.grab()
    again = ratio(_repaint(view), _repaint(table), rounds=15)
    yield Figure("matrix: repaint", again, 0.15, "× a Qt table")
    scroll = statistics.median(1000 * cpu(lambda: _scroll(view)) for _ in range(40))
    yield Figure("matrix: scroll", scroll, 5, "CPU ms")
    edits = [1000 * cpu(lambda n=n: _edit(store, view, n)) for n in range(15)]
    yield Figure("matrix: a level typed, until it is painted", statistics.median(edits), 16, "CPU ms")  # noqa: E501  # fmt: skip
    view.close(), table.close()
    app.processEvents()


def _view(matrix: Matrix) -> MatrixView:
    view = MatrixView(matrix, load_words("en"), colours_named("light"))
    view.resize(WIDTH, HEIGHT)
    return view


def _table(matrix: Matrix) -> QTableView:
    table = QTableView()
    table.setModel(MatrixTable(MatrixWords(matrix, load_words("en"), False), table))
    table.setItemDelegate(_Light(table))
    table.horizontalHeader().setDefaultSectionSize(54)
    table.verticalHeader().setDefaultSectionSize(34)
    table.resize(WIDTH, HEIGHT)
    return table


def _first(app: object, make: Callable[[], QWidget]) -> Work:
    assert isinstance(app, QApplication)

    def show() -> None:
        widget = make()
        widget.show()
        app.processEvents()
        widget.close()

    return show


def _repaint(widget: MatrixView | QTableView) -> Work:
    return lambda: widget.viewport().repaint()


def _scroll(view: MatrixView) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + 34)
    QApplication.processEvents()


def _edit(store: MemoryStore, view: MatrixView, turn: int) -> None:
    person, competency = view.matrix.pair((turn, turn))
    known = view.matrix.figures
    edit = assess(store, person, competency, turn % 4 + 1, today=instances.TODAY)
    assert edit is not None
    view.take_over(edit, known.update(edit))
    QApplication.processEvents()
