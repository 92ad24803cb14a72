"""Switching to a place at 10,000 actions and 500 people, and a list of 10,000 rows."""

from __future__ import annotations

import os
import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from planner.domain.content import Content
from planner.domain.people import Person
from planner.domain.plan import Plan
from planner.services.records import change_record
from planner.ui.places import PLACES
from planner.ui.qt_imports import spare_sources
from planner.ui.shell import Shell
from planner.ui.theme import Look
from planner.ui.views.list_place import ListPlace
from planner.ui.views.record_list import RecordListView
from planner.ui.views.timeline import TimelinePlace
from tests.benchmarks import instances
from tests.benchmarks.bench import Figure, cpu, settle
from tests.ui.windows import open_window

KEYS = [place.key for place in PLACES if place.key != "focus"]
PEOPLE, ACTIONS, NEEDS, ROWS = 500, 10_000, 200, 10_000
BOUND = 50


def figures() -> Iterator[Figure]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    spare_sources()
    look = Look(app)
    with tempfile.TemporaryDirectory() as folder:
        ini = Path(folder) / "window.ini"
        content = instances.plan(PEOPLE, 100, needs=NEEDS, actions=ACTIONS)
        shell = _shown(look, content, ini)
        for key in KEYS:
            yield Figure(f"places: {key}, first visit", _visit(shell, key), 150, "CPU ms")
            if key == "timeline":
                yield from _counted(shell)
        for key in KEYS:
            taken = statistics.median(_visit(shell, key) for _ in range(9))
            yield Figure(f"places: switch to {key}", taken, BOUND, "CPU ms")
        yield Figure("places: back after an edit", _after_edit(shell), BOUND, "CPU ms")
        shell.frame.close()
        yield from _long_list(look, ini)


def _shown(look: Look, content: Content, ini: Path) -> Shell:
    shell = open_window(look, content, ini)
    shell.frame.resize(1440, 900)
    shell.frame.show()
    QApplication.processEvents()
    settle()
    return shell


def _visit(shell: Shell, key: str) -> float:
    """Leave for the start page, and come to a place until it is painted."""
    shell.go("focus")
    QApplication.processEvents()

    def visit() -> None:
        shell.go(key)
        QApplication.processEvents()

    return 1000 * cpu(visit)


def _counted(shell: Shell) -> Iterator[Figure]:
    """What the timeline does once it stands there: it looks for what doesn't add up."""
    place = shell.view("timeline")
    assert isinstance(place, TimelinePlace)
    steps = []
    while "…" in place.mending.button.text():
        steps.append(1000 * cpu(QApplication.processEvents))
    yield Figure("places: what doesn't add up, counted by and by", sum(steps), 600, "CPU ms")
    longest = statistics.quantiles(steps, n=20)[-1]
    yield Figure("places: one step of that, 95 of 100", longest, 16, "CPU ms")


def _after_edit(shell: Shell) -> float:
    """Come back to people whose list has to be made anew."""
    assert shell.desk is not None
    shell.go("focus")
    shell.desk.editor.run(change_record, "people", "p7", {"name": "Somebody else"})
    return _visit(shell, "competencies")


def _long_list(look: Look, ini: Path) -> Iterator[Figure]:
    people = [Person(id=f"p{n}", name=f"Person {n * 7919 % ROWS:05}") for n in range(ROWS)]
    shell = _shown(look, Content(Plan(), {"people": people}), ini)
    yield Figure(f"places: {ROWS} rows, first visit", _visit(shell, "competencies"), 500, "CPU ms")
    place = shell.view("competencies")
    assert isinstance(place, ListPlace)
    place.show_tab(place.first_list)
    QApplication.processEvents()
    rows = place.list
    scroll = statistics.median(_scroll(rows) for _ in range(30))
    yield Figure(f"places: scroll in {ROWS} rows", scroll, 16, "CPU ms")
    sort = 1000 * cpu(lambda: rows.table.sortByColumn(0, rows.table.horizontalHeader().sortIndicatorOrder().DescendingOrder))  # noqa: E501  # fmt: skip
    yield Figure(f"places: sort {ROWS} rows", sort, 250, "CPU ms")
    letter = 1000 * cpu(lambda: _type(rows))
    yield Figure(f"places: a letter in the filter of {ROWS} rows", letter, 100, "CPU ms")
    shell.frame.close()


def _scroll(rows: RecordListView) -> float:
    bar = rows.table.verticalScrollBar()

    def scroll() -> None:
        bar.setValue(bar.value() + 3)
        QApplication.processEvents()

    return 1000 * cpu(scroll)


def _type(rows: RecordListView) -> None:
    rows.filters.text.setText("person 01")
    QApplication.processEvents()
