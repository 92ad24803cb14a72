"""The window is seen before anything heavy is imported; Qt's bindings lose no references."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from planner.services.wording import load_words
from planner.ui.main_window import MainWindow
from planner.ui.places import PLACES
from planner.ui.settings import Settings
from planner.ui.shell import Shell
from planner.ui.theme import Look

HEAVY = "sqlalchemy sqlmodel pydantic numpy matplotlib openpyxl ortools sqlcipher3 holidays alembic"

LOOK_ON = f"""
import sys
from planner import app
from PySide6.QtWidgets import QApplication

def look_around(_, window, asked):
    heavy = [name for name in {HEAVY.split()!r} if name in sys.modules]
    print(heavy, window.isVisible())
    QApplication.quit()

app.fill = look_around
sys.exit(app.main([]))
"""


def test_at_the_first_paint_nothing_heavy_is_there() -> None:
    told = subprocess.run(
        [sys.executable, "-c", LOOK_ON], capture_output=True, text=True, check=True, timeout=60
    )
    assert told.stdout.strip() == "[] True"


def test_what_comes_after_the_first_paint_has_the_keyboard(
    qapp: QApplication, look: Look, tmp_path: Path
) -> None:
    frame = MainWindow(Settings(tmp_path / "window.ini"), look.colours)
    frame.show()
    team = Shell(frame, PLACES, load_words("en"), look).welcome.team
    # A window manager that makes the window active now gives the keyboard to what is seen.
    assert team.field.isVisible()
    QTest.qWaitForWindowActive(frame)
    assert qapp.focusWidget() is team.field
    QTest.keyClick(frame, Qt.Key.Key_Tab)
    assert qapp.focusWidget() is team.file
    frame.close()
    frame.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_no_reference_is_lost_in_a_thousand_calls(look: Look) -> None:
    del look
    label = QLabel()
    label.setText("0")
    before = sys.getrefcount(None), sys.getrefcount(True)
    for number in range(1000):
        label.setText(str(number))
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert all(abs(one - other) < 50 for one, other in zip(before, after, strict=True))
