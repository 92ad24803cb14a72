"""When the details come, and when they go."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain.content import Content
from planner.ui.theme import Look
from tests.ui.windows import open_window


def test_it_comes_with_the_first_choice_and_stays(
    look: Look,
    practice: Content,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    shell = open_window(look, practice, tmp_path / "window.ini")

    def seen() -> bool:
        inspector = shell.inspecting.inspector
        return inspector is not None and inspector.isVisible()

    shell.frame.resize(1440, 900)
    shell.frame.show()
    for place in ("needs", "timeline", "competencies"):
        shell.go(place)
        QApplication.processEvents()
        # The whole width, while there is nothing to say, where nothing is fitted into it.
        assert seen() == (place == "timeline")
    held, desk = Qt.MouseButton.LeftButton, shell.desk
    assert desk is not None
    monkeypatch.setattr(QApplication, "doubleClickInterval", lambda: 0)
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: held)
    desk.choose("actions", "a2")
    for _ in range(3):  # the wait is over, again and again
        QApplication.processEvents()
        assert not seen()  # what is pressed may be dragged
    held = Qt.MouseButton.NoButton
    qtbot.waitUntil(seen)
    desk.choose()
    assert seen()  # nothing jumps with every click beside a bar
    for place in ("reports", "signals"):  # nobody minds that things move there
        shell.go(place)
        assert not seen()
    shell.go("focus")
    for id_ in ("a2", "a3"):  # where the whole width is used again, it comes anew each time
        held = Qt.MouseButton.LeftButton
        desk.choose("actions", id_)
        assert not seen(), id_
        held = Qt.MouseButton.NoButton
        qtbot.waitUntil(seen)
        desk.choose()
        assert not seen(), id_
    shell.frame.close()
    shell.frame.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
