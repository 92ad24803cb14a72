"""Pages that went leave nothing behind, and nothing of the plan is looked through for that."""

from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.ui.shell import Shell
from planner.ui.tidying import READ, SOON
from planner.ui.views.inspector_page import RecordPage


def _look_at(shell: Shell, kind: str) -> list[weakref.ref[RecordPage]]:
    """Look at each record of a kind, and give the pages there were."""
    assert shell.desk is not None
    pages = []
    for id_ in shell.desk.content.table(kind):
        shell.desk.choose(kind, id_)
        inspector = shell.inspecting.inspector
        assert inspector is not None
        assert inspector.page is not None
        pages.append(weakref.ref(inspector.page))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return pages


def test_pages_that_went_are_dropped_in_a_quiet_moment(shell: Shell, qtbot: QtBot) -> None:
    shell.inspecting.open()
    gc.disable()  # Python's own search must not do the work in our stead
    try:
        pages = _look_at(shell, "actions")
        assert len(pages) > 3
        assert sum(page() is not None for page in pages) > 1, "nothing would be left behind"
        qtbot.waitUntil(lambda: sum(page() is not None for page in pages) == 1, timeout=20 * SOON)
    finally:
        gc.enable()


def test_the_plan_is_set_apart_while_it_is_open(shell: Shell) -> None:
    gc.unfreeze()
    QTest.qWait(READ + 200)
    apart = gc.get_freeze_count()
    assert apart > len(shell.desk.content.actions if shell.desk else ())
    shell.leave_plan()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gc.get_freeze_count() == 0
