"""Long texts in the details: as high as they are, wherever they wrap."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from planner.ui.theme import Look
from planner.ui.widgets.line_fields import LongField


def test_a_text_that_gets_narrower_while_it_is_laid_out_is_seen_whole(
    qtbot: QtBot, look: Look
) -> None:
    assert look.colours is not None, "its padding is part of what is laid out"
    area, inner = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    column = QVBoxLayout(inner)
    hinted, written = LongField(one_line=True), LongField(one_line=True)
    told = "Does basic tasks of one field, mostly guided, and answers for some of them too."
    hinted.hint(told)
    written.show_value(told)
    for field in (hinted, written):
        column.addWidget(field)
    area.setWidget(inner)
    area.resize(420, 300)
    area.show()
    area.resize(250, 300)
    QApplication.processEvents()
    for field in (hinted, written):
        assert field.box.viewport().height() == field.box.contentsRect().height()
