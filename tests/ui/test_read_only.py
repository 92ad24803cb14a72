"""A plan that can only be read says so, and offers the way to one that can be changed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.started import Start, desk_of, plan, shell_of, start

__all__ = ["plan", "start"]


def test_where_nothing_can_be_written_a_copy_is_one_press_away(
    start: Start, plan: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is offered where plans of one's own lie, and work goes on in it."""
    plan = plan.rename(plan.with_name("Shared.vorlauf"))
    opening, asked = start(), []

    def answer(_: object, title: str, start: str, kinds: str) -> tuple[str, str]:
        asked.append(Path(start))
        return str(tmp_path / "Mine.vorlauf"), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    with monkeypatch.context() as patch:
        patch.setattr(os, "access", lambda *_: False)
        opening.open(plan)
    shell = shell_of(opening)
    assert desk_of(opening).plan.read_only == "folder"
    assert "nothing can be written" in shell.notice.accessibleName()
    assert shell.notice.button.text() == "Duplicate…"
    QTest.mouseClick(shell.notice.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk_of(opening).plan.path.name == "Mine.vorlauf")
    assert not desk_of(opening).plan.read_only
    assert not shell.notice.button.isVisible()
    assert asked[0].parent == opening._doors.plans


def test_a_plan_that_can_be_changed_offers_no_copy(start: Start, plan: Path) -> None:
    opening = start()
    opening.open(plan)
    opening.see_from(desk_of(opening).today.replace(year=2030))
    notice = shell_of(opening).notice
    assert notice.isVisible()
    assert not notice.button.isVisible()
