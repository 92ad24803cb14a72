"""The catalogue as a tree: folded and opened, moved by dragging and by the menu, merged."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.assessment import Assessment
from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.offering import Offering
from planner.domain.people import Person
from planner.domain.plan import Plan
from planner.ui.dialogs.duplicates import Duplicates
from planner.ui.dialogs.merging import Merging
from planner.ui.models.table_model import BRANCH
from planner.ui.shell import Shell
from planner.ui.views.record_cells import mark_end
from planner.ui.views.record_list import RecordListView
from planner.ui.widgets.choice_popup import ChoicePopup
from tests.ui.conftest import OpenWindow
from tests.ui.dragging import drop
from tests.ui.lists import content, list_of, shown, type_in, write
from tests.ui.test_linking import carried, over
from tests.ui.windows import TODAY

CATALOGUE = 1


def tree() -> Content:
    made = [
        Competency(id="t", name="Technology"),
        Competency(id="l", name="Languages"),
        Competency(id="s", name="Slavic", parent="l"),
        Competency(id="p", name="Polish", parent="s", scale="cefr"),
        Competency(id="e", name="English", parent="l", scale="cefr"),
        Competency(id="e2", name="Englisch", code="EN2"),
    ]
    held = [
        Assessment(id="a1", person="anna", competency="e2", level=3, on=TODAY),
        Assessment(id="a2", person="anna", competency="p", level=2, on=TODAY),
    ]
    people = [Person(id="anna", name="Anna Berg")]
    return Content(Plan(), {"competencies": made, "assessments": held, "people": people})


@pytest.fixture
def shell(window: OpenWindow) -> Shell:
    return window(tree())


@pytest.fixture
def view(shell: Shell) -> RecordListView:
    return list_of(shell, "competencies", CATALOGUE)


ALL = ["Englisch", "Languages", "English", "Slavic", "Polish", "Technology"]


def press_mark(view: RecordListView, id_: str) -> None:
    row = view.rows.row_of(id_)
    assert row is not None
    index = view.model.index(row, 0)
    box = view.table.visualRect(index)
    at = QPoint(box.left() + mark_end(index.data(BRANCH)) - 12, box.center().y())
    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=at)


def undo(shell: Shell) -> None:
    assert shell.desk is not None
    shell.desk.editor.undo()


def test_each_stands_below_its_category_and_a_click_on_the_mark_folds(
    view: RecordListView,
) -> None:
    assert shown(view, "title") == ALL
    depths = [view.model.index(row, 0).data(BRANCH).depth for row in range(6)]
    assert depths == [0, 0, 1, 1, 2, 0]
    press_mark(view, "l")
    assert shown(view, "title") == ["Englisch", "Languages", "Technology"]
    assert view.chosen_ids() == ["l"]
    told = view.model.index(1, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert told == "level 1, folded"
    press_mark(view, "l")
    assert shown(view, "title") == ALL


def test_left_and_right_fold_open_and_lead_up(view: RecordListView) -> None:
    view.choose(["p"])
    QTest.keyClick(view.table, Qt.Key.Key_Left)
    assert view.chosen_ids() == ["s"]
    QTest.keyClick(view.table, Qt.Key.Key_Left)
    assert "Polish" not in shown(view, "title")
    QTest.keyClick(view.table, Qt.Key.Key_Right)
    assert shown(view, "title") == ALL


def test_what_is_looked_for_is_shown_with_the_way_to_it(view: RecordListView) -> None:
    press_mark(view, "l")
    type_in(view.filters.text, "polish")
    assert shown(view, "title") == ["Languages", "Slavic", "Polish"]
    assert view.filters.count.text() == "1 of 6"
    view.filters.clear()
    assert shown(view, "title") == ["Englisch", "Languages", "Technology"]


def test_who_is_asked_for_is_opened_and_folds_are_kept(shell: Shell, view: RecordListView) -> None:
    press_mark(view, "l")
    assert shell.settings.text("folded/competencies") == "l"
    view.choose(["p"])
    assert shown(view, "title") == ALL
    assert shell.settings.text("folded/competencies") == ""


def test_dragged_onto_a_category_it_moves_there_with_all_in_it(
    shell: Shell, view: RecordListView
) -> None:
    data = carried(view, ["s"])
    assert drop(view.table.viewport(), data, over(view, "t"))
    assert content(shell).competencies["s"].parent == "t"
    assert shown(view, "title") == [
        "Englisch", "Languages", "English", "Technology", "Slavic", "Polish",
    ]  # fmt: skip
    assert view.chosen_ids() == ["s"]
    undo(shell)
    assert shown(view, "title") == ALL


def test_a_category_dragged_into_itself_says_why_not(shell: Shell, view: RecordListView) -> None:
    told: list[str] = []
    assert shell.desk is not None
    shell.desk.editor.told.connect(lambda sentence, _: told.append(sentence))
    assert drop(view.table.viewport(), carried(view, ["l"]), over(view, "p"))
    assert told == ["“Polish” lies within “Languages”; choose another category."]
    assert content(shell).competencies["l"].parent is None


def test_the_menu_moves_several_as_one_step(shell: Shell, view: RecordListView) -> None:
    view.choose(["e", "e2"])
    assert not view.commands.choices.choose("parent", "s")
    assert shown(view, "title") == [
        "Languages", "Slavic", "Englisch", "English", "Polish", "Technology",
    ]  # fmt: skip
    undo(shell)
    assert shown(view, "title") == ALL
    view.choose(["p"])
    assert not view.commands.choices.choose("parent", "")
    assert content(shell).competencies["p"].parent is None


def test_a_category_nobody_has_made_yet_is_offered_as_new_and_comes_with_the_move(
    shell: Shell, view: RecordListView
) -> None:
    view.choose(["p", "e"])
    view.commands.choices.ask("parent")
    popup = next(w for w in view.table.findChildren(ChoicePopup) if w.isVisible())
    type_in(popup.line, "Spoken")
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert popup.isVisible()
    assert "Enter once more adds it as new: Competency" in popup._told.text()
    assert shown(view, "title") == ALL, "a slip makes nothing"
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    QApplication.processEvents()
    made = next(c for c in content(shell).competencies.values() if c.name == "Spoken")
    assert [content(shell).competencies[each].parent for each in "pe"] == [made.id, made.id]
    undo(shell)
    assert shown(view, "title") == ALL
    view.choose(["p"])
    assert view.commands.choices._take("parent", "Spoken")
    assert not view.commands.choices._take("parent", "Spoken")
    assert content(shell).competencies["p"].parent is not None
    view.commands.choices._fill("parent")
    new = view.commands.choices._menus["parent"].actions()[-1]
    assert new.text() == "New…"
    new.trigger()
    popup = next(w for w in view.table.findChildren(ChoicePopup) if w.isVisible())
    type_in(popup.line, "Written")
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert any(c.name == "Written" for c in content(shell).competencies.values()), "asked for once"


def test_a_new_one_and_a_deleted_one_find_their_places(shell: Shell, view: RecordListView) -> None:
    write(view, "Drawing")
    assert shown(view, "title") == ["Drawing", *ALL]
    view.table.setFocus()
    view.choose(["l"])
    QTest.keyClick(view.table, Qt.Key.Key_Delete)
    assert shown(view, "title") == ["Drawing", "Englisch", "English", "Slavic", "Polish",
                                    "Technology"]  # fmt: skip
    undo(shell)
    assert shown(view, "title") == ["Drawing", *ALL]


def dialog_of(view: RecordListView) -> Merging:
    (action,) = (a for a in view.commands.lines() if a.text() == "Merge…")
    assert action.isEnabled()
    action.trigger()
    QApplication.processEvents()
    found = view.window().findChildren(Merging)
    return found[-1]


def test_two_become_one_with_the_levels_that_were_said(shell: Shell, view: RecordListView) -> None:
    view.choose(["e2"])
    dialog = dialog_of(view)
    assert not dialog.yes.isEnabled()
    type_in(dialog.into, "English")
    assert dialog.moving.text() == "Moves along: 1 assessment."
    assert [box.currentText() for box in dialog.boxes] == ["0", "A2", "B1", "C1", "C2"]
    dialog.boxes[3].setCurrentIndex(4)
    QTest.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)
    assert "e2" not in content(shell).competencies
    held = content(shell).assessments["a1"]
    assert (held.competency, held.level) == ("e", 4)
    assert content(shell).competencies["e"].code == "EN2"
    undo(shell)
    assert content(shell).assessments["a1"].level == 3
    assert shown(view, "title") == ALL


def test_a_higher_level_never_becomes_a_lower_one(shell: Shell, view: RecordListView) -> None:
    view.choose(["e2"])
    dialog = dialog_of(view)
    type_in(dialog.into, "English")
    dialog.boxes[1].setCurrentIndex(6)
    QTest.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert "higher level" in dialog._trouble.text()
    assert "e2" in content(shell).competencies
    dialog.reject()


def test_what_lies_within_is_told_and_the_way_round_can_be_turned(
    shell: Shell, view: RecordListView
) -> None:
    view.choose(["s"])
    dialog = dialog_of(view)
    type_in(dialog.into, "Japanese")
    assert "is called that" in dialog._trouble.text()
    assert not dialog.swap.isEnabled()
    type_in(dialog.into, "Polish")
    assert not dialog.yes.isEnabled()
    assert "“Polish” lies within “Slavic”; merge it the other way" in dialog._trouble.text()
    QTest.mouseClick(dialog.swap, Qt.MouseButton.LeftButton)
    assert (dialog.into.text(), dialog.yes.isEnabled()) == ("Slavic", True)
    assert not dialog._trouble.text()
    assert not dialog.no.hasFocus(), "Enter does not cancel now"
    dialog.reject()
    dialog = dialog_of(view)
    type_in(dialog.into, "Technology")
    QTest.mouseClick(dialog.swap, Qt.MouseButton.LeftButton)
    assert dialog.into.text() == "Slavic"
    QTest.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)
    assert "t" not in content(shell).competencies


def test_namesakes_are_told_apart_when_they_are_merged(window: OpenWindow) -> None:
    made = [Competency(id=id_, name="English", code=code) for id_, code in (("a", "X"), ("b", ""))]
    shell = window(Content(Plan(), {"competencies": [*made, Competency(id="c", name="Dutch")]}))
    view = list_of(shell, "competencies", CATALOGUE)
    view.choose(["c"])
    dialog = dialog_of(view)
    assert set(dialog._labels().values()) == {"English (X)", "English (b)"}
    type_in(dialog.into, "English")
    assert dialog.kept is None
    type_in(dialog.into, "English (b)")
    assert dialog.kept == "b"
    dialog.reject()


def twice(view: RecordListView) -> Duplicates:
    (action,) = (a for a in view.commands.lines() if a.text() == "Find duplicates…")
    assert action.isEnabled()
    action.trigger()
    QApplication.processEvents()
    return view.window().findChildren(Duplicates)[-1]


def test_englisch_and_english_are_found_and_merged_where_they_stand(
    shell: Shell, view: RecordListView
) -> None:
    dialog = twice(view)
    assert dialog.told.text() == "1 pair"
    (button,) = dialog.buttons
    assert button.accessibleName() == "Merge English and Englisch (EN2)"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    (merging,) = dialog.findChildren(Merging)
    assert merging.into.text() == "English"
    QTest.mouseClick(merging.yes, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert "e2" not in content(shell).competencies
    assert dialog.buttons == []
    assert dialog.told.text() == "Nothing stands here twice, as far as names tell."
    undo(shell)
    assert len(dialog.buttons) == 1
    dialog.reject()


def test_two_offerings_become_one_and_undo_parts_them(window: OpenWindow) -> None:
    made = [Offering(id=id_, title="Evening course", competency="p") for id_ in "ab"]
    shell = window(Content(Plan(), {"competencies": [Competency(id="p")], "offerings": made}))
    dialog = twice(list_of(shell, "competencies", CATALOGUE + 1))
    QTest.mouseClick(dialog.buttons[0], Qt.MouseButton.LeftButton)
    assert list(content(shell).offerings) == ["a"]
    undo(shell)
    assert list(content(shell).offerings) == ["a", "b"]
    dialog.reject()


def test_what_is_not_the_same_goes_down_and_can_be_asked_about_again(
    shell: Shell, view: RecordListView
) -> None:
    dialog = twice(view)
    (other,) = dialog.others
    assert other.accessibleName() == "English and Englisch (EN2) are not the same"
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_Space)
    assert dialog.buttons == []
    assert content(shell).competencies["e"].not_same == ("e2",)
    (again,) = dialog.again
    assert again.hasFocus()
    assert again.accessibleName() == "English and Englisch (EN2) may be the same after all"
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    assert content(shell).competencies["e"].not_same == ()
    assert len(dialog.buttons) == 1
    undo(shell)
    assert dialog.buttons == []
    dialog.reject()
