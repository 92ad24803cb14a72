"""A large write within the window: it paints, shows how far it is, and can be given up."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from planner.domain.content import Content
from planner.services.many_records import add_records
from planner.storage.parts import PART
from planner.ui.shell import Shell
from planner.ui.theme import Look
from tests.ui.access.walk import let_go, opening_of, started

MANY = [("people", {"id": f"n{n}", "name": f"Name {n}"}) for n in range(PART * 4)]


@pytest.fixture
def shell(qapp: QApplication, look: Look, tmp_path: Path) -> Iterator[Shell]:
    made = started(look, tmp_path, "de")
    made.frame.show()
    opening_of(made).make(tmp_path / "x.vorlauf", "empty")
    QApplication.processEvents()
    yield made
    let_go(made)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def add_many(shell: Shell) -> object:
    assert shell.desk is not None
    return shell.desk.editor.run(add_records, "people", MANY)


def content_of(shell: Shell) -> Content:
    assert shell.desk is not None
    return shell.desk.content


def cancel_of(shell: Shell) -> QPushButton:
    return next(b for b in shell.bottom.findChildren(QPushButton) if b.text() == "Abbrechen")


def test_the_window_paints_and_says_how_far_it_is(shell: Shell) -> None:
    shares: list[float] = []
    seen: list[bool] = []
    shell.desk.editor.waited.connect(shares.append)  # type: ignore[union-attr]
    ticks = QTimer()
    ticks.timeout.connect(lambda: seen.append(cancel_of(shell).isVisible()))
    ticks.start(0)
    assert add_many(shell) is not None
    ticks.stop()
    assert len(content_of(shell).people) == len(MANY)
    assert seen.count(True) > 3, "the window took other work in between"
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert not cancel_of(shell).isVisible()


def test_cancelled_nothing_of_it_is_there(shell: Shell) -> None:
    before = shell.desk.plan.path.stat().st_size  # type: ignore[union-attr]
    QTimer.singleShot(0, lambda: QTest.mouseClick(cancel_of(shell), Qt.MouseButton.LeftButton))
    assert add_many(shell) is None
    assert not content_of(shell).people
    assert "nichts" in shell.bottom._told.text()
    path = shell.desk.plan.path  # type: ignore[union-attr]
    opening_of(shell).open(path)
    assert not content_of(shell).people
    assert path.stat().st_size <= before + 4096 * 4
    assert add_many(shell) is not None, "afterwards everything can be written again"


def test_keys_and_clicks_wait_until_it_is_over(shell: Shell) -> None:
    shell.go("focus")
    tried: list[str] = []

    def wish() -> None:
        tried.append(shell.place)
        QTest.keyClick(shell.frame, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        QTest.mouseClick(shell.rail._buttons["timeline"], Qt.MouseButton.LeftButton)
        tried.append(shell.place)

    QTimer.singleShot(0, wish)
    assert add_many(shell) is not None
    assert tried == ["focus", "focus"]
    QTest.keyClick(shell.frame, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert shell.place == "developments"


def test_escape_gives_it_up_too_and_undo_of_much_can_be_given_up(shell: Shell) -> None:
    QTimer.singleShot(0, lambda: QTest.keyClick(shell.frame, Qt.Key.Key_Escape))
    assert add_many(shell) is None
    assert add_many(shell) is not None
    QTimer.singleShot(0, lambda: QTest.keyClick(shell.frame, Qt.Key.Key_Escape))
    assert shell.desk.editor.undo() is None  # type: ignore[union-attr]
    assert len(content_of(shell).people) == len(MANY)
    assert shell.desk.editor.undo() is not None  # type: ignore[union-attr]
    assert not content_of(shell).people
