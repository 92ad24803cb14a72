"""What stands beside a name is read whole: beside it where there is room, else below it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from planner.ui.shell import Shell
from planner.ui.views.inspector_assessments import AssessmentsSection
from planner.ui.widgets.elided import Elided
from planner.ui.widgets.noted_line import NotedLine
from planner.ui.widgets.reference_fields import NameButton
from tests.ui.inspecting import page_of


@pytest.mark.parametrize("wide", [150, 260, 330, 600])
def test_neither_is_cut_while_the_line_below_has_room(qtbot: QtBot, wide: int) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    name, note = NameButton("Battery design"), Elided("level 2 · told 3 Nov")
    line = NotedLine(name, note, 3 / 7)
    column = QVBoxLayout(room)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(line)
    column.addStretch(1)
    room.resize(wide, 200)
    room.show()
    QApplication.processEvents()
    assert name.text() == name.full
    assert note.width() >= note.fontMetrics().horizontalAdvance(note.text())
    assert line.rect().contains(name.geometry())
    assert line.rect().contains(note.geometry())
    assert not name.geometry().intersects(note.geometry())
    assert (note.y() >= name.geometry().bottom()) == (line.sizeHint().width() > wide)


def test_the_day_of_each_assessment_is_in_sight(shell: Shell) -> None:
    page = page_of(shell, "people", "weber")
    section = page.findChild(AssessmentsSection)
    assert section is not None
    notes = [line._note for line in section.findChildren(NotedLine)]
    assert notes
    for note in notes:
        assert "2026" in note.text()
        assert note.width() >= note.fontMetrics().horizontalAdvance(note.text())
