"""Details nobody sees: they wait until they are seen, and show nothing that is gone."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from planner.services.records import change_record, delete_record
from planner.ui.shell import Shell
from tests.ui.inspecting import page_of


def test_details_nobody_sees_wait_until_they_are_seen(shell: Shell) -> None:
    page = page_of(shell, "people", "weber")
    desk, inspector = shell.desk, shell.inspecting.inspector
    assert desk is not None
    assert inspector is not None
    shell.inspecting.turn()
    assert inspector.isHidden()
    desk.editor.run(change_record, "people", "weber", {"name": "Jonas Weber-Lang"})
    assert page.heading.editor.box.toPlainText() == "Jonas Weber"
    shell.inspecting.turn()
    QApplication.processEvents()
    assert page.heading.editor.box.toPlainText() == "Jonas Weber-Lang"
    assert inspector.page is page
    shell.inspecting.turn()
    desk.editor.run(delete_record, "people", "weber")
    assert desk.choice is None


def test_of_who_is_gone_meanwhile_hidden_details_show_nothing(shell: Shell) -> None:
    desk, inspecting = shell.desk, shell.inspecting
    assert desk is not None
    desk.choose_cell("ott", "pol")
    inspector = inspecting.inspector
    assert inspector is not None
    assert inspector.cell is not None
    inspecting.turn()
    assert inspector.isHidden()
    assert desk.editor.run(delete_record, "people", "ott")
    assert desk.choice is None  # nothing is done to who is gone
    inspecting.turn()
    assert inspector.cell is None
