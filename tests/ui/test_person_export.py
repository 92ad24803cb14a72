"""The report on one person, written from the window: in confidence what was said so."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from planner.domain.content import Content
from planner.domain.signal import Signal
from planner.ui.person_export import ask_person_report
from tests.ui.conftest import OpenWindow

TOLD = Signal(
    id="told", text="Jonas Weber fears for the plant", quote="in tears", confidential=True
)


def test_it_says_that_a_confidential_signal_names_the_person_and_its_words_if_wished(
    window: OpenWindow,
    practice: Content,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    practice._records["signals"]["told"] = TOLD
    decision = next(iter(practice.decisions.values()))
    decided = replace(decision, by="weber", signals=("told",))
    practice._records["decisions"][decision.id] = decided
    shell = window(practice)
    out = tmp_path / "weber.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    for wished in (False, True):
        dialog = ask_person_report(shell, "weber")
        assert dialog is not None
        assert not dialog.confidential.isChecked()
        if wished:
            QTest.keyClick(dialog.confidential, Qt.Key.Key_Space)
        QTest.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: out.exists() and not shell.tasks._running)
        text = out.read_text(encoding="utf-8")
        named = {each["id"]: each["title"] for each in json.loads(text)["mentioned_in"]}
        assert named["told"] == (TOLD.text if wished else "confidential")
        assert "tears" not in text
        assert ("fears" in text) == wished
        out.unlink()


def test_where_nothing_is_confidential_nothing_is_asked(
    window: OpenWindow, practice: Content
) -> None:
    for signal in list(practice.signals.values()):
        practice._records["signals"][signal.id] = replace(signal, confidential=False)
    dialog = ask_person_report(window(practice), "weber")
    assert dialog is not None
    assert dialog.confidential.isHidden()
    dialog.close()
