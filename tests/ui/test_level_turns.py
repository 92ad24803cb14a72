"""Other levels while they are in use: asked in a dialog, done as one step, cured from the list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from planner.services.samples import make_sample
from planner.services.violations import violations
from planner.ui.dialogs.level_turns import LevelTurns
from planner.ui.shell import Shell
from planner.ui.widgets.choice_popup import ChoicePopup
from tests.storage.plan_files import everything
from tests.ui.conftest import OpenWindow, timeline_of
from tests.ui.inspecting import page_of
from tests.ui.lists import content, edit, shown, type_in
from tests.ui.test_mending import click_cure
from tests.ui.test_new_lists import list_named
from tests.ui.windows import TODAY


def dialog_of(shell: Shell) -> LevelTurns:
    QApplication.processEvents()
    (found,) = [d for d in shell.frame.findChildren(LevelTurns) if d.isVisible()]
    return found


def press(dialog: LevelTurns, key: Qt.Key) -> None:
    QTest.keyClick(dialog.focusWidget() or dialog, key)
    QApplication.processEvents()


def choose(box: QComboBox, down: int) -> None:
    """By keys; the box of what is gone answers to a choice, not to being set."""
    box.setFocus()
    for _ in range(down):
        QTest.keyClick(box, Qt.Key.Key_Down)
    QApplication.processEvents()


def test_a_scale_that_loses_its_highest_level_asks_and_is_taken_back(shell: Shell) -> None:
    before = everything(content(shell))
    view = list_named(shell, "scales")
    edit(view, "q", "levels", "0, 1, 2, 3", Qt.Key.Key_Return)
    dialog = dialog_of(shell)
    assert everything(content(shell)) == before, "nothing is done before it is said"
    assert [box.currentText() for box in dialog.boxes][-1] == "4 – beyond the scale"
    assert "5 assessments" in dialog.boxes[-1].accessibleDescription()
    assert dialog.told.text() == "Changes with it: 1 own step.", "the one up to the 4"
    choose(dialog.gone, 1)
    assert [box.currentIndex() for box in dialog.boxes] == [0, 1, 2, 3, 3]
    assert "5 assessments" in dialog.told.text()
    press(dialog, Qt.Key.Key_Return)
    assert [level.label for level in content(shell).scales["q"].levels] == list("0123")
    assert view.table.cells.current is None, "what was typed holds now"
    assert shell.undo_bar.isVisible()
    assert "Changed the levels of" in shell.undo_bar._text.text()
    assert shell.desk is not None
    shell.desk.editor.undo()
    assert everything(content(shell)) == before
    assert not shell.undo_bar.isVisible(), "its button would take back what came before"


def test_cancelled_nothing_changes(shell: Shell) -> None:
    before = everything(content(shell))
    edit(list_named(shell, "scales"), "q", "levels", "0, 1, 1+, 2, 3, 4", Qt.Key.Key_Return)
    dialog = dialog_of(shell)
    assert [box.currentIndex() for box in dialog.boxes] == [0, 1, 3, 4, 5]
    press(dialog, Qt.Key.Key_Escape)
    assert everything(content(shell)) == before


def test_a_competency_gets_another_scale_from_its_details(shell: Shell) -> None:
    page = page_of(shell, "competencies", "PL")
    field = page.rows["scale"].editor
    field.wished.emit("q")
    dialog = dialog_of(shell)
    assert len(dialog.boxes) == 7
    assert not dialog.gone.isVisible(), "no label is the same: each takes its share"
    dialog.accept()
    assert content(shell).competencies["PL"].scale == "q"
    assert shell.desk is not None
    assert shell.desk.editor.undo_title().startswith("Measured Polish")


def test_what_was_kept_is_named_and_cured_from_the_list(shell: Shell) -> None:
    edit(list_named(shell, "scales"), "q", "levels", "0, 1, 2, 3", Qt.Key.Key_Return)
    press(dialog_of(shell), Qt.Key.Key_Return)
    desk = shell.desk
    assert desk is not None
    marked = content(shell).competencies
    held = next(
        a
        for a in content(shell).assessments.values()
        if marked[a.competency].beyond and a.level == 4
    )
    page = page_of(shell, "assessments", held.id)
    assert "4 – beyond the scale" in page.rows["level"].editor.box.currentText()
    desk.choose_cell(held.person, held.competency)
    QApplication.processEvents()
    place = timeline_of(shell)
    place.turn_mending()
    count = len([v for v in violations(desk.figures) if v.code == "beyond"])
    click_cure(place, "beyond")
    dialog = place.mending.dialog
    assert isinstance(dialog, LevelTurns)
    assert dialog.boxes[-1].currentText() == "3", "the cure lowers it unless told otherwise"
    dialog.accept()
    assert len([v for v in violations(desk.figures) if v.code == "beyond"]) == count - 1


def test_a_built_in_scale_is_described_by_us_until_somebody_says_it(shell: Shell) -> None:
    view = list_named(shell, "scales")
    row = view.rows.row_of("cefr")
    assert row is not None
    assert shown(view, "described")[row] == "7 of 7"
    page = page_of(shell, "scales", "cefr")
    rows = page.rows["levels"].editor.rows
    box = rows[2]["behaviour"].box
    assert "everyday talk" in box.placeholderText()
    low = box.height()
    box.setFixedWidth(140)
    box.fit()
    assert box.height() >= 2 * low - 12, "the sentence is read whole, also where it is narrow"


def test_a_built_in_scale_is_taken_in_to_be_read_and_said_in_own_words(window: OpenWindow) -> None:
    shell = window(make_sample("empty", "de", TODAY), "de")
    view = list_named(shell, "scales")
    lines = {action.text(): action for action in view.commands.lines()}
    lines["Eingebaute Skala aufnehmen …"].trigger()
    (popup,) = (p for p in shell.frame.findChildren(ChoicePopup) if p.isVisible())
    type_in(popup.line, "nichts davon")
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert popup.isVisible()
    type_in(popup.line, "DQR")
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert [level.label for level in content(shell).scales["dqr"].levels] == list("012345678")
    assert shown(view, "described") == ["9 von 9"]
    rows = page_of(shell, "scales", "dqr").rows["levels"].editor.rows
    assert rows[1]["behaviour"].box.placeholderText().startswith("Erledigt einfache Aufgaben")
    lines["Eingebaute Skala aufnehmen …"].trigger()
    (popup,) = (p for p in shell.frame.findChildren(ChoicePopup) if p.isVisible())
    type_in(popup.line, "DQR")
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert popup.isVisible(), "it is there already"
