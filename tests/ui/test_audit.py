"""Proof for an audit in the window: reached, read for any day, saved."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from planner.domain.record import label_of
from planner.services.audit import audit_of
from planner.services.audit_words import audit_paper
from planner.services.samples import make_sample
from planner.services.wording import load_words
from planner.ui.audit_export import ask_audit
from planner.ui.dialogs.audit import AuditDialog
from planner.ui.printing.table_pages import TablePages
from planner.ui.shell import Shell
from planner.ui.views.inspector_page import RecordPage
from tests.ui.started import Start, plan, shell_of, start
from tests.ui.windows import TODAY

__all__ = ["plan", "start"]


@pytest.fixture
def shell(start: Start, plan: Path) -> Shell:
    """A window on the practice plan, as a file."""
    opening = start()
    opening.open(plan)
    return shell_of(opening)


def shown(shell: Shell) -> AuditDialog:
    QApplication.processEvents()
    [dialog] = [d for d in shell.findChildren(AuditDialog) if d.isVisible()]
    return dialog


def test_reports_and_a_persons_details_lead_there(shell: Shell) -> None:
    shell.go("reports")
    place = shell.view("reports")
    assert place is not None
    button = place.findChild(QPushButton, "proof-show")
    assert button is not None
    button.click()
    shown(shell).reject()
    QApplication.processEvents()
    assert shell.desk is not None
    shell.desk.choose("people", "weber")
    shell.inspecting.open()
    QApplication.processEvents()
    assert shell.inspecting.inspector is not None
    [page] = shell.inspecting.inspector.findChildren(RecordPage)
    page.charts.links["proof"].click()
    dialog = shown(shell)
    assert dialog.whose.currentText() == label_of(shell.desk.content.people["weber"])
    assert dialog.table.rowCount() == 7


def test_another_day_is_typed_and_saved(
    shell: Shell, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = ask_audit(shell, ("people", "weber"))
    assert dialog is not None
    dialog.day.line.selectAll()
    QTest.keyClicks(dialog.day.line, "nonsense")
    assert dialog.day.trouble
    assert not dialog.yes.isEnabled()
    dialog.day.line.selectAll()
    QTest.keyClicks(dialog.day.line, "1.1.2026")
    assert not dialog.day.trouble
    assert dialog.table.rowCount() == 2  # asked for since ever, nothing seen yet
    out = tmp_path / "proof.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    dialog.yes.click()
    qtbot.waitUntil(out.exists)
    [weber] = json.loads(out.read_text("utf-8"))
    assert (weber["person"], weber["on"]) == ("weber", "2026-01-01")
    assert [line["level"] for line in weber["competencies"]] == [0, 0]


def test_without_names_nobody_is_in_the_file(
    shell: Shell, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = ask_audit(shell, ("teams", "ver"))
    assert dialog is not None
    assert dialog.table.rowCount() > 10
    out = tmp_path / "proof.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    dialog.nameless.click()
    dialog.yes.click()
    qtbot.waitUntil(out.exists)
    text = out.read_text("utf-8")
    assert "richter" not in text
    assert "Person 1" in text or "Person 2" in text


def test_nothing_is_proved_while_others_look_on(shell: Shell) -> None:
    assert shell.desk is not None
    shell.desk.turn_company(True)
    assert ask_audit(shell, None) is None


def test_pages_hold_their_rows_and_repeat_the_heads(qapp: QApplication) -> None:
    content = make_sample("practice", "en", TODAY)
    words = load_words("en")
    whole = audit_paper(content, audit_of(content, TODAY, TODAY, team="ver"), words)
    table = whole.tables[-1]
    long = type(table)(table.title, table.heads, table.shares, table.rows * 60, "")
    pages = TablePages(type(whole)(whole.title, whole.line, whole.notes, (long,)), words, "foot")
    assert pages.count > 2
    for page in pages._pages[1:]:
        first = page[0]
        assert [cell.text() for _, cell in first.cells] == list(table.heads)
    assert sum(piece.head is not None for page in pages._pages for piece in page) == len(long.rows)
