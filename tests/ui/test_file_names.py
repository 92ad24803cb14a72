"""Files are written under the name that was meant, and over none that nobody was asked about."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from planner.domain.content import Content
from planner.ui.attaching import ask_save
from planner.ui.file_names import ended, free
from planner.ui.profile_export import ask_file, ask_profile
from tests.ui.conftest import OpenWindow


def test_an_ending_that_is_added_takes_the_place_of_no_file(tmp_path: Path) -> None:
    assert ended(tmp_path / "a.PDF", ("pdf", "svg"), "svg") == tmp_path / "a.PDF"
    assert ended(tmp_path / "a.b", ("pdf",), "pdf") == tmp_path / "a.b.pdf"
    (tmp_path / "a.pdf").write_text("mine")
    assert ended(tmp_path / "a", ("pdf",), "pdf") == tmp_path / "a (2).pdf"
    (tmp_path / "a (2).pdf").write_text("mine")
    assert free(tmp_path / "a.pdf") == tmp_path / "a (3).pdf"
    assert ended(tmp_path / "a.pdf", ("pdf",), "pdf") == tmp_path / "a.pdf", "that was asked"


def test_saving_an_attachment_asks_before_it_overwrites(
    window: OpenWindow, practice: Content, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = window(practice)
    assert shell.desk is not None
    attachment = next(iter(practice.attachments.values()))
    mine = tmp_path / "mine.txt"
    mine.write_text("precious")
    answer = (str(tmp_path / "mine"), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answer)
    monkeypatch.setattr(shell.desk.plan.attached, "read", lambda _: b"a draft")
    ask_save(shell.desk, attachment, shell)
    assert mine.read_text() == "precious"
    assert (tmp_path / "mine (2).txt").read_bytes() == b"a draft"


def test_a_name_no_system_takes_is_proposed_as_one_it_does(
    window: OpenWindow, practice: Content, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = practice.people["weber"]
    practice._records["people"]["weber"] = replace(person, name='Ann "AB": C?/D')
    shell = window(practice)
    asked: list[str] = []

    def ask(*told: object) -> tuple[str, str]:
        asked.append(Path(str(told[2])).name)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    dialog = ask_profile(shell, "weber")
    assert dialog is not None
    ask_file(shell, dialog, dialog.profile)
    assert asked == ["Profile Ann _AB__ C__D.pdf"]
    dialog.close()
