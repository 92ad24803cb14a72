"""The details of one cell: what was said last, on what it rests, and that they can be got back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.services.people import assess
from planner.ui.shell import Shell
from planner.ui.views.matrix_scene import Place
from tests.ui.inspecting import page_of, with_more
from tests.ui.matrices import click, go_to, matrix_of
from tests.ui.test_in_company import texts

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_of_one_day_the_last_word_counts_and_evidence_is_named(shell: Shell) -> None:
    desk, place = shell.desk, matrix_of(shell)
    assert desk is not None
    for level in (3, 1):
        desk.editor.run(assess, "kaya", "CAD", level, kind="manager", today=desk.today)
    desk.editor.run(
        assess, "kaya", "CAD", 2, kind="evidence", evidence="Course of May", today=desk.today
    )
    at = go_to(place, "kaya", "CAD")
    QApplication.processEvents()
    day = desk.words.day(desk.today)
    seen = list(texts(shell.inspecting.inspector))
    assert any(each.startswith(f"1 · {day} · today") for each in seen), "not the 3 before it"
    assert f"2 · {day} · today · Course of May" in seen

    page_of(shell, "people", "weber")
    click(place, at)
    assert desk.cell == ("kaya", "CAD"), "a click on the cell the keyboard is on"


def test_undo_in_an_untouched_title_is_that_of_the_plan(shell: Shell) -> None:
    desk = shell.desk
    assert desk is not None
    desk.editor.run(assess, "kaya", "CAD", 1, kind="manager", today=desk.today)
    before = desk.editor.undo_title()
    box = page_of(shell, "people", "weber").heading.editor.box
    box.setFocus()
    QTest.keyClicks(box, "x")
    QTest.keyClick(box, Qt.Key.Key_Z, CONTROL)
    assert desk.editor.undo_title() == before, "what is being typed is taken back first"
    assert not box.toPlainText().endswith("x")
    QTest.keyClick(box, Qt.Key.Key_Z, CONTROL)
    assert desk.editor.undo_title() != before


def test_no_label_of_a_field_is_cut(shell: Shell) -> None:
    desk = shell.desk
    assert desk is not None
    shell.speak("de")
    page = with_more(page_of(shell, "plan"))
    for row in page.rows.values():
        metrics = row.label.fontMetrics()
        words = row.label.text().split()
        longest = max(metrics.horizontalAdvance(word) for word in words)
        assert longest < row.label.width(), row.label.text()


def test_what_is_asked_of_no_cell_says_so(shell: Shell) -> None:
    place = matrix_of(shell)
    place.matrix_view.choose(Place(0, 0))
    assert place.matrix_view.kept() is None, "a group"
    for act in (
        lambda: QTest.keyClicks(place.matrix_view, "3"),
        lambda: QTest.keyClick(place.matrix_view, Qt.Key.Key_V, CONTROL),
        place.begin,
    ):
        shell.bottom.tell("", False)
        act()
        assert "choose one first" in shell.bottom._told.text()
