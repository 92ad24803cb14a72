"""Several rows of a list: the details tell what they share, and change it for all as one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton

from planner.domain.content import Content
from planner.ui.shell import Shell
from planner.ui.views.inspector_several import SeveralPage
from planner.ui.views.record_list import RecordListView
from tests.ui.conftest import OpenWindow
from tests.ui.lists import content, list_of
from tests.ui.windows import MemoryPlan

SHIFT = Qt.KeyboardModifier.ShiftModifier


def chosen_three(shell: Shell, key: str = "developments") -> RecordListView:
    """Three rows, by the keyboard."""
    view = list_of(shell, key)
    shell.inspecting.open()
    view.choose([view.rows.ids[0]])
    view.table.setFocus()
    for _ in range(2):
        QTest.keyClick(view.table, Qt.Key.Key_Down, SHIFT)
    QApplication.processEvents()
    assert len(view.chosen_ids()) == 3
    return view


def page_of(shell: Shell) -> SeveralPage:
    inspector = shell.inspecting.inspector
    assert inspector is not None
    assert inspector.page is None
    assert inspector.several is not None
    return inspector.several


def labels(page: SeveralPage) -> list[str]:
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]


def button(page: SeveralPage, begin: str) -> QPushButton:
    return next(each for each in page.buttons if each.accessibleName().startswith(begin))


def test_the_details_tell_how_many_and_what_they_share(shell: Shell) -> None:
    view = chosen_three(shell)
    page, plan = page_of(shell), content(shell)
    ids = view.chosen_ids()
    assert page.heading.text() == "3 developments"
    names = [each.full for each in page.findChildren(type(page._name(ids[0]))) if each.isVisible()]
    assert names == [plan.developments[id_].title for id_ in ids]
    assert len({plan.developments[id_].sector for id_ in ids}) > 1
    assert button(page, "Sector").text() == "different ones ▾"
    assert {plan.developments[id_].status for id_ in ids} == {"preparing"}
    assert button(page, "Status").text() == "preparing ▾"


def test_what_is_chosen_there_changes_all_of_them_as_one_step(shell: Shell) -> None:
    view = chosen_three(shell)
    ids, before = view.chosen_ids(), content(shell)
    status = button(page_of(shell), "Status")
    status.setFocus()
    QTest.keyClick(status, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(each for each in menu.actions() if each.text() == "watched").trigger()
    menu.close()
    assert {content(shell).developments[id_].status for id_ in ids} == {"watched"}
    assert view.chosen_ids() == ids
    now = button(page_of(shell), "Status")
    assert now.text() == "watched ▾"
    assert now.hasFocus(), "the keyboard stays where it was"
    assert shell.desk is not None
    shell.desk.editor.undo()
    assert {content(shell).developments[id_].status for id_ in ids} == {"preparing"}
    assert content(shell).developments == before.developments


def test_a_name_chooses_that_one_alone(shell: Shell) -> None:
    view = chosen_three(shell)
    id_ = view.chosen_ids()[1]
    page = page_of(shell)
    title = content(shell).developments[id_].title
    name = next(b for b in page.findChildren(QPushButton) if b.accessibleName().endswith(title))
    QTest.mouseClick(name, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert view.chosen_ids() == [id_]
    inspector = shell.inspecting.inspector
    assert inspector is not None
    assert inspector.page is not None
    assert inspector.page.id == id_


def test_they_are_left_with_the_list_and_gone_when_deleted(shell: Shell) -> None:
    view = chosen_three(shell)
    assert shell.desk is not None
    gone = view.chosen_ids()
    button(page_of(shell), "Delete").click()
    QApplication.processEvents()
    assert not set(gone) & set(content(shell).developments)
    assert shell.desk.several is None
    shell.desk.editor.undo()
    chosen_three(shell)
    shell.go("signals")
    QApplication.processEvents()
    assert shell.desk.several is None


@pytest.mark.parametrize("held", ["in_use"])
def test_a_plan_that_can_only_be_read_lets_them_be_copied(
    window: OpenWindow, practice: Content, held: str
) -> None:
    shell = window(practice, "en", MemoryPlan(practice, read_only=held))
    chosen_three(shell)
    assert [each.accessibleName() for each in page_of(shell).buttons] == ["Copy as table"]
