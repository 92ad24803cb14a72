"""The matrix in a real window: keys, mouse, typing, pasting, and what the plan holds after it."""

from __future__ import annotations

import datetime as dt
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from planner.domain.content import Content
from planner.domain.plan import Plan
from planner.services.records import change_record, delete_record
from planner.services.sow_rows import level_rows
from planner.ui.shell import Shell
from planner.ui.views.matrix_paint import paint_matrix
from planner.ui.views.matrix_paste import PastePreview
from planner.ui.views.matrix_scene import Place
from tests.ui.conftest import OpenWindow
from tests.ui.matrices import click, go_to, matrix_of, paste, press, said, type_level
from tests.ui.windows import TODAY, MemoryPlan

K, CONTROL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def told(shell: Shell) -> list[str]:
    """What is said at the foot of the window from now on."""
    assert shell.desk is not None
    lines: list[str] = []
    shell.desk.editor.told.connect(lambda text, _: lines.append(text))
    return lines


def test_every_cell_shows_what_the_command_line_says(shell: Shell) -> None:
    place = matrix_of(shell)
    matrix, content = place.matrix_view.matrix, place.desk.content
    for day in (TODAY, TODAY + dt.timedelta(400)):
        place.look_at(day)
        known = {(r["person"], r["competency"]): r["level"] for r in level_rows(content, day)}
        shown = {
            matrix.pair((row, column)): matrix.cells.level((row, column))
            for row in range(len(content.people))
            for column in range(len(content.competencies))
        }
        assert {pair: level for pair, level in shown.items() if level} == known


def test_needs_and_signs_are_those_of_the_slots(shell: Shell) -> None:
    place = matrix_of(shell)
    matrix = place.matrix_view.matrix
    wanted: dict[Any, int] = {}
    for slot in place.desk.figures.slots:
        if slot.person and slot.competency and slot.level is not None:
            key = (slot.person, slot.competency)
            wanted[key] = max(wanted.get(key, 0), slot.level)
            if len(matrix.cells.slots[matrix.cell_of(*key)]) == 1:  # type: ignore[index]
                assert matrix.cells.state(matrix.cell_of(*key)) == slot.state  # type: ignore[arg-type]
    rows, columns = (matrix.cells.needed >= 0).nonzero()
    found = {
        matrix.pair((r, c)): int(matrix.cells.needed[r, c])
        for r, c in zip(rows.tolist(), columns.tolist(), strict=True)
    }
    assert found == wanted


def test_a_digit_assesses_and_undo_takes_it_back(shell: Shell) -> None:
    place, before = matrix_of(shell), said(shell, "stein", "SIM")
    go_to(place, "stein", "SIM")
    type_level(place, "2")
    new = [each for each in said(shell, "stein", "SIM") if each not in before]
    assert [(e.level, e.on, e.kind) for e in new] == [(2, TODAY, "manager")]
    assert said(shell, "stein", "SIM")[: len(before)] == before
    assert place.matrix_view.scene.texts.level(place.matrix_view.kept()) == "2"  # type: ignore[arg-type]
    assert shell.desk is not None
    shell.desk.editor.undo()
    assert said(shell, "stein", "SIM") == before


def test_letters_of_a_scale_are_typed_one_by_one(shell: Shell) -> None:
    place = matrix_of(shell)
    go_to(place, "weber", "PL")
    type_level(place, "b")
    assert place.typing.line.isVisible()
    type_level(place, "2")
    assert not place.typing.line.isVisible()
    assert said(shell, "weber", "PL")[-1].level == 4


@pytest.mark.parametrize("typed", ["z", "9", "🙂", "=SUM(A1)", "אבג", "b9"])
def test_what_is_no_level_is_told_at_the_cell_and_nothing_is_saved(
    shell: Shell, typed: str
) -> None:
    place, before = matrix_of(shell), said(shell, "weber", "PL")
    go_to(place, "weber", "PL")
    place.typing.begin(typed, place.work.labels())
    press(place, K.Key_Return)
    assert place.typing.trouble.isVisible()
    assert "A1" in place.typing.trouble.text()
    assert said(shell, "weber", "PL") == before
    press(place, K.Key_Escape)
    assert not place.typing.line.isVisible()


def test_no_line_to_type_in_is_there_before_somebody_types(shell: Shell) -> None:
    place = matrix_of(shell)
    assert not place.typing.line.isVisible()
    assert not place.typing.trouble.isVisible()


def test_a_level_of_thousands_of_letters_is_cut_short(shell: Shell) -> None:
    place = matrix_of(shell)
    go_to(place, "weber", "PL")
    place.typing.begin("x" * 10_000, place.work.labels())
    assert len(place.typing.line.text()) == 60


def test_arrows_pages_and_ends_move_and_shift_selects(shell: Shell) -> None:
    place = matrix_of(shell)
    view = place.matrix_view
    go_to(place, "stein", "EN")
    at = view.scene.at
    for key, row, column in ((K.Key_Right, 0, 1), (K.Key_Down, 1, 1), (K.Key_Left, 1, 0)):
        press(place, key)
        assert view.scene.at == Place(at.row + row, at.column + column)
    press(place, K.Key_Home, CONTROL)
    assert view.scene.at == Place(0, 0)
    press(place, K.Key_End, CONTROL)
    assert view.scene.at == Place(len(view.matrix.rows) - 1, len(view.matrix.columns) - 1)
    press(place, K.Key_PageUp)
    assert view.scene.at.row < len(view.matrix.rows) - 1
    go_to(place, "stein", "EN")
    press(place, K.Key_Right, SHIFT)
    press(place, K.Key_Down, SHIFT)
    assert [len(line) for line in view.selected()] == [2, 2]


def test_the_mouse_chooses_blocks_lines_and_columns(shell: Shell) -> None:
    place = matrix_of(shell)
    view = place.matrix_view
    first = go_to(place, "adler", "PL")
    click(place, Place(first.row, 1))
    click(place, Place(first.row + 2, 3), SHIFT)
    assert [len(line) for line in view.selected()] == [3, 3, 3]
    name = view.scene.box(first).center()
    name.setX(40)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=name)
    assert [len(line) for line in view.selected()] == [len(view.matrix.columns)]
    assert shell.desk is not None
    assert shell.desk.cell == ("adler", "PL")


def test_a_group_folds_by_mouse_and_by_enter(shell: Shell) -> None:
    place = matrix_of(shell)
    view, rows = place.matrix_view, len(place.matrix_view.matrix.rows)
    click(place, Place(0, 0))
    assert len(view.matrix.rows) == rows - 2
    assert view.matrix.rows[view.scene.at.row].person is None
    press(place, K.Key_Return)
    assert len(view.matrix.rows) == rows


def test_delete_deletes_nothing_and_says_why(shell: Shell) -> None:
    place, lines = matrix_of(shell), told(shell)
    before = dict(place.desk.content.assessments)
    go_to(place, "weber", "PL")
    press(place, K.Key_Delete)
    assert dict(place.desk.content.assessments) == before
    assert "never deleted" in lines[-1]


def test_filling_down_is_one_step(shell: Shell) -> None:
    place = matrix_of(shell)
    at = go_to(place, "stein", "SIM")
    held = place.matrix_view.matrix.cells.level(place.matrix_view.kept())  # type: ignore[arg-type]
    press(place, K.Key_Down, SHIFT)
    press(place, K.Key_Down, SHIFT)
    before = len(place.desk.content.assessments)
    press(place, K.Key_D, CONTROL)
    assert len(place.desk.content.assessments) == before + 2
    matrix = place.matrix_view.matrix
    for row in (1, 2):
        assert matrix.cells.level(matrix.cell(at.row + row, at.column)) == held  # type: ignore[arg-type]
    place.desk.editor.undo()
    assert len(place.desk.content.assessments) == before


def test_a_block_is_copied_and_pasted_back_after_a_preview(shell: Shell) -> None:
    place = matrix_of(shell)
    first = go_to(place, "adler", "PL")
    before = dict(place.desk.content.assessments)
    paste("A1\tB2\r\n\tnonsense\r\nB1\t–\r\n")
    dialog = place.work.paste(place)
    assert isinstance(dialog, PastePreview)
    assert dialog.yes.text() == "Enter 3 levels"
    assert dict(place.desk.content.assessments) == before
    dialog.accept()
    new = [e for k, e in place.desk.content.assessments.items() if k not in before]
    assert len(new) == 3
    assert {e.on for e in new} == {TODAY}
    click(place, first)
    click(place, Place(first.row + 2, 1), SHIFT)
    press(place, K.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text().splitlines()[0] == "A1\tB2"
    place.desk.editor.undo()
    assert dict(place.desk.content.assessments) == before


def test_each_cell_that_is_not_understood_is_named(shell: Shell) -> None:
    place = matrix_of(shell)
    go_to(place, "adler", "PL")
    paste("7\tB2\nZ9\n=SUM(A1)\n")
    dialog = place.work.paste(place)
    assert dialog is not None
    words = "\n".join(label.text() for label in dialog.findChildren(type(dialog.trouble)))
    for part in ("Ben Adler, Polish", "Eva Stein, Polish", "Jonas Weber, Polish", "“Z9”"):
        assert part in words
    dialog.reject()


def test_a_block_larger_than_the_matrix_is_cut_and_counted(shell: Shell) -> None:
    place = matrix_of(shell)
    view = place.matrix_view
    view.choose(Place(len(view.matrix.rows) - 1, len(view.matrix.columns) - 1))
    paste("\n".join("1\t1\t1" for _ in range(400)))
    dialog = place.work.paste(place)
    assert dialog is not None
    assert dialog.yes.text() == "Enter 1 level"
    words = "\n".join(label.text() for label in dialog.findChildren(type(dialog.trouble)))
    assert "1,199 cells lie beyond the matrix" in words
    dialog.accept()
    assert place.desk.content.assessments


def test_an_empty_clipboard_is_told(shell: Shell) -> None:
    place, lines = matrix_of(shell), told(shell)
    paste("")
    assert place.work.paste(place) is None
    assert "clipboard" in lines[-1]


def test_the_entry_takes_day_kind_validity_and_evidence(shell: Shell) -> None:
    place = matrix_of(shell)
    go_to(place, "richter", "HV")
    dialog = place.work.open_entry(place)
    assert dialog is not None
    dialog.level.setCurrentIndex(3)
    dialog.kind.setCurrentIndex(dialog.kind.findData("evidence"))
    dialog.on.setText("nonsense")
    dialog.accept()
    assert dialog.trouble.isVisible()
    dialog.on.setText("2026-11-02")
    dialog.until.setText("31.12.2028")
    dialog.evidence.setText("Certificate 17")
    dialog.accept()
    new = said(shell, "richter", "HV")[-1]
    assert (new.level, new.kind, new.evidence) == (3, "evidence", "Certificate 17")
    assert new.valid_until == dt.date(2028, 12, 31)
    assert place.work.kind == "evidence"


def test_only_gaps_and_needed_leave_the_rest_out(shell: Shell) -> None:
    place = matrix_of(shell)
    matrix = place.matrix_view.matrix
    every = len(matrix.columns)
    place.bar.need(True, None)
    assert len(matrix.columns) < every
    assert all(matrix.cells.asked.get(int(n)) for n in matrix.skills)
    place.bar.gaps.click()
    people = [n for n in matrix.persons.tolist() if n >= 0]
    assert people
    assert all(matrix.cells.gaps()[n].any() for n in people)
    place.bar.clear()
    assert len(matrix.columns) == every


def test_words_narrow_people_or_competencies(shell: Shell) -> None:
    place = matrix_of(shell)
    matrix = place.matrix_view.matrix
    place.bar.text.setText("weber")
    assert matrix.people_shown == 1
    place.bar.text.setText("polish")
    assert [matrix.competency(int(n)).id for n in matrix.skills] == ["PL"]
    assert matrix.people_shown == len(place.desk.content.people)
    place.bar.text.setText("nothing like this")
    assert place.empty.isVisible()
    place.empty.asked.emit()
    assert matrix.people_shown == len(place.desk.content.people)


def test_people_stand_by_name_in_every_grouping(shell: Shell) -> None:
    place = matrix_of(shell)
    texts = place.matrix_view.scene.texts
    for grouping in ("team", "role", "name"):
        place.bar.group_by(grouping)  # type: ignore[arg-type]
        names: list[str] = []
        for row in place.matrix_view.matrix.rows:
            if row.person is None:
                assert names == sorted(names)
                names = []
            else:
                names.append(texts.person(row.person))


def test_in_company_no_level_is_shown_copied_or_read_out(shell: Shell) -> None:
    place = matrix_of(shell)
    view = place.matrix_view
    go_to(place, "weber", "PL")
    assert view.told() == "Jonas Weber, Polish: A1, needed B1, tight"
    shell.menus.actions["company"].trigger()
    assert view.told() == "Jonas Weber, Polish: needed B1"
    place.work.copy()
    assert QGuiApplication.clipboard().text() == "B1"
    index = view.table.index(*view.scene.at)
    assert index.data() == "›B1"
    assert "A1" not in view.scene.texts.tip(view.kept())  # type: ignore[arg-type]
    QApplication.processEvents()
    assert shell.inspecting.inspector is not None
    page = shell.inspecting.inspector.cell
    assert page is not None
    words = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert words
    assert not any("A1" in each for each in words)
    shell.menus.actions["company"].trigger()
    assert view.told().startswith("Jonas Weber, Polish: A1")


def test_no_pixel_is_left_unpainted(shell: Shell) -> None:
    place = matrix_of(shell)
    scene = place.matrix_view.scene
    picture = QImage(scene.width, scene.height, QImage.Format.Format_RGB32)
    for _ in range(4):  # the third time the cells are kept as one picture
        picture.fill(QColor("magenta"))
        painter = QPainter(picture)
        paint_matrix(painter, scene, picture.rect())
        painter.end()
        assert not (np.frombuffer(picture.constBits(), np.uint32) == QColor("magenta").rgb()).any()


def test_edits_elsewhere_are_seen(shell: Shell) -> None:
    place = matrix_of(shell)
    editor = place.desk.editor
    go_to(place, "weber", "PL")
    editor.run(change_record, "people", "weber", {"name": "Zora Weber"})
    assert place.matrix_view.told().startswith("Zora Weber")
    people = len(place.desk.content.people)
    editor.run(delete_record, "people", "weber")
    assert place.matrix_view.matrix.people_shown == people - 1
    editor.run(delete_record, "competencies", "PL")
    assert "PL" not in {place.matrix_view.matrix.competency(int(n)).id
                        for n in place.matrix_view.matrix.skills}  # fmt: skip
    editor.undo()
    editor.undo()
    assert place.matrix_view.matrix.people_shown == people


def test_a_plan_that_is_only_read_says_so(window: OpenWindow, practice: Content) -> None:
    shell = window(practice, plan=MemoryPlan(practice, read_only="other"))
    place, lines = matrix_of(shell), told(shell)
    before = dict(practice.assessments)
    go_to(place, "weber", "PL")
    type_level(place, "a")
    press(place, K.Key_D, CONTROL)
    press(place, K.Key_Return)
    assert dict(practice.assessments) == before
    assert "only be read" in lines[-1]


def test_an_empty_plan_says_what_comes_first(window: OpenWindow) -> None:
    place = matrix_of(window(Content(Plan())))
    assert place.empty.isVisible()
    for key in (K.Key_Down, K.Key_Return, K.Key_A, K.Key_Home):
        QTest.keyClick(place.matrix_view, key)
    QApplication.processEvents()
