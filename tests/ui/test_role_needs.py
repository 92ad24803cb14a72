"""Needs of a role: reached from a development and from the role, ticked, added as one step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from planner.services.records import delete_record
from planner.ui.dialogs.copy_needs import CopyNeeds
from planner.ui.dialogs.role_needs import RoleNeeds
from planner.ui.shell import Shell
from planner.ui.views.inspector_needs import NeedsSection
from planner.ui.views.record_tools import TOOLS
from tests.ui.lists import list_of


def test_a_development_takes_the_lines_that_are_ticked(shell: Shell) -> None:
    desk = shell.desk
    assert desk is not None
    desk.choose("developments", "d4")
    shell.inspecting.open()
    QApplication.processEvents()
    assert shell.inspecting.inspector is not None
    [section] = shell.inspecting.inspector.findChildren(NeedsSection)
    assert section.of_role.isVisible()
    section.of_role.click()
    dialog = section.dialog
    assert isinstance(dialog, RoleNeeds)
    assert dialog.development.currentData() == "d4"
    before = dict(desk.content.needs)
    total = len(dialog.rows.ticked())
    assert total > 1
    dialog.rows.item(0).setCheckState(Qt.CheckState.Unchecked)
    left = dialog.rows.ticked()
    dialog.count.setValue(2)
    dialog.yes.click()
    made = [need for id_, need in desk.content.needs.items() if id_ not in before]
    assert [need.competency for need in made] == list(left)
    assert {need.count for need in made} == {2}
    desk.editor.undo()
    assert dict(desk.content.needs) == before


def test_the_list_of_roles_offers_it(shell: Shell) -> None:
    desk = shell.desk
    assert desk is not None
    role = next(id_ for id_, each in desk.content.roles.items() if len(each.requires) > 1)
    [tool] = [tool for tool in TOOLS["roles"] if tool.key == "needs"]
    tool.open(desk, [role], shell)
    [dialog] = shell.findChildren(RoleNeeds)
    assert dialog.role.currentData() == role
    for _ in range(dialog.rows.count()):
        dialog.rows.item(_).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.yes.isEnabled()
    dialog.reject()


def test_the_menu_of_a_development_leads_to_all_three_ways(shell: Shell) -> None:
    desk = shell.desk
    assert desk is not None
    view = list_of(shell, "developments")
    view.choose(["d4"])
    lines = {action.text(): action for action in view.commands.lines()}
    lines["Needs of a role…"].trigger()
    [dialog] = shell.frame.findChildren(RoleNeeds)
    assert dialog.development.currentData() == "d4"
    dialog.reject()
    lines["Copy needs from another development…"].trigger()
    [other] = shell.frame.findChildren(CopyNeeds)
    other.reject()
    lines["Add what it will ask of us…"].trigger()
    QApplication.processEvents()
    assert shell.inspecting.inspector is not None
    [section] = shell.inspecting.inspector.findChildren(NeedsSection)
    assert shell.frame.focusWidget() is section.what
    for role in list(desk.content.roles):
        desk.editor.run(delete_record, "roles", role)
    view.choose(["d4"])
    lines = {action.text(): action for action in view.commands.lines()}
    assert not lines["Needs of a role…"].isEnabled(), "no role asks for anything"
