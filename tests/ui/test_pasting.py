"""Names and matrices pasted into a plan that is open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.content import Content
from planner.services.samples import make_sample
from planner.ui.dialogs.pasting import Pasting
from planner.ui.shell import Shell
from tests.ui.conftest import OpenWindow
from tests.ui.test_empty_places import first_steps, place_of
from tests.ui.windows import TODAY

MATRIX = "Name\tPolish\tPLM\nJonas Weber\tB1\t2\nNew Person\tx9\t3\n"
CTRL = Qt.KeyboardModifier.ControlModifier


def pasting(shell: Shell) -> Pasting:
    [dialog] = shell.findChildren(Pasting)
    return dialog


def test_an_empty_matrix_is_filled_by_a_paste_in_one_undo_step(window: OpenWindow) -> None:
    shell = window(make_sample("empty", "en", TODAY))
    assert shell.desk is not None
    view = place_of(shell, "competencies")
    button = next(b for b in first_steps(view) if b.text() == "Paste names or a matrix…")
    QTest.keyClick(button, Qt.Key.Key_Space)
    QApplication.processEvents()
    dialog = pasting(shell)
    assert not dialog.card.button.isEnabled()
    dialog.card.field.setPlainText(MATRIX)
    assert "2 people · 2 competencies · 3 levels" in dialog.card.box.text
    assert "Row 3, column B" in dialog.card.box.text
    assert dialog.card.button.text() == "Take over without this entry"
    QTest.keyClick(dialog.card.field, Qt.Key.Key_Return, CTRL)
    content = shell.desk.content
    assert (len(content.people), len(content.assessments)) == (2, 3)
    shell.menus.actions["undo"].trigger()
    assert not content.people
    assert not content.assessments


def test_a_paste_finds_who_is_there_already(window: OpenWindow, practice: Content) -> None:
    shell = window(practice)
    assert shell.desk is not None
    dialog = Pasting(shell.desk, shell)
    dialog.open()
    before = len(practice.people)
    dialog.card.field.setPlainText("jonas weber\nNew Person")
    assert dialog.card.box.text.startswith("1 person")
    dialog.card.button.click()
    assert len(shell.desk.content.people) == before + 1


def test_what_cannot_be_read_is_told_and_esc_changes_nothing(window: OpenWindow) -> None:
    shell = window(make_sample("empty", "en", TODAY))
    assert shell.desk is not None
    dialog = Pasting(shell.desk, shell)
    dialog.open()
    for text in ("", "Weber\t3\nKaya\t2", "12", "😀", "x" * 5000):
        dialog.card.field.setPlainText(text)
        assert not dialog.card.button.isEnabled()
    QTest.keyClick(dialog.card.field, Qt.Key.Key_Escape)
    assert not shell.desk.content.people
