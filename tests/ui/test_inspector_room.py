"""The details have one width: what is long wraps or is shortened in it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QScrollArea

from planner.services.records import change_record
from planner.ui.shell import Shell
from tests.ui.inspecting import page_of


def test_a_title_of_one_long_word_pushes_no_field_out_of_sight(shell: Shell) -> None:
    assert shell.desk is not None
    shell.desk.editor.run(change_record, "actions", "a2", {"title": "T" * 500})
    page = page_of(shell, "actions", "a2")
    QApplication.processEvents()
    assert shell.inspecting.inspector is not None
    area = shell.inspecting.inspector.findChild(QScrollArea)
    assert area is not None
    assert page.width() == area.viewport().width()
    row = page.rows["people"]
    assert row.mapTo(area.viewport(), row.rect().topRight()).x() < area.viewport().width()
