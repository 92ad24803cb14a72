"""Self-assessment sheets written from the matrix."""

from __future__ import annotations

from pathlib import Path

import openpyxl
from pytestqt.qtbot import QtBot

from planner.ui.self_sheets import write_self_sheets
from planner.ui.shell import Shell
from tests.ui.matrices import matrix_of


def test_everybody_shown_gets_a_sheet_and_none_is_overwritten(
    shell: Shell, qtbot: QtBot, tmp_path: Path
) -> None:
    place = matrix_of(shell)
    place.bar.text.setText("Weber")
    with qtbot.waitSignal(shell.tasks.ended, timeout=20_000):
        write_self_sheets(place, shell, tmp_path)
    (path,) = tmp_path.glob("*.xlsx")
    assert path.name == "Self-assessment Jonas Weber.xlsx"
    assert openpyxl.load_workbook(path).worksheets[0]["B2"].value == "Jonas Weber"
    path.write_bytes(b"filled in")
    with qtbot.waitSignal(shell.tasks.ended, timeout=20_000):
        write_self_sheets(place, shell, tmp_path)
    assert len(list(tmp_path.glob("*.xlsx"))) == 2
    assert path.read_bytes() == b"filled in"
    place.bar.text.setText("e")
    folder = tmp_path / "several"
    folder.mkdir()
    with qtbot.waitSignal(shell.tasks.ended, timeout=20_000):
        write_self_sheets(place, shell, folder)
    written = len(list(folder.glob("*.xlsx")))
    assert written > 1
    assert f"{written} sheets written into several" in shell.bottom._told.text()
