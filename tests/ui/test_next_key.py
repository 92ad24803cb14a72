"""F3 does the next step of what is shown: one key from a signal to a learning action."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.content import Content
from planner.domain.plan import Plan
from planner.services.records import add_record
from planner.ui.dialogs.planning import PlanSlot
from planner.ui.shell import Shell
from tests.ui.conftest import OpenWindow

F3, ENTER = Qt.Key.Key_F3, Qt.Key.Key_Return


def press(shell: Shell, key: Qt.Key, text: str = "") -> None:
    """Type a text where the cursor is, then press a key."""
    here: Any = QApplication.focusWidget() or shell.frame
    if text:
        QTest.keyClicks(here, text)
    QTest.keyClick(here, key)
    QApplication.processEvents()


def test_one_key_leads_from_a_signal_to_a_learning_action(window: OpenWindow) -> None:
    shell = window(Content(Plan()))
    desk = shell.desk
    assert desk is not None
    told: list[str] = []
    desk.editor.told.connect(lambda text, _: told.append(text))
    shell.go("signals")
    press(shell, F3)
    assert "Choose first" in told[-1]
    assert shell.inspecting.inspector is None, "nothing opens for nothing, from now on"
    desk.editor.run(add_record, "developments", {"title": "A works in Breslau"})
    [wave] = desk.content.developments
    desk.editor.run(add_record, "signals", {"text": "They build in Breslau", "supports": [wave]})
    desk.choose("signals", next(iter(desk.content.signals)))
    press(shell, F3)
    assert desk.choice == ("developments", wave)
    press(shell, F3)
    press(shell, ENTER, "spring 2028")
    assert desk.content.developments[wave].about is not None
    press(shell, F3)
    press(shell, ENTER, "Polish B1, Anna Kowalczyk")
    assert len(desk.content.needs) == 1
    press(shell, F3)
    dialog = shell.findChild(PlanSlot)
    assert dialog is not None
    press(shell, ENTER)
    assert [action.status for action in desk.content.actions.values()] == ["idea"] * 3
