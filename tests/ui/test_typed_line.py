"""The lines new things are typed into: undo right after adding takes back what was added."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.ui.shell import Shell
from planner.ui.views.inspector_needs import NeedsSection
from tests.ui.inspecting import page_of
from tests.ui.lists import list_of, type_in, write

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_undo_right_after_adding_takes_back_what_was_added(shell: Shell) -> None:
    assert shell.desk is not None
    content = shell.desk.content
    view = list_of(shell, "competencies", 1)
    before = len(content.competencies)
    write(view, "Knots")
    line = view.entry.fields[0]
    assert (len(content.competencies), line.text(), line.hasFocus()) == (before + 1, "", True)
    QTest.keyClick(line, Qt.Key.Key_Z, CONTROL)
    QApplication.processEvents()
    assert (len(content.competencies), line.text()) == (before, "")


def test_undo_of_what_is_still_typed_is_the_lines_own(shell: Shell) -> None:
    assert shell.desk is not None
    page = page_of(shell, "developments", "d1")
    section = page.findChild(NeedsSection)
    assert section is not None
    before = shell.desk.editor.undo_title()
    section.what.setFocus()
    type_in(section.what, "Polish")
    QTest.keyClick(section.what, Qt.Key.Key_Z, CONTROL)
    assert section.what.text() == ""
    assert shell.desk.editor.undo_title() == before
