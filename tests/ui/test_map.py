"""The map in a real window: mouse, keys, lines pulled, and what the plan holds after each."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.content import Content
from planner.domain.development import Development
from planner.domain.plan import Plan
from planner.services.records import delete_record
from planner.services.samples import make_sample
from planner.ui.models.map_graph import Key
from planner.ui.shell import Shell
from planner.ui.views.list_place import ListPlace
from tests.ui.conftest import OpenWindow
from tests.ui.lists import content
from tests.ui.maps import (
    begin_pull,
    click,
    file_of,
    free_place,
    map_of,
    press,
    pull,
    show,
    told,
    write,
)
from tests.ui.windows import TODAY, MemoryPlan

K = Qt.Key
POLAND, MODULES, REPAIR = (Key("developments", f"d{n}") for n in (4, 7, 10))
POLISH_B1, POLISH_A1 = Key("skills", "PL", 3), Key("skills", "PL", 1)


# -- looking ---------------------------------------------------------------------------------


def test_it_is_the_first_view_of_the_needs(shell: Shell) -> None:
    shell.go("needs")
    place = shell.view("needs")
    assert isinstance(place, ListPlace)
    assert [button.text() for button in place.buttons] == ["Map", "Table", "Structures", "Risks"]
    assert place.shown is map_of(shell)
    assert place.manual_page() == "map"


def test_a_click_lights_the_whole_chain_and_nothing_else(shell: Shell) -> None:
    place = map_of(shell)
    click(place, POLAND)
    graph = place.map_view.map.graph
    assert place.map_view.scene.lit is not None
    lit = {graph.boxes[at].key for at in place.map_view.scene.lit[0]}
    assert {POLAND, POLISH_B1, POLISH_A1, Key("actions", "a1"), Key("actions", "a8")} <= lit
    assert MODULES not in lit
    assert shell.desk is not None
    assert shell.desk.choice == ("developments", "d4")


def test_a_click_on_learning_leaves_other_learning_dark(shell: Shell) -> None:
    place = map_of(shell)
    click(place, Key("actions", "a1"))
    graph = place.map_view.map.graph
    assert place.map_view.scene.lit is not None
    lit = {graph.boxes[at].key for at in place.map_view.scene.lit[0]}
    assert lit == {POLAND, POLISH_B1, Key("actions", "a1")}


def test_a_click_on_a_line_chooses_its_need_and_one_beside_nothing(shell: Shell) -> None:
    place = map_of(shell)
    view = place.map_view
    at, end = view.map.place_of(POLAND), view.map.place_of(POLISH_B1)
    show(place, POLAND)
    line = next(
        n for n, line in enumerate(view.map.graph.lines) if (line.start, line.end) == (at, end)
    )
    start, stop = view.scene.ends(line)
    middle = ((start + stop) / 2).toPoint()
    assert view.scene.line_at(middle) == line
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert view.scene.chosen == POLISH_B1
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=free_place(place, 1))
    assert view.scene.chosen is None
    assert view.scene.lit is None


def test_arrows_go_along_and_across_the_lines_and_enter_opens(shell: Shell) -> None:
    place = map_of(shell)
    click(place, POLAND)
    press(place, K.Key_Right)
    first = place.map_view.scene.chosen
    assert first is not None
    assert first.kind in ("skills", "structures")
    press(place, K.Key_Up, K.Key_Down)
    assert place.map_view.scene.chosen == first
    press(place, K.Key_Left)
    assert place.map_view.scene.chosen == POLAND
    click(place, POLISH_B1)
    press(place, K.Key_Right)
    assert place.map_view.scene.chosen in (Key("actions", "a1"), Key("actions", "a2"))
    press(place, K.Key_Return)
    assert shell.desk is not None
    assert shell.desk.choice is not None
    assert shell.desk.choice[0] == "actions"
    assert shell.inspecting.inspector is not None
    assert shell.inspecting.inspector.isVisible()


def test_what_is_chosen_is_said_aloud_with_its_state_in_words(shell: Shell) -> None:
    place = map_of(shell)
    click(place, POLISH_B1)
    said = place.map_view.accessibleDescription()
    for part in ("Polish B1", "too late", "Production in Poland", "Tandem Polish B1"):
        assert part in said


def test_space_folds_a_development_and_opens_it_again(shell: Shell) -> None:
    place = map_of(shell)
    click(place, POLAND)
    press(place, K.Key_Space)
    assert place.map_view.map.place_of(POLISH_B1) is None
    assert "4 needs" in place.map_view.scene.texts.badge(place.map_view.chosen_box)  # type: ignore[arg-type]
    press(place, K.Key_Right)
    assert place.map_view.map.place_of(POLISH_B1) is not None
    at = show(place, POLAND)
    left = place.map_view.scene.column(0)[0]
    QTest.mouseClick(
        place.map_view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(left + 12, at.y())
    )
    assert place.map_view.map.place_of(POLISH_B1) is None


def test_only_what_is_late_or_open_and_one_development(shell: Shell) -> None:
    place = map_of(shell)
    place.bar.open_.click()
    boxes = place.map_view.map.graph.boxes
    assert boxes
    assert all(
        any(slot.state in ("late", "partly", "unplanned", "unstaffed") for slot in box.slots)
        for box in boxes
        if box.column == 1
    )
    assert Key("developments", "d5") not in place.map_view.map.graph.places
    place.bar.open_.click()
    place.bar.only_source(POLAND)
    assert [b.key for b in place.map_view.map.graph.boxes if b.column == 0] == [POLAND]
    place.bar.clear()
    assert len(place.map_view.map.columns[0]) > 5


def test_the_team_of_the_rail_narrows_it(shell: Shell) -> None:
    place = map_of(shell)
    assert shell.desk is not None
    people = content(shell).people
    shell.desk.only_team("kon")
    graph = place.map_view.map.graph
    assert graph.boxes
    for box in graph.boxes:
        assert all(s.person is None or people[s.person].team == "kon" for s in box.slots)
    shell.desk.only_team(None)


# -- the table beside it ---------------------------------------------------------------------


def test_the_table_has_a_row_for_each_way_and_follows(shell: Shell) -> None:
    place = map_of(shell)
    QTest.keyClick(place.map_view, K.Key_F6)
    QApplication.processEvents()
    table = place.table
    assert table is not None
    assert table.isVisible()
    rows = [
        [table.table.index(n, c).data() for c in range(8)] for n in range(len(table.table.rows))
    ]
    poland = [row for row in rows if row[0] == "Production in Poland"]
    assert len(poland) == 6
    assert any(row[1] == "Polish A1" and row[2] == "nothing planned" for row in poland)
    click(place, Key("actions", "a8"))
    assert table.row(table.currentIndex().row()).action == "a8"
    table.look_at(0)
    QTest.keyClick(table, K.Key_Down)
    assert place.map_view.scene.chosen == table.row(1).key
    QTest.keyClick(place.map_view, K.Key_F6)
    assert not table.isVisible()


# -- other plans -----------------------------------------------------------------------------


def test_an_empty_plan_invites_with_the_first_step(window: OpenWindow) -> None:
    shell = window(Content(Plan(name="Empty")))
    place = map_of(shell)
    asked: list[bool] = []
    assert place.empty.isVisible()
    assert shell.desk is not None
    shell.desk.note_asked.connect(lambda: asked.append(True))
    place.empty.button.click()
    assert asked


def test_a_plan_of_ones_own_shows_what_the_role_asks_for(window: OpenWindow) -> None:
    shell = window(make_sample("me", "en", TODAY))
    place = map_of(shell)
    boxes = place.map_view.map.graph.boxes
    assert any(box.key.kind == "roles" and box.slots for box in boxes)
    assert any(box.key.kind == "actions" and box.lines for box in boxes)


def test_a_plan_that_can_only_be_read_is_looked_at_and_says_so(
    window: OpenWindow, practice: Content
) -> None:
    plan = MemoryPlan(practice, read_only="open elsewhere")
    shell = window(practice, plan=plan)
    place, before, lines = map_of(shell), file_of(shell), told(shell)
    begin_pull(place, POLAND)
    assert place.map_view.scene.pull is None
    press(place, K.Key_L)
    assert lines
    assert lines[-1][1]
    assert not place.editor.isVisible()
    assert file_of(shell) == before


def test_a_development_without_a_title_stands_there_by_its_id(
    window: OpenWindow, practice: Content
) -> None:
    records = {"developments": [Development(id="bare")]}
    shell = window(Content(practice.plan, records))
    place = map_of(shell)
    box = place.map_view.map.graph.boxes[0]
    assert place.map_view.scene.texts.title(box) == "bare"
    click(place, Key("ask", "bare"))
    assert place.editor.isVisible()


def test_while_others_look_on_no_line_tells_what_somebody_holds(shell: Shell) -> None:
    place = map_of(shell)
    assert shell.desk is not None
    shell.desk.turn_company(True)
    pull(place, MODULES, None)
    write(place, "Polish B1, Weber", enter=False)
    assert "Weber:" not in place.editor.told.text()
    for at in range(len(place.map_view.map.graph.boxes)):
        assert "A2" not in place.map_view.scene.texts.sentence(at).replace("Polish A2", "")


def test_what_is_deleted_elsewhere_is_gone_here_too(shell: Shell) -> None:
    place = map_of(shell)
    click(place, POLAND)
    assert shell.desk is not None
    shell.desk.editor.run(delete_record, "developments", "d4")
    assert place.map_view.scene.chosen is None
    assert place.map_view.map.place_of(POLAND) is None


def test_another_language_words_it_anew(shell: Shell, tmp_path: Path) -> None:
    place = map_of(shell)
    shell.speak("de")
    QApplication.processEvents()
    assert place.map_view.scene.texts.heads()[2] == "Was wir dafür tun"
    assert place.bar.open_.accessibleName() == "Nur was zu spät oder offen ist"
    del tmp_path


def test_two_developments_that_need_the_same_meet_in_one_box(
    window: OpenWindow, practice: Content
) -> None:
    needs = list(practice.needs.values())
    needs.append(replace(practice.needs["n9"], id="twin", development="d7"))
    kinds = {kind: list(practice.table(kind).values()) for kind in KINDS_BUT_NEEDS}
    shell = window(Content(practice.plan, {**kinds, "needs": needs}))
    place = map_of(shell)
    click(place, POLISH_B1)
    box = place.map_view.chosen_box
    assert box is not None
    assert (box.serves, len(box.needs)) == (2, 2)
    place.bar.shared.click()
    asked = [b.key for b in place.map_view.map.graph.boxes if b.column == 1]
    assert POLISH_B1 in asked
    assert all(key.id == "PL" for key in asked)


KINDS_BUT_NEEDS = (
    "scales", "competencies", "teams", "roles", "people", "assessments", "developments",
    "offerings", "actions",
)  # fmt: skip
