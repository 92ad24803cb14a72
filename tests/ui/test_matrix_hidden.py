"""Hiding people and competencies, keeping some at the left; each plan remembers its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from planner.domain.content import Content
from planner.ui.matrix_export import wanted_of
from planner.ui.models.matrix_shown import Shown, kept_text, take_kept
from planner.ui.shell import Shell
from planner.ui.views.matrix_paint import paint_matrix
from planner.ui.views.matrix_place import MatrixPlace
from planner.ui.views.matrix_scene import NAMES, Place
from tests.ui.conftest import OpenWindow
from tests.ui.matrices import click, go_to, matrix_of, press
from tests.ui.windows import MemoryPlan

K = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def seen(place: MatrixPlace) -> tuple[list[str], list[str]]:
    """People and competencies that are shown."""
    matrix = place.matrix_view.matrix
    people = [matrix.person(n).id for n in matrix.persons.tolist() if n >= 0]
    return people, [matrix.competency(n).id for n in matrix.skills.tolist() if n >= 0]


def chip(place: MatrixPlace) -> QPushButton | None:
    """The chip that says how much is hidden."""
    found = place.bar.chips.findChildren(QPushButton, "filterChip")
    return next((each for each in found if "hidden" in each.text() and not each.isHidden()), None)


def offered(place: MatrixPlace) -> QMenu:
    """What that chip offers."""
    found = chip(place)
    assert found is not None
    QTest.keyClick(found, K.Key_Space)
    QApplication.processEvents()
    (menu,) = [each for each in found.findChildren(QMenu) if each.isVisible()]
    return menu


def test_a_block_is_hidden_by_keys_told_by_a_chip_and_brought_back(shell: Shell) -> None:
    place = matrix_of(shell)
    people, skills = seen(place)
    covered = place.matrix_view.scene.texts.foot(place.matrix_view.matrix.cells.grid.column["PL"])
    first = go_to(place, "stein", "CAD")
    click(place, Place(first.row + 1, first.column + 1), SHIFT)
    press(place, K.Key_H, CONTROL | SHIFT)
    now = seen(place)
    gone = [each for each in people if each not in now[0]]
    assert gone[0] == "stein"
    assert len(gone) == 2
    go_to(place, "kaya", "CAD")
    press(place, K.Key_H, CONTROL)
    assert set(skills) - set(seen(place)[1]) == {"CAD"}
    view = place.matrix_view
    assert place.desk.cell == view.matrix.pair(view.kept()), "the details follow the keyboard"
    texts = place.matrix_view.scene.texts
    assert texts.count() == f"{len(people) - 2} of {len(people)} people"
    assert texts.foot(place.matrix_view.matrix.cells.grid.column["PL"]) == covered
    assert "CAD" not in wanted_of(place).competencies
    assert "stein" not in wanted_of(place).people
    found = chip(place)
    assert found is not None
    assert found.text().startswith("3 hidden")
    menu = offered(place)
    next(action for action in menu.actions() if action.text() == "Eva Stein").trigger()
    assert "stein" in seen(place)[0]
    menu = offered(place)
    next(action for action in menu.actions() if action.text() == "Show all again").trigger()
    assert seen(place) == (people, skills)
    assert chip(place) is None


def test_not_everything_can_be_hidden_and_the_context_menu_holds_the_same(shell: Shell) -> None:
    place = matrix_of(shell)
    before = seen(place)
    go_to(place, "weber", "PL")
    press(place, K.Key_A, CONTROL)
    press(place, K.Key_H, CONTROL)
    assert seen(place) == before
    names = [action.text() for action in place.commands()]
    for word in ("Hide these competencies", "Hide these people", "Bring back", "Keep at the left"):
        assert any(name.startswith(word) for name in names), word


def test_each_plan_remembers_its_own(window: OpenWindow, practice: Content) -> None:
    place = matrix_of(window(practice))
    go_to(place, "weber", "EN")
    press(place, K.Key_H, CONTROL)
    place.matrix_view.fold_here(category=False)
    place.bar.sort_by("name")
    kept = kept_text(place.shown)
    again = matrix_of(window(practice))
    assert kept_text(again.shown) == kept
    assert again.shown.hidden_competencies == {"EN"}
    assert "EN" not in seen(again)[1]
    assert again.bar.chips.count == 1
    other = MemoryPlan(practice)
    other.path = Path("Another.vorlauf")
    assert kept_text(matrix_of(window(practice, plan=other)).shown) == ""


def test_what_was_hidden_and_deleted_is_not_counted(shell: Shell) -> None:
    from planner.services.records import delete_record

    place = matrix_of(shell)
    go_to(place, "weber", "EN")
    press(place, K.Key_H, CONTROL)
    place.desk.editor.run(delete_record, "competencies", "EN")
    assert chip(place) is None
    place.desk.editor.undo()
    assert chip(place) is not None


def test_what_can_not_be_read_is_not_remembered() -> None:
    for text in ("nonsense", "[1]", '{"folded": 3, "frozen": [1, "PL", "PL"], "sorting": "level"}'):
        shown = Shown()
        take_kept(shown, text)
        assert shown.folded == set()
        assert shown.frozen in ([], ["PL"])
        assert shown.sorting == "catalogue"


def test_competencies_kept_at_the_left_stay_while_the_others_are_scrolled(shell: Shell) -> None:
    place = matrix_of(shell)
    view = place.matrix_view
    go_to(place, "weber", "PLM")
    press(place, K.Key_F, CONTROL | SHIFT)
    assert seen(place)[1][0] == "PLM"
    scene = view.scene
    row = go_to(place, "falk", "PLM").row
    where = scene.box(Place(row, 0))
    view.choose(Place(row, len(view.matrix.columns) - 1))
    QApplication.processEvents()
    assert scene.x > 0
    assert scene.box(Place(row, 0)) == where, "it has not moved"
    assert scene.box(scene.at).left() >= scene.frozen_right
    hit = scene.place_at(where.center())
    assert hit == Place(row, 0)
    beside = scene.place_at(QPoint(scene.frozen_right + 4, where.center().y()))
    assert beside is not None
    assert beside.column > 1
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where.center())
    assert scene.x > 0, "what is in sight needs no scrolling"
    assert place.desk.cell == ("falk", "PLM")
    _no_pixel_is_left_out(place)
    press(place, K.Key_F, CONTROL | SHIFT)
    assert scene.frozen == 0
    assert seen(place)[1][0] == "PL"


def _no_pixel_is_left_out(place: MatrixPlace) -> None:
    scene = place.matrix_view.scene
    picture = QImage(scene.width, scene.height, QImage.Format.Format_RGB32)
    picture.fill(QColor("magenta"))
    painter = QPainter(picture)
    paint_matrix(painter, scene, picture.rect())
    painter.end()
    whole = picture.copy()
    stays = picture.copy(NAMES, scene.top, scene.frozen_right - NAMES, scene.height - scene.top)
    assert not any(
        whole.pixelColor(x, y) == QColor("magenta")
        for x in range(0, whole.width(), 7)
        for y in range(0, whole.height(), 7)
    )
    place.matrix_view.horizontalScrollBar().setValue(0)
    painter = QPainter(picture)
    paint_matrix(painter, scene, picture.rect())
    painter.end()
    again = picture.copy(NAMES, scene.top, scene.frozen_right - NAMES, scene.height - scene.top)
    assert again == stays


def test_too_many_at_the_left_leave_the_others_their_room(shell: Shell) -> None:
    place = matrix_of(shell)
    place.shown.freeze(seen(place)[1])
    place.bar.renew()
    assert place.matrix_view.matrix.frozen == len(place.matrix_view.matrix.columns)
    assert place.matrix_view.scene.frozen == 0


def test_names_and_heads_may_be_copied_with_the_cells(shell: Shell) -> None:
    from PySide6.QtGui import QGuiApplication

    place = matrix_of(shell)
    first = go_to(place, "weber", "PL")
    click(place, Place(first.row + 1, first.column + 1), SHIFT)
    next(a for a in place.commands() if a.text() == "Copy with names and heads").trigger()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "\tPolish\tEnglish"
    assert lines[1].startswith("Jonas Weber\tA1\t")
    assert "<td>Mira Kaya</td>" in QGuiApplication.clipboard().mimeData().html()


def test_the_menu_opens_on_the_head_of_a_group_too(shell: Shell) -> None:
    place = matrix_of(shell)
    asked: list[QPoint] = []
    place.matrix_view.menu_asked.disconnect()
    place.matrix_view.menu_asked.connect(asked.append)
    place.matrix_view.choose(Place(0, 0))
    assert place.matrix_view.kept() is None
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(place.matrix_view.viewport(), event)
    assert asked
