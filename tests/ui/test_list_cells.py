"""Cells of a list that take more than a value: a name nobody entered yet, or nothing at all."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.content import Content
from planner.services.developments import arrive_development
from planner.ui.shell import Shell
from planner.ui.views.record_cells import CellLine
from planner.ui.views.record_list import RecordListView
from tests.ui.lists import column, content, edit, list_of, show

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab


def line_of(view: RecordListView) -> CellLine:
    line = view.table.cells.current
    assert line is not None, "the cell is not edited"
    return line


def teams_called(plan: Content, name: str) -> list[str]:
    return [team.id for team in plan.teams.values() if team.name == name]


def test_a_team_nobody_entered_yet_is_offered_in_the_cell_and_made_on_enter(shell: Shell) -> None:
    people = list_of(shell, "competencies")
    edit(people, "weber", "team", "Sensorik", ENTER)
    line = line_of(people)
    assert "Enter once more adds it as new: Team." in line.told.text()
    assert not teams_called(content(shell), "Sensorik")
    QTest.keyClick(line, ENTER)
    QApplication.processEvents()
    assert people.table.cells.current is None
    (made,) = teams_called(content(shell), "Sensorik")
    assert content(shell).people["weber"].team == made
    assert shell.desk is not None
    shell.desk.editor.undo()
    assert not teams_called(content(shell), "Sensorik"), "team and link are one step"


def test_neither_tab_nor_a_click_elsewhere_makes_what_was_only_offered(shell: Shell) -> None:
    people = list_of(shell, "competencies")
    before = content(shell).people["weber"].team
    edit(people, "weber", "team", "Sensorik", ENTER)
    line_of(people).completer().popup().hide()  # as typing by hand does: nothing fits
    QTest.keyClick(line_of(people), TAB)
    assert "Sensorik" in line_of(people).told.text()
    people.filters.text.setFocus()
    QApplication.processEvents()
    assert people.table.cells.current is None
    edit(people, "kaya", "team", "Sensorik", ENTER)
    assert "Enter once more" in line_of(people).told.text(), "in another cell it is offered anew"
    QTest.keyClick(line_of(people), Qt.Key.Key_Escape)
    assert not teams_called(content(shell), "Sensorik")
    assert content(shell).people["weber"].team == before


def test_a_slip_of_a_status_is_refused_and_never_made(shell: Shell) -> None:
    view = list_of(shell, "developments")
    edit(view, "d4", "status", "wtched", ENTER)
    QTest.keyClick(line_of(view), ENTER)
    assert "wtched" in line_of(view).told.text()
    assert content(shell).developments["d4"].status == "preparing"


def test_the_list_of_choices_stays_below_a_cell_that_moves(shell: Shell) -> None:
    people = list_of(shell, "competencies")
    edit(people, "weber", "team", "", Qt.Key.Key_Down)
    line = line_of(people)
    popup, before = line.completer().popup(), line.x()
    assert popup is not None
    shell.frame.resize(shell.frame.width() - 260, shell.frame.height())
    for _ in range(3):
        QApplication.processEvents()
    assert line.x() != before
    assert popup.isVisible()
    assert abs(popup.mapToGlobal(QPoint()).x() - line.mapToGlobal(QPoint()).x()) < 12


def test_where_a_forecast_says_when_the_cell_leads_to_a_new_one(shell: Shell) -> None:
    view, before = list_of(shell, "developments"), content(shell).developments["d4"]
    show(view, "when")
    row = view.rows.row_of("d4")
    assert row is not None
    index = view.model.index(row, column(view, "when"))
    view.table.scrollTo(index)
    at = view.table.visualRect(index).center()
    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseRelease(view.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QApplication.processEvents()
    assert view.table.cells.current is None
    assert "The forecast says when" in shell.bottom._told.text()
    assert shell.desk is not None
    assert shell.desk.choice == ("developments", "d4")
    inspector = shell.inspecting.inspector
    assert inspector is not None
    assert inspector.page is not None
    field = inspector.page.rows["forecasts"]
    assert field.isAncestorOf(QApplication.focusWidget() or view)
    assert content(shell).developments["d4"] == before
    edit(view, "d4", "title", "Plant in Poland", TAB)
    assert view.table.cells.current is None or line_of(view).index.column() != index.column()


def test_of_what_came_the_cell_changes_the_day_it_shows(shell: Shell) -> None:
    view = list_of(shell, "developments")
    assert shell.desk is not None
    shell.desk.editor.run(arrive_development, "d4", today=shell.desk.today)
    row = view.rows.row_of("d4")
    assert row is not None
    assert view.model.index(row, column(view, "when")).data().startswith("came ")
    edit(view, "d4", "when", "2.11.2026", ENTER)
    assert content(shell).developments["d4"].arrived_on == dt.date(2026, 11, 2)
