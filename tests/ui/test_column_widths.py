"""How wide columns are where a list was first seen with few rows in it."""

from __future__ import annotations

from collections import Counter

from PySide6.QtWidgets import QApplication

from planner.ui.models.table_model import CELL
from planner.ui.shell import Shell
from tests.ui.lists import column, list_of


def test_columns_measured_for_one_team_are_measured_again_for_everybody(shell: Shell) -> None:
    desk = shell.desk
    assert desk is not None
    sizes = Counter(person.team for person in desk.content.people.values() if person.team)
    smallest = min(sizes, key=lambda team: sizes[team])
    desk.only_team(smallest)
    view = list_of(shell, "competencies")
    assert view.model.rowCount() == sizes[smallest] < 5
    desk.only_team(None)
    QApplication.processEvents()
    team, rows = column(view, "team"), range(view.model.rowCount())
    for place in (team, column(view, "role")):
        widest = max(view.table.cells.wide(view.model.index(row, place).data(CELL)) for row in rows)
        assert view.table.columnWidth(place) >= widest
    before = view.table.columnWidth(team)
    desk.only_team(smallest)
    QApplication.processEvents()
    assert view.table.columnWidth(team) == before, "calm: it does not shrink again"
