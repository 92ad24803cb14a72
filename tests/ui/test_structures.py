"""The board of structures: cards by stage, moved by keys and by mouse, each move one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from planner.domain.content import Content
from planner.domain.plan import Plan
from planner.ui.shell import Shell
from planner.ui.views.list_place import ListPlace
from planner.ui.views.structures import StructuresBoard
from tests.ui.conftest import OpenWindow
from tests.ui.dragging import drop
from tests.ui.lists import content, type_in
from tests.ui.windows import TODAY, MemoryPlan

CTRL = Qt.KeyboardModifier.ControlModifier


def board_of(shell: Shell) -> StructuresBoard:
    """The board, opened by its tab."""
    shell.go("needs")
    place = shell.view("needs")
    assert isinstance(place, ListPlace)
    button = next(b for b in place.buttons if b.text() in ("Structures", "Strukturen"))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert isinstance(place.shown, StructuresBoard)
    return place.shown


def structures(shell: Shell, stage: str) -> set[str]:
    needs = content(shell).needs.values()
    return {n.id for n in needs if n.kind == "structure" and n.stage == stage}


def told(board: StructuresBoard, stage: str) -> list[str]:
    """What the cards of a column say to a screen reader."""
    column = board.columns[stage]  # type: ignore[index]
    found = QAccessible.queryAccessibleInterface(column)
    texts = (found.child(n).text(QAccessible.Text.Name) for n in range(found.childCount()))
    return [text for text in texts if text]


def test_every_structure_has_its_card_in_the_column_of_its_stage(shell: Shell) -> None:
    board = board_of(shell)
    for stage, column in board.columns.items():
        assert column.count() == len(structures(shell, stage))
        assert column.accessibleName()
        assert str(column.count()) in board._heads[stage].text()
    first = told(board, "open")[0]
    assert "Module owner" in first
    assert "Jonas Weber" in first
    assert "not planned yet" in first
    assert "sow by 14 Dec 2026" in first


def test_ctrl_and_arrow_move_a_card_in_one_step(shell: Shell) -> None:
    board = board_of(shell)
    column = board.columns["open"]
    column.setFocus()
    column.setCurrentRow(0)
    id_ = board.chosen()
    QTest.keyClick(column, Qt.Key.Key_Right, CTRL)
    assert content(shell).needs[id_].stage == "drafted"
    assert board.chosen() == id_
    assert board.columns["drafted"].hasFocus()
    QTest.keyClick(board.columns["drafted"], Qt.Key.Key_Right, CTRL)
    QTest.keyClick(board.columns["agreed"], Qt.Key.Key_Right, CTRL)
    assert content(shell).needs[id_].in_force_on == TODAY
    QTest.keyClick(board.columns["in_force"], Qt.Key.Key_Right, CTRL)
    assert content(shell).needs[id_].stage == "in_force"
    assert shell.desk is not None
    for stage in ("agreed", "drafted", "open"):
        shell.desk.editor.undo()
        assert content(shell).needs[id_].stage == stage
        assert id_ in structures(shell, stage)


def test_a_card_dropped_on_a_column_goes_there(shell: Shell) -> None:
    board = board_of(shell)
    source, target = board.columns["open"], board.columns["agreed"]
    source.setCurrentRow(1)
    id_ = board.chosen()
    data = source.mimeData(source.selectedItems())
    assert drop(target.viewport(), data, QPoint(20, 20))
    assert content(shell).needs[id_].stage == "agreed"
    assert id_ in {board.chosen()}
    assert source.count() == len(structures(shell, "open"))


def test_arrows_go_from_column_to_column_and_enter_opens(shell: Shell) -> None:
    board = board_of(shell)
    column = board.columns["open"]
    column.setFocus()
    column.setCurrentRow(0)
    QTest.keyClick(column, Qt.Key.Key_Right)
    beside = board.columns["drafted"]
    assert beside.hasFocus()
    assert not column.chosen()
    asked = []
    assert shell.desk is not None
    shell.desk.inspect_asked.connect(lambda: asked.append(True))
    QTest.keyClick(beside, Qt.Key.Key_Return)
    assert asked
    assert shell.desk.choice == ("needs", beside.chosen())


def test_the_menus_hold_the_same_commands(shell: Shell) -> None:
    board = board_of(shell)
    board.columns["open"].setCurrentRow(0)
    own = [action.text() for action in board.menu().actions()]
    edit = shell.menus.actions["undo"].associatedObjects()[0]
    assert isinstance(edit, QMenu)
    edit.aboutToShow.emit()
    assert set(own) <= {action.text() for action in edit.actions()}


def test_delete_takes_a_card_away_and_offers_undo(shell: Shell) -> None:
    board = board_of(shell)
    column = board.columns["open"]
    column.setFocus()
    column.setCurrentRow(0)
    id_ = board.chosen()
    QTest.keyClick(column, Qt.Key.Key_Delete)
    assert id_ not in content(shell).needs
    assert shell.undo_bar.isVisible()


def test_an_empty_board_says_what_it_is_for_and_takes_a_first_line(window: OpenWindow) -> None:
    shell = window(Content(Plan()))
    board = board_of(shell)
    assert board.empty.isVisible()
    QTest.mouseClick(board.empty.button, Qt.MouseButton.LeftButton)
    line = board.entry.fields[0]
    assert line.hasFocus()
    type_in(line, "Customs papers")
    QTest.keyClick(line, Qt.Key.Key_Return)
    (need,) = content(shell).needs.values()
    assert (need.kind, need.structure, need.stage) == ("structure", "process", "open")
    assert board.columns["open"].count() == 1


@pytest.mark.parametrize("text", ["=SUM(A1)", "\U0001f6a7 مرحبا", "x" * 10_000])
def test_strange_titles_are_kept_or_refused_whole(window: OpenWindow, text: str) -> None:
    shell = window(Content(Plan()))
    board = board_of(shell)
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(board.entry.fields[0], Qt.Key.Key_V, CTRL)
    QTest.keyClick(board.entry.fields[0], Qt.Key.Key_Return)
    assert bool(board.entry._told.text()) != bool(content(shell).needs)


def test_where_only_reading_is_allowed_no_card_moves(window: OpenWindow, practice: Content) -> None:
    shell = window(practice, plan=MemoryPlan(practice, read_only="folder"))
    board = board_of(shell)
    column = board.columns["open"]
    column.setFocus()
    column.setCurrentRow(0)
    id_ = board.chosen()
    QTest.keyClick(column, Qt.Key.Key_Right, CTRL)
    assert content(shell).needs[id_].stage == "open"
    assert not column.acceptDrops()


def test_all_columns_fit_a_small_window_in_german(window: OpenWindow, practice: Content) -> None:
    shell = window(practice, lang="de")
    shell.frame.resize(1024, 700)
    board = board_of(shell)
    assert board._heads["open"].text().startswith("Offen")
    right = board.columns["in_force"]
    edge = right.mapTo(shell, right.rect().topRight()).x()
    assert edge < shell.width()
    assert right.width() > 130


def test_names_nobody_knows_are_offered_as_new_as_on_the_line_for_needs(shell: Shell) -> None:
    board = board_of(shell)
    before = set(content(shell).needs)
    for field, said in zip(
        board.entry.fields, ("Fire plan", "process", "Wechsel nach Wien", "Zora Neu"), strict=True
    ):
        field.setText(said)
    QTest.keyClick(board.entry.fields[0], Qt.Key.Key_Return)
    assert set(content(shell).needs) == before
    assert "Zora Neu" in board.entry._new.text()
    assert "Wechsel nach Wien" in board.entry._new.text()
    QTest.keyClick(board.entry.fields[0], Qt.Key.Key_Return)
    (made,) = (n for id_, n in content(shell).needs.items() if id_ not in before)
    assert made.kind == "structure"
    assert made.structure == "process"
    assert content(shell).people[made.owner].name == "Zora Neu"
    assert content(shell).developments[made.development].title == "Wechsel nach Wien"
