"""What runs out and what is due again, on screen."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from planner.domain.content import Content
from planner.services.people import assess
from planner.services.records import change_record
from planner.ui.models.matrix_marks import NONE, OLD, OUT
from planner.ui.shell import Shell
from planner.ui.views.inspector_cell import CellPage
from planner.ui.views.matrix_entry import AssessmentEntry
from planner.ui.widgets.click_row import ClickRow
from tests.ui.conftest import OpenWindow, focus_of
from tests.ui.matrices import go_to, matrix_of, press, said
from tests.ui.windows import TODAY


def rows(shell: Shell) -> list[str]:
    return [row.accessibleName() for row in focus_of(shell).findChildren(ClickRow)]


def test_focus_says_what_runs_out_and_renews_it(shell: Shell) -> None:
    (line,) = [row for row in rows(shell) if "Karl Voss" in row and "runs out" in row]
    assert line == "Karl Voss · Information security, runs out on 10 Jan 2027 · in 6 weeks"
    (button,) = [b for b in focus_of(shell).findChildren(QPushButton) if b.text() == "Renew…"]
    button.click()
    QApplication.processEvents()
    entry = shell.frame.findChild(AssessmentEntry)
    assert entry is not None
    assert (entry.level.currentIndex(), entry.kind.currentData()) == (2, "evidence")
    for field, text in ((entry.on, "20.11.2026"), (entry.until, "31.12.2028")):
        assert isinstance(field, QLineEdit)
        field.setText(text)
    entry.accept()
    QApplication.processEvents()
    newest = said(shell, "voss", "CYB")[-1]
    assert (newest.on, newest.valid_until) == (dt.date(2026, 11, 20), dt.date(2028, 12, 31))
    assert not any("Karl Voss" in row and "runs out" in row for row in rows(shell))
    assert len(said(shell, "voss", "CYB")) == 2, "the old one stays"


def test_others_do_not_see_what_runs_out(shell: Shell) -> None:
    assert shell.desk is not None
    shell.desk.turn_company(True)
    assert not any("Karl Voss" in row and "runs out" in row for row in rows(shell))
    place = matrix_of(shell)
    cell = place.matrix_view.matrix.cell_of("voss", "CYB")
    assert cell is not None
    assert "runs out" not in place.matrix_view.scene.texts.sentence(cell)


def test_the_matrix_marks_what_runs_out_and_what_is_old(shell: Shell) -> None:
    assert shell.desk is not None
    place = matrix_of(shell)
    cells = place.matrix_view.matrix.cells
    out, old = (place.matrix_view.matrix.cell_of(*p) for p in (("voss", "CYB"), ("weber", "PL")))
    assert out is not None
    assert old is not None
    assert (cells.marks[out], cells.marks[old]) == (OUT, NONE)
    before = place.matrix_view.viewport().grab().toImage()
    shell.desk.editor.run(change_record, "plan", "plan", {"assess_months": 1})
    QApplication.processEvents()
    cells = place.matrix_view.matrix.cells
    assert cells.marks[old] == OLD
    assert place.matrix_view.viewport().grab().toImage() != before
    assert "due again" in place.matrix_view.scene.texts.sentence(old)
    assert "underlined" in place.foot.legend.text()
    go_to(place, "weber", "PL")
    page = shell.frame.findChild(CellPage)
    assert page is not None
    assert any("due again" in label.text() for label in page.findChildren(QLabel))
    press(place, Qt.Key.Key_A)
    QTest.keyClicks(place.typing.line, "1")
    QApplication.processEvents()
    assert place.matrix_view.matrix.cells.marks[old] == NONE
    place.look_at(TODAY + dt.timedelta(30))
    assert not place.matrix_view.matrix.cells.marks.any(), "marks speak of today"


def test_self_and_manager_stand_beside_each_other_where_they_differ(
    window: OpenWindow, practice: Content
) -> None:
    shell = window(practice, lang="de")
    desk = shell.desk
    assert desk is not None
    desk.editor.run(lambda s: assess(s, "weber", "PL", 2, kind="self", today=TODAY))
    desk.choose_cell("weber", "PL")
    desk.inspect_asked.emit()
    QApplication.processEvents()
    told = "selbst A2 · Führungskraft A1"
    assert any(told == label.text() for label in shell.frame.findChildren(QLabel))
    desk.choose("people", "weber")
    QApplication.processEvents()
    texts = [label.text() for label in shell.frame.findChildren(QLabel)]
    assert f"Polish: {told}" in texts
    desk.turn_company(True)
    QApplication.processEvents()
    texts = [label.text() for label in shell.frame.findChildren(QLabel) if label.isVisible()]
    assert not any("selbst A2" in text for text in texts)
