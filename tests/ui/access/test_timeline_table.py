"""The timeline as a table beside the picture: all that is painted, for those who can't see it."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.content import Content
from planner.domain.saved_view import Grouping
from planner.services.actions import move_action
from planner.services.records import change_record
from planner.ui.models.timeline import GROUPINGS
from planner.ui.models.timeline_rows import COLUMNS, Row
from planner.ui.models.timeline_sieve import Narrowed
from planner.ui.shell import Shell
from planner.ui.views.timeline import TimelinePlace
from planner.ui.views.timeline_table import TimelineTable
from tests.ui.conftest import OpenWindow, timeline_of


def table_of(shell: Shell) -> tuple[TimelinePlace, TimelineTable]:
    place = timeline_of(shell)
    QTest.keyClick(place.chart_view, Qt.Key.Key_F6)
    QApplication.processEvents()
    assert place.table is not None
    assert place.table.isVisible()
    return place, place.table


def cells(table: TimelineTable) -> list[list[str]]:
    model = table.bars.table
    return model.lines(range(len(model.rows)))[1:]


def rows_in(table: TimelineTable) -> list[Row]:
    """The rows of lanes and bars, without those of waves and absences."""
    return [row for row in table.bars.table.rows if isinstance(row, Row)]


def test_every_bar_of_the_picture_is_a_row(shell: Shell) -> None:
    place, table = table_of(shell)
    painted = [(bar.start, bar.end, bar.action) for bar in place.chart_view.chart.bars]
    rows = [row.bar for row in rows_in(table) if row.bar is not None]
    assert sorted((bar.start, bar.end, bar.action or "") for bar in rows) == sorted(
        (start, end, action or "") for start, end, action in painted
    )
    heads = table.bars.table.heads
    assert {"Who", "What", "From", "To", "State", "Sow by", "Head start"} <= set(heads)
    found = next(row for row in cells(table) if row[2] == "Tandem Polish B1")
    assert "Jonas Weber" in found
    assert "23 Dec 2027" in found


def test_what_is_chosen_in_one_is_chosen_in_the_other(shell: Shell) -> None:
    place, table = table_of(shell)
    chart = place.chart_view
    chart.choose(chart.chart.place_of("a2"))
    row = table.bars.table.rows[table.bars.currentIndex().row()]
    assert row.bar is not None
    assert row.bar.action == "a2"
    table.bars.setFocus()
    for _ in range(40):
        QTest.keyClick(table.bars, Qt.Key.Key_Down)
        row = table.bars.table.rows[table.bars.currentIndex().row()]
        if isinstance(row, Row) and row.bar is not None:
            assert chart.chosen_bar == row.bar
            assert chart.chosen_lane is row.lane


def test_a_folded_group_is_still_in_the_table_and_opens_when_looked_at(shell: Shell) -> None:
    place, table = table_of(shell)
    number = len(table.bars.table.rows)
    place.chart_view.chart.fold_all(True)
    table.renew()
    assert len(table.bars.table.rows) == number
    at = next(n for n, row in enumerate(table.bars.table.rows)
              if isinstance(row, Row) and row.bar and row.bar.action)  # fmt: skip
    table.bars.looked_at.emit(at)
    assert place.chart_view.chosen_bar is not None


def test_an_edit_reaches_the_table(shell: Shell) -> None:
    _, table = table_of(shell)
    assert shell.desk is not None
    shell.desk.editor.run(move_action, "a2", dt.date(2027, 1, 11))
    assert any(row[2] == "Tandem Polish B1" and row[4] == "11 Jan 2027" for row in cells(table))


@pytest.mark.parametrize("column", range(len(COLUMNS)))
def test_every_column_sorts_both_ways(shell: Shell, column: int) -> None:
    _, table = table_of(shell)
    model = table.bars.table
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        table.bars.sortByColumn(column, order)
        ranks = [model._rank(row, column) for row in model.rows]
        assert ranks == sorted(ranks, reverse=order == Qt.SortOrder.DescendingOrder)


def test_ctrl_c_copies_it_and_says_so(shell: Shell) -> None:
    _, table = table_of(shell)
    QTest.keyClick(table.bars, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("What for\tWho\tWhat")
    assert len(lines) == len(table.bars.table.rows) + 1


def test_a_screen_reader_gets_rows_cells_and_heads(shell: Shell) -> None:
    _, table = table_of(shell)
    found = QAccessible.queryAccessibleInterface(table.bars)
    assert found.role() == QAccessible.Role.Table
    assert found.text(QAccessible.Text.Name) == "Timeline as a table"
    said = [found.child(place).text(QAccessible.Text.Name) for place in range(found.childCount())]
    assert "Who" in said
    assert "Jonas Weber" in said


def test_the_weeks_of_the_chosen_person_stand_beside(shell: Shell) -> None:
    place, table = table_of(shell)
    place.chart_view.choose(place.chart_view.chart.place_of("a2"))
    weeks = table.weeks.table
    assert len(weeks.rows) == sum(1 for week in place.load.weeks if week.planned)
    assert "Learning time of Jonas Weber" in table.weeks.accessibleName()


def test_the_table_speaks_german_at_once(window: OpenWindow, practice: Content) -> None:
    shell = window(practice)
    _, table = table_of(shell)
    shell.speak("de")
    assert "Saattermin" in table.bars.table.heads
    assert any("23.12.2027" in row for row in cells(table))


def test_the_key_hides_it_again_and_other_places_have_none(shell: Shell) -> None:
    place, table = table_of(shell)
    action = shell.menus.actions["table"]
    assert action.isChecked()
    action.trigger()
    assert not table.isVisible()
    assert QApplication.focusWidget() is place.chart_view
    shell.go("focus")
    assert not action.isEnabled()
    assert not action.isChecked()


@pytest.mark.parametrize("grouping", GROUPINGS)
def test_the_table_holds_the_same_in_every_grouping_and_filter(
    shell: Shell, grouping: Grouping
) -> None:
    place, table = table_of(shell)
    for narrowed in (Narrowed(), Narrowed(states=frozenset({"late", "tight"}))):
        place.narrow(narrowed)
        place.group_by(grouping)
        told = {(row[2], row[4], row[5]) for row in cells(table)}
        bars = place.chart_view.chart.bars
        texts, words = place.chart_view.scene.texts, place.chart_view.scene.texts.words
        assert bars
        for bar in bars:
            days = (dt.date.fromordinal(bar.start), dt.date.fromordinal(bar.end - 1))
            assert (texts.bar_title(bar), *map(words.day, days)) in told
        heads = [row[10] for row in cells(table)]
        for group in place.chart_view.chart.groups:
            assert texts.group_title(group) in heads


def test_every_wave_is_a_row_with_its_day_its_reason_and_who_is_ready(shell: Shell) -> None:
    place, table = table_of(shell)
    rows = {row[2]: row for row in cells(table) if row[0] == "Expected development"}
    assert rows.keys() == {wave.title for wave in place.chart_view.scene.waves}
    poland = rows["Production in Poland"]
    assert poland[3] == "65\N{NARROW NO-BREAK SPACE}%" or poland[3].startswith("65")
    assert poland[7] == "23 Dec 2027"
    assert "20" in poland[11]
    assert "forecast" in poland[11]
    assert "Ready on that day: " in poland[1]
    at = next(n for n, row in enumerate(cells(table)) if row[2] == "Production in Poland")
    table.bars.opened.emit(at)
    assert shell.desk is not None
    assert shell.desk.choice is not None
    assert shell.desk.choice[0] == "developments"


def test_absences_that_shade_a_lane_are_rows(shell: Shell) -> None:
    _, table = table_of(shell)
    assert shell.desk is not None
    away = [{"start": "2027-08-02", "end": "2027-08-20"}]
    shell.desk.editor.run(change_record, "people", "weber", {"absences": away})
    found = [row for row in cells(table) if row[2] == "absent" and row[1] == "Jonas Weber"]
    assert [(row[4], row[5]) for row in found] == [("2 Aug 2027", "20 Aug 2027")]
    assert shell.desk.content.people["weber"].absences
