"""Attachments in the window: dropped, chosen, pasted, opened, renamed, taken out, taken back."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from planner.domain.attachment import hash_of
from planner.services.attaching import attach, given_file, given_link
from planner.ui import attaching
from planner.ui.shell import Shell
from planner.ui.views.attachment_rows import AttachmentRow
from planner.ui.views.inspector_attachments import AttachmentsSection
from tests.badges import ASSERTION, written
from tests.ui.conftest import OpenWindow
from tests.ui.inspecting import ENTER, ESC, page_of, said_by, undo
from tests.ui.timelines import Board
from tests.ui.windows import TODAY, MemoryPlan


def section_of(shell: Shell, kind: str, id_: str) -> AttachmentsSection:
    found = page_of(shell, kind, id_).attachments
    assert found is not None
    return found


def names(shell: Shell, kind: str, id_: str) -> list[str]:
    assert shell.desk is not None
    return [each.name for each in shell.desk.content.attached_to(kind, id_)]


def dropped(section: AttachmentsSection, *urls: QUrl) -> None:
    data = QMimeData()
    data.setUrls(list(urls))
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    actions = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(5, 5), actions, data, buttons, keys)
    QApplication.sendEvent(section, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(section, QDropEvent(QPointF(5, 5), actions, data, buttons, keys))
    QApplication.processEvents()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """What was handed to other programs."""
    asked: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(asked.append(url)) or True)
    return asked


def told_by(shell: Shell) -> list[str]:
    told: list[str] = []
    assert shell.desk is not None
    shell.desk.editor.told.connect(lambda text, bad: told.append(text) if bad else None)
    return told


def test_a_draft_is_dropped_opened_renamed_and_taken_out_and_all_of_it_back(
    board: Board, tmp_path: Path, opened: list[QUrl]
) -> None:
    shell = board.shell
    draft = tmp_path / "Entwurf.txt"
    draft.write_text("Prüfstand", encoding="utf-8")
    section = section_of(shell, "needs", "n3")
    before = names(shell, "needs", "n3")
    dropped(section, QUrl.fromLocalFile(str(draft)), QUrl("https://example.org/x/plan.pdf"))
    assert names(shell, "needs", "n3") == [*before, "Entwurf.txt", "plan.pdf"]
    row = section.rows[-2]
    QTest.mouseClick(row.name, Qt.MouseButton.LeftButton)
    copy = Path(opened[-1].toLocalFile())
    assert copy.name == "Entwurf.txt"
    assert copy.read_text("utf-8") == "Prüfstand"
    assert stat.S_IMODE(copy.stat().st_mode) == stat.S_IRUSR or os.name == "nt"
    QTest.mouseClick(section.rows[-1].name, Qt.MouseButton.LeftButton)
    assert opened[-1] == QUrl("https://example.org/x/plan.pdf")
    attaching.forget_copies()
    assert not copy.exists()
    row.name.setFocus()
    QTest.keyClick(row.name, Qt.Key.Key_F2)
    QTest.keyClicks(row.line, "Zweiter Entwurf")
    QTest.keyClick(row.line, ENTER)
    QApplication.processEvents()
    assert names(shell, "needs", "n3")[-2] == "Zweiter Entwurf.txt"
    row = section.rows[-2]
    row.name.setFocus()
    QTest.keyClick(row.name, Qt.Key.Key_Delete)
    QApplication.processEvents()
    assert names(shell, "needs", "n3") == [*before, "plan.pdf"]
    for _ in range(3):
        undo(shell)
    assert names(shell, "needs", "n3") == before
    held = [each for (kind, _), each in board.disk().items() if kind == "attachments"]
    assert [each.name for each in held] == before


def test_menu_context_menu_and_keys_hold_the_same_commands(
    window: OpenWindow, practice: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = window(practice)
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7")
    chosen = [str(tmp_path / "a.pdf")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (chosen, ""))
    told = told_by(shell)
    shell.menus.actions["attach"].trigger()
    assert told[-1].startswith("Choose first what it belongs to")
    section = section_of(shell, "people", "kaya")
    shell.menus.actions["attach"].trigger()
    QApplication.processEvents()
    assert names(shell, "people", "kaya") == ["a.pdf"]
    shell.menus.actions["attach_link"].trigger()
    QTest.keyClicks(section.line, "javascript:alert(1)")
    QTest.keyClick(section.line, ENTER)
    assert "no link that can be kept" in section.trouble.text()
    assert section.line.text() == "javascript:alert(1)"
    section.line.setText("mailto:a@example.org")
    QTest.keyClick(section.line, ENTER)
    assert names(shell, "people", "kaya") == ["a.pdf", "a@example.org"]
    file, link = section.rows
    assert [a.text() for a in file.menu().actions()] == [
        "Open", "Save as …", "Rename", "Show in the details", "Delete",
    ]  # fmt: skip
    assert [a.text() for a in link.menu().actions()] == [
        "Open", "Copy link", "Rename", "Show in the details", "Delete",
    ]  # fmt: skip
    link.actions_["copy"].trigger()
    assert QGuiApplication.clipboard().text() == "mailto:a@example.org"
    section.file.setFocus()
    QTest.keyClick(section.file, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(names(shell, "people", "kaya")) == 3
    out = tmp_path / "out.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    section.rows[0].actions_["save"].trigger()
    assert out.read_bytes() == b"%PDF-1.7"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "x"), ""))
    section.rows[0].actions_["save"].trigger()
    assert "can't be written" in told[-1]
    section.rows[0].actions_["details"].trigger()
    page = shell.inspecting.inspector.page  # type: ignore[union-attr]
    assert page is not None
    assert page.kind == "attachments"
    assert "Mira Kaya" in [button.text() for button in page.findChildren(QPushButton)]


@pytest.mark.parametrize("lang", ["en", "de"])
def test_programs_are_not_opened_and_names_of_one_kind_are_told_apart(
    window: OpenWindow, practice: Any, lang: str, opened: list[QUrl]
) -> None:
    plan = MemoryPlan(practice)
    files = [
        given_file("run.sh", b"#!/bin/sh"),
        given_file("run.sh", b"another"),
        given_file("a.pdf", b"MZ"),
        given_link("file:///srv/setup.exe"),
    ]
    attach(plan.store, "actions", "a1", files, today=TODAY)
    shell = window(practice, lang, plan)
    told = told_by(shell)
    section = section_of(shell, "actions", "a1")
    assert [row.name.full for row in section.rows] == ["run.sh", "run.sh", "a.pdf", "setup.exe"]
    for row in section.rows:
        QTest.mouseClick(row.name, Qt.MouseButton.LeftButton)
        assert ("program" if lang == "en" else "Programm") in told[-1]
    assert len(told) == 4
    assert not opened


def test_a_badge_is_shown_unchecked_and_its_days_are_only_offered(
    window: OpenWindow, practice: Any
) -> None:
    plan = MemoryPlan(practice)
    known = next(a for a in practice.assessments.values() if a.competency == "PL")
    given = [given_file("b1.json", written(ASSERTION))]
    attach(plan.store, "assessments", known.id, given, today=TODAY)
    shell = window(practice, "de", plan)
    desk = shell.desk
    assert desk is not None
    section = section_of(shell, "assessments", known.id)
    said = said_by(section)
    for part in ("Polish B1", "Language school North", "sha256$28d50415", "03.05.2028",
                 "Unterschrift nicht geprüft"):  # fmt: skip
        assert part in said
    assert desk.content.assessments[known.id] == known
    buttons = {b.text(): b for b in section.findChildren(QPushButton)}
    buttons["Übernehmen: gültig bis 03.05.2028"].click()
    assert desk.content.assessments[known.id].valid_until is not None
    undo(shell)
    assert desk.content.assessments[known.id] == known
    QApplication.processEvents()
    buttons = {b.text(): b for b in section.findChildren(QPushButton) if b.isVisible()}
    buttons["Auch zum 03.05.2026 eintragen"].click()
    new = list(desk.content.assessments.values())[-1]
    assert (new.kind, new.on.isoformat(), new.level) == ("evidence", "2026-05-03", known.level)
    assert desk.content.assessments[known.id] == known
    (copy,) = desk.content.attached_to("assessments", new.id)
    assert copy.content == hash_of(written(ASSERTION))
    undo(shell)
    desk.turn_company(True)
    assert "Polish B1" not in said_by(section)


def test_evidence_is_entered_with_its_proof_in_one_step(
    window: OpenWindow, practice: Any, tmp_path: Path
) -> None:
    shell = window(practice)
    desk = shell.desk
    assert desk is not None
    page = page_of(shell, "people", "kaya")
    work: Any = next(each for each in page.sections if each.key == "assessments")
    work.begin()
    form, proof = work.form, work.proof
    assert proof.isHidden()
    form.fill("kind", "evidence")
    assert not proof.isHidden()
    proof.take([tmp_path / "gone.json"], [])
    assert "not there any more" in proof.trouble.text()
    (tmp_path / "b1.json").write_bytes(written(ASSERTION))
    proof.take([tmp_path / "b1.json"], [])
    assert form.values["on"] == TODAY
    asked = [b for b in proof.findChildren(QPushButton) if b.text() == "Take these days over"]
    asked[0].click()
    assert (form.values["on"].isoformat(), form.values["valid_until"].isoformat()) == (
        "2026-05-03", "2028-05-03",
    )  # fmt: skip
    form.fill("competency", "PL")
    form.fill("level", 3)
    before = len(desk.content.assessments)
    form.add.click()
    new = list(desk.content.assessments.values())[-1]
    assert [a.name for a in desk.content.attached_to("assessments", new.id)] == ["b1.json"]
    assert "1 attachment" in said_by(work)
    undo(shell)
    assert len(desk.content.assessments) == before
    assert not [a for a in desk.content.attachments.values() if a.name == "b1.json"]


def test_where_it_is_rare_it_waits_under_more_fields(window: OpenWindow, practice: Any) -> None:
    shell = window(practice)
    page = page_of(shell, "teams", "ver")
    assert page.attachments is not None
    assert page.attachments.isHidden()
    assert not page.more.isHidden()
    page.more.click()
    assert not page.attachments.isHidden()
    assert page_of(shell, "competencies", "PL").attachments.isHidden()  # type: ignore[union-attr]
    assert not page_of(shell, "needs", "n3").attachments.isHidden()  # type: ignore[union-attr]
    assert page_of(shell, "plan").attachments is None


def test_what_can_only_be_read_has_no_way_to_attach(
    window: OpenWindow, practice: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = window(practice, "en", MemoryPlan(practice, "in_use"))
    section = section_of(shell, "needs", "n3")
    assert section.file.isHidden()
    assert not section.acceptDrops()
    row: AttachmentRow = section.rows[0]
    shown = [a.text() for a in row.actions_.values() if a.isVisible()]
    assert shown == ["Open", "Save as …", "Show in the details"]
    told, asked = told_by(shell), list[object]()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *of: (asked.append(of) or [], ""))
    shell.menus.actions["attach"].trigger()
    assert told == ["This plan can only be read here."]
    assert not asked


def test_renaming_to_what_no_file_is_called_is_refused_and_stays_typed(
    window: OpenWindow, practice: Any
) -> None:
    shell = window(practice)
    told = told_by(shell)
    row = section_of(shell, "needs", "n3").rows[0]
    row.begin_naming()
    row.line.setText("../../x")
    QTest.keyClick(row.line, ENTER)
    assert "holds no / or" in told[-1]
    assert row.line.isVisible()
    QTest.keyClick(row.line, ESC)
    assert row.name.isVisible()
    assert names(shell, "needs", "n3") == ["Draft test rig or contractor.txt"]
