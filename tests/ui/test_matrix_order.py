"""In which order the matrix stands, and what its heads say where there is no room."""

from __future__ import annotations

from typing import Any

from planner.services.records import change_record
from planner.ui.shell import Shell
from planner.ui.views.matrix_bar import ROOMY
from planner.ui.views.matrix_place import MatrixPlace
from tests.ui.matrices import go_to, matrix_of


def heads(place: MatrixPlace) -> list[str]:
    matrix = place.matrix_view.matrix
    return [matrix.competency(int(n)).name for n in matrix.skills if n >= 0]


def test_competencies_stand_as_one_asks_and_people_never_by_level(shell: Shell) -> None:
    place = matrix_of(shell)
    catalogue = heads(place)
    people = [row.person for row in place.matrix_view.matrix.rows]
    place.bar.sort_by("name")
    assert heads(place) != catalogue
    assert sorted(heads(place)) == sorted(catalogue)
    place.bar.sort_by("gaps")
    gaps = place.matrix_view.matrix.cells.gaps().sum(axis=0)
    spans = [column.category for column in place.matrix_view.matrix.columns]
    for key in dict.fromkeys(spans):
        missing = [int(gaps[c.competency]) for c in place.matrix_view.matrix.columns
                   if c.category == key and c.competency is not None]  # fmt: skip
        assert missing == sorted(missing, reverse=True)
    assert [row.person for row in place.matrix_view.matrix.rows] == people
    place.bar.sort_by("catalogue")
    assert heads(place) == catalogue


def test_the_menu_of_groups_holds_the_orders_too(shell: Shell) -> None:
    place = matrix_of(shell)
    place.bar.resize(ROOMY - 10, place.bar.height())
    assert place.bar.group.text() == "By team ▾"  # a bare "Team" would read like a filter
    menu = place.bar.group.menu()
    menu.aboutToShow.emit()
    lines = [action for action in menu.actions() if not action.isSeparator()]
    assert [action.isChecked() for action in lines] == [True, False, False, True, False, False]
    next(action for action in lines if action.text() == "most gaps first").trigger()
    assert place.shown.sorting == "gaps"


def test_a_name_without_room_gives_way_to_its_code(shell: Shell) -> None:
    place = matrix_of(shell)
    drawn: list[str] = []
    labels = place.matrix_view.scene.labels
    write = labels.write

    def hear(painter: Any, at: Any, text: str, *rest: Any) -> None:
        drawn.append(text)
        write(painter, at, text, *rest)

    labels.write = hear  # type: ignore[method-assign]
    skill = int(place.matrix_view.matrix.skills[0])
    known = place.matrix_view.matrix.competency(skill).id
    long = {"name": "An unusually long name of a competency " * 2, "code": "LNG"}
    place.desk.editor.run(change_record, "competencies", known, long)
    place.matrix_view.viewport().grab()
    assert "LNG" in drawn
    assert not any(text.startswith("An unusually") for text in drawn)
    place.desk.editor.run(change_record, "competencies", known, {"code": ""})
    place.matrix_view.viewport().grab()
    assert any(text.startswith("An unusually") for text in drawn), "without a code it is shortened"


def test_the_profile_of_the_one_the_keyboard_is_on_is_shown(shell: Shell) -> None:
    place, asked = matrix_of(shell), list[str]()
    assert shell.desk is not None
    shell.desk.profile_asked.connect(asked.append)
    go_to(place, "kaya", "PL")
    shell.desk.choose("competencies", "PL")
    next(a for a in place.commands() if a.text().startswith("Profile")).trigger()
    assert asked == ["kaya"]
