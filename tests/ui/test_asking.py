"""The frame of all small dialogs."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.services.records import add_record
from planner.ui.dialogs.frame import Asking, text
from planner.ui.dialogs.planning import NameSomeone
from planner.ui.shell import Shell
from tests.ui.inspecting import said_by
from tests.ui.windows import TODAY


def test_a_dialog_grows_with_what_comes_to_stand_in_it(qtbot: QtBot) -> None:
    dialog = Asking("Merge", "", "Yes", "No", None)
    qtbot.addWidget(dialog)
    reason = text("", "fieldError")
    reason.hide()
    dialog.column.addWidget(reason)
    dialog.show()
    before = dialog.height()
    reason.setText("It lies within the other one. " * 12)
    reason.show()
    QApplication.processEvents()
    assert reason.height() >= reason.heightForWidth(reason.width()), "nothing is cut"
    assert dialog.height() > before


def test_where_nobody_can_be_in_time_it_says_what_is_left_to_do(shell: Shell) -> None:
    desk = shell.desk
    assert desk is not None
    due = (TODAY + dt.timedelta(60)).isoformat()
    asked = {"competency": "EN", "level": 5, "count": 3, "team": "kon", "due": due, "id": "soon"}
    desk.editor.run(add_record, "needs", asked)
    dialog = NameSomeone(desk, desk.figures.of_need("soon")[0], shell)
    dialog.open()
    assert dialog.yes.isHidden()
    assert "Ask for a lower level, or of more people" in said_by(dialog)
    dialog.reject()
