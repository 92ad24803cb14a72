"""The matrix as a plain table, through which screen readers go."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from planner.ui.shell import Shell
from tests.ui.matrices import go_to, matrix_of


def test_the_table_beside_says_the_same_and_follows(shell: Shell) -> None:
    place = matrix_of(shell)
    view = place.matrix_view
    at = go_to(place, "weber", "PL")
    index = view.table.index(*at)
    assert index.data() == "A1 ›B1"
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == view.accessibleDescription() == "Jonas Weber, Polish: A1, needed B1, tight"
    table = shell.menus.actions["table"]
    assert table.isEnabled()
    assert table.shortcut() == QKeySequence("F6")
    table.trigger()
    assert place.table.isVisible()
    assert place.table.hasFocus()
    assert table.isChecked()
    place.table.setCurrentIndex(view.table.index(at.row + 1, at.column))
    assert place.desk.cell == ("kaya", "PL")
    table.trigger()
    assert view.isVisible()
    assert not table.isChecked()
    shell.view("competencies").show_tab(1)
    table.trigger()
    assert "a table already" in shell.bottom._told.text(), "a list is no picture"
