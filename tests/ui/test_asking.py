"""The frame of all small dialogs."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.ui.dialogs.frame import Asking, text


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
