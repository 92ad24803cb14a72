"""A category folded in the matrix shows each person's worst state in it, also after an edit."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt

from planner.domain.slots import STATES
from planner.domain.state import worst
from planner.services.verbs import run_verb
from planner.ui.shell import Shell
from planner.ui.views.matrix_place import MatrixPlace
from planner.ui.views.matrix_scene import CATEGORIES
from tests.ui.matrices import go_to, matrix_of, press
from tests.ui.windows import TODAY

SHOWN, SAID = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole


def folded(shell: Shell) -> MatrixPlace:
    """Everything in one category, folded to one column."""
    assert shell.desk is not None
    lines = [{"do": "add_competency", "id": "all", "name": "Everything"}]
    lines += [{"do": "move_competency", "competency": id_, "into": "all"}
              for id_ in list(shell.desk.content.competencies)]  # fmt: skip
    for line in lines:
        shell.desk.editor.run(lambda store, line=line: run_verb(store, line, TODAY).edit)
    place = matrix_of(shell)
    place.matrix_view.fold("all")
    return place


def test_the_worst_state_stands_for_the_whole_category(shell: Shell) -> None:
    place = folded(shell)
    view, table = place.matrix_view, place.matrix_view.table
    matrix = view.matrix
    assert [column.category for column in matrix.columns] == ["all"]
    said: set[str] = set()
    for n, row in enumerate(matrix.rows):
        if row.person is None:
            assert table.index(n, 0).data(SHOWN) is None
            continue
        states = {STATES[s] for s in matrix.cells.states[row.person].tolist() if s >= 0}
        assert matrix.worst_in("all", row.person) == worst(states)
        if states:
            said.add(table.index(n, 0).data(SHOWN))
            assert table.index(n, 0).data(SAID).startswith(matrix.person(row.person).name)
    assert {"too late", "ahead"} <= said


def test_an_edit_shows_in_the_folded_column_and_others_see_none(shell: Shell) -> None:
    place = folded(shell)
    view = place.matrix_view
    row = next(n for n, r in enumerate(view.matrix.rows)
               if r.person is not None and view.matrix.person(r.person).id == "kaya")  # fmt: skip
    assert view.table.index(row, 0).data(SHOWN) == "too late"
    box = view.scene.box(type(view.scene.at)(row, 0))
    assert view.tip_at(box.center()) == "Mira Kaya, Everything: too late"
    painted = view.viewport().grab().toImage()
    assert shell.desk is not None
    held = {"do": "assess", "person": "kaya", "competency": "PL", "level": 3, "kind": "evidence"}
    shell.desk.editor.run(lambda store: run_verb(store, held, TODAY).edit)
    assert view.table.index(row, 0).data(SHOWN) != "too late"
    at = QPoint(box.left() + 5, box.center().y())
    assert view.viewport().grab().toImage().pixelColor(at) != painted.pixelColor(at)
    shell.desk.turn_company(True)
    assert view.table.index(row, 0).data(SHOWN) is None


def shades(place: MatrixPlace, part: QRect) -> set[str]:
    """The colours within a part of the picture: letters and signs have many."""
    image = place.matrix_view.viewport().grab().toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(part.left(), part.right())
        for y in range(part.top(), part.bottom())
    }


def test_a_category_keeps_its_name_in_sight_folded_and_beside_what_stays(shell: Shell) -> None:
    place = folded(shell)
    scene = place.matrix_view.scene
    pillar = scene.box(type(scene.at)(1, 0)).adjusted(4, 0, -4, 0)
    pillar.setTop(CATEGORIES + 4)
    pillar.setBottom(scene.top - 4)
    assert len(shades(place, pillar)) > 8
    place.matrix_view.fold("all")
    go_to(place, "kaya", "PL")
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    press(place, Qt.Key.Key_F, keys)
    head = QRect(scene.frozen_right + 20, 2, 50, CATEGORIES - 6)
    assert len(shades(place, head)) > 8, "what leans over from the left does not cover it"
