"""Lines pulled on the map, by mouse and by keys, and what the plan holds after each."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from planner.ui.dialogs.copy_needs import CopyNeeds
from planner.ui.dialogs.map_ends import ChooseEnd
from planner.ui.models.map_graph import Key
from planner.ui.shell import Shell
from tests.ui.lists import content
from tests.ui.maps import (
    begin_pull,
    click,
    end_pull,
    file_of,
    free_place,
    map_of,
    press,
    pull,
    told,
    undo,
    write,
)

K = Qt.Key
MODULES, REPAIR = (Key("developments", f"d{n}") for n in (7, 10))
POLISH_B1, POLISH_A1 = Key("skills", "PL", 3), Key("skills", "PL", 1)


# -- pulling lines ---------------------------------------------------------------------------


def test_a_line_to_an_empty_place_names_a_need_and_undo_takes_it_back(shell: Shell) -> None:
    place, before = map_of(shell), file_of(shell)
    known = set(content(shell).needs)
    pull(place, MODULES, None)
    write(place, "Polish B1, Weber + Kaya")
    made = [n for id_, n in content(shell).needs.items() if id_ not in known]
    assert [(n.development, n.competency, n.level, n.people) for n in made] == [
        ("d7", "PL", 3, ("weber", "kaya"))
    ]
    assert not place.editor.isVisible()
    assert place.map_view.scene.chosen == POLISH_B1
    box = place.map_view.chosen_box
    assert box is not None
    assert box.serves == 2
    undo(shell)
    assert file_of(shell) == before
    assert len(place.map_view.map.graph.boxes[place.map_view.map.place_of(POLISH_B1)].needs) == 1  # type: ignore[index]


def test_a_line_to_a_competency_has_its_name_written_already(shell: Shell) -> None:
    place = map_of(shell)
    known = set(content(shell).needs)
    pull(place, Key("developments", "d3"), Key("skills", "BAT", 2))
    assert place.editor.line.text() == "Battery passport evidence 2, "
    write(place, "Nowak")
    made = [n for id_, n in content(shell).needs.items() if id_ not in known]
    assert [(n.development, n.competency, n.level, n.people) for n in made] == [
        ("d3", "BAT", 2, ("nowak",))
    ]


def test_a_structure_says_its_kind_itself(shell: Shell) -> None:
    place = map_of(shell)
    known = set(content(shell).needs)
    pull(place, MODULES, None)
    write(place, "Process: Handover, Weber, 12 weeks")
    made = [n for id_, n in content(shell).needs.items() if id_ not in known]
    assert [(n.structure, n.title, n.owner, n.lead_time_weeks) for n in made] == [
        ("process", "Handover", "weber", 12)
    ]


def test_an_unknown_name_is_offered_as_new_before_it_is_made(shell: Shell) -> None:
    place = map_of(shell)
    people = len(content(shell).people)
    pull(place, MODULES, None)
    write(place, "Polish B1, Zora Neuling", enter=False)
    assert "Zora Neuling" in place.editor.told.text()
    assert "New" in place.editor.told.text()
    assert len(content(shell).people) == people
    QTest.keyClick(place.editor.line, K.Key_Return)
    assert len(content(shell).people) == people + 1


@pytest.mark.parametrize("line", ["Polish D9, Weber", "Weber", "Hydrogen 9", "x" * 500])
def test_what_cannot_be_added_says_why_and_adds_nothing(shell: Shell, line: str) -> None:
    place, before = map_of(shell), file_of(shell)
    pull(place, MODULES, None)
    write(place, line)
    assert place.editor.isVisible()
    assert place.editor.told.text().endswith((".", "…"))
    assert not place.editor.add.isEnabled()
    assert file_of(shell) == before
    QTest.keyClick(place.editor.line, K.Key_Escape)
    assert not place.editor.isVisible()


def test_a_line_onto_itself_or_back_changes_nothing_and_says_so(shell: Shell) -> None:
    place, before, lines = map_of(shell), file_of(shell), told(shell)
    pull(place, POLISH_A1, POLISH_A1)
    pull(place, MODULES, MODULES)
    pull(place, Key("structures", "n17"), Key("actions", "a11"))
    assert file_of(shell) == before
    assert len(lines) == 3
    assert all(bad for _, bad in lines)


def test_escape_puts_the_line_down(shell: Shell) -> None:
    place, before = map_of(shell), file_of(shell)
    begin_pull(place, POLISH_A1)
    assert place.map_view.scene.pull is not None
    assert any(b.key.kind == "offerings" for b in place.map_view.map.graph.boxes)
    press(place, K.Key_Escape)
    assert place.map_view.scene.pull is None
    assert not any(b.key.kind == "offerings" for b in place.map_view.map.graph.boxes)
    end_pull(place, free_place(place, 2))
    assert file_of(shell) == before
    QToolTip.hideText()


def test_a_need_to_an_empty_place_gets_the_best_way_as_ideas(shell: Shell) -> None:
    place, before = map_of(shell), file_of(shell)
    known = set(content(shell).actions)
    pull(place, POLISH_A1, None, column=2)
    made = [a for id_, a in content(shell).actions.items() if id_ not in known]
    assert [(a.people, a.status, a.effects[0].competency) for a in made] == [
        (("vogt",), "idea", "PL")
    ]
    box = place.map_view.map.graph.boxes[place.map_view.map.place_of(POLISH_A1)]  # type: ignore[index]
    assert box.state == "ahead"
    undo(shell)
    assert file_of(shell) == before


def test_a_need_to_an_offering_takes_it_as_an_idea(shell: Shell) -> None:
    place, before = map_of(shell), file_of(shell)
    known = set(content(shell).actions)
    pull(place, POLISH_A1, Key("offerings", "o1"))
    made = [a for id_, a in content(shell).actions.items() if id_ not in known]
    assert [(a.people, a.status, a.offering) for a in made] == [(("vogt",), "idea", "o1")]
    undo(shell)
    assert file_of(shell) == before


def test_a_need_to_learning_planned_already_joins_it(shell: Shell) -> None:
    place, before = map_of(shell), file_of(shell)
    pull(place, Key("skills", "ANF", 3), Key("actions", "a11"))
    assert set(content(shell).actions["a11"].people) == {"roth", "thal"}
    undo(shell)
    assert file_of(shell) == before


def test_a_structure_to_an_empty_place_gets_its_day(shell: Shell) -> None:
    place, before = map_of(shell), file_of(shell)
    pull(place, Key("structures", "n17"), None, column=2)
    slot = next(s for s in place.desk.figures.of_need("n17"))
    assert content(shell).needs["n17"].planned_end == slot.safe
    undo(shell)
    assert file_of(shell) == before


def test_too_late_is_told_with_a_way_on(shell: Shell) -> None:
    place, before, lines = map_of(shell), file_of(shell), told(shell)
    pull(place, POLISH_B1, None, column=2)
    assert file_of(shell) == before
    assert lines[-1][1]
    assert "ways out" in lines[-1][0]


# -- by the keyboard -------------------------------------------------------------------------


def test_l_pulls_a_line_from_a_development(shell: Shell) -> None:
    place = map_of(shell)
    known = set(content(shell).needs)
    click(place, MODULES)
    press(place, K.Key_L)
    assert shell.frame.focusWidget() is place.editor.line
    write(place, "Polish A1, Vogt")
    assert len(set(content(shell).needs) - known) == 1
    # Enter stays with the line: the map below would open the details, and typing change them.
    assert shell.frame.focusWidget() is place.map_view


def test_l_lists_where_a_line_from_a_need_may_end(shell: Shell) -> None:
    place = map_of(shell)
    known = set(content(shell).actions)
    click(place, POLISH_A1)
    press(place, K.Key_L)
    dialog = place.work.dialog
    assert isinstance(dialog, ChooseEnd)
    dialog.line.setText("evening a1")
    assert dialog.rows.count() >= 1
    QTest.keyClick(dialog.line, K.Key_Return)
    QApplication.processEvents()
    made = [a for id_, a in content(shell).actions.items() if id_ not in known]
    assert [(a.people, a.offering) for a in made] == [(("vogt",), "o1")]


def test_delete_takes_a_need_out_and_undo_brings_it_back(shell: Shell) -> None:
    place, before = map_of(shell), file_of(shell)
    click(place, POLISH_A1)
    press(place, K.Key_Delete)
    assert "n9b" not in content(shell).needs
    assert place.map_view.map.place_of(POLISH_A1) is None
    undo(shell)
    assert file_of(shell) == before


def test_the_question_at_the_foot_begins_the_first_need(shell: Shell) -> None:
    place = map_of(shell)
    known = set(content(shell).needs)
    click(place, Key("ask", "d10"))
    write(place, "Polish A1, Vogt")
    made = [n for id_, n in content(shell).needs.items() if id_ not in known]
    assert [n.development for n in made] == ["d10"]
    assert place.map_view.map.place_of(Key("ask", "d10")) is None


def test_copying_needs_is_one_step(shell: Shell) -> None:
    place, before = map_of(shell), file_of(shell)
    click(place, REPAIR)
    place.work.copy_from(REPAIR)
    dialog = place.work.dialog
    assert isinstance(dialog, CopyNeeds)
    dialog.source.setCurrentIndex(dialog.source.findData("d6"))
    dialog.rows.item(1).setCheckState(Qt.CheckState.Unchecked)
    dialog.accept()
    copied = [n for n in content(shell).needs.values() if n.development == "d10"]
    assert [(n.competency, n.people) for n in copied] == [("SIM", ("stein", "petersen"))]
    undo(shell)
    assert file_of(shell) == before
