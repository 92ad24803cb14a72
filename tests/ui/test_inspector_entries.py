"""Fields that name other records or hold entries of their own, by real keys."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from planner.ui.shell import Shell
from planner.ui.views.inspector_page import RecordPage
from planner.ui.widgets.choice_fields import ChoiceField
from planner.ui.widgets.entry_table import EntryTable
from planner.ui.widgets.field_editor import LineField
from planner.ui.widgets.reference_fields import ReferenceField, ReferencesField
from tests.ui.inspecting import (
    line_of,
    page_of,
    record,
    type_into,
)

# -- other records -------------------------------------------------------------------------


def test_a_reference_is_typed_by_parts_of_its_name(shell: Shell) -> None:
    page = page_of(shell, "people", "weber")
    type_into(line_of(page, "target_role"), "assist")
    role = record(shell, page).target_role
    assert role == "teamassistenz"
    assert line_of(page, "target_role").text() == "Team assistant"
    type_into(line_of(page, "target_role"), "")
    assert record(shell, page).target_role is None


def test_several_are_added_and_taken_out(shell: Shell) -> None:
    page = page_of(shell, "actions", "a2")
    before = record(shell, page).people
    editor = page.rows["people"].editor
    assert isinstance(editor, ReferencesField)
    type_into(editor.line, "vogt")
    assert record(shell, page).people == (*before, "vogt")
    out = next(b for b in editor.findChildren(QAbstractButton) if "Take Katrin" in b.toolTip())
    QTest.keyClick(out, Qt.Key.Key_Space)
    assert record(shell, page).people == before


def test_the_arrow_leads_to_what_is_named(shell: Shell) -> None:
    page = page_of(shell, "people", "weber")
    editor = page.rows["team"].editor
    assert isinstance(editor, ReferenceField)
    QTest.mouseClick(editor.go, Qt.MouseButton.LeftButton)
    assert shell.desk is not None
    assert shell.desk.choice == ("teams", record(shell, page).team)


# -- entries -------------------------------------------------------------------------------


def table_of(page: RecordPage, name: str) -> EntryTable:
    editor = page.rows[name].editor
    assert isinstance(editor, EntryTable)
    return editor


def cell(cells: dict[str, Any], name: str) -> Any:
    editor = cells[name]
    assert isinstance(editor, LineField)
    return editor.line


def test_an_absence_is_added_changed_and_taken_out(shell: Shell) -> None:
    page = page_of(shell, "people", "weber")
    count = len(record(shell, page).absences)
    table = table_of(page, "absences")
    QTest.keyClick(table.add, Qt.Key.Key_Space)
    type_into(cell(table.draft_cells, "start"), "5.7.27")
    assert len(record(shell, page).absences) == count
    QTest.keyClick(table.take, Qt.Key.Key_Space)
    assert "still missing" in page.rows["absences"].told.text()
    assert len(record(shell, page).absences) == count
    type_into(cell(table.draft_cells, "end"), "23.7.27")
    QTest.keyClick(table.take, Qt.Key.Key_Space)
    added = record(shell, page).absences[-1]
    assert (added.start, added.end) == (dt.date(2027, 7, 5), dt.date(2027, 7, 23))
    assert shell.desk is not None
    assert shell.desk.editor.undo_title() == "Added an absence of Jonas Weber"
    type_into(cell(table.rows[-1], "end"), "30.7.27")
    assert record(shell, page).absences[-1].end == dt.date(2027, 7, 30)
    out = [b for b in table.findChildren(QAbstractButton) if b.toolTip().startswith("Take")]
    QTest.keyClick(out[-1], Qt.Key.Key_Space)
    assert len(record(shell, page).absences) == count


def test_a_refused_entry_stays_to_be_mended(shell: Shell) -> None:
    page = page_of(shell, "people", "weber")
    before = record(shell, page)
    table = table_of(page, "absences")
    table.begin()
    type_into(cell(table.draft_cells, "start"), "23.7.27")
    type_into(cell(table.draft_cells, "end"), "5.7.27")
    QTest.keyClick(table.take, Qt.Key.Key_Space)
    assert "This day lies before “From”" in page.rows["absences"].told.text()
    assert record(shell, page) == before
    type_into(cell(table.draft_cells, "end"), "24.7.27")
    QTest.keyClick(table.take, Qt.Key.Key_Space)
    assert len(record(shell, page).absences) == len(before.absences) + 1


def test_levels_of_a_new_effect_are_those_of_its_competency(shell: Shell) -> None:
    page = page_of(shell, "actions", "a2")
    before = record(shell, page).effects
    table = table_of(page, "effects")
    table.begin()
    type_into(cell(table.draft_cells, "competency"), "english")
    level = table.draft_cells["to"]
    assert isinstance(level, ChoiceField)
    words = [level.box.itemText(i) for i in range(level.box.count())]
    assert words[-6:] == ["A1", "A2", "B1", "B2", "C1", "C2"]
    level.box.setFocus()
    level.box.setCurrentIndex(words.index("B2"))
    level.box.activated.emit(words.index("B2"))
    QTest.keyClick(table.take, Qt.Key.Key_Space)
    assert len(record(shell, page).effects) == len(before) + 1
    assert record(shell, page).effects[-1].to == 4


def test_what_each_level_means_is_written_beside_it(shell: Shell) -> None:
    page = page_of(shell, "competencies", "PL")
    lines = page.rows["level_texts"].editor.findChildren(LineField)
    type_into(lines[2].line, "gets along on site")
    assert record(shell, page).level_texts == ("", "", "gets along on site")
    type_into(lines[2].line, "")
    assert record(shell, page).level_texts == ()
