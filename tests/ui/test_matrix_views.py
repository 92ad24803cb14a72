"""Keeping views of the matrix and looking through them, by the menus a user opens."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.services.records import delete_record
from planner.ui.shell import Shell
from planner.ui.widgets.choice_popup import ChoicePopup
from tests.ui.matrices import go_to, matrix_of, press
from tests.ui.test_matrix_hidden import seen
from tests.ui.test_timeline_views import choose

DAY = dt.date(2027, 6, 1)


def test_a_view_holds_all_that_is_seen_and_brings_it_back(shell: Shell) -> None:
    desk, place = shell.desk, matrix_of(shell)
    assert desk is not None
    bar, shown = place.bar, place.shown
    menu = bar.views.saved.menu
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    bar.group_by("role")
    bar.sort_by("name")
    go_to(place, "kaya", "CAD")
    press(place, Qt.Key.Key_H, control)
    go_to(place, "weber", "PL")
    press(place, Qt.Key.Key_F, control | shift)
    go_to(place, "ott", "PL")
    press(place, Qt.Key.Key_H, control | shift)
    bar.gaps.click()
    bar.ask_day(DAY)
    desk.only_team("kon")
    QApplication.processEvents()
    before = seen(place)
    assert "CAD" not in before[1]
    assert before[1][0] == "PL"

    choose(menu, "Keep what is seen")
    (view,) = desk.content.saved_matrices.values()
    assert view.title == f"View by Role · {desk.words.day(DAY)} · Design · Only gaps"
    assert (view.team, view.on, view.hidden_people) == ("kon", DAY, ("ott",))
    assert (view.hidden_competencies, view.frozen) == (("CAD",), ("PL",))

    bar.clear()
    bar.ask_day(desk.today)
    bar.group_by("team")
    bar.sort_by("catalogue")
    shown.frozen.clear()
    bar.text.setText("Kaya")
    choose(menu, "Keep what is seen")
    assert desk.content.saved_matrices[bar.views.saved.current or ""].on is None, "it stays today"
    assert seen(place) != before

    choose(menu, view.title)
    assert seen(place) == before
    assert (bar.day, desk.team, bar.text.text()) == (DAY, "kon", "")
    assert bar.gaps.isChecked()
    assert place.matrix_view.matrix.day == DAY


def test_a_view_is_renamed_replaced_deleted_and_found_by_its_name(shell: Shell) -> None:
    desk, place = shell.desk, matrix_of(shell)
    assert desk is not None
    menu, views = place.bar.views.saved.menu, place.bar.views.saved
    choose(menu, "Keep what is seen")
    popup = views.ask_title()
    assert isinstance(popup, ChoicePopup)
    popup.line.setText("Workshop")
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    place.bar.need(True, None)
    choose(menu, "Replace “Workshop”")
    (view,) = desk.content.saved_matrices.values()
    assert (view.title, view.only_needed) == ("Workshop", True)

    place.bar.need(False, None)
    shell.go("focus")
    shell.go("competencies", view)
    assert place.shown.only_needed, "it is looked through where its name was chosen"

    desk.editor.run(delete_record, "competencies", "CAD")
    choose(menu, "Delete “Workshop”")
    assert not desk.content.saved_matrices
    desk.editor.undo()
    assert desk.content.saved_matrices[view.id].only_needed
    choose(menu, "Workshop")


def test_what_a_view_hides_may_go(shell: Shell) -> None:
    desk, place = shell.desk, matrix_of(shell)
    assert desk is not None
    go_to(place, "ott", "PL")
    place.hiding.hide("people")
    place.bar.views.saved.keep()
    desk.editor.run(delete_record, "people", "ott")
    (view,) = desk.content.saved_matrices.values()
    assert view.hidden_people == ()
    place.bar.views.show(view.id)
    assert not place.shown.hidden_people
