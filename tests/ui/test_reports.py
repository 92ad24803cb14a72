"""Reports: what HR takes along, from the cards and from the search."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from planner.domain.people import present
from planner.exchange.table_file import read_sheets
from planner.ui.all_commands import all_commands
from planner.ui.models.found_by import DOCUMENTS
from planner.ui.models.report_documents import REPORTS
from planner.ui.shell import Shell
from tests.ui.started import Start, plan, shell_of, start
from tests.ui.windows import TODAY

__all__ = ["plan", "start"]


@pytest.fixture
def shell(start: Start, plan: Path) -> Shell:
    """A window on the practice plan, as a file."""
    opening = start()
    opening.open(plan)
    return shell_of(opening)


def press(shell: Shell, name: str) -> None:
    place = shell.view("reports")
    assert place is not None
    button = place.findChild(QPushButton, name)
    assert button is not None
    button.click()


def test_hr_takes_training_plan_matrix_and_profiles_of_a_team(
    shell: Shell, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = shell.desk
    assert desk is not None
    testing = next(t.id for t in desk.content.teams.values() if t.name in ("Testing", "Versuch"))
    desk.only_team(testing)
    shell.go("reports")
    for key, ending in (("training", "xlsx"), ("matrix", "csv")):
        out = tmp_path / f"{key}.{ending}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, out=out: (str(out), ""))
        press(shell, f"{key}-{ending}")
        qtbot.waitUntil(lambda name=out.name: name in shell.bottom._told.text())
    own = {p.name for p in desk.content.people.values() if p.team == testing}
    others = {p.name for p in desk.content.people.values()} - own
    [first, *_] = read_sheets(tmp_path / "training.xlsx")
    cells = {str(cell) for row in first.rows for cell in row}
    assert cells & own
    assert not cells & others
    matrix = (tmp_path / "matrix.csv").read_text(encoding="utf-8-sig")
    assert not [name for name in others if name in matrix]

    folder = tmp_path / "profiles"
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    press(shell, "profiles-pdf")
    there = [p for p in desk.content.people.values() if p.team == testing and present(p, TODAY)]
    told = f"{len(there)} profiles written into profiles"
    qtbot.waitUntil(lambda: told in shell.bottom._told.text(), timeout=20_000)
    assert len(list(folder.glob("Profile *.pdf"))) == len(there) > 1
    [way] = shell.bottom._offered
    way.click()
    assert opened == [str(folder)]


def test_the_search_finds_documents_by_what_people_call_them(
    shell: Shell, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert set(DOCUMENTS) < {each.key for each in REPORTS}
    found = {each.command.text: each for each in all_commands(shell)}
    plan = found["Training plan"]
    assert "Schulungsplan" in plan.command.also
    assert {"budget", "Kosten"} <= set(plan.command.also.replace(",", "").split())
    out = tmp_path / "plan.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    plan.do()
    qtbot.waitUntil(out.exists)
    assert out.read_bytes().startswith(b"%PDF")
